"""The French catalogue: whole, compiled from what is written, with the same placeholders as the English."""

import re
from pathlib import Path

from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

CATALOGUE = Path(__file__).resolve().parents[2] / "itineraries" / "locale" / "fr" / "LC_MESSAGES"


def test_every_message_is_translated_and_keeps_its_placeholders() -> None:
    with (CATALOGUE / "django.po").open("rb") as file:
        messages = [message for message in read_po(file, locale="fr") if message.id]
    assert len(messages) > 150
    for message in messages:
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        assert all(strings) and not message.fuzzy, ids
        for text in strings:
            assert set(re.findall(r"%\(\w+\)s|%\(\w+\)d", text)) == set(
                re.findall(r"%\(\w+\)s|%\(\w+\)d", ids[-1])
            ), ids


def test_the_compiled_catalogue_is_that_of_the_text() -> None:
    """Fresh clones have no msgfmt, so the compiled file is kept; after a change run compilemessages."""
    with (CATALOGUE / "django.po").open("rb") as text, (CATALOGUE / "django.mo").open("rb") as compiled:
        written, built = (
            {tuple([m.id] if isinstance(m.id, str) else m.id): m.string for m in catalogue if m.id}
            for catalogue in (read_po(text, locale="fr"), read_mo(compiled))
        )
    assert {key: tuple(value) for key, value in built.items()} == {
        key: tuple(value) for key, value in written.items()
    }
