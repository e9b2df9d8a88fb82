"""Finds whom an office means that is told before who holds it is named: "The chancellor flew to Kyiv. Olaf
Scholz promised …".
"""

from __future__ import annotations

from itineraries.extraction.document import Document, Office, Person, PersonMention
from itineraries.extraction.steps.who.held_offices import holds
from itineraries.extraction.steps.who.named_next import about_journey, name_holders_told_next
from itineraries.extraction.steps.who.story_people import acts, of_elsewhere, receives_him

_FAR = 2  # sentences between an office and the name of who holds it

#: An office told before who holds it is named, and the sentence that tells it.
_Ahead = tuple[PersonMention, Office, int]


def name_offices_told_ahead(doc: Document) -> None:
    """Give an office that nobody before it holds to whoever of the next sentences is named as doing something
    and holds it.
    """
    ahead: list[_Ahead] = []
    seen: set[int] = set()
    for mention in doc.mentions:
        index, person = doc.sentence_of[mention.first], mention.person
        if ahead and index - ahead[0][2] > _FAR:
            ahead = [told for told in ahead if index - told[2] <= _FAR]
        if person is None:
            office = mention.office
            if mention.how == "office" and office is not None and _definite(doc, mention, office):
                ahead.append((mention, office, index))
        elif mention.how == "name" and id(person) not in seen:
            seen.add(id(person))
            meant = [told for told in ahead if _means(doc, told, mention, person)]
            for office_told, _, _ in meant:
                office_told.person = person
                person.mentions.insert(0, office_told)
            person.mentions.sort(key=lambda m: m.first)
            ahead = [told for told in ahead if told not in meant]
        else:
            seen.add(id(person))
    name_holders_told_next(doc)


def _definite(doc: Document, mention: PersonMention, office: Office) -> bool:
    """ "The chancellor", not "a chancellor", nor that of a country or a body."""
    if office.minor or office.former or office.country or office.organization or mention.plural:
        return False
    before = doc.lowers[mention.first - 1] if mention.first else ""
    return before in doc.lexicon.articles or before in doc.lexicon.of_words  # "la visite du chancelier"


def _means(doc: Document, told: _Ahead, mention: PersonMention, person: Person) -> bool:
    office_told, office, index = told
    if doc.sentence_of[mention.first] == index or person.minor or not holds(person, office):
        return False
    if office_told.gender and person.gender and office_told.gender != person.gender:
        return False
    if not acts(doc, mention) or receives_him(doc, mention) or of_elsewhere(doc, person):
        return False
    if about_journey(doc, mention):
        return False
    sentence = doc.sentences[index]
    there = (doc.place_at.get(k) for k in range(sentence.first, sentence.last))
    return all(place is None or place.country != person.country or place.role == "from" for place in there)
