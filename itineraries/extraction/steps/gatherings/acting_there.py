"""Reads who acts in the story of a gathering that is on: "Brazil's Lula pressed for a ceasefire"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg, Person, PersonMention, Sentence
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.reckoning import shift
from itineraries.extraction.steps.clauses.mentions import is_free, persons_of, told_on
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    FUTURE_PAST,
    PAST,
    PRESENT,
    PROGRESSIVE,
    Predicate,
)
from itineraries.extraction.steps.clauses.subjects import with_at
from itineraries.extraction.steps.gatherings.scene import GATHERINGS, Scene, where_written
from itineraries.extraction.steps.legs.arguments import TRAVEL
from itineraries.extraction.steps.text.labels import speaker_labels
from itineraries.extraction.steps.when.moments import Moment
from itineraries.extraction.steps.who.headline import own_report

#: What somebody does where a gathering is, if no other place is told.
_ACTS = (
    Sense.OTHER, Sense.SAY, Sense.INVITE, Sense.WISH, Sense.SPEAK, Sense.MEET, Sense.MAKE, Sense.SIGN,
    Sense.PRESS, Sense.CEREMONY,
)  # fmt: skip
_NAMED = ("name", "surname", "office")
_COMES = (Sense.GO, Sense.ARRIVE, Sense.ATTEND, Sense.VISIT, Sense.STAY)
_OFF = (Sense.CANCEL, Sense.POSTPONE)
_AWAY = (Sense.DECLINE, Sense.CANCEL, Sense.POSTPONE, Sense.CALL)
_JOURNEYS = frozenset(sense.value for sense in (*TRAVEL, Sense.ATTEND, Sense.SEND))
_AHEAD = (FUTURE, FUTURE_PAST)
_LATELY = 6  # days before the news that what is done at a gathering may be
_GREETED = 7  # words between a greeting and who is greeted
_BESIDE = 4  # words between a verb and the place where it is done
_HEAD = 2  # sentences that say whether a gathering is held
_AHEAD_OF = 4  # words of a sentence before who heads it


def acting_there(doc: Document, stage: Scene) -> list[Leg]:
    """A weak leg for every statement that somebody of another country does something while the story is at
    the gathering, with no other place told.
    """
    told = {predicates[0].sentence.index: predicates for predicates in doc.predicates}
    out = staying_away(doc) | told_of_already(doc) | _with_one_told_of(doc, stage)
    found = []
    for sentence in doc.sentences[stage.sentence :]:
        if doc.mute[sentence.first] == 1 or _of_another_time(doc, sentence):
            continue
        predicates = told.get(sentence.index, [])
        head = _heading(doc, sentence) if not predicates else None
        leg = _leg(doc, stage, persons_of(head), sentence, head, None, out) if head is not None else None
        if leg is not None:
            found.append(leg)
        for pred in predicates:
            if pred.first < stage.first or not _named(pred) or not _acts(doc, pred):
                continue
            people = [*pred.subjects, *_met(doc, pred)]
            if _for_another(doc, pred, predicates):
                continue
            leg = _leg(doc, stage, people, sentence, pred.subject_mention, pred, out)
            if leg is not None:
                found.append(leg)
    return found


def _met(doc: Document, pred: Predicate) -> list[Person]:
    """Whom somebody greets or meets there, told right behind the verb."""
    meets = pred.sense in (Sense.MEET, Sense.HOST) or with_at(doc, pred.last)
    if not meets or pred.passive:
        return []
    after = [
        m
        for m in doc.mentions_in(pred.last, min(pred.last + _GREETED, pred.sentence.last))
        if m.how in _NAMED
    ]
    if not after or any(gap >= COMMA for gap in doc.gaps[pred.last - 1 : after[0].first - 1]):
        return []
    return told_on(doc, doc.mentions_in(after[0].first, pred.sentence.last), after[0])


def _calls_for(doc: Document, pred: Predicate) -> bool:
    """ "Called for patience", "called it a good day": nobody is called."""
    if pred.sense is not Sense.CALL or pred.noun:
        return False
    return not any(m.how != "pronoun" for m in doc.mentions_in(pred.last, min(pred.last + _BESIDE, pred.end)))


def _for_another(doc: Document, pred: Predicate, predicates: list[Predicate]) -> bool:
    """ "Xi s'est fait représenter par X": who has another act for him."""
    following = next((p for p in predicates if p.first >= pred.last), None)
    near = following is not None and following.first - pred.last <= 1
    return near and following is not None and getattr(following.lexeme, "represents", False)


def _with_one_told_of(doc: Document, stage: Scene) -> set[int]:
    """Who is of a country that has sent another: those at home act as well."""
    sent = {
        person.country
        for leg in doc.legs
        if leg.state == "told" and any(place.country == stage.place.country for place in leg.places)
        for person in leg.travellers
    }
    return {id(person) for person in doc.persons if person.country in sent}


def staying_away(doc: Document) -> set[int]:
    """Who is told not to come, or to call it off."""
    return {
        id(person)
        for predicates in doc.predicates
        for pred in predicates
        if (pred.sense in _AWAY and not _calls_for(doc, pred))
        or (
            pred.state == "negated"
            and (pred.sense in _COMES or (pred.passive and pred.sense is Sense.INVITE))
        )
        for person in pred.subjects
    }


def _leg(
    doc: Document,
    stage: Scene,
    doers: list[Person],
    sentence: Sentence,
    mention: PersonMention | None,
    pred: Predicate | None,
    out: set[int],
) -> Leg | None:
    people = [p for p in doers if id(p) not in out and _from_abroad(p, stage)]
    at = pred if pred is not None else mention
    if not people or at is None or _elsewhere(doc, stage, sentence, at.first, at.last, people):
        return None
    leg = Leg(Sense.ATTEND.value, people, sentence, at.first, at.last, rule="acts")
    leg.tense, leg.weak, leg.mention = pred.tense if pred is not None else PAST, True, mention
    leg.predicate, leg.told_by_noun, leg.apart = pred, True, True
    leg.clause = (pred.start, pred.end) if pred is not None else (sentence.first, sentence.last)
    days = (doc.moment_at.get(k) for k in range(*leg.clause))
    leg.date = next((m for m in days if m is not None and m.dated and _day(m, "past")), None)
    return leg


def _from_abroad(person: Person, stage: Scene) -> bool:
    """Of another country, or of a body of many."""
    office = person.office
    body = person.country is None and office is not None and bool(office.organization)
    return not person.minor and (body or person.country not in (None, stage.place.country))


def is_on(doc: Document, stage: Scene) -> str:
    """Whether the gathering is held while the story is told (progressive), or was just before (past); else
    empty.
    """
    told = [p for p in doc.predicates if p[0].sentence.index <= max(stage.sentence, _HEAD)]
    if any(p.sense in _OFF for predicates in told for p in predicates):
        return ""
    verbs = [
        p
        for predicates in told
        if predicates[0].sentence.index == stage.sentence
        for p in predicates
        if not p.noun and p.tense in (PAST, PRESENT, PROGRESSIVE, *_AHEAD)
    ]
    verb = min(verbs, key=lambda p: abs(p.first - stage.first), default=None)
    tense = stage.tense or (verb.tense if verb is not None else PRESENT)
    if tense in _AHEAD or (verb is not None and verb.state != "told"):
        return ""
    today = doc.published.isoformat()
    day = _day(stage.date, "future" if tense == PRESENT else "past")
    if day and not (shift(today, -_LATELY) or "") <= day <= today:
        return ""
    return PAST if verb is not None and verb.sense is Sense.END and verb.tense == PAST else PROGRESSIVE


def plays_there(doc: Document, stage: Scene) -> bool:
    """The story is written there, or its title tells the place or a gathering; it is nobody's own report."""
    if doc.speakers or speaker_labels(doc) or own_report(doc):
        return False
    written = where_written(doc)
    if written is not None and written.country == stage.place.country:
        return True
    title = doc.title_document
    if title is None:
        return False
    there = any(place.city and place.city == stage.place.city for place in title.places)
    return there or any(
        (noun := hit.value("noun")) is not None and noun.event in GATHERINGS for hit in title.hits.values()
    )


def _day(moment: Moment | None, tense: str) -> str:
    value = moment.mention.resolve(tense) if moment is not None else None
    return value.start if value is not None and value.start and len(value.start) == 10 else ""


def _of_another_time(doc: Document, sentence: Sentence) -> bool:
    """A message from afar, or what was long ago."""
    for kind in ("remote_words", "background_words"):
        if doc.phrases_in(kind, sentence.first, sentence.last):
            return True
    limit = shift(doc.published.isoformat(), -_LATELY) or ""
    for k in range(sentence.first, sentence.last):
        moment = doc.moment_at.get(k)
        if moment is not None and moment.dated and moment.first == k:
            value = moment.mention.resolve("past")
            if value is not None and value.start and value.start < limit[: len(value.start)]:
                return True
    return False


def _elsewhere(
    doc: Document, stage: Scene, sentence: Sentence, first: int, last: int, people: list[Person]
) -> bool:
    """Another place told ahead, right behind the verb or as where it is said from; or his own country."""
    homes = {p.country for p in people}
    places = dict.fromkeys(
        p for k in range(sentence.first, sentence.last) if (p := doc.place_at.get(k)) is not None
    )
    for place in places:
        told = place.role == "to" or (place.role and not place.attribute)
        if not told or place.dateline or place.country == stage.place.country:
            continue
        near = place.first < first or place.first - last <= _BESIDE
        if near or place.country in homes or doc.lowers[place.first - 1] in doc.lexicon.strong_from:
            return True
    return False


def _heading(doc: Document, sentence: Sentence) -> PersonMention | None:
    """Who heads a sentence of which no verb is known."""
    told = doc.mentions_in(sentence.first, min(sentence.first + _AHEAD_OF, sentence.last))
    head = told[0] if told else None
    if head is None or head.how not in _NAMED or not is_free(doc, head, sentence.first):
        return None
    behind = doc.words[head.last : min(head.last + 2, sentence.last)]
    ahead = doc.pack.finite_endings.get(Form.FUTURE, ())
    if not behind or not behind[0].islower() or any(word.endswith(ahead) for word in behind if ahead):
        return None  # "Y prendra le relais"
    return head


def _named(pred: Predicate) -> bool:
    """Done by somebody told by his name or office, or by the "who" behind it."""
    mention = pred.subject_mention
    return pred.link == "who" or (mention is not None and mention.how in _NAMED)


def _acts(doc: Document, pred: Predicate) -> bool:
    """Does something, or is received."""
    if pred.noun or pred.state != "told" or doc.mute[pred.first]:
        return False
    if pred.sense is Sense.HOST:
        received = pred.passive or (pred.bare and pred.form is Form.PARTICIPLE)
        return pred.tense == PAST or (not received and pred.tense == PRESENT)
    if (
        pred.passive
        or not (pred.sense in _ACTS or _calls_for(doc, pred))
        or pred.tense not in (PAST, PRESENT)
    ):
        return False
    return not (pred.bare and pred.form in (Form.PARTICIPLE, Form.INFINITIVE))


def told_of_already(doc: Document) -> set[int]:
    """Of whom something is told with its place, or a journey without one."""
    told = (leg for leg in doc.legs if leg.places or (leg.sense in _JOURNEYS and not leg.weak))
    return {id(person) for leg in told for person in leg.travellers}
