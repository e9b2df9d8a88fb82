"""Lays the date expressions over the words."""

from __future__ import annotations

from dataclasses import dataclass

from itineraries.extraction.document import COMMA, Document
from itineraries.extraction.steps.when.dates import DateMention, find_dates


@dataclass(slots=True, eq=False)
class Moment:
    """A date expression at tokens [first, last)."""

    first: int
    last: int
    mention: DateMention
    said: bool = False  # it dates an announcement, not a journey

    def start(self, tense: str) -> str | None:
        value = self.mention.resolve(tense)
        return value.start if value is not None else None

    def end(self, tense: str) -> str | None:
        value = self.mention.resolve(tense)
        return value.end if value is not None else None

    @property
    def dated(self) -> bool:
        return self.mention.kind in ("date", "range")


def find_moments(doc: Document) -> None:
    """Fill `moments` and `moment_at`; dates in noise count for nothing."""
    lexicon = doc.pack.dates
    if lexicon is None:
        return
    starts, ends, _, lowers = doc.as_written
    tokens = starts, ends, lowers
    for mention in find_dates(doc.text, published=doc.published, lexicon=lexicon, tokens=tokens):
        first, last = doc.tokens(mention.span.start, mention.span.end)
        if first >= last or doc.mute[first]:
            continue
        moment = Moment(first, last, mention)
        before = doc.moments[-1] if doc.moments else None
        if (
            before is not None
            and before.last == first
            and doc.gaps[first - 1] == COMMA
            and before.mention.rule.startswith("offset")
            and mention.granularity == "day"
            and mention.rule == "day"
        ):
            before.said = True  # "tomorrow, December 21": the day told outright counts
        doc.moments.append(moment)
        for i in range(first, last):
            doc.moment_at[i] = moment
