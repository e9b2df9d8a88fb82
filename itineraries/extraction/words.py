"""How a text falls into words: one rule for texts and for the phrases looked up in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate

# A word is a run of letters and digits with their combining marks; apostrophes, hyphens and points part
# words, so
# that "jusqu'au", "jusqu’au" and "porte-parole" meet the lexicon the same way whatever sign the text uses.
WORD = re.compile(
    r"[^\W_][^\W_\u0300-\u036f\u064b-\u065f\u0670]*(?:[\u0300-\u036f\u064b-\u065f\u0670]+[^\W_]*)*"
)

_PARTED = re.compile(f"({WORD.pattern})")

# No language has words of so many letters; to order the marks of one letter costs the square of their number.
_LONGEST = 200


def parted(text: str) -> tuple[list[int], list[int], list[str], list[str]]:
    """Where the words of a text start and end, the words, and what stands between each and the next."""
    parts = _PARTED.split(text)
    bounds = list(accumulate(map(len, parts)))
    return bounds[:-1:2], bounds[1::2], parts[1::2], parts[2:-1:2]


def lower(word: str) -> str:
    """Case folded, accents kept: "Élysée" and "élysée" meet, "arrive" and "arrivé" do not."""
    word = word.lower()
    return word if word.isascii() or len(word) > _LONGEST else unicodedata.normalize("NFC", word)


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """Case and accents folded, for names, which keyboards strip of their accents."""
    word = word.lower()
    if word.isascii() or len(word) > _LONGEST:
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def bare_capital(word: str) -> str:
    """Capitals often lose their accents in print: "Etat", "A lire aussi"."""
    return plain(word[0]) + word[1:] if word[0] in "éèêàâçôîÉÀ" else word


#: First word -> phrases that begin with it, longest first.
Phrases = dict[str, tuple[tuple[str, ...], ...]]


def by_first_word(phrases: Iterable[tuple[str, ...]]) -> Phrases:
    """Phrases told by their words, by the first of them."""
    told = sorted(phrases, key=len, reverse=True)
    return {words[0]: tuple(o for o in told if o[0] == words[0]) for words in told}


def split(phrase: str) -> tuple[str, ...]:
    """The words of a phrase, folded as `lower` does."""
    return tuple(lower(m.group()) for m in WORD.finditer(phrase))
