"""The day in the news of a visit called off is that of the news, where a plan tells the visit's own."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

RUTO = {
    "en": "Kenyan President William Ruto",
    "fr": "Le président kényan William Ruto",
    "es": "El presidente keniano, William Ruto,",
    "de": "Der kenianische Präsident William Ruto",
}
TOLD = [
    ("en", "{ruto} called off a visit to Norway on Wednesday. He was expected in Oslo on Friday."),
    ("en", "{ruto} cancelled a trip to Norway on Monday. He was due to land in Oslo on Friday."),
    ("fr", "{ruto} a annulé lundi une visite en Norvège. Il devait arriver vendredi à Oslo."),
    ("es", "{ruto} canceló el lunes una visita a Noruega. Tenía previsto llegar el viernes a Oslo."),
    ("de", "{ruto} sagte am Montag einen Besuch in Norwegen ab. Er wurde am Freitag in Oslo erwartet."),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_the_visit_has_the_day_of_its_plan(language: str, text: str) -> None:
    found = trips(read(text.format(ruto=RUTO[language]), language, published=date(2022, 3, 24)))
    assert found == [(["William Ruto"], "cancelled", [("Oslo", "NO", "2022-03-25", None)])]


def test_who_was_to_be_received_has_not_been() -> None:
    text = "{ruto} postponed a visit to Norway on Monday. He had been expected in Oslo on Friday and was to be received in Bergen on Saturday by King Harald."  # noqa: E501
    found = trips(read(text.format(ruto=RUTO["en"]), "en", published=date(2022, 3, 24)))
    assert [status for _, status, _ in found] == ["postponed"]
    assert [(city, arrive) for city, _, arrive, _ in found[0][2]] == [
        ("Oslo", "2022-03-25"),
        ("Bergen", "2022-03-26"),
    ]
