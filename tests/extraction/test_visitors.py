"""What is told of no visitor, or of a pronoun, is done by whoever is told to have gone there."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read


def _told(language: str, text: str) -> list[tuple[list[str], list[tuple[str, list[str]]]]]:
    found = read(text, language).trips
    return [([p.name for p in t.travellers], [(e.kind, e.counterparts) for e in t.events]) for t in found]


PAIR = {
    "en": "Finnish Prime Minister Petteri Orpo and Foreign Minister Elina "
    "Valtonen arrived in Bogota on Monday. ",
    "fr": "Le Premier ministre finlandais Petteri Orpo et la ministre "
    "finlandaise Elina Valtonen sont arrivés lundi à Bogota. ",
    "es": "El primer ministro finlandés, Petteri Orpo, y la ministra finlandesa "
    "Elina Valtonen llegaron el lunes a Bogotá. ",
    "de": "Der finnische Ministerpräsident Petteri Orpo und Außenministerin "
    "Elina Valtonen sind am Montag in Bogotá eingetroffen. ",
}

RECEIVED = [
    ("en", "Colombian President Gustavo Petro received both of them on Tuesday."),
    ("en", "Colombian President Gustavo Petro received the two visitors on Tuesday."),
    ("fr", "Le président colombien Gustavo Petro les a reçus tous les deux mardi."),
    ("es", "El presidente colombiano, Gustavo Petro, recibió a ambos el martes."),
    ("de", "Der kolumbianische Präsident Gustavo Petro empfing beide am Dienstag."),
    ("de", "Sie lassen sich am Dienstag vom kolumbianischen Präsidenten Gustavo Petro empfangen."),
]


@pytest.mark.parametrize(("language", "text"), RECEIVED, ids=[text for _, text in RECEIVED])
def test_several_are_received(language: str, text: str) -> None:
    trips = _told(language, PAIR[language] + text)
    assert trips == [(["Petteri Orpo", "Elina Valtonen"], [("bilateral_meeting", ["Gustavo Petro"])])]


ONE = {
    "en": "Finnish Prime Minister Petteri Orpo arrived in Bogota on Monday. ",
    "fr": "Le Premier ministre finlandais Petteri Orpo est arrivé lundi à Bogota. ",
    "es": "El primer ministro finlandés, Petteri Orpo, llegó el lunes a Bogotá. ",
    "de": "Der finnische Ministerpräsident Petteri Orpo ist am Montag in Bogotá eingetroffen. ",
}

HOSTS = [
    ("en", "His host is Colombian President Gustavo Petro."),
    ("en", "His host, Colombian President Gustavo Petro, called for trade."),
    ("fr", "Son hôte est le président colombien Gustavo Petro."),
    ("fr", "Son hôte, le président colombien Gustavo Petro, a plaidé pour le commerce."),
    ("es", "Su anfitrión es el presidente colombiano, Gustavo Petro."),
    ("es", "Su anfitrión, el presidente colombiano Gustavo Petro, abogó por el comercio."),
    ("de", "Sein Gastgeber ist der kolumbianische Präsident Gustavo Petro."),
    ("de", "Sein Gastgeber, der kolumbianische Präsident Gustavo Petro, warb für den Handel."),
]


@pytest.mark.parametrize(("language", "text"), HOSTS, ids=[text for _, text in HOSTS])
def test_a_host_is_met(language: str, text: str) -> None:
    trips = _told(language, ONE[language] + text)
    assert trips == [(["Petteri Orpo"], [("bilateral_meeting", ["Gustavo Petro"])])]


NOT_MET = [
    ("en", "Colombian President Gustavo Petro received a group of miners."),
    ("en", "The host country is led by Gustavo Petro."),
    ("fr", "Le président colombien Gustavo Petro a reçu un groupe de mineurs."),
    ("es", "El presidente colombiano, Gustavo Petro, recibió a un grupo de mineros."),
    ("de", "Der kolumbianische Präsident Gustavo Petro empfing eine Gruppe von Bergleuten."),
]


@pytest.mark.parametrize(("language", "text"), NOT_MET, ids=[text for _, text in NOT_MET])
def test_others_are_not(language: str, text: str) -> None:
    assert _told(language, ONE[language] + text) == [(["Petteri Orpo"], [])]


def test_what_companions_do_happens_on_the_journey() -> None:
    text = PAIR["en"] + "Valtonen met Colombian Foreign Minister Laura Sarabia."
    assert [events for _, events in _told("en", text)] == [[("bilateral_meeting", ["Laura Sarabia"])]]


def test_that_night_opens_no_clause() -> None:
    text = ONE["en"][:-11] + "that night and on Sunday met Colombian President Gustavo Petro."
    assert [events for _, events in _told("en", text)] == [[("bilateral_meeting", ["Gustavo Petro"])]]


def test_everybody_is_met_in_his_country() -> None:
    text = (
        "Le Premier ministre finlandais Petteri Orpo sera lundi à Bogota, où il verra le président colombien "
        "Gustavo Petro, puis à Quito, pour un entretien avec le président équatorien Daniel Noboa."
    )
    met = {e.counterparts[0]: e.place_country for t in read(text, "fr").trips for e in t.events}
    assert met == {"Gustavo Petro": "CO", "Daniel Noboa": "EC"}


PARTY = [
    ("en", "Colombian President Gustavo Petro received the delegation on Tuesday."),
    ("fr", "Le président colombien Gustavo Petro a reçu la délégation mardi."),
    ("es", "El presidente colombiano, Gustavo Petro, recibió el martes a la delegación."),
    ("de", "Am Dienstag empfing der kolumbianische Präsident Gustavo Petro die Delegation."),
]


@pytest.mark.parametrize(("language", "text"), PARTY, ids=[text for _, text in PARTY])
def test_a_delegation_received_is_the_visitor(language: str, text: str) -> None:
    trips = _told(language, ONE[language] + text)
    assert trips == [(["Petteri Orpo"], [("bilateral_meeting", ["Gustavo Petro"])])]


PRESIDED = [
    ("en", "He co-chaired the joint commission with Colombian President Gustavo Petro."),
    ("fr", "Il a coprésidé avec le président colombien Gustavo Petro le séminaire des deux pays."),
    ("es", "Presidió con el presidente colombiano, Gustavo Petro, la comisión mixta."),
]


@pytest.mark.parametrize(("language", "text"), PRESIDED, ids=[text for _, text in PRESIDED])
def test_who_presides_with_him_is_met(language: str, text: str) -> None:
    trips = _told(language, ONE[language] + text)
    assert trips == [(["Petteri Orpo"], [("bilateral_meeting", ["Gustavo Petro"])])]


PASSIVE = [
    ("fr", "Le Nordique a ensuite été reçu par le président colombien Gustavo Petro.", True),
    ("de", "Der Nordeuropäer wurde vom kolumbianischen Präsidenten Gustavo Petro empfangen.", True),
    ("en", "A trade union was received by Colombian President Gustavo Petro.", False),
    ("fr", "Un syndicat a été reçu par le président colombien Gustavo Petro.", False),
    ("es", "Un sindicato fue recibido por el presidente colombiano, Gustavo Petro.", False),
    ("de", "Eine Gewerkschaft wurde vom kolumbianischen Präsidenten Gustavo Petro empfangen.", False),
    ("en", "A trade union met Colombian President Gustavo Petro.", False),
    ("de", "Eine Gewerkschaft traf den kolumbianischen Präsidenten Gustavo Petro.", False),
]


@pytest.mark.parametrize(("language", "text", "met"), PASSIVE, ids=[text for _, text, _ in PASSIVE])
def test_the_visitor_is_received_and_no_union(language: str, text: str, met: bool) -> None:
    ahead = {
        "en": "Ecuadorian Prime Minister Jan Holm spoke of taxes. ",
        "fr": "Le ministre équatorien Jan Holm a parlé des impôts. ",
        "es": "El ministro ecuatoriano Jan Holm habló de impuestos. ",
        "de": "Der ecuadorianische Minister Jan Holm sprach über Steuern. ",
    }
    events = [("bilateral_meeting", ["Gustavo Petro"])] if met else []
    assert _told(language, ONE[language] + ahead[language] + text) == [(["Petteri Orpo"], events)]
