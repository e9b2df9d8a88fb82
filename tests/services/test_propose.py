"""Reading a stored article: proposals once, again, and when the rules have changed."""

from __future__ import annotations

from typing import Any

import pytest

from itineraries.enums import ProposalState
from itineraries.extraction.drafts import Reading, TripDraft
from itineraries.models import Article, Proposal
from itineraries.services import propose as module
from itineraries.services.ingest import ingest_article
from itineraries.services.propose import propose, read_again
from itineraries.services.reference import load_reference
from tests.services.conftest import make_article, propose_trip

pytestmark = pytest.mark.django_db


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Makes the extractor read what the test says, as another version."""

    def read(*trips: TripDraft, version: str = "next") -> None:
        monkeypatch.setattr(module, "VERSION", version)
        monkeypatch.setattr(module, "extract", lambda text, **rest: Reading(trips=trips))

    return read


@pytest.fixture
def article() -> Article:
    load_reference()
    return make_article("Jane Doe goes to Astana in Kazakhstan, then to Uzbekistan.", "2023-02-23")


def drafted(article: Article, *countries: str, confidence: float = 0.9) -> TripDraft:
    proposal = propose_trip(article, *({"country": country} for country in countries), confidence=confidence)
    draft = TripDraft.from_dict(proposal.original)
    proposal.delete()
    return draft


def states(article: Article) -> list[tuple[str, list[str]]]:
    rows = article.proposals.order_by("pk")
    return [(row.state, [stop["country"] for stop in row.draft["stops"]]) for row in rows]


def test_every_trip_of_an_article_is_a_proposal(article: Article, reader: Any) -> None:
    reader(drafted(article, "KZ", "UZ"), drafted(article, "IN"))
    opened = propose(article)
    assert states(article) == [("pending", ["KZ", "UZ"]), ("pending", ["IN"])]
    assert [proposal.draft for proposal in opened] == [proposal.original for proposal in opened]
    assert {proposal.extractor_version for proposal in opened} == {"next"}


def test_the_same_reading_again_opens_nothing(article: Article, reader: Any) -> None:
    reader(drafted(article, "KZ"))
    propose(article)
    reader(drafted(article, "KZ", confidence=0.6), version="newer")
    assert read_again(article) == []
    assert states(article) == [("pending", ["KZ"])]


def test_a_new_reading_supersedes_what_waits_and_leaves_what_was_decided(
    article: Article, reader: Any
) -> None:
    reader(drafted(article, "KZ"), drafted(article, "UZ"))
    accepted, _ = propose(article)
    Proposal.objects.filter(pk=accepted.pk).update(
        state=ProposalState.ACCEPTED, decided_at="2023-03-01T00:00:00Z"
    )
    reader(drafted(article, "IN"))
    assert [p.state for p in read_again(article)] == ["pending"]
    assert states(article) == [("accepted", ["KZ"]), ("superseded", ["UZ"]), ("pending", ["IN"])]


def test_an_editor_s_draft_is_not_what_the_next_reading_is_held_against(
    article: Article, reader: Any
) -> None:
    reader(drafted(article, "KZ"))
    (proposal,) = propose(article)
    proposal.draft = {**proposal.draft, "status": "cancelled"}
    proposal.save()
    assert read_again(article) == []
    proposal.refresh_from_db()
    assert (proposal.original["status"], proposal.draft["status"]) == ("announced", "cancelled")


def test_an_article_without_trips_is_stored_and_proposes_nothing() -> None:
    done = ingest_article(
        text="The central bank left rates unchanged on Thursday.",
        published=make_article("x", "2023-02-23").published,
        language="en",
    )
    assert (done.created, done.proposals, done.trips, done.waiting) == (True, (), (), 0)
    assert Article.objects.filter(pk=done.article.pk).exists()


def test_an_article_stored_by_another_process_meanwhile_is_the_one(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The central bank left rates unchanged on Thursday."
    day = make_article("x", "2023-02-23").published
    first = ingest_article(text=text, published=day, language="en").article
    # As if the other process had stored it after this one looked: both looks find nothing.
    looks = iter([Article.objects.none(), Article.objects.none()])
    real = Article.objects.filter
    monkeypatch.setattr(Article.objects, "filter", lambda *a, **k: next(looks, None) or real(*a, **k))
    monkeypatch.setattr(Article, "full_clean", lambda self, **k: None)
    again = ingest_article(text=text, published=day, language="en", url="https://example.org/a")
    assert (again.article, again.created) == (first, False)
