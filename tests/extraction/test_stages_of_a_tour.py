"""Stages told behind the noun of a journey: where it began, where it went on and where it ended."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places

TOLD = [
    ("fr", "Le président finlandais Alexander Stubb a achevé dimanche à Pretoria une tournée africaine commencée au Sénégal et poursuivie au Niger.", ["SN", "NE", "Pretoria"]),
    ("fr", "Le président finlandais Alexander Stubb avait entamé à Dakar, le 7 mai, sa première tournée sur le continent, poursuivie au Niger et close en Namibie.", ["Dakar", "NE", "NA"]),
    ("fr", "Le président finlandais Alexander Stubb a bouclé samedi à Lima une tournée entamée à Quito.", ["Quito", "Lima"]),
    ("fr", "Le président finlandais Alexander Stubb est rentré lundi d'une tournée qui avait commencé à Dakar et s'est achevée à Nairobi.", ["Dakar", "Nairobi"]),
    ("fr", "Le président finlandais Alexander Stubb est rentré lundi d'une tournée commencée à Dakar et achevée à Nairobi.", ["Dakar", "Nairobi"]),
    ("en", "Finnish President Alexander Stubb wrapped up in Pretoria on Sunday an African tour begun in Senegal and continued in Niger.", ["SN", "NE", "Pretoria"]),
    ("en", "Finnish President Alexander Stubb is on an African tour that began in Senegal on Sunday and continued in Niger.", ["SN", "NE"]),
    ("es", "El presidente finlandés Alexander Stubb concluyó el domingo en Pretoria una gira africana iniciada en Senegal y continuada en Níger.", ["SN", "NE", "Pretoria"]),
    ("de", "Der finnische Präsident Alexander Stubb hat am Sonntag in Pretoria eine im Senegal begonnene Reise beendet.", ["SN", "Pretoria"]),
    ("de", "Der finnische Präsident Alexander Stubb hat am Sonntag in Pretoria eine Afrikareise abgeschlossen, die im Senegal begonnen hatte und in Niger fortgesetzt wurde.", ["SN", "NE", "Pretoria"]),
    # what began there is something else
    ("fr", "Le président finlandais Alexander Stubb est arrivé à Dakar pour une visite consacrée à la guerre commencée en Ukraine.", ["Dakar"]),
    ("fr", "Le président finlandais Alexander Stubb est arrivé lundi en visite à Dakar, où une enquête ouverte à Paris fait débat.", ["Dakar"]),
    ("en", "Finnish President Alexander Stubb is on a visit to Dakar, days after an embassy opened in Bamako.", ["Dakar"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "places"), TOLD)
def test_stages_come_in_the_order_they_are_made(language: str, text: str, places: list[str]) -> None:
    assert last_names_and_places(language, text) == [("Stubb", places)]
