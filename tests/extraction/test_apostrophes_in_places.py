"""Reads cities with an apostrophe in their name, whose second part has no capital."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract


@pytest.mark.parametrize("sign", ["'", "’", "‘"])
def test_a_city_with_an_apostrophe_is_one_place(sign: str) -> None:
    text = f"Australian Foreign Minister Ann Field will fly to Nuku{sign}alofa on Monday."
    stops = [s for t in extract(text, published=date(2022, 3, 24), language="en").trips for s in t.stops]
    assert [(s.country, s.city) for s in stops] == [("TO", "Nuku'alofa")]
