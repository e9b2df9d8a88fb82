"""Says who does each predicate: the subject before it, behind it, or that of the clause it goes on from."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, SPACE, Document, Person, PersonMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.around_relatives import around_relative, done_to_whom
from itineraries.extraction.steps.clauses.besides import add_besides, beside
from itineraries.extraction.steps.clauses.coming_along import (
    COMING,
    add_accompanied,
    add_companions,
    all_listed,
)
from itineraries.extraction.steps.clauses.epithets import (
    body_receives,
    carried_by,
    epithet,
    epithet_behind,
    owned_vehicle,
    party_goes_on,
    place_does_it,
    thing_behind,
    vehicle,
)
from itineraries.extraction.steps.clauses.hearsay import invited_to
from itineraries.extraction.steps.clauses.inheritance import (
    denied_by,
    from_main_verb,
    gathering_given_up,
    inherit,
    over_before,
    through_journey,
)
from itineraries.extraction.steps.clauses.inversion import (
    announcer_behind,
    inverted_subject,
    pronoun_behind,
    speaker_behind,
)
from itineraries.extraction.steps.clauses.mentions import (
    is_free,
    leader_told,
    persons_of,
    story_of,
    told_together,
    topic_of,
    traveller_of,
)
from itineraries.extraction.steps.clauses.occasions import done_by_the_story
from itineraries.extraction.steps.clauses.over_relatives import around, goes_on_outside, resumed
from itineraries.extraction.steps.clauses.owners import noun_subject, ownerless, put_in, told_of_the_story
from itineraries.extraction.steps.clauses.predicate import OPEN, PAST, Predicate
from itineraries.extraction.steps.clauses.put_ahead import (
    put_ahead,
    takes_subject_behind,
    there_first,
    waits_for_its_doer,
)
from itineraries.extraction.steps.clauses.strangers import by_another, nobody_does, of_strangers, other_when
from itineraries.extraction.steps.clauses.subject_slot import empty_between, only_phrases_before
from itineraries.extraction.steps.clauses.subjects import (
    following_subject,
    governor,
    heads_sentence,
    held,
    joined_people,
    main_subject,
    past_joined,
    silent_subject,
    spans,
)
from itineraries.extraction.steps.clauses.whole_rows import whole_row


def find_subjects(doc: Document, found: list[Predicate]) -> None:
    previous: Predicate | None = None
    for index, pred in enumerate(found):
        waiting = found[index - 1] if waits_for_its_doer(doc, found, index) else None
        if pred.noun:
            pred.governor = previous if not _said_anew(doc, pred, previous) else None
            noun_subject(doc, pred, previous)
            if not pred.subjects and (speaker := announcer_behind(doc, pred)) is not None:
                pred.subjects = joined_people(doc, speaker, pred.sentence.last)
            if previous is not None and previous.sense is Sense.SEND and pred.governor is previous:
                pred.subjects = _sent(doc, previous, pred) or pred.subjects
            if not (pred.subjects or pred.blocked) and ownerless(doc, pred, previous):
                journey = pred.sense in (Sense.GO, Sense.VISIT)
                pred.subjects = traveller_of(doc, pred) if journey else story_of(doc, pred)
            before = found[index - 1] if index else None
            if not pred.subjects and before is not None and _back_from(before, pred):
                pred.subjects, pred.subject_mention = list(before.subjects), before.subject_mention
                pred.tense = PAST  # "Fresh from a visit to Rome, X …"
            following = found[index + 1] if index + 1 < len(found) else None
            if (
                not (pred.subjects or pred.blocked)
                and doc.pack.ownerless_nouns
                and told_of_the_story(doc, pred, found[:index])
            ):
                pred.subjects = story_of(doc, pred)
                if pred.governor is not None and pred.governor.form is Form.PARTICIPLE and pred.governor.bare:
                    pred.governor = None  # "À Amman, étape ajoutée …, un entretien avec X a duré …"
                if pred.governor is None and pred.tense == OPEN and following is not None:
                    pred.tense = following.tense if not following.noun else OPEN
            if invited_to(doc, pred):
                pred.state = "wish"
            add_accompanied(doc, pred)
            if pred.governor is not None:
                pred.called_off = pred.governor.called_off or gathering_given_up(pred, pred.governor)
            if pred.tense == OPEN and pred.governor is not None:
                pred.tense = pred.governor.tense
                over_before(doc, pred, pred.governor)
                if (
                    (
                        (doc.pack.topic_nouns and pred.governor.state == "negated")
                        or (pred.governor.sense is Sense.DECLINE and pred.governor.state == "told")
                    )
                    and not pred.governor.noun
                    and pred.state == "told"
                ):
                    pred.state = "negated"  # "no asistirá a la cumbre"
                if denied_by(pred, pred.governor):
                    pred.state = "negated"
                through_journey(pred, pred.governor)
        else:
            pred.before = previous
            _verb_subject(doc, pred, previous, found[index + 1] if index + 1 < len(found) else None)
            if signing := done_by_the_story(doc, pred):
                pred.subjects, pred.blocked = signing, False
            whole_row(doc, pred, previous)
            add_besides(doc, pred)
            inherit(doc, pred, previous)
            if nobody_does(doc, pred):
                pred.state = "negated"
            before = found[index - 1] if index else None
            if (
                before is not None
                and before.noun
                and before.sense in (Sense.INVITE, Sense.WISH)
                and pred.form is Form.INFINITIVE
                and pred.bare  # not "at the invitation of X, he will visit Rome"
                and pred.state == "told"
            ):
                pred.state = "wish"  # "the invitation to visit Rome"
            # "Leaders of the bloc meet in Accra, among them X"
            if pred.sense in COMING or (pred.sense is Sense.MEET and not (pred.subjects or pred.noun)):
                add_companions(doc, pred)
        # "Arrivé mercredi à Rabat, le diplomate s'est entretenu …"
        if waiting is not None and not pred.noun and not waiting.subjects:
            waiting.subjects, waiting.subject_mention = list(pred.subjects), pred.subject_mention
            if waiting.tense == OPEN:
                waiting.tense = pred.tense
        if index == 2 and not pred.noun and pred.subjects and there_first(doc, found):
            for before in found[:2]:
                before.subjects, before.subject_mention = list(pred.subjects), pred.subject_mention
        if (
            index == 1
            and not doc.pack.subject_first
            and not pred.noun
            and found[0].noun
            and found[0].tense == OPEN
            and found[0].sense in (Sense.ATTEND, Sense.MEET, Sense.CEREMONY)
        ):
            found[0].tense = pred.tense  # "На саммите в Казани примут участие …"
        if not (pred.noun and pred.sense not in (Sense.GO, Sense.VISIT)):
            previous = pred
    from_main_verb(doc, found)


def _beside_nobody(doc: Document, inside: list[PersonMention], free: list[PersonMention]) -> PersonMention:
    """ "X and his host opened the fair": who stands nearest before a verb, or beside one nobody names."""
    chosen = free[-1]
    unknown = chosen.how == "pronoun" and not persons_of(chosen) and chosen.last - chosen.first > 1
    if not unknown or len(free) < 2 or doc.lowers[chosen.first - 1] not in doc.lexicon.conjunctions:
        return chosen
    return free[-2] if free[-2].last == chosen.first - 1 and free[-2] in inside else chosen


def _nobodys_clause(doc: Document, pred: Predicate) -> bool:
    """ "…, was ihm Spott eintrug, und eröffnete": a side clause in which nobody does anything."""
    order = doc.pack.word_order
    return order is not None and not pred.subjects and doc.lowers[pred.start] in order.subordinators


def _sent(doc: Document, verb: Predicate, noun: Predicate) -> list[Person]:
    """ "Sent X to the funeral in Rome": whom a verb of sending sends to what is told behind him."""
    told = [] if verb.passive else doc.mentions_in(verb.last, noun.first)
    return joined_people(doc, told[0], noun.first) if told else []


def _back_from(before: Predicate, pred: Predicate) -> bool:
    return before.noun and before.sense is Sense.RETURN and pred.first - before.last < 5


def _said_anew(doc: Document, pred: Predicate, previous: Predicate | None) -> bool:
    """ "X suivra : sa venue est programmée lundi": what a colon opens has a verb of its own."""
    if previous is None or not any(
        doc.lowers[k] in doc.lexicon.possessives for k in range(max(0, pred.first - 2), pred.first)
    ):
        return False
    gaps = (doc.text[doc.ends[k - 1] : doc.starts[k]] for k in range(max(1, pred.first - 2), pred.first + 1))
    return any(":" in gap for gap in gaps)


def _verb_subject(
    doc: Document, pred: Predicate, previous: Predicate | None, following: Predicate | None
) -> None:
    if doc.pack.inverts and (own := pronoun_behind(doc, pred)) is not None:
        pred.subject_mention, pred.subjects = own, persons_of(own)
        return
    if (told := around_relative(doc, pred, previous)) is not None:
        ahead = doc.mentions_in(pred.sentence.first, told.last)
        pred.subject_mention, pred.subjects = told, told_together(doc, ahead, told)
        return
    # An auxiliary may stand before the subject: "كان الوزير قد وصل".
    inside = doc.mentions_in(pred.start, pred.first if doc.pack.subject_first else pred.head)
    free = [m for m in inside if _may_do(doc, m, pred)]
    done_to = done_to_whom(doc, pred)
    if done_to:
        inside = [m for m in inside if m.first > pred.link_at]
        free = [m for m in free if m.first > pred.link_at]
    if pred.form in (Form.INFINITIVE, Form.GERUND) and pred.tense == OPEN and previous is not None:
        if spans(doc, pred) or by_another(doc, pred):
            pred.blocked = True
            return
        # "avant de gagner Bakou": whoever does the one does the other.
        last = free[-1] if free and pred.form is Form.INFINITIVE else None
        while doc.pack.drops_subject and not previous.subjects and previous.before is not None:
            previous = previous.before  # "أرجأ زيارته التي كانت مقررة ليرافق الرئيس"
        pred.subjects = (
            list(previous.subjects) if last is None or previous.first < last.first else persons_of(last)
        )
        beside = doc.mention_at.get(pred.first - 1)
        near = beside is not None and doc.gaps[pred.first - 1] == SPACE and previous.state == "told"
        if near and previous.sense is Sense.MEET and pred.form is Form.INFINITIVE and not previous.subjects:
            pred.subjects, pred.tense = persons_of(beside), PAST  # "to see the pope visit Mosul"
        pred.subject_mention = previous.subject_mention
        return
    strange = of_strangers(doc, pred, previous, free[-1] if free else None)
    if strange or (free and other_when(doc, pred, free[-1])) or by_another(doc, pred):
        pred.blocked = True
        return
    if free:
        chosen = _beside_nobody(doc, inside, free)
        pred.subject_mention = chosen
        pred.subjects = all_listed(doc, pred, inside, chosen)
        if (
            not pred.subjects
            and chosen.how == "office"
            and chosen.office is not None
            and (chosen.office.former or (chosen.office.minor and pred.sense not in (Sense.MEET, Sense.HOST)))
            and pred.sense in (*_MOVING, Sense.JOIN)
        ):
            pred.subjects = topic_of(doc, pred)  # "l'ancien syndicaliste"
        if (
            chosen.how == "pronoun"
            and pred.link == "where"
            and chosen.first == pred.link_at + 1
            and previous is not None
            and previous.subjects
            and previous.form is Form.PARTICIPLE
            and previous.bare
        ):
            pred.subjects = list(previous.subjects)  # "X, revenu de Rome, où il a rencontré …"
        pred.blocked = not pred.subjects
        return
    if getattr(pred.lexeme, "impersonal", False):
        # "Für X geht es weiter nach Rom"
        meant = [m for m in doc.mentions_in(pred.start, pred.end) if _meant(doc, m, pred)]
        if meant:
            pred.subject_mention, pred.subjects = meant[0], joined_people(doc, meant[0], pred.end)
            return
        if pred.sense is Sense.RETURN and (people := traveller_of(doc, pred)):
            pred.subjects = people  # "Y führt ihn durch den Hafen, dann geht es zurück nach Rom"
            return
    if previous is None and heads_sentence(doc, pred):
        main = main_subject(doc, pred)
        if main is not None:
            pred.subject_mention = main
            pred.subjects = told_together(doc, doc.mentions_in(pred.last, pred.sentence.last), main)
            return
    if pred.form is Form.PARTICIPLE and pred.bare:
        # "X, arrivé dimanche, …": the subject stands before; "Arrivé mercredi, le diplomate …": it follows.
        before = doc.mentions_in(pred.sentence.first, pred.first)
        if before and pred.first - before[-1].last < 2:
            pred.subject_mention, pred.subjects = before[-1], told_together(doc, before, before[-1])
            return
        if not before and takes_subject_behind(doc, pred):
            return
    if doc.pack.word_order is not None and body_receives(doc, pred):
        pred.blocked = True  # "Wien empfängt den Präsidenten"
        return
    if not doc.pack.subject_first and _subject_behind(doc, pred, previous, following):
        return
    if doc.pack.inverts and pred.sense is not Sense.SAY:
        behind = inverted_subject(doc, pred, following)
        if behind is not None:
            pred.subject_mention, pred.subjects = behind, joined_people(doc, behind, pred.sentence.last)
            return
    if pred.sense is Sense.SAY and empty_between(doc, pred):
        speaker = speaker_behind(doc, pred)
        if speaker is not None:
            pred.subject_mention, pred.subjects = speaker, persons_of(speaker)
            return
    if (
        previous is not None
        and (previous.link in ("where", "who") or _nobodys_clause(doc, previous))
        and goes_on_outside(doc, pred)
        and empty_between(doc, pred)
    ):
        # "X est attendu à Berlin, où Y le recevra, et terminera …": the relative clause is over.
        outer = around(previous)
        if outer is not None:
            pred.subjects, pred.subject_mention = list(outer.subjects), outer.subject_mention
            return
    if doc.pack.inverts and place_does_it(doc, pred):
        pred.blocked = True  # "Koweït et Ryad l'ont reçu"
        return
    if (
        previous is not None
        and previous.noun
        and previous.governor is None
        and pred.sense in (Sense.SPEAK, Sense.MEET, Sense.SIGN)
        and pred.before is previous
        and doc.pack.ownerless_nouns
        and not doc.mentions_in(previous.last, pred.first)
        and not put_in(doc, previous)
    ):
        pred.blocked = True  # "Sa visite interviendra après …": it is the visit that does
        return
    goes_on = empty_between(doc, pred) or (_finite(doc, pred) and only_phrases_before(doc, pred))
    if previous is not None and not done_to and goes_on:
        pred.subjects, pred.subject_mention, pred.blocked = resumed(doc, previous, pred)
        return
    if getattr(pred.lexeme, "impersonal", False):
        pred.subjects = traveller_of(doc, pred)
        return
    pred.blocked = not empty_between(doc, pred)
    if pred.blocked and _party_does_it(doc, pred) and owned_vehicle(doc, pred):
        pred.subjects = _passengers(doc, pred)
        pred.blocked = not pred.subjects
    elif pred.blocked and pred.sense in _MOVING and party_goes_on(doc, pred):
        pred.subjects = leader_told(doc)
        pred.blocked = not pred.subjects
    elif pred.blocked and epithet(doc, pred, known=pred.sense not in _MOVING):
        pred.subjects = topic_of(doc, pred)
        pred.blocked = not pred.subjects


def _meant(doc: Document, mention: PersonMention, pred: Predicate) -> bool:
    at = governor(doc, mention, pred.start, within=4)
    return at is not None and doc.lowers[at] in doc.lexicon.impersonal_marks


def _party_does_it(doc: Document, pred: Predicate) -> bool:
    """A plane or a delegation moves; only a delegation lays wreaths and signs."""
    if pred.sense in _MOVING:
        return doc.pack.subject_first
    party = not doc.lexicon.party_nouns.isdisjoint(doc.lowers[pred.start : pred.first])
    return party and pred.sense in (Sense.CEREMONY, Sense.SIGN)


def _passengers(doc: Document, pred: Predicate) -> list[Person]:
    """Who is in a plane told without him: whom the story is about; a delegation is that of its leader."""
    around = doc.lowers[pred.start : pred.first] + doc.lowers[pred.last : pred.last + 2]
    people = doc.lexicon.groups  # "Macron greeted the team. The team flies to Rome."
    leader = leader_told(doc) if not (people | doc.lexicon.party_nouns).isdisjoint(around) else []
    return leader or (story_of(doc, pred) if people.isdisjoint(around) else [])


def _may_do(doc: Document, mention: PersonMention, pred: Predicate) -> bool:
    """Held by nothing; a relative, which opens its clause, may be held from before it: "con quien cenó"."""
    if mention.how == "pronoun" and doc.lowers[mention.last - 1] in doc.lexicon.relatives:
        return not held(doc, mention, pred.sentence.first)
    if mention.how == "office" and mention.first and doc.lowers[mention.first - 1] in doc.lexicon.as_words:
        return False  # "Como vicepresidente asistió a …"
    if beside(doc, mention):
        return False
    since = mention.first and doc.lowers[mention.first - 1] in doc.lexicon.since_words
    if since and 0 <= pred.first - mention.last < 2 and doc.gaps[mention.last - 1] < COMMA:
        return True  # "since X was there in May"
    return is_free(doc, mention, pred.start) or (bool(doc.lexicon.vehicles) and carried_by(doc, mention))


def _subject_behind(
    doc: Document, pred: Predicate, previous: Predicate | None, following: Predicate | None
) -> bool:
    """ "وصل الرئيس إلى باريس", "в Анкару прибыл министр": whether the subject behind the verb, or none, is
    settled.
    """
    stop = following.first if following is not None else pred.sentence.last
    if (
        doc.pack.topic_nouns
        and following is not None
        and following.noun
        and following.sense in (Sense.ATTEND, Sense.CEREMONY)
    ):
        stop = pred.sentence.last  # "acudirá a la cumbre de Río el secretario"
    if (
        doc.lexicon.object_marks
        and pred.sense is Sense.JOIN
        and following is not None
        and following.noun
        and following.sense in (Sense.GO, Sense.VISIT)
    ):
        stop = following.end  # "acompañan al presidente en su viaje a Roma los ministros"
    nobodys = previous is not None and previous.noun and not previous.subjects
    ownerless = nobodys and (doc.pack.topic_nouns or doc.pack.drops_subject)
    ahead = previous is not None and not previous.subjects and put_ahead(doc, previous)
    heads = (previous is None or ownerless or ahead) and doc.pack.drops_subject
    topic = (story_of(doc, pred) if doc.pack.topic_nouns else topic_of(doc, pred)) if heads else []
    told = bool(previous is not None and previous.subjects and empty_between(doc, pred))
    mention = following_subject(doc, pred, stop, told_before=told)
    # A name told for the first time after "and met" is rather whom he met.
    if (
        mention is not None
        and heads
        and topic
        and not told
        and mention.person is not None
        and mention.person not in topic
        and mention is following_subject(doc, pred, stop, told_before=False)
        and following_subject(doc, pred, stop, told_before=True) is None
    ):
        new = all(m.first >= mention.first for m in mention.person.mentions)
        if new and pred.sense is Sense.MEET and _opened_by_and(doc, pred):
            mention = None
    if mention is not None:
        pred.subject_mention, pred.subjects = mention, joined_people(doc, mention, stop)
        pred.blocked = not pred.subjects
        if doc.pack.topic_nouns and not any(k in doc.place_at for k in range(pred.last, mention.first)):
            if any(
                doc.lowers[k] in doc.lexicon.clitics and doc.lowers[k] not in doc.lexicon.articles
                for k in range(pred.last, mention.first)
            ):
                pred.clitic = True
            # What stands behind "reist der Minister" stands behind its verb.
            pred.last = past_joined(doc, mention, pred.subjects, stop)
        return True
    if not doc.pack.drops_subject and vehicle(doc, pred) and pred.sense in _MOVING:
        pred.subjects = _passengers(doc, pred)  # "куда самолет прибудет в четверг"
        return bool(pred.subjects)
    if doc.pack.topic_nouns and pred.sense in (*_MOVING, *_DOING) and epithet_behind(doc, pred, stop):
        pred.subjects = story_of(doc, pred)
        pred.blocked = not pred.subjects
        return True
    if doc.pack.drops_subject and _finite(doc, pred):
        if doc.pack.topic_nouns and not (empty_between(doc, pred) or only_phrases_before(doc, pred)):
            if vehicle(doc, pred):
                pred.subjects = _passengers(doc, pred)
                return True
            return False
        if thing_behind(doc, pred) or not silent_subject(doc, pred):
            pred.blocked = True
            return True
        if (
            previous is not None
            and previous.link in ("where", "who")
            and pred.link in ("", "then")
            and pred.start > pred.sentence.first
            and doc.gaps[pred.start - 1] >= COMMA
            and previous.before is not None
            and previous.before.subjects
        ):
            # "إلى باكو، حيث يستقبله نظيره، على أن يختتم جولته": the relative clause is over.
            pred.subjects, pred.subject_mention = (
                list(previous.before.subjects),
                previous.before.subject_mention,
            )
            return True
        if previous is None or ownerless or ahead:
            pred.subjects = topic
            return True
        if previous.noun and previous.subjects and not doc.mentions_in(previous.last, pred.first):
            # "جولة تشمل الهند": what the journey does, its traveller does.
            pred.subjects, pred.subject_mention = list(previous.subjects), previous.subject_mention
            return True
    return False


def _finite(doc: Document, pred: Predicate) -> bool:
    """Whether a verb has a person; "fue recibido" and "tiene previsto verse" have."""
    if pred.form in (Form.PARTICIPLE, Form.INFINITIVE):
        return not pred.bare and doc.pack.topic_nouns
    return pred.form is not Form.GERUND


_DOING = (Sense.CEREMONY, Sense.SPEAK, Sense.ATTEND, Sense.SIGN, Sense.STAY)


def _opened_by_and(doc: Document, pred: Predicate) -> bool:
    return pred.first > pred.sentence.first and doc.lowers[pred.sentence.first] in doc.lexicon.conjunctions


_MOVING = (
    Sense.GO, Sense.ARRIVE, Sense.RETURN, Sense.LEAVE, Sense.VISIT,
    Sense.HOST, Sense.MEET, Sense.EXPECT, Sense.END, Sense.BEGIN,
)  # fmt: skip
