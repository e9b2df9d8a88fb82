"""Gives an office to somebody whom the story named without one: "Per Berg flew to Oslo. The Labour MP …"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice, takewhile

from itineraries.extraction.document import COMMA, STRONG, Document, Office, Person, PersonMention
from itineraries.extraction.languages.pack import Aux
from itineraries.extraction.steps.who.named_next import tells_journey
from itineraries.extraction.steps.who.story_people import acts, receives_him

_AHEAD = 4  # words between the head of a clause and an office that is told in it first

#: Offices that a host holds as well as a guest.
_LOCAL = (
    "Mayor", "Governor", "Ambassador", "Consul General", "Prefect", "General", "Director General",
    "Head", "Adviser", "Deputy", "Official", "Speaker of Parliament", "Spokesperson",
    "Chief of Defence", "Intelligence Chief", "Opposition Leader", "Mediator", "Prince", "Sheikh",
    "Commander", "Chief",
)  # fmt: skip


def bears_late(doc: Document, topic: Person | None, mention: PersonMention, office: Office) -> bool:
    """Whether an office that nobody of the story has is that of whom the sentence before was about."""
    if topic is None or not topic.name or topic.offices or topic.minor:
        return False
    if topic.known is not None and not (topic.known.former and office.organization):
        return False
    if office.country and topic.country not in (None, office.country):
        return False
    if (
        (office.english in _LOCAL and not office.country)
        or receives_him(doc, mention)
        or _of_a_host(doc, topic, mention, office)
    ):
        return False
    if mention.gender and topic.gender:
        return topic.gender == mention.gender  # "Mme Albright … La secrétaire d'État …"
    if len(topic.keys) < 2:
        return False
    if not topic.gender and office.country:
        return _heads_clause(doc, mention) and acts(doc, mention)  # "Tarek Benhima … Le ministre marocain …"
    if not _heads_sentence(doc, mention):
        return False
    return (bool(topic.gender) and office.kind == "other") or _went(doc, topic, mention, office)


def calls_him_so(doc: Document, topic: Person | None, mention: PersonMention, office: Office) -> bool:
    """ "X met his counterpart in Rome. The envoy flew on": what nobody of the story is told to be, and may be
    said of many, at the head of a sentence is whom it is about.
    """
    if (
        topic is None
        or not topic.name
        or topic.minor
        or office.country
        or office.organization
        or office.former
    ):
        return False
    if mention.last - mention.first > 1 or doc.lowers[mention.last - 1] not in doc.lexicon.epithets:
        return False
    if mention.gender and topic.gender and mention.gender != topic.gender:
        return False
    return _heads_clause(doc, mention) and not receives_him(doc, mention)


def told_before(doc: Document, here: Iterable[Person], mention: PersonMention) -> Person | None:
    """ "Un retour pour X : la ministre est attendue …", "X sera à Rome, où la ministre …": the only one whom
    a sentence named before a clause that opens with an office.
    """
    told = tuple(islice(here, 2))
    opens = (
        len(told) == 1
        and _heads_clause(doc, mention)
        and mention.first > doc.sentence_at(mention.first).first + 2
    )
    return told[0] if opens else None


def _heads_clause(doc: Document, mention: PersonMention) -> bool:
    """At the head of a sentence, behind a colon or a semicolon, or behind "where"."""
    first = mention.first
    sentence = doc.sentence_at(first).first
    low = max(sentence, first - _AHEAD)
    k = next((j for j in range(first, low, -1) if doc.gaps[j - 1] >= STRONG), low)
    if k == sentence or doc.gaps[k - 1] >= STRONG:
        return not doc.mentions_in(k, first)
    while first - k and doc.lowers[first - 1] in doc.lexicon.articles:
        first -= 1
    return doc.lowers[first - 1] in doc.lexicon.where


def one_of_many(doc: Document, named: PersonMention | None, mention: PersonMention) -> Person | None:
    """ "Zuletzt war 2008 mit Angela Merkel eine deutsche Kanzlerin in Algier": an office told as one of many
    is that of who was named right before, held by "with".

    `named`: the mention before in the sentence.
    """
    lexicon, office = doc.lexicon, mention.office
    if (
        doc.pack.word_order is None
        or named is None
        or named.how != "name"
        or named.person is None
        or not office
    ):
        return None
    told = any(
        doc.lowers[k] in lexicon.indefinite for k in range(max(named.last, mention.first - 2), mention.first)
    )
    held = named.first and doc.lowers[named.first - 1] in lexicon.with_words
    person = named.person
    if not (told and held) or (office.country and person.country not in (None, office.country)):
        return None
    if not person.offices:
        person.offices.append(office)
        person.country = person.country or office.country
    person.mentions.append(mention)
    return person


def one_of_row(doc: Document, mention: PersonMention) -> tuple[Person | None, bool]:
    """ "The last British premier to visit Kenya was X", "X had been the first premier to …": the office of a
    row is that of who is said to be the last of it, or the first; and whether he was so in the past.
    """
    office, lexicon = mention.office, doc.lexicon
    ranked = any(doc.lowers[k] in lexicon.rank_words for k in range(max(mention.first - 2, 0), mention.first))
    if office is None or not ranked:
        return None, False
    sentence = doc.sentence_at(mention.first)
    begin = bisect_left(doc.mentions, sentence.first, key=lambda told: told.first)
    for named in takewhile(lambda told: told.first < sentence.last, islice(doc.mentions, begin, None)):
        person = named.person
        if named.how != "name" or person is None or not person.name or person.minor:
            continue
        told = _said_to_be(doc, named, mention)
        if not told or (office.country and person.country not in (None, office.country)):
            continue
        if not person.offices and person.known is None:
            person.offices.append(replace(office, former=office.former or told == "past"))
            person.country = person.country or office.country
        person.mentions.append(mention)
        return person, told == "past"
    return None, False


def _said_to_be(doc: Document, named: PersonMention, office: PersonMention) -> str:
    """Whether nothing but "to be" stands before a name behind an office of a row, or between a name and the
    office behind it: "past" or "present".
    """
    lexicon, behind = doc.lexicon, named.first > office.first
    low, high = (office.last, named.first) if behind else (named.last, office.first)
    small = lexicon.articles | lexicon.rank_words | lexicon.small_before_names | lexicon.date_prepositions
    found, k = "", high - 1 if behind else low
    if not behind and doc.pack.word_order is not None:  # "war X der letzte Premier"
        ahead = doc.covered.get(named.first - 1)
        found = "past" if ahead is not None and ahead.value("aux") is Aux.BE_PAST else ""
    while low <= k < high:
        hit = doc.covered.get(k)
        aux = hit.value("aux") if hit is not None else None
        if aux in (Aux.BE, Aux.BE_PAST, Aux.BEEN):
            found = "past" if aux is not Aux.BE or found == "past" else "present"
            if behind:
                return found
        elif not (aux or k in doc.moment_at or doc.lowers[k] in small or (hit and hit.get("demonym"))):
            return ""
        found = "past" if found and aux in (Aux.PLUPERFECT, Aux.PERFECT) else found
        k += -1 if behind else 1
        if behind and k >= low and doc.gaps[k] >= COMMA and k + 1 != high:
            return ""
    return "" if behind else found


def _went(doc: Document, topic: Person, mention: PersonMention, office: Office) -> bool:
    """ "Per Berg flew to Oslo. The Chilean president …": the sentence before tells a journey of somebody who
    acts, and the office is told with its country or body.
    """
    last = topic.mentions[-1] if topic.mentions else None
    if not (office.country or office.organization) or last is None or not acts(doc, last):
        return False
    before = doc.sentence_of[last.first]
    return before == doc.sentence_of[mention.first] - 1 and tells_journey(doc, doc.sentences[before])


def _heads_sentence(doc: Document, mention: PersonMention) -> bool:
    """ "The Labour MP …": a definite office does what its sentence tells."""
    sentence = doc.sentence_at(mention.first)
    definite = mention.first == sentence.first or doc.lowers[mention.first - 1] in doc.lexicon.articles
    heads = definite and mention.first - sentence.first <= 1 and acts(doc, mention)
    return heads and mention.office is not None and not mention.office.former


def _of_a_host(doc: Document, topic: Person, mention: PersonMention, office: Office) -> bool:
    """An office of the country where the topic was told to be, or told long after him."""
    last = topic.mentions[-1] if topic.mentions else None
    if last is None or doc.sentence_of[last.first] < doc.sentence_of[mention.first] - 2:
        return True
    start = doc.sentence_at(last.first).first
    places = (doc.place_at.get(k) for k in range(start, mention.first))
    there = {p.country for p in places if p is not None and p.role == "to" and p.first >= start}
    return office.country is not None and office.country in there


def other_side(acting: Person | None, recent: list[Person]) -> Person | None:
    """ "His guest", "her host": who was told last and is of another country than whoever acts."""
    if acting is None:
        return None
    told = (p for p in recent if not p.minor and p is not acting and p.name)
    return next((p for p in told if p.country and p.country != acting.country), None)
