"""Who else is of a delegation or comes along: told behind who leads it, by an office shared with the leader, by two
offices in a row, before the journey itself; and a delegation that is met with somebody.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

#: A Thursday.
PUBLISHED = date(2024, 5, 16)
TUESDAY, SUNDAY = "2024-05-14", "2024-05-19"


def _people(text: str, language: str = "fr") -> list[tuple[list[str], str, list[object]]]:
    found = trips(read(text, language, published=PUBLISHED))
    return [([name.split()[-1] for name in people], status, list(stops)) for people, status, stops in found]


@pytest.mark.parametrize(
    "text",
    [
        "Une délégation conduite par le ministre chilien de la Défense Luis Pinto et comprenant la ministre des Finances Ana Rojas est arrivée mardi à Oslo.",
        "Une délégation conduite par le ministre chilien de la Défense Luis Pinto, comprenant la ministre des Finances Ana Rojas, est arrivée mardi à Oslo.",
        "Le ministre chilien de la Défense Luis Pinto, accompagné de sa collègue des Finances Ana Rojas, est arrivé mardi à Oslo.",
        "Le ministre chilien de la Défense Luis Pinto, accompagné de son homologue des Finances, Ana Rojas, est arrivé mardi à Oslo.",
    ],
)  # fmt: skip
def test_further_members(text: str) -> None:
    assert _people(text) == [(["Pinto", "Rojas"], "under_way", [("Oslo", "NO", TUESDAY, None)])]


def test_what_else_is_told_of_a_delegation_is_no_member() -> None:
    text = "Une délégation conduite par le ministre chilien de la Défense Luis Pinto, dont la ministre Ana Rojas a salué le travail, est arrivée mardi à Oslo."
    assert _people(text) == [(["Pinto"], "under_way", [("Oslo", "NO", TUESDAY, None)])]


@pytest.mark.parametrize(
    "text",
    [
        "Le président chilien Tomas Vidal se rend dimanche à Oslo. Il se fera accompagner par le ministre de la Défense Luis Pinto et par la ministre des Finances Ana Rojas.",
        "Le président chilien Tomas Vidal se fera accompagner par le ministre de la Défense Luis Pinto et par la ministre des Finances Ana Rojas. Il se rend dimanche à Oslo.",
        "Le président chilien Tomas Vidal sera accompagné du ministre de la Défense Luis Pinto et de la ministre des Finances Ana Rojas. Il se rend dimanche à Oslo.",
        "Le président chilien Tomas Vidal se rend dimanche à Oslo. Il est accompagné par le ministre d'État secrétaire général de la présidence Luis Pinto et par le ministre d'État ministre de la Justice Pablo Rojas.",
    ],
)  # fmt: skip
def test_companions(text: str) -> None:
    assert _people(text) == [(["Vidal", "Pinto", "Rojas"], "announced", [("Oslo", "NO", SUNDAY, None)])]


def test_who_is_at_somebody_s_side_at_home_does_not_come_along() -> None:
    text = "Le président chilien Tomas Vidal recevra vendredi l'ambassadeur du Japon. Il sera accompagné par le ministre de la Défense Luis Pinto. Dimanche, il se rendra à Oslo."
    assert _people(text) == [(["Vidal"], "announced", [("Oslo", "NO", SUNDAY, None)])]


def test_a_guest_has_himself_received() -> None:
    text = "Le président chilien Tomas Vidal s'est fait accueillir mardi à Oslo par le Premier ministre norvégien Jens Aune."
    assert _people(text) == [(["Vidal"], "completed", [("Oslo", "NO", TUESDAY, None)])]


@pytest.mark.parametrize(
    "text",
    [
        "Le président chilien Tomas Vidal est représenté au sommet de mardi à Oslo par le ministre Luis Pinto.",
        "Le président chilien Tomas Vidal s'est fait représenter mardi à Oslo, au sommet de la FAO, par le ministre Luis Pinto.",
    ],
)
def test_whoever_represents_a_president_is_of_his_country(text: str) -> None:
    [(people, _, stops)] = _people(text)
    assert people == ["Pinto"]
    assert [stop[:2] for stop in stops] == [("Oslo", "NO")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La ministre norvégienne Kari Holt s'est entretenue mardi à Oslo avec une délégation chilienne conduite par le ministre Luis Pinto."),
        ("es", "La ministra noruega Kari Holt se reunió el martes en Oslo con una delegación chilena encabezada por el ministro Luis Pinto."),
        ("en", "Norwegian Foreign Minister Kari Holt met on Tuesday in Oslo with a Chilean delegation led by Minister Luis Pinto."),
    ],
)  # fmt: skip
def test_a_delegation_met_with(language: str, text: str) -> None:
    assert _people(text, language) == [(["Pinto"], "completed", [("Oslo", "NO", TUESDAY, None)])]


PAIRS = [
    ("fr", "Les présidents chilien et ghanéen se rencontreront dimanche à Oslo."),
    ("en", "The Chilean and Ghanaian presidents will meet in Oslo on Sunday."),
    ("es", "Los presidentes chileno y ghanés se reunirán el domingo en Oslo."),
    ("de", "Die Präsidenten Chiles und Ghanas treffen sich am Sonntag in Oslo."),
]


@pytest.mark.parametrize(("language", "text"), PAIRS)
def test_one_office_of_two_countries(language: str, text: str) -> None:
    assert trips(read(text, language, published=PUBLISHED)) == [
        (["President, CL"], "announced", [("Oslo", "NO", SUNDAY, None)]),
        (["President, GH"], "announced", [("Oslo", "NO", SUNDAY, None)]),
    ]


def test_officials_of_two_countries_are_nobody() -> None:
    text = "Des responsables chiliens et ghanéens se rencontreront dimanche à Oslo."
    assert _people(text) == []


def test_an_office_is_of_whom_the_story_tells_by_it() -> None:
    text = "Le président chilien Tomas Vidal, successeur de l'ancien président chilien Luis Pinto, se rendra dimanche à Oslo. Le président chilien y verra Jens Aune."
    assert _people(text) == [(["Vidal"], "announced", [("Oslo", "NO", SUNDAY, None)])]


@pytest.mark.parametrize(
    "text",
    [
        "La délégation de la FAO est arrivée mardi à Oslo. Elle est conduite par le ministre chilien Luis Pinto et comprend ses collègues ghanéen Kofi Adu et letton Janis Berzins.",
        "La délégation de la FAO est arrivée mardi à Oslo. Conduite par le ministre chilien Luis Pinto, elle est composée des ministres ghanéen Kofi Adu et letton Janis Berzins.",
    ],
)  # fmt: skip
def test_members_of_several_countries(text: str) -> None:
    assert _people(text) == [(["Pinto", "Adu", "Berzins"], "under_way", [("Oslo", "NO", TUESDAY, None)])]


def test_those_who_came_before_somebody_are_others() -> None:
    text = "La ministre chilienne Ana Rojas est arrivée mardi à Oslo. Avant elle, le président ghanéen Kofi Adu et le Premier ministre letton Janis Berzins s'étaient rendus à Oslo en mars."
    found = read(text, "fr", published=PUBLISHED).trips
    told = [([p.name.split()[-1] for p in t.travellers], t.background, t.stops[0].arrive) for t in found]
    assert told == [(["Rojas"], False, TUESDAY), (["Adu", "Berzins"], True, "2024-03")]
