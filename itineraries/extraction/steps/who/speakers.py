"""Says who "I" is: the office-holder whom the title names, and in a transcript whoever has the turn."""

from __future__ import annotations

from bisect import bisect_right

from itineraries.extraction.document import Document, Person, PersonMention
from itineraries.extraction.languages.pack import Role
from itineraries.extraction.steps.text.labels import label_role, speaker_turns
from itineraries.extraction.steps.who.headline import person_below
from itineraries.extraction.words import plain


def add_speaker(doc: Document) -> None:
    """ "I will travel": outside quotations the first person is who speaks."""
    lexicon = doc.lexicon
    spoken = [
        i
        for i, word in enumerate(doc.lowers)
        if word in lexicon.first_person and not doc.mute[i] and doc.words[i] in doc.pack.first_person_written
    ]
    if not spoken or doc.title_document is None:
        return
    named = next((p for p in doc.title_document.persons if p.name and p.offices and not p.minor), None)
    if named is None:
        return
    turns = list(speaker_turns(doc))
    labels = {doc.text[start:end].strip() for start, end in turns}
    people: dict[str, Person | None] = {}
    if len(labels) > 1:
        people = {doc.text[start:end].strip(): _of_label(doc, start, end) for start, end in turns}
    starts = [start for start, _ in turns]
    for i in spoken:
        person: Person | None
        if people:
            turn = bisect_right(starts, doc.starts[i]) - 1
            person = people[doc.text[slice(*turns[turn])].strip()] if turn >= 0 else None
        else:
            person = person_below(doc, named)
        if person is None:
            continue
        mention = PersonMention(person, i, i + 1, "speaker")
        doc.speakers.append(mention)
        doc.mentions.append(mention)
        person.mentions.append(mention)


def speaker_before(doc: Document, token: int) -> PersonMention | None:
    """The "I" nearest before a token, whose "my" it is; at the head of a text the first."""
    at = bisect_right(doc.speakers, token, key=lambda m: m.first) - 1
    return doc.speakers[max(at, 0)] if doc.speakers else None


def _of_label(doc: Document, start: int, end: int) -> Person | None:
    first, last = doc.tokens(start, end)
    while first < last and doc.lowers[first] in doc.lexicon.articles:
        first += 1
    role, behind = label_role(doc, first, last)
    return labelled(doc, role, behind, last)


def labelled(doc: Document, role: Role | None, behind: int, last: int) -> Person | None:
    """Whom a label means: who is named so in the title or the text, else who has that office in the title."""
    title = doc.title_document.persons if doc.title_document is not None else []
    named = [p for p in title if p.name and p.offices and not p.minor]
    if behind >= last:
        told = next((p for p in named if role is not None and p.offices[0].english == role.english), None)
        return person_below(doc, told) if told is not None else None
    words = [plain(doc.words[k]) for k in range(behind, last)]
    told = next((p for p in named if p.keys and set(words) <= set(p.keys)), None)
    told = told or next((p for p in named if p.keys and words[-1] in p.keys), None)
    if told is not None:
        return person_below(doc, told)
    return next((p for p in doc.persons if p.keys and p.keys[-1] == words[-1] and not p.minor), None)
