"""What a verb takes from the one it hangs on: tense, certainty, and whether it is called off."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    OPEN,
    PAST,
    PLUPERFECT,
    PRESENT,
    PROGRESSIVE,
    Predicate,
)

_UNFINISHED = (Form.INFINITIVE, Form.GERUND)
CALLING_OFF = {Sense.CANCEL: "cancelled", Sense.POSTPONE: "postponed"}
_TRAVEL = (Sense.GO, Sense.ARRIVE, Sense.VISIT, Sense.RETURN, Sense.MEET, Sense.ATTEND)


def inherit(doc: Document, pred: Predicate, previous: Predicate | None) -> None:
    """An infinitive takes the tense and certainty of the verb it depends on."""
    if (
        pred.hypothetical
        and previous is not None
        and previous.sense is Sense.SAY
        and previous.tense in (PAST, PLUPERFECT)
        and pred.state != "negated"
    ):
        pred.state = "told"  # "said he would visit Rome"
    if previous is not None and _denied_by(doc, previous, pred):
        pred.state = "negated"
    elif previous is not None and _in_doubt_too(doc, pred, previous):
        pred.state = "maybe"
    if (
        previous is not None
        and previous.state == "negated"
        and pred.form is Form.INFINITIVE
        and doc.lexicon.unhesitating
        and pred.first - previous.last <= 1
        and doc.lowers[previous.head] not in doc.lexicon.unhesitating
    ):
        pred.state = "negated"  # "n'a pas prévu de se rendre à Rome"
    if previous is not None and _when_it_had(doc, pred, previous):
        pred.tense = PLUPERFECT
    previous = _joined_to(doc, pred, previous)
    if previous is not None and pred.form in _UNFINISHED:
        pred.called_off = CALLING_OFF.get(previous.sense, previous.called_off)
    if pred.tense != OPEN:
        return
    if previous is None:
        pred.tense = PRESENT if pred.form is Form.INFINITIVE and pred.subjects else OPEN
        return
    pred.tense = previous.tense
    if pred.sense in _TRAVEL and pred.form is Form.INFINITIVE and not pred.link and previous.tense == PAST:
        _said_to(doc, pred, previous)
    over_before(doc, pred, previous)
    if pred.state == "told":
        if previous.sense in (Sense.INVITE, Sense.WISH, Sense.DECLINE):
            pred.state = "wish"
        elif previous.state in ("wish", "maybe", "unreal"):
            pred.state = previous.state
        elif pred.tense != FUTURE and _only_thought_of(doc, pred, previous):
            pred.state = "wish"


def over_before(doc: Document, pred: Predicate, main: Predicate) -> None:
    """ "Is in Rome after visiting Oslo on Monday": over already, unless its next day still comes before the
    day of what it leads to ("arrives on Friday after visiting Oslo on Thursday").
    """
    before = (doc.covered.get(k) for k in range(max(pred.sentence.first, pred.first - 3), pred.first))
    if main.tense not in (PRESENT, PROGRESSIVE) or pred.tense not in (PRESENT, PROGRESSIVE, OPEN):
        return
    if main.first > pred.first or not any(hit is not None and hit.get("after_words") for hit in before):
        return
    day, own = _day(doc, main.start, pred.first), _day(doc, pred.last, pred.end)
    comes = day is not None and day > doc.published.isoformat()
    pred.tense = FUTURE if comes and (own is None or day is None or own < day) else PAST
    pred.link = pred.link or "after"


def _day(doc: Document, start: int, end: int) -> str | None:
    """The first day told in a stretch of words, taken as one to come."""
    told = (m for k in range(start, end) if (m := doc.moment_at.get(k)) is not None and m.dated)
    moment = next(told, None)
    return moment.start("future") if moment is not None else None


def _denied_by(doc: Document, previous: Predicate, pred: Predicate) -> bool:
    """ "Denied having been to Rome", "ruled out that he would go"; not "rejected it and flew to Rome"."""
    if not getattr(previous.lexeme, "denies", False) or previous.state != "told":
        return False
    ahead = previous.bare and previous.form in _UNFINISHED  # "Rejecting all criticism, X flew to Rome"
    if ahead and any(doc.gaps[k - 1] >= COMMA for k in range(previous.last, pred.first)):
        return False
    order = doc.pack.word_order
    opens = order.subordinators if order is not None else ()
    between = doc.lowers[previous.last : pred.first]
    return not any(word in doc.lexicon.conjunctions and word not in opens for word in between)


def _in_doubt_too(doc: Document, pred: Predicate, previous: Predicate) -> bool:
    """ "Ob er nach Rom reist und dort X trifft, ist offen": what "and" joins to a doubt is doubted too."""
    if previous.state != "maybe" or pred.state != "told" or pred.noun or pred.first < 2:
        return False
    if pred.sentence is not previous.sentence or doc.lowers[pred.first - 1] not in doc.lexicon.conjunctions:
        return False
    if any(doc.gaps[k - 1] >= COMMA for k in range(previous.last, pred.first)):
        return False
    opening = range(max(pred.sentence.first, previous.start - 1), previous.first)
    return any(doc.lowers[k] in doc.lexicon.conditionals for k in opening)


def _only_thought_of(doc: Document, pred: Predicate, previous: Predicate) -> bool:
    """ "Lehnte ab, nach Rom zu reisen", "träumt davon, Rom zu besuchen": an infinitive a comma alone opens
    tells nothing that is done, where verbs have their mark for it; verbs of deciding make it one to come.
    """
    order = doc.pack.word_order
    if order is None or not order.infinitive_mark or pred.form is not Form.INFINITIVE or pred.link:
        return False
    if previous.sentence is not pred.sentence or doc.lowers[pred.first - 1] in order.openers:
        return False
    averted = any(doc.lowers[k] in order.averting for k in range(previous.last, pred.first))
    if previous.noun or previous.sense in CALLING_OFF or (previous.sense is not Sense.OTHER and not averted):
        return False
    if getattr(previous.lexeme, "announces", False):
        return False
    return "," in doc.text[doc.ends[previous.first] : doc.starts[pred.head]]


def when(doc: Document, pred: Predicate) -> bool:
    """A clause told of the same time as the one before it: "…, cuando visitó Roma"."""
    head = range(max(pred.sentence.first, pred.start - 1), pred.first)
    return not pred.noun and any(doc.lowers[k] in doc.lexicon.when_words for k in head)


def _when_it_had(doc: Document, pred: Predicate, previous: Predicate) -> bool:
    """ "Ya había recorrido la región en agosto, cuando visitó Roma": as long over as what had been done."""
    return pred.tense == PAST and previous.tense == PLUPERFECT and not pred.link and when(doc, pred)


def _joined_to(doc: Document, pred: Predicate, previous: Predicate | None) -> Predicate | None:
    """ "Debía llegar el viernes, en su primera visita desde que gobierna, y seguir el domingo": an infinitive
    behind "and" goes on from the one before the side clauses.
    """
    joins = (
        doc.lowers[pred.start] in doc.lexicon.conjunctions
        and pred.start
        and doc.gaps[pred.start - 1] == COMMA
    )
    if pred.form is not Form.INFINITIVE or pred.tense != OPEN or not joins:
        return previous
    outer = previous
    while outer is not None and outer.link and (outer.before or outer.governor) is not None:
        outer = outer.before or outer.governor
    return outer if outer is not None and outer.form is Form.INFINITIVE else previous


def dropped(doc: Document, pred: Predicate) -> bool:
    """ "Will no longer travel to Rome", "no viajará finalmente": what is denied had been planned."""
    if pred.state != "negated" or pred.tense in (PAST, PLUPERFECT) or pred.sense is Sense.STAY:
        return False
    start, end = max(pred.start, pred.first - 3), min(pred.last + 8, pred.sentence.last)
    end = next((k for k in range(pred.last, end) if doc.gaps[k - 1] >= COMMA), end)
    if pred.tense == FUTURE:
        start, end = pred.start, max(end, pred.end)  # "will not, as had been announced, travel to …"
    return any(hit.last <= end for hit in doc.phrases_in("dropped_words", start, end))


def from_main_verb(doc: Document, found: list[Predicate]) -> None:
    """An infinitive that heads its sentence takes its time from the verb behind it: "Tras llegar el lunes a
    Rabat, se reunió …", "Before leaving for Rabat on Monday, she spoke …".
    """
    head = found[0]
    if head.noun or head.form not in _UNFINISHED or not head.bare or head.tense not in (PRESENT, OPEN):
        return
    main = next((p for p in found[1:] if not p.noun and not (p.bare and p.form in _UNFINISHED)), None)
    if main is None or main.link or main.tense not in (PAST, PLUPERFECT, FUTURE):
        return
    if main.form in _UNFINISHED and doc.mentions_in(head.sentence.first, head.first):
        return  # "X, visiting Oslo, is to meet Y": he is there already
    ahead = doc.covered.get(head.head - 1) if head.head else None
    if ahead is not None and ahead.get("rather_words"):
        # "Instead of flying to Rome, she will stay": what had been planned is given up.
        head.tense = main.tense
        if main.tense == FUTURE:
            head.called_off = "cancelled"
        else:
            head.state = "negated"
        return
    if main.tense == FUTURE and ahead is not None and ahead.get("after_words"):
        own, day = _day(doc, head.last, head.end), _day(doc, main.start, main.end)
        if own is not None and day is not None and own > day:
            head.tense = PAST
            return  # "After visiting Rome on Sunday, she will fly to Oslo on Monday"
    if head.link != "before" or any(k in doc.moment_at for k in range(head.start, head.end)):
        head.tense = main.tense  # what comes after something past may be still to come


def _said_to(doc: Document, pred: Predicate, previous: Predicate) -> None:
    """ "Vowed to return to Rome" is still to come; "said it would be good to visit Rome" is an opinion."""
    if previous.sense is not Sense.SAY and not getattr(previous.lexeme, "announces", False):
        return
    between = range(previous.last, pred.first)
    marks, hit = doc.lexicon.infinitive_marks, doc.covered.get(pred.head)
    if not between and hit is not None and hit.get("noun"):
        return  # "threatened travel restrictions"
    order = doc.pack.word_order
    small = doc.lexicon.fillers if order is not None and order.infinitive_mark else marks
    if all(k in doc.moment_at or doc.lowers[k] in marks or doc.lowers[k] in small for k in between):
        pred.tense = FUTURE
    elif pred.state == "told" and any(k in doc.covered and doc.covered[k].get("aux") for k in between):
        pred.state = "wish"


def denied_by(noun: Predicate, verb: Predicate) -> bool:
    """ "Denied a visit to Rome", "no confirmó su asistencia": a verb that takes back its noun."""
    if getattr(verb.lexeme, "denies", False) and verb.state == "told":
        return True
    journey = noun.sense in (Sense.GO, Sense.VISIT, Sense.STAY, Sense.ATTEND)
    return getattr(verb.lexeme, "announces", False) and verb.state == "negated" and journey


def through_journey(pred: Predicate, journey: Predicate) -> None:
    """ "Confirmó su asistencia a la cumbre": a noun behind a journey hangs on its verb, and is denied or
    still to come with it.
    """
    if not journey.noun:
        return
    pred.governor = verb = journey.governor or journey
    if pred.sense not in (Sense.ATTEND, Sense.CEREMONY) or not getattr(verb.lexeme, "announces", False):
        return
    if journey.state == "negated" and pred.state == "told":
        pred.state = "negated"
    elif verb.state == "told" and not verb.passive:
        pred.tense = FUTURE


def gathering_given_up(noun: Predicate, verb: Predicate) -> str:
    """ "Pulled out of the summit in Rome": what becomes of going to a gathering that is called off."""
    given_up = noun.sense in (Sense.ATTEND, Sense.CEREMONY) and not (verb.noun or verb.passive)
    return CALLING_OFF.get(verb.sense, "") if given_up and verb.state == "told" else ""
