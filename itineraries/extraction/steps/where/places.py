"""Finds the places told, decides between homonyms, and says how the sentence holds each: to, from,
via, at.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import Any

from itineraries.extraction.document import (
    COMMA,
    JOINED,
    SPACE,
    STRONG,
    Document,
    Hit,
    PlaceMention,
    Sentence,
)
from itineraries.extraction.gazetteer_scan import Tokens
from itineraries.extraction.steps.where.city_adjectives import find_city_adjectives
from itineraries.extraction.steps.where.place_or_name import (
    first_name,
    heads_text,
    named_on,
    names_on,
    names_thing,
    of_an_office,
    part_of_name,
    unproved,
)
from itineraries.extraction.steps.where.place_roles import find_ways, role_before, talked_of
from itineraries.extraction.steps.where.told_places import (
    add_place,
    find_capitals,
    find_cities_told,
    find_soils,
    settle,
    settle_demonyms,
)
from itineraries.extraction.words import plain

_GREAT = 1_000_000  # people; a greater city needs no state behind it: "in New York, Georgia said"
_SMALL, _UNHEARD = 80_000, 6.5  # people, and fame (see the gazetteer), of a town abroad told with its country
_BYLINE = 8  # words of a line that says who wrote the text


def find_places(doc: Document) -> None:
    """Fill `places` and `place_at` (every token of a place -> its mention)."""
    matches = [
        (m, *_tokens(doc, m.span.start, m.span.end))
        for m in doc.gazetteer.scan(doc.text, language=doc.pack.code, tokens=_written_words(doc))
    ]
    if doc.pack.prefixes:
        # Small words before a name are parted already: "كلاوس" is no "like Laos".
        matches = [found for found in matches if doc.starts[found[1]] == found[0].span.start]
    told = _countries_told(doc, matches)
    cities = _capitals_told(matches)
    homonyms: dict[str, Any] = {}
    doc.place_starts = {first for _, first, _ in matches}
    for match, first, last in matches:
        office = doc.covered.get(first)
        if office is not None and office.first < first and last <= office.last and office.get("role"):
            continue  # "ministre de la Défense" is at no Défense
        if first >= last or doc.mute[first] or (first in doc.moment_at and doc.moment_at[first].last >= last):
            continue
        body = doc.covered.get(first)
        if body is not None and body.get("format") and (body.first < first or body.last > last):
            continue  # the "Union" of "African Union"
        if body is not None and body.get("opaque"):
            continue  # "in den Norden" is a direction
        role = role_before(doc, first) or _of_joined(doc, first)
        if _names_event(doc, last):
            role = role or "to"  # "the Paris Peace Forum" is in Paris
        elif not _is_place(doc, match, first, last, role):
            continue
        best = _choose(match, told, cities)
        if best.kind == "country" and len(match.candidates) > 1:
            if match.name not in homonyms:
                homonyms[match.name] = _rather_capital(doc, match, matches)
            best = homonyms[match.name]
        if _unheard_of(best, role, told | cities):
            continue  # "Tapa" in a story from Estonia is not the one in India
        if match.weak == "spelling" and unproved(doc, first, last, best.country in told):
            continue
        if role == "to" and best.kind == "country" and talked_of(doc, first):
            role = ""
        mention = add_place(doc, first, last, best, role, match.candidates)
        if best.kind == "country" and last - first == 1 and best.country not in cities:
            # "Le Congo" is that of Kinshasa where Kinshasa is told.
            others = doc.lexicon.namesakes.get(best.country, ())
            mention.country = next((code for code in others if code in cities), best.country)
    _drop_names(doc)
    settle_demonyms(doc)
    find_capitals(doc)
    find_soils(doc)
    find_city_adjectives(doc)
    doc.places.sort(key=lambda p: p.first)
    find_cities_told(doc)
    doc.places.sort(key=lambda p: p.first)
    _join_countries(doc)
    find_ways(doc)
    _pass_roles_on(doc)
    opening = _opening(doc)
    if opening is not None:
        head, sentence = opening
        gap = doc.text[doc.ends[head.last - 1] : doc.starts[head.last]] if head.last < len(doc.starts) else ""
        tail = doc.text[doc.ends[head.last - 1] : doc.ends[head.last - 1] + 40]
        head.dateline = head.role == "" and (
            any(d in gap for d in "-–—(") or " - " in tail or " – " in tail or " — " in tail
        )
        if head.dateline:
            _cut_dateline(doc, head, sentence)
    _mark_dateline(doc)
    for place in doc.places:
        if place.last < len(doc.lowers) and _possessive(doc, place.last):
            place.attribute = True  # "Israel's security"
        after = doc.hits.get(place.last)
        if (
            place.kind == "site"
            and (not place.role or place.listed)
            and after is not None
            and after.get("role")
            and doc.gaps[place.last - 1] == SPACE
        ):
            place.attribute = True  # "State Department Special Envoy X"
    for place in doc.places:
        for i in range(place.first, place.last):
            doc.place_at[i] = place


# Letters that the gazetteer parts words at, and marks that it does not know for parts of words.
_SPLIT_OTHERWISE = re.compile("[\u02b0-\u02ff\u0656-\u065f]")


def _written_words(doc: Document) -> Tokens | None:
    """The words of the text, where they are those of the gazetteer's names too."""
    return None if _SPLIT_OTHERWISE.search(doc.text) else doc.as_written[:3]


def _drop_names(doc: Document) -> None:
    """A word that is somebody's surname in the article ("François Hollande") is no place where it stands
    alone.
    """
    kept = {p.first for p in doc.places}
    surnames = {
        doc.lowers[i]
        for i in doc.place_starts
        if i not in kept and i and doc.words[i - 1][0].isupper() and doc.gaps[i - 1] == SPACE
    }
    if surnames:
        doc.places = [
            p
            for p in doc.places
            if p.last - p.first > 1
            or p.role == "to"
            or p.kind == "country"
            or doc.lowers[p.first] not in surnames
        ]


def _opening(doc: Document) -> tuple[PlaceMention, Sentence] | None:
    """The place at the head of the first sentence, or of the first behind lines that say who wrote it."""
    head = next((p for p in doc.places[:3] if p.kind != "region"), None)
    if head is None:
        return None
    for sentence in doc.sentences[:3]:
        if head.first < sentence.last:
            return (head, sentence) if head.first - sentence.first <= 1 else None
        if sentence.last - sentence.first > _BYLINE:
            return None
    return None


def _cut_dateline(doc: Document, head: PlaceMention, first: Sentence) -> None:
    """ "TAIPEI, March 21 - …": what stands before the dash is no part of the first sentence."""
    for k in range(head.last - 1, min(head.last + 9, first.last - 1)):
        gap = doc.text[doc.ends[k] : doc.starts[k + 1]]
        if any(f" {dash}" in gap for dash in "-–—") or "—" in gap:
            first.first = k + 1
            for moment in doc.moments:
                moment.said = moment.said or moment.last <= k + 1
            return


def _mark_dateline(doc: Document) -> None:
    """ "МОСКВА, 30 марта.", "ХАРАРЕ/МИНСК.": a first sentence of places and a date alone tells where it was
    written.
    """
    if len(doc.sentences) < 2:
        return
    first = doc.sentences[0]
    inside = {k for p in doc.places for k in range(p.first, p.last) if p.first < first.last and not p.role}
    if first.last - first.first > 8 or not any(
        k in inside or (doc.words[k].isupper() and len(doc.words[k]) > 2)
        for k in range(first.first, first.last)
    ):
        return
    if any(
        k not in inside and k not in doc.moment_at and not doc.words[k].isupper()
        for k in range(first.first, first.last)
    ):
        return
    for place in doc.places:
        if place.first < first.last:
            place.dateline = True
    for moment in doc.moments:
        moment.said = moment.said or moment.last <= first.last


def _possessive(doc: Document, i: int) -> bool:
    """The "s" of "Israel's" and of "(DPRK)'s"; "the Philippines' security"."""
    sign = doc.text[doc.ends[i - 1] : doc.starts[i]].strip(")]")
    if doc.lowers[i] == "s" and sign in ("'", "’"):
        return True
    return doc.pack.owner_apostrophe and doc.gaps[i - 1] == JOINED and sign in ("' ", "’ ")


def _tokens(doc: Document, start: int, end: int) -> tuple[int, int]:
    return doc.tokens(start, end)


def _countries_told(doc: Document, matches: list[tuple[Any, int, int]]) -> set[str]:
    told = {
        m.place.country for m, first, last in matches if m.place.kind in ("country", "area") and not m.weak
    }
    told.update(e.value for hit in doc.hits.values() for e in hit.entries if e.kind == "demonym")
    told.update(hit.country for hit in doc.hits.values() if hit.country)
    told.discard(None)
    return told


def _capitals_told(matches: list[tuple[Any, int, int]]) -> set[str]:
    """Countries told by their capital alone, where its name has no other bearer of note: "Beyrouth"."""
    return {
        m.place.country
        for m, _, _ in matches
        if m.place.kind == "city" and m.place.capital and not m.weak and _alone(m)
    }


def _alone(match: Any) -> bool:
    return all(c.population < 100_000 for c in match.candidates[1:])


def _choose(match: Any, told: set[str], cities: AbstractSet[str] = frozenset()) -> Any:
    """A homonym in a country that the text tells wins, unless the usual bearer of the name is far greater."""
    best = match.candidates[0]
    if (
        best.kind == "city"
        and len(match.candidates) > 1
        and best.country not in told | cities
        and not told & {c.country for c in match.candidates}
    ):
        told = told | cities  # Tripoli in a story from Beirut
    if best.kind in ("country", "region", "site") or best.country in told or len(match.candidates) == 1:
        return best
    other = match.within(told)
    eminent = best.capital or best.population >= 1_000_000
    if eminent and (other.population < 100_000 or other.population * 8 < best.population):
        return best
    if best.capital and not plain(other.name).startswith(plain(match.name)):
        return best  # Anantnag is called Islamabad too
    return other


def _unheard_of(best: Any, role: str, told: set[str]) -> bool:
    """Whether a place is a small town of a country that the text does not tell, and nobody is told to go to
    it or it has no fame.
    """
    unknown = best.kind == "city" and not best.capital and best.country not in told
    return bool(unknown and best.population < _SMALL and (role != "to" or best.rank < _UNHEARD))


def _rather_capital(doc: Document, match: Any, matches: list[tuple[Any, int, int]]) -> Any:
    """ "عمان" is Amman where Jordan is told and Oman is not, otherwise than by this name."""
    best = match.candidates[0]
    state = next((c for c in match.candidates if c.kind == "area" and c.country != best.country), None)
    if state is not None:
        return state if _rather_state(doc, match, state, matches) else best
    if not any(c.kind == "city" and c.capital and c.country != best.country for c in match.candidates):
        return best
    told = _countries_told(doc, [m for m in matches if m[0].name != match.name])
    return next(
        (
            c
            for c in match.candidates
            if c.kind == "city" and c.capital and c.country in told and best.country not in told
        ),
        best,
    )


def _rather_state(doc: Document, match: Any, state: Any, matches: list[tuple[Any, int, int]]) -> bool:
    """ "Georgia" is the state where a town of the state's country is told with it ("Macon, Georgia") or
    another state is, and the country is not told otherwise.
    """
    best = match.candidates[0]
    others = [found for found in matches if found[0].name != match.name]
    if best.country in _countries_told(doc, others) | _capitals_told(others):
        return False
    if any(m.place.kind == "area" and m.place.country == state.country for m, _, _ in others):
        return True
    towns = {
        last
        for m, _, last in others
        if m.place.kind == "city" and m.place.population < _GREAT and m.place.country == state.country
        if not m.place.capital and not any(c.country == best.country for c in m.candidates)
    }
    return any(
        m.name == match.name and first in towns and _apposed(doc, first, first) for m, first, _ in matches
    )


def _names_event(doc: Document, last: int) -> bool:
    """A city at the head of the name of a gathering: "Paris Conference on Libya", "the Bali summit"."""
    for k in range(last, min(last + 5, len(doc.words))):
        if doc.gaps[k - 1] > JOINED:
            return False
        hit = doc.hits.get(k)
        noun = hit.get("noun") if hit is not None else None
        if noun is not None:
            return noun.value.event in ("summit", "multilateral_meeting")
        if not doc.words[k][0].isupper():
            return False
    return False


def _titled(title: Hit) -> bool:
    return title.get("role") is not None or title.get("counterparts") is not None


def _is_place(doc: Document, match: Any, first: int, last: int, role: str) -> bool:
    lexicon = doc.lexicon
    hit = doc.hits.get(first)
    if hit and hit.last >= last and not hit.get("demonym") and hit.get("format"):
        return False
    inside = doc.covered.get(first)
    if inside is not None and inside.first < first and inside.get("verb"):
        return False  # "zu Ende gegangen"
    title = doc.covered.get(first - 1) if first and doc.gaps[first - 1] == SPACE else None
    if title is not None and title.last == first and title.get("honorific"):
        return False  # "M. Hollande"
    if (
        doc.pack.bare_cities
        and match.place.kind == "city"
        and first
        and doc.lowers[first - 1] in lexicon.articles
    ):
        if match.weak == "word":
            return False  # "into the Alliance as quickly as possible"
        behind = doc.words[last] if last < len(doc.words) and doc.gaps[last - 1] == SPACE else ""
        if last - first == 1 and behind[:1].islower() and last not in doc.hits:
            return False
    # An owner behind its office is a country, or a city in its case: "президент России", "мэр Москвы".
    owner = doc.pack.bare_genitive and not (doc.pack.capital_nouns and match.place.kind == "city")
    titled = title is not None and title.last == first and _titled(title)
    if titled and not owner and named_on(doc, last):
        return False  # "Foreign Minister Israel Katz", "Foreign Minister Riyad al-Maliki"
    if match.place.kind == "country" and last - first == 1 and first_name(doc, first):
        return False  # "el argentino Mauricio Macri"
    if (
        match.before
        and not doc.pack.capital_nouns
        and plain(match.before) not in lexicon.common
        and plain(match.before) not in lexicon.embassy_words  # "U.S. Embassy Kyiv"
        and first
        and part_of_name(doc, first - 1)
    ):
        return False
    if match.after and doc.words[last - 1] and last < len(doc.words) and not of_an_office(doc, first, last):
        after = doc.lowers[last]
        follow = doc.hits.get(last)
        apart = (
            not doc.pack.capital_nouns
            and doc.gaps[last - 1] == SPACE
            and after not in lexicon.site_words
            and after not in lexicon.place_tails
        )
        # "Victoria Nuland", "Paris Agreement": the word beside it makes it another name.
        if (
            match.place.kind == "city"
            and after not in lexicon.common
            and not follow
            and last not in doc.place_starts
            and (match.weak or apart)
        ):
            return False
    if (
        doc.pack.capital_nouns
        and match.place.kind != "city"
        and last < len(doc.words)
        and doc.gaps[last - 1] == JOINED
        and doc.words[last][0].isupper()
        and not (doc.covered.get(first - 1) and doc.covered[first - 1].get("noun"))
    ):
        return False  # "Ukraine-Konferenz", "Nahost-Gespräche"
    if match.weak == "word" and match.place.kind == "city" and first:
        before = doc.lowers[first - 1]
        if before in doc.pack.article_cases or (doc.pack.article_cases and before in lexicon.articles):
            return False  # "in den Norden", "im Osten": no article stands before a city
    if match.weak in ("word", "person", "repeated"):
        if role == "from" and (names_on(doc, first) or names_thing(doc, first)):
            return False
        return role in ("to", "from", "via") and not (
            match.weak == "word" and first == doc.sentence_at(first).first
        )
    if match.weak in ("small", "spelling", "language"):
        listed = bool(doc.places) and doc.places[-1].last == first and doc.gaps[first - 1] in (COMMA, STRONG)
        return bool(role) or last - first > 1 or listed or heads_text(doc, first, last)
    return True


def _of_joined(doc: Document, first: int) -> str:
    """ "China-Reise", "Chinareise", read as "Reise China": the journey goes there."""
    turned = doc.written is not None and first and 0 <= doc.starts[first - 1] - doc.ends[first] < 2
    return "to" if turned and first - 1 in doc.covered and doc.covered[first - 1].get("noun") else ""


def _join_countries(doc: Document) -> None:
    """ "Rome, Italy", "Kananaskis, au Canada", "Hiroshima (Japon)": one place, and the country decides
    homonyms.
    """
    kept: list[PlaceMention] = []
    decided: dict[str, Any] = {}
    for place in doc.places:
        before = kept[-1] if kept else None
        if before is not None and place.first < before.last:
            continue
        if (
            before is not None
            and before.city
            and place.kind in ("country", "area")
            and place.country
            and _apposed(doc, before.last, place.first)
        ):
            same = next((c for c in before.candidates if c.country == place.country), None)
            state = next(
                (c for c in place.candidates if c.kind == "area" and c.country == before.country), None
            )
            if same is None and state is not None:
                before.last = place.last  # "Atlanta, Georgia"
                continue
            if same is not None or before.country == place.country:
                if before.country != place.country:
                    settle(before, same)
                    decided[doc.lowers[before.first]] = same
                before.last = place.last
                continue
        kept.append(place)
    doc.places = kept
    for place in kept:
        # A homonym is decided once for the article: "Valence (Espagne)", later "Valence".
        same = decided.get(doc.lowers[place.first])
        if same is not None and place.country != same.country and same in place.candidates:
            settle(place, same)


def _apposed(doc: Document, last: int, first: int) -> bool:
    if first - last > 2 or first <= last - 1:
        return False
    between = doc.lowers[last:first]
    gap = doc.gaps[last - 1]
    if any(doc.gaps[i] >= COMMA for i in range(last, first)):
        return False
    if gap == COMMA or (gap == STRONG and doc.text[doc.ends[last - 1] : doc.starts[last]].strip() == "("):
        return all(w in doc.lexicon.to_place or w in doc.lexicon.articles for w in between)
    return (
        gap == SPACE
        and bool(between)
        and all(w in doc.lexicon.to_place or w in doc.lexicon.articles for w in between)
        and between[0] in doc.lexicon.in_words
    )


def _pass_roles_on(doc: Document) -> None:
    """In "au Kazakhstan, en Chine et Inde" every member is held like the first."""
    for before, place in zip(doc.places, doc.places[1:], strict=False):
        if place.role:
            continue
        # "l'Argentine mardi, le Chili mercredi et le Mexique jeudi": a day may stand behind each.
        dated = doc.moment_at.get(before.last) if before.role else None
        behind = dated.last if dated is not None and dated.first == before.last else before.last
        between = range(behind, place.first)
        words = [doc.lowers[i] for i in between]
        if (
            len(words) <= 3
            and doc.sentence_of[before.first] == doc.sentence_of[place.first]
            and (words or doc.gaps[behind - 1] == COMMA)
        ) and all(
            w in doc.lexicon.list_words or w in doc.lexicon.articles or w in doc.lexicon.place_adjectives
            for w in words
        ):
            place.role = before.role
            place.listed = True
