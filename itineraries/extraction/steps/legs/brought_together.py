"""Reads whom a gathering brings together: "the summit, which opened in Accra, brings together A and B", "la
rencontre qui devait réunir A et B à Luanda a été annulée".
"""

from __future__ import annotations

from itineraries.extraction.document import (
    COMMA,
    STRONG,
    Document,
    Hit,
    Leg,
    Person,
    PersonMention,
    PlaceMention,
    Sentence,
)
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.inheritance import CALLING_OFF
from itineraries.extraction.steps.clauses.mentions import is_free, told_on
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    FUTURE_PAST,
    OPEN,
    PAST,
    PRESENT,
    PROGRESSIVE,
    Predicate,
)
from itineraries.extraction.steps.when.moments import Moment

_GATHERINGS = (Sense.ATTEND, Sense.MEET, Sense.CEREMONY)
_NAME = 4  # words from its article to the noun of a gathering ("la 47e session")
_NEAR = 5  # words between the verb and whom it brings together, but for a place and a day
_REPORT = 7  # words from "report" to the gathering that is put off
_REACH = 16  # words between them with these
_TO_COME = (FUTURE, FUTURE_PAST)


def brought_together(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """A weak leg for those whom a gathering brings together, at its place; they stay away where it is off."""
    hit = _told_of_a_gathering(doc, sentence)
    after = _brought(doc, sentence, hit) if hit is not None else []
    people = [p for p in told_on(doc, after, after[0]) if not p.minor] if after else []
    if hit is None or not people or doc.phrases_in("remote_words", sentence.first, sentence.last):
        return []
    leg = Leg("attend", people, sentence, hit.first, hit.last, rule="attendance")
    leg.weak, leg.apart, leg.mention = True, True, after[0]
    leg.clause = (sentence.first, sentence.last)
    verb = next((p for p in reversed(predicates) if p.first <= hit.first + 1 and p.tense != OPEN), None)
    leg.tense = verb.tense if verb is not None and verb.tense in (*_TO_COME, PRESENT) else PAST
    if verb is None or verb.last <= hit.first - 1:
        leg.tense = _told_in(doc, hit, leg.tense)
    leg.places = _place(doc, sentence, hit, after) or _place_behind(doc, after, people)
    if not leg.places and _is_new(doc, sentence, hit):
        return []  # "Un film réunit A et B"
    leg.date = _day(doc, sentence, hit, after)
    off = _off_before(doc, sentence, hit, predicates)
    _done_by_it(predicates, hit)
    off = off or _called_off(predicates, after[-1].last)
    if off:
        leg.state, leg.tense, leg.weak = off, FUTURE_PAST, False
    elif leg.tense == FUTURE_PAST:
        leg.tense = FUTURE
    elif leg.tense == PRESENT and leg.places and leg.date is None:
        leg.tense = PROGRESSIVE  # "a summit in Accra brings together …"
    return [leg]


def _told_in(doc: Document, hit: Hit, tense: str) -> str:
    """ "Reúne este viernes en Lima a A y B": what the ending of a verb tells that is no predicate."""
    endings, word = doc.pack.finite_endings, doc.lowers[hit.first]
    if not endings or word.endswith(doc.pack.participle_endings):
        return tense
    for form, told in ((Form.FUTURE, FUTURE), (Form.PAST, PAST)):
        if word.endswith(endings.get(form, ())):
            return told
    return PRESENT if doc.pack.drops_subject and not word.endswith(doc.pack.infinitive_endings) else tense


def _done_by_it(predicates: list[Predicate], hit: Hit) -> None:
    """The gathering does what the verb tells, and nobody whom it brings together."""
    for pred in predicates:
        if pred.first <= hit.first < pred.last or (pred.noun and pred.last <= hit.first):
            pred.subjects, pred.subject_mention, pred.blocked = [], None, True


def _called_off(predicates: list[Predicate], last: int) -> str:
    """How the gathering is given up by the verb behind whom it was to bring together; he is no doer of it."""
    verb = next((p for p in predicates if p.first >= last and not p.noun), None)
    if verb is None or verb.link:
        return ""
    off = CALLING_OFF.get(verb.sense, "") if verb.state == "told" else ""
    if not off and verb.sense is Sense.MAKE and verb.state == "negated" and verb.tense in _TO_COME:
        off = "cancelled"  # "n'aura pas lieu"
    if off:
        verb.subjects, verb.subject_mention, verb.blocked = [], None, True
    return off


def _told_of_a_gathering(doc: Document, sentence: Sentence) -> Hit | None:
    """The verb of which a gathering, told with a definite article and held by nothing, or a pronoun for it,
    is the subject.
    """
    for hit in doc.phrases_in("gathering_verbs", sentence.first + 1, sentence.last):
        nouns = doc.phrases_in("noun", sentence.first, hit.first)
        told = _it(doc, sentence, hit) or any(_gathers(doc, sentence, noun, hit) for noun in nouns)
        if told and not doc.mute[hit.first]:
            return hit
    return None


def _it(doc: Document, sentence: Sentence, hit: Hit) -> bool:
    """ "Il rassemble": a pronoun at the head of the sentence that means nobody."""
    told = doc.hits.get(sentence.first)
    meant = doc.mention_at.get(sentence.first)
    pronoun = told is not None and told.get("pronoun") is not None and hit.first - told.last <= 1
    return pronoun and (meant is None or meant.person is None)


def _gathers(doc: Document, sentence: Sentence, noun: Hit, hit: Hit) -> bool:
    lexicon, k = doc.lexicon, noun.first - 1
    if noun.value("noun").sense not in _GATHERINGS or k < sentence.first or doc.mute[noun.first]:
        return False
    while k > sentence.first and not _leads(doc, k) and noun.first - k < _NAME:
        k -= 1
    if not _leads(doc, k):
        return False
    people = (m for m in doc.mentions_in(k, hit.first) if m.how != "pronoun")
    held = doc.lowers[k] in lexicon.of_words or doc.lowers[k - 1] in lexicon.of_words
    opens = k == sentence.first or doc.gaps[k - 1] >= COMMA or held
    return opens and not any(is_free(doc, m, k) for m in people)


def _brought(doc: Document, sentence: Sentence, hit: Hit) -> list[PersonMention]:
    """Those named behind the verb, past a place and a day."""
    stop = min(hit.last + _REACH, sentence.last)
    after = [m for m in doc.mentions_in(hit.last, sentence.last) if m.how != "pronoun"]
    if not after or after[0].first >= stop:
        return []
    between = range(hit.last, after[0].first)
    if any(doc.gaps[k - 1] >= STRONG for k in between):
        return []
    words = [k for k in between if k not in doc.place_at and k not in doc.moment_at]
    return after if len(words) <= _NEAR else []


def _place(doc: Document, sentence: Sentence, hit: Hit, after: list[PersonMention]) -> list[PlaceMention]:
    """Where the gathering is: told before the verb, or between it and whom it brings together."""
    for k in (*range(hit.last, after[0].first), *range(hit.first - 1, sentence.first - 1, -1)):
        place = doc.place_at.get(k)
        if place is not None and place.role == "to" and place.country and not place.attribute:
            return [] if place.dateline else [place]
    return []


def _leads(doc: Document, k: int) -> bool:
    """What stands before a gathering that is known: "le sommet", "l'annulation du sommet"."""
    return doc.lowers[k] in doc.lexicon.determiners or doc.lowers[k] in doc.lexicon.of_words


def _place_behind(doc: Document, after: list[PersonMention], people: list[Person]) -> list[PlaceMention]:
    """ "… réunir A et B à Berlin": right behind the last of them."""
    last = max((m.last for m in after if m.person in people), default=0)
    place = next((p for k in range(last, last + 3) if (p := doc.place_at.get(k)) is not None), None)
    fits = (
        place is not None and place.role == "to" and place.country and not (place.attribute or place.dateline)
    )
    return [place] if place is not None and fits and not doc.comma_between(last, place.first) else []


def _is_new(doc: Document, sentence: Sentence, hit: Hit) -> bool:
    """Whether the gathering is told with an indefinite article."""
    return not doc.lexicon.indefinite.isdisjoint(doc.lowers[sentence.first : hit.first])


def _off_before(doc: Document, sentence: Sentence, hit: Hit, predicates: list[Predicate]) -> str:
    """ "Le report du sommet qui devait réunir A et B": given up by the noun right before the gathering."""
    for pred in predicates:
        off = CALLING_OFF.get(pred.sense, "") if pred.noun and pred.state == "told" else ""
        behind = doc.lowers[pred.last : min(pred.last + _REPORT, hit.first)]
        if off and not doc.lexicon.of_words.isdisjoint(behind):
            return off
    return ""


def _day(doc: Document, sentence: Sentence, hit: Hit, after: list[PersonMention]) -> Moment | None:
    told = (doc.moment_at.get(k) for k in range(after[0].first - 1, sentence.first - 1, -1))
    return next((m for m in told if m is not None and m.dated), None)
