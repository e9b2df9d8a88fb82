"""Finds who is told behind the journey: "First to land was X", "Also in Rome were X and Y", "The last premier
to come was X".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Person, PersonMention, Sentence
from itineraries.extraction.languages.pack import Form, Sense, Verb
from itineraries.extraction.steps.clauses.mentions import is_free, owns, persons_of, told_on
from itineraries.extraction.steps.clauses.predicate import PAST, PRESENT, Predicate
from itineraries.extraction.steps.clauses.subjects import before_name, joined_people

_COMING = (Sense.GO, Sense.ARRIVE, Sense.VISIT, Sense.EXPECT, Sense.ATTEND, Sense.STAY)
_OF_NOBODY = ("office", "pronoun")  # how one of a row is told: "the last premier who came"
_HEAD = 3  # words of a sentence
_NEAR = 3  # words between "was" and a name
_THERE = Verb(Sense.STAY, {Form.INFINITIVE: ()})


def subjects_behind(doc: Document, found: list[Predicate]) -> None:
    """Give journeys without a subject whom "was" or "included" names, and "was" the place before it."""
    named = _named_behind(doc, found)
    for pred in found:
        if getattr(pred.lexeme, "unnamed", False) and pred is not named:
            pred.subjects, pred.subject_mention, pred.blocked = [], None, True  # "assured those in Rome"


def _named_behind(doc: Document, found: list[Predicate]) -> Predicate | None:
    """The journey that was given its people, if there is one."""
    for index, pred in enumerate(found):
        if pred.sense is Sense.ATTEND and getattr(pred.lexeme, "represents", False):
            _by_agent(doc, pred, found[index + 1 : index + 2])
    ranked = bool(found) and _ranked(doc, found[0].sentence)
    among = bool(found) and doc.lowers[found[0].sentence.first] in doc.lexicon.among_words
    if not (doc.pack.told_behind or ranked or among):
        return None
    link = next((p for p in found if not p.noun and p.form not in _UNFINISHED and _links(p, ranked)), None)
    if link is None:
        return None
    before = doc.mentions_in(link.sentence.first, link.first)
    acting = (m for m in before if not (ranked and not among and m.how in _OF_NOBODY))
    if any(m.person and not _owner_of_rite(doc, m) for m in acting):
        return None
    named = _named(doc, link)
    if named is None:
        return None
    names = bool(getattr(link.lexeme, "names", False))  # "leaders who came to Rome included X"
    plainly = doc.pack.told_behind or ranked
    ahead = (p for p in found if p.first < link.first)
    journey = next(
        (
            p
            for p in ahead
            if (plainly and _journey(p, ranked))
            or ((among or names) and p.link == "who" and _journey(p, ranked=True))
        ),
        None,
    )
    if journey is not None:
        _give(doc, journey, named)
        left = link.tense == PRESENT and ranked  # "the last to come remains X"
        own = names and journey.link == "who"  # "those who came include X"
        journey.tense = journey.tense if own else PAST if left else link.tense
        journey.state, link.sense = link.state, Sense.OTHER
        journey.end = link.end
    elif link.sense is Sense.STAY and _place_ahead(doc, link):
        _give(doc, link, named)
        link.lexeme = _THERE
        _past_present(doc, link, found)
    return journey


_UNFINISHED = (Form.INFINITIVE, Form.GERUND, Form.PARTICIPLE)


def _ranked(doc: Document, sentence: Sentence) -> bool:
    """ "The last Norwegian premier to come was …": one of a row, at the head of a sentence."""
    return any(word in doc.lexicon.rank_words for word in doc.lowers[sentence.first : sentence.first + _HEAD])


def _links(pred: Predicate, ranked: bool) -> bool:
    be = pred.sense is Sense.STAY and not (getattr(pred.lexeme, "forms", None) and not ranked)
    return be or bool(getattr(pred.lexeme, "names", False))


def _journey(pred: Predicate, ranked: bool) -> bool:
    told = pred.form in (Form.INFINITIVE, Form.GERUND) or pred.sense is Sense.EXPECT
    told = told or (ranked and pred.sense is not Sense.STAY)  # "the last who came was X", "among those who"
    return not pred.noun and pred.sense in _COMING and told and not pred.passive


def _named(doc: Document, link: Predicate) -> PersonMention | None:
    told = link.subject_mention
    if told is not None and told.first > link.head and told.how != "pronoun":
        return told
    after = doc.mentions_in(link.last, link.sentence.last)
    if not after or after[0].first - link.last > _NEAR or after[0].how == "pronoun":
        return None
    near = all(doc.gaps[k - 1] < COMMA for k in range(link.last, after[0].first + 1))
    owner = owns(doc, after[0].last)  # "was X's health"
    return after[0] if near and not owner and is_free(doc, after[0], link.last) else None


def _owner_of_rite(doc: Document, mention: PersonMention) -> bool:
    """ "The funeral of X": whose a ceremony is does nothing."""
    k = before_name(doc, mention, within=4)
    rite = doc.covered.get(k - 1) if k > 0 and doc.lowers[k] in doc.lexicon.of_words else None
    noun = rite.value("noun") if rite is not None else None
    return noun is not None and noun.sense is Sense.CEREMONY


def _place_ahead(doc: Document, link: Predicate) -> bool:
    """Nothing but a place, a day and small words before "was"; or "present" and what they are present at."""
    lexicon, placed, present = doc.lexicon, False, False
    for k in range(link.sentence.first, link.first):
        present = present or doc.lowers[k] in lexicon.present_words
        if present and _tells_gathering(doc, k):
            continue
        place = doc.place_at.get(k)
        placed = placed or (place is not None and place.role == "to")
        small = doc.lowers[k] in lexicon.fillers or doc.lowers[k] in lexicon.to_place
        small = small or doc.lowers[k] in lexicon.date_prepositions or doc.lowers[k] in lexicon.articles
        if not (small or place is not None or k in doc.moment_at):
            return False
    return placed


def _past_present(doc: Document, link: Predicate, found: list[Predicate]) -> None:
    """ "Present in Rome were X and Y": no verb of its own, and the place stands at the head of the clause."""
    words = range(link.sentence.first, link.first)
    if not any(doc.lowers[k] in doc.lexicon.present_words for k in words):
        return
    link.start = next(k for k in reversed(words) if _tells_gathering(doc, k)) + 1
    found[:] = [p for p in found if p.first >= link.first or p.noun]


def _tells_gathering(doc: Document, k: int) -> bool:
    """ "Present at the funeral"."""
    hit = doc.covered.get(k)
    noun = hit.value("noun") if hit is not None else None
    attended = noun is not None and noun.sense in (Sense.ATTEND, Sense.CEREMONY)
    return attended or doc.lowers[k] in doc.lexicon.present_words


def _give(doc: Document, pred: Predicate, named: PersonMention) -> None:
    pred.subjects, pred.subject_mention = joined_people(doc, named, pred.sentence.last), named
    pred.blocked, pred.mutual = False, True  # each comes for himself


def _agents(doc: Document, pred: Predicate, first: PersonMention) -> list[Person]:
    """ "By X and Y", "by X, and by Y", and not "by X, and Y", who may do something else."""
    lexicon, people, last = doc.lexicon, list(persons_of(first)), first.last
    row = told_on(doc, doc.mentions_in(first.first, pred.sentence.last), first)
    if len(row) > len(people) + 1 and _parted(doc, first):
        return row  # "by A, B and C"
    for mention in doc.mentions_in(first.last, pred.sentence.last):
        between = doc.lowers[last : mention.first]
        again = not lexicon.by_words.isdisjoint(between)
        if lexicon.conjunctions.isdisjoint(between) or not (again or doc.gaps[last - 1] < COMMA):
            break
        if len(between) > _NEAR:
            break
        people += persons_of(mention)
        last = mention.last
    return people


def _parted(doc: Document, first: PersonMention) -> bool:
    """Whether a row goes on behind a comma or a semicolon alone, before the "and" that ends it."""
    return doc.gaps[first.last - 1] >= COMMA and doc.lowers[first.last] not in doc.lexicon.conjunctions


def _by_agent(doc: Document, pred: Predicate, following: list[Predicate]) -> None:
    """ "Norway was represented at the summit by X", "s'est fait représenter par X": who attends, and takes
    part in what is told of it.
    """
    for mention in doc.mentions_in(pred.last, pred.sentence.last):
        if doc.lowers[before_name(doc, mention, floor=pred.last)] in doc.lexicon.by_words:
            represented = list(pred.subjects)
            _give(doc, pred, mention)
            pred.subjects = _agents(doc, pred, mention)
            pred.passive = pred.mutual = False
            _of_its_country(doc, pred, represented)
            for noun in following:
                if noun.noun and noun.governor is pred:
                    noun.subjects, noun.subject_mention = list(pred.subjects), mention
            return
    himself = not doc.lexicon.reflexives.isdisjoint(doc.lowers[pred.first : pred.last])
    if pred.passive or himself:
        pred.subjects, pred.blocked = [], True  # who is represented is not there


def _of_its_country(doc: Document, pred: Predicate, represented: list[Person]) -> None:
    """ "Norway will be represented by the premier", "the Norwegian king was represented by his minister": he
    is of the country, or of that of whom, he represents.
    """
    place = next((p for k in range(pred.start, pred.first) if (p := doc.place_at.get(k))), None)
    home = (
        place.country if place is not None and place.kind in ("country", "city") and not place.role else None
    )
    home = home or next((p.country for p in represented if p.country), None)
    for person in pred.subjects:
        if person.office is None or person.office.organization is None:
            person.country = person.country or home
