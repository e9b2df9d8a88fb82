"""Reads who is told to be among the guests of what the story plays at: "sat in the front row", "said in his
eulogy".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STRONG, Document, Leg, Person, PersonMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import is_free, persons_of, told_on
from itineraries.extraction.steps.clauses.predicate import FUTURE, OPEN, PAST, PLUPERFECT, PRESENT, Predicate
from itineraries.extraction.steps.gatherings.acting_there import staying_away
from itineraries.extraction.steps.gatherings.scene import Scene
from itineraries.extraction.steps.legs.arguments import UNREAL
from itineraries.extraction.steps.when.moments import Moment

_AUDIENCE = 4  # words
_BESIDE = 5  # words
_LED = 3  # words between a verb and the delegation that is led
_LEADING = (Sense.GO, Sense.ATTEND)
_PARTY = 6  # words between a delegation and who leads it
_BEHIND = 8  # words between a phrase and whom it is told of behind it
_TELLS = (Sense.SAY, Sense.SPEAK)


def seen_there(doc: Document, stage: Scene) -> list[Leg]:
    """A weak leg for everybody who does something that only who is there can do."""
    told = {predicates[0].sentence.index: predicates for predicates in doc.predicates}
    found = []
    replaced = any(getattr(p.lexeme, "replaces", False) for predicates in doc.predicates for p in predicates)
    away = staying_away(doc) if replaced else set()
    for sentence in doc.sentences[stage.sentence :]:
        predicates = told.get(sentence.index, [])
        if doc.phrases_in("remote_words", sentence.first, sentence.last):
            continue
        for hit in doc.phrases_in("among_guests", sentence.first, sentence.last):
            leg = _placed_by(doc, sentence, predicates, hit.first, hit.last)
            found += [leg] if leg is not None else []
        for pred in predicates:
            if not pred.noun and pred.state not in UNREAL and not doc.mute[pred.first]:
                found += _only_there(doc, sentence, pred, stage, away)
        found += _others_along(doc, sentence, stage)
        found += _heads_of_parties(doc, sentence, predicates, stage)
        for noun in predicates:
            if noun.noun and noun.sense is Sense.SPEAK and _his_own(doc, noun):
                said = (p for p in predicates if p.sense is Sense.SAY and p.state not in UNREAL)
                pred = next(
                    (
                        p
                        for p in said
                        if set(p.subjects) & set(noun.subjects) or 0 <= noun.first - p.last <= _BESIDE
                    ),
                    None,
                )
                if pred is not None and not doc.mute[pred.first]:
                    people = _speaker_behind(doc, noun) or noun.subjects
                    found.append(_leg(sentence, people, noun.subject_mention, pred, speaks=True))
    return found


def _only_there(
    doc: Document, sentence: Sentence, pred: Predicate, stage: Scene, away: set[int]
) -> list[Leg]:
    """ "Sat next to X", which only who is there does; "Y will take his place", for one who stays away."""
    if getattr(pred.lexeme, "present", False):
        behind = _behind_verb(doc, sentence, pred)
        people = list(dict.fromkeys([*pred.subjects, *_beside(doc, sentence, pred.last), *behind]))
        leg = _leg(sentence, people, pred.subject_mention, pred, speaks=False)
    elif getattr(pred.lexeme, "replaces", False):
        lands = {person.country for person in doc.persons if id(person) in away}
        people = [p for p in pred.subjects if p.country in lands and id(p) not in away]
        leg = _leg(sentence, people, pred.subject_mention, pred, speaks=False)
        leg.sense, leg.implied, leg.weak = Sense.EXPECT.value, True, False
        leg.tense = leg.tense if leg.tense == PAST else FUTURE
    else:
        return []
    leg.travellers = [p for p in leg.travellers if p.country != stage.place.country]
    leg.apart = True
    return [leg] if leg.travellers else []


def _behind_verb(doc: Document, sentence: Sentence, pred: Predicate) -> list[Person]:
    """ "Étaient assis A, B et C": all who are told behind a verb that nobody is told before."""
    mention = pred.subject_mention
    if pred.subjects and (mention is None or mention.first < pred.last):
        return []
    after = [m for m in doc.mentions_in(pred.last, sentence.last) if m.how != "pronoun"]
    if not after or after[0].first - pred.last > _BESIDE or not is_free(doc, after[0], pred.last):
        return []
    return told_on(doc, after, after[0])


def _others_along(doc: Document, sentence: Sentence, stage: Scene) -> list[Leg]:
    """ "With him were A and B", told of people of other countries than those told last: further guests."""
    hit = doc.hits.get(sentence.first)
    if hit is None or not hit.get("company") or doc.mute[hit.first]:
        return []
    after = [m for m in doc.mentions_in(hit.last, sentence.last) if m.how != "pronoun"]
    if not after or after[0].first - hit.last > _BEHIND or not is_free(doc, after[0], hit.last):
        return []
    before = next((leg for leg in reversed(doc.legs) if leg.sentence.index < sentence.index), None)
    homes = {stage.place.country, *(p.country for p in (before.travellers if before is not None else ()))}
    people = [p for p in told_on(doc, after, after[0]) if p.country not in homes]
    leg = _leg(sentence, people, after[0], None, speaks=False)
    leg.tense = FUTURE if stage.tense == FUTURE else PRESENT
    return [leg] if leg.travellers else []


def _leads_one(doc: Document, pred: Predicate) -> bool:
    """ "X leads the Kenyan delegation": what he does to it is neither to receive nor to meet it."""
    if pred.noun or pred.passive or pred.state in UNREAL or doc.mute[pred.first] or not pred.subjects:
        return False
    behind = doc.lowers[pred.last : min(pred.last + _LED, pred.sentence.last)]
    return pred.sense in _LEADING and not doc.lexicon.party_nouns.isdisjoint(behind)


def _heads_of_parties(
    doc: Document, sentence: Sentence, predicates: list[Predicate], stage: Scene
) -> list[Leg]:
    """ "China's delegation is headed by X": whoever leads one that has come to it."""
    found = []
    for pred in predicates:
        if _leads_one(doc, pred):
            leg = _leg(sentence, pred.subjects, pred.subject_mention, pred, speaks=False)
            leg.travellers = [p for p in leg.travellers if p.country != stage.place.country]
            found += [leg] if leg.travellers else []
    for hit in doc.phrases_in("lead_words", sentence.first, sentence.last):
        party = range(max(sentence.first, hit.first - _PARTY), hit.first)
        if doc.mute[hit.first] or not any(doc.lowers[k] in doc.lexicon.party_nouns for k in party):
            continue
        after = [m for m in doc.mentions_in(hit.last, sentence.last) if m.how != "pronoun"]
        if not after or after[0].first - hit.last > _BESIDE:
            continue
        people = [p for p in told_on(doc, after, after[0]) if p.country != stage.place.country]
        leg = _leg(sentence, people, after[0], None, speaks=False)
        leg.tense = FUTURE if stage.tense == FUTURE else PRESENT
        found += [leg] if leg.travellers else []
    return found


def _placed_by(
    doc: Document, sentence: Sentence, predicates: list[Predicate], first: int, last: int
) -> Leg | None:
    """Who does what the phrase stands with, and who is told beside it."""
    if doc.mute[first]:
        return None
    pred = _told_with(doc, predicates, first)
    if pred is None:
        known = any(not p.noun and p.first < first and not p.blocked for p in predicates)
        alone = [] if known else _named(doc, sentence, first)
        alone = alone or _named_behind(doc, sentence, predicates, last)
        people = told_on(doc, alone, alone[0]) if alone else []
        return _leg(sentence, people, alone[0], None, speaks=False) if people else None
    if pred.state in UNREAL or pred.sense is Sense.CALL:
        return None
    speaks = pred.sense in _TELLS
    beside = [] if speaks else [*_beside(doc, sentence, last), *_alike(doc, sentence, last)]
    people = list(dict.fromkeys([*pred.subjects, *beside]))
    leg = _leg(sentence, people, pred.subject_mention, pred, speaks=speaks)
    leg.date, leg.apart = _since(doc, pred), bool(beside)
    if leg.date is not None:
        leg.sense, leg.implied = Sense.STAY.value, True
        leg.ongoing, leg.weak = True, False
    return leg if leg.travellers else None


def _since(doc: Document, pred: Predicate) -> Moment | None:
    """ "Has been among the guests since Monday"."""
    since = doc.lexicon.since_words
    days = (doc.moment_at.get(k) for k in range(pred.start + 1, pred.end) if doc.lowers[k - 1] in since)
    return next((m for m in days if m is not None and m.dated), None)


def _told_with(doc: Document, predicates: list[Predicate], token: int) -> Predicate | None:
    """The verb that somebody does and whose clause a word stands in, or the last one before."""
    able = [p for p in predicates if p.subjects and not p.noun]
    inside = [p for p in able if p.start <= token < p.end]
    ahead = (p for p in able if p.first < token)
    before = [p for p in ahead if all(gap < STRONG for gap in doc.gaps[p.last - 1 : token - 1])]
    return min(inside, key=lambda p: abs(p.first - token), default=before[-1] if before else None)


def _named(doc: Document, sentence: Sentence, token: int) -> list[PersonMention]:
    """The people told before a word whose verb is not known."""
    return [m for m in doc.mentions_in(sentence.first, token) if m.how in ("name", "surname", "office")]


def _named_behind(
    doc: Document, sentence: Sentence, predicates: list[Predicate], last: int
) -> list[PersonMention]:
    """ "À sa droite se tenait X", "in the front row: X and Y": those behind a phrase that opens a clause, if
    no verb there is denied.
    """
    after = [m for m in doc.mentions_in(last, sentence.last) if m.how != "pronoun"]
    if not after or after[0].first - last > _BEHIND or not is_free(doc, after[0], last):
        return []
    between = doc.gaps[last - 1 : after[0].first - 1]
    colon = doc.colon_before(last)
    if any(gap >= STRONG for gap in between[1 if colon else 0 :]):
        return []
    verbs = (p for p in predicates if not p.noun and last <= p.first < after[0].first)
    return [] if any(p.state in UNREAL for p in verbs) else after


def _beside(doc: Document, sentence: Sentence, last: int) -> list[Person]:
    """ "On stage beside X", "on stage with X": whoever is told right behind."""
    after = doc.mentions_in(last, min(last + _BESIDE, sentence.last))
    if not after or any(gap >= COMMA for gap in doc.gaps[last - 1 : after[0].first - 1]):
        return []
    return persons_of(after[0])


def _alike(doc: Document, sentence: Sentence, last: int) -> list[Person]:
    """ "Was in the front row, as was X", "de même que Y": whom a word behind says the same of."""
    for kind in ("alike_words", "companions"):
        for hit in doc.phrases_in(kind, last, sentence.last):
            after = [m for m in doc.mentions_in(hit.last, sentence.last) if m.how != "pronoun"]
            if after and after[0].first - hit.last <= _BESIDE and not doc.mute[hit.first]:
                return told_on(doc, after, after[0])
    return []


def _speaker_behind(doc: Document, noun: Predicate) -> list[Person]:
    """ "Dijo en su discurso el presidente X": who speaks is told behind his speech."""
    after = doc.mentions_in(noun.last, min(noun.last + _BESIDE, noun.sentence.last))
    if not after or after[0].how == "pronoun" or not is_free(doc, after[0], noun.last):
        return []
    return (
        persons_of(after[0]) if all(g < COMMA for g in doc.gaps[noun.last - 1 : after[0].first - 1]) else []
    )


def _his_own(doc: Document, noun: Predicate) -> bool:
    """ "In his eulogy", "in seiner Rede vor den Gästen", not "in his address to the nation"."""
    lexicon, k = doc.lexicon, noun.last
    before = doc.lowers[noun.first - 2 : noun.first]
    if len(before) < 2 or before[1] not in lexicon.possessives or before[0] not in lexicon.to_place:
        return False
    if k >= noun.sentence.last or doc.gaps[k - 1] >= COMMA:
        return True
    behind = range(k, min(k + _AUDIENCE, noun.sentence.last))
    if any(doc.lowers[j] in lexicon.audiences or j in doc.place_at for j in behind):
        return False
    return doc.lowers[k] in lexicon.audience_marks or not (
        doc.lowers[k] in lexicon.to_place or doc.lowers[k] in lexicon.of_words
    )


def _leg(
    sentence: Sentence,
    people: list[Person],
    mention: PersonMention | None,
    pred: Predicate | None,
    *,
    speaks: bool,
) -> Leg:
    sense = Sense.SPEAK if speaks else Sense.ATTEND
    at = pred if pred is not None else mention
    first, last = (at.first, at.last) if at is not None else (sentence.first, sentence.first + 1)
    leg = Leg(sense.value, [p for p in people if not p.minor], sentence, first, last, rule="seen")
    leg.tense = PAST if pred is None or pred.tense in (OPEN, PLUPERFECT) else pred.tense
    leg.weak, leg.mention, leg.predicate = True, mention, pred
    leg.clause = (pred.start, pred.end) if pred is not None else (sentence.first, sentence.last)
    leg.event_kind = "speech" if speaks else None
    leg.told_by_noun = not speaks
    return leg
