"""Says whether a text may name anybody in office. One that does not tells no journey and no official, and is
read no further: two of five articles of a general newspaper.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from functools import cache

from itineraries.extraction.document import JOINED, Document
from itineraries.extraction.lexicon import STAR, Lexicon
from itineraries.extraction.steps.text.labels import speaker_labels
from itineraries.extraction.words import bare_capital, plain

_NOTHING = frozenset[str]()


def look_for_offices(doc: Document) -> None:
    """Set `nobody` where no word of the text or its title tells an office of public life, or somebody who has
    one by the directory.
    """
    if doc.pack.name_cases or not doc.pack.capitals:
        return  # a name declined or without a capital is not known by its look
    if tells_office(doc.lexicon, doc.lowers) or tells_office(doc.lexicon, doc.lexicon.split(doc.title)):
        return
    if not _charges(doc.lexicon).isdisjoint(doc.lowers) or speaker_labels(doc):
        return
    capitals = [k for k, word in enumerate(doc.words) if word[0].isupper()]
    of_party = any(doc.lowers[k] in doc.lexicon.parties for k in capitals)  # "Labour's Jane Hale"
    doc.nobody = not (of_party or _by_countries(doc, capitals) or _by_directory(doc, capitals))


def tells_office(lexicon: Lexicon, words: Collection[str], *, minor: bool = False) -> bool:
    """Whether the words of a text have those of an office of public life or of a counterpart, or also of a
    minor office.
    """
    told, offices, heads = set(words), _offices(lexicon, minor), lexicon.compound_heads
    if heads and any(word.endswith(heads) for word in told):
        return True
    return any(rest <= told for word in told & offices.keys() for rest in offices[word])


@cache
def _offices(lexicon: Lexicon, minor: bool) -> dict[str, tuple[frozenset[str], ...]]:
    """First word of the phrases for an office -> the further words of each."""
    roles = (role for role in lexicon.pack.roles if minor or role.heads or not role.minor)
    found: defaultdict[str, set[frozenset[str]]] = defaultdict(set)
    for phrase in (*lexicon.pack.counterparts, *(phrase for role in roles for phrase in role.phrases)):
        words = lexicon.split(phrase.replace(STAR, " "))
        for first, *rest in (words, map(bare_capital, words)):
            found[first].add(frozenset(rest))
    return {word: (_NOTHING,) if _NOTHING in rests else tuple(rests) for word, rests in found.items()}


@cache
def _nations(lexicon: Lexicon) -> frozenset[str]:
    """The last word of every adjective of nationality."""
    return frozenset(lexicon.split(o)[-1] for told in lexicon.pack.demonyms.values() for o in told)


@cache
def _charges(lexicon: Lexicon) -> frozenset[str]:
    """Words of what gives somebody an office without a phrase for one: what he heads, is sent with or is in
    charge of.
    """
    charged = {max(words, key=len) for words in lexicon.in_charge}
    return lexicon.heading_verbs | lexicon.portfolio_nouns | lexicon.party_nouns | charged


def _by_countries(doc: Document, capitals: list[int]) -> bool:
    """ "X (Ghana) and Y (Peru)", "X of Latvia and Y of Estonia": whether a sentence may tell a row of people
    by their countries.
    """
    of_words, nations, told = doc.lexicon.of_words, _nations(doc.lexicon), Counter[int]()
    for k in capitals[1:]:
        before = doc.words[k - 1]
        named = before[0].isupper()
        owned = doc.gaps[k - 1] <= JOINED and (
            (named and (doc.pack.capital_nouns or doc.lowers[k - 1] in nations))
            or (before == "s" and doc.gaps[k - 2] == JOINED)
        )
        held = k > 1 and doc.lowers[k - 1] in of_words and doc.words[k - 2][0].isupper()
        bracket = named and "(" in doc.text[doc.ends[k - 1] : doc.starts[k]]
        told[doc.sentence_of[k]] += owned or held or bracket
    return any(number > 1 for number in told.values())


def _by_directory(doc: Document, capitals: list[int]) -> bool:
    """Whether a word with a capital is one of a name of the directory."""
    if not doc.directory:
        return False
    names = {plain(doc.words[k]) for k in capitals}
    return any(map(doc.directory.has_word, names | {name.removesuffix("s") for name in names}))
