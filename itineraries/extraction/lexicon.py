"""A language pack made ready to be looked up: one tree of words for all its phrases.

Every phrase of a pack goes into one tree, so that a text is read against all of them in a single pass, each
word
asked once; the longest phrase wins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from itineraries.extraction.languages import get_pack
from itineraries.extraction.languages.pack import (
    JOURNEYS,
    Aux,
    Form,
    Format,
    LanguagePack,
    Noun,
    Role,
    Sense,
    Verb,
)
from itineraries.extraction.words import bare_capital, by_first_word, plain, split

#: Of these only the phrases of several words stand in the tree; single words are asked for as words.
_LONG_ONLY = ("fillers", "until_words", "there", "via_place", "from_place", "destined_words", "ahead_words")
STAR = "*"
END = ""
MARK = "\0"


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning of a phrase: its kind and what the pack says of it."""

    kind: str
    value: Any
    form: Form | None = None
    capital: bool = False
    small: bool = False  # not where a capital makes a noun or a name of it ("Department of State")
    things: tuple[str, ...] = ()  # a verb that means this only with one of them ("laid a wreath")


class Lexicon:
    """The tree and the word sets of one pack. `tree`: word -> subtree; END -> the entries of a
    whole phrase; MARK -> what it is an occasion of, whatever else its words mean.
    """

    def __init__(self, pack: LanguagePack) -> None:
        self.pack = pack
        self.tree: dict[str, Any] = {}
        self._letters = str.maketrans(dict(pack.letters))
        self.noise = re.compile("|".join(f"(?:{p})" for p in pack.noise) or r"(?!)", re.IGNORECASE)
        for verb in pack.verbs:
            things = tuple(sorted(" ".join(self.split(thing)) for thing in verb.things))
            for form, phrases in verb.forms.items():
                for phrase in phrases:
                    self._add(phrase, Entry("verb", verb, form, small=pack.capitals, things=things))
        for noun in pack.nouns:
            for phrase in noun.phrases:
                self._add(phrase, Entry("noun", noun, capital=pack.capital_nouns and phrase[:1].isupper()))
        for aux, phrases in pack.auxiliaries.items():
            for phrase in phrases:
                self._add(phrase, Entry("aux", aux))
        for role in pack.roles:
            for phrase in role.phrases:
                self._add(phrase, Entry("role", role))
        for code, phrases in pack.demonyms.items():
            for phrase in phrases:
                self._add(phrase, Entry("demonym", code, capital=phrase[:1].isupper()))
        for fmt in pack.formats:
            for phrase in fmt.phrases:
                # Acronyms and names of bodies are written with a capital; "ua" or "quad" in lower case is a
                # word.
                capital = len(split(phrase)) == 1
                self._add(phrase, Entry("format", fmt, capital=capital))
                if fmt.named:  # "takes part in the Shangri-La Dialogue": its name tells a gathering
                    self._add(phrase, Entry("noun", _gathering(fmt), capital=capital))
        for phrase, gender in pack.honorifics.items():
            self._add(phrase, Entry("honorific", gender, capital=phrase not in pack.small_honorifics))
        for phrase, gender in pack.pronouns.items():
            self._add(phrase, Entry("pronoun", gender))
        for kind, phrases in pack.occasions.items():
            for phrase in phrases:
                capital = pack.capital_nouns and phrase[:1].isupper()
                self._node(self.split(phrase))[MARK] = Entry("occasions", kind, capital=capital)
        for name in (
            "companions",
            "besides_words",
            "alike_words",
            "country_words",
            "forerunner_words",
            "did_so",
            "beside_words",
            "members_words",
            "lead_words",
            "member_words",
            "company",
            "party_relatives",
            "party_members",
            "side_openers",
            "along",
            "with_phrases",
            "facing_words",
            "met_words",
            "host_words",
            "before_press",
            "attendance",
            "guest_heads",
            "gathering_verbs",
            "among_guests",
            "instead_words",
            "promised_words",
            "at_lectern",
            "honours",
            "in_honour",
            "apart_words",
            "new_trip_words",
            "same_day_words",
            "midway_words",
            "last_day_words",
            "closing_words",
            "home_words",
            "leaving_words",
            "dropped_words",
            "settled_words",
            "again_words",
            "came_after_words",
            "earlier_words",
            "remote_words",
            "life_words",
            "background_words",
            "counterparts",
            "capital_words",
            "here_words",
            "programme_words",
            "onward_words",
            "then_words",
            "after_words",
            "via_place",
            "from_place",
            "destined_words",
            "plural_groups",
            "where",
            "until_words",
            "there",
            "fillers",
            "opaque",
            "ahead_words",
            "awaiting_words",
            "rather_words",
        ):
            for phrase in getattr(pack, name, ()):
                if name not in _LONG_ONLY or len(self.split(phrase)) > 1:
                    self._add(phrase, Entry(name, phrase))
        self._nouns_within()
        self.fillers = self._words(pack.fillers)
        self.reflexives = self._words(pack.reflexives)
        self.letting = self._words(pack.letting)
        self.strong_negations = self._words(pack.strong_negations)
        self.restrictives = self._words(pack.restrictives)
        self.negations = self._words(pack.negations)
        self.helping = self.fillers | self.reflexives | self.negations  # may wait for a verb
        self.determiners = self._words(pack.determiners)
        self.possessives = self._words(pack.possessives)
        gathered = (noun.phrases for noun in pack.nouns if noun.event in ("summit", "multilateral_meeting"))
        self.gathering_words = frozenset(
            plain(phrase) for phrases in (*gathered, *pack.occasions.values()) for phrase in phrases
        )
        self.gathering_endings = tuple(sorted(self.gathering_words))
        self.gathering_topics = self._words(pack.gathering_topics)
        self.goods = tuple(sorted(self._words(pack.goods)))
        self.happening_words = tuple(sorted(self._words(pack.happening_words)))
        self.struck_words = tuple(sorted(self._words(pack.struck_words)))
        self.doubtful = self._words(pack.doubtful)
        self.role_adjectives = self._words(pack.role_adjectives)
        self.former = self._words(pack.former)
        self.public_bodies = tuple(sorted(self._words(pack.public_bodies)))
        self.particles = self._words(pack.particles)
        self.conjunctions = self._words(pack.conjunctions)
        self.relatives = self._words(pack.relatives)
        self.as_words = self._words(pack.as_words)
        self.oblique_relatives = self._words(pack.oblique_relatives)
        self.where = self._words(pack.where)
        self.when_words = self._words(pack.when_words)
        self.plural_possessives = self._words(pack.plural_possessives)
        self.party_nouns = self._words(pack.party_nouns)
        self.demonstratives = pack.demonstratives
        self.party_pronouns = self._words(pack.party_pronouns)
        self.definites = self._words(pack.definites)
        self.unhesitating = self._words(pack.unhesitating)
        self.guest_words = self._words(pack.guest_words)
        self.owner_articles = self._words(pack.owner_articles)
        self.direction_words = self._words(pack.direction_words)
        self.direction_articles = self._words(pack.direction_articles)
        self.state_forms = self._words(pack.state_forms)
        self.indefinites = self._words(pack.indefinites)
        self.day_parts = self._words(pack.day_parts)
        self.object_relatives = self._words(pack.object_relatives)
        self.concern_words = self._words(pack.concern_words)
        self.of_words = self._words(pack.of_words)
        self.with_words = self._words(pack.with_words)
        self.by_words = self._words(pack.by_words)
        self.between = self._words(pack.between_words)
        self.to_place = self._words(pack.to_place)
        self.from_place = self._words(pack.from_place)
        self.via_place = self._words(pack.via_place)
        self.way_words = self._words(pack.way_words)
        self.until_words = self._words(pack.until_words)
        self.impersonal_marks = self._words(pack.impersonal_marks)
        self.owned_company = frozenset(pack.owned_company)
        self.born_words = self._words(pack.born_words)
        self.many_sided = self._words(pack.many_sided) | frozenset(pack.many_sided)  # "three-way"
        self.two_sided = self._words(pack.two_sided)
        self.unofficial = self._words(pack.unofficial)
        self.recent_words = self._words(pack.recent_words)
        self.site_words = self._words(pack.site_words)
        self.venue_words = self._words(pack.venue_words)
        self.landing_words = self._words(pack.landing_words)
        self.landings = tuple(sorted(self.landing_words))
        self.place_nouns = self._words(pack.place_nouns)
        self.accords = tuple(sorted(self._words(pack.accords)))
        self.sides = self._words(pack.side_words)
        self.assemblies = self._words(pack.assemblies)
        self.topic_words = self._words(pack.topic_words)
        self.crowds = self._words(pack.crowds)
        self.crowd_endings = tuple(sorted(self.crowds))
        self.rites = {word: n for n, row in enumerate(pack.rites) for word in self._words(row)}
        self.sights = tuple(sorted(self._words(pack.sights)))
        self.soil_words = self._words(pack.soil_words)
        self.occasion_marks = self._words(pack.occasion_marks)
        self.soil_marks, self.outside_words = map(self._words, (pack.soil_marks, pack.outside_words))
        self.houses = self._words(pack.houses)
        self.city_words = self._words(pack.city_words)
        self.place_tails = self._words(pack.place_tails)
        self.articles = self._words(pack.articles)
        self.in_words = self._words(pack.in_words)
        self.place_adjectives = self._words(pack.place_adjectives)
        self.name_tails = frozenset(plain(w) for w in pack.name_tails)
        self.plural_roles = self._words(pack.plural_roles)
        self.example_words = self._words(pack.example_words)
        self.member_marks = self._words(pack.member_marks)
        self.embassy_words = self._words(pack.embassy_words)
        self.portfolio = self._words(pack.portfolio)
        self.heading_verbs = self._words(pack.heading_verbs)
        self.holding_verbs = self._words(pack.holding_verbs)
        self.portfolio_nouns = self._words(pack.portfolio_nouns)
        self.in_charge = tuple(self.split(phrase) for phrase in pack.in_charge)
        #: What an office may be for, told before it ("trade" of "trade minister").
        told = [self.split(phrase) for role in pack.roles for phrase in role.phrases]
        self.office_openers = frozenset(words[0] for words in told if len(words) == 2 and "*" not in words)
        self.charged = self._words(pack.charged_words)
        self.infinitive_marks = self._words(pack.infinitive_marks)
        self.clitics = self._words(pack.clitics)
        self.object_pronouns = self._words(pack.object_pronouns)
        self.thing_pronouns = self._words(pack.thing_pronouns)
        self.body_words = self._words(pack.body_words)
        self.plural_articles = self._words(pack.plural_articles)
        self.non_persons = self._words(pack.non_persons)
        self.during = self._words(pack.during_words)
        self.rank_words = self._words(pack.rank_words)
        self.among_words = self._words(pack.among_words)
        self.present_words = self._words(pack.present_words)
        self.begun_words = self._words(pack.begun_words)
        self.carried_on_words = self._words(pack.carried_on_words)
        self.closed_words = self._words(pack.closed_words)
        self.wide_words = self._words(pack.wide_words)
        self.stage_words = self.begun_words | self.carried_on_words | self.closed_words
        self.also_words = self._words(pack.also_words)
        self.same_words = self._words(pack.same_words)
        self.previous_words = self._words(pack.previous_words)
        self.stand_ins = self._words(pack.stand_ins)
        self.first_words = self._words(pack.first_words)
        self.since_words = self._words(pack.since_words)
        self.date_prepositions = self._words(pack.date_prepositions)
        self.opens_phrases = self._words(pack.opens_phrases)
        self.addressing = self._addressing()
        self.dative_words = self._words(pack.dative_words)
        self.dative_pronouns = self._words(pack.dative_pronouns)
        self.audience_marks = self._words(pack.audience_marks)
        self.epithets = self._words(pack.epithets)
        self.press_words = self._words(pack.press_words)
        self.judged_words = self._words(pack.judged_words)
        self.said_in = self._words(pack.said_in)
        self.audiences = self._words(pack.audiences)
        self.spouse_titles = self._words(pack.spouse_titles)
        self.strong_from = self._words(pack.strong_from)
        self.contrast_words = self._words(pack.contrast_words)
        self.from_behind = self._words(pack.from_behind)
        self.group_words = self._words(pack.group_words)
        self.upcoming = self._words(pack.upcoming)
        self.ahead_words = self._words(pack.ahead_words)
        pairs = map(self.split, pack.conditionals)
        self.elided_conditionals = frozenset(words for words in pairs if len(words) == 2)
        self.question_words = self._words(pack.question_words)
        self.conditionals = self._words(pack.conditionals)
        self.attributes = _attributes(self)
        self.unmade = tuple(map(self.split, pack.unmade))
        self.ordinals = {word: n for n, words in enumerate(pack.ordinals, 1) for word in words}
        self.for_words = self._words(pack.for_words)
        self.as_for = self._words(pack.as_for)
        self.parties = frozenset(p.lower() for p in pack.parties)
        self.tonics = self._words(pack.tonics)
        self.small_words = self.articles | self.of_words | self.to_place | self.with_words | self.possessives
        roles = {role for told in pack.roles for role in told.phrases}
        # "With Her Excellency President X"; titles cut short ("Dr") are part of the name told with them.
        titles = {word for word in self._words(tuple(pack.honorifics)) - roles if len(word) > 4}
        self.small_before_names = self.articles | self.possessives | self.role_adjectives | titles
        self.family = self._words(pack.family)
        self.name_ends = (
            self.to_place | self.of_words | self.with_words | self.by_words | self.during | self.conjunctions
        ) | self._words((*pack.before_words, *pack.after_words))
        self.before_openers = frozenset(self.split(phrase)[0] for phrase in pack.before_words)
        self.before_home = self.before_openers | self._words(pack.before_nouns)
        self.list_words = self._words(pack.list_words)
        self.there = self._words(pack.there)
        self.amid_words = self._words(pack.amid_words)
        self.visiting_words = self._words(pack.visiting_words)
        self.back_words = self._words(pack.back_words)
        self.before_after = self._words((*pack.before_words, *pack.after_words))
        self.named_after = by_first_word(map(self.split, pack.named_after_words))
        self.age_words = tuple(self.split(phrase) for phrase in pack.age_words)
        self.hour_words = self._words(pack.hour_words)
        self.counterparts_apart = self._words(pack.counterparts_apart)
        self.few_words = self._words(pack.few_words)
        self.about_words = self._words(pack.about_words)
        self.first_person, self.speech_words = self._words(pack.first_person), self._words(pack.speech_words)
        self.common = frozenset(plain(w) for w in pack.common_words)
        self.common_written = frozenset(w.lower() for w in pack.common_words)
        self.things = frozenset(plain(w) for w in pack.thing_words)
        self.suffixes = self._words(pack.name_suffixes)
        self.now_words = self._words(pack.now_words)
        self.object_marks = self._words(pack.object_marks)
        self.weak_relatives = self._words(pack.weak_relatives)
        self.compound_tails = self._words(pack.compound_tails)
        self.first_possessives = self._words(pack.first_possessives)
        self.here = self._words(pack.here)
        self.indefinite = self._words(pack.indefinite)
        self.vehicles = self._words(pack.vehicles)
        self.groups = self._words(pack.groups)
        self.state_nouns = self._words(pack.state_nouns)
        self.plural_meetings = self._words(pack.plural_meetings)
        self.report_titles = self._words(pack.report_titles)
        self.owner_marks = self._words(pack.owner_marks)
        self.staff_words = self._words(pack.staff_words)
        self.sons = self._words(pack.sons)
        self.named_things = self._words(pack.named_things)
        self.owned_words = self._words(pack.owned_words)
        #: Words that mean nothing alone and only begin phrases, and what may stand before the rest of those.
        self.openers = frozenset(
            word for word, node in self.tree.items() if not (END in node or MARK in node or STAR in node)
        )
        self.interposed = self.fillers | self.date_prepositions
        self.compound_heads = tuple(sorted(pack.compound_heads, key=len, reverse=True))
        self.article_cases = dict(pack.article_cases)
        self.thing_endings = tuple(plain(e) for e in pack.thing_endings)
        self.case_marks = {self.letters(w): cases for w, cases in pack.case_marks.items()}
        self.name_endings = tuple(
            sorted(
                {plain(e) for e, _, bare in pack.name_cases if e}
                | {plain(b) for _, _, bare in pack.name_cases for b in bare if b},
                key=len,
                reverse=True,
            )
        )
        self.no_verbs = frozenset().union(  # small words and nouns, whatever they end in
            *(self.to_place, self.from_place, self.of_words, self.with_words, self.during),
            *(self.conjunctions, self.relatives, self.where, self.determiners, self.family),
            *(self.role_adjectives, self.place_adjectives, self.site_words, self.non_persons, self.upcoming),
        )
        #: Adjectives of more than one country ("congolais") -> the countries, the one meant oftenest first.
        self.shared_demonyms = self._shared_demonyms()
        #: The other countries that share an adjective of nationality with one.
        self.namesakes = {
            code: tuple(other for other in codes if other != code)
            for codes in self.shared_demonyms.values()
            for code in codes
        }
        self.prefixed = self._known_words() if pack.prefixes else frozenset()

    def _addressing(self) -> dict[int, str]:
        """How a verb, by its id, takes whom it is said to."""
        return {
            id(verb): how
            for verb in self.pack.verbs
            for how, words in self.pack.addressing.items()
            if not set(words).isdisjoint(verb.forms.get(Form.INFINITIVE, ()))
        }

    def _shared_demonyms(self) -> dict[str, tuple[str, ...]]:
        codes: dict[str, tuple[str, ...]] = {}
        for code, phrases in self.pack.demonyms.items():
            for words in map(self.split, phrases):
                if len(words) == 1 and code not in codes.get(words[0], ()):
                    codes[words[0]] = (*codes.get(words[0], ()), code)
        return {word: told for word, told in codes.items() if len(told) > 1}

    def _known_words(self) -> frozenset[str]:
        """Every word of the pack, so that a letter that belongs to a word is not taken for a small word
        before it.
        """
        known: set[str] = set()
        nodes = [self.tree]
        while nodes:
            for word, below in nodes.pop().items():
                if word not in (END, MARK):
                    known.add(word)
                    nodes.append(below)
        for value in vars(self).values():
            if isinstance(value, frozenset):
                known |= value
        known.update(self.split(" ".join(self.pack.common_words)))
        return frozenset(known)

    def split(self, phrase: str) -> tuple[str, ...]:
        """The words of a phrase, as texts of this language are read."""
        words = split(phrase)
        return tuple(self.letters(w) for w in words) if self._letters else words

    def letters(self, word: str) -> str:
        """One spelling for the letters that news writes in several ways."""
        return word.translate(self._letters) if self._letters else word

    def _words(self, phrases: tuple[str, ...]) -> frozenset[str]:
        """The phrases of one word; longer ones stand in the tree."""
        return frozenset(words[0] for words in map(self.split, phrases) if len(words) == 1)

    def _nouns_within(self) -> None:
        """ "The next trip", "en su anterior visita": a phrase that ends in a noun of travel tells it too."""
        pack = self.pack
        nouns = {phrase: noun for noun in pack.nouns for phrase in noun.phrases if noun.sense in JOURNEYS}
        for phrase in (*pack.new_trip_words, *pack.background_words):
            word = phrase.rsplit(" ", 1)[-1]
            noun = nouns.get(word)
            if noun is not None and phrase not in nouns and word not in pack.party_nouns:
                self._add(phrase, Entry("noun", noun))

    def _add(self, phrase: str, entry: Entry) -> None:
        words = (
            tuple(w for part in phrase.split(STAR) for w in (*self.split(part), STAR))[:-1]
            if STAR in phrase
            else self.split(phrase)
        )
        if not words:
            return
        self._put(words, entry)
        bare = tuple(map(bare_capital, words))
        if bare != words and entry.kind in ("role", "format", "demonym", "noun"):
            self._put(bare, entry)

    def _node(self, words: tuple[str, ...]) -> dict[str, Any]:
        node = self.tree
        for word in words:
            node = node.setdefault(word, {})
        return node

    def _put(self, words: tuple[str, ...], entry: Entry) -> None:
        node = self._node(words)
        entries = node.get(END, ())
        if entry not in entries:
            node[END] = (*entries, entry)


@cache
def _gathering(fmt: Format) -> Noun:
    return Noun(Sense.ATTEND, fmt.phrases, event=fmt.kind)


@cache
def get_lexicon(code: str) -> Lexicon:
    """The lexicon of a supported language, built once a process."""
    return Lexicon(get_pack(code))


__all__ = ["END", "STAR", "Aux", "Entry", "Format", "Lexicon", "Noun", "Role", "Verb", "get_lexicon"]


def _attributes(lexicon: Lexicon) -> dict[str, tuple[str, str]]:
    """Participle with the ending of an attribute -> sense and tense: "eingetroffene", "weilende"."""
    pack, found = lexicon.pack, dict[str, tuple[str, str]]()
    if not pack.attribute_endings:
        return found
    for verb in pack.verbs:
        past = (Sense.GO, Sense.ARRIVE) if getattr(verb, "be_perfect", False) else ()
        words: list[tuple[str, str]] = []
        if verb.sense in past or verb.sense is Sense.EXPECT:
            tense = "future" if verb.sense is Sense.EXPECT else "past"
            words += [(w, tense) for w in verb.forms.get(Form.PARTICIPLE, ())]
        if verb.sense is Sense.STAY:
            words += [(w + "d", "present") for w in verb.forms.get(Form.INFINITIVE, ())]
        for word, tense in words:
            if " " not in word:
                for ending in pack.attribute_endings:
                    found.setdefault(lexicon.letters(word + ending), (verb.sense.value, tense))
    return found
