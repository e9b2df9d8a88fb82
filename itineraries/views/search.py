"""The search page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from itineraries.queries.headline import country_name
from itineraries.queries.search import LIMIT, LONGEST, search
from itineraries.views.lines import trip_lines


def search_page(request: HttpRequest) -> HttpResponse:
    """What `q` finds among officials, countries, places and trips."""
    query = request.GET.get("q", "").strip()
    found = search(request.user, query)
    context = {
        "query": query[:LONGEST],
        "cut": len(query) > LONGEST,
        "found": found,
        "countries": [(country, country_name(country)) for country in found.countries],
        "lines": trip_lines(found.trips, timezone.localdate()),
        "limit": LIMIT,
    }
    return render(request, "search.html", context)
