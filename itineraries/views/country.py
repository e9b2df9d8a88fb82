"""The pages of countries: the list, and one with the visits to it and the travels of its officials."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from operator import itemgetter
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from itineraries import dates
from itineraries.models import Country, Stop
from itineraries.queries.certainty import certainty
from itineraries.queries.country import officials_of, traffic, travels_from, visits_to
from itineraries.queries.headline import country_name, listed
from itineraries.views.dates import When, when
from itineraries.views.drawings import years_drawings
from itineraries.views.geometry.years import Journey
from itineraries.views.lines import post_name, post_of, trip_lines
from itineraries.views.parameters import address_of_page, page_asked

VISITS = 40
TRAVELS = 40
OFFICIALS = 24
DRAWN = 300
LATEST = dt.date.max


def countries(request: HttpRequest) -> HttpResponse:
    """Countries that were visited, or whose officials travelled."""
    named = sorted(((country_name(t.country), t) for t in traffic(request.user)), key=itemgetter(0))
    rows = [{"name": name, "traffic": counted} for name, counted in named]
    return render(request, "countries.html", {"rows": rows})


def country(request: HttpRequest, code: str) -> HttpResponse:
    """One country."""
    if code != code.upper():
        return redirect("country", code.upper(), permanent=True)
    shown = get_object_or_404(Country, code=code)
    today = timezone.localdate()
    to = visits_to(shown, request.user)
    visits = page_asked(request, to, VISITS)
    drawn = visits.object_list if visits.paginator.num_pages == 1 else to[:DRAWN]
    drawings, since = years_drawings([_journey(stops, today) for stops in _by_trip(drawn)], today)
    travels = page_asked(request, travels_from(shown, request.user), TRAVELS, "travels")
    officials = list(officials_of(shown, request.user)[: OFFICIALS + 1])
    context = {
        "country": shown,
        "name": country_name(shown),
        "visits": visits,
        "visit_lines": [_visit(stops, today) for stops in _by_trip(visits.object_list)],
        "visits_address": address_of_page(request),
        "travels": travels,
        "travel_lines": trip_lines(travels.object_list, today),
        "travels_address": address_of_page(request, "travels"),
        "officials": [
            {"official": o, "post": next((post_name(held.post) for held in o.occupancies.all()), "")}
            for o in officials[:OFFICIALS]
        ],
        "more_officials": len(officials) > OFFICIALS,
        "years": drawings,
        "gathered": [drawing.gathered for drawing in drawings],
        "since": since,
    }
    return render(request, "country.html", context)


def _by_trip(stops: Iterable[Stop]) -> list[list[Stop]]:
    """Stops of one trip together, in the order of their dates."""
    trips: dict[int, list[Stop]] = {}
    for stop in stops:
        trips.setdefault(stop.trip_id, []).append(stop)
    return [sorted(group, key=lambda s: (s.first_day or LATEST, s.position)) for group in trips.values()]


def _visit(stops: list[Stop], today: dt.date) -> dict[str, Any]:
    trip = stops[0].trip
    return {
        "stop": stops[0],
        "trip": trip,
        "people": [(t.official, post_of(t)) for t in trip.travelling.all()],
        "place": _places(stops),
        "when": _when(stops),
        "kind": certainty(trip.status, stops[0].first_day, today).value,
    }


def _journey(stops: list[Stop], today: dt.date) -> Journey | None:
    days = [day for stop in stops for day in (stop.first_day, stop.last_day) if day]
    if not days:
        return None
    trip = stops[0].trip
    who = listed([t.official.name for t in trip.travelling.all()])
    return Journey(
        who or "?",
        min(days),
        max(days),
        any(dates.is_vague(stop.arrive) or dates.is_vague(stop.depart) for stop in stops),
        certainty(trip.status, stops[0].first_day, today).value,
        trip.get_absolute_url(),
        ", ".join(filter(None, (who, _places(stops), str(_when(stops) or ""))))
        + f" ({trip.get_status_display()})",
    )


def _places(stops: list[Stop]) -> str:
    return listed(dict.fromkeys(stop.place.name for stop in stops if stop.place))


def _when(stops: list[Stop]) -> When | None:
    dated = [stop for stop in stops if stop.first_day or stop.last_day]
    if not dated:
        return None
    return when(dated[0].arrive or dated[0].depart, dated[-1].depart or dated[-1].arrive)
