"""Says what qualifies an office: adjectives of any kind, of regions too, and first halves of compounds.

"Der bayerische Ministerpräsident", "le président catalan", "Norway's fisheries minister".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, JOINED, SPACE, STRONG, Document, Office, PlaceMention
from itineraries.extraction.gazetteer_data.national_bodies import body_at
from itineraries.extraction.gazetteer_data.region_adjectives import country_of_region
from itineraries.extraction.languages.pack import Form
from itineraries.extraction.steps.text.phrases import demonym_run

_MOST = 4  # words that stand between a country and its office
_LEADING = ("head_of_state", "head_of_government", "foreign_minister", "organization_head")
_SHORTEST = 4
_BODY = 7  # words up to the body that an office is of
_OWNER = 3  # words up to the country of that body


def adjectives_before(doc: Document, office: Office, first: int) -> int:
    """ "Der bayerische Ministerpräsident", "der Kieler Bürgermeister": where the words begin that stand
    between an article and an office that has none before it.
    """
    k, region = first, None
    while k and first - k < _MOST and doc.gaps[k - 1] == SPACE and _adjective(doc, k - 1):
        k -= 1
        region = region or country_of_region(doc.lowers[k]) or _of_city(doc, k)
        while k and doc.gaps[k - 1] == JOINED and doc.lowers[k - 1] not in doc.lexicon.small_words:
            k -= 1  # "baden-württembergische"
    before = doc.lowers[k - 1] if k and doc.gaps[k - 1] <= JOINED else ""
    if k == first or not (before in doc.lexicon.articles or before in doc.lexicon.indefinites or region):
        return first
    if region:
        of_region(office, region)
    return k


def halves_before(doc: Document, first: int) -> int:
    """ "Der Klima- und Umweltminister": the first half of a word that is told of both."""
    k = first - 2
    if not doc.pack.capital_nouns or k < 0 or doc.lowers[first - 1] not in doc.lexicon.conjunctions:
        return first
    cut = doc.text[doc.ends[k] : doc.starts[k + 1]].startswith(("-", "‑", "‐"))
    return k if cut and doc.words[k][0].isupper() else first


def party_before(doc: Document, first: int) -> int:
    """ "The Labour MP", "the Republican senator": the party before an office."""
    k = first - 1
    told = (
        k >= 0 and doc.gaps[k] == SPACE and doc.words[k][0].isupper() and doc.lowers[k] in doc.lexicon.parties
    )
    return k if told and not doc.pack.capital_nouns and k not in doc.covered else first


def _adjective(doc: Document, k: int) -> bool:
    word, endings = doc.words[k], doc.pack.adjective_endings
    if not endings or not doc.pack.capital_nouns or len(word) < _SHORTEST or doc.mute[k]:
        return False
    if doc.lowers[k] in doc.lexicon.role_adjectives:
        return True
    if k in doc.covered or k in doc.moment_at or doc.lowers[k] in doc.lexicon.no_verbs:
        return False
    if word[0].isupper():
        return word.endswith("er") and (country_of_region(word) or _of_city(doc, k)) is not None
    small = word in doc.lexicon.helping or word in doc.lexicon.articles or word in doc.lexicon.possessives
    return word.endswith(endings) and not small


def _of_city(doc: Document, k: int) -> str | None:
    """ "Der Kieler Bürgermeister": the country of the city that an adjective in "er" is made of."""
    word = doc.words[k]
    if not word[0].isupper() or not word.endswith("er") or len(word) <= _SHORTEST:
        return None
    for name in (word[:-2], word[:-2] + "en", word[:-3] + "en"):
        found = doc.gazetteer.lookup(name, language=doc.pack.code)
        if found and found[0].kind in ("city", "area"):
            return found[0].country
    return None


def adjectives_behind(doc: Document, office: Office, last: int) -> int:
    """ "Le président catalan X", "el ministro saliente X": past adjectives behind an office; those of
    no region only before a name.
    """
    endings, k = doc.pack.adjective_endings, last
    if not endings or doc.pack.capital_nouns:
        return last
    while k < len(doc.words) and k - last < 2 and doc.gaps[k - 1] <= JOINED and doc.words[k].islower():
        region = country_of_region(doc.lowers[k]) if k not in doc.covered else None
        if region:
            of_region(office, region)
            last = k = k + 1
            continue
        known = (
            k in doc.covered
            or k in doc.moment_at
            or k in doc.place_at
            or doc.lowers[k] in doc.lexicon.no_verbs
        )
        if known or len(doc.words[k]) < _SHORTEST or not doc.lowers[k].endswith(endings):
            break
        k += 1
    named = k < len(doc.words) and doc.gaps[k - 1] == SPACE and doc.words[k][0].isupper()
    return k if named and k not in doc.covered and k not in doc.place_at else last


def of_region(office: Office, country: str) -> None:
    """An office of a region: it is of its country, and leads no state."""
    office.country = office.country or country
    if office.kind in _LEADING:
        office.kind = "other"


def modifiers_before(doc: Document, k: int, first: int) -> int:
    """ "Norway's fisheries minister", "the Norwegian trade and industry minister": the last token of the
    owner of an office, past what the office is for; `k` where nobody owns it.
    """
    if not doc.pack.country_before_role or doc.pack.capital_nouns or not doc.pack.capitals:
        return k
    i = k
    while i > 0 and k - i < _MOST and doc.gaps[i] == SPACE and i + 1 <= first:
        joins = doc.lowers[i] in doc.lexicon.conjunctions
        if not (joins or _modifier(doc, i) or doc.lowers[i] in doc.lexicon.office_openers):
            break
        i -= 1
    if i == k or doc.gaps[i] != SPACE:
        return k
    hit = doc.covered.get(i)
    owned = doc.lowers[i] == "s" and i > 0 and doc.gaps[i - 1] == JOINED
    return i if owned or (hit is not None and hit.get("demonym")) or country_of_region(doc.lowers[i]) else k


def modifiers_up_to_comma(doc: Document, k: int) -> int:
    """ "X, the fisheries minister": the token before the comma that what an office is for follows; `k` where
    something else stands there.
    """
    if not doc.pack.country_before_role or doc.pack.capital_nouns or not doc.pack.capitals:
        return k
    i = k
    while i > 0 and k - i < _MOST and doc.gaps[i] <= JOINED and (_modifier(doc, i) or _part_of_title(doc, i)):
        i -= 1
    return i if doc.gaps[i] == COMMA else k


def _part_of_title(doc: Document, k: int) -> bool:
    """ "X, Labour MP and …", "X, the EU trade commissioner": an article, or a name for a party or body."""
    hit = doc.covered.get(k)
    plainly = hit is None or all(e.kind in ("format", "demonym", "noun") for e in hit.entries)
    return doc.lowers[k] in doc.lexicon.articles or (
        doc.words[k][0].isupper() and plainly and k not in doc.place_at
    )


def _modifier(doc: Document, k: int) -> bool:
    lexicon, word, hit = doc.lexicon, doc.lowers[k], doc.covered.get(k)
    if not doc.words[k].islower() or not word.isalpha() or len(word) < _SHORTEST or k in doc.moment_at:
        return False
    if word in lexicon.role_adjectives:
        return True
    small = word in lexicon.no_verbs or word in lexicon.helping or word in lexicon.possessives
    return not small and (hit is None or all(e.kind == "noun" for e in hit.entries))


_OF_CITIES = ("Mayor", "Governor")


def region_before(doc: Document, office: Office, k: int, *, owned: bool) -> tuple[int, str] | None:
    """ "Texas Governor X", "Bavaria's premier", "London mayor", "the Scottish first minister": where a region
    that ends at token `k` before an office begins, and its country.
    """
    if not doc.pack.country_before_role or not doc.pack.capitals:
        return None
    place = doc.place_at.get(k)
    if place is None:
        adjective = not doc.pack.capital_nouns and doc.words[k].istitle() and k not in doc.covered
        country = country_of_region(doc.lowers[k]) if adjective else None
        return (k, country) if country else None
    genitive = owned or (
        bool(doc.pack.genitive_endings) and doc.lowers[k].endswith(doc.pack.genitive_endings)
    )
    if place.last != k + 1 or place.role or not place.country or place.kind not in ("area", "city"):
        return None
    if not genitive and (
        doc.pack.capital_nouns or (place.kind == "city" and office.english not in _OF_CITIES)
    ):
        return None
    place.attribute = True
    return place.first, place.country


def behind_body(doc: Document, office: Office, last: int) -> tuple[int, bool]:
    """ "Le directeur de l'Agence française de développement", "der Leiter der Migrationsbehörde": an office
    of a public body is nobody's but its own, and of the country that the body is told of; where the body
    ends, and whether there is one.
    """
    if office.kind in ("head_of_government", "foreign_minister") or office.country or not _of_what(doc, last):
        return last, False
    country: str | None = None
    owner: PlaceMention | None = None
    for k in range(last, min(last + _BODY, len(doc.words))):
        hit, place = doc.covered.get(k), doc.place_at.get(k)
        country = country or demonym_run(doc, k)[1]
        if place is not None and place.kind == "country" and k - last < _OWNER:
            country, owner = country or place.country, place
        if hit is not None and hit.get("format"):
            office.minor = office.anybody = False
            return last, True
        if doc.is_one_of(k, doc.lexicon.public_bodies) or body_at(doc.words, k, k + 3):
            office.country = country
            if owner is not None:
                owner.attribute = True
            return _body(doc, office, k + 1), True
        verb_or_title = hit is not None and (hit.get("verb") or hit.get("role"))
        small = doc.lowers[k] in doc.lexicon.small_words
        named = doc.lowers[k] in doc.lexicon.conjunctions and _behind_name(doc, last, k)
        if doc.gaps[k] >= COMMA or k in doc.moment_at or named or (verb_or_title and not small):
            break
    return last, False


def _behind_name(doc: Document, last: int, k: int) -> bool:
    """ "Director for Africa Ann Berg and Department Secretary Paul Moss": whether two words of a name stand
    right before a token.
    """
    return k - last > 2 and not doc.pack.capital_nouns and all(w[0].isupper() for w in doc.words[k - 2 : k])


def body_of_format(doc: Document, k: int) -> int:
    """ "ECOWAS Commission President X": the last token of the organisation whose body stands at `k`, else
    `k`.
    """
    if k < 1 or not doc.words[k][0].isupper() or not doc.is_one_of(k, doc.lexicon.public_bodies):
        return k
    before = doc.covered.get(k - 1)
    told = doc.gaps[k - 1] == SPACE and before is not None and before.last == k and before.get("format")
    return k - 1 if told and k not in doc.covered else k


def _of_what(doc: Document, k: int) -> bool:
    """Whether the words behind an office tell what it is of."""
    if k >= len(doc.words) or doc.gaps[k - 1] > JOINED:
        return False
    lexicon, word = doc.lexicon, doc.lowers[k]
    owned = word in lexicon.of_words or word in lexicon.in_words or doc.lowers[k - 1] in lexicon.of_words
    return owned or (doc.pack.capital_nouns and word in lexicon.articles)


def _body(doc: Document, office: Office, end: int) -> int:
    """Past the nationality behind a body; the office is a public one, and leads no state."""
    office.minor = office.anybody = False
    if office.kind == "head_of_state":
        office.kind = "other"
    endings = () if doc.pack.capital_nouns else doc.pack.adjective_endings
    for _ in range(3):  # "la banque centrale norvégienne"
        if end >= len(doc.words) or doc.gaps[end - 1] > JOINED:
            break
        end, code = demonym_run(doc, end)
        if not code and not (endings and doc.words[end].islower() and doc.lowers[end].endswith(endings)):
            break
        end += not code
        office.country = office.country or code
    if (
        end < len(doc.words)
        and doc.gaps[end - 1] == SPACE
        and len(doc.words[end]) > 2
        and doc.words[end].isupper()
    ):
        return end + 1  # "der Planungsbehörde NDRC"
    return end


def honoured(doc: Document, first: int) -> bool:
    """ "SAR la princesse X": an honour stands before an office."""
    k = first - 1
    while k >= 0 and doc.lowers[k] in doc.lexicon.articles and doc.gaps[k] <= JOINED:
        k -= 1
    hit = doc.covered.get(k)
    return k >= 0 and doc.gaps[k] <= STRONG and hit is not None and hit.get("honorific") is not None


def in_front(doc: Document, place: PlaceMention, first: int) -> bool:
    """ "Before heading to Russia President X had been …", "In Peru Foreign Minister Y met …": whether a
    country right before an office ends words in front of the clause that the office opens.
    """
    k = start = place.first - 1
    if k < 0 or doc.gaps[k] != SPACE or not (place.role or _gerund(doc, k)):
        return False
    while start and doc.gaps[start - 1] <= JOINED:
        start -= 1
    if start < k and doc.lowers[start] not in doc.lexicon.before_after:
        return False
    if any(hit.get("aux") is not None for j in range(start, k) if (hit := doc.covered.get(j)) is not None):
        return False
    office = doc.covered.get(first)
    j = stop = office.last if office is not None else first
    while j < len(doc.words) and doc.gaps[j - 1] <= JOINED and doc.words[j][0].isupper():
        j += 1
    behind = doc.covered.get(j)
    does = behind is not None and (behind.get("verb") is not None or behind.get("aux") is not None)
    return does and j > stop and doc.gaps[j - 1] == SPACE


def _gerund(doc: Document, k: int) -> bool:
    hit = doc.covered.get(k)
    return hit is not None and any(e.kind == "verb" and e.form is Form.GERUND for e in hit.entries)


def further_lands(doc: Document, last: int) -> int:
    """ "The special envoy for Chad and Niger", "the ambassador to Peru, Chile and Bolivia": the end of a list
    of countries that an office has to do with, none of which is where anybody is.
    """
    before = doc.place_at.get(last - 1)
    while before is not None and before.attribute and before.kind == "country" and last < len(doc.words):
        j = last + (doc.lowers[last] in doc.lexicon.conjunctions)
        place = doc.place_at.get(j)
        if place is None or place.first != j or not place.listed or doc.gaps[last - 1] > COMMA:
            break
        place.attribute, last, before = True, place.last, place
    return last
