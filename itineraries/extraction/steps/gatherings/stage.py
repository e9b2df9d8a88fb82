"""Says what the story plays at: the gathering or ceremony that its head tells with its place, where guests
come and go without its being told again.
"""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import COMMA, Document, Hit, Leg, PlaceMention, Sentence
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.reckoning import shift
from itineraries.extraction.steps.clauses.occasions import held_elsewhere
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    PAST,
    PRESENT,
)
from itineraries.extraction.steps.gatherings.acting_there import (
    acting_there,
    is_on,
    plays_there,
    told_of_already,
)
from itineraries.extraction.steps.gatherings.guest_lists import guest_lists
from itineraries.extraction.steps.gatherings.named_among import named_among
from itineraries.extraction.steps.gatherings.scene import GATHERINGS, Scene, where_written
from itineraries.extraction.steps.gatherings.seen_there import seen_there
from itineraries.extraction.steps.gatherings.titled_stage import of_title, told_in_title
from itineraries.extraction.steps.gatherings.where_many_come import (
    assembly,
    common_goal,
    may_be_held,
    summit_here,
)
from itineraries.extraction.steps.legs.arguments import TRAVEL
from itineraries.extraction.steps.when.moments import Moment

_HEAD = 4  # sentences in which a story says what it plays at
_OLD = 20  # days
_NEAR = 3  # words
_AWAY = (Sense.RETURN.value, Sense.LEAVE.value)
_GOING = tuple(sense.value for sense in TRAVEL if sense.value not in _AWAY)


def set_stage(doc: Document) -> None:
    """Fill `stage`, and add who is told to be there to the legs."""
    stage = _stage(doc)
    if stage is None or _leads_elsewhere(doc, stage):
        return
    if stage not in (*doc.scenes, *doc.rites):
        doc.rites.append(stage)
    if stage.place.dateline:  # guests may be told before the gathering is
        stage = replace(stage, sentence=0, first=stage.place.first, last=stage.place.last)
    doc.stage = stage
    found = seen_there(doc, stage)
    on = is_on(doc, stage) if stage.kind in GATHERINGS and plays_there(doc, stage) else ""
    stage.on = bool(on)
    if on:
        found += acting_there(doc, stage)
        known = told_of_already(doc)
        for leg in found:
            now = leg.tense in (PAST, PRESENT) and not any(id(person) in known for person in leg.travellers)
            leg.tense = on if now else leg.tense
    doc.legs.extend(found)
    doc.legs.extend((*guest_lists(doc, stage), *named_among(doc, stage)))


def _stage(doc: Document) -> Scene | None:
    """The first gathering or occasion of the head that has a place; or that of the title, where it is
    another.
    """
    found = _of_head(doc)
    titled = told_in_title(doc) if found is None or found.kind not in GATHERINGS else None
    if titled is not None and (found is None or found.place.country != titled.place.country):
        return titled
    return found or of_title(doc) or common_goal(doc)


def _of_head(doc: Document) -> Scene | None:
    for sentence in doc.sentences[:_HEAD]:
        if doc.mute[sentence.first] == 1:
            continue
        told = (s for s in (*doc.scenes, *doc.rites) if s.sentence == sentence.index and s.state == "told")
        scene = (
            next(told, None)
            or _occasion(doc, sentence)
            or assembly(doc, sentence)
            or summit_here(doc, sentence)
        )
        if scene is not None:
            return scene
    return None


def _occasion(doc: Document, sentence: Sentence) -> Scene | None:
    for hit in (h for h in doc.occasions if sentence.first <= h.first < sentence.last):
        if doc.mute[hit.first] or _behind(doc, hit, sentence):
            continue
        place, day = _held_at(doc, hit, sentence), _day_of(doc, hit, sentence)
        if place is None or (day is not None and _long_ago(doc, day)):
            continue
        if held_elsewhere(doc, hit.last, sentence, place):
            continue
        scene = Scene(hit.value("occasions"), [], place, sentence.index, hit.first, hit.last, day)
        scene.tense = _tense(doc, hit, sentence)
        return scene
    return None


def _behind(doc: Document, hit: Hit, sentence: Sentence) -> bool:
    """ "After the funeral in Rome", "since her inauguration": what the story tells comes behind it."""
    lexicon = doc.lexicon
    for k in range(max(sentence.first, hit.first - _NEAR), hit.first):
        covered = doc.covered.get(k)
        if covered is not None and covered.get("after_words"):
            return True
        if doc.lowers[k] in lexicon.possessives or doc.lowers[k] in lexicon.since_words:
            return True
    return False


def _day_of(doc: Document, hit: Hit, sentence: Sentence) -> Moment | None:
    """The day told nearest, with no comma between."""
    told = dict.fromkeys(
        m for k in range(sentence.first, sentence.last) if (m := doc.moment_at.get(k)) is not None and m.dated
    )
    near = []
    for moment in told:
        first, last = sorted((moment.first, hit.first))
        if all(doc.gaps[k] < COMMA for k in range(first, last)):
            near.append(moment)
    return min(near, key=lambda m: abs(m.first - hit.first), default=None)


def _tense(doc: Document, hit: Hit, sentence: Sentence) -> str:
    """That of the verb told nearest; what is only to be done lies ahead."""
    verbs = [p for told in doc.predicates if told[0].sentence is sentence for p in told if not p.noun]
    verb = min(verbs, key=lambda p: abs(p.first - hit.first), default=None)
    if verb is None:
        return ""
    ahead = verb.bare and verb.form is Form.INFINITIVE and verb.link != "after"
    return FUTURE if ahead else verb.tense


def _long_ago(doc: Document, day: Moment) -> bool:
    value = day.mention.resolve("past")
    start, limit = value.start if value is not None else "", shift(doc.published.isoformat(), -_OLD) or ""
    return bool(start) and start[:10] < limit[: len(start[:10])]


def _held_at(doc: Document, hit: Hit, sentence: Sentence) -> PlaceMention | None:
    """The place of its sentence that is nearest; else where the story is written, or the one city
    told.
    """
    inside = dict.fromkeys(doc.place_at[k] for k in range(sentence.first, sentence.last) if k in doc.place_at)
    told = [p for p in inside if p.role == "to" and not p.dateline and may_be_held(doc, p)]
    told = [p for p in told if not _done_elsewhere(doc, hit, p, sentence)]
    told = [p for p in told if p.city] or told
    if told:
        return min(told, key=lambda p: abs(p.first - hit.first))
    if (written := where_written(doc)) is not None:
        return written
    cities = [p for p in inside if p.city and may_be_held(doc, p)]
    return cities[0] if len({p.city for p in cities}) == 1 else None


def _done_elsewhere(doc: Document, hit: Hit, place: PlaceMention, sentence: Sentence) -> bool:
    """ "Was sworn in and appealed to Beijing": another verb behind "and" stands between an occasion and a
    place that a story has no other word of.
    """
    first, last = hit.last, place.first
    if first > last or where_written(doc) is None:
        return False
    verbs = [p for told in doc.predicates if told[0].sentence is sentence for p in told if not p.noun]
    return any(
        first <= p.first < last
        and any(doc.lowers[k] in doc.lexicon.conjunctions for k in range(first, p.first))
        for p in verbs
    )


def _leads_elsewhere(doc: Document, stage: Scene) -> bool:
    """Whether the head tells of a journey to another country than that of the gathering."""
    for leg in doc.legs:
        if leg.sentence.index > stage.sentence:
            return False
        if leg.sense in _GOING and leg.state == "told" and not leg.weak and _abroad(leg, stage):
            return True
    return False


def _abroad(leg: Leg, stage: Scene) -> bool:
    homes = {person.country for person in leg.travellers}
    away = [p for p in leg.places if p.country and p.country not in homes]
    return bool(away) and all(p.country != stage.place.country for p in away)
