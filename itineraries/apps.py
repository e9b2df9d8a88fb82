"""Tells Django about the app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ItinerariesConfig(AppConfig):
    """The one app of the project: trips of officials and the articles they were read from."""

    name = "itineraries"
    verbose_name = _("Itineraries")
    default_auto_field = "django.db.models.BigAutoField"
