"""Says whether one of the things that a verb is told of stands in its clause ("laid a wreath")."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Hit
from itineraries.extraction.languages.pack import Aux, Form, Sense
from itineraries.extraction.lexicon import Entry

_NEAR = 14  # words


def thing_told(doc: Document, hit: Hit, entry: Entry, perfects: tuple[Aux, ...]) -> bool:
    """ "Laid on Monday a wreath", "einen Kranz legte er nieder": one of the things a verb is said of stands
    in its clause; the last part of a compound is enough.
    """
    sentence = doc.sentence_at(hit.first)
    whole = doc.pack.capital_nouns or (entry.form is Form.PARTICIPLE and _been(doc, hit.first, perfects))
    ahead = range(hit.last, min(hit.last + _NEAR + 3, sentence.last))
    behind = range(hit.first - 1, max(sentence.first, hit.first - _NEAR) - 1, -1) if whole else ()
    for stretch, gap in ((ahead, -1), (behind, 0)):
        for k in stretch:
            if doc.gaps[k + gap] >= COMMA:
                break
            if doc.is_one_of(k, entry.things):
                if entry.value.sense is Sense.HOST and _asked_to_come(doc, k + 1):
                    return False
                told = doc.hits.get(k)
                named = told is not None and told.get("format") is not None  # "la cumbre del clima"
                noun = told.get("noun") if told is not None and told.last - k > 1 and not named else None
                return noun is None or noun.value.sense is entry.value.sense  # "gave a press conference"
            if stretch is ahead and _same_noun(doc, k, entry):
                break
            if getattr(entry.value, "repays", False) and doc.lowers[k] in doc.lexicon.from_place:
                break  # "returned from a visit"
            auxiliary = stretch is behind and k in doc.covered and doc.covered[k].get("aux")
            if not auxiliary and _told_otherwise(doc, k, entry.value.sense):
                break
    return False


def _asked_to_come(doc: Document, k: int) -> bool:
    """ "Lud ihn zum Essen nach Rom": whoever is asked to come to a place is not there yet."""
    way = doc.lexicon.direction_words
    return bool(way) and k + 1 in doc.place_at and doc.lowers[k] in way


def _same_noun(doc: Document, k: int, entry: Entry) -> bool:
    """ "S'est conclue par la signature d'un accord": a noun that says the same has the thing for its own."""
    hit = doc.hits.get(k)
    noun = hit.value("noun") if hit is not None else None
    if hit is None or noun is None or noun.sense is not entry.value.sense:
        return False
    return not any(doc.is_one_of(j, entry.things) for j in range(k, hit.last))


def _been(doc: Document, token: int, perfects: tuple[Aux, ...]) -> bool:
    """ "Wreaths were laid", "are to be laid": more than "has" stands right before a participle."""
    told = (doc.covered.get(k) for k in range(max(0, token - 3), token))
    auxiliaries = [entry for hit in told if hit is not None and (entry := hit.get("aux")) is not None]
    return any(entry.value not in perfects for entry in auxiliaries)


def _told_otherwise(doc: Document, k: int, sense: Sense) -> bool:
    """ "Will hold talks and deliver a speech": a verb, or the noun of something else, stands between."""
    hit = doc.hits.get(k)
    if hit is None or hit.get("fillers") or doc.lowers[k] in doc.lexicon.determiners:
        return False
    noun = hit.get("noun")
    return noun.value.sense is not sense if noun is not None else hit.get("verb") is not None
