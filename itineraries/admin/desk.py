"""The first page of the desk: what waits for a decision, and what changed lately."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from itineraries.models import Proposal, Trip
from itineraries.queries.headline import HEADLINE_PREFETCH, headline

SHOWN = 8


def dashboard(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    """Adds to the index what the user may see: waiting proposals, oldest article first, and changed trips."""
    user = request.user
    if user.has_perm("itineraries.view_proposal"):
        waiting = Proposal.objects.pending()
        rows = waiting.select_related("article__source").defer("article__text", "original")
        context["waiting"] = rows.order_by("article__published", "pk")[:SHOWN]
        context["waiting_count"] = waiting.count()
    if user.has_perm("itineraries.view_trip"):
        trips = Trip.objects.order_by("-updated_at", "-pk").prefetch_related(*HEADLINE_PREFETCH)[:SHOWN]
        context["changed"] = [(trip, headline(trip)) for trip in trips]
    return context
