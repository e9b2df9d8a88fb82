"""Those met whom only the next sentence names, or a word as "including" behind people nobody names."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

NAMED_AFTER = {
    "fr: il s'agit notamment": "Le ministre marocain des Affaires étrangères, Driss Amal, a tenu, mardi à Fès, une série d'entretiens avec ses homologues. Il s'agit notamment du ministre espagnol des Affaires étrangères, Pablo Riera, et du ministre turc des Affaires étrangères, Kemal Demir.",
    "fr: parmi eux": "Le ministre marocain des Affaires étrangères, Driss Amal, s'est entretenu mardi à Fès avec plusieurs de ses homologues. Parmi eux figuraient le ministre espagnol des Affaires étrangères, Pablo Riera, et le ministre turc des Affaires étrangères, Kemal Demir.",
    "fr: dont": "Le ministre marocain des Affaires étrangères, Driss Amal, s'est entretenu mardi à Fès avec plusieurs homologues, dont le ministre espagnol des Affaires étrangères, Pablo Riera, et le ministre turc des Affaires étrangères, Kemal Demir.",
    "en: among them": "Moroccan Foreign Minister Driss Amal met several of his counterparts in Fez on Tuesday. Among them were Spanish Foreign Minister Pablo Riera and Turkish Foreign Minister Kemal Demir.",
    "en: they included": "Moroccan Foreign Minister Driss Amal met several of his counterparts in Fez on Tuesday. They included Spanish Foreign Minister Pablo Riera and Turkish Foreign Minister Kemal Demir.",
    "es: entre ellos": "El ministro marroquí de Exteriores, Driss Amal, se reunió el martes en Fez con varios homólogos. Entre ellos estaban el ministro español de Exteriores, Pablo Riera, y el ministro turco de Exteriores, Kemal Demir.",
    "de: unter ihnen": "Der marokkanische Außenminister Driss Amal traf am Dienstag in Fès mehrere Amtskollegen. Unter ihnen waren der spanische Außenminister Pablo Riera und der türkische Außenminister Kemal Demir.",
    "it: tra loro": "Il ministro degli Esteri marocchino, Driss Amal, ha incontrato martedì a Fès diversi omologhi. Tra loro il ministro degli Esteri spagnolo, Pablo Riera, e il ministro degli Esteri turco, Kemal Demir.",
    "pt: entre eles": "O ministro dos Negócios Estrangeiros marroquino, Driss Amal, reuniu-se na terça-feira em Fez com vários homólogos. Entre eles estavam o ministro espanhol dos Negócios Estrangeiros, Pablo Riera, e o ministro turco dos Negócios Estrangeiros, Kemal Demir.",
}


@pytest.mark.parametrize("key", NAMED_AFTER)
def test_those_met_are_named_by_what_follows(key: str) -> None:
    reading = read(NAMED_AFTER[key], key[:2])
    there = [("Fes", "MA", "2026-02-24", None)]
    assert trips(reading) == [(["Pablo Riera"], "completed", there), (["Kemal Demir"], "completed", there)]
    met = [("bilateral_meeting", ["Driss Amal"], "MA", "2026-02-24")] * 2
    assert [e for e in events(reading) if e[0] == "bilateral_meeting"] == met


NOBODY_MET = {
    "fr: la réunion nomme qui a été vu": "Le ministre marocain des Affaires étrangères, Driss Amal, a rencontré mardi à Fès le ministre grec Nikos Pappas. Parmi eux, le ministre espagnol des Affaires étrangères, Pablo Riera, reste optimiste.",
    "fr: au téléphone": "Le ministre marocain des Affaires étrangères, Driss Amal, s'est entretenu mardi par téléphone avec plusieurs homologues. Il s'agit du ministre espagnol des Affaires étrangères, Pablo Riera.",
    "fr: deux phrases plus loin": "Le ministre marocain des Affaires étrangères, Driss Amal, a rencontré mardi à Fès plusieurs homologues. Le ciel était gris. Il s'agit du ministre espagnol des Affaires étrangères, Pablo Riera.",
    "en: journalists": "Moroccan Foreign Minister Driss Amal met reporters in Fez on Tuesday. They included Carla Montes.",
    "es: se trata de un viaje": "El ministro marroquí de Exteriores, Driss Amal, se reunió el martes en Fez con varios homólogos. Se trata de un hito, dijo el ministro español de Exteriores, Pablo Riera, desde Madrid.",
}


@pytest.mark.parametrize("key", NOBODY_MET)
def test_who_is_told_behind_another_statement_was_not_met(key: str) -> None:
    found = trips(read(NOBODY_MET[key], key[:2]))
    assert "Pablo Riera" not in {name for people, *_ in found for name in people}
    assert "Carla Montes" not in {name for people, *_ in found for name in people}


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre marocain Driss Amal a tenu, lundi à Lima, une longue série d'entretiens avec le ministre turc Kemal Demir.",
        "Le ministre marocain Driss Amal a eu, lundi à Lima, une nouvelle séance d'entretiens avec le ministre turc Kemal Demir.",
    ],
)
def test_a_round_of_talks_is_held_where_its_verb_says(text: str) -> None:
    there = [("Lima", "PE", "2026-02-23", None)]
    assert [stops for *_, stops in trips(read(text, "fr"))] == [there, there]


ROW_OF_SUMMITS = {
    "fr": "Le premier ministre canadien Paul Kern assistera au sommet de l'ASEAN au Cambodge, du G20 à Bali, et au sommet de l'APEC en Thaïlande.",
    "en": "Canadian Prime Minister Paul Kern will attend summits of ASEAN in Cambodia, of the G20 in Bali and of APEC in Thailand.",
}


@pytest.mark.parametrize("language", ROW_OF_SUMMITS)
def test_the_body_of_another_summit_is_none_of_the_first(language: str) -> None:
    told = events(read(ROW_OF_SUMMITS[language], language))
    assert [bodies for _, bodies, country, _ in told if country == "KH"] == [["ASEAN"]]


def test_a_body_told_by_its_name_and_its_letters_is_one() -> None:
    text = "En marge du sommet de l'Organisation de coopération de Shanghai (OCS), le premier ministre cambodgien Sok Vann a rencontré lundi à Tianjin le président russe Oleg Sorin."
    assert [bodies for kind, bodies, *_ in events(read(text, "fr")) if kind == "summit"] == [
        ["Shanghai Cooperation Organisation"]
    ] * 2


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("de la CEDEAO", "ECOWAS"),
        ("de la CIRGL", "ICGLR"),
        ("de la CEEAC", "ECCAS"),
        ("du G5 Sahel", "G5 Sahel"),
        ("de la Communauté d'Afrique de l'Est", "East African Community"),
    ],
)
def test_african_bodies_have_their_names(told: str, body: str) -> None:
    text = f"Le président maltais Paul Vella participera jeudi au sommet {told} à Accra."
    assert events(read(text, "fr")) == [("summit", [body], "GH", "2026-02-26")]
