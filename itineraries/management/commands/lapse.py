"""`manage.py lapse`: moves trips on with the calendar; run it once a day."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from itineraries.services.lapse import lapse_trips


class Command(BaseCommand):
    help = "Mark announced trips whose days are past as unconfirmed, those under way as completed."

    def handle(self, *args: Any, **options: Any) -> None:
        changed = lapse_trips(today=timezone.now().date())
        self.stdout.write(f"{changed} trip{'' if changed == 1 else 's'} moved on")
