"""Who is told to be among the guests that a gathering or a funeral awaits."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Estonian President Mart Laar will be in Rabat on Saturday for the funeral of Omar Idrissi. German Chancellor Lena Weber is among those expected at the service."),
        ("fr", "Le président estonien Mart Laar sera samedi à Rabat pour les obsèques d'Omar Idrissi. La chancelière allemande Lena Weber figure parmi les invités attendus."),
        ("es", "El presidente de Estonia, Mart Laar, estará el sábado en Rabat para el funeral de Omar Idrissi. La canciller alemana, Lena Weber, figura entre los invitados esperados."),
        ("de", "Estlands Präsident Mart Laar ist am Samstag in Rabat bei der Trauerfeier für Omar Idrissi. Die norwegische Ministerpräsidentin Lena Weber gehört zu den erwarteten Gästen."),
    ],
)  # fmt: skip
def test_who_is_among_those_expected_comes(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Laar", ["Rabat"]), ("Weber", ["Rabat"])]


def test_who_is_not_among_them_does_not() -> None:
    text = (
        "Estonian President Mart Laar will be in Rabat on Saturday for the funeral of Omar Idrissi. "
        "German Chancellor Lena Weber is not among those expected."
    )
    assert last_names_and_places("en", text) == [("Laar", ["Rabat"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Leaders of thirty countries will gather in Rabat on Saturday for the funeral of Omar Idrissi, among them German Chancellor Lena Weber."),
        ("fr", "Les dirigeants de trente pays se réuniront samedi à Rabat pour les obsèques d'Omar Idrissi, parmi lesquels la chancelière allemande Lena Weber."),
        ("es", "Dirigentes de treinta países se reunirán el sábado en Rabat para el funeral de Omar Idrissi, entre ellos la canciller alemana, Lena Weber."),
        ("de", "Staatschefs aus dreißig Ländern kommen am Samstag in Rabat zur Trauerfeier für Omar Idrissi zusammen, unter ihnen die norwegische Ministerpräsidentin Lena Weber."),
    ],
)  # fmt: skip
def test_who_is_among_those_who_meet_is_there(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Weber", ["Rabat"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Moroccan ministers met in Rabat on Saturday, among them Foreign Minister Nasser Bourita."),
        ("fr", "Des ministres marocains se sont réunis samedi à Rabat, parmi lesquels le ministre marocain des Affaires étrangères Nasser Bourita."),
    ],
)  # fmt: skip
def test_who_meets_at_home_goes_nowhere(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == []
