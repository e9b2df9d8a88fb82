"""German: what stands at the head of agency reports and behind their verbs: a dateline, a day by which all is
over, how long it takes, how somebody came to power.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips


def _stops(text: str) -> list[list[tuple]]:
    return [[tuple(stop) for stop in stops] for _, _, stops in trips(read(text, "de"))]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Die lettische Außenministerin Ilze Berzina reist am Freitag nach Afrika. Auf dem Programm stehen in den nächsten sechs Tagen der Wüstenstaat Niger sowie Sambia.", ["NE", "ZM"]),
        ("Die lettische Außenministerin Ilze Berzina reist am Freitag nach Asien. Auf dem Programm stehen in den kommenden fünf Tagen Vietnam und Laos.", ["VN", "LA"]),
    ],
)  # fmt: skip
def test_how_long_it_takes_stands_before_the_stops(text: str, countries: list[str]) -> None:
    assert [[stop[1] for stop in stops] for stops in _stops(text)] == [countries]


@pytest.mark.parametrize(
    "since",
    ["seit er im Januar ins Amt kam", "seit er im Januar an die Macht kam", "seit er im Januar an die Macht gekommen ist"],
)  # fmt: skip
def test_who_comes_to_power_arrives_nowhere(since: str) -> None:
    text = f"Es ist der erste Besuch des estnischen Ministerpräsidenten Jaan Sepp in Lusaka, {since}."
    assert _stops(text) == [[("Lusaka", "ZM", None, None)]]


def test_the_evening_is_not_of_the_day_by_which_it_is_over() -> None:
    text = "Sepp reist bis Samstag nach Sambia\n\nDer estnische Außenminister Jaan Sepp reist am Abend nach Sambia."
    told = _stops(text)
    today = _stops("Der estnische Außenminister Jaan Sepp reist heute nach Sambia.")
    assert [[stop[1:3] for stop in stops] for stops in told] == [[today[0][0][1:3]]]


def test_a_summit_is_not_held_where_those_who_set_out_for_it_are_at_home() -> None:
    text = "RIGA (abc) - Die lettische Ministerpräsidentin Ilze Berzina ist am Montag zum EU-Afrika-Gipfel gereist. Bei der Konferenz in Lusaka geht es um Investitionen."
    assert [[stop[:2] for stop in stops] for stops in _stops(text)] == [[("Lusaka", "ZM")]]


def test_the_palestinian_territories_in_their_dative() -> None:
    text = "Die lettische Außenministerin Ilze Berzina bricht am Freitag zu einem Besuch in Israel und in den Palästinensischen Gebieten auf."
    assert [[stop[1] for stop in stops] for stops in _stops(text)] == [["IL", "PS"]]


@pytest.mark.parametrize("war", ["Aggressionskriegs in der Ukraine", "Bürgerkrieges im Sudan"])
def test_a_war_told_as_the_ground_of_talks_is_no_place_to_go_to(war: str) -> None:
    text = f"Vor dem Hintergrund des russischen {war} treffen sich am Freitag Kremlchef Wladimir Putin und der belarussische Machthaber Alexander Lukaschenko in Moskau. Am zweiten Tag seines Besuchs in der russischen Hauptstadt erörtert Lukaschenko mit Putin aktuelle Fragen."
    assert [[stop[:2] for stop in stops] for stops in _stops(text)] == [[("Moscow", "RU")]]
