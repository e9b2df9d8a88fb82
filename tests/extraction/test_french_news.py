"""What reports tell in passing: the future perfect, figures of speech, days of other years. Sentences of our own."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips


@pytest.mark.parametrize(
    ("language", "text", "wanted", "met"),
    [
        (
            "fr",
            (
                "Le Premier ministre belge, Bart De Wever, aura auparavant été reçu jeudi à Vienne par le "
                "chancelier autrichien, Christian Stocker."
            ),
            [(["Bart De Wever"], "announced", [("Vienna", "AT", "2026-02-26", None)])],
            [("bilateral_meeting", ["Christian Stocker"], "AT", "2026-02-26")],
        ),
        (
            "fr",
            (
                "Le Premier ministre belge, Bart De Wever, a ensuite été reçu lundi à Vienne par le "
                "chancelier autrichien, Christian Stocker."
            ),
            [(["Bart De Wever"], "completed", [("Vienna", "AT", "2026-02-23", None)])],
            [("bilateral_meeting", ["Christian Stocker"], "AT", "2026-02-23")],
        ),
        (
            "es",
            (
                "El presidente chileno, Gabriel Boric, habrá sido recibido antes, el jueves, en Lima por el "
                "presidente peruano, José Jerí."
            ),
            [(["Gabriel Boric"], "announced", [("Lima", "PE", "2026-02-26", None)])],
            [("bilateral_meeting", ["José Jerí"], "PE", "2026-02-26")],
        ),
    ],
)
def test_what_will_have_happened_lies_ahead(language, text, wanted, met):
    reading = read(text, language)
    assert trips(reading) == wanted
    assert events(reading) == met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le président kényan, William Ruto, a défendu une Afrique allant de Tunis à Lusaka."),
        ("fr", "Le président kényan, William Ruto, a évoqué des dossiers allant de Kaboul à Kiev."),
        ("en", "Kenyan President William Ruto spoke of a road going from Kampala to Kigali."),
        ("fr", "Lima - L'ambassadeur de Suède, Karl Brandt, y a vu un malentendu."),
        ("en", "LIMA - The ambassador of Sweden, Karl Brandt, saw a misunderstanding there."),
    ],
)
def test_a_figure_of_speech_is_no_journey(language, text):
    assert trips(read(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "La présidente suisse, Karin Keller, avait dîné à Oslo le 3 août de l'an dernier.", "2025-08-03"),
        ("fr", "La présidente suisse, Karin Keller, s'était rendue à Oslo le 5 janvier de l'année dernière.", "2025-01-05"),
        ("en", "Swiss President Karin Keller visited Oslo on January 5 of last year.", "2025-01-05"),
        ("en", "Swiss President Karin Keller visited Oslo on 5 January last year.", "2025-01-05"),
        ("es", "La presidenta suiza, Karin Keller, visitó Oslo el 5 de enero del año pasado.", "2025-01-05"),
        ("de", "Die Schweizer Präsidentin Karin Keller besuchte Oslo am 5. Januar des vergangenen Jahres.", "2025-01-05"),
        ("it", "La presidente svizzera Karin Keller ha visitato Oslo il 5 gennaio dello scorso anno.", "2025-01-05"),
        ("ru", "Президент Швейцарии Карин Келлер посетила Осло 5 января прошлого года.", "2025-01-05"),
    ],
)  # fmt: skip
def test_a_day_of_last_year(language, text, day):
    ((_, _, stops),) = trips(read(text, language))
    assert [stop[2] for stop in stops] == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Le roi de Jordanie, Abdallah II, devait arriver lundi à Lima ; il a renoncé au voyage.",
            "2026-02-23",
        ),
        (
            "Le roi de Jordanie, Abdallah II, devait arriver vendredi à Lima ; il a renoncé au voyage.",
            "2026-02-27",
        ),
    ],
)
def test_what_was_due_the_day_before(text, day):
    assert trips(read(text, "fr")) == [(["Abdallah II"], "cancelled", [("Lima", "PE", day, None)])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le président kényan, William Ruto, s'était rendu à Lima en mai 2024 et en mars 2025."),
        ("en", "Kenyan President William Ruto visited Lima in May 2024 and in March 2025."),
        ("es", "El presidente keniano, William Ruto, visitó Lima en mayo de 2024 y en marzo de 2025."),
        ("de", "Der kenianische Präsident William Ruto besuchte Lima im Mai 2024 und im März 2025."),
    ],
)
def test_two_days_far_apart_are_two_journeys(language, text):
    told = [stops for _, _, stops in trips(read(text, language))]
    assert told == [[("Lima", "PE", "2024-05", None)], [("Lima", "PE", "2025-03", None)]]


def test_two_parts_of_a_month_are_two_journeys():
    text = "Le président kényan, William Ruto, se rendra mi-avril à Lima. Il se rendra fin avril à Oslo."
    assert trips(read(text, "fr")) == [
        (["William Ruto"], "announced", [("Lima", "PE", "2026-04", None)]),
        (["William Ruto"], "announced", [("Oslo", "NO", "2026-04", None)]),
    ]
