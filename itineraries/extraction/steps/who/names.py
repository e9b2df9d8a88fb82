"""Finds spans that are shaped like the names of people, in any spelling and with particles, hyphens and
initials.
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, JOINED, SPACE, Document
from itineraries.extraction.gazetteer_data.given_names import GENDERS
from itineraries.extraction.languages.pack import Role
from itineraries.extraction.lexicon import END
from itineraries.extraction.steps.who.names_uncased import find_uncased_names, first_before_son
from itineraries.extraction.words import plain

_INFLECTED = ("en", "er", "em", "es")  # of German adjectives
_OF_REGIONS = (
    "Governor",
    "Mayor",
    "Prefect",
    "Regional President",
    "Regional Minister",
    "Senator",
    "Member of Parliament",
)
_PORTFOLIO = 8  # words of a portfolio before its last
_BLOCKING = frozenset(("role", "format", "honorific", "counterparts"))


def find_names(doc: Document) -> dict[int, int]:
    """First token -> end of each run of capitalised words that may be a name; one word or more."""
    if not doc.pack.capitals:
        return find_uncased_names(doc)
    found: dict[int, int] = {}
    words, count = doc.words, len(doc.words)
    sentence_starts = {s.first for s in doc.sentences}
    told: set[str] = set()  # family names that are words of the language too
    read = 0  # as far as this
    for i in [i for i, word in enumerate(words) if word[0].isupper()]:
        if i < read:
            continue
        again = doc.lowers[i] in told and not doc.mute[i]
        if again and i in sentence_starts:
            behind = doc.hits.get(i + 1)
            again = behind is not None and bool(behind.get("verb") or behind.get("aux"))
        if doc.gaps[i] == JOINED and (past := _past_region(doc, i)) > i:
            read = past
            continue
        if doc.mute[i] == 1 or not (again or _opens(doc, i, i in sentence_starts)):
            continue
        stop = _first_of_two(doc, i, _run(doc, i, count))
        while stop > i + 1 and plain(words[stop - 1]) in doc.lexicon.name_tails:
            stop -= 1
        # "Foreign Affairs Commission Yang Jiechi": the name begins after the last word of a thing.
        surname = stop - i == 2 and _titled(doc, i)  # "Ministerin Anna Berg"
        end = stop - surname
        first = next((k + 1 for k in range(end - 1, i - 1, -1) if _is_thing(doc, words[k])), i)
        while first > i and doc.pack.capital_nouns and first < stop and doc.words[first].islower():
            first += 1  # "unter Leitung von Klaus Wilmsen"
        if first == i and stop - i > 2 and _acronym(doc, i):
            first = i + 1
        if first == i and stop - i > 1:
            first = _behind_body(doc, i, stop)
        if first == i and stop - i > 2 and doc.pack.capital_nouns and _calls_somebody(doc, i, stop):
            first = i + 1
        read = stop
        if first >= stop or (first > i and (stop - first < 2 or _of_thing(doc, first))):
            continue
        if all(w.isupper() for w in words[first:stop]):
            continue  # "BFM TV", a headline in capitals
        found[first] = stop
        if stop - first > 1 and plain(words[stop - 1]) in doc.lexicon.common:
            told.add(doc.lowers[stop - 1])
    return found


def _past_region(doc: Document, i: int) -> int:
    """ "Auvergne-Rhône-Alpes", "Provence-Alpes-Côte": the end of words joined to one name, of which one is a
    place; `i` where none is.
    """
    end = i + 1
    while end < len(doc.words) and doc.gaps[end - 1] == JOINED and doc.words[end][0].isupper():
        end += 1
    return end if end - i > 2 and any(k in doc.place_starts for k in range(i, end)) else i


def _acronym(doc: Document, i: int) -> bool:
    """ "Le directeur de la CIA William Burns": a body right before a name."""
    word, lexicon = doc.words[i], doc.lexicon
    before = doc.lowers[i - 1] if i and doc.gaps[i - 1] <= JOINED else ""
    held = before in lexicon.articles or before in lexicon.of_words
    return len(word) > 2 and word.isalpha() and word.isupper() and held and doc.words[i + 1].istitle()


def _behind_body(doc: Document, i: int, stop: int) -> int:
    """ "Der Chef der norwegischen Zentralbank Ola Berg": the name behind the body that an office is of;
    `stop` where none follows it.
    """
    if not i or doc.gaps[i - 1] > JOINED:
        return i
    if not doc.pack.capital_nouns:
        k = i + 1
        while k < stop - 2 and doc.gaps[k - 1] == JOINED:
            k += 1  # "Rhône-Alpes"
        return k if stop - k > 1 and _behind_region(doc, i) else i
    if not _within_office(doc, i):
        return i
    k = i
    while k < stop - 3 and doc.words[k].endswith(_INFLECTED) and doc.gaps[k] == SPACE:
        k += 1  # "der Afrikanischen Entwicklungsbank"
    while k < stop - 2 and doc.gaps[k] == JOINED:
        k += 1
    name = k + 1
    short = stop - i < 3 and not doc.words[i].endswith(_INFLECTED)
    if short or any(plain(doc.words[j]) in GENDERS for j in (i, k)):
        return i
    return name if stop - name >= 2 and doc.gaps[k] == SPACE else stop


def _calls_somebody(doc: Document, i: int, stop: int) -> bool:
    """ "Gastgeber Emmerson Mnangagwa", "die Biologin Karin Herrera": a noun for somebody before his name."""
    noun = doc.gaps[i] == SPACE and doc.lowers[i].endswith(doc.pack.epithet_endings)
    if not noun or plain(doc.words[i]) in GENDERS:
        return False
    whole, rest = (" ".join(doc.words[k:stop]) for k in (i, i + 1))
    known = doc.directory.find(rest, on=doc.published) and not doc.directory.find(whole, on=doc.published)
    return bool(known) or plain(doc.words[i + 1]) in GENDERS


def _behind_region(doc: Document, i: int) -> bool:
    """ "El gobernador de Jalisco Enrique Mora", "la directrice de l'Unesco Inès Faye": whether a region or a
    body that an office is of stands before the name.
    """
    lexicon, k = doc.lexicon, i - 1
    while k > 0 and doc.gaps[k - 1] <= JOINED and doc.lowers[k] in lexicon.small_words:
        k -= 1
    office = doc.covered.get(k)
    role = office.value("role") if office is not None else None
    if k == i - 1 or plain(doc.words[i]) in GENDERS:
        return False
    if role is None:
        return _of_ministry(doc, k)
    return role.english in _OF_REGIONS or doc.lowers[i] in lexicon.public_bodies or _ministerial(role)


def _of_ministry(doc: Document, k: int) -> bool:
    """ "Le ministre des Mines et de la Géologie Anne Roux": whether words before the last of a portfolio lead
    back to a minister.
    """
    lexicon, start = doc.lexicon, k
    while k > 0 and start - k < _PORTFOLIO and doc.gaps[k - 1] <= COMMA:
        word = doc.lowers[k]
        if not (doc.words[k][0].isupper() or word in lexicon.small_words or word in lexicon.portfolio):
            break
        k -= 1
    office = doc.covered.get(k)
    role = office.value("role") if office is not None else None
    return role is not None and _ministerial(role)


def _ministerial(role: Role) -> bool:
    return role.english.startswith(("Minister", "Deputy Minister", "State Secretary", "Secretary of State"))


def _within_office(doc: Document, i: int) -> bool:
    """Whether an article or an adjective right before a noun puts it into what an office is of."""
    k = i - 1
    while k > 0 and i - k < 4 and doc.gaps[k - 1] <= JOINED:
        if doc.lowers[k] in doc.lexicon.articles or doc.lowers[k] in doc.lexicon.of_words:
            break
        small = doc.words[k].islower() and doc.lowers[k].endswith(_INFLECTED)
        if not small or doc.lowers[k] in doc.lexicon.with_words:
            break
        k -= 1
    held = doc.lowers[k] in doc.lexicon.articles or doc.lowers[k] in doc.lexicon.of_words
    while k > 0 and doc.lowers[k] in doc.lexicon.small_words and doc.gaps[k - 1] <= JOINED:
        k -= 1
    office = doc.covered.get(k)
    return held and office is not None and office.get("role") is not None


def _first_of_two(doc: Document, first: int, stop: int) -> int:
    """ "nahm Emmanuel Macron Xi Jinping mit": where the first of two names known by themselves ends."""
    if not doc.pack.capital_nouns or stop - first < 4 or not doc.directory:
        return stop
    for cut in (first + 2, first + 3):
        head, tail = (" ".join(doc.words[a:b]) for a, b in ((first, cut), (cut, stop)))
        if stop - cut >= 2 and all(doc.directory.find(n, on=doc.published) for n in (head, tail)):
            return cut
    return stop


def _is_thing(doc: Document, word: str) -> bool:
    plainly = plain(word)
    endings = doc.lexicon.thing_endings
    return plainly in doc.lexicon.things or (bool(endings) and len(word) > 5 and plainly.endswith(endings))


def _of_thing(doc: Document, first: int) -> bool:
    """ "Organización de Energía Atómica": what a thing is called after, behind its particle."""
    return not doc.pack.subject_first and doc.lowers[first] in doc.lexicon.of_words


def _opens(doc: Document, i: int, heads_sentence: bool) -> bool:
    word = doc.words[i]
    if not word[0].isupper() or doc.mute[i]:
        return False
    hit = doc.covered.get(i)
    if first_before_son(doc, i):
        return True
    if hit is not None:
        if i and doc.starts[i] < doc.starts[i - 1] and hit.get("verb"):
            return False  # "Gelandet war Reed": a capital for the head of the sentence alone
        if any(
            e.kind in _BLOCKING or (e.kind == "demonym") or (e.kind == "noun" and e.capital)
            for e in hit.entries
        ):
            return False
        if heads_sentence and not (
            len(hit.entries) == 1
            and i + 1 < len(doc.words)
            and doc.words[i + 1][0].isupper()
            and doc.gaps[i] == SPACE
        ):
            return False
    if i in doc.place_at or (doc.lowers[i] in doc.lexicon.parties and not word[1:].islower()):
        return False
    return plain(word) not in doc.lexicon.common or _called_after_month(doc, i) or _written_apart(doc, i)


def _written_apart(doc: Document, i: int) -> bool:
    """ "Grace Uwase": a first name that is a word of the language but for an accent ("grâce")."""
    word = doc.words[i]
    given = plain(word) in GENDERS and word.lower() not in doc.lexicon.common_written
    return given and doc.gaps[i] == SPACE and i + 1 < len(doc.words) and doc.words[i + 1][0].isupper()


def _called_after_month(doc: Document, i: int) -> bool:
    """ "Julio Torres", "Domingo Ibarra": a word for a month or day that the date step left to a name."""
    dates, low = doc.pack.dates, doc.lowers[i]
    if (low not in dates.months and low not in dates.weekdays) or dates.capitals or i in doc.moment_at:
        return False
    return i + 1 < len(doc.words) and doc.gaps[i] == SPACE and doc.words[i + 1][0].isupper()


def _continues(doc: Document, j: int) -> bool:
    """A capitalised word that may go on a name."""
    word = doc.words[j]
    if not word[0].isupper() or doc.mute[j] or j in doc.place_at:
        return False
    if doc.pack.capital_nouns and doc.lowers[j] in doc.lexicon.crowds:
        return False  # "wo Reed Angehörige der Opfer trifft"
    if doc.pack.capital_nouns and (j in doc.moment_at or plain(word) in doc.lexicon.common):
        # "Präsident Martín Vizcarra Ende September", but "Kanzler Sebastian Kurz"
        return j not in doc.moment_at and doc.gaps[j - 1] == SPACE and _given_name(doc, j - 1)
    if j in doc.moment_at and doc.lowers[j] in doc.pack.dates.weekdays:
        return False  # "Foreign Minister Ola Berg Thursday arrived"
    if doc.pack.title_case and doc.gaps[j] != JOINED and doc.lowers[j] in doc.lexicon.name_ends:
        return False
    if doc.headline and any(e.kind == "verb" for e in doc.lexicon.tree.get(doc.lowers[j], {}).get(END, ())):
        return False  # "Harris Announces New Support"
    hit = doc.covered.get(j)
    if hit is not None and _within_name(doc, j):
        return True
    return hit is None or not any(
        e.kind in _BLOCKING or e.kind == "demonym" or (e.kind == "noun" and e.capital) for e in hit.entries
    )


def _within_name(doc: Document, j: int) -> bool:
    """ "President Hassan Sheikh Mohamud": a title amid the name of somebody whose office is told."""
    hit, before = doc.covered[j], doc.covered.get(j - 2)
    alone = hit.last == j + 1 and all(e.kind in ("honorific", "role") for e in hit.entries)
    if not alone or j - 1 in doc.covered or before is None or not before.get("role"):
        return False
    role = hit.value("role")
    between = j + 1 < len(doc.words) and doc.words[j + 1][0].isupper() and doc.gaps[j] == SPACE
    tight = doc.gaps[j - 1] == SPACE == doc.gaps[j - 2]
    return between and tight and doc.words[j].istitle() and (role is None or role.kind == "other")


def _surname(doc: Document, j: int) -> bool:
    """ "Enrique Reina": an office with a capital right behind a first name is a surname."""
    hit = doc.covered.get(j)
    if hit is None or hit.last != j + 1 or hit.first != j or doc.mute[j]:
        return False
    ends = j + 1 >= len(doc.words) or not doc.words[j + 1][0].isupper() or doc.gaps[j] > JOINED
    article = j > 1 and doc.words[j - 1].istitle() and doc.lowers[j - 1] in doc.lexicon.articles
    first = doc.words[j - 2 if article and doc.gaps[j - 2] == SPACE else j - 1]  # "Bruno Le Maire"
    named = doc.words[j][0].isupper() and plain(first) in GENDERS
    return named and ends and all(e.kind == "role" for e in hit.entries)


def _titled(doc: Document, k: int) -> bool:
    """A first name right behind an office."""
    title = doc.covered.get(k - 1) if k and doc.gaps[k - 1] == SPACE else None
    if title is None or title.get("role") is None:
        return False
    word, lexicon = plain(doc.words[k]), doc.lexicon
    return word in GENDERS or not (word.endswith("s") or word in lexicon.common or _is_thing(doc, word))


def _given_name(doc: Document, k: int) -> bool:
    """Whether a first name stands at `k`: one known, or what follows an office."""
    title = doc.covered.get(k - 1) if k else None
    titled = title is not None and title.get("role") is not None and doc.gaps[k - 1] == SPACE
    alone = k == 0 or title is not None or not doc.words[k - 1][0].isupper() or doc.gaps[k - 1] > JOINED
    return titled or (alone and plain(doc.words[k]) in GENDERS)


def _run(doc: Document, i: int, count: int) -> int:
    words, lowers, gaps, text = doc.words, doc.lowers, doc.gaps, doc.text
    particles, suffixes = doc.lexicon.particles, doc.lexicon.suffixes
    j = i + 1
    while j < count and j - i < 9:
        gap = gaps[j - 1]
        if gap == COMMA and lowers[j] in suffixes:
            j += 1
            break
        if gap > JOINED:
            break
        if gap == JOINED:
            sign = text[doc.ends[j - 1] : doc.starts[j]]
            if sign in ("'", "’", "ʼ", "`", "´"):
                if words[j][0].isupper() or (
                    len(words[j]) > 2
                    and len(words[j - 1]) > 1
                    and words[j - 1][0].isupper()
                    and len(words[j - 1]) < 4
                ):
                    j += 1
                    continue
                break
            if (
                j == i + 1
                and doc.pack.capital_nouns
                and (hit := doc.hits.get(j)) is not None
                and hit.get("role")
            ):
                return i  # "Der Labour-Abgeordnete Ola Berg": an office
            if sign in ("-", "‑", "‐") and (
                words[j][0].isupper() or (words[j].isalpha() and len(words[j]) < 9)
            ):
                j += 1
                continue
            break
        if _continues(doc, j) or (j - i < 4 and _surname(doc, j)):
            j += 1
            continue
        # Particles count where a capital follows: "von der Leyen", "ben Salmane", "al-Sissi".
        k = j
        while k < count and k - j < 3 and lowers[k] in particles and gaps[k] <= JOINED:
            k += 1
        if k > j and k < count and _continues(doc, k) and not _next_noun(doc, j):
            j = k + 1
            continue
        break
    return j


def _next_noun(doc: Document, j: int) -> bool:
    """ "Besichtigte Reed den Zoo", but "Van den Berg": an article behind a name, where nouns are capitals."""
    article = doc.pack.capital_nouns and doc.lowers[j] in doc.lexicon.articles
    return article and doc.lowers[j - 1] not in doc.lexicon.particles
