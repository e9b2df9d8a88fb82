"""Knows people by the story they are told in: who "the guest" is, and which country a minister is of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from itertools import islice

from itineraries.extraction.document import COMMA, JOINED, Document, Hit, Person, PersonMention, Sentence
from itineraries.extraction.languages.pack import Aux, Sense
from itineraries.extraction.steps.clauses.readings import BE
from itineraries.extraction.steps.text.labels import speaker_labels
from itineraries.extraction.steps.text.phrases import FINITE

_NEAR = 6  # words between a host and the verb that tells whom he receives by a pronoun
_WHERE = 5  # words between "where" and who is told of the place
_FIRST = 50  # mentions of somebody among which his name is
_TOLD = 8  # mentions of somebody in which he is told by his office
_CLAUSE = 16  # words of what somebody does, told before somebody else
_SERVED = 16  # words from whom somebody serves to the office told as his
_GUEST = 12  # words behind a host that his guest stands among
_BEING = (*BE, Aux.BEEN)
_NAMING = ("name", "surname", "pronoun")  # mentions that give nobody an office
_SHARES = ("foreign_minister", "head_of_government", "other")  # offices that a story tells without a country


def nobody_in_office(doc: Document) -> bool:
    """Whether nobody is told with an office or could be given one; whom a pronoun means, nobody will ask."""
    if any(person.known is not None or person.offices for person in doc.persons) or doc.speakers:
        return False
    offered = any(m.office is not None or m.how not in _NAMING for m in doc.mentions)  # "le ministre"
    return not (offered or speaker_labels(doc) or not doc.lexicon.party_nouns.isdisjoint(doc.lowers))


def guest(
    doc: Document, told: Collection[Person], topic: Person | None, host: PersonMention | None
) -> Person | None:
    """Whom the story is about, who is not at home where it is from, or of another country than who acts."""
    first = min((p for p in told if p.mentions), key=lambda p: p.mentions[0].first, default=None)
    receives = host.person if host is not None else None
    if topic is not None and topic is first and receives is not None:
        homes = {topic.country, receives.country}
        if None not in homes and len(homes) == 2:
            return topic
    here = next((p.country for p in doc.places if p.dateline), None)
    people = sorted((p for p in told if not p.minor and p.mentions), key=lambda p: p.mentions[0].first)
    return next((p for p in people if here is None or p.country != here), None)


def of_elsewhere(doc: Document, person: Person) -> bool:
    """ "Mozambican President X": told with his country, as who is of the story's own is not."""
    told = next((m for m in islice(person.mentions, _FIRST) if m.how in ("name", "counterpart")), None)
    if told is None:
        return False
    if told.how == "counterpart":
        return told.office is None  # "his German counterpart, X"; but "his colleague for justice, X"
    around = range(told.first, min(told.last + 3, len(doc.lowers)))
    hits = (doc.covered.get(k) for k in around if k < told.last)
    named = any(hit is not None and (hit.country or hit.get("demonym")) for hit in hits)
    return named or any(k in doc.place_at and doc.place_at[k].country == person.country for k in around)


def lend_own_countries(doc: Document) -> None:
    """Offices told as those of the country that heads their sentence."""
    for mention in doc.mentions:
        person = mention.person
        office = mention.office or (person.offices[0] if person is not None and person.offices else None)
        if office is None or office.kind not in _SHARES or office.former or office.minor:
            continue
        if office.country or office.organization or (person is not None and person.country):
            continue
        if home := _whose_office(doc, mention):
            office.country = home
            if person is not None:
                person.country = home


def lend_countries(doc: Document) -> None:
    """A minister told without a country, as doing something, is of the country of who was so told before."""
    lender: str | None = None
    holder: Person | None = None  # who was told with that country
    for mention in doc.mentions:
        person = mention.person
        if person is None or person.minor:
            continue
        if person.country is None and mention.how == "name" and _may_borrow(person) and lender is not None:
            if (served := _whom_it_serves(doc, mention)) is not None:
                person.country = served
            elif (led := _led_there(doc, mention)) is not None:
                person.country = led
            elif acts(doc, mention) and not _owns(doc, mention):
                to_him = receives_him(doc, mention) and not _goes_along(doc, mention)
                hosts = to_him or _receives(doc, mention, lender)
                if _same_office(person, holder):
                    person.country = _there_behind(doc, mention)
                else:
                    person.country = _there(doc, mention) if hosts else lender
        elif person.country is not None and acts(doc, mention):
            lender, holder = person.country, person


def _told(doc: Document, first: int, last: int) -> list[PersonMention]:
    """The mentions that begin among the tokens [first, last), before the document knows them by token."""
    low, high = (bisect_left(doc.mentions, k, key=lambda m: m.first) for k in (first, last))
    return doc.mentions[low:high]


def _whom_it_serves(doc: Document, mention: PersonMention) -> str | None:
    """ "Oslo a accueilli le président X et sa ministre, Y": his minister is of his country, whoever received
    them.
    """
    k = mention.first - 1
    while k > 0 and mention.first - k < 3 and doc.lowers[k] in doc.lexicon.role_adjectives:
        k -= 1
    if k < 1 or doc.lowers[k] not in doc.lexicon.possessives or doc.gaps[k] >= COMMA:
        return None
    told = _told(doc, max(doc.sentence_at(k).first, k - _SERVED), k)
    joined = doc.lowers[k - 1] in doc.lexicon.conjunctions or doc.lowers[k - 1] in doc.lexicon.of_words
    if not told or not joined:
        return None
    before = told[-1]
    small = doc.lexicon.small_words | doc.lexicon.conjunctions
    near = all(doc.lowers[j] in small for j in range(before.last, k))
    return before.person.country if near and before.person is not None else None


def _whose_office(doc: Document, mention: PersonMention) -> str | None:
    """ "Berlin enverra sa ministre de l'Environnement, X": the country that heads the sentence, where the
    office is told as its own.
    """
    k, sentence = mention.first - 1, doc.sentence_at(mention.first)
    if k <= sentence.first or doc.lowers[k] not in doc.lexicon.possessives or doc.gaps[k] >= COMMA:
        return None
    heads = (doc.place_at.get(j) for j in range(sentence.first, min(sentence.first + 2, k)))
    place = next((p for p in heads if p is not None), None)
    if place is None or place.role in ("to", "from") or place.dateline:
        return None
    return None if any(m.how != "pronoun" for m in _told(doc, place.last, k)) else place.country


def _same_office(person: Person, holder: Person | None) -> bool:
    """ "Japanese Foreign Minister X and Foreign Minister Y held talks": a country has one at a time."""
    if holder is None or holder is person or holder.office is None or person.office is None:
        return False
    mine, his = person.office, holder.office
    alone = mine.english == his.english and mine.kind in ("foreign_minister", "head_of_government")
    return alone and not (mine.former or his.former)


def _owns(doc: Document, mention: PersonMention) -> bool:
    """ "بلقاء رئيس الوزراء": right behind a noun, where an owner needs no word between, nobody acts."""
    before = doc.covered.get(mention.first - 1) if mention.first else None
    return doc.pack.bare_genitive and before is not None and before.get("noun") is not None


def _receives(doc: Document, mention: PersonMention, lender: str) -> bool:
    """ "… arrived in Oslo. The prime minister received her": a host of whoever was told before is no
    countryman of hers.
    """
    stop = min(mention.last + _GUEST, doc.sentence_at(mention.first).last)
    verb = next(
        (hit for hit in doc.phrases_in("verb", mention.last, min(stop, mention.last + 6)) if _hosts(hit)),
        None,
    )
    if verb is None or any(
        entry.kind == "aux" and entry.value in _BEING
        for hit in doc.phrases_in("aux", mention.last, verb.first)
        for entry in hit.entries
    ):
        return False  # "will be received by …"
    told = (doc.mention_at.get(k) for k in range(verb.last, stop))
    guests = {m.person.country for m in told if m is not None and m.person is not None and m.person.country}
    return not guests or guests == {lender}


def receives_him(doc: Document, mention: PersonMention) -> bool:
    """ "In Seoul empfing ihn X, am Freitag flog er weiter", "X l'a reçu": whom the story is about is told by
    a pronoun alone, so that the pronouns behind mean him and not his host.
    """
    sentence = doc.sentence_at(mention.first)
    aside = any(doc.gaps[k] == COMMA for k in range(mention.first, mention.last - 1))  # "his host, X, …"
    if _does_it_to_him(doc, mention.last, sentence.last, aside=aside):
        return True
    around = range(max(sentence.first, mention.first - _NEAR), min(mention.last + _NEAR, sentence.last))
    for k in around:
        hit = doc.hits.get(k)
        if hit is None or k in doc.mention_at or not _hosts(hit) or _told_between(doc, mention, k):
            continue
        if _pronoun_behind(doc, hit.last, sentence.last) or _guest_behind(doc, hit.last, sentence.last):
            return True
        behind = mention.last <= k or (not doc.pack.subject_first and acts(doc, mention))
        if behind and _clitic_before(doc, k, sentence.first):
            return True  # "X l'a reçu", "lo recibió X"
    return False


def _does_it_to_him(doc: Document, start: int, stop: int, *, aside: bool) -> bool:
    """ "X is to show him the port", "X lui a remis les clés": what X does is done to whom a pronoun means."""
    lexicon = doc.lexicon
    if start < stop and (
        doc.lowers[start] in lexicon.dative_pronouns or doc.lowers[start] in lexicon.clitics
    ):
        hit = doc.hits.get(start + 1)
        pronoun = doc.lowers[start] not in lexicon.articles or (hit is not None and _hosts(hit))
        near = doc.gaps[start - 1] < COMMA + (aside and pronoun)
        before = near and hit is not None and not hit.get("noun")
        if before and hit is not None and (hit.get("verb") or hit.get("aux")):
            return True
    for k in range(start, min(start + _NEAR, stop)):
        if doc.gaps[k - 1] >= COMMA or k in doc.mention_at or k in doc.moment_at:
            return False
        if doc.lowers[k] in lexicon.object_pronouns:
            alone = doc.lowers[k] not in lexicon.possessives and "pronoun" not in _kinds(doc, k)
            return alone and k > start
    return False


def _goes_along(doc: Document, mention: PersonMention) -> bool:
    """ "Minister X l'accompagnera": a companion of whom the story is about is no host of his."""
    stop = min(mention.last + _NEAR, doc.sentence_at(mention.first).last)
    verbs = [e for hit in doc.phrases_in("verb", mention.last, stop) for e in hit.entries if e.kind == "verb"]
    if any(entry.value.sense is Sense.JOIN for entry in verbs):
        return True
    lowers, lexicon = doc.lowers, doc.lexicon
    travels = any(entry.value.sense in (Sense.GO, Sense.ARRIVE, Sense.RETURN) for entry in verbs)
    beside = range(mention.last, stop - 1)  # "are travelling with him"
    return travels and any(
        lowers[k] in lexicon.with_words and lowers[k + 1] in lexicon.object_pronouns for k in beside
    )


def _kinds(doc: Document, k: int) -> set[str]:
    hit = doc.hits.get(k)
    return {entry.kind for entry in hit.entries} if hit is not None else set()


def _pronoun_behind(doc: Document, k: int, last: int) -> bool:
    """Whether a pronoun is what a verb is done to: "received her in Rome", but "received her counterpart"."""
    lexicon = doc.lexicon
    if k >= last or doc.lowers[k] not in lexicon.object_pronouns or k in doc.place_at:
        return False
    if doc.lowers[k] not in lexicon.possessives or k + 1 >= last or doc.gaps[k] >= COMMA:
        return True
    word = doc.lowers[k + 1]
    return word in lexicon.to_place or word in lexicon.with_words or k + 1 in doc.moment_at


def _told_between(doc: Document, mention: PersonMention, k: int) -> bool:
    """ "X flew to Oslo, where Y received him": whether a clause of somebody else stands before a verb."""
    comma = next((j for j in range(mention.last, k) if doc.gaps[j - 1] >= COMMA), None)
    if comma is None:
        return False
    at = bisect_left(doc.mentions, comma, key=lambda m: m.first)
    other = doc.mentions[at] if at < len(doc.mentions) else None
    stop = min(k + _NEAR, doc.sentence_at(k).last)
    if other is None or other.first >= stop or other.how == "pronoun":
        return False
    return all(doc.gaps[j - 1] < COMMA for j in range(k + 1, other.first + 1))


def _guest_behind(doc: Document, k: int, last: int) -> bool:
    """ "X received the guest", "X empfängt am Mittwoch den Gast": whom the story is about, as a guest."""
    for j in range(k, min(k + _NEAR, last)):
        if doc.gaps[j - 1] >= COMMA:
            return False
        hit = doc.hits.get(j)
        if hit is not None and hit.value("pronoun") == "g":
            return True
    return False


def _clitic_before(doc: Document, k: int, first: int) -> bool:
    """Whether a pronoun stands before a verb, with nothing but auxiliaries between."""
    lexicon = doc.lexicon
    for j in range(k - 1, max(first, k - 3) - 1, -1):
        if doc.lowers[j] in lexicon.clitics:
            return True
        hit = doc.covered.get(j)
        if doc.lowers[j] not in lexicon.helping and (hit is None or not hit.get("aux")):
            return False
    return False


def _hosts(hit: Hit) -> bool:
    return any(entry.kind == "verb" and entry.value.sense is Sense.HOST for entry in hit.entries)


def _led_there(doc: Document, mention: PersonMention) -> str | None:
    """ "Oslo, where the prime minister …": who leads a government, told first of what is done there, leads
    that of the place.
    """
    person = mention.person
    if person is None or person.office is None or person.office.kind != "head_of_government":
        return None
    before = range(mention.first - 1, max(0, mention.first - _WHERE), -1)
    where = next((k for k in before if doc.lowers[k] in doc.lexicon.where), None)
    place = doc.place_at.get(where - 1) if where is not None else None
    return place.country if place is not None and not doc.mentions_in(where or 0, mention.first) else None


def _there(doc: Document, mention: PersonMention) -> str | None:
    """The country of the place that somebody was last told to come to."""
    before = bisect_left(doc.places, mention.first, key=lambda place: place.first)
    told = (doc.places[k] for k in range(before - 1, -1, -1))
    return next((p.country for p in told if p.role == "to" and p.country), None)


def _there_behind(doc: Document, mention: PersonMention) -> str | None:
    """The country of the place that the sentence of somebody tells behind him as where it happens, else of
    the one somebody was last told to come to.
    """
    stop = doc.sentence_at(mention.first).last
    told = (p for k in range(mention.last, stop) if (p := doc.place_at.get(k)) is not None)
    behind = next((p.country for p in told if p.role == "to" and p.country), None)
    return behind or _there(doc, mention)


def _may_borrow(person: Person) -> bool:
    return bool(person.offices) and all(
        office.kind in _SHARES and not office.organization and not office.former for office in person.offices
    )


def acts(doc: Document, mention: PersonMention) -> bool:
    """Not held by a preposition, so that it may be a subject."""
    if doc.pack.name_cases and mention.case and "n" not in mention.case:
        return False
    lexicon = doc.lexicon
    i = mention.first - 1
    while (
        i >= 0
        and mention.first - i < 4
        and doc.gaps[i] < COMMA
        and (
            doc.lowers[i] in lexicon.articles
            or doc.lowers[i] in lexicon.role_adjectives
            or (
                (
                    doc.lowers[i] in lexicon.possessives
                    or (doc.pack.inverts and doc.lowers[i] in lexicon.place_adjectives)
                )
                and doc.lowers[i] not in lexicon.by_words
            )
        )
    ):
        i -= 1
    if i < 0 or doc.sentence_of[i] != doc.sentence_of[mention.first] or doc.gaps[i] >= COMMA:
        return True
    word = doc.lowers[i]
    if i and doc.lowers[i - 1] in lexicon.as_for:
        return True  # "Quant à X, il …"
    if word in lexicon.for_words and i == doc.sentence_at(i).first and mention.how != "pronoun":
        return True  # "For X, it was the second visit. He …"
    return (
        not (
            word in lexicon.with_words
            or word in lexicon.by_words
            or word in lexicon.of_words
            or word in lexicon.to_place
            or word in lexicon.from_place
        )
        or word in lexicon.conjunctions
    )


def verb_behind(doc: Document, mention: PersonMention) -> bool:
    """A verb stands right behind the mention."""
    hit = doc.hits.get(mention.last)
    return (
        hit is not None and doc.gaps[mention.last - 1] <= JOINED and bool(hit.get("verb") or hit.get("aux"))
    )


def coordinated(doc: Document, mention: PersonMention, ends: set[int]) -> bool:
    """Whether a mention is told on with the one before: "X and Y", "X, Y"; `ends`: behind every mention."""
    i = mention.first - 1
    while i >= 0 and mention.first - i < 3 and doc.lowers[i] in doc.lexicon.articles:
        i -= 1
    if i < 0 or doc.sentence_of[i] != doc.sentence_of[mention.first]:
        return False
    if doc.lowers[i] in doc.lexicon.conjunctions:
        return not (i and doc.gaps[i - 1] == COMMA and _did_something(doc, i, ends))
    return doc.gaps[i] == COMMA and i + 1 in ends


def _did_something(doc: Document, i: int, ends: set[int]) -> bool:
    """ "X spoke in Oslo, and Y …": what who is told before a conjunction does stands right behind him."""
    first = doc.sentence_at(i).first
    told = next((k for k in range(i, max(first, i - _CLAUSE), -1) if k in ends), None)
    verb = doc.hits.get(told) if told is not None and told < i and doc.gaps[told - 1] < COMMA else None
    return verb is not None and any(e.kind == "verb" and e.form in FINITE for e in verb.entries)


_OPENS = 4  # words at the head of a sentence among which a phrase for company opens


def tells_company(doc: Document, sentence: Sentence) -> bool:
    """ "A and B are on board", "A accompagne le président": a sentence of who comes along, behind which the
    story goes on with whom it is about.
    """
    for hit in doc.phrases_in("company", sentence.first, sentence.last):
        verb = doc.covered.get(hit.first - 1)
        if hit.first - sentence.first < _OPENS or (verb is not None and verb.value("aux") in BE):
            return True
    for hit in doc.phrases_in("verb", sentence.first, sentence.last):
        verb = hit.value("verb")
        belongs = verb.delegation and not verb.be_perfect  # "stößt dazu": comes there himself
        if verb.sense is Sense.JOIN and (belongs or _done_to_pronoun(doc, hit)):
            return True
    return False


def _done_to_pronoun(doc: Document, hit: Hit) -> bool:
    pronouns = doc.lexicon.object_pronouns | doc.lexicon.clitics
    return any(doc.lowers[k] in pronouns for k in (hit.first - 1, hit.last) if 0 <= k < len(doc.lowers))


def rather_alike(
    doc: Document, people: list[Person], first: Person | None, mention: PersonMention
) -> list[Person]:
    """ "El presidente del Gobierno": rather who was told first in these very words than somebody of elsewhere
    who heads a government too.
    """
    if first is None or not _told_alike(doc, first, mention):
        return people
    return [p for p in people if p is first or not of_elsewhere(doc, p) or _told_alike(doc, p, mention)]


def _told_alike(doc: Document, person: Person, mention: PersonMention) -> bool:
    words = doc.lowers[mention.first : mention.last]
    told = (doc.lowers[m.first : m.first + len(words)] for m in person.mentions[:_TOLD])
    return len(words) > 1 and any(told_so == words for told_so in told)
