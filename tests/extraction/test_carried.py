"""Journeys told by what carries somebody, by a relative clause and by "there" for the place told before."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips


def told(text: str, language: str) -> list[tuple[list[str], list[str]]]:
    return [
        (people, [city or country for city, country, *_ in stops])
        for people, _, stops in trips(read(text, language))
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A military plane brought Norwegian Prime Minister Kari Holt to Rabat on Monday."),
        ("en", "The war in Sudan took Norwegian Prime Minister Kari Holt to Rabat on Monday."),
        ("en", "The summit also brought Norwegian Prime Minister Kari Holt to Rabat, for the first time in nine years."),
        ("en", "Her last trip to the region took Norwegian Prime Minister Kari Holt to Rabat."),
        ("fr", "Un avion militaire a amené la Première ministre norvégienne Kari Holt à Rabat lundi."),
        ("fr", "La guerre au Soudan a conduit lundi la Première ministre norvégienne Kari Holt à Rabat."),
        ("es", "Un avión militar llevó a la primera ministra noruega Kari Holt a Rabat el lunes."),
        ("de", "Ein Militärflugzeug brachte die norwegische Ministerpräsidentin Kari Holt am Montag nach Rabat."),
    ],
)  # fmt: skip
def test_what_carries_somebody(language: str, text: str) -> None:
    assert told(text, language) == [(["Kari Holt"], ["Rabat"])]


@pytest.mark.parametrize(
    "text",
    [
        "The scandal brought Norwegian Prime Minister Kari Holt to the brink of resignation in Rabat.",
        "The coup brought General Kari Holt to power in Rabat.",
        "A bus took supporters of Norwegian Prime Minister Kari Holt to Rabat on Tuesday.",
        "A deal brought Norwegian Prime Minister Kari Holt closer to Rabat on Tuesday.",
    ],
)
def test_not_carried(text: str) -> None:
    assert told(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The visit that Norwegian Prime Minister Kari Holt made to Rabat in January was a success."),
        ("en", "This is a follow-up to the working visit which Prime Minister Kari Holt of Norway paid to Rabat in January."),
        ("en", "The tour that Norwegian Prime Minister Kari Holt is to make of Morocco in June will be long."),
        ("fr", "La visite que la Première ministre norvégienne Kari Holt a effectuée à Rabat en janvier a été un succès."),
        ("es", "La visita que la primera ministra noruega Kari Holt realizó a Rabat en enero fue un éxito."),
        ("es", "La visita que hizo la primera ministra noruega Kari Holt a Rabat en enero fue un éxito."),
        ("de", "Der Arbeitsbesuch, den die norwegische Ministerpräsidentin Kari Holt im Januar in Rabat machte, war ein Erfolg."),
    ],
)  # fmt: skip
def test_a_visit_in_its_relative_clause(language: str, text: str) -> None:
    assert told(text, language) in ([(["Kari Holt"], ["Rabat"])], [(["Kari Holt"], ["MA"])])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norwegian Prime Minister Kari Holt was in Rabat, returning a visit, one that Moroccan Foreign Minister Nasser Bourita had made to Oslo in April 2022."),
        ("fr", "La visite de la Première ministre norvégienne Kari Holt à Rabat répond à celle que le ministre marocain Nasser Bourita avait effectuée à Oslo en avril 2022."),
    ],
)  # fmt: skip
def test_a_visit_returned(language: str, text: str) -> None:
    assert told(text, language)[-1] == (["Nasser Bourita"], ["Oslo"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is a hectic week in the Indian capital. Norwegian Prime Minister Kari Holt arrived there on Monday."),
        ("en", "The coalition has made India a priority. Norwegian Prime Minister Kari Holt went there in December."),
        ("fr", "C'est une semaine chargée dans la capitale indienne. La Première ministre norvégienne Kari Holt y est arrivée lundi."),
        ("fr", "La coalition a fait de l'Inde une priorité. La Première ministre norvégienne Kari Holt s'y est rendue en décembre."),
        ("es", "Es una semana intensa en la capital india. La primera ministra noruega Kari Holt llegó allí el lunes."),
        ("es", "La coalición ha hecho de la India una prioridad. La primera ministra noruega Kari Holt viajó allí en diciembre."),
        ("de", "Es ist eine volle Woche in der indischen Hauptstadt. Die norwegische Ministerpräsidentin Kari Holt traf dort am Montag ein."),
        ("de", "Die Koalition hat Indien zum Schwerpunkt gemacht. Die norwegische Ministerpräsidentin Kari Holt war im Dezember dort."),
    ],
)  # fmt: skip
def test_there_is_the_place_told_before(language: str, text: str) -> None:
    assert told(text, language) in ([(["Kari Holt"], ["New Delhi"])], [(["Kari Holt"], ["IN"])])


@pytest.mark.parametrize(
    "text",
    [
        "It is a hectic week in Rabat. Norwegian Prime Minister Kari Holt said in Oslo that she had no plan to go there.",
        "It is a hectic week in Oslo. Norwegian Prime Minister Kari Holt was there on Monday.",
    ],
)
def test_there_is_nowhere(text: str) -> None:
    assert told(text, "en") == []


def test_a_capital_goes_before_another_name_of_a_city() -> None:
    text = "Indian Foreign Minister Asha Rao arrived in Islamabad on Monday."
    assert told(text, "en") == [(["Asha Rao"], ["Islamabad"])]
