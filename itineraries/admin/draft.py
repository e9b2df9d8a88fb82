"""A draft written for people: its trip, travellers, stops and events, each fact with its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _now

from itineraries import dates
from itineraries.admin.base import language
from itineraries.admin.highlight import quoted


def parts(draft: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The trip, travellers, stops, events and people of a draft, each with a title."""
    yield _now("Trip"), draft
    for kind, key in ((_now("Traveller"), "travellers"), (_now("Stop"), "stops"), (_now("Event"), "events")):
        for number, part in enumerate(draft.get(key) or [], start=1):
            yield f"{kind} {number}", part
            for person in part.get("people") or []:
                yield _now("%(event)s, with") % {"event": f"{kind} {number}"}, person


def told(draft: dict[str, Any], text: str) -> SafeString:
    """A draft for reading: every part with its values, and below each the sentences that say so."""
    return format_html(
        '<div class="desk-facts">{}</div>',
        format_html_join(
            "",
            "<div><h4>{}</h4><dl>{}</dl></div>",
            ((name, _facts(part, text)) for name, part in parts(draft)),
        ),
    )


def _facts(part: dict[str, Any], text: str) -> SafeString:
    evidence: dict[str, list[SafeString]] = {}
    for item in part.get("evidence") or []:
        start, end = item["sentence"]
        sentence = quoted(
            text[start : item["start"]], text[item["start"] : item["end"]], text[item["end"] : end]
        )
        shown = format_html(
            '<span class="desk-quote" title="{}">{}</span>', item.get("note") or item["rule"], sentence
        )
        evidence.setdefault(item["field"], []).append(shown)
    rows = [
        (
            name,
            _value(name, value),
            format_html_join("", "{}", ((quote,) for quote in evidence.pop(name, []))),
        )
        for name, value in part.items()
        if name not in {"evidence", "people"}
        and not isinstance(value, dict)
        and value not in (None, "", [], False)
        if not (isinstance(value, list) and any(isinstance(item, dict) for item in value))
    ]
    rows += [
        (name, "", format_html_join("", "{}", ((q,) for q in quotes))) for name, quotes in evidence.items()
    ]
    return format_html_join("", "<dt>{}</dt><dd>{}{}</dd>", rows)


def _value(name: str, value: Any) -> str:
    if name in {"arrive", "depart", "date"} and isinstance(value, str) and dates.is_valid(value):
        return f"{dates.in_words(value, language())} ({value})"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
