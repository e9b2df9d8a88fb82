"""Corrects what is said about an article. Its text is what spans count on, and never changes."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from itineraries.models import Article
from itineraries.services.enter import enter, remove


@transaction.atomic
def change_article(article: Article, *, author: User | None, **values: Any) -> Article:
    """Change the title, address, source or publication of an article. Raises ValidationError by field."""
    enter(article, author=author, reason="changed", **values)
    return article


@transaction.atomic
def delete_article(article: Article, *, author: User | None) -> None:
    """Delete an article that supports nothing; raises ProtectedError where citations refer to it."""
    remove(article, author=author)
