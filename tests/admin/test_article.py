"""Articles in the admin: pasted in through the ingest service, their text fixed and safe to look at."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from itineraries.enums import ProposalState
from itineraries.models import Article, Proposal, Trip
from itineraries.services.ingest import ingest_article
from tests.admin.conftest import errors_of, form_of
from tests.factories import ArticleFactory, CitationFactory, ProposalFactory, SourceFactory, StopFactory

pytestmark = pytest.mark.django_db

ADD = "/admin/itineraries/article/add/"
TEXT = (
    "The American secretary of state, Antony Blinken, will travel to Kazakhstan and Uzbekistan next week. "
    "He is expected in Astana on 28 February and in Tashkent on 1 March."
)


def pasted(**changes: Any) -> dict[str, Any]:
    """What an editor types for a new article."""
    return {
        "title": "Blinken heads for Central Asia",
        "text": TEXT,
        "published": "2023-02-23",
        "language": "en",
        "source": "",
        "url": "",
        **changes,
    }


def told(response: Any) -> list[str]:
    """The messages of a response."""
    return [str(message) for message in get_messages(response.wsgi_request)]


def page(article: Article) -> str:
    """The address of the article's page."""
    return reverse("admin:itineraries_article_change", args=[article.pk])


def test_a_pasted_article_is_stored_read_and_proposed(desk: Client, editor: Any) -> None:
    source = SourceFactory(name="Our desk", slug="our-desk")
    response = desk.post(ADD, pasted(source=source.pk, url="https://example.org/blinken?utm_source=x#top"))
    assert response.status_code == 302, errors_of(response)
    article = Article.objects.get()
    assert (article.text, article.language, article.source) == (TEXT, "en", source)
    assert article.url == "https://example.org/blinken"
    assert article.history.get().history_user == editor
    assert article.proposals.count() >= 1
    recorded, waiting = Trip.objects.count(), Proposal.objects.pending().count()
    assert f"Read: {recorded} recorded at once, {waiting} waiting for a decision." in told(response)


def test_line_ends_of_browsers_are_not_kept(desk: Client) -> None:
    desk.post(ADD, pasted(text=f"First line.\r\n\r\n{TEXT}"))
    assert Article.objects.get().text == f"First line.\n\n{TEXT}"


def test_an_article_without_a_trip_is_kept_and_said_so(desk: Client) -> None:
    response = desk.post(ADD, pasted(text="Nothing of note happened in the capital today."))
    assert response.status_code == 302
    assert "No trip was read in this article." in told(response)


@pytest.mark.parametrize(
    "changes",
    [{}, {"text": f"  {TEXT.replace('. ', '.   ')}\r\n", "title": "Other title"}],
    ids=["same", "other spacing"],
)
def test_an_article_that_is_here_is_pointed_to(desk: Client, changes: dict[str, str]) -> None:
    desk.post(ADD, pasted())
    article = Article.objects.get()
    response = desk.post(ADD, pasted(**changes))
    link = f'<a class="desk-link" href="{page(article)}">Blinken heads for Central Asia</a>'
    assert errors_of(response) == [f"This article is here already, and nothing was changed: {link}"]
    assert f'<a class="desk-link" href="{page(article)}">' in response.content.decode()
    assert Article.objects.count() == 1


REFUSED = {
    "language": (
        {"language": "tlh"},
        "The article was not stored: language “tlh” is not supported; the languages read are ",
    ),
    "future": (
        {"published": "2999-01-01"},
        "The article was not stored: published 2999-01-01 is in the future",
    ),
    "no text": ({"text": "   "}, "This field is required."),
    "no day": ({"published": "yesterday"}, "Enter a valid date."),
    "no address": ({"url": "not an address"}, "Enter a valid URL."),
    "null byte": ({"text": f"{TEXT}\x00"}, "Null characters are not allowed."),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_stored_is_said(desk: Client, name: str) -> None:
    changes, message = REFUSED[name]
    response = desk.post(ADD, pasted(**changes))
    assert response.status_code == 200
    assert len(errors_of(response)) == 1
    assert errors_of(response)[0].startswith(message)
    assert Article.objects.count() == 0


def test_the_text_and_what_dates_count_from_never_change(desk: Client) -> None:
    article = ingest_article(text=TEXT, published=ArticleFactory.build().published, language="en").article
    form = form_of(desk.get(page(article)))
    assert {"title", "is_published"} <= {*form, "is_published"}
    assert not {"text", "published", "language", "content_hash"} & set(form)
    response = desk.post(
        page(article), form | {"title": "Better", "text": "Other", "published": "2020-01-01"}
    )
    assert response.status_code == 302
    stored = Article.objects.get()
    assert (stored.title, stored.text, stored.published) == ("Better", TEXT, article.published)


def test_cited_words_are_marked_and_nothing_becomes_markup(desk: Client) -> None:
    text = "<script>alert(1)</script> The minister is in Astana & <b>well</b>."
    article = ArticleFactory(
        text=text, title="<script>alert(2)</script>", source__name="<script>alert(3)</script>"
    )
    stop = StopFactory()
    CitationFactory(article=article, stop=stop, trip=stop.trip)
    CitationFactory(article=article, stop=stop, trip=stop.trip, start=0, end=8, field='"><script>alert(4)')
    ProposalFactory(
        article=article,
        draft={
            "travellers": [{"name": "<script>alert(5)</script>"}],
            "stops": [{"country": "<script>alert(6)"}],
        },
    )
    html = desk.get(page(article)).content.decode()
    assert "<script>alert" not in html
    assert "<b>well" not in html
    assert '<mark class="desk-mark" title="1. KZ: country">Astana</mark> &amp; &lt;b&gt;well' in html
    assert "&lt;script&gt;</mark>alert(1)" in html
    listing = desk.get(reverse("admin:itineraries_article_changelist")).content.decode()
    assert "<script>alert" not in listing


def test_reading_again_tells_what_is_new_and_what_is_unchanged(desk: Client) -> None:
    desk.post(ADD, pasted())
    article = Article.objects.get()
    known = article.proposals.count()
    form = {"action": "read_selected_again", "_selected_action": article.pk}
    response = desk.post(reverse("admin:itineraries_article_changelist"), form)
    assert told(response)[-1] == (f"“Blinken heads for Central Asia”: 0 new proposals, {known} unchanged.")
    article.proposals.all().delete()
    response = desk.post(reverse("admin:itineraries_article_changelist"), form)
    noun = "proposal" if known == 1 else "proposals"
    assert told(response)[-1] == f"“Blinken heads for Central Asia”: {known} new {noun}, 0 unchanged."
    assert Proposal.objects.pending().count() == known


def test_reading_again_supersedes_what_is_read_no_more(desk: Client) -> None:
    article = ArticleFactory(text="Nothing of note happened in the capital today.", title="Quiet")
    stale = ProposalFactory(article=article)
    address = page(article)
    form = form_of(desk.get(address)) | {"itineraries_article_save_and_read_again": ""}
    response = desk.post(address, form)
    assert response.status_code == 302, errors_of(response)
    assert "“Quiet”: 0 new proposals, 0 unchanged, 1 superseded." in told(response)
    stale.refresh_from_db()
    assert stale.state == ProposalState.SUPERSEDED


def test_an_article_in_a_language_nobody_reads_is_said_to_be_unread(desk: Client) -> None:
    article = ArticleFactory(language="tlh", title="Qapla")
    form = {"action": "read_selected_again", "_selected_action": article.pk}
    response = desk.post(reverse("admin:itineraries_article_changelist"), form)
    assert response.status_code == 302
    assert told(response)[-1].startswith("“Qapla” was not read: ")


def test_reading_again_is_for_those_who_decide(allowed: Any) -> None:
    article = ArticleFactory()
    client = allowed("view_article", "change_article")
    assert "Read again" not in client.get(reverse("admin:itineraries_article_changelist")).content.decode()
    form = {"action": "read_selected_again", "_selected_action": article.pk}
    client.post(reverse("admin:itineraries_article_changelist"), form)
    assert article.proposals.count() == 0
    html = client.get(page(article)).content.decode()
    assert "read again" not in html.lower()


def test_a_cited_article_cannot_be_deleted(desk: Client) -> None:
    article = CitationFactory().article
    address = reverse("admin:itineraries_article_delete", args=[article.pk])
    assert desk.get(address).status_code == 200
    desk.post(address, {"post": "yes"})
    assert Article.objects.filter(pk=article.pk).exists()


def test_an_article_nothing_cites_is_deleted_with_its_proposals(desk: Client) -> None:
    article = ProposalFactory().article
    response = desk.post(reverse("admin:itineraries_article_delete", args=[article.pk]), {"post": "yes"})
    assert response.status_code == 302
    assert (Article.objects.count(), Proposal.objects.count()) == (0, 0)
