"""Meetings that nobody calls one: what is told to somebody in his country, lists of people to meet."""

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read

LEADS = {
    "fr": "Le ministre norvégien des Affaires étrangères, Espen Barth Eide, est arrivé lundi à Nairobi. ",
    "en": "Norwegian Foreign Minister Espen Barth Eide arrived in Nairobi on Monday. ",
    "es": "El ministro noruego de Asuntos Exteriores, Espen Barth Eide, llegó el lunes a Nairobi. ",
    "de": "Der norwegische Außenminister Espen Barth Eide ist am Montag in Nairobi eingetroffen. ",
}


def met(text: str, language: str) -> list[tuple[list[str], str | None]]:
    told = events(read(LEADS[language] + text, language))
    return [(people, country) for kind, people, country, _ in told if kind == "bilateral_meeting"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il a fait part au président kényan William Ruto de ses inquiétudes."),
        ("fr", "Le président kényan William Ruto lui a promis de soutenir l'initiative."),
        ("fr", "Il a remis au président kényan William Ruto une lettre du roi."),
        ("fr", "Avec le président kényan William Ruto, il a évoqué le commerce."),
        ("fr", "Le président kényan William Ruto et le ministre norvégien ont discuté du climat."),
        ("en", "He told Kenyan President William Ruto that Norway would stand by the country."),
        ("en", "Kenyan President William Ruto assured him that the port would stay open."),
        ("en", "He conveyed his government's concerns to Kenyan President William Ruto."),
        ("en", "With Kenyan President William Ruto he discussed trade."),
        ("es", "Pidió al presidente keniano William Ruto que libere a los presos."),
        ("es", "El presidente keniano William Ruto le prometió apoyo."),
        ("de", "Er dankte dem kenianischen Präsidenten William Ruto für die Aufnahme der Flüchtlinge."),
        ("de", "Der kenianische Präsident William Ruto sicherte ihm Unterstützung zu."),
        ("de", "Mit dem kenianischen Präsidenten William Ruto vereinbarte er eine engere Zusammenarbeit."),
    ],
)
def test_who_is_told_something_in_his_country_is_met(language: str, text: str) -> None:
    assert met(text, language) == [(["William Ruto"], "KE")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il a critiqué le président kényan William Ruto."),
        ("fr", "Il a remercié le président ougandais Yoweri Museveni."),
        ("fr", "Il a rappelé que le président kényan William Ruto avait promis des élections."),
        ("en", "He praised Kenyan President William Ruto."),
        ("en", "He urged Ugandan President Yoweri Museveni to free the prisoners."),
        ("en", "He told Kenyan President William Ruto by telephone that Norway would help."),
        ("es", "Criticó al presidente keniano William Ruto."),
        ("de", "Er kritisierte den kenianischen Präsidenten William Ruto."),
        ("de", "Er dankte dem ugandischen Präsidenten Yoweri Museveni."),
    ],
)
def test_who_is_only_talked_of_or_is_elsewhere_is_not_met(language: str, text: str) -> None:
    assert met(text, language) == []


def test_what_is_told_before_the_journey_is_no_meeting() -> None:
    text = (
        "Norwegian Foreign Minister Espen Barth Eide will travel to Nairobi on Friday. "
        "He told Kenyan President William Ruto that Norway would help."
    )
    assert events(read(text, "en")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Ses interlocuteurs seront le président William Ruto et le ministre de la Défense Aden Duale.",
        ),
        (
            "en",
            "Those he will meet include President William Ruto and Defence Minister Aden Duale.",
        ),
        (
            "es",
            "Entre sus interlocutores están el presidente William Ruto y el ministro de Defensa Aden Duale.",
        ),
        (
            "de",
            "Zu seinen Gesprächspartnern zählen Präsident William Ruto und Verteidigungsminister Aden Duale.",
        ),
    ],
)
def test_people_listed_to_be_met(language: str, text: str) -> None:
    assert met(text, language) == [(["William Ruto"], "KE"), (["Aden Duale"], "KE")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El martes le tocará el turno al presidente keniano William Ruto."),
        ("fr", "Mardi, ce sera au tour du président kényan William Ruto."),
    ],
)
def test_whose_turn_it_is(language: str, text: str) -> None:
    assert met(text, language) == [(["William Ruto"], "KE")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le président kényan William Ruto a salué la visite. M. Eide s'entretiendra mardi avec son hôte.",
        ),
        ("en", "Kenyan President William Ruto praised the visit. Eide will hold talks with his host."),
        ("es", "El presidente keniano William Ruto celebró la visita. Eide se reunirá con su anfitrión."),
        (
            "de",
            "Der kenianische Präsident William Ruto lobte dies. Eide wird mit seinem Gastgeber sprechen.",
        ),
    ],
)
def test_a_host_is_met_by_that_word(language: str, text: str) -> None:
    assert met(text, language) == [(["William Ruto"], "KE")]


def test_an_interlocutor_of_nobody_on_a_journey() -> None:
    text = "Parmi ses interlocuteurs figure le président kényan William Ruto."
    assert read(text, "fr").trips == ()


@pytest.mark.parametrize(
    "text",
    [
        "Il a remis au président kényan William",
        "Ses interlocuteurs",
        "Ses interlocuteurs seront",
        "Avec le président kényan",
    ],
)
def test_a_text_may_break_off(text: str) -> None:
    read(LEADS["fr"] + text, "fr")
