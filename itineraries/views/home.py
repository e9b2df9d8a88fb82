"""The front page: who is travelling, who will, what changed; or who was where on a day."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from itineraries import dates
from itineraries.queries.certainty import OFF
from itineraries.queries.home import coming_after, last_before, lately_changed, travelling_on
from itineraries.views.dates import language, when
from itineraries.views.lines import place_name, post_of, trip_line, trip_lines
from itineraries.views.parameters import day_asked


def home(request: HttpRequest) -> HttpResponse:
    """The front page, of today or of the day `on`."""
    today = timezone.localdate()
    asked, error = day_asked(request, "on")
    day = asked or today
    now = [
        {
            "line": trip_line(found.trip, today),
            "people": [(t.official, post_of(t)) for t in found.trip.travelling.all()],
            "places": [
                {"name": place_name(stop), "when": when(stop.arrive, stop.depart)} for stop in found.stops
            ],
            "certain": found.certain,
        }
        for found in travelling_on(request.user, day)
    ]
    past = last_before(request.user, day)
    latest = next((trip.last_day for trip in past if trip.status not in OFF), None)
    context = {
        "latest": latest,
        "latest_words": dates.in_words(latest.isoformat(), language()) if latest else "",
        "day": day,
        "day_words": dates.in_words(day.isoformat(), language()),
        "is_today": day == today,
        "error": error,
        "now": now,
        "coming": trip_lines(coming_after(request.user, day), today),
        "past": trip_lines(past, today),
        "changed": trip_lines(lately_changed(request.user), today) if day == today else [],
    }
    return render(request, "home.html", context)
