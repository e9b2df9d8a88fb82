"""Finds the roll of a delegation: a short line that names it and ends in a colon, and a name at the head of
each line below ("Members of the delegation:", "Mr. X, Secretary of Y").
"""

from __future__ import annotations

from itineraries.extraction.document import Document, Person, PersonMention, Sentence
from itineraries.extraction.steps.clauses.mentions import persons_of

_LINE = 16  # words of the line above a roll
_BROKEN = 6  # words of a line that goes on below itself
_MOST = 30  # members of one delegation


def roll_below(doc: Document, k: int) -> list[Person]:
    """Who is listed under the line of token `k`, and who heads the line above it."""
    line = doc.sentence_at(k)
    if line.last - line.first > _LINE or not doc.text[line.end : line.end + 3].lstrip().startswith(":"):
        return []
    found: list[Person] = []
    below = line.index + 1
    broken = False  # a line that goes on below itself
    while below < len(doc.sentences) and len(found) < _MOST:
        sentence = doc.sentences[below]
        opens = sentence.paragraph != doc.sentences[below - 1].paragraph
        mention = _heading(doc, sentence) if opens else None
        if opens and mention is None and (broken or not found or sentence.last - sentence.first > _BROKEN):
            break
        broken = opens and mention is None
        found.extend(persons_of(mention))
        below += 1
    if not found:
        return []
    above = doc.sentences[line.index - 1] if line.index else None
    leader = _heading(doc, above) if above is not None and above.paragraph != line.paragraph else None
    return list(dict.fromkeys([*persons_of(leader), *found]))


def _heading(doc: Document, sentence: Sentence) -> PersonMention | None:
    """Who is named at the head of a line, behind nothing but "Mr." or "The Honorable"."""
    k = sentence.first
    while k < sentence.last:
        mention = doc.mention_at.get(k)
        if mention is not None:
            return mention if mention.how == "name" else None
        hit = doc.covered.get(k)
        if hit is None or not (hit.get("honorific") or hit.get("role")):
            return None
        k = max(k + 1, hit.last)
    return None
