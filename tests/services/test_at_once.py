"""What other processes write at the same moment: found again, never doubled, never an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import pytest
from django.db import IntegrityError, OperationalError

from itineraries.enums import ProposalState
from itineraries.models import Country, Source, Trip
from itineraries.services import accept, ingest
from itineraries.services.accept import AlreadyDecided, UnusableDraft, accept_proposal
from itineraries.services.reference import load_countries

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("error", [IntegrityError("duplicate key"), OperationalError("deadlock detected")])
def test_who_collides_with_another_writer_reads_the_record_again(
    astana: Callable[..., Any], error: Exception
) -> None:
    proposal = astana("2023-02-23", "2023-02-28")
    real = accept.reconcile_trip
    outcomes: list[Any] = [error, error, real]

    def collide(*args: Any, **kwargs: Any) -> Trip:
        outcome = outcomes.pop(0)
        if isinstance(outcome, Exception):
            Trip.objects.create(title="half written")
            raise outcome
        return outcome(*args, **kwargs)

    with patch.object(accept, "reconcile_trip", collide):
        trip = accept_proposal(proposal, reviewer=None)
    assert list(Trip.objects.all()) == [trip]
    proposal.refresh_from_db()
    assert proposal.state == ProposalState.ACCEPTED


def test_what_the_record_refuses_every_time_is_said(astana: Callable[..., Any]) -> None:
    proposal = astana("2023-02-23", "2023-02-28")
    with (
        patch.object(accept, "reconcile_trip", side_effect=IntegrityError("stop_position_from_one")),
        pytest.raises(UnusableDraft, match="the record refuses it: stop_position_from_one"),
    ):
        accept_proposal(proposal, reviewer=None)


def test_a_decided_proposal_says_what_can_be_accepted(astana: Callable[..., Any]) -> None:
    proposal = astana("2023-02-23", "2023-02-28")
    accept_proposal(proposal, reviewer=None)
    with pytest.raises(AlreadyDecided) as refused:
        accept_proposal(proposal, reviewer=None)
    assert str(refused.value) == "this proposal is accepted; only pending ones can be accepted"


def test_countries_that_another_process_loads_stay() -> None:
    load_countries()
    count = Country.objects.count()
    with patch.object(Country.objects, "values_list", return_value=[]):
        load_countries()
    assert Country.objects.count() == count
    assert Country.objects.get(code="KZ").names.filter(language="fr").count() == 1


def test_a_source_that_another_process_makes_is_that_source() -> None:
    there = Source.objects.create(name="Example Wire", slug="example-wire")
    real = ingest._source_named
    with patch.object(ingest, "_source_named", side_effect=[None, there]) as asked:
        assert ingest._source("Example Wire") == there
    assert asked.call_count == 2
    assert real("example-wire") == there


def test_sources_whose_names_have_no_latin_letter_are_apart() -> None:
    one, other = ingest._source("Пример"), ingest._source("示例")
    assert (one.slug, other.slug) == ("source", "source-2")
    assert (ingest._source("Пример"), ingest._source("示例")) == (one, other)
