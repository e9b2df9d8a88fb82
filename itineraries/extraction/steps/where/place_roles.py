"""Says how the words before a place hold it: whether somebody goes to it, comes from it or passes through."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, JOINED, SPACE, Document, PlaceMention
from itineraries.extraction.languages.pack import Sense

_EXAMPLE = 14  # words between a journey and one of its places ("a tour of …, including Rome")
_SITE_NAME = 5  # words of a site's own name
_TO_SEAT = 6  # words between "on the sidelines of" and an assembly: "la 77e session de l'"
#: What leads to a place.
TRAVELS = (Sense.GO, Sense.ARRIVE, Sense.VISIT, Sense.STAY, Sense.TRANSIT, Sense.EXPECT, Sense.SEND)


def role_before(doc: Document, first: int) -> str:
    """How the words before a place hold it: "to", "from", "via" or ""."""
    lexicon, lowers, gaps = doc.lexicon, doc.lowers, doc.gaps
    i, steps, either = first - 1, 0, False
    while i >= 0 and steps < 5 and gaps[i] < COMMA:
        word = lowers[i]
        via = doc.hits.get(i)
        if via and via.get("via_place") and word not in lexicon.to_place:
            return "via"
        if word in lexicon.articles:
            either = either or _either(doc, i)
            i, steps = i - 1, steps + 1
            continue
        if word in lexicon.of_words and (site := _site_before(doc, i)) is not None:
            i, steps = (
                site - 1,
                steps + 1,
            )  # "la isla de Lampedusa", "la base aérea del Callao", "le nord du Mali"
            if i and lowers[i] in lexicon.indefinites and gaps[i] < COMMA:
                i -= 1  # "dans un hôpital de Dakar"
            continue
        back = doc.covered.get(i)
        if back is not None:
            if back.get("via_place"):
                return "via"
            if back.get("from_place"):
                return "from"
            if back.get("destined_words"):
                return "to"
            if back.get("capital_words") or back.get("demonym"):
                i, steps = back.first - 1, steps + 1
                continue
        if word in lexicon.of_words and i and lowers[i - 1] in lexicon.place_adjectives:
            return "to"  # "proche de Tindouf"
        if (
            word in lexicon.by_words
            and doc.pack.agent_endings
            and i
            and lowers[i - 1].endswith(doc.pack.agent_endings)
            and not _journey_before(doc, i)
        ):
            return ""  # "lanzado por Irán"
        if word in lexicon.to_place:
            topic = lexicon.about_words and _of_a_topic(doc, i)
            apart = word in lexicon.example_words and not _of_places(doc, i)
            return "" if topic or apart or _goes_on_there(doc, i) else "to"
        if word in lexicon.via_place:
            return "via"
        if word in lexicon.from_place:
            return "from"
        if (
            word in lexicon.site_words
            or word in lexicon.place_adjectives
            or (doc.words[i][0].isupper() and word in lexicon.site_words)
            or (doc.pack.site_endings and doc.words[i].istitle() and word.endswith(doc.pack.site_endings))
            or (
                doc.pack.compass
                and back is None
                and word == doc.words[i]
                and word.startswith(doc.pack.compass)
            )
        ):
            i, steps = i - 1, steps + 1
            continue
        break
    return "to" if either else ""


def _journey_before(doc: Document, i: int) -> bool:
    """ "Un recorrido por Quito": a noun of travel, behind its article, that ends as a participle does."""
    hit = doc.covered.get(i - 1)
    noun = hit.value("noun") if hit is not None and hit.first and hit.last == i else None
    if hit is None or noun is None or noun.sense not in TRAVELS:
        return False
    before = hit.first - 1 - (doc.lowers[hit.first - 1] in doc.lexicon.rank_words)
    return before >= 0 and doc.lowers[before] in doc.lexicon.determiners


def _of_places(doc: Document, i: int) -> bool:
    """ "A tour of capitals, including Rome", not "priorities including Iran": what there is an example of."""
    for k in range(i - 1, max(doc.sentence_at(i).first, i - _EXAMPLE) - 1, -1):
        hit = doc.hits.get(k)
        entry = hit.get("noun") or hit.get("verb") if hit is not None else None
        if doc.lowers[k] in doc.lexicon.place_nouns or (entry is not None and entry.value.sense in TRAVELS):
            return True
    return False


def talked_of(doc: Document, first: int) -> bool:
    """ "Une réunion sur le Soudan": a country that is only spoken about."""
    k, topics = first - 1, doc.lexicon.topic_words
    while k > 0 and doc.lowers[k] in doc.lexicon.articles and doc.lowers[k] not in topics:
        k -= 1
    if k < 0 or doc.lowers[k] not in topics:
        return False
    hit = doc.covered.get(k)
    return hit is None or not (hit.get("noun") or hit.get("verb"))  # "cap sur le Soudan"


def talked_of_with(
    doc: Document, before: PlaceMention, place: PlaceMention, talked: PlaceMention | None
) -> bool:
    """ "Les conflits au Mali, en Syrie et en Libye": a place listed, with its own preposition, behind that of
    what goes on there, or behind the one found last.
    """
    lexicon = doc.lexicon
    between = doc.lowers[before.last : place.first]
    listed = bool(between) and (doc.gaps[before.last - 1] == COMMA or between[0] in lexicon.conjunctions)
    held = [word for word in between if word not in lexicon.conjunctions and word not in lexicon.articles]
    if not listed or not held or len(between) > 3 or any(word not in lexicon.to_place for word in held):
        return False
    if before.role or before.first < 1 or doc.sentence_of[before.first] != doc.sentence_of[place.first]:
        return False
    i = before.first - 1
    i -= i > 0 and doc.lowers[i] in lexicon.articles and doc.lowers[i] not in lexicon.to_place
    return before is talked or (doc.lowers[i] in lexicon.to_place and _goes_on_there(doc, i))


def _of_a_topic(doc: Document, i: int) -> bool:
    """ "Sprach über die Lage im Sudan": the place is that of a noun somebody speaks about."""
    k = i - 1
    if k < 1 or doc.gaps[k] >= COMMA or not doc.words[k][0].isupper() or k in doc.moment_at:
        return False
    if doc.places and doc.places[-1].last == k + 1:
        return False  # "flog über Dakar nach Rabat"
    known = doc.covered.get(k)
    if known is not None and (known.get("noun") or known.get("format")):
        return False
    for j in range(k - 1, max(k - 5, -1), -1):
        if doc.gaps[j] >= COMMA or j in doc.place_at:
            return False
        if doc.lowers[j] in doc.lexicon.about_words:
            return True
        if doc.words[j][0].isupper() and doc.lowers[j] not in doc.lexicon.conjunctions:
            return False
    return False


def _goes_on_there(doc: Document, i: int) -> bool:
    """ "After the coup in Niger", "la guerre civile au Soudan": the place is that of what goes on there, told
    right before the preposition or with an adjective between; not "the victims of the earthquake in Adana".
    """
    lexicon = doc.lexicon
    if not lexicon.happening_words or not i or doc.gaps[i - 1] >= COMMA:
        return False
    found = next(
        (k for k in (i - 1, i - 2) if k >= 0 and doc.gaps[k] < COMMA and _happening(doc, k)),
        None,
    )
    if found is None or (found == i - 2 and (i - 1 in doc.hits or i - 1 in doc.moment_at)):
        return False
    if found == i - 2 and doc.is_one_of(i - 1, lexicon.sights):
        return False  # "the war memorial in Oslo"
    k = found - 1
    while (
        k > 0
        and doc.gaps[k] < COMMA
        and (
            doc.lowers[k] in lexicon.articles
            or k in doc.moment_at
            or (doc.gaps[k - 1] == JOINED and k - 1 in doc.moment_at)  # "last year's floods"
        )
    ):
        k -= 1
    if k < 1 or doc.gaps[k] >= COMMA or doc.lowers[k] not in lexicon.of_words | lexicon.by_words:
        return True
    head = doc.covered.get(k - 1)
    led_to = doc.is_one_of(k - 1, lexicon.struck_words) or doc.is_one_of(k - 1, lexicon.sights)
    caused = doc.lowers[k] not in lexicon.of_words  # "suspendió el viaje por la guerra en Gaza"
    return not (led_to or (not caused and head is not None and head.get("noun") is not None))


def _happening(doc: Document, k: int) -> bool:
    known = doc.covered.get(k)
    if known is not None and (known.get("noun") or known.get("role") or known.get("format")):
        return False
    if doc.words[k][0].isupper() and not doc.pack.capital_nouns and doc.gaps[k - 1] != JOINED:
        return False  # "sur la place de la Révolution à Kiev", not "après le coup d'État au Niger"
    return doc.is_one_of(k, doc.lexicon.happening_words)


def _either(doc: Document, i: int) -> bool:
    """Whether an article may be the preposition written like it: "chegou a Roma", not "que a Rússia"."""
    lexicon, before = doc.lexicon, doc.lowers[i - 1] if i else ""
    opens = before in lexicon.conjunctions or before in lexicon.relatives
    return bool(before) and doc.lowers[i] in lexicon.to_place and doc.gaps[i - 1] < COMMA and not opens


def _site_before(doc: Document, i: int) -> int | None:
    """The site or form of state whose name follows at i, with at most one adjective between: "aeropuerto
    internacional de", "le royaume de".
    """
    for k in (i - 1, i - 2):
        if k < 0 or doc.gaps[k] >= COMMA:
            return None
        form = doc.lowers[k] in doc.lexicon.state_forms and doc.words[k].islower()
        if form or doc.lowers[k] in doc.lexicon.site_words:
            return k
    return _site_with_name(doc, i)


def _site_with_name(doc: Document, i: int) -> int | None:
    """ "L'aéroport international Félix-Houphouët-Boigny d'Abidjan", "el estadio Olímpico Atahualpa de Quito":
    the site before its own name, with at most one adjective between.
    """
    k = i - 1
    while k > 0 and i - k <= _SITE_NAME and doc.words[k][0].isupper() and doc.gaps[k] < COMMA:
        k -= 1
    if (
        k == i - 1
        or doc.gaps[k] >= COMMA
        or doc.words[k][0].isupper()
        or doc.lowers[k] in doc.lexicon.of_words
    ):
        return None
    near = (
        j for j in (k, k - 1) if j >= 0 and doc.lowers[j] in doc.lexicon.site_words and doc.gaps[j] < COMMA
    )
    return next(near, None)


_ROW = 8  # places on one way, its destination among them


def find_ways(doc: Document) -> None:
    """ "Über Dakar nach Rabat", "über Dakar und Accra nach Rabat": a word that else tells what is spoken
    about tells the way where a destination stands right behind the place.
    """
    words, places = doc.lexicon.way_words, doc.places
    for k, place in enumerate(places if words else ()):
        if place.role or not place.first or doc.lowers[place.first - 1] not in words:
            continue
        end = k + 1
        last = min(k + _ROW, len(places) - 1)
        while end < last and not places[end].role and places[end].first - places[end - 1].last < 2:
            end += 1
        if end < len(places) and places[end].role == "to" and places[end].first - places[end - 1].last == 1:
            for way in places[k:end]:
                way.role = "via"
        elif _opens_a_way(doc, place, places[k + 1 : end + 2]):
            place.role = "via"


def _opens_a_way(doc: Document, place: PlaceMention, following: list[PlaceMention]) -> bool:
    """ "Über Amman ging es nach Riad": a way at the head of its sentence, a verb of travel right behind it
    and a destination behind that.
    """
    sentence = doc.sentence_at(place.first)
    if place.first - 1 != sentence.first or place.last >= sentence.last:
        return False
    verb = doc.hits.get(place.last)
    goes = verb is not None and any(e.kind == "verb" and e.value.sense is Sense.GO for e in verb.entries)
    return goes and any(p.role == "to" and p.first < sentence.last for p in following)


def role_at_seat(doc: Document, first: int) -> str:
    """ "to", where a sentence has somebody at an assembly that always sits in one place: at, during, on the
    sidelines of it, or attending or addressing it; else nothing ("a resolution of the UN General Assembly").
    """
    lexicon, low = doc.lexicon, max(doc.sentence_at(first).first, first - _TO_SEAT)
    ahead = doc.lowers[low:first]
    if not lexicon.before_after.isdisjoint(ahead):
        return ""
    if role_before(doc, first) == "to" or not lexicon.during.isdisjoint(ahead):
        return "to"
    if doc.phrases_in("among_guests", low, first):
        return "to"
    k = first - 1
    while k > low and doc.lowers[k] in lexicon.articles:
        k -= 1
    told = doc.covered.get(k)
    if told is not None and told.get("facing_words"):
        return "to"  # "un discours devant l'Assemblée générale"
    verb = told.value("verb") if told is not None else None
    return "to" if verb is not None and verb.sense in (Sense.ATTEND, Sense.SPEAK) else ""


def visited(doc: Document, first: int) -> bool:
    """ "Visitó Tinduf", "visited Tindouf": right behind a verb of visiting that needs no preposition."""
    hit = doc.covered.get(first - 1) if first and doc.gaps[first - 1] == SPACE else None
    verb = hit.value("verb") if hit is not None else None
    return verb is not None and verb.sense is Sense.VISIT and verb.direct


def sends(doc: Document, before: PlaceMention, place: PlaceMention) -> bool:
    """ "Al funeral en Londres, Chile envió a X": a country behind a city and before a verb of sending."""
    hit = doc.hits.get(place.last) if before.city and place.kind == "country" else None
    verb = hit.value("verb") if hit is not None else None
    return verb is not None and verb.sense is Sense.SEND
