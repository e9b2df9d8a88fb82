"""Says whom a pronoun means behind those who speak for somebody: "Le cabinet de X a annoncé qu'il …"."""

from __future__ import annotations

from collections.abc import Iterable

from itineraries.extraction.document import Document, Person, PersonMention

_NEAR = 3  # words between those who speak and the one they speak for


def spoken_for(doc: Document, mention: PersonMention, here: Iterable[Person]) -> tuple[bool, Person | None]:
    """Whether those speak whom the sentence begins with, and for whom where he is named beside them."""
    first = doc.sentences[doc.sentence_of[mention.first]].first
    lexicon = doc.lexicon
    k = first + (doc.lowers[first] in lexicon.articles or doc.lowers[first] in lexicon.possessives)
    if k >= mention.first or doc.lowers[k] not in lexicon.staff_words:
        return False, None
    if doc.lowers[first] in lexicon.possessives:
        return True, None
    named = [p for p in here if not p.minor]
    if len(named) != 1 or (named[0].gender and mention.gender[:1] not in ("", named[0].gender)):
        return False, None
    told = next((m for m in named[0].mentions if k < m.first < mention.first), None)
    if told is None or told.first - k > _NEAR or doc.comma_between(k + 1, told.first):
        return False, None
    held = any(word in lexicon.of_words for word in doc.lowers[k + 1 : told.first])
    return held, named[0] if held else None
