"""Writes people down as drafts, each once, and finds the mention of somebody nearest to a sentence."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from itineraries.extraction.document import Document, Person, PersonMention
from itineraries.extraction.drafts import Evidence, PersonDraft
from itineraries.extraction.words import plain

_ROLE_OF_OFFICE = {"foreign_minister": "Foreign Minister"}


class PeopleTold:
    """The people of one document as its trips, events and officials show them."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self._drafts: dict[Person, PersonDraft] = {}
        self._places: dict[Person, tuple[list[int], list[tuple[int, PersonMention]]]] = {}

    def draft(self, person: Person) -> PersonDraft:
        """A person with name, role and country, each with the mention that tells it."""
        if person not in self._drafts:
            self._drafts[person] = _draft(self.doc, person)
        return self._drafts[person]

    def nearest(self, person: Person, sentence: int) -> PersonMention | None:
        """His mention in the sentence or nearest to it; of two, the one that was found first."""
        if person not in self._places:
            first: dict[int, tuple[int, PersonMention]] = {}
            for found, mention in enumerate(person.mentions):
                first.setdefault(self.doc.sentence_of[mention.first], (found, mention))
            sentences = sorted(first)
            self._places[person] = sentences, [first[s] for s in sentences]
        sentences, mentions = self._places[person]
        k = bisect_left(sentences, sentence)
        near = [(abs(sentences[i] - sentence), *mentions[i]) for i in (k - 1, k) if 0 <= i < len(sentences)]
        return min(near, key=lambda n: n[:2])[2] if near else None


def _in_title(doc: Document, name: str) -> bool:
    """Whether the title names somebody whom the text tells by his office alone."""
    return plain(name.split()[-1]) in doc.title_words if name else False


def _draft(doc: Document, person: Person) -> PersonDraft:
    """A person with name, role and country, each with the mention that tells it."""
    evidence: list[Evidence] = []
    office = next((o for o in person.offices if o.kind != "other" and not o.former), person.office)
    mention = next((m for m in person.mentions if m.name_span is not None), None)
    known = person.known
    name = known.name if known is not None else person.name
    if mention is not None and mention.name_span is not None:
        evidence.append(
            doc.evidence(
                "name",
                *mention.name_span,
                "name" if known is None else "directory",
                0.9,
                "" if known is None or known.name == person.name else f"usual spelling {known.name}",
            )
        )
    elif person.from_directory and person.mentions:
        told = person.mentions[0]
        evidence.append(
            doc.evidence(
                "name",
                told.first,
                told.last,
                "directory",
                0.8,
                f"holder of the office on {doc.published.isoformat()}",
            )
        )
    if (
        known is not None
        and office is not None
        and known.role
        and known.kind == office.kind
        and office.kind != "other"
    ):
        office = replace(office, english=known.role)
    role = office.english if office is not None else (known.role or None if known is not None else None)
    if (not name or person.from_directory) and office is not None:
        role = _ROLE_OF_OFFICE.get(office.kind, role)
    if office is not None:
        if office.former:
            role = f"former {role}"
        spoken = next(
            (m for m in person.mentions if m.office is not None and m.office.english == office.english), None
        ) or (person.mentions[0] if person.mentions else None)
        if spoken is not None:
            evidence.append(doc.evidence("role", spoken.first, spoken.last, "office", 0.85))
    country = person.country or (office.country if office is not None else None)
    organization = office.organization if office is not None else None
    if office is not None and organization:
        country = None
    if country and person.mentions:
        told = next(
            (m for m in person.mentions if m.office is not None and m.office.country == country),
            person.mentions[0],
        )
        evidence.append(
            doc.evidence("country", told.first, told.last, "office" if told.office else "directory", 0.85)
        )
    return PersonDraft(
        name=name,
        role=role,
        country=country,
        organization=organization,
        evidence=tuple(evidence),
        inferred=person.from_directory and mention is None and not _in_title(doc, name),
    )
