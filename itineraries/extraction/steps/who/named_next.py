"""Finds who holds an office that nobody before is told to hold where a new name opens what follows: "Norway's
trade minister was in Lima on Monday. Per Berg said …".
"""

from __future__ import annotations

from bisect import bisect_left

from itineraries.extraction.document import (
    COMMA,
    Document,
    Hit,
    Office,
    PersonMention,
    PlaceMention,
    Sentence,
)
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.who.story_people import acts, receives_him

_DOING = frozenset((
    Sense.GO, Sense.VISIT, Sense.ARRIVE, Sense.STAY, Sense.RETURN, Sense.LEAVE, Sense.TRANSIT, Sense.EXPECT,
    Sense.CANCEL, Sense.POSTPONE, Sense.MEET, Sense.ATTEND, Sense.HOST, Sense.SIGN, Sense.SPEAK,
))  # fmt: skip
_NEAR = 8  # words behind a name in which the verb stands that says what he does


def name_holders_told_next(doc: Document) -> None:
    """Give an office told with its country to whom the next sentence names first, without an office of his
    own. Where the directory knows of somebody else, he has to go, come, meet or speak.
    """
    told = {id(m.person) for m in doc.mentions if m.how == "name"}
    meant: set[int] = set()
    for mention in tuple(doc.mentions):
        office, holder = mention.office, mention.person
        if mention.how != "office" or office is None or not _owned(office):
            continue
        if holder is not None and (id(holder) in told or id(holder) in meant):
            continue
        if mention.first and doc.lowers[mention.first - 1] in doc.lexicon.indefinites:
            continue
        sentence = doc.sentence_at(mention.first)
        named = _first_named(doc, _behind(doc, mention, sentence)) if tells_journey(doc, sentence) else None
        if named is not None and _may_be_his(doc, mention, named):
            _take(doc, mention, named)
            meant.add(id(named.person))


def _behind(doc: Document, mention: PersonMention, sentence: Sentence) -> int:
    """Where what follows begins: behind a colon or a semicolon in the sentence, else the next sentence."""
    words = range(mention.last, sentence.last - 1)
    signs = ((k, doc.text[doc.ends[k - 1] : doc.starts[k]]) for k in words)
    return next((k for k, sign in signs if ":" in sign or ";" in sign), sentence.last)


def tells_journey(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence has a verb or a noun of travel."""
    return any(
        _senses(hit) & _DOING
        for kind in ("verb", "noun")
        for hit in doc.phrases_in(kind, sentence.first, sentence.last)
    ) or any(place.role == "to" for place in _places(doc, sentence))


def _places(doc: Document, sentence: Sentence) -> list[PlaceMention]:
    return [p for k in range(sentence.first, sentence.last) if (p := doc.place_at.get(k)) is not None]


def _senses(hit: Hit) -> set[Sense]:
    return {e.value.sense for e in hit.entries if e.kind in ("verb", "noun")}


def _owned(office: Office) -> bool:
    owned = office.country or office.organization
    return bool(owned) and not (office.minor or office.former or office.posted or office.others)


def _first_named(doc: Document, start: int) -> PersonMention | None:
    """Whom the words from `start` on begin with, where he is named there in full and for the first time."""
    at = bisect_left(doc.mentions, start, key=lambda m: m.first)
    if at >= len(doc.mentions):
        return None
    named = doc.mentions[at]
    person = named.person
    if named.first != start or named.how != "name" or person is None or not person.name:
        return None
    first = min(person.mentions, key=lambda m: m.first, default=None)
    alone = not person.offices and person.known is None and not person.minor
    return named if alone and first is named and len(person.keys) > 1 else None


def _may_be_his(doc: Document, office_told: PersonMention, named: PersonMention) -> bool:
    person, office = named.person, office_told.office
    assert person is not None and office is not None
    if person.country not in (None, office.country):
        return False
    if office_told.gender and person.gender and office_told.gender != person.gender:
        return False
    if not acts(doc, named) or receives_him(doc, named) or about_journey(doc, named):
        return False
    done = _done_by(doc, named)
    if not done:
        return False
    return office_told.person is None or not office_told.person.name or any(_senses(h) & _DOING for h in done)


def about_journey(doc: Document, named: PersonMention) -> bool:
    """ "X criticised the trip": he speaks of a journey that is not called his own, nor made by him."""
    sentence = doc.sentence_at(named.first)
    for hit in doc.phrases_in("noun", sentence.first, sentence.last):
        if hit.value("noun").sense in (Sense.GO, Sense.VISIT) and hit.first:
            before = doc.lowers[hit.first - 1]
            verbs = doc.phrases_in("verb", named.last, hit.first)
            made = any(Sense.MAKE in _senses(h) and not h.get("aux") for h in verbs)
            if before in doc.lexicon.articles and before not in doc.lexicon.possessives and not made:
                return True
    return False


def _done_by(doc: Document, named: PersonMention) -> list[Hit]:
    """What somebody does, or what is told of him between commas ("X, who arrived …")."""
    stop = min(named.last + _NEAR, doc.sentence_at(named.first).last)
    if named.last >= stop:
        return []
    opens = doc.gaps[named.last - 1] == COMMA
    if opens and doc.lowers[named.last] not in doc.lexicon.relatives:
        return []
    apart = (k for k in range(named.last + 1, stop) if doc.gaps[k - 1] >= COMMA)
    stop = next(apart, stop)
    hits = list(doc.phrases_in("verb", named.last, stop))
    return hits and [*hits, *doc.phrases_in("noun", named.last, stop)]


def _take(doc: Document, office_told: PersonMention, named: PersonMention) -> None:
    """The office, and whatever else was told of its holder by the directory, is of whom the story names."""
    person, holder, office = named.person, office_told.person, office_told.office
    assert person is not None and office is not None
    person.offices.append(office)
    person.country = person.country or office.country
    his = doc.mentions if holder is not None else [office_told, *_relatives(doc, office_told)]
    for mention in his:
        if mention.person is holder:
            mention.person = person
            person.mentions.append(mention)
    person.mentions.sort(key=lambda m: m.first)
    if holder is not None:
        holder.mentions.clear()
        doc.persons = [p for p in doc.persons if p is not holder]


def _relatives(doc: Document, told: PersonMention) -> list[PersonMention]:
    """ "Norway's trade minister, who …": the relative right behind an office."""
    at = bisect_left(doc.mentions, told.last, key=lambda m: m.first)
    behind = [m for m in doc.mentions[at : at + 1] if m.first - told.last < 2 and m.how == "pronoun"]
    return [m for m in behind if doc.lowers[m.last - 1] in doc.lexicon.relatives]
