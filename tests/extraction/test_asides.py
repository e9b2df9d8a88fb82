"""What is set in between a verb and its place, its day, its guest or its thing parts them no more."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract
from tests.extraction.invariants import check

TOLD = date(2024, 6, 4)  # a Tuesday

WHO = {
    "fr": "Le président kényan William Ruto",
    "en": "Kenyan President William Ruto",
    "es": "El presidente keniano, William Ruto,",
    "de": "Der kenianische Präsident William Ruto",
}
VERBS = {
    "fr": (
        "se rendra lundi{} à Oslo",
        "arrivera{} lundi à Oslo",
        "prononcera lundi{} un discours à Oslo",
        "effectuera{} une visite à Oslo lundi",
        "sera reçu lundi{} à Oslo par le Premier ministre norvégien Jonas Gahr Store",
    ),
    "en": (
        "will travel on Monday{} to Oslo",
        "will leave on Monday{} for Oslo",
        "will attend{} a summit in Oslo on Monday",
        "is expected{} in Oslo on Monday",
    ),
    "es": (
        "viajará el lunes{} a Oslo",
        "llegará{} el lunes a Oslo",
        "pronunciará el lunes{} un discurso en Oslo",
        "realizará{} una visita a Oslo el lunes",
    ),
    "de": (
        "reist am Montag{} nach Oslo",
        "wird{} am Montag in Oslo eintreffen",
        "bricht am Montag{} nach Oslo auf",
        "wird am Montag{} in Oslo erwartet",
    ),
}
ASIDES = {
    "fr": (
        "dans le cadre de sa tournée européenne",
        "au lendemain d'un sommet",
        "à l'invitation de son homologue",
        "après une rencontre avec ses ministres",
        "accompagné de son épouse",
        "selon la présidence",
        "a annoncé son porte-parole",
    ),
    "en": (
        "as part of his European tour",
        "a day after a summit",
        "at the invitation of his counterpart",
        "after a meeting with his ministers",
        "accompanied by his wife",
        "his spokesman said",
        "his office said on Sunday",
    ),
    "es": (
        "en el marco de su gira europea",
        "un día después de una cumbre",
        "tras una reunión con sus ministros",
        "acompañado de su esposa",
        "según la presidencia",
        "anunció su portavoz",
    ),
    "de": ("wie sein Sprecher mitteilte", "so die Präsidentschaft", "laut seinem Sprecher"),
}
INNER = (
    "im Rahmen seiner Europareise",
    "auf Einladung seines Kollegen",
    "zum ersten Mal seit seiner Wahl",
    "an der Spitze einer Delegation",
    "begleitet von seiner Frau",
)
SENTENCES = [
    (language, f"{WHO[language]} {verb.format(between)}.")
    for language, asides in ASIDES.items()
    for verb in VERBS[language]
    for between in (f", {aside}," for aside in asides)
] + [("de", f"{WHO['de']} {verb.format(' ' + aside)}.") for verb in VERBS["de"] for aside in INNER]


def stops(text: str, language: str) -> list[tuple[list[str], list[str]]]:
    reading = extract(text, published=TOLD, language=language)
    return [
        (
            [p.name or p.role for p in t.travellers],
            [f"{s.city} {s.arrive or s.depart or ''}" for s in t.stops],
        )
        for t in reading.trips
    ]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES, ids=[s for _, s in SENTENCES])
def test_an_aside_parts_no_verb_from_where_and_when(language: str, sentence: str) -> None:
    told = stops(sentence, language)
    assert (["William Ruto"], ["Oslo 2024-06-10"]) in told or [t[1] for t in told] == [["Oslo 2024-06-10"]]


MEETINGS = {
    "fr": (
        "a rencontré lundi à Oslo, {}, le président ghanéen Nana Akufo-Addo.",
        ("en marge d'un forum", "lors d'un dîner officiel", "dans le cadre de sa visite", "à huis clos"),
    ),
    "es": (
        "se reunió el lunes en Oslo, {}, con el presidente ghanés, Nana Akufo-Addo.",
        ("al margen de un foro", "durante una cena oficial", "en el marco de su visita", "a puerta cerrada"),
    ),
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (code, f"{WHO[code]} {verb.format(aside)}")
        for code, (verb, asides) in MEETINGS.items()
        for aside in asides
    ],
)
def test_an_aside_parts_no_meeting_from_whom_is_met(language: str, text: str) -> None:
    reading = extract(text, published=TOLD, language=language)
    met = [(e.kind, e.counterparts) for t in reading.trips for e in t.events]
    assert any(kind == "bilateral_meeting" and "Nana Akufo-Addo" in people for kind, people in met)


def test_every_word_keeps_its_place_in_the_text() -> None:
    text = "Le président kényan William Ruto a rencontré lundi à Oslo, en marge d'un forum, X."
    check(text, extract(text, published=TOLD, language="fr"))


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        # What goes on the aside itself, or a list, is left where it stands.
        (
            "fr",
            (
                "C'est le troisième séjour du président kényan William Ruto en Europe depuis mai, après "
                "l'Italie, l'Espagne et le Portugal en avril."
            ),
            [],
        ),
        (
            "fr",
            (
                "Le président kényan William Ruto sera reçu lundi à Oslo, avant l'Islande mardi, la Finlande "
                "mercredi et la Suède jeudi."
            ),
            ["Oslo 2024-06-10", "None 2024-06-11", "None 2024-06-12", "None 2024-06-13"],
        ),
        (
            "en",
            (
                "Kenyan President William Ruto, the outgoing chairman, said in Oslo on Monday, on the "
                "margins of a summit, that he was tired."
            ),
            ["Oslo 2024-06-03"],
        ),
    ],
)
def test_what_goes_on_an_aside_stays_with_it(language: str, text: str, places: list[str]) -> None:
    assert [stop for _, told in stops(text, language) for stop in told] == places


@pytest.mark.parametrize(
    "text",
    [
        "Daran nahmen {} teil.",
        "{} nahmen teil.",
        "Teilgenommen haben {}.",
    ],
)
def test_brackets_part_no_german_clause_from_its_verb(text: str) -> None:
    people = "die Präsidenten William Ruto (Kenia), Nana Akufo-Addo (Ghana) und Mart Laar (Estland)"
    sentence = text.format(people)
    told = stops(f"In Lima hat am Montag ein Gipfel begonnen. {sentence[0].upper()}{sentence[1:]}", "de")
    assert [who for who, _ in told] == [["William Ruto"], ["Nana Akufo-Addo"], ["Mart Laar"]]
    assert all(places == ["Lima 2024-06-03"] for _, places in told)


@pytest.mark.parametrize(
    "text",
    [
        "Am Montag (Ortszeit) traf der kenianische Präsident William Ruto (links) in Oslo ein.",
        "Als Erster traf am Montag der kenianische Präsident William Ruto in Oslo ein.",
        "Am Montag traf als Erster der kenianische Präsident William Ruto in Oslo ein.",
        "Als Letzter kam am Montag der kenianische Präsident William Ruto in Oslo an.",
        "Der kenianische Präsident William Ruto ist am Montag (mit Verspätung) in Oslo eingetroffen.",
    ],
)
def test_who_comes_first_or_is_told_with_brackets_comes(text: str) -> None:
    assert stops(text, "de") == [(["William Ruto"], ["Oslo 2024-06-03"])]
