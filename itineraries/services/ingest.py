"""Takes an article in: stored once, read, proposed and, where the policy allows, recorded."""

from __future__ import annotations

import datetime as dt
import hashlib
import unicodedata
from dataclasses import dataclass
from urllib.parse import urldefrag

from courlan import clean_url
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils.text import slugify

from itineraries.extraction import SUPPORTED_LANGUAGES
from itineraries.models import Article, Proposal, Source, Trip
from itineraries.services.author import save_as
from itineraries.services.identify import free_slug
from itineraries.services.policy import auto_accept
from itineraries.services.propose import propose
from itineraries.services.reference import load_reference

_LONGEST_WORD = 1000


class RefusedArticle(ValueError):
    """The article cannot be stored; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of one article: `created` is False where it was there already, and then nothing changed."""

    article: Article
    created: bool
    proposals: tuple[Proposal, ...] = ()
    trips: tuple[Trip, ...] = ()

    @property
    def waiting(self) -> int:
        """Proposals left for a person to decide."""
        return len(self.proposals) - len(self.trips)


@transaction.atomic
def ingest_article(
    *,
    text: str,
    published: dt.date,
    language: str,
    title: str = "",
    source: str = "",
    url: str = "",
    author: User | None = None,
) -> Ingested:
    """Store an article, read it, open its proposals and record what the auto-accept policy accepts.

    An article is one text: the same text again (whatever its spacing), or the same address, is the article
    that is there, and nothing changes. `source` is a publisher's name or slug, made where it is new. Raises
    RefusedArticle; then nothing was stored.
    """
    load_reference()
    article, created = _store(
        text=text, published=published, language=language, title=title, source=source, url=url, author=author
    )
    if not created:
        return Ingested(article, created=False)
    proposals = propose(article)
    trips = tuple(trip for proposal in proposals if (trip := auto_accept(proposal)))
    return Ingested(article, created=True, proposals=tuple(proposals), trips=trips)


def content_hash(text: str) -> str:
    """SHA-256 of the text in Unicode's composed form with every run of white space as one blank.

    Words longer than any language has stay as they are: to order the marks of one letter costs the square of
    their number, and a text may be nothing else.
    """
    composed = (w if len(w) > _LONGEST_WORD else unicodedata.normalize("NFC", w) for w in text.split())
    return hashlib.sha256(" ".join(composed).encode()).hexdigest()


def canonical_url(url: str) -> str:
    """The address without fragment and tracking parameters; raises RefusedArticle unless it is http(s)."""
    if not url:
        return ""
    canonical = clean_url(urldefrag(url.strip()).url)
    if not canonical or not canonical.startswith(("http://", "https://")):
        raise RefusedArticle(f"“{url[:200]}” is no web address; give the article's http(s) address or none")
    return canonical


def _store(
    *, text: str, published: dt.date, language: str, title: str, source: str, url: str, author: User | None
) -> tuple[Article, bool]:
    if language not in SUPPORTED_LANGUAGES:
        raise RefusedArticle(
            f"language “{language}” is not supported; the languages read are {', '.join(SUPPORTED_LANGUAGES)}"
        )
    if not text.strip():
        raise RefusedArticle("the article has no text")
    if published > dt.datetime.now(dt.UTC).date() + dt.timedelta(days=1):
        raise RefusedArticle(f"published {published} is in the future; correct the day of publication")
    address, digest = canonical_url(url), content_hash(text)
    if known := Article.objects.filter(content_hash=digest).first():
        return known, False
    if address and (known := Article.objects.filter(url=address).first()):
        return known, False
    article = Article(
        source=_source(source),
        url=address,
        title=title[:500],
        text=text.replace("\0", ""),
        language=language,
        published=published,
        content_hash=digest,
    )
    try:
        article.full_clean(exclude=["source", "length"])
    except ValidationError as error:
        raise RefusedArticle("; ".join(error.messages)) from None
    try:
        with transaction.atomic():
            save_as(article, author, reason="ingested")
    except IntegrityError:
        # Another process stored the same text or address since we looked.
        same = Q(content_hash=digest) | (Q(url=address) if address else Q(pk=None))
        return Article.objects.get(same), False
    return article, True


def _source(name: str) -> Source | None:
    if not name:
        return None
    if known := _source_named(name):
        return known
    source = Source(name=name[:160], slug=free_slug(Source, name))
    try:
        with transaction.atomic():
            save_as(source, None, reason="named by an article")
    except IntegrityError:
        # Another process made it since we looked.
        return _source_named(name)
    return source


def _source_named(name: str) -> Source | None:
    # A name in another script than ours leaves nothing for a slug, and would be every such publisher.
    slugs = {name, slugify(name)[:80]} - {""}
    return Source.objects.filter(slug__in=slugs).first() or Source.objects.filter(name=name[:160]).first()
