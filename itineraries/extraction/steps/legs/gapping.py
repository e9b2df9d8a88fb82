"""Finds who is told without a verb of his own: "X went to Rome on Monday, Y to Oslo", "as did Y"."""

from __future__ import annotations

from dataclasses import dataclass

from itineraries.extraction.document import COMMA, Document, Person, PersonMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.mentions import persons_of, told_on
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.legs.arguments import TRAVEL

_REACH = 4  # words between a comma and a name


@dataclass(frozen=True, slots=True)
class Gap:
    """Whom a verb told before him is meant of too, and the words [start, end) that say where and when."""

    mention: PersonMention
    people: list[Person]
    start: int
    last: int  # of the names
    end: int
    alike: bool  # "as did Y": all that was told is meant of him


def find_gaps(doc: Document, pred: Predicate, stop: int) -> list[Gap]:
    """The gaps behind a verb of travel, up to where the next verb's clause begins."""
    subject = pred.subject_mention
    behind = subject is not None and subject.first > pred.head
    if pred.noun or subject is None or (behind and not pred.named) or not pred.subjects:
        return []
    if pred.sense not in (*TRAVEL, Sense.HOST) or (pred.form in (Form.INFINITIVE, Form.GERUND) and pred.bare):
        return []
    found: list[Gap] = []
    mentions = doc.mentions_in(pred.last, stop)
    done_to = pred.sense is Sense.HOST and not pred.passive
    if done_to and not mentions:
        return []
    taken = mentions[0].last if done_to else subject.last if behind else pred.last
    known = [*pred.subjects, *(told_on(doc, mentions, mentions[0]) if done_to else ())]
    direct = bool(getattr(pred.lexeme, "direct", False))
    for mention in mentions:
        if mention.first < taken or mention.how == "pronoun":
            continue
        start, alike = _opened(doc, mention, pred.last)
        people = [p for p in told_on(doc, mentions, mention) if p not in known] if start else []
        if not people:
            continue
        last = max(m.last for m in mentions if set(persons_of(m)) & set(people) and m.first >= mention.first)
        last = _past_country(doc, last, stop)
        if not (alike or _tells(doc, last, stop, direct)) or _in_company(doc, pred, start, direct):
            continue
        found.append(Gap(mention, people, start, last, stop, alike))
        taken = last
    ends = [*(gap.start for gap in found[1:]), stop]
    return [
        Gap(g.mention, g.people, g.start, g.last, end, g.alike) for g, end in zip(found, ends, strict=False)
    ]


def _opened(doc: Document, mention: PersonMention, floor: int) -> tuple[int, bool]:
    """Where a gap begins that a mention heads, 0 where it heads none; and whether it is told alike."""
    lexicon = doc.lexicon
    k = mention.first - 1
    while k >= floor and mention.first - k <= _REACH and doc.gaps[k] < COMMA:
        hit = doc.covered.get(k)
        if hit is not None and hit.get("alike_words"):
            return (hit.first, True) if hit.first >= floor else (0, False)
        if doc.lowers[k] in lexicon.conjunctions and k > floor:
            return k, False
        place = doc.place_at.get(k)
        owner = (
            (hit is not None and hit.get("demonym"))
            or doc.lowers[k] == "s"
            or (place is not None and place.attribute)
        )
        if not (owner or doc.lowers[k] in lexicon.small_before_names):
            return 0, False
        k -= 1
    return (k + 1, False) if k >= floor and doc.gaps[k] >= COMMA else (0, False)


def _in_company(doc: Document, pred: Predicate, stop: int, direct: bool) -> bool:
    """ "Travelled with X and Y to Kyiv": a row of companions, no place being told yet."""
    lexicon, held = doc.lexicon, False
    for k in range(pred.last, stop):
        place = doc.place_at.get(k)
        led = place is not None and not place.attribute and (direct or place.role == "to")
        if led or (held and k in doc.moment_at):
            return False
        held = held or (doc.lowers[k] in lexicon.with_words and doc.lowers[k] not in lexicon.conjunctions)
        held = held or ((hit := doc.hits.get(k)) is not None and hit.get("along") is not None)
    return held and pred.sense is not Sense.HOST


def _past_country(doc: Document, k: int, stop: int) -> int:
    """ "Y of Norway to Oslo": past the country that a name is told with."""
    place = doc.place_at.get(k + 1)
    if (
        k + 1 < stop
        and place is not None
        and doc.lowers[k] in doc.lexicon.of_words
        and place.kind == "country"
    ):
        return place.last
    return k


def _tells(doc: Document, k: int, stop: int, direct: bool) -> bool:
    """A place or a day right behind the names, and nothing but such up to a comma or the end."""
    lexicon, told = doc.lexicon, False
    while k < stop:
        place, moment = doc.place_at.get(k), doc.moment_at.get(k)
        leads = place is not None and not place.attribute and (direct or place.role in ("to", "via"))
        if leads or moment is not None:
            told, k = True, place.last if leads and place is not None else moment.last if moment else k + 1
            if doc.gaps[k - 1] >= COMMA:
                return True
            continue
        word = doc.lowers[k]
        if told and word in lexicon.conjunctions:
            return True
        small = word in lexicon.to_place or word in lexicon.date_prepositions or word in lexicon.articles
        if not small or doc.gaps[k] >= COMMA:
            return False
        k += 1
    return told
