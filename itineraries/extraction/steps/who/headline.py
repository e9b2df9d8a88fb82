"""What the title of an article tells: whom it names, for a text that tells the office or the label alone, and
whether an office reports on itself.
"""

from __future__ import annotations

from itineraries.extraction.document import Document, Person
from itineraries.extraction.steps.who.in_office import tells_office


def own_report(doc: Document) -> bool:
    """The title says that an office tells what it did itself ("Readout of the meeting with …")."""
    return any(word.casefold() in doc.lexicon.report_titles for word in doc.title.split()[:3])


def office_above(doc: Document) -> bool:
    """Whether words of the title may tell an office. It is asked before the title is read, which costs as
    much as a sentence of the text.
    """
    return tells_office(doc.lexicon, doc.lexicon.split(doc.title), minor=True)


def holder_above(doc: Document, english: str) -> Person | None:
    """The one person whom the title gives an office, as the person of the text."""
    title = doc.title_document
    named = [p for p in title.persons if p.name and not p.minor and p.offices] if title is not None else []
    named = [p for p in named if p.offices[0].english == english and not p.offices[0].former]
    return person_below(doc, named[0]) if len(named) == 1 else None


def lend_offices(doc: Document) -> None:
    """Somebody whom the text names without an office has the one that the title names him with."""
    if not office_above(doc):
        return
    for person in doc.persons:
        bare = person.name and not person.offices and person.known is None and len(person.keys) > 1
        if not bare or person.keys[-1] not in doc.title_words or doc.title_document is None:
            continue
        told = next(
            (p for p in doc.title_document.persons if p.offices and p.keys and p.keys == person.keys), None
        )
        if told is not None:
            person.offices, person.minor = list(told.offices), told.minor
            person.country = person.country or told.country


def person_below(doc: Document, told: Person) -> Person:
    """The person of the text whom the title names, made where the text has no name for him."""
    person = next((p for p in doc.persons if p.keys and told.keys and p.keys[-1] == told.keys[-1]), None)
    if person is None:
        person = Person(name=told.name, surname=told.surname, country=told.country, known=told.known)
        person.keys = told.keys
        doc.persons.append(person)
    person.offices = person.offices or list(told.offices)
    person.country = person.country or told.country
    return person
