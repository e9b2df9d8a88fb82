"""Names that stand without an office: in full, after "Mr", after the adjective or the name of a country."""

from __future__ import annotations

from typing import Any

from itineraries.extraction.document import (
    COMMA,
    JOINED,
    SPACE,
    Document,
    Office,
    Person,
    PersonMention,
    PlaceMention,
)
from itineraries.extraction.gazetteer_data.given_names import GENDERS
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import owns
from itineraries.extraction.steps.text.tokens import NICKNAME
from itineraries.extraction.steps.who.offices import country_after_name
from itineraries.extraction.steps.who.register import Register
from itineraries.extraction.words import plain

_HIS = (Sense.GO, Sense.VISIT, Sense.STAY, Sense.ARRIVE, Sense.RETURN, Sense.SPEAK)  # what is one person's
_NEAR = 8  # words between somebody and his wife
_TITLES = 8  # ways to tell an office that are tried with a first name
_LEADING = ("head_of_state", "head_of_government", "organization_head")


def person_named(
    doc: Document, register: Register, first: int, end: int, office: Office | None = None
) -> Person | None:
    words = tuple(doc.words[first:end])
    name = written(doc, first, end)
    if (bare := without_genitive(doc, end - 1)) != words[-1] and end - first > 1:
        words, name = (*words[:-1], bare), name[: len(bare) - len(words[-1])]  # "Olav Bergs Reise"
    letters = [w for w in words if len(w) > 1]
    if not letters:
        return None
    single = len([w for w in words if plain(w) not in doc.lexicon.suffixes]) == 1
    if single and not words[0][0].islower() and not _regnal(words):
        known = register.one_word(words[0], office)
        if known is not None:
            return known
    return register.full(name, words)


def _regnal(words: tuple[str, ...]) -> bool:
    """ "Felipe VI" is no Felipe González."""
    return len(words) == 2 and words[1].isupper() and set(words[1]) <= set("IVX")


def written(doc: Document, first: int, end: int) -> str:
    name = NICKNAME.sub("", doc.text[doc.starts[first] : doc.ends[end - 1]])
    return " ".join(name.split())


def _owning_country(doc: Document, first: int) -> PlaceMention | None:
    """ "Kenya's William Ruto", "Kenias William Ruto": the country right before a name."""
    if doc.pack.genitive_endings and doc.pack.country_before_role and first and doc.gaps[first - 1] == SPACE:
        place = doc.place_at.get(first - 1)
        if place is not None and place.kind == "country" and not place.role:
            return place if doc.lowers[first - 1].endswith(doc.pack.genitive_endings) else None
    if first < 2 or doc.gaps[first - 1] > JOINED or not owns(doc, first - 1):
        return None
    place = doc.place_at.get(first - 2)
    return place if place is not None and place.kind == "country" and place.last == first - 1 else None


def bare_name(doc: Document, register: Register, first: int, last: int, taken: set[int]) -> None:
    """A name without a title: two words and more, or one after "Mr"."""
    begin = _past_particles(doc, first)
    home = country_after_name(doc, last) if last - first > 1 else None
    owner = _owning_country(doc, first) if last - first > 1 else None
    if doc.pack.capital_nouns and not (home or owner or _known_name(doc, register, first, last)):
        return
    hit = doc.covered.get(begin - 1) if begin else None
    if begin < first and (hit is None or hit.last != begin or not hit.get("honorific")):
        begin, hit = first, doc.covered.get(first - 1) if first else None
    honorific = (
        hit.get("honorific")
        if hit is not None and hit.last == begin and doc.gaps[begin - 1] in (SPACE, JOINED)
        else None
    )
    start, end, hint = (hit.first if hit is not None and honorific else first), last, None
    if hit is not None and hit.last == first and doc.gaps[first - 1] == SPACE and hit.get("demonym"):
        hint, start = hit.value("demonym"), hit.first
    elif owner is not None and not honorific:
        hint, start = owner.country, owner.first
    elif home is not None and not honorific:
        hint, end = home
    if last - first < 2 and not honorific and not hint:
        return
    person = person_named(doc, register, first, last)
    if (
        hit is not None
        and honorific is not None
        and last - first == 1
        and doc.lowers[hit.first] in doc.lexicon.spouse_titles
    ):
        person = register.one_word(doc.words[first], spouse=True) or person
    if person is None:
        return
    taken.add(first)
    if last - first < 2 and not person.offices and doc.directory:
        person.known = person.known or _spouse(doc, register, first)
    if _of_party(doc, first) and not person.offices and last - first > 1:
        person.offices.append(Office("Politician", "other"))
    if honorific and honorific.value in ("m", "f"):
        person.gender = person.gender or honorific.value
    if hint and not person.country:
        person.country = hint
    mention = PersonMention(
        person, start, end, "surname" if last - first < 2 else "name", None, (first, last), country_hint=hint
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


def _of_party(doc: Document, first: int) -> bool:
    """ "Labour's Jane Hale"."""
    if first and doc.gaps[first - 1] == JOINED and doc.lowers[first - 1] in doc.lexicon.parties:
        return doc.words[first - 1][0].isupper()  # "the Greens' Jane Hale"
    if first < 2 or doc.gaps[first - 1] > JOINED or not owns(doc, first - 1):
        return False
    return doc.lowers[first - 2] in doc.lexicon.parties and doc.words[first - 2][0].isupper()


def _known_name(doc: Document, register: Register, first: int, last: int) -> bool:
    """Where every noun has a capital, two of them are a name only after a title, or where somebody
    bears it.
    """
    hit = doc.covered.get(first - 1) if first else None
    if hit is not None and hit.last == first and hit.get("honorific"):
        return True
    if last - first < 2:
        return False
    if (
        hit is not None
        and hit.last == first
        and (nation := hit.get("demonym"))
        and doc.gaps[first - 1] == SPACE
    ):
        return nation.capital  # "der Namibier Hage Geingob"
    if register.one_word(doc.words[last - 1]) is not None or plain(doc.words[first]) in GENDERS:
        return True
    if doc.directory:
        bare = len(doc.words[last - 1]) - len(without_genitive(doc, last - 1))
        name = written(doc, first, last)
        if doc.directory.find(name[: len(name) - bare], on=doc.published) is not None:
            return True
    return _stands_like_a_name(doc, register, first, last)


def _stands_like_a_name(doc: Document, register: Register, first: int, last: int) -> bool:
    """Without an article or an adjective, which nouns have: right behind a verb ("kam Ilmars Bertin nach
    Riga"), one of whom or by whom, or in a row with somebody; and no compound.
    """
    if any(doc.gaps[k] == JOINED for k in range(first, last - 1)) or last - first > 3 or not first:
        return False
    k = first - 1
    before, gap = doc.covered.get(k), doc.gaps[k]
    lexicon, word = doc.lexicon, doc.lowers[k]
    if gap == COMMA or word in lexicon.conjunctions:
        row = register.mention_at(k if gap == COMMA else k - 1)
        return row is not None and row.person is not None
    if gap != SPACE or doc.words[k][0].isupper():
        return False
    verb = before is not None and before.last == first and (before.get("verb") or before.get("aux"))
    return bool(verb) or word in lexicon.with_words or word in lexicon.by_words


def _past_particles(doc: Document, first: int) -> int:
    """ "M. de Mistura": the token after the title that a surname with particles may have."""
    k = first
    while k and first - k < 3 and doc.lowers[k - 1] in doc.lexicon.particles and doc.gaps[k - 1] <= JOINED:
        k -= 1
    return k


def surnames(doc: Document, names: dict[int, int], taken: set[int], register: Register) -> None:
    """Single names of people who are told in full somewhere in the article, or are in the
    directory's title.
    """
    reigning: tuple[str, ...] | None = None
    for first, last in sorted(names.items()):
        if first in taken or last - first > 1:
            continue
        word = doc.words[first]
        person = register.one_word(word, at=first)
        if person is not None and len(word) < 3 and plain(word) not in (person.keys[0], person.keys[-1]):
            person = None
        if person is None and doc.directory and len(word) > 3:
            titled = plain(word) in doc.title_words
            word = without_genitive(doc, first)
            holder = _spouse(doc, register, first)
            if holder is None:
                holder = doc.directory.find_surname(word, on=doc.published) if titled else _leader(doc, first)
            if holder is None and not doc.mute[first]:
                reigning = _reigning(doc) if reigning is None else reigning
                holder = _by_first_name(doc, word, reigning)
            if holder is not None:
                person = register.full(word, (word,))
                person.known = holder
        if person is None:
            continue
        begin = _past_particles(doc, first)
        if begin < first and not set(doc.lowers[begin:first]) <= set(person.name.lower().split()):
            begin = first  # "von Macron"; but "Von der Leyen hatte …"
        mention = PersonMention(person, begin, last, "surname", None, (first, last))
        doc.mentions.append(mention)
        person.mentions.append(mention)
        register.note(person, first)


def _reigning(doc: Document) -> tuple[str, ...]:
    """How the one head of state that an office told in the story can only be is called ("papa")."""
    told = (hit.value("role") for hit in doc.phrases_of("role") if not doc.mute[hit.first])
    alone = (role for role in told if role.kind == "head_of_state" and role.country)
    return tuple(dict.fromkeys(phrase for role in alone for phrase in role.phrases))[:_TITLES]


def _by_first_name(doc: Document, word: str, titles: tuple[str, ...]) -> Any:
    """ "Francisco aterrizó …" in a story of the pope: who is known by his title and this name, on the day."""
    told = (doc.directory.find(f"{title} {word}", on=doc.published) for title in titles)
    return next((holder for holder in told if holder is not None and holder.kind == "head_of_state"), None)


def _spouse(doc: Document, register: Register, k: int) -> Any:
    """ "Macron and his wife Brigitte": the spouse of somebody told before, by the first name alone."""
    if not k or doc.gaps[k - 1] > COMMA or doc.lowers[k - 1] not in doc.lexicon.family:
        return None
    around = (register.mention_at(j) for j in range(k - 2, max(k - _NEAR, -1), -1))
    person = next((m.person for m in around if m is not None and m.person is not None), None)
    if person is None:
        return None
    known = doc.directory.find(person.name, on=doc.published)
    country = person.country or (known.country if known is not None else None)
    return doc.directory.find_spouse(doc.words[k], country=country, on=doc.published) if country else None


def _leader(doc: Document, k: int) -> Any:
    """ "UN chief to see Putin": the one leader in office whose surname stands alone in a story; at the head
    of a sentence only right before a verb, and where nouns have a capital not as one. One no longer in office
    only as who does something, or whose something is: "Merkel flew", "Nixon's visit", "le discours d'Obama".
    """
    word, sentence, lexicon = without_genitive(doc, k), doc.sentence_at(k), doc.lexicon
    owned = _owned_by(doc, k)
    joined = (k and doc.gaps[k - 1] == JOINED and doc.lowers[k - 1] not in lexicon.of_words) or (
        doc.gaps[k] == JOINED and not owned
    )
    if joined or plain(word) in GENDERS or plain(word) in lexicon.common or doc.mute[k]:
        return None
    behind = doc.hits.get(k + 1)
    acts = doc.gaps[k] == SPACE and (
        (behind is not None and bool(behind.get("verb") or behind.get("aux")))
        or (k + 1 < len(doc.words) and doc.lowers[k + 1] in lexicon.reflexives)
    )
    rowed = not (acts or owned) and _leads_a_row(doc, k)
    if k == sentence.first and not (acts or owned or rowed):
        return None
    before = doc.lowers[k - 1] if k > sentence.first and doc.gaps[k - 1] == SPACE else ""
    determined = before in lexicon.articles or before in lexicon.determiners
    if (determined and not owned) or doc.lowers[k] in lexicon.no_verbs:
        return None
    for kind in _LEADING:
        holder = doc.directory.find_surname(word, on=doc.published, kind=kind)
        if holder is not None:
            return holder if doc.directory.find_surname(word, on=doc.published) is holder else None
    if owned or rowed or (acts and k == sentence.first):  # "Baerbock is expected in Rome", "Blinken's trip"
        holder = doc.directory.find_surname(word, on=doc.published)
        if holder is not None and holder.kind == "foreign_minister":
            return holder
    whole = doc.directory.find(word, on=doc.published)  # "Lula", "Jokowi"
    if whole is not None and whole.kind in _LEADING and not whole.former:
        return whole
    if not (acts or owned):
        return None
    return doc.directory.find_former_leader(word, on=doc.published, acting=not owned)


def _leads_a_row(doc: Document, k: int) -> bool:
    """ "Macron, Scholz and Draghi flew", "Macron and Chancellor X": another leader is told behind him."""
    j = k + 1
    if j < len(doc.words) and doc.lowers[j] in doc.lexicon.conjunctions and doc.gaps[k] <= COMMA:
        j += 1
    elif doc.gaps[k] != COMMA:
        return False
    while j < len(doc.words) and doc.lowers[j] in doc.lexicon.articles:
        j += 1
    if j >= len(doc.words) or doc.gaps[j - 1] > COMMA or doc.sentence_of[j] != doc.sentence_of[k]:
        return False
    further = doc.hits.get(j)
    if further is not None and further.get("role") is not None:
        return doc.lowers[k + 1] in doc.lexicon.conjunctions  # and not "Macron, the president of"
    if doc.words[j][0].islower():
        return False
    kinds = (*_LEADING, "foreign_minister")
    return any(doc.directory.find_surname(doc.words[j], on=doc.published, kind=kind) for kind in kinds)


def without_genitive(doc: Document, k: int) -> str:
    """ "Merkels Reise": a name without the ending it has before a noun of travel or speech."""
    word = doc.words[k]
    if not doc.pack.genitive_endings or not word.endswith(doc.pack.genitive_endings):
        return word
    j = k + 1
    while j < len(doc.words) and j - k < 3 and doc.gaps[j - 1] == SPACE and _adjective(doc, j):
        j += 1  # "Merkels zweitägige Reise"
    noun = (
        behind.value("noun") if (behind := doc.hits.get(j)) is not None and doc.gaps[j - 1] == SPACE else None
    )
    if noun is None or (doc.directory and doc.directory.has_word(plain(word))):
        return word
    ending = next((e for e in doc.pack.genitive_endings if len(word) > len(e) + 2 and word.endswith(e)), "")
    bare = word.removesuffix(ending)
    known = bool(doc.directory) and doc.directory.has_word(plain(bare))
    # "führt mit Präsident Rui Matos Gespräche": of a meeting, what ends a name may be its own.
    return bare if known or noun.sense in _HIS else word


def _adjective(doc: Document, k: int) -> bool:
    return doc.words[k].islower() and doc.lowers[k] not in doc.lexicon.small_words


def _owned_by(doc: Document, k: int) -> bool:
    """ "Nixon's visit", "la visite de Nixon": whether somebody's journey or speech is told by his name."""
    if doc.gaps[k] == JOINED and doc.lowers[k + 1] == "s" and not doc.pack.capital_nouns:
        return True
    if without_genitive(doc, k) != doc.words[k]:
        return True
    held = k > 1 and doc.gaps[k - 1] <= JOINED and doc.lowers[k - 1] in doc.lexicon.of_words
    noun = doc.covered.get(k - 2) if held else None
    return noun is not None and noun.last == k - 1 and noun.get("noun") is not None
