"""Who misses, prepares or is represented at a gathering is not there; what is done "from Brussels" by a thing."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places

CASES: list[tuple[str, str, list[tuple[str, list[str]]]]] = [
    # a gathering in front of the verb of who stays away
    ("de", "Beim Gipfel in Rom fehlte der estnische Präsident Mart Laar.", []),
    ("de", "Auf der Konferenz in Rom wird der estnische Präsident Mart Laar fehlen.", []),
    ("fr", "Au sommet de Rome, le président estonien Mart Laar brillait par son absence.", []),
    ("es", "En la cumbre de Roma faltó el presidente de Estonia, Mart Laar.", []),
    # … and who takes part while somebody else misses it
    ("de", "Am Gipfel in Rom nahm der estnische Präsident Mart Laar teil, der Norweger Jens Holm fehlte.", [("Laar", ["Rome"])]),
    # who has himself excused or represented
    ("de", "Der estnische Präsident Mart Laar lässt sich beim Gipfel in Rom am Freitag entschuldigen.", []),
    ("de", "Beim Treffen in Rom ließ sich der estnische Präsident Mart Laar entschuldigen.", []),
    ("de", "Der estnische Präsident Mart Laar lässt sich beim Gipfel in Rom vertreten.", []),
    ("de", "Der estnische Präsident Mart Laar lässt sich beim Gipfel in Rom von seiner Außenministerin Anna Kaal vertreten.", [("Kaal", ["Rome"])]),
    ("fr", "Le président estonien Mart Laar s'est fait excuser au sommet de Rome.", []),
    # who prepares one is not there
    ("de", "Der estnische Präsident Mart Laar reiste am Montag nach Oslo, um den Gipfel in Rom vorzubereiten.", [("Laar", ["Oslo"])]),
    ("de", "Der estnische Präsident Mart Laar telefonierte mit Luis Vega, um die Konferenz in Rom vorzubereiten.", []),
    # a participle of the noun behind it is no verb of who is told behind
    ("de", "Von Brüssel aus gesteuerte Gremien kritisierte der estnische Präsident Mart Laar.", []),
    ("de", "Von Brüssel aus kritisierte der estnische Präsident Mart Laar die Pläne.", [("Laar", ["Brussels"])]),
    # "guest in Oslo was …"
    ("de", "Gast in Oslo war am Montag der estnische Präsident Mart Laar.", [("Laar", ["Oslo"])]),
    ("de", "Gast des norwegischen Fernsehens war am Montag der estnische Präsident Mart Laar.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES])
def test_who_is_at_a_gathering(language: str, text: str, told: list[tuple[str, list[str]]]) -> None:
    assert last_names_and_places(language, text) == told
