"""Rejects a proposal: it stays, decided, and nothing is written to the record."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from itineraries.enums import ProposalState
from itineraries.models import Proposal
from itineraries.services.accept import AlreadyDecided
from itineraries.services.author import save_as


@transaction.atomic
def reject_proposal(proposal: Proposal, *, reviewer: User, reason: str = "") -> None:
    """Decide against the proposal. Raises AlreadyDecided unless it is pending."""
    locked = Proposal.objects.select_for_update().get(pk=proposal.pk)
    if locked.state != ProposalState.PENDING:
        raise AlreadyDecided(
            f"this proposal is {locked.get_state_display()}; only pending ones can be rejected"
        )
    proposal.state, proposal.reason = ProposalState.REJECTED, reason[:500]
    proposal.decided_at, proposal.decided_by = timezone.now(), reviewer
    save_as(proposal, reviewer, reason=reason or "rejected")
