"""Reads an office with the country or body it belongs to: "ministre turc des Affaires étrangères", "NATO
chief".
"""

from __future__ import annotations

from itineraries.extraction.document import (
    COMMA,
    JOINED,
    SPACE,
    STRONG,
    Document,
    Hit,
    Office,
    PlaceMention,
)
from itineraries.extraction.gazetteer_data.national_bodies import body_at
from itineraries.extraction.steps.text.phrases import demonym_list, demonym_run
from itineraries.extraction.steps.who.qualified import (
    adjectives_before,
    adjectives_behind,
    behind_body,
    body_of_format,
    further_lands,
    halves_before,
    honoured,
    in_front,
    modifiers_before,
    of_region,
    party_before,
    region_before,
)
from itineraries.extraction.steps.who.royals import COUPLE

#: Offices that one country has by itself, and others have with their own name before it.
_OF_SEVERAL = ("Secretary of State", "Assistant Secretary of State", "Senator", "Representative", "Secretary")
#: Titles of arms, birth or church that stand between an office and a name.
_TITLES = ("General", "Sheikh", "Ambassador", "Prince", "Crown Prince", "Cardinal", "Bishop")
_EMBASSY = 7  # words between an office and the embassy it belongs to
_SHORT = 5  # letters of "EAM"
_BRACKET = 5  # words of "(Foreign Affairs and Trade)"


def told_office(doc: Document, hit: Hit) -> tuple[Office, int, int, bool, Hit] | None:
    """An office told by a phrase, with the words of its country around it: (office, first, last, plural,
    phrase).
    """
    entry = hit.get("role")
    if entry is None:
        return None
    role = entry.value
    shared = role.english in _OF_SEVERAL  # an office of that country where no other is told
    home = None if shared else role.country
    office = Office(role.english, role.kind, home, role.organization, role.minor, anybody=role.anybody)
    office.also = role.also
    first, last = hit.first, hit.last
    if hit.country:
        office.country = hit.country
    stop, code = (
        demonym_run(doc, last) if last < len(doc.words) and doc.gaps[last - 1] <= JOINED else (last, None)
    )
    if code:
        last, office.country = stop, office.country or code
    else:
        last = adjectives_behind(doc, office, last)
    first = _country_before(doc, office, halves_before(doc, _compound_before(doc, first)))
    first = adjectives_before(doc, office, party_before(doc, first))
    if last < len(doc.words) and doc.lowers[last] in doc.lexicon.parties and doc.words[last][0].isupper():
        last += 1  # "le député LR des Alpes-Maritimes"
    last = _part_after(doc, office, _owner_after(doc, office, last))
    if shared and role.country:
        _of_which(doc, office, role.country, last)
    if role.anybody and role.kind != "other":
        # "Le président X" heads a state, "le président de la fédération" does not.
        office.anybody = last < len(doc.words) and doc.lowers[last] in doc.lexicon.of_words
    public = role.heads and office.organization is not None  # "le patron de la Banque mondiale"
    if public:
        office.minor = False
    elif role.heads or not role.minor:
        last, public = behind_body(doc, office, last)
    if role.heads and not (public or role.minor):
        return None
    if role.posted:
        office.envoy = True
        last = _post_after(doc, office, last)
    office.anybody = office.anybody and not honoured(doc, first)
    for k in range(max(0, hit.first - 3), hit.first):
        if doc.lowers[k] in doc.lexicon.former and all(doc.gaps[x] <= JOINED for x in range(k, hit.first)):
            office.former = True
    if doc.lowers[hit.last - 1] in doc.lexicon.former:
        office.former = True
    plural = (
        doc.words[hit.first][-1] == "s" and doc.lowers[hit.first] in doc.lexicon.plural_roles
    ) or doc.lowers[hit.last - 1] in doc.lexicon.plural_roles
    plural = plural or office.english == COUPLE or _told_plural(doc, first, hit)
    if plural and code and not hit.countries and office.country == code:
        run, countries = demonym_list(doc, hit.last)
        if len(countries) > 1 and run >= last:
            last, office.others = run, countries[1:]
    elif len(hit.countries) > 1:
        office.others = hit.countries[1:]
    elif plural and office.country:
        start, codes = countries_before(doc, hit.first)
        if len(codes) > 1:
            first, office.country, office.others = min(first, start), codes[0], codes[1:]
        else:
            last, office.others = countries_after(doc, last)
    if not plural and office.kind == "other" and last > hit.last:
        last = further_lands(doc, last)
    return office, first, last, plural, hit


def _of_which(doc: Document, office: Office, country: str, last: int) -> None:
    """ "Le secrétaire d'État français", "du DFAE": told of another country than that which has the office by
    itself, it leads no diplomacy.
    """
    if office.country is None:
        owned = last < len(doc.words) and doc.lowers[last] in doc.lexicon.of_words
        body = body_at(doc.words, last + 1, min(last + 5, len(doc.words))) if owned else None
        office.country = body or country
    if office.country != country and office.english == "Secretary of State":
        office.english, office.kind = "State Secretary", "other"


def _told_plural(doc: Document, first: int, hit: Hit) -> bool:
    """ "Die Außenminister A und B": one form for one and for many, told by an article of the other sex."""
    told = doc.pack.gendered_articles
    if not doc.pack.capital_nouns or not first:
        return False
    word = doc.lowers[hit.last - 1]
    role = hit.value("role")
    if word.endswith("innen") or (word.endswith(("ern", "eln")) and not (role is not None and role.minor)):
        return True  # "mit den Ministern A und B"
    bare = {word, *(word.removesuffix(ending) for ending in ("en", "e", "n", "s"))}
    many = word.endswith("ten") or any(told.get(form) == "m" for form in bare)  # "die Gesandten"
    return many and told.get(doc.lowers[first - 1]) == "f"


def countries_before(doc: Document, first: int) -> tuple[int, tuple[str, ...]]:
    """ "The Latvian and Estonian presidents": where the adjectives of countries before a word begin, and the
    countries in the order told.
    """
    codes: list[str] = []
    k = first
    while k > 0:
        j = k - 1 - (bool(codes) and doc.lowers[k - 1] in doc.lexicon.conjunctions)
        hit = doc.covered.get(j)
        code = hit.value("demonym") if hit is not None and hit.last == j + 1 else None
        joined = j < k - 1 or doc.gaps[j] == (COMMA if codes else SPACE)
        if hit is None or code is None or not joined or doc.gaps[j] > COMMA:
            break
        codes.insert(0, code)
        k = hit.first
    return k, tuple(codes)


def countries_after(doc: Document, last: int, *, first: bool = False) -> tuple[int, tuple[str, ...]]:
    """ "… of Latvia and Estonia", "Lettlands und Estlands": the countries that go on a list at `last`, and
    where it ends. `first`: the list begins there.
    """
    lexicon, codes = doc.lexicon, []
    begun = not first
    while last < len(doc.words) and doc.gaps[last - 1] <= COMMA:
        k = last
        while k < len(doc.words) and k - last < 4 and doc.gaps[k - 1] <= COMMA and _small(doc, k):
            k += 1
        joined = not begun or doc.gaps[last - 1] == COMMA or doc.lowers[last] in lexicon.conjunctions
        place = doc.place_at.get(k)
        if not joined or place is None or place.kind != "country" or place.first not in (k, k - 1):
            break
        place.attribute, begun = True, True
        codes.append(place.country)
        last = place.last
    return last, tuple(code for code in codes if code)


def _small(doc: Document, k: int) -> bool:
    lexicon, word = doc.lexicon, doc.lowers[k]
    return (
        word in lexicon.conjunctions
        or word in lexicon.of_words
        or word in lexicon.articles
        or word in lexicon.from_place
    )


def _compound_before(doc: Document, first: int) -> int:
    """ "Der Fidesz-Chef", "die CDU-Vorsitzende": the words a noun is joined from are one."""
    while (
        doc.pack.capital_nouns
        and first
        and doc.gaps[first - 1] == JOINED
        and doc.words[first - 1][0].isupper()
        and first - 1 not in doc.place_at
    ):
        first -= 1
    return first


def _country_before(doc: Document, office: Office, first: int) -> int:
    """ "French President", "Japan's new foreign minister", "NATO Secretary General"; also past adjectives."""
    lexicon = doc.lexicon
    i = first - 1
    steps = 0
    while i >= 0 and steps < 3 and doc.gaps[i] <= JOINED and doc.lowers[i] in lexicon.role_adjectives:
        i, steps = i - 1, steps + 1
    i = body_of_format(doc, modifiers_before(doc, i, first))
    if i < 0 or doc.gaps[i] > JOINED:
        return first
    owned = doc.lowers[i] == "s" and i > 0 and doc.gaps[i - 1] == JOINED
    i -= owned
    place = doc.place_at.get(i)
    region = region_before(doc, office, i, owned=owned)
    if region is not None:
        of_region(office, region[1])
        return region[0]
    if place is not None and place.kind == "country" and place.last == i + 1:
        owning = _owns_role(doc, place) or not doc.pack.genitive_endings
        if doc.pack.country_before_role and owning and (owned or not in_front(doc, place, first)):
            place.role = "" if doc.pack.genitive_endings else place.role
            office.country = place.country
            place.attribute = True
            return place.first
        return first
    hit = doc.covered.get(i)
    if hit is not None and hit.last == i + 1:
        demonym, fmt = hit.get("demonym"), hit.get("format")
        if demonym is not None and not office.country:
            office.country = demonym.value
            return hit.first
        if demonym is not None and office.country == demonym.value:
            return hit.first
        if fmt is not None and not office.organization:
            office.organization, office.country = fmt.value.english, None
            office.kind = (
                "organization_head" if office.kind.startswith(("head", "organization")) else office.kind
            )
            return hit.first
    return first


def _owns_role(doc: Document, place: PlaceMention) -> bool:
    """ "Frankreichs Präsident", and held by what holds the office: "ein Besuch von Frankreichs Präsident"."""
    held = place.role == "from" and doc.lowers[place.first - 1] in doc.lexicon.of_words
    return not place.role or (held and doc.lowers[place.last - 1].endswith(doc.pack.genitive_endings or ()))


def _post_after(doc: Document, office: Office, last: int) -> int:
    """ "to Chad", "au Tchad": the country somebody is sent to, where he lives."""
    j = last
    while j < len(doc.words) and j - last < 5 and doc.gaps[j - 1] <= JOINED:
        place = doc.place_at.get(j)
        if place is not None and place.first == j and place.kind == "country" and j > last:
            office.posted, place.attribute = place.country, True
            return place.last
        hit = doc.hits.get(j)
        if hit is not None and hit.get("format") and j > last:
            office.envoy = False
            return hit.last  # "ambassador to the United Nations"
        if doc.lowers[j] not in doc.lexicon.to_place and doc.lowers[j] not in doc.lexicon.articles:
            if j == last or not _form_of_state(doc, j):
                break
            j += 1
        j += 1
    _embassy_behind(doc, office, last)
    return last


def _form_of_state(doc: Document, k: int) -> bool:
    """ "The Republic of": a capital and "of"."""
    behind = doc.lowers[k + 1] if k + 1 < len(doc.words) and doc.gaps[k] <= JOINED else ""
    return doc.words[k][0].isupper() and behind in doc.lexicon.of_words


def _embassy_behind(doc: Document, office: Office, last: int) -> None:
    """ "Chargé d'Affaires, U.S. Embassy Kyiv", "of the embassy in Oslo": where his embassy is he lives."""
    words = range(last, min(last + _EMBASSY, doc.sentence_at(last - 1).last))
    k = next((k for k in words if doc.lowers[k] in doc.lexicon.embassy_words), -1)
    for j in range(k + 1, min(k + 4, len(doc.words))) if k >= 0 else ():
        place = doc.place_at.get(j)
        if place is not None and place.country:
            office.posted, place.attribute = place.country, True
            return
        if doc.gaps[j - 1] > JOINED:
            return


def _owner_after(doc: Document, office: Office, last: int) -> int:
    """ "of France", "du Kazakhstan", "de la Commission de l'Union africaine"."""
    lexicon = doc.lexicon
    # A noun with its article is owned by nothing behind it: "غادر الرئيس مصر".
    bare = doc.pack.bare_genitive and not (
        doc.pack.article and doc.lowers[last - 1].startswith(doc.pack.article)
    )
    if (about := _about_after(doc, last)) > last:
        return about
    j, seen_of = last, bare
    headed = doc.lowers[last - 1] in lexicon.of_words  # "the head of"
    while (
        j < len(doc.words)
        and j - last < 4
        and doc.gaps[j - 1] <= JOINED
        and (
            doc.lowers[j] in lexicon.of_words or doc.lowers[j] in (lexicon.owner_articles or lexicon.articles)
        )
    ):
        seen_of = seen_of or doc.lowers[j] in lexicon.of_words
        j += 1
    if doc.pack.article and last < len(doc.words) and doc.lowers[last] in lexicon.in_words:
        there = doc.place_at.get(last + 1)
        if there is not None and there.kind == "country" and not office.country and _goes_on(doc, there.last):
            there.attribute, office.country = True, there.country  # "رئيس المجلس في السودان عبد الفتاح"
            return there.last
    if not (seen_of or headed) or j >= len(doc.words) or doc.gaps[j - 1] > JOINED:
        return last
    place = doc.place_at.get(j) if seen_of else None  # "the head of Norway's central bank" heads no Norway
    if bare and j == last and place is not None and place.kind != "country" and office.kind != "other":
        return last  # "посетит министр Анкару"
    endings = doc.pack.genitive_endings
    if (
        bare
        and endings
        and j == last
        and place is not None
        and not doc.lowers[place.last - 1].endswith(endings)
    ):
        return last  # "Am Freitag verlässt die Ministerin Bamako"
    if place is not None and place.first in (j, j - 1) and place.country and place.role in ("from", "", "to"):
        if place.kind == "country" and not office.country:
            office.country = place.country
        elif place.kind != "country":
            office.country = office.country or place.country
            if office.kind in ("head_of_state", "head_of_government"):
                office.kind = "other"
        place.attribute = True
        return place.last
    hit = doc.hits.get(j)
    if hit is not None:
        fmt = hit.get("format")
        if fmt is not None and not office.organization:
            office.organization, office.country = fmt.value.english, None
            if office.kind in ("head_of_state", "organization_head", "foreign_minister"):
                office.kind = "organization_head"
            return _about_after(doc, hit.last)
    return last


def _part_after(doc: Document, office: Office, last: int) -> int:
    """ "Prime Minister of Iraq's Kurdistan region", "president of Haiti's transitional council": an office of
    a part or a body of a country leads no state; where its words end.
    """
    if last + 1 >= len(doc.words) or doc.lowers[last] != "s" or doc.gaps[last - 1] != JOINED:
        return last
    for k in range(last + 1, min(last + 4, len(doc.words))):
        place = doc.place_at.get(k)
        body = doc.is_one_of(k, doc.lexicon.public_bodies)
        if body or (place is not None and place.kind == "area"):
            of_region(office, office.country or "")
            office.country = office.country or None
            return k + 1
        if doc.gaps[k] >= COMMA:
            break
    return last


def _about_after(doc: Document, last: int) -> int:
    """ "envoy for Syria": the country an office is about is not its own; where it ends."""
    lexicon, j = doc.lexicon, last
    if j >= len(doc.words) or doc.lowers[j] not in lexicon.concern_words or doc.gaps[j - 1] > JOINED:
        return last
    j += 1
    while j < len(doc.words) and j - last < 3 and doc.lowers[j] in lexicon.articles:
        j += 1
    place = doc.place_at.get(j)
    if place is None or place.kind != "country" or place.first < last:
        return last
    place.attribute = True
    return place.last


def country_after_name(doc: Document, end: int) -> tuple[str, int] | None:
    """ "Scott Morrison of Australia", "Scott Morrison (Australia)": a country that follows the name."""
    lexicon = doc.lexicon
    j = end
    if (behind := behind_bracket(doc, end)) > end:
        place = doc.place_at.get(j)
        if place is None or place.first != j or place.last != behind or place.kind != "country":
            return None
        place.attribute = True
        return (place.country, behind) if place.country else None
    if j >= len(doc.words) or doc.gaps[j - 1] != SPACE:
        return None
    if doc.lowers[j] not in lexicon.of_words:
        return _hailing_from(doc, j)
    while (
        j < len(doc.words)
        and j - end < 3
        and (doc.lowers[j] in lexicon.of_words or doc.lowers[j] in lexicon.articles)
    ):
        j += 1
    place = doc.place_at.get(j)
    if place is not None and place.first in (j, j - 1) and place.kind == "country" and place.country:
        place.attribute = True
        return place.country, place.last
    return None


def _hailing_from(doc: Document, k: int) -> tuple[str, int] | None:
    """ "Minister X aus Dänemark war in Riga": whence somebody is, where a verb stands right behind, as
    one thing alone stands ahead of it.
    """
    if not doc.pack.capital_nouns or doc.lowers[k] not in doc.lexicon.strong_from:
        return None
    k += k + 1 < len(doc.words) and doc.lowers[k + 1] in doc.lexicon.articles
    place = doc.place_at.get(k + 1)
    if place is None or place.first != k + 1 or place.kind != "country" or not place.country:
        return None
    behind = doc.covered.get(place.last)
    if behind is None or doc.gaps[place.last - 1] != SPACE or not (behind.get("verb") or behind.get("aux")):
        return None
    place.attribute = True
    return place.country, place.last


def behind_bracket(doc: Document, end: int) -> int:
    """ "A (Trade), B (Defence)": the token behind the bracket that opens at `end`, `end` where none does."""
    if end >= len(doc.words) or doc.text[doc.ends[end - 1] : doc.starts[end]].strip() != "(":
        return end
    for k in range(end, min(end + _BRACKET, len(doc.words))):
        after = doc.starts[k + 1] if k + 1 < len(doc.words) else doc.ends[k] + 1
        ahead, closed, _ = doc.text[doc.ends[k] : after].partition(")")
        if "(" in ahead:
            return end  # another one: the first is never closed
        if closed:
            return k + 1
    return end


def behind_abbreviation(doc: Document, end: int) -> int:
    """ "External Affairs Minister (EAM) X": the token behind an office's own abbreviation in brackets."""
    if end >= len(doc.words) or not doc.words[end].isupper() or len(doc.words[end]) > _SHORT:
        return end
    stop = behind_bracket(doc, end)
    return stop if stop == end + 1 else end


def listed_on(doc: Document, k: int) -> bool:
    """Whether a list may go on at a token: behind a comma, a small word, or the end of a bracket."""
    return doc.gaps[k - 1] <= COMMA or doc.text[doc.ends[k - 1] : doc.starts[k]].strip() in (")", "),")


def semicolon(doc: Document, k: int) -> bool:
    return doc.gaps[k - 1] == STRONG and ";" in doc.text[doc.ends[k - 1] : doc.starts[k]]


def titles_chain(hit: Hit) -> bool:
    """A second title before the name, of arms, birth or church: "le chef de la junte, le général X"."""
    entry = hit.get("role")
    return entry is not None and entry.value.kind == "other" and entry.value.english in _TITLES


def _goes_on(doc: Document, j: int) -> bool:
    """A name or a further title follows, no word of the clause."""
    if j >= len(doc.words) or doc.gaps[j - 1] > JOINED or j in doc.moment_at or j in doc.place_at:
        return False
    hit, word = doc.hits.get(j), doc.lowers[j]
    small = word in doc.lexicon.to_place or word in doc.lexicon.with_words or word in doc.lexicon.conjunctions
    return not small and (hit is None or hit.get("role") is not None) and word not in doc.lexicon.common


def behind_master(doc: Document, names: dict[int, int], last: int) -> int | None:
    """ "L'envoyé personnel d'Emmanuel Macron pour l'Afrique, X", "the Speaker of the Dewan Rakyat, X": the
    name behind that of whom or what he serves.
    """
    lexicon, k = doc.lexicon, last + 1
    if last >= len(doc.lowers) or doc.lowers[last] not in lexicon.of_words:
        return None
    while k < len(doc.lowers) and doc.lowers[k] in lexicon.articles:
        k += 1
    if k not in names:
        return None
    k = names[k]
    if k - last < 3:
        return None
    while k < len(doc.lowers) and k - last < 12 and doc.gaps[k - 1] < COMMA:
        small = doc.lowers[k] in lexicon.to_place or doc.lowers[k] in lexicon.articles or k in doc.place_at
        if not small:
            return None
        k += 1
    return k if k in names and doc.gaps[k - 1] == COMMA and names[k] - k > 1 else None
