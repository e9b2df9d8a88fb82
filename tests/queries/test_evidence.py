"""Evidence of a trip: numbered sources, highlighted sentences, disagreements, who reviewed."""

import datetime as dt

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from itineraries.models import Citation, Trip
from itineraries.queries.evidence import Claim, marked, read_evidence
from itineraries.queries.provenance import read_provenance
from itineraries.queries.trip import trip_for_page
from tests import factories
from tests.views.examples import blinken, cite, simple

pytestmark = pytest.mark.django_db
ANYBODY = AnonymousUser()


def shown(trip: Trip) -> Trip:
    return trip_for_page(ANYBODY).get(pk=trip.pk)


def test_sources_are_numbered_by_the_day_they_were_published() -> None:
    trip = shown(blinken())
    evidence = read_evidence(trip, ANYBODY)
    assert [(s.number, s.article.title) for s in evidence.sources] == [
        (1, "En route"),
        (2, "In Astana"),
        (3, "At the airport"),
    ]
    first = trip.stops.all()[0]
    assert evidence.of("stop", first.pk, "arrive") == [1, 2, 3]
    assert evidence.of("stop", first.pk, "place") == [1]
    assert evidence.of("stop", first.pk) == [1, 2, 3]
    assert evidence.of("trip", trip.pk, "status") == [1, 2]


def test_a_sentence_stands_once_with_all_its_quotes_marked() -> None:
    evidence = read_evidence(shown(blinken()), ANYBODY)
    (sentence,) = evidence.sources[0].sentences
    assert [words for words, quoted in sentence.pieces if quoted] == [
        "chef de la diplomatie américaine",
        "se rendra",
        "mardi",
        "Astana",
        "Tachkent",
    ]
    assert "".join(words for words, _ in sentence.pieces) == (
        "Le chef de la diplomatie américaine se rendra mardi à Astana, puis à Tachkent."
    )
    assert [s.note for s in sentence.supports if s.note] == [
        "mardi, told on Thursday 23 February 2023 → 2023-02-28"
    ]


def test_overlapping_and_touching_quotes_are_one_mark() -> None:
    assert marked("abcdef", [(1, 3), (2, 4), (4, 5)]) == (("a", False), ("bcde", True), ("f", False))
    assert marked("abc", []) == (("abc", False),)
    assert marked("abc", [(0, 3), (1, 2)]) == (("abc", True),)


def test_a_value_that_lost_is_named_with_its_sources() -> None:
    evidence = read_evidence(shown(blinken()), ANYBODY)
    (dispute,) = evidence.disputes
    assert (dispute.subject, dispute.label) == ("Astana", "arrival")
    assert dispute.kept == Claim("28 February 2023", (1, 2))
    assert dispute.lost == (Claim("27 February 2023", (3,)),)


def test_a_vaguer_date_of_the_same_days_is_no_disagreement() -> None:
    trip = simple("2022-11-28")
    stop = trip.stops.get()
    article = factories.ArticleFactory(text="She goes to Astana in November. She lands on 28 November.")
    cite(article, trip, "November", "arrive", "2022-11", stop=stop)
    cite(article, trip, "28 November", "arrive", "2022-11-28", stop=stop)
    assert read_evidence(shown(trip), ANYBODY).disputes == []


def test_a_date_that_is_no_date_is_shown_as_told() -> None:
    trip = simple("2022-11-28")
    article = factories.ArticleFactory(text="She goes to Astana soonish.")
    cite(article, trip, "soonish", "arrive", "soonish", stop=trip.stops.get())
    evidence = read_evidence(shown(trip), ANYBODY)
    assert evidence.disputes[0].lost == (Claim("soonish", (1,)),)


def test_what_only_the_policy_accepted_is_unreviewed() -> None:
    trip = shown(blinken())
    evidence = read_evidence(trip, ANYBODY)
    second = trip.stops.all()[1]
    assert evidence.unreviewed == {("stop", second.pk)}
    editor = User.objects.create_user("editor")
    trip.proposals.update(decided_by=editor)
    assert read_evidence(trip, ANYBODY).unreviewed == frozenset()


def test_an_article_held_back_is_no_public_source(admin_user: User) -> None:
    trip = shown(blinken())
    plan = Citation.objects.get(field="name").article
    plan.embargo_until = timezone.now() + dt.timedelta(days=1)
    plan.save()
    public = read_evidence(trip, ANYBODY)
    assert [s.article.title for s in public.sources] == ["In Astana", "At the airport"]
    assert len(read_evidence(trip, admin_user).sources) == 3


def test_evidence_costs_two_queries_however_many_citations(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    trip = shown(blinken())
    with django_assert_num_queries(1):
        read_evidence(trip, ANYBODY)
    factories.CitationFactory(trip=trip)
    factories.CitationFactory(trip=trip, value="UZ")
    with django_assert_num_queries(2):
        read_evidence(trip, ANYBODY)


def test_a_fact_without_a_source_tells_who_entered_it_and_when() -> None:
    editor = User.objects.create_user("ada", first_name="Ada", last_name="Editor")
    trip = simple("2023-02-28")
    stop = trip.stops.get()
    stop.depart = "2023-03-01"
    stop._history_user = editor
    stop.save()
    shown_trip = shown(trip)
    entries = read_provenance(shown_trip, read_evidence(shown_trip, ANYBODY))["stop", stop.pk]
    assert [(entry.labels, entry.who) for entry in entries] == [
        (("country", "arrival"), None),
        (("departure",), editor),
    ]
    assert all(entry.when.date() == timezone.now().date() for entry in entries)


def test_a_cited_field_needs_no_enterer() -> None:
    trip = shown(blinken())
    evidence = read_evidence(trip, ANYBODY)
    entries = read_provenance(trip, evidence)
    first, second, third = trip.stops.all()
    assert [e.labels for e in entries["stop", first.pk]] == [("country",)]
    assert [e.labels for e in entries["stop", second.pk]] == [("country", "arrival", "departure")]
    assert [e.labels for e in entries["stop", third.pk]] == [("country", "place", "arrival", "departure")]
    assert ("trip", trip.pk) not in entries
