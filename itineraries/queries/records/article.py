"""Articles as plain data: where and when published, and the sentences that support the record."""

from __future__ import annotations

from django.db.models import QuerySet

from itineraries.models import Article, sees_all
from itineraries.queries.records.citation import citations_by_article
from itineraries.queries.records.reader import Reader, Row


def article_records(articles: QuerySet[Article], reader: Reader, *, with_text: bool = False) -> list[Row]:
    """Each of `articles` with the citations the reader may see.

    The whole text is its publisher's: `with_text` gives it only to those who may view articles.
    """
    columns = [
        "id",
        "title",
        "url",
        "published",
        "language",
        "length",
        "source__slug",
        "source__name",
        "created_at",
        "updated_at",
    ]
    shows_all = sees_all(reader.viewer, Article)
    if shows_all:
        columns += ["is_published", "embargo_until", *(["text"] if with_text else [])]
    rows = list(articles.values_list(*columns))
    if not rows:
        return []
    citations = citations_by_article([row[0] for row in rows], reader)
    records = []
    for key, title, url, published, language, length, slug, name, created, updated, *rest in rows:
        record = {
            "id": key,
            "api_url": f"{reader.root}articles/{key}/",
            "url": url,
            "title": title,
            "published": published,
            "language": language,
            "length": length,
            "source": {"slug": slug, "name": name} if slug else None,
            "citations": citations[key],
            "created_at": created,
            "updated_at": updated,
        }
        record.update(zip(columns[10:], rest, strict=True))
        records.append(record)
    return records
