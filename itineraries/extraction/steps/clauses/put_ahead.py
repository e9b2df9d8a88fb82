"""Says what is put before the verb of whoever does both: "Tras hablar con X, la ministra volará …"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, PersonMention
from itineraries.extraction.languages.pack import JOURNEYS, Form, Sense
from itineraries.extraction.steps.clauses.mentions import is_free
from itineraries.extraction.steps.clauses.occasions import fronted
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import heads_sentence, joined_people
from itineraries.extraction.steps.when.moments import Moment

_ROW = 40  # words behind a participle in which a row of people may stand
#: What is put before the verb of whoever does both: "Tras una entrevista con X, volará …".
_BEFORE_MAIN = (
    Sense.MEET, Sense.ATTEND, Sense.CEREMONY, Sense.PRESS, Sense.SPEAK, Sense.SIGN, Sense.STAY, Sense.GO,
    Sense.VISIT, Sense.ARRIVE, Sense.RETURN,
)  # fmt: skip


def waits_for_its_doer(doc: Document, found: list[Predicate], index: int) -> bool:
    """Whether who does a predicate does the one before it too, which was told without him: "Arrivé à Rabat,
    X …", "Tras una entrevista con X, volará …", "Lors d'une conférence de presse, X a …".
    """
    if not index:
        return False
    before, pred = found[index - 1], found[index]
    if not before.subjects:
        if before.form is Form.PARTICIPLE and before.first == pred.sentence.first:
            return True
        if index == 1 and (heads_sentence(doc, before) or put_ahead(doc, before)):
            return True
    if index != 1 or pred.noun:
        return False
    free = before.noun and (before.link == "after" or not before.subjects)
    return (doc.pack.topic_nouns and free and before.sense in _BEFORE_MAIN) or fronted(doc, before)


def there_first(doc: Document, found: list[Predicate]) -> bool:
    """ "Desde Roma, donde se encuentra de visita, X anunció …": where somebody is, told before him with the
    noun of his journey.
    """
    stays, noun = found[0], found[1]
    untold = not (stays.subjects or noun.subjects or doc.mentions_in(stays.start, noun.last))
    return doc.pack.topic_nouns and untold and stays.link == "where" and noun.noun and noun.sense in JOURNEYS


def wait_around_relative(doc: Document, found: list[Predicate]) -> None:
    """ "Tras visitar Roma, donde se reunió con Y, X llegó a Oslo", "Desde Roma, donde habló con Y, X …":
    what is put ahead, and what is told in the clause of its place, does who does the main verb.
    """
    if len(found) < 2 or not doc.pack.drops_subject or found[0].subjects or found[0].blocked:
        return
    where = next((k for k, pred in enumerate(found[:2]) if pred.link == "where"), None)
    if where is None or (where and not put_ahead(doc, found[0])):
        return
    main = next((k for k in range(where + 1, len(found)) if found[k].subjects), None)
    if main is None or found[main].noun or found[main].link:
        return
    does = found[main].subject_mention
    if does is None or not found[main - 1].last <= does.first < found[main].head:
        return
    for pred in found[:main]:
        if not pred.blocked:
            pred.subjects, pred.subject_mention = list(found[main].subjects), does


def put_ahead(doc: Document, pred: Predicate) -> bool:
    """ "Tras reunirse con el rey, viajará …", "Acompañada de su esposo, voló …": what somebody does, or has
    done to him, before the main verb, said without him at the head of the sentence.
    """
    if pred.noun or pred.form not in (Form.INFINITIVE, Form.GERUND, Form.PARTICIPLE):
        return False
    day = opening_day(doc, pred)
    first = day.last if day is not None else pred.sentence.first
    head = doc.hits.get(first)
    opens = head is not None and (head.get("after_words") or head.get("then_words"))
    return bool(opens or (pred.bare and pred.passive)) and 0 <= pred.first - first < 4


def opening_day(doc: Document, pred: Predicate) -> Moment | None:
    """ "On Tuesday, after meeting the king, he will fly …": the day that opens a sentence, before a comma."""
    first = pred.sentence.first
    prepared = doc.lowers[first] in doc.lexicon.date_prepositions or doc.lowers[first] in doc.lexicon.articles
    moment: Moment | None = doc.moment_at.get(first + 1 if prepared else first)
    if moment is None or moment.first < first or not moment.dated or moment.last > pred.first:
        return None
    return moment if doc.gaps[moment.last - 1] == COMMA else None


def takes_subject_behind(doc: Document, pred: Predicate) -> bool:
    """ "Arrivé lundi à Rome, X …", "Begleitet von A und B ist C …": whether somebody is told behind a
    participle that heads its sentence, who then is its subject; in the second neither A nor B.
    """
    by = _row_of_doers(doc, pred.last, pred.sentence.last)
    told = doc.mentions_in(pred.last, pred.sentence.last)
    free = [m for m in told if m not in by and is_free(doc, m, pred.last)]
    if free:
        pred.subject_mention, pred.subjects = free[0], joined_people(doc, free[0], pred.sentence.last)
    return bool(free)


def _row_of_doers(doc: Document, start: int, stop: int) -> list[PersonMention]:
    """Who is told in a row behind "by"."""
    row: list[PersonMention] = []
    joins = doc.lexicon.conjunctions | doc.lexicon.articles
    for mention in doc.mentions_in(start, min(stop, start + _ROW)):
        between = doc.lowers[row[-1].last if row else mention.first - 1 : mention.first]
        ties = joins if row else doc.lexicon.by_words
        if any(word not in ties for word in between):
            break
        row.append(mention)
    return row
