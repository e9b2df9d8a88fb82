"""Settles what a field holds when several articles speak of it. People's decisions always stand."""

from __future__ import annotations

from collections.abc import Iterable

from itineraries import dates
from itineraries.enums import TripStatus
from itineraries.models import Citation

STAGES = (
    TripStatus.ANNOUNCED,
    TripStatus.POSTPONED,
    TripStatus.CANCELLED,
    TripStatus.UNDER_WAY,
    TripStatus.COMPLETED,
)


def latest_word(citations: Iterable[Citation]) -> str:
    """The value of the latest article; of one day's articles, the one entered last. "" where none speaks."""
    return _in_order(citations)[-1].value if (citations := list(citations)) else ""


def settled_date(citations: Iterable[Citation]) -> str:
    """The latest article's date, unless it only repeats an earlier one more vaguely ("in February")."""
    settled = ""
    for citation in _in_order(citations):
        if not dates.is_finer(settled, citation.value):
            settled = citation.value
    return settled


def settled_arrival(citations: Iterable[Citation]) -> str:
    """As `settled_date`, but an arrival told as a thing of the past is not put off by a later sighting.

    "Took part on Thursday" shows somebody there on Thursday; who landed on Wednesday still did. A later
    article that corrects the day is cited beside it, for a person to settle.
    """
    settled, happened = "", False
    for citation in _in_order(citations):
        before, after = dates.bounds(settled).first, dates.bounds(citation.value).first
        later = happened and before and after and after > before
        if later or dates.is_finer(settled, citation.value):
            continue
        settled = citation.value
        happened = dates.is_day(settled) and bool(after and after <= citation.article.published)
    return settled


def settled_status(citations: Iterable[Citation]) -> str:
    """The latest article's status; of articles of one day, the one furthest on."""
    words = [(c.article.published, STAGES.index(TripStatus(c.value))) for c in citations if c.value in STAGES]
    return STAGES[max(words)[1]] if words else ""


def _in_order(citations: Iterable[Citation]) -> list[Citation]:
    return sorted(citations, key=lambda citation: (citation.article.published, citation.pk))
