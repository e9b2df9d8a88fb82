"""Dates in Spanish, German, Italian, Portuguese, Arabic and Russian: the same engine, told by other data."""

from __future__ import annotations

from datetime import date
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itineraries.extraction.steps.when.dates import find_dates

TOLD = date(2023, 2, 23)  # a Thursday


def read(text: str, language: str):
    lexicon = import_module(f"itineraries.extraction.languages.dates_{language}").DATES
    return find_dates(text, published=TOLD, lexicon=lexicon)


@pytest.mark.parametrize(
    ("text", "language", "tense", "expected"),
    [
        ("Llegará el martes.", "es", "future", "2023-02-28"),
        ("Llegó el martes.", "es", "past", "2023-02-21"),
        ("este jueves", "es", "past", "2023-02-23"),
        ("el próximo martes", "es", None, "2023-02-28"),
        ("el pasado martes", "es", None, "2023-02-21"),
        ("por la mañana", "es", None, None),
        ("ayer", "es", None, "2023-02-22"),
        ("la semana que viene", "es", None, "2023-02-27/2023-03-05"),
        ("a comienzos del año 2009", "es", None, "2009"),
        ("el mes pasado", "es", None, "2023-01"),
        ("a finales de noviembre", "es", "past", "2022-11"),
        ("el 28 de febrero de 2022", "es", None, "2022-02-28"),
        ("lunes, 27 de febrero", "es", None, "2023-02-27"),
        ("del 28 de febrero al 3 de marzo", "es", None, "2023-02-28..2023-03-03"),
        ("del 18 al 22 de enero", "es", None, "2023-01-18..2023-01-22"),
        ("los días 1 y 2 de marzo", "es", None, "2023-03-01..2023-03-02"),
        ("en abril de 2021", "es", None, "2021-04"),
        ("hace dos años", "es", None, "2021"),
        ("de martes a jueves", "es", "future", "2023-02-28..2023-03-02"),
        ("Er kommt am Dienstag.", "de", "future", "2023-02-28"),
        ("Er kam am Dienstagabend.", "de", "past", "2023-02-21"),
        ("am kommenden Dienstag", "de", None, "2023-02-28"),
        ("am vergangenen Dienstag", "de", None, "2023-02-21"),
        ("gestern", "de", None, "2023-02-22"),
        ("Anfang des Jahres 2009", "de", None, "2009"),
        ("am Morgen", "de", None, None),
        ("übermorgen", "de", None, "2023-02-25"),
        ("nächste Woche", "de", None, "2023-02-27/2023-03-05"),
        ("am 28. Februar", "de", None, "2023-02-28"),
        ("am Freitag, den 3. März", "de", None, "2023-03-03"),
        ("am 12. und 13. März", "de", None, "2023-03-12..2023-03-13"),
        ("vom 28. Februar bis 3. März", "de", None, "2023-02-28..2023-03-03"),
        ("vom 18. bis zum 22. Januar", "de", None, "2023-01-18..2023-01-22"),
        ("Ende November", "de", "past", "2022-11"),
        ("im Juni vergangenen Jahres", "de", None, "2022-06"),
        ("vor zwei Jahren", "de", None, "2021"),
        ("im Februar 2019", "de", None, "2019-02"),
        ("Arriverà martedì.", "it", "future", "2023-02-28"),
        ("È arrivato martedì sera.", "it", "past", "2023-02-21"),
        ("questo giovedì", "it", "past", "2023-02-23"),
        ("il prossimo martedì", "it", None, "2023-02-28"),
        ("domenica prossima", "it", None, "2023-02-26"),
        ("martedì scorso", "it", None, "2023-02-21"),
        ("ieri sera", "it", None, "2023-02-22"),
        ("l'altro ieri", "it", None, "2023-02-21"),
        ("stamattina", "it", None, "2023-02-23"),
        ("domani pomeriggio", "it", None, "2023-02-24"),
        ("dopodomani", "it", None, "2023-02-25"),
        ("la settimana prossima", "it", None, "2023-02-27/2023-03-05"),
        ("la scorsa settimana", "it", None, "2023-02-13/2023-02-19"),
        ("martedì della prossima settimana", "it", None, "2023-02-28"),
        ("lo scorso fine settimana", "it", None, "2023-02-18..2023-02-19"),
        ("il mese scorso", "it", None, "2023-01"),
        ("a fine novembre", "it", "past", "2022-11"),
        ("all'inizio di gennaio", "it", "past", "2023-01"),
        ("lo scorso giugno", "it", None, "2022-06"),
        ("l'8 marzo", "it", None, "2023-03-08"),
        ("il primo marzo", "it", None, "2023-03-01"),
        ("il 28 febbraio 2022", "it", None, "2022-02-28"),
        ("lunedì 27 febbraio", "it", None, "2023-02-27"),
        ("il 6 e 7 marzo", "it", None, "2023-03-06..2023-03-07"),
        ("dall'8 al 10 marzo", "it", None, "2023-03-08..2023-03-10"),
        ("dal 28 febbraio al 3 marzo", "it", None, "2023-02-28..2023-03-03"),
        ("tra il 12 e il 14 gennaio", "it", None, "2023-01-12..2023-01-14"),
        ("da martedì a giovedì", "it", "future", "2023-02-28..2023-03-02"),
        ("nell'aprile del 2021", "it", None, "2021-04"),
        ("nel 2019", "it", None, "2019"),
        ("due anni fa", "it", None, "2021"),
        ("tra tre giorni", "it", None, "2023-02-26"),
        ("la scorsa estate", "it", None, "2022-22"),
        ("l'anno scorso", "it", None, "2022"),
        ("è il primo a visitare Roma", "it", None, None),
        ("Chegará na terça-feira.", "pt", "future", "2023-02-28"),
        ("Chegou na terça.", "pt", "past", "2023-02-21"),
        ("É a segunda visita.", "pt", None, None),
        ("nesta quinta-feira", "pt", "past", "2023-02-23"),
        ("na próxima terça-feira", "pt", None, "2023-02-28"),
        ("domingo que vem", "pt", None, "2023-02-26"),
        ("na terça-feira passada", "pt", None, "2023-02-21"),
        ("na última terça-feira", "pt", None, "2023-02-21"),
        ("ontem à noite", "pt", None, "2023-02-22"),
        ("anteontem", "pt", None, "2023-02-21"),
        ("esta manhã", "pt", None, "2023-02-23"),
        ("de manhã", "pt", None, None),
        ("amanhã à tarde", "pt", None, "2023-02-24"),
        ("depois de amanhã", "pt", None, "2023-02-25"),
        ("na próxima semana", "pt", None, "2023-02-27/2023-03-05"),
        ("na semana que vem", "pt", None, "2023-02-27/2023-03-05"),
        ("na semana passada", "pt", None, "2023-02-13/2023-02-19"),
        ("na terça-feira da próxima semana", "pt", None, "2023-02-28"),
        ("no fim de semana passado", "pt", None, "2023-02-18..2023-02-19"),
        ("no mês passado", "pt", None, "2023-01"),
        ("no final de novembro", "pt", "past", "2022-11"),
        ("no início de janeiro", "pt", "past", "2023-01"),
        ("em junho passado", "pt", None, "2022-06"),
        ("a 8 de março", "pt", None, "2023-03-08"),
        ("no dia 8 de março de 2022", "pt", None, "2022-03-08"),
        ("em 1º de março", "pt", None, "2023-03-01"),
        ("segunda-feira, 27 de fevereiro", "pt", None, "2023-02-27"),
        ("na segunda-feira (27)", "pt", "future", "2023-02-27"),
        ("nos dias 6 e 7 de março", "pt", None, "2023-03-06..2023-03-07"),
        ("de 8 a 10 de março", "pt", None, "2023-03-08..2023-03-10"),
        ("de 28 de fevereiro a 3 de março", "pt", None, "2023-02-28..2023-03-03"),
        ("entre os dias 12 e 14 de janeiro", "pt", None, "2023-01-12..2023-01-14"),
        ("de terça a quinta-feira", "pt", "future", "2023-02-28..2023-03-02"),
        ("em abril de 2021", "pt", None, "2021-04"),
        ("em 2019", "pt", None, "2019"),
        ("há dois anos", "pt", None, "2021"),
        ("dois anos atrás", "pt", None, "2021"),
        ("daqui a três dias", "pt", None, "2023-02-26"),
        ("no verão passado", "pt", None, "2022-22"),
        ("no ano passado", "pt", None, "2022"),
        ("é o primeiro a visitar Roma", "pt", None, None),
        ("no set, em out e out", "pt", None, None),
        ("يوم الثلاثاء", "ar", "future", "2023-02-28"),
        ("الثلاثاء", "ar", "past", "2023-02-21"),
        ("الثلاثاء المقبل", "ar", None, "2023-02-28"),
        ("الثلاثاء الماضي", "ar", None, "2023-02-21"),
        ("غداً الجمعة", "ar", None, "2023-02-24"),
        ("أمس الأربعاء", "ar", None, "2023-02-22"),
        ("اليوم الخميس", "ar", None, "2023-02-23"),
        ("الأسبوع المقبل", "ar", None, "2023-02-27/2023-03-05"),
        ("28 فبراير 2022", "ar", None, "2022-02-28"),
        ("٢٨ فبراير", "ar", None, "2023-02-28"),
        ("السادس من مارس", "ar", None, "2023-03-06"),
        ("السابع والعشرين من الشهر الجاري", "ar", None, "2023-02-27"),
        ("يومي 28 و29 يناير", "ar", None, "2023-01-28..2023-01-29"),
        ("يومي الخميس والجمعة", "ar", "future", "2023-02-23..2023-02-24"),
        ("نهاية نوفمبر", "ar", "past", "2022-11"),
        ("مارس الماضي", "ar", None, "2022-03"),
        ("تشرين الثاني 2022", "ar", None, "2022-11"),
        ("Он прибудет во вторник.", "ru", "future", "2023-02-28"),
        ("Он прибыл во вторник.", "ru", "past", "2023-02-21"),
        ("в прошлую среду", "ru", None, "2023-02-22"),
        ("завтра", "ru", None, "2023-02-24"),
        ("накануне", "ru", None, "2023-02-22"),
        ("на следующей неделе", "ru", None, "2023-02-27/2023-03-05"),
        ("28 февраля 2022 года", "ru", None, "2022-02-28"),
        ("6-7 апреля", "ru", None, "2023-04-06..2023-04-07"),
        ("с 28 февраля по 3 марта", "ru", None, "2023-02-28..2023-03-03"),
        ("с 17 по 21 апреля", "ru", None, "2023-04-17..2023-04-21"),
        ("в январе 2019 года", "ru", None, "2019-01"),
        ("в конце ноября", "ru", "past", "2022-11"),
        ("в прошлом году", "ru", None, "2022"),
        ("два года назад", "ru", None, "2021"),
    ],
)
def test_dates(text, language, tense, expected):
    values = [value for m in read(text, language) if (value := m.resolve(tense)) is not None]
    found = [f"{v.start}..{v.end}" if v.end else v.start for v in values]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "language", "offset"),
    [
        ("al día siguiente", "es", 1),
        ("la víspera", "es", -1),
        ("tags darauf", "de", 1),
        ("am Vortag", "de", -1),
        ("il giorno dopo", "it", 1),
        ("la vigilia", "it", -1),
        ("no dia seguinte", "pt", 1),
        ("na véspera", "pt", -1),
        ("في اليوم التالي", "ar", 1),
        ("на следующий день", "ru", 1),
    ],
)
def test_days_counted_from_the_date_before(text, language, offset):
    (mention,) = read(text, language)
    assert mention.offset_days == offset


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("una gira de cuatro días", "es", 4),
        ("eine fünftägige Reise", "de", 5),
        ("ihre einwöchige Reise", "de", 7),
        ("una visita di tre giorni", "it", 3),
        ("um périplo de quatro dias", "pt", 4),
        ("لمدة ثلاثة أيام", "ar", 3),
        ("двухдневный визит", "ru", 2),
    ],
)
def test_lengths(text, language, days):
    (mention,) = read(text, language)
    assert (mention.kind, mention.days) == ("duration", days)


@given(
    st.text(alphabet=st.characters(codec="utf-8"), max_size=200),
    st.sampled_from(["es", "de", "it", "pt", "ar", "ru"]),
)
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_without_fault(text, language):
    last = 0
    for mention in read(text, language):
        assert last <= mention.span.start < mention.span.end <= len(text)
        assert text[mention.span.start : mention.span.end] == mention.quote
        last = mention.span.end
