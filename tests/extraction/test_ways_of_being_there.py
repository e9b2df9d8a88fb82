"""Whom a story puts into a place by the house he speaks before, the soil he stands on, who cheers him, a town
that nobody knows, what he chose for a journey, or his own words; and what keeps somebody from a journey.
"""

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places as stops_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bolivian Minister Rosa Mora addressed the Albanian parliament on Tuesday."),
        ("en", "In a speech to the parliament of Albania, Bolivian Minister Rosa Mora asked for help."),
        ("fr", "Devant le Parlement albanais, la ministre bolivienne Rosa Mora a plaidé pour la paix."),
        ("fr", "La ministre bolivienne Rosa Mora s'est exprimée devant l'Assemblée nationale albanaise."),
        ("es", "La ministra boliviana Rosa Mora pronunció un discurso ante el pleno del Parlamento albanés."),
        ("de", "Vor dem albanischen Parlament warb die bolivianische Ministerin Rosa Mora für Frieden."),
    ],
)  # fmt: skip
def test_who_speaks_before_a_parliament(language: str, text: str) -> None:
    assert stops_of(language, text) == [("Mora", ["AL"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bolivian Minister Rosa Mora criticised the Albanian parliament on Tuesday."),
        ("en", "Albanian Foreign Minister Ilir Hoxha addressed the Albanian parliament on Tuesday."),
        ("fr", "La ministre bolivienne Rosa Mora a critiqué mardi le Parlement albanais."),
        ("es", "La ministra boliviana Rosa Mora criticó el martes al Parlamento albanés."),
        ("de", "Die bolivianische Ministerin Rosa Mora kritisierte das albanische Parlament."),
    ],
)  # fmt: skip
def test_a_parliament_told_of_is_no_place(language: str, text: str) -> None:
    assert stops_of(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Bolivian Minister Rosa Mora set foot on Kenyan soil on Tuesday.", "KE"),
        ("en", "Bolivian Minister Rosa Mora inspected a dairy in Vurbla, Estonia, on Tuesday.", "EE"),
        ("es", "La ministra boliviana Rosa Mora pasó revista a las tropas en Vurbla (Estonia).", "EE"),
        ("fr", "La ministre bolivienne Rosa Mora a visité un camp aux portes de Nairobi.", "Nairobi"),
        ("es", "La ministra boliviana Rosa Mora visitó una base militar cerca de Nairobi.", "Nairobi"),
        ("de", "Die bolivianische Ministerin Rosa Mora besuchte ein Lager unweit von Nairobi.", "Nairobi"),
        ("de", "Die bolivianische Ministerin Rosa Mora besichtigte den Hafen von Rostock.", "Rostock"),
    ],
)  # fmt: skip
def test_soil_and_towns_and_what_lies_outside_a_city(language: str, text: str, place: str) -> None:
    assert stops_of(language, text) == [("Mora", [place])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bolivian Minister Rosa Mora was given a rousing reception in Nairobi."),
        ("en", "Bolivian Minister Rosa Mora was spotted at a café in Nairobi on Monday night."),
        ("fr", "Des milliers de gens ont acclamé la ministre bolivienne Rosa Mora dans les rues de Nairobi."),
        ("fr", "La ministre bolivienne Rosa Mora a été aperçue lundi dans un restaurant de Nairobi."),
        ("es", "La ministra boliviana Rosa Mora fue ovacionada por la multitud en Nairobi."),
        ("de", "Tausende jubelten dem bolivianischen Minister Luis Mora in den Straßen von Nairobi zu."),
        ("de", "Nairobi rollte der bolivianischen Ministerin Rosa Mora den roten Teppich aus."),
        ("de", "Die bolivianische Ministerin Rosa Mora wird am Freitag in Nairobi empfangen."),
        ("de", "Die bolivianische Ministerin Rosa Mora wurde am Montag in einem Lokal in Nairobi gesehen."),
    ],
)  # fmt: skip
def test_cheered_received_and_seen_there(language: str, text: str) -> None:
    assert stops_of(language, text) == [("Mora", ["Nairobi"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Streets in Nairobi were closed for the visit of Bolivian Minister Rosa Mora."),
        ("fr", "Des manifestants ont défilé à Nairobi contre la venue de la ministre bolivienne Rosa Mora."),
        ("es", "La seguridad fue reforzada en Nairobi por la visita de la ministra boliviana Rosa Mora."),
        ("de", "In Nairobi demonstrierten viele gegen den Besuch der bolivianischen Ministerin Rosa Mora."),
        ("en", "It was Nairobi that Foreign Minister Rosa Mora of Bolivia chose for her first trip."),
        ("fr", "C'est à Nairobi que la ministre bolivienne Rosa Mora a choisi de faire sa première visite."),
        ("de", "Nairobi hat sich Boliviens Ministerin Rosa Mora für die erste Reise ausgesucht."),
        ("en", "Next stop for Bolivian Minister Rosa Mora is Nairobi."),
        ("fr", "La prochaine étape de la ministre bolivienne des Mines, Rosa Mora, sera Nairobi."),
        ("es", "La próxima parada de la ministra boliviana de Minería, Rosa Mora, será Nairobi."),
        ("en", "A day after landing in Nairobi, Bolivia's foreign minister, Rosa Mora, warned of delays."),
    ],
)  # fmt: skip
def test_told_around_a_journey(language: str, text: str) -> None:
    assert stops_of(language, text) == [("Mora", ["Nairobi"])]


def test_whoever_met_somebody_before_he_spoke() -> None:
    text = "After meeting investors in Nairobi, Bolivia's foreign minister, Rosa Mora, warned of delays."
    assert stops_of("en", text) == [("Mora", ["Nairobi"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", '"I am glad to be here in Nairobi," Bolivian Minister Rosa Mora told reporters.'),
        ("fr", "« Je suis venue à Nairobi pour écouter », a déclaré la ministre bolivienne Rosa Mora."),
        ("es", '"Estoy feliz de estar en Nairobi", dijo la ministra boliviana Rosa Mora.'),
        ("de", "„Ich bin froh, hier in Nairobi zu sein“, sagte die bolivianische Ministerin Rosa Mora."),
    ],
)  # fmt: skip
def test_there_by_her_own_words(language: str, text: str) -> None:
    assert stops_of(language, text) == [("Mora", ["Nairobi"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", '"We must help the people in Nairobi," Bolivian Minister Rosa Mora told reporters.'),
        ("en", '"I am in La Paz to work," Bolivian Minister Rosa Mora told reporters.'),
        ("en", "A storm prevented Bolivian Minister Rosa Mora from travelling to Nairobi."),
        ("en", "A storm kept Bolivian Minister Rosa Mora from travelling to Nairobi."),
        ("fr", "La grève a empêché la ministre bolivienne Rosa Mora de se rendre à Nairobi."),
        ("es", "Una huelga impidió que la ministra boliviana Rosa Mora viajara a Nairobi."),
        ("de", "Ein Sturm hat Boliviens Ministerin Rosa Mora daran gehindert, nach Nairobi zu reisen."),
    ],
)  # fmt: skip
def test_kept_from_going_or_only_speaking_of_it(language: str, text: str) -> None:
    assert stops_of(language, text) == []
