"""Rosters: guests listed in front with their place, parties told by number and named behind a colon, all of a
delegation, those beside whom others come, and leaders in a row by their surnames alone.
"""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import Directory
from itineraries.extraction.directory import Holder
from tests.extraction.reading import last_names_and_places, read, trips

LIMA, TRIPOLI = ["Lima"], ["Tripoli"]

GUESTS = (
    ("en", "Among the guests in Lima were Kenya's President Peter Mbugua and Norway's premier Olav Berg."),
    (
        "en",
        (
            "Also among those expected in Lima on Friday are Kenya's President Peter Mbugua and "
            "Norway's premier Olav Berg."
        ),
    ),
    (
        "fr",
        (
            "Parmi les invités à Lima figurent le président kényan Peter Mbugua et le Premier "
            "ministre norvégien Olav Berg."
        ),
    ),
    (
        "fr",
        (
            "Parmi les dirigeants attendus vendredi à Lima figurent le président kényan Peter Mbugua "
            "et le Premier ministre norvégien Olav Berg."
        ),
    ),
    (
        "es",
        (
            "Entre los invitados a la ceremonia en Lima figuran el presidente de Kenia, Peter "
            "Mbugua, y el primer ministro noruego, Olav Berg."
        ),
    ),
    (
        "es",
        (
            "Entre los asistentes al funeral en Lima estuvieron el presidente de Kenia, Peter "
            "Mbugua, y el primer ministro noruego, Olav Berg."
        ),
    ),
    (
        "de",
        (
            "Unter den Gästen in Lima waren Kenias Präsident Peter Mbugua und der norwegische "
            "Regierungschef Olav Berg."
        ),
    ),
    (
        "de",
        (
            "Zu den Gästen des Gipfels in Lima zählen Kenias Präsident Peter Mbugua und der "
            "norwegische Regierungschef Olav Berg."
        ),
    ),
)


@pytest.mark.parametrize(("language", "text"), GUESTS)
def test_guests_are_listed_in_front_with_their_place(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Berg", LIMA), ("Mbugua", LIMA)]


ALONG = (
    (
        "en",
        "Also on the trip to Lima are Defence Minister Jan Olm of Estonia and Estonian lawmaker Eva Lepik.",
    ),
    (
        "fr",
        (
            "Étaient également du voyage à Lima le ministre estonien de la Défense Jan Olm et la "
            "députée estonienne Eva Lepik."
        ),
    ),
    (
        "es",
        (
            "También viajan en la comitiva a Lima el ministro de Defensa de Estonia, Jan Olm, y la "
            "diputada estonia Eva Lepik."
        ),
    ),
)


@pytest.mark.parametrize(("language", "text"), ALONG)
def test_companions_are_told_before_their_leader(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Lepik", LIMA), ("Olm", LIMA)]


def test_a_host_and_who_says_so_are_no_guests() -> None:
    text = "Among the guests in Lima, President Peter Mbugua of Kenya said, was nobody from Oslo."
    assert last_names_and_places("en", text) == []
    text = (
        "Among the guests in Lima were Kenya's President Peter Mbugua and Peru's foreign "
        "minister Javier Ochoa."
    )
    assert last_names_and_places("en", text) == [("Mbugua", LIMA)]


ROSTERS = (
    (
        "en",
        (
            "Three Malian ministers arrived in Tripoli on Tuesday: Awa Sow (trade), Musa Keita "
            "(defence) and Ali Cisse (finance)."
        ),
    ),
    (
        "en",
        (
            "A Malian delegation arrived in Tripoli: Trade Minister Awa Sow, Defence Minister Musa "
            "Keita and Finance Minister Ali Cisse."
        ),
    ),
    (
        "fr",
        (
            "Une délégation malienne est arrivée à Tripoli : Awa Sow (Commerce), Musa Keita "
            "(Défense) et Ali Cisse (Finances)."
        ),
    ),
    (
        "es",
        (
            "Tres ministros malienses llegaron a Trípoli: Awa Sow (Comercio), Musa Keita (Defensa) y "
            "Ali Cisse (Finanzas)."
        ),
    ),
    (
        "de",
        (
            "Eine Delegation aus Mali ist in Tripolis eingetroffen: Handelsministerin Awa Sow, "
            "Verteidigungsminister Musa Keita und Finanzminister Ali Cisse."
        ),
    ),
)


@pytest.mark.parametrize(("language", "text"), ROSTERS)
def test_who_comes_is_named_behind_a_colon(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [
        ("Cisse", TRIPOLI),
        ("Keita", TRIPOLI),
        ("Sow", TRIPOLI),
    ]


PLAIN = (
    ("en", "Three Malian lawmakers flew to Tripoli: Awa Sow, Musa Keita and Ali Cisse."),
    ("fr", "Trois ministres maliens ont fait le déplacement de Tripoli : Awa Sow, Musa Keita et Ali Cisse."),
    ("es", "Tres legisladores malienses partieron a Trípoli: Awa Sow, Musa Keita y Ali Cisse."),
    ("de", "Drei malische Minister sind nach Tripolis gereist: Maria Sow, Peter Keita und Ali Cisse."),
)


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_those_counted_with_their_country_are_named_behind_a_colon(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [
        ("Cisse", TRIPOLI),
        ("Keita", TRIPOLI),
        ("Sow", TRIPOLI),
    ]


def test_leaders_behind_a_colon_come_each_for_himself() -> None:
    text = (
        "Several leaders are expected in Lima on Friday: Kenya's President Juma Wako, Norway's premier Olav "
        "Berg and Ghana's foreign minister Ama Boateng."
    )
    assert [people for people, _, _ in trips(read(text, "en"))] == [
        ["Juma Wako"],
        ["Olav Berg"],
        ["Ama Boateng"],
    ]


def test_those_he_comes_to_meet_are_no_company() -> None:
    text = (
        "Le président malien Omar Traoré est arrivé à Tripoli pour s'entretenir avec trois ministres : "
        "Awa Sow (Commerce), Musa Keita (Défense) et Ali Cisse (Finances)."
    )
    assert last_names_and_places("fr", text) == [("Traoré", TRIPOLI)]


WITH_SOME = (
    (
        "fr",
        (
            "Le président malien Omar Traoré est arrivé à Tripoli avec trois ministres : Awa Sow "
            "(Commerce), Musa Keita (Défense) et Ali Cisse (Finances)."
        ),
    ),
    (
        "es",
        (
            "El presidente de Malí, Omar Traoré, aterrizó en Trípoli con tres ministros: Awa Sow "
            "(Comercio), Musa Keita (Defensa) y Ali Cisse (Finanzas)."
        ),
    ),
)


@pytest.mark.parametrize(("language", "text"), WITH_SOME)
def test_with_whom_he_comes_is_named_behind_a_colon(language: str, text: str) -> None:
    found = trips(read(text, language))
    assert [sorted(name.split()[-1] for name in people) for people, _, _ in found] == [
        ["Cisse", "Keita", "Sow", "Traoré"]
    ]


def test_what_a_colon_opens_after_somebody_else_is_nobodys_company() -> None:
    text = (
        "A Malian delegation arrived in Tripoli. Libya's premier Ali Cisse was clear: Trade "
        "Minister Awa Sow is welcome."
    )
    assert last_names_and_places("en", text) == []


PARTIES = (
    (
        "en",
        (
            "A delegation led by Norway's Deputy Prime Minister Eva Lund and comprising Energy "
            "Minister Per Vik, Oslo Mayor Jan Dahl and central bank governor Ola Moe arrived in Lima "
            "on Tuesday."
        ),
    ),
    (
        "de",
        (
            "Eine Delegation unter Leitung von Norwegens Vizepremier Eva Lund, der auch "
            "Justizminister Per Vik, Finanzminister Jan Dahl und Zentralbankchef Ola Moe angehören, "
            "wird am Mittwoch in Lima erwartet."
        ),
    ),
    (
        "es",
        (
            "La comitiva que encabeza la vicepresidenta noruega Eva Lund en Lima está integrada "
            "también por el ministro de Energía, Per Vik; el de Salud, Jan Dahl, y el alcalde de "
            "Oslo, Ola Moe."
        ),
    ),
    (
        "fr",
        (
            "La vice-présidente norvégienne Eva Lund, accompagnée de son époux Per Vik et d'une "
            "forte délégation où figurent notamment le ministre d'État Jan Dahl et le chef "
            "d'état-major Ola Moe, a été accueillie à l'aéroport de Lima."
        ),
    ),
)


@pytest.mark.parametrize(("language", "text"), PARTIES)
def test_all_of_a_delegation_travel(language: str, text: str) -> None:
    found = last_names_and_places(language, text)
    assert found == [("Dahl", LIMA), ("Lund", LIMA), ("Moe", LIMA), ("Vik", LIMA)]


def test_who_does_something_else_leaves_the_delegation() -> None:
    text = (
        "A delegation led by Norway's Deputy Prime Minister Eva Lund met Peru's President Ana Ochoa in Lima, "
        "and Energy Minister Per Vik flew to Bonn."
    )
    assert last_names_and_places("en", text) == [("Lund", LIMA), ("Vik", ["Bonn"])]


BESIDES = (
    (
        "en",
        (
            "Cuban Vice-President Luis Mesa arrived in Lima on Monday. In addition to Deputy Foreign "
            "Minister Ana Vidal, he is accompanied by Health Minister Juan Portal."
        ),
    ),
    (
        "fr",
        (
            "Le vice-président cubain, Luis Mesa, est arrivé à Lima. Outre la ministre des Affaires "
            "étrangères, Ana Vidal, l'accompagne le ministre de la Santé, Juan Portal."
        ),
    ),
    (
        "es",
        (
            "El vicepresidente cubano, Luis Mesa, arribó hoy a Lima. Además de la viceministra de "
            "Relaciones Exteriores, Ana Vidal, lo acompaña el titular de Salud Pública, Juan Portal."
        ),
    ),
    (
        "de",
        (
            "Kubas Vizepräsident Luis Mesa ist in Lima eingetroffen. Neben Vizeaußenministerin Ana "
            "Vidal begleitet ihn auch Gesundheitsminister Juan Portal."
        ),
    ),
)


@pytest.mark.parametrize(("language", "text"), BESIDES)
def test_who_others_come_beside_comes_too(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Mesa", LIMA), ("Portal", LIMA), ("Vidal", LIMA)]


ROWS = (
    (
        "es",
        (
            "Kenia estuvo representada en la cita de Lima por la ministra de Justicia, Eva Wako; el "
            "viceministro de Ambiente, Juma Otieno, y la canciller Ana Kamau."
        ),
    ),
    (
        "fr",
        (
            "La présidente kényane Eva Wako a quitté Nairobi pour Lima. Dans la délégation, on note "
            "la présence de la ministre de la Justice, Ana Kamau, et du ministre du Pétrole, Juma "
            "Otieno."
        ),
    ),
    (
        "de",
        (
            "König Eva Wako und Präsidentin Ana Kamau von Kenia reisten nach Lima. Mit ihnen reist "
            "Kenias Außenminister Juma Otieno."
        ),
    ),
)


@pytest.mark.parametrize(("language", "text"), ROWS)
def test_rows_go_on_behind_semicolons_and_words_that_hold(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Kamau", LIMA), ("Otieno", LIMA), ("Wako", LIMA)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Special envoy Eva Wako of Kenya met Peru's premier Juan Ochoa in Lima on Monday. The "
                "diplomat then flew to Oslo."
            ),
        ),
        (
            "es",
            (
                "La jefa del Ejército de Kenia, Eva Wako, se reunió en Lima con el ministro Juan Ochoa. "
                "La general viajó después a Oslo."
            ),
        ),
        ("en", "Kenya's army chief Eva Wako visited Lima. The general flew on to Oslo."),
    ],
)
def test_what_somebody_is_called_at_the_head_of_a_sentence(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Wako", ["Lima", "Oslo"])]


def _leaders() -> Directory:
    def holder(name: str, country: str) -> Holder:
        return Holder(
            name=name, role="President", kind="head_of_state", country=country, start=date(2020, 1, 1)
        )

    return Directory([holder("Tom Aasmaa", "EE"), holder("Ilze Ozola", "LV"), holder("Rasa Kairys", "LT")])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Aasmaa, Ozola and Kairys arrived in Lima on Thursday."),
        ("fr", "Aasmaa, Ozola et Kairys sont arrivés jeudi à Lima."),
        ("es", "Aasmaa, Ozola y Kairys llegaron el jueves a Lima."),
        ("de", "Aasmaa, Ozola und Kairys trafen am Donnerstag in Lima ein."),
    ],
)
def test_leaders_in_a_row_by_their_surnames(language: str, text: str) -> None:
    found = trips(read(text, language, directory=_leaders()))
    assert sorted(name for people, _, _ in found for name in people) == [
        "Ilze Ozola",
        "Rasa Kairys",
        "Tom Aasmaa",
    ]


def test_a_surname_alone_at_the_head_of_a_sentence_is_none() -> None:
    found = trips(read("Aasmaa, the village, and its people went to Lima.", "en", directory=_leaders()))
    assert found == []


OFFICES = (
    ("es", "La viceministra de Comercio de Kenia, Eva Wako, aterrizó el lunes en Lima."),
    ("es", "La secretaria de Asuntos Internacionales de Kenia, Eva Wako, aterrizó el lunes en Lima."),
    ("es", "El comandante de la Armada de Kenia, vicealmirante Juma Wako, aterrizó el lunes en Lima."),
    ("fr", "Le secrétaire du Conseil de sécurité du Kenya, Juma Wako, a atterri lundi à Lima."),
    ("fr", "Le chef d'état-major général du Kenya, Juma Wako, a atterri lundi à Lima."),
    ("en", "Kenya's security council secretary Juma Wako landed in Lima on Monday."),
    ("en", "Kenya's customs chief Juma Wako landed in Lima on Monday."),
    ("de", "Kenias Parlamentssprecher Juma Wako ist am Montag in Lima gelandet."),
    ("de", "Der Leiter der Präsidialverwaltung Kenias, Juma Wako, ist am Montag in Lima gelandet."),
)


@pytest.mark.parametrize(("language", "text"), OFFICES)
def test_further_offices_travel(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Wako", LIMA)]


def test_with_whom_somebody_came_is_told_later() -> None:
    text = (
        "Norway's premier Olav Berg landed in Lima on Monday. Berg, who came with Foreign Minister Eva Lund, "
        "met President Ana Ochoa of Peru."
    )
    assert last_names_and_places("en", text) == [("Berg", LIMA), ("Lund", LIMA)]
    text = "Norway's premier Olav Berg landed in Lima on Monday. He came with a message from King Harald."
    assert last_names_and_places("en", text) == [("Berg", LIMA)]


def test_a_row_goes_on_with_a_colleague() -> None:
    text = (
        "Les ministres des Affaires étrangères du Kenya, Juma Wako, et de l'Ouganda, Jeje Okello, ainsi que "
        "leur collègue rwandais Jean Habimana, ont atterri à Lima."
    )
    assert last_names_and_places("fr", text) == [("Habimana", LIMA), ("Okello", LIMA), ("Wako", LIMA)]
