"""Joins a weekday and the day told behind it ("am Mittwoch, dem 13. März, in Rom"): their commas part no
clause from its verb.
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, SPACE, Document


def join_dates(doc: Document) -> None:
    """Take the commas within and behind such a date for spaces, where commas part verbs from their clause."""
    dates, order = doc.pack.dates, doc.pack.word_order
    if order is None:
        return
    last = len(doc.words) - 1
    for i, word in enumerate(doc.lowers):
        if word not in dates.weekdays or i >= last or doc.gaps[i] != COMMA:
            continue
        end = _day_at(doc, i + 1, last)
        if end is None:
            continue
        doc.gaps[i] = SPACE
        behind = doc.lowers[end + 1] if end < last else ""
        opens = behind in order.subordinators or behind in doc.pack.pronouns
        if doc.gaps[end] == COMMA and not opens:
            doc.gaps[end] = SPACE


def _day_at(doc: Document, k: int, last: int) -> int | None:
    """The last token of a day and its month, and its year, that begin at a token behind an article."""
    k += doc.lowers[k] in doc.lexicon.articles
    if k >= last or not doc.words[k].isdecimal() or len(doc.words[k]) > 2:
        return None
    month = doc.lowers[k + 1]
    if month not in doc.pack.dates.months and not (month.isdecimal() and len(month) < 3):
        return None
    year = doc.words[k + 2] if k + 2 <= last else ""
    return k + 2 if year.isdecimal() and len(year) == 4 else k + 1
