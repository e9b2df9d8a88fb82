"""The closed vocabularies of the record, shared by every layer above the models."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class TripStatus(models.TextChoices):
    """Where a trip stands, as far as the record knows."""

    ANNOUNCED = "announced", _("announced")
    UNDER_WAY = "under_way", _("under way")
    COMPLETED = "completed", _("completed")
    CANCELLED = "cancelled", _("cancelled")
    POSTPONED = "postponed", _("postponed")
    UNCONFIRMED = "unconfirmed", _("unconfirmed")


class VisitType(models.TextChoices):
    """The protocol rank of a stop."""

    STATE = "state", _("state visit")
    OFFICIAL = "official", _("official visit")
    OFFICIAL_WORKING = "official_working", _("official working visit")
    WORKING = "working", _("working visit")
    PRIVATE = "private", _("private visit")
    TRANSIT = "transit", _("transit")
    SUMMIT = "summit", _("summit")


class EventKind(models.TextChoices):
    """What happens at a stop."""

    BILATERAL_MEETING = "bilateral_meeting", _("bilateral meeting")
    MULTILATERAL_MEETING = "multilateral_meeting", _("multilateral meeting")
    SUMMIT = "summit", _("summit")
    CEREMONY = "ceremony", _("ceremony")
    SPEECH = "speech", _("speech")
    PRESS_CONFERENCE = "press_conference", _("press conference")
    SIGNING = "signing", _("signing")
    OTHER = "other", _("other")


class PostKind(models.TextChoices):
    """The rank of an office, for grouping and for resolving an office to its holder."""

    HEAD_OF_STATE = "head_of_state", _("head of state")
    HEAD_OF_GOVERNMENT = "head_of_government", _("head of government")
    FOREIGN_MINISTER = "foreign_minister", _("foreign minister")
    ORGANIZATION_HEAD = "organization_head", _("head of an organisation")
    OTHER = "other", _("other")


class ProposalState(models.TextChoices):
    """Where a proposal stands between the machine and the record."""

    PENDING = "pending", _("pending")
    ACCEPTED = "accepted", _("accepted")
    REJECTED = "rejected", _("rejected")
    SUPERSEDED = "superseded", _("superseded")


class PlaceKind(models.TextChoices):
    """What a place is: a populated place, or a site such as a residence or a venue."""

    CITY = "city", _("city")
    SITE = "site", _("site")


class OrganizationKind(models.TextChoices):
    """An organisation with a secretariat, a format in which states meet, or another body."""

    ORGANIZATION = "organization", _("international organisation")
    FORMAT = "format", _("meeting format")
    OTHER = "other", _("other body")
