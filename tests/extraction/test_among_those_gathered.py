"""Who is told among those who gather: in rows of any length, before or behind the verb, each a guest."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

ROW = {"Nana Akufo-Addo", "Hage Geingob", "Jacinda Ardern"}
CASES = [
    ("fr", "Ont assisté aux obsèques à Ankara {fr}."),
    ("fr", "Ont participé lundi au sommet du G20 à Ankara {fr}."),
    ("fr", "Participeront à la cérémonie d'Ankara {fr}."),
    ("fr", "Plusieurs dirigeants ont assisté lundi à Ankara aux obsèques, dont {fr}."),
    ("fr", "{fr} figurent parmi les dirigeants réunis depuis lundi à Ankara."),
    ("fr", "{fr} comptaient parmi les invités à la cérémonie d'Ankara."),
    ("fr", "{fr} ont assisté lundi à un hommage sur la place de la Révolution à Ankara."),
    ("en", "Several heads of state attended the funeral in Ankara on Monday, among them {en}."),
    ("en", "Heads of state gathered in Ankara on Monday for the funeral, including {en}."),
    ("en", "{en} were among the guests at the ceremony in Ankara."),
    ("es", "{es} figuran entre los líderes reunidos en Ankara desde el lunes."),
    ("es", "{es} asistieron el lunes a la ceremonia de Ankara."),
    ("de", "{de} gehörten am Montag zu den Gästen der Trauerfeier in Ankara."),
    ("de", "{de} zählten zu den Ehrengästen der Feier in Ankara."),
]
ROWS = {
    "fr": (
        "le président ghanéen Nana Akufo-Addo, le Namibien Hage Geingob {} la Première ministre "
        "néo-zélandaise Jacinda Ardern"
    ),
    "en": "Ghana's Nana Akufo-Addo, Namibia's Hage Geingob {} New Zealand Prime Minister Jacinda Ardern",
    "es": (
        "el presidente de Ghana, Nana Akufo-Addo, el namibio Hage Geingob {} la primera ministra "
        "neozelandesa Jacinda Ardern"
    ),
    "de": (
        "der ghanaische Präsident Nana Akufo-Addo, der Namibier Hage Geingob {} die neuseeländische "
        "Premierministerin Jacinda Ardern"
    ),
}
AND = {
    "fr": ("et", "ou encore", "et aussi"),
    "en": ("and", "and also"),
    "es": ("y", "y también"),
    "de": ("und", "und auch"),
}


@pytest.mark.parametrize(("language", "text", "joint"), [(c, t, j) for c, t in CASES for j in AND[c]])
def test_each_of_a_row_is_a_guest_of_his_own(language: str, text: str, joint: str) -> None:
    row = ROWS[language].format(joint)
    told = text.format(**{language: row})
    told = told[0].upper() + told[1:]
    found = trips(read(told, language))
    assert {name for people, *_ in found for name in people} == ROW
    assert all(len(people) == 1 for people, *_ in found) or " figur" in text  # told as they sit together
    assert {stops[0][:2] for _, _, stops, *_ in found} == {("Ankara", "TR")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le président ghanéen Nana Akufo-Addo figure parmi les dirigeants les plus connus à Rome.",
        ),
        ("fr", "Le président ghanéen Nana Akufo-Addo ne figure pas parmi les invités à Ankara."),
        ("fr", "Ont annoncé une réunion à Ankara le président ghanéen Nana Akufo-Addo et son ministre."),
        ("en", "Ghana's Nana Akufo-Addo was not among the guests at the ceremony in Ankara."),
        (
            "es",
            "El presidente de Ghana, Nana Akufo-Addo, no figura entre los invitados a la cumbre de Lima.",
        ),
        ("de", "Der ghanaische Präsident Nana Akufo-Addo gehörte nicht zu den Gästen in Ankara."),
    ],
)
def test_who_is_not_among_them_is_not_there(language: str, text: str) -> None:
    assert trips(read(text, language)) == []
