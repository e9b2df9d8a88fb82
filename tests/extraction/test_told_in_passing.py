"""What is told in passing of others and of plans given up: meetings since which nothing moved, guests brought,
whose predecessor went, who does what a further clause tells.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read
from tests.extraction.test_done_then import her_other_trips
from tests.extraction.test_further_travellers import BASE, TUESDAY, others


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Little has moved since her meeting with Ecuadorean President Daniel Noboa in Oporto in March."),
        ("fr", "Rien n'a bougé depuis sa rencontre avec le président équatorien Daniel Noboa à Porto, en mars."),
        ("es", "Nada ha avanzado desde su reunión con el presidente ecuatoriano, Daniel Noboa, en Oporto en marzo."),
        ("de", "Seit ihrem Treffen mit dem ecuadorianischen Präsidenten Daniel Noboa im März in Porto hat sich wenig bewegt."),
    ],
)  # fmt: skip
def test_since_a_meeting_elsewhere(language: str, text: str) -> None:
    assert others(language, BASE[language] + text) == [("Noboa", "completed", "PT", "2024-03")]
    assert [(day, old) for _, day, old in her_other_trips(language, text)] == [("2024-03", True)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un forum avait amené en mars à Quito le ministre français des Affaires étrangères, Stéphane Séjourné."),
        ("es", "Un foro había llevado en marzo a Quito al ministro francés de Exteriores, Stéphane Séjourné."),
        ("de", "Ein Forum hatte im März den französischen Außenminister Stéphane Séjourné nach Quito geführt."),
        ("en", "A forum had brought French Foreign Minister Stéphane Séjourné to Quito in March."),
    ],
)  # fmt: skip
def test_whom_something_brought(language: str, text: str) -> None:
    assert others(language, BASE[language] + text) == [("Séjourné", "completed", "EC", "2024-03")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She called off a visit to Quito in March 2021 because of the pandemic."),
        ("es", "En marzo de 2021 canceló una visita a Quito por la pandemia."),
        ("fr", "En mars 2021, elle avait annulé une visite à Quito en raison de la pandémie."),
        ("de", "Einen für März 2021 geplanten Besuch in Quito hatte sie wegen der Pandemie abgesagt."),
    ],
)  # fmt: skip
def test_given_up_long_ago(language: str, text: str) -> None:
    reading = read(BASE[language] + text, language, published=TUESDAY)
    assert [(t.status, t.background) for t in reading.trips if t.stops[0].country == "EC"] == [
        ("cancelled", True)
    ]


def test_there_at_the_end_of_its_clause() -> None:
    text = (
        "Der französische Außenminister Stéphane Séjourné, der im März dort gewesen war, lobte die Gespräche."
    )
    assert others("de", BASE["de"] + text) == [("Séjourné", "completed", "KE", "2024-03")]


def test_what_became_of_the_predecessor() -> None:
    text = "Der Streit begann mit dem Besuch von Holts Vorgänger Jens Stoltenberg in Quito im März 2019."
    assert others("de", BASE["de"] + text) == [("Stoltenberg", "completed", "EC", "2019-03")]


def test_who_does_what_a_further_clause_tells() -> None:
    text = "Holt set the tone at home, and Ecuadorean President Daniel Noboa was cheered when he visited Oporto in March."
    assert others("en", BASE["en"] + text) == [("Noboa", "completed", "PT", "2024-03")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No Norwegian leader had set foot in Kenya since Jens Stoltenberg was there in March 2009."),
        ("es", "Ningún dirigente noruego pisaba Kenia desde que Jens Stoltenberg estuvo allí en marzo de 2009."),
        ("fr", "Aucun dirigeant norvégien n'était venu au Kenya depuis que Jens Stoltenberg s'y était rendu en mars 2009."),
        ("de", "Kein norwegischer Regierungschef war in Kenia gewesen, seit Jens Stoltenberg das Land im März 2009 besucht hatte."),
    ],
)  # fmt: skip
def test_nobody_since_he_was_there(language: str, text: str) -> None:
    assert others(language, BASE[language] + text) == [("Stoltenberg", "completed", "KE", "2009-03")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In March she clashed in Oporto with Ecuadorean President Daniel Noboa over gas."),
        ("es", "En marzo chocó en Oporto con el presidente ecuatoriano, Daniel Noboa, por el gas."),
        ("de", "Im März stritt sie in Porto mit dem ecuadorianischen Präsidenten Daniel Noboa über Gas."),
    ],
)  # fmt: skip
def test_with_whom_she_did_it(language: str, text: str) -> None:
    assert others(language, BASE[language] + text) == [("Noboa", "completed", "PT", "2024-03")]
