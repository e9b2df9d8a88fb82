"""Reads what a sentence tells beside its verbs: a line of a programme, who is somewhere ("X, in Rome for
talks, …").
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg, PersonMention, PlaceMention, Sentence
from itineraries.extraction.steps.clauses.mentions import is_free, persons_of
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    FUTURE_PAST,
    PAST,
    PLUPERFECT,
    PROGRESSIVE,
    Predicate,
)
from itineraries.extraction.steps.legs.attendance import attendance
from itineraries.extraction.steps.legs.brought_together import brought_together
from itineraries.extraction.steps.legs.company import company_legs
from itineraries.extraction.steps.legs.guests_in_front import guests_in_front
from itineraries.extraction.steps.legs.onward import onward_legs
from itineraries.extraction.steps.legs.people_to_meet import people_to_meet
from itineraries.extraction.steps.legs.programmes import programme_legs
from itineraries.extraction.steps.legs.sent_parties import sent_parties
from itineraries.extraction.steps.when.moments import Moment

_PHRASE = 12  # words of "in Rome for a meeting of the alliance's ministers"


def legs_beside(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """The legs of one sentence that no verb of it tells."""
    if doc.mute[sentence.first] == 1:
        return []
    return [
        *programme_legs(doc, sentence, predicates),
        *onward_legs(doc, sentence, predicates),
        *people_to_meet(doc, sentence, predicates),
        *sent_parties(doc, sentence, predicates),
        *_present(doc, sentence, predicates),
        *company_legs(doc, sentence, predicates),
        *brought_together(doc, sentence, predicates),
        *attendance(doc, sentence, predicates),
        *guests_in_front(doc, sentence, predicates),
    ]


def _present(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """ "X, in Phnom Penh for a meeting, …", "À Phnom Penh pour une réunion, X …": who is told where."""
    found: list[Leg] = []
    if sentence.index not in doc.placed:
        return found
    for mention in doc.mentions_in(sentence.first, sentence.last):
        if doc.mute[mention.first] or mention.how == "pronoun" or not is_free(doc, mention, sentence.first):
            continue
        people = [p for p in persons_of(mention) if not p.minor]
        place = _place_behind(doc, mention, sentence) or _place_ahead(doc, mention, sentence, predicates)
        if not people or place is None:
            continue
        leg = Leg("stay", people, sentence, place.first, place.last, rule="apposition")
        leg.places, leg.weak, leg.mention = [place], True, mention
        low = min(place.first, mention.first)
        leg.clause = (low, _phrase_end(doc, place.last, sentence))
        leg.tense = _tense(predicates, mention)
        leg.date = next(
            (
                m
                for k in (*_told_ahead(doc, mention, place), *range(place.last, leg.clause[1]))
                if (m := doc.moment_at.get(k)) is not None and (m.dated or _counted_since(doc, m))
            ),
            None,
        )
        leg.ongoing = leg.date is not None and doc.lowers[leg.date.first - 1] in doc.lexicon.since_words
        if leg.date is not None and not leg.ongoing and leg.tense == PROGRESSIVE:
            # "In Oslo on Monday, X praised …", and of today: "X, himself in Oslo this Tuesday, praised …"
            over = place.last <= mention.first or _gone_by(doc, leg.date)
            leg.tense = PAST if over else PROGRESSIVE
        found.append(leg)
    return found


def _counted_since(doc: Document, moment: Moment) -> bool:
    """ "Depuis la veille", "since the day before"."""
    return (
        moment.mention.kind == "relative_to_previous"
        and doc.lowers[moment.first - 1] in doc.lexicon.since_words
    )


def _told_ahead(doc: Document, mention: PersonMention, place: PlaceMention) -> range:
    """ "X, seit Mittwoch in Jakarta, …", "X, en février à Hanoï, …": the words before a place that tell since
    when somebody is there, or a day gone by.
    """
    ahead = range(mention.last, place.first)
    since = any(doc.lowers[k] in doc.lexicon.since_words for k in ahead)
    day = next((m for k in ahead if (m := doc.moment_at.get(k)) is not None and m.dated), None)
    return ahead if since or (day is not None and _gone_by(doc, day)) else range(0)


def _gone_by(doc: Document, moment: Moment) -> bool:
    day = moment.start(PAST)
    return day is not None and day < doc.published.isoformat()[: len(day)]


def _place_behind(doc: Document, mention: PersonMention, sentence: Sentence) -> PlaceMention | None:
    """The place that a phrase between commas right behind a name tells."""
    k = mention.last
    if k >= sentence.last or doc.gaps[k - 1] != COMMA:
        return None
    while k < sentence.last and k - mention.last < 4 and k not in doc.place_at:
        small = (
            k in doc.moment_at
            or doc.lowers[k] in doc.lexicon.fillers
            or doc.lowers[k] in doc.lexicon.articles
            or doc.lowers[k] in doc.lexicon.since_words
        )
        if not (small or doc.lowers[k] in doc.lexicon.to_place) or doc.gaps[k] >= COMMA:
            return None
        if (hit := doc.hits.get(k)) is not None and hit.get("then_words"):
            return None  # "will see X, then Y in Rome"
        k += 1
    place = doc.place_at.get(k)
    if place is None or place.role != "to" or place.attribute or place.dateline:
        return None
    end = _phrase_end(doc, place.last, sentence)
    now = any(doc.lowers[j] in doc.lexicon.now_words for j in range(mention.last, place.first))
    visits = any(j in doc.covered and doc.covered[j].get("noun") for j in range(place.last, end))
    if not place.city and (place.kind != "country" or not (now or visits)):
        return None  # "X, currently in Kenya, …", "X, in Kenya for a visit, …"
    return place if end < sentence.last and doc.gaps[end - 1] == COMMA else None


def _place_ahead(
    doc: Document, mention: PersonMention, sentence: Sentence, predicates: list[Predicate]
) -> PlaceMention | None:
    """The place at the head of the sentence, where its phrase goes on for a few words up to the name."""
    place = next(
        (
            p
            for k in range(sentence.first, min(sentence.first + 3, sentence.last))
            if (p := doc.place_at.get(k))
        ),
        None,
    )
    if place is None or place.role != "to" or not place.city or place.dateline or place.last >= mention.first:
        return None
    if any(doc.lowers[k] not in doc.lexicon.to_place for k in range(sentence.first, place.first)):
        return None
    end = _phrase_end(doc, place.last, sentence)
    if doc.gaps[end - 1] != COMMA or end - place.last < 2:
        return None
    if any(not p.noun and p.first < mention.first for p in predicates):
        return None
    return place if _article_before(doc, end, mention.first) else None


def _article_before(doc: Document, low: int, high: int) -> bool:
    return high - low < 3 and all(doc.lowers[k] in doc.lexicon.articles for k in range(low, high))


def _phrase_end(doc: Document, k: int, sentence: Sentence) -> int:
    start = k
    while k < sentence.last and k - start < _PHRASE and doc.gaps[k - 1] < COMMA:
        k += 1
    return k


def _tense(predicates: list[Predicate], mention: PersonMention) -> str:
    """It goes on while the story is told, unless the verb tells of what was before it or is to come."""
    verb = next((p for p in predicates if not p.noun and p.first >= mention.last), None)
    if verb is not None and verb.tense in (FUTURE, FUTURE_PAST):
        return FUTURE
    return PLUPERFECT if verb is not None and verb.tense == PLUPERFECT else PROGRESSIVE
