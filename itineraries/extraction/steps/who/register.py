"""The people of one article, found again by any part of their names."""

from __future__ import annotations

from itertools import islice

from itineraries.extraction.document import Document, Office, Person, PersonMention
from itineraries.extraction.steps.who.cases import name_key
from itineraries.extraction.words import plain

_MANY = 50  # bearers of one name; of more, only the first and the last are looked at


class Register:
    """The people of one article by the words of their names."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        # Ordered sets: a name -> its bearers, the one told first before the others.
        self.by_word: dict[str, dict[Person, None]] = {}
        self.by_last: dict[str, dict[Person, None]] = {}
        self._mention_at: dict[int, PersonMention] = {}
        self._seen = 0  # mentions that are laid over their tokens already
        self.called: dict[str, Person] = {}  # a single name -> whom it means in this article
        self._told: list[tuple[int, Person]] | None = None  # who is told where, those behind a token last
        self._latest: dict[Person, int] = {}  # where each was told last before a token

    def mention_at(self, token: int) -> PersonMention | None:
        """The mention told first of those that cover a token."""
        mentions = self.doc.mentions
        while self._seen < len(mentions):
            mention = mentions[self._seen]
            for i in range(mention.first, mention.last):
                self._mention_at.setdefault(i, mention)
            self._seen += 1
        return self._mention_at.get(token)

    def full(self, name: str, words: tuple[str, ...]) -> Person:
        """The person of a name of two words or more."""
        keys = tuple(
            name_key(self.doc, w) for w in words if plain(w) not in self.doc.lexicon.suffixes
        ) or tuple(plain(w) for w in words)
        for person in islice(self.by_word.get(keys[-1], ()), _MANY):
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
            self.by_word.setdefault(key, {})[person] = None
        self.by_last.setdefault(person.keys[-1], {})[person] = None

    def told_before(self, token: int) -> dict[Person, int]:
        """Where each person was told last before a token; asked of ever later tokens, when all names are read
        that are told in full.
        """
        if self._told is None:
            told = ((m.first, m.person) for m in self.doc.mentions if m.person is not None)
            self._told = sorted(told, key=lambda pair: -pair[0])
        while self._told and self._told[-1][0] < token:
            first, person = self._told.pop()
            self._latest[person] = first
        return self._latest

    def note(self, person: Person, token: int) -> None:
        """That a person is told at a token."""
        self.told_before(token)[person] = token

    def one_word(
        self, word: str, office: Office | None = None, spouse: bool = False, at: int | None = None
    ) -> Person | None:
        """Whom a single name means: of those who bear it as a surname, else as any part of the name, the one
        told last before a token, or in the article.
        """
        key = name_key(self.doc, word)
        if len(key) < 2 or key in self.doc.lexicon.particles:
            return None
        if key not in self.by_word:
            # "Putins Besuch"
            key = next(
                (
                    key[: -len(e)]
                    for e in self.doc.pack.genitive_endings
                    if key.endswith(e) and key[: -len(e)] in self.by_last
                ),
                key,
            )
        bearers = _last(self.by_word.get(key, {}))
        found = _last(self.by_last.get(key, {})) or [p for p in bearers if p.keys[0] == key] or bearers
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
        if at is not None and len(found) > 1:
            told = self.told_before(at)
            before = [p for p in found if p in told]
            called = self.called.get(key)
            if before and called not in before:
                called = self.called[key] = max(before, key=lambda p: told[p])
            if called is not None and before:
                return called  # who was called so before
        return max(found, key=lambda p: p.mentions[-1].first if p.mentions else -1)


def _last(bearers: dict[Person, None]) -> list[Person]:
    return list(islice(reversed(bearers), _MANY))[::-1]


def _alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """ "J. Trudeau" and "Justin Trudeau"."""
    return (
        a[-1] == b[-1]
        and len(a[0]) + len(b[0]) > 2
        and (a[0].startswith(b[0]) or b[0].startswith(a[0]))
        and min(len(a), len(b)) > 1
    )


def give_office(person: Person, office: Office) -> None:
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
