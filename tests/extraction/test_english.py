"""English: one sentence of our own for each phenomenon, and exactly what must be read in it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

TITLE = "Statement by Finnish President Alexander Stubb on His Trip to Canada"

CASES = {
    "then_by_before": (
        "Turkish Foreign Minister Hakan Fidan will travel to Rome on Thursday before heading to Madrid.",
        [(["Hakan Fidan"], "announced", [("Rome", "IT", "2026-02-26", None), ("Madrid", "ES", None, None)])],
        [],
    ),
    "office_without_name": (
        "Norway's foreign minister flies to Nairobi tomorrow.",
        [(["Foreign Minister, NO"], "announced", [("Nairobi", "KE", "2026-02-25", None)])],
        [],
    ),
    "arrival_and_counterpart": (
        "Kenyan President William Ruto arrived in Seoul on Tuesday, where he is due to meet his South Korean counterpart, Lee Jae-myung.",
        [(["William Ruto"], "under_way", [("Seoul", "KR", "2026-02-24", None)])],
        [("bilateral_meeting", ["Lee Jae-myung"], "KR", None)],
    ),
    "cancelled": (
        "Austrian Chancellor Christian Stocker has cancelled a visit to Prague.",
        [(["Christian Stocker"], "cancelled", [("Prague", "CZ", None, None)])],
        [],
    ),
    "postponed": (
        "Danish Prime Minister Mette Frederiksen postponed her trip to Tokyo.",
        [(["Mette Frederiksen"], "postponed", [("Tokyo", "JP", None, None)])],
        [],
    ),
    "received_abroad": (
        "French President Emmanuel Macron received Chilean President Gabriel Boric in Paris on Monday.",
        [(["Gabriel Boric"], "completed", [("Paris", "FR", "2026-02-23", None)])],
        [("bilateral_meeting", ["Emmanuel Macron"], "FR", "2026-02-23")],
    ),
    "wish": ("Jordan's King Abdullah hopes to visit Lisbon.", [], []),
    "invitation": (
        "Peruvian President Jose Jeri invited Chilean President Gabriel Boric to visit Lima.",
        [],
        [],
    ),
    "telephone": (
        "Belgian Prime Minister Bart De Wever spoke by telephone with Ukrainian President Volodymyr Zelenskyy on Tuesday.",
        [],
        [],
    ),
    "at_home": ("French President Emmanuel Macron will travel to Marseille on Thursday.", [], []),
    "negated": ("Indian Prime Minister Narendra Modi will not travel to Colombo.", [], []),
    "range_of_a_state_visit": (
        "Senegalese President Bassirou Diomaye Faye will pay a state visit to Portugal from March 3 to March 5.",
        [(["Bassirou Diomaye Faye"], "announced", [(None, "PT", "2026-03-03", "2026-03-05")])],
        [],
    ),
    "expected": (
        "UN Secretary-General Antonio Guterres is expected in Islamabad on Wednesday.",
        [(["Antonio Guterres"], "announced", [("Islamabad", "PK", "2026-02-25", None)])],
        [],
    ),
    "country_after_name": (
        "President Mark Rutte of the Netherlands will take part in the G20 summit in Rio de Janeiro.",
        [(["Mark Rutte"], "announced", [("Rio de Janeiro", "BR", None, None)])],
        [("summit", ["G20"], "BR", None)],
    ),
    "condition": ("If Canadian Prime Minister Mark Carney goes to Beijing, he will meet Xi Jinping.", [], []),
    "transcript": (
        "Q Will you go?\nTHE PRESIDENT: I will go to Rome.\nQ When?\nTHE PRESIDENT: On Monday.",
        [],
        [],
    ),
    "stop_after_going": (
        "Ugandan President Yoweri Museveni will visit Warsaw after a stop in Vienna.",
        [(["Yoweri Museveni"], "announced", [("Vienna", "AT", None, None), ("Warsaw", "PL", None, None)])],
        [],
    ),
    "participle_first_and_there": (
        "Due in Helsinki on Monday, Latvian Defence Minister Andris Spruds will meet his Finnish counterpart, Antti Hakkanen, there.",
        [(["Andris Spruds"], "announced", [("Helsinki", "FI", "2026-03-02", None)])],
        [("bilateral_meeting", ["Antti Hakkanen"], "FI", None)],
    ),
    "left_after_visit": (
        "Fijian Prime Minister Sitiveni Rabuka left Wellington on Saturday after a three-day official visit to New Zealand.",
        [(["Sitiveni Rabuka"], "completed", [("Wellington", "NZ", None, "2026-02-21")])],
        [],
    ),
    "gathering_for_all_who_come": (
        "The African Union summit opens in Luanda on Saturday. Togolese President Faure Gnassingbe is expected on Friday.",
        [(["Faure Gnassingbe"], "announced", [("Luanda", "AO", "2026-02-27", None)])],
        [("summit", ["African Union"], "AO", None)],
    ),
    "companion": (
        "Foreign Minister Paulo Rangel of Portugal, joined by Economy Minister Manuel Castro Almeida, will travel to Luanda.",
        [(["Paulo Rangel", "Manuel Castro Almeida"], "announced", [("Luanda", "AO", None, None)])],
        [],
    ),
    "read_also_line": (
        "Read also: The Italian president will travel to Tunis\nItalian President Sergio Mattarella will travel to Algiers.",
        [(["Sergio Mattarella"], "announced", [("Algiers", "DZ", None, None)])],
        [],
    ),
    "quoted_speech": (
        '"Croatian President Zoran Milanovic will travel to Tirana in two weeks," a newspaper wrote.',
        [],
        [],
    ),
    "spokeswoman": ("Ministry spokeswoman Anna Kowalska will travel to Dublin.", [], []),
    "from_city_first": (
        "From Rome, Irish Prime Minister Micheal Martin will travel to Valletta, Malta.",
        [(["Micheal Martin"], "announced", [("Rome", "IT", None, None), ("Valletta", "MT", None, None)])],
        [],
    ),
    "plan_then_cancelled": (
        "Slovak Prime Minister Robert Fico was to travel to Ankara on Monday but called off the trip.",
        [(["Robert Fico"], "cancelled", [("Ankara", "TR", "2026-03-02", None)])],
        [],
    ),
    "guests_apart": (
        "Finnish President Alexander Stubb looks forward to welcoming President Edgars Rinkevics of Latvia and President Alar Karis of Estonia to Helsinki on March 5.",
        [
            (["Edgars Rinkevics"], "announced", [("Helsinki", "FI", "2026-03-05", None)]),
            (["Alar Karis"], "announced", [("Helsinki", "FI", "2026-03-05", None)]),
        ],
        [
            ("bilateral_meeting", ["Alexander Stubb"], "FI", "2026-03-05"),
            ("bilateral_meeting", ["Alexander Stubb"], "FI", "2026-03-05"),
        ],
    ),
    "first_person": (
        "I will travel to Ottawa on Thursday to meet Prime Minister Mark Carney.",
        [(["Alexander Stubb"], "announced", [("Ottawa", "CA", "2026-02-26", None)])],
        [("bilateral_meeting", ["Mark Carney"], "CA", None)],
    ),
    "day_of_the_paragraph": (
        "On Monday, March 2, Kosovo President Vjosa Osmani will meet lawmakers in Vienna. She will then travel to Graz.",
        [
            (
                ["Vjosa Osmani"],
                "announced",
                [("Vienna", "AT", "2026-03-02", None), ("Graz", "AT", "2026-03-02", None)],
            )
        ],
        [],
    ),
    "returned_from": (
        "Ghanaian President John Mahama returned on Tuesday from Kigali, where he met Rwandan President Paul Kagame.",
        [(["John Mahama"], "completed", [("Kigali", "RW", None, "2026-02-24")])],
        [("bilateral_meeting", ["Paul Kagame"], "RW", None)],
    ),
    "by_video": (
        "Chilean President Gabriel Boric took part by video link in a summit hosted by Japan in Osaka.",
        [],
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_english(name: str) -> None:
    text, wanted_trips, wanted_events = CASES[name]
    reading = read(text, "en", title=TITLE if name == "first_person" else "")
    assert trips(reading) == wanted_trips
    assert events(reading) == wanted_events
