"""Keeps the group of desk editors: who is in it may keep the record, and may not empty it."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission, User
from django.db import transaction

NAME = "Editors"
KEPT = (
    "article",
    "event",
    "eventparticipant",
    "occupancy",
    "official",
    "officialname",
    "organization",
    "organizationname",
    "place",
    "post",
    "posttitle",
    "source",
    "stop",
    "traveller",
    "trip",
)
# What stands alone is corrected or merged, not deleted: its citations and trips refer to it.
DELETED = (
    "event",
    "eventparticipant",
    "occupancy",
    "officialname",
    "organizationname",
    "posttitle",
    "stop",
    "traveller",
    "trip",
)
SEEN = (*KEPT, "citation", "country", "countryname", "proposal")
CODENAMES = frozenset(
    [f"view_{model}" for model in SEEN]
    + [f"{verb}_{model}" for model in KEPT for verb in ("add", "change")]
    + [f"delete_{model}" for model in DELETED]
    + ["change_proposal"]
)


class UnknownUser(ValueError):
    """No user has one of the names; the message says which."""


@transaction.atomic
def keep_editors(usernames: Iterable[str] = ()) -> Group:
    """Make or mend the group of editors and put users into it, with entry to the admin; the group.

    Users in it already stay. Raises UnknownUser; then nothing was changed.
    """
    names = list(dict.fromkeys(usernames))
    users = list(User.objects.filter(username__in=names))
    if missing := sorted(set(names) - {user.username for user in users}):
        raise UnknownUser(
            f"no user is named {', '.join(missing)}; add them at /admin/auth/user/add/ or by createsuperuser"
        )
    group, _made = Group.objects.get_or_create(name=NAME)
    group.permissions.set(
        Permission.objects.filter(content_type__app_label="itineraries", codename__in=CODENAMES)
    )
    for user in users:
        user.groups.add(group)
    User.objects.filter(pk__in=[user.pk for user in users]).update(is_staff=True)
    return group
