"""Journeys that nobody makes: denied, only thought of, invited to; and whoever is at home where he speaks."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

NO_TRIP = [
    # denied
    ("en", "Kenyan President William Ruto denied he would visit Moscow."),
    ("en", "Norwegian Foreign Minister Espen Eide ruled out a trip to Tripoli."),
    ("en", "Finnish President Alexander Stubb dismissed reports that he would travel to Ankara."),
    ("en", "Irish Prime Minister Micheál Martin has no immediate plans to travel to Lebanon."),
    ("fr", "Le président kényan William Ruto a démenti vouloir se rendre à Moscou."),
    ("fr", "Le ministre norvégien Espen Eide a exclu de se rendre à Tripoli."),
    ("es", "El presidente keniano William Ruto negó haber viajado a Trípoli en marzo."),
    ("es", "El ministro noruego Espen Eide rechazó los informes de que viajaría a Ankara."),
    ("de", "Der kenianische Präsident William Ruto dementierte, dass er nach Moskau reisen werde."),
    # only thought of
    ("en", "There is speculation that Norwegian Prime Minister Jonas Store will fly to Beijing in June."),
    ("en", "The possibility of Norwegian Prime Minister Jonas Store visiting Kyiv is remote."),
    ("en", "A visit by Kenyan President William Ruto to Cairo has been mooted."),
    ("en", "A trip by Kenyan President William Ruto to Ankara is not on the agenda."),
    ("fr", "L'hypothèse d'une visite du président kényan William Ruto à Hiroshima circule."),
    ("fr", "Une visite du Premier ministre norvégien Jonas Store à Rome a été évoquée, mais rien n'est arrêté."),
    ("fr", "Le déplacement du ministre norvégien Espen Eide à Niamey n'est pas à l'ordre du jour."),
    ("fr", "Le président kényan William Ruto dit espérer se rendre un jour à Téhéran."),
    ("es", "Se especula con un viaje del ministro noruego Espen Eide a Ankara."),
    ("es", "Hay rumores de una visita del presidente keniano William Ruto a Hiroshima."),
    ("es", "La visita del presidente keniano William Ruto a Caracas no está confirmada."),
    ("de", "Es gibt Gerüchte über einen Besuch des kenianischen Präsidenten William Ruto in Hiroshima."),
    ("de", "Die Möglichkeit, dass der norwegische Ministerpräsident Jonas Store nach Kiew reist, ist gering."),
    ("de", "Ein Besuch des norwegischen Außenministers Espen Eide in Ankara ist im Gespräch."),
    ("de", "Ein Besuch des kenianischen Präsidenten William Ruto in Rom ist nicht geplant."),
    # invited
    ("en", "Kenyan President William Ruto has been invited to the summit in Bali in November."),
    ("fr", "Le président kényan William Ruto a été convié au sommet de Rio, mais n'a pas répondu."),
    ("es", "El presidente keniano William Ruto fue invitado a la cumbre de Río, pero aún no respondió."),
    ("de", "Der kenianische Präsident William Ruto wurde zum Gipfel in Rio eingeladen, hat aber noch nicht geantwortet."),
    # at the seat of an organisation, at an ambassador's post
    ("en", "In Brussels, NATO Secretary General Hans Muster urged allies to spend more."),
    ("fr", "À Genève, le secrétaire général de l'ONU, Jean Exemple, s'est dit inquiet."),
    ("es", "En Bruselas, el secretario general de la OTAN, Juan Muestra, pidió más gasto."),
    ("de", "In Brüssel rief Nato-Generalsekretär Hans Muster die Verbündeten auf, mehr auszugeben."),
    ("en", "Kenyan Foreign Minister Musalia Mudavadi received the Norwegian ambassador, Ola Nordmann, in Nairobi on Monday."),
    ("fr", "Le ministre kényan Musalia Mudavadi a reçu lundi à Nairobi l'ambassadeur de Norvège, Ola Nordmann."),
    ("es", "El canciller keniano Musalia Mudavadi recibió en Nairobi al embajador de Noruega, Ola Nordmann."),
    # said in a place by nobody, parts of the body
    ("de", "Der finnische Präsident Alexander Stubb und der norwegische Ministerpräsident Jonas Store haben in einer Videoschalte gesprochen, hieß es in Berlin."),
    ("en", "Her brother lost his left leg in Iraq, Irish President Catherine Connolly said."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NO_TRIP)
def test_nobody_travels(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


#: Language, text, who goes, and the city.
TRIPS = [
    ("en", "Rejecting all criticism, Kenyan President William Ruto flew to Beijing on Monday.", "William Ruto", "Beijing"),
    ("en", "Kenyan President William Ruto dismissed his critics and flew to Rome on Monday.", "William Ruto", "Rome"),
    ("en", "During a visit to Rome on Monday, Kenyan President William Ruto proposed a new fund.", "William Ruto", "Rome"),
    ("en", "NATO Secretary General Hans Muster will travel to Ankara on Thursday.", "Hans Muster", "Ankara"),
    ("en", "UN Secretary-General Hans Muster arrived in Geneva on Monday.", "Hans Muster", "Geneva"),
    ("fr", "Rejetant les critiques, le président kényan William Ruto s'est envolé lundi pour Pékin.", "William Ruto", "Beijing"),
    ("fr", "Le président kényan William Ruto espère un accord et se rendra dimanche à Téhéran.", "William Ruto", "Tehran"),
    ("fr", "Invité par son homologue, le président kényan William Ruto est arrivé lundi à Rome.", "William Ruto", "Rome"),
    ("es", "El presidente keniano William Ruto rechazó las acusaciones y viajará el domingo a Teherán.", "William Ruto", "Tehran"),
    ("es", "Pese a los rumores sobre su salud, el presidente keniano William Ruto viajó el lunes a Roma.", "William Ruto", "Rome"),
    ("de", "Der kenianische Präsident William Ruto wies die Kritik zurück und flog am Montag nach Peking.", "William Ruto", "Beijing"),
    ("de", "Auf Einladung von König Charles flog der kenianische Präsident William Ruto am Montag nach London.", "William Ruto", "London"),
    ("de", "Der Besuch des kenianischen Präsidenten William Ruto in Ankara ist für Donnerstag geplant.", "William Ruto", "Ankara"),
    ("de", "Der kenianische Präsident William Ruto reist am Donnerstag in den Norden, nach Oslo.", "William Ruto", "Oslo"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "who", "city"), TRIPS)
def test_a_journey_beside_doubt_is_one(language: str, text: str, who: str, city: str) -> None:
    assert [(people, [stop[0] for stop in stops]) for people, _, stops in trips(read(text, language))] == [
        ([who], [city])
    ]


#: Language, what was denied and put off or called off, and its status.
PUT_OFF = [
    ("fr", "Le président kényan William Ruto n'atterrira pas jeudi à Oslo. La visite a été reportée.", "postponed"),
    ("fr", "Le président kényan William Ruto ne sera pas jeudi à Oslo, où il devait déjeuner avec le roi. La visite a été reportée à une date ultérieure.", "postponed"),
    ("fr", "Le président kényan William Ruto ne se rendra pas jeudi à Oslo. Sa visite a été annulée.", "cancelled"),
    ("en", "Kenyan President William Ruto will not land in Oslo on Thursday. The visit has been postponed.", "postponed"),
    ("en", "Kenyan President William Ruto will not be in Oslo on Thursday. The visit has been cancelled.", "cancelled"),
    ("es", "El presidente keniano William Ruto no aterrizará el jueves en Oslo. La visita ha sido aplazada.", "postponed"),
    ("de", "Der kenianische Präsident William Ruto wird am Donnerstag nicht in Oslo landen. Der Besuch wurde verschoben.", "postponed"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "status"), PUT_OFF)
def test_what_was_put_off_is_the_journey_denied_right_before(language: str, text: str, status: str) -> None:
    assert [(people, how, stops[0][:3]) for people, how, stops in trips(read(text, language))] == [
        (["William Ruto"], status, ("Oslo", "NO", "2026-02-26"))
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le président kényan William Ruto ne sera pas jeudi à Oslo. La visite de son ministre a été reportée."),
        ("fr", "Le président kényan William Ruto n'ira pas jeudi à Oslo. Un autre vol a été annulé."),
        ("en", "Kenyan President William Ruto will not be in Oslo on Thursday. The visit of his minister has been postponed."),
    ],
)  # fmt: skip
def test_another_visit_put_off_is_not_that_journey(language: str, text: str) -> None:
    assert trips(read(text, language)) == []
