"""Where an office is taken or somebody is buried: at home, where no place is told with the ceremony."""

from __future__ import annotations

from itineraries.extraction.document import Document, Happening, Leg, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.occasions import COMMON_RITES, home_of_rite
from itineraries.extraction.steps.who.nationals import country_of, is_abroad

_COMES = (Sense.ATTEND, Sense.GO, Sense.ARRIVE)
_NEAR = 6  # words between a verb and the ceremony it leads to


def lead_to_home(doc: Document, leg: Leg, happening: Happening) -> None:
    """ "Will attend the inauguration of the Peruvian president": guests from abroad go to his country."""
    bare = not (leg.places or leg.origin or leg.there or leg.here or leg.vias)
    if happening.rite not in COMMON_RITES or not (bare and leg.nominal and leg.travellers):
        return
    held = home_of_rite(doc, leg.last, leg.sentence.last) if _comes_for(doc, leg) else None
    if held is None or held[0].person in leg.travellers:
        return
    whose, country = held
    if not all(country_of(traveller) and is_abroad(traveller, country) for traveller in leg.travellers):
        return
    leg.places = [PlaceMention(whose.first, whose.last, country, kind="country", role="to", inferred=True)]
    day = leg.date
    if day is not None and doc.comma_between(leg.last, day.first):
        # "the inauguration of X, elected in May": the day is not that of the ceremony
        leg.date, happening.date_mention = None, None


def _comes_for(doc: Document, leg: Leg) -> bool:
    """Who comes attends it; "a day before the inauguration of X" tells only when something else was."""
    verb = leg.predicate.governor
    if verb is None or verb.noun or verb.sense not in _COMES or not 0 <= leg.first - verb.last <= _NEAR:
        return False
    return not doc.comma_between(verb.last, leg.first) and doc.lexicon.before_after.isdisjoint(
        doc.lowers[verb.last : leg.first]
    )
