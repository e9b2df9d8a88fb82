"""Tells places from people of the same name, by the words around them."""

from __future__ import annotations

import re

from itineraries.extraction.document import COMMA, JOINED, SPACE, Document, PlaceMention
from itineraries.extraction.gazetteer_data.given_names import GENDERS
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.where.place_roles import TRAVELS
from itineraries.extraction.words import plain

_ROMAN = re.compile(r"[IVXLC]+(?:e|er|ème)?")
#: Offices whose holders are told by their first name.
_BY_FIRST_NAME = (
    "King",
    "Queen",
    "Queen Consort",
    "Prince",
    "Crown Prince",
    "Grand Duke",
    "Grand Duchess",
    "Duke",
    "Pope",
)
_SIGNS = re.compile(
    r"(?:\)|\s*\([^)\n]{2,30}\))?\s*(?:\.\s*[-–—]|:|[-–—])\s"
)  # behind a city: ".-", " (Russia): "
_BULLET = 5  # characters before the city of an item
_KNOWN_TOWN = 1_000_000  # people of a town that is told by its name as soon as anybody
_LED = 7  # words between a journey and where it leads
_CAPITALS = 5  # letters of a place written in capitals, which is no acronym


def first_name(doc: Document, first: int) -> bool:
    """A country's name that is a first name here: behind a nationality or an office and before a surname
    ("la vicepresidenta, Francia Márquez"), or of somebody the directory knows.
    """
    if not named_on(doc, first + 1) or not doc.pack.capitals:
        return False
    owners = doc.pack.capital_nouns or doc.pack.bare_genitive  # "президент Узбекистана Шавкат …"
    if not owners and first and doc.gaps[first - 1] <= COMMA and _somebody_ends(doc, first):
        return True
    name = f"{doc.words[first]} {doc.words[first + 1]}"
    return bool(doc.directory) and doc.directory.find(name, on=doc.published) is not None


def of_a_crown(doc: Document, first: int) -> bool:
    """ "Crown Princess Victoria", "la reina Sofía": a first name behind the office of
    somebody who is called by it.
    """
    title = doc.covered.get(first - 1) if first and doc.gaps[first - 1] == SPACE else None
    role = title.value("role") if title is not None and title.last == first else None
    return role is not None and role.english in _BY_FIRST_NAME and plain(doc.words[first]) in GENDERS


def named_like_towns(doc: Document, first: int) -> bool:
    """ "La vicepresidenta, Victoria Salcedo, …": behind an office, a first name before a surname that is the
    name of a place as well.
    """
    k = first + 1
    if k >= len(doc.words) or doc.gaps[first] != SPACE or k not in doc.place_starts:
        return False
    titled = first > 0 and doc.gaps[first - 1] <= COMMA and _somebody_ends(doc, first)
    return titled and doc.pack.capitals and plain(doc.words[first]) in GENDERS and doc.words[k][0].isupper()


def first_of_name(doc: Document, first: int) -> bool:
    """ "Die Abgeordneten A, Petra Bayrer und B": a first name that nothing puts anywhere."""
    before = doc.lowers[first - 1] if first and doc.gaps[first - 1] == SPACE else ""
    lexicon = doc.lexicon
    held = before in lexicon.to_place or before in lexicon.from_place or before in lexicon.of_words
    return plain(doc.words[first]) in GENDERS and not (held or before in lexicon.in_words)


def _somebody_ends(doc: Document, k: int) -> bool:
    """An office, with or without its country, or a nationality ends before a token."""
    owner = doc.places[-1] if doc.places and doc.places[-1].last == k and doc.gaps[k - 1] == COMMA else None
    if owner is not None:
        k = owner.first
        while k > 0 and doc.lowers[k - 1] in doc.lexicon.of_words:
            k -= 1  # "la vicepresidenta de Colombia, …"
    before = doc.covered.get(k - 1)
    return before is not None and before.last == k and bool(before.get("demonym") or before.get("role"))


def names_on(doc: Document, first: int) -> bool:
    """A name goes on here, behind its particle: "Teresa Lima de Sousa"."""
    return (
        not doc.pack.capital_nouns
        and first > 1
        and doc.lowers[first - 1] in doc.lexicon.particles
        and doc.words[first - 2][0].isupper()
        and doc.lowers[first - 2] not in doc.lexicon.common
        and doc.gaps[first - 2] == SPACE
        and first - 2 not in doc.covered
    )


def names_thing(doc: Document, first: int) -> bool:
    """ "Declaration of Independence", "Statue of Liberty": a capital and "of" before a word of everyday."""
    k = first - 2
    return (
        doc.pack.bare_cities
        and k >= 0
        and doc.lowers[first - 1] in doc.lexicon.of_words
        and doc.words[k][0].isupper()
        and doc.words[k] != doc.words[k].upper()
        and not (k in doc.covered and doc.covered[k].get("role"))
        and doc.lowers[k] not in doc.lexicon.site_words
    )


def common_noun_of(doc: Document, first: int, last: int) -> bool:
    """ "En la Reunión de Líderes", "en el Palacio de Moncloa": a word of everyday between its article and
    "of" is no place that is called like it.
    """
    lexicon, word = doc.lexicon, doc.lowers[last - 1]
    begin = first if doc.lowers[first] in lexicon.articles else first - 1
    held = begin >= 0 and last - begin == 2 and doc.words[begin] in lexicon.articles
    if not held or last >= len(doc.words) or doc.gaps[last - 1] != SPACE or doc.gaps[begin] != SPACE:
        return False
    hit = doc.covered.get(last - 1)
    common = word in lexicon.site_words or (hit is not None and hit.get("noun") is not None)
    return common and doc.lowers[last] in lexicon.of_words


def done_to_somebody(doc: Document, place: PlaceMention) -> bool:
    """ "Dio la bienvenida a Castro", "thanked … and spoke to Lincoln": a small town by its name, told like a
    surname of the story and behind no journey, is whom something is done to.
    """
    lexicon, k = doc.lexicon, place.first - 1
    if k < 1 or doc.lowers[k] in lexicon.in_words or doc.lowers[k] not in lexicon.to_place:
        return False
    town = place.candidates[0] if place.kind == "city" and place.candidates else None
    if town is None or town.capital or town.population >= _KNOWN_TOWN:
        return False
    while k > 0 and place.first - k < _LED and doc.gaps[k - 1] < COMMA:
        k -= 1
        hit = doc.covered.get(k)
        told = (hit.value("verb"), hit.value("noun")) if hit is not None else ()
        if any(entry is not None and entry.sense in TRAVELS for entry in told):
            return False
    return True


def named_on(doc: Document, last: int) -> bool:
    """A further word of a name stands behind: one with a capital that we know nothing of, or a particle."""
    if last >= len(doc.words) or doc.gaps[last - 1] != SPACE:
        return False
    k = last
    while k + 1 < len(doc.words) and doc.lowers[k] in doc.lexicon.particles and doc.gaps[k] <= JOINED:
        k += 1
    known = doc.hits.get(k)
    return doc.words[k][0].isupper() and k not in doc.place_starts and known is None


def part_of_name(doc: Document, i: int) -> bool:
    """A capitalised word that belongs to no phrase we know, so may be a first name."""
    if doc.gaps[i] != SPACE or i in doc.place_starts or i in doc.covered:
        return False
    if i == doc.sentence_at(i).first and doc.lowers[i] in doc.lexicon.common:
        return False
    return not any(
        e.kind in ("role", "demonym", "honorific", "format")
        for h in (doc.hits.get(i),)
        if h
        for e in h.entries
    )


def of_an_office(doc: Document, first: int, last: int) -> bool:
    """ "Le maire de Lyon Grégory Morel", "the mayor of London John Hale": whose office it is, before a
    name of two words or more.
    """
    k = first
    while k > 0 and doc.gaps[k - 1] <= JOINED and first - k < 3:
        word = doc.lowers[k - 1]
        if word not in doc.lexicon.of_words and word not in doc.lexicon.articles:
            break
        k -= 1
    office = doc.covered.get(k - 1) if k and k < first and doc.gaps[k - 1] == SPACE else None
    owned = any(doc.lowers[j] in doc.lexicon.of_words for j in range(k, first))
    if office is None or office.last != k or not office.get("role") or not owned:
        return False
    behind = range(last, min(last + 2, len(doc.words)))
    return len(behind) == 2 and all(doc.words[j][0].isupper() and doc.gaps[j - 1] == SPACE for j in behind)


def known_behind(doc: Document, first: int, last: int) -> bool:
    """ "À Pékin Xi Jinping": the two or three words behind a place are somebody whom the directory knows, and
    with it nobody.
    """
    ends = [end for end in (last + 2, last + 3) if end <= len(doc.words) and doc.words[end - 1][0].isupper()]
    if not ends or not doc.directory or any(doc.gaps[k - 1] > JOINED for k in range(last, last + 2)):
        return False
    whole, *told = (" ".join(doc.words[start:end]) for start in (first, last) for end in ends)
    return not doc.directory.find(whole, on=doc.published) and any(
        doc.directory.find(name, on=doc.published) for name in told[len(ends) - 1 :]
    )


def heads_text(doc: Document, first: int, last: int) -> bool:
    """ "KLAGENFURT. Es war kühl": capitals before a sign at the head of a text tell where it is written."""
    if first or last >= len(doc.words) or sum(map(len, doc.words[:last])) < _CAPITALS:
        return False
    behind = doc.text[doc.ends[last - 1] : doc.starts[last]]
    capitals = all(word.isupper() for word in doc.words[:last])
    return capitals and any(sign in behind for sign in ".,(-\u2013\u2014")


def labels_item(doc: Document, first: int, last: int) -> bool:
    """ "- BAKÚ.- Cumbre …", "Oslo: X meets Y": heads a line, and a sign parts it from what is told there."""
    start = doc.starts[first]
    line = doc.text.rfind("\n", max(0, start - _BULLET), start)
    if (line < 0 and start > _BULLET) or not _SIGNS.match(doc.text, doc.ends[last - 1]):
        return False
    return not any(c.isalnum() for c in doc.text[line + 1 : start])


def heads_line(doc: Document, first: int, last: int) -> bool:
    """The city that a text is told from, or an item of a calendar."""
    return heads_text(doc, first, last) or labels_item(doc, first, last)


def unproved(doc: Document, first: int, last: int, told: bool) -> bool:
    """ "DACA" is a programme before it is Dhaka, where its country is not told; "XVIIIe" is no district."""
    return bool(_ROMAN.fullmatch(doc.words[first])) or not (told or heads_line(doc, first, last))


def meeting_of(doc: Document, last: int) -> bool:
    """ "La Réunion des ministres", "à la Réunion ministérielle": a name that is the word for a meeting."""
    told = doc.covered.get(last - 1)
    if told is None or not told.get("noun") or told.value("noun").sense is not Sense.ATTEND:
        return False
    return told.last > last or (last < len(doc.lowers) and doc.lowers[last] in doc.lexicon.of_words)
