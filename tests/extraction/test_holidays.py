"""Holidays abroad are told as a stay; what was agreed of nobody puts nobody anywhere."""

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Estonian Prime Minister Mart Laar is on holiday in Barbados."),
        ("en", "Estonian Prime Minister Mart Laar cut short his vacation in Barbados."),
        ("fr", "Le Premier ministre estonien Mart Laar est en vacances à la Barbade."),
        ("es", "El primer ministro de Estonia, Mart Laar, está de vacaciones en Barbados."),
        ("de", "Der estnische Ministerpräsident Mart Laar verbringt seinen Urlaub auf Barbados."),
    ],
)
def test_holidays_abroad_are_a_stay(language: str, text: str) -> None:
    assert [name for name, _ in last_names_and_places(language, text)] == ["Laar"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Estonian Prime Minister Mart Laar praised the national holiday in Barbados."),
        ("fr", "Avant les vacances, le Premier ministre estonien Mart Laar a parlé de la Barbade."),
        ("es", "El primer ministro de Estonia, Mart Laar, volvió de vacaciones y habló de Barbados."),
    ],
)
def test_holidays_nowhere_are_none(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == []


@pytest.mark.parametrize("told", ["Il a été convenu", "Il a été décidé", "Il a été question du budget"])
def test_what_was_agreed_of_nobody_puts_nobody_there(told: str) -> None:
    text = f"Le président estonien Mart Laar a autorisé l'envoi. {told} lors d'un sommet de l'OTAN à Oslo."
    assert last_names_and_places("fr", text) == []


def test_who_was_received_was_there() -> None:
    text = "Le président estonien Mart Laar est content. Il a été reçu à Oslo."
    assert last_names_and_places("fr", text) == [("Laar", ["Oslo"])]
