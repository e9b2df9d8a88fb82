"""Finds gatherings told with their place: a summit many people come to, so that "he will speak on Tuesday"
has one.
"""

from __future__ import annotations

from bisect import bisect_left

from itineraries.extraction.document import COMMA, STRONG, Document, PlaceMention, Sentence
from itineraries.extraction.languages.pack import Format, Sense
from itineraries.extraction.steps.clauses.occasions import COMMON_RITES, held_elsewhere, rite_at
from itineraries.extraction.steps.clauses.predicate import FUTURE_PAST, PAST, PRESENT, Predicate
from itineraries.extraction.steps.gatherings.bodies_met import is_assembly
from itineraries.extraction.steps.gatherings.scene import GATHERINGS, Scene, where_written
from itineraries.extraction.steps.gatherings.stage import set_stage
from itineraries.extraction.steps.legs.events import bodies_in
from itineraries.extraction.steps.when.moments import Moment
from itineraries.extraction.steps.who.nationals import country_of

_VENUE = 12  # words between "is" and a gathering, a day among them
_BEHIND = 2  # words between its place and its day
_HOLDING = (Sense.HOST, Sense.MAKE)
_RUNNING = (Sense.BEGIN, Sense.END, Sense.OTHER, Sense.MAKE)


def find_scenes(doc: Document) -> None:
    """Fill `scenes` in the order of the text; one for each place."""
    doc.scenes, doc.rites = [], []
    known: dict[str | None, list[Scene]] = {}  # by country
    heading = [p for p in doc.places if p.role == "to" and p.city]
    for predicates in doc.predicates:
        for before, pred in zip([None, *predicates], predicates, strict=False):
            rite = _common_rite(doc, pred)
            if not rite and (
                not pred.noun or pred.sense is not Sense.ATTEND or pred.lexeme.event not in GATHERINGS
            ):
                continue
            if (
                (pred.state == "negated" and not _stayed_away(pred))
                or (pred.mutual and len(pred.subjects) < 4)
                or _remote(doc, pred.sentence)
            ):
                continue
            if before is not None and before.sense is Sense.SPEAK and pred.first - before.last <= 6:
                continue  # "speaks at the summit" is a speech
            bodies = bodies_in(doc, max(pred.sentence.first, pred.head - 8), min(pred.end, pred.last + 25))
            kind = pred.lexeme.event or ""
            named = None if bodies or rite else _named_before(doc, pred)
            if named is not None:
                bodies, kind = [named.english], named.kind or kind
            place = _place(doc, predicates, pred, heading) or (
                _alone_where_written(doc, pred) if bodies else None
            )
            if place is not None and place.dateline and _left_home(doc, pred, place):
                place = None
            if place is None and (bodies or rite):
                place = _where_led(doc, pred, heading)
            if place is None or (rite and held_elsewhere(doc, pred.last, pred.sentence, place)):
                continue
            state = _called_off(pred)
            if state == "told" and pred.tense == FUTURE_PAST:
                continue  # "où un sommet devait suivre"
            scene = Scene(kind, bodies, place, pred.sentence.index, pred.head, pred.last)
            verb = _course(predicates, pred)
            scene.date, scene.state = _date(doc, pred.last, (verb or pred).end), state
            scene.tense = verb.tense if verb is not None else ""
            if scene.date is None and place.first >= pred.last:
                scene.date = _date(doc, place.last, min(place.last + _BEHIND, pred.sentence.last))
            if scene.date is None and before is not None and before.sense in _RUNNING and not before.noun:
                # "Am Montag beginnt in Rom der Gipfel"
                scene.date, scene.tense = _date(doc, before.start, before.end), scene.tense or before.tense
            if scene.date is None and not rite and before is not None and _holds(before, pred):
                # "inauguró este viernes en Lomé la cumbre"
                scene.date, scene.tense = _date(doc, before.start, pred.first), scene.tense or before.tense
            if rite:
                doc.rites.append(scene)
                continue
            _add(doc, known, scene)
    for sentence in doc.sentences:
        _bare_format(doc, known, sentence)
    set_stage(doc)
    doc.scenes.sort(key=lambda s: s.first)


def _named_before(doc: Document, pred: Predicate) -> Format | None:
    """ "Before the Summit of the Americas, X said that he would not attend the gathering": its name."""
    told = doc.phrases_in("format", pred.sentence.first, pred.first)
    return next((fmt for hit in reversed(told) if (fmt := hit.value("format")).kind), None)


def _common_rite(doc: Document, pred: Predicate) -> bool:
    """A funeral or an inauguration: many come to it."""
    if not pred.noun or pred.sense is not Sense.CEREMONY:
        return False
    before = doc.lowers[max(pred.sentence.first, pred.first - 3) : pred.first]
    lexicon = doc.lexicon
    told = lexicon.articles | lexicon.determiners | lexicon.possessives | lexicon.of_words | {"s"}
    if told.isdisjoint(before[-2:]):
        return False  # "the president, newly sworn in"
    if not (lexicon.before_after | lexicon.since_words).isdisjoint(before):
        return False  # "put off until after the inauguration", "not seen there since the inauguration"
    return any(rite_at(doc, k) in COMMON_RITES for k in range(pred.first, pred.last))


def _stayed_away(pred: Predicate) -> bool:
    """ "Will not attend the summit": it is held all the same."""
    verb = pred.governor
    return verb is not None and verb.state == "negated" and verb.sense in (Sense.ATTEND, Sense.GO)


def _where_led(doc: Document, pred: Predicate, heading: list[PlaceMention]) -> PlaceMention | None:
    """A gathering told without its place is where somebody was told to go in the sentence before, or is in
    the next one.
    """
    sentence, verb = pred.sentence, pred.governor
    if pred.sense is Sense.CEREMONY and (verb is None or verb.sense not in (Sense.ATTEND, Sense.GO)):
        return None
    if any(k in doc.place_at for k in range(pred.last, sentence.last)):
        return None
    at = bisect_left(heading, sentence.first, key=lambda p: p.first)
    for place in (*heading[max(0, at - 1) : at], *heading[at : at + 1]):
        if abs(doc.sentence_of[place.first] - sentence.index) <= 1:
            return place
    return None


def _left_home(doc: Document, pred: Predicate, place: PlaceMention) -> bool:
    """ "BERLIN (dpa) - The chancellor has left for the summit": it is not held where those who set out for it
    are at home.
    """
    verb = pred.governor
    if verb is None or verb.noun or verb.sense is not Sense.GO or verb.state != "told" or not verb.subjects:
        return False
    return all(country_of(person) == place.country for person in verb.subjects)


def _alone_where_written(doc: Document, pred: Predicate) -> PlaceMention | None:
    """The summit of a body told without its place is where the story is written from, where nothing else is
    told.
    """
    sentence = pred.sentence
    if any(
        p.city or p.kind == "area" for k in range(sentence.first, sentence.last) if (p := doc.place_at.get(k))
    ):
        return None
    return where_written(doc)


def _course(told: list[Predicate], pred: Predicate) -> Predicate | None:
    """ "The summit opened in Delhi on Saturday": the verb a gathering is the subject of tells its day."""
    verb = next((p for p in told if p.first >= pred.last), None)
    if verb is None or verb.noun or verb.subjects or verb.sense not in _RUNNING or verb.link:
        return None
    return verb


def _holds(verb: Predicate, noun: Predicate) -> bool:
    """ "Opened on Friday a summit", "held talks at": a verb of which a gathering is the object."""
    held = verb.sense in (*_RUNNING, Sense.HOST, Sense.CEREMONY) and not verb.noun and verb.state == "told"
    return held and verb.tense in (PAST, PRESENT) and noun.first - verb.last <= _VENUE


def _called_off(pred: Predicate) -> str:
    """ "La Caricom a reporté le sommet que …": what became of a gathering."""
    verb = pred.governor
    if verb is not None and not verb.noun and verb.state == "told" and pred.head - verb.last < 5:
        if verb.sense is Sense.CANCEL:
            return "cancelled"
        if verb.sense is Sense.POSTPONE:
            return "postponed"
    return "told"


def _add(doc: Document, known: dict[str | None, list[Scene]], scene: Scene) -> None:
    there = known.setdefault(scene.place.country, [])
    for other in there:
        if other.place.city == scene.place.city or not scene.place.city or not other.place.city:
            other.bodies = other.bodies or scene.bodies
            if scene.place.city and not other.place.city:
                other.place = scene.place
            return
    there.append(scene)
    doc.scenes.append(scene)


def _remote(doc: Document, sentence: Sentence) -> bool:
    return bool(doc.phrases_in("remote_words", sentence.first, sentence.last))


def _date(doc: Document, start: int, end: int) -> Moment | None:
    for k in range(start, end):
        moment = doc.moment_at.get(k)
        if moment is not None and moment.dated:
            return moment
    return None


def _place(
    doc: Document, told: list[Predicate], pred: Predicate, heading: list[PlaceMention]
) -> PlaceMention | None:
    """The place after the noun, or the one its "where" leans on, or the one at the head of the sentence; else
    the last of the cities somebody is `heading` for.
    """
    sentence = pred.sentence
    inside = dict.fromkeys(doc.place_at[k] for k in range(sentence.first, pred.first) if k in doc.place_at)
    before = [p for p in inside if p.first >= sentence.first and p.country and not p.attribute]
    if pred.link == "where" and pred.link_at >= 0:
        return next((p for p in reversed(before) if p.first < pred.link_at), None)
    for k in range(pred.last, min(_said_of(doc, told, pred), pred.last + 40)):
        if doc.gaps[k - 1] == STRONG and any(
            sign in doc.text[doc.ends[k - 1] : doc.starts[k]] for sign in ";:"
        ):
            break
        hit = doc.hits.get(k)
        if hit is not None and hit.get("side_openers") and doc.gaps[k - 1] >= COMMA:
            break  # "its first summit, since it had joined in Lima"
        place = doc.place_at.get(k)
        if place is not None and _held_at(doc, place, k):
            return place
        if (
            place is not None
            and place.first == k
            and place.role == "from"
            and place.kind in ("city", "area")
            and k - pred.last <= 2
        ):
            return place  # "le sommet de Bali"
    seat = _seat(doc, before, told, pred)
    if seat is not None:
        return seat
    if any(doc.lowers[k] in doc.lexicon.there for k in range(sentence.first, sentence.last)):
        earlier = bisect_left(heading, sentence.first, key=lambda p: p.first)
        return heading[earlier - 1] if earlier else None
    if before and before[-1].role == "to" and pred.first - before[-1].last < 12:
        return before[-1]
    return None


def _said_of(doc: Document, told: list[Predicate], pred: Predicate) -> int:
    """Where the words behind a gathering end: "X, at his first summit, said that support for Kyiv …"."""
    says = (p for p in told if p.first >= pred.last and p.sense is Sense.SAY and not p.noun)
    verb = next(says, None)
    parted = verb is not None and doc.gaps[verb.first - 1] >= COMMA
    return verb.first if verb is not None and parted else pred.sentence.last


def _held_at(doc: Document, place: PlaceMention, k: int) -> bool:
    """Whether a place that begins at a token is where a gathering is told to be."""
    led = place.first == k and place.role == "to" and bool(place.country)
    return led and not (place.attribute or _is_topic(doc, place))


def _is_topic(doc: Document, place: PlaceMention) -> bool:
    """ "A conference on Ukraine": a country that a gathering is about."""
    k = place.first - 1
    while k > 0 and doc.lowers[k] in doc.lexicon.articles:
        k -= 1
    return place.city is None and k >= 0 and doc.lowers[k] in doc.lexicon.gathering_topics


def _seat(
    doc: Document, before: list[PlaceMention], told: list[Predicate], pred: Predicate
) -> PlaceMention | None:
    """ "Bogotá acogerá la cumbre", "Rome hosts the talks": the place that does it is where it is."""
    verb = next(
        (p for p in told if not p.noun and not p.passive and p.sense in _HOLDING and p.last <= pred.first),
        None,
    )
    if verb is None:
        verb = next((p for p in told if p.sense is Sense.STAY and _venue(doc, p, pred)), None)
    if verb is None or verb.subjects or pred.first - verb.last > (8 if verb.sense in _HOLDING else _VENUE):
        return None
    return next((p for p in before if not p.role and 0 <= verb.first - p.last < 3), None)


def _venue(doc: Document, verb: Predicate, pred: Predicate) -> bool:
    """ "Bukarest ist Gastgeber des Gipfels", "Lima is the venue of the summit"."""
    between = doc.lowers[verb.last : pred.first]
    return verb.last <= pred.first and not doc.lexicon.venue_words.isdisjoint(between)


def _held_in(doc: Document, last: int) -> PlaceMention | None:
    """ "Le G7 de Kananaskis", "the G20 in Bali": the city right behind the name of a format."""
    k = last
    while k < len(doc.lowers) and k - last < 2 and k not in doc.place_at and doc.gaps[k - 1] < COMMA:
        k += 1
    place = doc.place_at.get(k)
    if place is None or place.first <= last or not place.city or place.attribute:
        return None
    return place if place.role in ("to", "from") and doc.gaps[k - 1] < COMMA else None


def _bare_format(doc: Document, known: dict[str | None, list[Scene]], sentence: Sentence) -> None:
    """ "Les dirigeants du G7 affluaient à Hiroshima", "le G7 s'ouvre à Hiroshima"."""
    formats = doc.phrases_in("format", sentence.first, sentence.last)
    if not formats or doc.mute[sentence.first] == 1 or _remote(doc, sentence):
        return
    for hit in formats:
        k, entry = hit.first, hit.get("format")
        if entry is None:
            continue
        beside = range(max(sentence.first, k - 4), min(k + 4, sentence.last))
        assembly = any(is_assembly(doc, j) for j in beside)
        told = entry.value.kind or any(
            doc.lowers[j] in doc.lexicon.group_words or is_assembly(doc, j) for j in beside if j < k
        )
        at = _where_they_meet(doc, sentence, k) if assembly else None
        if entry.value.kind:
            inside = (doc.place_at.get(j) for j in range(k, hit.last))  # "Munich Security Conference"
            at = at or next((p for p in inside if p is not None and p.city), None)
            at = at or _held_in(doc, hit.last)  # "au Forum … de Davos"
        if at is not None:
            kind, bodies = entry.value.kind or "summit", bodies_in(doc, k, k + 1)
            _add(doc, known, Scene(kind, bodies, at, sentence.index, k, hit.last, None, True))
            return
        held = _held_in(doc, hit.last) if not told and entry.value.gathers else None
        if not told and held is None:
            continue
        if not told and held is not None:
            _add(
                doc,
                known,
                Scene("summit", bodies_in(doc, k, k + 1), held, sentence.index, k, held.last, None, True),
            )
            continue
        for j in range(hit.last, min(sentence.last, hit.last + 14)):
            place = doc.place_at.get(j)
            if place is not None and _held_at(doc, place, j):
                kind = entry.value.kind or "summit"
                _add(
                    doc,
                    known,
                    Scene(kind, bodies_in(doc, k, k + 1), place, sentence.index, k, hit.last, None, True),
                )
                return
        ahead = range(k - 1, max(sentence.first, k - 14) - 1, -1)
        seat = next((doc.place_at[j] for j in ahead if j in doc.place_at), None)
        bare = seat is not None and not seat.role
        if (
            seat is not None
            and (bare or (entry.value.kind and _opened_in(doc, seat, sentence, k)))
            and seat.country
            and not (seat.attribute or seat.dateline)
        ):
            kind = entry.value.kind or "summit"
            scene = Scene(kind, bodies_in(doc, k, k + 1), seat, sentence.index, k, hit.last, None, True)
            _add(doc, known, scene)
            return


def _opened_in(doc: Document, seat: PlaceMention, sentence: Sentence, k: int) -> bool:
    """ "In Davos hat am Montag das Weltwirtschaftsforum begonnen": a gathering by its name behind the verb,
    and its city at the head of the sentence.
    """
    if seat.role != "to" or not seat.city or seat.first > sentence.first + 1 or k - 2 < seat.last:
        return False
    hit = doc.covered.get(k - 2)
    verb = hit is not None and bool(hit.get("verb") or hit.get("aux"))
    behind = doc.lowers[k - 1] in doc.lexicon.articles and (verb or k - 2 in doc.moment_at)
    return behind and not doc.mentions_in(sentence.first, k)


def _where_they_meet(doc: Document, sentence: Sentence, body: int) -> PlaceMention | None:
    """ "Flies to Oslo, where NATO's ministers meet": the place that the clause of those who meet leans on."""
    told = bisect_left(doc.predicates, sentence.index, key=lambda preds: preds[0].sentence.index)
    here = doc.predicates[told] if told < len(doc.predicates) else []
    verb = next((p for p in here if p.link == "where" and p.link_at < body < p.first), None)
    if verb is None or verb.noun or verb.sense is not Sense.MEET or verb.sentence is not sentence:
        return None
    before = (doc.place_at[k] for k in range(verb.link_at - 1, sentence.first - 1, -1) if k in doc.place_at)
    return next((p for p in before if p.country and not p.attribute), None)
