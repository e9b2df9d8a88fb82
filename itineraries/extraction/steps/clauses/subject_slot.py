"""Looks at the words before a verb: whether its subject may stand there, or only phrases put in front."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document
from itineraries.extraction.languages.pack import Form
from itineraries.extraction.steps.clauses.predicate import Predicate

#: Kinds of phrases that are no subject.
_NO_SUBJECT = frozenset((
    "then_words", "after_words", "via_place", "aux", "again_words", "background_words", "capital_words",
))  # fmt: skip


def empty_between(doc: Document, pred: Predicate) -> bool:
    """No word between the start of the clause and the verb that could be another subject."""
    lexicon = doc.lexicon
    start = pred.start
    if (
        start >= pred.first
        and pred.before is not None
        and (pred.form not in (Form.INFINITIVE, Form.GERUND) or not pred.bare)
        and doc.gaps[pred.first - 1] < COMMA
        and doc.lowers[pred.first] not in lexicon.conjunctions
    ):
        start = pred.before.last  # no word opens the clause: its subject stands after the verb before
    for k in range(start, pred.first):
        word = doc.lowers[k]
        if (
            k in doc.place_at
            or k in doc.moment_at
            or k in doc.mention_at
            or word in lexicon.fillers
            or word in lexicon.conjunctions
            or word in lexicon.relatives
            or word in lexicon.where
            or word in lexicon.to_place
            or word in lexicon.from_place
            or word in lexicon.articles
            or word in lexicon.with_words  # "Junto a X presenció la firma"
            or (word in lexicon.date_prepositions and k + 1 in doc.moment_at)
            or word in lexicon.infinitive_marks
            or doc.mute[k]
            or ((hit := doc.covered.get(k)) is not None and any(e.kind in _NO_SUBJECT for e in hit.entries))
        ):
            continue
        return False
    return True


def only_phrases_before(doc: Document, pred: Predicate) -> bool:
    """ "En el camino de regreso hará escala …", "Según fuentes oficiales, viajará …": a language that leaves
    subjects out has nothing before the verb but phrases, each opened by a preposition. A noun with an article
    of its own, or one that heads the clause, may be the subject.
    """
    lexicon = doc.lexicon
    if not lexicon.opens_phrases:
        return False
    inside = held = False  # within a phrase; right behind its preposition
    for k in range(pred.start, pred.first):
        word = doc.lowers[k]
        if k > pred.start and doc.gaps[k - 1] >= COMMA:
            inside = held = False
        if word in lexicon.opens_phrases:
            inside = held = True
        elif word in lexicon.determiners or word in lexicon.articles:
            if not (held or k in doc.moment_at or k + 1 in doc.moment_at or k in doc.place_at):
                return False
        elif doc.mute[k] or k in doc.place_at or k in doc.moment_at or k in doc.mention_at:
            held = False
        elif not (inside or word in lexicon.fillers or _small(doc, k)):
            return False
        else:
            held = False
    return True


def _small(doc: Document, k: int) -> bool:
    lexicon, word, hit = doc.lexicon, doc.lowers[k], doc.covered.get(k)
    if doc.pack.adverb_endings and word.endswith(doc.pack.adverb_endings):
        return True
    kinds = ("then_words", "after_words", "again_words", "background_words")
    return (
        word in lexicon.conjunctions
        or word in lexicon.where
        or (hit is not None and any(e.kind in kinds for e in hit.entries))
    )
