"""Says where those come whom somebody meets who is at home there: at a gathering of his ("The Swiss president
opens the forum in Davos on Monday. He will meet Poland's president"), or as others before them ("received A
in Rome. He also met B").
"""

from __future__ import annotations

from itineraries.extraction.document import Document, Leg, Person, PlaceMention
from itineraries.extraction.steps.clauses.predicate import FUTURE
from itineraries.extraction.steps.gatherings.scene import GATHERINGS
from itineraries.extraction.steps.trips.late_meetings import LateMeetings
from itineraries.extraction.steps.trips.route import PAST_TENSES

_DOINGS = ("speak", "attend", "ceremony", "press", "begin", "host")
_MEETING = ("meet", "host")
_NEAR = 3  # sentences between a host at his gathering and a meeting of his
_NEXT = 2  # sentences between two meetings of a host
_ALSO = 3  # words beside a verb


class AtHosts(LateMeetings):
    """Guests told only by who meets them in his own country."""

    #: Who is at a gathering of his own country -> the sentence that tells it, whether it is to come.
    hosting: dict[int, tuple[int, bool]]
    #: Who has met a guest in his own country -> where, and the statement.
    met_at: dict[int, tuple[PlaceMention, Leg]]

    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        self.hosting, self.met_at = {}, {}

    def _follow(self, leg: Leg) -> None:
        """Remember who is told at a gathering of his own country, or acts there, and who meets whom."""
        super()._follow(leg)
        if leg.background or leg.tense == "pluperfect":
            return
        self._note_meeting(leg)
        stage = self.doc.stage
        if stage is None or stage.kind not in GATHERINGS:
            return
        there = any((p.country, p.city) == (stage.place.country, stage.place.city) for p in leg.places)
        there = there or leg.sentence.index == stage.sentence
        for person in leg.travellers:
            if self._home(person) != stage.place.country:
                continue
            goes_on = not leg.places and (leg.sense in _DOINGS or self._at_it(person, leg))
            if there or (goes_on and self._stage(leg) is not None):
                self.hosting[id(person)] = leg.sentence.index, leg.tense == FUTURE

    def _at_it(self, host: Person, leg: Leg) -> bool:
        """Whether a meeting is told beside what tells that a host is at his gathering."""
        at, ahead = self.hosting.get(id(host), (None, False))
        near = at is not None and leg.sentence.index - at <= _NEAR
        return leg.sense == "meet" and near and not (ahead and leg.tense in PAST_TENSES)

    def _note_meeting(self, leg: Leg) -> None:
        """Where a host meets somebody from abroad, and that he has gone elsewhere since."""
        home = {self._home(host) for host in leg.travellers}
        at_home = None not in home
        place = next((p for p in leg.places if at_home and p.role == "to" and {p.country} == home), None)
        guests = any(self._home(p) not in (None, *home) for p in leg.others)
        for host in leg.travellers:
            if place is not None and guests and leg.sense in _MEETING:
                self.met_at[id(host)] = place, leg
            elif leg.places:
                self.met_at.pop(id(host), None)

    def _at_hosts_place(self, person: Person, leg: Leg) -> list[PlaceMention]:
        """Where somebody without a journey comes whom one who is at home meets, no place being told."""
        told = leg.places or leg.there or leg.implied or leg.origin
        if leg.sense != "meet" or told or leg.background or leg.tense == "pluperfect":
            return []
        if not leg.travellers or id(person) in self.by_person:
            return []
        if self._home(person) is None and not any(office.organization for office in person.offices):
            return []
        place = self._at_gathering_of_hosts(leg) or self._where_met_before(leg)
        return self._foreign(person, [place], passing=True) if place is not None else []

    def _at_gathering_of_hosts(self, leg: Leg) -> PlaceMention | None:
        """The gathering that whoever meets somebody has been told to be at."""
        stage = self._stage(leg)
        there = stage is not None and all(self._at_it(host, leg) for host in leg.travellers)
        return stage.place if stage is not None and there else None

    def _where_met_before(self, leg: Leg) -> PlaceMention | None:
        """ "Received A in Rome. He also met B": whom a host meets "also" is met where the one before was."""
        place, before = self.met_at.get(id(leg.travellers[0]), (None, leg))
        if place is None or leg.sentence.index - before.sentence.index > _NEXT or leg.tense != before.tense:
            return None
        also = self.doc.lowers[max(leg.clause[0], leg.first - _ALSO) : min(leg.last + _ALSO, leg.clause[1])]
        return place if not self.doc.lexicon.also_words.isdisjoint(also) else None
