"""`manage.py editors [USERNAME…]`: makes the group of desk editors and puts users into it."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from itineraries.services.editors import UnknownUser, keep_editors


class Command(BaseCommand):
    help = "Make or mend the group Editors, and put the named users into it with entry to the admin."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("usernames", nargs="*", metavar="USERNAME", help="A user who is to be an editor.")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            group = keep_editors(options["usernames"])
        except UnknownUser as error:
            raise CommandError(str(error)) from None
        members = (
            ", ".join(group.user_set.order_by("username").values_list("username", flat=True)) or "nobody"
        )
        self.stdout.write(f"{group.name}: {group.permissions.count()} permissions; members: {members}.")
