"""Names of people and places as keys: the same letters however they are accented, cased or punctuated."""

from __future__ import annotations

import unicodedata

# Letters that Unicode cannot take apart and that newspapers write plainly: Radosław, Støre, Đặng.
PLAIN = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
    }
)


def fold(name: str | None) -> str:
    """Case, accents and punctuation gone, words parted by one space; letters of any script stay.

    >>> fold("Kassym-Jomart Tokaïev")
    'kassym jomart tokaiev'
    """
    # Taken apart before and after: "🄰" has no case of its own, and the small form of some letters is two.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name or "").casefold())
    decomposed = decomposed.translate(PLAIN)
    return " ".join("".join(map(_plain, decomposed)).split())


def _plain(c: str) -> str:
    if c.isalnum():
        return c
    if unicodedata.combining(c):
        return ""
    match unicodedata.category(c):
        case "Mn" | "Mc":
            return c  # a vowel of Hindi, Bengali, Thai or Burmese is written as a mark, and is a letter
        case "Cf":
            return " " if c == "\u200c" else ""  # invisible, but Persian parts words by one of them
    return " "
