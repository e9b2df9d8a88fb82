"""A day told by its number alone is of the month told before it: "à Quito le 23 mai et à Lima le 25"."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import days_of_stops

TOLD = date(2026, 3, 11)
FR = "Le Premier ministre croate Ivan Horvat"
EN = "Croatian Prime Minister Ivan Horvat"
ES = "El primer ministro croata, Ivan Horvat,"
DE = "Der kroatische Ministerpräsident Ivan Horvat"


def stops(text: str, language: str) -> list[str]:
    return days_of_stops(text, language, published=TOLD)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", f"{FR} sera à Quito le 23 mai et gagnera Lima le 25."),
        ("fr", f"{FR} arrivera à Quito le 23 mai. Le 25, il gagnera Lima."),
        ("en", f"{EN} will arrive in Quito on May 23. On the 25th he will fly to Lima."),
        ("en", f"{EN} will tour the Andes in May. He will be in Quito on the 23rd and in Lima on the 25th."),
        ("es", f"{ES} llegará a Quito el 23 de mayo. El 25 viajará a Lima."),
        ("es", f"{ES} llegará a Quito el 23 de mayo. El día 25 viajará a Lima."),
        ("de", f"{DE} reist am 23. Mai nach Quito und am 25. nach Lima."),
        ("de", f"{DE} reist am 23. Mai nach Quito. Am 25. trifft er in Lima ein."),
        ("it", "Il primo ministro croato Ivan Horvat sarà a Quito il 23 maggio e a Lima il 25."),
    ],
)
def test_month_of_the_day_before(language: str, text: str) -> None:
    assert stops(text, language) == ["Quito 2026-05-23..", "Lima 2026-05-25.."]


def test_next_month_where_it_is_nearer() -> None:
    text = f"{FR} arrivera à Quito le 30 mai. Le 2, il gagnera Lima."
    assert stops(text, "fr") == ["Quito 2026-05-30..", "Lima 2026-06-02.."]


def test_days_long_gone() -> None:
    text = f"{FR} était arrivé à Quito le 23 novembre 2025. Le 25, il avait gagné Lima."
    assert stops(text, "fr") == ["Quito 2025-11-23..", "Lima 2025-11-25.."]


def test_what_is_to_come_is_not_in_a_month_gone_by() -> None:
    text = f"{FR} a été élu le 8 février. Il sera à Quito le 25."
    assert stops(text, "fr") == ["Quito 2026-03-25.."]


def test_month_told_far_away_says_nothing() -> None:
    between = "Les deux pays ont un long passé commun, beaucoup de projets et quelques querelles. " * 4
    assert stops(f"Le traité fut signé le 8 mai. {between}{FR} sera à Quito le 25.", "fr") == [
        "Quito 2026-03-25.."
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", f"{FR} arrivera à Quito le 23 mai et y restera jusqu'au 25."),
        ("en", f"{EN} will arrive in Quito on May 23 and stay until the 25th."),
        ("es", f"{ES} llegará a Quito el 23 de mayo y permanecerá allí hasta el 25."),
        ("de", f"{DE} trifft am 23. Mai in Quito ein, wo er bis zum 25. bleibt."),
        ("de", f"{DE} reist im Mai nach Quito. Dort trifft er am 23. ein und bleibt bis zum 25."),
        ("fr", f"{FR} se rendra à Quito en mai. Il arrivera le 23 et repartira le 25."),
    ],
)
def test_end_of_the_stay(language: str, text: str) -> None:
    assert stops(text, language) == ["Quito 2026-05-23..2026-05-25"]


def test_german_days_without_a_month() -> None:
    assert stops(f"{DE} bleibt vom 23. bis 25. in Quito.", "de") == ["Quito 2026-03-23..2026-03-25"]
    assert stops(f"{DE} wird am 23. in Quito erwartet. Am 24. und 25. besucht er Lima.", "de") == [
        "Quito 2026-03-23..",
        "Lima 2026-03-24..2026-03-25",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{DE} reist nach Quito, wo am 25. Jahrestag der Stadt gefeiert wird.",
        f"{DE} reist zum 20. Gipfel nach Quito.",
    ],
)
def test_german_ranks_are_no_days(text: str) -> None:
    assert stops(text, "de") == ["Quito .."]


def test_german_lists_keep_their_month() -> None:
    assert stops(f"{DE} reist am 23. und 24. Mai nach Quito.", "de") == ["Quito 2026-05-23..2026-05-24"]


def test_days_of_stops_in_a_month_told_before() -> None:
    told = f"{EN} will lead a delegation to Ecuador and Peru in May."
    text = f"{told} He will be in Quito on the 23rd and in Lima on the 25th."
    assert stops(text, "en") == ["Quito 2026-05-23..", "Lima 2026-05-25.."]
