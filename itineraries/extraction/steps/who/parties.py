"""Finds delegations told as one ("une délégation conduite par X", "Led by X, it included Y"): what the
delegation does, its members do.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from itineraries.extraction.document import COMMA, JOINED, STRONG, Document, Office, Person, PersonMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import persons_of, told_on, told_together
from itineraries.extraction.steps.who.homes import country_in
from itineraries.extraction.steps.who.rolls import roll_below

_HEAD = 4  # words before "led by" at the head of a sentence ("It will be led by X")
_REACH = 12  # words between a delegation and who leads it
_MEMBERS = ("lead_words", "member_words", "party_members")  # phrases that tell who belongs to one
_ALONE = 6  # sentences back that the one delegation of an article is meant by "the delegation"
_MOST = 20  # parties of one article
_FULL = 60  # members of one
_COLON = 4  # words from a delegation to the colon behind it
_ARTICLES = 3  # words before who is told first
_OPENS = 3  # words of a sentence among which a delegation heads it
_BEFORE = 3  # words before a delegation that tell whose it is


@dataclass(slots=True, eq=False)
class _Party:
    """One delegation: the word that tells it, where it was told first, and who belongs to it."""

    word: str
    sentence: int
    members: list[Person] = field(default_factory=list)


def add_parties(doc: Document) -> None:
    """Give every delegation whose members are told a mention that means them all."""
    lexicon = doc.lexicon
    if not lexicon.party_nouns:
        return
    parties: list[_Party] = []
    told: list[tuple[int, _Party]] = []
    added = False
    nouns = {k for k, word in enumerate(doc.lowers) if word in lexicon.party_nouns}
    if not nouns:
        return
    for k in sorted(nouns.union(*(doc.phrases.get(kind, ()) for kind in _MEMBERS))):
        if k in nouns and not doc.mute[k] and _nobodys(doc, k):
            party = _party_at(doc, k, doc.lowers[k], parties)
            if party is not None:
                told.append((k, party))
                people = [*_leaders(doc, k), *roll_below(doc, k), *_behind_colon(doc, k)]
                party.members.extend(p for p in people if not p.minor and p not in party.members)
                added = added or bool(people)
            continue
        hit = doc.hits.get(k)
        kind = next((kind for kind in _MEMBERS if hit.get(kind)), None) if hit is not None else None
        if hit is None or kind is None:
            continue
        ahead = k - 1
        while ahead > 0 and doc.lowers[ahead] in doc.lexicon.fillers:
            ahead -= 1  # "also includes"
        if kind == "party_members" and not (
            told and (told[-1][0] == ahead or _told_further(doc, told, ahead + 1))
        ):
            continue  # "the mission includes X", right behind it
        party = _nearest(doc, told, k)
        if party is not None and len(party.members) < _FULL:
            added = _take_in(doc, party, hit.last, several=kind == "member_words") or added
            _send(doc, party, range(max(told[-1][0] - _BEFORE, 0), k))
    if not added:
        return
    for party in parties:
        _share_home(party)
    for k, party in told:
        people = [p for p in party.members if not p.minor]
        if people:
            told_so = doc.mention_at.get(k)
            if told_so is not None:  # "The delegation, led by X, …"
                told_so.person, told_so.how, told_so.plural = people[0], "group", tuple(people)
                continue
            mention = PersonMention(people[0], k, k + 1, "group", plural=tuple(people))
            doc.mentions.append(mention)
            doc.mention_at[k] = mention
    doc.mentions.sort(key=lambda m: m.first)
    _go_on(doc)


def _share_home(party: _Party) -> None:
    """Those of a delegation whose country nothing tells are of the one country told of the others."""
    homes = {person.country for person in party.members} - {None}
    bodies = any(office.organization for person in party.members for office in person.offices)
    if len(homes) == 1 and not bodies:
        home = next(iter(homes))
        for person in party.members:
            person.country = person.country or home


def _go_on(doc: Document) -> None:
    """ "La délégation est à Rome. Elle ira à Tunis": a pronoun of no person known is the delegation's."""
    party: PersonMention | None = None
    for mention in doc.mentions:
        if mention.how == "group":
            party = mention
        elif mention.how == "pronoun" and mention.person is None and mention.gender == "f":
            near = party is not None and doc.sentence_of[mention.first] - doc.sentence_of[party.first] < 2
            if party is not None and near and doc.pack.gendered_articles:
                mention.person, mention.plural = party.person, party.plural


def _nobodys(doc: Document, k: int) -> bool:
    mention = doc.mention_at.get(k)
    return mention is None or (mention.how == "pronoun" and mention.person is None)


def _send(doc: Document, party: _Party, words: range) -> None:
    """ "A delegation of US lawmakers consisting of X and Y", "la délégation française conduite par X": who is
    of a delegation that a country or a parliament sends holds an office, though none is told.
    """
    lexicon = doc.lexicon
    if len(words) > 2 * _REACH or any(doc.lowers[k] in lexicon.unofficial for k in words):
        return
    sentence = doc.sentence_at(words.stop - 1)
    words = range(max(words.start, sentence.first), words.stop)
    pair = any(doc.gaps[k] == JOINED and doc.words[k + 1][0].isupper() and _apart(doc, k) for k in words[:-1])
    country = country_in(doc, words) if not pair else None
    titled = any(doc.covered[k].get("role") for k in words if k in doc.covered)
    if not (country or titled):
        return
    for person in party.members:
        if not person.offices and person.known is None and " " in person.name:
            person.country = person.country or country
            person.offices.append(Office("Delegate", "other", person.country))
        elif not (person.country or any(office.organization for office in person.offices)):
            person.country = country  # "une délégation kényane conduite par le ministre X"


def _apart(doc: Document, k: int) -> bool:
    """ "Le groupe d'amitié France-Lituanie": two countries joined, of which neither sends it for sure."""
    ahead, behind = doc.place_at.get(k), doc.place_at.get(k + 1)
    return doc.words[k][0].isupper() and behind is not None and ahead is not behind


def _party_at(doc: Document, k: int, word: str, parties: list[_Party]) -> _Party | None:
    """The delegation that a word tells: one told before where the article says so, else a new one."""
    index = doc.sentence_of[k]
    definite = any(
        doc.lowers[j] in doc.lexicon.definites for j in range(max(doc.sentences[index].first, k - 3), k)
    )
    reach = 2 if len(parties) > 1 else _ALONE
    known = next((p for p in reversed(parties) if p.members or p.sentence >= index - reach), None)
    if definite and known is not None:
        return known
    if len(parties) >= _MOST:
        return None
    party = _Party(word, index)
    parties.append(party)
    return party


def _leaders(doc: Document, k: int) -> list[Person]:
    """ "X will lead the delegation": who is told before the verb that ends in the delegation."""
    if k + 2 < len(doc.words) and doc.lowers[k + 1] in doc.lexicon.relatives:
        return _who_leads(doc, k + 2)
    hit, first = doc.covered.get(k), doc.sentence_at(k).first
    verb = hit.value("verb") if hit is not None and hit.last == k + 1 else None
    if hit is None or verb is None or verb.sense is not Sense.GO:
        return []
    before = doc.mentions_in(max(first, hit.first - _REACH), hit.first)
    return told_together(doc, before, before[-1]) if before and before[-1].how == "name" else []


def _who_leads(doc: Document, k: int) -> list[Person]:
    """ "La comitiva que encabeza X": who is told right behind the verb of a relative clause."""
    hit = doc.hits.get(k)
    verb = hit.value("verb") if hit is not None else None
    if hit is None or verb is None or verb.sense not in (Sense.ATTEND, Sense.GO) or doc.pack.subject_first:
        return []
    after = doc.mentions_in(hit.last, min(hit.last + _ARTICLES, doc.sentence_at(k).last))
    return persons_of(after[0]) if after and after[0].how == "name" else []


def _behind_colon(doc: Document, k: int) -> list[Person]:
    """ "With a small delegation: Foreign Minister X and Minister Y": who is told behind the colon."""
    stop = doc.sentence_at(k).last
    colon = next((j for j in range(k, min(k + _COLON, stop - 1)) if doc.gaps[j] > JOINED), stop)
    if colon >= stop - 1 or not doc.colon_before(colon + 1):
        return []
    after = [m for m in doc.mentions_in(colon + 1, stop) if m.how != "pronoun"]
    if not after or after[0].how != "name" or after[0].first - colon > _ARTICLES:
        return []
    return told_on(doc, after, after[0])


def _nearest(doc: Document, told: list[tuple[int, _Party]], k: int) -> _Party | None:
    """The delegation right before in the sentence; at the head of a sentence, that of the sentence before."""
    if not told:
        return None
    at, party = told[-1]
    first = doc.sentence_at(k).first
    if at >= first:
        near = k - at <= _REACH and not any(doc.gaps[j] >= STRONG for j in range(at, k))
        return party if near or party.members else None
    heads = k - first <= _HEAD or bool(party.members)
    return party if heads and doc.sentence_of[at] >= doc.sentence_of[k] - 2 else None


def _told_further(doc: Document, told: list[tuple[int, _Party]], k: int) -> bool:
    """ "A delegation led by X and comprising Y": its leader is told, and a comma or "and" leads on."""
    at, party = told[-1]
    if not party.members or at < doc.sentence_at(k).first or doc.gaps[k - 1] > COMMA:
        return False
    hit = doc.hits.get(k)
    length = hit.last - k if hit is not None else 2
    bare = doc.lowers[k] in doc.lexicon.relatives and length < 2  # "dont le mandat …"
    on = doc.gaps[k - 1] == COMMA or doc.lowers[k - 1] in doc.lexicon.conjunctions
    on = on or (at - doc.sentence_at(k).first < _OPENS and length > 1)  # "que encabeza X está …"
    return on and not bare and k - at <= 2 * _REACH and not any(gap >= STRONG for gap in doc.gaps[at : k - 1])


def _take_in(doc: Document, party: _Party, start: int, *, several: bool) -> bool:
    """Put whoever is told right behind into the delegation; of a list everybody."""
    stop = doc.sentence_at(start - 1).last
    after = doc.mentions_in(start, stop)
    if not after or after[0].first - start > 3 or doc.gaps[start - 1] >= COMMA:
        return False
    end = next((k for k in range(start, stop) if doc.gaps[k] >= STRONG and not _goes_on(doc, k, stop)), stop)
    told = (
        [p for m in after if m.first <= end for p in persons_of(m)]
        if several
        else told_on(doc, after, after[0])
    )
    party.members.extend(dict.fromkeys(p for p in told if not p.minor and p not in party.members))
    return bool(party.members)


def _goes_on(doc: Document, k: int, stop: int) -> bool:
    """ "It is made up of Minister X; Minister Y; and Z": behind a semicolon nothing but somebody is told."""
    end = next((j for j in range(k + 1, stop) if doc.gaps[j] >= STRONG), stop - 1)
    after = doc.mentions_in(k + 1, end + 1)
    if not after or after[0].first - k > _BEFORE + 1 or any(m.how != "name" for m in after):
        return False
    return after[-1].last > end
