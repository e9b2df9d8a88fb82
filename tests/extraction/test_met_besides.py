"""Whom a journey leads to besides somebody else; audiences with a day and a place between, or to come."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read

ES = "La presidenta de Perú, Marta Olivares, llegó el lunes a Viena."
EN = "Peruvian President Marta Olivares arrived in Vienna on Monday."
FR = "La présidente du Pérou, Marta Olivares, est arrivée lundi à Vienne."
DE = "Die peruanische Präsidentin Marta Olivares traf am Montag in Wien ein."

BESIDES = [
    ("es", f"{ES} Además del presidente Karl Brenner, se reunirá con el canciller Otto Lindner."),
    ("es", f"{ES} Además de al presidente Karl Brenner, verá allí al canciller Otto Lindner."),
    ("es", f"{ES} Además del presidente Karl Brenner, la recibió el canciller Otto Lindner."),
    ("es", f"{ES} Se reunió con el canciller Otto Lindner, además del presidente Karl Brenner."),
    ("en", f"{EN} In addition to President Karl Brenner, Olivares will meet Chancellor Otto Lindner."),
    ("en", f"{EN} Apart from President Karl Brenner, she met Chancellor Otto Lindner."),
    ("en", f"{EN} As well as President Karl Brenner, she is to see Chancellor Otto Lindner."),
    ("en", f"{EN} Besides President Karl Brenner, she held talks with Chancellor Otto Lindner."),
    ("fr", f"{FR} Outre le président Karl Brenner, Mme Olivares rencontrera le chancelier Otto Lindner."),
    ("fr", f"{FR} En plus du président Karl Brenner, elle s'est entretenue avec le chancelier Otto Lindner."),
    ("de", f"{DE} Neben Präsident Karl Brenner traf sie auch Kanzler Otto Lindner."),
    ("de", f"{DE} Außer mit Präsident Karl Brenner sprach sie mit Kanzler Otto Lindner."),
]  # fmt: skip

#: The one told besides is of the side of the one who meets, or nobody is met.
NOT_MET = [
    ("es", "Además del presidente de Perú, Marcos Olivares, se reunió en Viena con el canciller Otto Lindner el ministro de Chile, Pablo Rojas.", "Marcos Olivares"),
    ("es", f"{ES} Además de la canciller peruana, Eva Quispe, ella se reunió con el canciller Otto Lindner.", "Eva Quispe"),
    ("en", f"{EN} Apart from President Karl Brenner, nobody in Vienna wanted to speak about it.", "Karl Brenner"),
    ("en", f"{EN} In addition to Peruvian Foreign Minister Eva Quispe, she met Chancellor Otto Lindner.", "Eva Quispe"),
    ("fr", f"{FR} Outre le président Karl Brenner, elle a appelé le chancelier Otto Lindner.", "Karl Brenner"),
]  # fmt: skip


def _met(text: str, language: str) -> set[str | None]:
    events = [e for t in read(text, language).trips for e in t.events if e.kind == "bilateral_meeting"]
    return {p.name for e in events for p in e.people}


@pytest.mark.parametrize(("language", "text"), BESIDES)
def test_who_is_told_besides_is_met_as_well(language: str, text: str) -> None:
    assert _met(text, language) == {"Karl Brenner", "Otto Lindner"}


@pytest.mark.parametrize(("language", "text", "name"), NOT_MET)
def test_who_is_told_besides_is_not_met(language: str, text: str, name: str) -> None:
    assert name not in _met(text, language)


AUDIENCES = [
    ("es", "El presidente de Austria, Karl Brenner, concedió este martes en Viena una audiencia a la ministra de Exteriores de Perú, Marta Olivares."),
    ("es", "El presidente austriaco, Karl Brenner, concederá el lunes en Viena audiencia a la presidenta de Perú, Marta Olivares."),
    ("es", "El presidente austriaco, Karl Brenner, dio este martes en Viena una audiencia de una hora a la canciller peruana, Marta Olivares."),
    ("es", "La presidenta de Perú, Marta Olivares, habló este martes en Viena tras ser recibida por el presidente austriaco, Karl Brenner."),
    ("es", "La presidenta de Perú, Marta Olivares, dijo este martes en Viena, después de ser recibida por el presidente austriaco, Karl Brenner, que el acuerdo está cerca."),
    ("es", "La presidenta de Perú, Marta Olivares, regresó a Lima luego de ser recibida en Viena por el presidente austriaco, Karl Brenner."),
    ("fr", "Le président autrichien, Karl Brenner, a accordé mardi à Vienne une audience à la ministre péruvienne des Affaires étrangères, Marta Olivares."),
    ("fr", "Le président autrichien, Karl Brenner, accordera lundi à Vienne une audience à la présidente du Pérou, Marta Olivares."),
    ("en", "Austrian President Karl Brenner granted on Tuesday in Vienna an audience to Peruvian Foreign Minister Marta Olivares."),
    ("de", "Der österreichische Präsident Karl Brenner gewährte am Dienstag in Wien der peruanischen Außenministerin Marta Olivares eine Audienz."),
]  # fmt: skip

NO_AUDIENCE = [
    ("es", "El presidente austriaco, Karl Brenner, no concedió en Viena una audiencia a la presidenta de Perú, Marta Olivares."),
    ("es", "El presidente austriaco, Karl Brenner, concedió este martes en Viena una entrevista a la televisión."),
    ("es", "La presidenta de Perú, Marta Olivares, espera ser recibida en Viena por el presidente austriaco, Karl Brenner."),
    ("fr", "Le président autrichien, Karl Brenner, a accordé mardi à Vienne une amnistie à plusieurs détenus."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), AUDIENCES)
def test_an_audience_is_told_with_its_day_and_place_in_between(language: str, text: str) -> None:
    trips = read(text, language).trips
    assert [[p.name for p in t.travellers] for t in trips] == [["Marta Olivares"]]
    assert [s.city for s in trips[0].stops] == ["Vienna"]
    assert _met(text, language) == {"Karl Brenner"}


@pytest.mark.parametrize(("language", "text"), NO_AUDIENCE)
def test_no_audience_is_no_trip(language: str, text: str) -> None:
    assert not [t for t in read(text, language).trips if t.status in ("completed", "under_way")]


TO_BE_RECEIVED = [
    ("iba a ser recibida el martes en Viena", "announced"),
    ("debía ser recibida el martes en Viena", "announced"),
    ("tiene previsto ser recibida el lunes en Viena", "announced"),
    ("viajará el lunes a Viena para ser recibida", "announced"),
    ("viajó el lunes a Viena para ser recibida", "completed"),
    ("acaba de ser recibida en Viena", "completed"),
    ("quiere ser recibida en Viena", None),
    ("espera ser recibida en Viena", None),
    ("podría ser recibida el lunes en Viena", None),
    ("pidió ser recibida en Viena", None),
]  # fmt: skip


@pytest.mark.parametrize(("told", "status"), TO_BE_RECEIVED)
def test_a_passive_infinitive_takes_its_time_from_the_verb_before(told: str, status: str | None) -> None:
    text = f"La presidenta de Perú, Marta Olivares, {told} por el presidente austriaco, Karl Brenner."
    assert [t.status for t in read(text, "es").trips] == ([status] if status else [])
    assert _met(text, "es") == ({"Karl Brenner"} if status else set())


def test_an_infinitive_of_being_is_no_passive() -> None:
    text = "La presidenta de Perú, Marta Olivares, viajará el lunes a Viena, en la que va a ser su primera visita."
    assert [t.status for t in read(text, "es").trips] == ["announced"]
