"""How far a journey is, and which sentences tell none: tours that just went on, what will have been, plans denied."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

# (language, text) -> (travellers, status, stops)
STATUSES: dict[str, tuple[str, str, list]] = {
    "a_tour_that_went_on_yesterday_es": (
        "es",
        "El presidente de Chile, Gabriel Boric, había llegado el viernes a Quito. De allí se trasladó el lunes a Bogotá, donde habló con empresarios.",
        [
            (
                ["Gabriel Boric"],
                "under_way",
                [("Quito", "EC", "2026-02-20", None), ("Bogotá", "CO", "2026-02-23", None)],
            )
        ],
    ),
    "a_tour_that_went_on_yesterday_fr": (
        "fr",
        "Le président chilien Gabriel Boric avait visité vendredi Quito. Il s'est ensuite rendu lundi à Bogota.",
        [
            (
                ["Gabriel Boric"],
                "under_way",
                [("Quito", "EC", "2026-02-20", None), ("Bogotá", "CO", "2026-02-23", None)],
            )
        ],
    ),
    "awaited_for_a_summit_fr": (
        "fr",
        "Le sommet du G7 s'est ouvert lundi à Kananaskis, au Canada. La présidente slovène, Natasa Pirc Musar, est attendue jeudi pour le sommet des dirigeants.",
        [(["Natasa Pirc Musar"], "announced", [("Kananaskis", "CA", "2026-02-26", None)])],
    ),
    "a_visit_of_a_day_told_the_day_after_is_over_en": (
        "en",
        "Chilean President Gabriel Boric traveled to Bogotá on Monday, where he met business leaders.",
        [(["Gabriel Boric"], "completed", [("Bogotá", "CO", "2026-02-23", None)])],
    ),
    "what_will_have_been_is_to_come_fr": (
        "fr",
        "Le président chilien Gabriel Boric aura auparavant été reçu à l'Élysée, jeudi.",
        [(["Gabriel Boric"], "announced", [("Paris", "FR", "2026-02-26", None)])],
    ),
    "what_will_have_been_is_to_come_es": (
        "es",
        "El presidente de Kenia, William Ruto, habrá sido recibido en Oslo el jueves.",
        [(["William Ruto"], "announced", [("Oslo", "NO", "2026-02-26", None)])],
    ),
    "what_will_have_been_is_to_come_it": (
        "it",
        "Il presidente del Kenya, William Ruto, sarà stato ricevuto giovedì a Oslo.",
        [(["William Ruto"], "announced", [("Oslo", "NO", "2026-02-26", None)])],
    ),
    "a_denied_plan_with_its_time_between_ru": (
        "ru",
        "Президент Кении Уильям Руто не собирается в ближайшие дни посещать Осло.",
        [],
    ),
    "a_denied_plan_with_its_time_between_es": (
        "es",
        "El presidente de Kenia, William Ruto, no tiene previsto en los próximos días viajar a Oslo.",
        [],
    ),
    "a_denied_plan_and_another_journey_ru": (
        "ru",
        "Президент Кении Уильям Руто не собирается в среду ехать в Осло, но посетит Берген.",
        [(["Уильям Руто"], "announced", [("Bergen", "NO", None, None)])],
    ),
}


@pytest.mark.parametrize("case", STATUSES)
def test_status(case: str) -> None:
    language, text, told = STATUSES[case]
    assert trips(read(text, language)) == told
