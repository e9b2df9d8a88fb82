"""Finds a subject behind its verb, by case, by the small words before it and by what the verb takes."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STRONG, Document, Person, PersonMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.epithets import carried_by
from itineraries.extraction.steps.clauses.predicate import Predicate

_TAKES_PEOPLE = (Sense.HOST, Sense.MEET, Sense.SEND, Sense.INVITE, Sense.JOIN, Sense.CALL)
_BRACKETS = 6  # words in brackets behind a name
#: What nobody does without somebody or something it is done to.
_GATHERED = (Sense.ATTEND, Sense.CEREMONY, Sense.MEET)
_DONE_TO = (Sense.CEREMONY, Sense.SIGN, Sense.VISIT)
_REACH = 16  # words between a verb and its subject
_BEHIND_OBJECT = 8  # words between whom a verb is done to and its subject behind him


def spans(doc: Document, pred: Predicate) -> bool:
    """ "Des dossiers allant de Gaza à Kiev": right behind a noun, "going from … to …" is no journey."""
    i = pred.first - 1
    if pred.form is not Form.GERUND or pred.sense is not Sense.GO or i < pred.sentence.first:
        return False
    lexicon = doc.lexicon
    small = doc.lowers[i] in lexicon.name_ends or doc.lowers[i] in lexicon.fillers
    bare = not small and i not in doc.mention_at and i not in doc.moment_at and doc.gaps[i] < COMMA
    return bare and pred.last < len(doc.lowers) and doc.lowers[pred.last] in lexicon.from_place


def following_subject(
    doc: Document, pred: Predicate, stop: int, *, told_before: bool
) -> PersonMention | None:
    """The mention after a verb that is its subject, or None.

    `stop`: where the next predicate begins; `told_before`: somebody may already be doing the verb, so that
    one bare name after a verb that takes people is rather whom it is done to.
    """
    start = _past_object(doc, pred, stop)
    free = [
        m
        for m in doc.mentions_in(start, min(stop, start + _REACH))
        if (not held(doc, m, start) or (doc.pack.word_order is not None and carried_by(doc, m)))
        and not (m.how == "pronoun" and doc.lowers[m.last - 1] in doc.lexicon.relatives)
    ]
    if free and (shown := _shown_by(doc, start, free[0])) is not None:
        return shown
    if not free or not _reaches(doc, start, free[0].first):
        return None
    if start > pred.last:
        return free[0]
    if doc.pack.article_cases and pred.sense in _TAKES_PEOPLE and not pred.passive and oblique(free[0]):
        # "hatte den Premier der König in Rabat empfangen"
        return next((m for m in free[1:] if not oblique(m) and m.first - free[0].last < _BEHIND_OBJECT), None)
    if doc.pack.name_cases:
        return next(
            (
                m
                for m in free
                if ("n" in m.case or m.how == "pronoun") and not (len(m.case) > 1 and told_before)
            ),
            None,
        )
    if pred.sense in _TAKES_PEOPLE and not pred.passive:
        if doc.pack.bare_objects and not pred.clitic and not getattr(pred.lexeme, "reflexive", False):
            return None
        object_told = (
            doc.lowers[pred.last] in doc.lexicon.object_pronouns if pred.last < len(doc.lowers) else False
        )
        object_told = object_told or (pred.clitic and doc.pack.topic_nouns)
        if not object_told and len(free) < 2 and told_before:
            return None
    return free[0]


def _shown_by(doc: Document, start: int, mention: PersonMention) -> PersonMention | None:
    """ "War 2008 mit Angela Merkel eine deutsche Kanzlerin in Algier": the name, held by "with", of whom an
    office means that is told as one of many.
    """
    if doc.pack.word_order is None or mention.how != "office":
        return None
    named = doc.mentions_in(start, mention.first)
    his = len(named) == 1 and named[0].how == "name" and named[0].person is mention.person
    held_so = his and with_at(doc, named[0].first - 1)
    return named[0] if held_so and _reaches(doc, named[0].last, mention.first) else None


def oblique(mention: PersonMention) -> bool:
    """Whether the case of a mention says that it is no subject."""
    return bool(mention.case) and "n" not in mention.case


def heads_sentence(doc: Document, pred: Predicate) -> bool:
    """ "Arriving in Rome, X …", "Hours after landing in Rome, X …": a gerund before who does it."""
    if pred.noun or pred.form is not Form.GERUND or not pred.bare:
        return False
    ahead = range(pred.sentence.first, pred.first)
    return len(ahead) < 5 and not any(
        k in doc.mention_at or k in doc.place_at or doc.gaps[k] >= COMMA for k in ahead
    )


def main_subject(doc: Document, pred: Predicate) -> PersonMention | None:
    """Who is told behind the comma that ends what a sentence puts in front, held by nothing."""
    ahead = True
    for k in range(pred.last, pred.sentence.last):
        ahead = ahead and doc.gaps[k - 1] < COMMA
        mention = doc.mention_at.get(k)
        if not ahead and mention is not None and mention.first == k and not held(doc, mention, pred.last):
            return mention
    return None


def _past_object(doc: Document, pred: Predicate, stop: int) -> int:
    """ "Acompañan al presidente en su viaje los ministros A y B": where a subject may stand behind a verb
    that tells first whom something is done to.
    """
    if pred.passive or not doc.lexicon.object_marks:
        return pred.last
    told = next(iter(doc.mentions_in(pred.last, min(stop, pred.last + 6))), None)
    if told is None or told.how == "pronoun" or told.first - pred.last > 4:
        return pred.last
    if pred.sense in _TAKES_PEOPLE and marked(doc, told):
        return told.last
    k = governor(doc, told, pred.last, within=4)
    beside = k is not None and k - pred.last < 3 and with_at(doc, k)
    return told.last if beside and doc.gaps[told.last - 1] < COMMA else pred.last


def with_at(doc: Document, k: int) -> bool:
    """Whether "with" ends at a token: a word of its own or the last of several ("en compañía de")."""
    if k >= len(doc.lowers):
        return False
    word = doc.lowers[k]
    if word in doc.lexicon.with_words:
        return word not in doc.lexicon.conjunctions
    hit = doc.covered.get(k)
    ends = hit is not None and hit.last == k + 1
    return hit is not None and ends and bool(hit.get("with_phrases") or hit.get("along"))


def marked(doc: Document, mention: PersonMention) -> bool:
    """ "Recibirá al presidente": the small word that whom something is done to has before him."""
    if mention.how == "pronoun" and doc.lowers[mention.first] in doc.lexicon.object_marks:
        return True  # "recibió al visitante"
    k = before_name(doc, mention, floor=1, within=4)
    return k >= 0 and doc.lowers[k] in doc.lexicon.object_marks


def before_name(doc: Document, mention: PersonMention, *, floor: int = 0, within: int | None = None) -> int:
    """The token before a mention and its articles, possessives and adjectives: at least `floor`, or
    `floor` - 1 where they begin there, and no more than `within` tokens back.
    """
    k = mention.first - 1
    while (
        k >= floor
        and (within is None or mention.first - k < within)
        and doc.lowers[k] in doc.lexicon.small_before_names
    ):
        k -= 1
    return k


def governor(doc: Document, mention: PersonMention, floor: int, *, within: int) -> int | None:
    """The token that may govern a mention, past its articles and adjectives; None at a clause's edge."""
    lexicon = doc.lexicon
    i, passed = mention.first - 1, 1
    while (
        i >= floor
        and passed < within
        and doc.gaps[i] < COMMA
        and (
            doc.lowers[i] in lexicon.articles
            or doc.lowers[i] in lexicon.indefinite
            or doc.lowers[i] in lexicon.role_adjectives
            or doc.lowers[i] in lexicon.possessives
            or (doc.covered.get(i) and (doc.covered[i].get("demonym") or _filler(doc, i)))
        )
    ):
        # "Acudirá en su lugar la ministra": a filler is passed as one word.
        i = doc.covered[i].first - 1 if i in doc.covered and _filler(doc, i) else i - 1
        passed += 1
    return None if i < floor or doc.gaps[i] >= COMMA else i


def _filler(doc: Document, i: int) -> bool:
    """A word of a filler phrase holds nothing: "وصل كل من الرئيس …"."""
    hit = doc.covered[i]
    return hit.last - hit.first > 1 and hit.get("fillers") is not None


def object_floor(doc: Document, pred: Predicate) -> int:
    """Where the words begin that may hold whom a predicate is done to: "a meeting with X" and "a courtesy
    call on X" end in their own preposition.
    """
    lexicon, last = doc.lexicon, pred.last - 1
    if not pred.noun or last <= pred.head:
        return pred.last
    word = doc.lowers[last]
    holds = word in lexicon.with_words or word in lexicon.to_place or word in lexicon.date_prepositions
    return last if holds else pred.last


def held(doc: Document, mention: PersonMention, floor: int) -> bool:
    """Whether a preposition or an owner's case holds the mention."""
    lexicon = doc.lexicon
    i = governor(doc, mention, floor, within=4)
    if i is None:
        return False
    word = doc.lowers[i]
    return word not in lexicon.conjunctions and (
        word in lexicon.with_words
        or word in lexicon.by_words
        or word in lexicon.of_words
        or word in lexicon.to_place
        or word in lexicon.from_place
    )


def _gathering_does(doc: Document, pred: Predicate) -> bool:
    """ "La toma de posesión de X coincide con la cumbre": what heads a sentence does its verb."""
    first = pred.sentence.first
    hit = doc.hits.get(first + 1)
    noun = hit.value("noun") if hit is not None else None
    if hit is None or noun is None or noun.sense not in _GATHERED or pred.passive or pred.first < hit.last:
        return False
    if doc.lowers[first] not in doc.lexicon.articles or doc.phrases_in("verb", hit.last, pred.first):
        return False
    between = range(hit.last, pred.first + 1)
    return not any(doc.gaps[k - 1] >= COMMA or doc.lowers[k] in doc.lexicon.object_pronouns for k in between)


def silent_subject(doc: Document, pred: Predicate) -> bool:
    """Whether a verb has no subject to come: what follows it is an object, a place, a date or nothing; none
    that a gathering does at the head of the sentence.
    """
    if _gathering_does(doc, pred):
        return False
    k = pred.last
    lexicon = doc.lexicon
    done_to = pred.sense in _DONE_TO and k < pred.sentence.last and doc.lowers[k] in lexicon.articles
    if done_to and all(held(doc, m, k) for m in doc.mentions_in(k, pred.end)):
        return True  # "inauguró la sede", but "inauguró la feria la alcaldesa"
    while k < pred.sentence.last and (
        doc.lowers[k] in lexicon.fillers or doc.lowers[k] in lexicon.object_pronouns
    ):
        k += 1
    if (
        k >= pred.sentence.last
        or doc.gaps[k - 1] >= COMMA
        or k in doc.place_at
        or k in doc.moment_at
        or k in doc.mention_at
    ):
        return True
    if getattr(pred.lexeme, "things", ()) or doc.lowers[pred.last - 1] in lexicon.audience_marks:
        return True  # "recibió las llaves", "habló ante los diputados"
    word, hit = doc.lowers[k], doc.covered.get(k)
    led = k == pred.last and pred.last - pred.head > 1 and doc.lowers[k - 1] in lexicon.object_marks
    endings = doc.pack.agent_endings
    if pred.last - pred.head > 1 and endings and word.endswith(endings):
        return True  # "cumplirá una apretada jornada centrada en …"
    return (
        led  # "se dirigió al | Parlamento"
        or word in lexicon.audience_marks  # "intervino ante el pleno"
        or word in lexicon.to_place
        or word in lexicon.from_place
        or word in lexicon.with_words
        or word in lexicon.opens_phrases
        or word in lexicon.during
        or word in lexicon.determiners
        or (
            hit is not None
            and any(
                e.kind in ("noun", "then_words", "after_words", "until_words", "via_place")
                for e in hit.entries
            )
        )
    )


def _reaches(doc: Document, start: int, stop: int) -> bool:
    """Only places, dates and small words stand between a verb and its subject."""
    lexicon = doc.lexicon
    named = -9
    for k in range(start, stop):
        word = doc.lowers[k]
        if doc.gaps[k] >= STRONG:
            return False
        if k + 1 == stop and word in lexicon.family:
            continue  # "lo acompaña su esposa, X"
        if word in lexicon.named_things:
            named = k
        if k - named < 5:
            continue  # "في مطار الملك خالد الدولي"
        if (
            k in doc.place_at
            or k in doc.moment_at
            or word in lexicon.to_place
            or word in lexicon.from_place
            or word in lexicon.articles
            or (word in lexicon.indefinite and doc.pack.word_order is not None)
            or word in lexicon.fillers
            or word in lexicon.object_pronouns
            or word in lexicon.press_words
            or (word in lexicon.since_words and k + 1 in doc.moment_at)
            or word in lexicon.role_adjectives
            or word in lexicon.site_words
            or word in lexicon.place_adjectives
            or word in lexicon.vehicles
            or (
                k in doc.covered
                and any(e.kind in ("capital_words", "demonym", "fillers") for e in doc.covered[k].entries)
            )
            or (
                doc.pack.topic_nouns
                and (
                    word in lexicon.of_words
                    or word in lexicon.possessives
                    or (
                        k in doc.covered and any(e.kind in ("noun", "format") for e in doc.covered[k].entries)
                    )
                )
            )
        ):
            continue
        return False
    return True


def joined_people(doc: Document, mention: PersonMention, stop: int) -> list[Person]:
    """The people of a mention and of those joined to it by "and" on its right."""
    people = (
        list(mention.plural) if mention.plural else [mention.person] if mention.person is not None else []
    )
    last = _past_commas(doc, mention, stop, people)
    while last + 1 < stop and _goes_on(doc, last) and doc.lowers[last] in doc.lexicon.conjunctions:
        other = doc.mention_at.get(_past_articles(doc, last + 1, stop))
        if other is None or other.person is None or other.how == "pronoun":
            break
        if other.person not in people:
            people.append(other.person)
        last = _past_commas(doc, other, stop, people)
    return people


def _past_commas(doc: Document, mention: PersonMention, stop: int, people: list[Person]) -> int:
    """Behind a mention, or behind all that a list of commas tells on from it, who are added to the people."""
    last = past_brackets(doc, mention.last, stop)
    if _comma_list(doc, mention, stop):
        while _comma(doc, last):
            other = doc.mention_at.get(_past_articles(doc, last, stop))
            if other is None or not other.person:
                break
            if other.person not in people:
                people.append(other.person)
            last = past_brackets(doc, other.last, stop)
    return last


def _goes_on(doc: Document, last: int) -> bool:
    """Nothing but a comma, or a bracket that closes, stands before a token."""
    return doc.gaps[last - 1] <= COMMA or ")" in doc.text[doc.ends[last - 1] : doc.starts[last]]


def past_joined(doc: Document, mention: PersonMention, people: list[Person], stop: int) -> int:
    """ "Hatten X und sein Kollege Y Bamako besucht": behind all who stand behind a verb and do it."""
    last = mention.last
    for other in doc.mentions_in(last, stop):
        if other.person not in people or other.first - last > 4:
            break
        last = other.last
    return last


def past_brackets(doc: Document, k: int, stop: int) -> int:
    """ "A (Economy), B (Industry) and C": the word behind what stands in brackets behind a name."""
    if k >= stop or "(" not in doc.text[doc.ends[k - 1] : doc.starts[k]]:
        return k
    for j in range(k, min(k + _BRACKETS, stop)):
        if j + 1 < len(doc.starts) and ")" in doc.text[doc.ends[j] : doc.starts[j + 1]]:
            return j + 1
    return k


def _comma_list(doc: Document, mention: PersonMention, stop: int) -> bool:
    """ "A, B и C", "de Chile, A; de Perú, B, y …": parted by commas or semicolons, the last by "and"."""
    last, told = past_brackets(doc, mention.last, stop), 0
    while last < stop and _comma(doc, last):
        other = doc.mention_at.get(_past_articles(doc, last, stop))
        if other is None:
            break
        last, told = past_brackets(doc, other.last, stop), told + 1
    return (
        told > 0
        and last < stop
        and doc.lowers[last] in doc.lexicon.conjunctions
        and (_past_articles(doc, last + 1, stop) in doc.mention_at or told > 1)
    )


def _comma(doc: Document, last: int) -> bool:
    return doc.gaps[last - 1] == COMMA or list_semicolon(doc, last)


def list_semicolon(doc: Document, k: int) -> bool:
    """Whether the semicolon before token `k` parts people of a list ("los presidentes de Chile, A; de Perú,
    B").
    """
    if doc.gaps[k - 1] != STRONG or ";" not in doc.text[doc.ends[k - 1] : doc.starts[k]]:
        return False
    one = doc.mention_at.get(k - 1)
    while k < len(doc.lowers) and (
        doc.lowers[k] in doc.lexicon.articles or doc.lowers[k] in doc.lexicon.conjunctions
    ):
        k += 1
    other = doc.mention_at.get(k)
    if one is None or other is None or "pronoun" in (one.how, other.how):
        return False
    hit = doc.hits.get(other.last)
    return hit is None or not (hit.get("verb") or hit.get("aux"))


def _past_articles(doc: Document, k: int, stop: int) -> int:
    """ "el colombiano A, el boliviano B", "und sein deutscher Kollege C": past small words before each."""
    if not (doc.pack.topic_nouns or doc.pack.inverts):
        return k
    lexicon = doc.lexicon
    while (
        k < stop
        and k not in doc.mention_at
        and (
            doc.lowers[k] in lexicon.articles
            or doc.lowers[k] in lexicon.possessives
            or doc.lowers[k] in lexicon.by_words
            or (k in doc.covered and doc.covered[k].get("demonym") is not None)
        )
    ):
        k += 1
    return k


def is_object(doc: Document, mention: PersonMention, floor: int) -> bool:
    """Whether a mention may be whom a verb is done to: in the accusative, else held by nothing."""
    if mention.case:
        return "a" in mention.case and not held(doc, mention, floor)
    return not held(doc, mention, floor)
