"""Finds what is said to happen: each verb or noun of travel and meeting, its tense, certainty, clause and subject."""

from __future__ import annotations

from dataclasses import dataclass, field

from itineraries.extraction.document import (
    COMMA,
    JOINED,
    STRONG,
    Document,
    Hit,
    Person,
    PersonMention,
    Sentence,
)
from itineraries.extraction.languages.pack import Aux, Form, Noun, Sense, Verb
from itineraries.extraction.steps.subjects import following_subject, joined_people, silent_subject

FUTURE, PRESENT, PROGRESSIVE, PAST, PLUPERFECT, FUTURE_PAST, OPEN = (
    "future",
    "present",
    "progressive",
    "past",
    "pluperfect",
    "future_past",
    "open",
)
_BE = (Aux.BE, Aux.BE_PAST, Aux.BE_FUTURE)


@dataclass(slots=True, eq=False)
class Predicate:
    """One verb or noun with its group [first, last), its clause [start, end) and its subject.

    `tense` is open where nothing tells it; `state` is told, maybe, wish, unreal or negated.
    """

    sense: Sense
    lexeme: Verb | Noun
    form: Form | None
    sentence: Sentence
    first: int
    head: int
    last: int
    tense: str = OPEN
    state: str = "told"
    noun: bool = False
    passive: bool = False
    bare: bool = False  # no auxiliary
    start: int = 0
    end: int = 0
    link: str = ""  # where, then, before, after, who
    link_at: int = -1
    subjects: list[Person] = field(default_factory=list)
    subject_mention: PersonMention | None = None
    clitic: bool = False  # an object pronoun stands in the group
    governor: Predicate | None = None
    before: Predicate | None = None  # the verb before it in the sentence
    blocked: bool = False  # a subject is told, but it is no person


def find_predicates(doc: Document) -> None:
    """Fill `predicates`, sentence by sentence."""
    doc.predicates = []
    for sentence in doc.sentences:
        if doc.mute[sentence.first] == 1:
            continue
        found = _groups(doc, sentence)
        if found:
            _clauses(doc, sentence, found)
            _subjects(doc, found)
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
        if waiting and i in doc.mention_at and doc.gaps[i - 1] == JOINED and doc.mention_at[i].how == "pronoun":
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
            noun = hit.get("noun")
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
                _tense(pred, [a for a, _ in waiting], negated)
                found.append(pred)
                waiting, begin, negated, reflexive, clitic = [], -1, False, False, False
                i = hit.last
                continue
            if aux is not None:
                waiting.append((aux.value, hit))
                begin = i if begin < 0 else begin
                negated = negated or lowers[hit.last - 1] in lexicon.negations
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
        moment = doc.moment_at.get(i)
        if waiting and moment is not None:
            i = max(i + 1, moment.last)
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
    """The token after a short insertion between commas ("doit, selon Kiev, s'adresser"), 0 where there is none."""
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
    """ "visit" after an article or a preposition is a noun; after "to", an auxiliary or a subject it is a verb."""
    i = hit.first - 1
    if i < sentence.first:
        return doc.pack.noun_first
    word = doc.lowers[i]
    infinitive = any(e.kind == "verb" and e.form is Form.INFINITIVE for e in hit.entries)
    if waiting or word in doc.lexicon.fillers or (infinitive and word in doc.lexicon.infinitive_marks):
        return False
    if word in doc.lexicon.determiners or (doc.gaps[i] == JOINED and word == "s"):
        return True
    mention = doc.mention_at.get(i)
    if mention is not None:
        return mention.how == "pronoun" and word in doc.lexicon.possessives
    if word in doc.lexicon.conjunctions:
        return False
    return True


def _verb_entry(doc: Document, hit: Hit, verbs, waiting: list[tuple[Aux, Hit]], reflexive: bool, aux):
    """The meaning of a verb form that its auxiliaries allow; None where the word is an auxiliary here."""
    kinds = [a for a, _ in waiting]
    fits = [e for e in verbs if not e.value.reflexive or reflexive]
    if not waiting and hit.first and doc.lowers[hit.first - 1] in doc.lexicon.determiners:
        # "les deux parties", "his host": after an article it is no verb, unless the article may be a pronoun.
        clitic = doc.lowers[hit.first - 1] in doc.lexicon.clitics
        mark = doc.lowers[hit.first - 1] in doc.lexicon.infinitive_marks
        fits = [e for e in fits if (mark and e.form is Form.INFINITIVE) or (clitic and e.form is not Form.PARTICIPLE)]
    if not waiting and hit.first and (doc.lowers[hit.first - 1] in doc.lexicon.to_place or doc.lowers[hit.first - 1] in doc.lexicon.of_words):
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
        awaited = not any(a in (Aux.PERFECT, Aux.PLUPERFECT) for a in kinds) and _leads_somewhere(doc, hit.last)
        fits = expected if awaited else [e for e in fits if e not in expected]
    before = doc.covered.get(hit.first - 1) if hit.first and doc.gaps[hit.first - 1] <= JOINED else None
    if not waiting and before is not None and before.get("noun") and not before.get("verb"):
        # "the conference host": a noun after a noun.
        fits = [e for e in fits if e.form is not Form.INFINITIVE] or []
        if not fits:
            return None
    if hit.last < len(doc.lowers) and doc.lowers[hit.last] in doc.lexicon.by_words and any(e.form is Form.PARTICIPLE for e in fits):
        fits = [e for e in fits if e.form is Form.PARTICIPLE]
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
        small = word in doc.lexicon.to_place or word in doc.lexicon.articles or word in doc.lexicon.fillers or k in doc.moment_at or k in doc.covered and doc.covered[k].get("capital_words")
        if not small:
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


def _tense(pred: Predicate, kinds: list[Aux], negated: bool) -> None:
    verb, form = pred.lexeme, pred.form
    last = kinds[-1] if kinds else None
    if form is Form.PARTICIPLE:
        if last in _BE:
            if verb.be_perfect:
                pred.tense = {Aux.BE: PAST, Aux.BE_PAST: PLUPERFECT, Aux.BE_FUTURE: FUTURE}[last]
            else:
                pred.passive = True
                pred.tense = {Aux.BE: PRESENT, Aux.BE_PAST: PAST, Aux.BE_FUTURE: FUTURE}[last]
        elif last in (Aux.PERFECT, Aux.PLUPERFECT):
            pred.tense = PAST if last is Aux.PERFECT else PLUPERFECT
        elif last in (Aux.FUTURE, Aux.FUTURE_PAST):
            pred.tense = FUTURE if last is Aux.FUTURE else FUTURE_PAST
            pred.passive = not verb.be_perfect
        else:
            pred.tense = PAST
            pred.passive = not verb.be_perfect
    elif form is Form.GERUND:
        pred.tense = {Aux.BE: PROGRESSIVE, Aux.BE_PAST: PAST, Aux.BE_FUTURE: FUTURE}.get(last, OPEN)
        if last in (Aux.FUTURE, Aux.FUTURE_PAST):
            pred.tense = FUTURE if last is Aux.FUTURE else FUTURE_PAST
    elif form is Form.INFINITIVE:
        pred.tense = {Aux.PERFECT: PAST, Aux.PLUPERFECT: PLUPERFECT, Aux.BE_FUTURE: FUTURE}.get(last, OPEN)
    else:
        pred.tense = {
            Form.FUTURE: FUTURE,
            Form.PRESENT: PRESENT,
            Form.PAST: PAST,
            Form.CONDITIONAL: FUTURE,
        }.get(form, OPEN)
    if Aux.FUTURE in kinds:
        pred.tense = FUTURE
    if Aux.FUTURE_PAST in kinds:
        pred.tense = FUTURE_PAST
    if pred.sense is Sense.EXPECT:
        past = any(a in (Aux.BE_PAST, Aux.PLUPERFECT) for a in kinds)
        pred.tense, pred.passive = (FUTURE_PAST if past else FUTURE), False
    if form is Form.CONDITIONAL:
        pred.state = "maybe"
    if form is Form.PARTICIPLE and last is Aux.FUTURE:
        pred.tense = FUTURE
    _certainty(pred, kinds, negated)


def _certainty(pred: Predicate, kinds: list[Aux], negated: bool) -> None:
    if Aux.UNREAL in kinds:
        pred.state, pred.tense = "unreal", FUTURE_PAST
    elif Aux.WISH in kinds:
        pred.state = "wish"
    elif Aux.MAYBE in kinds:
        pred.state = "maybe"
    if negated:
        pred.state = "negated"


def _clauses(doc: Document, sentence: Sentence, found: list[Predicate]) -> None:
    """Cut the sentence between predicates at the word that opens the later one's clause."""
    previous: Predicate | None = None
    for pred in found:
        if previous is None:
            pred.start = sentence.first
            _link(doc, pred, sentence.first, pred.first)
        else:
            cut = _cut(doc, previous.last, pred.first, pred)
            pred.start = previous.end = cut
            _link(doc, pred, cut, pred.first)
        previous = pred
    if previous is not None:
        previous.end = sentence.last


def _cut(doc: Document, low: int, high: int, pred: Predicate) -> int:
    """Where the later predicate's clause begins.

    The conjunction right before it ("… et s'est envolé"), else the first word between the two that opens a
    clause, else the last comma, else the predicate itself.
    """
    lexicon = doc.lexicon
    comma, opener, strong = high, -1, -1
    said = pred.sense is Sense.SAY
    purpose = (
        pred.form is Form.INFINITIVE
        and pred.tense == OPEN
        and high > low
        and doc.lowers[high - 1] in lexicon.infinitive_marks
    )
    for k in range(low, high):
        word = doc.lowers[k]
        if doc.mute[k]:
            continue
        hit = doc.hits.get(k)
        opens = hit is not None and (hit.get("then_words") or hit.get("after_words"))
        if purpose:
            if opens:
                return k
            continue
        if opens and not pred.noun and k > low and not _place_follows(doc, hit.last):
            opener = k if opener < 0 else opener
        elif word in lexicon.where or (word in lexicon.relatives and k not in doc.place_at and not pred.noun):
            opener = k if opener < 0 else opener
        elif word in lexicon.conjunctions and not said and not pred.noun and _opens_clause(doc, k + 1, high):
            if k == high - 1:
                return k
            opener = k if opener < 0 else opener
        if k > low and doc.gaps[k - 1] >= COMMA:
            comma = k
            if doc.gaps[k - 1] == STRONG and any(sign in doc.text[doc.ends[k - 1] : doc.starts[k]] for sign in ";:"):
                strong = k
    if strong > low:
        return strong if opener < strong else opener
    if opener >= 0:
        return opener
    if high > low and doc.gaps[high - 1] >= COMMA:
        # "…, en mai, la ministre, Suzi Barbosa, avait séjourné": the comma that closes a name opens nothing.
        closing = doc.mention_at.get(high - 1)
        inner = closing is not None and closing.last == high and (
            any(doc.gaps[k] == COMMA for k in range(closing.first, high - 1)) or (closing.first > low and doc.gaps[closing.first - 1] == COMMA)
        )
        if not inner or said or (doc.hits.get(high) is not None and doc.hits[high].get("then_words")):
            return high
        return comma if comma <= closing.first else _comma_before(doc, low, closing.first)
    return comma


def _comma_before(doc: Document, low: int, stop: int) -> int:
    for k in range(stop, low, -1):
        if doc.gaps[k - 1] >= COMMA:
            return k
    return low


def _place_follows(doc: Document, i: int) -> bool:
    """ "puis à Alger" goes on the list of places, it opens no clause."""
    return any(k in doc.place_at for k in range(i, min(i + 2, len(doc.lowers))))


def _opens_clause(doc: Document, k: int, high: int) -> bool:
    """After "and": a verb, a subject with its verb or a date opens a clause; a further place or name does not."""
    j = k
    while j < high and (
        doc.lowers[j] in doc.lexicon.fillers
        or doc.lowers[j] in doc.lexicon.reflexives
        or doc.lowers[j] in doc.lexicon.negations
        or (doc.covered.get(j) and doc.covered[j].get("aux"))
    ):
        j += 1
    if j >= high:
        return True
    place = doc.place_at.get(j) or (doc.place_at.get(j + 1) if j + 1 < high else None)
    if place is not None and place.listed and place.last < high:
        return False
    mention = doc.mention_at.get(j) or (doc.mention_at.get(j + 1) if j + 1 < high else None)
    if mention is not None:
        if mention.how == "pronoun":
            return True
        m = mention.last
        while m < high and (
            doc.lowers[m] in doc.lexicon.fillers
            or doc.lowers[m] in doc.lexicon.reflexives
            or (doc.covered.get(m) and doc.covered[m].get("aux"))
        ):
            m += 1
        return m >= high
    return doc.moment_at.get(j) is not None or (j + 1 < high and doc.moment_at.get(j + 1) is not None)


def _link(doc: Document, pred: Predicate, start: int, stop: int) -> None:
    lexicon = doc.lexicon
    for k in range(start, stop):
        word = doc.lowers[k]
        if word in lexicon.conditionals and pred.state == "told":
            pred.state = "maybe"
        if word in lexicon.where:
            pred.link, pred.link_at = "where", k
            return
        if word in lexicon.relatives:
            pred.link, pred.link_at = "who", k
        hit = doc.hits.get(k)
        if hit is None:
            continue
        if hit.get("after_words") and not pred.link:
            pred.link, pred.link_at = "after", k
        elif hit.get("then_words") and not pred.link:
            pred.link, pred.link_at = "then", k


def _subjects(doc: Document, found: list[Predicate]) -> None:
    previous: Predicate | None = None
    for index, pred in enumerate(found):
        if index and not found[index - 1].subjects and found[index - 1].form is Form.PARTICIPLE and found[index - 1].first == pred.sentence.first:
            waiting = found[index - 1]
        else:
            waiting = None
        if pred.noun:
            pred.governor = previous if previous is not None and previous.end >= pred.first else previous
            _noun_subject(doc, pred, previous)
            if pred.tense == OPEN and pred.governor is not None:
                pred.tense = pred.governor.tense
                if pred.governor.noun:
                    pred.governor = pred.governor.governor or pred.governor
        else:
            pred.before = previous
            _verb_subject(doc, pred, previous, found[index + 1] if index + 1 < len(found) else None)
            _inherit(doc, pred, previous)
        if waiting is not None and not pred.noun:
            # "Arrivé mercredi à Rabat, le diplomate s'est entretenu …"
            waiting.subjects, waiting.subject_mention = list(pred.subjects), pred.subject_mention
        if not (pred.noun and pred.sense not in (Sense.GO, Sense.VISIT)):
            previous = pred


def _persons(mention: PersonMention | None) -> list[Person]:
    if mention is None:
        return []
    if mention.plural:
        return list(mention.plural)
    return [mention.person] if mention.person is not None else []


def _verb_subject(
    doc: Document, pred: Predicate, previous: Predicate | None, following: Predicate | None
) -> None:
    # An auxiliary may stand before the subject: "كان الوزير قد وصل".
    inside = _mentions(doc, pred.start, pred.first if doc.pack.subject_first else pred.head)
    free = [
        m
        for m in inside
        if is_free(doc, m, pred.start)
        or (m.how == "pronoun" and doc.lowers[m.last - 1] in doc.lexicon.relatives)
    ]
    if pred.form in (Form.INFINITIVE, Form.GERUND) and pred.tense == OPEN and previous is not None:
        # "avant de gagner Bakou": whoever does the one does the other.
        last = free[-1] if free and pred.form is Form.INFINITIVE else None
        pred.subjects = (
            list(previous.subjects) if last is None or previous.first < last.first else _persons(last)
        )
        pred.subject_mention = previous.subject_mention
        return
    if free:
        chosen = free[-1]
        pred.subject_mention = chosen
        pred.subjects = _group(doc, inside, chosen)
        if not pred.subjects and chosen.how == "office" and chosen.office is not None and chosen.office.minor and pred.sense in _MOVING:
            pred.subjects = _topic(doc, pred)  # "l'ancien syndicaliste"
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
    if pred.form is Form.PARTICIPLE and pred.bare:
        # "Arrivé mercredi à Rabat, le diplomate …": the subject follows; "X, arrivé dimanche, …": it stands before.
        before = _mentions(doc, pred.sentence.first, pred.first)
        if before and pred.first - before[-1].last < 2:
            pred.subject_mention, pred.subjects = before[-1], _group(doc, before, before[-1])
            return
        if not before:
            after = [m for m in _mentions(doc, pred.last, pred.sentence.last) if is_free(doc, m, pred.last)]
            main = after[0] if after else None
            if main is not None:
                pred.subject_mention, pred.subjects = main, _group(doc, after, main)
                return
    if not doc.pack.subject_first and _subject_behind(doc, pred, previous, following):
        return
    if pred.sense is Sense.SAY and _empty_between(doc, pred):
        # "…, a déclaré M. X": the speaker stands after the verb.
        after = _mentions(doc, pred.last, min(pred.last + 4, pred.sentence.last))
        if after and is_free(doc, after[0], pred.last):
            pred.subject_mention, pred.subjects = after[0], _persons(after[0])
            return
    if (
        previous is not None
        and previous.link in ("where", "who")
        and pred.start > pred.sentence.first
        and doc.gaps[pred.start - 1] == COMMA
        and doc.lowers[pred.start] in doc.lexicon.conjunctions
        and _empty_between(doc, pred)
    ):
        # "X est attendu à Berlin, où Y le recevra, et terminera …": the relative clause is over.
        main = previous.before
        if main is not None and main.subjects:
            pred.subjects, pred.subject_mention = list(main.subjects), main.subject_mention
            return
    if previous is not None and _empty_between(doc, pred):
        pred.subjects, pred.subject_mention, pred.blocked = (
            list(previous.subjects),
            previous.subject_mention,
            previous.blocked,
        )
        return
    pred.blocked = not _empty_between(doc, pred)
    if pred.blocked and pred.sense in _MOVING and _epithet(doc, pred):
        pred.subjects = _topic(doc, pred)
        pred.blocked = not pred.subjects


def _subject_behind(doc: Document, pred: Predicate, previous: Predicate | None, following: Predicate | None) -> bool:
    """ "وصل الرئيس إلى باريس", "в Анкару прибыл министр": whether the subject behind the verb, or none, is settled."""
    stop = following.first if following is not None else pred.sentence.last
    heads = previous is None and doc.pack.drops_subject
    topic = _topic(doc, pred) if heads else []
    told = bool(previous is not None and previous.subjects and _empty_between(doc, pred))
    mention = following_subject(doc, pred, stop, told_before=told)
    if mention is not None and heads and topic and not told and mention.person is not None and mention.person not in topic:
        # A name told for the first time after "and met" is rather whom he met.
        if mention is following_subject(doc, pred, stop, told_before=False) and following_subject(doc, pred, stop, told_before=True) is None:
            new = all(m.first >= mention.first for m in mention.person.mentions)
            if new and pred.sense is Sense.MEET and _opened_by_and(doc, pred):
                mention = None
    if mention is not None:
        pred.subject_mention, pred.subjects = mention, joined_people(doc, mention, stop)
        pred.blocked = not pred.subjects
        return True
    if doc.pack.drops_subject and pred.form not in (Form.INFINITIVE, Form.GERUND, Form.PARTICIPLE):
        if not silent_subject(doc, pred):
            pred.blocked = True
            return True
        if previous is None:
            pred.subjects = topic
            return True
    return False


def _opened_by_and(doc: Document, pred: Predicate) -> bool:
    return pred.first > pred.sentence.first and doc.lowers[pred.sentence.first] in doc.lexicon.conjunctions


_MOVING = (Sense.GO, Sense.ARRIVE, Sense.RETURN, Sense.LEAVE, Sense.VISIT, Sense.HOST, Sense.MEET, Sense.EXPECT, Sense.END, Sense.BEGIN)


def _epithet(doc: Document, pred: Predicate) -> bool:
    """ "l'ancien syndicaliste", "the Republican": a short definite phrase for whom the story is about."""
    lexicon = doc.lexicon
    k = pred.start
    while k < pred.first and (k in doc.moment_at or k in doc.place_at or doc.lowers[k] in lexicon.to_place or doc.lowers[k] in lexicon.conjunctions or doc.lowers[k] in lexicon.where):
        k += 1
    if k >= pred.first or doc.lowers[k] not in lexicon.articles or doc.lowers[k] in lexicon.plural_articles:
        return False
    words = [doc.lowers[j] for j in range(k + 1, pred.first)]
    if not 1 <= len(words) <= 3 or any(w in lexicon.non_persons or w in lexicon.of_words for w in words):
        return False
    return not any(doc.covered.get(j) and (doc.covered[j].get("noun") or doc.covered[j].get("format")) for j in range(k, pred.first))


def _empty_between(doc: Document, pred: Predicate) -> bool:
    """No word between the start of the clause and the verb that could be another subject."""
    lexicon = doc.lexicon
    start = pred.start
    if (
        start >= pred.first
        and pred.before is not None
        and pred.form not in (Form.INFINITIVE, Form.GERUND)
        and doc.gaps[pred.first - 1] < COMMA
        and doc.lowers[pred.first] not in lexicon.conjunctions
    ):
        start = pred.before.last  # no word opens the clause: its subject stands after the verb before
    for k in range(start, pred.first):
        word = doc.lowers[k]
        if (
            k in doc.place_at
            or k in doc.moment_at
            or k in doc.mention_at
            or word in lexicon.fillers
            or word in lexicon.conjunctions
            or word in lexicon.relatives
            or word in lexicon.where
            or word in lexicon.to_place
            or word in lexicon.from_place
            or word in lexicon.articles
            or word in lexicon.infinitive_marks
            or (
                doc.covered.get(k)
                and any(
                    e.kind
                    in (
                        "then_words",
                        "after_words",
                        "via_place",
                        "aux",
                        "again_words",
                        "background_words",
                        "capital_words",
                    )
                    for e in doc.covered[k].entries
                )
            )
            or doc.mute[k]
        ):
            continue
        return False
    return True


def _mentions(doc: Document, start: int, stop: int) -> list[PersonMention]:
    found, k = [], start
    while k < stop:
        mention = doc.mention_at.get(k)
        if mention is not None:
            if mention.first >= start:
                found.append(mention)
            k = mention.last
        else:
            k += 1
    return found


def is_free(doc: Document, mention: PersonMention, floor: int) -> bool:
    """Not held by a preposition within the clause, and in the case of a subject where that is told."""
    if mention.case and "n" not in mention.case:
        return False
    lexicon = doc.lexicon
    i = mention.first - 1
    while (
        i >= floor
        and mention.first - i < 5
        and doc.gaps[i] < COMMA
        and (
            doc.lowers[i] in lexicon.articles
            or doc.lowers[i] in lexicon.role_adjectives
            or doc.lowers[i] in lexicon.possessives
            or (doc.covered.get(i) and doc.covered[i].get("demonym"))
        )
    ):
        i -= 1
    if i < floor or doc.gaps[i] >= COMMA:
        return True
    word = doc.lowers[i]
    if word in lexicon.conjunctions:
        return True
    return not (
        word in lexicon.with_words
        or word in lexicon.by_words
        or word in lexicon.of_words
        or word in lexicon.to_place
        or word in lexicon.from_place
    )


def _group(doc: Document, mentions: list[PersonMention], chosen: PersonMention) -> list[Person]:
    """The people of a mention and of those joined to it by commas and "and"."""
    people = _persons(chosen)
    index = mentions.index(chosen)
    first = chosen.first
    while index:
        index -= 1
        before = mentions[index]
        between = doc.lowers[before.last : first]
        joined = doc.gaps[before.last - 1] == COMMA or any(w in doc.lexicon.conjunctions for w in between)
        if (
            not joined
            or len(between) > (6 if doc.pack.portfolios_before_names else 2)
            or any(
                doc.lowers[k] not in doc.lexicon.conjunctions
                and doc.lowers[k] not in doc.lexicon.articles
                and not (doc.pack.portfolios_before_names and doc.words[k][0].isupper() and k not in doc.place_at)
                for k in range(before.last, first)
            )
        ):
            break
        if chosen.how == "pronoun":
            break
        if (
            not any(w in doc.lexicon.conjunctions for w in between)
            and index == len(mentions) - 2
            and len(people) == 1
        ):
            # A comma alone joins only within a longer list.
            if not (index and _listed(doc, mentions[index - 1], before)):
                break
        people = _persons(before) + people
        first = before.first
    return list(dict.fromkeys(people))


def _listed(doc: Document, a: PersonMention, b: PersonMention) -> bool:
    return doc.gaps[a.last - 1] == COMMA and b.first - a.last <= 1


def _noun_subject(doc: Document, pred: Predicate, previous: Predicate | None) -> None:
    """ "sa visite", "la visite du président X", "the visit by X", "Biden's trip"; else whoever does the verb."""
    lexicon = doc.lexicon
    after = _mentions(doc, pred.last, min(pred.last + 8, pred.sentence.last))
    if after:
        k = after[0].first - 1
        while k >= pred.last and (
            doc.lowers[k] in lexicon.articles or doc.lowers[k] in lexicon.role_adjectives
        ):
            k -= 1
        if k < pred.last and doc.pack.bare_genitive and _owns(doc, after[0], pred, previous):
            pred.subjects = _group(doc, after, after[0])
            pred.subject_mention, pred.governor = after[0], None
            return
        if (
            k >= pred.last
            and (doc.lowers[k] in lexicon.of_words or doc.lowers[k] in lexicon.by_words)
            and k - pred.last < 4
        ):
            pred.subjects = _group(doc, after, after[0])
            pred.subject_mention = after[0]
            pred.governor = None
            return
    before = _mentions(doc, pred.sentence.first, pred.head)
    if before and before[-1].person is not None and pred.head - before[-1].last <= 2 and _beside(doc, before[-1], pred):
        pred.subjects, pred.subject_mention = _group(doc, before, before[-1]), before[-1]
        return
    k = pred.head - 1
    steps = 0
    while k >= pred.sentence.first and steps < 4 and doc.gaps[k] <= JOINED:
        word = doc.lowers[k]
        if word in lexicon.possessives and all(doc.lowers[x] in lexicon.determiners or doc.lowers[x] in lexicon.role_adjectives for x in range(k + 1, pred.head)):
            before = _mentions(doc, pred.sentence.first, k)
            owner = next(
                (
                    m
                    for m in reversed(before)
                    if m.person is not None and not m.person.minor
                ),
                before[-1] if before else None,
            )
            pred.subjects = (
                list(previous.subjects)
                if previous is not None and previous.subjects
                else _persons(owner) or _topic(doc, pred)
            )
            pred.subject_mention = previous.subject_mention if previous is not None else owner
            return
        mention = doc.mention_at.get(k)
        if word == "s" and mention is None and k:
            mention = doc.mention_at.get(k - 1)
        if mention is not None and (
            word == "s" or doc.lowers[mention.last] == "s" if mention.last < len(doc.lowers) else False
        ):
            pred.subjects, pred.subject_mention, pred.governor = _persons(mention), mention, None
            return
        k, steps = k - 1, steps + 1
    if previous is not None:
        pred.subjects, pred.subject_mention = list(previous.subjects), previous.subject_mention
    elif pred.head - pred.sentence.first <= 2:
        # "De retour de Pyongyang, il plaidera …": the subject follows.
        main = next((m for m in _mentions(doc, pred.last, pred.sentence.last) if is_free(doc, m, pred.last)), None)
        pred.subjects, pred.subject_mention = _persons(main), main


def _owns(doc: Document, mention: PersonMention, pred: Predicate, previous: Predicate | None) -> bool:
    """ "زيارة الرئيس", "визит президента": a name right behind a noun whose journey it is, by its case where told."""
    if doc.pack.name_cases and ("g" not in mention.case or "n" in mention.case):
        return False
    # "بلقاء رئيس الوزراء": whom he meets, where somebody is told who meets.
    return pred.sense is not Sense.MEET or previous is None or not previous.subjects


def _beside(doc: Document, mention: PersonMention, pred: Predicate) -> bool:
    """ "X, en visite à Rabat": the noun is said of the name right before it."""
    return doc.gaps[mention.last - 1] == COMMA and all(
        doc.lowers[k] in doc.lexicon.to_place for k in range(mention.last, pred.head)
    ) and pred.head > mention.last


def _topic(doc: Document, pred: Predicate) -> list[Person]:
    for mention in reversed(doc.mentions):
        if (
            mention.first < pred.sentence.first
            and mention.person is not None
            and not mention.person.minor
            and is_free(doc, mention, 0)
        ):
            return _persons(mention)
    return []


def _inherit(doc: Document, pred: Predicate, previous: Predicate | None) -> None:
    """An infinitive takes the tense and certainty of the verb it depends on."""
    if pred.tense != OPEN:
        return
    if previous is None:
        pred.tense = PRESENT if pred.form is Form.INFINITIVE and pred.subjects else OPEN
        return
    pred.tense = previous.tense
    if pred.link == "after" and previous.tense == FUTURE:
        pred.tense = FUTURE
    if pred.state == "told":
        if previous.sense in (Sense.INVITE, Sense.WISH, Sense.DECLINE):
            pred.state = "wish"
        elif previous.state in ("wish", "maybe", "unreal") and previous.state != "negated":
            pred.state = previous.state
