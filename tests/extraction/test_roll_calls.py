"""Those of a group who are named for themselves, and what is put in front of a sentence without its subject."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

HOLT, WEBER = "Kari Holt", "Lena Weber"


def told(text: str, language: str) -> list[tuple[list[str], list[tuple[str | None, str | None]]]]:
    return [
        (people, [(city or country, arrive) for city, country, arrive, _ in stops])
        for people, _, stops in trips(read(text, language))
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Several leaders have visited Rabat in recent weeks, among them Norwegian Prime Minister Kari Holt on January 7 and German Chancellor Lena Weber on January 21."),
        ("en", "A string of leaders have made the journey to Rabat this winter, including Norwegian Prime Minister Kari Holt on January 7 and German Chancellor Lena Weber on January 21."),
        ("fr", "Plusieurs dirigeants se sont rendus à Rabat ces dernières semaines, dont la Première ministre norvégienne Kari Holt le 7 janvier et la chancelière allemande Lena Weber le 21 janvier."),
        ("es", "Varios líderes han visitado Rabat en las últimas semanas, entre ellos la primera ministra noruega Kari Holt el 7 de enero y la canciller alemana Lena Weber el 21 de enero."),
        ("de", "Mehrere Regierungschefs sind in den vergangenen Wochen nach Rabat gereist, darunter die norwegische Ministerpräsidentin Kari Holt am 7. Januar und Bundeskanzlerin Lena Weber am 21. Januar."),
    ],
)  # fmt: skip
def test_each_with_a_day(language: str, text: str) -> None:
    assert told(text, language) == [([HOLT], [("Rabat", "2026-01-07")]), ([WEBER], [("Rabat", "2026-01-21")])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Leaders including Norwegian Prime Minister Kari Holt and German Chancellor Lena Weber will gather in Rabat on Friday."),
        ("en", "Dozens of leaders will converge on Rabat on Friday, among them Norwegian Prime Minister Kari Holt and German Chancellor Lena Weber."),
        ("fr", "Plusieurs dirigeants, parmi lesquels la Première ministre norvégienne Kari Holt et la chancelière allemande Lena Weber, sont attendus vendredi à Rabat."),
        ("de", "Mehrere Regierungschefs, unter ihnen die norwegische Ministerpräsidentin Kari Holt und Bundeskanzlerin Lena Weber, werden am Freitag in Rabat erwartet."),
    ],
)  # fmt: skip
def test_together_on_one_day(language: str, text: str) -> None:
    assert told(text, language) == [([HOLT, WEBER], [("Rabat", "2026-02-27")])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Eight heads of government will attend the funeral in Rabat on Friday, chief among them Norwegian Prime Minister Kari Holt and German Chancellor Lena Weber."),
        ("es", "Ocho jefes de Gobierno asistirán al funeral en Rabat el viernes, entre ellos la primera ministra noruega Kari Holt y la canciller alemana Lena Weber."),
    ],
)  # fmt: skip
def test_leaders_of_several_countries_come_to_a_ceremony_each_for_himself(language: str, text: str) -> None:
    assert told(text, language) == [([HOLT], [("Rabat", "2026-02-27")]), ([WEBER], [("Rabat", "2026-02-27")])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Several leaders, including Norwegian Prime Minister Kari Holt, have criticised the visit to Rabat."),
        ("en", "Aid convoys arrived in Rabat on Friday, including one sent by Norwegian Prime Minister Kari Holt."),
        ("en", "Protesters gathered in Rabat on Friday, among them a nephew of Norwegian Prime Minister Kari Holt."),
        ("en", "Crowds gathered in Rabat on Friday to hear leaders, among them Norwegian Prime Minister Kari Holt."),
        ("fr", "Plusieurs dirigeants, dont la Première ministre norvégienne Kari Holt, ont écrit au roi à Rabat."),
        ("es", "Varios líderes, entre ellos la primera ministra noruega Kari Holt, escribieron al rey."),
        ("de", "Mehrere Regierungschefs, darunter die norwegische Ministerpräsidentin Kari Holt, schrieben dem König in Rabat."),
    ],
)  # fmt: skip
def test_not_of_those_who_come(language: str, text: str) -> None:
    assert told(text, language) == []


def test_the_month_after_the_one_told_before() -> None:
    text = "Norwegian Prime Minister Kari Holt went to Rabat in November, German Chancellor Lena Weber the following month."
    assert told(text, "en") == [([HOLT], [("Rabat", "2025-11")]), ([WEBER], [("Rabat", "2025-12")])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norwegian Prime Minister Lars Holt is in Rome. Having met Italian President Ugo Neri on Sunday, he will travel to Rabat on Friday."),
        ("en", "Norwegian Prime Minister Lars Holt is in Rome. After meeting Italian President Ugo Neri, he will travel to Rabat on Friday."),
        ("en", "Norwegian Prime Minister Lars Holt is in Rome. Received by Italian President Ugo Neri, he will go on to Rabat on Friday."),
        ("en", "Norwegian Prime Minister Lars Holt is in Rome. At the invitation of Moroccan Foreign Minister Nasser Bourita, he will visit Rabat on Friday."),
        ("fr", "Le Premier ministre norvégien Lars Holt est à Rome. Après avoir rencontré le président italien Ugo Neri dimanche, il se rendra vendredi à Rabat."),
        ("de", "Der norwegische Ministerpräsident Lars Holt ist in Rom. Nachdem er den italienischen Präsidenten Ugo Neri getroffen hat, fliegt er am Freitag nach Rabat."),
    ],
)  # fmt: skip
def test_told_in_front_of_the_subject(language: str, text: str) -> None:
    ((people, stops),) = told(text, language)
    assert people == ["Lars Holt"]
    assert stops[-1] == ("Rabat", "2026-02-27")


def test_an_invitation_to_visit_is_no_visit() -> None:
    text = "Norwegian Prime Minister Lars Holt has received an invitation from the king to visit Rabat on Friday."
    assert told(text, "en") == []
