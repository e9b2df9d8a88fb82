"""The pages of countries: the list, and one with the visits to it and the travels of its officials."""

from __future__ import annotations

import datetime as dt
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
from itineraries.views.dates import when
from itineraries.views.drawings import years_drawings
from itineraries.views.geometry.years import Journey
from itineraries.views.lines import post_name, post_of, trip_lines
from itineraries.views.parameters import address_of_page, page_asked

VISITS = 40
TRAVELS = 40
OFFICIALS = 24
DRAWN = 300


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
    drawings, since = years_drawings([_journey(stop, today) for stop in drawn], today)
    travels = page_asked(request, travels_from(shown, request.user), TRAVELS, "travels")
    officials = list(officials_of(shown, request.user)[: OFFICIALS + 1])
    context = {
        "country": shown,
        "name": country_name(shown),
        "visits": visits,
        "visit_lines": [_visit(stop, today) for stop in visits.object_list],
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


def _visit(stop: Stop, today: dt.date) -> dict[str, Any]:
    return {
        "stop": stop,
        "trip": stop.trip,
        "people": [(t.official, post_of(t)) for t in stop.trip.travelling.all()],
        "place": stop.place.name if stop.place else "",
        "when": when(stop.arrive, stop.depart),
        "kind": certainty(stop.trip.status, stop.first_day, today).value,
    }


def _journey(stop: Stop, today: dt.date) -> Journey | None:
    if not stop.first_day or not stop.last_day:
        return None
    who = listed([t.official.name for t in stop.trip.travelling.all()])
    place = stop.place.name if stop.place else country_name(stop.country)
    told = when(stop.arrive, stop.depart)
    return Journey(
        who or "?",
        stop.first_day,
        stop.last_day,
        dates.is_vague(stop.arrive) or dates.is_vague(stop.depart),
        certainty(stop.trip.status, stop.first_day, today).value,
        stop.trip.get_absolute_url(),
        f"{who}, {place}, {told or ''} ({stop.trip.get_status_display()})",
    )
