"""What unedited reports hold besides the story: visits recalled, calls, councils at home, rankings of a race."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

RECALLED = {
    "recent_en": (
        "en",
        "Norwegian Prime Minister Jonas Store spoke with President Alar Karis of Estonia. They discussed the President's recent trip to Hanoi.",
        (["Alar Karis"], "completed", [("Hanoi", "VN", None, None)]),
    ),
    "recent_fr": (
        "fr",
        "Le Premier ministre belge Bart De Wever s'est entretenu avec le président estonien Alar Karis. Ils ont évoqué la récente visite du président à Hanoï.",
        (["Alar Karis"], "completed", [("Hanoi", "VN", None, None)]),
    ),
    "months_ago_en": (
        "en",
        "The attack is a crime. As Irish President Catherine Connolly said during her visit to Jordan in October, we stand with the victims.",
        (["Catherine Connolly"], "completed", [(None, "JO", "2025-10", None)]),
    ),
    "months_ago_es": (
        "es",
        "El atentado es un crimen. La presidenta irlandesa Catherine Connolly visitó Jordania en octubre y lo condenó.",
        (["Catherine Connolly"], "completed", [(None, "JO", "2025-10", None)]),
    ),
}


@pytest.mark.parametrize("name", RECALLED)
def test_the_only_journey_may_be_told_in_passing(name: str) -> None:
    language, text, wanted = RECALLED[name]
    reading = read(text, language)
    assert trips(reading) == [wanted]
    assert [trip.background for trip in reading.trips] == [True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenyan President William Ruto arrived in Oslo on Monday. It is his first visit since 2019."),
        ("fr", "Le président kényan William Ruto est arrivé lundi à Oslo. Il y rencontrera le roi Harald."),
    ],
)
def test_the_story_is_not_in_passing(language: str, text: str) -> None:
    assert [trip.background for trip in read(text, language).trips] == [False]


def test_speakers_of_a_virtual_meeting_are_at_home() -> None:
    title = "Remarks by President Stubb of Finland and Prime Minister Carney of Canada Before {} Meeting"
    text = "Helsinki, Finland\n10:05 A.M. EET\nPRESIDENT STUBB: Good to see you.\nPRIME MINISTER CARNEY: And you.\n"
    assert trips(read(text, "en", title=title.format("Virtual"))) == []
    assert trips(read(text, "en", title=title.format("Bilateral"))) == [
        (["Carney"], "under_way", [("Helsinki", "FI", "2026-02-24", None)])
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "On Monday, Dutch Foreign Minister Tom Berendsen and officials from the National Security Council will be in Lima.",
        ),
        (
            "fr",
            "Le ministre néerlandais des Affaires étrangères, Tom Berendsen, se rendra lundi à Lima avec des membres du Conseil de sécurité nationale.",
        ),
    ],
)
def test_a_national_security_council_is_not_that_of_the_un(language: str, text: str) -> None:
    reading = read(text, language)
    assert trips(reading) == [(["Tom Berendsen"], "announced", [("Lima", "PE", "2026-03-02", None)])]
    assert events(reading) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Au classement général, Jan Maas est premier. La prochaine étape sera une étape de plaine entre Pau et Lourdes.",
        ),
        (
            "fr",
            "Jan Maas, leader du classement, est suivi de Tom Roe. La prochaine étape mènera les coureurs à Lourdes.",
        ),
        ("es", "En la clasificación general, Jan Maas es primero. La próxima etapa irá de Pau a Lourdes."),
    ],
)
def test_a_ranking_is_no_office(language: str, text: str) -> None:
    reading = read(text, language)
    assert (reading.trips, reading.officials) == ((), ())


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Speech in Macon, Georgia\nFrench President Emmanuel Macron flew to Georgia on Monday.", "US"),
        ("en", "French President Emmanuel Macron flew to Georgia on Monday. He is in Tbilisi.", "GE"),
        ("fr", "Le président kényan William Ruto s'est rendu lundi en Géorgie, dans le Caucase.", "GE"),
    ],
)
def test_a_state_called_like_a_country(language: str, text: str, wanted: str) -> None:
    assert [s.country for t in read(text, language).trips for s in t.stops] == [wanted]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Australian Foreign Minister Penny Wong met on Monday in Lima with Peruvian civil society leaders.",
        ),
        (
            "fr",
            "La ministre australienne des Affaires étrangères Penny Wong s'est rendue lundi à Lima, où elle a rencontré des dirigeants religieux.",
        ),
    ],
)
def test_leaders_who_are_no_government(language: str, text: str) -> None:
    assert {event[0] for event in events(read(text, language))} <= {"other"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Kenyan Minister Musalia Mudavadi will go to Muscat on Monday for trilateral talks with Omani Minister Badr Albusaidi and Dutch Minister Tom Berendsen.",
        ),
        (
            "fr",
            "Le ministre kényan Musalia Mudavadi se rendra lundi à Mascate pour des entretiens trilatéraux avec le ministre omanais Badr Albusaidi et le ministre néerlandais Tom Berendsen.",
        ),
    ],
)
def test_three_sides_are_not_two(language: str, text: str) -> None:
    assert [e[:3] for e in events(read(text, language))] == [
        ("multilateral_meeting", ["Badr Albusaidi", "Tom Berendsen"], "OM")
    ]


def test_the_last_word_of_an_office_is_no_name() -> None:
    text = "Jordanian Minister of Foreign Affairs and Expatriates Ayman Rafadi met in Oslo with Luigi Rossi, Diplomatic Advisor to the Prime Minister, and Force Commander Major General Luc Bon."
    assert [p.name for t in read(text, "en").trips for p in t.travellers] == ["Ayman Rafadi"]
    assert [n for e in events(read(text, "en")) for n in e[1]] == ["Luigi Rossi", "Luc Bon"]


def test_a_transcript_without_its_hour_is_of_its_day() -> None:
    text = (
        "Town Hall\nOslo, Norway\nPRESIDENT STUBB: Good to be here.\nQ: How was it?\nPRESIDENT STUBB: Good.\n"
    )
    told = trips(read(text, "en", title="Remarks by President Stubb of Finland Aboard the Ship Fram"))
    assert told == [(["Stubb"], "under_way", [("Oslo", "NO", "2026-02-24", None)])]
    assert trips(read(text.replace("Oslo, Norway", "Monrovia, California"), "en")) == []


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "en",
            "I had the privilege of spending time with Pope Benedict at the Vatican in 2011.",
            (["Alar Karis"], "completed", [("Vatican City", "VA", "2011", None)]),
        ),
        (
            "en",
            "At the end of this week, I will be headed to Kenya to visit our troops.",
            (["Alar Karis"], "announced", [(None, "KE", None, None)]),
        ),
    ],
)
def test_what_a_speaker_recalls_and_plans(language: str, text: str, wanted: tuple) -> None:
    reading = read(text, language, title="Statement by President Alar Karis of Estonia")
    assert trips(reading) == [wanted]


def test_who_is_hosted_with_a_countryman_of_the_host_is_at_home() -> None:
    text = "Finnish President Alexander Stubb hosted Finnish Prime Minister Petteri Orpo and Leader Virta in Helsinki."
    assert trips(read(text, "en")) == []
