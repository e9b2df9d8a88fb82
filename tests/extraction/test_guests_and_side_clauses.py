"""Who is meant where the story has two: the guest and his host, who goes while another stays, whose journey it is."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read

ARRIVED = {
    "de": "Der norwegische Präsident Ole Holt ist am Montag in Lissabon eingetroffen. ",
    "fr": "Le président norvégien Ole Holt est arrivé lundi à Lisbonne. ",
    "en": "Norwegian President Ole Holt arrived in Lisbon on Monday. ",
    "es": "El presidente noruego Ole Holt llegó el lunes a Lisboa. ",
}


def stops(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    return [
        (p.name, s.city, s.arrive) for t in read(text, language).trips for p in t.travellers for s in t.stops
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der portugiesische Präsident Rui Matos empfing den Gast im Palast."),
        ("de", "Der portugiesische Präsident Rui Matos hieß seinen Gast willkommen."),
        ("fr", "Le président portugais Rui Matos a reçu le visiteur au palais."),
        ("fr", "Le président portugais Rui Matos a accueilli son hôte au palais."),
        ("en", "Portuguese President Rui Matos received his guest at the palace."),
        ("es", "El presidente portugués Rui Matos recibió al visitante en el palacio."),
    ],
)
def test_the_guest_is_met_by_his_host(language: str, text: str) -> None:
    reading = read(ARRIVED[language] + text, language)
    assert [(kind, who) for kind, who, *_ in events(reading)] == [("bilateral_meeting", ["Rui Matos"])]


def test_a_guest_named_behind_is_who_he_is() -> None:
    text = "Der portugiesische Präsident Rui Matos empfing den Gast aus Oslo, Präsident Ole Holt, am Montag in Lissabon."
    assert stops(text, "de") == [("Ole Holt", "Lisbon", "2026-02-23")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Während Finanzminister Jan Berg in Oslo verhandelt, ist Ministerpräsident Ole Holt am Montag nach Lissabon geflogen. Er wird am Mittwoch in Madrid erwartet."),
        ("fr", "Alors que le ministre norvégien des Finances, Jan Berg, négocie à Oslo, le Premier ministre Ole Holt s'est envolé lundi pour Lisbonne. Il est attendu mercredi à Madrid."),
        ("en", "While Norwegian Finance Minister Jan Berg negotiates in Oslo, Prime Minister Ole Holt flew to Lisbon on Monday. He is expected in Madrid on Wednesday."),
        ("es", "Mientras el ministro noruego de Finanzas, Jan Berg, negocia en Oslo, el primer ministro Ole Holt voló el lunes a Lisboa. El miércoles lo esperan en Madrid."),
    ],
)  # fmt: skip
def test_the_story_goes_on_with_the_main_clause(language: str, text: str) -> None:
    assert stops(text, language)[:1] == [("Ole Holt", "Lisbon", "2026-02-23")]
    assert {who for who, *_ in stops(text, language)} == {"Ole Holt"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die erste Reise des norwegischen Präsidenten Ole Holt führte ihn am Montag nach Lissabon."),
        ("de", "Die erste Reise des norwegischen Präsidenten Ole Holt ging am Montag nach Lissabon."),
        ("fr", "Le premier déplacement du président norvégien Ole Holt l'a conduit lundi à Lisbonne."),
        ("en", "The first foreign trip of Norwegian President Ole Holt took him to Lisbon on Monday."),
        ("es", "El primer viaje del presidente noruego Ole Holt lo llevó el lunes a Lisboa."),
    ],
)
def test_a_journey_takes_whose_it_is(language: str, text: str) -> None:
    assert stops(text, language) == [("Ole Holt", "Lisbon", "2026-02-23")]


@pytest.mark.parametrize(
    ("language", "text", "arrive", "depart"),
    [
        ("de", "Der norwegische Präsident Ole Holt weilt bis Freitag zu einem Staatsbesuch in Lissabon.", None, "2026-02-27"),
        ("de", "Der norwegische Präsident Ole Holt hat sich für Freitag in Lissabon angesagt.", "2026-02-27", None),
        ("de", "Der norwegische Präsident Ole Holt hat am Freitag in Lissabon ein Gespräch mit Präsident Rui Matos.", "2026-02-27", None),
        ("fr", "Le président norvégien Ole Holt aura vendredi à Lisbonne des entretiens avec le président portugais Rui Matos.", "2026-02-27", None),
    ],
)  # fmt: skip
def test_the_day_beside_a_stay(language: str, text: str, arrive: str | None, depart: str | None) -> None:
    (trip,) = read(text, language).trips
    assert [(s.city, s.arrive, s.depart) for s in trip.stops] == [("Lisbon", arrive, depart)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Reise des norwegischen Präsidenten Ole Holt geht zu Ende."),
        ("fr", "Le président norvégien Ole Holt aura mercredi un entretien avec le visiteur."),
        ("en", "Norwegian President Ole Holt received the visitor in Oslo."),
        ("de", "Der norwegische Präsident Ole Holt hat den Gast in Oslo empfangen."),
    ],
)
def test_at_home_and_nowhere_is_no_journey(language: str, text: str) -> None:
    assert stops(text, language) == []
