"""Countries told with the form of their state, and states that are no country."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

LED_TO = [
    ("the State of Kuwait", ["KW"]),
    ("the Kingdom of Norway", ["NO"]),
    ("the Republic of Georgia", ["GE"]),
    ("the Republic of China", ["TW"]),
    ("the People's Republic of China", ["CN"]),
    ("the State of China", ["CN"]),
]


@pytest.mark.parametrize(("place", "countries"), LED_TO)
def test_a_country_by_its_whole_name(place: str, countries: list[str]) -> None:
    ((_, _, stops),) = trips(read(f"Chilean President Tomas Vidal will visit {place} on Friday.", "en"))
    assert [country for _, country, _, _ in stops] == countries


@pytest.mark.parametrize("place", ["the State of Georgia", "the US State of Georgia"])
def test_a_state_of_a_country_is_none(place: str) -> None:
    found = trips(read(f"Chilean President Tomas Vidal will visit {place} on Friday.", "en"))
    assert "GE" not in [country for _, _, stops in found for _, country, _, _ in stops]
