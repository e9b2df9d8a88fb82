"""Says of a dated plan that it did not come about: "hätte am Dienstag in Rom eintreffen sollen"."""

from __future__ import annotations

from itineraries.extraction.document import Document, Leg

_JOURNEYS = ("go", "arrive", "visit", "leave")


def is_unmade(doc: Document, leg: Leg) -> bool:
    """ "Was to have landed in Rome on Tuesday": nobody says so of a journey that is made; without a day it
    may be blame, and under a condition it is only thought of.
    """
    pred = leg.predicate
    if (
        leg.state not in ("unreal", "told")
        or leg.tense != "future_past"
        or leg.sense not in _JOURNEYS
        or pred is None
    ):
        return False
    dated = leg.date is not None and leg.date.mention.kind == "date" and leg.date.mention.granularity == "day"
    if not dated or not leg.places or not leg.travellers or leg.background:
        return False
    lexicon, sentence = doc.lexicon, leg.sentence
    if not lexicon.conditionals.isdisjoint(doc.lowers[sentence.first : sentence.last]):
        return False
    if pred.first == sentence.first:
        return False  # "Wäre er am Dienstag in Rom gelandet, …"
    return any(tuple(doc.lowers[pred.first : pred.first + len(words)]) == words for words in lexicon.unmade)
