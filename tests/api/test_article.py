"""/api/v1/articles/: metadata and cited sentences for all, texts for those who may view articles."""

from __future__ import annotations

import pytest
from rest_framework.test import APIClient

from itineraries.models import Article
from tests.api.conftest import Journey, client_of, make_journey


def ids(api: APIClient, query: str) -> list[int]:
    response = api.get(f"/api/v1/articles/?{query}")
    assert response.status_code == 200, response.content
    return [row["id"] for row in response.json()["results"]]


def test_the_public_sees_sentences_and_no_text(api: APIClient, journey: Journey) -> None:
    article = api.get(f"/api/v1/articles/{journey.article.pk}/").json()
    assert (article["title"], article["published"], article["url"]) == (
        "Report",
        "2023-02-23",
        journey.article.url,
    )
    assert {c["sentence"] for c in article["citations"]} == {"The minister will travel to Astana on Tuesday."}
    assert {"text", "is_published", "embargo_until"} & article.keys() == set()


def test_the_desk_sees_the_text_in_the_detail(editor: APIClient, journey: Journey) -> None:
    assert editor.get(f"/api/v1/articles/{journey.article.pk}/").json()["text"] == journey.article.text
    assert "text" not in editor.get("/api/v1/articles/").json()["results"][0]


def test_articles_by_source_language_day_trip_and_words(api: APIClient, journey: Journey) -> None:
    other = make_journey("zebra")
    Article.objects.filter(pk=other.article.pk).update(language="fr", published="2024-05-01")
    mine = journey.article.pk
    assert ids(api, f"source={journey.article.source.slug}") == [mine]
    assert ids(api, "language=fr") == [other.article.pk]
    assert ids(api, "published_to=2023-12-31") == [mine]
    assert ids(api, "published_from=2024-01-01") == [other.article.pk]
    assert ids(api, f"trip={journey.trip.pk}") == [mine]
    assert ids(api, "search=zebra") == [other.article.pk]


def test_search_finds_words_of_the_text_only_for_those_who_may_read_it(
    api: APIClient, editor: APIClient, journey: Journey
) -> None:
    assert ids(api, "search=minister will travel") == []
    assert ids(editor, "search=minister will travel") == [journey.article.pk]


NEW = {
    "text": "Foreign minister Ann Traveller will visit Astana on 28 February.",
    "published": "2023-02-23",
    "language": "en",
    "title": "Off to Astana",
    "url": "https://gazette.example/off?utm_source=feed#top",
    "source": "The Gazette",
}


def test_an_article_is_taken_in_once(editor: APIClient) -> None:
    made = editor.post("/api/v1/articles/", NEW)
    assert made.status_code == 201, made.content
    assert made.headers["Location"] == made.json()["api_url"]
    article = Article.objects.get()
    assert (article.url, article.source.name) == ("https://gazette.example/off", "The Gazette")
    assert article.history.get().history_user == editor.user
    again = editor.post("/api/v1/articles/", NEW | {"url": ""})
    assert (again.status_code, again.json()["id"]) == (200, made.json()["id"])
    moved = editor.post("/api/v1/articles/", NEW | {"text": "Another text under the same address."})
    assert (moved.status_code, moved.json()["id"]) == (200, made.json()["id"])
    assert Article.objects.count() == 1


def test_an_article_out_of_view_is_not_shown_to_who_sends_it_again(editor: APIClient) -> None:
    article = editor.post("/api/v1/articles/", NEW).json()
    editor.patch(article["api_url"], {"is_published": False, "title": "Secret title"})
    response = client_of("writer", "add_article").post("/api/v1/articles/", NEW)
    assert response.status_code == 409
    assert response.json() == {
        "detail": "An article with this text or address is on record, and not in your view."
    }


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"text": ""}, "text"),
        ({"published": "soon"}, "published"),
        ({"language": "tlh"}, "non_field_errors"),
        ({"published": "2999-01-01"}, "non_field_errors"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_an_article_that_is_refused(editor: APIClient, change: dict, field: str) -> None:
    response = editor.post("/api/v1/articles/", NEW | change)
    assert response.status_code == 400
    assert list(response.json()) == [field]
    assert not Article.objects.exists()


def test_the_text_of_an_article_never_changes(editor: APIClient, journey: Journey) -> None:
    path = f"/api/v1/articles/{journey.article.pk}/"
    assert editor.patch(path, {"text": "Other words."}).status_code == 400
    assert editor.put(path, NEW).status_code == 405
    assert editor.patch(path, {"title": "Better title"}).json()["title"] == "Better title"
    journey.article.refresh_from_db()
    assert journey.article.text.startswith("The minister will travel")


def test_an_article_that_supports_something_stays(editor: APIClient, journey: Journey) -> None:
    response = editor.delete(f"/api/v1/articles/{journey.article.pk}/")
    assert response.status_code == 409
    assert response.json() == {
        "detail": "It is still referred to by citations: delete or change those first."
    }


def test_taking_in_needs_the_permission(api: APIClient) -> None:
    assert api.post("/api/v1/articles/", NEW).status_code == 401
    assert client_of("reader").post("/api/v1/articles/", NEW).status_code == 403
    assert not Article.objects.exists()
