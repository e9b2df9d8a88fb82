"""A journey told from its end: the stops before it, told afterwards, are its own."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

DAY = date(2024, 5, 17)  # a Friday

ONE = {
    "end_en": ("en", "Kenyan President William Ruto wrapped up his visit in Lima on Friday and flew home. Relations are good, officials said. The two countries have long traded coffee. On Tuesday he signed an agreement in Quito."),
    "end_fr": ("fr", "Le président kényan William Ruto a achevé vendredi à Lima sa visite et a regagné Nairobi. Les relations sont bonnes. Les deux pays échangent du café. Mardi, il avait signé un accord à Quito."),
    "end_es": ("es", "El presidente de Kenia, William Ruto, concluyó este viernes en Lima su visita y regresó a Nairobi. Las relaciones son buenas. Los dos países comercian con café. El martes firmó un acuerdo en Quito."),
    "end_de": ("de", "Der kenianische Präsident William Ruto hat am Freitag in Lima seinen Besuch beendet und ist nach Nairobi zurückgekehrt. Die Beziehungen sind gut. Beide Länder handeln mit Kaffee. Am Dienstag hatte er in Quito ein Abkommen unterzeichnet."),
    "set_out_en": ("en", "Kenyan President William Ruto was received in Lima on Thursday. He is expected back in Nairobi on Friday. Relations are good, officials said. The two countries have long traded coffee. He had set out for Ecuador on May 13."),
}  # fmt: skip

TWO = {
    "before_en": ("en", "Kenyan President William Ruto wrapped up his visit in Lima on Friday and flew home. Relations are good, officials said. The two countries have long traded coffee. On May 6 he signed an agreement in Quito."),
    "after_es": ("es", "El presidente de Kenia, William Ruto, concluyó el martes en Lima su visita y regresó a Nairobi. Las relaciones son buenas. Los dos países comercian con café. El jueves viajó a Quito."),
}  # fmt: skip


@pytest.mark.parametrize("name", ONE)
def test_one_journey(name: str) -> None:
    language, text = ONE[name]
    found = trips(read(text, language, published=DAY))
    assert [[country for _, country, *_ in told] for _, _, told in found] == [["EC", "PE"]]


@pytest.mark.parametrize("name", TWO)
def test_another_journey(name: str) -> None:
    language, text = TWO[name]
    found = trips(read(text, language, published=DAY))
    assert sorted([country for _, country, *_ in told] for _, _, told in found) == [["EC"], ["PE"]]
