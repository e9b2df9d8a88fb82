"""Merges what one article says into the record: finds or makes the trip, writes fields, cites every one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from itineraries import dates
from itineraries.extraction.drafts import EventDraft, Evidence, StopDraft, TripDraft
from itineraries.models import (
    Citation,
    Event,
    EventParticipant,
    Official,
    Organization,
    Place,
    Proposal,
    Stop,
    Traveller,
    Trip,
)
from itineraries.queries.decisions import decided_fields
from itineraries.services.author import save_as
from itineraries.services.enter import trip_changed
from itineraries.services.identify import occupancy_of, official_for, organization_for, place_for
from itineraries.services.match import draft_days, find_trip, match_event, match_stops
from itineraries.services.removed import (
    refuse_removed_event,
    refuse_removed_stop,
    refuse_removed_traveller,
    refuse_removed_trip,
)
from itineraries.services.settle import latest_word, settled_arrival, settled_date, settled_status


def reconcile_trip(draft: TripDraft, *, proposal: Proposal, reviewer: User | None) -> Trip:
    """Write `draft` into the record with its citations; the trip it made or was merged into.

    Call inside a transaction. Each field holds what the articles together say (see `settle`), except where
    a person decided it; a `reviewer` decides for the draft. Raises ValidationError naming what is wrong.
    """
    return _Reconciliation(draft, proposal, reviewer).run()


class _Reconciliation:
    """One draft on its way into the record."""

    def __init__(self, draft: TripDraft, proposal: Proposal, reviewer: User | None) -> None:
        self.draft, self.proposal, self.reviewer = draft, proposal, reviewer
        self.article = proposal.article
        self.reason = f"article {self.article.pk}"

    def run(self) -> Trip:
        officials = [self.official(person) for person in self.draft.travellers]
        # Articles on one journey that come in at once wait for each other here, or there would be two trips.
        list(Official.objects.select_for_update().filter(pk__in=[o.pk for o in officials]).order_by("pk"))
        trip = find_trip(self.draft, officials=officials, article=self.article)
        if trip is None:
            if not self.reviewer:
                refuse_removed_trip(self.draft, officials=officials, article=self.article)
            trip = Trip(status=self.draft.status)
            save_as(trip, self.reviewer, reason=self.reason)
        else:
            officials = self.part_company(trip, officials)
        self.trip = trip
        self.travellers(officials)
        stops = self.stops()
        self.events({draft.order: stop for draft, stop in zip(self.draft.stops, stops, strict=True)})
        self.cite(self.draft.evidence, {"status": ("status", self.draft.status)})
        self.settle(trip, {"status": self.draft.status}, {"status": settled_status})
        trip_changed(trip)
        return trip

    def part_company(self, trip: Trip, officials: list[Official]) -> list[Official]:
        """Whom of the draft's travellers to put on `trip`; the others get a trip of their own.

        Two ministers seen together in New Delhi share that stop, not the one's road by Astana: who joins for
        part of a journey has a trip with that part.
        """
        aboard = set(trip.travelling.values_list("official", flat=True))
        elsewhere = set(trip.stops.values_list("country", flat=True)) - {s.country for s in self.draft.stops}
        pairs = list(zip(self.draft.travellers, officials, strict=True))
        joining = tuple(person for person, official in pairs if official.pk not in aboard)
        if not joining or not elsewhere:
            return officials
        reconcile_trip(
            replace(self.draft, travellers=joining), proposal=self.proposal, reviewer=self.reviewer
        )
        staying = [(person, official) for person, official in pairs if official.pk in aboard]
        self.draft = replace(self.draft, travellers=tuple(person for person, _ in staying))
        return [official for _, official in staying]

    def official(self, person: Any) -> Official:
        official = official_for(person)
        if official is None:
            raise ValidationError(
                f"“{person.name}” is a surname nobody on record has; write the full name in the draft"
            )
        return official

    # Travellers

    def travellers(self, officials: list[Official]) -> None:
        on, _ = draft_days(self.draft, self.article)
        known = {traveller.official_id: traveller for traveller in self.trip.travelling.all()}
        for person, official in zip(self.draft.travellers, officials, strict=True):
            traveller = known.get(official.pk)
            if traveller is None:
                if not self.reviewer:
                    refuse_removed_traveller(self.trip, official)
                traveller = Traveller(
                    trip=self.trip,
                    official=official,
                    role=(person.role or "")[:160],
                    occupancy=occupancy_of(official, role=person.role, on=on),
                    position=len(known) + 1,
                )
                save_as(traveller, self.reviewer, reason=self.reason)
                known[official.pk] = traveller
            values = {"name": person.name, "role": person.role, "country": person.country}
            self.cite(person.evidence, {k: (k, v) for k, v in values.items()}, traveller=traveller)

    # Stops

    def stops(self) -> list[Stop]:
        existing = list(self.trip.stops.select_related("place"))
        places = [place_for(draft) for draft in self.draft.stops]
        matched = match_stops(existing, self.draft.stops, places)
        order = list(existing)
        stops: list[Stop] = []
        for index, draft in enumerate(self.draft.stops):
            stop = matched[index]
            if stop is None:
                if not self.reviewer:
                    refuse_removed_stop(self.trip, draft, places[index])
                stop = Stop(trip=self.trip, country_id=draft.country)
                order.insert(_place_in(order, index, matched, draft), stop)
                matched[index] = stop
            stops.append(stop)
        self.number(order)
        for draft, place, stop in zip(self.draft.stops, places, stops, strict=True):
            self.write_stop(stop, draft, place)
        return stops

    def number(self, order: list[Stop]) -> None:
        """Give the stops their positions; those that move first make way, since no two may share one."""
        moved = [(stop, n) for n, stop in enumerate(order, start=1) if stop.pk and stop.position != n]
        beyond = max((stop.position for stop in order if stop.pk), default=0) + len(order)
        for offset, (stop, _) in enumerate(moved, start=1):
            Stop.objects.filter(pk=stop.pk).update(position=beyond + offset)
        for stop, position in moved:
            stop.position = position
            save_as(stop, self.reviewer, reason=self.reason)
        for position, stop in enumerate(order, start=1):
            if not stop.pk:
                stop.position = position
                save_as(stop, self.reviewer, reason=self.reason)

    def write_stop(self, stop: Stop, draft: StopDraft, place: Place | None) -> None:
        values = {
            "country": ("country", draft.country),
            "city": ("place", place.name if place else draft.city),
            "arrive": ("arrive", draft.arrive),
            "depart": ("depart", draft.depart),
            "visit_type": ("visit_type", draft.visit_type),
        }
        self.cite(draft.evidence, values, stop=stop)
        changed = False
        open_ = stop.place_id is None or stop.place_inferred
        if place and stop.place_id != place.pk and open_ and self.may_write(stop, "place_id"):
            stop.place, stop.place_inferred = place, draft.city_inferred
            changed = True
        told = {"arrive": draft.arrive, "depart": draft.depart, "visit_type": draft.visit_type}
        rules = {"arrive": settled_arrival, "depart": settled_date, "visit_type": latest_word}
        self.settle(stop, told, rules, changed=changed)

    # Events

    def events(self, stops: dict[int, Stop]) -> None:
        existing = list(
            self.trip.events.prefetch_related("participants__official", "participants__organization")
        )
        for draft in self.draft.events:
            stop = stops.get(draft.stop) if draft.stop else None
            officials, unknown = [], []
            for person in draft.people:
                official = official_for(person) if person.name else None
                if official:
                    officials.append(official)
                else:
                    unknown.append(person.name or ", ".join(filter(None, (person.role, person.country))))
            organizations = [organization_for(name) for name in draft.organizations]
            event = match_event(
                existing, draft, stop=stop, officials=set(officials), organizations=set(organizations)
            )
            if event is None:
                if not self.reviewer:
                    refuse_removed_event(self.trip, draft, stop)
                event = self.make_event(draft, stop, unknown)
                existing.append(event)
            self.participants(event, officials, organizations)
            self.write_event(event, draft, stop)

    def make_event(self, draft: EventDraft, stop: Stop | None, unknown: Iterable[str]) -> Event:
        event = Event(
            trip=self.trip,
            stop=stop,
            kind=draft.kind,
            # Whom the record cannot name stays in the words of the article.
            title="; ".join(filter(None, unknown))[:255],
            country_id=stop.country_id if stop else draft.place_country,
        )
        save_as(event, self.reviewer, reason=self.reason)
        return event

    def participants(
        self, event: Event, officials: Iterable[Official], organizations: Iterable[Organization]
    ) -> None:
        travelling = {traveller.official_id for traveller in self.trip.travelling.all()}
        for official in officials:
            if official.pk not in travelling:
                EventParticipant.objects.get_or_create(event=event, official=official)
        for organization in organizations:
            EventParticipant.objects.get_or_create(event=event, organization=organization)

    def write_event(self, event: Event, draft: EventDraft, stop: Stop | None) -> None:
        values = {
            "kind": ("kind", draft.kind),
            "with": ("with", ", ".join(draft.counterparts)),
            "place_country": ("country", draft.place_country),
            "date": ("date", draft.date),
        }
        self.cite(draft.evidence, values, event=event)
        placed = stop is not None and event.stop_id is None
        if stop is not None and placed:
            event.stop, event.country_id = stop, stop.country_id
        self.settle(event, {"date": draft.date}, {"date": settled_date}, changed=placed)

    # Fields and citations

    def may_write(self, record: Any, field: str) -> bool:
        """True unless a person decided the field and no person decides now."""
        return bool(self.reviewer) or field not in decided_fields(record, [field])

    def settle(
        self,
        record: Any,
        told: dict[str, str | None],
        rules: Mapping[str, Callable[[Iterable[Citation]], str]],
        *,
        changed: bool = False,
    ) -> None:
        """Write the fields that `told` speaks of: the reviewer's word, or what all articles say together."""
        decided = decided_fields(record, told) if not self.reviewer else frozenset()
        spoken: dict[str, list[Citation]] = defaultdict(list)
        for citation in self.citations_of(record):
            spoken[citation.field].append(citation)
        for name, value in told.items():
            if not value or name in decided:
                continue
            new = value if self.reviewer else (rules[name](spoken[name]) or value)
            old = getattr(record, name)
            if new != old:
                setattr(record, name, new)
                if isinstance(record, Stop) and _departs_before_arrival(record):
                    setattr(record, name, old)  # both stay cited; which of the two is wrong is for a person
                    continue
                changed = True
        if changed:
            save_as(record, self.reviewer, reason=self.reason)

    def citations_of(self, record: Any) -> Iterable[Citation]:
        rows = Citation.objects.select_related("article")
        if isinstance(record, Trip):
            return rows.filter(trip=record, traveller=None, stop=None, event=None)
        return rows.filter(**{record._meta.model_name: record})

    def cite(
        self, evidence: Iterable[Evidence], values: dict[str, tuple[str, str | None]], **record: Any
    ) -> None:
        """Cite each evidence for the record; `values` has the record's field and value by evidence field."""
        for item in evidence:
            field, value = values.get(item.field, ("", None))
            if not value:
                continue
            Citation.objects.cite(
                self.article,
                trip=self.trip,
                traveller=record.get("traveller"),
                stop=record.get("stop"),
                event=record.get("event"),
                field=field,
                value=value[:255],
                start=item.span.start,
                end=item.span.end,
                sentence_start=item.sentence.start,
                sentence_end=item.sentence.end,
                rule=item.rule[:80],
                confidence=item.confidence,
                note=item.note[:255],
                proposal=self.proposal,
            )


def _place_in(order: list[Stop], index: int, stops: list[Stop | None], draft: StopDraft) -> int:
    """Where a new stop goes among those on record: after the stop told before it, else before the one told
    after it, else by its day, else last."""
    before = next((stop for stop in reversed(stops[:index]) if stop in order), None)
    if before is not None:
        return order.index(before) + 1
    after = next((stop for stop in stops[index + 1 :] if stop is not None and stop in order), None)
    if after is not None:
        return order.index(after)
    day = dates.bounds(draft.arrive or draft.depart).first
    if day:
        later = (n for n, stop in enumerate(order) if stop.first_day and stop.first_day > day)
        return next(later, len(order))
    return len(order)


def _departs_before_arrival(stop: Stop) -> bool:
    first, last = dates.bounds(stop.arrive).first, dates.bounds(stop.depart).last
    return bool(first and last and last < first)
