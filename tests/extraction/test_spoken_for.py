"""Those who speak for somebody announce what he does: "le cabinet de X a annoncé qu'il …"."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips


@pytest.mark.parametrize(
    "who",
    [
        "Le cabinet du président malien Adama Diallo a annoncé",
        "Les services du président malien Adama Diallo ont annoncé",
        "L'entourage du président malien Adama Diallo a confirmé",
        "Adama Diallo, le président malien, est prudent. Son bureau a confirmé",
    ],
)
def test_he_is_whom_they_speak_for(who: str) -> None:
    found = trips(read(f"{who} qu'il se rendra jeudi à Rome.", "fr"))
    assert found == [(["Adama Diallo"], "announced", [("Rome", "IT", "2026-02-26", None)])]


def test_she_is_too() -> None:
    text = "Le cabinet de la présidente malienne Awa Diallo a annoncé qu'elle se rendra jeudi à Rome."
    assert [people for people, *_ in trips(read(text, "fr"))] == [["Awa Diallo"]]


@pytest.mark.parametrize(
    "text",
    [
        "Le cabinet de la présidente malienne Awa Diallo a annoncé qu'il se rendra jeudi à Rome.",
        "L'organisation du président malien Adama Diallo a annoncé qu'elle se rendra jeudi à Rome.",
        "Le frère du président malien Adama Diallo a annoncé qu'il se rendra jeudi à Rome.",
    ],
)
def test_nobody_else_is(text: str) -> None:
    assert trips(read(text, "fr")) == []
