"""Search: any spelling finds, nothing hidden is found, and no input is too much."""

import pytest
from django.contrib.auth.models import AnonymousUser, User
from pytest_django import DjangoAssertNumQueries

from itineraries.models import Place
from itineraries.queries.search import LIMIT, search, words_of
from tests import factories
from tests.views.examples import blinken, hidden, simple

pytestmark = pytest.mark.django_db
ANYBODY = AnonymousUser()


@pytest.mark.parametrize("query", ["Tokaïev", "tokaiev", "TOKAYEV kassym", "jomart-tokayev"])
def test_officials_are_found_in_any_spelling(query: str) -> None:
    blinken()
    assert [o.slug for o in search(ANYBODY, query).officials] == ["kassym-jomart-tokayev"]


def test_places_are_found_by_their_other_names_and_trips_by_them() -> None:
    trip = blinken()
    Place.objects.filter(name="Tashkent").update(other_names="Tachkent\nTaschkent")
    found = search(ANYBODY, "Tachkent")
    assert [p.name for p in found.places] == ["Tashkent"]
    assert [t.pk for t in found.trips] == [trip.pk]


def test_every_word_must_be_found_but_not_in_one_name() -> None:
    trip = blinken()
    assert [t.pk for t in search(ANYBODY, "blinken inde delhi").trips] == []
    assert [t.pk for t in search(ANYBODY, "blinken india delhi").trips] == [trip.pk]
    assert search(ANYBODY, "blinken nowhere").trips == []


def test_countries_are_found_by_their_names_in_other_languages() -> None:
    country = factories.CountryFactory(code="IN")
    country.names.create(language="fr", name="Inde")
    assert [c.code for c in search(ANYBODY, "inde").countries] == ["IN"]


@pytest.mark.parametrize("query", ["", "   ", "…!?", "\x00"])
def test_nothing_to_search_for_asks_nothing(
    query: str, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        assert not search(ANYBODY, query).anything


def test_a_long_query_is_cut() -> None:
    assert words_of("a" * 10_000) == ["a" * 120]
    assert len(words_of("word " * 2_000)) == 6
    assert not search(ANYBODY, "x " * 5_000).anything


def test_a_search_finds_at_most_so_many_and_asks_as_often_for_one_as_for_many(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for n in range(LIMIT + 3):
        simple("2023-02-28", name=f"Doe {n}")
    with django_assert_max_num_queries(6):
        found = search(ANYBODY, "doe")
    assert len(found.officials) == len(found.trips) == LIMIT


def test_what_is_hidden_is_found_by_those_who_may_see_it_only(admin_user: User) -> None:
    hidden("Sentinel", is_published=False)
    assert not search(ANYBODY, "Sentinel").anything
    seen = search(admin_user, "Sentinel")
    assert seen.officials and seen.places and seen.trips
