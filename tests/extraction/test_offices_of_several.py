"""Offices that one country has by itself, told of another."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

TUESDAY = date(2024, 5, 14)


@pytest.mark.parametrize(
    ("language", "text", "role", "country"),
    [
        ("fr", "Le secrétaire d'État Paul Gallard est à Oslo.", "Secretary of State", "US"),
        ("fr", "Le secrétaire d'État américain Paul Gallard est à Oslo.", "Secretary of State", "US"),
        ("fr", "Le secrétaire d'État français Paul Gallard est à Oslo.", "State Secretary", "FR"),
        ("fr", "La secrétaire d'État du DFAE Anne Gallard est à Oslo.", "State Secretary", "CH"),
        ("fr", "La secrétaire d'État bruxelloise Anne Gallard est à Oslo.", "State Secretary", "BE"),
        ("fr", "Le secrétaire d'État du Saint-Siège, Paul Gallard, est à Oslo.", "State Secretary", "VA"),
        ("es", "El secretario de Estado español Iker Peñas llegó a Oslo.", "State Secretary", "ES"),
        ("es", "El secretario de Estado, Iker Peñas, llegó a Oslo.", "Secretary of State", "US"),
        ("en", "The British secretary of state Paul Harding flew to Oslo.", "State Secretary", "GB"),
        ("en", "Secretary of State Paul Harding flew to Oslo.", "Secretary of State", "US"),
        ("en", "French Senator Paul Harding flew to Oslo.", "Senator", "FR"),
        ("en", "Senator Paul Harding flew to Oslo.", "Senator", "US"),
    ],
)
def test_whose_office_it_is(language, text, role, country):
    officials = read(text, language, published=TUESDAY).officials
    assert [(o.role, o.country) for o in officials] == [(role, country)]
