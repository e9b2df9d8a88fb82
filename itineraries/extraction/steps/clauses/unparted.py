"""Says where a clause begins that nothing parts from the one before: with its subject ("officials said X
and Y had left", "over breakfast she met X", "after visiting Oslo X flew on").
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, PersonMention, Sentence
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import before_name, held, object_floor

TELLING = (Sense.SAY, Sense.DOUBT)  # what they tell may follow without "that"
_UNFINISHED = (Form.INFINITIVE, Form.GERUND, Form.PARTICIPLE)
_LIST = 30  # people of a list of subjects


def leaves_subject(previous: Predicate, sentence: Sentence) -> bool:
    """A noun, a verb of saying, or one ahead without a subject of its own ("After visiting Oslo X flew")."""
    ahead = previous.form is Form.GERUND and previous.bare and previous.start == sentence.first
    return previous.noun or previous.sense in TELLING or (ahead and bool(previous.link))


def before_subject(doc: Document, noun: Predicate, verb: Predicate) -> int:
    """ "Over breakfast she met X", "officials said X had left": where nothing parts a noun, or a verb of
    saying, from the next verb, its clause begins with the subject that stands before it.
    """
    k = verb.first - 1
    while k >= noun.last and k not in doc.mention_at and _before_verb(doc, k):
        k -= 1
    mention = doc.mention_at.get(k)
    if (
        mention is None
        or mention.first < noun.last
        or doc.comma_between(mention.last, verb.first)
        or (verb.bare and verb.form in _UNFINISHED and k == verb.first - 1)
        or held(doc, mention, object_floor(doc, noun))
    ):
        return verb.first
    if not noun.noun:
        mention = _first_of_list(doc, mention, noun.last)
    return before_name(doc, mention, floor=noun.last) + 1


def _first_of_list(doc: Document, last: PersonMention, floor: int) -> PersonMention:
    """ "Officials said A, B and C would fly": the first of those who do it, `last` where it is he alone."""
    first, joined = last, False
    for _ in range(_LIST):
        k = first.first - 1
        while k >= floor and doc.lowers[k] in doc.lexicon.small_before_names:
            k -= 1
        conjoined = k >= floor and doc.lowers[k] in doc.lexicon.conjunctions
        before = doc.mention_at.get(k - conjoined)
        if before is None or before.first < floor or doc.lowers[before.first] in doc.lexicon.relatives:
            break
        if not (conjoined or (joined and doc.gaps[before.last - 1] == COMMA)):
            break
        first, joined = before, True
    return last if held(doc, first, floor) else first


def _before_verb(doc: Document, k: int) -> bool:
    """What may stand between a subject and its verb: "will on Monday (fly)", "on Monday (flew)"."""
    hit = doc.covered.get(k)
    helps = hit is not None and hit.get("aux") is not None
    return helps or k in doc.moment_at or doc.lowers[k] in doc.lexicon.interposed
