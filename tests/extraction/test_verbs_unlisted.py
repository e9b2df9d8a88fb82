"""A verb that no pack lists carries its subject: "mended fences with Norway on a trip to Oslo"."""

from __future__ import annotations

import pytest

from itineraries.extraction.pipeline import read_routes
from tests.extraction.reading import TUESDAY, read, trips

JOURNEYS = {
    "de": [
        "Kenias Präsident William Ruto geißelte bei einem Besuch in Oslo am Montag die Banken.",
        "Am Montag geißelte Kenias Präsident William Ruto bei einem Besuch in Oslo die Banken.",
        "In Oslo geißelte Kenias Präsident William Ruto am Montag die Banken.",
    ],
    "en": [
        "Kenyan President William Ruto bolstered ties with Norway during a visit to Oslo on Monday.",
        "Kenyan President William Ruto has bolstered ties with Norway during a visit to Oslo on Monday.",
        "Kenyan President William Ruto will bolster ties with Norway during a visit to Oslo on Friday.",
        "Kenyan President William Ruto is to clinch a deal on a trip to Oslo on Friday.",
    ],
    "es": [
        "El presidente de Kenia, William Ruto, reforzó los lazos durante una visita a Oslo el lunes.",
        "El presidente de Kenia, William Ruto, limó asperezas con Noruega en una visita a Oslo el lunes.",
        "El presidente de Kenia, William Ruto, va a estrechar lazos durante una visita a Oslo el viernes.",
        "El presidente de Kenia, William Ruto, estrechará lazos durante una visita a Oslo el viernes.",
    ],
    "fr": [
        "Le président kényan William Ruto a décroché un contrat lors d'un déplacement lundi à Oslo.",
        "Le président kényan, William Ruto, consolidera les liens lors d'une visite vendredi à Oslo.",
    ],
}
NONE = {
    "de": [
        "Kenias Präsident William Ruto geißelte am Montag die Gespräche von Oslo.",
        "In Oslo inhaftierte Gegner von Kenias Präsident William Ruto beklagten sich am Montag.",
    ],
    "en": [
        "Kenyan President William Ruto jeopardized the talks in Oslo on Monday.",
        "Kenyan President William Ruto bolstered ties with Norway, whose minister paid a visit to Lima.",
    ],
    "es": ["El presidente de Kenia, William Ruto, minimizó la cita de Oslo."],
    "fr": ["Le président kényan, William Ruto, a torpillé les discussions d'Oslo."],
}


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in JOURNEYS.items() for text in texts]
)
def test_the_subject_of_an_unlisted_verb_makes_the_journey(language: str, text: str) -> None:
    ((people, _, stops),) = trips(read(text, language))
    assert people == ["William Ruto"]
    assert [stop[:2] for stop in stops] == [("Oslo", "NO")]


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in NONE.items() for text in texts]
)
def test_the_verb_itself_takes_nobody_anywhere(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


def test_a_comma_that_closes_a_name_lets_the_verb_follow() -> None:
    doc = read_routes(
        "El presidente de Kenia, William Ruto, minimizó el asunto. Lima, Oslo, minimizó nada.",
        published=TUESDAY,
        language="es",
        likelihood={},
    )
    assert [doc.lowers[p.head] for found in doc.predicates for p in found] == ["minimizó"]
