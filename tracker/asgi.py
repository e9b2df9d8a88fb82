"""The ASGI application, for an application server: production settings unless DEBUG says otherwise."""

import os

from django.core.asgi import get_asgi_application

from tracker.env import require_stated

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
require_stated("DEBUG")

application = get_asgi_application()
