"""The plainest statements of travel in each language, and what they say: status, stops with their days, events."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

#: A Wednesday.
PUBLISHED = date(2024, 5, 15)
MONDAY, TUESDAY, THURSDAY, FRIDAY, SATURDAY = (f"2024-05-{day}" for day in (13, 14, 16, 17, 18))

#: (text, status, stops as (city or country, arrive, depart), kinds of events); no status where two are right.
STATEMENTS = {
    "fr": [
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, se rendra vendredi à Oslo.", "announced", [("Oslo", FRIDAY, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, est attendu vendredi à Oslo pour des entretiens avec le Premier ministre norvégien Jens Aune.", "announced", [("Oslo", FRIDAY, None)], ["bilateral_meeting"]),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, effectuera vendredi une visite à Oslo.", "announced", [("Oslo", FRIDAY, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, doit se rendre vendredi à Oslo.", "announced", [("Oslo", FRIDAY, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, sera à Oslo de jeudi à samedi.", "announced", [("Oslo", THURSDAY, SATURDAY)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, entame jeudi une visite de trois jours à Oslo.", "announced", [("Oslo", THURSDAY, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, s'envole jeudi pour Oslo.", "announced", [("Oslo", THURSDAY, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, s'est envolé mardi pour Oslo.", "under_way", [("Oslo", TUESDAY, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, a quitté Oslo mardi après une visite de deux jours.", "completed", [("Oslo", None, TUESDAY)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, a achevé mardi une visite de trois jours à Oslo.", "completed", [("Oslo", None, TUESDAY)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, est rentré mardi d'une visite à Oslo.", "completed", [("Oslo", None, TUESDAY)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, est arrivé lundi à Oslo pour une visite qui dure jusqu'à jeudi.", "under_way", [("Oslo", MONDAY, THURSDAY)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, reste à Oslo jusqu'à jeudi.", "under_way", [("Oslo", None, THURSDAY)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, a annulé une visite à Oslo prévue vendredi.", "cancelled", [("Oslo", FRIDAY, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, a reporté son voyage à Oslo.", "postponed", [("Oslo", None, None)], []),
        ("La visite à Oslo du ministre chilien des Affaires étrangères, Tomas Vidal, prévue vendredi, a été annulée.", "cancelled", [("Oslo", FRIDAY, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, ne se rendra pas vendredi à Oslo comme prévu.", "cancelled", [("Oslo", FRIDAY, None)], []),
        ("Le Premier ministre norvégien Jens Aune a reçu mardi à Oslo le ministre chilien des Affaires étrangères, Tomas Vidal.", "completed", [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
        ("Le Premier ministre norvégien Jens Aune recevra vendredi à Oslo le ministre chilien des Affaires étrangères, Tomas Vidal.", "announced", [("Oslo", FRIDAY, None)], ["bilateral_meeting"]),
        ("Le Premier ministre norvégien Jens Aune a accueilli mardi à Oslo le ministre chilien des Affaires étrangères, Tomas Vidal.", "completed", [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
        ("Le roi de Norvège, Harald, a offert mardi à Oslo un dîner d'État en l'honneur du ministre chilien des Affaires étrangères, Tomas Vidal.", None, [("Oslo", TUESDAY, None)], ["ceremony"]),
        ("La Norvège attend vendredi à Oslo le ministre chilien des Affaires étrangères, Tomas Vidal.", "announced", [("Oslo", FRIDAY, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, s'était rendu à Oslo en mars 2021.", "completed", [("Oslo", "2021-03", None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, a visité Oslo en mars 2021.", "completed", [("Oslo", "2021-03", None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, sera jeudi à Oslo et vendredi à Helsinki.", "announced", [("Oslo", THURSDAY, None), ("Helsinki", FRIDAY, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, se rendra jeudi à Oslo, puis à Helsinki.", "announced", [("Oslo", THURSDAY, None), ("Helsinki", None, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, est arrivé mardi à Oslo en provenance d'Helsinki.", "under_way", [("Helsinki", None, None), ("Oslo", TUESDAY, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, entame jeudi une tournée en Norvège, en Finlande et en Estonie.", "announced", [("NO", THURSDAY, None), ("FI", None, None), ("EE", None, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, participera vendredi à un sommet à Oslo.", "announced", [("Oslo", FRIDAY, None)], ["summit"]),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, prendra part vendredi au sommet du G20 à Oslo.", "announced", [("Oslo", FRIDAY, None)], ["summit"]),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, est arrivé à Oslo pour un sommet du G20.", "under_way", [("Oslo", None, None)], ["summit"]),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, est en visite à Oslo.", "under_way", [("Oslo", None, None)], []),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, est à Oslo pour des entretiens avec le Premier ministre norvégien Jens Aune.", "under_way", [("Oslo", None, None)], ["bilateral_meeting"]),
        ("Lors de sa visite à Oslo, le ministre chilien des Affaires étrangères, Tomas Vidal, a rencontré mardi le Premier ministre norvégien Jens Aune.", None, [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
        ("Le ministre chilien des Affaires étrangères, Tomas Vidal, a déclaré mardi à Oslo que la paix était possible.", None, [("Oslo", TUESDAY, None)], []),
        ("OSLO, 14 mai (Agence) - Le ministre chilien des Affaires étrangères, Tomas Vidal, a rencontré mardi le Premier ministre norvégien Jens Aune.", None, [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
    ],
    "en": [
        ("Chilean Foreign Minister Tomas Vidal will visit Oslo on Friday.", "announced", [("Oslo", FRIDAY, None)], []),
        ("Chilean Foreign Minister Tomas Vidal is due in Oslo on Friday for talks with Norwegian Prime Minister Jens Aune.", "announced", [("Oslo", FRIDAY, None)], ["bilateral_meeting"]),
        ("Chilean Foreign Minister Tomas Vidal is expected in Oslo on Friday.", "announced", [("Oslo", FRIDAY, None)], []),
        ("Chilean Foreign Minister Tomas Vidal will travel to Oslo on Friday to meet Norwegian Prime Minister Jens Aune.", "announced", [("Oslo", FRIDAY, None)], ["bilateral_meeting"]),
        ("Chilean Foreign Minister Tomas Vidal will be in Oslo from Thursday to Saturday.", "announced", [("Oslo", THURSDAY, SATURDAY)], []),
        ("Chilean Foreign Minister Tomas Vidal will pay a three-day visit to Oslo beginning Thursday.", "announced", [("Oslo", THURSDAY, None)], []),
        ("Chilean Foreign Minister Tomas Vidal leaves for Oslo on Thursday.", "announced", [("Oslo", THURSDAY, None)], []),
        ("Chilean Foreign Minister Tomas Vidal left for Oslo on Tuesday.", "under_way", [("Oslo", TUESDAY, None)], []),
        ("Chilean Foreign Minister Tomas Vidal left Oslo on Tuesday after a two-day visit.", "completed", [("Oslo", None, TUESDAY)], []),
        ("Chilean Foreign Minister Tomas Vidal ended a three-day visit to Oslo on Tuesday.", "completed", [("Oslo", None, TUESDAY)], []),
        ("Chilean Foreign Minister Tomas Vidal returned on Tuesday from a visit to Oslo.", "completed", [("Oslo", None, TUESDAY)], []),
        ("Chilean Foreign Minister Tomas Vidal arrived in Oslo on Monday and will leave on Thursday.", "under_way", [("Oslo", MONDAY, THURSDAY)], []),
        ("Chilean Foreign Minister Tomas Vidal arrived in Oslo on Monday for a visit that lasts until Thursday.", "under_way", [("Oslo", MONDAY, THURSDAY)], []),
        ("Chilean Foreign Minister Tomas Vidal stays in Oslo until Thursday.", "under_way", [("Oslo", None, THURSDAY)], []),
        ("Chilean Foreign Minister Tomas Vidal has postponed his trip to Oslo.", "postponed", [("Oslo", None, None)], []),
        ("A visit to Oslo by Chilean Foreign Minister Tomas Vidal planned for Friday has been cancelled.", "cancelled", [("Oslo", FRIDAY, None)], []),
        ("Chilean Foreign Minister Tomas Vidal will not travel to Oslo on Friday as planned.", "cancelled", [("Oslo", FRIDAY, None)], []),
        ("Norwegian Prime Minister Jens Aune received Chilean Foreign Minister Tomas Vidal in Oslo on Tuesday.", "completed", [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
        ("Norwegian Prime Minister Jens Aune will receive Chilean Foreign Minister Tomas Vidal in Oslo on Friday.", "announced", [("Oslo", FRIDAY, None)], ["bilateral_meeting"]),
        ("Norwegian Prime Minister Jens Aune hosted Chilean Foreign Minister Tomas Vidal for talks in Oslo on Tuesday.", "completed", [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
        ("Norwegian Prime Minister Jens Aune held talks with visiting Chilean Foreign Minister Tomas Vidal in Oslo on Tuesday.", None, [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
        ("Norway's King Harald gave a state banquet for Chilean Foreign Minister Tomas Vidal in Oslo on Tuesday.", None, [("Oslo", TUESDAY, None)], ["ceremony"]),
        ("Norway expects Chilean Foreign Minister Tomas Vidal in Oslo on Friday.", "announced", [("Oslo", FRIDAY, None)], []),
        ("Chilean Foreign Minister Tomas Vidal was last in Oslo in March 2021.", "completed", [("Oslo", "2021-03", None)], []),
        ("Chilean Foreign Minister Tomas Vidal visited Oslo in March 2021.", "completed", [("Oslo", "2021-03", None)], []),
        ("Chilean Foreign Minister Tomas Vidal will visit Oslo on Thursday and Helsinki on Friday.", "announced", [("Oslo", THURSDAY, None), ("Helsinki", FRIDAY, None)], []),
        ("Chilean Foreign Minister Tomas Vidal will travel to Oslo on Thursday and then to Helsinki.", "announced", [("Oslo", THURSDAY, None), ("Helsinki", None, None)], []),
        ("Chilean Foreign Minister Tomas Vidal arrived in Oslo on Tuesday from Helsinki.", "under_way", [("Helsinki", None, None), ("Oslo", TUESDAY, None)], []),
        ("Chilean Foreign Minister Tomas Vidal begins a tour of Norway, Finland and Estonia on Thursday.", "announced", [("NO", THURSDAY, None), ("FI", None, None), ("EE", None, None)], []),
        ("Chilean Foreign Minister Tomas Vidal will attend a summit in Oslo on Friday.", "announced", [("Oslo", FRIDAY, None)], ["summit"]),
        ("Chilean Foreign Minister Tomas Vidal will take part in the G20 summit in Oslo on Friday.", "announced", [("Oslo", FRIDAY, None)], ["summit"]),
        ("Chilean Foreign Minister Tomas Vidal has arrived in Oslo for a summit of the G20.", "under_way", [("Oslo", None, None)], ["summit"]),
        ("Chilean Foreign Minister Tomas Vidal is on a visit to Oslo.", "under_way", [("Oslo", None, None)], []),
        ("Chilean Foreign Minister Tomas Vidal is in Oslo for talks with Norwegian Prime Minister Jens Aune.", "under_way", [("Oslo", None, None)], ["bilateral_meeting"]),
        ("During his visit to Oslo, Chilean Foreign Minister Tomas Vidal met Norwegian Prime Minister Jens Aune on Tuesday.", None, [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
        ("Speaking in Oslo on Tuesday, Chilean Foreign Minister Tomas Vidal said peace was possible.", None, [("Oslo", TUESDAY, None)], []),
        ("Chilean Foreign Minister Tomas Vidal said in Oslo on Tuesday that peace was possible.", None, [("Oslo", TUESDAY, None)], []),
        ("OSLO, May 14 (Wire) - Chilean Foreign Minister Tomas Vidal met Norwegian Prime Minister Jens Aune on Tuesday.", None, [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
        ("OSLO - Chilean Foreign Minister Tomas Vidal arrived here on Tuesday for a two-day visit.", "under_way", [("Oslo", TUESDAY, None)], []),
    ],
    "es": [
        ("El canciller chileno, Tomás Vidal, visitará Oslo el viernes.", "announced", [("Oslo", FRIDAY, None)], []),
        ("El canciller chileno, Tomás Vidal, viajará el viernes a Oslo para reunirse con el primer ministro noruego, Jens Aune.", "announced", [("Oslo", FRIDAY, None)], ["bilateral_meeting"]),
        ("El canciller chileno, Tomás Vidal, es esperado el viernes en Oslo.", "announced", [("Oslo", FRIDAY, None)], []),
        ("El canciller chileno, Tomás Vidal, realizará el viernes una visita a Oslo.", "announced", [("Oslo", FRIDAY, None)], []),
        ("El canciller chileno, Tomás Vidal, estará en Oslo del jueves al sábado.", "announced", [("Oslo", THURSDAY, SATURDAY)], []),
        ("El canciller chileno, Tomás Vidal, inicia el jueves una visita de tres días a Oslo.", "announced", [("Oslo", THURSDAY, None)], []),
        ("El canciller chileno, Tomás Vidal, parte el jueves hacia Oslo.", "announced", [("Oslo", THURSDAY, None)], []),
        ("El canciller chileno, Tomás Vidal, partió el martes hacia Oslo.", "under_way", [("Oslo", TUESDAY, None)], []),
        ("El canciller chileno, Tomás Vidal, abandonó Oslo el martes tras una visita de dos días.", "completed", [("Oslo", None, TUESDAY)], []),
        ("El canciller chileno, Tomás Vidal, concluyó el martes una visita de tres días a Oslo.", "completed", [("Oslo", None, TUESDAY)], []),
        ("El canciller chileno, Tomás Vidal, regresó el martes de una visita a Oslo.", "completed", [("Oslo", None, TUESDAY)], []),
        ("El canciller chileno, Tomás Vidal, llegó el lunes a Oslo y se marchará el jueves.", "under_way", [("Oslo", MONDAY, THURSDAY)], []),
        ("El canciller chileno, Tomás Vidal, llegó el lunes a Oslo para una visita que se prolongará hasta el jueves.", "under_way", [("Oslo", MONDAY, THURSDAY)], []),
        ("El canciller chileno, Tomás Vidal, permanecerá en Oslo hasta el jueves.", None, [("Oslo", None, THURSDAY)], []),
        ("El canciller chileno, Tomás Vidal, canceló una visita a Oslo prevista para el viernes.", "cancelled", [("Oslo", FRIDAY, None)], []),
        ("El canciller chileno, Tomás Vidal, aplazó su viaje a Oslo.", "postponed", [("Oslo", None, None)], []),
        ("La visita a Oslo del canciller chileno, Tomás Vidal, prevista para el viernes, ha sido cancelada.", "cancelled", [("Oslo", FRIDAY, None)], []),
        ("El canciller chileno, Tomás Vidal, no viajará el viernes a Oslo, como estaba previsto.", "cancelled", [("Oslo", FRIDAY, None)], []),
        ("El primer ministro noruego, Jens Aune, recibió el martes en Oslo al canciller chileno, Tomás Vidal.", "completed", [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
        ("El primer ministro noruego, Jens Aune, recibirá el viernes en Oslo al canciller chileno, Tomás Vidal.", "announced", [("Oslo", FRIDAY, None)], ["bilateral_meeting"]),
        ("El canciller chileno, Tomás Vidal, visitó Oslo en marzo de 2021.", "completed", [("Oslo", "2021-03", None)], []),
        ("El canciller chileno, Tomás Vidal, había estado en Oslo en marzo de 2021.", "completed", [("Oslo", "2021-03", None)], []),
        ("El canciller chileno, Tomás Vidal, visitará el jueves Oslo y el viernes Helsinki.", "announced", [("Oslo", THURSDAY, None), ("Helsinki", FRIDAY, None)], []),
        ("El canciller chileno, Tomás Vidal, viajará el jueves a Oslo y después a Helsinki.", "announced", [("Oslo", THURSDAY, None), ("Helsinki", None, None)], []),
        ("El canciller chileno, Tomás Vidal, llegó el martes a Oslo procedente de Helsinki.", "under_way", [("Helsinki", None, None), ("Oslo", TUESDAY, None)], []),
        ("El canciller chileno, Tomás Vidal, inicia el jueves una gira por Noruega, Finlandia y Estonia.", "announced", [("NO", THURSDAY, None), ("FI", None, None), ("EE", None, None)], []),
        ("El canciller chileno, Tomás Vidal, asistirá el viernes a una cumbre en Oslo.", "announced", [("Oslo", FRIDAY, None)], ["summit"]),
        ("El canciller chileno, Tomás Vidal, participará el viernes en la cumbre del G20 en Oslo.", "announced", [("Oslo", FRIDAY, None)], ["summit"]),
        ("El canciller chileno, Tomás Vidal, ha llegado a Oslo para una cumbre del G20.", "under_way", [("Oslo", None, None)], ["summit"]),
        ("El canciller chileno, Tomás Vidal, está de visita en Oslo.", "under_way", [("Oslo", None, None)], []),
        ("El canciller chileno, Tomás Vidal, se encuentra en Oslo para reunirse con el primer ministro noruego, Jens Aune.", "under_way", [("Oslo", None, None)], ["bilateral_meeting"]),
        ("Durante su visita a Oslo, el canciller chileno, Tomás Vidal, se reunió el martes con el primer ministro noruego, Jens Aune.", None, [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
        ("El canciller chileno, Tomás Vidal, dijo el martes en Oslo que la paz era posible.", None, [("Oslo", TUESDAY, None)], []),
        ("Oslo, 14 may (Agencia).- El canciller chileno, Tomás Vidal, se reunió el martes con el primer ministro noruego, Jens Aune.", None, [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
    ],
    "de": [
        ("Chiles Außenminister Tomas Vidal besucht am Freitag Oslo.", "announced", [("Oslo", FRIDAY, None)], []),
        ("Chiles Außenminister Tomas Vidal reist am Freitag nach Oslo, um Ministerpräsident Jens Aune zu treffen.", "announced", [("Oslo", FRIDAY, None)], ["bilateral_meeting"]),
        ("Chiles Außenminister Tomas Vidal wird am Freitag in Oslo erwartet.", "announced", [("Oslo", FRIDAY, None)], []),
        ("Chiles Außenminister Tomas Vidal wird am Freitag nach Oslo reisen.", "announced", [("Oslo", FRIDAY, None)], []),
        ("Chiles Außenminister Tomas Vidal ist von Donnerstag bis Samstag in Oslo.", "announced", [("Oslo", THURSDAY, SATURDAY)], []),
        ("Chiles Außenminister Tomas Vidal beginnt am Donnerstag einen dreitägigen Besuch in Oslo.", "announced", [("Oslo", THURSDAY, None)], []),
        ("Chiles Außenminister Tomas Vidal bricht am Donnerstag nach Oslo auf.", "announced", [("Oslo", THURSDAY, None)], []),
        ("Chiles Außenminister Tomas Vidal ist am Dienstag nach Oslo abgeflogen.", "under_way", [("Oslo", TUESDAY, None)], []),
        ("Chiles Außenminister Tomas Vidal hat Oslo am Dienstag nach einem zweitägigen Besuch verlassen.", "completed", [("Oslo", None, TUESDAY)], []),
        ("Chiles Außenminister Tomas Vidal hat am Dienstag einen dreitägigen Besuch in Oslo beendet.", "completed", [("Oslo", None, TUESDAY)], []),
        ("Chiles Außenminister Tomas Vidal ist am Dienstag von einem Besuch in Oslo zurückgekehrt.", "completed", [("Oslo", None, TUESDAY)], []),
        ("Chiles Außenminister Tomas Vidal ist am Montag in Oslo eingetroffen und reist am Donnerstag wieder ab.", "under_way", [("Oslo", MONDAY, THURSDAY)], []),
        ("Chiles Außenminister Tomas Vidal ist am Montag zu einem Besuch in Oslo eingetroffen, der bis Donnerstag dauert.", "under_way", [("Oslo", MONDAY, THURSDAY)], []),
        ("Chiles Außenminister Tomas Vidal bleibt bis Donnerstag in Oslo.", None, [("Oslo", None, THURSDAY)], []),
        ("Chiles Außenminister Tomas Vidal hat einen für Freitag geplanten Besuch in Oslo abgesagt.", "cancelled", [("Oslo", FRIDAY, None)], []),
        ("Chiles Außenminister Tomas Vidal hat seine Reise nach Oslo verschoben.", "postponed", [("Oslo", None, None)], []),
        ("Chiles Außenminister Tomas Vidal reist am Freitag nicht wie geplant nach Oslo.", "cancelled", [("Oslo", FRIDAY, None)], []),
        ("Norwegens Ministerpräsident Jens Aune hat am Dienstag in Oslo Chiles Außenminister Tomas Vidal empfangen.", "completed", [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
        ("Norwegens Ministerpräsident Jens Aune empfängt am Freitag in Oslo Chiles Außenminister Tomas Vidal.", "announced", [("Oslo", FRIDAY, None)], ["bilateral_meeting"]),
        ("Chiles Außenminister Tomas Vidal war zuletzt im März 2021 in Oslo.", "completed", [("Oslo", "2021-03", None)], []),
        ("Chiles Außenminister Tomas Vidal hatte Oslo im März 2021 besucht.", "completed", [("Oslo", "2021-03", None)], []),
        ("Chiles Außenminister Tomas Vidal besucht am Donnerstag Oslo und am Freitag Helsinki.", "announced", [("Oslo", THURSDAY, None), ("Helsinki", FRIDAY, None)], []),
        ("Chiles Außenminister Tomas Vidal reist am Donnerstag nach Oslo und anschließend nach Helsinki.", "announced", [("Oslo", THURSDAY, None), ("Helsinki", None, None)], []),
        ("Chiles Außenminister Tomas Vidal ist am Dienstag aus Helsinki kommend in Oslo eingetroffen.", "under_way", [("Helsinki", None, None), ("Oslo", TUESDAY, None)], []),
        ("Chiles Außenminister Tomas Vidal beginnt am Donnerstag eine Reise durch Norwegen, Finnland und Estland.", "announced", [("NO", THURSDAY, None), ("FI", None, None), ("EE", None, None)], []),
        ("Chiles Außenminister Tomas Vidal nimmt am Freitag an einem Gipfel in Oslo teil.", "announced", [("Oslo", FRIDAY, None)], ["summit"]),
        ("Chiles Außenminister Tomas Vidal wird am Freitag am G20-Gipfel in Oslo teilnehmen.", "announced", [("Oslo", FRIDAY, None)], ["summit"]),
        ("Chiles Außenminister Tomas Vidal ist zu einem Gipfel der G20 in Oslo eingetroffen.", "under_way", [("Oslo", None, None)], ["summit"]),
        ("Chiles Außenminister Tomas Vidal ist zu Besuch in Oslo.", "under_way", [("Oslo", None, None)], []),
        ("Bei seinem Besuch in Oslo traf Chiles Außenminister Tomas Vidal am Dienstag Ministerpräsident Jens Aune.", None, [("Oslo", TUESDAY, None)], ["bilateral_meeting"]),
        ("Chiles Außenminister Tomas Vidal sagte am Dienstag in Oslo, Frieden sei möglich.", None, [("Oslo", TUESDAY, None)], []),
    ],
}  # fmt: skip

#: What little words change.
VARIANTS = [
    ("en", "Chilean Foreign Minister Tomas Vidal has cancelled a trip to Oslo scheduled for Friday.", "cancelled", [("Oslo", FRIDAY, None)]),
    ("en", "Chilean Foreign Minister Tomas Vidal has put off a visit to Oslo due to begin on Friday.", "postponed", [("Oslo", FRIDAY, None)]),
    ("en", "Chilean Foreign Minister Tomas Vidal has announced a trip to Oslo scheduled for Friday.", "announced", [("Oslo", FRIDAY, None)]),
    ("en", "Chilean Foreign Minister Tomas Vidal laid a wreath at the war memorial in Oslo on Tuesday.", "completed", [("Oslo", TUESDAY, None)]),
    ("fr", "Le président chilien Tomas Vidal est en visite depuis lundi à Oslo.", "under_way", [("Oslo", MONDAY, None)]),
    ("fr", "Le président chilien Tomas Vidal sera en visite vendredi à Oslo.", "announced", [("Oslo", FRIDAY, None)]),
]  # fmt: skip

CASES = [(language, *told) for language, statements in STATEMENTS.items() for told in statements]


@pytest.mark.parametrize(("language", "text", "status", "stops", "kinds"), CASES)
def test_a_plain_statement(
    language: str, text: str, status: str | None, stops: list[tuple], kinds: list[str]
) -> None:
    found = read(text, language, published=PUBLISHED)
    [(people, read_status, read_stops)] = trips(found)
    assert [name.split()[-1] for name in people] == ["Vidal"]
    assert status in (None, read_status)
    assert [(city or country, *days) for city, country, *days in read_stops] == stops
    assert [event.kind for event in found.trips[0].events] == kinds


@pytest.mark.parametrize(("language", "text", "status", "stops"), VARIANTS)
def test_a_little_word_more(language: str, text: str, status: str, stops: list[tuple]) -> None:
    [(_, read_status, read_stops)] = trips(read(text, language, published=PUBLISHED))
    assert read_status == status
    assert [(city or country, *days) for city, country, *days in read_stops] == stops
