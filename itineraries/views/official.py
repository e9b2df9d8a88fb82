"""The pages of officials: the list, and one with posts held, trips over the years and whom they met."""

from __future__ import annotations

import datetime as dt

from babel import Locale
from babel.core import UnknownLocaleError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from itineraries import dates
from itineraries.models import Event, Occupancy, Official
from itineraries.queries.headline import countries_of, country_name, listed
from itineraries.queries.official import met_by, officials_with_posts, trips_of
from itineraries.queries.search import officials_named, words_of
from itineraries.views.dates import cldr_locale, when_days
from itineraries.views.drawings import journey, years_drawings
from itineraries.views.lines import TripLine, occupancy_when, post_name, trip_lines
from itineraries.views.parameters import address_of_page, page_asked

PAGE = 60
TRIPS = 40
DRAWN = 300  # trips on the drawing; all of them are in the list
PEOPLE = 60
RIGHT_TO_LEFT = {"ar", "he", "fa", "ur", "ps", "dv", "yi", "ug", "sd"}


def officials(request: HttpRequest) -> HttpResponse:
    """Officials by name, narrowed by a search in any of their names."""
    query = request.GET.get("q", "").strip()
    found = officials_with_posts(request.user).order_by("name", "id")
    if words_of(query):
        found = found.filter(pk__in=officials_named(request.user, query).order_by().values("pk"))
    page = page_asked(request, found, PAGE)
    today = timezone.localdate()
    rows = [{"official": official, "post": _present_post(official, today)} for official in page.object_list]
    context = {"rows": rows, "page": page, "query": query[:200], "page_address": address_of_page(request)}
    return render(request, "officials.html", context)


def official(request: HttpRequest, slug: str) -> HttpResponse:
    """One official."""
    shown = get_object_or_404(officials_with_posts(request.user), slug=slug)
    today = timezone.localdate()
    theirs = trips_of(shown, request.user)
    page = page_asked(request, theirs, TRIPS)
    lines = trip_lines(page.object_list, today)
    drawn = lines if page.paginator.num_pages == 1 else trip_lines(theirs[:DRAWN], today)
    drawings, since = years_drawings([journey(line, _label(line)) for line in drawn], today)
    context = {
        "official": shown,
        "names": [_name(n.name, n.language) for n in shown.names.all() if n.name != shown.name],
        "posts": [
            {"name": post_name(o.post), "when": occupancy_when(o), "present": o.end == "" and bool(o.start)}
            for o in shown.occupancies.all()
        ],
        "present": _present_post(shown, today),
        "country": country_name(shown.country) if shown.country else "",
        "page": page,
        "lines": lines,
        "page_address": address_of_page(request),
        "years": drawings,
        "gathered": [drawing.gathered for drawing in drawings],
        "since": since,
        "met": [
            {
                "met": met,
                "first": met.meetings[0],
                "when": when_days(met.meetings[0].day, met.meetings[0].day),
                "more": len(met.meetings) - 1,
                "place": _place(met.meetings[0].event),
            }
            for met in met_by(shown, request.user, today)[:PEOPLE]
        ],
    }
    return render(request, "official.html", context)


def _label(line: TripLine) -> str:
    return listed([country_name(country) for country in countries_of(line.trip)], of_countries=True) or "?"


def _place(event: Event) -> str:
    if event.stop and event.stop.place:
        return event.stop.place.name
    country = event.stop.country if event.stop else event.country
    return country_name(country) if country else ""


def _present_post(official: Official, today: dt.date) -> str:
    held = [o for o in official.occupancies.all() if _holds(o, today)]
    return post_name(held[0].post) if held else ""


def _holds(occupancy: Occupancy, today: dt.date) -> bool:
    end = dates.bounds(occupancy.end).last if occupancy.end else None
    return end is None or end >= today


def _name(name: str, code: str) -> dict[str, str]:
    try:
        told = Locale.parse(code, sep="-").get_display_name(cldr_locale()) if code else ""
    except (UnknownLocaleError, ValueError):
        told = code
    direction = "rtl" if code.split("-")[0] in RIGHT_TO_LEFT else "auto"
    return {"name": name, "language": code, "told": told or "", "direction": direction}
