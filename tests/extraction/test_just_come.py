"""Who has just come is there, whence he comes has no day of it, and "the envoy" may be one who mediates."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips


@pytest.mark.parametrize(
    ("text", "status", "where"),
    [
        ("La ministre lettone des Affaires étrangères Ilze Berzina vient d'arriver à Lusaka.", "under_way", ("Lusaka", "ZM")),
        ("La ministre lettone des Affaires étrangères Ilze Berzina vient d'effectuer une visite à Lusaka.", "completed", ("Lusaka", "ZM")),
        ("La ministre lettone des Affaires étrangères Ilze Berzina vient de fouler le sol zambien.", "under_way", (None, "ZM")),
        ("La ministre lettone des Affaires étrangères Ilze Berzina foulera jeudi le sol zambien.", "announced", (None, "ZM")),
    ],
)  # fmt: skip
def test_who_has_just_come_is_there(text: str, status: str, where: tuple[str | None, str]) -> None:
    (told,) = trips(read(text, "fr"))
    assert told[1] == status
    assert [stop[:2] for stop in told[2]] == [where]


def test_who_comes_out_of_a_city_has_not_just_arrived_there() -> None:
    assert not trips(read("La ministre lettone des Affaires étrangères Ilze Berzina vient d'Oslo.", "fr"))


MEDIATORS = [
    ("fr", "Le médiateur de l'ONU Piet Maas est arrivé lundi à Lusaka. L'émissaire se rendra jeudi à Lima."),
    ("en", "UN mediator Piet Maas arrived in Lusaka on Monday. The UN envoy will travel to Lima on Thursday."),
    ("es", "El mediador de la ONU Piet Maas llegó el lunes a Lusaka. El enviado viajará el jueves a Lima."),
    ("de", "Der UN-Vermittler Piet Maas ist am Montag in Lusaka eingetroffen. Der UN-Gesandte wird am Donnerstag nach Lima reisen."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), MEDIATORS, ids=[language for language, _ in MEDIATORS])
def test_the_envoy_may_be_the_mediator(language: str, text: str) -> None:
    told = trips(read(text, language))
    assert [(who, [stop[0] for stop in stops]) for who, _, stops in told] == [
        (["Piet Maas"], ["Lusaka", "Lima"])
    ]


def test_an_envoy_of_another_body_is_not_the_mediator() -> None:
    text = "Le médiateur de l'ONU Piet Maas est arrivé lundi à Lusaka. L'émissaire de l'Union africaine se rendra jeudi à Lima."
    assert (["Piet Maas"], ["Lusaka"]) in [
        (who, [s[0] for s in stops]) for who, _, stops in trips(read(text, "fr"))
    ]


def test_a_tour_that_takes_somebody_there_is_his() -> None:
    text = "Une tournée qui emmène la ministre lettone Ilze Berzina à Lusaka et à Lima a débuté lundi."
    ((who, _, stops),) = trips(read(text, "fr"))
    assert (who, [stop[0] for stop in stops]) == (["Ilze Berzina"], ["Lusaka", "Lima"])


COMING_FROM = [
    ("fr", "Arrivé lundi de Lusaka, le président estonien Jaan Tamm s'est entretenu à Lima avec la ministre Ana Rey."),
    ("en", "Estonian President Jaan Tamm arrived on Monday from Lusaka and met Minister Ana Rey in Lima."),
    ("es", "El presidente estonio Jaan Tamm llegó el lunes de Lusaka y se reunió en Lima con la ministra Ana Rey."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), COMING_FROM, ids=[language for language, _ in COMING_FROM])
def test_the_day_of_coming_is_not_the_day_of_arrival_where_he_comes_from(language: str, text: str) -> None:
    ((_, _, stops),) = trips(read(text, language))
    assert [stop[2] for stop in stops if stop[0] == "Lusaka"] == [None]
