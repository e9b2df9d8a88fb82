"""Journeys called off or set in a clause of their own, or by words other than "cancel" and "put off"."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

#: A Monday.
MONDAY = date(2026, 5, 18)
LUANDA = [("Luanda", "AO", "2026-05-21", None)]
PRESIDENT = "le président portugais Rui Melo"


@pytest.mark.parametrize(
    "text",
    [
        f"Attendu jeudi à Luanda, {PRESIDENT} a annulé sa visite.",
        f"Attendu jeudi à Luanda, {PRESIDENT} a annulé sa venue en raison d'une grippe.",
        f"La visite de {PRESIDENT[3:]} à Luanda, prévue jeudi, n'aura pas lieu.",
        f"La visite que devait faire jeudi {PRESIDENT} à Luanda n'aura finalement pas lieu.",
        "Le président portugais Rui Melo devait se rendre jeudi à Luanda. Sa visite n'aura pas lieu.",
        "Le président portugais Rui Melo devait être jeudi à Luanda. Son voyage ne se fera pas.",
        "Le président portugais Rui Melo fait une croix sur son déplacement de jeudi à Luanda.",
        "Le président portugais Rui Melo a décommandé sa visite de jeudi à Luanda.",
        "La visite du président portugais Rui Melo à Luanda est annulée. Elle était prévue jeudi.",
        "La visite du président portugais Rui Melo à Luanda est annulée ; elle devait avoir lieu jeudi.",
    ],
)
def test_a_journey_is_cancelled_in_other_words(text: str) -> None:
    assert trips(read(text, "fr", published=MONDAY)) == [(["Rui Melo"], "cancelled", LUANDA)]


@pytest.mark.parametrize(
    "text",
    [
        "Le président portugais Rui Melo, qui devait être jeudi à Luanda, a reporté son voyage.",
        "La visite du président portugais Rui Melo à Luanda est reportée. Elle devait avoir lieu jeudi.",
        f"Attendu jeudi à Luanda, {PRESIDENT} a repoussé sa visite.",
    ],
)
def test_a_journey_is_postponed_in_other_words(text: str) -> None:
    assert trips(read(text, "fr", published=MONDAY)) == [(["Rui Melo"], "postponed", LUANDA)]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        (
            "fr",
            "Le président portugais Rui Melo fera une visite à Luanda. Elle aura lieu jeudi.",
            "announced",
        ),
        (
            "fr",
            "Le président portugais Rui Melo fera une visite à Luanda. Elle est prévue jeudi.",
            "announced",
        ),
        (
            "fr",
            "Le président portugais Rui Melo fera une visite à Luanda ; elle débutera jeudi.",
            "announced",
        ),
        (
            "es",
            "La visita del presidente portugués Rui Melo a Luanda fue cancelada. Estaba prevista el jueves.",
            "cancelled",
        ),
        (
            "de",
            "Der Besuch von Präsident Rui Melo in Luanda wurde verschoben. Er sollte am 21. Mai stattfinden.",
            "postponed",
        ),
    ],
)
def test_the_day_of_a_journey_is_told_in_a_clause_of_its_own(language: str, text: str, status: str) -> None:
    assert trips(read(text, language, published=MONDAY)) == [(["Rui Melo"], status, LUANDA)]


@pytest.mark.parametrize(
    ("text", "status", "arrive"),
    [
        # The day is that of something else, or of somebody.
        (
            "Le président portugais Rui Melo fera une visite à Luanda. Le sommet aura lieu jeudi à Porto.",
            "announced",
            None,
        ),
        (
            "Le président portugais Rui Melo fera une visite à Luanda. Elle tiendra une réunion jeudi.",
            "announced",
            None,
        ),
        # Expected and not called off, though somebody else's journey is.
        (
            "Attendu jeudi à Luanda, le président portugais Rui Melo a promis une aide.",
            "announced",
            "2026-05-21",
        ),
        # Part of it only is struck from the programme.
        (
            "Le président portugais Rui Melo sera jeudi à Luanda. Le dîner n'aura pas lieu.",
            "announced",
            "2026-05-21",
        ),
    ],
)
def test_what_is_told_of_something_else_changes_no_journey(
    text: str, status: str, arrive: str | None
) -> None:
    stops = [("Luanda", "AO", arrive, None)]
    assert trips(read(text, "fr", published=MONDAY)) == [(["Rui Melo"], status, stops)]


@pytest.mark.parametrize(
    "text",
    [
        f"L'agence a annoncé que {PRESIDENT} effectuerait une visite à Luanda jeudi et y verrait le maire.",
        f"L'agence a annoncé que {PRESIDENT} ferait une visite à Luanda jeudi et y rencontrerait les élus.",
    ],
)
def test_what_would_be_goes_on_as_it_was_said(text: str) -> None:
    assert trips(read(text, "fr", published=MONDAY)) == [(["Rui Melo"], "announced", LUANDA)]


def test_what_might_be_is_no_journey() -> None:
    text = "Le président portugais Rui Melo ferait une visite à Luanda et y rencontrerait les députés."
    assert trips(read(text, "fr", published=MONDAY)) == []


@pytest.mark.parametrize(
    "text",
    [
        "En visite à Luanda du 17 au 19 mai, le président portugais Rui Melo a dit lundi vouloir investir.",
        "Au cours de sa visite à Luanda, du 17 au 19 mai, le président portugais Rui Melo a signé un accord.",
    ],
)
def test_where_somebody_is_is_told_ahead_of_what_he_wishes_or_does(text: str) -> None:
    [(people, _, stops)] = trips(read(text, "fr", published=MONDAY))
    assert (people, stops) == (["Rui Melo"], [("Luanda", "AO", "2026-05-17", "2026-05-19")])


@pytest.mark.parametrize(
    "text",
    [
        "Jeudi, Luanda recevra le président portugais Rui Melo.",
        "Jeudi 21 mai, Luanda accueillera le président portugais Rui Melo.",
        "Luanda recevra jeudi la visite du président portugais Rui Melo.",
    ],
)
def test_a_city_receives_somebody_behind_a_day(text: str) -> None:
    assert trips(read(text, "fr", published=MONDAY)) == [(["Rui Melo"], "announced", LUANDA)]


def test_a_city_told_before_a_day_does_not_receive_him() -> None:
    text = "À Lisbonne, jeudi, la chambre recevra le président portugais Rui Melo."
    assert trips(read(text, "fr", published=MONDAY)) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Prévue jeudi, la visite du président portugais Rui Melo à Luanda est reportée.", "postponed"),
        (
            "Initialement prévu jeudi, le voyage du président portugais Rui Melo à Luanda tombe à l'eau.",
            "cancelled",
        ),
        (
            "Prévue jeudi, la visite du président portugais Rui Melo à Luanda sera marquée par un dîner.",
            "announced",
        ),
        (
            "Le président portugais Rui Melo a annulé sa visite à Luanda, qui était prévue jeudi.",
            "cancelled",
        ),
    ],
)
def test_the_day_a_journey_was_set_for_is_told_ahead_of_it_or_behind_it(text: str, status: str) -> None:
    assert trips(read(text, "fr", published=MONDAY)) == [(["Rui Melo"], status, LUANDA)]


def test_the_day_that_something_else_was_set_for_is_not_that_of_the_journey() -> None:
    text = "Prévu jeudi, le match est reporté ; la visite du président portugais Rui Melo à Luanda aussi."
    stops = [("Luanda", "AO", None, None)]
    assert all(trip[2] == stops for trip in trips(read(text, "fr", published=MONDAY)))


@pytest.mark.parametrize(
    ("days", "status"),
    [("du 17 au 19 mai", "under_way"), ("du 20 au 22 mai", "announced")],
)
def test_who_is_received_on_days_that_have_begun_is_there(days: str, status: str) -> None:
    text = f"Luanda accueille {days} le président portugais Rui Melo."
    [(people, told, _)] = trips(read(text, "fr", published=MONDAY))
    assert (people, told) == (["Rui Melo"], status)
