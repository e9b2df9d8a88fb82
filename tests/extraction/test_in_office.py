"""A text in which nobody may hold an office is read no further; whoever may hold one is read."""

import pytest

from itineraries.extraction import Directory
from itineraries.extraction.directory import Holder
from itineraries.extraction.pipeline import read as layers
from tests.extraction.reading import TUESDAY, read

NOBODY = {
    "fr": "L'équipage du Vendée Globe est parti lundi de Lisbonne, a dit Anne Berthier (27 ans) à la radio.",
    "en": "Storms closed two airports near Lisbon on Monday, said Anna Berg, who was on the way to Oslo.",
    "es": "El ciclista Mario Ruiz llegó el lunes a Lisboa tras ganar la etapa de la Vuelta a España.",
    "de": "Zwei Züge fielen am Montag in Lissabon aus, weil ein Sturm die Leitungen beschädigte.",
}


@pytest.mark.parametrize("language", NOBODY)
def test_where_nobody_holds_an_office_nothing_further_is_read(language: str) -> None:
    doc = layers(NOBODY[language], published=TUESDAY, language=language)
    assert doc.nobody
    assert doc.words
    assert not (doc.moments or doc.hits or doc.places or doc.persons or doc.predicates)


HOLDERS = {
    "an office": ("en", "Foreign Minister Anna Berg of Norway arrived in Lisbon on Monday.", ""),
    "an office before a body": (
        "en",
        "Anna Berg, head of the African Union, arrived in Lisbon on Monday.",
        "",
    ),
    "the title": (
        "en",
        "Anna Berg arrived in Lisbon on Monday.",
        "Norwegian Foreign Minister Anna Berg in Lisbon",
    ),
    "countries": (
        "en",
        "Ilmars Bertin of Latvia and Kaarel Ilves of Estonia arrived in Lisbon on Monday.",
        "",
    ),
    "brackets": (
        "fr",
        "Ilmars Bertin (Lettonie) et Kaarel Ilves (Estonie) sont arrivés lundi à Lisbonne.",
        "",
    ),
    "what he leads": (
        "fr",
        "Anne Berthier, qui préside la commission de la Défense du Parlement, l'a dit.",
        "",
    ),
    "what he is in charge of": (
        "fr",
        "Anne Berthier, chargée de l'Afrique au département d'État, est arrivée lundi à Lisbonne.",
        "",
    ),
    "a delegation": (
        "fr",
        "Une délégation norvégienne conduite par Anne Berthier est arrivée lundi à Lisbonne.",
        "",
    ),
    "a party": ("en", "Labour's Jane Hale flew to Lisbon on Monday.", ""),
}


@pytest.mark.parametrize("how", HOLDERS)
def test_whoever_may_hold_an_office_is_read(how: str) -> None:
    language, text, title = HOLDERS[how]
    assert not layers(text, published=TUESDAY, language=language, title=title).nobody
    assert read(text, language, title=title).officials


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nowak arrived in Lisbon on Monday."),
        ("de", "Anna Nowaks Besuch in Lissabon beginnt am Mittwoch."),
        ("ru", "Новак прибыла в Лиссабон в понедельник."),
    ],
)
def test_whoever_the_directory_knows_is_read(language: str, text: str) -> None:
    holder = Holder("Anna Nowak", ("Анна Новак",), "Foreign Minister", "foreign_minister", "NO")
    doc = layers(text, published=TUESDAY, language=language, directory=Directory([holder]))
    assert not doc.nobody
    assert [p.known.name for p in doc.persons if p.known is not None] == ["Anna Nowak"]


def test_a_plain_word_is_not_the_name_of_a_party() -> None:
    text = "Hard labour and green tea kept Jane Hale awake on Monday."
    assert layers(text, published=TUESDAY, language="en").nobody


def test_an_office_may_be_the_end_of_a_word_of_the_title() -> None:
    title = "Übergangspräsident Jan Nowak reist nach Lissabon"
    assert not layers("Jan Nowak kam am Montag an.", published=TUESDAY, language="de", title=title).nobody
