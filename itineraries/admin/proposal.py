"""Proposals in the admin: what the machine read, beside what an editor makes of it, and the decision."""

from __future__ import annotations

import json
from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import AutocompleteSelectFilter
from unfold.decorators import action
from unfold.enums import ActionVariant
from unfold.widgets import UnfoldAdminTextareaWidget

from itineraries.admin.base import LINK, RecordAdmin, badge
from itineraries.admin.draft import parts, told
from itineraries.admin.highlight import highlighted
from itineraries.enums import ProposalState
from itineraries.models import Proposal
from itineraries.queries.headline import headline
from itineraries.services.accept import (
    AlreadyDecided,
    UnusableDraft,
    accept_proposal,
    checked_draft,
)
from itineraries.services.reject import reject_proposal

TONES = {
    ProposalState.PENDING: "orange",
    ProposalState.ACCEPTED: "green",
    ProposalState.REJECTED: "red",
}


class ReadableJson(json.JSONEncoder):
    """JSON as people edit it: indented, in the letters of the article."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "indent": 2, "ensure_ascii": False, "sort_keys": False})


class TypedJson(json.JSONDecoder):
    """JSON as people type it: what Python gives up on is no JSON either."""

    def decode(self, s: str, *args: Any) -> Any:
        """The value; raises JSONDecodeError, which the form tells of."""
        try:
            value = super().decode(s, *args)
            json.dumps(value, ensure_ascii=False).encode()  # half a character is no text to show again
            return value
        except json.JSONDecodeError:
            raise
        except (RecursionError, ValueError) as error:
            raise json.JSONDecodeError(f"nested or numbered beyond use: {error}", s[:80], 0) from None


class ProposalForm(forms.ModelForm):
    """The draft as JSON, refused where it is no trip, and the reason of a decision."""

    class Meta:
        model = Proposal
        fields = ("draft", "reason")
        widgets = {"draft": UnfoldAdminTextareaWidget(attrs={"class": "desk-json", "rows": 24})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if isinstance(field := self.fields.get("draft"), forms.JSONField):
            field.encoder, field.decoder = ReadableJson, TypedJson
            field.widget.attrs.update({"class": "desk-json " + field.widget.attrs.get("class", "")})

    def clean_draft(self) -> Any:
        """The draft, once it can become a trip."""
        draft = self.cleaned_data["draft"]
        try:
            checked_draft(draft, length=self.instance.article.length)
        except UnusableDraft as error:
            raise ValidationError(_now("The draft is no trip yet: %(why)s.") % {"why": error}) from None
        except (TypeError, AttributeError):
            # Typed by hand: a number where a word belongs, a list where a code does.
            raise ValidationError(
                _now(
                    "The draft is no trip yet: a value is of another kind than “As read” has it there "
                    "(a text in quotes, a number without, a list in brackets)."
                )
            ) from None
        return draft


@admin.register(Proposal)
class ProposalAdmin(RecordAdmin):
    form = ProposalForm
    list_display = ("reading", "state_badge", "confidence", "of_article", "reason", "created_at")
    list_filter = (
        "state",
        "article__language",
        ("article__source", AutocompleteSelectFilter),
        "extractor_version",
    )
    list_select_related = ("article__source",)
    date_hierarchy = "created_at"
    search_fields = ("article__title", "article__text", "reason")
    actions = ("accept_selected", "reject_selected")
    actions_submit_line = ("save_and_accept", "save_and_reject")
    fieldsets: Any = (
        (None, {"fields": (("state_badge", "confidence"), "of_article", "reason")}),
        (_("As read"), {"fields": ("original_told",)}),
        (_("Article"), {"fields": ("article_marked",), "classes": ("collapse",)}),
        (_("Draft"), {"fields": ("draft",), "description": _("Correct it here; accepting records it.")}),
        (_("In the record"), {"fields": ("of_trip", ("decided_at", "decided_by"), "made_by")}),
    )
    looked_at = (
        "state_badge",
        "confidence",
        "of_article",
        "original_told",
        "article_marked",
        "of_trip",
        "decided_at",
        "decided_by",
        "made_by",
    )

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # the reader opens them

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False  # a rejected one stays, so that reading again does not bring it back

    def has_decide_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Deciding writes trips: for those who may change proposals and trips."""
        names = ("change_proposal", "add_trip", "change_trip")
        return request.user.has_perms([f"itineraries.{name}" for name in names])

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        # What was decided is decided; a new reading opens a new proposal beside it.
        return self.looked_at if self._is_pending(obj) else (*self.looked_at, "draft_told", "reason")

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        if self._is_pending(obj):
            return self.fieldsets
        told = (_("Draft"), {"fields": ("draft_told",)})
        return tuple(
            told if "draft" in options["fields"] else (name, options) for name, options in self.fieldsets
        )

    def get_actions_submit_line(self, request: HttpRequest, object_id: Any) -> Any:
        """The buttons of a decision, while there is one to take."""
        # Not by the id as typed in the address, which need not be a number.
        pending = self._is_pending(self.get_object(request, object_id))
        return super().get_actions_submit_line(request, object_id) if pending else []

    @admin.action(description=_("Accept"), permissions=["decide"])
    def accept_selected(self, request: HttpRequest, queryset: QuerySet[Proposal]) -> None:
        """Accept the chosen proposals, oldest article first, each for itself."""
        for proposal in queryset.select_related("article").order_by("article__published", "pk"):
            self._accept(request, proposal)

    @admin.action(description=_("Reject"), permissions=["decide"])
    def reject_selected(self, request: HttpRequest, queryset: QuerySet[Proposal]) -> None:
        """Reject the chosen proposals; a reason typed on their own page is kept."""
        for proposal in queryset.order_by("pk"):
            self._reject(request, proposal, reason="")

    @action(description=_("Save and accept"), permissions=["decide"], variant=ActionVariant.SUCCESS)
    def save_and_accept(self, request: HttpRequest, obj: Proposal) -> None:
        """Accept the draft as it stands on the page."""
        self._accept(request, obj)

    @action(description=_("Save and reject"), permissions=["decide"], variant=ActionVariant.DANGER)
    def save_and_reject(self, request: HttpRequest, obj: Proposal) -> None:
        """Reject, for the reason on the page."""
        self._reject(request, obj, reason=obj.reason)

    def _accept(self, request: HttpRequest, proposal: Proposal) -> None:
        try:
            trip = accept_proposal(proposal, reviewer=cast(User, request.user))
        except (AlreadyDecided, UnusableDraft) as error:
            self._say(request, _now("“%(it)s” was not accepted: %(why)s."), proposal, error)
            return
        address = reverse("admin:itineraries_trip_change", args=[trip.pk])
        recorded = _now("Recorded:")
        link = format_html(f"{{}} {LINK}", recorded, address, headline(trip))
        self.message_user(request, link, messages.SUCCESS)

    def _reject(self, request: HttpRequest, proposal: Proposal, *, reason: str) -> None:
        try:
            reject_proposal(proposal, reviewer=cast(User, request.user), reason=reason)
        except AlreadyDecided as error:
            self._say(request, _now("“%(it)s” was not rejected: %(why)s."), proposal, error)
            return
        self.message_user(request, _now("Rejected: “%(it)s”.") % {"it": proposal}, messages.SUCCESS)

    def _say(self, request: HttpRequest, text: str, proposal: Proposal, error: Exception) -> None:
        self.message_user(request, text % {"it": proposal, "why": error}, messages.ERROR)

    @staticmethod
    def _is_pending(obj: Any) -> bool:
        return bool(obj and obj.state == ProposalState.PENDING)

    @admin.display(description=_("as drafted"))
    def reading(self, proposal: Proposal) -> str:
        """Who goes where, as drafted."""
        return str(proposal)

    @admin.display(description=_("state"), ordering="state")
    def state_badge(self, proposal: Proposal) -> str:
        """The state as a coloured word."""
        return badge(proposal.get_state_display(), TONES.get(ProposalState(proposal.state), "plain"))

    @admin.display(description=_("article"), ordering="article__published")
    def of_article(self, proposal: Proposal) -> str:
        """The article with its day."""
        article = proposal.article
        return f"{article} ({article.source or '?'}, {article.published.isoformat()})"

    @admin.display(description=_("trip"))
    def of_trip(self, proposal: Proposal) -> str:
        """The trip it became or was merged into."""
        if not proposal.trip:
            return "—"
        address = reverse("admin:itineraries_trip_change", args=[proposal.trip_id])
        return format_html(LINK, address, headline(proposal.trip))

    @admin.display(description=_("read by"))
    def made_by(self, proposal: Proposal) -> str:
        """The extractor and its version."""
        return f"{proposal.extractor} {proposal.extractor_version}"

    @admin.display(description=_("as read"))
    def original_told(self, proposal: Proposal) -> SafeString:
        """What the machine read, each fact with its sentence."""
        return told(proposal.original, proposal.article.text)

    @admin.display(description=_("draft"))
    def draft_told(self, proposal: Proposal) -> SafeString:
        """What was decided on."""
        return told(proposal.draft, proposal.article.text)

    @admin.display(description=_("text"))
    def article_marked(self, proposal: Proposal) -> SafeString:
        """The article with the evidence of this proposal marked."""
        spans = [
            (evidence["start"], evidence["end"], evidence["field"])
            for _title, part in parts(proposal.original)
            for evidence in part.get("evidence") or []
        ]
        return format_html(
            '<div class="desk-text desk-text-long">{}</div>', highlighted(proposal.article.text, spans)
        )
