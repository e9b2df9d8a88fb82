"""Gatherings: who is listed as being there, who made the trip, and the day that their verb tells."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from itineraries.extraction import Directory
from tests.extraction.reading import ROOT, events, read, trips

LISTED = {
    "en: present were": "The African Union summit was held in Addis Ababa on Saturday. Present were Kenya's President William Ruto, Senegal's Macky Sall and Ivory Coast's Alassane Ouattara.",
    "es: estuvieron presentes": "La cumbre de la Unión Africana se celebró el sábado en Adís Abeba. Estuvieron presentes el presidente keniano, William Ruto, el presidente senegalés, Macky Sall, y el presidente marfileño, Alassane Ouattara.",
    "de: anwesend waren": "Der Gipfel der Afrikanischen Union fand am Samstag in Addis Abeba statt. Anwesend waren der kenianische Präsident William Ruto, der Senegalese Macky Sall und der Ivorer Alassane Ouattara.",
    "fr: parmi les invités figuraient": "Le sommet de l'Union africaine s'est tenu samedi à Addis-Abeba. Parmi les invités figuraient le président kényan William Ruto, le président sénégalais Macky Sall et le président ivoirien Alassane Ouattara.",
    "fr: en présence de": "Le nouveau siège a été inauguré samedi à Addis-Abeba en présence du président kényan William Ruto, du Sénégalais Macky Sall et de l'Ivoirien Alassane Ouattara.",
    "en: in the presence of": "The new seat was opened in Addis Ababa on Saturday in the presence of Kenya's President William Ruto, Senegal's Macky Sall and Ivory Coast's Alassane Ouattara.",
    "es: en presencia de": "La nueva sede fue inaugurada el sábado en Adís Abeba en presencia del presidente keniano, William Ruto, del senegalés Macky Sall y del marfileño Alassane Ouattara.",
}


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory.from_tables(ROOT / "seeds")


@pytest.mark.parametrize("key", LISTED)
def test_who_is_listed_as_present_is_there(key: str, directory: Directory) -> None:
    found = trips(read(LISTED[key], key[:2], directory=directory))
    assert [people for people, *_ in found] == [["William Ruto"], ["Macky Sall"], ["Alassane Ouattara"]]
    assert {status for _, status, _ in found} == {"completed"}
    assert {stop[:2] for *_, stops in found for stop in stops} == {("Addis Ababa", "ET")}


def test_talks_held_at_a_gathering_put_who_held_them_there() -> None:
    reading = read(
        "The G20 summit opened in New Delhi on Saturday. French President Emmanuel Macron held talks with Canadian Prime Minister Justin Trudeau.",
        "en",
    )
    assert [t[:1] for t in trips(reading)] == [(["Emmanuel Macron"],), (["Justin Trudeau"],)]
    assert ("summit", ["G20"], "IN", "2026-02-21") in events(reading)


def test_a_list_goes_on_behind_an_owner() -> None:
    text = "Brazil's President Lula da Silva, South Africa's Cyril Ramaphosa and Kenya's William Ruto arrived in Paris on Monday."
    assert trips(read(text, "en"))[0][0] == ["Lula da Silva", "Cyril Ramaphosa", "William Ruto"]
