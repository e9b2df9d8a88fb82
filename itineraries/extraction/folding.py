"""Folding: one spelling for all the ways a name is written, and the words of a text with their offsets.

Case, accents, hyphens, apostrophes and dots do not count; scripts stay what they are, but for the
variants of one Arabic letter and the Russian ё, which news mixes freely.
"""

from __future__ import annotations

import re
import sys
import unicodedata

# A word: letters and digits of any script with their combining marks. Modifier letters (ʻ ʼ ʿ) are left out
# so that "Nukuʻalofa" and "Nuku'alofa" fall into the same two words.
WORD = re.compile(r"[^\W_\u02b0-\u02ff](?:[^\W_\u02b0-\u02ff]|[\u0300-\u036f\u064b-\u0655\u0670\u0640])*")

_KEPT = "йЙїЇўЎ"  # letters of their own in Cyrillic although Unicode can take them apart
_ARABIC = {
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ة": "ه",
    "ک": "ك",
    "ـ": None,
    "ؤ": "و",
    "ئ": "ي",
}
_LETTERS = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "þ": "th",
    "ı": "i",
    "ə": "a",
    "ħ": "h",
}


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = {}
    for code in (
        *range(0x80),
        *range(0xA0, 0x250),
        *range(0x400, 0x530),
        *range(0x1E00, 0x1F00),
        *range(0x2000, 0x2070),
    ):
        letter = chr(code)
        if letter in _KEPT:
            table[code] = letter.lower()
        elif letter.lower() in _LETTERS:
            table[code] = _LETTERS[letter.lower()]
        elif letter.isalnum():
            bare = "".join(c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c))
            table[code] = bare.casefold()
        else:
            table[code] = " "
    table.update(dict.fromkeys((*range(768, 880), *range(1611, 1622), 1648)))
    table.update(dict.fromkeys(range(688, 768), " "))
    table.update({ord(k): v for k, v in _ARABIC.items()})
    # Invisible direction and joining marks stand inside names copied from the web.
    table.update(dict.fromkeys((8203, 8204, 8205, 8206, 8207, 8288, *range(8234, 8239))))
    return table


_TABLE = _table()


def fold(text: str) -> str:
    """The folded form of a name: lower-case words without accents, separated by single spaces."""
    if text.isascii() and text.isalpha():
        return text.lower()  # the same, sooner
    return " ".join(text.translate(_TABLE).split())


def is_capitalised(word: str) -> bool:
    """True for a word that may open a name: not lower case; scripts without case always may."""
    return not word[0].islower() and not word[0].isdigit()


def share(text: str) -> str:
    """One object for equal strings, since place names repeat a great deal."""
    return sys.intern(text)
