"""Russian: endings, subjects behind their verbs, called-off journeys, names in their dictionary form."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import Directory, Holder, extract

TOLD = date(2024, 5, 15)  # a Wednesday

DIRECTORY = Directory(
    [
        Holder("Vladimir Putin", ("Владимир Путин",), "President", "head_of_state", "RU"),
        Holder("Wang Yi", ("Ван И",), "Minister of Foreign Affairs", "foreign_minister", "CN"),
        Holder("Xi Jinping", ("Си Цзиньпин",), "President", "head_of_state", "CN"),
        Holder("Sergei Shoigu", ("Сергей Шойгу",), "Minister of Defence", "other", "RU"),
    ]
)


def read(text: str, *, directory: Directory = DIRECTORY):
    return extract(text, published=TOLD, language="ru", directory=directory)


def told(text: str) -> list[tuple]:
    """(travellers, status, stops as (city or country, arrive, depart)) of every trip."""
    return [
        (
            tuple(p.name for p in trip.travellers),
            trip.status,
            tuple((s.city or s.country, s.arrive, s.depart) for s in trip.stops),
        )
        for trip in read(text).trips
    ]


def met(text: str) -> list[tuple]:
    return [
        (e.kind, (*(p.name for p in e.people), *e.organizations), e.place_country, e.date)
        for trip in read(text).trips
        for e in trip.events
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Президент Сербии Милош Томич в среду прибыл с официальным визитом в Ташкент.",
            [(("Милош Томич",), "under_way", (("Tashkent", "2024-05-15", None),))],
            id="arrives",
        ),
        pytest.param(
            "В понедельник в Минск с рабочим визитом прилетел глава МИД Ирана Хосейн Рахими.",
            [(("Хосейн Рахими",), "under_way", (("Minsk", "2024-05-13", None),))],
            id="subject behind the verb",
        ),
        pytest.param(
            "Министр обороны России Сергей Шойгу во вторник прилетел в Пхеньян во главе делегации.",
            [(("Sergei Shoigu",), "under_way", (("Pyongyang", "2024-05-14", None),))],
            id="a name that ends like a dative",
        ),
        pytest.param(
            "Глава МИД КНР Ван И посетит Москву 20 мая.",
            [(("Wang Yi",), "announced", (("Moscow", "2024-05-20", None),))],
            id="direct object",
        ),
        pytest.param(
            "Генсек ООН Ларс Хольм 18–20 мая посетит Каир и Амман, после чего вылетит в Нью-Йорк.",
            [
                (
                    ("Ларс Хольм",),
                    "announced",
                    (
                        ("Cairo", "2024-05-18", None),
                        ("Amman", None, "2024-05-20"),
                    ),
                )
            ],
            id="a range over a list, and home to the seat of his organisation",
        ),
        pytest.param(
            "Премьер-министр Молдавии Ион Русу сначала посетит Бухарест, затем отправится в "
            "Варшаву и завершит турне "
            "в Вильнюсе 24 мая.",
            [
                (
                    ("Ион Русу",),
                    "announced",
                    (("Bucharest", None, None), ("Warsaw", None, None), ("Vilnius", None, "2024-05-24")),
                )
            ],
            id="order words",
        ),
        pytest.param(
            "Канцлер Германии Клаус Вебер отменил поездку в Токио, запланированную на пятницу, "
            "из-за болезни.",
            [(("Клаус Вебер",), "cancelled", (("Tokyo", "2024-05-17", None),))],
            id="cancelled",
        ),
        pytest.param(
            "Визит министра иностранных дел Турции Орхана Демира в Багдад перенесен.",
            [(("Орхан Демир",), "postponed", (("Baghdad", None, None),))],
            id="postponed, told by the noun; the name in its dictionary form",
        ),
        pytest.param(
            "После визита в Душанбе министр иностранных дел Индии Раджив Шарма направился в Ташкент.",
            [(("Раджив Шарма",), "under_way", (("Dushanbe", None, None), ("Tashkent", None, None)))],
            id="after a visit",
        ),
        pytest.param(
            "Глава европейской дипломатии Анна Линдгрен на прошлой неделе побывала в Киеве.",
            [(("Анна Линдгрен",), "completed", (("Kyiv", None, None),))],
            id="an office of a body",
        ),
        pytest.param(
            "Президент Бразилии Жуан да Коста отправился в Пекин из Шанхая, а затем посетит Абу-Даби.",
            [
                (
                    ("Жуан да Коста",),
                    "under_way",
                    (("Shanghai", None, None), ("Beijing", None, None), ("Abu Dhabi", None, None)),
                )
            ],
            id="from one place to the next",
        ),
        pytest.param(
            "ЛИМА, 14 мая. Президент Перу Хорхе Ривас прибыл в Кито. Затем он отправится в Боготу.",
            [(("Хорхе Ривас",), "under_way", (("Quito", None, None), ("Bogotá", None, None)))],
            id="the day of a dateline is none of the journey",
        ),
    ],
)
def test_journeys(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        (
            "Президент Казахстана Ерлан Садыков пригласил Владимира Путина посетить Астану с "
            "государственным визитом."
        ),
        "Владимир Путин провел телефонный разговор с президентом Турции Орханом Демиром.",
        "Президент Сербии Милош Томич может посетить Пекин осенью, заявил он журналистам.",
        "Госсекретарь США Джон Миллер не приедет на конференцию в Каир.",
        "Администрация не подтвердила слухи о возможной поездке Владимира Путина в Турцию.",
        (
            "Вашингтон заявил, что Москва нарушает договор. Министр финансов США Джейн Миллер "
            "выступила в конгрессе."
        ),
        "Официальный представитель МИД Ольга Петрова прибыла в Женеву.",
    ],
    ids=[
        "invitation",
        "telephone",
        "maybe",
        "negated, with a conference",
        "a possible journey",
        "metonyms",
        "spokeswoman",
    ],
)
def test_no_journey(text):
    assert told(text) == []


def test_host_by_case():
    """Whom the president receives is told by the ending, wherever he stands."""
    text = (
        "Министр иностранных дел Катара Халид Наср прибыл в Москву. Катарского министра "
        "примет президент России Владимир Путин."
    )
    assert told(text) == [(("Халид Наср",), "under_way", (("Moscow", None, None),))]
    assert met(text) == [("bilateral_meeting", ("Vladimir Putin",), "RU", None)]


def test_object_pronoun():
    text = (
        "В понедельник в Минск прибыл глава МИД Ирана Хосейн Рахими. Его принял президент "
        "Белоруссии Иван Ковалев."
    )
    assert met(text) == [("bilateral_meeting", ("Иван Ковалев",), "BY", None)]


def test_instrumental_after_with():
    text = (
        "Премьер-министр Великобритании Джон Кларк прилетел в Варшаву и встретился с "
        "премьером Польши Яном Новаком."
    )
    assert met(text) == [("bilateral_meeting", ("Ян Новак",), "PL", None)]


def test_two_leaders_talk():
    text = (
        "Владимир Путин посетит Китай по приглашению председателя КНР Си Цзиньпина. В Пекине "
        "лидеры двух стран проведут переговоры."
    )
    assert met(text) == [("bilateral_meeting", ("Xi Jinping",), "CN", None)]


def test_declined_names_are_one_person():
    text = (
        "Министр иностранных дел Сирии Ахмад Халиль прибыл в Москву. Визит Халиля продлится два дня. "
        "С Ахмадом Халилем встретится Владимир Путин."
    )
    assert [(p.name, p.role, p.country) for p in read(text).officials] == [
        ("Ахмад Халиль", "Minister of Foreign Affairs", "SY"),
        ("Vladimir Putin", "President", "RU"),
    ]


def test_noise_lines():
    text = (
        "Король Иордании Хасан прибыл в Берлин.\n\nЧитайте также: Президент Франции посетит "
        "Пекин\nПодписывайтесь на наш канал"
    )
    assert [stops for _, _, stops in told(text)] == [(("Berlin", None, None),)]


def test_spans_are_the_text():
    text = (
        "В понедельник в Минск прибыл глава МИД Ирана Хосейн Рахими. Ёлки! Его принял "
        "президент Белоруссии Иван Ковалёв."
    )
    for trip in read(text).trips:
        for item in (trip, *trip.stops, *trip.events, *trip.travellers):
            for evidence in item.evidence:
                assert text[evidence.span.start : evidence.span.end] == evidence.quote
