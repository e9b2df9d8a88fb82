"""The words of a pack that take part in the order of words, by what they may be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from itineraries.extraction.languages import get_pack
from itineraries.extraction.languages.pack import PARTED, Form, LanguagePack, Sense, WordOrder
from itineraries.extraction.lexicon import get_lexicon

FINITE = (Form.FUTURE, Form.PRESENT, Form.PAST, Form.CONDITIONAL)
#: What is done to things, never to people.
_OF_THINGS = (Sense.CANCEL, Sense.POSTPONE, Sense.ATTEND)


@dataclass(frozen=True, slots=True)
class OrderWords:
    """The single words of a pack that take part: by what they may be."""

    auxiliaries: frozenset[str]
    finite: frozenset[str]
    bare: frozenset[str]  # infinitives and participles
    moved: frozenset[str]  # participles of verbs of moving, told with "to be"
    possessives: frozenset[str]
    parted: dict[str, frozenset[str]]  # finite word -> its particles
    subordinators: frozenset[str]
    relatives: dict[str, str]
    coordinators: frozenset[str]
    openers: frozenset[str]
    pronouns: frozenset[str]
    impersonal: frozenset[str]
    small: frozenset[str]
    loose: frozenset[str]
    places: frozenset[str]
    journeys: frozenset[str]
    denials: frozenset[str]
    limits: frozenset[str]
    contrasts: frozenset[str]
    blocking: frozenset[str]
    led: dict[str, tuple[tuple[str, ...], ...]]  # infinitive or participle -> the words before it
    hosts: frozenset[str]
    objects: frozenset[str]
    mark: str
    going: frozenset[tuple[str, str]]  # finite word and particle of a verb that has nobody for its object


@lru_cache(maxsize=8)
def order_words_of(code: str) -> OrderWords:
    pack = get_pack(code)
    if pack.word_order is None:
        raise ValueError(f"language {code!r} parts no verbs")
    return _gather(pack, pack.word_order)


def _gather(pack: LanguagePack, order: WordOrder) -> OrderWords:
    lexicon = get_lexicon(pack.code)
    split, letters = lexicon.split, lexicon.letters  # words as they are read
    auxiliaries = frozenset(split(p)[0] for phrases in pack.auxiliaries.values() for p in phrases)
    finite, bare = set(auxiliaries), set(order.bare_auxiliaries)
    moved: set[str] = set()
    parted: dict[str, set[str]] = {}
    led: dict[str, set[tuple[str, ...]]] = {}
    going: set[tuple[str, str]] = set()
    for verb in pack.verbs:
        for form, phrases in verb.forms.items():
            for words in map(split, phrases):
                if form in FINITE:
                    finite.add(words[0])
                    if len(words) == 2 and words[1].endswith(PARTED):
                        particle = words[1].removesuffix(PARTED)
                        parted.setdefault(words[0], set()).add(particle)
                        if getattr(verb, "be_perfect", False) or verb.sense in _OF_THINGS:
                            going.add((words[0], particle))
                elif form is not Form.GERUND and len(words) == 1:
                    bare.add(words[0])
                    if form is Form.PARTICIPLE and getattr(verb, "be_perfect", False):
                        moved.add(words[0])
                elif form in (Form.PARTICIPLE, Form.INFINITIVE) and len(words) in (2, 3):
                    led.setdefault(words[-1], set()).add(tuple(words[:-1]))
    return OrderWords(
        auxiliaries,
        frozenset(finite),
        frozenset(bare),
        frozenset(moved),
        frozenset(pack.possessives),
        {word: frozenset(particles) for word, particles in parted.items()},
        frozenset(order.subordinators),
        dict(order.relatives),
        frozenset(order.coordinators),
        frozenset(order.openers),
        frozenset(p for p in pack.pronouns if len(split(p)) == 1),
        frozenset(order.impersonal),
        frozenset(letters(w.lower()) for w in pack.common_words)
        - frozenset(w for p in pack.pronouns for w in split(p))
        - frozenset(pack.articles),
        frozenset(order.loose_particles),
        frozenset((*pack.to_place, *pack.from_place)),
        frozenset(
            letters(p.lower())
            for n in pack.nouns
            if n.sense in (Sense.GO, Sense.VISIT)
            for p in n.phrases
            if " " not in p
        ),
        frozenset(order.denials),
        frozenset(pack.restrictives),
        frozenset(order.contrasts),
        frozenset((*(w for phrase in pack.determiners for w in split(phrase)), *order.comparing)),
        {verb: tuple(sorted(ways, key=len, reverse=True)) for verb, ways in led.items()},
        frozenset(
            split(p)[0]
            for v in pack.verbs
            if v.sense is Sense.HOST
            for form in FINITE
            for p in v.forms.get(form, ())
        ),
        lexicon.object_pronouns,
        order.infinitive_mark,
        frozenset(going),
    )
