"""What the extractor returns: frozen drafts in which every fact carries its evidence.

A draft is plain data. `to_dict` gives the JSON form kept in a proposal and printed by `extract`; its
shape is a superset of the evaluation record (see docs/extraction.md). `from_dict` reads it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open character range [start, end) of the text that was read."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why one field of a draft has its value.

    `text[span.start:span.end] == quote` always holds. `sentence` is the span of the whole sentence,
    `rule` the name of the rule that made the fact, `confidence` a probability in [0, 1], and `note`
    says how a value was reckoned ("mardi, told on 2023-02-23 → 2023-02-28"), or is empty.
    """

    field: str
    span: Span
    quote: str
    sentence: Span
    rule: str
    confidence: float = 1.0
    note: str = ""

    def to_dict(self) -> dict[str, Any]:
        return {
            "field": self.field,
            "start": self.span.start,
            "end": self.span.end,
            "quote": self.quote,
            "sentence": [self.sentence.start, self.sentence.end],
            "rule": self.rule,
            "confidence": round(self.confidence, 3),
            "note": self.note,
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Evidence:
        return cls(
            field=data["field"],
            span=Span(data["start"], data["end"]),
            quote=data["quote"],
            sentence=Span(*data["sentence"]),
            rule=data["rule"],
            confidence=data.get("confidence", 1.0),
            note=data.get("note", ""),
        )


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person, or an office where nobody is named.

    `name` is the usual English spelling where known, else as written; "" where only the office is told.
    `role` is the office in English ("Secretary of State"), `country` its ISO 3166-1 alpha-2 code, None
    for international organisations or where not known. `inferred`: the text tells the office alone, and the
    directory who held it. Evidence fields: name, role, country.
    """

    name: str
    role: str | None = None
    country: str | None = None
    organization: str | None = None
    evidence: tuple[Evidence, ...] = ()
    inferred: bool = False

    def to_dict(self) -> dict[str, Any]:
        """In a record an office is an office where the text names nobody: its holder stands beside it."""
        return {
            "name": "" if self.inferred else self.name,
            "holder": self.name if self.inferred else None,
            "role": self.role,
            "country": self.country,
            "organization": self.organization,
            "evidence": [e.to_dict() for e in self.evidence],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> PersonDraft:
        return cls(
            name=data.get("name") or data.get("holder") or "",
            inferred=not data.get("name") and bool(data.get("holder")),
            role=data.get("role"),
            country=data.get("country"),
            organization=data.get("organization"),
            evidence=_evidence(data),
        )


@dataclass(frozen=True, slots=True)
class StopDraft:
    """One place on a trip. Evidence fields: country, city, arrive, depart, visit_type.

    `order` counts from 1; `country` is ISO 3166-1 alpha-2; `city` the English GeoNames name or None;
    `geonames_id` its id where the gazetteer knows it; `arrive` and `depart` are EDTF or None;
    `visit_type` is a value of itineraries.enums.VisitType or None.
    """

    order: int
    country: str
    city: str | None = None
    geonames_id: int | None = None
    city_inferred: bool = False
    arrive: str | None = None
    depart: str | None = None
    visit_type: str | None = None
    evidence: tuple[Evidence, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "order": self.order,
            "city": self.city,
            "geonames_id": self.geonames_id,
            "city_inferred": self.city_inferred,
            "country": self.country,
            "arrive": self.arrive,
            "depart": self.depart,
            "visit_type": self.visit_type,
            "evidence": [e.to_dict() for e in self.evidence],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> StopDraft:
        return cls(
            order=data["order"],
            country=data["country"],
            city=data.get("city"),
            geonames_id=data.get("geonames_id"),
            city_inferred=bool(data.get("city_inferred")),
            arrive=data.get("arrive"),
            depart=data.get("depart"),
            visit_type=data.get("visit_type"),
            evidence=_evidence(data),
        )


@dataclass(frozen=True, slots=True)
class EventDraft:
    """Something that happens on a trip. Evidence fields: kind, with, place_country, date.

    `kind` is a value of itineraries.enums.EventKind; `people` and `organizations` are who takes part
    besides the travellers; `stop` is the order of the stop it happens at, or None; `place_country`
    ISO alpha-2 or None; `date` EDTF or None.
    """

    kind: str
    people: tuple[PersonDraft, ...] = ()
    organizations: tuple[str, ...] = ()
    stop: int | None = None
    place_country: str | None = None
    date: str | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def counterparts(self) -> list[str]:
        """Names of people (their office where unnamed) and organisations, in the order told."""
        return [p.name or p.role or "" for p in self.people] + list(self.organizations)

    def to_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "with": self.counterparts,
            "people": [p.to_dict() for p in self.people],
            "organizations": list(self.organizations),
            "stop": self.stop,
            "place_country": self.place_country,
            "date": self.date,
            "evidence": [e.to_dict() for e in self.evidence],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> EventDraft:
        return cls(
            kind=data["kind"],
            people=tuple(PersonDraft.from_dict(p) for p in data.get("people", [])),
            organizations=tuple(data.get("organizations", [])),
            stop=data.get("stop"),
            place_country=data.get("place_country"),
            date=data.get("date"),
            evidence=_evidence(data),
        )


@dataclass(frozen=True, slots=True)
class TripDraft:
    """One journey as one article tells it. Evidence fields: travellers, status.

    `status` is announced, under_way, completed, cancelled or postponed; `background` marks a trip told
    only in passing; `confidence` is the probability that the trip was read right.
    """

    travellers: tuple[PersonDraft, ...]
    status: str
    stops: tuple[StopDraft, ...]
    events: tuple[EventDraft, ...] = ()
    background: bool = False
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "travellers": [p.to_dict() for p in self.travellers],
            "status": self.status,
            "background": self.background,
            "confidence": round(self.confidence, 3),
            "stops": [s.to_dict() for s in self.stops],
            "events": [e.to_dict() for e in self.events],
            "evidence": [e.to_dict() for e in self.evidence],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> TripDraft:
        return cls(
            travellers=tuple(PersonDraft.from_dict(p) for p in data["travellers"]),
            status=data["status"],
            stops=tuple(StopDraft.from_dict(s) for s in data["stops"]),
            events=tuple(EventDraft.from_dict(e) for e in data.get("events", [])),
            background=bool(data.get("background")),
            confidence=data.get("confidence", 1.0),
            evidence=_evidence(data),
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read from one article: its trips, and every office-holder it names."""

    trips: tuple[TripDraft, ...] = ()
    officials: tuple[PersonDraft, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "trips": [t.to_dict() for t in self.trips],
            "officials": [p.to_dict() for p in self.officials],
        }


def _evidence(data: dict[str, Any]) -> tuple[Evidence, ...]:
    return tuple(Evidence.from_dict(e) for e in data.get("evidence", []))
