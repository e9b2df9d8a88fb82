"""Says who takes part in what is told without anybody who does it: "lors d'une conférence de presse", "an
accord was signed".
"""

from __future__ import annotations

from itineraries.extraction.document import (
    COMMA,
    JOINED,
    Document,
    Hit,
    Person,
    PersonMention,
    PlaceMention,
    Sentence,
)
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import persons_of, story_of
from itineraries.extraction.steps.clauses.predicate import OPEN, PAST, Predicate
from itineraries.extraction.steps.who.nationals import country_of

_DOINGS = (Sense.PRESS, Sense.SPEAK, Sense.SIGN, Sense.CEREMONY)
_CALLED_OFF = (Sense.CANCEL, Sense.POSTPONE, Sense.DECLINE, Sense.WISH, Sense.INVITE)
#: What has brought somebody to where something is done by nobody told.
_COMING = (
    Sense.GO,
    Sense.ARRIVE,
    Sense.VISIT,
    Sense.STAY,
    Sense.MEET,
    Sense.EXPECT,
    Sense.TRANSIT,
    Sense.HOST,
)
_NEAR = 12  # words
_GUEST_RITES = 3  # rows of the pack's rites that are for guests
_WHOSE = 6  # words between a ceremony and whose it is
_NAMES = ("name", "surname")
COMMON_RITES = (3, 4)  # those that many come to: an office taken, a funeral
_SUBJECT = 4  # words of "the two countries"


def rite_at(doc: Document, token: int) -> int | None:
    """The row of the pack's rites that a word is in or, where nouns have a capital, the one it ends in
    ("Staatsbankett").
    """
    word, rites = doc.lowers[token], doc.lexicon.rites
    if word in rites or not (doc.pack.capital_nouns and doc.words[token][0].isupper()):
        return rites.get(word)
    return next((rite for end, rite in rites.items() if word.endswith(end)), None)


def _for_guests(doc: Document, start: int, end: int) -> bool:
    """A welcome, a meal or a wreath is told."""
    return any((rite := rite_at(doc, k)) is not None and rite < _GUEST_RITES for k in range(start, end))


def fronted(doc: Document, noun: Predicate) -> bool:
    """ "Lors d'une conférence de presse, X a …": a doing put before the verb of whoever does it."""
    if not noun.noun or noun.subjects or noun.sense not in _DOINGS:
        return False
    ahead = range(noun.sentence.first, noun.first)
    return len(ahead) < 8 and any(doc.lowers[k] in doc.lexicon.during for k in ahead)


def occasions_of_story(doc: Document, found: list[Predicate]) -> None:
    """ "The visit was marked by the signing of four accords", "dijo en una rueda de prensa": an occasion in a
    sentence that names nobody is that of whoever the story is about.
    """
    if any(not p.noun and any(not q.minor for q in p.subjects) for p in found):
        return
    for index, pred in enumerate(found):
        if not pred.noun or pred.subjects or pred.sense not in (Sense.PRESS, Sense.SIGN, Sense.CEREMONY):
            continue
        if pred.sense is Sense.CEREMONY and not _for_guests(doc, pred.first, pred.last):
            continue
        if pred.state != "told" or any(p.sense in _CALLED_OFF or p.state != "told" for p in found):
            continue
        if pred.sense is Sense.SIGN and not _of_accords(doc, pred):
            continue
        if any(m.how != "pronoun" for m in doc.mentions_in(pred.sentence.first, pred.first)):
            continue
        pred.subjects = story_of(doc, pred)
        if pred.tense == OPEN:
            verbs = [p for p in (*reversed(found[:index]), *found[index:]) if not p.noun]
            pred.tense = verbs[0].tense if verbs else PAST


def _of_accords(doc: Document, noun: Predicate) -> bool:
    behind = range(noun.last, min(noun.last + _NEAR, noun.end))
    return any(doc.is_one_of(k, doc.lexicon.accords) for k in behind)


def done_by_the_story(doc: Document, pred: Predicate) -> list[Person]:
    """ "An accord was signed", "Norway and Peru signed a treaty", "wreaths were laid": no person is told, so
    that whom the story is about was there.
    """
    if pred.sense is Sense.CEREMONY and not pred.noun:
        return _guest_of(doc, pred)
    if pred.sense is not Sense.SIGN or pred.noun:
        return []
    lexicon = doc.lexicon
    # "X will receive her and the two countries will sign …": the subject may stand in the clause before.
    start = min(pred.start, max(pred.sentence.first, pred.first - _SUBJECT))
    ahead, behind = range(start, pred.head), range(pred.last, min(pred.last + _NEAR, pred.end))
    if any(persons_of(m) for m in doc.mentions_in(start, pred.first)):
        return []
    if any(doc.lowers[k] in lexicon.strong_negations for k in ahead):
        return []  # "no accord was signed"
    sides = any(doc.lowers[k] in lexicon.sides for k in ahead) or _ministers(doc, pred, ahead)
    if pred.subjects and not sides:
        return []
    if (pred.passive and not pred.bare) or pred.reflexive:
        stretch = (*ahead, *behind)
    elif sides or any(k in doc.place_at for k in ahead):
        stretch = tuple(behind)
    else:
        return []
    others = (doc.lowers[k] in lexicon.by_words and k + 1 not in doc.moment_at for k in behind[:-1])
    if not sides and any(others):
        return []  # "was signed in Geneva by experts"
    if any(doc.is_one_of(k, lexicon.accords) for k in (*stretch, *_parted(doc, pred))):
        return _there(pred) or story_of(doc, pred)
    return []


def _there(pred: Predicate) -> list[Person]:
    """ "X flew to Rome, where an accord was signed", "X met Y, and accords were signed": whoever has come."""
    told = pred.before
    if told is None or told.noun or told.state != "told" or told.sense not in _COMING:
        return []
    guests = told.sense is not Sense.HOST or told.passive
    return [p for p in told.subjects if not p.minor] if guests else []


def _parted(doc: Document, pred: Predicate) -> range:
    """ "Four accords, covering trade and energy, were signed": the head of a sentence that names nobody."""
    first = pred.sentence.first
    alone = not any(persons_of(m) for m in doc.mentions_in(first, pred.first))
    closed = pred.passive and not pred.bare and doc.gaps[pred.first - 1] >= COMMA
    closed = closed and doc.lexicon.by_words.isdisjoint(doc.lowers[pred.last : min(pred.last + 1, pred.end)])
    return range(first, first + _SUBJECT) if alone and closed else range(0)


def _ministers(doc: Document, pred: Predicate, ahead: range) -> bool:
    """ "The foreign ministers signed an accord": not their own ("its ministers"), nor in a year."""
    lexicon = doc.lexicon
    told = [k for k in ahead if doc.lowers[k] in lexicon.assemblies]
    owned = any(doc.lowers[k - 1] in lexicon.possessives for k in told)
    days = (doc.moment_at[k].mention.granularity for k in range(pred.start, pred.end) if k in doc.moment_at)
    return bool(told) and not owned and all(granularity == "day" for granularity in days)


def _guest_of(doc: Document, pred: Predicate) -> list[Person]:
    """ "A salute was fired", "wreaths are to be laid": by nobody, in a clause that names nobody."""
    if pred.subjects or not pred.passive or pred.bare or pred.state != "told":
        return []
    if any(m.how != "pronoun" for m in doc.mentions_in(pred.start, pred.end)):
        return []
    end = next(
        (k for k in range(pred.last, pred.sentence.last) if doc.gaps[k - 1] >= COMMA), pred.sentence.last
    )
    return story_of(doc, pred) if _for_guests(doc, pred.start, min(end, pred.last + _NEAR)) else []


def _whose_rite(doc: Document, last: int, stop: int) -> PersonMention | None:
    """ "The inauguration on Tuesday of President X": whose it is, behind small words and days alone."""
    lexicon, genitive = doc.lexicon, False
    small = lexicon.articles | lexicon.date_prepositions | lexicon.role_adjectives
    for k in range(last, min(last + _WHOSE, stop)):
        if doc.gaps[k - 1] > JOINED:
            return None
        mention = doc.mention_at.get(k)
        if mention is not None:
            owned = genitive and (mention.how in _NAMES or bool(mention.office and mention.office.country))
            return mention if owned else None
        word = doc.lowers[k]
        if word in lexicon.of_words or (doc.pack.capital_nouns and word in lexicon.articles):
            genitive = True
        elif k not in doc.moment_at and word not in small:
            return None
    return None


def home_of_rite(doc: Document, last: int, stop: int) -> tuple[PersonMention, str] | None:
    """Whose ceremony it is, and his country, where it is held if no place is told with it."""
    whose = _whose_rite(doc, last, stop)
    country = country_of(whose.person) if whose is not None and whose.person is not None else None
    return (whose, country) if whose is not None and country is not None else None


def held_elsewhere(doc: Document, last: int, sentence: Sentence, place: PlaceMention) -> bool:
    """ "Will attend the inauguration of the Peruvian president and go on to Oslo": it is held at his home,
    unless a place is told with it ("the funeral of X in Rome", "les obsèques du pape auront lieu à Rome").
    """
    held = home_of_rite(doc, last, sentence.last)
    if held is None or held[1] == place.country:
        return False
    return place.first < last or not all(map(_of_holding, doc.phrases_in("verb", held[0].last, place.first)))


def _of_holding(hit: Hit) -> bool:
    """ "Takes place", "se tiendront"."""
    return any(entry.kind == "verb" and entry.value.sense is Sense.MAKE for entry in hit.entries)
