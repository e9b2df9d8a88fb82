"""What reports only talk about: summits praised or discussed, missions of troops, journeys of strangers."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trip, trips

NO_TRIP = [
    ("en", "Norwegian Prime Minister Jonas Store praised farmers. He welcomed the recent summit in Bogotá between Chile, Peru and Ecuador."),
    ("en", "Irish President Catherine Connolly welcomed the peace talks in Nairobi."),
    ("en", "Kenyan President William Ruto discussed with his cabinet the climate summit in Belém."),
    ("en", "Norwegian Prime Minister Jonas Store thanked the troops for the NATO mission in Kosovo."),
    ("en", "Finnish President Alexander Stubb defended our mission in Mali."),
    ("en", "Irish President Catherine Connolly received a group of deputies who returned on Monday from Jordan, where they met its leaders."),
    ("en", "Norwegian Prime Minister Jonas Store met volunteers who travelled to Turkey."),
    ("fr", "Le président kényan William Ruto a salué le récent sommet d'Alger entre la Libye, la Tunisie et l'Algérie."),
    ("fr", "La présidente irlandaise Catherine Connolly a salué la mission de l'ONU au Liban."),
    ("fr", "Le Premier ministre norvégien Jonas Store a défendu notre mission militaire au Niger."),
    ("fr", "Le président finlandais Alexander Stubb a reçu un groupe de députés qui sont rentrés lundi de Jordanie, où ils ont rencontré des responsables."),
    ("es", "El presidente keniano William Ruto celebró la reciente cumbre de Lima entre Ecuador, Perú y Colombia."),
    ("es", "El presidente finlandés Alexander Stubb analizó con sus ministros en Helsinki la cumbre de Lima."),
    ("es", "La presidenta irlandesa Catherine Connolly recibió a los diputados que regresaron el lunes de Jordania, donde se reunieron con sus dirigentes."),
    ("es", "El presidente finlandés Alexander Stubb defendió la misión militar en Malí."),
    ("de", "Der norwegische Ministerpräsident Jonas Store begrüßte das jüngste Gipfeltreffen in Bagdad zwischen dem Irak, Jordanien und Ägypten."),
    ("de", "Der finnische Präsident Alexander Stubb verteidigte die Mission der Vereinten Nationen im Kosovo."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NO_TRIP)
def test_what_is_talked_about_is_no_journey(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


TRIPS = {
    "host_abroad_en": (
        "en",
        "Australian Foreign Minister Penny Wong hosted a dinner in Bali on Monday on the margins of the summit.",
        trip("Penny Wong", "completed", ("Bali", "ID", "2026-02-23", None)),
    ),
    "welcomed_at_en": (
        "en",
        "Norwegian Prime Minister Jonas Store welcomed his colleagues at talks in Suva on Monday.",
        trip("Jonas Store", "completed", ("Suva", "FJ", "2026-02-23", None)),
    ),
    "discussed_at_en": (
        "en",
        "Kenyan President William Ruto discussed trade with Prime Minister Mark Carney of Canada at a summit in Tokyo on Monday.",
        trip(["William Ruto"], "completed", ("Tokyo", "JP", "2026-02-23", None)),
    ),
    "mission_fr": (
        "fr",
        "Le ministre norvégien Jonas Store est arrivé lundi en mission à Bamako.",
        trip("Jonas Store", "under_way", ("Bamako", "ML", "2026-02-23", None)),
    ),
    "celebro_es": (
        "es",
        "El presidente keniano William Ruto celebró el lunes una reunión en Lima con el presidente peruano José Jerí.",
        trip("William Ruto", "completed", ("Lima", "PE", "2026-02-23", None)),
    ),
    "begruesst_de": (
        "de",
        "Der norwegische Ministerpräsident Jonas Store begrüßte den jordanischen König Abdullah beim Gipfel in Oslo am Montag.",
        trip("Abdullah", "completed", ("Oslo", "NO", "2026-02-23", None)),
    ),
}


@pytest.mark.parametrize("name", TRIPS)
def test_who_takes_part_is_there(name: str) -> None:
    language, text, wanted = TRIPS[name]
    assert wanted in trips(read(text, language))
