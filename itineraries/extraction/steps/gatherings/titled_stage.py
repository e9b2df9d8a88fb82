"""Says what the title of a story tells of a gathering or ceremony: its kind, and its place if it has one."""

from __future__ import annotations

from itineraries.extraction.document import Document, Hit, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.gatherings.bodies_met import is_assembly
from itineraries.extraction.steps.gatherings.scene import GATHERINGS, PLACES_OF_HEAD, Scene, where_written
from itineraries.extraction.words import WORD, plain

_HEAD = 4  # sentences in which a story says what it plays at
_NEAR = 3  # words
_BY = 4  # words between a gathering and a place in a title


def told_in_title(doc: Document) -> Scene | None:
    """ "Ostseegipfel in Hamburg", "Leaders of the bloc gather in Accra": a gathering that the title tells
    with its place, of which the story has a word too.
    """
    title = doc.title_document if _may_tell(doc) else None
    if title is None:
        return None
    named = [place for place in title.places if not place.attribute and place.role in ("to", "from")]
    for at in named:
        place = next((p for p in doc.places if p.city and p.country and _alike(title, at, doc, p)), None)
        kind = _kind_of_title(title, at) if place is not None else None
        if place is not None and kind is not None:
            if any(p.role == "to" and p is not at and p.country != at.country for p in named):
                return None
            head = doc.sentences[0].first
            return Scene(kind, [], place, 0, head, head + 1)
    return None


def _may_tell(doc: Document) -> bool:
    """Whether a gathering may be in the title, which is read only then."""
    if doc.occasions or doc.scenes or "format" in doc.phrases:
        return True
    words = {plain(m.group()) for m in WORD.finditer(doc.title)}
    lexicon = doc.lexicon
    return not lexicon.gathering_words.isdisjoint(words) or (
        doc.pack.capital_nouns and any(word.endswith(lexicon.gathering_endings) for word in words)
    )


def of_title(doc: Document) -> Scene | None:
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
    kind = _kind_of_title(title)
    return Scene(kind, [], written, 0, written.first, written.last) if kind is not None else None


def _alike(one: Document, place: PlaceMention, other: Document, told: PlaceMention) -> bool:
    """The same place, or another of the same name, which the story knows better than its title."""
    if place.city is not None and (place.city, place.country) == (told.city, told.country):
        return True
    return one.lowers[place.first : place.last] == other.lowers[told.first : told.last]


def _kind_of_title(title: Document, place: PlaceMention | None = None) -> str | None:
    """The kind of the gathering or ceremony that a title tells, beside a place where one is given; none of
    one that is told with "after" or "before".
    """
    for hit in sorted((*title.hits.values(), *title.occasions), key=lambda hit: hit.first):
        before = title.lowers[max(0, hit.first - _NEAR) : hit.first]
        if not title.lexicon.before_after.isdisjoint(before) or not _beside(title, hit, place):
            continue
        noun, fmt, kind = hit.value("noun"), hit.value("format"), hit.value("occasions")
        if kind or (noun is not None and noun.sense is Sense.ATTEND and noun.event in GATHERINGS):
            return kind or str(noun.event)
        behind = range(hit.last, min(hit.last + _NEAR, len(title.lowers)))
        if fmt is not None and (fmt.kind in GATHERINGS or any(is_assembly(title, k) for k in behind)):
            return fmt.kind or "summit"
    return None


def _beside(title: Document, hit: Hit, place: PlaceMention | None) -> bool:
    """Few words between a gathering and the place of a title, and nobody."""
    if place is None:
        return True
    between = range(min(hit.last, place.last), max(hit.first, place.first))
    return len(between) <= _BY and not any(k in title.mention_at for k in between)


def _in_head(doc: Document, place: PlaceMention) -> bool:
    return doc.sentence_of[place.first] < _HEAD


def _elsewhere(place: PlaceMention, written: PlaceMention) -> bool:
    return place.role == "to" and place.country != written.country and not place.attribute
