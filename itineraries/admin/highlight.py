"""Texts with the cited words marked. Everything that comes from an article or a person is escaped."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

MARK = "desk-mark"


def highlighted(text: str, spans: Iterable[tuple[int, int, str]]) -> SafeString:
    """`text` with its spans (start, end, why) marked; spans that overlap become one mark.

    Spans outside of the text are left out: a text is shown even where what cites it is wrong.
    """
    pieces: list[tuple[str, tuple[str, ...]]] = []
    at = 0
    for start, end, why in _merged(spans, len(text)):
        pieces.append(("{}", (text[at:start],)))
        pieces.append(('<mark class="{}" title="{}">{}</mark>', (MARK, why, text[start:end])))
        at = end
    pieces.append(("{}", (text[at:],)))
    return format_html_join("", "{}", ((format_html(shape, *values),) for shape, values in pieces))


def quoted(before: str, quote: str, after: str) -> SafeString:
    """A sentence with the words that matter marked."""
    return format_html('{}<mark class="{}">{}</mark>{}', before, MARK, quote, after)


def _merged(spans: Iterable[tuple[int, int, str]], length: int) -> list[tuple[int, int, str]]:
    merged: list[tuple[int, int, str]] = []
    for start, end, why in sorted(span for span in spans if 0 <= span[0] < span[1] <= length):
        if merged and start < merged[-1][1]:
            first, last, whys = merged[-1]
            known = whys.split(", ")
            merged[-1] = (first, max(last, end), whys if why in known else f"{whys}, {why}")
        else:
            merged.append((start, end, why))
    return merged
