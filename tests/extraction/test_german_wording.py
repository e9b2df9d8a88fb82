"""German: the many ways of saying that somebody goes, comes, stays, meets or stays at home."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

#: Sentences of Ilze Bērziņa that tell one trip, to Lusaka.
JOURNEYS = (
    "Die lettische Außenministerin Ilze Berzina ist seit Montag in Lusaka unterwegs.",
    "In Lusaka legte die lettische Außenministerin Ilze Berzina am Montag einen Zwischenhalt ein.",
    "Zwischenstation machte die lettische Außenministerin Ilze Berzina am Montag in Lusaka.",
    "Ihren Antrittsbesuch absolvierte die lettische Außenministerin Ilze Berzina am Montag in Lusaka.",
    "Zu Gast in Lusaka war am Montag die lettische Außenministerin Ilze Berzina.",
    "Die lettische Außenministerin Ilze Berzina bricht am Freitag zu einer Reise auf, die sie nach Lusaka führt.",
    "Die lettische Außenministerin Ilze Berzina bricht am Freitag zu einer Reise auf, die zunächst nach Lusaka führt.",
    "Am Freitag steht für die lettische Außenministerin Ilze Berzina ein Besuch in Lusaka an.",
    "Die lettische Außenministerin Ilze Berzina nimmt Kurs auf Lusaka.",
    "Die lettische Außenministerin Ilze Berzina hat sich am Montag in Lusaka eingefunden.",
    "Die lettische Außenministerin Ilze Berzina ist am Montag nach Lusaka gelangt.",
    "Die lettische Außenministerin Ilze Berzina weilt derzeit auf Einladung der Regierung in Lusaka.",
    "Die lettische Außenministerin Ilze Berzina machte am Montag in Lusaka ihre Aufwartung.",
    "Die Regierung schickt die lettische Außenministerin Ilze Berzina am Freitag nach Lusaka.",
    "Die lettische Außenministerin Ilze Berzina ist nach Lusaka beordert worden.",
    "Lusaka empfängt am Freitag die lettische Außenministerin Ilze Berzina.",
    "Lusaka erwartet am Freitag die lettische Außenministerin Ilze Berzina.",
    "Die lettische Außenministerin Ilze Berzina hat am Montag in Lusaka die Fortschritte hervorgehoben.",
)


@pytest.mark.parametrize("text", JOURNEYS)
def test_a_journey_is_read(text: str) -> None:
    read_trips = trips(read(text, "de"))
    assert [(who, [stop[0] for stop in stops]) for who, _, stops in read_trips] == [
        (["Ilze Berzina"], ["Lusaka"])
    ], text


#: (sentence, kind of event, with whom)
EVENTS = (
    ("Von Präsident Moses Tembo wurde Ministerpräsident Jaan Sepp am Montag in Lusaka mit militärischen Ehren empfangen.", "ceremony", ["Moses Tembo"]),
    ("Präsident Moses Tembo erwartet am Freitag in Lusaka den estnischen Außenminister Jaan Sepp.", "bilateral_meeting", ["Moses Tembo"]),
    ("Der estnische Außenminister Jaan Sepp hat in Lusaka am Montag mit Präsident Moses Tembo zu Mittag gegessen.", "bilateral_meeting", ["Moses Tembo"]),
    ("Der estnische Außenminister Jaan Sepp tauschte sich am Montag in Lusaka mit Präsident Moses Tembo aus.", "bilateral_meeting", ["Moses Tembo"]),
    ("Der estnische Außenminister Jaan Sepp sitzt am Freitag in Lusaka mit Präsident Moses Tembo zusammen.", "bilateral_meeting", ["Moses Tembo"]),
    ("Der estnische Außenminister Jaan Sepp trat am Montag in Lusaka gemeinsam mit Präsident Moses Tembo vor die Presse.", "press_conference", ["Moses Tembo"]),
    ("Der estnische Außenminister Jaan Sepp legte am Montag in Lusaka einen Kranz nieder.", "ceremony", []),
    ("Der estnische Außenminister Jaan Sepp hat am Montag in Lusaka am Mahnmal einen Kranz niedergelegt.", "ceremony", []),
    ("Der estnische Außenminister Jaan Sepp hielt am Montag in Lusaka einen Vortrag.", "speech", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "whom"), EVENTS)
def test_what_happens_there_is_read(text: str, kind: str, whom: list[str]) -> None:
    reading = read(text, "de")
    assert [who for who, _, _ in trips(reading)] == [["Jaan Sepp"]], text
    assert (kind, whom) in [event[:2] for event in events(reading)], text


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Die Reise des estnischen Außenministers Jaan Sepp nach Lusaka fällt aus.", "cancelled"),
        ("Der Besuch des estnischen Außenministers Jaan Sepp in Lusaka ist geplatzt.", "cancelled"),
        ("Der Besuch des estnischen Außenministers Jaan Sepp in Lusaka wird auf März verlegt.", "postponed"),
        ("Der estnische Außenminister Jaan Sepp hat seinen Flug nach Lusaka storniert.", "cancelled"),
    ],
)
def test_what_becomes_of_a_journey_is_read(text: str, status: str) -> None:
    assert [trip[1] for trip in trips(read(text, "de"))] == [status], text


@pytest.mark.parametrize(
    "text",
    [
        "Der estnische Außenminister Jaan Sepp erwartet bis Freitag eine Antwort aus Lusaka.",
        "Der estnische Außenminister Jaan Sepp boykottiert den Gipfel in Lusaka.",
        "Der estnische Außenminister Jaan Sepp hat am Montag Vorwürfe aus Lusaka zurückgewiesen.",
        "Der estnische Außenminister Jaan Sepp stellte am Montag in Tallinn einen Plan für Lusaka vor.",
        "Der estnische Außenminister Jaan Sepp hob am Montag die Rolle von Lusaka hervor.",
        "Der estnische Außenminister Jaan Sepp zeichnete ein düsteres Bild der Lage in Lusaka.",
        "Die Regierung in Lusaka schickte dem estnischen Außenminister Jaan Sepp am Montag einen Brief.",
    ],
)
def test_mere_talk_is_no_trip(text: str) -> None:
    assert trips(read(text, "de")) == [], text


@pytest.mark.parametrize(
    ("text", "country", "status"),
    [
        ("Zum Auftakt ihrer Sambiareise sagte Außenministerin Ilze Berzina am Montag, man wolle helfen.", "ZM", None),
        ("Außenministerin Ilze Berzina bricht am Freitag zu einer Chinareise auf.", "CN", "announced"),
        ("Außenministerin Ilze Berzina hat ihren Israelbesuch abgesagt.", "IL", "cancelled"),
        ("Außenministerin Ilze Berzina beendete am Montag ihren Polenbesuch.", "PL", "completed"),
    ],
)  # fmt: skip
def test_a_country_and_its_journey_in_one_word(text: str, country: str, status: str | None) -> None:
    told = trips(read(text, "de"))
    assert [[stop[1] for stop in stops] for _, _, stops in told] == [[country]], text
    assert status is None or told[0][1] == status, text


@pytest.mark.parametrize(
    "text",
    [
        "Außenministerin Ilze Berzina sprach am Montag über die Kosten der Dienstreisen.",
        "Außenministerin Ilze Berzina lobte am Montag die Stadtreisen.",
    ],
)
def test_a_journey_that_names_no_country_is_no_trip(text: str) -> None:
    assert trips(read(text, "de")) == [], text
