"""Decides what a form is where it may be several: noun or verb, verb or auxiliary, which of its verbs."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, JOINED, SPACE, Document, Hit, Sentence
from itineraries.extraction.languages.pack import Aux, Form, Sense
from itineraries.extraction.lexicon import END, Entry
from itineraries.extraction.steps.clauses.mentions import owns
from itineraries.extraction.steps.clauses.near import place_near, somebody_awaited
from itineraries.extraction.steps.clauses.subjects import with_at
from itineraries.extraction.steps.clauses.things_told import thing_told

BE = (Aux.BE, Aux.BE_PAST, Aux.BE_FUTURE)
_NEAR = 14  # words
PERFECTS = (Aux.PERFECT, Aux.PLUPERFECT, Aux.FUTURE_PERFECT)
#: What a "to be received" stands behind.
_MODALS = (Aux.FUTURE, Aux.FUTURE_PAST, Aux.MAYBE, Aux.CONDITIONAL, Aux.WISH)


def is_noun(doc: Document, hit: Hit, waiting: list[tuple[Aux, Hit]], sentence: Sentence) -> bool:
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
    alone = not waiting or waiting[-1][0] in BE
    if alone and word in doc.lexicon.to_place and word not in doc.lexicon.infinitive_marks:
        return True  # "en visite", "est en visite"
    if not waiting and word in doc.lexicon.determiners and word in doc.lexicon.clitics:
        # "Le voyage du président", but "il le visite"
        told = i > sentence.first and doc.gaps[i - 1] <= JOINED
        if not (told and (i - 1 in doc.mention_at or doc.lowers[i - 1] in doc.lexicon.negations)):
            return True
    if not waiting and word in doc.lexicon.fillers and _counted(doc, i, hit.last):
        return True  # "his first visit", "the next stop"
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
    if _takes_somebody(doc, hit):
        return False
    mention = doc.mention_at.get(i)
    if mention is not None:
        return mention.how == "pronoun" and word in doc.lexicon.possessives
    return word not in doc.lexicon.conjunctions or _second_meeting(doc, hit, sentence)


def _second_meeting(doc: Document, hit: Hit, sentence: Sentence) -> bool:
    """ "A call on X and talks with Y": behind "and" a noun, where a meeting was told before and no verb."""
    noun = hit.get("noun")
    if noun is None or noun.value.sense is not Sense.MEET or not with_at(doc, hit.last):
        return False
    before = doc.phrases_in("noun", sentence.first, hit.first - 1)
    told = [n.value("noun").sense for n in before]
    return told[-1:] == [Sense.MEET] and not doc.phrases_in("verb", before[-1].last, hit.first)


def _takes_somebody(doc: Document, hit: Hit) -> bool:
    """ "After meeting President X": a gerund, right before whom it is done to."""
    if not any(e.kind == "verb" and e.form is Form.GERUND for e in hit.entries):
        return False
    k = hit.last
    while k < len(doc.lowers) and k - hit.last < 4 and k not in doc.mention_at:
        if doc.gaps[k - 1] >= COMMA or doc.lowers[k] not in doc.lexicon.small_before_names:
            return False
        k += 1
    return k in doc.mention_at and doc.gaps[k - 1] < COMMA


def _may_be_bare(doc: Document, i: int) -> bool:
    """Whether an infinitive, or a plural written like it, may stand behind this word."""
    lexicon, word = doc.lexicon, doc.lowers[i]
    return (
        word in lexicon.infinitive_marks
        or word in lexicon.conjunctions
        or word in lexicon.fillers
        or i in doc.mention_at
        or doc.gaps[i] >= COMMA
    )


def _counted(doc: Document, i: int, last: int) -> bool:
    """ "Her first stop", "X's next stop": a filler that is an adjective too; not "first since 2018"."""
    lexicon, word = doc.lexicon, doc.lowers[i]
    if word not in lexicon.determiners or not i or doc.gaps[i - 1] >= COMMA:
        return False
    if any(word in lexicon.since_words for word in doc.lowers[last : last + _NEAR]):
        return False
    before = doc.lowers[i - 1]
    owned = before in lexicon.possessives | lexicon.articles and before not in lexicon.clitics
    return owned or (before == "s" and doc.gaps[i - 2] == JOINED)


def _relative_behind(doc: Document, k: int) -> bool:
    """ "A visit that ends on Friday", "the visit to Rome that began": behind a noun of travel."""
    word, lexicon = doc.lowers[k], doc.lexicon
    if word not in lexicon.relatives or word in lexicon.articles or not k or doc.gaps[k - 1] != SPACE:
        return False
    before = k - 1
    while before >= 0 and (before in doc.place_at or before in doc.moment_at):
        before -= 1
    if before < k - 1 and before >= 0:
        before -= doc.lowers[before] in lexicon.to_place or doc.lowers[before] in lexicon.date_prepositions
    hit = doc.covered.get(before)
    noun = hit.value("noun") if hit is not None else None
    return noun is not None and noun.sense in (Sense.GO, Sense.VISIT, Sense.STAY)


def _noun_of_rank(doc: Document, k: int) -> bool:
    """ "Als Erster traf X ein": with a capital it is who came first, and leads to no noun."""
    return k > 0 and doc.words[k][0].isupper() and doc.lowers[k] in doc.lexicon.rank_words


def _ends_office(doc: Document, k: int) -> bool:
    """ "Heads of state attended": the last word of who does it."""
    told = doc.covered.get(k)
    ends = told is not None and told.first < k == told.last - 1
    return ends and told is not None and bool(told.get("plural_groups") or told.get("role"))


def verb_entry(
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
    if hit.first > 1 and doc.lowers[hit.first - 1] in doc.lexicon.fillers:
        named = named or hit.first - 2 in doc.mention_at  # "the two leaders first met"
    elif hit.first > 1 and doc.lowers[hit.first - 1] in doc.lexicon.rank_words:
        # "X last visited Rome"; "X last toured Africa in May, when he …" tells where in its side clause.
        at = doc.place_at.get(hit.last)
        named = named or (hit.first - 2 in doc.mention_at and not (at is not None and at.kind == "region"))
    before = _before_day(doc, hit.first) if doc.pack.word_order is not None else hit.first - 1
    held = not waiting and hit.first > 0 and not named and doc.lowers[before] in doc.lexicon.determiners
    held = held and not (doc.pack.capital_nouns and _noun_of_rank(doc, before))
    held = held and not doc.mute[before]  # "…, hier zu sein", sagte er
    held = held and not _ends_office(doc, before)
    if held and not _relative_behind(doc, before):
        # "les deux parties", "his host": after an article it is no verb, unless the article may be a pronoun.
        word = doc.lowers[before]
        clitic, mark = word in doc.lexicon.clitics, word in doc.lexicon.infinitive_marks
        thence = word in doc.lexicon.fillers and word not in doc.lexicon.articles  # "et en repartira"
        fits = [
            e
            for e in fits
            if (mark and e.form is Form.INFINITIVE)
            or (clitic and e.form is not Form.PARTICIPLE)
            or (thence and e.form in (Form.FUTURE, Form.CONDITIONAL))
        ]
    led = doc.lowers[hit.first - 1] if hit.first and not waiting else ""
    if led in doc.lexicon.to_place or led in doc.lexicon.of_words:
        # "en clôture": a noun after a preposition.
        fits = [e for e in fits if e.form is not Form.PRESENT]
    if hit.last - hit.first > 1 and doc.lowers[hit.last - 1] in doc.lexicon.infinitive_marks:
        # It continues to Rome or to the summit, or it continues to work.
        leads = place_near(doc, hit.last) or doc.is_one_of(hit.last, doc.pack.articles)
        fits = [e for e in fits if e.value.sense is not Sense.GO or leads]
    if not waiting and _guest(doc, hit):
        fits = [e for e in fits if e.form is not Form.GERUND]
    if not waiting and hit.last - hit.first == 1 and doc.lowers[hit.first] in doc.lexicon.possessives:
        fits = []  # "begrüßte ihn sein Kollege"
    if not waiting and hit.first and not _may_be_bare(doc, hit.first - 1):
        # "the eventual transfer to Rome": a verb that a noun is written like.
        fits = [e for e in fits if not (getattr(e.value, "near", False) and e.form is Form.INFINITIVE)]
    if not waiting and doc.lowers[hit.first] in doc.lexicon.of_words and _behind_noun(doc, hit.first):
        return None  # "l'annulation du voyage", but "est du voyage"
    if any(e.things for e in fits):
        told = [e for e in fits if e.things and thing_told(doc, hit, e, PERFECTS)]
        fits = told or [e for e in fits if not e.things]
    if aux is not None and aux.value is Aux.WISH and not somebody_awaited(doc, hit.last):
        fits = [e for e in fits if not e.value.awaits]  # "espera viajar"
    names = [e for e in fits if getattr(e.value, "names", False)]
    if names:
        somebody = not waiting and any(k in doc.mention_at for k in range(hit.last, hit.last + 3))
        fits = names if somebody else [e for e in fits if e not in names]
    if not fits:
        return None
    if aux is not None and aux.value is Aux.BEEN and passive_mark(doc, hit, waiting) is not None:
        return None
    if aux is not None and aux.value in BE and _verb_near(doc, hit.last, Form.PARTICIPLE):
        return None  # "verrà ricevuto", where "verrà" alone is "will come"
    if aux is not None and all(e.value.sense is Sense.RETURN for e in fits):
        # "volvió a Lima", "volvió a viajar"
        return fits[0] if place_near(doc, hit.last) and not _verb_near(doc, hit.last) else None
    if aux is not None and all(e.value.sense in (Sense.STAY, Sense.MAKE, Sense.GO) for e in fits):
        # "est", "va", "has" may be verbs of their own; what follows decides.
        own = next((e for e in fits if reflexive and e.value.reflexive), None)
        if aux.value in BE:
            return own  # "se queda hasta el jueves"
        if aux.value in PERFECTS and not _its_noun(doc, hit.last):
            return None
        if aux.value is Aux.MAYBE and doc.pack.rumours:
            return None  # "serait attendu à Rome"
        if aux.value in (Aux.FUTURE, Aux.FUTURE_PAST):
            planned = [e for e in fits if e.value.sense is Sense.MAKE]
            if planned and _noun_near(doc, hit.last):
                return planned[0]  # "tiene prevista una visita", "plant einen Besuch"
            return fits[0] if place_near(doc, hit.last) and not _verb_near(doc, hit.last) else None
    expected = [e for e in fits if e.value.sense is Sense.EXPECT]
    if expected and len(fits) > len(expected):
        # "est annoncé à Rome" awaits somebody, "est annoncé par" does not.
        passive = bool(kinds) and doc.pack.word_order is not None  # "wird auch erwartet"
        awaited = not any(a in PERFECTS for a in kinds) and (passive or _leads_somewhere(doc, hit.last))
        awaited = awaited and not (
            not kinds and doc.pack.word_order is not None and _somebody_behind(doc, hit.last)
        )
        fits = expected if awaited else [e for e in fits if e not in expected]
    beside = doc.covered.get(hit.first - 1) if hit.first and doc.gaps[hit.first - 1] <= JOINED else None
    if not waiting and beside is not None and beside.get("noun") and not beside.get("verb"):
        # "the conference host": a noun after a noun.
        fits = [e for e in fits if e.form is not Form.INFINITIVE] or []
        if not fits:
            return None
    if _by_behind(doc, hit) and any(e.form is Form.PARTICIPLE for e in fits):
        fits = [e for e in fits if e.form is Form.PARTICIPLE]
    joins = any(e.value.sense is Sense.JOIN and e.form is Form.PARTICIPLE for e in fits)
    if joins and len({e.value.sense for e in fits}) > 1:
        # "est rejoint par X"; "a rejoint Rome"
        joined = any(a in BE for a in kinds) or _by_behind(doc, hit)
        fits = [e for e in fits if (e.value.sense is Sense.JOIN) == joined] or fits
    if not any(a in BE for a in kinds):
        fits = [e for e in fits if not getattr(e.value, "planned", False)]  # "su viaje, previsto para mañana"
        whose = doc.lowers[hit.last - 1] in doc.lexicon.of_words
        fits = [e for e in fits if whose or not getattr(e.value, "owned", False)]  # "l'hôte, X, a salué"
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
    heard = [e for e in fits if getattr(e.value, "audience", False)]
    if heard and len(fits) > len(heard):
        # "se dirigió a Rabat" leads there, "se dirigió al Parlamento" does not.
        fits = [e for e in fits if e not in heard] if place_near(doc, hit.last) else heard
    carrying = [e for e in fits if getattr(e.value, "carries", False)]
    if carrying and len(fits) > len(carrying) and _talks_follow(doc, hit.last):
        fits = [e for e in fits if e not in carrying]  # "führt in Rom mit X Gespräche"
    elif carrying and kinds and not any(a in BE for a in kinds):
        fits = [e for e in fits if not (e.value.near and e.value.be_perfect)]  # "had taken him to Rome"
    wants_participle = any(a in (*PERFECTS, *BE) for a in kinds)
    order = (
        (Form.PARTICIPLE, Form.GERUND, Form.INFINITIVE)
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
        order = (Form.INFINITIVE, *((Form.PARTICIPLE,) if doc.pack.word_order is not None else ()), *order)
    return min(
        fits,
        key=lambda e: (
            order.index(e.form) if e.form in order else 9,
            e.value.reflexive is False and reflexive,
        ),
    )


def _by_behind(doc: Document, hit: Hit) -> bool:
    return hit.last < len(doc.lowers) and doc.lowers[hit.last] in doc.lexicon.by_words


def _before_day(doc: Document, first: int) -> int:
    """The token before a verb, or before the day right before it ("den 1990 unterzeichneten Vertrag")."""
    day = doc.moment_at.get(first - 1)
    held = day is not None and doc.lowers[day.first - 1] in doc.lexicon.articles and day.first == first - 1
    return first - 2 if held and first > 1 else first - 1


def _behind_noun(doc: Document, first: int) -> bool:
    before = doc.covered.get(first - 1) if first else None
    return before is not None and doc.gaps[first - 1] == SPACE and before.get("noun") is not None


def _guest(doc: Document, hit: Hit) -> bool:
    """ "Held talks with visiting President X": an adjective, between a preposition or a verb of meeting and
    whom it is said of.
    """
    if hit.last not in doc.mention_at or doc.lowers[hit.first] not in doc.lexicon.role_adjectives:
        return False
    if hit.first == doc.sentence_at(hit.first).first:
        return _does_something(doc, hit.last)
    if doc.gaps[hit.first - 1] > JOINED:
        return False
    before, word = doc.covered.get(hit.first - 1), doc.lowers[hit.first - 1]
    met = before.value("verb") if before is not None else None
    return (
        word in doc.lexicon.with_words
        or word in doc.lexicon.by_words
        or word in doc.lexicon.between
        or (met is not None and met.sense in (Sense.MEET, Sense.HOST))
    )


def _does_something(doc: Document, k: int) -> bool:
    """ "Visiting President X and his host Y held talks", not "Visiting President X in Rome, she said": a
    verb of theirs stands right behind those who are told from a token on.
    """
    lexicon, stop = doc.lexicon, doc.sentence_at(k).last
    small = lexicon.conjunctions | lexicon.possessives | lexicon.articles | lexicon.date_prepositions
    while k < stop:
        mention, moment = doc.mention_at.get(k), doc.moment_at.get(k)
        if mention is not None or moment is not None:
            k = max(k + 1, mention.last if mention is not None else moment.last if moment is not None else k)
        elif doc.lowers[k] in small:
            k += 1
        else:
            break
    hit = doc.hits.get(k) if k < stop and doc.gaps[k - 1] <= COMMA else None
    verb = hit.get("verb") if hit is not None else None
    told = verb is not None and verb.form in (Form.PRESENT, Form.PAST)
    return told or (hit is not None and hit.get("aux") is not None)


def ends_in_be(doc: Document, hit: Hit) -> bool:
    """Whether an auxiliary of several words ends in "to be"."""
    entries = doc.lexicon.tree.get(doc.lowers[hit.last - 1], {}).get(END, ())
    return hit.last - hit.first > 1 and any(e.kind == "aux" and e.value in BE for e in entries)


def passive_mark(doc: Document, hit: Hit, waiting: list[tuple[Aux, Hit]]) -> Aux | None:
    """ "a ensuite été reçu", "iba a ser recibido": what "been" makes of the participle behind it; None where
    it is a verb.
    """
    before = waiting[-1][0] if waiting else None
    if before not in (*PERFECTS, *_MODALS) or not _verb_near(doc, hit.last, Form.PARTICIPLE):
        return None
    if before in _MODALS:
        return Aux.BE
    return Aux.BE_FUTURE if before is Aux.FUTURE_PERFECT else Aux.BE_PAST


def _somebody_behind(doc: Document, i: int) -> bool:
    """ "Wien erwartet am Freitag den Präsidenten": whom a verb that stands by itself is done to."""
    for k in range(i, min(i + 9, len(doc.lowers))):
        if k in doc.mention_at:
            return True
        if doc.gaps[k] >= COMMA:
            break
    return False


def _leads_somewhere(doc: Document, i: int) -> bool:
    behind = doc.mention_at.get(i) or (doc.mention_at.get(i + 1) if not doc.pack.subject_first else None)
    if behind is not None and behind.first <= i + 1 and not doc.pack.subject_first:
        i = behind.last  # "wird der Präsident in Rom erwartet"
    for k in range(i, min(i + 5, len(doc.lowers))):
        place = doc.place_at.get(k)
        if k in doc.moment_at or (place is not None and place.role == "to"):
            return True
        if doc.gaps[k] >= COMMA:
            break
    first = doc.sentence_at(i - 1).first
    ahead = range(first, min(first + 6, i)) if doc.pack.word_order is not None else ()
    return any(k in doc.moment_at or k in doc.place_at for k in ahead)  # "Am Montag wird X erwartet"


def _agent_follows(doc: Document, i: int) -> bool:
    """ "von Bundeskanzler X": somebody by whom it is done."""
    for k in range(i, min(i + 20, doc.sentence_at(i - 1).last - 1)):
        agent = k + 1
        while doc.lowers[agent : agent + 1] and doc.lowers[agent] in doc.lexicon.small_before_names:
            agent += 1
        if doc.lowers[k] in doc.lexicon.by_words and agent in doc.mention_at:
            before = doc.covered.get(k - 1)
            return before is None or not before.get("noun")
        if doc.gaps[k] >= COMMA:
            return False
    return False


def _talks_follow(doc: Document, i: int) -> bool:
    """Whether the next noun of the clause is one of a meeting."""
    for k in range(i, min(i + 16, doc.sentence_at(i - 1).last)):
        hit = doc.hits.get(k)
        noun = hit.get("noun") if hit is not None else None
        if noun is not None:
            return noun.value.sense is Sense.MEET
        if doc.gaps[k - 1] >= COMMA and k > i:
            return False
    return False


def _verb_near(doc: Document, i: int, form: Form = Form.INFINITIVE) -> bool:
    for j in range(i, min(i + 4, len(doc.words))):
        hit = doc.hits.get(j)
        if hit is not None and any(e.kind == "verb" and e.form is form for e in hit.entries):
            return True
        if doc.lowers[j] not in doc.lexicon.fillers and doc.lowers[j] not in doc.lexicon.reflexives:
            return False
    return False


def _its_noun(doc: Document, i: int) -> bool:
    """A noun of travel or of meetings follows, after its article only: "aura des entretiens"."""
    k = i
    while (  # "aura mercredi à Rome un entretien": past the day and the place
        k < len(doc.lowers)
        and k - i < 7
        and doc.gaps[k - 1] < COMMA
        and (k in doc.moment_at or k in doc.place_at or _leads_to_either(doc, k))
    ):
        k += 1
    i = k
    while k < len(doc.lowers) and k - i < 3 and doc.lowers[k] in doc.lexicon.determiners:
        k += 1
    hit = doc.covered.get(k)
    return hit is not None and hit.get("noun") is not None and doc.gaps[k - 1] < COMMA


def _leads_to_either(doc: Document, k: int) -> bool:
    """A preposition with a day or a place right behind it."""
    lexicon = doc.lexicon
    held = doc.lowers[k] in lexicon.date_prepositions or doc.lowers[k] in lexicon.to_place
    return held and (k + 1 in doc.moment_at or k + 1 in doc.place_at)


def _noun_near(doc: Document, i: int) -> bool:
    """A noun of travel follows, after its determiners and days only."""
    for k in range(i, min(i + 9, len(doc.lowers))):
        hit = doc.covered.get(k)
        if hit is not None and hit.get("noun"):
            return True
        word = doc.lowers[k]
        if not (
            word in doc.lexicon.determiners
            or word in doc.lexicon.role_adjectives
            or k in doc.moment_at
            or k in doc.mention_at
            or word in doc.lexicon.fillers
            or word in doc.lexicon.to_place
            or (hit is not None and hit.get("demonym"))
        ):
            return False
    return False
