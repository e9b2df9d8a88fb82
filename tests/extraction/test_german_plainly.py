"""Plain German sentences of every day: a participle in front, whence a minister is, a visit paid, a warning."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trip, trips

MON, THU = "2026-02-23", "2026-02-26"


def _reed(status: str, arrive: str | None = None) -> tuple:
    return trip("Tom Reed", status, ("Lima", "PE", arrive, None))


TOLD = {
    # the auxiliary right behind its participle
    "In Lima gelandet ist am Montag der kanadische Premier Tom Reed.": _reed("under_way", MON),
    "In Lima eingetroffen ist am Montag der kanadische Premier Tom Reed.": _reed("under_way", MON),
    "Nach Lima geflogen ist am Montag der kanadische Premier Tom Reed.": _reed("completed", MON),
    # whence somebody is, before his verb
    "Premier Tom Reed aus Kanada war am Montag in Lima.": _reed("completed", MON),
    "Ministerin Eva Reed aus der Slowakei war am Montag in Lima.": trip(
        "Eva Reed", "completed", ("Lima", "PE", MON, None)
    ),
    "Premier Tom Reed aus Kanada wird am Donnerstag in Lima die peruanische Präsidentin Dina Boluarte treffen.": _reed(
        "announced", THU
    ),
    # a visit paid
    "Der kanadische Premier Tom Reed hat Lima einen Besuch abgestattet.": _reed("completed"),
    "Der kanadische Premier Tom Reed hat am Montag Lima einen Besuch abgestattet.": _reed("completed", MON),
    "Der kanadische Premier Tom Reed wird Lima einen kurzen Besuch abstatten.": _reed("announced"),
    # at the head of a delegation
    "Der kanadische Premier Tom Reed wird am Donnerstag eine Delegation nach Lima anführen.": _reed(
        "announced", THU
    ),
    "Der kanadische Premier Tom Reed führte am Montag die Wirtschaftsdelegation in Lima an.": _reed(
        "completed", MON
    ),
    "Kaum in Lima gelandet, traf der kanadische Premier Tom Reed am Montag Studenten.": _reed(
        "under_way", MON
    ),
    # from where something is said
    "Von Lima aus verurteilte der kanadische Premier Tom Reed den Angriff.": _reed("completed"),
    "Der kanadische Premier Tom Reed verurteilte von Lima aus den Angriff.": _reed("completed"),
    # countries by what kind of state they are
    "Der kanadische Premier Tom Reed ist am Montag in die Volksrepublik gereist.": trip(
        "Tom Reed", "completed", (None, "CN", MON, None)
    ),
    "Der kanadische Premier Tom Reed ist am Montag in die Volksrepublik Donezk gereist.": trip(
        "Tom Reed", "completed", (None, "UA", MON, None)
    ),
    "Der kanadische Premier Tom Reed ist am Montag in die Volksrepublik Polen gereist.": trip(
        "Tom Reed", "completed", (None, "PL", MON, None)
    ),
    "Peru wirbt um Firmen. Der kanadische Premier Tom Reed wird am Donnerstag in dem Land erwartet.": trip(
        "Tom Reed", "announced", (None, "PE", THU, None)
    ),
}

NOT_TOLD = (
    "Der kanadische Innenminister Tom Reed riet am Montag von Reisen nach Mali ab.",
    "Der kanadische Innenminister Tom Reed warnte vor Reisen nach Mali.",
    "Das Ministerium hat von Reisen in den Libanon abgeraten, sagte der kanadische Innenminister Tom Reed.",
    "Nach Lima eingeladen wurde am Montag der kanadische Premier Tom Reed.",
    "Nicht nach Lima gereist ist der kanadische Premier Tom Reed.",
    "Premier Tom Reed aus Kanada war am Montag in Ottawa.",
    "Von Ottawa aus verurteilte der kanadische Premier Tom Reed den Angriff.",
    "Von Lima aus telefonierte der kanadische Premier Tom Reed am Montag mit Paris.",
    "Die Debatte wird von Lima aus geführt, kritisierte der kanadische Premier Tom Reed.",
    "Der kanadische Premier Tom Reed führt die Liste der Konservativen in Lima an.",
)


@pytest.mark.parametrize("text", TOLD)
def test_told(text: str) -> None:
    assert trips(read(text, "de")) == [TOLD[text]]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_not_told(text: str) -> None:
    assert trips(read(text, "de")) == []
