"""Who else is, or will be, where the story is, told without the place: further guests of a gathering, who is
expected too, who comes for somebody else.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.test_further_travellers import others

GONE = {
    "en": "Norwegian Prime Minister Kari Holt arrived in Nairobi on Monday for the climate talks. ",
    "fr": "La Première ministre norvégienne Kari Holt est arrivée lundi à Nairobi pour les discussions sur le climat. ",
    "es": "La primera ministra noruega Kari Holt llegó el lunes a Nairobi para las conversaciones sobre el clima. ",
    "de": "Die norwegische Ministerpräsidentin Kari Holt ist am Montag zu den Klimagesprächen in Nairobi eingetroffen. ",
}
GOING = {
    "en": "Norwegian Prime Minister Kari Holt will travel to Nairobi on Friday for the climate talks. ",
    "fr": "La Première ministre norvégienne Kari Holt se rendra vendredi à Nairobi pour les discussions sur le climat. ",
    "es": "La primera ministra noruega Kari Holt viajará el viernes a Nairobi para las conversaciones sobre el clima. ",
    "de": "Die norwegische Ministerpräsidentin Kari Holt reist am Freitag zu den Klimagesprächen nach Nairobi. ",
}


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("fr", "Le chancelier allemand, Olaf Scholz, a lui aussi fait le déplacement.", ["Scholz"]),
        ("fr", "Sont également présents Olaf Scholz et Emmanuel Macron.", ["Scholz", "Macron"]),
        ("fr", "Le chancelier Olaf Scholz s'est fait représenter par sa ministre des Affaires étrangères, Annalena Baerbock.", ["Baerbock"]),
        ("fr", "L'Allemagne est représentée par sa ministre des Affaires étrangères, Annalena Baerbock.", ["Baerbock"]),
        ("fr", "Le chancelier Olaf Scholz a délégué sa ministre des Affaires étrangères, Annalena Baerbock.", ["Baerbock"]),
        ("fr", "Le chancelier Olaf Scholz a également répondu présent.", ["Scholz"]),
        ("en", "German Chancellor Olaf Scholz attended as well.", ["Scholz"]),
        ("en", "Germany was represented by Foreign Minister Annalena Baerbock.", ["Baerbock"]),
        ("en", "Foreign Minister Annalena Baerbock stood in for Chancellor Olaf Scholz of Germany.", ["Baerbock"]),
        ("es", "También asistieron el canciller alemán Olaf Scholz y el francés Emmanuel Macron.", ["Scholz", "Macron"]),
        ("es", "Alemania estuvo representada por la ministra de Exteriores, Annalena Baerbock.", ["Baerbock"]),
        ("es", "Entre los invitados estaba el canciller alemán Olaf Scholz.", ["Scholz"]),
        ("de", "Auch Bundeskanzler Olaf Scholz ist angereist.", ["Scholz"]),
        ("de", "Frankreich wurde durch Außenminister Stéphane Séjourné vertreten.", ["Séjourné"]),
    ],
)  # fmt: skip
def test_who_is_there_too(language: str, text: str, names: list[str]) -> None:
    told = [t for t in others(language, GONE[language] + text) if t[2] == "KE"]
    assert [name for name, *_ in told] == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("fr", "Olaf Scholz et Emmanuel Macron ont confirmé leur venue.", ["Scholz", "Macron"]),
        ("fr", "Le chancelier allemand Olaf Scholz a confirmé sa présence.", ["Scholz"]),
        ("fr", "On attend aussi le chancelier allemand Olaf Scholz.", ["Scholz"]),
        ("fr", "Le chancelier allemand Olaf Scholz y est annoncé.", ["Scholz"]),
        ("fr", "Le chancelier Olaf Scholz enverra sa ministre des Affaires étrangères, Annalena Baerbock.", ["Baerbock"]),
        ("en", "German Chancellor Olaf Scholz is expected as well.", ["Scholz"]),
        ("en", "German Chancellor Olaf Scholz has confirmed his attendance.", ["Scholz"]),
        ("en", "Germany will be represented by Foreign Minister Annalena Baerbock.", ["Baerbock"]),
        ("en", "Germany is sending Foreign Minister Annalena Baerbock.", ["Baerbock"]),
        ("es", "También asistirán el canciller alemán Olaf Scholz y el francés Emmanuel Macron.", ["Scholz", "Macron"]),
        ("es", "Acudirá asimismo el canciller alemán Olaf Scholz.", ["Scholz"]),
        ("es", "Alemania estará representada por la ministra de Exteriores, Annalena Baerbock.", ["Baerbock"]),
        ("de", "Auch Bundeskanzler Olaf Scholz wird erwartet.", ["Scholz"]),
        ("de", "Bundeskanzler Olaf Scholz hat seine Teilnahme zugesagt.", ["Scholz"]),
        ("de", "Frankreich wird durch Außenminister Stéphane Séjourné vertreten.", ["Séjourné"]),
    ],
)  # fmt: skip
def test_who_is_expected_too(language: str, text: str, names: list[str]) -> None:
    told = others(language, GOING[language] + text)
    assert [(name, status, country) for name, status, country, _ in told] == [
        (n, "announced", "KE") for n in names
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le chancelier Olaf Scholz n'a pas encore confirmé sa venue."),
        ("fr", "Le chancelier Olaf Scholz a été invité."),
        ("fr", "Olaf Scholz et Emmanuel Macron sont représentés par leurs ambassadeurs."),
        ("fr", "On attend que le chancelier Olaf Scholz se prononce."),
        ("fr", "Le chancelier Olaf Scholz est annoncé comme candidat."),
        ("en", "German Chancellor Olaf Scholz attended a conference on steel."),
        ("en", "German Chancellor Olaf Scholz attended the funeral of a former minister."),
        ("en", "German Chancellor Olaf Scholz is expected to call an election."),
        ("en", "German Chancellor Olaf Scholz has yet to confirm his attendance."),
        ("es", "El canciller alemán Olaf Scholz acudió a las urnas."),
        ("es", "El canciller alemán Olaf Scholz no confirmó su asistencia."),
        ("de", "Bundeskanzler Olaf Scholz sagte der Ukraine Hilfe zu."),
    ],
)  # fmt: skip
def test_who_is_not_told_to_come(language: str, text: str) -> None:
    assert others(language, GOING[language] + text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La Première ministre norvégienne Kari Holt est arrivée lundi à Nairobi. Elle s'envolera mercredi pour Kigali. Le chancelier allemand Olaf Scholz a lui aussi fait le déplacement."),
        ("es", "La primera ministra noruega Kari Holt no viajará a la cumbre del G20. Tenía previsto volar el viernes a Nairobi. El ministro Nils Berg está hoy en Kigali. Alemania envía al canciller alemán Olaf Scholz."),
    ],
)  # fmt: skip
def test_where_the_others_are_and_not_where_the_story_leads(language: str, text: str) -> None:
    assert [country for name, _, country, _ in others(language, text) if name == "Scholz"] == ["KE"]


def test_a_body_before_a_name_is_none_of_it() -> None:
    text = "Le ministre américain de la Défense, Lloyd Austin, est arrivé lundi à Nairobi. Le directeur de la CIA William Burns s'y était rendu en janvier."
    assert [(n, c, d) for n, _, c, d in others("fr", text) if n == "Burns"] == [("Burns", "KE", "2024-01")]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "German Chancellor Olaf Scholz landed in Nairobi on Sunday, a few hours ahead of France's Emmanuel Macron.", ["Scholz", "Macron"]),
        ("en", "German Chancellor Olaf Scholz landed in Nairobi on Sunday, the same day as Emmanuel Macron.", ["Scholz", "Macron"]),
        ("fr", "Le chancelier allemand Olaf Scholz est arrivé dimanche à Nairobi, quelques heures avant Emmanuel Macron.", ["Scholz", "Macron"]),
        ("es", "El canciller alemán Olaf Scholz llegó el domingo a Nairobi, horas antes que el francés Emmanuel Macron.", ["Scholz", "Macron"]),
        ("de", "Bundeskanzler Olaf Scholz traf am Sonntag in Nairobi ein, kurz nach Emmanuel Macron.", ["Scholz", "Macron"]),
        ("en", "German Chancellor Olaf Scholz landed in Nairobi on Sunday, hours after Emmanuel Macron's speech.", ["Scholz"]),
        ("en", "German Chancellor Olaf Scholz landed in Nairobi on Sunday, hours after Emmanuel Macron spoke in Paris.", ["Scholz"]),
        ("de", "Bundeskanzler Olaf Scholz traf am Sonntag in Nairobi ein, kurz nach Emmanuel Macrons Rede.", ["Scholz"]),
    ],
)  # fmt: skip
def test_who_comes_about_the_same_time(language: str, text: str, names: list[str]) -> None:
    told = others(language, GONE[language] + text)
    assert [(name, country, day) for name, _, country, day in told] == [
        (n, "KE", "2024-06-09") for n in names
    ]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Foreign Minister Nils Berg and Trade Minister Liv Dahl are members of the delegation.", ["Berg", "Dahl"]),
        ("de", "Außenminister Nils Hansen ist schon am Sonntag vorausgereist.", ["Hansen"]),
    ],
)  # fmt: skip
def test_who_comes_along(language: str, text: str, names: list[str]) -> None:
    told = others(language, GONE[language] + text)
    assert [(name, country) for name, _, country, _ in told] == [(n, "KE") for n in names]
