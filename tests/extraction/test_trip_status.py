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
                [("Quito", "EC", "2026-02-20", "2026-02-23"), ("Bogotá", "CO", "2026-02-23", None)],
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two advisers look forward to President Alar Karis's visit to Kenya in the coming months."),
        ("en", "Foreign Minister Penny Wong discussed President Alar Karis's visit to Kenya next week."),
        ("en", "The advisers spoke about preparations for President Alar Karis's visit to Kenya."),
        ("en", "Ahead of President Alar Karis's visit to Kenya, police closed the streets."),
        ("en", "The government confirmed President Alar Karis's visit to Kenya."),
        ("fr", "Les deux conseillers attendent la visite du président Alar Karis au Kenya dans les prochains mois."),
        ("fr", "La ministre Penny Wong a évoqué la visite du président Alar Karis au Kenya la semaine prochaine."),
        ("fr", "Les préparatifs de la visite du président Alar Karis au Kenya ont commencé."),
        ("fr", "À la veille de la visite du président Alar Karis au Kenya, la police a fermé les rues."),
        ("fr", "Le gouvernement a confirmé la visite du président Alar Karis au Kenya."),
        ("es", "La ministra Penny Wong abordó la visita del presidente Alar Karis a Kenia la próxima semana."),
        ("es", "Los preparativos de la visita del presidente Alar Karis a Kenia han comenzado."),
        ("es", "En vísperas de la visita del presidente Alar Karis a Kenia, la policía cerró las calles."),
        ("es", "El gobierno confirmó la visita del presidente Alar Karis a Kenia."),
        ("de", "Ministerin Penny Wong sprach über den Besuch von Präsident Alar Karis in Kenia in der kommenden Woche."),
        ("de", "Die Berater freuen sich auf den Besuch von Präsident Alar Karis in Kenia in den kommenden Monaten."),
        ("de", "Vor dem Besuch von Präsident Alar Karis in Kenia sperrte die Polizei die Straßen."),
        ("de", "Die Regierung bestätigte den Besuch von Präsident Alar Karis in Kenia."),
    ],
)  # fmt: skip
def test_a_journey_told_by_its_noun_may_lie_ahead(language: str, text: str) -> None:
    assert trips(read(text, language)) == [(["Alar Karis"], "announced", [(None, "KE", None, None)])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The advisers praised President Alar Karis's visit to Kenya last week."),
        ("en", "Before the meeting, the advisers spoke of President Alar Karis's visit to Kenya."),
        ("fr", "Les conseillers ont évoqué la visite du président Alar Karis au Kenya la semaine dernière."),
        ("es", "Los asesores abordaron la visita del presidente Alar Karis a Kenia la semana pasada."),
        ("de", "Die Berater sprachen über den Besuch von Präsident Alar Karis in Kenia in der vergangenen Woche."),
    ],
)  # fmt: skip
def test_a_journey_told_by_its_noun_may_be_over(language: str, text: str) -> None:
    assert trips(read(text, language)) == [(["Alar Karis"], "completed", [(None, "KE", None, None)])]


GOING_ON = [
    ("en", "Kenyan President William Ruto is on an official three-day visit to Riga."),
    ("en", "On a visit to Riga, Kenyan President William Ruto said trade was growing."),
    ("en", "During his ongoing visit to Riga, Kenyan President William Ruto met business leaders."),
    ("fr", "Le président kényan William Ruto effectue une visite de trois jours à Riga."),
    ("fr", "Le président kényan William Ruto, en visite à Riga, a estimé mardi que le commerce progressait."),
    ("fr", "En déplacement à Riga, le président kényan William Ruto a rencontré des chefs d'entreprise."),
    ("es", "El presidente de Kenia, William Ruto, realiza una visita de tres días a Riga."),
    (
        "es",
        "El presidente de Kenia, William Ruto, de visita en Riga, afirmó el martes que el comercio crecía.",
    ),
    ("es", "El presidente de Kenia, William Ruto, viaja rumbo a Riga."),
    ("de", "Der kenianische Präsident William Ruto hält sich derzeit in Riga auf."),
    ("de", "Der kenianische Präsident William Ruto ist seit Sonntag in Riga."),
]


@pytest.mark.parametrize(("language", "text"), GOING_ON, ids=[text for _, text in GOING_ON])
def test_who_is_said_to_be_on_a_visit_is_there(language: str, text: str) -> None:
    (told,) = read(text, language).trips
    assert (told.status, [stop.city for stop in told.stops]) == ("under_way", ["Riga"])


NOT_AFTER_ALL = [
    ("en", "Kenyan President William Ruto will not travel to Riga on Thursday as planned."),
    ("fr", "Le président kényan William Ruto ne se rendra finalement pas jeudi à Riga."),
    ("es", "El presidente de Kenia, William Ruto, finalmente no viajará a Riga el jueves."),
    ("de", "Der kenianische Präsident William Ruto wird am Donnerstag nun doch nicht nach Riga reisen."),
]


@pytest.mark.parametrize(("language", "text"), NOT_AFTER_ALL, ids=[lang for lang, _ in NOT_AFTER_ALL])
def test_what_was_planned_and_will_not_be_is_cancelled(language: str, text: str) -> None:
    (told,) = read(text, language).trips
    assert (told.status, [(stop.city, stop.arrive) for stop in told.stops]) == (
        "cancelled",
        [("Riga", "2026-02-26")],
    )


OVER_OR_TO_COME = [
    ("fr", "En visite à Riga le 3 mars 2025, le président kényan William Ruto avait dit cela.", "completed"),
    ("fr", "Le président kényan William Ruto effectue une visite à Riga jeudi.", "announced"),
    ("en", "Kenyan President William Ruto will make a visit to Riga.", "announced"),
    (
        "de",
        "Der kenianische Präsident William Ruto hat bei seinem Besuch in Riga im Januar Hilfe gefordert.",
        "completed",
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "status"), OVER_OR_TO_COME, ids=[t for _, t, _ in OVER_OR_TO_COME]
)
def test_a_visit_over_or_to_come_is_not_under_way(language: str, text: str, status: str) -> None:
    assert [told.status for told in read(text, language).trips] == [status]
