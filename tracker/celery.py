"""The Celery application: `celery -A tracker worker`.

Without CELERY_BROKER_URL a task runs at once in the process that calls it, so that a laptop needs no broker.
A module that declares tasks uses this `app`; the web process does not import it until it sends one.
"""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")

app = Celery("tracker")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
