"""`manage.py editors`: the group of desk editors."""

from __future__ import annotations

from io import StringIO

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import CommandError, call_command

from itineraries.services.editors import CODENAMES

pytestmark = pytest.mark.django_db


def run(*names: str) -> str:
    """What the command prints."""
    out = StringIO()
    call_command("editors", *names, stdout=out)
    return out.getvalue()


def test_every_permission_named_exists() -> None:
    assert run() == f"Editors: {len(CODENAMES)} permissions; members: nobody.\n"


def test_users_are_put_in_and_may_enter() -> None:
    User.objects.create_user("ana")
    User.objects.create_user("bo")
    assert run("bo", "ana", "bo").endswith("members: ana, bo.\n")
    assert list(User.objects.filter(is_staff=True, is_superuser=False).order_by("username")) == list(
        Group.objects.get().user_set.order_by("username")
    )


def test_a_second_run_mends_and_doubles_nothing() -> None:
    User.objects.create_user("ana")
    run("ana")
    Group.objects.get().permissions.clear()
    assert run() == f"Editors: {len(CODENAMES)} permissions; members: ana.\n"


def test_an_unknown_name_changes_nothing() -> None:
    User.objects.create_user("ana")
    with pytest.raises(
        CommandError, match="no user is named nobody, noone; add them at /admin/auth/user/add/"
    ):
        run("ana", "nobody", "noone")
    assert not Group.objects.exists()
    assert not User.objects.get().is_staff
