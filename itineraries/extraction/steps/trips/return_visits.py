"""Says where a host was told to have come who is at home where the story is: "Y had come in September"."""

from __future__ import annotations

from itineraries.extraction.document import Leg, PlaceMention
from itineraries.extraction.steps.clauses.mentions import leader_told
from itineraries.extraction.steps.trips.third_countries import ThirdCountries


class ReturnVisits(ThirdCountries):
    """Journeys of a host to where his guest is at home."""

    story_place: PlaceMention | None = None  # where the story is

    def _at_home(self, leg: Leg, home: str | None) -> bool:
        """Whether a journey told without its place would lead to where its traveller lives."""
        at = leg.places[0] if leg.places else self.story_place
        return home is not None and at is not None and at.country == home

    def _returned_to(self, leg: Leg, home: str | None) -> PlaceMention | None:
        """ "Y had come in September": the country of whom the story is about, where its host was told to have
        been.
        """
        guests = {self._home(p) for p in leader_told(self.doc)} - {None, home}
        if len(guests) != 1 or leg.date is None:
            return None
        return PlaceMention(leg.first, leg.last, guests.pop(), kind="country", role="to", inferred=True)
