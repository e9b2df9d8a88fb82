"""Finds the parliaments that somebody speaks before: "addressed the Peruvian Congress", "devant le Parlement
jordanien". Whoever does so is in that country.
"""

from __future__ import annotations

from bisect import insort

from itineraries.extraction.document import COMMA, SPACE, Document, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.text.phrases import demonym_run

_OWNER = 4  # words to the country whose house it is
_SPEECH = 8  # words from what tells a speech to the house it is told to


def find_houses(doc: Document) -> None:
    """Add a place for each house of a country that is spoken before; no story tells the city with it."""
    words = doc.lexicon.houses
    told = [i for i, word in enumerate(doc.lowers) if word in words and not doc.mute[i]] if words else []
    starts = {p.first: p for p in doc.places} if told else {}
    ends = {p.last: p for p in starts.values()}
    owners: set[PlaceMention] = set()
    for i in told:
        first, last, code, owner = _whose(doc, i, starts, ends)
        if code is None or not _spoken_before(doc, first):
            continue
        sentence = doc.sentence_at(i)
        inside = (starts[k] for k in range(sentence.first, sentence.last) if k in starts)
        if any(p.country == code and p.city for p in inside):
            continue  # "in Lima, addressed the Peruvian Congress"
        if owner is not None:
            owners.add(owner)
        insort(doc.places, PlaceMention(first, last, code, kind="site", role="to"), key=lambda p: p.first)
    if owners:
        doc.places = [p for p in doc.places if p not in owners]


def _whose(
    doc: Document, i: int, starts: dict[int, PlaceMention], ends: dict[int, PlaceMention]
) -> tuple[int, int, str | None, PlaceMention | None]:
    """The tokens of a house with the nationality or the country beside it, and that country."""
    before = doc.covered.get(i - 1) if i and doc.gaps[i - 1] == SPACE else None
    if before is not None and before.get("demonym") and before.last == i:
        return before.first, i + 1, before.value("demonym"), None
    for k in (i + 1, i + 2):  # "l'Assemblée nationale ivoirienne"
        if k >= len(doc.lowers) or doc.gaps[k - 1] != SPACE:
            break
        stop, code = demonym_run(doc, k)
        if code is not None:
            return i, stop, code, None
    k = i + 1
    while k < len(doc.lowers) and k - i < _OWNER and doc.gaps[k - 1] < COMMA and _small(doc, k):
        k += 1
    behind = starts.get(k) if k > i + 1 else None  # "the parliament of Peru"
    ahead = ends.get(i) or (ends.get(i - 1) if doc.lowers[i - 1] == "s" else None)  # "Peru's parliament"
    owner = next(
        (p for p in (behind, ahead) if p is not None and p.kind == "country" and p.role != "to"), None
    )
    if owner is None:
        return i, i + 1, None, None
    return min(i, owner.first), max(i + 1, owner.last), owner.country, owner


def _small(doc: Document, k: int) -> bool:
    return doc.lowers[k] in doc.lexicon.of_words or doc.lowers[k] in doc.lexicon.articles


def _spoken_before(doc: Document, first: int) -> bool:
    """Whether what leads to a house tells that somebody speaks before it, or in it."""
    lexicon, k = doc.lexicon, _past_articles(doc, first - 1)
    if k > 1 and doc.lowers[k] in lexicon.of_words and doc.lowers[k - 1] in lexicon.audiences:
        k = _past_articles(doc, k - 2)  # "ante el pleno del Congreso peruano"
    if k < 0 or doc.gaps[k] >= COMMA:
        return False
    low = max(doc.sentence_at(first).first, k - _SPEECH)
    held = doc.covered.get(k)
    if _speaks(doc, k):
        return True  # "addressed the Peruvian Congress"
    if doc.lowers[k] in lexicon.audience_marks or (held is not None and held.get("facing_words")):
        return True
    word = doc.lowers[k]
    leads = word in lexicon.to_place or word in lexicon.dative_words
    if not leads and (held is None or not held.get("before_words")):
        return False
    if any(_speaks(doc, j) for j in range(low, k)):
        return True
    j = k - 1
    while j > low and (j in doc.moment_at or doc.lowers[j] in lexicon.date_prepositions):
        j -= 1
    # "sagte am Montag im albanischen Parlament"
    return word in lexicon.said_in and _speaks(doc, j, Sense.SAY)


def _past_articles(doc: Document, k: int) -> int:
    lexicon = doc.lexicon
    while (
        k > 0
        and doc.lowers[k] in lexicon.articles
        and not (doc.lowers[k] in lexicon.to_place or doc.lowers[k] in lexicon.of_words)
    ):
        k -= 1
    return k


def _speaks(doc: Document, k: int, sense: Sense = Sense.SPEAK) -> bool:
    hit = doc.covered.get(k)
    told = (hit.value("verb") or hit.value("noun")) if hit is not None else None
    return told is not None and told.sense is sense
