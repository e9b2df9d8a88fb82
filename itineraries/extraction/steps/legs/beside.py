"""Reads who comes about the same time as somebody else: "arrived on Thursday, hours ahead of X", "le même
jour que X".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg, PersonMention, Sentence
from itineraries.extraction.steps.clauses.mentions import owns, persons_of
from itineraries.extraction.steps.legs.arguments import told_last

_JOURNEYS = ("go", "arrive", "visit", "expect")
_LEADS = 4  # words between the phrase and a name: "the same day as Russia's foreign minister X"


def come_beside(doc: Document, sentence: Sentence) -> list[Leg]:
    """A leg for whom such a phrase names, to where and on the day that its sentence tells a journey."""
    found: list[Leg] = []
    for hit in doc.phrases_in("beside_words", sentence.first + 1, sentence.last):
        mention = _named(doc, hit.last, sentence)
        before = next(
            (x for x in told_last(doc, sentence) if x.sense in _JOURNEYS and x.first < hit.first), None
        )
        if mention is None or before is None or before.state != "told" or doc.mute[hit.first]:
            continue
        people = [p for p in persons_of(mention) if not p.minor and p.name and p not in before.travellers]
        if not people or not (before.places or before.there or before.implied):
            continue
        leg = Leg(
            before.sense, people, sentence, mention.first, mention.last, tense=before.tense, rule="beside"
        )
        leg.places, leg.there, leg.implied = list(before.places), before.there, before.implied
        leg.date, leg.clause, leg.mention = before.date, (hit.first, sentence.last), mention
        leg.predicate = before.predicate
        found.append(leg)
    return found


def _named(doc: Document, k: int, sentence: Sentence) -> PersonMention | None:
    """The name behind a phrase, where nothing is said to be done or owned by it."""
    mention = next(iter(doc.mentions_in(k, min(k + _LEADS + 1, sentence.last))), None)
    if mention is None or mention.how == "pronoun" or owns(doc, mention.last):
        return None
    lexicon = doc.lexicon
    for j in range(k, mention.first):
        hit = doc.covered.get(j)
        nation = j in doc.place_at or doc.lowers[j] == "s" or (hit is not None and hit.get("demonym"))
        if not nation and doc.lowers[j] not in lexicon.small_before_names | lexicon.of_words:
            return None
    last = mention.last
    ends = last >= sentence.last or doc.gaps[last - 1] >= COMMA or doc.lowers[last] in lexicon.conjunctions
    return mention if ends else None
