"""Makes the words of nationality of a language from a table of them."""

from __future__ import annotations

from collections.abc import Callable


def demonyms(table: str, forms: Callable[[str], tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Country (ISO 3166-1 alpha-2) -> its words, each in all its `forms`; a table has entries "FR français",
    parted by "|" or a line's end, and as many of a country as it has words.
    """
    found: dict[str, tuple[str, ...]] = {}
    for entry in table.replace("\n", "|").split("|"):
        if entry.strip():
            code, word = entry.strip().split(" ", 1)
            found[code] = found.get(code, ()) + forms(word)
    return found
