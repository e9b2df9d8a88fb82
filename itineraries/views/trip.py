"""The pages of trips: the list with its filters, and one trip with its timeline, map, stops and sources."""

from __future__ import annotations

from typing import Any

from babel import Locale
from babel.core import UnknownLocaleError
from babel.numbers import format_decimal
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from itineraries import dates
from itineraries.enums import TripStatus
from itineraries.models import Event, Place, Stop, Trip
from itineraries.queries.capital import home_of
from itineraries.queries.evidence import Evidence, NumberedSource, read_evidence
from itineraries.queries.headline import country_name, event_name, headline, participant_names
from itineraries.queries.provenance import Entry, entered_at_once, read_provenance
from itineraries.queries.timeline import Moment, Stay, TripTimeline, trip_timeline
from itineraries.queries.trip import trip_for_page, trips_in_lines
from itineraries.views.dates import When, cldr_locale, language, when
from itineraries.views.drawings import map_drawings, point_of, timeline_drawings
from itineraries.views.filters import TripFilters
from itineraries.views.geometry.route import length_km
from itineraries.views.lines import place_name, post_of, trip_lines, when_of
from itineraries.views.parameters import address_of_page, page_asked

PAGE = 40
BRIEF = 16  # lines, about, that fit a screen
SENTENCES = 4  # of one source; further ones are folded away
TOLD_BY_NAME = ("country", "place", "city", "place_country", "kind", "with", "name", "role", "organization")


def trips(request: HttpRequest) -> HttpResponse:
    """The trips, the latest first, narrowed by TripFilters."""
    filters = TripFilters(request.GET)
    filters.is_valid()
    found = filters.narrow(trips_in_lines(request.user))
    page = page_asked(request, found.order_by(F("first_day").desc(nulls_last=True), "-id"), PAGE)
    place = filters.cleaned_data.get("place")
    visited = Place.objects.filter(pk=place, stops__trip__in=found.order_by()).first() if place else None
    context = {
        "filters": filters,
        "place": visited,
        "page": page,
        "lines": trip_lines(page.object_list, timezone.localdate()),
        "page_address": address_of_page(request),
        "narrowed": any(filters.cleaned_data.values()) or bool(filters.errors),
    }
    return render(request, "trips.html", context)


def trip(request: HttpRequest, pk: int) -> HttpResponse:
    """One trip."""
    shown = get_object_or_404(trip_for_page(request.user), pk=pk)
    today = timezone.localdate()
    evidence = read_evidence(shown, request.user)
    entries = read_provenance(shown, evidence)
    # Where nothing has a source and all was entered at once, one line says so instead of one a fact.
    whole = None if evidence.sources else entered_at_once(entries)
    entries = {} if whole else entries
    timeline = trip_timeline(shown, evidence, today, language())
    stays = timeline.happened or timeline.plan
    home = home_of(shown)
    count = len(evidence.sources)
    sources = ngettext("%(count)d source", "%(count)d sources", count) % {"count": count} if count else ""
    drawings = timeline_drawings(timeline, today, sources=sources)
    named = headline(shown)
    dated = when_of(shown)
    context = {
        "trip": shown,
        "headline": named,
        "when": dated,
        "kind": stays[0].certainty.value if stays else "announced",
        "travellers": _travellers(shown, evidence, entries),
        "distance": _distance(shown, home),
        "countries": len({stop.country_id for stop in shown.stops.all()}),
        "timeline": drawings,
        "gathered": [drawing.gathered for drawing in drawings],
        "legend": _legend(timeline, evidence),
        "maps": map_drawings(shown, stays, home),
        "stops": _stops(shown, stays, timeline, evidence, entries),
        "elsewhere": [
            _event(event, shown, evidence, entries) for event in shown.events.all() if event.stop_id is None
        ],
        "disputes": evidence.disputes,
        "all_entered": [whole] if whole else [],
        "sources": [_source(source) for source in evidence.sources],
        "ledger": _ledger(evidence),
        # A short column of facts stays beside its evidence while one reads on.
        "brief": 2 * len(shown.stops.all()) + len(shown.events.all()) + 2 * len(evidence.disputes) <= BRIEF,
        "status_numbers": evidence.of("trip", shown.pk, "status"),
        "status_entries": entries.get(("trip", shown.pk), []),
        "all_unreviewed": bool(evidence.citations) and _nobody_reviewed(evidence),
        "description": _description(shown, named, str(dated or "")),
    }
    return render(request, "trip.html", context)


def _travellers(shown: Trip, evidence: Evidence, entries: dict[Any, list[Entry]]) -> list[dict[str, Any]]:
    return [
        {
            "official": traveller.official,
            "post": post_of(traveller),
            "numbers": evidence.of("traveller", traveller.pk),
            "entries": entries.get(("traveller", traveller.pk), []),
        }
        for traveller in shown.travelling.all()
    ]


def _stops(
    shown: Trip,
    stays: tuple[Stay, ...],
    timeline: TripTimeline,
    evidence: Evidence,
    entries: dict[Any, list[Entry]],
) -> list[dict[str, Any]]:
    planned = {stay.stop: stay for stay in timeline.plan} if timeline.happened else {}
    stops = list(shown.stops.all())
    made = []
    for i, (stop, stay) in enumerate(zip(stops, stays, strict=True)):
        before = stops[i - 1] if i else None
        plan = planned.get(stop.pk)
        moved = plan and plan.told and (plan.first, plan.last) != (stay.first, stay.last)
        made.append(
            {
                "stop": stop,
                "stay": stay,
                "name": place_name(stop),
                "when": when(stop.arrive, stop.depart),
                "place_numbers": evidence.of("stop", stop.pk, "country", "place", "city"),
                "date_numbers": evidence.of("stop", stop.pk, "arrive", "depart"),
                "type_numbers": evidence.of("stop", stop.pk, "visit_type"),
                "km": _km([point_of(before.place), point_of(stop.place)]) if before else "",
                "planned": plan.told if plan and moved else "",
                "until": _seen_until(stop),
                # A date announced and then changed is told as the plan; the dispute stands below the list.
                "disputes": [
                    d for d in evidence.disputes if d.record == ("stop", stop.pk) and not (plan and moved)
                ],
                "entries": entries.get(("stop", stop.pk), []),
                "events": [
                    _event(event, shown, evidence, entries)
                    for event in shown.events.all()
                    if event.stop_id == stop.pk
                ],
            }
        )
    return made


def _seen_until(stop: Stop) -> When | None:
    """The day of the last dated event at a stop, where no departure as late as that is told."""
    told = dates.bounds(stop.depart).last or dates.bounds(stop.arrive).last
    return when(stop.last_day.isoformat()) if stop.last_day and told and stop.last_day > told else None


def _event(event: Event, shown: Trip, evidence: Evidence, entries: dict[Any, list[Entry]]) -> dict[str, Any]:
    return {
        "event": event,
        "name": event_name(event),
        # A title says what it is called, not what it was nor who came.
        "kind": event.get_kind_display() if event.title else "",
        "with": ", ".join(participant_names(event)) if event.title else "",
        "officials": [p.official for p in event.participants.all() if p.official],
        "country": country_name(event.country) if event.country and event.stop_id is None else "",
        "when": None if _of_its_stop(event, shown) else when(event.date),
        "numbers": evidence.of("event", event.pk),
        "unreviewed": ("event", event.pk) in evidence.unreviewed,
        "entries": entries.get(("event", event.pk), []),
    }


def _of_its_stop(event: Event, shown: Trip) -> bool:
    """True where the stop above the event already tells its date."""
    stop = next((stop for stop in shown.stops.all() if stop.pk == event.stop_id), None)
    return bool(stop and event.date == stop.arrive and stop.depart in ("", stop.arrive))


def _source(source: NumberedSource) -> dict[str, Any]:
    article = source.article
    sentences = []
    for sentence in source.sentences:
        supports: dict[str, list[Any]] = {}
        for support in sentence.supports:
            facts = supports.setdefault(support.subject, [])
            # The name of a stop or meeting already says where and what it is.
            if support.field not in TOLD_BY_NAME or support.lost:
                facts.append(support)
        notes = list(dict.fromkeys(s.note for s in sentence.supports if s.note))
        sentences.append({"pieces": sentence.pieces, "supports": supports, "notes": notes})
    return {
        "number": source.number,
        "article": article,
        "published": when(article.published.isoformat()),
        "language": _language_name(article.language),
        "sentences": sentences,
        "rest": len(sentences) - SENTENCES,
    }


def _language_name(code: str) -> str:
    """The language an article is in, unless it is that of the page."""
    if code.split("-")[0] == language().split("-")[0]:
        return ""
    try:
        return Locale.parse(code, sep="-").get_display_name(cldr_locale()) or code
    except (UnknownLocaleError, ValueError):
        return code


def _ledger(evidence: Evidence) -> list[dict[str, Any]]:
    """How the status went, article by article; nothing where it was told only once."""
    lines: list[dict[str, Any]] = []
    number = {source.article.pk: source.number for source in evidence.sources}
    for citation in evidence.citations:
        if citation.field != "status" or citation.value not in TripStatus.values:
            continue
        words = capfirst(str(TripStatus(citation.value).label))
        cited = number[citation.article_id]
        if lines and lines[-1]["words"] == words:
            if cited not in lines[-1]["numbers"]:
                lines[-1]["numbers"].append(cited)
            continue
        lines.append(
            {"when": when(citation.article.published.isoformat()), "words": words, "numbers": [cited]}
        )
    return lines if len(lines) > 1 else []


def _legend(timeline: TripTimeline, evidence: Evidence) -> list[tuple[str, str]]:
    stays = [*timeline.plan, *timeline.happened]
    items: list[Stay | Moment] = [*stays, *timeline.moments]
    kinds = {item.certainty.value for item in items}
    undated = any(stay.first is None for stay in stays)
    found = [
        ("happened", _("happened"), "happened" in kinds),
        ("announced", _("announced"), "announced" in kinds),
        ("announced vague", _("date told roughly"), any(item.vague for item in items)),
        ("guessed", _("day not told, only the order"), undated),
        ("off", _("called off"), "off" in kinds),
        ("unreviewed", _("read by the machine, not yet reviewed"), bool(evidence.unreviewed)),
    ]
    return [(kind, words) for kind, words, used in found if used]


def _nobody_reviewed(evidence: Evidence) -> bool:
    return all(c.proposal is not None and c.proposal.decided_by_id is None for c in evidence.citations)


def _km(places: list[tuple[float, float] | None]) -> str:
    """The length of the way through places, to ten kilometres; empty where a place is not known."""
    known = [place for place in places if place]
    if len(known) < max(len(places), 2):
        return ""
    km = round(length_km(known), -1)
    number = format_decimal(km, locale=cldr_locale())
    return _("%(number)s km") % {"number": number} if km else ""


def _distance(shown: Trip, home: Place | None) -> str:
    """The way from home through all stops, as the crow flies; only where every place is known."""
    stops = [point_of(stop.place) for stop in shown.stops.all()]
    if not stops or home is None:
        return ""
    way = _km([point_of(home), *stops])
    return _("%(distance)s from %(place)s") % {"distance": way, "place": home.name} if way else ""


def _description(shown: Trip, named: str, dated: str) -> str:
    places = [place_name(stop) for stop in shown.stops.all()][:8]
    parts = [f"{named}, {dated}" if dated else named, capfirst(shown.get_status_display()), "; ".join(places)]
    return ". ".join(part for part in parts if part)[:300]
