"""The record. Import models from here."""

from itineraries.models.article import Article, Citation, Source
from itineraries.models.base import Viewer, is_public, public, sees_all
from itineraries.models.event import Event, EventParticipant
from itineraries.models.official import (
    Occupancy,
    Official,
    OfficialName,
    Organization,
    OrganizationName,
    Post,
    PostTitle,
)
from itineraries.models.place import Country, CountryName, Place
from itineraries.models.proposal import Proposal
from itineraries.models.trip import Stop, Traveller, Trip, TripQuerySet

__all__ = [
    "Article",
    "Citation",
    "Country",
    "CountryName",
    "Event",
    "EventParticipant",
    "Occupancy",
    "Official",
    "OfficialName",
    "Organization",
    "OrganizationName",
    "Place",
    "Post",
    "PostTitle",
    "Proposal",
    "Source",
    "Stop",
    "Traveller",
    "Trip",
    "TripQuerySet",
    "Viewer",
    "is_public",
    "public",
    "sees_all",
]
