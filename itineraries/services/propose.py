"""Reads a stored article and keeps what was read as proposals, one a trip."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django.db import transaction

from itineraries.enums import ProposalState
from itineraries.extraction import VERSION, extract
from itineraries.models import Article, Proposal
from itineraries.services.author import save_as
from itineraries.services.knowledge import directory


@transaction.atomic
def propose(article: Article) -> list[Proposal]:
    """Read `article` and open a proposal for each trip that no proposal of it holds yet; the new ones.

    Proposals that wait and that this reading no longer makes are superseded. Accepted and rejected ones are
    decisions and stay as they are.
    """
    reading = extract(
        article.text,
        published=article.published,
        language=article.language,
        title=article.title,
        directory=directory(),
    )
    read = {}
    for trip in reading.trips:
        original = trip.to_dict()
        read[fingerprint(original)] = original
    known = {proposal.fingerprint: proposal for proposal in article.proposals.select_for_update()}
    for key, proposal in known.items():
        if proposal.state == ProposalState.PENDING and key not in read:
            proposal.state, proposal.reason = ProposalState.SUPERSEDED, f"read otherwise by version {VERSION}"
            save_as(proposal, None, reason=proposal.reason)
    opened = []
    for key, original in read.items():
        if key in known:
            continue
        proposal = Proposal(
            article=article,
            extractor_version=VERSION,
            fingerprint=key,
            original=original,
            draft=original,
            confidence=original["confidence"],
        )
        save_as(proposal, None, reason="read from the article")
        opened.append(proposal)
    return opened


def read_again(article: Article) -> list[Proposal]:
    """Read a stored article with today's rules; the proposals that are new wait for a person."""
    return propose(article)


def fingerprint(original: dict[str, Any]) -> str:
    """SHA-256 of what was read, leaving out how sure the machine was: same facts, same reading."""
    return hashlib.sha256(json.dumps(_facts(original), sort_keys=True).encode()).hexdigest()


def _facts(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _facts(item) for key, item in value.items() if key not in {"confidence", "rule", "note"}}
    return [_facts(item) for item in value] if isinstance(value, list) else value
