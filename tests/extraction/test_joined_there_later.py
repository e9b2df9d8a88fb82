"""Who comes later to where somebody is travels for himself, and who is present somewhere is there now."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

WEDNESDAY = date(2026, 2, 25)
LANDED = {
    "fr": "La Première ministre néo-zélandaise Jacinda Ardern a atterri mercredi à Ankara. ",
    "en": "New Zealand Prime Minister Jacinda Ardern landed in Ankara on Wednesday. ",
    "es": "La primera ministra neozelandesa Jacinda Ardern aterrizó el miércoles en Ankara. ",
    "de": "Die neuseeländische Premierministerin Jacinda Ardern ist am Mittwoch in Ankara gelandet. ",
}
JOINS = [
    ("fr", "Le président ghanéen Nana Akufo-Addo la rejoindra jeudi."),
    ("fr", "Le président ghanéen Nana Akufo-Addo doit l'y rejoindre jeudi."),
    ("fr", "Le président ghanéen Nana Akufo-Addo la rejoindra jeudi pour un dîner."),
    ("en", "Ghanaian President Nana Akufo-Addo will join her on Thursday."),
    ("en", "Ghanaian President Nana Akufo-Addo will join her there on Thursday."),
    ("es", "El presidente de Ghana, Nana Akufo-Addo, se le unirá el jueves."),
    ("de", "Der ghanaische Präsident Nana Akufo-Addo wird am Donnerstag zu ihr stoßen."),
]


@pytest.mark.parametrize(("language", "text"), JOINS)
def test_who_joins_later_has_a_trip_of_his_own(language: str, text: str) -> None:
    found = trips(read(LANDED[language] + text, language, published=WEDNESDAY))
    assert found == [
        (["Jacinda Ardern"], "under_way", [("Ankara", "TR", "2026-02-25", None)]),
        (["Nana Akufo-Addo"], "announced", [("Ankara", "TR", "2026-02-26", None)]),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Her foreign minister, Nanaia Mahuta, will join her on Thursday."),
        ("fr", "Il rejoindra jeudi Nana Akufo-Addo."),
        ("fr", "Le président ghanéen Nana Akufo-Addo la félicitera jeudi."),
    ],
)
def test_nobody_else_does(language: str, text: str) -> None:
    found = trips(read(LANDED[language] + text, language, published=WEDNESDAY))
    assert [people[0] for people, *_ in found] == ["Jacinda Ardern"]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("fr", "Le président ghanéen Nana Akufo-Addo est présent à Ankara.", "under_way"),
        ("fr", "Le président ghanéen Nana Akufo-Addo sera présent à Ankara.", "announced"),
        ("fr", "Le président ghanéen Nana Akufo-Addo était présent à Ankara.", "completed"),
        ("es", "El presidente de Ghana, Nana Akufo-Addo, está presente en Ankara.", "under_way"),
        ("es", "El presidente de Ghana, Nana Akufo-Addo, estará presente en Ankara.", "announced"),
    ],
)
def test_who_is_present_is_there_now(language: str, text: str, status: str) -> None:
    assert [told for _, told, _ in trips(read(text, language, published=WEDNESDAY))] == [status]
