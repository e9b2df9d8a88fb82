"""What supports a trip: numbered sources, their sentences, what each bears out, where they disagree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import F
from django.db.models.functions import Substr
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from itineraries import dates
from itineraries.enums import EventKind, TripStatus, VisitType
from itineraries.models import Article, Citation, Country, Trip, Viewer
from itineraries.names import fold
from itineraries.queries.headline import country_name, event_name

FIELDS = {
    "travellers": gettext_lazy("traveller"),
    "name": gettext_lazy("name"),
    "role": gettext_lazy("post"),
    "organization": gettext_lazy("organisation"),
    "status": gettext_lazy("status"),
    "country": gettext_lazy("country"),
    "city": gettext_lazy("place"),
    "place": gettext_lazy("place"),
    "place_country": gettext_lazy("country"),
    "arrive": gettext_lazy("arrival"),
    "depart": gettext_lazy("departure"),
    "visit_type": gettext_lazy("type of visit"),
    "kind": gettext_lazy("kind"),
    "with": gettext_lazy("taking part"),
    "date": gettext_lazy("date"),
}
DATES = ("arrive", "depart", "date")
COUNTRIES = ("country", "place_country")
# Fields with one value at a time: two values in two articles are a disagreement. A status moves on instead.
SINGLE = ("country", "place_country", "city", "place", "arrive", "depart", "date", "visit_type", "kind")
CHOICES = {
    "status": dict(TripStatus.choices),
    "visit_type": dict(VisitType.choices),
    "kind": dict(EventKind.choices),
}

Key = tuple[str, int]  # ("stop", 12)


@dataclass(frozen=True, slots=True)
class Support:
    """One field that a sentence bears out: of what, which, the value it tells, and how that was reckoned."""

    record: Key
    field: str
    subject: str
    label: str
    value: str
    note: str
    lost: bool


@dataclass(slots=True)
class Sentence:
    """A sentence of a source in pieces, those quoted marked, and what they support."""

    pieces: tuple[tuple[str, bool], ...]
    supports: list[Support]


@dataclass(slots=True)
class NumberedSource:
    """An article under the number by which the page cites it."""

    number: int
    article: Article
    sentences: list[Sentence]


@dataclass(frozen=True, slots=True)
class Claim:
    """A value and the numbers of the sources that tell it."""

    value: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Dispute:
    """A field on which sources disagree: what the record keeps, and what lost."""

    record: Key
    subject: str
    label: str
    kept: Claim
    lost: tuple[Claim, ...]


@dataclass(slots=True)
class Evidence:
    """Everything a trip's page tells about its sources."""

    sources: list[NumberedSource]
    disputes: list[Dispute]
    citations: list[Citation]
    numbers: dict[tuple[Key, str], list[int]] = field(default_factory=dict)
    unreviewed: frozenset[Key] = frozenset()

    def of(self, record: str, pk: int, *fields: str) -> list[int]:
        """Numbers of the sources of a record's fields; of all its fields where none is named."""
        found: set[int] = set()
        for (key, name), numbers in self.numbers.items():
            if key == (record, pk) and (not fields or name in fields):
                found.update(numbers)
        return sorted(found)


def read_evidence(trip: Trip, viewer: Viewer) -> Evidence:
    """The evidence of a trip that `viewer` may see: one query for citations, one for the countries they name.

    Reads the prefetched travellers, stops and events of `trip` (queries.trip.trip_for_page).
    """
    citations: list[Any] = list(
        Citation.objects.filter(trip=trip)
        .visible_to(viewer)
        .select_related("article__source", "proposal")
        .defer("article__text", "proposal__original", "proposal__draft", "article__source__homepage")
        .annotate(
            sentence_text=Substr(
                "article__text", F("sentence_start") + 1, F("sentence_end") - F("sentence_start")
            )
        )
        .order_by("article__published", "article_id", "sentence_start", "start", "id")
    )
    number = {pk: n for n, pk in enumerate(dict.fromkeys(c.article_id for c in citations), 1)}
    countries = Country.objects.in_bulk(
        {c.value for c in citations if c.field in COUNTRIES and len(c.value) <= 4}
    )
    names = {code: country_name(country) for code, country in countries.items()}
    subjects, current = _subjects(trip), _current(trip)
    evidence = Evidence(sources=[], disputes=[], citations=citations)
    for citation in citations:
        numbers = evidence.numbers.setdefault((key_of(citation), citation.field), [])
        if number[citation.article_id] not in numbers:
            numbers.append(number[citation.article_id])
    evidence.disputes, lost = _disputes(citations, number, subjects, current, names)
    evidence.sources = _sources(citations, number, subjects, names, lost)
    evidence.unreviewed = _unreviewed(citations)
    return evidence


def key_of(citation: Citation) -> Key:
    """The record a citation supports, without reading it."""
    if citation.stop_id:
        return "stop", citation.stop_id
    if citation.event_id:
        return "event", citation.event_id
    if citation.traveller_id:
        return "traveller", citation.traveller_id
    return "trip", citation.trip_id


def in_words(name: str, value: str, countries: dict[str, str], language: str = "en") -> str:
    """A cited value as people read it."""
    if name in DATES:
        try:
            dates.bounds(value)
        except dates.InvalidDate:
            return value
        return dates.in_words(value, language)
    if name in COUNTRIES:
        return countries.get(value, value)
    return str(CHOICES.get(name, {}).get(value, value))


def _sources(
    citations: list[Any],
    number: dict[int, int],
    subjects: dict[Key, str],
    countries: dict[str, str],
    lost: set[int],
) -> list[NumberedSource]:
    language = get_language() or "en"
    sources: dict[int, NumberedSource] = {}
    grouped: dict[tuple[int, int, int], list[Any]] = {}
    for citation in citations:
        place = (citation.article_id, citation.sentence_start, citation.sentence_end)
        grouped.setdefault(place, []).append(citation)
    for (article_id, start, _end), group in grouped.items():
        source = sources.setdefault(
            article_id, NumberedSource(number[article_id], group[0].article, sentences=[])
        )
        supports: dict[Support, None] = {}
        for citation in group:
            key = key_of(citation)
            label = str(FIELDS.get(citation.field, citation.field.replace("_", " ")))
            words = in_words(citation.field, citation.value, countries, language)
            supports[
                Support(
                    key,
                    citation.field,
                    subjects.get(key, ""),
                    label,
                    words,
                    citation.note,
                    citation.pk in lost,
                )
            ] = None
        spans = [(c.start - start, c.end - start) for c in group]
        source.sentences.append(Sentence(marked(group[0].sentence_text, spans), list(supports)))
    return sorted(sources.values(), key=lambda s: s.number)


def marked(text: str, spans: Iterable[tuple[int, int]]) -> tuple[tuple[str, bool], ...]:
    """`text` in pieces, those within one of `spans` marked; spans that touch or overlap are one."""
    pieces: list[tuple[str, bool]] = []
    done = 0
    for start, end in sorted(spans):
        if end <= done:
            continue
        start = max(start, done)
        if start > done:
            pieces.append((text[done:start], False))
        if pieces and pieces[-1][1]:
            pieces[-1] = (pieces[-1][0] + text[start:end], True)
        else:
            pieces.append((text[start:end], True))
        done = end
    if done < len(text):
        pieces.append((text[done:], False))
    return tuple(pieces)


def _subjects(trip: Trip) -> dict[Key, str]:
    found: dict[Key, str] = {("trip", trip.pk): _("the trip")}
    for traveller in trip.travelling.all():
        found["traveller", traveller.pk] = traveller.official.name
    for stop in trip.stops.all():
        found["stop", stop.pk] = stop.place.name if stop.place else country_name(stop.country)
    for event in trip.events.all():
        found["event", event.pk] = event_name(event)
    return found


def _current(trip: Trip) -> dict[tuple[Key, str], str]:
    found: dict[tuple[Key, str], str] = {}
    for stop in trip.stops.all():
        place = stop.place.name if stop.place else ""
        values = {"country": stop.country_id, "city": place, "place": place, "arrive": stop.arrive}
        values |= {"depart": stop.depart, "visit_type": stop.visit_type}
        found |= {(("stop", stop.pk), name): value for name, value in values.items()}
    for event in trip.events.all():
        values = {"kind": event.kind, "date": event.date, "place_country": event.country_id or ""}
        found |= {(("event", event.pk), name): value for name, value in values.items()}
    return found


def _agree(name: str, one: str, other: str) -> bool:
    if name in DATES:
        try:
            return dates.agree(one, other)
        except dates.InvalidDate:
            return False
    return fold(one) == fold(other) or not one or not other


def _disputes(
    citations: list[Citation],
    number: dict[int, int],
    subjects: dict[Key, str],
    current: dict[tuple[Key, str], str],
    countries: dict[str, str],
) -> tuple[list[Dispute], set[int]]:
    language = get_language() or "en"
    told: dict[tuple[Key, str], dict[str, list[Citation]]] = {}
    for citation in citations:
        if citation.field in SINGLE and citation.value:
            values = told.setdefault((key_of(citation), citation.field), {})
            values.setdefault(citation.value, []).append(citation)
    disputes, lost = [], set()
    for (key, name), values in told.items():
        kept = current.get((key, name)) or next(iter(values))
        losing = {value: group for value, group in values.items() if not _agree(name, value, kept)}
        if not losing:
            continue
        lost |= {citation.pk for group in losing.values() for citation in group}

        def claim(value: str, groups: Iterable[list[Citation]], name: str = name) -> Claim:
            numbers = {number[c.article_id] for group in groups for c in group}
            return Claim(in_words(name, value, countries, language), tuple(sorted(numbers)))

        winners = [group for value, group in values.items() if value not in losing]
        label = str(FIELDS.get(name, name))
        disputes.append(
            Dispute(
                key,
                capfirst(subjects.get(key, "")),
                label,
                claim(kept, winners),
                tuple(claim(value, [group]) for value, group in losing.items()),
            )
        )
    return disputes, lost


def _unreviewed(citations: list[Citation]) -> frozenset[Key]:
    """Records that rest on the auto-accept policy alone: no person accepted what supports them."""
    reviewed: dict[Key, bool] = {}
    for citation in citations:
        key, proposal = key_of(citation), citation.proposal
        person = proposal is None or proposal.decided_by_id is not None
        reviewed[key] = reviewed.get(key, False) or person
    return frozenset(key for key, person in reviewed.items() if not person)
