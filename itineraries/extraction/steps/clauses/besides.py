"""Reads who does something beside those a sentence tells it of: "In addition to X, Y accompanies her", "Lo
acompaña, además de X, la ministra Y".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Hit, Person, PersonMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import before_name, held, joined_people

_OPENS = 2  # words of a sentence among which the phrase stands
_NEAR = 4  # words between the phrase and a name
_AMONG = 7  # words that tell of many, before one of them is named
_SHARED = (Sense.JOIN, Sense.ATTEND, Sense.GO, Sense.ARRIVE, Sense.EXPECT, Sense.STAY)


def beside(doc: Document, mention: PersonMention) -> bool:
    """Whether somebody is told behind such a phrase, so that he is not the one a verb is told of."""
    if "besides_words" not in doc.phrases or not mention.first:
        return False
    k = before_name(doc, mention, floor=1, within=_NEAR)
    hit = doc.covered.get(k)
    return hit is not None and hit.get("besides_words") is not None and hit.last == k + 1


def told_besides(doc: Document, sentence: Sentence) -> tuple[PersonMention | None, list[Person]]:
    """The first of those told behind a phrase that opens the sentence or that a comma opens, and all."""
    for hit in doc.phrases_in("besides_words", sentence.first, sentence.last):
        if hit.first > sentence.first + _OPENS - 1 and doc.gaps[hit.first - 1] != COMMA:
            continue
        mention = _named(doc, hit, sentence) or _among(doc, hit, sentence)
        if mention is not None:
            people = joined_people(doc, mention, sentence.last)
            return mention, [p for p in people if not p.minor]
    return None, []


def add_besides(doc: Document, pred: Predicate) -> None:
    """Let those do it as well, and who is told behind the comma that ends what is told of them."""
    if "besides_words" not in doc.phrases or pred.noun or pred.passive or pred.sense not in _SHARED:
        return
    mention, people = told_besides(doc, pred.sentence)
    if mention is None or not people:
        return
    if pred.link == "who" and mention.first < pred.link_at:
        return  # "figuran, además de X, A, que viaja con su esposa, y B": A alone travels with her
    mine = pred.subject_mention
    if not pred.subjects or (mine is not None and set(pred.subjects) <= set(people)):
        told = [m for m in doc.mentions_in(mention.last, pred.sentence.last) if m.how in ("name", "office")]
        behind = (m for m in told if m.person is not None and m.person not in people)
        other = next((m for m in behind if not held(doc, m, mention.last)), None)
        if other is None or other.first < pred.first:
            return
        pred.subjects, pred.subject_mention = joined_people(doc, other, pred.sentence.last), other
        pred.blocked = False
    elif mention.first > pred.last and pred.sense is not Sense.JOIN:
        return
    pred.subjects = list(dict.fromkeys([*pred.subjects, *people]))


def met_besides(doc: Document, pred: Predicate, people: list[Person], others: list[Person]) -> list[Person]:
    """ "In addition to X, she will meet Y": X is met as well, unless he is of the side of her who meets him,
    or his country tells that he meets Y beside one who is told behind the verb ("Neben X traf Z auch Y").
    """
    if not others or "besides_words" not in doc.phrases:
        return []
    mention, told = told_besides(doc, pred.sentence)
    if mention is None or mention.how == "surname" or not mention.first < pred.end:
        return []
    if mention.first < pred.first and any(doc.gaps[k] > COMMA for k in range(mention.first, pred.first)):
        return []
    mine, theirs = {p.country for p in people} - {None}, {p.country for p in others}
    subject = pred.subject_mention
    behind = subject is not None and subject.how != "pronoun" and subject.first >= pred.last
    fits = [p.country in theirs if behind else p.country is None or p.country not in mine for p in told]
    return [p for p in told if p not in people and p not in others] if fits and all(fits) else []


def _among(doc: Document, hit: Hit, sentence: Sentence) -> PersonMention | None:
    """ "Neben vielen Gästen, darunter X, …": the first named of those who are told of as many."""
    inside = doc.phrases_in("members_words", hit.last, min(hit.last + _AMONG, sentence.last))
    return _named(doc, inside[0], sentence) if inside else None


def _named(doc: Document, hit: Hit, sentence: Sentence) -> PersonMention | None:
    for k in range(hit.last, min(hit.last + _NEAR, sentence.last)):
        mention = doc.mention_at.get(k)
        if mention is not None:
            return mention if mention.first == k and mention.how in ("name", "surname", "office") else None
        if doc.lowers[k] not in doc.lexicon.small_before_names:
            return None
    return None
