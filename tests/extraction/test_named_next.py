"""An office told without a name is that of whom the next sentence names, and a name told without an office has
the one told next; ministers and heads of bodies travel without a name as well.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from itineraries.extraction.directory import Directory
from tests.extraction.reading import ROOT, read, trips

NEXT = [
    ("Latvia's trade minister was in Lusaka on Monday. Ilze Berzina said talks would go on.", ["Ilze Berzina"]),
    ("Latvia's trade minister, who was in Lusaka on Monday, came away with a promise. Ilze Berzina said talks would go on.", ["Ilze Berzina"]),
    ("The Latvian prime minister arrived in Lusaka on Monday. Ilze Berzina, who brought a large delegation, will meet the Zambian president.", ["Ilze Berzina"]),
    ("Lusaka rolled out the red carpet for the Latvian president on Monday. Ilze Berzina will hold talks with her Zambian counterpart.", ["Ilze Berzina"]),
    ("Ilze Berzina flew to Lusaka on Monday. The Latvian president was received by ministers.", ["Ilze Berzina"]),
    ("Ilze Berzina landed in Lusaka on Monday. The Latvian prime minister will stay until Friday.", ["Ilze Berzina"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), NEXT)
def test_an_office_is_that_of_whom_the_next_sentence_names(text: str, who: list[str]) -> None:
    (told,) = trips(read(text, "en"))
    assert told[0] == who
    assert told[2][0][:2] == ("Lusaka", "ZM")


OTHERS = [
    "The Latvian prime minister arrived in Lusaka on Monday. Opposition leader Ilze Berzina criticised the trip.",
    "The Latvian prime minister arrived in Lusaka on Monday. Zambian President Ilze Berzina received her.",
    "The Latvian prime minister arrived in Lusaka on Monday. Ilze Berzina received her at the airport.",
    "The Latvian prime minister arrived in Lusaka on Monday. Talks with Ilze Berzina are planned.",
]  # fmt: skip


@pytest.mark.parametrize("text", OTHERS)
def test_somebody_else_does_not_hold_it(text: str) -> None:
    (told,) = trips(read(text, "en"))
    assert told[0] == ["Prime Minister, LV"]


def test_whom_the_directory_knows_gives_way_to_who_is_named_as_going_there() -> None:
    directory = Directory.from_tables(ROOT / "seeds")
    there = (
        "The Irish prime minister arrived in Lusaka on Monday. Ilze Berzina will hold talks with ministers."
    )
    said = "The Irish prime minister arrived in Lusaka on Monday. Ilze Berzina called it a waste of money."
    ((who, _, _),) = trips(read(there, "en", directory=directory))
    assert who == ["Ilze Berzina"]
    assert ["Ilze Berzina"] not in [who for who, _, _ in trips(read(said, "en", directory=directory))]


NAMELESS = [
    ("Latvia's defence minister paid a visit to Lusaka on Monday.", ["Minister of Defence, LV"]),
    ("The Latvian finance minister visited Lusaka on Monday.", ["Minister of Finance, LV"]),
    ("Kenya's vice president flew to Lusaka on Monday.", ["Vice President, KE"]),
    ("La ministre lettone de la Défense s'est rendue lundi à Lusaka.", ["Minister of Defence, LV"]),
    ("La ministra de Defensa de Letonia viajó el lunes a Lusaka.", ["Minister of Defence, LV"]),
    ("Die lettische Verteidigungsministerin reiste am Montag nach Lusaka.", ["Minister of Defence, LV"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), NAMELESS)
def test_a_minister_of_whom_a_country_has_one_travels_without_a_name(text: str, who: list[str]) -> None:
    language = {"La ministre": "fr", "La ministra": "es", "Die lettische": "de"}
    found = next((code for head, code in language.items() if text.startswith(head + " ")), "en")
    (told,) = trips(read(text, found))
    assert told[0] == who


def test_any_minister_does_not() -> None:
    assert not trips(read("A Latvian minister visited Lusaka on Monday.", "en"))
    assert not trips(read("The former Latvian defence minister visited Lusaka on Monday.", "en"))


BODIES = [
    "ECOWAS Commission President Omar Bello will be in Lima from Thursday to Friday.",
    "The head of the ECOWAS Commission, Omar Bello, will spend two days in Lima, from Thursday to Friday.",
    "The head of ECOWAS, Omar Bello, is to be in Lima from Thursday to Friday.",
]  # fmt: skip


@pytest.mark.parametrize("text", BODIES)
def test_who_heads_a_body_or_its_commission_holds_its_office(text: str) -> None:
    assert trips(read(text, "en")) == [
        (["Omar Bello"], "announced", [("Lima", "PE", "2026-02-26", "2026-02-27")])
    ]


def test_the_head_of_a_choir_holds_no_office() -> None:
    assert not trips(
        read("The head of the choir, Omar Bello, will be in Lima from Thursday to Friday.", "en")
    )


LED = [
    "The summit takes place in Lima on Friday. The Latvian delegation will be led by Prime Minister Ilze Berzina.",
    "The summit takes place in Lima on Friday. Prime Minister Ilze Berzina will lead the Latvian delegation.",
    "Latvian Prime Minister Ilze Berzina will lead her country's delegation to the summit in Lima on Friday.",
    "Prime Minister Ilze Berzina will lead Latvia's delegation to the summit in Lima on Friday.",
    "Latvia will be represented by Prime Minister Ilze Berzina at the summit in Lima on Friday.",
    "Riga will be represented at the summit in Lima on Friday by Prime Minister Ilze Berzina.",
]  # fmt: skip


@pytest.mark.parametrize("text", LED)
def test_who_leads_a_delegation_or_represents_a_country_goes_there(text: str) -> None:
    (told,) = trips(read(text, "en"))
    assert told[:2] == (["Ilze Berzina"], "announced")
    assert told[2][0][:2] == ("Lima", "PE")
