"""The French catalogue: whole, compiled from what is written, with the same placeholders as the English."""

import re
from pathlib import Path

from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

PROJECT = Path(__file__).resolve().parents[2]
CATALOGUE = PROJECT / "itineraries" / "locale" / "fr" / "LC_MESSAGES"


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


def test_the_catalogue_knows_every_message_of_the_templates() -> None:
    with (CATALOGUE / "django.po").open("rb") as file:
        known = {m.id[0] if isinstance(m.id, tuple) else m.id for m in read_po(file, locale="fr")}
    templates = [*PROJECT.glob("templates/*.html"), *PROJECT.glob("templates/parts/*.html")]
    told = {
        message
        for template in templates
        for message in re.findall(r'{% translate "([^"]+)"', template.read_text(encoding="utf-8"))
    }
    assert len(told) > 80
    assert told - known == set()


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
