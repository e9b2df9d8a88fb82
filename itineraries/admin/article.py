"""Articles and their sources in the admin: taken in through the ingest service, read again on demand."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.contrib.filters.admin import AutocompleteSelectFilter
from unfold.decorators import action

from itineraries.admin.base import LINK, RecordAdmin
from itineraries.admin.citation import supported
from itineraries.admin.highlight import highlighted
from itineraries.enums import ProposalState
from itineraries.models import Article, Proposal, Source
from itineraries.services.ingest import Ingested, RefusedArticle, ingest_article
from itineraries.services.propose import read_again


@admin.register(Source)
class SourceAdmin(RecordAdmin):
    list_display = ("name", "country", "language", "homepage", "articles_here")
    list_filter = ("language", ("country", AutocompleteSelectFilter))
    list_select_related = ("country",)
    search_fields = ("name", "slug")
    autocomplete_fields = ("country",)
    prepopulated_fields = {"slug": ("name",)}
    fields = ("name", "slug", "homepage", "country", "language")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        """Sources with how many articles they have here."""
        return super().get_queryset(request).annotate(article_count=Count("articles"))

    @admin.display(description=_("articles"), ordering="article_count")
    def articles_here(self, source: Any) -> int:
        """How many articles of it are kept."""
        return int(source.article_count)


class NewArticleForm(forms.ModelForm):
    """A pasted article. It is stored by the ingest service, whose refusal becomes the form's error."""

    ingested: Ingested | None = None
    author: Any = None

    class Meta:
        model = Article
        fields = ("title", "text", "published", "language", "source", "url")
        help_texts = {
            "text": _("The words of the article alone, pasted as they were published."),
            "language": _("en or fr."),
            "url": _("Where it was published; empty for a text without an address."),
        }

    def clean_text(self) -> str:
        """The text with the line ends that were pasted, not those browsers send."""
        return str(self.cleaned_data["text"]).replace("\r\n", "\n")

    def _post_clean(self) -> None:
        # The service checks and stores in one step, so that both see the same articles; nothing that
        # could still refuse the form comes after it.
        if self.errors:
            return
        given = self.cleaned_data
        try:
            ingested = ingest_article(
                text=given["text"],
                published=given["published"],
                language=given["language"].strip().lower(),
                title=given["title"],
                source=given["source"].slug if given["source"] else "",
                url=given["url"],
                author=self.author,
            )
        except RefusedArticle as error:
            self.add_error(None, _now("The article was not stored: %(why)s.") % {"why": error})
            return
        if not ingested.created:
            address = reverse("admin:itineraries_article_change", args=[ingested.article.pk])
            there = _now("This article is here already, and nothing was changed:")
            link = format_html(LINK, address, ingested.article)
            self.add_error(None, forms.ValidationError(format_html("{} {}", there, link), code="duplicate"))
            return
        self.ingested, self.instance = ingested, ingested.article


@admin.register(Article)
class ArticleAdmin(RecordAdmin):
    list_display = ("headline", "source", "language", "published", "proposals_here", "is_published")
    list_filter = ("language", ("source", AutocompleteSelectFilter), "is_published")
    list_select_related = ("source",)
    date_hierarchy = "published"
    search_fields = ("title", "text", "url", "source__name")
    autocomplete_fields = ("source",)
    actions = ("read_selected_again",)
    actions_submit_line = ("save_and_read_again",)
    fieldsets = (
        (None, {"fields": ("title", "text_marked", ("published", "language"), ("source", "url"))}),
        (_("Who may see it"), {"fields": ("is_published", "embargo_until")}),
        (_("What was read"), {"fields": ("proposals_listed",)}),
        (_("In the record"), {"fields": (("created_at", "updated_at"), "length")}),
    )
    # A citation counts characters of the text, and a date such as "on Tuesday" from the day of publication.
    readonly_fields = (
        "text_marked",
        "published",
        "language",
        "proposals_listed",
        "created_at",
        "updated_at",
        "length",
    )
    add_fieldsets = ((None, {"fields": ("title", "text", ("published", "language"), ("source", "url"))}),)
    goes_along = (Proposal,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        """Articles with how many of their proposals wait."""
        waiting = Count("proposals", filter=Q(proposals__state=ProposalState.PENDING))
        rows = super().get_queryset(request).annotate(read_count=Count("proposals"), waiting_count=waiting)
        return rows.defer("text") if self._is_list(request) else rows

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return self.readonly_fields if obj else ()

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        if obj:
            return super().get_form(request, obj, change, **kwargs)
        form = super().get_form(request, obj, change, form=NewArticleForm, **kwargs)
        form.author = request.user
        return form

    def save_model(self, request: HttpRequest, obj: Article, form: Any, change: bool) -> None:
        if change:
            super().save_model(request, obj, form, change)
            return
        ingested = form.ingested  # stored by the form
        recorded, waiting = len(ingested.trips), ingested.waiting
        if not ingested.proposals:
            self.message_user(request, _now("No trip was read in this article."), messages.WARNING)
        else:
            text = _now("Read: %(recorded)d recorded at once, %(waiting)d waiting for a decision.")
            self.message_user(request, text % {"recorded": recorded, "waiting": waiting})

    @admin.action(description=_("Read again"), permissions=["read_again"])
    def read_selected_again(self, request: HttpRequest, queryset: QuerySet[Article]) -> None:
        """Read the chosen articles with today's rules."""
        for article in queryset.order_by("published", "pk"):
            self._read_again(request, article)

    @action(description=_("Save and read again"), permissions=["read_again"])
    def save_and_read_again(self, request: HttpRequest, obj: Article) -> None:
        """Read this article with today's rules."""
        self._read_again(request, obj)

    def has_read_again_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Reading again opens proposals: for those who may decide on them."""
        return request.user.has_perm("itineraries.change_proposal")

    def _read_again(self, request: HttpRequest, article: Article) -> None:
        waiting = {p.pk for p in article.proposals.all() if p.state == ProposalState.PENDING}
        before = article.proposals.count()
        try:
            opened = read_again(article)
        except ValueError as error:
            text = _now("“%(article)s” was not read: %(why)s.") % {"article": article, "why": error}
            self.message_user(request, text, messages.ERROR)
            return
        replaced = article.proposals.filter(pk__in=waiting, state=ProposalState.SUPERSEDED).count()
        new = ngettext("%(n)d new proposal", "%(n)d new proposals", len(opened)) % {"n": len(opened)}
        gone = ngettext("%(n)d superseded", "%(n)d superseded", replaced) % {"n": replaced}
        same = ngettext("%(n)d unchanged", "%(n)d unchanged", before - replaced) % {"n": before - replaced}
        text = f"“{article}”: {new}, {same}" + (f", {gone}" if replaced else "") + "."
        self.message_user(request, text, messages.SUCCESS if opened else messages.INFO)

    @staticmethod
    def _is_list(request: HttpRequest) -> bool:
        match = request.resolver_match
        return bool(match and match.url_name and match.url_name.endswith("_changelist"))

    @admin.display(description=_("title"), ordering="title")
    def headline(self, article: Article) -> str:
        """The title, or a stand-in for it."""
        return str(article)

    @admin.display(description=_("proposals"), ordering="waiting_count")
    def proposals_here(self, article: Any) -> str:
        """How many trips were read in it, and how many of them wait."""
        if not article.waiting_count:
            return str(article.read_count)
        return _now("%(all)d, %(waiting)d waiting") % {
            "all": article.read_count,
            "waiting": article.waiting_count,
        }

    @admin.display(description=_("text"))
    def text_marked(self, article: Article) -> str:
        """The text with everything the record cites marked."""
        citations = article.citations.select_related("traveller__official", "stop__place", "event")
        spans = [(citation.start, citation.end, supported(citation)) for citation in citations]
        return format_html('<div class="desk-text desk-text-long">{}</div>', highlighted(article.text, spans))

    @admin.display(description=_("proposals"))
    def proposals_listed(self, article: Article) -> str:
        """What was read in it, linked."""
        rows = [
            (
                reverse("admin:itineraries_proposal_change", args=[proposal.pk]),
                proposal,
                proposal.get_state_display(),
            )
            for proposal in article.proposals.all()
        ]
        return format_html_join("", f"<div>{LINK} – {{}}</div>", rows) or "—"
