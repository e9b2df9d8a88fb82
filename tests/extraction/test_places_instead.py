"""A place that another one is told instead of is no stop: "nicht nach Oslo, sondern nach Rom"."""

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places

INSTEAD = [
    ("de", "Der kanadische Premier Tom Reed reiste am Dienstag nicht nach Oslo, sondern nach Lima."),
    ("de", "Der kanadische Premier Tom Reed reiste am Dienstag statt nach Oslo nach Lima."),
    ("de", "Statt nach Oslo flog der kanadische Premier Tom Reed am Dienstag nach Lima."),
    ("en", "Canadian Premier Tom Reed flew not to Oslo but to Lima on Tuesday."),
    ("en", "Canadian Premier Tom Reed flew to Lima on Tuesday rather than to Oslo."),
    ("fr", "Le Premier ministre canadien Tom Reed s'est rendu mardi non pas à Oslo mais à Lima."),
    ("fr", "Le Premier ministre canadien Tom Reed s'est rendu mardi à Lima plutôt qu'à Oslo."),
    ("es", "El primer ministro canadiense, Tom Reed, viajó el martes no a Oslo, sino a Lima."),
    ("es", "El primer ministro canadiense, Tom Reed, viajó el martes a Lima en vez de a Oslo."),
]


@pytest.mark.parametrize(("language", "text"), INSTEAD)
def test_only_the_other_place_is_a_stop(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Reed", ["Lima"])]


def test_both_are_stops_where_it_is_not_one_alone() -> None:
    text = "Der kanadische Premier Tom Reed reiste am Dienstag nicht nur nach Oslo, sondern auch nach Lima."
    assert last_names_and_places("de", text) == [("Reed", ["Oslo", "Lima"])]


def test_who_is_missing_somewhere_is_not_there() -> None:
    assert (
        last_names_and_places("de", "Der kanadische Premier Tom Reed fehlte am Dienstag beim Gipfel in Oslo.")
        == []
    )
