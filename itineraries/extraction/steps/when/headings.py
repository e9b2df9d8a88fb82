"""Reads the days that head the parts of a calendar: "MONDAY. The premier flies …", "Mardi 11", "LUNES:"."""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import Document, Sentence
from itineraries.extraction.reckoning import DateValue, shift
from itineraries.extraction.steps.when.moments import Moment

_LEAST = 2  # headings of a calendar
_LONGEST = 8  # words of a heading


def days_of_headings(doc: Document) -> dict[int, Moment]:
    """Sentence -> the day that heads it, with one value whatever the tense; no sentence where the text has no
    headings.
    """
    heads = [(s, m) for s in doc.sentences if (m := _heading(doc, s)) is not None]
    if len(heads) < _LEAST:
        return {}
    found: dict[int, Moment] = {}
    before = ""
    for index, (sentence, moment) in enumerate(heads):
        head = _after(moment, before)
        if head is None:
            continue
        before = head.mention.near.start if head.mention.near is not None else before
        stop = heads[index + 1][0].index if index + 1 < len(heads) else len(doc.sentences)
        for held in doc.sentences[sentence.index + 1 : stop]:
            if held.paragraph != sentence.paragraph and (_runs_on(doc, sentence) or _labels(doc, sentence)):
                break
            found[held.index] = head
    return found


def _heading(doc: Document, sentence: Sentence) -> Moment | None:
    """The day that a sentence consists of, or that stands before its colon; the first of several."""
    moment = doc.moment_at.get(sentence.first)
    if moment is None or moment.mention.kind == "relative_to_previous":
        return None
    if _labels(doc, sentence):
        return moment if moment.mention.granularity == "day" else None
    if sentence.last - sentence.first > _LONGEST:
        return None
    small = doc.lexicon.conjunctions
    whole = all(k in doc.moment_at or doc.lowers[k] in small for k in range(sentence.first, sentence.last))
    return moment if whole and moment.mention.granularity == "day" else None


def _labels(doc: Document, sentence: Sentence) -> bool:
    """ "TUESDAY: The premier flies to Rome. There he …": a day and a colon open a paragraph."""
    moment = doc.moment_at.get(sentence.first)
    if (
        moment is None
        or moment.last >= sentence.last
        or doc.words[sentence.first] != doc.words[sentence.first].upper()
    ):
        return False
    opens = not sentence.index or doc.sentences[sentence.index - 1].paragraph != sentence.paragraph
    return opens and doc.colon_before(moment.last)


def _runs_on(doc: Document, sentence: Sentence) -> bool:
    """Whether what a day heads goes on in its own paragraph, and ends with it."""
    after = doc.sentences[sentence.index + 1 : sentence.index + 2]
    return bool(after) and after[0].paragraph == sentence.paragraph


def _after(moment: Moment, before: str) -> Moment | None:
    """A heading with its day: the first one after that of the heading before."""
    value = moment.mention.resolve("future")
    day = value.start if value is not None else None
    if day is None or len(day) != 10:
        return None
    if before and day <= before and moment.mention.rule == "weekday":
        day = shift(day, 7) or day
    told = DateValue(day)
    return Moment(
        moment.first, moment.last, replace(moment.mention, past=told, future=told, near=told, kind="date")
    )
