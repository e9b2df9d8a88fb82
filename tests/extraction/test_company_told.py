"""Who came along, told beside the journey: "Teil der Delegation ist auch X", "En font aussi partie A et B"."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

BASE = {
    "de": "Der norwegische Ministerpräsident Ole Holt ist am Montag in Nairobi eingetroffen. ",
    "fr": "Le Premier ministre norvégien Ole Holt est arrivé lundi à Nairobi. ",
    "en": "Norwegian Prime Minister Ole Holt arrived in Nairobi on Monday. ",
    "es": "El primer ministro noruego Ole Holt llegó el lunes a Nairobi. ",
}


def travellers(text: str, language: str) -> list[list[str]]:
    return [[p.name for p in trip.travellers] for trip in read(text, language).trips]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Delegation gehört auch Handelsministerin Eva Lund an."),
        ("de", "Teil der Delegation ist auch Handelsministerin Eva Lund."),
        ("de", "Handelsministerin Eva Lund ist ebenfalls mit von der Partie."),
        ("de", "Handelsministerin Eva Lund zählt ebenfalls zur Delegation."),
        ("de", "Im Tross befindet sich Handelsministerin Eva Lund."),
        ("de", "Die Delegation, der auch Handelsministerin Eva Lund angehört, kehrt am Mittwoch nach Oslo zurück."),
        ("fr", "La ministre du Commerce, Eva Lund, est également du déplacement."),
        ("fr", "En fait aussi partie la ministre du Commerce, Eva Lund."),
        ("fr", "Sa délégation comprend la ministre du Commerce, Eva Lund."),
        ("fr", "Fait également partie de la délégation la ministre du Commerce, Eva Lund."),
        ("en", "Trade Minister Eva Lund is part of the delegation."),
        ("en", "His delegation includes Trade Minister Eva Lund."),
        ("en", "Trade Minister Eva Lund is also along for the trip."),
        ("en", "In his entourage is Trade Minister Eva Lund."),
        ("es", "En la comitiva viaja también la ministra de Comercio, Eva Lund."),
        ("en", "The accompanying delegation includes Trade Minister Eva Lund."),
        ("en", "The delegation accompanying the prime minister consists of Trade Minister Eva Lund and 30 executives."),
        ("en", "Accompanying him is Trade Minister Eva Lund."),
        ("en", "Trade Minister Eva Lund and a dozen executives round out the delegation."),
        ("en", "With Holt was Trade Minister Eva Lund."),
        ("en", "Alongside the prime minister travelled Trade Minister Eva Lund."),
        ("fr", "La délégation qui l'accompagne comprend la ministre du Commerce, Eva Lund."),
        ("fr", "Avec M. Holt voyage la ministre du Commerce, Eva Lund."),
        ("es", "Con Holt viaja la ministra de Comercio, Eva Lund."),
        ("es", "La delegación que lo acompaña incluye a la ministra de Comercio, Eva Lund."),
        ("es", "La comitiva está compuesta además por la ministra de Comercio, Eva Lund."),
        ("de", "Mit Holt reist Handelsministerin Eva Lund."),
        ("de", "Bei ihm ist Handelsministerin Eva Lund."),
        ("de", "Die norwegische Handelsministerin Eva Lund war bei ihm."),
        ("de", "Mit ihm reist, wie das Amt mitteilte, Handelsministerin Eva Lund."),
    ],
)  # fmt: skip
def test_who_is_of_the_party_shares_the_journey(language: str, text: str) -> None:
    assert travellers(BASE[language] + text, language) == [["Ole Holt", "Eva Lund"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "In Begleitung von Handelsministerin Eva Lund ist der norwegische Ministerpräsident Ole Holt am Montag in Nairobi eingetroffen."),
        ("fr", "En compagnie de la ministre du Commerce, Eva Lund, le Premier ministre norvégien Ole Holt est arrivé lundi à Nairobi."),
        ("en", "In the company of Trade Minister Eva Lund, Norwegian Prime Minister Ole Holt arrived in Nairobi on Monday."),
        ("es", "En compañía de la ministra de Comercio, Eva Lund, el primer ministro noruego Ole Holt llegó el lunes a Nairobi."),
    ],
)  # fmt: skip
def test_company_may_be_told_in_front(language: str, text: str) -> None:
    assert travellers(text, language) == [["Ole Holt", "Eva Lund"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Delegation der Gastgeber gehört der kenianische Handelsminister James Otieno an."),
        ("fr", "La délégation kényane comprend le ministre kényan du Commerce, James Otieno."),
        ("en", "The Kenyan delegation includes Kenyan Trade Minister James Otieno."),
        ("es", "La delegación keniana la integra el ministro keniano de Comercio, James Otieno."),
    ],
)
def test_the_hosts_delegation_travels_nowhere(language: str, text: str) -> None:
    assert travellers(BASE[language] + text, language) == [["Ole Holt"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norwegian Prime Minister Ole Holt arrived in Nairobi on Monday at the head of a delegation that includes Trade Minister Eva Lund."),
        ("en", "Norwegian Prime Minister Ole Holt, Trade Minister Eva Lund and a dozen executives arrived in Nairobi on Monday."),
        ("fr", "Le Premier ministre norvégien Ole Holt est arrivé lundi à Nairobi à la tête d'une délégation comprenant la ministre du Commerce Eva Lund."),
        ("fr", "Le Premier ministre norvégien Ole Holt, la ministre du Commerce Eva Lund et plusieurs députés sont arrivés lundi à Nairobi."),
        ("es", "El primer ministro noruego Ole Holt llegó el lunes a Nairobi al frente de una delegación integrada por la ministra de Comercio Eva Lund y varios empresarios."),
    ],
)  # fmt: skip
def test_a_delegation_and_its_members_in_one_sentence(language: str, text: str) -> None:
    assert travellers(text, language) == [["Ole Holt", "Eva Lund"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With the Kenyan minister was Trade Secretary James Otieno of Kenya."),
        ("en", "With Holt the talks go on, said Kenyan Trade Minister James Otieno."),
        ("fr", "La délégation kényane comprend le ministre du Commerce James Otieno."),
        ("de", "Mit Holt sprach der kenianische Handelsminister James Otieno."),
        ("de", "Mit ihm sei alles besprochen, sagte der norwegische Handelsminister James Otieno."),
        ("en", "With him, said Norwegian Trade Minister James Otieno, everything had been agreed."),
    ],
)
def test_who_meets_him_is_no_company(language: str, text: str) -> None:
    assert travellers(BASE[language] + text, language) == [["Ole Holt"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Estonian President Alar Karis visited Ghana and Togo this week. In Accra, Estonian Defence Minister Hanno Pevkur joined him."),
        ("en", "Estonian President Alar Karis visited Ghana and Togo this week. In Accra, he was joined by Estonian Defence Minister Hanno Pevkur."),
        ("fr", "Le président estonien Alar Karis s'est rendu cette semaine au Ghana et au Togo. À Accra, le ministre estonien de la Défense Hanno Pevkur l'a rejoint."),
        ("es", "El presidente estonio Alar Karis viajó esta semana a Ghana y Togo. En Accra se le unió el ministro estonio de Defensa Hanno Pevkur."),
        ("de", "Der estnische Präsident Alar Karis reiste diese Woche nach Ghana und Togo. In Accra schloss sich ihm der estnische Verteidigungsminister Hanno Pevkur an."),
    ],
)  # fmt: skip
def test_who_joins_in_one_city_is_there_alone(language: str, text: str) -> None:
    found = trips(read(text, language))
    assert [(people, [s[:2] for s in stops]) for people, _, stops in found] == [
        (["Alar Karis"], [("Accra", "GH"), (None, "TG")]),
        (["Hanno Pevkur"], [("Accra", "GH")]),
    ]


def test_who_travels_with_the_delegation_goes_where_its_leader_does() -> None:
    text = "Estonian President Alar Karis travelled to Accra on Monday. Envoy Kadri Tamm, State Department Western Hemisphere Bureau Official Jon Berg, and Assistant Secretary Lena Holt also travelled with the delegation."
    assert [people for people, _, _ in trips(read(text, "en"))] == [
        ["Alar Karis", "Kadri Tamm", "Jon Berg", "Lena Holt"]
    ]
