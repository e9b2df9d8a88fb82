"""Who is told beside a traveller: right behind him, or as the one who accompanies him."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read


def travellers(language: str, text: str) -> list[set[str | None]]:
    return [{p.name for p in told.travellers} for told in read(text, language).trips]


@pytest.mark.parametrize(
    "text",
    [
        "Latvian President Andris Kalns, along with Foreign Minister Ilze Berzina, left for Lima on Monday.",
        "Latvian President Andris Kalns along with Foreign Minister Ilze Berzina left for Lima on Monday.",
        "Latvian President Andris Kalns, together with Foreign Minister Ilze Berzina, arrived in Lima on Monday.",
        "Latvian President Andris Kalns, as well as Foreign Minister Ilze Berzina, arrived in Lima on Monday.",
        "Latvian President Andris Kalns, alongside Foreign Minister Ilze Berzina, arrived in Lima on Monday.",
    ],
)
def test_who_is_told_right_behind_a_traveller(text: str) -> None:
    assert travellers("en", text) == [{"Andris Kalns", "Ilze Berzina"}]


def test_several_told_right_behind_a_traveller() -> None:
    text = (
        "Latvian President Andris Kalns, along with Foreign Minister Ilze Berzina, Trade Minister Janis Ozols "
        "and other members of his Cabinet, left for Lima on Monday."
    )
    assert travellers("en", text) == [{"Andris Kalns", "Ilze Berzina", "Janis Ozols"}]


@pytest.mark.parametrize(
    "text",
    [
        "Latvian President Andris Kalns, along with business leaders, left for Lima on Monday.",
        "Latvian President Andris Kalns, who governs along with Prime Minister Ilze Berzina, left for Lima on Monday.",
    ],
)
def test_who_does_not_travel(text: str) -> None:
    assert travellers("en", text) == [{"Andris Kalns"}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Latvian Foreign Minister Ilze Berzina accompanies President Andris Kalns on a trip to Lima."),
        ("en", "Latvian Foreign Minister Ilze Berzina will be accompanying President Andris Kalns during his visit to Lima."),
        ("fr", "La ministre lettone Ilze Berzina accompagne le président Andris Kalns lors de sa visite à Lima."),
        ("es", "La ministra letona Ilze Berzina acompaña al presidente Andris Kalns en su viaje a Lima."),
        ("de", "Die lettische Ministerin Ilze Berzina begleitet Präsident Andris Kalns auf seiner Reise nach Lima."),
    ],
)  # fmt: skip
def test_whom_somebody_accompanies_travels_too(language: str, text: str) -> None:
    assert travellers(language, text) == [{"Andris Kalns", "Ilze Berzina"}]


def test_who_is_only_told_of_besides() -> None:
    text = "Latvian Foreign Minister Ilze Berzina joined the party of President Andris Kalns after a trip to Lima."
    assert travellers("en", text) == [{"Ilze Berzina"}]


@pytest.mark.parametrize(
    "text",
    [
        "Latvian President Andris Kalns leading a large Government delegation arrived in Lima on Monday.",
        "Latvian President Andris Kalns heading a delegation of Latvian entrepreneurs arrived in Lima on Monday.",
        "Latvian President Andris Kalns accompanied by a delegation of Latvia arrived in Lima on Monday.",
    ],
)
def test_a_phrase_between_somebody_and_his_verb(text: str) -> None:
    assert travellers("en", text) == [{"Andris Kalns"}]


@pytest.mark.parametrize(
    "text",
    [
        "Photos of Latvian President Andris Kalns leading a large delegation arrived in Lima on Monday.",
        "Latvian President Andris Kalns leading the vote a jet arrived in Lima, officials said.",
    ],
)
def test_a_phrase_of_somebody_held_by_another(text: str) -> None:
    assert travellers("en", text.replace("leading the vote a jet", "leading the vote, a jet")) == []
