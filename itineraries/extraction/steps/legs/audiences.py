"""Tells who hears what is said: "told a conference in Doha", "addressed the assembly", "ante el pleno"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.when.moments import Moment


def audience(doc: Document, verb: Predicate, noun: Predicate) -> bool:
    """ "Told a conference in Doha", "a déclaré devant un forum": a gathering hears what is said."""
    if verb.sense is not Sense.SAY or noun.sense is not Sense.ATTEND or verb.noun or verb.state != "told":
        return False
    lexicon, k = doc.lexicon, noun.first - 1
    while k > verb.last and (doc.lowers[k] in lexicon.role_adjectives or _only_an_adjective(doc, k)):
        k -= 1
    if k < verb.last or doc.lowers[k] not in lexicon.articles | lexicon.determiners:
        return False
    hit = doc.covered.get(k - 1)
    if doc.lowers[k - 1] in lexicon.audience_marks or (hit is not None and hit.get("facing_words")):
        return k > verb.last
    return k == verb.last and lexicon.addressing.get(id(verb.lexeme)) == "whom"


def day_of_saying(doc: Document, verb: Predicate) -> Moment | None:
    """ "A déclaré lundi devant un forum": the day of what is said to a gathering is that of being there."""
    told = (doc.moment_at.get(k) for k in range(verb.start, verb.end))
    return next((m for m in told if m is not None and m.dated and m.mention.kind == "date"), None)


def _only_an_adjective(doc: Document, k: int) -> bool:
    """A word between an article and its noun that means nothing by itself: "an extraordinary forum"."""
    known = k in doc.place_at or k in doc.mention_at or k in doc.moment_at or k in doc.covered
    small = doc.lowers[k] in doc.lexicon.small_words or doc.lowers[k] in doc.lexicon.determiners
    return not (known or small) and doc.gaps[k] < COMMA and doc.words[k].islower()


def heard_by_many(doc: Document, pred: Predicate) -> bool:
    """ "address the assembly" is a speech, "address the crisis" is none."""
    told = sum(
        k in doc.moment_at or k in doc.place_at for k in range(pred.last, min(pred.last + 7, pred.end))
    )
    for k in range(pred.last, min(pred.last + 7 + told, pred.sentence.last)):
        hit = doc.hits.get(k)
        if doc.lowers[k] in doc.lexicon.audiences or (
            hit is not None and (hit.get("format") or (hit.get("noun") and hit.value("noun").event))
        ):
            return True
    return False


def before_audience(doc: Document, pred: Predicate) -> bool:
    """ "sprach in New York vor dem Sicherheitsrat", "habló ante el Parlamento"."""
    for k in range(pred.last, min(pred.last + 14, pred.end)):
        if doc.lowers[k] in doc.lexicon.audience_marks:
            return any(
                doc.lowers[j] in doc.lexicon.audiences
                or ((hit := doc.hits.get(j)) is not None and hit.get("format") is not None)
                for j in range(k + 1, min(k + 6, pred.end))
            )
    return False
