"""What is told of a visit's course: that it takes place, lasts until a day, has a last day, is left on one."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read

# (language, text, [(status, [(city, arrive, depart)])]), told on Tuesday 24 February 2026
COURSES: list[tuple[str, str, list]] = [
    (
        "en",
        "Kenyan President William Ruto arrived in Oslo on Monday. He rounds off his tour on Friday.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-27")])],
    ),
    (
        "en",
        "Kenyan President William Ruto arrived in Oslo on Monday. He catches his return flight on Friday.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-27")])],
    ),
    (
        "en",
        "Kenyan President William Ruto arrived in Oslo on Monday. He stays until Friday.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-27")])],
    ),
    (
        "en",
        "Kenyan President William Ruto flies to Oslo on March 2 and stays until the following day.",
        [("announced", [("Oslo", "2026-03-02", "2026-03-03")])],
    ),
    (
        "en",
        "Kenyan President William Ruto arrived in Oslo on Monday. His visit runs until Wednesday.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-25")])],
    ),
    (
        "en",
        "Kenyan President William Ruto arrived in Oslo on Monday. On Wednesday, the last day of his visit, he will meet business leaders.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-25")])],
    ),
    (
        "en",
        "Kenyan President William Ruto arrived in Oslo on Monday for a visit until Thursday.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-26")])],
    ),
    (
        "en",
        "Kenyan President William Ruto is on a visit to Oslo from Monday until Thursday.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-26")])],
    ),
    (
        "en",
        "Kenyan President William Ruto began a four-day visit to Oslo on Monday. He will remain there until Thursday.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-26")])],
    ),
    (
        "en",
        "Kenyan President William Ruto has been in Oslo since Sunday. His departure is scheduled for Wednesday.",
        [("under_way", [("Oslo", "2026-02-22", "2026-02-25")])],
    ),
    (
        "en",
        "Kenyan President William Ruto arrived in Oslo on Sunday. His return is scheduled for Wednesday.",
        [("under_way", [("Oslo", "2026-02-22", "2026-02-25")])],
    ),
    (
        "fr",
        "Le président kényan William Ruto est arrivé lundi à Oslo. Il bouclera sa visite vendredi.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-27")])],
    ),
    (
        "fr",
        "Le président kényan William Ruto est arrivé lundi à Oslo. Son séjour dure jusqu'à mercredi.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-25")])],
    ),
    (
        "fr",
        "Le président kényan William Ruto est arrivé lundi à Oslo. Mercredi, dernier jour de sa visite, il rencontrera des chefs d'entreprise.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-25")])],
    ),
    (
        "fr",
        "Le président kényan William Ruto est arrivé lundi à Oslo pour une visite jusqu'à jeudi.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-26")])],
    ),
    (
        "fr",
        "Le président kényan William Ruto est à Oslo depuis dimanche. Son départ est prévu mercredi.",
        [("under_way", [("Oslo", "2026-02-22", "2026-02-25")])],
    ),
    (
        "fr",
        "Le président kényan William Ruto est arrivé dimanche à Oslo. Son retour est fixé à mercredi.",
        [("under_way", [("Oslo", "2026-02-22", "2026-02-25")])],
    ),
    (
        "es",
        "El presidente de Kenia, William Ruto, llegó el lunes a Oslo. Permanecerá allí hasta el viernes.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-27")])],
    ),
    (
        "es",
        "El presidente de Kenia, William Ruto, llegó el lunes a Oslo. Partirá el miércoles.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-25")])],
    ),
    (
        "es",
        "El presidente de Kenia, William Ruto, llegó el lunes a Oslo. Su visita se prolongará hasta el miércoles.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-25")])],
    ),
    (
        "es",
        "El presidente de Kenia, William Ruto, llegó el lunes a Oslo. El miércoles, último día de su visita, se reunirá con empresarios.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-25")])],
    ),
    (
        "es",
        "El presidente de Kenia, William Ruto, llegó el viernes a Oslo. Se marchó el lunes.",
        [("completed", [("Oslo", "2026-02-20", "2026-02-23")])],
    ),
    (
        "es",
        "El presidente de Kenia, William Ruto, llegó el lunes a Oslo y partió el martes hacia Riga.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-24"), ("Riga", "2026-02-24", None)])],
    ),
    (
        "es",
        "El presidente de Kenia, William Ruto, está en Oslo desde el domingo. Su partida está prevista para el miércoles.",
        [("under_way", [("Oslo", "2026-02-22", "2026-02-25")])],
    ),
    (
        "de",
        "Der kenianische Präsident William Ruto ist am Montag in Oslo eingetroffen und fliegt am Freitagabend nach Hause.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-27")])],
    ),
    (
        "de",
        "Der kenianische Präsident William Ruto ist am Montag in Oslo eingetroffen. Er bleibt bis Freitag.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-27")])],
    ),
    (
        "de",
        "Der kenianische Präsident William Ruto ist am Montag in Oslo eingetroffen. Sein Besuch dauert bis Mittwoch.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-25")])],
    ),
    (
        "de",
        "Der kenianische Präsident William Ruto ist am Montag in Oslo eingetroffen. Am Mittwoch, dem letzten Tag seines Besuchs, trifft er Unternehmer.",
        [("under_way", [("Oslo", "2026-02-23", "2026-02-25")])],
    ),
    (
        "de",
        "Der kenianische Präsident William Ruto ist seit Sonntag in Oslo. Seine Abreise ist für Mittwoch geplant.",
        [("under_way", [("Oslo", "2026-02-22", "2026-02-25")])],
    ),
    (
        "en",
        "The visit of Kenyan President William Ruto to Oslo is due to start on Thursday.",
        [("announced", [("Oslo", "2026-02-26", None)])],
    ),
    (
        "en",
        "Kenyan President William Ruto's trip to Oslo is set for Thursday.",
        [("announced", [("Oslo", "2026-02-26", None)])],
    ),
    (
        "fr",
        "La visite du président kényan William Ruto à Oslo est fixée à jeudi.",
        [("announced", [("Oslo", "2026-02-26", None)])],
    ),
    (
        "es",
        "La visita del presidente de Kenia, William Ruto, a Oslo está prevista para el jueves.",
        [("announced", [("Oslo", "2026-02-26", None)])],
    ),
    (
        "es",
        "El viaje del presidente de Kenia, William Ruto, a Oslo será el jueves.",
        [("announced", [("Oslo", "2026-02-26", None)])],
    ),
    (
        "de",
        "Der kenianische Präsident William Ruto ist seit Sonntag in Oslo.",
        [("under_way", [("Oslo", "2026-02-22", None)])],
    ),
    (
        "de",
        "Der Besuch des kenianischen Präsidenten William Ruto in Oslo ist für Donnerstag geplant.",
        [("announced", [("Oslo", "2026-02-26", None)])],
    ),
    (
        "en",
        "Kenyan President William Ruto arrived in Oslo on Monday. He stays in office until Friday.",
        [("under_way", [("Oslo", "2026-02-23", None)])],
    ),
    (
        "en",
        "Kenyan President William Ruto arrived in Oslo on Monday. The strike runs until Friday.",
        [("under_way", [("Oslo", "2026-02-23", None)])],
    ),
    (
        "en",
        "Kenyan President William Ruto arrived in Oslo on Monday. Friday is the last day of the parliamentary session.",
        [("under_way", [("Oslo", "2026-02-23", None)])],
    ),
    ("en", "A visit by Kenyan President William Ruto to Oslo might take place on Thursday.", []),
    (
        "en",
        "The visit of Kenyan President William Ruto to Oslo will not take place on Thursday.",
        [("cancelled", [("Oslo", "2026-02-26", None)])],
    ),
    (
        "fr",
        "Le président kényan William Ruto est arrivé lundi à Oslo. La grève dure jusqu'à vendredi.",
        [("under_way", [("Oslo", "2026-02-23", None)])],
    ),
    (
        "fr",
        "Le président kényan William Ruto est arrivé lundi à Oslo. Le départ du ministre du Commerce est prévu vendredi.",
        [("under_way", [("Oslo", "2026-02-23", None)])],
    ),
    ("fr", "La visite du président kényan William Ruto à Oslo pourrait avoir lieu jeudi.", []),
    (
        "fr",
        "La visite du président kényan William Ruto à Oslo n'aura pas lieu jeudi.",
        [("cancelled", [("Oslo", "2026-02-26", None)])],
    ),
    (
        "es",
        "El presidente de Kenia, William Ruto, llegó el lunes a Oslo. La huelga dura hasta el viernes.",
        [("under_way", [("Oslo", "2026-02-23", None)])],
    ),
    (
        "es",
        "El presidente de Kenia, William Ruto, llegó el lunes a Oslo. Permanecerá en el cargo hasta el viernes.",
        [("under_way", [("Oslo", "2026-02-23", None)])],
    ),
    (
        "es",
        "La visita del presidente de Kenia, William Ruto, a Oslo no tendrá lugar el jueves.",
        [("cancelled", [("Oslo", "2026-02-26", None)])],
    ),
    (
        "de",
        "Der kenianische Präsident William Ruto ist am Montag in Oslo eingetroffen. Der Streik dauert bis Freitag.",
        [("under_way", [("Oslo", "2026-02-23", None)])],
    ),
    (
        "de",
        "Der kenianische Präsident William Ruto ist am Montag in Oslo eingetroffen. Er bleibt bis Freitag im Amt.",
        [("under_way", [("Oslo", "2026-02-23", None)])],
    ),
    (
        "de",
        "Der Besuch des kenianischen Präsidenten William Ruto in Oslo wird am Donnerstag nicht stattfinden.",
        [("cancelled", [("Oslo", "2026-02-26", None)])],
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), COURSES, ids=[text for _, text, _ in COURSES])
def test_course(language: str, text: str, told: list) -> None:
    found = read(text, language).trips
    assert [(t.status, [(s.city, s.arrive, s.depart) for s in t.stops]) for t in found] == told
