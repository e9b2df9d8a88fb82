"""Makes records for tests: factory_boy factories, one a model, true enough to look at."""

from __future__ import annotations

import datetime as dt
import hashlib

import factory
from factory.django import DjangoModelFactory

from itineraries import models
from itineraries.enums import EventKind, PostKind, TripStatus


class CountryFactory(DjangoModelFactory):
    class Meta:
        model = models.Country
        django_get_or_create = ("code",)

    code = "KZ"
    name = factory.LazyAttribute(
        lambda o: {
            "KZ": "Kazakhstan",
            "UZ": "Uzbekistan",
            "IN": "India",
            "US": "United States",
            "FR": "France",
            "RU": "Russia",
            "CN": "China",
        }.get(o.code, f"Country {o.code}")
    )


class PlaceFactory(DjangoModelFactory):
    class Meta:
        model = models.Place

    name = "Astana"
    country = factory.SubFactory(CountryFactory)
    latitude = 51.1801
    longitude = 71.44598
    timezone = "Asia/Almaty"


class OrganizationFactory(DjangoModelFactory):
    class Meta:
        model = models.Organization

    name = factory.Sequence(lambda n: f"Organisation {n}")
    slug = factory.Sequence(lambda n: f"organisation-{n}")


class OfficialFactory(DjangoModelFactory):
    class Meta:
        model = models.Official

    name = factory.Sequence(lambda n: f"Official {n}")
    slug = factory.Sequence(lambda n: f"official-{n}")
    country = factory.SubFactory(CountryFactory, code="US")


class PostFactory(DjangoModelFactory):
    class Meta:
        model = models.Post

    title = factory.Sequence(lambda n: f"Minister {n}")
    slug = factory.Sequence(lambda n: f"minister-{n}")
    kind = PostKind.FOREIGN_MINISTER
    country = factory.SubFactory(CountryFactory, code="US")


class OccupancyFactory(DjangoModelFactory):
    class Meta:
        model = models.Occupancy

    official = factory.SubFactory(OfficialFactory)
    post = factory.SubFactory(PostFactory)
    start = "2021-01-26"


class TripFactory(DjangoModelFactory):
    """A trip without travellers or stops; add them with TravellerFactory and StopFactory."""

    class Meta:
        model = models.Trip

    status = TripStatus.ANNOUNCED


class TravellerFactory(DjangoModelFactory):
    class Meta:
        model = models.Traveller

    trip = factory.SubFactory(TripFactory)
    official = factory.SubFactory(OfficialFactory)


class StopFactory(DjangoModelFactory):
    """A stop; the trip's own days are widened to include it, as services keep them."""

    class Meta:
        model = models.Stop
        skip_postgeneration_save = True

    trip = factory.SubFactory(TripFactory)
    position = factory.LazyAttribute(lambda o: o.trip.stops.count() + 1)
    country = factory.SubFactory(CountryFactory)
    arrive = "2023-02-28"

    @factory.post_generation
    def bounds(self, create: bool, extracted: object, **kwargs: object) -> None:
        if not create:
            return
        days = [day for stop in self.trip.stops.all() for day in (stop.first_day, stop.last_day) if day]
        self.trip.first_day, self.trip.last_day = min(days, default=None), max(days, default=None)
        self.trip.save(update_fields=["first_day", "last_day"])


class EventFactory(DjangoModelFactory):
    class Meta:
        model = models.Event

    trip = factory.SubFactory(TripFactory)
    kind = EventKind.BILATERAL_MEETING


class EventParticipantFactory(DjangoModelFactory):
    class Meta:
        model = models.EventParticipant

    event = factory.SubFactory(EventFactory)
    official = factory.SubFactory(OfficialFactory)


class SourceFactory(DjangoModelFactory):
    class Meta:
        model = models.Source

    name = factory.Sequence(lambda n: f"Gazette {n}")
    slug = factory.Sequence(lambda n: f"gazette-{n}")


class ArticleFactory(DjangoModelFactory):
    class Meta:
        model = models.Article

    source = factory.SubFactory(SourceFactory)
    title = factory.Sequence(lambda n: f"Minister heads for Astana ({n})")
    text = factory.Sequence(lambda n: f"The minister will travel to Astana on Tuesday. Report number {n}.")
    language = "en"
    published = dt.date(2023, 2, 23)
    content_hash = factory.LazyAttribute(lambda o: hashlib.sha256(o.text.encode()).hexdigest())


class CitationFactory(DjangoModelFactory):
    """A citation of the word "Astana" of the default article."""

    class Meta:
        model = models.Citation

    trip = factory.SubFactory(TripFactory)
    article = factory.SubFactory(ArticleFactory)
    field = "country"
    value = "KZ"
    start = factory.LazyAttribute(lambda o: max(o.article.text.find("Astana"), 0))
    end = factory.LazyAttribute(lambda o: o.start + len("Astana"))
    sentence_start = 0
    sentence_end = factory.LazyAttribute(lambda o: max(o.article.text.find(".") + 1, o.end))
    text_length = factory.LazyAttribute(lambda o: len(o.article.text))


class ProposalFactory(DjangoModelFactory):
    class Meta:
        model = models.Proposal

    article = factory.SubFactory(ArticleFactory)
    extractor_version = "test"
    fingerprint = factory.Sequence(lambda n: f"{n:064x}")
    original = factory.LazyFunction(
        lambda: {
            "travellers": [{"name": "Jane Doe", "role": "Minister of Foreign Affairs", "country": "US"}],
            "status": "announced",
            "stops": [
                {"order": 1, "country": "KZ", "city": "Astana", "arrive": "2023-02-28", "depart": None}
            ],
            "events": [],
        }
    )
    draft = factory.LazyAttribute(lambda o: o.original)
