"""Who comes right behind somebody else: "landed in Oslo on Monday, followed within the hour by X and Y"."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

FOLLOWED = [
    (
        "en",
        (
            "Canadian Foreign Minister Mélanie Joly landed in Doha on Sunday, followed within hours by "
            "Germany's Annalena Baerbock and Dutch Foreign Minister Jan Vries."
        ),
        ["Mélanie Joly", "Annalena Baerbock", "Jan Vries"],
    ),
    (
        "en",
        (
            "Canadian Foreign Minister Mélanie Joly landed in Doha on Sunday, followed by Nigeria's Bola "
            "Tinubu, Julius Maada Bio of Sierra Leone and Ghana's John Mahama."
        ),
        ["Mélanie Joly", "Bola Tinubu", "Julius Maada Bio", "John Mahama"],
    ),
    (
        "fr",
        (
            "La ministre canadienne des Affaires étrangères, Mélanie Joly, a atterri dimanche à Doha, suivie "
            "peu après de son homologue néerlandais, Jan Vries."
        ),
        ["Mélanie Joly", "Jan Vries"],
    ),
    (
        "es",
        (
            "La ministra canadiense de Exteriores, Mélanie Joly, llegó el domingo a Doha, seguida poco "
            "después por el canciller chileno, Luis Mora."
        ),
        ["Mélanie Joly", "Luis Mora"],
    ),
    (
        "de",
        (
            "Die kanadische Außenministerin Mélanie Joly landete am Sonntag in Doha, wenig später "
            "gefolgt vom niederländischen Außenminister Jan Vries."
        ),
        ["Mélanie Joly", "Jan Vries"],
    ),
]


@pytest.mark.parametrize(("language", "text", "people"), FOLLOWED)
def test_whoever_follows_comes_too_and_travels_for_himself(
    language: str, text: str, people: list[str]
) -> None:
    told = trips(read(text, language))
    assert [who for who, _, _ in told] == [[name] for name in people]
    assert all(stops == [("Doha", "QA", "2026-02-22", None)] for _, _, stops in told)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Canadian Foreign Minister Mélanie Joly arrived in Doha on Sunday, followed everywhere by "
                "cameras. German Foreign Minister Annalena Baerbock stayed in Berlin."
            ),
        ),
        (
            "en",
            (
                "Canadian Foreign Minister Mélanie Joly arrived in Doha on Sunday for a dinner followed by a "
                "walk with Dutch Foreign Minister Jan Vries."
            ),
        ),
        (
            "de",
            (
                "Kanadas Außenministerin Mélanie Joly landete am Sonntag in Doha, gefolgt von einem Tross "
                "Journalisten, wie der deutsche Außenminister Johann Wadephul sagte."
            ),
        ),
    ],
)
def test_what_follows_may_be_no_traveller(language: str, text: str) -> None:
    assert [who for who, _, _ in trips(read(text, language))] == [["Mélanie Joly"]]
