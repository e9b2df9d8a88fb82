"""Finds what is said to happen: each verb or noun of travel and meeting, its tense, certainty, clause and
subject.
"""

from __future__ import annotations

from itineraries.extraction.document import (
    COMMA,
    JOINED,
    SPACE,
    Document,
    Hit,
    Sentence,
)
from itineraries.extraction.languages.pack import Aux, Form, Sense, Verb
from itineraries.extraction.lexicon import Entry
from itineraries.extraction.steps.clauses import cut_clauses
from itineraries.extraction.steps.doers import find_subjects
from itineraries.extraction.steps.engagements import settle_engagements
from itineraries.extraction.steps.mentions import owns
from itineraries.extraction.steps.predicate import (
    FUTURE,
    FUTURE_PAST,
    OPEN,
    PAST,
    PLUPERFECT,
    PRESENT,
    PROGRESSIVE,
    Predicate,
)
from itineraries.extraction.steps.unknown_verbs import UNKNOWN, unknown_verb

_BE = (Aux.BE, Aux.BE_PAST, Aux.BE_FUTURE)


def find_predicates(doc: Document) -> None:
    """Fill `predicates`, sentence by sentence."""
    doc.predicates = []
    for sentence in doc.sentences:
        if doc.mute[sentence.first] == 1:
            continue
        found = _groups(doc, sentence)
        if found:
            cut_clauses(doc, sentence, found)
            find_subjects(doc, found)
            settle_engagements(doc, found)
            doc.predicates.append(found)


def _groups(doc: Document, sentence: Sentence) -> list[Predicate]:
    """Walk the sentence once; auxiliaries, negations and fillers wait for the verb they belong to."""
    lexicon, lowers, mute = doc.lexicon, doc.lowers, doc.mute
    found: list[Predicate] = []
    waiting: list[tuple[Aux, Hit]] = []
    begin, negated, reflexive, clitic = -1, False, False, False
    i = sentence.first
    while i < sentence.last:
        word = lowers[i]
        hit = doc.hits.get(i)
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
        if mute[i] or i in doc.mention_at or i in doc.place_at:
            _strand(found, waiting, negated, sentence)
            waiting, begin, negated, reflexive, clitic = [], -1, False, False, False
            i += 1
            continue
        if hit is not None:
            verbs = [e for e in hit.entries if e.kind == "verb"] if not hit.get("after_words") else []
            noun = hit.get("noun") if not _in_compound(doc, hit.last) else None
            aux = hit.get("aux")
            if noun is not None and (not verbs or _is_noun(doc, hit, waiting, sentence)):
                _strand(found, waiting, negated, sentence)
                found.append(
                    Predicate(
                        noun.value.sense,
                        noun.value,
                        None,
                        sentence,
                        i,
                        i,
                        hit.last,
                        noun=True,
                        state="negated" if negated else "told",
                    )
                )
                waiting, begin, negated, reflexive, clitic = [], -1, False, False, False
                i = hit.last
                continue
            fit = _verb_entry(doc, hit, verbs, waiting, reflexive, aux) if verbs else None
            if fit is not None:
                negated = negated and not _restricted(doc, begin if begin >= 0 else i, hit.last)
                pred = Predicate(
                    fit.value.sense, fit.value, fit.form, sentence, begin if begin >= 0 else i, i, hit.last
                )
                pred.clitic = clitic
                pred.bare = not waiting
                pred.reflexive = reflexive
                _tense(pred, [a for a, _ in waiting], negated)
                found.append(pred)
                waiting, begin, negated, reflexive, clitic = [], -1, False, False, False
                i = hit.last
                continue
            if aux is not None:
                waiting.append((aux.value, hit))
                begin = i if begin < 0 else begin
                negated = negated or any(lowers[k] in lexicon.negations for k in range(i, hit.last))
                i = hit.last
                continue
        if hit is not None and hit.get("fillers"):
            begin = i if begin < 0 else begin
            i = hit.last
            continue
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
        if word in lexicon.fillers:
            if word in lexicon.clitics:
                clitic = True
            begin = i if begin < 0 else begin
            i = hit.last if hit is not None and hit.last > i and not hit.get("pronoun") else i + 1
            continue
        if waiting and hit is None and doc.pack.adverb_endings and word.endswith(doc.pack.adverb_endings):
            i += 1  # "est officiellement attendu"
            continue
        moment = doc.moment_at.get(i)
        if waiting and moment is not None:
            i = max(i + 1, moment.last)
            continue
        form = unknown_verb(doc, i, waiting[-1][0] if waiting else None, begin if begin >= 0 else i)
        if form is not None:
            pred = Predicate(Sense.OTHER, UNKNOWN, form, sentence, begin if begin >= 0 else i, i, i + 1)
            pred.clitic, pred.bare, pred.reflexive = clitic, not waiting, reflexive
            _tense(pred, [a for a, _ in waiting], negated)
            found.append(pred)
            waiting, begin, negated, reflexive, clitic = [], -1, False, False, False
            i += 1
            continue
        if waiting and doc.gaps[i - 1] == COMMA and i > sentence.first and _parenthesis(doc, i, sentence):
            i = _parenthesis(doc, i, sentence)
            continue
        _strand(found, waiting, negated, sentence)
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
    _strand(found, waiting, negated, sentence)
    return found


def _in_compound(doc: Document, last: int) -> bool:
    """ "Travel restrictions", "the summit venue": the noun only names what the next one is about."""
    return (
        last < len(doc.lowers)
        and doc.lowers[last] in doc.lexicon.compound_tails
        and doc.gaps[last - 1] == SPACE
    )


def _restricted(doc: Document, first: int, last: int) -> bool:
    """ "ne … que" means "only"."""
    lexicon = doc.lexicon
    if any(doc.lowers[k] in lexicon.strong_negations for k in range(first, last)):
        return False
    for k in range(last, min(last + 4, len(doc.lowers))):
        if doc.lowers[k] in lexicon.strong_negations or doc.gaps[k - 1] >= COMMA:
            return False
        if doc.lowers[k] in lexicon.restrictives:
            return True
    return False


def _parenthesis(doc: Document, i: int, sentence: Sentence) -> int:
    """The token after a short insertion between commas ("doit, selon Kiev, s'adresser"), 0 where there is
    none.
    """
    for j in range(i, min(i + 6, sentence.last)):
        if doc.gaps[j] == COMMA:
            return j + 1
        if j in doc.hits and doc.hits[j].get("verb"):
            return 0
    return 0


def _strand(
    found: list[Predicate], waiting: list[tuple[Aux, Hit]], negated: bool, sentence: Sentence
) -> None:
    """ "to be" without a verb after it says where somebody is."""
    if not waiting:
        return
    aux, hit = waiting[-1]
    if aux not in _BE:
        return
    pred = Predicate(Sense.STAY, _STAY, None, sentence, waiting[0][1].first, hit.first, hit.last)
    kinds = [a for a, _ in waiting]
    pred.tense = (
        PAST if aux is Aux.BE_PAST else FUTURE if aux is Aux.BE_FUTURE or Aux.FUTURE in kinds else PRESENT
    )
    _certainty(pred, kinds, negated)
    found.append(pred)


_STAY = Verb(Sense.STAY, {})


def _is_noun(doc: Document, hit: Hit, waiting: list[tuple[Aux, Hit]], sentence: Sentence) -> bool:
    """ "visit" after an article or a preposition is a noun; after "to", an auxiliary or a subject it is a
    verb.
    """
    i = hit.first - 1
    if i < sentence.first:
        return doc.pack.noun_first
    word = doc.lowers[i]
    if (
        not waiting
        and doc.pack.topic_nouns
        and word in doc.lexicon.determiners
        and word in doc.lexicon.articles
    ):
        return True  # "La visita …", where "la" may also be "her"
    if not waiting and word in doc.lexicon.possessives and word not in doc.lexicon.clitics:
        return True  # "leur venue"
    if not waiting and word in doc.lexicon.to_place and word not in doc.lexicon.infinitive_marks:
        return True  # "en visite"
    if not waiting and word in doc.lexicon.determiners and word in doc.lexicon.clitics:
        # "Le voyage du président", but "il le visite"
        told = i > sentence.first and doc.gaps[i - 1] <= JOINED
        if not (told and (i - 1 in doc.mention_at or doc.lowers[i - 1] in doc.lexicon.negations)):
            return True
    infinitive = any(e.kind == "verb" and e.form is Form.INFINITIVE for e in hit.entries)
    if (
        waiting
        or word in doc.lexicon.fillers
        or word in doc.lexicon.reflexives
        or (infinitive and word in doc.lexicon.infinitive_marks)
    ):
        return False
    if word in doc.lexicon.determiners or (doc.gaps[i] == JOINED and (word == "s" or owns(doc, i + 1))):
        return True
    mention = doc.mention_at.get(i)
    if mention is not None:
        return mention.how == "pronoun" and word in doc.lexicon.possessives
    return word not in doc.lexicon.conjunctions


def _verb_entry(
    doc: Document,
    hit: Hit,
    verbs: list[Entry],
    waiting: list[tuple[Aux, Hit]],
    reflexive: bool,
    aux: Entry | None,
) -> Entry | None:
    """The meaning of a verb form that its auxiliaries allow; None where the word is an auxiliary here."""
    kinds = [a for a, _ in waiting]
    fits = [e for e in verbs if not e.value.reflexive or reflexive]
    named = hit.first > 0 and hit.first - 1 in doc.mention_at  # "Kim Jong-un arribó"
    if not waiting and hit.first and not named and doc.lowers[hit.first - 1] in doc.lexicon.determiners:
        # "les deux parties", "his host": after an article it is no verb, unless the article may be a pronoun.
        clitic = doc.lowers[hit.first - 1] in doc.lexicon.clitics
        mark = doc.lowers[hit.first - 1] in doc.lexicon.infinitive_marks
        fits = [
            e
            for e in fits
            if (mark and e.form is Form.INFINITIVE) or (clitic and e.form is not Form.PARTICIPLE)
        ]
    if (
        not waiting
        and hit.first
        and (
            doc.lowers[hit.first - 1] in doc.lexicon.to_place
            or doc.lowers[hit.first - 1] in doc.lexicon.of_words
        )
    ):
        # "en clôture": a noun after a preposition.
        fits = [e for e in fits if e.form is not Form.PRESENT]
    if not fits:
        return None
    if aux is not None and all(e.value.sense in (Sense.STAY, Sense.MAKE, Sense.GO) for e in fits):
        # "est", "va", "has" may be verbs of their own; what follows decides.
        nxt = doc.hits.get(hit.last)
        if aux.value in _BE or (aux.value in (Aux.PERFECT, Aux.PLUPERFECT) and not (nxt and nxt.get("noun"))):
            return None
        if aux.value in (Aux.FUTURE, Aux.FUTURE_PAST):
            return fits[0] if _place_near(doc, hit.last) and not _verb_near(doc, hit.last) else None
    expected = [e for e in fits if e.value.sense is Sense.EXPECT]
    if expected and len(fits) > len(expected):
        # "est annoncé à Rome" awaits somebody, "est annoncé par" does not.
        awaited = not any(a in (Aux.PERFECT, Aux.PLUPERFECT) for a in kinds) and _leads_somewhere(
            doc, hit.last
        )
        fits = expected if awaited else [e for e in fits if e not in expected]
    before = doc.covered.get(hit.first - 1) if hit.first and doc.gaps[hit.first - 1] <= JOINED else None
    if not waiting and before is not None and before.get("noun") and not before.get("verb"):
        # "the conference host": a noun after a noun.
        fits = [e for e in fits if e.form is not Form.INFINITIVE] or []
        if not fits:
            return None
    if (
        hit.last < len(doc.lowers)
        and doc.lowers[hit.last] in doc.lexicon.by_words
        and any(e.form is Form.PARTICIPLE for e in fits)
    ):
        fits = [e for e in fits if e.form is Form.PARTICIPLE]
    if not any(a in _BE for a in kinds):
        fits = [e for e in fits if not getattr(e.value, "planned", False)]  # "su viaje, previsto para mañana"
        if not fits:
            return None
    if (
        kinds
        and kinds[-1] in (Aux.FUTURE, Aux.FUTURE_PAST)
        and doc.pack.word_order is not None
        and _agent_follows(doc, hit.last)
    ):
        # "wird von X empfangen": the participle, where the infinitive is written the same.
        fits = [e for e in fits if e.form is Form.PARTICIPLE] or fits
    wants_participle = any(a in (Aux.PERFECT, Aux.PLUPERFECT, *_BE) for a in kinds)
    order = (
        (Form.PARTICIPLE, Form.GERUND)
        if wants_participle
        else (
            Form.FUTURE,
            Form.PRESENT,
            Form.PAST,
            Form.CONDITIONAL,
            Form.INFINITIVE,
            Form.PARTICIPLE,
            Form.GERUND,
        )
    )
    if any(a in (Aux.FUTURE, Aux.FUTURE_PAST, Aux.MAYBE, Aux.WISH, Aux.UNREAL) for a in kinds[-1:]):
        order = (Form.INFINITIVE, *order)
    return min(
        fits,
        key=lambda e: (
            order.index(e.form) if e.form in order else 9,
            e.value.reflexive is False and reflexive,
        ),
    )


def _leads_somewhere(doc: Document, i: int) -> bool:
    for k in range(i, min(i + 5, len(doc.lowers))):
        place = doc.place_at.get(k)
        if k in doc.moment_at or (place is not None and place.role == "to"):
            return True
        if doc.gaps[k] >= COMMA:
            return False
    return False


def _place_near(doc: Document, i: int) -> bool:
    """A place follows after small words and dates only."""
    for k in range(i, min(i + 7, len(doc.lowers))):
        if k in doc.place_at:
            return True
        word = doc.lowers[k]
        small = (
            word in doc.lexicon.to_place
            or word in doc.lexicon.articles
            or word in doc.lexicon.fillers
            or k in doc.moment_at
            or (k in doc.covered and doc.covered[k].get("capital_words"))
        )
        if not small:
            return False
    return False


def _agent_follows(doc: Document, i: int) -> bool:
    """ "von Bundeskanzler X": somebody by whom it is done."""
    for k in range(i, min(i + 20, doc.sentence_at(i - 1).last - 1)):
        if doc.lowers[k] in doc.lexicon.by_words and (
            k + 1 in doc.mention_at or (k + 2 in doc.mention_at and doc.lowers[k + 1] in doc.lexicon.articles)
        ):
            before = doc.covered.get(k - 1)
            return before is None or not before.get("noun")
        if doc.gaps[k] >= COMMA:
            return False
    return False


def _verb_near(doc: Document, i: int) -> bool:
    for j in range(i, min(i + 4, len(doc.words))):
        hit = doc.hits.get(j)
        if hit is not None and any(e.kind == "verb" and e.form is Form.INFINITIVE for e in hit.entries):
            return True
        if doc.lowers[j] not in doc.lexicon.fillers and doc.lowers[j] not in doc.lexicon.reflexives:
            return False
    return False


_BE_PERFECT = {Aux.BE: PAST, Aux.BE_PAST: PLUPERFECT, Aux.BE_FUTURE: FUTURE}
_BE_PASSIVE = {Aux.BE: PRESENT, Aux.BE_PAST: PAST, Aux.BE_FUTURE: FUTURE}
_BE_GERUND: dict[Aux | None, str] = {Aux.BE: PROGRESSIVE, Aux.BE_PAST: PAST, Aux.BE_FUTURE: FUTURE}
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
        if last in _BE:
            if verb.be_perfect or pred.reflexive:
                pred.tense = _BE_PERFECT[last]
            else:
                pred.passive = True
                pred.tense = _BE_PASSIVE[last]
        elif last in (Aux.PERFECT, Aux.PLUPERFECT):
            pred.tense = PAST if last is Aux.PERFECT else PLUPERFECT
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
    if Aux.FUTURE in kinds:
        pred.tense = FUTURE
    if Aux.FUTURE_PAST in kinds:
        pred.tense = FUTURE_PAST
    if pred.sense is Sense.EXPECT:
        past = any(a in (Aux.BE_PAST, Aux.PLUPERFECT) for a in kinds)
        pred.tense, pred.passive = (FUTURE_PAST if past else FUTURE), False
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
    if Aux.UNREAL in kinds:
        pred.state, pred.tense = "unreal", FUTURE_PAST
    elif Aux.WISH in kinds:
        pred.state = "wish"
    elif Aux.MAYBE in kinds:
        pred.state = "maybe"
    if negated:
        pred.state = "negated"
