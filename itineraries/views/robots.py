"""What robots and browsers ask for by habit: robots.txt and favicon.ico."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static

RULES = "User-agent: *\nDisallow: /admin/\nDisallow: /search/\n"


def robots(request: HttpRequest) -> HttpResponse:
    """Everything public may be read; what a search finds is no page of its own."""
    return HttpResponse(RULES, content_type="text/plain; charset=utf-8")


def favicon(request: HttpRequest) -> HttpResponse:
    """The icon's true address."""
    return redirect(static("itineraries/favicon.svg"), permanent=False)
