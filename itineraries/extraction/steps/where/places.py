"""Finds the places told, decides between homonyms, and says how the sentence holds each: to, from,
via, at.
"""

from __future__ import annotations

import re
from typing import Any

from itineraries.extraction.document import (
    COMMA,
    JOINED,
    SPACE,
    STRONG,
    Document,
    Hit,
    PlaceMention,
)
from itineraries.extraction.gazetteer_data.given_names import GENDERS
from itineraries.extraction.gazetteer_scan import Tokens
from itineraries.extraction.steps.text.births import born_beside
from itineraries.extraction.steps.where.city_adjectives import find_city_adjectives
from itineraries.extraction.steps.where.contrasts import leave_out_contrasted
from itineraries.extraction.steps.where.datelines import find_datelines
from itineraries.extraction.steps.where.forms_of_state import state_called, whole_name
from itineraries.extraction.steps.where.homonyms import (
    apposed,
    capitals_told,
    choose,
    countries_told,
    rather_capital,
    unheard_of,
)
from itineraries.extraction.steps.where.houses import find_houses
from itineraries.extraction.steps.where.place_or_name import (
    common_noun_of,
    done_to_somebody,
    first_name,
    first_of_name,
    heads_line,
    known_behind,
    meeting_of,
    named_like_towns,
    named_on,
    names_on,
    names_thing,
    of_a_crown,
    of_an_office,
    part_of_name,
    unproved,
)
from itineraries.extraction.steps.where.place_roles import (
    find_ways,
    role_at_seat,
    role_before,
    sends,
    talked_of,
    talked_of_with,
    visited,
)
from itineraries.extraction.steps.where.seats_told import leave_out_seats
from itineraries.extraction.steps.where.told_places import (
    add_place,
    find_capitals,
    find_cities_told,
    find_soils,
    settle,
    settle_demonyms,
)
from itineraries.extraction.steps.where.unknown_towns import hold_countries_of_towns
from itineraries.extraction.words import plain

_SITE = 6  # words behind a city among which its site is told
_SMALLEST = 300_000  # people of a city that the name of a gathering tells


def find_places(doc: Document) -> None:
    """Fill `places` and `place_at` (every token of a place -> its mention)."""
    matches = [
        (m, *_tokens(doc, m.span.start, m.span.end))
        for m in doc.gazetteer.scan(doc.text, language=doc.pack.code, tokens=_written_words(doc))
    ]
    if doc.pack.prefixes:
        # Small words before a name are parted already: "كلاوس" is no "like Laos".
        matches = [found for found in matches if doc.starts[found[1]] == found[0].span.start]
    told = countries_told(doc, matches)
    cities = capitals_told(matches)
    homonyms: dict[str, Any] = {}
    doc.place_starts = {first for _, first, _ in matches}
    for match, first, last in matches:
        office = doc.covered.get(first)
        if office is not None and office.first < first and last <= office.last and office.get("role"):
            continue  # "ministre de la Défense" is at no Défense
        if first >= last or doc.mute[first] or (first in doc.moment_at and doc.moment_at[first].last >= last):
            continue
        body = doc.covered.get(first)
        named = _named_gathering(body, match)
        if body is not None and body.get("format") and (body.first < first or body.last > last) and not named:
            continue  # the "Union" of "African Union"
        if body is not None and body.get("opaque"):
            continue  # "in den Norden" is a direction
        if meeting_of(doc, last):
            continue  # "la Réunion des dirigeants" is no island
        whole = whole_name(doc, first) if match.place.kind == "country" else first
        role = role_before(doc, whole) or _of_joined(doc, first)
        about = match.place.kind == "country" and doc.gaps[last - 1] == JOINED  # "zur Libyen-Konferenz"
        if named or (not about and _names_event(doc, first, last)):
            belongs = role == "from" and _of_a_noun(doc, body.first if named and body is not None else first)
            role = "to" if belongs else role or "to"  # "the Paris Peace Forum" is in Paris
        elif body is not None and body.get("format") and match.place.kind == "site":
            role = role_at_seat(doc, first)  # "on the sidelines of the UN General Assembly"
            if not role:
                continue
        elif not _is_place(doc, match, first, last, role):
            continue
        best = choose(match, told, cities)
        if best.kind == "country" and len(match.candidates) > 1:
            if match.name not in homonyms:
                homonyms[match.name] = rather_capital(doc, match, matches)
            best = homonyms[match.name]
        if unheard_of(best, role, told | cities):
            continue  # "Tapa" in a story from Estonia is not the one in India
        if match.weak == "spelling" and unproved(doc, first, last, best.country in told):
            continue
        talked = best.kind == "country" and talked_of(doc, whole)
        elsewhere = best.kind != "city" and whole and doc.lowers[whole - 1] in doc.lexicon.outside_words
        if role == "to" and (talked or elsewhere or born_beside(doc, first, last)):
            role = ""
        mention = add_place(doc, whole, last, best, role, match.candidates)
        if whole < first:
            mention.country = state_called(doc, whole, first, mention.country)
        elif best.kind == "country" and last - first == 1 and best.country not in cities:
            # "Le Congo" is that of Kinshasa where Kinshasa is told.
            others = doc.lexicon.namesakes.get(best.country, ())
            mention.country = next((code for code in others if code in cities), best.country)
    _drop_names(doc)
    _drop_names_of_gatherings(doc)
    settle_demonyms(doc)
    find_capitals(doc)
    find_soils(doc)
    find_city_adjectives(doc)
    doc.places.sort(key=lambda p: p.first)
    find_cities_told(doc)
    doc.places.sort(key=lambda p: p.first)
    _join_countries(doc)
    find_houses(doc)
    hold_countries_of_towns(doc)
    find_ways(doc)
    _pass_roles_on(doc)
    leave_out_contrasted(doc)
    find_datelines(doc)
    leave_out_seats(doc)
    for place in doc.places:
        if place.last < len(doc.lowers) and _possessive(doc, place.last):
            place.attribute = not _owns_site(doc, place)  # "Israel's security"
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
        if i not in kept and i and doc.gaps[i - 1] == SPACE
        if doc.words[i - 1][0].isupper() or of_a_crown(doc, i)
    }
    if surnames:
        doc.places = [
            p
            for p in doc.places
            if p.last - p.first > 1
            or (p.role == "to" and not (doc.lowers[p.first] in surnames and done_to_somebody(doc, p)))
            or p.kind == "country"
            or doc.lowers[p.first] not in surnames
        ]


def _drop_names_of_gatherings(doc: Document) -> None:
    """A city that the story tells by itself needs no name of a gathering to tell it."""
    named = {id(p) for p in doc.places if p.city and _in_name(doc, p.first)}
    told = {p.city for p in doc.places if p.city and id(p) not in named}
    doc.places = [p for p in doc.places if id(p) not in named or p.city not in told]


def _in_name(doc: Document, k: int) -> bool:
    body = doc.covered.get(k)
    fmt = body.value("format") if body is not None else None
    return fmt is not None and fmt.kind is not None


def _possessive(doc: Document, i: int) -> bool:
    """The "s" of "Israel's" and of "(DPRK)'s"; "the Philippines' security"."""
    sign = doc.text[doc.ends[i - 1] : doc.starts[i]].strip(")]")
    return (doc.lowers[i] == "s" and sign in ("'", "’")) or (doc.pack.owner_apostrophe and _owning(doc, i))


def _owning(doc: Document, i: int) -> bool:
    """Behind the apostrophe of an owner whose name ends in a sibilant."""
    return doc.gaps[i - 1] == JOINED and doc.text[doc.ends[i - 1] : doc.starts[i]].strip(")]") in ("' ", "’ ")


def _owns_site(doc: Document, place: PlaceMention) -> bool:
    """ "At Kyiv's central station": a site of a city that somebody is told to be at."""
    if place.kind != "city" or place.role != "to":
        return False
    for k in range(place.last, min(place.last + _SITE, len(doc.words))):
        if k > place.last and doc.gaps[k - 1] >= COMMA:
            return False
        if doc.lowers[k] in doc.lexicon.site_words or doc.is_one_of(k, doc.lexicon.sights):
            return True
        if doc.lowers[k] in doc.lexicon.landing_words:
            return True
    return False


def _tokens(doc: Document, start: int, end: int) -> tuple[int, int]:
    return doc.tokens(start, end)


def _named_gathering(body: Hit | None, match: Any) -> bool:
    """ "The Munich Security Conference", "la Conferencia de Seguridad de Múnich": its name tells its city."""
    fmt = body.value("format") if body is not None else None
    city = match.place.kind == "city" and not match.weak and match.place.population >= _SMALLEST
    return city and fmt is not None and fmt.kind is not None


def _of_a_noun(doc: Document, first: int) -> bool:
    """ "On the sidelines of the Bali summit": what belongs to a gathering is there, nobody comes from it."""
    k = first - 1
    while k > 0 and doc.lowers[k] in doc.lexicon.articles and doc.lowers[k] not in doc.lexicon.of_words:
        k -= 1
    if k < 1 or doc.lowers[k] not in doc.lexicon.of_words:
        return False
    before = doc.covered.get(k - 1)
    return before is None or not (before.get("verb") or before.get("noun"))


def _names_event(doc: Document, first: int, last: int) -> bool:
    """A city at the head of the name of a gathering: "Paris Conference on Libya", "the Bali summit",
    "the Oslo climate forum".
    """
    told_of = doc.pack.bare_cities and first > 0 and doc.lowers[first - 1] in doc.lexicon.articles
    for k in range(last, min(last + 5, len(doc.words))):
        if doc.gaps[k - 1] > JOINED:
            return False
        hit = doc.hits.get(k)
        noun = hit.get("noun") if hit is not None else None
        if noun is not None:
            return noun.value.event in ("summit", "multilateral_meeting")
        if not doc.words[k][0].isupper() and not (told_of and hit is None and k - last < 2):
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
    if common_noun_of(doc, first, last):
        return False
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
    if last - first == 1 and (of_a_crown(doc, first) or named_like_towns(doc, first)):
        return False  # "Crown Princess Victoria"
    if match.place.kind == "country" and last - first == 1 and first_name(doc, first):
        return False  # "el argentino Mauricio Macri"
    if (
        match.before
        and (not doc.pack.capital_nouns or plain(match.before) in GENDERS)
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
            (not doc.pack.capital_nouns or first_of_name(doc, first))
            and doc.gaps[last - 1] == SPACE
            and after not in lexicon.site_words
            and after not in lexicon.place_tails
            and not _before_subject(doc, first, last)
        )
        # "Victoria Nuland", "Paris Agreement": the word beside it makes it another name.
        if (
            (match.place.kind == "city" or first_of_name(doc, first))
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
        and not _owning(doc, last)
        and doc.words[last][0].isupper()
        and not (doc.covered.get(first - 1) and doc.covered[first - 1].get("noun"))
    ):
        return False  # "Ukraine-Konferenz", "Nahost-Gespräche"; but "Belarus' Außenminister"
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
        beside = match.weak != "language" and visited(doc, first)
        return bool(role) or last - first > 1 or listed or beside or heads_line(doc, first, last)
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
        town = before is not None and before.kind == "country" and _town_in(doc, before, place)
        if (
            before is not None
            and (before.city or town)
            and place.kind in ("country", "area")
            and place.country
            and apposed(doc, before.last, place.first)
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


def _town_in(doc: Document, place: PlaceMention, behind: PlaceMention) -> bool:
    """ "Antigua, Guatemala": a town called like another country; not "Antigua, Guatemala and Belize"."""
    listed = behind.last < len(doc.lowers) and doc.lowers[behind.last] in doc.lexicon.conjunctions
    called = (c.kind == "city" and c.country == behind.country for c in place.candidates)
    return not listed and behind.country != place.country and any(called)


def _pass_roles_on(doc: Document) -> None:
    """In "au Kazakhstan, en Chine et Inde" every member is held like the first."""
    talked = None  # the last one with a preposition that is only spoken about
    for before, place in zip(doc.places, doc.places[1:], strict=False):
        if place.role == "to" and talked_of_with(doc, before, place, talked):
            place.role, talked = "", place
        if place.role or sends(doc, before, place):
            continue
        # "l'Argentine mardi, le Chili mercredi et le Mexique jeudi": a day may stand behind each.
        dated = doc.moment_at.get(before.last)
        behind = dated.last if dated is not None and dated.first == before.last else before.last
        between = range(behind, place.first)
        words = [doc.lowers[i] for i in between]
        if (
            len(words) <= 3
            and doc.sentence_of[before.first] == doc.sentence_of[place.first]
            and (words or doc.gaps[behind - 1] == COMMA)
            and (before.role or behind == before.last or (words[:1] and words[0] in doc.lexicon.conjunctions))
        ) and all(
            w in doc.lexicon.list_words or w in doc.lexicon.articles or w in doc.lexicon.place_adjectives
            for w in words
        ):
            place.role = before.role
            place.listed = True


def _before_subject(doc: Document, first: int, last: int) -> bool:
    """ "Lo recibió en Lisboa António Costa", "a reçu à Paris Olaf Scholz": somebody stands right behind the
    place, by his first name or one that is known.
    """
    if not (doc.pack.drops_subject or doc.pack.inverts) or not first:
        return False
    before = doc.lowers[first - 1]
    held = before in doc.lexicon.in_words or before in doc.lexicon.to_place  # "volará a Lima Luis Abinader"
    if not held or plain(doc.lowers[first]) in GENDERS:
        return False
    return plain(doc.lowers[last]) in GENDERS or (doc.pack.inverts and known_behind(doc, first, last))
