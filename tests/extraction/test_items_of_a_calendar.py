"""Items of a calendar, each with the name of a city before it: what they tell happens there."""

# ruff: noqa: E501 (a text stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places

ITEMS = [
    ("es", "MARTES 21\n- TOKIO.- El ministro noruego Olav Berg se entrevista por la tarde con el primer ministro, Sho Abe.\n- OTTAWA.- Canadá celebra elecciones.\n\nVIERNES 24\n- BAKÚ (Azerbaiyán).- Cumbre de donantes. Asiste la ministra peruana Ana Quispe."),
    ("en", "TUESDAY, MAY 21\n\nTOKYO - Norwegian Minister Olav Berg meets Prime Minister Sho Abe.\n\nOTTAWA - Canada holds elections.\n\nFRIDAY, MAY 24\n\nBAKU, Azerbaijan - Donors' summit opens. Peruvian Minister Ana Quispe takes part."),
    ("de", "DIENSTAG, 21. Mai\n\nTokio – Der norwegische Minister Olav Berg trifft Ministerpräsident Sho Abe.\n\nOttawa – Kanada wählt.\n\nFREITAG, 24. Mai\n\nBaku – Geberkonferenz. Die peruanische Ministerin Ana Quispe nimmt teil."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ITEMS)
def test_what_an_item_tells_is_where_its_city_says(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Berg", ["Tokyo"]), ("Quispe", ["Baku"])]


def test_one_label_makes_no_calendar() -> None:
    text = "MARTES 21\n\nBakú: el ministro noruego Olav Berg se entrevista con el canciller Sho Abe.\n\nVIERNES 24\n\nLa ministra peruana Ana Quispe se entrevista con el canciller Sho Abe."
    assert last_names_and_places("es", text) == []


def test_a_city_behind_other_words_labels_nothing() -> None:
    text = "MARTES 21\n\nY Bakú: el ministro noruego Olav Berg se entrevista con el canciller Sho Abe.\n\nVIERNES 24\n\nY Tokio: la ministra peruana Ana Quispe se entrevista con el canciller Sho Abe."
    assert last_names_and_places("es", text) == []
