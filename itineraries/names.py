"""Names of people and places as keys: the same letters however they are accented, cased or punctuated."""

from __future__ import annotations

import unicodedata


def fold(name: str | None) -> str:
    """Case, accents and punctuation gone, words parted by one space; letters of any script stay.

    >>> fold("Kassym-Jomart Tokaïev")
    'kassym jomart tokaiev'
    """
    decomposed = unicodedata.normalize("NFKD", (name or "").casefold())
    letters = "".join(c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))
    return " ".join(letters.split())
