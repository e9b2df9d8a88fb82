"""Every fact shows the words it stands on, for every article we have (test_robustness: for any text)."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from itineraries.extraction import SUPPORTED_LANGUAGES, Directory, extract
from tests.extraction.invariants import check
from tests.extraction.reading import ROOT, TUESDAY, read, shared_articles

ARTICLES = [a for a in shared_articles() if a["language"] in SUPPORTED_LANGUAGES]


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


def test_the_same_input_gives_the_same_reading() -> None:
    text = "Le président kényan, William Ruto, est arrivé lundi à Séoul, puis se rendra à Tokyo."
    assert read(text, "fr", published=TUESDAY) == read(text, "fr", published=TUESDAY)
