"""Says of a person whether he holds, leads by or bears an office as it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from itineraries.extraction.directory import Holder
from itineraries.extraction.document import Document, Office, Person, PersonMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.who.nationals import country_of
from itineraries.extraction.steps.who.royals import CROWNED

_SENT = ("Special Envoy", "Special Representative", "Commissioner", "Mediator", "Senior Diplomat")
_OF_ENVOYS = ("Envoy", "Representative", "Mediator")
_ENVOYS = ("Special Envoy", "Special Representative", "Mediator")
_PARTS = ("Minister", "Governor", "Mayor", "Director General", "High Commissioner")
_SHEIKHS = ("Emir", "Sultan", "Crown Prince", "Ruler")
OF_A_PARTY = ("Politician", "Party Leader")
IDENTIFIED = ("head_of_state", "head_of_government", "foreign_minister", "organization_head")
#: Other offices of which a country has one, so that whoever holds it is known without a name.
ONE_A_COUNTRY = ("Minister of Defence", "Minister of Finance", "Vice President", "Crown Prince")
LEADING = ("head_of_state", "head_of_government")
_GOING = (Sense.GO, Sense.ARRIVE, Sense.VISIT)
_LAST = 3  # mentions of somebody that are looked at
_WORDS = 60  # of a sentence that are
_HEAD = "Head"  # of whatever body is told behind it
_MINISTERIAL = ("foreign_minister", "other")


def may_be(role: str, english: str) -> bool:
    """ "Die Ministerin", "die SPD-Politikerin", told of somebody whose office the directory knows."""
    if english in _SENT and any(word in role for word in _OF_ENVOYS):
        return True  # "der Syrienbeauftragte"
    return english in OF_A_PARTY or role == english or (english in _PARTS and english in role)


def may_lead(people: list[Person], office: Office) -> list[Person]:
    """Who may be meant by an office told without its country: "der Regierungschef" may be a chancellor, "das
    Staatsoberhaupt" a king, "la présidente" one of a body.
    """
    if office.former or office.country:
        return []
    leading = [p for p in people if office.kind in LEADING and _leads(p, office.kind)]
    return leading or [p for p in people if not office.organization and _heads_body(p, office)]


def _leads(person: Person, kind: str) -> bool:
    held = person.offices[-1] if person.offices else None
    return not person.minor and held is not None and held.kind == kind and not held.former


def bears(person: Person, office: Office) -> bool:
    told = (*person.offices, *([person.office] if person.office is not None else []))
    return any(o.english == office.english for o in told)


def held_by_one(office: Office) -> bool:
    """Whether an office told with its country or body is that of one person, who need not be named."""
    alone = office.kind in IDENTIFIED or office.english in ONE_A_COUNTRY
    return alone and bool(office.country or office.organization) and not office.former


def known_holder(doc: Document, office: Office) -> Holder | None:
    """Who holds an office on the day of publication, as the directory knows."""
    owner = office.country or office.organization
    if doc.directory is None or owner is None or office.kind not in IDENTIFIED:
        return None
    return doc.directory.holder(office.kind, owner, doc.published)


def held_once(people: list[Person], gender: str, office: Office) -> Person | None:
    """ "La alta comisionada de la ONU … La expresidenta chilena": the one person told so far, of that gender
    and of no other country, who may have held an office once.
    """
    if not (office.former and office.country and gender):
        return None
    named = [p for p in people if p.name and not p.minor and p.gender == gender]
    fits = [p for p in named if p.country == office.country or (not p.country and of_a_body(p))]
    return fits[0] if len(fits) == 1 else None


def told_beside(doc: Document, person: Person, mention: PersonMention, office: Office) -> bool:
    """ "X will go to Lima to meet the Peruvian minister": whose country nothing tells is not told again by
    one in the same sentence, nor by that of a place he travels to.
    """
    if not office.country or country_of(person) or person.known is not None:
        return False
    sentences = {doc.sentence_of[m.first] for m in person.mentions[-_LAST:] if m.how == "name"}
    here = doc.sentence_of[mention.first]
    return here in sentences or any(_travels_there(doc, doc.sentences[k], office.country) for k in sentences)


def _travels_there(doc: Document, sentence: Sentence, country: str) -> bool:
    words = range(sentence.first, min(sentence.last, sentence.first + _WORDS))
    places = (doc.place_at[k] for k in words if k in doc.place_at)
    if not any(place.country == country and place.role == "to" for place in places):
        return False
    hits = (hit for kind in ("verb", "noun") for hit in doc.phrases_in(kind, words.start, words.stop))
    return any(getattr(e.value, "sense", None) in _GOING for hit in hits for e in hit.entries)


def may_reign(person: Person, office: Office) -> bool:
    """Whether somebody may be the head of state that is told: "the president" is anybody but a monarch."""
    if office.english != "President":
        return bears(person, office)
    return person.office is None or person.office.english not in CROWNED


def _heads_body(person: Person, office: Office) -> bool:
    """ "The secretary-general", "la présidente": an office told without its body, of whoever heads one."""
    held = person.office
    if held is None or person.minor or held.former or held.kind != "organization_head":
        return False
    bare, told = (english.replace("-", " ") for english in (office.english, held.english))
    return told.endswith(bare) or told.startswith(f"{bare} of ")


def of_a_body(person: Person) -> bool:
    """Whether somebody holds an office of an organisation, which is of no country."""
    return person.office is not None and bool(person.office.organization)


def of_each(office: Office) -> bool:
    """ "The Russian and Turkish presidents": one office of several countries, each with one holder."""
    return bool(office.others) and office.kind in ("head_of_state", "head_of_government", "foreign_minister")


def settle_each(
    settle: Callable[[PersonMention, Office], None], mention: PersonMention, office: Office
) -> None:
    """Say who holds an office, and of an office of several countries who holds it in each of them."""
    settle(mention, office)
    people = [mention.person] if of_each(office) else []
    for country in office.others if people else ():
        told = replace(office, country=country, others=())
        other = PersonMention(None, mention.first, mention.last, "office", told)
        settle(other, told)
        people.append(other.person)
    if people and all(people):
        mention.plural = tuple(person for person in people if person is not None)


def of_its_country(people: Iterable[Person], office: Office) -> list[Person]:
    """Those of the country of an office; first whom the story itself tells by it, and not only the directory,
    which knows his forerunner too.
    """
    exact = [p for p in people if office.country and p.country == office.country]
    exact.sort(key=lambda p: not any(o.english == office.english and not o.former for o in p.offices))
    return exact


def told_as_another(doc: Document, told_last: list[Person], mention: PersonMention) -> bool:
    """Settles "le secrétaire d'État", an office of one country, where whoever bears it was told by another
    office of that name ("X, secrétaire d'État chargé de l'Europe").
    """
    office = mention.office
    if office is None or not office.also or not office.country or office.former:
        return False
    told = doc.lowers[mention.first : mention.last + 1]
    if any(word in doc.pack.demonyms.get(office.country, ()) for word in told):
        return False  # "le secrétaire d'État américain"
    bearers = (p for p in told_last if not p.minor and (_also(p, office) or holds(p, office)))
    bearer = next(bearers, None)
    if bearer is None or not _also(bearer, office):
        return False
    mention.person = bearer
    bearer.mentions.append(mention)
    return True


def _also(person: Person, office: Office) -> bool:
    return any(held.english in office.also and not held.former for held in person.offices)


def _of_the_body(held: Office, office: Office) -> bool:
    """ "Le chef des Nations unies", "the head of the IMF": who heads a body, by whatever title."""
    heads = office.english == _HEAD and held.kind == "organization_head" and office.organization is not None
    return heads and held.organization == office.organization


def of_a_part(doc: Document, mention: PersonMention, office: Office) -> bool:
    """ "Le chef de la mission des Nations unies": the head of no more than a part of the body told."""
    words = range(mention.first, mention.last) if office.english == _HEAD else ()
    told = (k for k in words if doc.is_one_of(k, doc.lexicon.public_bodies))
    return any((hit := doc.covered.get(k)) is None or not hit.get("format") for k in told)


def holds(person: Person, office: Office) -> bool:
    """Whether somebody may be told by an office: one that was told of him, or that the directory knows of."""
    if person.minor:
        return False
    for held in person.offices:
        if held.former and not office.former:
            continue
        same = held.english == office.english or (
            held.kind == office.kind
            and office.kind in IDENTIFIED
            and bool(office.country or office.organization)
        )
        # "le dirigeant indien" may lead the state or its government.
        same = same or (office.english == "Leader" and held.kind in LEADING)
        same = same or (office.english == "Monarch" and held.english in CROWNED)
        same = same or (office.english == "Sheikh" and held.english in _SHEIKHS)
        same = same or (office.english in _ENVOYS and held.english in _ENVOYS)  # "the envoy" may mediate
        same = same or held.english in office.also  # "el canciller" Scholz
        same = same or _of_the_body(held, office)
        # "die SPD-Politikerin" may be anybody in office.
        same = same or (office.english in OF_A_PARTY and office.country in (None, person.country))
        # "le ministre" may be any minister, "the diplomat" any envoy.
        same = same or (office.english in ("Minister", "Senior Diplomat") and held.kind in _MINISTERIAL)
        if not same:
            continue
        country = person.country or held.country
        if office.country and country and office.country != country:
            continue
        if office.country and not country and not person.name:
            continue
        if office.organization and held.organization and office.organization != held.organization:
            continue
        if office.organization and not held.organization and country and office.kind != "organization_head":
            continue  # "the EU's foreign ministers" are not the minister of one country
        return True
    if (
        person.known is not None
        and office.kind == "other"
        and (office.english in (person.known.role, *OF_A_PARTY) or not person.offices)
        and may_be(person.known.role, office.english)
    ):
        return not office.country or office.country == person.country
    if (
        not person.offices
        and person.known is not None
        and (
            (person.known.kind == office.kind and office.kind in IDENTIFIED)
            or (office.english == "Leader" and person.known.kind in LEADING)
            or person.known.role in office.also
            or (
                office.country
                and office.english in ("Minister", "Senior Diplomat")
                and person.known.kind == "foreign_minister"
            )
        )
    ):
        return not office.country or office.country == person.country
    return False


def lend_office(mention: PersonMention, other: Person | None) -> None:
    """ "His Polish counterpart, X": the office of whom he is the counterpart of, in his own country; "his
    colleague for justice, X": one of the same country.
    """
    person = mention.person
    if person is None or other is None or other is person or other.office is None:
        return
    held = mention.office or other.office
    office = Office(held.english, held.kind, mention.country_hint)
    if mention.office is not None and not office.country:
        office.country = other.country
        person.country = person.country or other.country
    if mention.former:
        office.country, office.former = other.country, True
        person.country = person.country or other.country
    if not person.offices:
        person.offices.append(office)
