"""Meetings told before the journey that they are part of, and hosts told as such."""

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read


def met(text: str, language: str) -> list[tuple[list[str], str | None]]:
    told = events(read(text, language))
    return [(people, country) for kind, people, country, _ in told if kind == "bilateral_meeting"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Estonia's foreign minister, Marek Taal, who is scheduled to see Kenyan President "
                "Peter Oloo on Friday, lands in Nairobi on Thursday."
            ),
        ),
        (
            "en",
            (
                "Estonian Foreign Minister Marek Taal will have breakfast on Friday with Kenyan "
                "President Peter Oloo. He lands in Nairobi on Thursday."
            ),
        ),
        (
            "fr",
            (
                "Le ministre estonien des Affaires étrangères, Marek Taal, s'est entretenu lundi "
                "avec le président kényan, Peter Oloo. Il était arrivé dimanche à Nairobi."
            ),
        ),
        (
            "es",
            (
                "El canciller estonio, Marek Taal, se reunió el lunes con el presidente keniano, "
                "Peter Oloo. Había aterrizado el domingo en Nairobi."
            ),
        ),
        (
            "de",
            (
                "Der estnische Außenminister Marek Taal sprach am Montag mit dem kenianischen "
                "Präsidenten Peter Oloo. Er war am Sonntag in Nairobi gelandet."
            ),
        ),
    ],
)
def test_a_meeting_told_before_the_journey_is_part_of_it(language: str, text: str) -> None:
    assert met(text, language) == [(["Peter Oloo"], "KE")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Estonian Foreign Minister Marek Taal met Kenyan President Peter Oloo in January. He "
                "will travel to Nairobi on Thursday."
            ),
        ),
        (
            "de",
            (
                "Der estnische Außenminister Marek Taal traf den kenianischen Präsidenten Peter Oloo "
                "zuletzt im Januar. Am Donnerstag fliegt er nach Nairobi."
            ),
        ),
        (
            "fr",
            (
                "Le ministre estonien des Affaires étrangères, Marek Taal, a téléphoné au président "
                "kényan, Peter Oloo. Il partira jeudi pour Nairobi."
            ),
        ),
    ],
)
def test_a_meeting_of_another_time_is_no_part_of_the_journey(language: str, text: str) -> None:
    assert met(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Estonian Foreign Minister Marek Taal flew to Nairobi on Monday, where President "
                "Peter Oloo was his host."
            ),
        ),
        (
            "en",
            (
                "Estonian Foreign Minister Marek Taal flew to Nairobi on Monday, where his host was "
                "President Peter Oloo."
            ),
        ),
        ("en", "Estonian Foreign Minister Marek Taal was the guest of President Peter Oloo in Nairobi."),
        ("en", "Kenyan President Peter Oloo granted Estonian Foreign Minister Marek Taal an audience."),
        (
            "en",
            (
                "Estonian Foreign Minister Marek Taal was granted an audience with President Peter "
                "Oloo in Nairobi on Monday."
            ),
        ),
        (
            "de",
            (
                "Der estnische Außenminister Marek Taal reist am Montag nach Nairobi, wo er mit "
                "Präsident Peter Oloo verabredet ist."
            ),
        ),
        ("de", "Kenias Präsident Peter Oloo gewährte dem estnischen Außenminister Marek Taal eine Audienz."),
    ],
)
def test_hosts_and_audiences(language: str, text: str) -> None:
    assert met(text, language) == [(["Peter Oloo"], "KE")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Estonian Foreign Minister Marek Taal is in Nairobi. Kenya will be the host of the summit."),
        ("en", "Estonian Foreign Minister Marek Taal is in Nairobi, where he was a guest at a festival."),
        ("en", "Estonian Foreign Minister Marek Taal is in Nairobi. He told the audience about trade."),
        ("de", "Der estnische Außenminister Marek Taal ist in Nairobi. Peter Oloo hat sich verabredet."),
    ],
)
def test_hosts_of_things_meet_nobody(language: str, text: str) -> None:
    assert met(text, language) == []


def test_who_came_along_is_meant_by_a_pronoun_behind_him() -> None:
    text = (
        "Estonian President Mart Laar landed in Nairobi on Monday and flew home in the evening. "
        "Foreign Minister Marek Taal, who flew in with the president, stayed the night. He is to "
        "meet his counterpart, Peter Oloo, on Tuesday and leave at midday."
    )
    told = [
        ([p.name for p in trip.travellers], [[p.name for p in event.people] for event in trip.events])
        for trip in read(text, "en").trips
    ]
    assert told == [(["Mart Laar"], []), (["Marek Taal"], [["Peter Oloo"]])]
