"""Finds the people named, their offices and countries, and joins all mentions of one person."""

from __future__ import annotations

from itineraries.extraction.document import (
    COMMA,
    JOINED,
    SPACE,
    Document,
    Hit,
    Office,
    Person,
    PersonMention,
)
from itineraries.extraction.steps.cases import mark_cases, name_key, settle_name, spellings
from itineraries.extraction.steps.names import find_names
from itineraries.extraction.steps.phrases import demonym_run
from itineraries.extraction.words import plain


class Register:
    """The people of one article by the words of their names."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.by_word: dict[str, list[Person]] = {}
        self.by_last: dict[str, list[Person]] = {}

    def full(self, name: str, words: tuple[str, ...]) -> Person:
        """The person of a name of two words or more."""
        keys = tuple(
            name_key(self.doc, w) for w in words if plain(w) not in self.doc.lexicon.suffixes
        ) or tuple(plain(w) for w in words)
        for person in self.by_word.get(keys[-1], ()) if keys else ():
            known = person.keys
            if (
                known == keys
                or set(known) <= set(keys)
                or (set(keys) <= set(known) and len(keys) > 1)
                or _alike(known, keys)
            ):
                if len(keys) > len(known):
                    person.name, person.keys = name, keys
                    self._index(person)
                return person
        person = Person(name=name, surname=words[-1])
        person.keys = keys
        self.doc.persons.append(person)
        self._index(person)
        return person

    def _index(self, person: Person) -> None:
        for key in person.keys:
            known = self.by_word.setdefault(key, [])
            if person not in known:
                known.append(person)
        last = self.by_last.setdefault(person.keys[-1], [])
        if person not in last:
            last.append(person)

    def one_word(self, word: str, office: Office | None = None, spouse: bool = False) -> Person | None:
        """Whom a single name means: the last who bears it as a surname, else as any part of the name."""
        key = name_key(self.doc, word)
        if len(key) < 2 or key in self.doc.lexicon.particles:
            return None
        found = (
            self.by_last.get(key)
            or [p for p in self.by_word.get(key, ()) if p.keys[0] == key]
            or self.by_word.get(key)
        )
        if not found:
            return None
        if office is not None:
            # "President Biden" is no "First Lady Jill Biden".
            same = [p for p in found if any(o.english == office.english for o in p.offices)]
            free = [p for p in found if not p.offices]
            found = same or free or found
        elif len(found) > 1:
            high = [p for p in found if any(o.kind != "other" for o in p.offices)]
            found = ([p for p in found if p not in high] if spouse else high) or found
        return max(found, key=lambda p: p.mentions[-1].first if p.mentions else -1)


def _alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """ "J. Trudeau" and "Justin Trudeau"."""
    return (
        a[-1] == b[-1]
        and len(a[0]) + len(b[0]) > 2
        and (a[0].startswith(b[0]) or b[0].startswith(a[0]))
        and min(len(a), len(b)) > 1
    )


def find_people(doc: Document) -> None:
    """Fill `persons` and `mentions` with everybody told by name or office; pronouns are left to coreference."""
    names = find_names(doc)
    register = doc.register = Register(doc)
    offices = [told for hit in doc.hits.values() if (told := _office(doc, hit))]
    taken: set[int] = set()
    last_end = -1
    for office, first, last, plural, hit in offices:
        if first < last_end and not plural:
            first = max(first, last_end)
        name_at = _name_after(doc, names, last)
        if name_at is not None:
            office_end = _named(doc, register, names, taken, office, first, name_at, plural)
            last_end = max(last_end, office_end)
        else:
            _name_before_or_alone(doc, names, taken, register, office, first, last, plural)
    _name_counterparts(doc, names, taken, register)
    for first, last in names.items():
        if first in taken:
            continue
        _bare_name(doc, register, first, last, taken)
    _surnames(doc, names, taken, register)
    doc.mentions.sort(key=lambda m: m.first)
    mark_cases(doc)
    _consult_directory(doc)
    for person in doc.persons:
        settle_name(doc, person)


def _office(doc: Document, hit: Hit) -> tuple[Office, int, int, bool, Hit] | None:
    """An office told by a phrase, with the words of its country around it: (office, first, last, plural, phrase)."""
    entry = hit.get("role")
    if entry is None:
        return None
    role = entry.value
    office = Office(role.english, role.kind, role.country, role.organization, role.minor)
    first, last = hit.first, hit.last
    if hit.country:
        office.country = hit.country
    stop, code = (
        demonym_run(doc, last) if last < len(doc.words) and doc.gaps[last - 1] <= JOINED else (last, None)
    )
    if code and (
        not doc.hits.get(last) or not doc.words[last][0].isupper() or not _name_follows_demonym(doc, stop)
    ):
        last, office.country = stop, office.country or code
    first = _country_before(doc, office, first)
    last = _owner_after(doc, office, last)
    for k in range(max(0, hit.first - 3), hit.first):
        if doc.lowers[k] in doc.lexicon.former and all(doc.gaps[x] <= JOINED for x in range(k, hit.first)):
            office.former = True
    if doc.lowers[hit.last - 1] in doc.lexicon.former:
        office.former = True
    plural = (
        doc.words[hit.first][-1] == "s" and doc.lowers[hit.first] in doc.lexicon.plural_roles
    ) or doc.lowers[hit.last - 1] in doc.lexicon.plural_roles
    return office, first, last, plural, hit


def _name_follows_demonym(doc: Document, i: int) -> bool:
    return False


def _country_before(doc: Document, office: Office, first: int) -> int:
    """ "French President", "Japan's new foreign minister", "NATO Secretary General"; also past adjectives."""
    lexicon = doc.lexicon
    i = first - 1
    steps = 0
    while i >= 0 and steps < 3 and doc.gaps[i] <= JOINED and doc.lowers[i] in lexicon.role_adjectives:
        i, steps = i - 1, steps + 1
    if i < 0 or doc.gaps[i] > JOINED:
        return first
    if doc.lowers[i] == "s" and i and doc.gaps[i - 1] == JOINED:
        i -= 1
    place = doc.place_at.get(i)
    if place is not None and place.kind == "country" and place.last == i + 1:
        if doc.pack.country_before_role:
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


def _owner_after(doc: Document, office: Office, last: int) -> int:
    """ "of France", "du Kazakhstan", "de la Commission de l'Union africaine"."""
    lexicon = doc.lexicon
    j, seen_of = last, doc.pack.bare_genitive
    while (
        j < len(doc.words)
        and j - last < 4
        and doc.gaps[j - 1] <= JOINED
        and (doc.lowers[j] in lexicon.of_words or doc.lowers[j] in lexicon.articles)
    ):
        seen_of = seen_of or doc.lowers[j] in lexicon.of_words
        j += 1
    if not seen_of or j >= len(doc.words) or doc.gaps[j - 1] > JOINED:
        return last
    place = doc.place_at.get(j)
    if place is not None and place.first == j and place.country and place.role in ("from", "", "to"):
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
            return hit.last
    return last


def _name_after(doc: Document, names: dict[int, int], last: int) -> int | None:
    """The first token of the name that an office ending at `last` introduces, or None."""
    lexicon = doc.lexicon
    j, commas, through = last, 0, False
    count = len(doc.words)
    for _ in range(16):
        if j >= count or doc.gaps[j - 1] > COMMA:
            return None
        if doc.gaps[j - 1] == COMMA:
            commas += 1
            if commas > 1:
                return None
        if j in names and not (names[j] - j == 1 and (through or j - 1 in doc.place_at)):
            return j
        word = doc.lowers[j]
        hit = doc.hits.get(j)
        if hit is not None and hit.get("honorific"):
            j = hit.last
            continue
        if hit is not None and hit.get("role"):
            if names_single(doc, hit.last, names):
                return None if commas and not _titles_chain(doc, hit) else hit.last
            if commas == 0 or _titles_chain(doc, hit):
                j = hit.last
                continue
            return None
        if word in lexicon.articles or word in lexicon.role_adjectives:
            j += 1
            continue
        if (
            commas == 0
            and (word in lexicon.portfolio or doc.words[j][0].isupper())
            and doc.pack.portfolios_before_names
        ):
            if hit is not None and hit.get("verb") and not doc.words[j][0].isupper():
                return None
            through = through or word in lexicon.portfolio
            j += 1
            continue
        stop, code = demonym_run(doc, j)
        if code:
            j = stop
            continue
        return None
    return None


def names_single(doc: Document, i: int, names: dict[int, int]) -> bool:
    return i in names and doc.gaps[i - 1] <= JOINED


def _titles_chain(doc: Document, hit: Hit) -> bool:
    """A second title before the name, of arms or of birth: "le chef de la junte, le général X"."""
    entry = hit.get("role")
    return (
        entry is not None
        and entry.value.kind == "other"
        and entry.value.english in ("General", "Sheikh", "Ambassador", "Prince", "Crown Prince")
    )


def _named(
    doc: Document,
    register: Register,
    names: dict[int, int],
    taken: set[int],
    office: Office,
    first: int,
    name_first: int,
    plural: bool,
) -> int:
    end = names[name_first]
    entry = doc.covered[name_first - 1].get("role") if name_first - 1 in doc.covered else None
    alone = entry.value.country if entry is not None else None  # "Senators A and B": an office of one country
    while True:
        person = _person(doc, register, name_first, end, office)
        if person is None:
            return end
        country_end = _country_after_name(doc, end)
        told = Office(
            office.english, office.kind, office.country, office.organization, office.minor, office.former
        )
        if country_end:
            told.country = told.country or country_end[0]
        _give(person, told)
        taken.add(name_first)
        stop = country_end[1] if country_end else end
        existing = next((m for m in doc.mentions if m.first <= name_first < m.last), None)
        if existing is not None:
            existing.first = min(existing.first, first)
            return stop
        gender = doc.pack.gendered_articles.get(
            doc.lowers[first - 1] if first else "", ""
        ) or doc.pack.gendered_articles.get(doc.lowers[first], "")
        person.gender = person.gender or gender
        mention = PersonMention(person, first, stop, "name", told, (name_first, end))
        doc.mentions.append(mention)
        person.mentions.append(mention)
        if not plural:
            return stop
        # "Presidents A of X and B of Y": the title holds for all.
        j = stop
        while j < len(doc.words) and j - stop < 2 and doc.lowers[j] in doc.lexicon.conjunctions:
            j += 1
        if j >= len(doc.words) or j not in names or doc.gaps[stop - 1] > COMMA:
            return stop
        first = name_first = j
        end = names[j]
        office = Office(office.english, office.kind, alone, None, office.minor)


def _country_after_name(doc: Document, end: int) -> tuple[str, int] | None:
    """ "Scott Morrison of Australia": a country that follows the name."""
    lexicon = doc.lexicon
    j = end
    if j >= len(doc.words) or doc.gaps[j - 1] != SPACE or doc.lowers[j] not in doc.lexicon.of_words:
        return None
    while (
        j < len(doc.words)
        and j - end < 3
        and (doc.lowers[j] in lexicon.of_words or doc.lowers[j] in lexicon.articles)
    ):
        j += 1
    place = doc.place_at.get(j)
    if place is not None and place.first == j and place.kind == "country" and place.country:
        place.attribute = True
        return place.country, place.last
    return None


def _give(person: Person, office: Office) -> None:
    """Add an office; a fuller telling of one that is known completes it."""
    for known in person.offices:
        if known.english == office.english:
            known.country = known.country or office.country
            known.organization = known.organization or office.organization
            break
    else:
        person.offices.append(office)
    if office.country and not person.country:
        person.country = office.country
    person.minor = all(o.minor for o in person.offices)


def _person(doc: Document, register: Register, first: int, end: int, office: Office | None = None) -> Person | None:
    words = tuple(doc.words[first:end])
    name = _written(doc, first, end)
    letters = [w for w in words if len(w) > 1]
    if not letters:
        return None
    if len([w for w in words if plain(w) not in doc.lexicon.suffixes]) == 1 and not words[0][0].islower():
        known = register.one_word(words[0], office)
        if known is not None:
            return known
    return register.full(name, words)


def _written(doc: Document, first: int, end: int) -> str:
    name = doc.text[doc.starts[first] : doc.ends[end - 1]]
    return " ".join(name.split())


def _name_before_or_alone(
    doc: Document,
    names: dict[int, int],
    taken: set[int],
    register: Register,
    office: Office,
    first: int,
    last: int,
    plural: bool,
) -> None:
    """ "Antonio Guterres, le secrétaire général": the office follows the name; else the office stands alone."""
    j = first - 1
    while (
        j >= 0
        and first - j < 4
        and doc.gaps[j] <= JOINED
        and (
            doc.lowers[j] in doc.lexicon.articles
            or doc.lowers[j] in doc.lexicon.role_adjectives
            or doc.lowers[j] in doc.lexicon.determiners
        )
    ):
        j -= 1
    if j >= 0 and doc.gaps[j] == COMMA and not plural:
        name_first = next((f for f in range(j, max(-1, j - 9), -1) if names.get(f) == j + 1), None)
        if name_first is not None and doc.sentence_of[name_first] == doc.sentence_of[first]:
            person = _person(doc, register, name_first, j + 1)
            if person is not None and (j + 1 - name_first > 1 or person.mentions):
                _give(person, office)
                taken.add(name_first)
                mention = next((m for m in doc.mentions if m.first <= name_first < m.last), None)
                if mention is None:
                    mention = PersonMention(person, name_first, last, "name", office, (name_first, j + 1))
                    doc.mentions.append(mention)
                    person.mentions.append(mention)
                mention.last = max(mention.last, last)
                return
    if not plural:
        mention = PersonMention(None, first, last, "office", office)
        mention.gender = doc.pack.gendered_articles.get(doc.lowers[first - 1] if first else "", "")
        doc.mentions.append(mention)


def _name_counterparts(doc: Document, names: dict[int, int], taken: set[int], register: Register) -> None:
    """ "son homologue russe, Sergueï Lavrov": the office is that of whom he is the counterpart of."""
    for hit in doc.hits.values():
        if not hit.get("counterparts"):
            continue
        first, last, country = hit.first, hit.last, None
        stop, code = demonym_run(doc, last)
        if code:
            last, country = stop, code
        before = doc.covered.get(first - 1) if first else None
        if before is not None and before.get("demonym") and doc.gaps[first - 1] <= JOINED:
            country, first = country or before.get("demonym").value, before.first
        former = doc.lowers[hit.first] in doc.lexicon.former
        name_first = _name_after(doc, names, last)
        mention = PersonMention(None, first, last, "counterpart", None, country_hint=country)
        mention.former = former
        if name_first is not None and name_first not in taken:
            person = _person(doc, register, name_first, names[name_first])
            if person is not None:
                taken.add(name_first)
                person.country = person.country or country
                mention.person, mention.last, mention.name_span = (
                    person,
                    names[name_first],
                    (name_first, names[name_first]),
                )
                person.mentions.append(mention)
        doc.mentions.append(mention)


def _bare_name(doc: Document, register: Register, first: int, last: int, taken: set[int]) -> None:
    """A name without a title: two words and more, or one after "Mr"."""
    begin = _past_particles(doc, first)
    hit = doc.covered.get(begin - 1) if begin else None
    if begin < first and (hit is None or hit.last != begin or not hit.get("honorific")):
        begin, hit = first, doc.covered.get(first - 1) if first else None
    honorific = (
        hit.get("honorific")
        if hit is not None and hit.last == begin and doc.gaps[begin - 1] in (SPACE, JOINED)
        else None
    )
    start, hint = (hit.first if honorific else first), None
    if hit is not None and hit.last == first and doc.gaps[first - 1] == SPACE and hit.get("demonym"):
        hint, start = hit.get("demonym").value, hit.first
    if last - first < 2 and not honorific and not hint:
        return
    person = _person(doc, register, first, last)
    if honorific is not None and last - first == 1 and doc.lowers[hit.first] in doc.lexicon.spouse_titles:
        person = register.one_word(doc.words[first], spouse=True) or person
    if person is None:
        return
    taken.add(first)
    if honorific and honorific.value in ("m", "f"):
        person.gender = person.gender or honorific.value
    if hint and not person.country:
        person.country = hint
    mention = PersonMention(
        person, start, last, "surname" if last - first < 2 else "name", None, (first, last)
    )
    doc.mentions.append(mention)
    person.mentions.append(mention)
    if honorific and honorific.value == "p":
        # "MM. A et B"
        j = last + 1
        if j < len(doc.words) and doc.lowers[last] in doc.lexicon.conjunctions and doc.words[j][0].isupper():
            other = register.one_word(doc.words[j]) or register.full(doc.words[j], (doc.words[j],))
            mention = PersonMention(other, j, j + 1, "surname", None, (j, j + 1))
            doc.mentions.append(mention)
            other.mentions.append(mention)
            taken.add(j)


def _past_particles(doc: Document, first: int) -> int:
    """ "M. de Mistura": the token after the title that a surname with particles may have."""
    k = first
    while k and first - k < 3 and doc.lowers[k - 1] in doc.lexicon.particles and doc.gaps[k - 1] <= JOINED:
        k -= 1
    return k


def _surnames(doc: Document, names: dict[int, int], taken: set[int], register: Register) -> None:
    """Single names of people who are told in full somewhere in the article, or are in the directory's title."""
    for first, last in names.items():
        if first in taken or last - first > 1:
            continue
        word = doc.words[first]
        person = register.one_word(word) if len(word) > 2 else None
        if person is None and doc.directory and len(word) > 3 and plain(word) in doc.title_words:
            holder = doc.directory.find_surname(word, on=doc.published)
            if holder is not None:
                person = register.full(word, (word,))
                person.known = holder
        if person is None:
            continue
        mention = PersonMention(person, first, last, "surname", None, (first, last))
        doc.mentions.append(mention)
        person.mentions.append(mention)


def _consult_directory(doc: Document) -> None:
    """Find the people of the article in the directory: by name, by a plainer form of it, by surname and office."""
    if not doc.directory:
        return
    for person in doc.persons:
        for name in spellings(doc, person.name) if person.known is None else ():
            person.known = doc.directory.find(name, on=doc.published)
            if person.known is not None:
                break
        if person.known is None and len(person.keys) > 1:
            plainer = " ".join(k for k in person.keys if len(k) > 1)
            person.known = doc.directory.find(plainer, on=doc.published)
        office = next((o for o in person.offices if o.kind != "other" and not o.former), None)
        if person.known is None and (len(person.keys) == 1 or office is not None):
            for name in spellings(doc, person.name.split()[-1] if len(person.keys) > 1 else person.name):
                holder = doc.directory.find_surname(
                    name,
                    on=doc.published,
                    kind=office.kind if office is not None else None,
                    country=person.country,
                )
                if holder is not None and (
                    len(person.keys) == 1
                    or any(plain(n)[:1] == person.keys[0][:1] for n in (holder.name, *holder.names))
                ):
                    person.known = holder
                    break
        if person.known is not None and not person.country:
            person.country = person.known.country
