"""Says whose a noun of travel is: "sa visite", "la visite du président X", "Biden's trip", "X, en visite à
Rabat".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, JOINED, SPACE, STRONG, Document, Person, PersonMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.mentions import (
    in_genitive,
    is_free,
    owns,
    pair_of,
    persons_of,
    story_of,
    told_on,
    told_together,
    topic_of,
    traveller_of,
)
from itineraries.extraction.steps.clauses.owner_rows import further_owners, row_of_owners
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import governor, joined_people, marked
from itineraries.extraction.steps.who.speakers import speaker_before

_BEHIND_NAME = 9  # words of a phrase behind a name and its noun ("in Oslo for a three-day visit")
_ASIDE = 14  # words of a place and a day between a noun and its owner
_JOURNEYS = (Sense.GO, Sense.VISIT, Sense.STAY, Sense.TRANSIT)
_WAYS = (Sense.ARRIVE, Sense.LEAVE, Sense.RETURN)


def _of_whose(doc: Document, after: list[PersonMention]) -> PersonMention:
    """ "The visit of X's predecessor Y": Y's, who is told as another's."""
    other = after[1] if len(after) > 1 else after[0]
    beside = other.first - after[0].last <= 1 and doc.gaps[after[0].last - 1] < COMMA
    return other if other.how == "counterpart" and other.person is not None and beside else after[0]


def noun_subject(doc: Document, pred: Predicate, previous: Predicate | None) -> None:
    """ "sa visite", "la visite du président X", "the visit by X", "Biden's trip"; else whoever does
    the verb.
    """
    lexicon = doc.lexicon
    grouped = pred.sense in _JOURNEYS and pred.head > pred.sentence.first and doc.gaps[pred.head - 1] == SPACE
    if grouped and doc.lowers[pred.head - 1] in lexicon.group_words and doc.pack.owner_apostrophe:
        pred.governor, pred.blocked = None, True
        return  # "senior administration travel to Rome"
    if both := _between(doc, pred):
        pred.subjects, pred.subject_mention, pred.governor, pred.mutual = both, None, None, True
        return
    if (whose := _whose(doc, pred)) is not None:
        pred.subjects, pred.subject_mention, pred.governor = persons_of(whose), whose, None
        return
    after = doc.mentions_in(pred.last, min(pred.last + 8, pred.sentence.last))
    if after and doc.pack.word_order is not None and doc.gaps[pred.last - 1] >= COMMA:
        after = []  # "beendet seine Reise, die ihn …": what a comma parts owns nothing
    if not after and (pred.last in doc.place_at or pred.last + 1 in doc.place_at):
        after = doc.mentions_in(pred.last, min(pred.last + _ASIDE, pred.sentence.last))
    if after:
        k = after[0].first - 1
        his_peer = after[0].how == "counterpart"  # "the visit of his Bulgarian counterpart, X"
        while k >= pred.last and (
            doc.lowers[k] in lexicon.articles
            or doc.lowers[k] in lexicon.role_adjectives
            or (his_peer and doc.lowers[k] in lexicon.possessives and k > pred.last)
        ):
            k -= 1
        if k < pred.last and doc.pack.bare_genitive and _owns(doc, after[0], pred, previous):
            row = row_of_owners(doc, pred, after[0])
            pred.subjects = row or joined_people(doc, after[0], pred.sentence.last)
            pred.subject_mention = after[0]
            carried = previous is not None and previous.sense is Sense.MAKE and not previous.subjects
            pred.governor = previous if pred.sense is Sense.MEET and carried else None
            return
        if (
            k >= pred.last
            and pred.sense not in (Sense.CEREMONY, Sense.ATTEND)  # "les obsèques du pape" are not his journey
            and (
                doc.lowers[k] in lexicon.of_words
                or doc.lowers[k] in lexicon.by_words
                or (doc.lowers[k] in lexicon.owner_marks and k == pred.last)
            )
            and (k - pred.last < 4 or _where_and_when(doc, pred.last, k))
            and not (k - 1 > pred.last and doc.lowers[k - 1] in lexicon.stand_ins)  # "suit celle de X"
            and not (k in doc.covered and doc.covered[k].get("with_phrases"))
        ):
            his = _of_whose(doc, after)  # "le voyage du prédécesseur", "der Besuch von Xs Vorgänger Y"
            pred.subjects = told_together(doc, after, his)
            if pred.sense in _JOURNEYS:
                pred.subjects += _compatriots(pred.subjects, joined_people(doc, his, pred.sentence.last))
            if doc.pack.ownerless_nouns:
                pred.subjects += further_owners(doc, pred, his)
            pred.subjects = row_of_owners(doc, pred, his) or pred.subjects
            pred.subject_mention = his
            pred.governor = None
            return
    owned = pred.last + 1 < pred.sentence.last and doc.lowers[pred.last] in lexicon.of_words
    if owned and pred.sense is Sense.ARRIVE and not after and pred.last + 1 not in doc.moment_at:
        pred.governor = None
        return  # "the arrival of vaccines": of nobody
    if (meant := _meant_for(doc, pred, previous)) is not None:
        pred.subjects, pred.subject_mention = joined_people(doc, meant, pred.head), meant
        return
    before = doc.mentions_in(pred.sentence.first, pred.head)
    planner = next(
        (m for m in reversed(before) if m.first >= pred.start and is_free(doc, m, pred.start)), None
    )
    if pred.planned and planner is not None:
        # "يعتزم الرئيس زيارة بغداد"
        pred.subjects, pred.subject_mention = told_together(doc, before, planner), planner
        pred.governor = None
        return
    if (
        before
        and before[-1].person is not None
        and pred.head - before[-1].last <= _BEHIND_NAME
        and not (pred.sense is Sense.PRESS and _next_in_turn(doc, before[-1], pred))
        and not _after_seeing_him(doc, before[-1], pred, previous)
        and _beside(doc, before[-1], pred)
    ):
        pred.subjects, pred.subject_mention = told_together(doc, before, before[-1]), before[-1]
        return
    k = pred.head - 1
    steps = 0
    while k >= pred.sentence.first and steps < 4 and doc.gaps[k] <= JOINED:
        word = doc.lowers[k]
        if word in lexicon.possessives and all(
            doc.lowers[x] in lexicon.determiners
            or doc.lowers[x] in lexicon.role_adjectives
            or x in doc.moment_at  # "their November 2021 meeting"
            for x in range(k + 1, pred.head)
        ):
            if word in lexicon.first_possessives:
                speaker = speaker_before(doc, k)
                pred.subjects, pred.subject_mention, pred.governor = persons_of(speaker), speaker, None
                return
            before = doc.mentions_in(pred.sentence.first, k)
            if (
                previous is None
                and not before
                and k > pred.sentence.first
                and (main := _behind_comma(doc, pred))
            ):
                pred.subjects, pred.subject_mention = persons_of(main), main
                pred.governor = None
                return  # "Lors de sa visite à Rabat, le ministre a …"
            nobody = not before and (previous is None or not previous.subjects)
            theirs = nobody and word in lexicon.plural_possessives
            if theirs and k > pred.sentence.first + 1 and (pair := pair_of(doc, pred)):
                pred.subjects, pred.subject_mention, pred.governor = pair, None, None
                return  # "The talks build on their meeting in Rome"
            if doc.pack.topic_nouns and previous is None and not before:
                if k == pred.sentence.first and pred.sense in _WAYS:
                    pred.subjects = traveller_of(doc, pred)  # "His arrival is set for Monday"
                return  # "A su llegada a Bogotá, el ministro …": whose it is comes behind
            owner = next(
                (m for m in reversed(before) if m.person is not None and not m.person.minor),
                before[-1] if before else None,
            )
            several = told_together(doc, before, owner) if owner is not None else []
            theirs = word in lexicon.plural_possessives and len(several) > 1
            pred.subjects = (
                several
                if theirs or (several and _accompanied(doc, previous, owner))
                else list(previous.subjects)
                if previous is not None and previous.subjects
                else persons_of(owner) or topic_of(doc, pred)
            )
            pred.subject_mention = previous.subject_mention if previous is not None else owner
            return
        mention = doc.mention_at.get(k)
        if word == "s" and mention is None and k:
            mention = doc.mention_at.get(k - 1)
        if mention is not None and (word == "s" or owns(doc, mention.last) or in_genitive(doc, mention)):
            if _taken_part_in(pred, mention, previous):
                break
            pred.subjects, pred.subject_mention = _owners_ahead(doc, pred, mention, previous), mention
            pred.governor = None
            return
        k, steps = k - 1, steps + 1
    carried = previous is not None and bool(getattr(previous.lexeme, "carries", False))
    if carried and previous is not None and not previous.subjects and doc.pack.ownerless_nouns:
        pred.subjects = story_of(doc, pred)  # "une voiture l'a conduit à Rome pour un entretien"
    elif (agent := _agent(doc, pred, previous)) is not None:
        pred.subjects, pred.subject_mention, pred.governor = joined_people(doc, agent, pred.head), agent, None
    elif previous is not None:
        pred.subjects, pred.subject_mention = list(previous.subjects), previous.subject_mention
    elif (ahead := _put_in_behind(doc, pred)) is not None:
        pred.subjects, pred.subject_mention = joined_people(doc, ahead, pred.head), ahead
    elif pred.head - pred.sentence.first <= 2:
        # "De retour de Pyongyang, il plaidera …": the subject follows. "La prima tappa sarà Sarajevo, dove
        # incontrerà X": the noun is a subject itself, and X is met.
        stop = pred.sentence.last
        if doc.lowers[pred.sentence.first] in lexicon.articles:
            stop = next((k for k in range(pred.last, stop) if doc.lowers[k] in lexicon.where), stop)
        stop = next((k for k in range(pred.last, stop) if _ends_statement(doc, k)), stop)
        main = next((m for m in doc.mentions_in(pred.last, stop) if is_free(doc, m, pred.last)), None)
        pred.subjects = joined_people(doc, main, stop) if main is not None else []
        if (
            main is None
            and pred.sense is Sense.ARRIVE
            and doc.phrases_in("after_words", pred.start, pred.head)
        ):
            pred.subjects = story_of(doc, pred)  # "After the arrival in Rome, a meeting with X followed"
        pred.subject_mention = main
    elif (
        pred.sense in (Sense.GO, Sense.VISIT, Sense.STAY)
        and pred.head - pred.sentence.first <= 6
        and doc.lowers[pred.sentence.first] not in lexicon.articles
        and (main := _behind_comma(doc, pred))
    ):
        # "Au terme d'une visite de deux jours à Bamako, le ministre a …"
        pred.subjects, pred.subject_mention = persons_of(main), main


def _taken_part_in(pred: Predicate, owner: PersonMention, previous: Predicate | None) -> bool:
    """ "X attended Y's funeral": the ceremony is Y's, and it is X who is there."""
    if pred.sense not in (Sense.CEREMONY, Sense.ATTEND) or previous is None or previous.noun:
        return False
    others = bool(previous.subjects) and owner.person not in previous.subjects
    return others and previous.last <= owner.first and previous.sense in (Sense.ATTEND, *_JOURNEYS)


def _owners_ahead(
    doc: Document, pred: Predicate, mention: PersonMention, previous: Predicate | None
) -> list[Person]:
    """ "President X and Foreign Minister Y's visit": whose a journey is, and who is told with him before."""
    people = persons_of(mention)
    seen = previous is not None and not previous.noun and previous.sense in (Sense.MEET, Sense.HOST)
    if pred.sense not in _JOURNEYS or seen:
        return people
    ahead = doc.mentions_in(pred.sentence.first if previous is None else previous.last, mention.last)
    together = told_together(doc, ahead, mention) if mention in ahead else people
    fellows = [*people, *_compatriots(people, together)]
    return [p for p in together if p in fellows]


def _compatriots(people: list[Person], others: list[Person]) -> list[Person]:
    """Those of others who are not told to be of another country than somebody, and so may travel with him."""
    homes = {p.country for p in people if p.country}
    return [p for p in others if p not in people and not p.minor and (not p.country or p.country in homes)]


def _ends_statement(doc: Document, k: int) -> bool:
    """A colon or a semicolon behind a token: "La última etapa es Roma: X la recibirá"."""
    between = doc.text[doc.ends[k] : doc.starts[k + 1]] if k + 1 < len(doc.starts) else ""
    return doc.gaps[k] == STRONG and any(sign in between for sign in ":;")


def _where_and_when(doc: Document, low: int, high: int) -> bool:
    """ "la visite à Bagdad, en juillet, de X": nothing but a place and a day between a noun and its owner."""
    lexicon = doc.lexicon
    small = lexicon.to_place | lexicon.date_prepositions | lexicon.articles
    return high - low < _ASIDE and all(
        k in doc.place_at or k in doc.moment_at or doc.lowers[k] in small for k in range(low, high)
    )


def _agent(doc: Document, pred: Predicate, previous: Predicate | None) -> PersonMention | None:
    """ "Le rapprochement avait été amorcé par X lors d'un passage à Rome": who did what was done amid it."""
    hosts = previous is not None and previous.sense not in (Sense.OTHER, Sense.SIGN, Sense.MAKE, Sense.BEGIN)
    if previous is None or hosts or not previous.passive or pred.sense not in _JOURNEYS:
        return None
    amid = doc.lexicon.during | doc.lexicon.amid_words
    if amid.isdisjoint(doc.lowers[max(previous.last, pred.head - 4) : pred.head]):
        return None
    for mention in doc.mentions_in(previous.last, pred.head):
        k = governor(doc, mention, previous.last, within=5)
        if k is not None and doc.lowers[k] in doc.lexicon.by_words:
            return mention
    return None


def _behind_comma(doc: Document, pred: Predicate) -> PersonMention | None:
    """The person of the main clause behind a phrase at the head of the sentence, and behind a day put in
    between commas ("lors de sa visite à Rabat, du 4 au 6 mai, le ministre a …").
    """
    stop = min(pred.sentence.last, pred.last + 12)
    comma = next((j for j in range(pred.last, stop) if doc.gaps[j] == COMMA), None)
    day = doc.moment_at.get(comma + 1) if comma is not None else None
    if day is not None and day.last < pred.sentence.last and doc.gaps[day.last - 1] == COMMA:
        comma = day.last - 1
    if comma is None:
        return None
    main = next(iter(doc.mentions_in(comma + 1, min(pred.sentence.last, comma + 5))), None)
    told = main is not None and main.person is not None and not main.person.minor
    return main if main is not None and told and is_free(doc, main, comma + 1) else None


def _meant_for(doc: Document, pred: Predicate, previous: Predicate | None) -> PersonMention | None:
    """ "Am Freitag steht für X ein Besuch in Rom an": whom a journey that nobody makes is planned for."""
    if previous is None or previous.noun or previous.subjects or previous.sense is not Sense.MAKE:
        return None
    return meant_for(doc, previous, pred.head)


def meant_for(doc: Document, verb: Predicate, stop: int) -> PersonMention | None:
    """ "Für X steht Rom auf dem Plan": whom a verb of nobody is said for, in its clause up to a token."""
    marks = doc.lexicon.impersonal_marks
    if not marks:
        return None
    held = ((m, governor(doc, m, verb.start, within=4)) for m in doc.mentions_in(verb.start, stop))
    return next((m for m, at in held if at is not None and doc.lowers[at] in marks), None)


def _accompanied(doc: Document, previous: Predicate | None, owner: PersonMention | None) -> bool:
    """ "Acompañan al presidente en su viaje …": the journey is that of whom they go with."""
    join = previous is not None and previous.sense is Sense.JOIN and not previous.passive
    return join and owner is not None and marked(doc, owner)


def _whose(doc: Document, pred: Predicate) -> PersonMention | None:
    """ "X, whose first visit to Rome will begin on Monday": whom the relative before a noun means."""
    lexicon, k = doc.lexicon, pred.head - 1
    floor = max(pred.sentence.first, k - 4)
    while k > floor and (doc.lowers[k] in lexicon.determiners or doc.lowers[k] in lexicon.role_adjectives):
        k -= 1
    relative = doc.pack.drops_subject and doc.lowers[k] in lexicon.oblique_relatives
    told = doc.mention_at.get(k - 1) if relative else None
    return told if told is not None and told.last == k else None


def _between(doc: Document, pred: Predicate) -> list[Person]:
    """ "The summit in Hanoi between A and B": everybody whom a meeting brings together."""
    if pred.sense not in (Sense.MEET, Sense.ATTEND):
        return []
    for k in range(pred.last, min(pred.last + 12, pred.sentence.last)):
        if doc.lowers[k] in doc.lexicon.between:
            after = doc.mentions_in(k + 1, pred.sentence.last)
            people = told_on(doc, after, after[0]) if after and after[0].first - k < 5 else []
            return people if len(people) > 1 else []
        if doc.gaps[k] > COMMA or k in doc.mention_at:
            break
    return []


def ownerless(doc: Document, pred: Predicate, previous: Predicate | None) -> bool:
    """ "Die Reise führt nach Rom", "ein Gespräch mit X ist geplant": nobody is said to do it."""
    if not doc.pack.topic_nouns:
        return False
    if pred.sense in (Sense.GO, Sense.VISIT, Sense.STAY):
        return previous is None or (
            previous.sense in (Sense.MAKE, Sense.END, Sense.BEGIN, Sense.STAY, Sense.CANCEL, Sense.POSTPONE)
            and not previous.subjects
        )
    if pred.sense is Sense.RETURN and previous is None:
        return True  # "Die Rückreise ist für Freitag geplant"
    if pred.sense is Sense.ARRIVE and previous is None and _bare_arrival(doc, pred):
        return True  # "Mit der Ankunft wird am Mittwoch gerechnet"
    return (
        pred.sense in (Sense.MEET, Sense.ARRIVE, Sense.RETURN)
        and previous is not None
        and previous.sense is Sense.MAKE
        and not previous.subjects
    )


def _bare_arrival(doc: Document, pred: Predicate) -> bool:
    """Whether "the arrival" is told at the head of a sentence with nothing behind it that could have come."""
    k = pred.last
    if k >= pred.sentence.last or pred.head - pred.sentence.first > 2 or doc.gaps[k - 1] >= COMMA:
        return False
    if doc.lowers[pred.head - 1] not in doc.lexicon.articles:
        return False
    place = doc.place_at.get(k + 1) if doc.lowers[k] in doc.lexicon.to_place else None
    k = place.last if place is not None else k
    hit = doc.hits.get(k)
    return hit is not None and bool(hit.get("verb") or hit.get("aux"))


def told_of_the_story(doc: Document, pred: Predicate, before: list[Predicate]) -> bool:
    """ "La visite doit durer deux jours", "Un entretien avec X est prévu", "Rome a confirmé une visite": a
    noun that stands as subject of its clause, or is announced by somebody who does not travel.

    `before`: the predicates before it in the sentence.
    """
    lexicon = doc.lexicon
    last = before[-1] if before else None
    travel = pred.sense in (Sense.GO, Sense.VISIT, Sense.STAY)
    if last is not None and getattr(last.lexeme, "announces", False):
        return travel and not last.subjects and last.state == "told"
    if not travel and pred.sense not in (Sense.MEET, Sense.CEREMONY, Sense.ATTEND):
        return False
    if any(not (b.noun or (b.form is Form.PARTICIPLE and b.bare)) for b in before):
        return False
    k = pred.head - 1
    while (
        k >= pred.start
        and doc.gaps[k] < COMMA
        and (doc.lowers[k] in lexicon.determiners or doc.lowers[k] in lexicon.role_adjectives)
    ):
        if (doc.lowers[k] in lexicon.of_words and k > pred.start) or doc.lowers[k] in lexicon.to_place:
            return False  # "lors d'une visite", "au déjeuner"
        k -= 1
    if k >= pred.start and doc.gaps[k] < COMMA:
        word = doc.lowers[k]
        small = word in lexicon.fillers or word in lexicon.conjunctions
        if not small and k not in doc.moment_at and k not in doc.place_at:
            return False
    with_somebody = any(
        doc.lowers[k] in lexicon.with_words and doc.lowers[k] not in lexicon.conjunctions
        for k in range(pred.last, min(pred.last + 12, pred.end))
    )
    return travel or with_somebody or pred.sense is Sense.CEREMONY


def _owns(doc: Document, mention: PersonMention, pred: Predicate, previous: Predicate | None) -> bool:
    """ "زيارة الرئيس", "визит президента": a name right behind a noun whose journey it is, by its case where
    told.
    """
    if doc.pack.name_cases and ("g" not in mention.case or "n" in mention.case):
        return False
    # "بلقاء رئيس الوزراء": whom he meets, where somebody is told who meets.
    return pred.sense is not Sense.MEET or previous is None or not previous.subjects


def _beside(doc: Document, mention: PersonMention, pred: Predicate) -> bool:
    """ "X, de passage à Rabat", "X, on a three-day visit to Rome": the noun is said of the name before it."""
    lexicon, first = doc.lexicon, mention.last
    if doc.gaps[first - 1] != COMMA:
        return False
    if pred.head == first:
        return doc.pack.topic_nouns or doc.lowers[first] in lexicon.visiting_words
    far = pred.head - first > 2 or pred.sense is Sense.CEREMONY  # "asistirá, junto a X, a una ceremonia"
    if far and not is_free(doc, mention, pred.sentence.first):
        return False  # "met with X, on the second stop of a tour": the stop is that of whoever met him
    small = (
        doc.lowers[k] in lexicon.to_place
        or doc.lowers[k] in lexicon.date_prepositions
        or doc.lowers[k] in lexicon.articles
        or doc.lowers[k] in lexicon.determiners
        or doc.lowers[k] in lexicon.role_adjectives
        or doc.lowers[k] in lexicon.fillers
        or doc.lowers[k] in lexicon.for_words
        or doc.lowers[k] in lexicon.now_words
        or k in doc.moment_at
        or k in doc.place_at
        for k in range(first, pred.head)
    )
    start = first + (doc.lowers[first] in lexicon.now_words)  # "X, derzeit auf Besuch in Rom"
    held = doc.lowers[start] in lexicon.to_place or doc.lowers[start] in lexicon.date_prepositions
    return held and all(small) and doc.gaps[pred.head - 1] < COMMA


def put_in(doc: Document, noun: Predicate) -> bool:
    """ "X, en visite à Rome, a rencontré …": a journey put in behind the name of whoever does the rest."""
    who = noun.subject_mention
    return who is not None and who.last <= noun.first and doc.gaps[who.last - 1] == COMMA


def _put_in_behind(doc: Document, pred: Predicate) -> PersonMention | None:
    """ "X, after a visit to Rome, …", "X, nach einem Besuch in Rom": whoever opens the sentence that the
    journey is put into.
    """
    if pred.link != "after" or pred.link_at <= pred.sentence.first:
        return None
    ahead = doc.mentions_in(pred.sentence.first, pred.link_at)
    last = ahead[-1] if ahead else None
    if last is None or doc.gaps[pred.link_at - 1] != COMMA or not is_free(doc, last, pred.sentence.first):
        return None
    return last if last.last == pred.link_at else None


def _after_seeing_him(
    doc: Document, mention: PersonMention, pred: Predicate, previous: Predicate | None
) -> bool:
    """ "A vu X, avant une escale à Rome": the stop is that of whoever saw him."""
    if previous is None or previous.noun or previous.passive or not previous.subjects:
        return False
    met = previous.sense in (Sense.MEET, Sense.HOST) and previous.last <= mention.first
    return met and mention.person not in previous.subjects and _next_in_turn(doc, mention, pred)


def _next_in_turn(doc: Document, mention: PersonMention, pred: Predicate) -> bool:
    """ "Will see X before a joint news conference": held by whoever sees X."""
    between = doc.lowers[mention.last : pred.first]
    return not doc.lexicon.before_after.isdisjoint(between)
