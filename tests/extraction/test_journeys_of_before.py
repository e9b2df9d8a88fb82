"""Earlier journeys of the story's traveller and of others, told in passing beside the present one."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read
from tests.extraction.test_done_then import her_other_trips
from tests.extraction.test_further_travellers import BASE, TUESDAY, others


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norwegian Prime Minister Kari Holt arrived in Nairobi on Monday, three weeks after her trip to Quito."),
        ("en", "Norwegian Prime Minister Kari Holt arrived in Nairobi on Monday, three weeks after visiting Quito."),
        ("fr", "La Première ministre norvégienne Kari Holt est arrivée lundi à Nairobi, trois semaines après son voyage à Quito."),
        ("es", "La primera ministra noruega Kari Holt llegó el lunes a Nairobi, tres semanas después de su viaje a Quito."),
        ("de", "Die norwegische Ministerpräsidentin Kari Holt ist am Montag in Nairobi eingetroffen, drei Wochen nach ihrer Reise nach Quito."),
    ],
)  # fmt: skip
def test_an_interval_parts_two_journeys(language: str, text: str) -> None:
    reading = read(text, language, published=TUESDAY)
    told = [(stop.city, stop.arrive, trip.background) for trip in reading.trips for stop in trip.stops]
    assert sorted(told) == [("Nairobi", "2024-06-10", False), ("Quito", None, True)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Her last trip had taken her to Quito in January."),
        ("en", "Her first trip abroad had taken her to Quito in January."),
        ("fr", "Son précédent voyage l'avait conduite à Quito en janvier."),
        ("es", "Su anterior viaje la había llevado a Quito en enero."),
        ("de", "Ihre erste Auslandsreise hatte die Ministerpräsidentin im Januar nach Quito geführt."),
    ],
)  # fmt: skip
def test_where_an_earlier_journey_took_her(language: str, text: str) -> None:
    assert her_other_trips(language, text) == [("Quito", "2024-01", True)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "En enero estuvo en Quito y en marzo, en Oporto."),
        ("de", "Sie war im Januar in Quito und im März in Porto."),
        ("de", "Im Januar war sie in Quito, im März in Porto."),
    ],
)  # fmt: skip
def test_months_far_apart(language: str, text: str) -> None:
    assert [day for _, day, _ in her_other_trips(language, text)] == ["2024-01", "2024-03"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is her second visit to Kenya; the first took place in March 2019."),
        ("en", "It is her second visit to Kenya, after a first one in March 2019."),
        ("fr", "C'est sa deuxième visite au Kenya, la première ayant eu lieu en mars 2019."),
        ("es", "Es su segunda visita a Kenia; la primera fue en marzo de 2019."),
        ("de", "Es ist ihr zweiter Besuch in Kenia; der erste fand im März 2019 statt."),
    ],
)  # fmt: skip
def test_the_first_of_two(language: str, text: str) -> None:
    reading = read(BASE[language] + text, language, published=TUESDAY)
    assert [(t.background, s.country, s.arrive) for t in reading.trips for s in t.stops] == [
        (False, "KE", "2024-06-10"),
        (True, "KE", "2019-03"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is her second visit to Kenya; the first lady was there in March 2019."),
        ("fr", "C'est sa deuxième visite au Kenya ; la première pierre avait été posée en mars 2019."),
        ("es", "Es su segunda visita a Kenia; la primera piedra se puso en marzo de 2019."),
    ],
)  # fmt: skip
def test_the_first_of_something_else(language: str, text: str) -> None:
    reading = read(BASE[language] + text, language, published=TUESDAY)
    assert [s.arrive for t in reading.trips for s in t.stops] == ["2024-06-10"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She was in Quito in March, and Ecuadorean Foreign Minister Gabriela Sommerfeld returned the visit in May."),
        ("en", "She was in Quito in March, and Ecuadorean Foreign Minister Gabriela Sommerfeld repaid the visit in May."),
        ("fr", "Elle s'était rendue en mars à Quito et la ministre équatorienne des Affaires étrangères Gabriela Sommerfeld avait rendu la visite en mai."),
        ("es", "En marzo viajó a Quito y la ministra ecuatoriana de Exteriores, Gabriela Sommerfeld, devolvió la visita en mayo."),
        ("de", "Sie war im März in Quito, die ecuadorianische Außenministerin Gabriela Sommerfeld erwiderte den Besuch im Mai."),
    ],
)  # fmt: skip
def test_a_visit_returned(language: str, text: str) -> None:
    assert others(language, BASE[language] + text) == [("Sommerfeld", "completed", "NO", "2024-05")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No Norwegian premier had been to Kenya since Jens Stoltenberg did so in March 2009."),
        ("es", "Ningún jefe de Gobierno noruego había viajado a Kenia desde que lo hiciera Jens Stoltenberg en marzo de 2009."),
        ("fr", "Aucun dirigeant norvégien n'avait visité le Kenya depuis que Jens Stoltenberg l'avait fait en mars 2009."),
    ],
)  # fmt: skip
def test_nobody_since_he_did_so(language: str, text: str) -> None:
    assert others(language, BASE[language] + text) == [("Stoltenberg", "completed", "KE", "2009-03")]


def test_whose_predecessor() -> None:
    """ "Holt's predecessor, X, had no more luck when he …": who is told as hers does it."""
    text = "Holt's predecessor, Jens Stoltenberg, had no more luck when he visited Quito in March 2019."
    assert others("en", BASE["en"] + text) == [("Stoltenberg", "completed", "EC", "2019-03")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She and Ecuadorean President Daniel Noboa last met in Oporto in March."),
        ("de", "Sie und der ecuadorianische Präsident Daniel Noboa hatten sich im März in Porto getroffen."),
        ("fr", "Elle et le président équatorien Daniel Noboa s'étaient rencontrés en mars à Porto."),
    ],
)  # fmt: skip
def test_those_who_met_elsewhere_came_each_for_himself(language: str, text: str) -> None:
    assert others(language, BASE[language] + text) == [("Noboa", "completed", "PT", "2024-03")]
    assert [(day, old) for _, day, old in her_other_trips(language, text)] == [("2024-03", True)]
    reading = read(BASE[language] + text, language, published=TUESDAY)
    assert all(len(trip.travellers) == 1 for trip in reading.trips)
