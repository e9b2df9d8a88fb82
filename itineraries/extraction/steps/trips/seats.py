"""Tells where those are at home who hold no country's office: at the seat of their organisation, an envoy at
his post.
"""

from __future__ import annotations

from itineraries.extraction.document import Person, PlaceMention

#: Organisation (as the packs and as the directory name it, folded) -> the city of its seat.
_SEATS = {
    org: city
    for city, names in {
        "Brussels": "eu|european union|european commission|european council|european parliament|nato|benelux"
        "|european-council|european-commission|european-parliament",
        "New York City": "un|united nations|unga|un-security-council|unicef|undp",
        "Geneva": "unhcr|ohchr|who|wto|ilo|iom|icrc|wmo|itu|unctad|gavi|international red cross",
        "Vienna": "iaea|osce|opec|opec-plus|unodc|unido|ctbto",
        "Washington": "imf|international monetary fund|world bank|world-bank|oas|idb",
        "Paris": "unesco|oecd|francophonie|iea",
        "Rome": "fao|wfp|ifad",
        "Addis Ababa": "au|african union|african-union",
        "The Hague": "icc|icj|opcw",
        "Strasbourg": "council of europe|council-of-europe",
        "London": "commonwealth|ebrd|imo",
        "Abuja": "ecowas",
        "Cairo": "arab league|arab-league",
        "Riyadh": "gcc|gulf cooperation council",
        "Jeddah": "oic|organisation of islamic cooperation",
        "Jakarta": "asean",
        "Georgetown": "caricom",
        "San Salvador": "sica",
        "Suva": "pacific-islands-forum",
        "Frankfurt am Main": "ecb",
        "Luxembourg": "eib",
        "Lausanne": "ioc",
        "Zürich": "fifa",
        "Montréal": "icao",
    }.items()
    for org in names.split("|")
}
#: Where an organisation is at home too: what its people say and whom they meet there is no journey.
_OFFICES = {
    "un": ("Geneva", "Vienna", "Nairobi"), "united nations": ("Geneva", "Vienna", "Nairobi"),
    "eu": ("Strasbourg", "Luxembourg"), "european union": ("Strasbourg", "Luxembourg"),
    "nato": ("Mons",),
}  # fmt: skip


#: Offices whose bearers go where they mediate, the other offices of the organisation among it.
_SENT = ("Special Envoy", "Special Representative", "Mediator")


def _organizations(person: Person) -> set[str]:
    told = {o.organization for o in person.offices if not o.former}
    if person.known is not None and not person.known.former:
        told.add(person.known.organization)
    return {name.lower() for name in told if name}


def at_seat(person: Person, place: PlaceMention, *, passing: bool) -> bool:
    """Whether a place is where somebody's organisation sits; in passing (said something, met somebody) its
    other offices count as well.
    """
    if place.city is None:
        return False
    passing = passing and not any(office.english in _SENT for office in person.offices)
    for name in _organizations(person):
        if _SEATS.get(name) == place.city or (passing and place.city in _OFFICES.get(name, ())):
            return True
    return False


def at_post(person: Person) -> bool:
    """Whether somebody is an ambassador whose post is not told: what he does in passing he does there."""
    return any(office.envoy and not (office.posted or office.former) for office in person.offices)
