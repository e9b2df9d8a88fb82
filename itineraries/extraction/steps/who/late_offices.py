"""Gives an office to somebody whom the story named without one: "Per Berg flew to Oslo. The Labour MP …"."""

from __future__ import annotations

from itineraries.extraction.document import Document, Office, Person, PersonMention
from itineraries.extraction.steps.who.story_people import acts, receives_him

#: Offices that a host holds as well as a guest.
_LOCAL = (
    "Mayor", "Governor", "Ambassador", "Consul General", "Prefect", "General", "Director General",
    "Head", "Adviser", "Deputy", "Official", "Speaker of Parliament", "Spokesperson",
    "Chief of Defence", "Intelligence Chief", "Opposition Leader", "Mediator", "Prince", "Sheikh",
    "Commander", "Chief",
)  # fmt: skip


def bears_late(doc: Document, topic: Person | None, mention: PersonMention, office: Office) -> bool:
    """Whether an office that nobody of the story has is that of whom the sentence before was about."""
    if topic is None or not topic.name or topic.offices or topic.known is not None or topic.minor:
        return False
    if office.country and topic.country not in (None, office.country):
        return False
    if office.english in _LOCAL or receives_him(doc, mention) or _of_a_host(doc, topic, mention, office):
        return False
    if mention.gender:
        return topic.gender == mention.gender  # "Mme Albright … La secrétaire d'État …"
    return bool(topic.gender) and len(topic.keys) > 1 and _heads_sentence(doc, mention, office)


def one_of_many(doc: Document, named: PersonMention | None, mention: PersonMention) -> Person | None:
    """ "Zuletzt war 2008 mit Angela Merkel eine deutsche Kanzlerin in Algier": an office told as one of many
    is that of who was named right before, held by "with".

    `named`: the mention before in the sentence.
    """
    lexicon, office = doc.lexicon, mention.office
    if (
        doc.pack.word_order is None
        or named is None
        or named.how != "name"
        or named.person is None
        or not office
    ):
        return None
    told = any(
        doc.lowers[k] in lexicon.indefinite for k in range(max(named.last, mention.first - 2), mention.first)
    )
    held = named.first and doc.lowers[named.first - 1] in lexicon.with_words
    person = named.person
    if not (told and held) or (office.country and person.country not in (None, office.country)):
        return None
    if not person.offices:
        person.offices.append(office)
        person.country = person.country or office.country
    person.mentions.append(mention)
    return person


def _heads_sentence(doc: Document, mention: PersonMention, office: Office) -> bool:
    """ "The Labour MP …": a definite office does what its sentence tells."""
    sentence = doc.sentence_at(mention.first)
    definite = mention.first == sentence.first or doc.lowers[mention.first - 1] in doc.lexicon.articles
    heads = definite and mention.first - sentence.first <= 1 and acts(doc, mention)
    return heads and office.kind == "other" and not office.former


def _of_a_host(doc: Document, topic: Person, mention: PersonMention, office: Office) -> bool:
    """An office of the country where the topic was told to be, or told long after him."""
    last = topic.mentions[-1] if topic.mentions else None
    if last is None or doc.sentence_of[last.first] < doc.sentence_of[mention.first] - 2:
        return True
    start = doc.sentence_at(last.first).first
    there = {p.country for p in doc.places if start <= p.first < mention.first and p.role == "to"}
    return office.country is not None and office.country in there
