"""A delegation to which a story gives new members without end costs no more for each of them."""

from __future__ import annotations

from tests.extraction.test_robustness import cost


def test_a_delegation_led_by_somebody_else_each_time() -> None:
    syllables = [a + b for a in "bdfgklmn" for b in "aeio"]
    names = ["Anna " + (a + b).capitalize() for a in syllables for b in syllables]
    told = "".join(f"La délégation française est conduite par {name}. Elle ira à Rome. " for name in names)
    cost(told[:32_000], "fr")
    assert cost(told[:32_000], "fr") < 5 * cost(told[:8_000], "fr")
