"""Reads who comes about the same time as somebody else: "arrived on Thursday, hours ahead of X", "le même
jour que X", "landed on Monday, followed within the hour by X and Y".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg, Person, PersonMention, Sentence
from itineraries.extraction.steps.clauses.mentions import owns, persons_of
from itineraries.extraction.steps.clauses.subjects import joined_people
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
        told = _told_with(doc, mention, sentence)
        people = [p for p in told if not p.minor and p.name and p not in before.travellers]
        if not people or not (before.places or before.there or before.implied):
            continue
        leg = Leg(
            before.sense, people, sentence, mention.first, mention.last, tense=before.tense, rule="beside"
        )
        leg.places, leg.there, leg.implied = list(before.places), before.there, before.implied
        leg.date, leg.clause, leg.mention = before.date, (hit.first, sentence.last), mention
        leg.predicate, leg.apart = before.predicate, len({p.country for p in people}) > 1
        found.append(leg)
    return found


def _named(doc: Document, k: int, sentence: Sentence) -> PersonMention | None:
    """The name behind a phrase, where nothing is said to be done or owned by it."""
    mention = next(iter(doc.mentions_in(k, min(k + _LEADS + 1, sentence.last))), None)
    if mention is None or mention.how == "pronoun" or owns(doc, mention.last):
        return None
    lexicon = doc.lexicon
    small = lexicon.small_before_names | lexicon.of_words | lexicon.possessives
    for j in range(k, mention.first):
        hit = doc.covered.get(j)
        nation = j in doc.place_at or doc.lowers[j] == "s" or (hit is not None and hit.get("demonym"))
        if not nation and doc.lowers[j] not in small:
            return None
    last = mention.last
    return mention if _ends(doc, last, sentence) or doc.lowers[last] in lexicon.conjunctions else None


def _ends(doc: Document, last: int, sentence: Sentence) -> bool:
    return last >= sentence.last or doc.gaps[last - 1] >= COMMA


def _told_with(doc: Document, mention: PersonMention, sentence: Sentence) -> list[Person]:
    """A name and those listed with it, where the list ends the clause: "followed by X, Y and Z"."""
    people = joined_people(doc, mention, sentence.last)
    told = [m for m in doc.mentions_in(mention.first, sentence.last) if m.person in people]
    return people if told and _ends(doc, told[-1].last, sentence) else persons_of(mention)
