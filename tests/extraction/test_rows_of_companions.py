"""Rows of people who travel together: behind a comma, "with" or "by", and before their leader."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

DAY = date(2024, 5, 15)

FR, EN = "Le président estonien Tom Aas ", "Estonian President Tom Aas arrived in Lima on Monday"
ES, DE = "El presidente de Estonia, Tom Aas, ", "Der estnische Präsident Tom Aas ist am Montag "
ROW = {
    "fr": "la ministre des Finances Eva Lepik et le ministre de la Défense Jan Olm",
    "en": "Finance Minister Eva Lepik and Defence Minister Jan Olm",
    "es": "la ministra de Finanzas, Eva Lepik, y el ministro de Defensa, Jan Olm",
    "de": "Finanzministerin Eva Lepik und Verteidigungsminister Jan Olm",
}
BY = "de la ministre des Finances Eva Lepik et du ministre de la Défense Jan Olm"
PARTY = "Eine estnische Delegation unter Leitung von Präsident Tom Aas ist am Montag in Lima eingetroffen. "

TOGETHER = (
    ("fr", f"{FR[:-1]}, {ROW['fr']} sont arrivés lundi à Lima."),
    ("fr", f"Arrivés lundi à Lima, le président estonien Tom Aas, {ROW['fr']} y passeront trois jours."),
    ("fr", f"{FR}est arrivé lundi à Lima. La délégation est composée {BY}."),
    ("fr", f"{FR}est arrivé lundi à Lima. Sa délégation comprend {ROW['fr']}."),
    ("en", f"{EN} accompanied by {ROW['en']}."),
    ("en", f"{EN} flanked by {ROW['en']}."),
    ("en", f"{EN}, bringing with him {ROW['en']}."),
    ("en", f"{EN}. {ROW['en']} are travelling with him."),
    ("es", f"{ES}llegó el lunes a Lima. Lo acompañan {ROW['es']}."),
    ("de", f"{DE}in Begleitung von {ROW['de']} in Lima eingetroffen."),
    ("de", f"{DE}mit {ROW['de']} in Lima eingetroffen."),
    ("de", f"{DE}zusammen mit {ROW['de']} in Lima eingetroffen."),
    ("de", f"Begleitet von {ROW['de']} ist der estnische Präsident Tom Aas am Montag in Lima eingetroffen."),
    ("de", f"{PARTY}Ihr gehören {ROW['de']} an."),
)


@pytest.mark.parametrize(("language", "text"), TOGETHER)
def test_all_of_a_row_travel(language: str, text: str) -> None:
    found = trips(read(text, language, published=DAY))
    assert [(sorted(people), stops) for people, _, stops in found] == [
        (["Eva Lepik", "Jan Olm", "Tom Aas"], [("Lima", "PE", "2024-05-13", None)])
    ]


def test_each_to_his_own_place_is_no_row() -> None:
    text = "Der estnische Präsident Tom Aas reiste am Montag nach Lima, Außenminister Jan Olm nach Quito."
    found = trips(read(text, "de", published=DAY))
    assert [(sorted(people), [city for city, *_ in stops]) for people, _, stops in found] == [
        (["Tom Aas"], ["Lima"]),
        (["Jan Olm"], ["Quito"]),
    ]


@pytest.mark.parametrize("name", ["Ann Berg", "Maarika Stein", "Signe Wald", "Anna Berg"])
def test_surnames_that_are_nouns_behind_an_office(name: str) -> None:
    found = trips(
        read(
            f"Die estnische Finanzministerin {name} ist am Montag in Lima eingetroffen.", "de", published=DAY
        )
    )
    assert found == [([name], "under_way", [("Lima", "PE", "2024-05-13", None)])]


def test_an_office_before_its_name_is_not_that_of_the_name_before_it() -> None:
    text = (
        "Le président estonien Tom Aas, la ministre des Finances Eva Lepik et le maire Jan Olm sont à Lima."
    )
    found = read(text, "fr", published=DAY)
    assert [(p.name, p.role) for p in found.officials][:2] == [
        ("Tom Aas", "President"),
        ("Eva Lepik", "Minister"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lima accueille un sommet auquel participent le président estonien Tom Aas et le roi letton Jan Olm.",
        "Lima accueille un sommet où sont attendus le président estonien Tom Aas et le roi letton Jan Olm.",
    ],
)
def test_who_takes_part_behind_the_verb(text: str) -> None:
    found = trips(read(text, "fr", published=DAY))
    assert sorted(name for people, _, _ in found for name in people) == ["Jan Olm", "Tom Aas"]
    assert {stop[:2] for _, _, stops in found for stop in stops} == {("Lima", "PE")}


def test_a_name_behind_another_is_no_month() -> None:
    text = "The presidents of Estonia and Latvia, Tom Aas and Jan Olm, arrived in Lima on Monday."
    found = trips(read(text, "en", published=DAY))
    assert found == [(["Tom Aas", "Jan Olm"], "under_way", [("Lima", "PE", "2024-05-13", None)])]


def test_a_month_behind_its_preposition_is_one() -> None:
    found = trips(read("Estonian President Tom Aas will travel to Lima in Dec.", "en", published=DAY))
    assert found == [(["Tom Aas"], "announced", [("Lima", "PE", "2024-12", None)])]
