"""Who is told in a stretch of words: mentions in order, whether a preposition holds them, who is joined to
whom.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from itineraries.extraction.document import COMMA, JOINED, Document, Person, PersonMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.predicate import Predicate
from itineraries.extraction.steps.subjects import governor


def persons_of(mention: PersonMention | None) -> list[Person]:
    if mention is None:
        return []
    if mention.plural:
        return list(mention.plural)
    return [mention.person] if mention.person is not None else []


def mentions_in(doc: Document, start: int, stop: int) -> list[PersonMention]:
    found, k = [], start
    while k < stop:
        mention = doc.mention_at.get(k)
        if mention is not None:
            if mention.first >= start:
                found.append(mention)
            k = mention.last
        else:
            k += 1
    return found


def is_free(doc: Document, mention: PersonMention, floor: int) -> bool:
    """Not held by a preposition within the clause, and in the case of a subject where that is told."""
    if mention.case and "n" not in mention.case:
        return False
    lexicon = doc.lexicon
    i = governor(doc, mention, floor, within=5)
    if i is None:
        return True
    word = doc.lowers[i]
    if word in lexicon.conjunctions:
        return True
    return not (
        word in lexicon.with_words
        or word in lexicon.by_words
        or word in lexicon.of_words
        or word in lexicon.to_place
        or word in lexicon.from_place
    )


def told_together(doc: Document, mentions: list[PersonMention], chosen: PersonMention) -> list[Person]:
    """The people of a mention and of those joined to it by commas and "and"."""
    people = persons_of(chosen)
    index = mentions.index(chosen)
    first = chosen.first
    while index:
        index -= 1
        before = mentions[index]
        between = doc.lowers[before.last : first]
        joined = doc.gaps[before.last - 1] == COMMA or any(w in doc.lexicon.conjunctions for w in between)
        if (
            not joined
            or len(between) > (6 if doc.pack.portfolios_before_names else 3)
            or any(
                doc.lowers[k] not in doc.lexicon.conjunctions
                and doc.lowers[k] not in doc.lexicon.articles
                and doc.lowers[k] not in doc.lexicon.possessives
                and doc.lowers[k] not in doc.lexicon.family
                and not (
                    doc.pack.portfolios_before_names and doc.words[k][0].isupper() and k not in doc.place_at
                )
                for k in range(before.last, first)
            )
        ):
            break
        if chosen.how == "pronoun":
            break
        if (
            not any(w in doc.lexicon.conjunctions for w in between)
            and index == len(mentions) - 2
            and len(people) == 1
            and not (index and _listed(doc, mentions[index - 1], before))
        ):
            break  # a comma alone joins only within a longer list
        people = persons_of(before) + people
        first = before.first
    return list(dict.fromkeys(people))


def _listed(doc: Document, a: PersonMention, b: PersonMention) -> bool:
    return doc.gaps[a.last - 1] == COMMA and b.first - a.last <= 1


def owns(doc: Document, last: int) -> bool:
    """ "Biden's trip", "Francis' visit": whether what ends before token `last` owns what stands behind it."""
    if last >= len(doc.lowers) or doc.gaps[last - 1] != JOINED:
        return False
    sign = doc.text[doc.ends[last - 1] : doc.starts[last]]
    return (doc.lowers[last] == "s" and sign in ("'", "’")) or sign in ("' ", "’ ")


_FAR = 100  # mentions back that a text is searched for whom it is about


def mentions_before(doc: Document, token: int) -> Iterator[PersonMention]:
    """The last mentions that begin before a token, from it backwards."""
    count = bisect_left(doc.mentions, token, key=lambda m: m.first)
    return (doc.mentions[k] for k in range(count - 1, max(-1, count - 1 - _FAR), -1))


def topic_of(doc: Document, pred: Predicate) -> list[Person]:
    for mention in mentions_before(doc, pred.sentence.first):
        if mention.person is not None and not mention.person.minor and is_free(doc, mention, 0):
            return persons_of(mention)
    return []


def story_of(doc: Document, pred: Predicate) -> list[Person]:
    """Whom the story is about: who did what was told last of travel and meetings, in the sentences before."""
    for predicates in reversed(doc.predicates):
        if not predicates or predicates[0].sentence.index < pred.sentence.index - 4:
            break
        for told in predicates:
            if not told.noun and ((told.sense is Sense.HOST and not told.passive) or told.clitic):
                break  # whose house it is told from
            people = [p for p in told.subjects if not p.minor]
            if people and not told.noun and told.sense is not Sense.SAY and told.state != "unreal":
                return people
    return topic_of(doc, pred)
