"""Says who else a journey is of: "the visit of X and Y to Rome", "der Besuch des Königs und der Königin"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, SPACE, Document, Person, PersonMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import owns, persons_of
from itineraries.extraction.steps.clauses.predicate import Predicate

_JOURNEYS = (Sense.GO, Sense.VISIT, Sense.STAY, Sense.TRANSIT, Sense.ARRIVE, Sense.LEAVE, Sense.RETURN)
_BETWEEN = 4  # words between two of a row


def row_of_owners(doc: Document, noun: Predicate, first: PersonMention) -> list[Person]:
    """Those in a row with the first owner of a journey, which "and" ends, and he; nobody where there is no
    such row. Who owns something himself is not of it.
    """
    if noun.sense not in _JOURNEYS:
        return []
    lexicon, row, last = doc.lexicon, list[Person](), first
    ended = False
    for mention in doc.mentions_in(first.last, noun.sentence.last):
        between = doc.lowers[last.last : mention.first]
        joined = not lexicon.conjunctions.isdisjoint(between)
        gap = doc.gaps[last.last - 1]
        if ended or len(between) > _BETWEEN or not (joined or gap == COMMA) or gap > COMMA:
            break
        if mention.how == "pronoun" or owns(doc, mention.last) or (joined and gap > SPACE):
            break
        if not _only_small(doc, between):
            break
        row.extend(person for person in persons_of(mention) if not person.minor)
        last, ended = mention, joined
    return list(dict.fromkeys([*persons_of(first), *row])) if ended else []


def further_owners(doc: Document, pred: Predicate, first: PersonMention) -> list[Person]:
    """ "la visite d'A, de B et de C": who follows the first owner with the same small word."""
    lexicon = doc.lexicon
    people: list[Person] = []
    last = first
    for mention in doc.mentions_in(first.last, pred.sentence.last):
        between = doc.lowers[last.last : mention.first]
        joined = doc.gaps[last.last - 1] == COMMA or not lexicon.conjunctions.isdisjoint(between)
        if not joined or lexicon.of_words.isdisjoint(between) or len(between) > _BETWEEN:
            break
        if not _only_small(doc, between):
            break
        people.extend(p for p in persons_of(mention) if not p.minor)
        last = mention
    return people


def _only_small(doc: Document, words: list[str]) -> bool:
    """Nothing but "and" and what stands before a name."""
    lexicon = doc.lexicon
    return all(
        w in lexicon.conjunctions or w in lexicon.small_before_names or w in lexicon.of_words for w in words
    )
