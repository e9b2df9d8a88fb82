"""Says of which offices a country or body has one, so that the office alone tells who it is."""

from __future__ import annotations

from itineraries.extraction.document import JOINED, Document, Office, PersonMention
from itineraries.extraction.steps.text.phrases import demonym_run

_ALONE = ("Minister of ", "Minister for ", "Deputy Prime Minister", "Vice President", "Speaker of Parliament")
_COMPOUND = 11  # letters of the longest word for a minister alone


def one_of_a_kind(doc: Document, mention: PersonMention, office: Office) -> bool:
    """ "Le ministre marocain de l'Agriculture", "son homologue marocain", "Rome enverra son ministre"."""
    owned = office.country or office.organization
    if not owned or office.others or office.former or office.posted or mention.plural:
        return False
    if mention.how == "counterpart":
        one = office.english == "Minister" or office.english.startswith("Minister of ")
        words = range(mention.first, mention.last)
        joined = any(doc.lowers[k] in doc.lexicon.conjunctions for k in words)
        return bool(office.country) and one and not joined  # "counterparts from China and Britain"
    if not (office.english.startswith(_ALONE) or (office.english == "Minister" and _portfolio(doc, mention))):
        return False
    before = doc.lowers[mention.first - 1] if mention.first else ""
    if office.country and before in doc.lexicon.possessives:
        return True
    opens = mention.first == doc.sentence_at(mention.first).first
    return opens or before in doc.lexicon.articles or before in doc.lexicon.of_words


def _portfolio(doc: Document, mention: PersonMention) -> bool:
    """Whether a minister is told with what he is minister of, in the office or right behind it."""
    lexicon, own = doc.lexicon, 0
    for k in range(mention.first, mention.last):
        word = doc.lowers[k]
        small = word in lexicon.small_words or word in lexicon.of_words or word in lexicon.articles
        if not (small or k in doc.place_at or demonym_run(doc, k)[1]):
            own += 1 + (len(word) > _COMPOUND)
    k = mention.last
    if own > 1 or k + 1 >= len(doc.words) or doc.gaps[k - 1] > JOINED:
        return own > 1
    if not (doc.lowers[k] in lexicon.of_words or doc.lowers[k] in lexicon.portfolio):
        return False
    k += 1 + (doc.lowers[k + 1] in lexicon.articles)
    return k < len(doc.words) and doc.words[k][0].isupper() and k not in doc.place_at
