"""Takes back what is told as hearsay or denied: "rumours that X will visit Y", "the visit … is not true"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, SPACE, STRONG, Document
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.predicate import FUTURE, PRESENT, Predicate

_UNFINISHED = (Form.INFINITIVE, Form.GERUND)
_INVITED = 8  # words between an invitation and the gathering it is for
_OPENING = 4  # words at the head of a question among which its question word stands
_NEAR = 5  # words between "rumours" and the journey they are about


def doubt_hearsay(doc: Document, found: list[Predicate]) -> None:
    """Make unreal what hangs on a word of doubt, or on a saying that is denied ("did not confirm that …")."""
    for index, pred in enumerate(found):
        if (pred.noun and _only_possible(doc, pred)) or _asked(doc, pred):
            _doubt(pred)
        if _done_by_nobody(doc, pred):
            pred.state = "negated"
        if index and _wished_for(doc, found[index - 1], pred):
            _doubt(pred)
        if getattr(pred.lexeme, "asks", False) and index and _told_anew(doc, found[index - 1], pred):
            _doubt(found[index - 1])
        if pred.sense is Sense.DOUBT and getattr(pred.lexeme, "takes_back", False):
            _take_back(doc, found[:index])
        elif pred.sense is Sense.INVITE and pred.noun:
            _invite(doc, found[index + 1 :], pred)
        elif pred.sense is Sense.DOUBT or (pred.sense is Sense.SAY and pred.state == "negated"):
            _doubt_on(doc, pred, found[index + 1 :])


def _asked(doc: Document, pred: Predicate) -> bool:
    """ "Will he go to Rome?": a question whether somebody goes; not "When will he go?"."""
    told = pred.noun or pred.tense not in (FUTURE, PRESENT)
    if told or not doc.lexicon.question_words or not doc.asks(pred.sentence):
        return False
    opening = range(pred.sentence.first, min(pred.sentence.first + _OPENING, pred.first))
    return not any(doc.lowers[k] in doc.lexicon.question_words for k in opening)


def _wished_for(doc: Document, verb: Predicate, noun: Predicate) -> bool:
    """ "Hopes to host talks in Oslo with X", "proposed a summit in Rome": what nobody has agreed to."""
    if verb.noun or not noun.noun or not 0 <= noun.first - verb.last <= _NEAR:
        return False
    between = range(verb.last, noun.first)
    if any(doc.gaps[k - 1] >= COMMA or doc.lowers[k] in doc.lexicon.to_place for k in between):
        return False
    hosted = verb.sense in (Sense.HOST, Sense.MAKE) and verb.state in ("wish", "maybe")
    anew = any(doc.lowers[k] in doc.lexicon.indefinite for k in between)
    return hosted or (verb.sense is Sense.WISH and verb.state == "told" and anew)


def _done_by_nobody(doc: Document, pred: Predicate) -> bool:
    """ "No minister has set foot in Rome"; not "No minister had … since 2009", which this one does."""
    who = pred.subject_mention
    if who is None or pred.noun or not pred.sentence.first < who.first < pred.head:
        return False
    if not doc.lexicon.since_words.isdisjoint(doc.lowers[pred.last : pred.sentence.last]):
        return False
    return doc.gaps[who.first - 1] == SPACE and doc.lowers[who.first - 1] in doc.lexicon.negations


def _told_anew(doc: Document, noun: Predicate, verb: Predicate) -> bool:
    """ "Nach einem Besuch in Rom gefragt": a journey told for the first time, in the clause of the verb."""
    anew = noun.noun and doc.lowers[noun.first - 1] in doc.lexicon.indefinite
    return anew and all(doc.gaps[k] < COMMA for k in range(noun.last - 1, verb.head))


def _only_possible(doc: Document, noun: Predicate) -> bool:
    """ "A possible visit", "une venue éventuelle"."""
    for k in range(noun.first - 1, max(noun.sentence.first, noun.first - 3) - 1, -1):
        if doc.gaps[k] >= COMMA or k in doc.mention_at:
            break
        if doc.lowers[k] in doc.lexicon.doubtful:
            return True
    behind = noun.last < noun.sentence.last and doc.gaps[noun.last - 1] < COMMA
    return behind and doc.lowers[noun.last] in doc.lexicon.doubtful


def invited_to(doc: Document, noun: Predicate) -> bool:
    """ "Was invited to the summit in Rome": who is, is not yet there; not "invited him during the summit"."""
    verb = noun.governor
    if verb is None or verb.noun or verb.sense is not Sense.INVITE or noun.state != "told":
        return False
    if noun.first - verb.last > _INVITED or noun.first < verb.last:
        return False
    between = range(verb.last, noun.first)
    amid = doc.lexicon.during - doc.lexicon.to_place
    if any(hit.get("after_words") for k in between if (hit := doc.covered.get(k)) is not None):
        return False  # "pidió ayuda al término de su visita a Roma"
    return not any(doc.lowers[k] in amid or doc.gaps[k - 1] >= COMMA for k in between)


def _invite(doc: Document, after: list[Predicate], noun: Predicate) -> None:
    """ "An invitation to visit X" is no visit."""
    if after and after[0].head - noun.last <= _NEAR and (after[0].noun or after[0].form is Form.INFINITIVE):
        amid = doc.lowers[noun.last : after[0].first]
        if doc.lexicon.amid_words.isdisjoint(amid):  # not "the invitation, brought during a visit to Rome"
            _doubt(after[0])


def _take_back(doc: Document, before: list[Predicate]) -> None:
    """Everything told before in the sentence, back to whoever said it."""
    for pred in reversed(before):
        if pred.sense is Sense.SAY or _parted(doc, pred.last, pred.end):
            return
        _doubt(pred)


def _doubt_on(doc: Document, pred: Predicate, after: list[Predicate]) -> None:
    """What follows up to the next saying; after a noun only what it is about."""
    for index, other in enumerate(after):
        if (other.sense is Sense.SAY and not other.noun) or _parted(doc, pred.last, other.first):
            return
        if pred.noun and not index and not _about(doc, pred, other):
            return
        if other.noun and _meanwhile(doc, pred, other):
            continue
        _doubt(other)
        if pred.noun and not index and other.noun:
            return  # "the possibility of a visit to X": what is told besides may be so


def _meanwhile(doc: Document, pred: Predicate, other: Predicate) -> bool:
    """ "Did not answer during their press conference": where it was said, not what is denied."""
    return any(doc.lowers[k] in doc.lexicon.during for k in range(max(pred.last, other.head - 3), other.head))


def _about(doc: Document, noun: Predicate, other: Predicate) -> bool:
    """ "rumours of a visit", "rumours that he will go": the noun leads to what is told."""
    if other.noun:
        between = range(noun.last - 1, other.head - 1)
        return other.head - noun.last <= _NEAR and all(doc.gaps[k] < COMMA for k in between)
    if other.form in _UNFINISHED and other.first - noun.last <= _NEAR:
        return True  # "the possibility of visiting Rome"
    order = doc.pack.word_order
    opens = doc.lexicon.relatives.union(order.subordinators if order is not None else ())
    ahead = range(noun.last - 1, min(noun.last + 4, other.head))
    return any(doc.lowers[k] in opens for k in ahead)


def _doubt(pred: Predicate) -> None:
    if pred.state == "told":
        pred.state = "unreal"


def _parted(doc: Document, start: int, end: int) -> bool:
    """A semicolon or colon parts what is told from what is doubted."""
    return any(
        doc.gaps[k] == STRONG and any(sign in doc.text[doc.ends[k] : doc.starts[k + 1]] for sign in ";:")
        for k in range(start - 1, min(end - 1, len(doc.gaps) - 1))
    )
