"""Case endings that hide the dictionary form of a place name, by language.

`(ending, replacements)`: a word that is no name as written is looked up with its ending replaced. The
longest ending that fits is tried first.
"""

from __future__ import annotations

INFLECTIONS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "ru": (
        ("ском", ()),  # an adjective: cities in -ск have -ске there
        ("ией", ("ия",)),
        ("ами", ("ы", "а")),
        ("ого", ("ий", "ый")),
        ("ии", ("ия", "ий")),
        ("ию", ("ия",)),
        ("ах", ("ы", "а", "и")),
        ("ям", ("и", "ы")),
        ("ях", ("и", "я")),
        ("ой", ("а", "ая")),
        ("ую", ("ая",)),
        ("ей", ("я", "ь")),
        ("ом", ("", "о", "ый", "ий")),
        ("ем", ("ь", "й", "")),
        ("ов", ("ы",)),
        ("ью", ("ь",)),
        ("е", ("", "а", "я", "ь", "й", "о")),
        ("у", ("", "а")),
        ("ю", ("ь", "я", "й")),
        ("а", ("", "о")),
        ("я", ("ь", "й")),
        ("ы", ("а", "")),
        ("и", ("а", "я", "ь")),
    ),
    "de": (("s", ("",)),),
}

# Letters joined to the Arabic word behind them: and, then, in, to, like; "to the" eats the article.
ARABIC_PREFIXES = "وفبلك"
ARABIC_TO_THE = "لل"
ARABIC_THE = "ال"

# Lower-case articles that belong to a name; the word behind them has to be capitalised.
ARTICLES = frozenset("le la les l el los las the den die der il lo al".split())  # noqa: SIM905

# Contractions that hide the article of a name: "au Caire" is "à Le Caire".
CONTRACTIONS = {"au": "le", "du": "le", "aux": "les", "des": "les"}

# The country a language's news means first among small homonyms: Brest is in Brittany before it is in Belarus.
HOME = {"fr": "FR", "de": "DE", "ru": "RU", "it": "IT"}
