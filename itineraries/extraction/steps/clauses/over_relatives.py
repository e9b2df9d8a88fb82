"""Says who does a verb behind a relative clause: "X, who sacked his minister, Y, landed in Rome"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Person, PersonMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.mentions import persons_of
from itineraries.extraction.steps.clauses.predicate import Predicate

_JOURNEYS = (Sense.GO, Sense.ARRIVE, Sense.VISIT, Sense.STAY, Sense.BEGIN, Sense.END, Sense.LEAVE)
_COMPANY = 18  # words from the comma before a phrase of company to the relative clause told of it


def closed_by_object(doc: Document, relative: Predicate, pred: Predicate) -> bool:
    """ "Who sacked his minister, Y, landed": whom the relative's verb is done to ends its clause, and so does
    the comma behind him.
    """
    last = pred.first
    closing = doc.mention_at.get(last - 1)
    if relative.link != "who" or relative.noun or pred.noun or closing is None or closing.how == "pronoun":
        return False
    if closing.last != last or doc.gaps[last - 1] != COMMA or closing.first < relative.last:
        return False
    lexicon = doc.lexicon
    small = lexicon.small_before_names | lexicon.possessives | lexicon.object_marks | lexicon.articles
    return all(
        (doc.lowers[k] in small or (k in doc.covered and doc.covered[k].get("demonym")))
        and doc.gaps[k - 1] < COMMA
        for k in range(relative.last, closing.first)
    ) and (doc.gaps[closing.first - 1] < COMMA)


def goes_on_outside(doc: Document, pred: Predicate) -> bool:
    """Whether a comma and "and" or "and then" close a relative clause before a verb: "…, who chairs the
    talks, and then heads for Rome".
    """
    hit = doc.covered.get(pred.start)
    opener = hit.first if hit is not None and hit.get("then_words") else pred.start
    closed = opener > pred.sentence.first and doc.gaps[opener - 1] == COMMA
    return closed and doc.lowers[opener] in doc.lexicon.conjunctions


def around(relative: Predicate) -> Predicate | None:
    """The last verb before a relative clause of which it is told who does it."""
    outer = relative.before
    while outer is not None and not outer.subjects:
        outer = outer.before
    return outer


def resumed(
    doc: Document, before: Predicate, pred: Predicate
) -> tuple[list[Person], PersonMention | None, bool]:
    """Who did the verb before, but for "X, whose minister resigned, landed": of whom the relative is told."""
    aside = before.form is Form.PARTICIPLE and before.bare and not before.subjects
    if aside and before.before is not None and doc.gaps[pred.start - 1] == COMMA:
        before = before.before  # "reopens the consulate, closed in 2018, and flies home": nobody closed it
    if (guest := _received(doc, before, pred)) is not None:
        return list(guest.subjects), guest.subject_mention, guest.blocked
    if (party := _with_company(doc, before, pred)) is not None:
        return list(dict.fromkeys(p for m in party for p in persons_of(m))), party[0], False
    does = before.subject_mention
    told = before.link == "who" and doc.gaps[pred.start - 1] == COMMA and does is not None
    if told and does is not None and does.how != "pronoun" and does.first > before.link_at > 0:
        meant = doc.mention_at.get(before.link_at - 1)
        if meant is not None and meant.last == before.link_at and doc.gaps[meant.last - 1] == COMMA:
            return persons_of(meant), meant, False
    return list(before.subjects), does, before.blocked


def _with_company(doc: Document, relative: Predicate, pred: Predicate) -> list[PersonMention] | None:
    """ "X, accompanied by Y, who knows Rome, landed": who is told right before the comma that opens a phrase
    of company, and the company, where a relative clause told of the company ends right before a verb.
    """
    at, floor = relative.link_at, pred.sentence.first
    if relative.link != "who" or at <= floor or doc.gaps[pred.start - 1] != COMMA or pred.link:
        return None
    opener = at - 1
    while opener > floor and at - opener < _COMPANY and doc.gaps[opener - 1] < COMMA:
        opener -= 1
    leader = doc.mention_at.get(opener - 1) if opener > floor else None
    if leader is None or leader.last != opener or doc.gaps[opener - 1] != COMMA or leader.how == "pronoun":
        return None
    beside = [m for m in doc.mentions_in(opener, at) if m.how != "pronoun"]
    if not beside or beside[-1].last != at or doc.gaps[at - 1] != COMMA or leader.person is None:
        return None
    hit = doc.hits.get(opener)
    if hit is None:
        return None
    led = {*doc.lowers[hit.last - 1 : hit.last + 1]}
    joins = any(e.value.sense is Sense.JOIN for e in hit.entries if e.kind == "verb")
    company = joins and not (doc.lexicon.by_words | doc.lexicon.with_words).isdisjoint(led)
    company = company or bool(hit.get("companions") or hit.get("along"))
    return [leader, *beside] if company else None


def _received(doc: Document, host: Predicate, pred: Predicate) -> Predicate | None:
    """ "X llegó el lunes y lo recibió Y; ayer almorzó en Lisboa": the verb of whoever is received by somebody
    told behind the verb, where another clause of the story's goes on.
    """
    does, guest = host.subject_mention, host.before
    behind = does is not None and does.how != "pronoun" and does.first > host.head
    if not (doc.pack.drops_subject and behind and host.sense is Sense.HOST and host.clitic and not host.link):
        return None
    parted = pred.start > 0 and doc.gaps[pred.start - 1] >= COMMA
    told = guest is not None and guest.subjects and not guest.noun and guest.sense in _JOURNEYS
    return guest if parted and told else None
