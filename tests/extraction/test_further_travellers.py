"""Who else has been, or comes, where the story's traveller is: forerunners, and people met in a third country."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import Directory
from tests.extraction.reading import ROOT, read

BASE = {
    "en": "Norwegian Prime Minister Kari Holt arrived in Nairobi on Monday for a visit to Kenya. ",
    "fr": "La Première ministre norvégienne Kari Holt est arrivée lundi à Nairobi pour une visite au Kenya. ",
    "es": "La primera ministra noruega Kari Holt llegó el lunes a Nairobi para una visita a Kenia. ",
    "de": "Die norwegische Ministerpräsidentin Kari Holt ist am Montag zu einem Besuch in Nairobi eingetroffen. ",
}
TUESDAY = date(2024, 6, 11)
_KNOWN = Directory.from_tables(ROOT / "seeds")


def others(language: str, text: str) -> list[tuple[str, str, str, str | None]]:
    """(surname, status, country, day or month of arrival) of everybody but the traveller of the story."""
    reading = read(text, language, published=TUESDAY, directory=_KNOWN)
    return [
        (person.name.split()[-1], trip.status, stop.country, stop.arrive)
        for trip in reading.trips
        for person in trip.travellers
        for stop in trip.stops
        if person.name != "Kari Holt"
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It is the first visit by a Norwegian premier since Jens Stoltenberg's in 2009.", [("Stoltenberg", "2009")]),
        ("en", "The last Norwegian premier to come was Jens Stoltenberg in 2009.", [("Stoltenberg", "2009")]),
        ("en", "The last of her predecessors to visit the country was Jens Stoltenberg, in 2009.", [("Stoltenberg", "2009")]),
        ("en", "She is the third Western leader to travel there this year, after Olaf Scholz in April and Emmanuel Macron in May.", [("Scholz", "2024-04"), ("Macron", "2024-05")]),
        ("en", "No Norwegian premier had been there since Jens Stoltenberg in 2009.", [("Stoltenberg", "2009")]),
        ("en", "She is the most senior Norwegian to go since Jens Stoltenberg, one of her predecessors, in 2009.", [("Stoltenberg", "2009")]),
        ("en", "Her predecessor, Jens Stoltenberg, went in March 2019.", [("Stoltenberg", "2019-03")]),
        ("fr", "C'est la première visite d'un chef de gouvernement norvégien depuis celle de Jens Stoltenberg en 2009.", [("Stoltenberg", "2009")]),
        ("fr", "Le dernier Premier ministre norvégien à s'y être rendu était Jens Stoltenberg, en 2009.", [("Stoltenberg", "2009")]),
        ("fr", "Aucun dirigeant norvégien n'y était venu depuis Jens Stoltenberg en 2009.", [("Stoltenberg", "2009")]),
        ("es", "Es la primera visita de un jefe de Gobierno noruego desde la de Jens Stoltenberg en 2009.", [("Stoltenberg", "2009")]),
        ("es", "El último primer ministro noruego en visitar el país fue Jens Stoltenberg, en 2009.", [("Stoltenberg", "2009")]),
        ("es", "Es la tercera dirigente occidental que llega este año, tras Olaf Scholz en abril y Emmanuel Macron en mayo.", [("Scholz", "2024-04"), ("Macron", "2024-05")]),
        ("de", "Es ist der erste Besuch einer norwegischen Regierungschefin seit dem von Jens Stoltenberg im Jahr 2009.", [("Stoltenberg", "2009")]),
        ("de", "Der letzte norwegische Regierungschef, der nach Kenia kam, war Jens Stoltenberg im Jahr 2009.", [("Stoltenberg", "2009")]),
    ],
)  # fmt: skip
def test_who_came_before(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    told = others(language, BASE[language] + text)
    assert told == [(name, "completed", "KE", day) for name, day in expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She has been in office since Jens Stoltenberg left in 2021."),
        ("en", "Relations are better than at any time since Jens Stoltenberg in 2009."),
        ("en", "It was the largest loan since the one Jens Stoltenberg granted in 2019."),
        ("en", "Her predecessor, Jens Stoltenberg, never went."),
        ("fr", "Jamais les relations n'avaient été aussi bonnes depuis Jens Stoltenberg en 2009."),
        ("fr", "Son prédécesseur, Jens Stoltenberg, n'y est jamais allé."),
        ("es", "Su antecesor, Jens Stoltenberg, nunca fue."),
        ("de", "Ihr Vorgänger Jens Stoltenberg war nie dort."),
    ],
)
def test_who_did_not_come_before(language: str, text: str) -> None:
    assert others(language, BASE[language] + text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There she will meet Japanese Prime Minister Ken Mori."),
        ("en", "In Nairobi she is also to meet Japanese Prime Minister Ken Mori on Wednesday."),
        ("en", "In Nairobi, Japanese Prime Minister Ken Mori is waiting for her."),
        ("fr", "Elle y rencontrera aussi, mercredi, le Premier ministre japonais Ken Mori."),
        ("fr", "À Nairobi l'attend le Premier ministre japonais, Ken Mori."),
        ("es", "Allí la aguarda el primer ministro japonés, Ken Mori."),
        ("de", "Dort trifft sie am Mittwoch auch den japanischen Premier Ken Mori."),
    ],
)
def test_who_is_met_in_a_third_country(language: str, text: str) -> None:
    assert [told[0::2] for told in others(language, BASE[language] + text)] == [("Mori", "KE")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The SCO summit opens in Samarkand on Thursday. Norwegian Prime Minister Kari Holt arrived in Samarkand on Monday. She will meet Japanese Prime Minister Ken Mori on the sidelines."),
        ("es", "La cumbre de la OCS se inaugura el jueves en Samarcanda. La primera ministra noruega Kari Holt llegó el lunes a Samarcanda. El miércoles se reunirá con el primer ministro japonés Ken Mori."),
        ("de", "Der SOZ-Gipfel beginnt am Donnerstag in Samarkand. Die norwegische Ministerpräsidentin Kari Holt traf am Montag in Samarkand ein. Am Rande trifft sie den japanischen Premier Ken Mori."),
    ],
)  # fmt: skip
def test_who_is_met_at_a_gathering(language: str, text: str) -> None:
    assert [told[0::2] for told in others(language, text)] == [("Mori", "UZ")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In Nairobi she will meet Kenyan President Peter Otieno."),
        ("en", "In Nairobi she spoke with Japanese Prime Minister Ken Mori by telephone."),
        ("en", "In Nairobi she will meet Foreign Minister Nils Berg of Norway."),
        (
            "fr",
            "À Nairobi, elle s'est entretenue par visioconférence avec le Premier ministre japonais Ken Mori.",
        ),
        ("de", "In Nairobi telefonierte sie mit dem japanischen Premier Ken Mori."),
    ],
)
def test_who_is_at_home_or_far_away(language: str, text: str) -> None:
    assert others(language, BASE[language] + text) == []


def test_an_office_reports_the_journeys_of_its_own_people() -> None:
    text = "Prime Minister Kari Holt of Norway will travel to Zurich on Thursday. In Zurich, Prime Minister Holt will meet with President Ken Mori of Japan."
    reading = read(text, "en", title="Statement on the Prime Minister's travel")
    assert [p.name for t in reading.trips for p in t.travellers] == ["Kari Holt"]
