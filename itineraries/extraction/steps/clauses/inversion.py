"""Finds a subject behind its verb in a language that puts it before: "où l'attendait le président X",
"À Bali sont attendus A et B".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STRONG, Document, PersonMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.mentions import is_free
from itineraries.extraction.steps.clauses.predicate import Predicate

_CLEFT = 2  # words of "c'est"
_SPEAKER = 4  # words from a verb of saying to who says it
_AMID = 4  # words between what is said and the journey it is said on


def inverted_subject(doc: Document, pred: Predicate, following: Predicate | None) -> PersonMention | None:
    """The mention right behind a finite verb that nobody stands before in its clause, or None; behind what
    they take part in too ("Ont assisté aux obsèques à Rome X et Y").

    `following`: the next predicate.
    """
    if pred.noun or not _opens_clause(doc, pred) or _bare(pred):
        return None
    attended = following if _attended(doc, pred, following) else None
    stop = following.first if following is not None and attended is None else pred.sentence.last
    k = pred.last
    while k < stop:
        if attended is not None and k == attended.head:
            k = attended.last
            continue
        mention = doc.mention_at.get(k)
        if mention is not None:
            wanted = mention.how not in ("pronoun", "counterpart") or pred.clitic
            return mention if wanted and is_free(doc, mention, pred.last) else None
        told_of = attended is not None and _tells_attended(doc, k)
        if not (told_of or _small(doc, k)) or doc.gaps[k - 1] >= STRONG:
            return None
        k += 1
    return None


def _attended(doc: Document, pred: Predicate, following: Predicate | None) -> bool:
    """Whether a verb heads its sentence and the noun behind it tells what people take part in."""
    opens = pred.sense is Sense.ATTEND and pred.start == pred.sentence.first
    return (
        opens
        and following is not None
        and following.noun
        and following.sense in (Sense.ATTEND, Sense.CEREMONY)
    )


def _tells_attended(doc: Document, k: int) -> bool:
    """ "De Rome", "du G7": where or of whom what they take part in is."""
    body = doc.covered.get(k)
    if body is not None and body.get("format"):
        return True
    behind = doc.covered.get(k + 1)
    of_body = behind is not None and behind.get("format") is not None
    return doc.lowers[k] in doc.lexicon.of_words and (k + 1 in doc.place_at or of_body)


def speaker_behind(doc: Document, pred: Predicate) -> PersonMention | None:
    """ "…, a déclaré M. X", "…, a déclaré mardi à Kiev le ministre X": who says it stands behind the verb,
    and in a language that inverts also behind the place and the day.
    """
    stop = min(pred.last + _SPEAKER, pred.sentence.last)
    after = doc.mentions_in(pred.last, stop)
    if not after and doc.pack.inverts:
        k = pred.last
        while (
            k < pred.sentence.last and _small(doc, k) and doc.gaps[k - 1] < COMMA and k not in doc.mention_at
        ):
            k += 1
        behind = doc.mention_at.get(k) if doc.gaps[k - 1] < COMMA else None
        after = [behind] if behind is not None and behind.how not in ("pronoun", "counterpart") else []
    return after[0] if after and is_free(doc, after[0], pred.last) else None


def pronoun_behind(doc: Document, pred: Predicate) -> PersonMention | None:
    """ "A-t-il dit", "promet-il": the pronoun that a hyphen ties to its verb; not in a question."""
    if pred.noun or doc.asks(pred.sentence):
        return None
    for k in range(pred.first + 1, min(pred.last + 3, len(doc.lowers))):
        mention = doc.mention_at.get(k)
        if mention is not None:
            tied = doc.text[doc.ends[k - 1] : doc.starts[k]] == "-"
            return mention if tied and mention.how == "pronoun" and mention.person is not None else None
    return None


def announcer_behind(doc: Document, noun: Predicate) -> PersonMention | None:
    """ "Ha confirmado su visita a Roma el presidente X", "afirmó a su llegada a Roma el presidente X": who
    announces his own journey, or speaks on it, stands behind it.
    """
    verb = noun.governor
    if verb is None or verb.subjects or verb.sense is not Sense.SAY:
        return None
    amid = 0 < noun.first - 1 - verb.last < _AMID and _amid(doc, verb.last)
    announced = doc.pack.drops_subject and getattr(verb.lexeme, "announces", False)
    if not (announced or amid) or doc.lowers[noun.first - 1] not in doc.lexicon.possessives:
        return None
    for k in range(noun.last, noun.sentence.last):
        mention = doc.mention_at.get(k)
        if mention is not None:
            return mention if is_free(doc, mention, noun.last) else None
        hit = doc.covered.get(k)
        held = doc.lowers[k] in doc.lexicon.of_words or (
            hit is not None and (hit.get("noun") or hit.get("format"))
        )
        if doc.gaps[k - 1] >= COMMA or not (held or _small(doc, k)):
            return None
    return None


def _amid(doc: Document, k: int) -> bool:
    """ "On his arrival", "bei seiner Ankunft": a word that puts what is said into the journey."""
    word = doc.lowers[k]
    return word in doc.lexicon.during or word in doc.lexicon.amid_words or word in doc.lexicon.to_place


def _bare(pred: Predicate) -> bool:
    return pred.form in (Form.INFINITIVE, Form.GERUND) or (pred.form is Form.PARTICIPLE and pred.bare)


def _opens_clause(doc: Document, pred: Predicate) -> bool:
    """Only places, dates and small words stand before it, behind a "where" or an "auquel" or at the head of a
    sentence.
    """
    first, lexicon = pred.sentence.first, doc.lexicon
    linked = pred.link_at >= pred.start
    where = pred.link == "where" or (linked and doc.lowers[pred.link_at] in lexicon.oblique_relatives)
    start = pred.link_at + 1 if where and linked else pred.start
    cleft = (
        start - first == _CLEFT and doc.lowers[first] in doc.pack.cleft_words
    )  # "c'est à Rome que se rend X"
    if not where and start > first and doc.gaps[start - 1] < STRONG and not cleft:
        return False
    if any(k in doc.place_at and not doc.place_at[k].role for k in range(start, pred.first)):
        return False  # "la Norvège accueillera …": the place does it
    return all(
        k in doc.place_at
        or k in doc.moment_at
        or _small(doc, k)
        or doc.lowers[k] in lexicon.site_words
        or doc.lowers[k] in lexicon.of_words
        or doc.lowers[k] in lexicon.conjunctions
        or doc.lowers[k] in lexicon.reflexives
        or (cleft and doc.lowers[k] in lexicon.object_relatives)
        or (k in doc.covered and any(e.kind in _KINDS for e in doc.covered[k].entries))
        for k in range(start, pred.first)
    )


_KINDS = ("then_words", "capital_words", "demonym", "aux", "fillers", "format")


def _small(doc: Document, k: int) -> bool:
    lexicon, word = doc.lexicon, doc.lowers[k]
    return (
        word in lexicon.fillers
        or word in lexicon.articles
        or word in lexicon.to_place
        or k in doc.place_at
        or k in doc.moment_at
        or word in lexicon.role_adjectives
    )
