"""Tells subjects that are no mention: short definite phrases, what carries its passenger, and places."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, JOINED, Document, PersonMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import Predicate

_HEAD = 8  # words at the head of a sentence that may tell a delegation
_PHRASE = 8  # words of "vétéran de la diplomatie russe"


def _named(doc: Document, start: int, stop: int) -> bool:
    """Whether somebody is named within, or the phrase is cut by a comma."""
    return any(k in doc.mention_at or doc.gaps[k] >= COMMA for k in range(start, stop - 1)) or any(
        doc.covered[k].get("noun") for k in range(start, stop) if k in doc.covered
    )


def epithet_behind(doc: Document, pred: Predicate, stop: int) -> bool:
    """ "In Bamako eröffnet der Tessiner …", "viajará el argentino …": a short definite phrase behind the
    verb.
    """
    lexicon = doc.lexicon
    k = pred.last
    while k < stop and (k in doc.moment_at or doc.lowers[k] in lexicon.fillers):
        k += 1
    if k + 1 >= stop or doc.lowers[k] not in lexicon.articles or doc.lowers[k] in lexicon.plural_articles:
        return False
    if lexicon.article_cases.get(doc.lowers[k]) or any(doc.gaps[j] >= COMMA for j in range(pred.last, k + 1)):
        return False
    word = k + 1
    if doc.words[word].isdigit() and word + 1 < stop and doc.gaps[word] == JOINED:
        return doc.lowers[word + 1].endswith(tuple(doc.pack.epithet_endings))  # "der 27-Jährige"
    hit = doc.covered.get(word)
    if hit is not None and hit.get("demonym"):
        # "el argentino": with no noun behind it.
        return (
            word + 1 >= stop or not doc.words[word + 1].isalpha() or doc.lowers[word + 1] in lexicon.to_place
        )
    if hit is not None or word in doc.place_at or doc.lowers[word] in lexicon.non_persons:
        return False
    if (
        not doc.pack.capital_nouns
        or not doc.words[word][0].isupper()
        or doc.lowers[word].endswith(lexicon.thing_endings)
    ):
        return False
    return doc.lowers[word].endswith(tuple(doc.pack.epithet_endings)) and word + 1 < stop


def thing_behind(doc: Document, pred: Predicate) -> bool:
    """ "Desde Roma llegó una carta": what arrives is told behind the verb, and is nobody known."""
    lexicon, k = doc.lexicon, pred.last
    while k + 1 < pred.end and (k in doc.moment_at or doc.lowers[k] in lexicon.date_prepositions):
        k += 1
    if pred.sense is not Sense.ARRIVE or k + 1 >= pred.end or doc.gaps[k - 1] >= COMMA:
        return False
    known = any(k + 1 in told for told in (doc.covered, doc.place_at, doc.mention_at, doc.moment_at))
    new = doc.lowers[k] in lexicon.indefinite and doc.words[k + 1].isalpha() and doc.words[k + 1].islower()
    thing = doc.lowers[k] in lexicon.articles and doc.lowers[k + 1] in lexicon.non_persons
    return thing or (new and not known and k not in doc.moment_at)


def vehicle(doc: Document, pred: Predicate) -> bool:
    """ "La aeronave recaló …": a plane without its passenger told is that of whom the story is about."""
    lexicon = doc.lexicon
    if any(doc.lowers[k] in lexicon.vehicles for k in range(pred.start, pred.first)):
        return True
    # "Am Freitag reist die Delegation weiter"
    at = pred.last
    known = doc.pack.word_order is not None and doc.lowers[at : at + 1] and not doc.gaps[at - 1]
    return bool(known) and (
        (doc.lowers[at] in lexicon.articles or doc.lowers[at] in lexicon.possessives)
        and doc.lowers[at] not in lexicon.article_cases
        and at + 1 < pred.sentence.last
        and doc.lowers[at + 1] in lexicon.vehicles
    )


def owned_vehicle(doc: Document, pred: Predicate) -> bool:
    """ "Son avion a décollé": a plane told as known is that of whom the story is about."""
    known = doc.lexicon.articles | doc.lexicon.possessives
    return vehicle(doc, pred) and any(
        doc.lowers[k] in doc.lexicon.vehicles and k > pred.start and doc.lowers[k - 1] in known
        for k in range(pred.start, pred.first)
    )


def party_goes_on(doc: Document, pred: Predicate) -> bool:
    """ "The group will visit Oslo. It moves on to Rome": a delegation told in the sentence before."""
    first, lexicon = pred.sentence.first, doc.lexicon
    if doc.lowers[first] not in lexicon.party_pronouns or not pred.sentence.index or pred.start > first:
        return False
    before = doc.sentences[pred.sentence.index - 1]
    told = doc.lowers[before.first : min(before.last, before.first + _HEAD)]
    return not (lexicon.party_nouns | lexicon.vehicles).isdisjoint(told) or any(
        word in lexicon.party_pronouns for word in told[:1]
    )


def carried_by(doc: Document, mention: PersonMention) -> bool:
    """ "El avión del presidente": who is in what carries him."""
    k = mention.first - 1
    while (
        k >= 0
        and mention.first - k < 5
        and (
            doc.lowers[k] in doc.lexicon.of_words
            or doc.lowers[k] in doc.lexicon.articles
            or (
                (doc.pack.name_cases or doc.pack.word_order is not None)
                and doc.lowers[k] in doc.lexicon.with_words
            )
            or (doc.pack.word_order is not None and doc.lowers[k] in doc.lexicon.small_before_names)
            or (k in doc.covered and doc.covered[k].get("fillers"))
        )
    ):
        k -= 1
    near = k < mention.first - 1 or doc.pack.bare_genitive
    return k >= 0 and near and doc.lowers[k] in doc.lexicon.vehicles


def epithet(doc: Document, pred: Predicate, *, known: bool = False) -> bool:
    """ "l'ancien syndicaliste", "the Republican": a short definite phrase for whom the story is about.

    `known`: only where it ends in a noun that the language calls people by.
    """
    lexicon = doc.lexicon
    k = pred.start
    while k < pred.first and (
        k in doc.moment_at
        or k in doc.place_at
        or doc.lowers[k] in lexicon.to_place
        or doc.lowers[k] in lexicon.conjunctions
        or doc.lowers[k] in lexicon.where
        or (doc.lowers[k] in lexicon.date_prepositions and doc.lowers[k] not in lexicon.articles)
    ):
        k += 1
    if k >= pred.first or doc.lowers[k] not in lexicon.articles or doc.lowers[k] in lexicon.plural_articles:
        return False
    words = [doc.lowers[j] for j in range(k + 1, pred.first)]
    if (
        words
        and words[0] in lexicon.epithets
        and len(words) <= _PHRASE
        and not _named(doc, k + 1, pred.first)
    ):
        return True
    if known and (not words or words[-1] not in lexicon.epithets):
        return False
    if not 1 <= len(words) <= 3 or any(
        w in lexicon.non_persons or w in lexicon.of_words or w in lexicon.group_words for w in words
    ):
        return False
    return not any(
        doc.covered.get(j) and (doc.covered[j].get("noun") or doc.covered[j].get("format"))
        for j in range(k, pred.first)
    )


def body_receives(doc: Document, pred: Predicate) -> bool:
    """ "Wien empfängt X", "die Regierung schickt X": no person does it, and X is behind the verb."""
    welcome = pred.sense in (Sense.HOST, Sense.SEND) and not pred.passive
    return welcome and (place_does_it(doc, pred) or _body_does_it(doc, pred))


def _body_does_it(doc: Document, pred: Predicate) -> bool:
    """ "Die Regierung schickt X": a noun of no person, in no case of an object, opens the clause."""
    first = pred.start
    while first < pred.first and doc.lowers[first] in doc.lexicon.conjunctions:
        first += 1
    words = range(first + 1, pred.first)
    return (
        0 < len(words) < 5
        and doc.lowers[first] in doc.lexicon.articles
        and doc.lowers[first] not in doc.lexicon.article_cases
        and doc.words[pred.first - 1][0].isupper()
        and not any(k in doc.mention_at or k in doc.moment_at or doc.gaps[k] >= COMMA for k in words)
    )


def place_does_it(doc: Document, pred: Predicate) -> bool:
    """A place held by nothing opens the clause and stands right before its verb: it is the subject."""
    first = pred.start
    while first < pred.first and (
        doc.lowers[first] in doc.lexicon.articles or doc.lowers[first] in doc.lexicon.conjunctions
    ):
        first += 1
    place, last = doc.place_at.get(first), doc.place_at.get(pred.first - 1)
    return (
        place is not None and place.first == first and not place.role and last is not None and not last.role
    )
