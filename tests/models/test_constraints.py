"""Every invariant of the record: the database holds it under its name, and forms say it with the mend."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction

from itineraries.enums import ProposalState
from itineraries.models import (
    Article,
    Citation,
    CountryName,
    Event,
    EventParticipant,
    Occupancy,
    OfficialName,
    OrganizationName,
    Place,
    Post,
    PostTitle,
    Proposal,
    Stop,
    Trip,
)
from itineraries.models.constraints import CompositeForeignKey
from tests.factories import (
    ArticleFactory,
    CountryFactory,
    EventFactory,
    EventParticipantFactory,
    OccupancyFactory,
    OfficialFactory,
    OrganizationFactory,
    PlaceFactory,
    PostFactory,
    ProposalFactory,
    StopFactory,
    TravellerFactory,
    TripFactory,
)

# Held by the primary key already; other tables refer to these to prove something about two columns.
REDUNDANT = {
    "article_and_its_length",
    "event_and_its_trip",
    "place_and_its_country",
    "stop_and_its_trip",
    "traveller_and_its_trip",
}


@dataclass(frozen=True)
class Violation:
    """A row that breaks one constraint, and what a person is told."""

    row: Callable[[], models.Model]
    told: str


def _again(row: Any, **changes: Any) -> Any:
    """The same row a second time, changed."""
    row.pk = None
    row._state.adding = True
    for name, value in changes.items():
        setattr(row, name, value)
    return row


def _citation(**changes: Any) -> Citation:
    """An unsaved citation of the first sentence of an article."""
    article = changes.pop("article", None) or ArticleFactory()
    values = {
        "trip": changes.pop("trip", None) or TripFactory(),
        "article": article,
        "field": "country",
        "start": 0,
        "end": 3,
        "sentence_start": 0,
        "sentence_end": 10,
        "text_length": len(article.text),
    }
    return Citation(**{**values, **changes})


def _proposal(**changes: Any) -> Proposal:
    return _again(ProposalFactory(), fingerprint="f" * 64, **changes)


def _article(**changes: Any) -> Article:
    article = ArticleFactory(url="https://example.org/1")
    return Article(
        **{
            "text": "Another text.",
            "language": "en",
            "published": article.published,
            "content_hash": "0" * 64,
            **changes,
        }
    )


VIOLATIONS: dict[str, Violation] = {
    "official_once_per_wikidata_id": Violation(
        lambda: _again(OfficialFactory(wikidata_id="Q1"), slug="another"),
        "Another official has this Wikidata id: correct it, or keep one of the two.",
    ),
    "official_name_once_per_language": Violation(
        lambda: _again(OfficialName.objects.create(official=OfficialFactory(), name="Токаев", language="ru")),
        "Official's name with this Official, Language and Name already exists.",
    ),
    "organization_name_once_per_language": Violation(
        lambda: _again(
            OrganizationName.objects.create(organization=OrganizationFactory(), name="OTAN", language="fr")
        ),
        "Organisation name with this Organisation, Language and Name already exists.",
    ),
    "post_of_country_or_organization": Violation(
        lambda: Post(
            title="President", slug="p", country=CountryFactory(), organization=OrganizationFactory()
        ),
        "A post belongs to a country or to an organisation: give one of them.",
    ),
    "post_once_per_country": Violation(
        lambda: _again(PostFactory(), slug="another"),
        "This country has a post of this title: use that one, or give another title.",
    ),
    "post_once_per_organization": Violation(
        lambda: _again(PostFactory(country=None, organization=OrganizationFactory()), slug="another"),
        "This organisation has a post of this title: use that one, or give another title.",
    ),
    "post_title_once_per_language": Violation(
        lambda: _again(PostTitle.objects.create(post=PostFactory(), name="Président", language="fr")),
        "Title of a post with this Post, Language and Name already exists.",
    ),
    "occupancy_ends_after_start": Violation(
        lambda: Occupancy(official=OfficialFactory(), post=PostFactory(), start="2024", end="2023-12"),
        "The post is left before it is taken: check both dates.",
    ),
    "occupancy_once_per_start": Violation(
        lambda: _again(OccupancyFactory()), "Occupancy with this Official, Post and From already exists."
    ),
    "country_name_once_per_language": Violation(
        lambda: _again(CountryName.objects.create(country=CountryFactory(), name="Казахстан", language="ru")),
        "Country name with this Country, Language and Name already exists.",
    ),
    "place_once_per_geonames_id": Violation(
        lambda: _again(PlaceFactory(geonames_id=1526273)),
        "Another place has this GeoNames id: use that one, or correct the id.",
    ),
    "place_coordinates_on_earth": Violation(
        lambda: Place(name="Nowhere", country=CountryFactory(), latitude=51.0, longitude=None),
        "Give both latitude (−90…90) and longitude (−180…180), or neither.",
    ),
    "trip_ends_after_start": Violation(
        lambda: Trip(first_day="2023-03-02", last_day="2023-03-01"),
        "The trip ends before it starts: check the dates of its stops.",
    ),
    "trip_status_known": Violation(lambda: Trip(status="dreamt"), "Value 'dreamt' is not a valid choice."),
    "traveller_once_per_trip": Violation(
        lambda: _again(TravellerFactory()), "Traveller with this Trip and Official already exists."
    ),
    "stop_position_once_per_trip": Violation(
        lambda: _again(StopFactory()), "Two stops of this trip have one position: number them 1, 2, 3 …"
    ),
    "stop_position_from_one": Violation(
        lambda: Stop(trip=TripFactory(), country=CountryFactory(), position=0),
        "Ensure this value is greater than or equal to 1.",
    ),
    "stop_departs_after_arrival": Violation(
        lambda: Stop(
            trip=TripFactory(), country=CountryFactory(), position=1, arrive="2023-03-02", depart="2023-03-01"
        ),
        "The departure is before the arrival: check both dates of this stop.",
    ),
    "stop_place_in_country": Violation(
        lambda: Stop(trip=TripFactory(), country=CountryFactory(code="UZ"), place=PlaceFactory(), position=1),
        "The place lies in another country: change the place or the country.",
    ),
    "event_kind_known": Violation(
        lambda: Event(trip=TripFactory(), kind="dance"), "Value 'dance' is not a valid choice."
    ),
    "event_stop_on_its_trip": Violation(
        lambda: Event(trip=TripFactory(), stop=StopFactory(), kind="summit"),
        "The stop belongs to another trip: choose a stop of this one.",
    ),
    "participant_is_official_or_organization": Violation(
        lambda: EventParticipant(event=EventFactory(), official=None, organization=None),
        "Give an official or an organisation, not both.",
    ),
    "participant_official_once_per_event": Violation(
        lambda: _again(EventParticipantFactory()),
        "This official takes part already: delete one of the two rows.",
    ),
    "participant_organization_once_per_event": Violation(
        lambda: _again(EventParticipantFactory(official=None, organization=OrganizationFactory())),
        "This organisation takes part already: delete one of the two rows.",
    ),
    "article_once_per_address": Violation(
        lambda: _article(url="https://example.org/1"),
        "An article with this address is here already: open that one, or correct the address.",
    ),
    "article_text_not_empty": Violation(lambda: _article(text=""), "This field cannot be blank."),
    "citation_span_in_sentence": Violation(
        lambda: _citation(start=5, end=5), "A citation's span must be some characters of its sentence."
    ),
    "citation_span_in_article": Violation(
        lambda: _citation(end=999, sentence_end=999), "The citation's span lies outside its article."
    ),
    "citation_length_of_its_article": Violation(
        lambda: _citation(text_length=10_000), "The citation was made for a text of another length."
    ),
    "citation_of_one_record": Violation(
        lambda: (lambda stop: _citation(trip=stop.trip, stop=stop, event=EventFactory(trip=stop.trip)))(
            StopFactory()
        ),
        "A citation supports one record: a trip, traveller, stop or event.",
    ),
    "citation_confidence_is_probability": Violation(
        lambda: _citation(confidence=1.5), "A confidence is a probability: give a number from 0 to 1."
    ),
    "citation_traveller_on_its_trip": Violation(
        lambda: _citation(traveller=TravellerFactory()), "The record cited belongs to another trip."
    ),
    "citation_stop_on_its_trip": Violation(
        lambda: _citation(stop=StopFactory()), "The record cited belongs to another trip."
    ),
    "citation_event_on_its_trip": Violation(
        lambda: _citation(event=EventFactory()), "The record cited belongs to another trip."
    ),
    "proposal_once_per_reading": Violation(
        lambda: _again(ProposalFactory()), "Proposal with this Article and Fingerprint already exists."
    ),
    "proposal_decision_has_moment": Violation(
        lambda: _proposal(state=ProposalState.ACCEPTED),
        "An accepted or rejected proposal says when it was decided.",
    ),
    "proposal_confidence_is_probability": Violation(
        lambda: _proposal(confidence=-0.1), "A confidence is a probability: give a number from 0 to 1."
    ),
}
CONSTRAINTS = {
    constraint.name: (model, constraint)
    for model in apps.get_app_config("itineraries").get_models()
    for constraint in model._meta.constraints
}


def test_every_constraint_is_violated_below() -> None:
    assert set(CONSTRAINTS) - REDUNDANT == set(VIOLATIONS)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name: str) -> None:
    row = VIOLATIONS[name].row()
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        row.save()
    assert _named(name) in str(refusal.value)


@pytest.mark.django_db
@pytest.mark.parametrize("name", VIOLATIONS)
def test_a_person_is_told(name: str) -> None:
    row = VIOLATIONS[name].row()
    with pytest.raises(ValidationError) as refusal:
        row.full_clean()
    assert VIOLATIONS[name].told in refusal.value.messages


def _named(name: str) -> str:
    """How the database names the constraint: PostgreSQL always does, SQLite for checks alone."""
    model, constraint = CONSTRAINTS[name]
    if connection.vendor == "postgresql" or isinstance(constraint, models.CheckConstraint):
        return name
    if isinstance(constraint, CompositeForeignKey):
        return "FOREIGN KEY constraint failed"
    columns = [model._meta.get_field(field).column for field in constraint.fields]
    return "UNIQUE constraint failed: " + ", ".join(f"{model._meta.db_table}.{column}" for column in columns)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "half", [{"first_day": "2023-03-01"}, {"last_day": "2023-03-01"}], ids=["first day", "last day"]
)
def test_a_trip_has_both_days_or_none(half: dict[str, str]) -> None:
    with pytest.raises(IntegrityError, match="trip_ends_after_start"):
        TripFactory(**half)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "coordinates",
    [(51.0, None), (None, 71.0), (90.5, 0.0), (-90.5, 0.0), (0.0, 180.5), (0.0, -180.5)],
    ids=str,
)
def test_a_place_lies_on_earth(coordinates: tuple[float | None, float | None]) -> None:
    latitude, longitude = coordinates
    with pytest.raises(IntegrityError, match="place_coordinates_on_earth"):
        PlaceFactory(latitude=latitude, longitude=longitude)


@pytest.mark.django_db
def test_deleting_a_place_or_country_that_is_visited_is_refused() -> None:
    stop = StopFactory(place=PlaceFactory())
    for row in (stop.place, stop.country):
        with pytest.raises(models.ProtectedError):
            row.delete()


@pytest.mark.django_db(transaction=True)
def test_an_event_outlives_its_stop() -> None:
    stop = StopFactory()
    event = EventFactory(trip=stop.trip, stop=stop)
    stop.delete()
    event.refresh_from_db()
    assert event.stop is None
