"""Says who takes part in a gathering or a common ceremony that the story tells: whoever is there by then."""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import Document, Happening
from itineraries.extraction.steps.gatherings.scene import GATHERINGS, Scene
from itineraries.extraction.steps.trips.journeys import Journeys
from itineraries.extraction.steps.trips.route import Route, Stop, as_day, matches, route_is_old, told_time

_FAR = 10  # days
_MONTH = 45  # days from the beginning of a month to what is no part of it any more
_DAY = len("2026-02-24")
_RITES = 3  # ceremonies that a story tells many to come to


class TakingPart(Journeys):
    """Journeys to where many come."""

    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        self._scenes_by_place: dict[tuple[str | None, str | None], list[int]] = {}

    def _scenes_at(self, route: Route) -> list[Scene]:
        """The gatherings at the stops of a journey, in the order told."""
        scenes = self.doc.scenes
        if not self._scenes_by_place:
            for index, scene in enumerate(scenes):
                self._scenes_by_place.setdefault((scene.place.country, scene.place.city), []).append(index)
        found = {
            index
            for stop in route.stops
            for city in {stop.city, None}
            for index in self._scenes_by_place.get((stop.country, city), ())
        }
        return [scenes[index] for index in sorted(found)]

    def _take_part(self, route: Route) -> None:
        """Who comes to the place of a gathering while it is told takes part in it."""
        if not route.stops or route_is_old(route, self.doc.published):
            return
        for scene in (*self._scenes_at(route), *self.doc.rites[:_RITES]):
            stop = next((s for s in route.stops if self._at_scene(route, s, scene)), None)
            if stop is None or scene.place.country == self._home(route.person) or _told(route, stop, scene):
                continue
            leg = route.legs[0] if route.legs else None
            if leg is not None and scene.tense:
                leg = replace(leg, tense=scene.tense, ongoing=False)
            day = self._day(leg, scene.date) if scene.date is not None and leg is not None else None
            if _elsewhere_then(stop, day) or self._long_past(route, stop, scene, day):
                continue
            happening = Happening(
                scene.kind, scene.first, scene.last, organizations=scene.bodies, rule="scene"
            )
            happening.place, happening.date_mention = scene.place, scene.date
            route.happenings.append((happening, stop, day))
            ahead = told_time(route) == "past" and day is not None and day > self.doc.published.isoformat()
            if day is not None and not (stop.arrive or stop.weak_date or stop.strong or ahead):
                stop.weak_date = day  # whoever is welcomed to a gathering is there on its day
                stop.weak_by = (scene.date, route.legs[0].tense, route.legs[0])

    def _long_past(self, route: Route, stop: Stop, scene: Scene, day: str | None) -> bool:
        """ "Nobody came since the inauguration in January 2015": held in a month long before he comes."""
        last = as_day(day) if day is not None and len(day) < _DAY else None
        if last is None or day is None or any(leg.sentence.index == scene.sentence for leg in route.legs):
            return False
        told = [d for d in (as_day(stop.arrive), as_day(stop.weak_date), *route.days) if d is not None]
        comes = min(told, default=self.doc.published)
        return comes.isoformat()[: len(day)] > day and (comes - last).days > _MONTH

    def _at_scene(self, route: Route, stop: Stop, scene: Scene) -> bool:
        """A stop is where a gathering is: its city or, told in the same breath, its country."""
        if not matches(stop, scene.place):
            return False
        told = bool(stop.city) or not scene.place.city
        return told or any(leg.sentence.index == scene.sentence for leg in route.legs)


def _told(route: Route, stop: Stop, scene: Scene) -> bool:
    """Another gathering is told of the stop, or this one of another; one of no body and no rank is none."""
    if scene.kind == "ceremony":
        return any(h.kind == "ceremony" and at is stop for h, at, _ in route.happenings)
    if not scene.bodies and scene.kind != "summit":
        return True
    told = [(h, at) for h, at, _ in route.happenings if h.kind in GATHERINGS]
    return any(
        at is stop or not scene.bodies or not set(scene.bodies).isdisjoint(h.organizations) for h, at in told
    )


def _elsewhere_then(stop: Stop, day: str | None) -> bool:
    """The day of a gathering is told, and one has left long before or comes long after."""
    when = as_day(day) if day is not None and len(day) == 10 else None
    if when is None:
        return False
    came, left = (as_day(d) if d and len(d) == 10 else None for d in (stop.arrive, stop.depart))
    return (came is not None and (came - when).days > _FAR) or (
        left is not None and (when - left).days > _FAR
    )
