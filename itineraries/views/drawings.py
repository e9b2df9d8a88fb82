"""Turns what queries read into what the drawing modules draw: the timelines, the map, the years."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from django.utils.translation import gettext as _

from itineraries import dates
from itineraries.models import Place, Trip
from itineraries.queries.certainty import Certainty
from itineraries.queries.timeline import Moment, Stay, TripTimeline, stop_name
from itineraries.views.dates import language
from itineraries.views.geometry.across import Words, draw_across
from itineraries.views.geometry.down import draw_down
from itineraries.views.geometry.map import Home, Port, draw_map
from itineraries.views.geometry.shapes import Drawing
from itineraries.views.geometry.spans import Bar, Dot, Row
from itineraries.views.geometry.years import Journey, draw_years, draw_years_down
from itineraries.views.lines import TripLine

UNREVIEWED = "°"  # after a name: read by the machine, seen by nobody yet
MOST_YEARS = 12


def certainty_words(kind: str) -> str:
    """A certainty in a word."""
    return {
        Certainty.HAPPENED: _("happened"),
        Certainty.ANNOUNCED: _("announced"),
        Certainty.OFF: _("called off"),
    }[Certainty(kind)]


def timeline_drawings(timeline: TripTimeline, today: dt.date, *, sources: str) -> list[Drawing]:
    """The timeline drawn across and down; nothing where there is nothing to draw."""
    planned = dates.in_words(timeline.planned_on.isoformat(), language()) if timeline.planned_on else ""
    rows = [
        Row(_("Announced"), tuple(_bar(stay) for stay in timeline.plan), planned),
        Row(_("Happened"), tuple(_bar(stay) for stay in timeline.happened), sources),
    ]
    if not any(row.bars for row in rows):
        return []
    dots = [_dot(moment) for moment in timeline.moments]
    words = Words(_("Events"), _("day not told"), _("today"), language())
    return [
        draw_across(rows, dots, words=words, today=today),
        draw_down(rows, dots, words=words, today=today),
    ]


def _bar(stay: Stay) -> Bar:
    told = stay.told or _("day not told")
    return Bar(
        str(stay.number),
        stay.name + (UNREVIEWED if stay.unreviewed else ""),
        stay.first,
        stay.last,
        stay.vague,
        stay.certainty.value,
        f"#stop-{stay.number}",
        f"{stay.number} {stay.name}, {told} ({certainty_words(stay.certainty)})",
        f"stop-{stay.number}",
    )


def _dot(moment: Moment) -> Dot:
    return Dot(
        moment.label + (UNREVIEWED if moment.unreviewed else ""),
        moment.first,
        moment.last,
        moment.vague,
        str(moment.stop or ""),
        moment.certainty.value,
        f"#event-{moment.event}",
        f"{moment.name} ({certainty_words(moment.certainty)})",
        f"event-{moment.event}",
    )


def point_of(place: Place | None) -> tuple[float, float] | None:
    """Longitude and latitude of a place; None where they are not known."""
    if place is None or place.latitude is None or place.longitude is None:
        return None
    return place.longitude, place.latitude


def map_drawings(trip: Trip, stays: Sequence[Stay], home: Place | None) -> list[Drawing]:
    """The map for wide and for narrow screens; nothing where no stop can be placed."""
    stops = list(trip.stops.all())
    ports = []
    for stop, stay in zip(stops, stays, strict=True):
        name = stop_name(stop) + (UNREVIEWED if stay.unreviewed else "")
        ports.append(
            Port(
                str(stay.number),
                name,
                stop.country_id,
                point_of(stop.place),
                stay.certainty.value,
                f"#stop-{stay.number}",
                f"{stay.number} {stop_name(stop)}",
                f"stop-{stay.number}",
            )
        )
    point = point_of(home)
    start = Home(home.name, point, _("from %(place)s") % {"place": home.name}) if home and point else None
    wide = draw_map(ports, start, width=1000, height=440, key="map")
    narrow = draw_map(ports, start, width=350, height=350, key="map-narrow")
    return [drawing for drawing in (wide, narrow) if drawing]


def journey(line: TripLine, label: str) -> Journey | None:
    """A trip as a journey over years; None where no day is known."""
    trip = line.trip
    if not trip.first_day or not trip.last_day:
        return None
    title = f"{line.headline}, {line.when or ''} ({line.status})"
    return Journey(label, trip.first_day, trip.last_day, line.vague, line.kind, line.url, title)


def years_drawings(journeys: Sequence[Journey | None], today: dt.date) -> tuple[list[Drawing], int | None]:
    """The years of journeys, wide and narrow; and the first year drawn where earlier ones were left out."""
    known = [j for j in journeys if j]
    if not known:
        return [], None
    latest = max(j.last.year for j in known)
    shown = [j for j in known if j.first.year > latest - MOST_YEARS]
    cut = latest - MOST_YEARS + 1 if len(shown) < len(known) else None
    shown.sort(key=lambda j: (j.first, j.last))
    options = {"language": language(), "today": today}
    return [draw_years(shown, **options), draw_years_down(shown, **options)], cut  # type: ignore[arg-type]
