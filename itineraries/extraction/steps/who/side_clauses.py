"""Finds who does the main clause behind a side clause in front ("While X met Y, Z flew to Rome. He …"), and
who is told only beside what a sentence is about.
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Person, PersonMention


def opens_main_clause(doc: Document, mention: PersonMention) -> bool:
    """Whether a side clause is put in front of the sentence, and a mention stands right behind it."""
    if "side_openers" not in doc.phrases or mention.how == "pronoun":
        return False
    first = doc.sentence_at(mention.first).first
    opener = next(iter(doc.phrases_in("side_openers", first, first + 1)), None)
    if opener is None:
        return False
    comma = next((k for k in range(mention.first, opener.last, -1) if doc.gaps[k - 1] == COMMA), None)
    if comma is None:
        return False
    lexicon = doc.lexicon
    k = comma
    if doc.pack.word_order is not None:  # "Während X tagt, fliegt am Montag Y": the verb opens the clause
        while (hit := doc.hits.get(k)) is not None and (hit.get("verb") or hit.get("aux")):
            k = hit.last
        if k == comma:
            return False
    return all(
        doc.lowers[j] in lexicon.small_before_names
        or j in doc.moment_at
        or doc.lowers[j] in lexicon.helping
        or doc.lowers[j] in lexicon.date_prepositions
        for j in range(k, mention.first)
    )


_BESIDE = 8  # words of "où l'attend", "dont", "donde la recibirá su"


def told_aside(doc: Document, mention: PersonMention) -> bool:
    """ "…, donde la recibirá X", "… un forum dont X était l'hôte": told in a relative clause, of whom the
    sentences behind are not.
    """
    lexicon, first = doc.lexicon, doc.sentence_at(mention.first).first
    if mention.how == "pronoun":
        return False
    for k in range(mention.first - 1, max(first, mention.first - _BESIDE), -1):
        if doc.gaps[k] >= COMMA or k in doc.mention_at:
            return False
        word = doc.lowers[k]
        if word in lexicon.where or word in lexicon.oblique_relatives:
            return True
    return False


def called_so(doc: Document, mention: PersonMention) -> bool:
    """ "Le milliardaire maintient son étape": what a language calls people by opens a sentence."""
    first, last = doc.sentence_at(mention.first).first, mention.last
    definite = mention.first == first + 1 and doc.lowers[first] in doc.lexicon.articles
    alone = last < len(doc.lowers) and doc.gaps[last - 1] < COMMA and last not in doc.mention_at
    return definite and alone and last - mention.first == 1 and doc.lowers[last - 1] in doc.lexicon.epithets


def presented(doc: Document, mention: PersonMention) -> bool:
    """ "Nicht umsonst war die Mühe für Minister X. Er …": for whom a paragraph begins."""
    sentence = doc.sentence_at(mention.first)
    opens = not sentence.index or doc.sentences[sentence.index - 1].paragraph != sentence.paragraph
    k = mention.first - 1
    while k > sentence.first and (
        doc.lowers[k] in doc.lexicon.articles or doc.lowers[k] in doc.lexicon.role_adjectives
    ):
        k -= 1
    return opens and k > sentence.first and doc.lowers[k] in doc.lexicon.for_words and doc.gaps[k] < COMMA


def owned_by(
    doc: Document, before: PersonMention | None, mention: PersonMention, person: Person | None
) -> bool:
    """ "X's predecessor, Y, said he …", "Xs Vorgänger Y": somebody told as another's."""
    if mention.how != "counterpart" or before is None or before.how == "pronoun" or person is None:
        return False
    owned = mention.first - before.last <= 1 and doc.gaps[before.last - 1] < COMMA
    return owned and before.person is person
