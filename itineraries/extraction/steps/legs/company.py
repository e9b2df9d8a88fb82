"""Reads who came along beside the verbs of a sentence: "with him were A and B", "a delegation that includes
C", "arrived with his foreign minister".
"""

from __future__ import annotations

from functools import partial

from itineraries.extraction.document import COMMA, STRONG, Document, Hit, Leg, Person, PersonMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.behind_colons import row_behind_colon, told_by_number
from itineraries.extraction.steps.clauses.mentions import is_free, persons_of, told_on
from itineraries.extraction.steps.clauses.predicate import PAST, Predicate
from itineraries.extraction.steps.clauses.readings import BE
from itineraries.extraction.steps.clauses.subjects import before_name, governor, with_at
from itineraries.extraction.steps.legs.arguments import TRAVEL, UNREAL, journey_told_last, told_last
from itineraries.extraction.steps.legs.at_whose_side import owned_company

_HEAD = 4  # words at the head of a sentence among which a phrase for company opens
_ALONG = 10  # words of "among the members of the delegation that"
_BEFORE = 3  # sentences between a journey and with whom it was made
_COUNTED = 6  # words of "and a dozen ministers of his cabinet"
_PARTY = 8  # words between a delegation and the word that leads to its members


def company_legs(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """ "With him were A and B", "À bord se trouvait aussi C": those of the traveller's country came along."""
    told = _told_at(doc, sentence, predicates)
    before = journey_told_last(doc) if told is not None else None
    if told is None or before is None:
        return []
    after = _named_behind(doc, told, sentence)
    if after and _its_owner(doc, after[0], before, told):
        told, after = after[0].last - 1, after[1:]
    if not after or _says(doc, after[0], told, predicates):
        return []
    noted = doc.phrases_in("attendance", told + 1, after[0].first)  # "on note la présence de X"
    if not (noted or is_free(doc, after[0], told + 1)):
        return []
    return _along_with(doc, before, sentence, told, after, predicates)


def _its_owner(doc: Document, mention: PersonMention, before: Leg, told: int) -> bool:
    """ "En el avión del presidente viaja C", "en la delegación que acompaña al presidente figura C": whose
    journey it is, whose plane or party is told first.
    """
    k = governor(doc, mention, told, within=4)
    owns = k is not None and doc.lowers[k] in doc.lexicon.of_words
    along = any(
        word in doc.lexicon.relatives for word in doc.lowers[told : min(told + _ALONG, mention.first)]
    )
    return (owns or along) and set(persons_of(mention)) <= set(before.travellers)


def _says(doc: Document, mention: PersonMention, told: int, predicates: list[Predicate]) -> bool:
    """ "Mit ihm sei alles besprochen, sagte X": who says what the sentence tells comes with nobody."""
    verbs = (p for p in predicates if p.sense is Sense.SAY and not p.noun and told < p.first < mention.first)
    return any(all(gap < COMMA for gap in doc.gaps[p.last - 1 : mention.first]) for p in verbs)


def apart_legs(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """ "X reist nach Rom, an seiner Seite Y", "X, with Y at his side, landed in Rome", "Y était à ses côtés":
    who is told beside a phrase for company inside a sentence.
    """
    phrases = doc.phrases_in("company", sentence.first + _HEAD, sentence.last)
    if (ahead := _put_in_front(doc, sentence, predicates)) is not None:
        return ahead
    for hit in (*phrases, *owned_company(doc, sentence)):
        people = _beside_phrase(doc, hit, sentence)
        before = journey_told_last(doc) if people else None
        if before is not None:
            return _along_with(doc, before, sentence, hit.last - 1, people, predicates)
    return []


def _put_in_front(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg] | None:
    """ "En compañía de A; B y C, el mandatario fue recibido por D": with whom he came who does the verb of
    the sentence that they open; None where no such row does.
    """
    hit = doc.hits.get(sentence.first)
    if hit is None or hit.get("along") is None or doc.mute[sentence.first]:
        return None
    after = _named_behind(doc, hit.last - 1, sentence)
    before = journey_told_last(doc)
    if len(after) < 2 or before is None or after[0].first - hit.last > _HEAD:
        return None
    verb = next((p for p in predicates if not p.noun and p.first > after[0].last), None)
    does = verb.subject_mention if verb is not None else None
    if verb is None or does is None or not set(verb.subjects) & set(before.travellers):
        return None
    ahead = [m for m in after if m.last <= does.first]
    if not ahead or doc.gaps[ahead[-1].last - 1] != COMMA or set(verb.subjects) & set(persons_of(ahead[-1])):
        return None
    row = told_on(doc, ahead, ahead[0])
    if not set(persons_of(ahead[-1])) <= set(row):
        return None
    return _along_with(doc, before, sentence, hit.last - 1, ahead, predicates)


def beside_legs(doc: Document, predicates: list[Predicate]) -> list[Leg]:
    """ "Y était aux côtés du Premier ministre": who is told to be beside somebody of his country who
    travels.
    """
    found: list[Leg] = []
    for pred in predicates:
        if pred.sense is not Sense.STAY or pred.noun or pred.state != "told":
            continue
        k = pred.last
        while k < pred.end and (k in doc.moment_at or doc.lowers[k] in doc.lexicon.interposed):
            k += 1
        hit = doc.hits.get(k)
        leader = next(iter(doc.mentions_in(hit.last, pred.end)), None) if hit and hit.get("along") else None
        if leader is None or not _along(doc, leader):
            continue
        before, leaders = journey_told_last(doc), persons_of(leader)
        if before is None or not leaders or not set(leaders) <= set(before.travellers):
            continue
        home = {p.country for p in leaders} | {None}
        people = [p for p in pred.subjects if not p.minor and p not in leaders and p.country in home]
        if people:
            leg = Leg("join", people, pred.sentence, pred.first, leader.last, rule="company")
            leg.tense, leg.leaders, leg.mention = pred.tense, leaders, pred.subject_mention
            leg.clause = (pred.start, pred.end)
            found.append(leg)
    return found


def _beside_phrase(doc: Document, hit: Hit, sentence: Sentence) -> list[PersonMention]:
    """Who is told right behind a phrase that a comma, "with" or "had" opens, or right before one with
    nothing but "to be" between.
    """
    k = hit.first - 1
    if k < sentence.first + 1:  # "At Reed's side was X"
        after = _named_behind(doc, hit.last - 1, sentence)
        return after if after and after[0].first - hit.last < _HEAD else []
    verb = doc.covered.get(k)
    has = verb is not None and verb.get("aux") is not None and verb.value("aux") not in BE
    if doc.gaps[k] >= COMMA or with_at(doc, k) or has:
        after = _named_behind(doc, hit.last - 1, sentence)
        if after and after[0].first - hit.last < _HEAD and is_free(doc, after[0], k):
            return after
        if has or not doc.gaps[hit.last - 1] == COMMA == doc.gaps[k]:
            return []  # "X, a member of her delegation, said": who stands before the comma
    while k > sentence.first and hit.first - k < _HEAD and doc.gaps[k] < COMMA and _is(doc, k):
        k -= 1
    beside = doc.mention_at.get(k)
    if beside is None or beside.how in ("pronoun", "group"):
        return []
    ahead = [m for m in doc.mentions_in(sentence.first, beside.last) if m.how not in ("pronoun", "group")]
    first = _first_of_row(doc, ahead)
    return ahead[ahead.index(first) :]


def _is(doc: Document, k: int) -> bool:
    """ "To be", and small words beside it."""
    hit = doc.covered.get(k)
    return doc.lowers[k] in doc.lexicon.fillers or (hit is not None and hit.value("aux") in BE)


def _first_of_row(doc: Document, ahead: list[PersonMention]) -> PersonMention:
    """ "A, B and C are on board": the first of those told together with the last."""
    last = ahead[-1]
    return next((m for m in ahead if persons_of(last)[-1:] == told_on(doc, ahead, m)[-1:]), last)


def past_company(doc: Document, k: int, stop: int) -> int:
    """ "War am Dienstag mit A und B in Rom": the token behind the day and the company that a verb has."""
    at = k
    while at < stop and (at in doc.moment_at or doc.lowers[at] in doc.lexicon.date_prepositions):
        at += 1
    if not with_at(doc, at):
        return k
    after = doc.mentions_in(at + 1, stop)
    if not after or after[0].first - at > _HEAD:
        return k
    told = told_on(doc, after, after[0])
    return max((m.last for m in after if set(persons_of(m)) & set(told)), default=k)


def party_legs(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """ "The accompanying delegation includes A", "arrived with a delegation that includes B": its members."""
    told, party = _members(doc, sentence)
    before = journey_told_last(doc) if told else None
    if before is None:
        return []
    home = {p.country for p in before.travellers}
    around = (doc.covered.get(k) for k in range(max(sentence.first, party - 2), min(party + 2, told)))
    nations = {hit.value("demonym") for hit in around if hit is not None and hit.get("demonym")}
    after = _named_behind(doc, told, sentence)
    if (nations and not nations & home) or not after or after[0].first - told > _HEAD:
        return []
    return _along_with(doc, before, sentence, told, after, predicates, members=True)


def _named_behind(doc: Document, told: int, sentence: Sentence) -> list[PersonMention]:
    return [m for m in doc.mentions_in(told + 1, sentence.last) if m.how not in ("pronoun", "group")]


def _along_with(
    doc: Document,
    before: Leg,
    sentence: Sentence,
    told: int,
    after: list[PersonMention],
    predicates: list[Predicate],
    *,
    members: bool = False,
) -> list[Leg]:
    """Those told behind a token share a journey told before, `members`: those of other countries as well but
    for that it leads to ("the mission includes the presidents of Ghana and Togo").
    """
    leaders = before.travellers
    home = {p.country for p in leaders}
    people = [p for p in told_on(doc, after, after[0]) if p not in leaders and not p.minor]
    ours = any(p.country in home for p in people)  # "the minister and the US ambassador"
    there = {place.country for place in before.places}
    people = [p for p in people if ours or p.country is None or (members and p.country not in there)]
    if not people:
        return []
    verb = next((p for p in predicates if p.last > told), None)
    leg = Leg("join", people, sentence, told, told + 1, rule="company")
    leg.tense = verb.tense if verb is not None else PAST
    leg.leaders, leg.mention, leg.clause = leaders, after[0], (sentence.first, sentence.last)
    return [leg]


def _leads(person: Person) -> bool:
    return person.office is not None and person.office.kind in ("head_of_state", "head_of_government")


def _told_at(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> int | None:
    """The token behind which they are told who came along."""
    opens = range(sentence.first, min(sentence.first + _HEAD, sentence.last))
    told = next((k for k in opens if _opens_company(doc, k)), None)
    if told is not None:
        verb = next((p for p in predicates if p.last > told), None)
        return None if verb is not None and verb.noun else doc.hits[told].last - 1
    told = _party_relative(doc, sentence)
    return _beside_leader(doc, sentence, predicates) if told is None else told


def _opens_company(doc: Document, k: int) -> bool:
    hit = doc.hits.get(k)
    return hit is not None and hit.get("company") is not None


def _party_relative(doc: Document, sentence: Sentence) -> int | None:
    """ "Die Delegation, der auch X angehört": the relative behind it tells who else is in it."""
    told = (hit.first for hit in doc.phrases_in("party_relatives", sentence.first + 1, sentence.last))
    return next(
        (k for k in told if doc.gaps[k - 1] == COMMA and doc.lowers[k - 1] in doc.lexicon.party_nouns), None
    )


def _members(doc: Document, sentence: Sentence) -> tuple[int, int]:
    """ "The accompanying delegation includes X", "une délégation comprenant X": the last word before them and
    that of the delegation; 0 and 0 where none is told.
    """
    for kind in ("party_members", "member_words"):
        for hit in doc.phrases_in(kind, sentence.first + 1, sentence.last):
            behind = range(hit.first - 1, max(sentence.first - 1, hit.first - _PARTY), -1)
            party = next((k for k in behind if doc.lowers[k] in doc.lexicon.party_nouns), None)
            if party is not None and not doc.mute[party]:
                return hit.last - 1, party
    return 0, 0


def _beside_leader(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> int | None:
    """ "With Sikorski were A and B": whoever travels, told with his company at the head of a sentence."""
    k = sentence.first
    hit = doc.hits.get(k)
    moves = (
        hit is not None and (verb := hit.value("verb")) is not None and verb.sense in (*TRAVEL, Sense.JOIN)
    )
    if hit is not None and moves and hit.last < sentence.last and with_at(doc, hit.last):
        k, hit = hit.last, doc.hits.get(hit.last)  # "Travelling with X were A and B"
    k = hit.last - 1 if hit is not None and hit.last > k else k
    if not with_at(doc, k):
        return None
    leader = next(iter(doc.mentions_in(k + 1, k + _HEAD)), None)
    verb = next((p for p in predicates if p.last > k), None)
    before = journey_told_last(doc)
    if leader is None or before is None or not set(persons_of(leader)) & set(before.travellers):
        return None
    moves = verb is not None and (verb.sense in TRAVEL or getattr(verb.lexeme, "present", False))
    goes = verb is None or (moves and not verb.noun and verb.first >= leader.last)
    behind = next(iter(doc.mentions_in(leader.last, sentence.last)), None)
    near = behind is not None and behind.first - leader.last <= _HEAD and doc.gaps[leader.last - 1] < COMMA
    return leader.last - 1 if goes and near else None


def brought_along(doc: Document, leg: Leg) -> list[Leg]:
    """ "Arrived in Seoul with his foreign minister": those of his country share the journey."""
    travels = leg.sense in ("go", "arrive", "leave", "visit", "stay") and not leg.nominal
    if not travels or leg.state in UNREAL or not (leg.places or _came_before(doc, leg)):
        return []
    lexicon = doc.lexicon
    home = {p.country for p in leg.travellers if p.country}
    stays = leg.sense == "stay"
    if (joint := _counted_company(doc, leg)) is not None:
        return [joint]
    ahead = _company_in_front(doc, leg)
    floor = leg.sentence.first if ahead else leg.predicate.last
    after = ahead or doc.mentions_in(leg.predicate.last, leg.clause[1])
    for mention in after:
        k = governor(doc, mention, floor, within=5)
        along = _along(doc, mention)
        if mention.how == "group":
            k = next(filter(partial(with_at, doc), range(mention.first - 1, mention.first - _HEAD, -1)), k)
        held = k is not None and with_at(doc, k) and not (stays and doc.lowers[k] in lexicon.guest_words)
        family = any(doc.lowers[j] in lexicon.family for j in range(max(0, mention.first - 2), mention.first))
        if not (held or along):
            continue
        told = [p for p in told_on(doc, after, mention) if p not in leg.travellers]
        people = [p for p in told if p.offices or family or along]
        ours = along or any(p.country in home for p in people)
        ours = ours or (held and not stays and k is not None and _set_out_with(doc, leg, k, people))
        people = [p for p in people if ours or (p.country is None and not (stays and _hosts(p)))]
        if not people:
            return []
        joint = Leg("join", people, leg.sentence, mention.first, mention.last, rule="company")
        joint.tense, joint.state = leg.tense, leg.state
        if stays:  # "was in Oslo with her minister": there, wherever it leads after that
            joint.places, joint.nominal = leg.places, True
        joint.leaders, joint.mention, joint.clause = leg.travellers, mention, leg.clause
        return [joint]
    return []


def _counted_company(doc: Document, leg: Leg) -> Leg | None:
    """ "With four ministers: A (Trade), B …", "junto a su mujer, X, y cuatro ministros: A"."""
    colon = next((k for k in range(leg.predicate.last, leg.sentence.last) if doc.gaps[k - 1] == STRONG), -1)
    if colon < 0:
        return None
    words = range(leg.predicate.last, colon)
    along = next((k for k in words if with_at(doc, k)), None)
    if along is None or not told_by_number(doc, max(along, colon - _COUNTED), colon):
        return None
    mention, people = row_behind_colon(doc, colon - 1, leg.sentence)
    home = {p.country for p in leg.travellers} | {None}
    people = [p for p in people if p not in leg.travellers and p.country in home]
    met = any(
        noun.value("noun").sense in (Sense.MEET, Sense.ATTEND)
        for noun in doc.phrases_in("noun", leg.predicate.last, along)
    )
    if mention is None or not people or met or doc.phrases_in("verb", leg.predicate.last, along):
        return None  # "landed in Rome to meet with three ministers: A, B and C"
    before = doc.mentions_in(along, colon)
    people = [*(p for m in before[:1] for p in persons_of(m) if p.country in home and p.name), *people]
    joint = Leg("join", people, leg.sentence, mention.first, mention.last, rule="company")
    joint.tense, joint.state = leg.tense, leg.state
    joint.leaders, joint.mention, joint.clause = leg.travellers, mention, leg.clause
    return joint


def _came_before(doc: Document, leg: Leg) -> bool:
    """ "X, who came with Minister Y, met Z": an arrival told without its place, of whom a journey is told."""
    if leg.sense not in ("go", "arrive") or leg.nominal or not leg.travellers:
        return False
    return any(
        other is not leg and other.places and other.state == "told" and other.travellers == leg.travellers
        for other in told_last(doc)
        if leg.sentence.index - other.sentence.index <= _BEFORE
    )


def _set_out_with(doc: Document, leg: Leg, k: int, people: list[Person]) -> bool:
    """ "Travelled with Polish President X to Kyiv": leaders of several countries on one journey to a further
    one; "with" stands right behind the verb, the place or the day, and behind no talks.
    """
    there = {p.country for p in leg.places}
    if leg.sense not in ("go", "arrive") or any(p.country in there for p in people):
        return False
    place, moment = doc.place_at.get(k - 1), doc.moment_at.get(k - 1)
    return k == leg.predicate.last or moment is not None or (place is not None and place.role == "to")


def _hosts(person: Person) -> bool:
    """ "Was in Oslo with the president": whoever leads a land or a body is rather at home there."""
    return _leads(person) or (person.office is not None and person.office.organization is not None)


def _company_in_front(doc: Document, leg: Leg) -> list[PersonMention]:
    """ "En compagnie de X, Y est arrivé": whom a phrase for company at the head of the sentence leads to."""
    sentence = leg.sentence
    told = next(iter(doc.phrases_in("along", sentence.first, sentence.first + 2)), None)
    if told is None or leg.mention is None or leg.mention.first < told.last:
        return []
    people = doc.mentions_in(told.last, max(leg.mention.first, leg.predicate.first))
    return [m for m in people if m is not leg.mention] if people and _along(doc, people[0]) else []


def _along(doc: Document, mention: PersonMention) -> bool:
    """ "en compagnie de X", "avec à ses côtés X": a phrase for company stands before the name."""
    hit = doc.covered.get(before_name(doc, mention, floor=1, within=4))
    return hit is not None and hit.get("along") is not None
