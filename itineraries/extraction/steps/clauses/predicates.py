"""Finds what is said to happen: each verb or noun of travel and meeting, its tense, certainty, clause and
subject.
"""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import (
    COMMA,
    JOINED,
    QUOTED,
    SPACE,
    STRONG,
    Document,
    Hit,
    Sentence,
)
from itineraries.extraction.languages.pack import Aux, Form, Sense, Verb
from itineraries.extraction.steps.clauses.before_verbs import noun_follows, parenthesis, restricted
from itineraries.extraction.steps.clauses.clauses import cut_clauses
from itineraries.extraction.steps.clauses.doers import find_subjects
from itineraries.extraction.steps.clauses.engagements import settle_engagements
from itineraries.extraction.steps.clauses.expected_but import expect_in_vain
from itineraries.extraction.steps.clauses.going_on import go_on_to
from itineraries.extraction.steps.clauses.hearsay import doubt_hearsay
from itineraries.extraction.steps.clauses.joined_participles import joined_participle
from itineraries.extraction.steps.clauses.meetings_told import meetings_of_story
from itineraries.extraction.steps.clauses.near import speech_ends
from itineraries.extraction.steps.clauses.occasions import occasions_of_story
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    FUTURE_PAST,
    OPEN,
    PAST,
    PLUPERFECT,
    PRESENT,
    PROGRESSIVE,
    Predicate,
)
from itineraries.extraction.steps.clauses.put_ahead import wait_around_relative
from itineraries.extraction.steps.clauses.readings import (
    BE,
    PERFECTS,
    ends_in_be,
    is_noun,
    passive_mark,
    verb_entry,
)
from itineraries.extraction.steps.clauses.said_behind import tell_as_said
from itineraries.extraction.steps.clauses.senders import follow_permissions, relieve_senders
from itineraries.extraction.steps.clauses.told_behind import subjects_behind
from itineraries.extraction.steps.clauses.unknown_verbs import UNKNOWN, seats, unknown_verb
from itineraries.extraction.steps.text.labels import speaker_labels
from itineraries.extraction.steps.when.moments import Moment
from itineraries.extraction.steps.who.nationals import country_of

_NEAR = 9  # tokens
_LEADS = 4  # words between a verb of travel and "bound for"
_GOING = (Sense.GO, Sense.LEAVE, Sense.RETURN)
_PLANS = {
    Aux.FUTURE: FUTURE,
    Aux.FUTURE_PAST: FUTURE_PAST,
    Aux.MAYBE: FUTURE,
    Aux.BE_UNREAL: FUTURE,
    Aux.WISH: FUTURE,
    Aux.UNREAL: FUTURE_PAST,
}


def find_predicates(doc: Document) -> None:
    """Fill `predicates`, sentence by sentence."""
    doc.predicates = []
    if nobody_travels(doc):
        return
    telling = _telling(doc)
    for sentence in doc.sentences:
        if doc.mute[sentence.first] == 1:
            continue
        found = _groups(doc, sentence, telling)
        if found:
            tell_as_said(doc, found)
            cut_clauses(doc, sentence, found)
            go_on_to(doc, found)
            find_subjects(doc, found)
            wait_around_relative(doc, found)
            subjects_behind(doc, found)
            settle_engagements(doc, found)
            meetings_of_story(doc, found)
            occasions_of_story(doc, found)
            doubt_hearsay(doc, found)
            relieve_senders(doc, found)
            follow_permissions(doc, found)
            expect_in_vain(found)
            doc.predicates.append(found)


def _within(hit: Hit, day: Moment) -> bool:
    """A verb or its auxiliary inside a date: "el jueves pasado", "il y a deux ans", "hace dos años"."""
    return hit.last <= day.last and bool(hit.get("verb") or hit.get("aux"))


def nobody_travels(doc: Document) -> bool:
    """Whether a text tells no journey, whatever it says: it names no office-holder (who is told without an
    office is believed to travel only beside those who have one), or no place nor people of two countries, of
    whom the one could be at the other's.
    """
    if not any(person.known is not None or (person.offices and not person.minor) for person in doc.persons):
        return not speaker_labels(doc)  # who speaks under a label may bear his office there alone
    quoted = bool(doc.pack.here_said) and doc.mute.find(QUOTED) >= 0  # "I am here in Rome"
    return not (doc.places or quoted) and len({country_of(person) for person in doc.persons} - {None}) < 2


def _telling(doc: Document) -> bytearray:
    """1 for each token at which the words of a verb may begin; most words are none of a verb."""
    telling = bytearray(map(doc.lexicon.helping.__contains__, doc.lowers))
    for i in doc.hits:
        telling[i] = 1
    for i in seats(doc):
        if not (telling[i] or doc.mute[i] or i in doc.mention_at or i in doc.place_at):
            telling[i] = unknown_verb(doc, i, None, i) is not None
    return telling


def _groups(doc: Document, sentence: Sentence, telling: bytearray) -> list[Predicate]:
    """Walk the sentence once; auxiliaries, negations and fillers wait for the verb they belong to."""
    lexicon, lowers, mute, hits = doc.lexicon, doc.lowers, doc.mute, doc.hits
    owning = doc.pack.capital_nouns
    found: list[Predicate] = []
    waiting: list[tuple[Aux, Hit]] = []
    spent: list[tuple[Aux, Hit]] = []  # the auxiliaries of the verb before
    begin, negated, reflexive, clitic = -1, False, False, False
    denied = -1  # behind a plan that is denied and whose verb is still to come
    i = sentence.first
    while i < sentence.last:
        if not telling[i] and begin < 0 and not negated and not waiting:
            i += 1  # nothing waits for a verb
            continue
        word = lowers[i]
        hit = hits.get(i)
        day = doc.moment_at.get(i)
        if day is not None and (word in lexicon.clitics or (hit is not None and _within(hit, day))):
            i += 1  # "el jueves pasado": a word of a date is no verb
            continue
        if owning and _owns_next(doc, i, sentence):
            hit = None  # "sein deutscher Kollege"
        if negated and i > sentence.first and doc.gaps[i - 1] >= STRONG and not waiting:
            negated = False
        if (waiting or negated) and i > sentence.first and speech_ends(doc, i):
            _strand(doc, found, waiting, negated, sentence)
            waiting, begin, negated, reflexive, clitic = [], -1, False, False, False
        if (
            waiting
            and i in doc.mention_at
            and doc.gaps[i - 1] == JOINED
            and doc.mention_at[i].how == "pronoun"
        ):
            i += 1  # "a-t-il annoncé"
            continue
        if waiting and not doc.pack.subject_first and i in doc.mention_at and not mute[i]:
            i = doc.mention_at[i].last  # "wird der Kanzler … reisen", "كان الوزير قد وصل"
            continue
        if waiting and hit is not None and hit.get("pronoun") and i not in doc.mention_at:
            i = hit.last  # "Mme X avait, elle, visité …"
            continue
        if mute[i] or i in doc.mention_at or i in doc.place_at:
            _strand(doc, found, waiting, negated, sentence)
            waiting, begin, negated, reflexive, clitic = [], -1, False, False, False
            i += 1
            continue
        if hit is not None:
            verbs = [e for e in hit.entries if e.kind == "verb"] if not hit.get("after_words") else []
            noun = hit.get("noun") if not _in_compound(doc, hit.last) else None
            if noun is not None and _only_leads(doc, hit, found):
                if found[-1].tense == PRESENT:
                    found[-1].tense = PROGRESSIVE  # "viaja rumbo a Roma"
                waiting, begin, negated, reflexive, clitic = [], -1, False, False, False
                i = hit.last
                continue
            aux = hit.get("aux")
            if noun is not None and (not verbs or is_noun(doc, hit, waiting, sentence)):
                _strand(doc, found, waiting, negated, sentence)
                pred = Predicate(noun.value.sense, noun.value, None, sentence, i, i, hit.last, noun=True)
                pred.state = "negated" if negated else "told"
                if waiting and not doc.pack.subject_first:
                    _plan(pred, [a for a, _ in waiting], begin, negated)
                found.append(pred)
                waiting, begin, negated, reflexive, clitic = [], -1, False, False, False
                i = hit.last
                continue
            if verbs and spent and not waiting:
                if _joined_verb(doc, i, found):
                    waiting = spent
                elif (before := joined_participle(doc, hit, found, spent)) is not None:
                    waiting, negated = spent, negated or before.state == "negated"
            fit = verb_entry(doc, hit, verbs, waiting, reflexive, aux) if verbs else None
            if fit is not None:
                if waiting or owning or fit.form is not Form.PAST:
                    spent = waiting
                negated = negated and not restricted(doc, begin if begin >= 0 else i, hit.last)
                pred = Predicate(
                    fit.value.sense, fit.value, fit.form, sentence, begin if begin >= 0 else i, i, hit.last
                )
                pred.clitic = clitic or (hit.last - i == 2 and word in lexicon.clitics)  # "lo espera"
                pred.bare = not waiting
                pred.reflexive = reflexive
                off = bool(waiting) and pred.sense in (Sense.CANCEL, Sense.POSTPONE)
                pred.passive = reflexive and off  # "se ha suprimido"
                _tense(pred, [a for a, _ in waiting], negated)
                if _denied(doc, pred, found, denied):
                    pred.state = "negated"
                found.append(pred)
                waiting, begin, negated, reflexive, clitic = [], -1, False, False, False
                i = hit.last
                continue
            if aux is not None and aux.value is Aux.BEEN:
                been = passive_mark(doc, hit, waiting)
                aux = None if been is None else replace(aux, value=been)
            if aux is not None:
                if waiting and waiting[-1][0] in BE and i - 1 in doc.moment_at and doc.gaps[i - 1] >= COMMA:
                    _strand(doc, found, waiting, negated, sentence)
                    waiting, begin, negated = [], -1, False  # "donde estará el jueves, prevé reunirse"
                waiting.append((aux.value, hit))
                begin = i if begin < 0 else begin
                negated = negated or any(lowers[k] in lexicon.negations for k in range(i, hit.last))
                i = hit.last
                continue
        if hit is not None and hit.get("fillers"):
            begin = i if begin < 0 else begin
            i = hit.last
            continue
        if hit is not None and hit.get("dropped_words") and lowers[hit.last - 1] in lexicon.negations:
            i = hit.last - 1  # "ya no viajará": the phrase ends in the negation
            word = lowers[i]
        if word in lexicon.negations:
            negated = True
            begin = i if begin < 0 else begin
            i += 1
            continue
        if word in lexicon.reflexives:
            reflexive = True
            begin = i if begin < 0 else begin
            i += 1
            continue
        if word in lexicon.fillers and not waiting and begin < 0 and doc.gaps[i] >= COMMA:
            i += 1  # "der im Mai dort gewesen war, lobte …": it ends its clause
            continue
        if word in lexicon.fillers:
            if word in lexicon.clitics:
                clitic = True
            begin = i if begin < 0 else begin
            i = hit.last if hit is not None and hit.last > i and not hit.get("pronoun") else i + 1
            continue
        if waiting and hit is None and doc.pack.adverb_endings and word.endswith(doc.pack.adverb_endings):
            i += 1  # "est officiellement attendu"
            continue
        if waiting and not doc.pack.subject_first and waiting[-1][0] in _PLANS and noun_follows(doc, i):
            i += 1  # "يستعد لزيارة بغداد", "готовится к визиту"
            continue
        led = waiting and word in lexicon.date_prepositions  # "will on Monday fly"
        moment = doc.moment_at.get(i) or (doc.moment_at.get(i + 1) if led else None)
        if waiting and moment is not None:
            i = max(i + 1, moment.last)
            continue
        form = unknown_verb(doc, i, waiting[-1][0] if waiting else None, begin if begin >= 0 else i)
        if form is not None:
            pred = Predicate(Sense.OTHER, UNKNOWN, form, sentence, begin if begin >= 0 else i, i, i + 1)
            pred.clitic, pred.bare, pred.reflexive = clitic, not waiting, reflexive
            _tense(pred, [a for a, _ in waiting], negated)
            found.append(pred)
            spent, waiting, begin, negated, reflexive, clitic = waiting, [], -1, False, False, False
            i += 1
            continue
        if waiting and doc.gaps[i - 1] == COMMA and i > sentence.first and parenthesis(doc, i, sentence):
            i = parenthesis(doc, i, sentence)
            continue
        _strand(doc, found, waiting, negated, sentence)
        if negated and waiting and waiting[-1][0] in _PLANS:
            denied = i
        if (
            negated
            and not waiting
            and hit is None
            and word not in lexicon.determiners
            and word not in lexicon.articles
        ):
            negated = False
        if waiting or word not in lexicon.determiners:
            negated = False
        waiting, begin, reflexive, clitic = [], -1, False, False
        i = hit.last if hit is not None else i + 1
    _strand(doc, found, waiting, negated, sentence)
    return found


def _only_leads(doc: Document, hit: Hit, found: list[Predicate]) -> bool:
    """ "Partirá rumbo a Roma el ministro": right behind a verb of travel it tells no journey of its own, but
    where to, where the verb's subject may stand behind it.
    """
    verb = found[-1] if found and doc.pack.drops_subject else None
    near = verb is not None and not verb.noun and 0 <= hit.first - verb.last < _LEADS and verb.sense in _GOING
    if near and verb is not None and doc.mentions_in(verb.sentence.first, verb.first):
        return False  # "X viaja rumbo a Roma": he is on the way
    leads = (
        getattr(hit.value("noun"), "on_the_way", False) and doc.lowers[hit.last - 1] in doc.lexicon.to_place
    )
    return near and leads


def _joined_verb(doc: Document, i: int, found: list[Predicate]) -> bool:
    """ "hat Rom besucht und dort X getroffen": a verb brought behind "and" shares the auxiliary before, and
    "am Gipfel teilgenommen und X getroffen" too, where a noun of what was done stands between.
    """
    order = doc.pack.word_order
    if order is None or not found or i + 1 >= len(doc.starts) or doc.starts[i] < doc.starts[i + 1]:
        return False
    joined = doc.lowers[i - 1] in order.coordinators
    return joined or (doc.gaps[i - 1] == COMMA and not found[-1].noun)


def _owns_next(doc: Document, i: int, sentence: Sentence) -> bool:
    """A possessive that is a verb too ("sein"), right before whom or what it owns, a noun by its capital."""
    if doc.lowers[i] not in doc.lexicon.possessives or i + 1 >= sentence.last:
        return False
    return doc.gaps[i] == SPACE and (i + 1 in doc.mention_at or doc.words[i + 1][0].isupper())


def _denied(doc: Document, pred: Predicate, found: list[Predicate], denied: int) -> bool:
    """ "Does not intend, in the coming days, to visit": the infinitive of a plan that was denied shortly
    before, with no other verb between.
    """
    if (
        denied < 0
        or not pred.bare
        or pred.form is not Form.INFINITIVE
        or not denied < pred.head <= denied + _NEAR
    ):
        return False
    between = [p for p in found if p.head >= denied - 2 and not p.noun]
    but = doc.lexicon.restrictives | doc.lexicon.conjunctions
    return not between and not any(doc.lowers[k] in but for k in range(denied, pred.first))


def _in_compound(doc: Document, last: int) -> bool:
    """ "Travel restrictions", "the summit venue": the noun only names what the next one is about."""
    return (
        last < len(doc.lowers)
        and doc.lowers[last] in doc.lexicon.compound_tails
        and doc.gaps[last - 1] == SPACE
    )


def _plan(pred: Predicate, kinds: list[Aux], begin: int, negated: bool) -> None:
    """ "планируется визит": an auxiliary of plans tells the time of the noun behind it."""
    if kinds[-1] not in _PLANS:
        return
    pred.first, pred.planned = begin, True
    pred.tense = _PLANS[kinds[-1]]
    _certainty(pred, kinds, negated)


def _strand(
    doc: Document,
    found: list[Predicate],
    waiting: list[tuple[Aux, Hit]],
    negated: bool,
    sentence: Sentence,
) -> None:
    """ "to be" without a verb after it says where somebody is."""
    if not waiting:
        return
    aux, hit = waiting[-1]
    order = doc.pack.word_order
    was_to_be = aux is Aux.FUTURE_PAST and ends_in_be(doc, hit)  # "devait être jeudi à Luanda"
    if not (aux in BE or was_to_be) or (order is not None and doc.lowers[hit.last - 1] in order.becoming):
        if order is not None:
            found.append(_unknown(waiting, negated, sentence))
        return
    pred = Predicate(Sense.STAY, _STAY, None, sentence, waiting[0][1].first, hit.first, hit.last)
    kinds = [a for a, _ in waiting]
    pred.tense = (
        FUTURE_PAST  # "was to have been in Rome"
        if Aux.FUTURE_PAST in kinds
        else PAST
        if aux is Aux.BE_PAST
        else FUTURE
        if aux is Aux.BE_FUTURE or Aux.FUTURE in kinds
        else PRESENT
    )
    _certainty(pred, kinds, negated)
    found.append(pred)


_STAY = Verb(Sense.STAY, {})


def _unknown(waiting: list[tuple[Aux, Hit]], negated: bool, sentence: Sentence) -> Predicate:
    """An auxiliary whose verb we do not know: it says nothing, but begins a clause of its own."""
    aux, hit = waiting[-1]
    pred = Predicate(Sense.OTHER, UNKNOWN, None, sentence, waiting[0][1].first, hit.first, hit.last)
    pred.tense = (
        PAST
        if aux is Aux.PERFECT
        else PLUPERFECT
        if aux is Aux.PLUPERFECT
        else FUTURE_PAST
        if aux is Aux.FUTURE_PAST
        else FUTURE
    )
    _certainty(pred, [a for a, _ in waiting], negated)
    return pred


_BE_PERFECT = {Aux.BE: PAST, Aux.BE_PAST: PLUPERFECT, Aux.BE_FUTURE: FUTURE}
_BE_PASSIVE = {Aux.BE: PRESENT, Aux.BE_PAST: PAST, Aux.BE_FUTURE: FUTURE}
_BE_GERUND: dict[Aux | None, str] = {Aux.BE: PROGRESSIVE, Aux.BE_PAST: PAST, Aux.BE_FUTURE: FUTURE}
_PERFECT_TENSES: dict[Aux | None, str] = {
    Aux.PERFECT: PAST,
    Aux.PLUPERFECT: PLUPERFECT,
    Aux.FUTURE_PERFECT: FUTURE,
}
_WITH_INFINITIVE: dict[Aux | None, str] = {
    Aux.PERFECT: PAST,
    Aux.PLUPERFECT: PLUPERFECT,
    Aux.BE_FUTURE: FUTURE,
}
_FINITE: dict[Form | None, str] = {
    Form.FUTURE: FUTURE,
    Form.PRESENT: PRESENT,
    Form.PAST: PAST,
    Form.CONDITIONAL: FUTURE,
}


def _tense(pred: Predicate, kinds: list[Aux], negated: bool) -> None:
    verb, form = pred.lexeme, pred.form
    last = kinds[-1] if kinds else None
    if form is Form.PARTICIPLE:
        if last in BE:
            if verb.be_perfect or pred.reflexive:
                pred.tense = _BE_PERFECT[last]
            else:
                pred.passive = True
                pred.tense = _BE_PASSIVE[last]
        elif last in PERFECTS:
            pred.tense = _PERFECT_TENSES[last]
        elif last in (Aux.FUTURE, Aux.FUTURE_PAST):
            pred.tense = FUTURE if last is Aux.FUTURE else FUTURE_PAST
            pred.passive = not verb.be_perfect
        else:
            pred.tense = PAST
            pred.passive = not verb.be_perfect
    elif form is Form.GERUND:
        pred.tense = _BE_GERUND.get(last, OPEN)
        if last in (Aux.FUTURE, Aux.FUTURE_PAST):
            pred.tense = FUTURE if last is Aux.FUTURE else FUTURE_PAST
    elif form is Form.INFINITIVE:
        pred.tense = _WITH_INFINITIVE.get(last, OPEN)
    else:
        pred.tense = _FINITE.get(form, OPEN)
    if Aux.FUTURE in kinds or Aux.FUTURE_PERFECT in kinds:
        pred.tense = FUTURE
    if Aux.FUTURE_PAST in kinds:
        pred.tense = FUTURE_PAST
    if pred.sense is Sense.EXPECT:
        past = any(a in (Aux.BE_PAST, Aux.PLUPERFECT) for a in kinds)
        pred.tense, pred.passive = (FUTURE_PAST if past else FUTURE), False
    if getattr(verb, "middle", False):
        pred.passive, pred.bare = True, False
    if getattr(verb, "planned", False) and form is Form.PARTICIPLE:
        pred.tense = FUTURE_PAST if any(a in (Aux.BE_PAST, Aux.PLUPERFECT) for a in kinds) else FUTURE
    if form is Form.CONDITIONAL:
        pred.state = "maybe"
    if form is Form.PARTICIPLE and last is Aux.FUTURE:
        pred.tense = FUTURE
    _certainty(pred, kinds, negated)


def _certainty(pred: Predicate, kinds: list[Aux], negated: bool) -> None:
    if Aux.CONDITIONAL in kinds or pred.form is Form.CONDITIONAL:
        pred.state, pred.tense, pred.hypothetical = "maybe", FUTURE, True
    unreal = pred.form is Form.PARTICIPLE and getattr(pred.lexeme, "be_perfect", False)
    if Aux.UNREAL in kinds or (unreal and Aux.BE_UNREAL in kinds):
        pred.state, pred.tense = "unreal", FUTURE_PAST
    elif Aux.WISH in kinds:
        pred.state = "wish"
    elif Aux.MAYBE in kinds or Aux.BE_UNREAL in kinds:
        pred.state = "maybe"
    if negated:
        pred.state = "negated"
