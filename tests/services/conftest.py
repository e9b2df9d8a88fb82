"""Drafts to accept, made of words of an article, so that every span is a true one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from itineraries.models import Article, Proposal
from itineraries.services.reference import load_reference
from tests.factories import ArticleFactory, ProposalFactory


def evidence(article: Article, field: str, words: str) -> dict[str, Any]:
    """Evidence for `field` in the first place where `article` has `words`."""
    start = article.text.index(words)
    return {
        "field": field,
        "start": start,
        "end": start + len(words),
        "quote": words,
        "sentence": [0, article.length],
        "rule": "test",
        "confidence": 0.9,
        "note": "",
    }


def make_article(text: str, published: str) -> Article:
    article = ArticleFactory(text=text, published=dt.date.fromisoformat(published))
    article.refresh_from_db()
    return article


def propose_trip(
    article: Article,
    *stops: dict[str, Any],
    people: tuple[str, ...] = ("Jane Doe",),
    status: str = "announced",
    events: tuple[dict[str, Any], ...] = (),
    **rest: Any,
) -> Proposal:
    """A pending proposal: each stop cites its country by its city's (or country's) name in the text."""
    draft = {
        "travellers": [
            {
                "name": name,
                "role": "Minister of Foreign Affairs",
                "country": "US",
                "evidence": [evidence(article, "name", name.split()[-1])] if name else [],
            }
            for name in people
        ],
        "status": status,
        "stops": [
            {
                "order": number,
                "evidence": [evidence(article, field, words) for field, words in cites.items()],
                **{key: value for key, value in stop.items() if key != "cites"},
            }
            for number, stop in enumerate(stops, start=1)
            for cites in [stop.get("cites", {})]
        ],
        "events": list(events),
        "confidence": 0.9,
        "evidence": [evidence(article, "status", people[0].split()[-1])] if people[0] else [],
        **rest,
    }
    return ProposalFactory(article=article, original=draft, draft=draft, confidence=0.9)


@pytest.fixture
def astana(db: None) -> Callable[..., Proposal]:
    """Makes proposals from articles that all say: Jane Doe goes to Astana."""
    load_reference()

    def make(published: str, arrive: str | None, words: str = "", **rest: Any) -> Proposal:
        text = f"On {published} it was said that Jane Doe goes to Astana, Kazakhstan. {arrive} {words}"
        article = make_article(text, published)
        cites = {"country": "Kazakhstan", "city": "Astana"} | ({"arrive": arrive} if arrive else {})
        stop = {"country": "KZ", "city": "Astana", "geonames_id": 1526273, "arrive": arrive, "cites": cites}
        return propose_trip(article, stop, **rest)

    return make
