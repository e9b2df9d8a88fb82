"""Finds names in a script without capitals: after an office, in the directory, and where they come back."""

from __future__ import annotations

from collections.abc import Callable

from itineraries.extraction.document import COMMA, JOINED, SPACE, Document, Hit
from itineraries.extraction.steps.text.phrases import demonym_run
from itineraries.extraction.words import plain

_SONS = ("bin", "ibn", "ben", "bint", "al")
_LONGEST_KNOWN = 6  # words of a name of the directory
_LONGEST = 3  # words of any other name, particles apart


def find_uncased_names(doc: Document) -> dict[int, int]:
    """First token -> end of each run that is a name."""
    found: dict[int, int] = {}
    count = len(doc.words)
    taken = bytearray(count + 1)

    def keep(first: int, last: int) -> None:
        if not any(taken[first:last]):
            found[first] = last
            for k in range(first, last):
                taken[k] = 1

    _known_names(doc, keep)
    for hit in list(doc.hits.values()):
        if named_after(doc, hit.first):
            continue
        if hit.get("role") or hit.get("counterparts") or hit.get("honorific"):
            first = _after_office(doc, hit.last, found)
            if first is not None and not taken[first]:
                last = _run(doc, first, found)
                if last > first:
                    keep(first, last)
    _again(doc, found, taken, keep)
    return dict(sorted(found.items()))


def _known_names(doc: Document, keep: Callable[[int, int], None]) -> None:
    if not doc.directory:
        return
    words, i = doc.words, 0
    while i < len(words):
        titled = doc.hits.get(i)
        if titled is not None and titled.get("role"):
            i = titled.last  # the office is told of the name, it is no part of it
            continue
        if not doc.mute[i] and doc.directory.has_word(plain(words[i])):
            most = i + 1
            while most < len(words) and most - i < _LONGEST_KNOWN and doc.gaps[most - 1] <= JOINED:
                most += 1
            last = next((j for j in range(most, i + 1, -1) if doc.directory.find(" ".join(words[i:j]))), 0)
            if last:
                keep(i, last)
                i = last
                continue
        i += 1


def _after_office(doc: Document, start: int, found: dict[int, int]) -> int | None:
    """The first token after an office, its country and adjectives; None where the clause ends before it."""
    lexicon, j = doc.lexicon, start
    commas = 0
    for _ in range(10):
        if j >= len(doc.words) or doc.gaps[j - 1] > COMMA:
            return None
        commas += doc.gaps[j - 1] == COMMA
        if commas > 1:
            return None
        if j in found:
            return None
        stop, code = demonym_run(doc, j)
        if code:
            j = stop
            continue
        place, hit = doc.place_at.get(j), doc.hits.get(j)
        if doc.lowers[j] in lexicon.in_words and commas == 0:
            place = doc.place_at.get(j + 1)  # "رئيس المجلس في السودان"
            place = place if place is not None and place.kind == "country" else None
        if place is not None and commas == 0:
            j = place.last
            continue
        if hit is not None and hit.get("role") and first_name(doc, hit):
            return j
        if hit is not None and (
            hit.get("role") or hit.get("honorific") or (hit.get("format") and commas == 0)
        ):
            j = hit.last
            continue
        if (
            doc.lowers[j] in lexicon.role_adjectives
            or doc.lowers[j] in lexicon.articles
            or _owned(doc, j)
            or (doc.lowers[j] in lexicon.portfolio and commas == 0)
        ):
            j += 1
            continue
        return None if commas or _stops(doc, j, first=True) else j
    return None


def first_name(doc: Document, hit: Hit) -> bool:
    """ "وزير المالية سلطان بن سالم": a title before "son of" is a name."""
    j = hit.last
    if hit.last - hit.first > 1 or j >= len(doc.words) or doc.gaps[j - 1] > JOINED:
        return False
    return doc.lowers[j] in doc.lexicon.sons


def first_before_son(doc: Document, i: int) -> bool:
    """ "Finance Minister Sultan bin Salim": a title with a capital and no article before "son of" is a
    name.
    """
    if i + 1 >= len(doc.words) or doc.lowers[i + 1] not in _SONS or doc.gaps[i] != SPACE:
        return False
    hit = doc.covered.get(i)
    titled = hit is not None and hit.last == i + 1 == hit.first + 1 and hit.get("role") is not None
    bare = not i or doc.gaps[i - 1] > JOINED or doc.lowers[i - 1] not in doc.lexicon.small_words
    return doc.pack.capitals and titled and bare and doc.words[i].istitle()


def named_after(doc: Document, first: int) -> bool:
    """ "مطار الملك خالد", "площадь Ким Ир Сена": what is called after somebody is not he."""
    return first > 0 and doc.gaps[first - 1] <= JOINED and doc.lowers[first - 1] in doc.lexicon.named_things


def _owned(doc: Document, j: int) -> bool:
    """The pronoun written as one with an office: "مستشاره"."""
    return doc.starts[j] == doc.ends[j - 1] and doc.lowers[j] in doc.lexicon.object_pronouns


def _stops(doc: Document, j: int, *, first: bool = False) -> bool:
    """A word that can be no part of a name here."""
    word, low = doc.words[j], doc.lowers[j]
    if doc.mute[j] or j in doc.place_at or j in doc.moment_at or j in doc.covered:
        return True
    if len(word) < 2 or (not word.isalpha() and not any(c.isalpha() for c in word)) or word[0].isdigit():
        return True
    if (
        plain(word) in doc.lexicon.common
        or low in doc.lexicon.fillers
        or low in doc.lexicon.to_place
        or low in doc.lexicon.from_place
    ):
        return True
    if (
        low in doc.lexicon.with_words
        or low in doc.lexicon.conjunctions
        or low in doc.lexicon.relatives
        or low in doc.lexicon.negations
    ):
        return True
    return any(plain(word).endswith(end) for end in doc.pack.word_endings) and not first


def _run(doc: Document, first: int, found: dict[int, int]) -> int:
    particles = doc.lexicon.particles
    j, told, free = first, 0, False
    while j < len(doc.words) and told < _LONGEST + free:
        if j > first and (doc.gaps[j - 1] > JOINED or j in found):
            break
        if (
            doc.lowers[j] in particles
            and j + 1 < len(doc.words)
            and doc.gaps[j] <= JOINED
            and (
                not _stops(doc, j + 1, first=True)
                or (j > first and j + 1 in doc.hits and doc.hits[j + 1].get("role"))
            )
        ):
            free = True  # "Muhammad bin Zayed": a name with a particle is longer
            j += 1
            continue
        hit = doc.hits.get(j)
        if hit is not None and hit.get("role") and first_name(doc, hit):
            told, j = told + 1, hit.last
            continue
        if j > first and doc.lowers[j - 1] in particles and hit is not None and hit.get("role"):
            j = hit.last  # "ولد الشيخ": a title within a name
            continue
        if _stops(doc, j, first=j == first):
            break
        told += 1
        j += 1
    return j


def _again(doc: Document, found: dict[int, int], taken: bytearray, keep: Callable[[int, int], None]) -> None:
    """Later mentions by the last word of a name, with the particle before it."""
    lasts = {plain(doc.words[last - 1]) for first, last in found.items()}
    for first, last in found.items():
        # A family name stands first in Chinese and Korean names.
        holder = doc.directory.find(" ".join(doc.words[first:last])) if doc.directory else None
        family = (
            doc.directory.find_surname(doc.words[first], on=doc.published) if holder is not None else None
        )
        if holder is not None and family is not None and family.name == holder.name:
            lasts.add(plain(doc.words[first]))
    lasts |= {w for w in doc.title_words if len(w) > 3 and doc.directory.has_word(w)}
    lasts = {w for w in lasts if len(w) > 1 and w not in doc.lexicon.common}
    for i in range(len(doc.words)):
        if taken[i] or doc.mute[i] or plain(doc.words[i]) not in lasts:
            continue
        if i in doc.place_at or i in doc.moment_at or i in doc.covered:
            continue
        first = i
        while (
            first
            and not taken[first - 1]
            and doc.lowers[first - 1] in doc.lexicon.particles
            and doc.gaps[first - 1] <= JOINED
        ):
            first -= 1
        keep(first, i + 1)
