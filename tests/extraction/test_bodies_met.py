"""Whether a body gathers, or somebody meets with it; and where its ministers meet."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2024, 5, 15)

WHO = {
    "de": "Der estnische Außenminister Mart Laar ",
    "en": "Estonian Foreign Minister Mart Laar ",
    "fr": "Le ministre estonien Mart Laar ",
    "es": "El ministro estonio Mart Laar ",
}
GATHERED = [
    ("de", "hat sich am Rande des Asean-Treffens in Hanoi geäußert.", "VN"),
    ("de", "fliegt am Montag nach Oslo, wo die Außenminister der Nato beraten.", "NO"),
    ("de", "fliegt nach Oslo, wo sich die Nato-Außenminister treffen.", "NO"),
    ("de", "war in Kiew, wo er mit den Präsidenten der drei baltischen Staaten beriet.", "UA"),
    ("en", "arrives in Hanoi on Thursday for a state visit before the APEC meeting.", "VN"),
    ("en", "flies to Oslo, where NATO foreign ministers meet on Saturday.", "NO"),
    ("en", "was in Kyiv, where he conferred with the heads of government of the three Baltic states.", "UA"),
    ("fr", "se rend à Oslo, où les ministres de l'Otan se réunissent samedi.", "NO"),
    ("fr", "retrouvera lundi à Hanoï ses partenaires du G7.", "VN"),
    ("fr", "est attendu à Hanoï pour des discussions avec les dirigeants de l'ASEAN.", "VN"),
    ("es", "vuela a Oslo, donde los ministros de Exteriores de la OTAN se reúnen el sábado.", "NO"),
    ("es", "estaba en Kiev, donde se reunió con los jefes de Gobierno de los tres países bálticos.", "UA"),
]


@pytest.mark.parametrize(("language", "text", "country"), GATHERED)
def test_gathered(language: str, text: str, country: str) -> None:
    (trip,) = extract(WHO[language] + text, published=DAY, language=language).trips
    (event,) = trip.events
    assert event.kind in ("multilateral_meeting", "summit")
    assert event.place_country == country


MET = [
    ("en", "Foreign Minister Mart Laar flew to Brussels for talks with NATO."),
    ("en", "Foreign Minister Mart Laar flew to Brussels for a meeting with EU officials."),
    ("en", "Foreign Minister Mart Laar flew to Brussels for European Union meetings on trade."),
    ("de", "Außenminister Mart Laar flog am Montag nach Brüssel zu Gesprächen mit der EU."),
]


@pytest.mark.parametrize(("language", "text"), MET)
def test_met_with(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [e.kind for e in trip.events] == ["bilateral_meeting"]


def test_two_ministers_are_no_gathering() -> None:
    text = WHO["en"] + "was in Kyiv, where he met with the leaders of two opposition parties."
    (trip,) = extract(text, published=DAY, language="en").trips
    assert not any(e.kind == "multilateral_meeting" for e in trip.events)
