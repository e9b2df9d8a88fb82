"""English: the many verbs of travel, gerunds before their subject, and speaking in a city abroad."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trip, trips

# ruff: noqa: E501 (a sentence stands whole)


def told(text: str) -> list[tuple[list[str], list[str]]]:
    """The travellers and the places of every trip."""
    return [
        (people, [city or country for city, country, *_ in stops])
        for people, _, stops in trips(read(text, "en"))
    ]


@pytest.mark.parametrize(
    "way",
    [
        "jetted into", "hops to", "popped over to", "dashed to", "slipped into", "will pop across to", "made her way to", "was whisked to",
        "was flown to", "took a night train to", "boarded a plane for", "dropped in on", "swung by", "stopped off in", "turned up in",
        "got to", "made landfall in", "broke her journey in", "overnighted in", "put in an appearance in", "flew on to",
    ],
)  # fmt: skip
def test_a_way_to_travel(way: str) -> None:
    assert told(f"Norwegian Prime Minister Kari Holt {way} Rabat on Monday.") == [(["Kari Holt"], ["Rabat"])]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Prime Minister Kari Holt rushed aid to Rabat on Monday.",
        "Norwegian Prime Minister Kari Holt slipped in the polls before a vote in Rabat.",
        "Norwegian Prime Minister Kari Holt rolled out a plan for Rabat on Monday.",
        "Norwegian Prime Minister Kari Holt drove a hard bargain with Rabat on Monday.",
        "Norwegian Prime Minister Kari Holt said protests in Rabat had to end.",
        "Norwegian Prime Minister Kari Holt said in Oslo on Monday that talks went well.",
    ],
)
def test_things_moved_or_told_of_are_no_journey(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Arriving in Rabat on Monday, Norwegian Prime Minister Kari Holt promised help.",
        "Hours after landing in Rabat on Monday, Norwegian Prime Minister Kari Holt promised help.",
        "Before leaving Rabat on Monday, Norwegian Prime Minister Kari Holt promised help.",
        "Visiting Rabat on Monday, Norwegian Prime Minister Kari Holt promised help.",
        "Speaking in Rabat on Monday, Norwegian Prime Minister Kari Holt promised help.",
        "Speaking to reporters in Rabat, Norwegian Prime Minister Kari Holt promised help.",
        "Norwegian Prime Minister Kari Holt said in Rabat on Monday that talks went well.",
        '"We agree," Norwegian Prime Minister Kari Holt told reporters in Rabat on Monday.',
        "Norwegian Prime Minister Kari Holt, speaking in Rabat, promised help on Monday.",
    ],
)
def test_presence_told_in_passing(text: str) -> None:
    assert told(text) == [(["Kari Holt"], ["Rabat"])]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Norwegian Prime Minister Kari Holt met German Foreign Minister Lena Weber in Oslo. The German left Oslo for Rabat on Monday.", ["Lena Weber"]),
        ("Norwegian Prime Minister Kari Holt praised the deal. On Monday the Norwegian flew to Rabat.", ["Kari Holt"]),
        ("Norwegian Prime Minister Kari Holt praised the deal. The veteran politician will be in Rabat on Friday.", ["Kari Holt"]),
        ("Spanish Prime Minister Ana Ruiz praised the deal. The Spaniard will be in Rabat on Friday.", ["Ana Ruiz"]),
        ("German Foreign Minister Lena Weber awaits Norwegian Prime Minister Kari Holt. Her guest then flies to Rabat.", ["Kari Holt"]),
    ],
)  # fmt: skip
def test_whom_an_epithet_means(text: str, people: list[str]) -> None:
    assert [who for who, places in told(text) if places[-1] == "Rabat"] == [people]


@pytest.mark.parametrize(
    "text",
    [
        "King Mohammed VI played host to Norwegian Prime Minister Kari Holt in Rabat on Monday.",
        "King Mohammed VI rolled out the red carpet for Norwegian Prime Minister Kari Holt in Rabat on Monday.",
        "King Mohammed VI threw a banquet for Norwegian Prime Minister Kari Holt in Rabat on Monday.",
        "King Mohammed VI saw off Norwegian Prime Minister Kari Holt at Rabat airport on Monday.",
        "Rabat expects Norwegian Prime Minister Kari Holt on Friday.",
        "First to land in Rabat on Monday was Norwegian Prime Minister Kari Holt.",
        "Leaders arriving in Rabat on Monday included Norwegian Prime Minister Kari Holt.",
        "Also in Rabat on Monday was Norwegian Prime Minister Kari Holt.",
        "Norwegian Prime Minister Kari Holt, on her first visit to Rabat, promised help.",
        "Norwegian Prime Minister Kari Holt, on a three-day trip to Rabat, promised help.",
        "Fresh from a visit to Rabat, Norwegian Prime Minister Kari Holt promised help.",
        "Norwegian Prime Minister Kari Holt's first stop was Rabat.",
        "The motorcade of Norwegian Prime Minister Kari Holt rolled into Rabat on Monday.",
        "Norwegian Prime Minister Kari Holt was the guest of King Mohammed VI in Rabat on Monday.",
    ],
)
def test_the_hosts_side_and_names_behind_the_journey(text: str) -> None:
    assert told(text) == [(["Kari Holt"], ["Rabat"])]


@pytest.mark.parametrize(
    "along",
    [", flanked by Foreign Minister Nils Berg", "; Foreign Minister Nils Berg was with her", ". Foreign Minister Nils Berg is part of her delegation"],
)  # fmt: skip
def test_who_is_along(along: str) -> None:
    text = f"Norwegian Prime Minister Kari Holt arrived in Rabat on Monday{along}."
    assert [set(people) for people, _ in told(text)] == [{"Kari Holt", "Nils Berg"}]


def test_a_place_that_expects_something_of_somebody_awaits_nobody() -> None:
    assert told("Rabat expects Norwegian Prime Minister Kari Holt to act on Friday.") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Officials said President Alar Karis arrived in Oslo on Monday.", trip("Alar Karis", "under_way", ("Oslo", "NO", "2026-02-23", None))),
        ("The ministry said Foreign Minister Penny Wong would visit Kenya on March 3.", trip("Penny Wong", "announced", (None, "KE", "2026-03-03", None))),
        ("Prime Minister Jonas Store said President Alar Karis will visit Oslo on Friday.", trip("Alar Karis", "announced", ("Oslo", "NO", "2026-02-27", None))),
        ("State media reported leader Kim Jong Un arrived in Vladivostok on Monday.", trip("Kim Jong Un", "under_way", ("Vladivostok", "RU", "2026-02-23", None))),
        ("Her office confirmed Foreign Minister Penny Wong is travelling to Kenya.", trip("Penny Wong", "under_way", (None, "KE", None, None))),
        ("Prime Minister Jonas Store said he will visit Tallinn on Friday.", trip("Jonas Store", "announced", ("Tallinn", "EE", "2026-02-27", None))),
        ("Foreign Minister Penny Wong vowed to visit Kenya.", trip("Penny Wong", "announced", (None, "KE", None, None))),
    ],
)  # fmt: skip
def test_what_is_said_without_that(text: str, wanted: tuple) -> None:
    assert trips(read(text, "en")) == [wanted]


def test_an_opinion_about_a_journey_is_none() -> None:
    assert trips(read("Foreign Minister Penny Wong said it would be good to visit Kenya.", "en")) == []
    assert (
        trips(read("La ministre Catherine Colonna a dit qu'il serait bon de visiter le Kenya.", "fr")) == []
    )


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Israeli Minister of Defense Benjamin “Benny” Gantz arrived in Oslo on Monday.", "Benjamin Gantz"),
        ("en", "President Hassan Sheikh Mohamud of Somalia arrived in Oslo on Monday.", "Hassan Sheikh Mohamud"),
        ("fr", "L'ancien président uruguayen José « Pepe » Mujica est arrivé lundi à Oslo.", "José Mujica"),
        ("es", 'El expresidente uruguayo José "Pepe" Mujica llegó el lunes a Oslo.', "José Mujica"),
        ("de", "Der israelische Verteidigungsminister Benjamin „Benny“ Gantz traf am Montag in Oslo ein.", "Benjamin Gantz"),
    ],
)  # fmt: skip
def test_nicknames_and_titles_within_a_name(language: str, text: str, wanted: str) -> None:
    assert [who for (who, _, _) in trips(read(text, language))] == [[wanted]]
