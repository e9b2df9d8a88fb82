"""Every fact shows the words it stands on: for every article we have, and whatever the input."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itineraries.extraction import SUPPORTED_LANGUAGES, Directory, extract
from itineraries.extraction.drafts import Reading, TripDraft
from tests.extraction.reading import ROOT, TUESDAY, all_evidence, read, shared_articles

ARTICLES = [a for a in shared_articles() if a["language"] in SUPPORTED_LANGUAGES]


def check(text: str, reading: Reading) -> None:
    for evidence in all_evidence(reading):
        assert 0 <= evidence.span.start < evidence.span.end <= len(text)
        assert text[evidence.span.start : evidence.span.end] == evidence.quote
        assert evidence.sentence.start <= evidence.span.start
        assert evidence.span.end <= evidence.sentence.end <= len(text)
        assert evidence.rule
        assert 0 <= evidence.confidence <= 1
    for trip in reading.trips:
        assert trip.travellers and trip.stops
        assert [s.order for s in trip.stops] == list(range(1, len(trip.stops) + 1))
        assert TripDraft.from_dict(trip.to_dict()).stops == trip.stops
        for stop in trip.stops:
            told = {e.field for e in stop.evidence}
            assert "country" in told
            assert ("city" in told) == bool(stop.city)
            assert ("arrive" in told) == bool(stop.arrive)
            assert ("depart" in told) == bool(stop.depart)


@pytest.mark.skipif(not ARTICLES, reason="the development articles (../shared/eval/dev) are not at hand")
@pytest.mark.parametrize("article", ARTICLES, ids=[a["id"] for a in ARTICLES])
def test_every_development_article(article: dict[str, Any]) -> None:
    directory = Directory.from_tables(Path(ROOT / "seeds"))
    reading = extract(
        article["text"],
        published=date.fromisoformat(article["published"]),
        language=article["language"],
        title=article.get("title") or "",
        directory=directory,
    )
    check(article["text"], reading)


PIECES = st.sampled_from(
    [
        "Le président français, Emmanuel Macron,",
        "British Prime Minister Keir Starmer",
        "se rendra",
        "will travel to",
        "à Rome",
        "in Tokyo, Japan",
        "mardi",
        "on March 3",
        "du 3 au 5 mars",
        "avant de gagner",
        "where he met",
        "a annulé sa visite",
        "son homologue",
        "M.",
        "«",
        '"',
        "\u202e",
        "\x00",
        "<p>",
        "</div>",
        "\n",
        "\n\n",
        " - ",
        "(",
        ")",
        "É",
        "e\u0301",
        "İ",
        "ﬁ",
        "1",
        "2026",
        "’s",
        ". ",
        ", ",
        ";",
        " et ",
        " and ",
        "الرئيس",
        "Президент",
        "东京",
    ]
)


@given(st.lists(PIECES, max_size=40).map(" ".join), st.sampled_from(SUPPORTED_LANGUAGES))
@settings(max_examples=200, deadline=None)
def test_spans_hold_for_any_mixture(text: str, language: str) -> None:
    check(text, read(text, language))


@given(st.text(max_size=400), st.sampled_from(SUPPORTED_LANGUAGES), st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_spans_hold_for_any_text(text: str, language: str, title: str) -> None:
    check(text, read(text, language, title=title))


@pytest.mark.parametrize("language", SUPPORTED_LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t ",
        "\x00" * 1000,
        "a" * 1_000_000,
        "Paris " * 10_000,
        "Emmanuel Macron " * 5_000,
        "mardi Tuesday 3 mars " * 4_000,
        '"' * 10_000,
        "«" * 10_000,
        "<p>" * 20_000,
        "\u200f\u202e" * 10_000,
        "," * 50_000,
        "se rendra " * 10_000,
    ],
    ids=lambda text: f"{text[:8]!r}x{len(text)}",
)
def test_no_input_is_too_much(text: str, language: str) -> None:
    check(text, read(text, language))


def test_the_same_input_gives_the_same_reading() -> None:
    text = "Le président kényan, William Ruto, est arrivé lundi à Séoul, puis se rendra à Tokyo."
    assert read(text, "fr", published=TUESDAY) == read(text, "fr", published=TUESDAY)
