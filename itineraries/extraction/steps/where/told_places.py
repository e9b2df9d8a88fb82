"""Finds places told by what they are: "the Chinese capital", "Peruvian soil", "this city"."""

from __future__ import annotations

from collections import Counter
from itertools import compress
from typing import Any

from itineraries.extraction.document import COMMA, JOINED, SPACE, Document, Hit, PlaceMention
from itineraries.extraction.steps.text.phrases import demonym_run
from itineraries.extraction.steps.where.place_roles import role_before


def add_place(
    doc: Document, first: int, last: int, place: Any, role: str, candidates: tuple[Any, ...]
) -> PlaceMention:
    mention = PlaceMention(first, last, place.country, kind=place.kind, role=role, candidates=candidates)
    settle(mention, place)
    doc.places.append(mention)
    return mention


def settle(mention: PlaceMention, place: Any) -> None:
    """Write one candidate of the gazetteer into a mention."""
    mention.kind, mention.country = place.kind, place.country
    mention.city = mention.geonames_id = None
    mention.metonym = place.metonym
    if place.kind == "city":
        mention.city, mention.geonames_id = place.name, place.geonames_id
    elif place.kind == "site" and place.city is not None:
        mention.city, mention.geonames_id = place.city.name, place.city.geonames_id
    elif place.kind == "area":
        mention.city = place.name


def find_soils(doc: Document) -> None:
    """ "suelo peruano", "russischem Boden": the country; "en esta capital": where the story is written."""
    told = list(compress(range(len(doc.lowers)), map(doc.lexicon.soil_words.__contains__, doc.lowers)))
    known = {k for p in doc.places for k in range(p.first, p.last)} if told else set()
    for i in told:
        if not doc.mute[i]:
            stop, code = demonym_run(doc, i + 1) if i + 1 < len(doc.lowers) else (i, None)
            first, last = i, stop
            before = doc.covered.get(i - 1)
            if code is None and before is not None and before.get("demonym"):
                code, first, last = before.value("demonym"), before.first, i + 1
            named = last + 1 in known and doc.lowers[last] in doc.lexicon.of_words
            # Not "the French territory of New Caledonia".
            if code is not None and first not in known and not named:
                role = role_before(doc, first)
                if not role and first and doc.lowers[first - 1] in doc.lexicon.soil_marks:
                    role = "to"
                doc.places.append(PlaceMention(first, last, code, kind="country", role=role))
    line = next((p for p in doc.places if p.first <= 2 and p.city), None)
    for hit in doc.phrases_of("here_words") if line is not None else ():
        if line is not None and hit.first > line.last:
            there = PlaceMention(
                hit.first, hit.last, line.country, kind=line.kind, role=role_before(doc, hit.first)
            )
            there.city, there.geonames_id = line.city, line.geonames_id
            doc.places.append(there)


def find_cities_told(doc: Document) -> None:
    """ "La ciudad suiza", "the Swiss city", "in der Schweizer Stadt": the city told last in that country."""
    words = doc.lexicon.city_words
    told = [i for i, word in enumerate(doc.lowers) if word in words and not doc.mute[i]] if words else []
    cities = [p for p in doc.places if p.city and p.country] if told else []
    for i in told:
        first, last, code = _nationality_beside(doc, i)
        if code is None or _named_behind(doc, last):
            continue
        city = next((p for p in reversed(cities) if p.last <= first and p.country == code), None)
        if city is not None and not any(k in (p.first for p in cities) for k in range(first, last)):
            mention = PlaceMention(first, last, code, kind=city.kind, role=role_before(doc, first))
            mention.city, mention.geonames_id = city.city, city.geonames_id
            doc.places.append(mention)


def _nationality_beside(doc: Document, i: int) -> tuple[int, int, str | None]:
    """The tokens of a noun with the adjective of nationality right behind or before it, and its country."""
    stop, code = (
        demonym_run(doc, i + 1) if i + 1 < len(doc.lowers) and doc.gaps[i] == SPACE else (i + 1, None)
    )
    if code is not None:
        return i, stop, code
    before = doc.covered.get(i - 1) if i and doc.gaps[i - 1] == SPACE else None
    if before is not None and before.get("demonym") and before.last == i:
        return before.first, i + 1, before.value("demonym")
    return i, i + 1, None


def _named_behind(doc: Document, last: int) -> bool:
    """ "The Swiss city of Geneva": its name is told, known or not."""
    if last >= len(doc.words) or doc.gaps[last - 1] >= COMMA:
        return False
    k = last + 1 if doc.lowers[last] in doc.lexicon.of_words and last + 1 < len(doc.words) else last
    known = doc.covered.get(k)
    return doc.words[k][0].isupper() and not (known is not None and known.get("role"))


def _called(doc: Document, starts: dict[int, PlaceMention], last: int) -> PlaceMention | None:
    """ "La capitale économique Nouadhibou": the city named right behind, or behind an adjective."""
    for k in (last, last + 1):
        if k >= len(doc.words) or doc.gaps[k - 1] >= COMMA:
            return None
        place = starts.get(k)
        if place is not None:
            return place if place.kind == "city" else None
        if not doc.words[k].islower() or doc.lowers[k] in doc.lexicon.of_words | doc.lexicon.to_place:
            return None
    return None


def find_capitals(doc: Document) -> None:
    """ "la capitale indienne", "the Chinese capital", "capitale du Kazakhstan": the capital city of that
    country.
    """
    starts = {p.first: p for p in doc.places}
    ends = {p.last: p for p in doc.places}
    told, walked, here = doc.places, 0, None  # where the story is, read on as far as the phrase
    owners: set[int] = set()
    often: dict[str, int] = {}  # how often somebody is told to be in a country so far
    line = next((p for p in doc.places if p.first <= 2 and p.city), None)
    for hit in doc.phrases_of("capital_words"):
        country, first, last = None, hit.first, hit.last
        joined = last < len(doc.lowers) and doc.gaps[last - 1] < COMMA
        stop, code = demonym_run(doc, last) if joined else (last, None)
        if code:
            country, last = code, stop
        else:
            before = doc.covered.get(hit.first - 1)
            if before is not None and before.get("demonym") and doc.gaps[hit.first - 1] <= JOINED:
                country, first = before.value("demonym"), before.first
            else:
                owner = _owner(doc, hit, starts, ends)
                if owner is not None:
                    country, first, last = owner.country, min(first, owner.first), max(last, owner.last)
                    owners.add(id(owner))
                    ends.pop(owner.last, None)
        of_it = last
        if country is None and (called := _called(doc, starts, last)) is not None:
            called.role = called.role or role_before(doc, first) or role_before(doc, first - 1)
            continue  # "the commercial capital Lagos"
        if country is None:
            of_it = last = _of_the_country(doc, last)
        if (
            country is None
            and role_before(doc, first) == "to"
            and _told_as_known(doc, first)
            and (last >= len(doc.lowers) or doc.lowers[last] not in doc.lexicon.of_words)
        ):
            # "la capitale fédérale", "the capital": that of the country where the story is.
            if last < len(doc.lowers) and doc.lowers[last] in doc.lexicon.place_adjectives:
                last += 1
            while walked < len(told) and told[walked].last <= first:
                place, walked = told[walked], walked + 1
                held = place.role == "to" or _object_of_travel(doc, place)
                if place.country and held and id(place) not in owners:
                    here = place if here is None or place.first > here.first else here
                    often[place.country] = often.get(place.country, 0) + 1
            country = here.country if here is not None else None
            if line is not None and country and often.get(line.country or "", 0) > 1 >= often.get(country, 0):
                country = line.country  # told where the story is, once it has looked elsewhere
            at_home = line is not None and of_it > hit.last
            if at_home and line is not None:
                country = line.country  # "la capital del país", where the story is written
            since = doc.sentence_at(first).first
            if not at_home and (here is None or here.first < since):
                # "will meet the Fijian premier and speak in the capital"
                since = since if here is None else _behind_subject(doc, since, first)
                adjectives = (doc.hits[k] for k in range(first - 1, since - 1, -1) if k in doc.hits)
                country = next((v for h in adjectives if (v := h.value("demonym"))), country)
        if country is None:
            continue
        capital = doc.gazetteer.capital(country)
        named = starts.get(last)
        if named is not None and doc.gaps[last - 1] < COMMA and named.country == country:
            named.role = named.role or role_before(doc, first)
            continue  # "la capitale indienne New Delhi": the name says it
        if named is not None and doc.gaps[last - 1] == COMMA and named.country == country and named.city:
            named.role = named.role or role_before(doc, first)
            continue
        beside = next(
            (
                p
                for k in range(first - 3, first + 1)
                if (p := ends.get(k)) is not None
                and p.city
                and p.country == country
                and doc.gaps[p.last - 1] == COMMA
            ),
            None,
        ) or ends.get(first)
        if beside is not None and beside.country == country:
            continue  # "Astana, la capitale du Kazakhstan": told already
        if beside is not None and beside.city and any(c.country == country for c in beside.candidates):
            settle(beside, next(c for c in beside.candidates if c.country == country))
            continue
        if capital is not None:
            here_too = add_place(doc, first, last, capital, role_before(doc, first), (capital,))
            ends.setdefault(last, here_too)
            if here_too.role == "to" and here_too.country:
                here = here_too
    doc.places = [p for p in doc.places if id(p) not in owners]


def _behind_subject(doc: Document, since: int, first: int) -> int:
    """ "The American diplomat toured the old town of the capital": a nationality ahead of the first verb is
    that of who does it, which tells no place; where what is behind him begins.
    """
    for k in range(since, first):
        hit = doc.hits.get(k)
        if hit is not None and hit.get("verb") and not (hit.get("noun") or hit.get("role")):
            return k
    return since


def _owner(
    doc: Document, hit: Hit, starts: dict[int, PlaceMention], ends: dict[int, PlaceMention]
) -> PlaceMention | None:
    """The country whose capital it is: "capitale du Kazakhstan", "Poland's capital", "Polens Hauptstadt"."""
    lowers, lexicon = doc.lowers, doc.lexicon
    j = hit.last
    while j < len(lowers) and (lowers[j] in lexicon.of_words or lowers[j] in lexicon.articles):
        j += 1
    behind = starts.get(j)
    held = j > hit.last or doc.pack.bare_genitive or lowers[hit.last - 1] in lexicon.of_words
    if behind is not None and behind.kind == "country" and held and doc.gaps[j - 1] < COMMA:
        return behind
    first = hit.first
    mark = doc.pack.owner_apostrophe and first > 1 and lowers[first - 1] == "s"
    ahead = ends.get(first - 1) if mark else ends.get(first) if doc.pack.capital_nouns else None
    if ahead is None or ahead.kind != "country" or doc.gaps[first - 1] > JOINED:
        return None
    joined = doc.gaps[first - 1] == JOINED  # "US-Hauptstadt"
    return ahead if mark or joined or lowers[first - 1].endswith("s") else None


def _told_as_known(doc: Document, first: int) -> bool:
    """ "In the capital", "dans sa capitale"; not "en capital humano", "dans le capital d'une banque"."""
    if not first:
        return False
    word, lexicon = doc.lowers[first - 1], doc.lexicon
    if not doc.pack.capital_nouns and doc.pack.gendered_articles.get(word) == "m":
        return False
    return word in lexicon.articles or word in lexicon.determiners or word in lexicon.possessives


def _of_the_country(doc: Document, last: int) -> int:
    """The end of "the capital of the country", "la capital del país", where that follows."""
    nouns = {phrase.split()[-1] for phrase in doc.pack.country_words}
    for j in range(last, min(last + 3, len(doc.lowers))):
        if doc.gaps[j - 1] >= COMMA:
            break
        if doc.lowers[j] in nouns or doc.words[j] in nouns:
            return j + 1
    return last


def _object_of_travel(doc: Document, place: PlaceMention) -> bool:
    """ "Visits Vietnam", "besuchte Kenia": a country right behind a verb whose object is where it leads."""
    hit = doc.covered.get(place.first - 1) if place.first and not place.role else None
    verb = hit.value("verb") if hit is not None else None
    return bool(getattr(verb, "direct", False))


def settle_demonyms(doc: Document) -> None:
    """ "Congolais" is of the Congo whose places the story tells; without any, of the one meant oftenest."""
    shared = doc.lexicon.shared_demonyms
    words = {word for word in doc.lowers if word in shared} if shared else set()
    if not words:
        return
    told = Counter(place.country for place in doc.places)
    for place in doc.places:
        told[place.country] += 2 * (place.role == "from")  # rather home than where he goes
    for hit in doc.phrases_of("role"):
        if (known := _borne_by(doc, hit.last)) is not None:
            told[known] += len(doc.places) + 1
    doc.nationalities = {word: max(shared[word], key=lambda code: told[code]) for word in words}
    for k, hit in doc.hits.items():
        word = next((w for w in doc.lowers[k : hit.last] if w in words), None)
        if word is None:
            continue
        meant = doc.nationalities[word]
        if hit.country in shared[word]:
            hit.country = meant
            hit.countries = tuple(meant if code in shared[word] else code for code in hit.countries)
        hit.entries = tuple(
            entry for entry in hit.entries if entry.kind != "demonym" or entry.value in (meant, None)
        )


def _borne_by(doc: Document, last: int) -> str | None:
    """The country of the office-holder whose name follows the words of an office."""
    if not doc.directory:
        return None
    while (
        last < len(doc.words)
        and not doc.words[last][0].isupper()
        and doc.lowers[last] in doc.lexicon.shared_demonyms
    ):
        last += 1
    for stop in range(min(len(doc.words), last + 4), last + 1, -1):
        if all(word[0].isupper() for word in doc.words[last:stop]):
            found = doc.directory.find(" ".join(doc.words[last:stop]), on=doc.published)
            if found is not None:
                return found.country
    return None
