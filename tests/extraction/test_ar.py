"""Arabic: words written as one, verbs before their subjects, names without capitals."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import Directory, Holder, extract
from itineraries.extraction import read as read_document

TOLD = date(2024, 5, 15)  # a Wednesday

DIRECTORY = Directory(
    [
        Holder("Vladimir Putin", ("فلاديمير بوتين",), "President", "head_of_state", "RU"),
        Holder("Xi Jinping", ("شي جين بينغ",), "President", "head_of_state", "CN"),
        Holder(
            "Hossein Amir-Abdollahian",
            ("حسين أمير عبد اللهيان",),
            "Minister of Foreign Affairs",
            "foreign_minister",
            "IR",
        ),
        Holder("Abdullah II", ("عبد الله الثاني",), "King", "head_of_state", "JO"),
    ]
)


def read(text: str, *, title: str = ""):
    return extract(text, published=TOLD, language="ar", title=title, directory=DIRECTORY)


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
    ("text", "words"),
    [
        ("ووصل الوزير إلى باريس", ["و", "وصل", "الوزير", "إلى", "باريس"]),
        ("للصين وبالرياض", ["ل", "لصين", "و", "ب", "الرياض"]),
        ("زيارته إلى وارسو", ["زيارت", "ه", "إلى", "وارسو"]),
        ("وزير وفد وليد", ["وزير", "وفد", "وليد"]),
        ("وسلّم", ["و", "سلّم"]),
    ],
    ids=["and", "to the, and in", "his", "letters that belong to their word", "marks count for no letter"],
)
def test_words_written_as_one(text, words):
    doc = read_document(text, published=TOLD, language="ar", directory=DIRECTORY)
    assert doc.words == words
    assert [doc.text[s:e] for s, e in zip(doc.starts, doc.ends, strict=True)] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "وصل الرئيس الفرنسي ميشال ديران اليوم الأربعاء إلى الرياض في زيارة رسمية.",
            [(("ميشال ديران",), "under_way", (("Riyadh", "2024-05-15", None),))],
            id="arrives",
        ),
        pytest.param(
            "يزور وزير الخارجية الأميركي جون ميلر القاهرة الخميس المقبل.",
            [(("جون ميلر",), "announced", (("Cairo", "2024-05-16", None),))],
            id="the subject between the verb and its place",
        ),
        pytest.param(
            "ألغى المستشار الألماني كلاوس فيبر زيارته إلى طوكيو التي كانت مقررة الجمعة بسبب المرض.",
            [(("كلاوس فيبر",), "cancelled", (("Tokyo", "2024-05-17", None),))],
            id="cancelled",
        ),
        pytest.param(
            "أعلنت الرئاسة الفلسطينية تأجيل زيارة الرئيس سامي حداد إلى موسكو.",
            [(("سامي حداد",), "postponed", (("Moscow", None, None),))],
            id="the putting off of a visit",
        ),
        pytest.param(
            "زيارة رئيس الوزراء اللبناني سامي حداد إلى دمشق تأجلت.",
            [(("سامي حداد",), "postponed", (("Damascus", None, None),))],
            id="a visit that was put off",
        ),
        pytest.param(
            "من المقرر أن يصل رئيس الوزراء الهندي راجيف شارما إلى روما في 13 يونيو للمشاركة في "
            "قمة مجموعة السبع.",
            [(("راجيف شارما",), "announced", (("Rome", "2024-06-13", None),))],
            id="is to arrive",
        ),
        pytest.param(
            "غادر رئيس الوزراء العراقي كريم الجبوري بغداد متوجها إلى طهران على رأس وفد.",
            [(("كريم الجبوري",), "under_way", (("Tehran", None, None),))],
            id="leaves home, heading for",
        ),
        pytest.param(
            "عاد وزير الخارجية العماني سالم الحارثي إلى مسقط قادما من طهران.",
            [(("سالم الحارثي",), "completed", (("Tehran", None, None),))],
            id="back home from",
        ),
        pytest.param(
            "انتقل الوزير القطري خالد النعيمي من موسكو إلى كييف يوم الجمعة الماضي.",
            [
                (
                    ("خالد النعيمي",),
                    "completed",
                    (("Moscow", None, "2024-05-10"), ("Kyiv", "2024-05-10", None)),
                )
            ],
            id="from one place to the next",
        ),
        pytest.param(
            "وصل الأمين العام للأمم المتحدة لارس هولم إلى بغداد، ومن المقرر أن يتوجه بعدها إلى أربيل.",
            [(("لارس هولم",), "under_way", (("Baghdad", None, None), ("Erbil", None, None)))],
            id="a verb without its subject",
        ),
        pytest.param(
            "يتوجه ملك الأردن عبد الله الثاني إلى واشنطن، ثم يزور لندن وباريس قبل أن يعود إلى عمان.",
            [
                (
                    ("Abdullah II",),
                    "announced",
                    (("Washington", None, None), ("London", None, None), ("Paris", None, None)),
                )
            ],
            id="Amman is home where Jordan is told",
        ),
        pytest.param(
            "وكان الوزير المصري سامي حداد قد زار بغداد الشهر الماضي.",
            [(("سامي حداد",), "completed", (("Baghdad", "2024-04", None),))],
            id="had visited",
        ),
    ],
)
def test_journeys(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "دعا الرئيس الصيني شي جين بينغ الرئيس الجزائري سامي حداد إلى زيارة بكين.",
        "أجرى الرئيس التركي أورهان دمير اتصالا هاتفيا مع نظيره الروسي فلاديمير بوتين.",
        "قد يزور الرئيس الأوكراني أندري بيلك بيروت قريبا.",
        "لن يشارك الرئيس الروسي فلاديمير بوتين في قمة بريكس في جوهانسبرغ.",
        "قالت واشنطن إن موسكو تنتهك الاتفاق. وانتقدت باريس الخطوة.",
        "وصل المتحدث باسم الخارجية سامي حداد إلى جنيف.",
    ],
    ids=["invitation", "telephone", "maybe", "will not attend", "metonyms", "spokesman"],
)
def test_no_journey(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "استقبل أمير قطر خالد النعيمي في الدوحة أمس رئيس الوزراء الباكستاني عمران بت.",
            [("bilateral_meeting", ("خالد النعيمي",), "QA", "2024-05-14")],
            id="host, then guest",
        ),
        pytest.param(
            "التقى وزير الخارجية المصري سامي حداد نظيره التركي أورهان دمير في أنقرة يوم الثلاثاء.",
            [("bilateral_meeting", ("أورهان دمير",), "TR", "2024-05-14")],
            id="subject, then object",
        ),
        pytest.param(
            "وصل الوزير السعودي فهد المطيري إلى طهران حيث استقبله الرئيس كاظم رضائي.",
            [("bilateral_meeting", ("كاظم رضائي",), "IR", None)],
            id="a pronoun written as one with its verb",
        ),
        pytest.param(
            "يصل المبعوث الأميركي جون ميلر إلى بيروت غدا، وسيلتقي رئيس مجلس النواب سامي حداد.",
            [("bilateral_meeting", ("سامي حداد",), "LB", None)],
            id="one name behind a verb that goes on: the object",
        ),
        pytest.param(
            "يبدأ الرئيس الصيني شي جين بينغ الإثنين المقبل زيارة إلى روسيا بدعوة من نظيره "
            "فلاديمير بوتين. وسيعقد "
            "الرئيسان محادثات في الكرملين الثلاثاء.",
            [("bilateral_meeting", ("Vladimir Putin",), "RU", "2024-05-21")],
            id="the two presidents",
        ),
        pytest.param(
            "شارك رئيس الإمارات خالد النعيمي في القمة العربية التي عقدت في المنامة الخميس.",
            [("summit", ("Arab League",), "BH", "2024-05-09")],
            id="a summit held in",
        ),
    ],
)
def test_meetings(text, expected):
    assert met(text) == expected


def test_names_without_capitals():
    """A name ends where the sentence goes on; known names may hold an office's word."""
    text = (
        "عقد وزير الخارجية الإيراني حسين أمير عبد اللهيان محادثات مع الملك سلمان بن فهد والرئيسة ليلى حداد. "
        "وقال سيرغي بافلوف، وزير الخارجية الروسي، إن الاتفاق قريب."
    )
    assert [(p.name, p.role, p.country) for p in read(text).officials] == [
        ("Hossein Amir-Abdollahian", "Minister of Foreign Affairs", "IR"),
        ("سلمان بن فهد", "King", None),
        ("ليلى حداد", "President", None),
    ]


def test_noise_lines():
    text = "وصل الملك الأردني حسن إلى برلين.\n\nاقرأ أيضاً: الرئيس الفرنسي يزور بكين\nتابعونا على تويتر"
    assert [stops for _, _, stops in told(text)] == [(("Berlin", None, None),)]


def test_spans_are_the_text():
    text = "ووصلَ الرئيس الفرنسي ميشال ديران، أمس، إلى الرياض وللصين. واستقبله الملك سلمان بن فهد."
    for trip in read(text).trips:
        for item in (trip, *trip.stops, *trip.events, *trip.travellers):
            for evidence in item.evidence:
                assert text[evidence.span.start : evidence.span.end] == evidence.quote


def test_a_longer_name_of_the_directory():
    """A house's name is left out: the one who is in office under the longer name is meant."""
    known = Directory(
        [Holder("Salman bin Fahd Al Nur", ("سلمان بن فهد آل نور",), "King", "head_of_state", "SA")]
    )
    text = "وصل الملك سلمان بن فهد إلى باريس."
    reading = extract(text, published=TOLD, language="ar", directory=known)
    assert [p.name for p in reading.trips[0].travellers] == ["Salman bin Fahd Al Nur"]
