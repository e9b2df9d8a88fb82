"""Says what the story plays at: the gathering or ceremony that its head tells with its place, where guests
come and go without its being told again.
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Hit, Leg, PlaceMention, Sentence
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.reckoning import shift
from itineraries.extraction.steps.clauses.predicate import FUTURE
from itineraries.extraction.steps.legs.arguments import TRAVEL
from itineraries.extraction.steps.legs.scene import GATHERINGS, PLACES_OF_HEAD, Scene, where_written
from itineraries.extraction.steps.legs.seen_there import seen_there
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
    doc.stage = stage
    if stage not in (*doc.scenes, *doc.rites):
        doc.rites.append(stage)
    doc.legs.extend(seen_there(doc, stage))


def _stage(doc: Document) -> Scene | None:
    """The first gathering or occasion of the head that has a place."""
    for sentence in doc.sentences[:_HEAD]:
        if doc.mute[sentence.first] == 1:
            continue
        told = (s for s in (*doc.scenes, *doc.rites) if s.sentence == sentence.index and s.state == "told")
        scene = next(told, None) or _occasion(doc, sentence)
        if scene is not None:
            return scene
    return _of_title(doc)


def _of_title(doc: Document) -> Scene | None:
    """The gathering that the title tells is where the story is written, where neither the title nor the head
    leads elsewhere.
    """
    written = where_written(doc)
    if written is None or any(
        _elsewhere(p, written) for p in doc.places[:PLACES_OF_HEAD] if _in_head(doc, p)
    ):
        return None
    title = doc.title_document
    if title is None or any(p.country != written.country for p in title.places):
        return None
    for hit in sorted((*title.hits.values(), *title.occasions), key=lambda hit: hit.first):
        noun, kind = hit.value("noun"), hit.value("occasions")
        gathering = noun is not None and noun.sense is Sense.ATTEND and noun.event in GATHERINGS
        before = title.lowers[max(0, hit.first - _NEAR) : hit.first]
        if (kind or gathering) and title.lexicon.before_after.isdisjoint(before):
            return Scene(kind or noun.event, [], written, 0, written.first, written.last)
    return None


def _in_head(doc: Document, place: PlaceMention) -> bool:
    return doc.sentence_of[place.first] < _HEAD


def _elsewhere(place: PlaceMention, written: PlaceMention) -> bool:
    return place.role == "to" and place.country != written.country and not place.attribute


def _occasion(doc: Document, sentence: Sentence) -> Scene | None:
    for hit in (h for h in doc.occasions if sentence.first <= h.first < sentence.last):
        if doc.mute[hit.first] or _behind(doc, hit, sentence):
            continue
        place, day = _held_at(doc, hit, sentence), _day_of(doc, hit, sentence)
        if place is None or (day is not None and _long_ago(doc, day)):
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
    told = [p for p in inside if p.role == "to" and not p.dateline and _may_be_held(doc, p)]
    told = [p for p in told if not _done_elsewhere(doc, hit, p, sentence)]
    told = [p for p in told if p.city] or told
    if told:
        return min(told, key=lambda p: abs(p.first - hit.first))
    if (written := where_written(doc)) is not None:
        return written
    cities = [p for p in inside if p.city and _may_be_held(doc, p)]
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


def _may_be_held(doc: Document, place: PlaceMention) -> bool:
    """No part of a name or an office, nor where planes land."""
    if not place.country or place.attribute or place.first in doc.mention_at:
        return False
    around = doc.lowers[max(place.first - 2, 0) : place.last + 1]
    return doc.lexicon.landing_words.isdisjoint(around)


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
