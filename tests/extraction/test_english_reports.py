"""Ways of reports that English-language papers around the world write in."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import last_names_and_places, read, trips

THURSDAY = date(2024, 5, 16)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Estonian Foreign Minister (FM) Mart Laar flew to Rabat on Monday.", [("Laar", ["Rabat"])]),
        ("Estonia's External Affairs Minister (EAM) Mart Laar has a cold. The EAM flew to Lima on Monday.", [("Laar", ["Lima"])]),
        ("Estonian FM Mart Laar is in Lima. The FM will next visit Chile.", [("Laar", ["Lima", "CL"])]),
        ("Estonian Foreign Minister Mart Laar is in Lima. He is due to next tour Chile and Bolivia.", [("Laar", ["Lima", "CL", "BO"])]),
        ("Estonian Foreign Minister Mart Laar will first stop in Oslo.", [("Laar", ["Oslo"])]),
    ],
)  # fmt: skip
def test_offices_told_short_and_adverbs_before_verbs(text: str, expected: list) -> None:
    found = [(name, sorted(places)) for name, places in last_names_and_places("en", text)]
    assert found == [(name, sorted(places)) for name, places in expected]


@pytest.mark.parametrize(
    "leaders",
    ["among the other world leaders expected to attend", "among those planning to attend", "among the heads of state who will attend", "among other foreign dignitaries due to come"],
)  # fmt: skip
def test_who_is_among_other_leaders_comes(leaders: str) -> None:
    text = f"The funeral of Omar Idrissi will be held in Rabat on Saturday. German Chancellor Lena Weber is {leaders}."
    assert last_names_and_places("en", text) == [("Weber", ["Rabat"])]
    denied = text.replace("Weber is", "Weber is not")
    assert last_names_and_places("en", denied) == []


@pytest.mark.parametrize(
    "servant",
    ["The special adviser to the president, Ana Roos,", "The spokesman of the President on media matters, Mr Ola Berg,", "The senior aide to the president on trade, Dr Ola Berg,"],
)  # fmt: skip
def test_who_serves_the_president_is_not_him(servant: str) -> None:
    text = f"{servant} said Estonian President Mart Laar was well. The President arrived in Lima on Monday."
    assert last_names_and_places("en", text) == [("Laar", ["Lima"])]


@pytest.mark.parametrize(
    "text",
    [
        "Before heading to Chile President Mart Laar had visited Peru.",
        "After visiting Chile Foreign Minister Mart Laar flew to Peru.",
        "After leaving Santiago President Mart Laar flew to Lima.",
    ],
)  # fmt: skip
def test_words_in_front_need_no_comma(text: str) -> None:
    found = last_names_and_places("en", f"Estonia's Mart Laar is a traveller. {text}")
    assert [(name, len(places)) for name, places in found] == [("Laar", 2)]


def test_a_country_right_before_its_own_office() -> None:
    text = "After talks with Chile President Lena Weber, Estonian Prime Minister Mart Laar flew to Lima."
    assert last_names_and_places("en", text) == [("Laar", ["Lima"])]


@pytest.mark.parametrize(
    "text",
    [
        "Estonian Prime Minister Mart Laar was keen for the country to meet investors in Lima.",
        "Estonian Prime Minister Mart Laar paved the way for businessmen to visit Lima.",
        "Estonian Prime Minister Mart Laar made it easier for students to travel to Lima.",
        "Estonian Prime Minister Mart Laar pushed for both sides to meet in Lima.",
        "Estonian Prime Minister Mart Laar arranged for the foreign minister to travel to Lima.",
        "Estonian Prime Minister Mart Laar called for Estonians to visit Lima.",
    ],
)  # fmt: skip
def test_what_others_do_is_not_his_journey(text: str) -> None:
    assert last_names_and_places("en", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Estonian Prime Minister Mart Laar left Tallinn for Lima to attend a summit.",
        "Estonian Prime Minister Mart Laar flew to Lima for talks to prepare a summit.",
        "Estonian Prime Minister Mart Laar travelled to Lima for the first time to meet the pope.",
        "Estonian Prime Minister Mart Laar flew to Lima for three days to attend a forum.",
        "Estonian Prime Minister Mart Laar has left for Lima with his ministers to attend a forum.",
    ],
)  # fmt: skip
def test_what_he_goes_for_is_still_his(text: str) -> None:
    assert last_names_and_places("en", text) == [("Laar", ["Lima"])]


def test_what_is_done_on_behalf_of_another() -> None:
    text = "Estonian President Mart Laar is ill. Foreign Minister Ana Roos, on Laar's behalf, will attend the summit in Lima."
    assert last_names_and_places("en", text) == [("Roos", ["Lima"])]


@pytest.mark.parametrize(
    "when", ["last month visited Chile", "visited Chile last month", "on Monday visited Chile"]
)
def test_a_day_between_who_goes_and_his_verb(when: str) -> None:
    text = f"Estonian Foreign Minister Ana Roos will meet Peruvian Foreign Minister Luis Paz in Lima. This is the second round of talks as Paz {when}."
    assert [places for name, places in last_names_and_places("en", text) if name == "Paz"] == [["CL"]]


@pytest.mark.parametrize(
    "back",
    ["jetted back into the country on Monday", "arrived back in the country on Monday", "arrived home on Monday", "landed back in Tallinn on Monday"],
)  # fmt: skip
def test_who_is_back_has_been_there(back: str) -> None:
    text = f"Estonian President Mart Laar {back} after a three-day visit to Chile."
    assert trips(read(text, "en", published=THURSDAY)) == [
        (["Mart Laar"], "completed", [(None, "CL", None, "2024-05-13")])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Estonian President Mart Laar is the first president to visit Lima since the war ended in 1959.",
        "Estonian President Mart Laar became the first leader to visit Lima since rebels took the airport on May 4.",
        "Estonian President Mart Laar arrived in Lima, his first visit to Peru since the election in 2016.",
    ],
)  # fmt: skip
def test_the_day_since_when_it_is_the_first_is_not_its_day(text: str) -> None:
    found = trips(read(text, "en", published=THURSDAY))
    assert [(people, [stop[2] for stop in stops]) for people, _, stops in found] == [(["Mart Laar"], [None])]


@pytest.mark.parametrize(
    "text",
    [
        "Estonian Prime Minister Mart Laar left for Lima to attend the High-Level General Debate on Monday.",
        "Estonian Deputy Supreme Commander Mart Laar arrived in Lima on Monday.",
        "Estonian Chief Administrative Secretary Mart Laar arrived in Lima on Monday.",
    ],
)  # fmt: skip
def test_words_of_offices_are_nobody(text: str) -> None:
    assert last_names_and_places("en", text) == [("Laar", ["Lima"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials said Estonian President Mart Laar would on Monday fly to Lima.", [("Laar", ["Lima"])]),
        ("Officials said Estonian President Mart Laar on Monday flew to Lima.", [("Laar", ["Lima"])]),
        ("Estonian President Mart Laar will on Monday meet his Peruvian counterpart in Lima.", [("Laar", ["Lima"])]),
        ("The ministry said Estonian President Mart Laar and Finnish Prime Minister Lena Weber would fly to Lima.", [("Laar", ["Lima"]), ("Weber", ["Lima"])]),
        ("The ministry said Estonian President Mart Laar, Finnish Prime Minister Lena Weber and Latvian Foreign Minister Ana Roos had flown to Lima.", [("Laar", ["Lima"]), ("Roos", ["Lima"]), ("Weber", ["Lima"])]),
        ("Officials met Estonian President Mart Laar and Finnish Prime Minister Lena Weber flew to Lima.", [("Weber", ["Lima"])]),
    ],
)  # fmt: skip
def test_whoever_is_said_to_go_goes(text: str, expected: list) -> None:
    assert last_names_and_places("en", text) == expected


@pytest.mark.parametrize("what", ["are all in Lima", "are all due in Lima", "are each expected to visit Lima", "have all flown to Lima", "all arrived in Lima"])  # fmt: skip
def test_all_of_them(what: str) -> None:
    text = f"Estonian President Mart Laar, Finnish Prime Minister Lena Weber and Latvian Foreign Minister Ana Roos {what}."
    assert last_names_and_places("en", text) == [("Laar", ["Lima"]), ("Roos", ["Lima"]), ("Weber", ["Lima"])]


@pytest.mark.parametrize("lands", ["Chad and Niger", "Chad, Niger and Libya", "Chad"])
def test_an_envoy_for_several_countries_is_in_none(lands: str) -> None:
    text = f"Belgian Prime Minister Jan Peeters is scheduled to meet Mart Laar, Estonia's special envoy for {lands}, on Monday in Brussels."
    assert last_names_and_places("en", text) == [("Laar", ["Brussels"])]


@pytest.mark.parametrize("what", ["to welcome the president", "to see him off", "to receive the visitor"])
def test_who_awaits_somebody_at_the_airport_is_at_home(what: str) -> None:
    text = f"Chief Secretary Ola Berg and Ambassador Ida Holm were at the airport in Oslo {what}."
    assert last_names_and_places("en", text) == []
    text = text.replace(
        "Chief Secretary Ola Berg and Ambassador Ida Holm were", "Estonian President Mart Laar was"
    )
    assert last_names_and_places("en", text) == [("Laar", ["Oslo"])]


def test_who_came_since_when_ties_have_improved() -> None:
    text = "Ties between the two nations have improved since Estonian Foreign Minister Mart Laar visited Peru in January."
    assert last_names_and_places("en", text) == [("Laar", ["PE"])]


@pytest.mark.parametrize("among", ["will be among those attending", "is among the world leaders attending", "was among the dignitaries who attended", "was one of the leaders who attended"])  # fmt: skip
def test_who_is_among_those_attending_attends(among: str) -> None:
    text = f"Estonian President Mart Laar {among} the memorial service in Lima on Saturday."
    assert last_names_and_places("en", text) == [("Laar", ["Lima"])]
