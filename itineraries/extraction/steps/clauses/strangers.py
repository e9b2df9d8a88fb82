"""Tells what people unknown to the story do: "senators who returned from Rome, where they met …"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, PersonMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import Predicate

_MOVING = (Sense.GO, Sense.ARRIVE, Sense.RETURN, Sense.LEAVE, Sense.VISIT)
_NOUN = 4  # words from an article to the end of its noun
_AIRPORT = 9  # words from "was" to "to welcome"
_DOER = 7  # words between "for" and the verb of whom it tells
_OWNED = 5  # words from "whose" to its verb


def of_strangers(
    doc: Document, pred: Predicate, previous: Predicate | None, chosen: PersonMention | None
) -> bool:
    """Whether nobody known does a verb behind somebody known. `chosen`: who stands before the verb."""
    if previous is None or pred.sentence is not previous.sentence:
        return False
    if chosen is None and _of_a_thing(doc, pred):
        return True
    if chosen is not None:
        they = chosen.how == "pronoun" and chosen.gender[:1] == "p"
        return they and previous.blocked and previous.link == "who" and previous.sense in _MOVING
    if pred.link == "where" and previous.blocked and previous.link == "who":
        return doc.pack.drops_subject and previous.sense in _MOVING
    return (
        pred.link == "who" and previous.sense is not Sense.SAY and _said_of_noun(doc, pred.link_at, previous)
    )


def _of_a_thing(doc: Document, pred: Predicate) -> bool:
    """ "The aid that went to Rome": where every clause has its subject, a relative right before the verb that
    means nobody is said of a thing.
    """
    k = pred.link_at
    if pred.link != "who" or k <= pred.sentence.first or k in doc.mention_at or doc.pack.drops_subject:
        return False
    if not doc.pack.subject_first or k - 1 in doc.mention_at or doc.gaps[k - 1] >= COMMA:
        return False
    thing = doc.covered.get(k - 1)
    if getattr(pred.lexeme, "carries", False) or (thing is not None and thing.get("noun") is not None):
        return False  # "a tour that has taken her to Rome"
    return all(doc.lowers[j] in doc.lexicon.fillers for j in range(k + 1, pred.first))


def _whose_does(doc: Document, pred: Predicate) -> bool:
    """ "X, whose forces are in Mali", "cuyas fuerzas están": a thing of somebody, which is no plane or
    delegation of his, stands between the relative and the verb.
    """
    lexicon = doc.lexicon
    for k in range(pred.first - 1, max(pred.sentence.first, pred.first - 1 - _OWNED), -1):
        if doc.gaps[k] >= COMMA or k in doc.mention_at or k in doc.place_at:
            return False
        if doc.lowers[k] in lexicon.oblique_relatives:
            does = pred.subject_mention
            if does is not None and does.first > k:
                return False  # "en cuyo lugar viaja Y"
            things = range(k + 1, pred.first)
            carries = lexicon.vehicles | lexicon.party_nouns
            return any(doc.lowers[j] not in lexicon.small_words for j in things) and not any(
                doc.lowers[j] in carries or (j in doc.covered and doc.covered[j].get("noun")) for j in things
            )
    return False


def _said_of_noun(doc: Document, relative: int, previous: Predicate) -> bool:
    """ "Recibió a los bomberos que viajaron": a relative that is also "that", behind a noun of several."""
    if relative < 0 or doc.lowers[relative] not in doc.lexicon.weak_relatives or relative in doc.mention_at:
        return False
    for k in range(relative - 1, max(previous.last, relative - _NOUN) - 1, -1):
        if doc.gaps[k] >= COMMA or k in doc.mention_at or k in doc.moment_at or k in doc.place_at:
            return False
        if doc.lowers[k] in doc.lexicon.plural_articles:
            return k < relative - 1
    return False


def other_when(doc: Document, pred: Predicate, chosen: PersonMention) -> bool:
    """ "I remember when our son was in Rome": "when" has a subject of its own before the verb."""
    lexicon = doc.lexicon
    if doc.pack.word_order is not None or not lexicon.when_words:
        return False
    own = False
    for k in range(pred.first - 1, chosen.last - 1, -1):
        if doc.gaps[k] >= COMMA or k in doc.moment_at:
            return False
        if doc.lowers[k] in lexicon.when_words:
            return own
        own = own or not (
            doc.lowers[k] in lexicon.fillers or doc.lowers[k] in lexicon.clitics or k in doc.covered
        )
    return False


def by_another(doc: Document, pred: Predicate) -> bool:
    """ "Keen for the country to meet investors in Rome", "paved the way for traders to visit Oslo": whether
    an infinitive has a doer of its own, told behind "for", who is not whoever the clause is of.
    """
    head, words = pred.first - 2, doc.pack.other_doers
    if not words or head <= pred.sentence.first or doc.lowers[head + 1] not in doc.lexicon.infinitive_marks:
        return False
    told, mention = doc.covered.get(head), doc.mention_at.get(head)
    word, named = doc.words[head], told is None or told.get("demonym") is not None
    people = named and word.istitle() and word.endswith("s") and head not in doc.place_at
    if not (people or doc.lowers[head] in words or (mention is not None and mention.last == head + 1)):
        return False
    for k in range(head, max(pred.sentence.first, head - _DOER) - 1, -1):
        if doc.lowers[k] in doc.lexicon.for_words:
            return k < head
        hit = doc.covered.get(k)
        if doc.gaps[k - 1] >= COMMA or doc.lowers[k] in doc.lexicon.with_words:
            return False
        if hit is not None and k not in doc.mention_at and (hit.get("verb") or hit.get("noun")):
            return False
    return False


def nobody_does(doc: Document, pred: Predicate) -> bool:
    """ "Ningún presidente chileno pisaba …", "No Chilean president had been …": of all who hold an office;
    "X, whose forces are in Mali": of a thing of his.
    """
    if pred.sense in (Sense.STAY, Sense.ATTEND, *_MOVING) and pred.state == "told" and _whose_does(doc, pred):
        return True
    if pred.sense is Sense.STAY and pred.subjects and _awaits_there(doc, pred):
        return True
    who = pred.subject_mention
    if who is None or who.how != "office" or pred.state != "told" or who.first <= pred.sentence.first:
        return False
    return who.last <= pred.first and doc.lowers[who.first - 1] in doc.lexicon.negations


def _awaits_there(doc: Document, pred: Predicate) -> bool:
    """ "X and Y were at the airport to welcome the president", "… to see her off": those of no country told
    are at home there.
    """
    lexicon, stop = doc.lexicon, min(pred.sentence.last - 1, pred.last + _AIRPORT)
    if any(person.country for person in pred.subjects):
        return False
    to = next((k for k in range(pred.last, stop) if doc.lowers[k] in lexicon.infinitive_marks), -1)
    if to < 0 or lexicon.landing_words.isdisjoint(doc.lowers[pred.last : to]):
        return False
    hit = doc.covered.get(to + 1)
    return hit is not None and any(
        entry.kind == "verb" and entry.value.sense in (Sense.HOST, Sense.MEET) for entry in hit.entries
    )
