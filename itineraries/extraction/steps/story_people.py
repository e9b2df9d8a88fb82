"""Knows people by the story they are told in: who "the guest" is, and which country a minister is of."""

from __future__ import annotations

from collections.abc import Collection

from itineraries.extraction.document import COMMA, Document, Person, PersonMention

_SHARES = ("foreign_minister", "head_of_government", "other")  # offices that a story tells without a country


def guest(doc: Document, told: Collection[Person]) -> Person | None:
    """Whom the story is about, who is not at home where it is from."""
    here = next((p.country for p in doc.places if p.dateline), None)
    people = sorted((p for p in told if not p.minor and p.mentions), key=lambda p: p.mentions[0].first)
    return next((p for p in people if here is None or p.country != here), None)


def lend_countries(doc: Document) -> None:
    """A minister told without a country, as doing something, is of the country of who was so told before."""
    lender: str | None = None
    for mention in doc.mentions:
        person = mention.person
        if person is None or person.minor:
            continue
        if person.country is None and mention.how == "name" and _may_borrow(person) and lender is not None:
            if acts(doc, mention) and not _owns(doc, mention):
                person.country = lender
        elif person.country is not None and acts(doc, mention):
            lender = person.country


def _owns(doc: Document, mention: PersonMention) -> bool:
    """ "بلقاء رئيس الوزراء": right behind a noun, where an owner needs no word between, nobody acts."""
    before = doc.covered.get(mention.first - 1) if mention.first else None
    return doc.pack.bare_genitive and before is not None and before.get("noun") is not None


def _may_borrow(person: Person) -> bool:
    return bool(person.offices) and all(
        office.kind in _SHARES and not office.organization and not office.former for office in person.offices
    )


def acts(doc: Document, mention: PersonMention) -> bool:
    """Not held by a preposition, so that it may be a subject."""
    if doc.pack.name_cases and mention.case and "n" not in mention.case:
        return False
    lexicon = doc.lexicon
    i = mention.first - 1
    while (
        i >= 0
        and mention.first - i < 4
        and doc.gaps[i] < COMMA
        and (
            doc.lowers[i] in lexicon.articles
            or doc.lowers[i] in lexicon.role_adjectives
            or (
                (
                    doc.lowers[i] in lexicon.possessives
                    or (doc.pack.inverts and doc.lowers[i] in lexicon.place_adjectives)
                )
                and doc.lowers[i] not in lexicon.by_words
            )
        )
    ):
        i -= 1
    if i < 0 or doc.sentence_of[i] != doc.sentence_of[mention.first] or doc.gaps[i] >= COMMA:
        return True
    word = doc.lowers[i]
    if i and doc.lowers[i - 1] in lexicon.as_for:
        return True  # "Quant à X, il …"
    return (
        not (
            word in lexicon.with_words
            or word in lexicon.by_words
            or word in lexicon.of_words
            or word in lexicon.to_place
        )
        or word in lexicon.conjunctions
    )
