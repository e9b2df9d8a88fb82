"""What somebody does, told behind every phrase that may be put in behind his name: in Rome for a visit, who has
been there since Monday. However the two are put together, the same journey is read.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

#: A Wednesday.
PUBLISHED = date(2024, 5, 15)
MONDAY, TUESDAY, FRIDAY = "2024-05-13", "2024-05-14", "2024-05-17"

SUBJECTS = {
    "fr": "Le ministre chilien des Affaires étrangères, Tomas Vidal",
    "en": "Chilean Foreign Minister Tomas Vidal",
    "es": "El canciller chileno, Tomás Vidal",
    "de": "Der chilenische Außenminister Tomas Vidal",
}

#: A phrase and the day it puts him there, else None; told in Oslo, or in Norway, where what he does tells the city.
PHRASES = {
    "fr": [
        (", en visite à Oslo,", None),
        (", arrivé lundi à Oslo,", MONDAY),
        (", qui est arrivé lundi à Oslo,", MONDAY),
        (", en déplacement à Oslo,", None),
        (", de passage à Oslo,", None),
        (", qui effectue une visite de trois jours à Oslo,", None),
        (", en visite officielle en Norvège depuis lundi,", MONDAY),
        (", qui se trouve à Oslo depuis lundi,", MONDAY),
    ],
    "en": [
        (", on a visit to Oslo,", None),
        (", who arrived in Oslo on Monday,", MONDAY),
        (", visiting Oslo,", None),
        (", who is on a three-day visit to Oslo,", None),
        (", who has been in Oslo since Monday,", MONDAY),
        (", in Oslo for a three-day visit,", None),
        (", on an official visit to Norway since Monday,", MONDAY),
    ],
    "es": [
        (", de visita en Oslo,", None),
        (", que llegó el lunes a Oslo,", MONDAY),
        (", quien realiza una visita de tres días a Oslo,", None),
        (", de visita oficial en Noruega desde el lunes,", MONDAY),
        (", que se encuentra en Oslo desde el lunes,", MONDAY),
        (", de paso por Oslo,", None),
    ],
    "de": [
        (", zu Besuch in Oslo,", None),
        (", der am Montag in Oslo eingetroffen ist,", MONDAY),
        (", der zu einem dreitägigen Besuch in Oslo ist,", None),
        (", der seit Montag in Oslo ist,", MONDAY),
        (", seit Montag in Oslo,", MONDAY),
        (", derzeit auf Besuch in Oslo,", None),
    ],
}  # fmt: skip

#: What he does, the kind of event and its day.
DOINGS = {
    "fr": [
        ("a rencontré mardi le Premier ministre norvégien Jens Aune", "bilateral_meeting", TUESDAY),
        ("s'est entretenu mardi avec son homologue norvégien, Jens Aune", "bilateral_meeting", TUESDAY),
        ("a été reçu mardi par le Premier ministre norvégien, Jens Aune", "bilateral_meeting", TUESDAY),
        ("a eu mardi un entretien avec le Premier ministre Jens Aune", "bilateral_meeting", TUESDAY),
        ("a signé mardi un accord de pêche avec son homologue Jens Aune", "signing", TUESDAY),
        ("a prononcé mardi un discours devant le Parlement norvégien", "speech", TUESDAY),
        ("a participé mardi à une conférence sur le climat", "multilateral_meeting", TUESDAY),
        ("a déposé mardi une gerbe au monument aux morts", "ceremony", TUESDAY),
        ("a tenu mardi une conférence de presse avec Jens Aune, le Premier ministre norvégien", "press_conference", TUESDAY),
        ("doit rencontrer vendredi le Premier ministre norvégien Jens Aune", "bilateral_meeting", FRIDAY),
        ("rencontrera vendredi le Premier ministre norvégien Jens Aune", "bilateral_meeting", FRIDAY),
        ("s'entretiendra vendredi avec le Premier ministre norvégien Jens Aune", "bilateral_meeting", FRIDAY),
    ],
    "en": [
        ("met Norwegian Prime Minister Jens Aune on Tuesday", "bilateral_meeting", TUESDAY),
        ("held talks with his Norwegian counterpart, Jens Aune, on Tuesday", "bilateral_meeting", TUESDAY),
        ("was received by Norwegian Prime Minister Jens Aune on Tuesday", "bilateral_meeting", TUESDAY),
        ("met with Prime Minister Jens Aune on Tuesday", "bilateral_meeting", TUESDAY),
        ("signed a fisheries agreement with his counterpart Jens Aune on Tuesday", "signing", TUESDAY),
        ("addressed the Norwegian parliament on Tuesday", "speech", TUESDAY),
        ("attended a conference on climate on Tuesday", "multilateral_meeting", TUESDAY),
        ("laid a wreath at the war memorial on Tuesday", "ceremony", TUESDAY),
        ("gave a joint news conference with Norwegian Prime Minister Jens Aune on Tuesday", "press_conference", TUESDAY),
        ("is to meet Norwegian Prime Minister Jens Aune on Friday", "bilateral_meeting", FRIDAY),
        ("will hold talks with Norwegian Prime Minister Jens Aune on Friday", "bilateral_meeting", FRIDAY),
    ],
    "es": [
        ("se reunió el martes con el primer ministro noruego, Jens Aune", "bilateral_meeting", TUESDAY),
        ("mantuvo el martes un encuentro con su homólogo noruego, Jens Aune", "bilateral_meeting", TUESDAY),
        ("fue recibido el martes por el primer ministro noruego, Jens Aune", "bilateral_meeting", TUESDAY),
        ("conversó el martes con el primer ministro Jens Aune", "bilateral_meeting", TUESDAY),
        ("firmó el martes un acuerdo de pesca con su homólogo Jens Aune", "signing", TUESDAY),
        ("pronunció el martes un discurso ante el Parlamento noruego", "speech", TUESDAY),
        ("participó el martes en una conferencia sobre el clima", "multilateral_meeting", TUESDAY),
        ("depositó el martes una ofrenda floral", "ceremony", TUESDAY),
        ("ofreció el martes una rueda de prensa con el primer ministro noruego, Jens Aune", "press_conference", TUESDAY),
        ("se reunirá el viernes con el primer ministro noruego, Jens Aune", "bilateral_meeting", FRIDAY),
        ("tiene previsto reunirse el viernes con el primer ministro noruego, Jens Aune", "bilateral_meeting", FRIDAY),
    ],
    "de": [
        ("hat am Dienstag den norwegischen Ministerpräsidenten Jens Aune getroffen", "bilateral_meeting", TUESDAY),
        ("traf am Dienstag seinen norwegischen Kollegen Jens Aune", "bilateral_meeting", TUESDAY),
        ("ist am Dienstag von Ministerpräsident Jens Aune empfangen worden", "bilateral_meeting", TUESDAY),
        ("sprach am Dienstag mit Norwegens Ministerpräsident Jens Aune", "bilateral_meeting", TUESDAY),
        ("führte am Dienstag Gespräche mit seinem norwegischen Amtskollegen Jens Aune", "bilateral_meeting", TUESDAY),
        ("unterzeichnete am Dienstag ein Fischereiabkommen mit seinem Kollegen Jens Aune", "signing", TUESDAY),
        ("hielt am Dienstag eine Rede vor dem norwegischen Parlament", "speech", TUESDAY),
        ("nahm am Dienstag an einer Klimakonferenz teil", "multilateral_meeting", TUESDAY),
        ("legte am Dienstag einen Kranz nieder", "ceremony", TUESDAY),
        ("gab am Dienstag mit Ministerpräsident Jens Aune eine Pressekonferenz", "press_conference", TUESDAY),
        ("trifft am Freitag den norwegischen Ministerpräsidenten Jens Aune", "bilateral_meeting", FRIDAY),
        ("wird am Freitag mit Ministerpräsident Jens Aune sprechen", "bilateral_meeting", FRIDAY),
    ],
}  # fmt: skip

#: Phrases that leave open which town he is in, for doings that no word of a town is told with.
WIDE = ("en Norvège", "to Norway", "en Noruega")
#: Told as what is to come even where he is there, or not told with the visitor as the one who does it.
LEFT = [
    ("en", ", in Oslo for a three-day visit,", "was received"),
    ("en", ", in Oslo for a three-day visit,", "on Friday"),
    ("en", ", visiting Oslo,", "will hold talks"),
    ("de", ", seit Montag in Oslo,", "führte am Dienstag"),
]

CASES = [
    (language, phrase, there, doing, kind, day)
    for language, phrases in PHRASES.items()
    for phrase, there in phrases
    for doing, kind, day in DOINGS[language]
    if not any(lang == language and p == phrase and part in doing for lang, p, part in LEFT)
]


@pytest.mark.parametrize(("language", "phrase", "there", "doing", "kind", "day"), CASES)
def test_a_phrase_behind_the_name_changes_nothing(
    language: str, phrase: str, there: str | None, doing: str, kind: str, day: str
) -> None:
    found = read(f"{SUBJECTS[language]}{phrase} {doing}.", language, published=PUBLISHED)
    [(people, _, [(city, country, arrive, _)])] = trips(found)
    assert [name.split()[-1] for name in people] == ["Vidal"]
    assert country == "NO"
    assert city == (None if any(wide in phrase for wide in WIDE) else "Oslo")
    # The first day he is told to be there; a day still to come is none of who is there.
    assert arrive == (there or (None if day == FRIDAY else day))
    assert (kind, day) in [(event.kind, event.date) for event in found.trips[0].events]
