"""Whose doing it is that is told of a journey: with a host nobody names, behind a side clause, of a day
before the way home, before any place was told.
"""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract
from tests.extraction.reading import trips_to_ottawa

DAY = date(2024, 5, 15)

WITH_A_HOST = [
    ("en", "Laar and his host opened an exhibition.", "ceremony"),
    ("en", "Laar and his host, President Ann Grant, signed two agreements.", "signing"),
    ("fr", "M. Laar et son hôte ont inauguré un laboratoire.", "ceremony"),
    ("fr", "M. Laar et son hôte, la présidente Ann Grant, ont signé deux accords.", "signing"),
    ("es", "Laar y su anfitriona inauguraron una exposición.", "ceremony"),
    ("es", "Laar y su anfitriona, la presidenta Ann Grant, firmaron dos acuerdos.", "signing"),
    ("de", "Laar und sein Gastgeber eröffneten eine Ausstellung.", "ceremony"),
    ("de", "Laar und seine Gastgeberin Ann Grant unterzeichneten zwei Abkommen.", "signing"),
]


@pytest.mark.parametrize(("language", "text", "kind"), WITH_A_HOST)
def test_with_a_host(language: str, text: str, kind: str) -> None:
    (trip,) = trips_to_ottawa(language, text)
    assert [e.kind for e in trip.events] == [kind]


OBJECTS = [
    ("de", "Dort eröffnete Laar den Zoo.", ["ceremony"]),
    ("de", "Dort besichtigte Laar den Hafen.", ["other"]),
    ("de", "Dort traf Laar Angehörige der Opfer.", ["other"]),
    (
        "de",
        "Dort besichtigte Laar die Werft, was ihm Spott eintrug, und eröffnete eine Schule.",
        ["other", "ceremony"],
    ),
    ("es", "El martes inauguró la sede de la embajada.", ["ceremony"]),
    ("es", "El martes firmó los acuerdos.", ["signing"]),
    ("es", "El martes inauguró la feria la alcaldesa, Ann Grant.", []),
]


@pytest.mark.parametrize(("language", "text", "kinds"), OBJECTS)
def test_what_it_is_done_to(language: str, text: str, kinds: list[str]) -> None:
    (trip,) = trips_to_ottawa(language, text)
    assert [e.kind for e in trip.events] == kinds


ES_HOME = (
    "El presidente estonio, Mart Laar, regresó anoche a Tallin. La visita a Canadá se inició el viernes. "
)
DE_HOME = "Der estnische Präsident Mart Laar ist am Dienstag aus Kanada zurückgekehrt. "
HOME_AGAIN = [
    ("es", ES_HOME + "El sábado inauguró un hospital."),
    ("de", DE_HOME + "Am Freitag war er in Ottawa eingetroffen. Am Samstag eröffnete er ein Krankenhaus."),
]


@pytest.mark.parametrize(("language", "text"), HOME_AGAIN)
def test_a_day_before_the_way_home(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [(e.kind, e.date) for e in trip.events] == [("ceremony", "2024-05-11")]


EN_SIGNED = "Estonian President Mart Laar and Canadian President Ann Grant signed two agreements on Tuesday. "
FR_SIGNED = (
    "Le président estonien Mart Laar et la présidente canadienne Ann Grant ont signé mardi deux accords. "
)
BEFORE_ITS_PLACE = [
    ("en", EN_SIGNED + "Laar had landed in Ottawa on Monday."),
    ("fr", FR_SIGNED + "M. Laar était arrivé lundi à Ottawa."),
]


@pytest.mark.parametrize(("language", "text"), BEFORE_ITS_PLACE)
def test_told_before_its_place(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [(e.kind, e.place_country) for e in trip.events] == [("signing", "CA")]
    assert [p.name for p in trip.travellers] == ["Mart Laar"]


def test_signed_with_others_elsewhere() -> None:
    """What three countries sign is not told of the journey of one of them to a fourth."""
    text = (
        "Estonian President Mart Laar and Latvian President Ola Berg signed two agreements on Tuesday. "
        "Laar had landed in Ottawa on Monday."
    )
    (trip,) = extract(text, published=DAY, language="en").trips
    assert not trip.events


BEFORE_LEAVING = [
    ("en", "Before flying home on Wednesday, he held a press conference."),
    ("fr", "Avant de regagner Tallinn, il a donné une conférence de presse."),
    ("es", "Antes de abordar el avión de regreso, ofreció una rueda de prensa."),
    ("de", "Bevor er nach Tallinn zurückkehrte, gab er eine Pressekonferenz."),
    ("fr", "Une conférence de presse commune est prévue mardi."),
]


@pytest.mark.parametrize(("language", "text"), BEFORE_LEAVING)
def test_before_leaving(language: str, text: str) -> None:
    (trip,) = trips_to_ottawa(language, text)
    assert [e.kind for e in trip.events] == ["press_conference"]


BACK_HOME = [
    ("es", "Tras regresar a Tallin, depositó una ofrenda floral."),
    ("de", "Nachdem er am Dienstag nach Tallinn zurückgekehrt war, legte er am Mittwoch einen Kranz nieder."),
]


@pytest.mark.parametrize(("language", "text"), BACK_HOME)
def test_back_home(language: str, text: str) -> None:
    (trip,) = trips_to_ottawa(language, text)
    assert not trip.events


SIGNED = [
    ("en", "The foreign ministers signed an agreement."),
    ("fr", "Les deux parties ont paraphé un mémorandum."),
    ("es", "Los cancilleres suscribirán un convenio."),
    ("de", "Die Außenminister unterschrieben ein Abkommen."),
]


@pytest.mark.parametrize(("language", "text"), SIGNED)
def test_signed_by_ministers(language: str, text: str) -> None:
    (trip,) = trips_to_ottawa(language, text)
    assert [e.kind for e in trip.events] == ["signing"]


def test_signed_last_year() -> None:
    (trip,) = trips_to_ottawa("es", "Los cancilleres firmaron el año pasado un memorando.")
    assert not trip.events


def test_held_by_whoever_meets() -> None:
    text = "Il s'entretiendra avec la présidente Ann Grant, avant une conférence de presse commune."
    (trip,) = trips_to_ottawa("fr", text)
    assert [e.kind for e in trip.events] == ["bilateral_meeting", "press_conference"]


CALLED = [
    ("es", "El socialista depositó una ofrenda floral."),
    ("es", "El político de 38 años depositó una ofrenda floral."),
    ("fr", "Le socialiste a déposé une gerbe."),
    ("en", "The socialist laid a wreath."),
    ("de", "Der Sozialdemokrat legte einen Kranz nieder."),
    ("de", "Der 62-Jährige legte einen Kranz nieder."),
    ("fr", "La délégation a déposé une gerbe."),
    ("de", "Die Delegation legte einen Kranz nieder."),
    ("en", "The delegation laid a wreath."),
]


@pytest.mark.parametrize(("language", "text"), CALLED)
def test_whom_the_story_is_about(language: str, text: str) -> None:
    (trip,) = trips_to_ottawa(language, text)
    assert [e.kind for e in trip.events] == ["ceremony"]


THINGS = [
    ("es", "El tren depositó a los pasajeros en la plaza."),
    ("de", "Der Computer legte die Zahlen vor."),
    ("de", "Das Museum eröffnete am Montag."),
    ("fr", "Le musée a inauguré une exposition."),
]


@pytest.mark.parametrize(("language", "text"), THINGS)
def test_things_do_nothing_of_the_kind(language: str, text: str) -> None:
    (trip,) = trips_to_ottawa(language, text)
    assert not trip.events
