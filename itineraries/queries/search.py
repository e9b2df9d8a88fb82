"""Search over officials, countries, places and trips, whatever the accents and case of what is typed."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from itineraries.models import (
    Country,
    CountryName,
    Official,
    OfficialName,
    Place,
    Stop,
    Traveller,
    Trip,
    TripQuerySet,
    Viewer,
)
from itineraries.names import fold
from itineraries.queries.trip import trips_in_lines

LONGEST = 120  # characters of a query that are read
MOST_WORDS = 6
LIMIT = 12


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, at most LIMIT of each."""

    officials: list[Official]
    countries: list[Country]
    places: list[Place]
    trips: list[Trip]

    @property
    def anything(self) -> bool:
        """True where something was found."""
        return bool(self.officials or self.countries or self.places or self.trips)


def words_of(query: str) -> list[str]:
    """The folded words of a query that are searched for."""
    return fold(query[:LONGEST]).split()[:MOST_WORDS]


def search(viewer: Viewer, query: str) -> Found:
    """Everything `viewer` may see that is named by every word of `query`. At most six queries."""
    words = words_of(query)
    if not words:
        return Found([], [], [], [])
    return Found(
        list(officials_named(viewer, query).select_related("country")[:LIMIT]),
        list(countries_named(query)[:LIMIT]),
        list(_places(viewer, words)[:LIMIT]),
        list(
            trips_matching(trips_in_lines(viewer), query).order_by(
                F("first_day").desc(nulls_last=True), "-id"
            )[:LIMIT]
        ),
    )


def officials_named(viewer: Viewer, query: str) -> QuerySet[Official]:
    """Officials `viewer` may see, one of whose names holds every word of `query`."""
    officials = Official.objects.visible_to(viewer)
    for word in words_of(query):
        named = OfficialName.objects.filter(official=OuterRef("pk"), folded__contains=word)
        officials = officials.filter(Q(folded__contains=word) | Exists(named))
    return officials


def countries_named(query: str) -> QuerySet[Country]:
    """Countries one of whose names holds every word of `query`."""
    countries = Country.objects.all()
    for word in words_of(query):
        named = CountryName.objects.filter(country=OuterRef("pk"), folded__contains=word)
        countries = countries.filter(Q(folded__contains=word) | Exists(named))
    return countries


def trips_matching(trips: TripQuerySet, query: str) -> TripQuerySet:
    """Those of `trips` where each word names a traveller, a country or a place, or is in the title."""
    for word in words_of(query):
        on_trip = {"trip": OuterRef("pk")}
        travellers = Traveller.objects.filter(
            Q(official__folded__contains=word) | Q(official__names__folded__contains=word), **on_trip
        )
        stops = Stop.objects.filter(
            Q(country__folded__contains=word)
            | Q(country__names__folded__contains=word)
            | Q(place__folded__contains=word)
            | Q(place__other_names__icontains=word),
            **on_trip,
        )
        trips = trips.filter(Exists(travellers) | Exists(stops) | Q(title__icontains=word))
    return trips


def _places(viewer: Viewer, words: list[str]) -> QuerySet[Place]:
    """Places that were visited; a place nobody visited publicly may belong to a trip that is held back."""
    visits = Stop.objects.visible_to(viewer).filter(place=OuterRef("pk"))
    places = Place.objects.filter(Exists(visits)).select_related("country")
    for word in words:
        places = places.filter(Q(folded__contains=word) | Q(other_names__icontains=word))
    return places.order_by("-population", "name")
