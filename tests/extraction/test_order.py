"""Verbs that their clause parts are read together, and every word keeps its place in the text."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction.pipeline import read

#: A text that tells nobody in office, nor its title, is not put in order.
TITLE = "Der Außenminister auf Reisen"

ORDERS = {
    "auxiliary": (
        "Der Minister hat gestern in Rom den Gast empfangen.",
        "Der Minister hat empfangen gestern in Rom den Gast",
    ),
    "particle": ("Er bricht am Montag nach Oslo auf.", "Er bricht auf am Montag nach Oslo"),
    "preposition": ("Er reist ab Montag nach Oslo.", "Er reist ab Montag nach Oslo"),
    "subordinate": (
        "Er sagte, dass der Minister am Montag nach Oslo reist.",
        "Er sagte dass reist der Minister am Montag nach Oslo",
    ),
    "cluster": (
        "Der Gast, der am Abend in Rom empfangen worden war, reist ab.",
        "Der Gast der war worden empfangen am Abend in Rom reist ab",
    ),
    "infinitive": ("Er kam, um den Minister zu treffen.", "Er kam um zu treffen den Minister"),
    "pronoun": ("Am Montag fliegt er nach Rom.", "Am Montag er fliegt nach Rom"),
    "participle_first": ("Begleitet wird er von zwei Ministern.", "er wird Begleitet von zwei Ministern"),
    "negation": ("Er reist nicht nach Rom.", "Er nicht reist nach Rom"),
    "contrast": ("Er reist nicht nach Rom, sondern nach Oslo.", "Er reist nicht nach Rom sondern nach Oslo"),
    "joined": ("Seine China-Reise beginnt.", "Seine Reise China beginnt"),
}


@pytest.mark.parametrize(("text", "told"), ORDERS.values(), ids=ORDERS.keys())
def test_reading_order(text, told):
    doc = read(text, published=date(2026, 2, 24), language="de", title=TITLE)
    assert " ".join(doc.words) == told


@pytest.mark.parametrize("text", [text for text, _ in ORDERS.values()], ids=ORDERS.keys())
def test_words_keep_their_place(text):
    doc = read(text, published=date(2026, 2, 24), language="de", title=TITLE)
    assert [text[s:e] for s, e in zip(doc.starts, doc.ends, strict=True)] == doc.words
    for i, word in enumerate(doc.words):
        first, last = doc.tokens(doc.starts[i], doc.ends[i])
        assert (first, last, doc.words[first]) == (i, i + 1, word)


@pytest.mark.parametrize(
    "text", ["", "auf", "hat", "Er hat", "zu", "Wird wird wird.", "dass, dass, dass war"]
)
def test_fragments_are_read(text):
    assert len(read(text, published=date(2026, 2, 24), language="de", title=TITLE).trips) == 0
