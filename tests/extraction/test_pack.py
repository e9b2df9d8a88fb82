"""What a language has to tell, and what it may leave out."""

from __future__ import annotations

from collections import Counter
from dataclasses import MISSING, fields, replace

import pytest

from itineraries.extraction import SUPPORTED_LANGUAGES
from itineraries.extraction.languages import get_pack
from itineraries.extraction.languages.pack import LanguagePack
from itineraries.extraction.lexicon import Lexicon


def test_a_language_has_to_tell_little() -> None:
    needed = [f.name for f in fields(LanguagePack) if f.default is MISSING and f.default_factory is MISSING]
    assert sorted(needed) == sorted(
        [
            "abbreviations",
            "articles",
            "auxiliaries",
            "code",
            "common_words",
            "conjunctions",
            "dates",
            "demonyms",
            "determiners",
            "fillers",
            "formats",
            "from_place",
            "negations",
            "noise",
            "nouns",
            "of_words",
            "pronouns",
            "roles",
            "strong_negations",
            "to_place",
            "verbs",
        ]
    )


def test_a_language_without_noise_drops_no_line() -> None:
    assert Lexicon(replace(get_pack("it"), noise=())).noise.match("Il presidente è a Roma.") is None


@pytest.mark.parametrize("language", SUPPORTED_LANGUAGES)
def test_no_row_of_nouns_says_a_phrase_another_row_of_the_same_kind_says(language: str) -> None:
    said: Counter[tuple[object, ...]] = Counter()
    for noun in get_pack(language).nouns:
        kind = tuple(getattr(noun, f.name) for f in fields(noun) if f.name != "phrases")
        said.update((*kind, phrase) for phrase in set(noun.phrases))
    assert [f"{key[0]} {key[-1]}" for key, times in said.items() if times > 1] == []
