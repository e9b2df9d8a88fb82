"""Trips to look at: the journey of February 2023 with its evidence, and the cases that strain a page."""

import datetime as dt
from typing import Any

from django.utils.text import slugify

from itineraries.enums import EventKind, ProposalState, TripStatus
from itineraries.models import Article, Citation, Event, Official, Place, Stop, Traveller, Trip
from itineraries.services.derive import derive_trip_days
from tests import factories

FRENCH = (
    "Le chef de la diplomatie américaine se rendra mardi à Astana, puis à Tachkent. "
    "Antony Blinken sera ensuite à New Delhi pour le G20."
)
ENGLISH = (
    "Antony Blinken landed in Astana on Tuesday and met President Tokayev. "
    "He then flew to Tashkent on Wednesday."
)
RIVAL = "The Secretary of State arrived in Astana on Monday, an official of the airport said."


def city(name: str, country: str, longitude: float, latitude: float, **values: Any) -> Place:
    return factories.PlaceFactory(
        name=name,
        country=factories.CountryFactory(code=country),
        longitude=longitude,
        latitude=latitude,
        **values,
    )


def cite(article: Article, trip: Trip, words: str, field: str, value: str, **more: Any) -> Citation:
    """A citation of `words`, within the sentence they stand in."""
    start = article.text.index(words)
    begin = article.text.rfind(". ", 0, start)
    stop = article.text.find(".", start + len(words))
    return factories.CitationFactory(
        trip=trip,
        article=article,
        field=field,
        value=value,
        start=start,
        end=start + len(words),
        sentence_start=begin + 2 if begin >= 0 else 0,
        sentence_end=stop + 1 if stop >= 0 else len(article.text),
        **more,
    )


def blinken() -> Trip:
    """Announced in French on 23 February, reported in English on the 28th, disputed by a third."""
    factories.CountryFactory(code="US")
    city("Washington", "US", -77.04, 38.9, is_capital=True, population=700_000)
    official = factories.OfficialFactory(name="Antony Blinken", slug="antony-blinken")
    post = factories.PostFactory(title="Secretary of State", slug="us-secretary-of-state")
    occupancy = factories.OccupancyFactory(official=official, post=post)
    trip = factories.TripFactory(status=TripStatus.COMPLETED)
    traveller = factories.TravellerFactory(trip=trip, official=official, occupancy=occupancy)
    astana = factories.StopFactory(
        trip=trip, place=city("Astana", "KZ", 71.43, 51.13), country_id="KZ", arrive="2023-02-28"
    )
    tashkent = factories.StopFactory(
        trip=trip,
        place=city("Tashkent", "UZ", 69.22, 41.26),
        country_id="UZ",
        arrive="2023-02-28",
        depart="2023-03-01",
    )
    factories.StopFactory(
        trip=trip,
        place=city("New Delhi", "IN", 77.21, 28.64),
        country_id="IN",
        arrive="2023-03-01",
        depart="2023-03-03",
    )
    tokayev = factories.OfficialFactory(
        name="Kassym-Jomart Tokayev", slug="kassym-jomart-tokayev", country_id="KZ"
    )
    factories.OfficialFactory._meta.model.objects.get(pk=tokayev.pk).names.create(
        name="Kassym-Jomart Tokaïev", language="fr"
    )
    meeting = factories.EventFactory(trip=trip, stop=astana, date="2023-02-28", country_id="KZ")
    factories.EventParticipantFactory(event=meeting, official=tokayev)
    gazette = factories.SourceFactory(name="Gazette", slug="gazette")
    plan = factories.ArticleFactory(
        source=gazette, text=FRENCH, title="En route", language="fr", published=dt.date(2023, 2, 23)
    )
    report = factories.ArticleFactory(
        source=gazette, text=ENGLISH, title="In Astana", published=dt.date(2023, 3, 1)
    )
    rival = factories.ArticleFactory(
        source=gazette, text=RIVAL, title="At the airport", published=dt.date(2023, 3, 2)
    )
    read = factories.ProposalFactory(
        article=plan,
        state=ProposalState.ACCEPTED,
        decided_at=dt.datetime(2023, 2, 23, tzinfo=dt.UTC),
        trip=trip,
    )
    cite(plan, trip, "se rendra", "status", "announced")
    cite(plan, trip, "chef de la diplomatie américaine", "name", "Antony Blinken", traveller=traveller)
    note = "mardi, told on Thursday 23 February 2023 → 2023-02-28"
    cite(plan, trip, "mardi", "arrive", "2023-02-28", stop=astana, note=note)
    cite(plan, trip, "Astana", "place", "Astana", stop=astana)
    cite(plan, trip, "Tachkent", "place", "Tashkent", stop=tashkent, proposal=read)
    cite(report, trip, "landed", "status", "completed")
    cite(report, trip, "Tuesday", "arrive", "2023-02-28", stop=astana)
    cite(report, trip, "met President Tokayev", "kind", EventKind.BILATERAL_MEETING, event=meeting)
    cite(rival, trip, "Monday", "arrive", "2023-02-27", stop=astana)
    return trip


def simple(*days: str, name: str = "Jane Doe", status: str = TripStatus.ANNOUNCED, **values: Any) -> Trip:
    """A trip with one stop a date; "" is a stop without one."""
    trip = factories.TripFactory(status=status, **values)
    slug = f"{slugify(name) or 'official'}-{trip.pk}"
    factories.TravellerFactory(trip=trip, official=factories.OfficialFactory(name=name, slug=slug))
    for day in days:
        factories.StopFactory(trip=trip, arrive=day)
    derive_trip_days(trip)
    trip.refresh_from_db()
    return trip


def hidden(sentinel: str, **how: Any) -> Trip:
    """A trip held back by `how` in which every name, place, event and article carries `sentinel`."""
    country = factories.CountryFactory(code="KZ")
    trip = factories.TripFactory(title=f"{sentinel} title", summary=f"{sentinel} summary", **how)
    slug = sentinel.lower()
    official = factories.OfficialFactory(name=f"{sentinel} official", slug=slug)
    official.names.create(name=f"{sentinel} autre", language="fr")
    factories.TravellerFactory(trip=trip, official=official, role=f"{sentinel} role")
    known = Official.objects.filter(slug="antony-blinken").first()
    if known:
        Traveller.objects.create(trip=trip, official=known, role=f"{sentinel} role", position=2)
    place = factories.PlaceFactory(
        name=f"{sentinel} place", country=country, other_names=f"{sentinel} autre lieu"
    )
    stop: Stop = factories.StopFactory(trip=trip, country=country, place=place, arrive="2023-02-28")
    event: Event = factories.EventFactory(trip=trip, stop=stop, title=f"{sentinel} event", date="2023-02-28")
    met = factories.OfficialFactory(name=f"{sentinel} counterpart", slug=f"{slug}-counterpart")
    factories.EventParticipantFactory(event=event, official=met)
    if known:
        factories.EventParticipantFactory(event=event, official=known)
    organization = factories.OrganizationFactory(name=f"{sentinel} organisation", slug=f"{slug}-organisation")
    factories.EventParticipantFactory(event=event, official=None, organization=organization)
    article = factories.ArticleFactory(
        text=f"{sentinel} went to Astana on Tuesday.", title=f"{sentinel} article"
    )
    factories.CitationFactory(trip=trip, stop=stop, article=article, value=f"{sentinel} value")
    derive_trip_days(trip)
    return trip
