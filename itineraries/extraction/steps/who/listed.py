"""Says that those hold an office who are told by name and country in a row with office-holders, or with one
another: "Macron, Germany's Olaf Scholz and Mario Draghi of Italy", "A (Latvia), B (Estonia)".
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from itineraries.extraction.document import JOINED, Document, Office, PersonMention
from itineraries.extraction.steps.who.offices import behind_bracket, listed_on

_OFFICE = Office("Leader", "other")


def leaders_listed(doc: Document) -> None:
    """Give an office to those of whom name and country alone are told, where the row says they have one."""
    row: list[PersonMention] = []
    for mention, following in pairwise([*doc.mentions, None]):
        if mention is None or mention.how not in ("name", "surname") or mention.person is None:
            row = []
            continue
        row.append(mention)
        if following is None or not _goes_on(doc, mention, following):
            _settle(row)
            row = []


def _goes_on(doc: Document, mention: PersonMention, following: PersonMention) -> bool:
    """Whether nothing but a comma, "and" or a bracket stands between two names."""
    k = behind_bracket(doc, mention.last)
    if k >= len(doc.words) or not listed_on(doc, k):
        return False
    if doc.lowers[k] in doc.lexicon.conjunctions:
        k += 1
    elif doc.gaps[k - 1] <= JOINED:
        return False
    while k < following.first and doc.lowers[k] in doc.lexicon.articles:
        k += 1
    return k == following.first


def _settle(row: list[PersonMention]) -> None:
    alone = [m for m in row if m.person is not None and not m.person.offices and m.country_hint]
    holders = any(m.person is not None and m.person.offices and not m.person.minor for m in row)
    if not alone or not (holders or len({m.country_hint for m in alone}) > 1):
        return
    for mention in alone:
        if mention.person is not None and not mention.person.offices:
            mention.person.offices.append(replace(_OFFICE, country=mention.country_hint))
