"""Lays the date expressions over the words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from itineraries.extraction.document import COMMA, STRONG, Document
from itineraries.extraction.reckoning import DateValue
from itineraries.extraction.steps.text.births import born_beside
from itineraries.extraction.steps.when.dates import DateMention, find_dates

_HEAD = 3  # words at the head of a sentence among which a week opens it


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
    for moment in doc.moments:
        # "Né en 1934, il est …": nobody travels on the day of his birth.
        moment.said = moment.said or born_beside(doc, moment.first, moment.last)
    _weekdays_of_weeks(doc)


def _weekdays_of_weeks(doc: Document) -> None:
    """Let the weekdays behind a week that heads their sentence be days of that week, and count alone: "La
    semaine prochaine, X sera lundi à Oslo".
    """
    for index, moment in enumerate(doc.moments):
        if moment.mention.granularity != "week" or moment.mention.near is None:
            continue
        sentence = doc.sentence_at(moment.first)
        if moment.first - sentence.first > _HEAD:
            continue
        monday = date.fromisoformat(moment.mention.near.start.split("/")[0])
        for later in doc.moments[index + 1 :]:
            if later.first >= sentence.last or _parted(doc, moment, later):
                break
            moment.said = _lay_in(monday, later) or moment.said


def _parted(doc: Document, moment: Moment, later: Moment) -> bool:
    return any(doc.gaps[k] >= STRONG for k in range(moment.last - 1, later.first))


def _lay_in(monday: date, moment: Moment) -> bool:
    """Whether a moment tells bare weekdays, which now are those of the week that begins on a Monday."""
    mention, near = moment.mention, moment.mention.near
    if mention.rule not in ("weekday", "weekdays") or near is None:
        return False
    value = DateValue(_in_week(monday, near.start), _in_week(monday, near.end) if near.end else None)
    moment.mention = replace(mention, past=value, future=value, near=value, rule="weekday_of_week")
    return True


def _in_week(monday: date, day: str) -> str:
    return (monday + timedelta(days=date.fromisoformat(day).weekday())).isoformat()
