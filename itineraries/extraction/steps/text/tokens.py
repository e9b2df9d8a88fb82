"""Splits the text into words, once, and marks what is noise or quoted speech."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import lru_cache

from itineraries.extraction.document import COMMA, JOINED, NOISE, QUOTED, SPACE, STOP, STRONG, Document
from itineraries.extraction.lexicon import END
from itineraries.extraction.steps.text.compounds import join_heads, part_compounds
from itineraries.extraction.steps.text.dates_joined import join_dates
from itineraries.extraction.steps.text.joined import part_joined_words
from itineraries.extraction.steps.text.labels import names_day
from itineraries.extraction.steps.text.quoted_news import is_news
from itineraries.extraction.words import lower, parted

_JOINERS = frozenset("-'’‐‑ʼ`´+&/")
_STOPS = frozenset(".!?…؟。")
_COMMAS = frozenset(",،")
_KNOWN: dict[str, int] = {" ": SPACE, "": SPACE, ", ": COMMA, "-": JOINED, "'": JOINED, "’": JOINED}
_OWNING = ("' ", "’ ")
_SIBILANTS = ("s", "ß", "x", "z")


def gap_kind(gap: str) -> int:
    """The kind of what stands between two words, the strongest sign winning."""
    if gap in _JOINERS or gap in ("", "‑"):
        return JOINED
    if any(c in _STOPS or c in "\n\r\u2028\u2029" for c in gap):
        return STOP
    if any(c in _COMMAS for c in gap):
        return COMMA
    return SPACE if gap.isspace() else STRONG


#: "Anna Weber (XYZ)", "Anna Weber (Grüne)", "Anna Weber (52)": what may stand in brackets behind a name.
_BEHIND_NAME = re.compile(r"\((?<=\w \()([^()\n]{1,24})\)")
_PARTY = re.compile(r"[A-ZÄÖÜ]{3,5}|\d\d")
#: 'Anna “Annie” Weber', 'José « Pepe » Mujica': a nickname in quotation marks within a name.
NICKNAME = re.compile(r'[«“„"](?<=[^\W\d_]{2} .)\s?[^\W\d_]+\s?[»“”"](?= [^\W\d_])')


def _parties(doc: Document) -> dict[int, int]:
    """Where a party or an age in brackets begins, and where its bracket ends: they are no words of the
    sentence, and part no list of people.

    A party is known to the pack, or short letters that the language does not know.
    """
    if "(" not in doc.text:
        return {}
    known, tree = doc.lexicon.parties, doc.lexicon.tree
    return {
        m.start(): m.end()
        for m in _BEHIND_NAME.finditer(doc.text)
        if lower(m[1]) in known or (_PARTY.fullmatch(m[1]) and END not in tree.get(lower(m[1]), {}))
    }


def _nicknames(doc: Document) -> dict[int, int]:
    """Where a nickname within a name begins and ends, its quotation marks included."""
    if not doc.pack.capitals:
        return {}
    text = doc.text
    return {
        m.start(): m.end()
        for m in NICKNAME.finditer(text)
        if m.group().strip('«“„"»” \u00a0').istitle()
        and text[m.end() + 1].isupper()
        and text[text.rfind(" ", 0, m.start() - 1) + 1].isupper()
    }


#: "Dienstag (31.05.)", "Mittwochmorgen (23.)": a day told again in figures.
_FIGURES = re.compile(r"(\w+) \(\d{1,2}\.(?:\s?\d{1,2}\.(?:\d{2,4})?)?\)")
#: "(16:00)", "(11.30 Uhr)", "(16.00 MESZ)": what o'clock it is; "(14.05.)" may be a day, "(10.20 …)" a sum.
_CLOCK = re.compile(
    r"(?<= )\((?:[01]?\d|2[0-4])"
    r"(?::[0-5]\d|\.[0-5]\d ?(?:Uhr|h|GMT|UTC|MESZ|MEZ|CET|CEST))[^()\n\d%]{0,18}\)"
)


def _days_again(doc: Document) -> dict[int, int]:
    """Where a day in figures, behind a word that tells it already, begins and ends with its brackets."""
    dates = doc.pack.dates
    if not dates.dotted_days or "(" not in doc.text:
        return {}
    told = {phrase for phrase, rule in dates.phrases if rule.startswith("offset:")}
    weekdays = tuple(dates.weekdays)
    return {
        m.end(1) + 1: m.end()
        for m in _FIGURES.finditer(doc.text)
        if (word := lower(m[1])) in told or word.startswith(weekdays)
    }


def _hours(doc: Document) -> dict[int, int]:
    """Where an hour in brackets begins and ends: it parts no clause from its verb."""
    return {m.start(): m.end() for m in _CLOCK.finditer(doc.text)} if "(" in doc.text else {}


@lru_cache(maxsize=16)
def _adding(additions: tuple[str, ...]) -> re.Pattern[str]:
    told = "|".join(sorted((phrase.partition(" ")[2] for phrase in additions), key=len, reverse=True))
    heads = "|".join(dict.fromkeys(phrase.partition(" ")[0] for phrase in additions))
    return re.compile(rf"\b(?:{heads}) ({told})(?= (\w+))")


def _additions(doc: Document) -> dict[int, int]:
    """Where the words begin and end that stand between "and" and a further member of a row: "ou encore X"."""
    additions, lexicon = doc.pack.additions, doc.lexicon
    if not any(phrase in doc.text for phrase in additions):
        return {}
    return {
        m.start(1): m.end(1)
        for m in _adding(additions).finditer(doc.text)
        if m[2][0].isupper() or (word := lower(m[2])) in lexicon.determiners or word in lexicon.articles
    }


def split_tokens(doc: Document) -> None:
    """Fill the token columns."""
    text = doc.text
    doc.starts, doc.ends, doc.words, between = parted(text)
    asides = _parties(doc) | _nicknames(doc) | _days_again(doc) | _hours(doc) | _additions(doc)
    if asides or doc.pack.place_heads:
        between = []
        _part_anew(doc, asides)
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        doc.lowers = [w.lower() for w in doc.words]
    else:
        doc.lowers = [lower(w) for w in doc.words]
    lowers = doc.lowers if doc.pack.word_order is None else list(doc.lowers)  # to be written on
    doc.as_written = doc.starts, doc.ends, doc.words, lowers
    if doc.pack.letters:
        # A word of nothing but letters that are left out ("ـ") stays a word.
        doc.lowers = [doc.lexicon.letters(w) or w for w in doc.lowers]
    if doc.pack.prefixes:
        part_joined_words(doc)
        between = []
    if not between:
        ends = [asides.get(end + 1, end) for end in doc.ends] if asides else doc.ends
        between = [text[end:start] for end, start in zip(ends, doc.starts[1:], strict=False)]
    kinds = map(_KNOWN.get, between)
    doc.gaps = [_gap(doc, i, between[i]) if kind is None else kind for i, kind in enumerate(kinds)]
    if doc.words:
        doc.gaps.append(STOP)
    join_dates(doc)
    if doc.pack.place_heads:
        join_heads(doc)
    if doc.pack.bare_capitals:
        _accent_heads(doc)
    if doc.pack.short_titles:
        _write_out_titles(doc)
    doc.mute = bytearray(len(doc.words))
    _mute_noise(doc)
    _mute_quotes(doc)
    _mute_transcript(doc)


def _part_anew(doc: Document, asides: dict[int, int]) -> None:
    """The columns without the words of the asides, and with a place parted from its journey."""
    spans = part_compounds(doc, list(zip(doc.starts, doc.ends, strict=True)))
    for first, end in asides.items():
        at = bisect_left(spans, (first, first))
        while at < len(spans) and spans[at][0] < end:
            del spans[at]
    doc.starts = [s for s, _ in spans]
    doc.ends = [e for _, e in spans]
    doc.words = [doc.text[s:e] for s, e in spans]


def _gap(doc: Document, i: int, gap: str) -> int:
    """The kind of the gap behind a token, of a gap that is not among the common ones."""
    owning = ("s",) if doc.pack.owner_apostrophe else _SIBILANTS if doc.pack.genitive_endings else ()
    if gap in _OWNING and doc.text[doc.ends[i] - 1] in owning:
        return JOINED  # "the ministers' visit", "Scholz' Besuch"
    kind = gap_kind(gap)
    if len(gap) < 4 and len(_KNOWN) < 500 and gap not in _OWNING:
        _KNOWN[gap] = kind
    return kind


def _accent_heads(doc: Document) -> None:
    """ "A Bamako, il a …": at the head of a sentence a capital has often lost its accent."""
    bare = doc.pack.bare_capitals
    for i, word in enumerate(doc.words):
        if word in bare and doc.gaps[i] == SPACE and (not i or doc.gaps[i - 1] == STOP):
            doc.lowers[i] = bare[word]


def _write_out_titles(doc: Document) -> None:
    """ "Sen. Ann Lee", "Gen Asim Munir": a title cut short before a name; not "Hun Sen Square"."""
    short = doc.pack.short_titles
    told = [i for i, low in enumerate(doc.lowers[:-1]) if low in short] if short else []
    for i in told:
        low = doc.lowers[i]
        if not (doc.words[i].istitle() and doc.words[i + 1][0].isupper()):
            continue
        before = doc.lowers[i - 1] if i and doc.gaps[i - 1] <= JOINED else ""
        cut = doc.text.startswith(". ", doc.ends[i])
        behind = doc.words[i + 2][0].isupper() if i + 2 < len(doc.words) else False
        titled = not before or behind or before in short.values() or not doc.words[i - 1].istitle()
        if cut or (doc.gaps[i] == SPACE and titled):
            doc.lowers[i], doc.gaps[i] = short[low], SPACE


def _mute_noise(doc: Document) -> None:
    token, count = 0, len(doc.starts)
    for start, end in doc.noise:
        while token < count and doc.starts[token] < start:
            token += 1
        first = token
        while token < count and doc.starts[token] < end:
            doc.mute[token] = NOISE
            token += 1
        # A noise line is a sentence of its own.
        if first < token:
            doc.gaps[token - 1] = STOP
            if first:
                doc.gaps[first - 1] = STOP


_SPEAKER = re.compile(r"^(?:Q|[A-ZÀ-Þ][A-ZÀ-Þ .'’\-]{2,40}:)\s", re.MULTILINE)


def _mute_transcript(doc: Document) -> None:
    """From the first of many lines that name a speaker on, a text is speech: "Q  …", "THE PRESIDENT: …"."""
    turns = (turn for turn in _SPEAKER.finditer(doc.text) if not names_day(doc, turn.group()))
    first = next(turns, None)
    if first is None or sum(1 for _ in turns) < 3:
        return
    for i, start in enumerate(doc.starts):
        if start >= first.start():
            doc.mute[i] = doc.mute[i] or QUOTED


_PAIRS = {"«": "»", "“": "”", "„": "“”", "「": "」"}
_SIGNS = re.compile('["«»“”„「」]')


def _mute_quotes(doc: Document) -> None:
    """Quoted speech of four words or more tells what somebody says, not what happens, but for news in
    quotation marks.

    A quotation never runs past its paragraph, so that one forgotten sign mutes no story.
    """
    text = doc.text
    if not any(sign in text for sign in '"«“„「'):
        return
    token, count = 0, len(doc.starts)
    offset = 0
    for paragraph in text.split("\n"):
        for start, end in _quotations(paragraph):
            start, end = start + offset, end + offset
            while token < count and doc.starts[token] < start:
                token += 1
            first = token
            while token < count and doc.starts[token] < end:
                token += 1
            if token - first >= 5 and not is_news(doc, first, token):
                for i in range(first, token):
                    doc.mute[i] = doc.mute[i] or QUOTED
        offset += len(paragraph) + 1


def _quotations(paragraph: str) -> list[tuple[int, int]]:
    found, opened, closers = [], -1, ""
    for sign in _SIGNS.finditer(paragraph):
        i, char = sign.start(), sign.group()
        if opened >= 0:
            if char in closers:
                found.append((opened, i))
                opened = -1
        elif char in _PAIRS:
            opened, closers = i, _PAIRS[char]
        elif char == '"':
            opened, closers = i, '"'
    if opened >= 0 and closers == '"':
        # An unclosed quotation at the end of a paragraph goes on in the next one.
        found.append((opened, len(paragraph)))
    return found
