"""Tells what is put in front of a sentence without its subject: "Having met X, he …", "Received by X, …"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Hit, PersonMention
from itineraries.extraction.languages.pack import Aux, Form, Sense

_UNFINISHED = (Form.GERUND, Form.PARTICIPLE, Form.INFINITIVE)
_HEAD = 3  # words
_SIDE = 3  # words between what opens a side clause and its pronoun
_BESIDE = 2  # words between a verb and whom it is done to


def opens_without_subject(doc: Document, first: int) -> bool:
    """Whether a sentence begins with what its subject does besides, told before him: "After meeting X, …"."""
    if doc.lowers[first] in doc.lexicon.before_openers:
        return True
    hit = doc.hits.get(first)
    if hit is None or doc.lowers[first] in doc.lexicon.possessives:
        return False  # "Sein Nachfolger, X, …": "his", not "to be"
    return bool(hit.get("after_words")) or _unfinished(hit) is not None or _having(doc, hit) is not None


def in_side_clause(doc: Document, mention: PersonMention) -> bool:
    """Whether a pronoun stands in a clause ahead of its main one: "When he lands", "À Oslo, où il …"."""
    lexicon, first = doc.lexicon, doc.sentences[doc.sentence_of[mention.first]].first
    for k in range(max(first, mention.first - _SIDE), mention.first):
        hit, word = doc.covered.get(k), doc.lowers[k]
        opens = hit is not None and (hit.get("after_words") or hit.get("then_words"))
        if opens or word in lexicon.where or word in lexicon.when_words or word in lexicon.before_openers:
            return True
        if word in lexicon.conditionals:
            return True
    return _said_behind(doc, mention)


def _said_behind(doc: Document, mention: PersonMention) -> bool:
    """ "Er werde am Freitag nach Rom reisen, sagte X": what is said stands before who says it."""
    parted = False
    for k in range(mention.last, doc.sentences[doc.sentence_of[mention.first]].last):
        parted = parted or doc.gaps[k - 1] == COMMA
        hit = doc.hits.get(k) if parted else None
        if hit is None:
            continue
        helped = doc.hits.get(k - 1)
        forms = (Form.PARTICIPLE,) if helped is not None and helped.get("aux") else (Form.PAST, Form.PRESENT)
        verbs = [e.value for e in hit.entries if e.kind == "verb" and e.form in forms]
        if any(verb.sense is Sense.SAY or verb.announces for verb in verbs):
            return doc.lowers[min(hit.last, len(doc.lowers) - 1)] not in doc.lexicon.of_words  # "said of him"
    return False


def in_front(doc: Document, mention: PersonMention) -> bool:
    """Whether somebody is told right behind the verb of such a beginning, so that he is not who does it."""
    first = doc.sentences[doc.sentence_of[mention.first]].first
    if mention.first - first > _HEAD + _BESIDE or not opens_without_subject(doc, first):
        return False
    verb = next((v for k in range(first, min(first + _HEAD, mention.first)) if (v := _verb_at(doc, k))), None)
    if verb is None or not 0 <= mention.first - verb <= _BESIDE:
        return False
    return all(doc.gaps[k - 1] < COMMA for k in range(first + 1, mention.first + 1))


def _verb_at(doc: Document, k: int) -> int | None:
    """Where an unfinished verb that begins at a word ends."""
    hit = doc.hits.get(k)
    if hit is None:
        return None
    having = _having(doc, hit)
    return having if having is not None else _unfinished(hit)


def _unfinished(hit: Hit) -> int | None:
    told = any(e.kind == "verb" and e.form in _UNFINISHED for e in hit.entries)
    return hit.last if told and not hit.get("role") else None


def _having(doc: Document, hit: Hit) -> int | None:
    """ "Having met", "ayant rencontré": the end of the participle right behind its auxiliary."""
    aux = hit.get("aux")
    behind = doc.hits.get(hit.last)
    if aux is None or aux.value is not Aux.PERFECT or behind is None:
        return None
    told = any(e.kind == "verb" and e.form is Form.PARTICIPLE for e in behind.entries)
    return behind.last if told else None
