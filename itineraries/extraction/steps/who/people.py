"""Finds the people named, their offices and countries, and joins all mentions of one person."""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import (
    COMMA,
    JOINED,
    Document,
    Hit,
    Office,
    PersonMention,
)
from itineraries.extraction.languages.pack import Form
from itineraries.extraction.steps.text.phrases import begins_doing, demonym_list, demonym_run
from itineraries.extraction.steps.who.bare_names import bare_name, person_named, surnames
from itineraries.extraction.steps.who.cases import mark_cases, settle_name, spellings
from itineraries.extraction.steps.who.elided_offices import owner_of_next
from itineraries.extraction.steps.who.guises import in_guise, whose_guise
from itineraries.extraction.steps.who.held_offices import of_each
from itineraries.extraction.steps.who.homes import add_homes
from itineraries.extraction.steps.who.in_charge import add_charges
from itineraries.extraction.steps.who.listed import countrymen, delegates_listed, leaders_listed
from itineraries.extraction.steps.who.names import find_names
from itineraries.extraction.steps.who.names_uncased import first_name, named_after
from itineraries.extraction.steps.who.offices import (
    behind_abbreviation,
    behind_bracket,
    behind_master,
    countries_after,
    countries_before,
    country_after_name,
    listed_on,
    semicolon,
    titles_chain,
    told_office,
)
from itineraries.extraction.steps.who.portfolios import (
    behind_body_of,
    behind_false_name,
    behind_portfolio,
    country_within,
)
from itineraries.extraction.steps.who.qualified import modifiers_up_to_comma
from itineraries.extraction.steps.who.register import Register, give_office
from itineraries.extraction.steps.who.royals import is_couple
from itineraries.extraction.steps.who.serving import is_served, master_behind, servant_named
from itineraries.extraction.words import plain


def find_people(doc: Document) -> None:
    """Fill `persons` and `mentions` with everybody told by name or office; pronouns are left to
    coreference.
    """
    names = find_names(doc)
    names.update(_surnames_like_offices(doc, names))
    compounds = doc.pack.capital_nouns  # "der Fidesz-Chef"
    within = {
        k
        for first, last in names.items()
        for k in range(first + 1, last)
        if not (compounds and doc.gaps[k - 1] == JOINED)
    }
    register = doc.register = Register(doc)
    offices = [
        told
        for hit in doc.phrases_of("role")
        if hit.first not in within
        and hit.first not in names
        and _is_office(doc, hit)
        and (told := told_office(doc, hit))
    ]
    for first in [first for first in names if named_after(doc, first)]:
        del names[first]
    taken: set[int] = set()
    last_end = owned = -1
    for office, first, last, plural, hit in offices:
        if first < last_end and not plural:
            first = max(first, last_end)
        taken.update(
            k for k in range(first + 1, last) if names.get(k) == k + 1
        )  # "Trade and Industry Minister"
        master = master_behind(doc, names, last)
        name_at = _name_after(doc, names, last) if master is None else servant_named(doc, names, master[0])
        if master is not None:
            office.country = office.country or master[1]
        elif name_at is not None:
            name_at = behind_false_name(doc, names, name_at, last)
        if last <= owned or is_served(doc, hit.first, last, names):
            continue  # "le conseiller du président, X": the office within another one's portfolio
        behind = behind_master(doc, names, last) if name_at is None else None
        if behind is None and name_at is None and master is None and not _another_behind(doc, last):
            name_at = behind_portfolio(doc, names, last) or behind_body_of(doc, names, last)
            if name_at is not None:
                owned = name_at
                office.country = office.country or country_within(doc, last, name_at)
                office.kind = office.kind if office.country else "other"  # "le président du conseil régional"
        if behind is not None:
            _named(doc, register, names, taken, office, behind, behind, plural)
        elif name_at is not None:
            begin = name_at if master is not None else min(first, name_at)
            office_end = _named(doc, register, names, taken, office, begin, name_at, plural)
            last_end = max(last_end, office_end)
        elif first < last:  # "Secretary Hamad Al-Emir": the end of a name is no office
            _name_before_or_alone(doc, names, taken, register, office, first, last, plural)
    _name_counterparts(doc, names, taken, register)
    for first, last in names.items():
        if first in taken:
            continue
        bare_name(doc, register, first, last, taken)
    surnames(doc, names, taken, register)
    doc.mentions.sort(key=lambda m: m.first)
    leaders_listed(doc)
    mark_cases(doc)
    _consult_directory(doc)
    add_homes(doc)
    add_charges(doc)
    countrymen(doc)
    delegates_listed(doc)
    for person in doc.persons:
        settle_name(doc, person)


def _surnames_like_offices(doc: Document, names: dict[int, int]) -> dict[int, int]:
    """ "El canciller Enrique Reina … Reina viajó": a surname that is an office too, alone and without an
    article.
    """
    told = {doc.lowers[last - 1] for first, last in names.items() if last - first > 1}
    found: dict[int, int] = {}
    if not told or doc.pack.capital_nouns or not doc.pack.capitals:
        return found
    for hit in doc.phrases_of("role"):
        k = hit.first
        if hit.last - k > 1 or doc.lowers[k] not in told or not doc.words[k].istitle() or doc.mute[k]:
            continue
        held = (
            k > 0
            and doc.gaps[k - 1] <= JOINED
            and (doc.lowers[k - 1] in doc.lexicon.determiners or doc.words[k - 1][0].isupper())
        )
        named = hit.last in names and doc.gaps[k] <= JOINED
        if not (held or named):
            found[k] = hit.last
    return found


def _is_office(doc: Document, hit: Hit) -> bool:
    """Neither part of a name of a person or place nor of what is called after somebody."""
    place = doc.place_at.get(hit.first)
    if place is not None and place.first < hit.first and hit.last <= place.last:
        return False  # "Port-au-Prince"
    return not (named_after(doc, hit.first) or first_name(doc, hit) or _done_to(doc, hit))


def _done_to(doc: Document, hit: Hit) -> bool:
    """ "Será enviado a Roma", "lo ha enviado": behind an auxiliary a participle is no envoy, but for one "of"
    somebody.
    """
    if not any(e.kind == "verb" and e.form is Form.PARTICIPLE for e in hit.entries):
        return False
    before = doc.covered.get(hit.first - 1)
    behind = doc.lowers[hit.last] if hit.last < len(doc.lowers) else ""
    helped = before is not None and before.last == hit.first and before.get("aux") is not None
    return helped and behind not in doc.lexicon.of_words


def _name_after(doc: Document, names: dict[int, int], last: int) -> int | None:
    """The first token of the name that an office ending at `last` introduces, or None."""
    lexicon = doc.lexicon
    j = behind_abbreviation(doc, last)
    opens = j if j > last else -1
    commas, through, count = 0, False, len(doc.words)
    for _ in range(16):
        if j >= count or (doc.gaps[j - 1] > COMMA and j != opens):
            return None
        if doc.gaps[j - 1] == COMMA:
            commas += 1
            if commas > 1:
                return None
        if j in names and not (names[j] - j == 1 and (through or j - 1 in doc.place_at)):
            return j
        word = doc.lowers[j]
        hit = doc.hits.get(j)
        place = doc.place_at.get(j) if not doc.pack.capitals and commas == 0 else None
        if place is not None:
            j = place.last  # "مبعوث الأمم المتحدة إلى اليمن إسماعيل ولد الشيخ"
            continue
        if hit is not None and hit.get("honorific"):
            j = hit.last
            continue
        if hit is not None and hit.get("role"):
            if not doc.pack.subject_first and commas == 0 and _two_people(doc, last, hit):
                return None  # "يلتقي الملك رئيسة الوزراء": the one meets the other
            if names_single(doc, hit.last, names):
                return None if commas and not titles_chain(hit) else hit.last
            if commas == 0 or titles_chain(hit):
                j = hit.last
                continue
            return None
        joined = bool(doc.pack.suffixes) and doc.starts[j] == doc.ends[j - 1]
        owned = joined and word in lexicon.object_pronouns  # "مستشاره"
        if word in lexicon.articles or word in lexicon.role_adjectives or owned:
            # "Der Chef der Zentralbank": a noun behind an article of its own is no name.
            through = through or (doc.pack.capital_nouns and commas == 0 and word in lexicon.articles)
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


def _two_people(doc: Document, last: int, hit: Hit) -> bool:
    """ "Acompaña al primer ministro la ministra X": right behind an office, another with an article is
    somebody else's, but where the article may tell whose it is ("der Sprecher der Ministerin").
    """
    article = hit.first == last + 1 and doc.lowers[last] in doc.lexicon.articles
    return (article and not doc.pack.article_cases) or _two_offices(doc, last, hit)


def _two_offices(doc: Document, last: int, hit: Hit) -> bool:
    """A head of state is no head of government or minister too: these are two people."""
    before = doc.covered.get(last - 1)
    first = before.get("role") if before is not None else None
    return (
        first is not None
        and first.value.kind == "head_of_state"
        and hit.value("role").kind in ("head_of_government", "foreign_minister")
    )


def names_single(doc: Document, i: int, names: dict[int, int]) -> bool:
    return i in names and doc.gaps[i - 1] <= JOINED


def _another_behind(doc: Document, last: int) -> bool:
    """ "Acompaña al jefe de Estado la canciller, X": right behind an office, another with an article."""
    if last + 1 >= len(doc.lowers) or doc.pack.subject_first or doc.lowers[last] not in doc.lexicon.articles:
        return False
    hit = doc.hits.get(last + 1)
    return hit is not None and hit.get("role") is not None and _two_people(doc, last, hit)


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
    others = list(office.others)
    shared = office.country if plural and not others else None  # "den ukrainischen Politikern A und B"
    while True:
        person = person_named(doc, register, name_first, end, office)
        if person is None:
            return end
        country_end = country_after_name(doc, end)
        told = replace(office, others=())
        if country_end:
            told.country = told.country or country_end[0]
        give_office(person, told)
        taken.add(name_first)
        stop = country_end[1] if country_end else end
        existing = register.mention_at(name_first)
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
        # "Presidents A of X and B of Y": the title holds for all.
        stop = j = behind_bracket(doc, stop)
        while j < len(doc.words) and j - stop < 2 and doc.lowers[j] in doc.lexicon.conjunctions:
            j += 1
        first = j
        owner = owner_of_next(doc, names, j, elided=not plural)
        english, kind = office.english, office.kind
        if owner is not None:
            alone, j = owner
            if alone is None and english.startswith("Minister"):
                english, kind = "Minister", "other"  # told by what he is minister of
        elif not plural:
            return stop
        if j >= len(doc.words) or j not in names:
            return stop
        if not (listed_on(doc, stop) or (owner is not None and semicolon(doc, stop))):
            return stop
        name_first, end = j, names[j]
        told_with = others.pop(0) if others else None  # "the French and German ministers, A and B"
        office = Office(english, kind, told_with or alone or shared, None, office.minor)


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
    """ "Antonio Guterres, le secrétaire général": the office follows the name; else the office
    stands alone.
    """
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
    j = modifiers_up_to_comma(doc, j)
    if j >= 0 and doc.gaps[j] == COMMA and not plural and not _does_something(doc, last):
        name_first = next((f for f in range(j, max(-1, j - 9), -1) if names.get(f) == j + 1), None)
        if name_first is not None and doc.sentence_of[name_first] == doc.sentence_of[first]:
            person = person_named(doc, register, name_first, j + 1)
            if person is not None and (j + 1 - name_first > 1 or person.mentions):
                give_office(person, office)
                taken.add(name_first)
                mention = register.mention_at(name_first)
                if mention is None:
                    mention = PersonMention(person, name_first, last, "name", office, (name_first, j + 1))
                    doc.mentions.append(mention)
                    person.mentions.append(mention)
                mention.last = max(mention.last, last)
                return
    if is_couple(doc, office, first, plural=plural):
        couple = PersonMention(None, first, last, "pronoun", office)
        couple.gender = "p:royal"
        doc.mentions.append(couple)
        return
    if not plural and in_guise(doc, first):
        who = whose_guise(doc, names, last) if office.country else None
        if who is not None and (person := person_named(doc, register, who, names[who])) is not None:
            give_office(person, office)
        return
    told = not plural or of_each(office)
    if told and not (first and doc.lowers[first - 1] in doc.lexicon.indefinites):
        mention = PersonMention(None, first, last, "office", office)
        gendered = doc.pack.gendered_articles
        mention.gender = gendered.get(doc.lowers[first - 1] if first else "", "") or gendered.get(
            doc.lowers[first], ""
        )
        doc.mentions.append(mention)


def _does_something(doc: Document, last: int) -> bool:
    """ "After talks with Prime Minister X, the president left": no comma parts an office from its verb, so
    that it is not the office of the name before it.
    """
    k = last
    while k < min(last + 3, len(doc.lowers)) and doc.lowers[k] in doc.lexicon.helping:
        k += 1
    hit = doc.hits.get(k)
    return begins_doing(hit) and not any(doc.gaps[i] >= COMMA for i in range(last - 1, k))


def _name_counterparts(doc: Document, names: dict[int, int], taken: set[int], register: Register) -> None:
    """ "son homologue russe, Sergueï Lavrov": the office is that of whom he is the counterpart of."""
    for hit in doc.phrases_of("counterparts"):
        if doc.pack.capital_nouns and doc.words[hit.first].islower() and doc.words[hit.last - 1].islower():
            continue  # "gegenüber", which is no "Gegenüber"
        first, last, countries = _countries_of(doc, hit)
        name_first = _name_after(doc, names, last)
        portfolio = None
        if name_first is None and last < len(doc.words) and doc.lowers[last] in doc.lexicon.of_words:
            name_first = behind_portfolio(doc, names, last)  # "sa collègue de la Justice, Anna Wrobel"
            portfolio = Office("Minister", "other") if name_first is not None else None
        while True:
            country = countries[0] if countries else None
            mention = PersonMention(None, first, last, "counterpart", portfolio, country_hint=country)
            mention.former = doc.lowers[hit.first] in doc.lexicon.former
            named = name_first is not None and name_first not in taken
            if name_first is not None and named:
                person = person_named(doc, register, name_first, names[name_first])
                if person is not None:
                    taken.add(name_first)
                    for k in range(last, name_first):
                        country = country or demonym_run(doc, k)[1]  # "son prédécesseur, l'Allemand X"
                    person.country = person.country or country
                    mention.person, mention.last = person, names[name_first]
                    mention.name_span = (name_first, names[name_first])
                    person.mentions.append(mention)
            doc.mentions.append(mention)
            # "ses homologues letton et estonien, A et B"
            countries = countries[1:]
            following = _next_of_row(doc, names, mention.last) if named and countries else None
            if following is None:
                break
            first = last = name_first = following


def _countries_of(doc: Document, hit: Hit) -> tuple[int, int, tuple[str, ...]]:
    """The words of a counterpart with those of his country, and the countries of several."""
    stop, codes = demonym_list(doc, hit.last)
    if codes:
        return hit.first, stop, codes
    first, codes = countries_before(doc, hit.first)
    if codes:
        return first, hit.last, codes
    last, codes = countries_after(doc, hit.last, first=True)
    return (hit.first, last, codes) if len(codes) > 1 else (hit.first, hit.last, ())


def _next_of_row(doc: Document, names: dict[int, int], k: int) -> int | None:
    """The name that a comma or "and" joins to the one that ends at `k`."""
    if k >= len(doc.words) or not listed_on(doc, k):
        return None
    k += doc.lowers[k] in doc.lexicon.conjunctions
    return k if k in names else None


def _consult_directory(doc: Document) -> None:
    """Find the people of the article in the directory: by name, by a plainer form of it, by surname and
    office.
    """
    if not doc.directory:
        return
    told = {p.country for p in doc.persons if p.country}
    for person in doc.persons:
        for name in spellings(doc, person.name) if person.known is None else ():
            person.known = doc.directory.find(name, on=doc.published)
            if person.known is not None:
                break
        if person.known is None and len(person.keys) > 1:
            plainer = " ".join(k for k in person.keys if len(k) > 1)
            person.known = doc.directory.find(plainer, on=doc.published)
        if person.known is None:
            # "سلمان بن عبد العزيز": a house's name is often left out.
            person.known = doc.directory.find_longer(person.name, on=doc.published)
        office = next((o for o in person.offices if o.kind != "other" and not o.former), None)
        if person.known is None and (len(person.keys) == 1 or office is not None):
            for name in spellings(doc, person.name.split()[-1] if len(person.keys) > 1 else person.name):
                holder = doc.directory.find_surname(
                    name,
                    on=doc.published,
                    kind=office.kind if office is not None else None,
                    country=person.country,
                    role=person.offices[0].english if person.offices else None,
                )
                if holder is not None and (
                    len(person.keys) == 1
                    or any(plain(n)[:1] == person.keys[0][:1] for n in (holder.name, *holder.names))
                    or set(person.keys) <= set(map(plain, holder.name.split()))
                ):
                    person.known = holder
                    break
        if person.known is None:
            own = {o.country for o in person.offices}
            person.known = doc.directory.find_regnal(person.name, countries={c for c in told | own if c})
        owner = (office.country or person.country or office.organization) if office is not None else None
        if person.known is None and office is not None and owner and not (person.minor or office.former):
            person.known = doc.directory.find_alike(
                person.name, kind=office.kind, owner=owner, on=doc.published
            )
        if person.known is not None and not person.country:
            person.country = person.known.country
            told.add(person.country)
