"""Delegations: what one is said to do, those who lead it and are of it do."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

CASES = {
    "en": (
        "A delegation led by Kenyan Foreign Minister Musalia Mudavadi arrived in Lusaka on Monday. The delegation will travel to Harare on Thursday.",
        [(["Musalia Mudavadi"], "under_way", [("Lusaka", "ZM", "2026-02-23", None), ("Harare", "ZW", "2026-02-26", None)])],
    ),
    "es": (
        "Una delegación encabezada por el canciller peruano, Hugo de Zela, llegó el lunes a Quito.",
        [(["Hugo de Zela"], "under_way", [("Quito", "EC", "2026-02-23", None)])],
    ),
    "fr": (
        "Une délégation menée par le ministre malien de la Défense, Sadio Camara, est arrivée lundi à Minsk.",
        [(["Sadio Camara"], "under_way", [("Minsk", "BY", "2026-02-23", None)])],
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", CASES)
def test_a_delegation_is_its_members(language: str) -> None:
    text, wanted = CASES[language]
    assert trips(read(text, language)) == wanted


def test_a_delegation_nobody_is_said_to_lead_goes_nowhere() -> None:
    assert trips(read("Une délégation est arrivée lundi à Minsk.", "fr")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No date was set for a possible visit by Kenyan President William Ruto to Lebanon."),
        ("es", "No hay fecha para una eventual visita del presidente keniano, William Ruto, al Líbano."),
        (
            "de",
            "Für einen möglichen Besuch des kenianischen Präsidenten William Ruto im Libanon steht nichts fest.",
        ),
    ],
)
def test_a_journey_left_open_is_none(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "Estonian President Alar Karis named a delegation to attend the funeral of King Carl in Oslo on March 3. It will be led by Estonian Defence Minister Hanno Pevkur.", "Hanno Pevkur"),
        ("fr", "Le président estonien Alar Karis a désigné une délégation pour assister aux obsèques du roi Carl à Oslo le 3 mars. Elle sera conduite par le ministre estonien de la Défense Hanno Pevkur.", "Hanno Pevkur"),
        ("es", "El presidente estonio Alar Karis envió una delegación encabezada por el ministro estonio de Defensa Hanno Pevkur para asistir a la toma de posesión en Oslo el 3 de marzo.", "Hanno Pevkur"),
        ("de", "Der estnische Präsident Alar Karis entsendet eine Delegation unter Leitung von dem estnischen Verteidigungsminister Hanno Pevkur zur Amtseinführung nach Oslo am 3. März.", "Hanno Pevkur"),
    ],
)  # fmt: skip
def test_who_sends_a_delegation_stays_at_home(language: str, text: str, who: str) -> None:
    assert trips(read(text, language)) == [([who], "announced", [("Oslo", "NO", "2026-03-03", None)])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Estonian President Alar Karis announced the designation of a delegation to Oslo to attend the inauguration on March 3."),
        ("es", "El presidente estonio Alar Karis designó una delegación para asistir a la toma de posesión en Oslo el 3 de marzo."),
        ("de", "Der estnische Präsident Alar Karis entsendet eine Delegation zur Amtseinführung in Oslo."),
    ],
)  # fmt: skip
def test_a_delegation_of_nobody_named_is_no_journey_of_its_sender(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


ROLLS = {
    "en": """Estonian President Alar Karis today announced the designation of a Presidential Delegation to the Republic of Kenya to attend the funeral of President Daniel Moi in Nairobi on March 3.
The Honorable Hanno Pevkur, Minister of Defence of Estonia, will lead the delegation.
Members of the Presidential Delegation:
The Honorable Mart Volmer, Ambassador of Estonia to the Republic of Kenya
Ms. Kadri Tamm, Chargé d'Affaires ad interim, Estonian Embassy Nairobi
Rev. Dr. Urmas Viilma, Archbishop of the Church of Estonia""",
    "en, the leader above the roll": """Estonian President Alar Karis today announced a delegation to Nairobi to attend the funeral of President Daniel Moi on March 3.
The Honorable Hanno Pevkur, Minister of Defence of Estonia
The delegation includes:
Mr. Urmas Viilma, Archbishop of the Church of Estonia""",
    "fr": """Le président estonien Alar Karis a annoncé l'envoi d'une délégation à Nairobi pour assister aux obsèques du président Daniel Moi le 3 mars.
M. Hanno Pevkur, ministre estonien de la Défense, conduira la délégation.
Membres de la délégation :
M. Urmas Viilma, archevêque de l'Église d'Estonie""",
}  # fmt: skip


@pytest.mark.parametrize("language", ROLLS)
def test_who_is_on_the_roll_of_a_delegation_goes_where_it_is_sent(language: str) -> None:
    found = trips(read(ROLLS[language], language[:2]))
    assert [(people, status, [s[:2] for s in stops]) for people, status, stops in found] == [
        (["Hanno Pevkur", "Urmas Viilma"], "announced", [("Nairobi", "KE")])
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Estonian President Alar Karis praised the delegation to Nairobi.\nMembers of the Cabinet:\nHanno Pevkur, Minister of Defence of Estonia"),
        ("en", "Estonian President Alar Karis announced a delegation to Nairobi.\nIt will be chosen in March.\nMembers of the Cabinet:\nHanno Pevkur, Minister of Defence of Estonia"),
    ],
)  # fmt: skip
def test_a_roll_alone_is_no_journey(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Prime Minister Kari Holt welcomed them into the Alliance on Monday.",
        "Norwegian Prime Minister Kari Holt attended events of the 30th Anniversary of Independence on Monday.",
        "Norwegian Prime Minister Kari Holt spoke on Monday about the Statue of Liberty.",
    ],
)
def test_a_town_that_is_an_everyday_word_is_none_with_an_article(text: str) -> None:
    assert trips(read(text, "en")) == []
