"""Finds who does the main clause behind a side clause in front: "While X met Y, Z flew to Rome. He …"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, PersonMention


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
