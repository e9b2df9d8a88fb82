"""A delegation goes on together: "the party", "the visitors", "they" are its leader and whoever came along."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import last_names_and_places, read, trips

GOES_ON = [
    ("en", "Finnish President Mikael Sarv arrived in Nairobi on Wednesday. With him are Foreign Minister Olavi Kask and Defence Minister Jaan Raud. The visitors then go to Kampala."),
    ("en", "Finnish President Mikael Sarv arrived in Nairobi on Wednesday. He has brought along Foreign Minister Olavi Kask and Defence Minister Jaan Raud. On Friday they go to Kampala."),
    ("fr", "Le président finlandais Mikael Sarv est arrivé mercredi à Nairobi. Les ministres Olavi Kask et Jaan Raud l'accompagnent. Les visiteurs gagneront ensuite Kampala."),
    ("es", "El presidente de Finlandia, Mikael Sarv, llegó el miércoles a Nairobi. Lo acompañan los ministros Olavi Kask y Jaan Raud. Los visitantes seguirán viaje a Kampala."),
    ("de", "Finnlands Präsident Mikael Sarv ist am Mittwoch in Nairobi eingetroffen. Mit ihm reisen Außenminister Olavi Kask und Verteidigungsminister Jaan Raud. Am Freitag fliegen sie nach Kampala."),
    ("de", "Finnlands Präsident Mikael Sarv ist am Mittwoch in Nairobi eingetroffen. Mit ihm reisen Außenminister Olavi Kask und Verteidigungsminister Jaan Raud. Danach geht es für die Gäste nach Kampala."),
]  # fmt: skip

GOES_HOME = [
    ("en", "Finnish President Mikael Sarv arrived in Nairobi on Wednesday, accompanied by Foreign Minister Olavi Kask. The group leaves for home on Friday."),
    ("fr", "Le président finlandais Mikael Sarv est arrivé mercredi à Nairobi, accompagné du ministre des Affaires étrangères, Olavi Kask. Le groupe repart vendredi."),
    ("es", "El presidente de Finlandia, Mikael Sarv, llegó el miércoles a Nairobi acompañado del ministro de Exteriores, Olavi Kask. El grupo regresará el viernes a Helsinki."),
    ("de", "Finnlands Präsident Mikael Sarv ist am Mittwoch in Nairobi eingetroffen, begleitet von Außenminister Olavi Kask. Die Gruppe fliegt am Freitag nach Helsinki zurück."),
]  # fmt: skip

SPEAKS_THERE = [
    ("en", "Finnish President Mikael Sarv arrived in Nairobi on Wednesday. He is accompanied by Foreign Minister Olavi Kask. Kask met reporters there. On Friday Sarv will fly to Kampala."),
    ("de", "Finnlands Präsident Mikael Sarv ist am Mittwoch in Nairobi eingetroffen. Ihn begleitet Außenminister Olavi Kask. Kask sprach dort mit Ministerin Njeri Wanjala. Am Freitag reist Sarv nach Kampala weiter."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), GOES_ON)
def test_everybody_goes_on(language: str, text: str) -> None:
    told = [(name, places) for name, places in last_names_and_places(language, text) if name != "Wanjala"]
    assert told == [(name, ["Nairobi", "Kampala"]) for name in ("Kask", "Raud", "Sarv")]


@pytest.mark.parametrize(("language", "text"), GOES_HOME)
def test_everybody_goes_home(language: str, text: str) -> None:
    found = trips(read(text, language, published=date(2024, 5, 16)))
    assert [(sorted(people), stops) for people, _, stops in found] == [
        (["Mikael Sarv", "Olavi Kask"], [("Nairobi", "KE", "2024-05-15", "2024-05-17")])
    ]


@pytest.mark.parametrize(("language", "text"), SPEAKS_THERE)
def test_what_a_companion_does_there_parts_nobody(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [
        (name, ["Nairobi", "Kampala"]) for name in ("Kask", "Sarv")
    ]


def test_the_polite_form_is_nobody_told() -> None:
    text = "Finnlands Präsident Mikael Sarv ist am Mittwoch mit Minister Olavi Kask in Nairobi eingetroffen. Kask: Warum reisen Sie nach Kampala?"
    assert all("Kampala" not in places for _, places in last_names_and_places("de", text))


def test_it_is_the_delegation() -> None:
    text = "Finnish Foreign Minister Mikael Sarv arrives in Oslo on Monday with a delegation of lawmakers. The delegation will visit a school. It moves on to Bergen on Wednesday and leaves for home on Friday."
    [(people, _, stops)] = trips(read(text, "en", published=date(2024, 5, 16)))
    assert people == ["Mikael Sarv"]
    assert stops == [("Oslo", "NO", "2024-05-20", None), ("Bergen", "NO", "2024-05-22", "2024-05-24")]


def test_it_is_no_delegation() -> None:
    text = "Finnish Foreign Minister Mikael Sarv visited a factory in Oslo on Monday. It moves on to a new site in Bergen on Wednesday."
    assert last_names_and_places("en", text) == [("Sarv", ["Oslo"])]


def test_a_day_behind_the_next_stop_is_none_of_the_first() -> None:
    text = "Le ministre chilien des Affaires étrangères, Tomas Vidal, entame lundi une tournée en Europe du Nord. Première étape : Oslo, avant Stockholm mercredi."
    [(_, _, stops)] = trips(read(text, "fr", published=date(2024, 5, 16)))
    assert stops == [("Oslo", "NO", None, None), ("Stockholm", "SE", "2024-05-22", None)]
