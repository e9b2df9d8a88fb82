"""Says of a person whether he holds, leads by or bears an office as it is told."""

from __future__ import annotations

from itineraries.extraction.document import Office, Person

_SENT = ("Special Envoy", "Special Representative", "Commissioner", "Mediator", "Senior Diplomat")
_OF_ENVOYS = ("Envoy", "Representative", "Mediator")
_PARTS = ("Minister", "Governor", "Mayor", "Director General", "High Commissioner")
OF_A_PARTY = ("Politician", "Party Leader")


def may_be(role: str, english: str) -> bool:
    """ "Die Ministerin", "die SPD-Politikerin", told of somebody whose office the directory knows."""
    if english in _SENT and any(word in role for word in _OF_ENVOYS):
        return True  # "der Syrienbeauftragte"
    return english in OF_A_PARTY or role == english or (english in _PARTS and english in role)


def leads(person: Person, kind: str) -> bool:
    held = person.offices[-1] if person.offices else None
    return not person.minor and held is not None and held.kind == kind and not held.former


def bears(person: Person, office: Office) -> bool:
    told = (*person.offices, *([person.office] if person.office is not None else []))
    return any(o.english == office.english for o in told)


def held_once(people: list[Person], gender: str, office: Office) -> Person | None:
    """ "La alta comisionada de la ONU … La expresidenta chilena": the one person told so far, of that gender
    and of no other country, who may have held an office once.
    """
    if not (office.former and office.country and gender):
        return None
    named = [p for p in people if p.name and not p.minor and p.gender == gender]
    fits = [p for p in named if p.country == office.country or (not p.country and _of_a_body(p))]
    return fits[0] if len(fits) == 1 else None


def _of_a_body(person: Person) -> bool:
    return person.office is not None and bool(person.office.organization)
