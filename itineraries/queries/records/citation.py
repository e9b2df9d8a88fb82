"""Citations as plain data: the words of an article that support a field, with their sentence."""

from __future__ import annotations

from typing import Any

from itineraries.models import Article, Citation, is_public, sees_all
from itineraries.queries.records.prepared import Prepared
from itineraries.queries.records.reader import Reader, Row

COLUMNS = (
    "id",
    "trip_id",
    "traveller_id",
    "stop_id",
    "event_id",
    "field",
    "value",
    "article_id",
    "start",
    "end",
    "sentence_start",
    "sentence_end",
    "rule",
    "confidence",
    "note",
)


def _of(parent: str) -> Prepared:
    return Prepared(
        lambda keys: (
            Citation.objects.filter(**{f"{parent}__in": keys})
            .order_by("article__published", "article_id", "start", "id")
            .values_list(*COLUMNS)
        )
    )


_rows = {parent: _of(parent) for parent in ("trip", "stop", "event")}


_article_rows = Prepared(
    lambda keys: (
        Article.objects.filter(pk__in=keys)
        .order_by()
        .values_list(
            "id",
            "title",
            "url",
            "published",
            "language",
            "source__slug",
            "source__name",
            "text",
            "is_published",
            "embargo_until",
        )
    )
)


def citations_by(parent: str, keys: list[Any], reader: Reader) -> dict[Any, list[Row]]:
    """The citations the reader may see, by key of their `parent`: "trip", "stop" or "event".

    The parents are in the reader's view, so what remains to be held back are citations of held back articles.
    """
    return _sorted(parent, keys, _rows[parent](keys), reader)


def citations_by_article(keys: list[int], reader: Reader) -> dict[Any, list[Row]]:
    """The citations of articles the reader may see, by article: none of a trip that is held back."""
    rows = (
        Citation.objects.visible_to(reader.viewer)
        .filter(article__in=keys)
        .order_by("article__published", "article_id", "start", "id")
        .values_list(*COLUMNS)
    )
    return _sorted("article", keys, list(rows), reader)


def _sorted(parent: str, keys: list[Any], rows: list[Any], reader: Reader) -> dict[Any, list[Row]]:
    found: dict[Any, list[Row]] = {key: [] for key in keys}
    if not rows:
        return found
    index = COLUMNS.index(f"{parent}_id")
    articles = _articles({row[7] for row in rows}, reader)
    for row in rows:
        key, trip, traveller, stop, event, field, value, article, start, end, opens, closes, *how = row
        if article not in articles:
            continue
        reference, text = articles[article]
        found[row[index]].append(
            {
                "id": key,
                "trip": trip,
                "traveller": traveller,
                "stop": stop,
                "event": event,
                "field": field,
                "value": value,
                "quote": text[start:end],
                "sentence": text[opens:closes],
                "start": start,
                "end": end,
                "sentence_start": opens,
                "sentence_end": closes,
                "rule": how[0],
                "confidence": how[1],
                "note": how[2],
                "article": reference,
            }
        )
    return found


def _articles(keys: set[int], reader: Reader) -> dict[int, tuple[Row, str]]:
    # Whole texts, sliced here: the database would walk through a text once for each of its citations.
    # Not `visible_to`, which asks for each article whether it supports a public trip: these are known to.
    shows_all = sees_all(reader.viewer, Article)
    prefix = f"{reader.root}articles/"
    return {
        key: (
            {
                "id": key,
                "title": title,
                "url": url,
                "published": published,
                "language": language,
                "source": {"slug": slug, "name": name} if slug else None,
                "api_url": f"{prefix}{key}/",
            },
            text,
        )
        for key, title, url, published, language, slug, name, text, *held in _article_rows(list(keys))
        if shows_all or is_public(*held)
    }
