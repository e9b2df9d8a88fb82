"""Proposals in the admin: what was read beside its draft, corrected as JSON, accepted or rejected."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from itineraries.enums import ProposalState
from itineraries.models import Proposal, Trip
from tests.admin.conftest import errors_of, form_of
from tests.factories import ArticleFactory, CountryFactory, ProposalFactory

pytestmark = pytest.mark.django_db

LIST = "/admin/itineraries/proposal/"
TEXT = "The minister, Jane Doe, will travel to Astana on Tuesday. She returns on Friday."


def evidence(field: str, quote: str) -> dict[str, Any]:
    """Evidence for a field out of the first sentence."""
    start = TEXT.index(quote)
    return {
        "field": field,
        "start": start,
        "end": start + len(quote),
        "quote": quote,
        "sentence": [0, TEXT.index(".") + 1],
        "rule": "test",
        "confidence": 1.0,
        "note": "",
    }


@pytest.fixture
def proposal(db: None) -> Proposal:
    """Jane Doe to Astana, with evidence, pending."""
    CountryFactory(code="KZ")
    CountryFactory(code="US")
    original = {
        "travellers": [
            {
                "name": "Jane Doe",
                "role": "Minister of Foreign Affairs",
                "country": "US",
                "organization": None,
                "evidence": [evidence("name", "Jane Doe")],
            }
        ],
        "status": "announced",
        "background": False,
        "confidence": 0.9,
        "stops": [
            {
                "order": 1,
                "city": "Astana",
                "geonames_id": None,
                "city_inferred": False,
                "country": "KZ",
                "arrive": "2023-02-28",
                "depart": None,
                "visit_type": None,
                "evidence": [evidence("city", "Astana"), evidence("arrive", "on Tuesday")],
            }
        ],
        "events": [],
        "evidence": [],
    }
    article = ArticleFactory(text=TEXT, title="Doe to Astana")
    return ProposalFactory(article=article, original=original, draft=original, confidence=0.9)


def page(proposal: Proposal) -> str:
    """The address of the proposal's page."""
    return reverse("admin:itineraries_proposal_change", args=[proposal.pk])


def told(response: Any) -> list[str]:
    """The messages of a response."""
    return [str(message) for message in get_messages(response.wsgi_request)]


def act(client: Client, action: str, *proposals: Proposal) -> Any:
    """Run an action of the list on the proposals."""
    return client.post(LIST, {"action": action, "_selected_action": [p.pk for p in proposals]})


def test_the_page_shows_what_was_read_with_its_sentences(desk: Client, proposal: Proposal) -> None:
    html = desk.get(page(proposal)).content.decode()
    assert "<dt>name</dt><dd>Jane Doe<span" in html
    assert "<dt>arrive</dt><dd>28 February 2023 (2023-02-28)<span" in html
    assert 'will travel to <mark class="desk-mark">Astana</mark> on Tuesday.' in html
    assert 'title="city">Astana</mark>' in html
    assert "&quot;city&quot;: &quot;Astana&quot;" in html


def test_nothing_that_was_read_becomes_markup(desk: Client, proposal: Proposal) -> None:
    evil = "<script>alert(1)</script>"
    draft = json.loads(json.dumps(proposal.original))
    draft["travellers"][0] |= {"name": evil, "role": evil}
    draft["stops"][0] |= {"city": evil, evil: evil}
    draft["stops"][0]["evidence"][0] |= {"field": evil, "note": f'">{evil}'}
    article = ArticleFactory(text=evil + TEXT, title=evil)
    other = ProposalFactory(article=article, original=draft, draft=draft, reason=evil)
    for address in (page(other), LIST, reverse("admin:itineraries_proposal_history", args=[other.pk])):
        html = desk.get(address).content.decode()
        assert "<script>alert" not in html, address
    Proposal.objects.update(state=ProposalState.REJECTED, decided_at=other.created_at)
    assert "<script>alert" not in desk.get(page(other)).content.decode()


def test_accepting_from_the_list_records_the_trip(desk: Client, proposal: Proposal, editor: Any) -> None:
    response = act(desk, "accept_selected", proposal)
    proposal.refresh_from_db()
    trip = Trip.objects.get()
    assert (proposal.state, proposal.trip, proposal.decided_by) == (ProposalState.ACCEPTED, trip, editor)
    address = reverse("admin:itineraries_trip_change", args=[trip.pk])
    assert told(response) == [f'Recorded: <a class="desk-link" href="{address}">Jane Doe to Kazakhstan</a>']
    assert trip.citations.count() >= 2


def test_a_corrected_draft_is_what_is_accepted(desk: Client, proposal: Proposal) -> None:
    form = form_of(desk.get(page(proposal)))
    draft = json.loads(form["draft"])
    draft["stops"][0]["arrive"] = "2023-03-01"
    form |= {"draft": json.dumps(draft), "itineraries_proposal_save_and_accept": ""}
    response = desk.post(page(proposal), form)
    assert response.status_code == 302, errors_of(response)
    assert Trip.objects.get().stops.get().arrive == "2023-03-01"
    proposal.refresh_from_db()
    assert proposal.original["stops"][0]["arrive"] == "2023-02-28"


def test_saving_a_draft_decides_nothing(desk: Client, proposal: Proposal) -> None:
    form = form_of(desk.get(page(proposal))) | {"reason": "Ask the embassy"}
    assert desk.post(page(proposal), form).status_code == 302
    proposal.refresh_from_db()
    assert (proposal.state, proposal.reason) == (ProposalState.PENDING, "Ask the embassy")
    assert Trip.objects.count() == 0


def test_rejecting_keeps_the_reason(desk: Client, proposal: Proposal, editor: Any) -> None:
    form = form_of(desk.get(page(proposal)))
    form |= {"reason": "An old trip", "itineraries_proposal_save_and_reject": ""}
    response = desk.post(page(proposal), form)
    assert response.status_code == 302, errors_of(response)
    proposal.refresh_from_db()
    assert (proposal.state, proposal.reason) == (ProposalState.REJECTED, "An old trip")
    assert proposal.decided_by == editor
    assert "Rejected: “Jane Doe → KZ”." in told(response)
    assert Trip.objects.count() == 0


def test_rejecting_from_the_list(desk: Client, proposal: Proposal) -> None:
    assert told(act(desk, "reject_selected", proposal)) == ["Rejected: “Jane Doe → KZ”."]
    assert Proposal.objects.get().state == ProposalState.REJECTED


@pytest.mark.parametrize("action", ["accept_selected", "reject_selected"])
@pytest.mark.parametrize("state", [ProposalState.ACCEPTED, ProposalState.REJECTED, ProposalState.SUPERSEDED])
def test_what_is_decided_stays_decided(desk: Client, proposal: Proposal, state: str, action: str) -> None:
    Proposal.objects.update(state=state, decided_at=proposal.created_at)
    verb = action.removesuffix("_selected")
    response = act(desk, action, proposal)
    assert told(response)[0].startswith(f"“Jane Doe → KZ” was not {verb}ed: this proposal is {state}")
    proposal.refresh_from_db()
    assert proposal.state == state
    html = desk.get(page(proposal)).content.decode()
    assert 'name="draft"' not in html
    assert "Save and accept" not in html


def test_one_proposal_that_cannot_be_accepted_keeps_no_other_back(desk: Client, proposal: Proposal) -> None:
    nameless = ProposalFactory(
        draft={
            "travellers": [{"name": "", "role": "Minister"}],
            "status": "announced",
            "stops": [],
            "events": [],
        }
    )
    messages = told(act(desk, "accept_selected", nameless, proposal))
    assert len(messages) == 2
    assert any("nobody" in text or "no name" in text for text in messages)
    assert Trip.objects.count() == 1


def draft_of(*, name: Any = "J", status: str = "announced", **stop: Any) -> str:
    """A draft of one traveller and one stop, as typed."""
    stops = [{"order": 1, "country": "KZ", **stop}]
    return json.dumps({"travellers": [{"name": name}], "status": status, "stops": stops})


UNUSABLE = {
    "nested without end": ('{"a":' * 5000, "Enter a valid JSON."),
    "an endless number": ("9" * 5000, "Enter a valid JSON."),
    "half a character": (draft_of(name="Jane \ud800"), "Enter a valid JSON."),
    "a zero byte": (draft_of(name="Jane \0 Doe"), "The draft is no trip yet: a text holds half a character"),
    "no JSON": ("{", "Enter a valid JSON."),
    "a list": ('["Jane Doe"]', "The draft is no trip yet: "),
    "a number": ("5", "The draft is no trip yet: "),
    "null": ("null", ""),
    "no travellers": ('{"status": "announced", "stops": []}', "The draft is no trip yet: "),
    "travellers of another shape": (
        '{"travellers": "Jane", "status": "announced", "stops": []}',
        "The draft is no trip yet: ",
    ),
    "a name that is a number": (
        draft_of(name=5),
        "The draft is no trip yet: ",
    ),
    "a date that is a number": (
        draft_of(arrive=2023),
        "The draft is no trip yet: ",
    ),
    "a country that is a list": (
        draft_of(country=["KZ"]),
        "The draft is no trip yet: ",
    ),
    "an unknown country": (
        draft_of(country="XX"),
        "The draft is no trip yet: stop 1: country “XX” is unknown; use an ISO 3166-1 code.",
    ),
    "an unknown status": (
        draft_of(status="dreamt"),
        "The draft is no trip yet: status “dreamt” is unknown; use one of ",
    ),
    "no date": (
        draft_of(arrive="soon"),
        "The draft is no trip yet: stop 1, arrive: “soon” is not an EDTF date.",
    ),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_a_draft_that_is_no_trip_is_refused(desk: Client, proposal: Proposal, name: str) -> None:
    draft, message = UNUSABLE[name]
    form = form_of(desk.get(page(proposal))) | {"draft": draft, "itineraries_proposal_save_and_accept": ""}
    response = desk.post(page(proposal), form)
    assert response.status_code == 200
    assert errors_of(response)[0].startswith(message)
    proposal.refresh_from_db()
    assert (proposal.state, proposal.draft) == (ProposalState.PENDING, proposal.original)


def test_deciding_is_for_those_who_may_write_trips(allowed: Any, proposal: Proposal) -> None:
    client = allowed("view_proposal", "change_proposal")
    html = client.get(page(proposal)).content.decode()
    assert "Save and accept" not in html
    act(client, "accept_selected", proposal)
    form = form_of(client.get(page(proposal))) | {"itineraries_proposal_save_and_accept": ""}
    client.post(page(proposal), form)
    assert Trip.objects.count() == 0
    proposal.refresh_from_db()
    assert proposal.state == ProposalState.PENDING


def test_the_list_is_filtered_by_state(desk: Client, proposal: Proposal) -> None:
    ProposalFactory(state=ProposalState.REJECTED, decided_at=proposal.created_at)
    response = desk.get(LIST, {"state__exact": "pending"})
    assert list(response.context["cl"].result_list) == [proposal]


def test_an_address_without_a_number_is_no_proposal(desk: Client, proposal: Proposal) -> None:
    address = page(proposal).replace(f"/{proposal.pk}/", "/abc/")
    assert desk.get(address).status_code == 302
