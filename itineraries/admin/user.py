"""Who may enter the desk, in its style: users, groups, API tokens, and the log of logins."""

from __future__ import annotations

from axes.admin import AccessAttemptAdmin, AccessFailureLogAdmin, AccessLogAdmin
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from rest_framework.authtoken.admin import TokenAdmin
from rest_framework.authtoken.models import TokenProxy
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm

from itineraries.admin.base import DeskAdmin

for model in (User, Group, TokenProxy, AccessAttempt, AccessFailureLog, AccessLog):
    admin.site.unregister(model)


@admin.register(User)
class DeskUserAdmin(UserAdmin, DeskAdmin):
    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm
    list_display = ("username", "first_name", "last_name", "email", "is_staff", "is_active", "last_login")


@admin.register(Group)
class DeskGroupAdmin(GroupAdmin, DeskAdmin):
    filter_horizontal = ("permissions",)


@admin.register(TokenProxy)
class DeskTokenAdmin(TokenAdmin, DeskAdmin):
    list_display = ("user", "created")  # the key itself is shown to its owner once, not to whoever lists
    list_select_related = ("user",)
    autocomplete_fields = ("user",)


@admin.register(AccessAttempt)
class DeskAttemptAdmin(AccessAttemptAdmin, DeskAdmin):
    pass


@admin.register(AccessFailureLog)
class DeskFailureAdmin(AccessFailureLogAdmin, DeskAdmin):
    pass


@admin.register(AccessLog)
class DeskAccessAdmin(AccessLogAdmin, DeskAdmin):
    pass
