"""Reads on where a verb is left out: "met X in Rome on Monday; on Tuesday, in Oslo, Y, and in Bonn Z"."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from itineraries.extraction.document import COMMA, Document, Leg, Person, PersonMention, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import persons_of
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import governor, with_at
from itineraries.extraction.steps.when.moments import Moment

_MOST = 8  # parts of one sentence that leave its verb out
_MOVES = (Sense.GO, Sense.ARRIVE, Sense.VISIT, Sense.STAY)


@dataclass(slots=True)
class _Part:
    """A stretch of a sentence that tells only who, where and when."""

    last: int
    places: list[PlaceMention] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)


def told_without_verb(doc: Document, leg: Leg, predicates: list[Predicate]) -> list[Leg]:
    """The further legs of a verb that the rest of the sentence leaves out, each with its place."""
    pred = leg.predicate
    meets = pred is not None and (pred.sense is Sense.MEET or (pred.sense is Sense.HOST and pred.passive))
    if pred is None or pred.noun or not leg.places or leg.state != "told":
        return []
    if not (meets or pred.sense in _MOVES) or getattr(pred.lexeme, "together", False):
        return []
    stop = min((p.start for p in predicates if p.first > pred.last), default=pred.sentence.last)
    found: list[Leg] = []
    k = _next_part(doc, pred.last, stop)
    while k < stop and len(found) < _MOST:
        part = _part(doc, k, stop)
        if part is None:
            k = _next_part(doc, k, stop)
            continue
        bare = bool(getattr(pred.lexeme, "direct", False))
        places = [p for p in part.places if p.role == "to" or (bare and not p.role)]
        new = places[:1] if places and places[0] is not leg.places[0] else []
        if new and not meets and new[0] in leg.places:
            new = []
        whole = bool(part.people) if meets else bool(part.moments)
        if new and whole:
            date = part.moments[0] if part.moments else None
            received = pred.sense is Sense.HOST
            leg.places = [p for p in leg.places if p not in new]
            leg.others = [p for p in leg.others if p not in part.people]
            leg.hosts = [p for p in leg.hosts if p not in part.people]
            further = replace(
                leg, first=k, last=part.last, clause=(k, part.last), places=new, date=date, until=None,
                event_date=None, place_dates={}, others=part.people, happenings=[], vias=[], origin=None,
                origins=[], leaning=False, there=False, here=False, link="then",
            )  # fmt: skip
            if received:
                further.hosts, further.host, further.others = part.people, part.people[0], []
            found.append(further)
        k = _next_part(doc, part.last - 1, stop)
    return found


def _next_part(doc: Document, k: int, stop: int) -> int:
    """Where a part begins behind token `k`: after a semicolon, or after a comma with "and"."""
    for j in range(k + 1, stop):
        semicolon = doc.gaps[j - 1] > COMMA and ";" in doc.text[doc.ends[j - 1] : doc.starts[j]]
        joined = doc.lowers[j] in doc.lexicon.conjunctions
        dated = _dated_on(doc, j)
        day = doc.gaps[j - 1] == COMMA and (j in doc.moment_at or j + 1 in doc.moment_at)
        if semicolon or dated or day or _placed_on(doc, j) or (doc.gaps[j - 1] == COMMA and joined):
            return j
    return stop


def _part(doc: Document, k: int, stop: int) -> _Part | None:
    """What stands from token `k` to the next boundary, if it is nothing but who, where and when."""
    part = _Part(k)
    start = k
    while k < stop:
        if k > start and doc.gaps[k - 1] > COMMA:
            break
        if k > start and doc.gaps[k - 1] == COMMA and doc.lowers[k] in doc.lexicon.conjunctions:
            break
        if part.places and ((part.moments and _dated_on(doc, k)) or (k > start and _placed_on(doc, k))):
            break
        mention, place, moment = doc.mention_at.get(k), doc.place_at.get(k), doc.moment_at.get(k)
        if mention is not None and mention.first == k and mention.how != "pronoun":
            at = governor(doc, mention, start, within=5)
            if at is None or not (
                _beside(doc, at)
                or doc.lowers[at] in doc.lexicon.conjunctions
                or (at in doc.place_at and _told_out(doc, mention.last))
            ):
                return None
            part.people += [p for m in doc.mentions_in(k, mention.last) for p in persons_of(m)]
            k = mention.last
        elif place is not None and place.first == k:
            part.places.append(place)
            k = place.last
        elif moment is not None and moment.first == k:
            part.moments += [moment] if moment.dated else []
            k = moment.last
        elif _small(doc, k):
            k += 1
        else:
            return None
    part.last = k
    whole = k >= stop or doc.gaps[k - 1] >= COMMA or _dated_on(doc, k) or _placed_on(doc, k)
    return part if whole else None


def _dated_on(doc: Document, k: int) -> bool:
    """ "Und am Samstag Algier": "and" with a day behind it."""
    day = k + 1 in doc.moment_at or k + 2 in doc.moment_at
    return day and doc.lowers[k] in doc.lexicon.conjunctions and k not in doc.moment_at


def _placed_on(doc: Document, k: int) -> bool:
    """ "Y en Quito con Y", ", in Quito by Y", "and with Y in Quito": "and" or a comma before a place and who
    is met or receives there.
    """
    joined = doc.lowers[k] in doc.lexicon.conjunctions
    if not (joined or doc.gaps[k - 1] == COMMA):
        return False
    i = k + joined
    place = doc.place_at.get(i + 1)
    if place is not None and place.first == i + 1 and place.role == "to" and place.last < len(doc.lowers):
        return _beside(doc, place.last) or (joined and _name_at(doc, place.last) is not None)
    held = _beside(doc, i)
    mention = _name_at(doc, i + held)
    if mention is None or not (held or joined):
        return False
    place = doc.place_at.get(mention.last + 1)
    near = place is not None and place.first == mention.last + 1 and place.role == "to"
    return near and doc.gaps[mention.last - 1] < COMMA


def _told_out(doc: Document, k: int) -> bool:
    """Whether nothing that somebody told before token `k` would do follows."""
    hit = doc.hits.get(k)
    return k >= len(doc.lowers) or doc.gaps[k - 1] >= COMMA or (hit is not None and k in doc.moment_at)


def _name_at(doc: Document, k: int) -> PersonMention | None:
    """Who is told at token `k`, past his article and the like."""
    while k < len(doc.lowers) and doc.lowers[k] in doc.lexicon.small_before_names:
        k += 1
    mention = doc.mention_at.get(k)
    return mention if mention is not None and mention.how != "pronoun" else None


def _beside(doc: Document, k: int) -> bool:
    return k < len(doc.lowers) and (with_at(doc, k) or doc.lowers[k] in doc.lexicon.by_words)


def _small(doc: Document, k: int) -> bool:
    lexicon, word = doc.lexicon, doc.lowers[k]
    return (
        word in lexicon.articles
        or word in lexicon.conjunctions
        or word in lexicon.to_place
        or word in lexicon.fillers
        or word in lexicon.with_words
        or word in lexicon.by_words
        or word in lexicon.date_prepositions
        or word in lexicon.role_adjectives
        or word in lexicon.possessives
        or (
            k in doc.covered
            and any(
                e.kind in ("then_words", "fillers", "demonym", "capital_words")
                for e in doc.covered[k].entries
            )
        )
    )
