"""Whose journey it is, and which one: guests told by a pronoun, homes that are not told, visits of another year,
stops that were scrapped.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

READ = {
    # the guest goes on, not his host
    "guest_de": (
        "de",
        "Der norwegische Außenminister Espen Eide war am Donnerstag in Kenia. In Nairobi empfing ihn Präsident William Ruto, am Freitag flog er nach Rom weiter.",
        [("Espen Eide", ["Nairobi", "Rome"])],
    ),
    "guest_fr": (
        "fr",
        "Le ministre norvégien Espen Eide est arrivé jeudi à Nairobi. Le président William Ruto l'a reçu dans la soirée. Il s'est rendu vendredi à Rome.",
        [("Espen Eide", ["Nairobi", "Rome"])],
    ),
    # somebody held by "from" is not whom the next sentence is about
    "from_en": (
        "en",
        "Irish Prime Minister Micheál Martin spoke to reporters. A letter from Kenyan President William Ruto had arrived, Martin added. He flew to Rome on Monday.",
        [("Micheál Martin", ["Rome"])],
    ),
    # the way home of somebody whose country is not told
    "home_de": (
        "de",
        "Am Mittwoch kehrt die Delegation, der auch der Abgeordnete Hans Muster angehört, nach Wien zurück.",
        [],
    ),
    # the day before "when"
    "when_de": (
        "de",
        "Der kenianische Präsident William Ruto traf am Sonntag in Paris ein. Ruto hatte den Kontinent zuletzt im März 2019 besucht, als er nach Rom und Nizza reiste.",
        [("William Ruto", ["Paris"]), ("William Ruto", ["Rome", "Nice"])],
    ),
    "when_en": (
        "en",
        "Kenyan President William Ruto arrived in Paris on Sunday. He had last visited the continent in March 2019, when he travelled to Rome.",
        [("William Ruto", ["Paris"]), ("William Ruto", ["Rome"])],
    ),
    "when_fr": (
        "fr",
        "Le président kényan William Ruto est arrivé dimanche à Paris. Sa dernière visite en Europe remontait à mars 2019, lorsqu'il s'était rendu à Rome.",
        [("William Ruto", ["Paris"]), ("William Ruto", ["Rome"])],
    ),
    "when_es": (
        "es",
        "El presidente keniano William Ruto llegó el domingo a París. Había visitado Europa por última vez en marzo de 2019, cuando viajó a Roma.",
        [("William Ruto", ["Paris"]), ("William Ruto", ["Rome"])],
    ),
    # a month gone by is none of a journey to come
    "gone_es": (
        "es",
        "En su lugar viajará a Lima el vicepresidente de Kenia, Kithure Kindiki. En agosto de 2024, cuando visitó Bogotá, Kindiki prometió volver.",
        [("Kithure Kindiki", ["Lima"]), ("Kithure Kindiki", ["Bogotá"])],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), list(READ.values()), ids=list(READ))
def test_whose_journey(language: str, text: str, expected: list[tuple[str, list[str]]]) -> None:
    found = [(who[0], [stop[0] for stop in stops]) for who, _, stops in trips(read(text, language))]
    assert found == expected


SCRAPPED = {
    "en": "Norwegian Foreign Minister Espen Eide flew to London on Monday. A stop in Oman on Thursday, which was to have rounded off the tour, has been scrapped.",
    "fr": "Le ministre norvégien Espen Eide s'est rendu lundi à Londres. Un crochet par Oman, jeudi, a dû être abandonné pour des raisons de sécurité.",
    "es": "El ministro noruego Espen Eide viajó el lunes a Londres. Una escala en Omán, el jueves, tuvo que ser cancelada.",
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), list(SCRAPPED.items()))
def test_a_stop_that_was_scrapped(language: str, text: str) -> None:
    assert [(who, status, [s[1] for s in stops]) for who, status, stops in trips(read(text, language))] == [
        (["Espen Eide"], "completed", ["GB"]),
        (["Espen Eide"], "cancelled", ["OM"]),
    ]


def test_a_host_of_somebody_elses_counterpart_goes_on() -> None:
    """ "Hosted her counterpart": what is hers is no pronoun of whom the story is about."""
    text = (
        "Kenyan Foreign Minister Alan Mose hosted her counterpart from Latvia on Monday in Nairobi. On Thursday he "
        "flies to Oslo."
    )
    assert (["Alan Mose"], [("Oslo", "NO")]) in [
        (who, [stop[:2] for stop in stops]) for who, _, stops in trips(read(text, "en"))
    ]
