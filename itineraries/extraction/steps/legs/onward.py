"""Reads the further stops of a journey that a sentence tells without its traveller: "Next comes Dakar",
"Jeudi, direction Dakar.", "Dakar, el viernes, cerrará la gira".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from itineraries.extraction.document import COMMA, STRONG, Document, Leg, Person, PlaceMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, PLUPERFECT, Predicate
from itineraries.extraction.steps.clauses.readings import BE
from itineraries.extraction.steps.legs.arguments import told_last
from itineraries.extraction.steps.when.moments import Moment

_MOVES = ("go", "arrive", "visit", "stay", "expect", "leave")
_BACK = 3  # sentences between a journey and a further stop of it
_NEAR = 5  # words between a verb and its noun


def onward_legs(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """The further stops of the journey told last that this sentence tells by themselves."""
    if sentence.index not in doc.placed or doc.first_told >= sentence.last:
        return []
    heads = _heads(doc, sentence) if doc.first_told < sentence.first else ()
    alone = (_stop_alone(doc, sentence, start, predicates) for start in heads)
    told = [*_closing(doc, predicates), *(leg for leg in alone if leg is not None)]
    return sorted(told, key=lambda leg: leg.first)


def _heads(doc: Document, sentence: Sentence) -> Iterator[int]:
    """Where a statement begins: at the head of the sentence and behind a semicolon."""
    yield sentence.first
    if STRONG not in doc.gaps[sentence.first : sentence.last - 1]:
        return
    for k in range(sentence.first + 1, sentence.last):
        if doc.gaps[k - 1] == STRONG and ";" in doc.text[doc.ends[k - 1] : doc.starts[k]]:
            yield k


def _stop_alone(doc: Document, sentence: Sentence, start: int, predicates: list[Predicate]) -> Leg | None:
    """ "Next comes Dakar, on Thursday", "Am Donnerstag dann Dakar.": places, days, words that go on."""
    places: list[PlaceMention] = []
    moments: list[Moment] = []
    then, onward = False, -1  # behind the words that go on
    k = start
    while k < sentence.last and not doc.mute[k]:
        hit, place, moment = doc.covered.get(k), doc.place_at.get(k), doc.moment_at.get(k)
        if k > start and doc.gaps[k - 1] > COMMA:
            break
        if place is not None:
            places.append(place)
            k = place.last
        elif moment is not None:
            moments += [moment] if moment.dated else []
            k = moment.last
        elif hit is not None and (hit.get("onward_words") or hit.get("then_words")):
            onward = hit.last if hit.get("onward_words") else onward
            then = then or hit.get("then_words") is not None
            k = hit.last
        elif _small(doc, k) or (hit is not None and hit.value("aux") in BE):
            k += 1
        else:
            break
    places = [p for p in places if _leads(p, led=p.first == onward)]
    if not places or not _ends(doc, k, sentence):
        return None
    whole = k >= sentence.last or doc.gaps[k - 1] > COMMA
    dated = bool(moments) and moments[0].first < places[0].first
    if not (onward > 0 or (whole and (then or dated))):
        return None
    told = (p for p in predicates if start <= p.first < k and p.subjects and p.sense is not Sense.STAY)
    if not all((hit := doc.hits.get(p.head)) is not None and hit.get("onward_words") for p in told):
        return None
    return _leg(doc, sentence, (start, k), places, moments, predicates)


def _leads(place: PlaceMention, *, led: bool = False) -> bool:
    """Whether a place may be a stop: bare, gone to, or right behind the words that go on ("turno de")."""
    told = (led or place.role in ("", "to")) and not (place.attribute or place.dateline or place.inferred)
    return told and bool(place.country) and place.kind != "region"


def _small(doc: Document, k: int) -> bool:
    lexicon, word = doc.lexicon, doc.lowers[k]
    return (
        word in lexicon.articles
        or word in lexicon.to_place
        or word in lexicon.fillers
        or word in lexicon.conjunctions
        or word in lexicon.date_prepositions
        or word in lexicon.determiners
    )


def _ends(doc: Document, k: int, sentence: Sentence) -> bool:
    """Whether a statement is over before token `k`: nothing follows that would do something."""
    if k >= sentence.last or doc.gaps[k - 1] > COMMA:
        return True
    hit, behind = doc.hits.get(k), doc.hits.get(k + 1)
    acts = k in doc.mention_at or (hit is not None and bool(hit.get("verb") or hit.get("aux")))
    if acts or doc.lowers[k] in doc.lexicon.relatives:
        return False
    purpose = any(h is not None and h.get("noun") for h in (hit, behind))  # "for talks with X"
    done_to = doc.lowers[k - 1] in doc.lexicon.articles and k > 1 and doc.covered.get(k - 2)
    if done_to and done_to.get("onward_words"):
        return False  # "Washington siguió el periplo"
    return doc.gaps[k - 1] == COMMA or purpose or doc.lowers[k] in doc.lexicon.where


def _closing(doc: Document, predicates: list[Predicate]) -> Iterator[Leg]:
    """ "Dakar cerrará la gira", "Dakar is the last stop of the tour": a place that is a stage, or ends it."""
    for verb, noun in pairwise(predicates):
        if verb.noun or not noun.noun or verb.state != "told" or not 0 <= noun.first - verb.last < _NEAR:
            continue
        stage = verb.sense is Sense.STAY and not verb.lexeme.forms and getattr(noun.lexeme, "lists", False)
        ends = verb.sense in (Sense.END, Sense.BEGIN) and noun.sense in (Sense.GO, Sense.VISIT)
        if not (stage or ends):
            continue
        ahead = range(verb.start, verb.first)
        told = dict.fromkeys(p for k in ahead if (p := doc.place_at.get(k)) is not None)
        places = [p for p in told if _leads(p) and not p.role]
        if places and all(k in doc.place_at or k in doc.moment_at or _small(doc, k) for k in ahead):
            moments = [m for k in range(verb.start, noun.end) if (m := doc.moment_at.get(k)) and m.dated]
            whose = noun.subjects or _whose_journey(noun, predicates)
            leg = _leg(doc, verb.sentence, (verb.start, noun.end), places, moments, [verb], whose)
            if leg is not None:
                yield leg


def _whose_journey(stage: Predicate, predicates: list[Predicate]) -> list[Person]:
    """ "The first stop of X's tour": whose journey the stage right before its noun is of."""
    index = next(k for k, p in enumerate(predicates) if p is stage) + 1
    tour = predicates[index] if index < len(predicates) else None
    near = tour is not None and tour.noun and 0 <= tour.first - stage.last < _NEAR
    return list(tour.subjects) if near and tour is not None else []


def _leg(
    doc: Document,
    sentence: Sentence,
    clause: tuple[int, int],
    places: list[PlaceMention],
    moments: list[Moment],
    predicates: list[Predicate],
    people: list[Person] | None = None,
) -> Leg | None:
    before = _journey_before(doc, sentence)
    told = [p for p in people or [] if not p.minor and p.name]
    people = told or (list(before.travellers) if before else [])
    if not people:
        return None
    leg = Leg("visit", people, sentence, places[0].first, places[-1].last, rule="onward")
    leg.clause, leg.link, leg.places = clause, "then", places
    leg.date = moments[0] if moments else None
    if len(moments) == len(places) > 1:
        leg.place_dates = {id(place): m for place, m in zip(places, moments, strict=True)}
    verb = next((p for p in predicates if clause[0] <= p.first < clause[1] and not p.noun), None)
    leg.tense = verb.tense if verb is not None and verb.tense in (PAST, FUTURE) else _time(doc, before, leg)
    return leg


def _journey_before(doc: Document, sentence: Sentence) -> Leg | None:
    """The movement told last, not long before, of somebody whose journey is told as news."""
    for leg in told_last(doc):
        if sentence.index - leg.sentence.index > _BACK:
            return None
        if leg.travellers and leg.sense in _MOVES and (leg.places or leg.there or leg.nominal):
            news = leg.state == "told" and leg.tense != PLUPERFECT and not leg.background
            return leg if news else None
    return None


def _time(doc: Document, before: Leg | None, leg: Leg) -> str:
    """A further stop is still to come, unless its day lies between the stop before and the news."""
    if leg.date is None or before is None or before.tense != PAST or before.date is None:
        return FUTURE
    since, day = (m.mention.resolve("past") for m in (before.date, leg.date))
    if since is None or day is None:
        return FUTURE
    return PAST if since.start <= day.start <= doc.published.isoformat() else FUTURE
