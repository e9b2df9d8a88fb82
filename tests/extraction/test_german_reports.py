"""German: what agencies write: states by their whole name, whom and what an article holds apart, stations that
follow, verbs parted behind any word, hours in brackets, meetings called off.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import events, read, trips

THURSDAY = date(2024, 5, 16)


def _told(text: str, language: str = "de") -> list[tuple]:
    return [(status, stops) for _, status, stops in trips(read(text, language, published=THURSDAY))]


@pytest.mark.parametrize(
    ("state", "country"),
    [
        ("in die Sozialistische Republik Vietnam", "VN"),
        ("in die Republik Kenia", "KE"),
        ("in das Königreich Marokko", "MA"),
        ("in die Islamische Republik Mauretanien", "MR"),
    ],
)
def test_a_state_by_its_whole_name(state: str, country: str) -> None:
    text = f"Der estnische Außenminister Jaan Sepp reist vom 20. bis 22. Mai zu einem Besuch {state}."
    assert _told(text) == [("announced", [(None, country, "2024-05-20", "2024-05-22")])]


def test_a_state_by_its_whole_name_owns_an_office() -> None:
    text = "Der Präsident der Republik Sambia, Moses Banda, ist in Tallinn eingetroffen."
    [trip] = read(text, "de", published=THURSDAY).trips
    assert [(p.name, p.country) for p in trip.travellers] == [("Moses Banda", "ZM")]


def test_the_republic_of_an_office_is_no_place() -> None:
    text = "Der Präsident der Republik, Moses Banda, ist in Kenia eingetroffen."
    assert [p.country for p in read(text, "de", published=THURSDAY).officials] == [None]


@pytest.mark.parametrize("what", ["den Südsudan", "die Türkei", "den Iran"])
def test_what_an_office_visits_is_not_what_it_is_of(what: str) -> None:
    text = f"Außenministerin Eva Sepp ist am Mittwoch in Kenia eingetroffen. Am Freitag will die Ministerin {what} besuchen."
    text = "Die estnische " + text
    [(_, stops)] = _told(text)
    assert [stop[2] for stop in stops] == ["2024-05-15", "2024-05-17"]


def test_what_owns_an_office_is_told_in_its_genitive() -> None:
    text = "Die Außenministerin der Türkei, Eva Sepp, ist am Mittwoch in Kenia eingetroffen."
    [trip] = read(text, "de", published=THURSDAY).trips
    assert [(p.name, p.country) for p in trip.travellers] == [("Eva Sepp", "TR")]


@pytest.mark.parametrize("first", ["Dschibuti", "der Kleinstaat Dschibuti"])
def test_what_follows_is_told_by_a_verb_of_its_own(first: str) -> None:
    text = f"Die estnische Außenministerin Eva Sepp bricht am Freitag nach Ostafrika auf. Erste Station ist {first}, danach folgen Besuche in Kenia und im Südsudan."
    [(_, stops)] = _told(text)
    assert [stop[1] for stop in stops] == ["DJ", "KE", "SS"]


@pytest.mark.parametrize("how", ["Überraschend", "Heimlich", "Mit einem Tag Verspätung"])
def test_a_verb_parted_behind_any_word(how: str) -> None:
    text = f"Die estnische Außenministerin Eva Sepp war am Dienstag in Wien. {how} brach sie am Mittwoch nach Rom auf."
    [(_, stops)] = _told(text)
    assert [stop[::2] for stop in stops] == [("Vienna", "2024-05-14"), ("Rome", "2024-05-15")]


@pytest.mark.parametrize(
    "how",
    [
        "Feierlich nahm ihn Präsident Moses Banda auf.",
        "Präsident Moses Banda holte ihn am Flughafen ab.",
        "Feierlich nahm sie Präsident Moses Banda auf.",
        "Präsident Moses Banda holte sie am Flughafen ab und lud sie zu einem Essen ein.",
    ],
)
def test_whom_a_parted_verb_is_done_to(how: str) -> None:
    who = (
        "Die estnische Außenministerin Eva Sepp"
        if " sie " in how
        else "Der estnische Außenminister Jaan Sepp"
    )
    [(_, stops)] = _told(f"{who} ist in Lusaka. {how}")
    assert stops == [("Lusaka", "ZM", None, None)]


@pytest.mark.parametrize(
    "and_then",
    ["Er lobte sie und lud sie nach Tallinn ein.", "Jaan Sepp lobte sie und lud sie nach Tallinn ein."],
)
def test_who_is_asked_to_come_behind_a_parted_verb(and_then: str) -> None:
    text = (
        f"Der estnische Präsident Jaan Sepp telefonierte mit der sambischen Präsidentin Eva Banda. {and_then}"
    )
    assert _told(text) == []


@pytest.mark.parametrize("hour", [" (11.30 Uhr)", " (11:30 Uhr Ortszeit)", ""])
def test_an_hour_in_brackets_parts_no_verb(hour: str) -> None:
    text = f"Der estnische Präsident Jaan Sepp reist am Freitag nach Sambia. In Lusaka wird Sepp zunächst von Präsident Moses Banda mit militärischen Ehren{hour} empfangen."
    assert [event[:3] for event in events(read(text, "de", published=THURSDAY))] == [
        ("ceremony", ["Moses Banda"], "ZM")
    ]


PLAN = {
    "de": "Die estnische Außenministerin Eva Sepp wollte am Freitag in Lusaka Präsident Moses Banda treffen. ",
    "en": "Estonian Foreign Minister Eva Sepp was due to meet President Moses Banda in Lusaka on Friday. ",
}


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("de", "Das Treffen wurde abgesagt.", "cancelled"),
        ("de", "Das Gespräch ist kurzfristig verschoben worden.", "postponed"),
        (
            "de",
            "Kurzfristig sagte sie das Treffen ab - wegen einer Grippe, hieß es.",
            "cancelled",
        ),
        ("en", "The meeting was cancelled.", "cancelled"),
        ("en", "The meeting has been postponed.", "postponed"),
        # another meeting
        ("de", "Das Treffen mit Ministerpräsident Peter Mwale wurde abgesagt.", "announced"),
        ("de", "Ein Treffen wurde abgesagt.", "announced"),
    ],
)
def test_the_meeting_told_before_is_called_off(language: str, text: str, status: str) -> None:
    assert [told for told, _ in _told(PLAN[language] + text, language)] == [status]


def test_what_has_been_is_not_called_off() -> None:
    text = "Die estnische Außenministerin Eva Sepp traf am Montag in Lusaka Präsident Moses Banda. Das Treffen wurde abgesagt."
    assert [status for status, _ in _told(text)] == ["completed"]


@pytest.mark.parametrize(
    ("text", "arrive"),
    [
        (
            "ist am Mittwoch, begleitet von Verteidigungsminister Ola Kask, in Lusaka eingetroffen.",
            "2024-05-15",
        ),
        ("wird am Freitag, begleitet von einer Wirtschaftsdelegation, nach Lusaka reisen.", "2024-05-17"),
        ("reiste am Mittwoch, begleitet von einer Wirtschaftsdelegation, nach Lusaka.", "2024-05-15"),
    ],
)
def test_a_participle_between_commas_parts_no_verb(text: str, arrive: str) -> None:
    [(_, stops)] = _told(f"Der estnische Außenminister Jaan Sepp {text}")
    assert stops == [("Lusaka", "ZM", arrive, None)]


@pytest.mark.parametrize(
    ("ahead", "told"),
    [
        ("Wenige Stunden vor geplanten Gesprächen mit", "seinen Besuch in Lusaka abgesagt"),
        ("Nach einem Gespräch in Lusaka mit", "mehr Hilfe zugesagt"),
    ],
)
def test_a_row_ahead_of_the_verb_is_no_subject(ahead: str, told: str) -> None:
    text = f"{ahead} dem sambischen Präsidenten Moses Banda und Außenminister Peter Mwale hat der estnische Außenminister Jaan Sepp {told}."
    [trip] = read(text, "de", published=THURSDAY).trips
    assert [p.name for p in trip.travellers] == ["Jaan Sepp"]
    assert [stop.city for stop in trip.stops] == ["Lusaka"]


def test_a_row_behind_the_verb_goes_on_with_its_own() -> None:
    text = "Nach dem Gespräch verließ der estnische Außenminister Jaan Sepp Lusaka und der lettische Außenminister Ola Kask flog nach Accra."
    found = trips(read(text, "de", published=THURSDAY))
    assert [(people, [stop[0] for stop in stops]) for people, _, stops in found] == [
        (["Jaan Sepp"], ["Lusaka"]),
        (["Ola Kask"], ["Accra"]),
    ]


@pytest.mark.parametrize(
    "day",
    [
        "am Freitag, dem 17. Mai,",
        "am Freitag, dem 17. Mai",
        "am Freitag, 17. Mai,",
        "am Freitag, den 17. Mai 2024,",
        "am Freitag",
    ],
)
def test_a_day_told_behind_its_weekday_parts_no_verb(day: str) -> None:
    text = f"Präsident Moses Banda wird {day} die estnische Außenministerin Eva Sepp in Lusaka empfangen."
    found = read(text, "de", published=THURSDAY)
    assert [stops for _, stops in _told(text)] == [[("Lusaka", "ZM", "2024-05-17", None)]]
    assert events(found) == [("bilateral_meeting", ["Moses Banda"], "ZM", "2024-05-17")]


@pytest.mark.parametrize(
    "what",
    [
        "der Wiederaufbau in der Ukraine",
        "der Wiederaufbau in der Ukraine und in Gaza",
        "der Machtkampf im Sudan",
    ],
)
def test_what_is_talked_about_is_no_place_to_go_to(what: str) -> None:
    text = f"Der estnische Außenminister Jaan Sepp weilt am Freitag in Lusaka. Im Zentrum der Gespräche stehen der Handel und {what}."
    assert [stops for _, stops in _told(text)] == [[("Lusaka", "ZM", "2024-05-17", None)]]


@pytest.mark.parametrize("what", ["sie werde nach Sambia reisen.", "dass sie nach Sambia reisen werde."])
def test_what_is_said_behind_a_day_is_a_clause(what: str) -> None:
    [(status, stops)] = _told(f"Die estnische Außenministerin Eva Sepp sagte am Dienstag, 14. Mai, {what}")
    assert (status, stops) == ("announced", [(None, "ZM", None, None)])
