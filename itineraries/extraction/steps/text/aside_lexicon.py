"""The words of a pack by which asides are told from what goes on behind them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from itineraries.extraction.languages import get_pack
from itineraries.extraction.lexicon import get_lexicon
from itineraries.extraction.words import Phrases, by_first_word


@dataclass(frozen=True, slots=True)
class AsideWords:
    """What opens an aside between commas and one without them, the words by which a noun hangs on another in
    it, the first words of verbs, and the words that go on what a verb says: to where, with whom, when.
    """

    openers: Phrases
    inner: Phrases
    links: frozenset[str]
    verbs: frozenset[str]
    weekdays: frozenset[str]
    going_on: frozenset[str]


@lru_cache(maxsize=8)
def aside_words_of(code: str) -> AsideWords:
    pack, lexicon = get_pack(code), get_lexicon(code)

    def words(phrases: tuple[str, ...]) -> frozenset[str]:
        return frozenset(word for phrase in phrases for word in lexicon.split(phrase))

    weekdays = words(tuple(pack.dates.weekdays) if pack.dates is not None else ())
    verbs = (lexicon.split(p)[0] for verb in pack.verbs for told in verb.forms.values() for p in told)
    return AsideWords(
        openers=by_first_word(map(lexicon.split, pack.aside_openers)),
        inner=by_first_word(map(lexicon.split, pack.inner_asides)),
        links=words(pack.aside_links),
        verbs=frozenset(verbs) - lexicon.no_verbs,
        weekdays=weekdays,
        going_on=frozenset().union(
            *(lexicon.to_place, lexicon.with_words, lexicon.by_words, lexicon.object_marks),
            *(lexicon.indefinite, lexicon.date_prepositions, lexicon.for_words, weekdays),
            (lexicon.split(phrase)[0] for phrase in pack.destined_words),
        )
        - lexicon.articles,
    )
