"""Who does the verb around a relative clause, and whom a sentence without a subject is about."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

AROUND = {
    "es": [
        (
            "El presidente de Kenia, William Ruto, al que acompañan el canciller, Luis Mora, y la "
            "ministra de Defensa, "
            "Ana Gil, viajará el viernes a Oslo."
        ),
        (
            "El presidente de Kenia, William Ruto, con quien viaja el ministro de Defensa, Luis Mora, "
            "llegó el lunes a "
            "Oslo."
        ),
    ],
    "en": [
        (
            "Kenyan President William Ruto, whom Defence Minister Luis Mora is accompanying, landed in "
            "Oslo on Monday."
        ),
        (
            "Kenyan President William Ruto, with whom Defence Minister Luis Mora is travelling, landed "
            "in Oslo on Monday."
        ),
    ],
    "fr": [
        (
            "Le président kényan, William Ruto, qu'accompagnent le ministre de la Défense, Luis Mora, "
            "et la ministre Ana "
            "Gil, se rendra vendredi à Oslo."
        ),
        (
            "Le président kényan, William Ruto, avec qui voyage le ministre de la Défense, Luis Mora, "
            "a atterri lundi à "
            "Oslo."
        ),
    ],
    "de": [
        (
            "Kenias Präsident William Ruto, den Verteidigungsminister Luis Mora begleitet, landete am "
            "Montag in Oslo."
        ),
        (
            "Kenias Präsident William Ruto, mit dem Verteidigungsminister Luis Mora reist, landete am "
            "Montag in Oslo."
        ),
    ],
    "pt": [
        (
            "O presidente do Quénia, William Ruto, a quem acompanha o ministro da Defesa, Luis Mora, "
            "chegou ontem a Oslo."
        )
    ],
    "it": [
        (
            "Il presidente del Kenya, William Ruto, con il quale viaggia il ministro della Difesa, "
            "Luis Mora, è arrivato "
            "ieri a Oslo."
        )
    ],
}


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in AROUND.items() for text in texts]
)
def test_whom_a_relative_is_told_of_does_the_verb_around_it(language: str, text: str) -> None:
    told = trips(read(text, language))
    assert told[0][0][0] == "William Ruto"
    assert all(stop[:2] == ("Oslo", "NO") for _, _, stops in told for stop in stops)


def test_whoever_does_the_relative_clause_does_not_do_it_alone() -> None:
    text = (
        "El embajador Luis Mora, que acompañó a William Ruto, volvió a casa. El presidente de "
        "Kenia, William Ruto, "
    )
    text += "viajó el lunes a Oslo."
    assert [people for people, _, _ in trips(read(text, "es"))] == [["William Ruto"]]


SILENT = {
    "es": (
        "La presidenta de Moldavia, Maia Sandu, llegó el lunes a Santiago de Chile. Mañana irá al palacio de "
        "La Moneda, donde la recibirá la presidenta chilena, Michelle Bachelet. La mandataria viajará el "
        "jueves a Lima."
    ),
    "pt": (
        "A presidente da Moldávia, Maia Sandu, chegou na segunda-feira a Santiago do Chile. Amanhã irá ao "
        "palácio, onde a receberá a presidente chilena, Michelle Bachelet. A presidente viajará na "
        "quinta-feira a Lima."
    ),
}


@pytest.mark.parametrize(("language", "text"), SILENT.items())
def test_a_host_told_behind_where_is_not_whom_the_sentence_is_about(language: str, text: str) -> None:
    ((people, _, stops),) = trips(read(text, language))
    assert people == ["Maia Sandu"]
    assert [stop[0] for stop in stops] == ["Santiago", "Lima"]


def test_a_second_title_of_church_belongs_to_the_office_before() -> None:
    text = (
        "El papa Francisco, al que acompaña el secretario de Estado, el cardenal Pietro Parolin, "
        "viajó el lunes a Oslo."
    )
    ((people, _, _),) = trips(read(text, "es"))
    assert people == ["Francisco", "Pietro Parolin"]


def test_an_office_behind_two_first_names_is_a_surname() -> None:
    text = (
        "La presidenta de Honduras, Xiomara Castro, viajó el lunes a Oslo con el canciller, "
        "Eduardo Enrique Reina."
    )
    ((people, _, _),) = trips(read(text, "es"))
    assert people[1] == "Eduardo Enrique Reina"


CLOSED = {
    "en": (
        "U.S. envoy Derek Stone goes on to Beijing on Saturday to report to Foreign Minister Wang Yi, who "
        "chairs the six-party talks, and then heads for Tokyo."
    ),
    "fr": (
        "L'émissaire américain Derek Stone gagnera samedi Pékin pour rendre compte à Wang Yi, qui préside "
        "les pourparlers, puis se rendra à Tokyo."
    ),
    "es": (
        "El enviado estadounidense Derek Stone viajará el sábado a Pekín para informar a Wang Yi, que "
        "preside las conversaciones, y luego irá a Tokio."
    ),
    "de": (
        "Der US-Gesandte Derek Stone reist am Samstag nach Peking, um Wang Yi zu unterrichten, der die "
        "Gespräche leitet, und fliegt dann nach Tokio."
    ),
}


@pytest.mark.parametrize(("language", "text"), CLOSED.items())
def test_and_then_behind_a_comma_closes_a_relative_clause(language: str, text: str) -> None:
    ((people, _, stops),) = trips(read(text, language))
    assert people == ["Derek Stone"]
    assert [stop[0] for stop in stops] == ["Beijing", "Tokyo"]


def test_and_then_without_a_comma_goes_on_within_a_relative_clause() -> None:
    text = (
        "Estonian Foreign Minister Rein Tamm spoke by phone with Turkish Foreign Minister Hakan Fidan, who "
        "visited Baku on Monday and then flew to Tbilisi."
    )
    ((people, _, stops),) = trips(read(text, "en"))
    assert people == ["Hakan Fidan"]
    assert [stop[0] for stop in stops] == ["Baku", "Tbilisi"]
