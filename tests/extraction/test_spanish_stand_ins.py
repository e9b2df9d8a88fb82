"""Who is sent, goes along or is waited for in Spanish news: stand-ins of those who stay away, company put in front,
offices told once for several lands, and what comes only after something else.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

#: A Thursday.
PUBLISHED = date(2024, 5, 16)
FUNERAL = "El funeral de Rosa Quispe se celebra este viernes en Lima. "
CAME = "El presidente de Chile, Tomás Vidal, llegó el miércoles a Lima. "


def _people(text: str, language: str = "es") -> list[str]:
    found = trips(read(text, language, published=PUBLISHED))
    return sorted(name.split()[-1] for people, status, _ in found for name in people if status != "cancelled")


SENT = [
    "El Gobierno noruego envió a las exequias al canciller noruego, Lars Moe.",
    "El primer ministro noruego, Jens Aune, delegó en su canciller, Lars Moe.",
    "El primer ministro noruego, Jens Aune, no asistirá y delegó al canciller, Lars Moe, como encargado de representar a los noruegos.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", SENT)
def test_whoever_is_sent_comes(sentence: str) -> None:
    assert _people(FUNERAL + sentence) == ["Moe"]


COMPANY = [
    ("En compañía de la canciller Ana Soto; el secretario de la Marina, Luis Rojas, y el secretario de Cultura, Pedro Gil, el mandatario fue recibido por el canciller peruano, Hugo Paz.", ["Gil", "Rojas", "Soto", "Vidal"]),
    ("Junto a la canciller Ana Soto, el mandatario fue recibido por el canciller peruano, Hugo Paz.", ["Soto", "Vidal"]),
    ("En compañía del canciller peruano Hugo Paz, el mandatario visitó una escuela.", ["Vidal"]),
    ("Completan la comitiva la canciller Ana Soto y el secretario de la Marina, Luis Rojas.", ["Rojas", "Soto", "Vidal"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "people"), COMPANY)
def test_company_put_in_front(sentence: str, people: list[str]) -> None:
    assert _people(CAME + sentence) == people


LANDS = [
    "El presidente de Chile, Tomás Vidal, y de Ghana, Kofi Adu, tienen previsto llegar a Lima el lunes.",
    "A Lima viajaron el presidente de Chile, Tomás Vidal, y de Ghana, Kofi Adu.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", LANDS)
def test_an_office_told_once(sentence: str) -> None:
    assert _people(sentence) == ["Adu", "Vidal"]


WAITS = [
    ("es", "El presidente de Chile, Tomás Vidal, no viajará a Ghana hasta que el presidente Kofi Adu visite Perú."),
    ("en", "Chilean President Tomas Vidal will not travel to Ghana until President Kofi Adu visits Peru."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), WAITS)
def test_what_is_waited_for_is_no_plan(language: str, sentence: str) -> None:
    assert "Adu" not in _people(sentence, language)


def test_one_visit_is_over_and_one_to_come() -> None:
    told = "El presidente de Chile, Tomás Vidal, viajará a Ghana en junio. El canciller chileno, Luis Rojas, ya visitó Ghana."
    found = trips(read(told, "es", published=PUBLISHED))
    assert sorted((people, status) for people, status, _ in found) == [
        (["Luis Rojas"], "completed"),
        (["Tomás Vidal"], "announced"),
    ]
