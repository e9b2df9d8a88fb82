"""The auto-accept policy: what the machine may record by itself, and why the rest waits for a person."""

from __future__ import annotations

from django.conf import settings

from itineraries.extraction.drafts import TripDraft
from itineraries.models import Proposal, Trip
from itineraries.services.accept import UnusableDraft, accept_proposal
from itineraries.services.author import save_as

LEAST_CONFIDENCE = 0.5


def auto_accept(proposal: Proposal) -> Trip | None:
    """Accept the proposal if the policy allows it, else write down why it waits and return None."""
    reason = why_it_waits(proposal)
    if not reason:
        try:
            return accept_proposal(proposal, reviewer=None)
        except UnusableDraft as error:
            reason = str(error)
    proposal.reason = reason[:500]
    save_as(proposal, None, reason="waits for a person")
    return None


def why_it_waits(proposal: Proposal) -> str:
    """The first thing that keeps the policy from accepting; "" where nothing does."""
    if not settings.AUTO_ACCEPT:
        return "AUTO_ACCEPT is off: every proposal waits for a person"
    draft = TripDraft.from_dict(proposal.draft)
    if nameless := [person.role or "somebody" for person in draft.travellers if not person.name]:
        return f"nobody is named for: {', '.join(nameless)}"
    if not draft.stops:
        return "no stop was read"
    if draft.confidence < LEAST_CONFIDENCE:
        return f"confidence {draft.confidence:.2f} is below {LEAST_CONFIDENCE}"
    return ""
