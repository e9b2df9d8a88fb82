"""Accepts a proposal: its draft becomes, or is merged into, a trip of the record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import IntegrityError, OperationalError, transaction
from django.utils import timezone

from itineraries import dates
from itineraries.enums import EventKind, ProposalState, TripStatus, VisitType
from itineraries.extraction.drafts import EventDraft, PersonDraft, StopDraft, TripDraft
from itineraries.models import Country, Proposal, Trip
from itineraries.services.author import save_as
from itineraries.services.reconcile import reconcile_trip

ATTEMPTS = 3
# JSON can write them, and no database holds them.
UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")


class AlreadyDecided(ValueError):
    """The proposal is no longer pending."""


class UnusableDraft(ValueError):
    """The draft cannot become a trip as it stands; the message names the field and the mend."""


@transaction.atomic
def accept_proposal(proposal: Proposal, *, reviewer: User | None) -> Trip:
    """Write the proposal's draft into the record and return its trip; `reviewer` None is the policy.

    All or nothing. Raises AlreadyDecided, or UnusableDraft where the draft contradicts itself or the record.
    """
    locked = Proposal.objects.select_for_update().select_related("article").get(pk=proposal.pk)
    if locked.state != ProposalState.PENDING:
        raise AlreadyDecided(
            f"this proposal is {locked.get_state_display()}; only pending ones can be accepted"
        )
    draft = checked_draft(proposal.draft, length=locked.article.length)
    trip = _recorded(draft, locked, reviewer)
    proposal.state, proposal.trip = ProposalState.ACCEPTED, trip
    proposal.decided_at, proposal.decided_by = timezone.now(), reviewer
    proposal.reason = "accepted by a person" if reviewer else "accepted by the policy"
    save_as(proposal, reviewer, reason=proposal.reason)
    return trip


def _recorded(draft: TripDraft, proposal: Proposal, reviewer: User | None) -> Trip:
    for attempt in range(1, ATTEMPTS + 1):
        try:
            with transaction.atomic():
                return reconcile_trip(draft, proposal=proposal, reviewer=reviewer)
        except ValidationError as error:
            raise UnusableDraft("; ".join(error.messages)) from None
        except IntegrityError as error:
            # Two articles that come in at once may both make one official; the second now finds the first's.
            if attempt == ATTEMPTS:
                raise UnusableDraft(f"the record refuses it: {error}") from None
        except OperationalError:
            # A deadlock: what was held since the savepoint is let go, and the other goes on.
            if attempt == ATTEMPTS:
                raise
    raise AssertionError("the last attempt returns or raises")


def checked_draft(data: Any, *, length: int) -> TripDraft:
    """The draft of a proposal, its shape, countries, dates, kinds and spans checked. Raises UnusableDraft.

    `length` is that of the article's text. A draft is edited by people, so every message names the mend.
    """
    if any(UNSTORABLE.search(text) for text in _texts(data)):
        raise UnusableDraft("a text holds half a character or a zero byte (\\ud800, \\u0000); delete it")
    try:
        draft = TripDraft.from_dict(data)
        draft.to_dict()
        problems = [
            *_about_people(draft),
            *_about_stops(draft),
            *_about_events(draft),
            *_about_spans(draft, length),
        ]
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        # A number for a name, a list for a country: the parts have the wrong shape, whichever check met it.
        raise UnusableDraft(
            f"the draft is not shaped as a trip ({error!r}); see docs/extraction.md"
        ) from None
    if draft.status not in TripStatus.values:
        problems.append(f"status “{draft.status}” is unknown; use one of {', '.join(TripStatus.values)}")
    if problems:
        raise UnusableDraft("; ".join(problems))
    return draft


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in (*value, *value.values()) if isinstance(value, dict) else value:
            yield from _texts(item)


def _about_people(draft: TripDraft) -> list[str]:
    if not draft.travellers:
        return ["nobody travels; add a traveller"]
    return [
        f"traveller “{person.role or '?'}” has no name; write the name of who holds the office"
        for person in draft.travellers
        if not person.name.strip()
    ]


def _about_stops(draft: TripDraft) -> list[str]:
    problems = [] if draft.stops else ["there is no stop; add one with its country"]
    known = _countries()
    for stop in draft.stops:
        if stop.country not in known:
            problems.append(f"stop {stop.order}: country “{stop.country}” is unknown; use an ISO 3166-1 code")
        if stop.visit_type and stop.visit_type not in VisitType.values:
            problems.append(
                f"stop {stop.order}: visit_type “{stop.visit_type}” is unknown; use one of "
                f"{', '.join(VisitType.values)}"
            )
        if not isinstance(stop.geonames_id, int | None):
            problems.append(
                f"stop {stop.order}: geonames_id “{stop.geonames_id}” is no number; give one or none"
            )
        for name, value in (("arrive", stop.arrive), ("depart", stop.depart)):
            if value and not dates.is_valid(value):
                problems.append(f"stop {stop.order}, {name}: {dates.InvalidDate(value)}")
    return problems


def _about_events(draft: TripDraft) -> list[str]:
    problems = []
    stops = {stop.order for stop in draft.stops}
    known = _countries() if draft.events else set()
    for number, event in enumerate(draft.events, start=1):
        if event.kind not in EventKind.values:
            problems.append(
                f"event {number}: kind “{event.kind}” is unknown; use one of {', '.join(EventKind.values)}"
            )
        if event.stop and event.stop not in stops:
            problems.append(f"event {number}: stop {event.stop} is none of the stops; use the order of one")
        if event.place_country and event.place_country not in known:
            problems.append(
                f"event {number}: place_country “{event.place_country}” is unknown; use an ISO 3166-1 code"
            )
        if not all(name.strip() for name in event.organizations):
            problems.append(f"event {number}: an organization has no name; write it or delete it")
        if event.date and not dates.is_valid(event.date):
            problems.append(f"event {number}, date: {dates.InvalidDate(event.date)}")
    return problems


def _countries() -> set[str]:
    return set(Country.objects.values_list("code", flat=True))


def _about_spans(draft: TripDraft, length: int) -> list[str]:
    parts: tuple[TripDraft | PersonDraft | StopDraft | EventDraft, ...]
    parts = (draft, *draft.travellers, *draft.stops, *draft.events)
    return [
        f"evidence for {evidence.field} at {evidence.span.start}–{evidence.span.end} lies outside the article"
        for part in parts
        for evidence in part.evidence
        if not 0
        <= evidence.sentence.start
        <= evidence.span.start
        < evidence.span.end
        <= evidence.sentence.end
        or evidence.sentence.end > length
    ]
