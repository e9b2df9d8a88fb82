"""Ministers told by their office alone, or named before or behind it: "The oil minister is in Paris. X"."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

WEDNESDAY = date(2024, 5, 8)
HANOI = [("Hanoi", "VN", "2024-05-06", None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre norvégien de la Pêche s'est rendu lundi à Hanoï."),
        ("fr", "La ministre norvégienne de l'Agriculture s'est rendue lundi à Hanoï."),
        ("fr", "Hanoï a reçu lundi la visite du ministre norvégien du Commerce."),
        ("fr", "Lundi, Hanoï a accueilli le ministre norvégien du Commerce."),
        ("fr", "Le ministre vietnamien de la Pêche a accueilli lundi à Hanoï son homologue norvégien."),
        ("en", "The Norwegian fisheries minister travelled to Hanoi on Monday."),
        ("es", "El ministro noruego de Pesca viajó el lunes a Hanói."),
        ("de", "Der norwegische Fischereiminister reiste am Montag nach Hanoi."),
    ],
)
def test_a_minister_is_told_by_what_he_is_minister_of(language: str, text: str) -> None:
    assert trips(read(text, language, published=WEDNESDAY)) == [(["Minister, NO"], "completed", HANOI)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un ministre norvégien est arrivé lundi à Hanoï."),
        ("fr", "Le ministre norvégien est arrivé lundi à Hanoï."),
        ("fr", "Les ministres norvégiens de la Pêche et du Commerce sont arrivés lundi à Hanoï."),
        ("fr", "Le ministre norvégien de la Pêche souhaite se rendre à Hanoï."),
        ("fr", "Le ministre norvégien de la Pêche a critiqué Hanoï lundi."),
        ("fr", "Le ministre norvégien de la Pêche s'est rendu lundi à Bergen."),
        ("en", "A Norwegian minister travelled to Hanoi on Monday."),
    ],
)
def test_a_minister_of_nothing_is_nobody_and_home_is_no_stop(language: str, text: str) -> None:
    assert trips(read(text, language, published=WEDNESDAY)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le ministre norvégien de la Pêche est arrivé lundi à Hanoï. Peder Halden y signera un accord.",
        ),
        (
            "fr",
            "Le ministre norvégien de la Pêche est arrivé lundi à Hanoï ; Peder Halden y signera un accord.",
        ),
        (
            "fr",
            "Torvald Halden est arrivé lundi à Hanoï. Le ministre norvégien de la Pêche y signera un accord.",
        ),
        ("fr", "Torvald Halden est arrivé lundi à Hanoï, où le ministre norvégien signera un accord."),
        (
            "en",
            "The Norwegian fisheries minister arrived in Hanoi on Monday. Peder Halden will sign an accord.",
        ),
        (
            "en",
            "Torvald Halden arrived in Hanoi on Monday. The Norwegian fisheries minister will sign a pact.",
        ),
        ("es", "El ministro noruego de Pesca llegó el lunes a Hanói. Peder Halden firmará allí un acuerdo."),
        (
            "es",
            "Torvald Halden llegó el lunes a Hanói. El ministro noruego de Pesca firmará allí un acuerdo.",
        ),
    ],
)
def test_who_holds_an_office_is_named_before_or_behind_it(language: str, text: str) -> None:
    reading = read(text, language, published=WEDNESDAY)
    [(people, status, stops)] = trips(reading)
    assert [name.split()[-1] for name in people] == ["Halden"]
    assert (status, stops) == ("under_way", HANOI)
    assert [(o.name.split()[-1], o.country) for o in reading.officials] == [("Halden", "NO")]


def test_who_is_named_before_a_colon_holds_the_office_behind_it() -> None:
    text = "Retour en Asie pour Torvald Halden : le ministre norvégien de la Pêche est attendu lundi à Hanoï."
    stops = [("Hanoi", "VN", "2024-05-13", None)]
    assert trips(read(text, "fr", published=WEDNESDAY)) == [(["Torvald Halden"], "announced", stops)]


@pytest.mark.parametrize(
    "behind",
    [
        "Nguyen Halden l'a reçu.",
        "Nguyen Halden a salué la visite.",
        "Nguyen Halden, directeur du port, a salué un progrès.",
    ],
)
def test_who_receives_a_minister_does_not_hold_his_office(behind: str) -> None:
    text = f"Le ministre norvégien de la Pêche est arrivé lundi à Hanoï. {behind}"
    assert trips(read(text, "fr", published=WEDNESDAY)) == [(["Minister, NO"], "under_way", HANOI)]


@pytest.mark.parametrize(
    "text",
    [
        "Torvald Halden est arrivé lundi à Hanoï. Le ministre vietnamien de la Pêche a signé un accord.",
        "Torvald Halden est arrivé lundi à Hanoï, où le ministre vietnamien de la Pêche a signé un accord.",
    ],
)
def test_the_office_of_a_host_is_not_that_of_who_arrived(text: str) -> None:
    assert trips(read(text, "fr", published=WEDNESDAY)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre norvégien du Sport, Tor Halden, et sa collègue du Climat, Ana Berg, vont lundi à Hanoï.",
        "Tor Halden, le ministre norvégien du Sport, ira lundi à Hanoï avec sa collègue du Climat, Ana Berg.",
    ],
)
def test_a_colleague_in_charge_of_something_is_named_and_goes_along(text: str) -> None:
    reading = read(text, "fr", published=WEDNESDAY)
    stops = [("Hanoi", "VN", "2024-05-13", None)]
    assert trips(reading) == [(["Tor Halden", "Ana Berg"], "announced", stops)]
    assert {o.name: o.country for o in reading.officials} == {"Tor Halden": "NO", "Ana Berg": "NO"}


@pytest.mark.parametrize(
    "text",
    [
        "Oslo enverra lundi à Hanoï son ministre de la Pêche, Torvald Halden.",
        "Pour la foire, lundi à Hanoï, la Norvège enverra Torvald Halden, son ministre de la Pêche.",
        "Oslo enverra lundi à Hanoï son ministre de la Pêche. Torvald Halden y signera un accord.",
    ],
)
def test_an_office_is_of_the_country_whose_own_it_is(text: str) -> None:
    [(people, status, stops)] = trips(read(text, "fr", published=WEDNESDAY))
    assert (people, status) == (["Torvald Halden"], "announced")
    assert stops == [("Hanoi", "VN", "2024-05-13", None)]


def test_a_first_name_may_be_a_word_but_for_its_accent() -> None:
    text = "La ministre norvégienne de la Pêche, Grace Halden, se rendra lundi à Hanoï."
    [(people, _, _)] = trips(read(text, "fr", published=WEDNESDAY))
    assert people == ["Grace Halden"]
    text = "Grâce Halden, dit-on, la ministre norvégienne de la Pêche se rendra lundi à Hanoï."
    [(people, _, _)] = trips(read(text, "fr", published=WEDNESDAY))
    assert people == ["Minister, NO"]
