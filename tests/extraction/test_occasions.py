"""What is done on the way: honours, press, people without an office, sights, gatherings with a name."""

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips
from tests.extraction.test_meetings_untold import LEADS


def kinds(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(kind, country) for kind, _, country, _ in events(read(LEADS[language] + text, language))]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Le président kényan William Ruto l'a accueilli avec les honneurs militaires.", "ceremony"),
        ("en", "Kenyan President William Ruto welcomed him with full military honours.", "ceremony"),
        ("es", "El presidente keniano William Ruto lo recibió con honores militares.", "ceremony"),
        ("de", "Der kenianische Präsident William Ruto empfing ihn mit militärischen Ehren.", "ceremony"),
        ("fr", "Il a plaidé devant la presse pour une trêve.", "press_conference"),
        ("fr", "« La paix est possible », a-t-il dit lors d'une conférence de presse.", "press_conference"),
        ("en", "He told a news conference that peace was possible.", "press_conference"),
        ("es", "En una rueda de prensa conjunta prometió ayuda.", "press_conference"),
        ("es", "«La paz es posible», dijo en una rueda de prensa.", "press_conference"),
        ("de", "Vor Journalisten warb er für eine Waffenruhe.", "press_conference"),
        ("fr", "La visite a vu la signature de quatre accords.", "signing"),
        ("en", "The visit saw the signing of four agreements.", "signing"),
        ("fr", "Il s'est entretenu avec des réfugiés.", "other"),
        ("en", "He met business leaders.", "other"),
        ("es", "Se reunió con empresarios.", "other"),
        ("de", "Er sprach mit Vertretern der Zivilgesellschaft.", "other"),
        ("fr", "Il a visité une usine de batteries.", "other"),
        ("es", "Visitó una fábrica de baterías.", "other"),
        ("en", "He is attending a meeting of African Union foreign ministers.", "multilateral_meeting"),
        ("fr", "Il y participe à une rencontre des ministres de l'Union africaine.", "multilateral_meeting"),
        ("es", "Participa en un encuentro de cancilleres africanos.", "multilateral_meeting"),
        ("de", "Er nimmt dort an einem Treffen der Außenminister teil.", "multilateral_meeting"),
        ("en", "He is to speak at the Raisina Dialogue.", "speech"),
        ("de", "Er nimmt dort am Manama-Dialog teil.", "multilateral_meeting"),
        ("fr", "Il y assiste au sommet Russie-Afrique.", "summit"),
        ("es", "Asiste allí al Foro de Doha.", "multilateral_meeting"),
    ],
)
def test_what_is_done_there(language: str, text: str, kind: str) -> None:
    assert kinds(text, language) == [(kind, "KE")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La conférence de presse a été annulée."),
        ("en", "The news conference was cancelled."),
        ("es", "La rueda de prensa fue cancelada."),
        ("de", "Die Pressekonferenz wurde abgesagt."),
        ("fr", "Signera-t-il un accord ?"),
        ("en", "He praised the country's students."),
        ("es", "Criticó a los empresarios."),
    ],
)
def test_what_is_not_done_there(language: str, text: str) -> None:
    assert kinds(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il y a coprésidé une réunion sur le Soudan."),
        ("es", "Copresidió una reunión sobre Sudán."),
        ("de", "Er leitete eine Sitzung zum Sudan."),
    ],
)
def test_a_country_spoken_about_is_no_stop(language: str, text: str) -> None:
    reading = read(LEADS[language] + text, language)
    assert [stops for _, _, stops in trips(reading)] == [[("Nairobi", "KE", "2026-02-23", None)]]
    assert events(reading)[0][2] == "KE"
