"""Says who is a guest by whom he meets: somebody told by the nationality of the place, as only guests do
("talks in Lima with the Peruvian president").
"""

from __future__ import annotations

from itineraries.extraction.document import Document, Leg, PersonMention
from itineraries.extraction.steps.clauses.mentions import persons_of
from itineraries.extraction.steps.trips.route import Route


def meets_a_national(doc: Document, route: Route) -> bool:
    """Whether he meets somebody of the country of a stop who is told by that country."""
    countries = {stop.country for stop in route.stops}
    return any(
        leg.sense == "meet"
        and leg.state == "told"
        and not leg.remote
        and any(_nation(doc, mention) in countries for mention in _met(doc, leg))
        for leg in route.legs
    )


def _met(doc: Document, leg: Leg) -> list[PersonMention]:
    low, high = leg.clause if leg.clause != (0, 0) else (leg.sentence.first, leg.sentence.last)
    met = {id(person) for person in leg.others}
    named = [m for m in doc.mentions_in(low, high) if any(id(p) in met for p in persons_of(m))]
    return [*named, *leg.unnamed]


def _nation(doc: Document, mention: PersonMention) -> str | None:
    """The country of an office that its own words tell ("Peruvian president", "president of Peru")."""
    if mention.office is None or mention.office.country is None:
        return None
    for k in range(mention.first, mention.last):
        place, hit = doc.place_at.get(k), doc.hits.get(k)
        told = place.country if place is not None else hit.value("demonym") if hit is not None else None
        if told == mention.office.country:
            return told
    return None
