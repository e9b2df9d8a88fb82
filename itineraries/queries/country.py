"""Countries for pages: who visited them, and where their officials went."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, QuerySet

from itineraries.models import Country, Occupancy, Official, Stop, Traveller, Trip, TripQuerySet, Viewer
from itineraries.queries.trip import travellers_with_posts, trips_in_lines


def visits_to(country: Country, viewer: Viewer) -> QuerySet[Stop]:
    """Stops in the country on trips `viewer` may see, the latest first, with place, trip and travellers."""
    return (
        Stop.objects.visible_to(viewer)
        .filter(country=country)
        .select_related("place", "trip", "country")
        .prefetch_related(Prefetch("trip__travelling", travellers_with_posts()))
        .order_by(F("first_day").desc(nulls_last=True), "-trip_id", "position")
    )


def travels_from(country: Country, viewer: Viewer) -> TripQuerySet:
    """Trips of the country's officials that `viewer` may see, the latest first."""
    theirs = Traveller.objects.filter(
        Q(official__country=country) | Q(occupancy__post__country=country), trip=OuterRef("pk")
    )
    return trips_in_lines(viewer).filter(Exists(theirs)).order_by(F("first_day").desc(nulls_last=True), "-id")


def officials_of(country: Country, viewer: Viewer) -> QuerySet[Official]:
    """Officials of the country that `viewer` may see, with their posts."""
    held = Occupancy.objects.select_related("post__country", "post__organization")
    held = held.prefetch_related("post__titles")
    return (
        Official.objects.visible_to(viewer)
        .filter(country=country)
        .prefetch_related(Prefetch("occupancies", held.order_by(F("first_day").desc(nulls_last=True), "id")))
        .order_by("name", "id")
    )


@dataclass(frozen=True, slots=True)
class Traffic:
    """How many trips on record went to a country, and how many its officials made."""

    country: Country
    visits: int
    travels: int


def traffic(viewer: Viewer) -> list[Traffic]:
    """Every country with trips `viewer` may see to it or from it, by name. Three queries."""
    seen = Trip.objects.visible_to(viewer)
    visits = dict(
        Stop.objects.visible_to(viewer)
        .order_by()
        .values_list("country")
        .annotate(Count("trip", distinct=True))
    )
    travels = dict(
        Traveller.objects.filter(trip__in=seen, official__country__isnull=False)
        .order_by()
        .values_list("official__country")
        .annotate(Count("trip", distinct=True))
    )
    countries = Country.objects.filter(pk__in={*visits, *travels}).order_by("name")
    return [Traffic(c, visits.get(c.pk, 0), travels.get(c.pk, 0)) for c in countries]
