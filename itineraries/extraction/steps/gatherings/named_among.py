"""Reads whom a sentence names of those whom the one before has told to come: "Several presidents will be
there. Among them, A and B", "Parmi les dirigeants présents figurent A et B".
"""

from __future__ import annotations

from itineraries.extraction.document import STRONG, Document, Hit, Leg, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import is_free, told_on
from itineraries.extraction.steps.clauses.predicate import FUTURE, FUTURE_PAST, OPEN, PRESENT, Predicate
from itineraries.extraction.steps.gatherings.scene import Scene
from itineraries.extraction.steps.gatherings.where_many_come import predicates_in
from itineraries.extraction.steps.legs.arguments import UNREAL

_NEAR = 4  # words between the phrase and whom it names, but for what an aside tells
_COMING = (Sense.ATTEND, Sense.ARRIVE, Sense.EXPECT, Sense.GO, Sense.STAY)
_AHEAD = (FUTURE, FUTURE_PAST)


def named_among(doc: Document, stage: Scene) -> list[Leg]:
    """A leg for those named so, who come to what the story plays at."""
    if "members_words" not in doc.phrases and "guest_heads" not in doc.phrases:
        return []
    found = []
    for before, sentence in zip(
        doc.sentences[stage.sentence :], doc.sentences[stage.sentence + 1 :], strict=False
    ):
        hit = doc.hits.get(sentence.first)
        if hit is None or doc.lowers[hit.first] not in doc.lexicon.among_words or doc.mute[hit.first]:
            continue
        tense = _of_guests(doc, hit, stage) or _of_those_before(doc, before, hit)
        leg = _named(doc, sentence, hit, stage, tense) if tense else None
        found += [leg] if leg is not None else []
    return found


def _of_guests(doc: Document, hit: Hit, stage: Scene) -> str:
    """The tense of "among the leaders present", told without a place."""
    if not hit.get("guest_heads") or any(k in doc.place_at for k in range(hit.last, hit.last + _NEAR)):
        return ""
    return FUTURE if stage.tense in _AHEAD else PRESENT


def _of_those_before(doc: Document, before: Sentence, hit: Hit) -> str:
    """That of the last verb of the sentence before, where it tells that many come whom nobody names."""
    verb = (
        next((p for p in reversed(predicates_in(doc, before)) if not p.noun), None)
        if hit.get("members_words")
        else None
    )
    if verb is None or verb.subjects or verb.state in UNREAL or not _brings(verb):
        return ""
    groups = doc.phrases_in("plural_groups", before.first, before.last)
    many = groups or any(doc.lowers[k] in doc.lexicon.plural_roles for k in range(before.first, before.last))
    return (FUTURE if verb.tense in _AHEAD or verb.sense is Sense.EXPECT else PRESENT) if many else ""


def _brings(verb: Predicate) -> bool:
    return verb.sense in _COMING and verb.state == "told" and verb.tense != OPEN


def _named(doc: Document, sentence: Sentence, hit: Hit, stage: Scene, tense: str) -> Leg | None:
    after = [m for m in doc.mentions_in(hit.last, sentence.last) if m.how != "pronoun"]
    if not after or not is_free(doc, after[0], hit.last):
        return None
    between = range(hit.last + doc.colon_before(hit.last), after[0].first + 1)
    if any(doc.gaps[k - 1] >= STRONG for k in between) or after[0].first - hit.last > _NEAR:
        return None
    told = (p for p in predicates_in(doc, sentence) if not p.noun and p.first < after[0].first)
    if any(p.state in UNREAL or p.sense in (Sense.DECLINE, Sense.CANCEL) for p in told):
        return None
    people = [p for p in told_on(doc, after, after[0]) if not p.minor and p.country != stage.place.country]
    if not people:
        return None
    leg = Leg(
        Sense.EXPECT.value if tense == FUTURE else Sense.ATTEND.value,
        people,
        sentence,
        hit.first,
        hit.last,
        rule="promised",
    )
    leg.tense, leg.mention, leg.apart = tense, after[0], True
    leg.implied, leg.weak = tense == FUTURE, tense != FUTURE
    leg.clause = (sentence.first, sentence.last)
    return leg
