"""Who is at the General Assembly of the United Nations is in New York, told or not; and words that only look like a
place: a meeting written with a capital, a palace that many capitals have.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

SIDELINES = {
    "fr: en marge de": "Le président maltais Paul Vella a rencontré lundi le président polonais Jan Nowak en marge de l'Assemblée générale de l'ONU.",
    "fr: en marge de la 77e": "Le président maltais Paul Vella s'est réuni lundi avec son homologue polonais Jan Nowak, en marge de la 77e assemblée générale des Nations unies.",
    "en: on the sidelines": "Maltese President Paul Vella met Polish President Jan Nowak on Monday on the sidelines of the UN General Assembly.",
    "es: al margen": "El presidente maltés Paul Vella se reunió el lunes con el presidente polaco Jan Nowak al margen de la Asamblea General de la ONU.",
    "de: am Rande": "Der maltesische Präsident Paul Vella traf am Montag den polnischen Präsidenten Jan Nowak am Rande der UN-Generalversammlung.",
}


@pytest.mark.parametrize("key", SIDELINES)
def test_who_meets_on_the_sidelines_of_the_assembly_is_in_new_york(key: str) -> None:
    there = [("New York City", "US", "2026-02-23", None)]
    found = trips(read(SIDELINES[key], key[:2]))
    assert found == [(["Paul Vella"], "completed", there), (["Jan Nowak"], "completed", there)]


THERE = {
    "fr: participera à": "Le président maltais Paul Vella participera lundi à l'Assemblée générale des Nations unies.",
    "fr: un discours devant": "Le président maltais Paul Vella prononcera lundi un discours devant l'Assemblée générale des Nations unies.",
    "en: will address": "Maltese President Paul Vella will address the United Nations General Assembly next Monday.",
}


@pytest.mark.parametrize("key", THERE)
def test_who_attends_or_addresses_it_is_there(key: str) -> None:
    assert [stops for *_, stops in trips(read(THERE[key], key[:2]))] == [
        [("New York City", "US", "2026-03-02", None)]
    ]


NOT_THERE = {
    "fr: une résolution": "Le président maltais Paul Vella a salué lundi une résolution de l'Assemblée générale de l'ONU.",
    "fr: elle a voté": "L'Assemblée générale de l'ONU a voté lundi une résolution. Le président maltais Paul Vella s'en est félicité.",
    "fr: son président": "Le président de l'Assemblée générale de l'ONU, Paul Vella, a dénoncé lundi la guerre.",
    "fr: un texte soumis": "Le président maltais Paul Vella a défendu un texte soumis à l'Assemblée générale de l'ONU.",
    "fr: après une résolution": "Le président maltais Paul Vella a rencontré lundi le président polonais Jan Nowak après une résolution de l'Assemblée générale de l'ONU.",
    "en: over a resolution": "Maltese President Paul Vella met Polish President Jan Nowak on Monday over a resolution of the UN General Assembly.",
    "en: take the matter": "Maltese President Paul Vella said he would take the matter to the UN General Assembly.",
}


@pytest.mark.parametrize("key", NOT_THERE)
def test_who_speaks_of_it_is_not(key: str) -> None:
    assert trips(read(NOT_THERE[key], key[:2])) == []


def test_days_before_it_somebody_is_elsewhere() -> None:
    text = "Le président maltais Paul Vella s'est rendu lundi à Rome, deux jours avant l'Assemblée générale de l'ONU."
    assert [stops for *_, stops in trips(read(text, "fr"))] == [[("Rome", "IT", "2026-02-23", None)]]


def test_ahead_of_it_somebody_is_elsewhere() -> None:
    text = "Maltese Foreign Minister Paul Vella met his Polish counterpart Jan Nowak in Warsaw on Monday ahead of the UN General Assembly."
    assert [stops for *_, stops in trips(read(text, "en"))] == [[("Warsaw", "PL", "2026-02-23", None)]]


@pytest.mark.parametrize("meeting", ["Réunion des dirigeants de l'APEC", "Réunion ministérielle de l'APEC"])
def test_a_meeting_with_a_capital_is_no_island(meeting: str) -> None:
    reading = read(f"Le président maltais Paul Vella participera jeudi à la {meeting} à Lima.", "fr")
    assert [stops for *_, stops in trips(reading)] == [[("Lima", "PE", "2026-02-26", None)]]
    assert [e[1:3] for e in events(reading)] == [(["APEC"], "PE")]


def test_the_island_is_one() -> None:
    text = "Le président maltais Paul Vella se rendra jeudi à La Réunion."
    assert [stop[1] for *_, stops in trips(read(text, "fr")) for stop in stops] == ["RE"]


def test_many_capitals_have_a_palace_of_the_people() -> None:
    text = "Le président maltais Paul Vella est arrivé lundi à Brazzaville, où il a eu un tête-à-tête au palais du peuple avec le président congolais Denis Ngoma."
    assert [stops for *_, stops in trips(read(text, "fr"))] == [[("Brazzaville", "CG", "2026-02-23", None)]]
