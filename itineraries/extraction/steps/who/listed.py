"""Says that those hold an office who are told by name and country in a row with office-holders, or with one
another: "Macron, Germany's Olaf Scholz and Mario Draghi of Italy", "A (Latvia), B (Estonia)".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from itineraries.extraction.document import COMMA, JOINED, STRONG, Document, Office, Person, PersonMention
from itineraries.extraction.gazetteer_data.given_names import GENDERS
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.who.offices import behind_bracket, listed_on
from itineraries.extraction.words import plain

_OFFICE = Office("Leader", "other")
_DELEGATE = Office("Delegate", "other")
_MINISTER = Office("Minister", "other")
_DEPUTIES = ("Representative", "Senator", "Member of Parliament", "Member of the European Parliament")
_FEW = 2
_LOOKED_BACK = 100  # mentions before a row among which the one they come with is


def leaders_listed(doc: Document) -> None:
    """Give an office to those of whom name and country alone are told, where the row says they have one."""
    of_state = any(map(_of_state, doc.mentions))
    for row in _rows(doc):
        _settle(doc, row, of_state=of_state)


def delegates_listed(doc: Document) -> None:
    """Give an office to those of whom nothing but the name is told, beside those they come with."""
    for row in _rows(doc):
        _send(doc, row)
        _by_portfolios(doc, row)


def _rows(doc: Document) -> Iterator[list[PersonMention]]:
    """The people told in a row, of one alone as well."""
    row: list[PersonMention] = []
    for mention, following in pairwise([*doc.mentions, None]):
        if mention is None or mention.how not in ("name", "surname") or mention.person is None:
            row = []
            continue
        row.append(mention)
        if following is None or not _goes_on(doc, mention, following):
            yield row
            row = []


def _send(doc: Document, row: list[PersonMention]) -> None:
    """ "Representative X, Y and Z", "The commissioner came with X, Y and Z", "L'accompagnent X, Y et Z": two
    and more whom nothing but their names is told of beside a deputy, three and more with an office-holder,
    are sent as well.
    """
    bare = [m.person for m in row if m.person is not None and _bare(m.person)]
    holder = next((m.person for m in row if m.person is not None and _deputy(m.person)), None)
    if holder is None and len(bare) == len(row) > _FEW and _comes_with(doc, row[0].first):
        holder = _holder_before(doc, row[0].first)
    if holder is None or len(bare) < _FEW or not any(p.keys[0] in GENDERS for p in bare):
        return
    for person in bare:
        body = holder.office.organization if holder.office is not None else None
        person.offices.append(replace(_DELEGATE, country=holder.country, organization=body))
        person.country = person.country or holder.country


def _by_portfolios(doc: Document, row: list[PersonMention]) -> None:
    """ "Three ministers came: A (Trade), B (Health) and C (Defence)": what each is in charge of stands in
    brackets behind him; "Four Bolivian lawmakers left for Lima: A, B, C and D".
    """
    alone = [m for m in row if m.person is not None and not m.person.offices and not m.person.minor]
    if not alone or len(row) < _FEW:
        return
    ahead = range(doc.sentence_at(row[0].first).first, row[0].first)
    if sum(_portfolio_behind(doc, m) for m in row) < _FEW and not _many_before_colon(doc, row[0], ahead):
        return
    if not any(
        doc.lowers[k] in doc.lexicon.plural_roles
        or doc.lowers[k] in doc.lexicon.party_nouns
        or (k in doc.covered and doc.covered[k].get("role"))
        for k in ahead
    ):
        return
    nations = (doc.covered[k].value("demonym") for k in ahead if k in doc.covered)
    country = next((code for code in nations if code), None)
    holder = _holder_before(doc, row[0].first) if country is None else None
    country = country or (holder.country if holder is not None else None)
    for mention in alone:
        if mention.person is not None and mention.person.known is None:
            mention.person.offices.append(replace(_MINISTER, country=country))
            mention.person.country = mention.person.country or country


def _many_before_colon(doc: Document, first: PersonMention, ahead: range) -> bool:
    """Office-holders told by their number alone, with their country, before the colon that opens a row."""
    k = first.first
    if not len(ahead) or doc.gaps[k - 1] != STRONG or not doc.colon_before(k):
        return False
    many = any(doc.lowers[j] in doc.lexicon.plural_roles or _bare_plural(doc, j, ahead.start) for j in ahead)
    nation = any(j in doc.covered and doc.covered[j].get("demonym") for j in ahead)
    return many and nation and not any(doc.lowers[j] in doc.lexicon.unofficial for j in ahead)


def _bare_plural(doc: Document, k: int, floor: int) -> bool:
    """ "Drei malische Minister": an office without an article, where one word may tell one or several."""
    if not doc.pack.capital_nouns or k not in doc.covered or not doc.covered[k].get("role"):
        return False
    articles = doc.lexicon.articles
    return not any(doc.lowers[j] in articles for j in range(max(floor, k - _FEW), k))


def _portfolio_behind(doc: Document, mention: PersonMention) -> bool:
    """Words in brackets behind a name that are no place, no day, no number and no letters of a party."""
    stop = behind_bracket(doc, mention.last)
    words = range(mention.last, stop)
    plain_words = all(doc.words[k].isalpha() and not doc.words[k].isupper() for k in words)
    return (
        stop > mention.last
        and plain_words
        and not any(k in doc.place_at or k in doc.moment_at for k in words)
    )


def _holder_before(doc: Document, k: int) -> Person | None:
    """The office-holder told last before a token."""
    at = bisect_left(doc.mentions, k, key=lambda m: m.first)
    before = (m.person for m in reversed(doc.mentions[max(0, at - _LOOKED_BACK) : at]))
    return next((p for p in before if p is not None and _holds(p)), None)


def _bare(person: Person) -> bool:
    return len(person.keys) > 1 and not (
        person.offices or person.minor or person.known is not None or person.country
    )


def _deputy(person: Person) -> bool:
    return not person.minor and any(o.english in _DEPUTIES for o in person.offices)


def _comes_with(doc: Document, k: int) -> bool:
    """Whether a preposition or a verb of coming along stands right before a name."""
    if not k or doc.gaps[k - 1] >= COMMA:
        return False
    hit = doc.covered.get(k - 1)
    joins = hit is not None and any(e.kind == "verb" and e.value.sense is Sense.JOIN for e in hit.entries)
    return joins or doc.lowers[k - 1] in doc.lexicon.with_words


def countrymen(doc: Document) -> None:
    """ "Norway's Olav Berg met Minister X", "der Angolaner Y": somebody told by his country alone, beside one
    who holds an office, is taken to hold one; not "the Norwegian Olav Berg, 34, a fisherman".
    """
    offices = {doc.sentence_of[m.first] for m in doc.mentions if _of_state(m)}
    if not offices:
        return
    for mention in doc.mentions:
        person, span = mention.person, mention.name_span
        if person is None or span is None or not mention.country_hint or mention.how != "name":
            continue
        named = span[1] - span[0] > 1 and plain(doc.words[span[0]]) in GENDERS
        if person.offices or person.known is not None or person.minor or not named:
            continue
        if offices.isdisjoint(range(doc.sentence_of[mention.first] - 1, doc.sentence_of[mention.first] + 2)):
            continue
        if not (_told_of(doc, mention.last) or _epithet(doc, mention)):
            person.offices.append(replace(_OFFICE, country=mention.country_hint))


def _of_state(mention: PersonMention) -> bool:
    """Whether an office of a country or a body of countries is told or held: no president of a club."""
    person, offices = mention.person, [mention.office] if mention.office is not None else []
    if person is not None:
        if person.minor:
            return False
        if person.known is not None:
            return True
        offices = [*offices, *person.offices]
    told = (o for o in offices if o.english != _OFFICE.english)
    return any(o.country or o.organization or not o.anybody for o in told)


def _holds(person: Person) -> bool:
    return not person.minor and bool(person.offices or person.known is not None)


def _epithet(doc: Document, mention: PersonMention) -> bool:
    """ "Le physicien britannique X": the nationality of what somebody is, which is no office."""
    k = mention.first - 1
    if k < 0 or doc.gaps[k] > JOINED or not _of_nation(doc, mention):
        return False
    return doc.words[k].islower() and doc.lowers[k] not in doc.lexicon.small_words and k not in doc.covered


def _of_nation(doc: Document, mention: PersonMention) -> bool:
    """ "The Spaniard Mora", not "Spain's Mora"."""
    hit = doc.covered.get(mention.first)
    return hit is not None and hit.get("demonym") is not None


def _told_of(doc: Document, k: int) -> bool:
    """ "X, 34, a fisherman": whether an age or what he is follows a name."""
    if k >= len(doc.words) or doc.gaps[k - 1] != COMMA:
        return False
    return doc.words[k].isdigit() or doc.lowers[k] in doc.lexicon.indefinites or doc.words[k].islower()


def _goes_on(doc: Document, mention: PersonMention, following: PersonMention) -> bool:
    """Whether nothing but a comma, "and" or a bracket stands between two names."""
    k = behind_bracket(doc, mention.last)
    if k >= len(doc.words) or not listed_on(doc, k):
        return False
    if doc.lowers[k] in doc.lexicon.conjunctions:
        k += 1
    elif doc.gaps[k - 1] <= JOINED:
        return False
    while k < following.first and doc.lowers[k] in doc.lexicon.articles:
        k += 1
    return k == following.first


def _settle(doc: Document, row: list[PersonMention], *, of_state: bool) -> None:
    alone = [m for m in row if m.person is not None and not m.person.offices and m.country_hint]
    alone = [m for m in alone if not _epithet(doc, m)]
    if not alone:
        return
    holders = any(m.person is not None and m.person.offices and not m.person.minor for m in row)
    if not holders and len({m.country_hint for m in alone}) < 2:
        return
    if not (holders or of_state) and all(_of_nation(doc, m) for m in alone):
        return  # "the Spaniard Mora and the Dane Berg", who run a race
    for mention in alone:
        if mention.person is not None and not mention.person.offices:
            mention.person.offices.append(replace(_OFFICE, country=mention.country_hint))
