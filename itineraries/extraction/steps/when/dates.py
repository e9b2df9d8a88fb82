"""Finds date expressions: where they stand, what they may mean by tense, and how that was reckoned.

A language's phrases are templates (see languages/dates.py). They are laid into one tree, so that a text is
read once from left to right, every word asked once, and the longest phrase wins; no regular expression can
run away.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from itineraries.extraction.date_grammar import Node, grammar_of
from itineraries.extraction.drafts import Span
from itineraries.extraction.languages.dates import DateLexicon
from itineraries.extraction.reckoning import TENSELESS, DateValue, Parts, Told, granularity, reckon, shift
from itineraries.extraction.steps.when.months_carried import NUMBERED, MonthTold, Readings
from itineraries.extraction.steps.when.written_days import written_days
from itineraries.extraction.words import WORD, lower

_DASHES = frozenset("-‐‑‒–—/")
_MARKS = ".°"  # behind the number of a day: "3. Mai", "1.° de mayo", "1.º"
_TIGHT = frozenset(" \t\u00a0\u202f\u2009\n\r'’ʼ`´-‐‑")
_THAT_YEAR = "_that_year"  # ending of rules: "in May of that year"
_UNIT_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}

# The tenses of the movement step → the reading of a date; a bare weekday of the present is the coming one.
_READINGS = {"past": "past", "pluperfect": "past", "future": "future"}


@dataclass(frozen=True, slots=True)
class DateMention:
    """One date expression; `text[span.start:span.end] == quote`.

    kind: "date", "range" (its value has an end), "duration" (`days` long, no date) or "relative_to_previous"
    (`offset_days` or `offset_months` after the date told before it: see `after`). granularity: day,
    week, month, season, year or duration; a week is an EDTF interval. `qualifier` is early, mid, late or "".
    `past`, `future` and `near` (the nearer of both) are its readings, None where the kind has none. `told` is
    the day of publication.
    """

    span: Span
    quote: str
    kind: str
    granularity: str
    rule: str
    told: date
    past: DateValue | None = None
    future: DateValue | None = None
    near: DateValue | None = None
    qualifier: str = ""
    offset_days: int | None = None
    offset_months: int | None = None
    days: int | None = None

    @property
    def certain(self) -> bool:
        """True where the tense makes no difference."""
        return self.past is not None and self.past == self.future == self.near

    def resolve(self, tense: str | None = None) -> DateValue | None:
        """The value by the tense: past, pluperfect, present, future, future_past, or None (not known)."""
        reading = _READINGS.get(tense or "")
        if reading is None:
            bare_weekday = self.rule in ("weekday", "weekdays", "weekday_this", "weekend")
            reading = "future" if tense and (bare_weekday or self._long_gone(tense)) else "near"
        return {"past": self.past, "future": self.future}.get(reading, self.near)

    def _long_gone(self, tense: str) -> bool:
        """ "travels to Rome in November", told in February: what is present lies not months back."""
        if (
            tense not in ("present", "future_past")
            or self.rule not in ("month", "day", "days")
            or self.near is None
        ):
            return False
        since = shift(self.told.isoformat(), -45) or ""
        return self.near.start < since[: len(self.near.start)]

    def after(self, day: str | None) -> DateValue | None:
        """The value of "the next day" and its like, counted from another mention's EDTF day."""
        if day is None:
            return None
        if self.offset_months is not None:
            return _months_on(day, self.offset_months)  # nobody counts the days of "a month later"
        if self.offset_days is None:
            return None
        shifted = shift(day, self.offset_days)
        # Nobody counts the days of "a week later".
        return DateValue(shifted + "~" if self.granularity == "week" else shifted) if shifted else None

    def note(self, tense: str | None = None) -> str:
        """How the value was reckoned, for the evidence."""
        quote = " ".join(self.quote.split())
        value = self.resolve(tense)
        if self.kind == "duration":
            return f"{quote}: {self.days} days long"
        if value is None:
            return (
                f"{quote}: {self.offset_days:+d} days from the date before it"
                if self.offset_days is not None
                else quote
            )
        result = f"{value.start} to {value.end}" if value.end else value.start
        part = f" ({self.qualifier} in it)" if self.qualifier else ""
        if self.certain and self.rule in ("day", "days", "month", "year", "season", "months"):
            return f"{quote} → {result}{part}"
        return f"{quote}, told on {self.told.isoformat()} → {result}{part}"


# What the slots of a phrase hold, in the order told.
Values = tuple[tuple[str, int | str], ...]

# The words of a text: where each starts, where it ends, and itself in lower case.
Tokens = tuple[Sequence[int], Sequence[int], Sequence[str]]


def find_dates(
    text: str, *, published: date, lexicon: DateLexicon, tokens: Tokens | None = None
) -> list[DateMention]:
    """Every date expression of a text in the order told, never overlapping. Linear in the text.

    `tokens` are the words of the text, split by itineraries.extraction.words, where somebody has them
    already.
    """
    return list(_Reader(text, published, lexicon, tokens or _words_of(text)).mentions())


def _words_of(text: str) -> Tokens:
    spans = [found.span() for found in WORD.finditer(text)]
    return (
        [start for start, _ in spans],
        [end for _, end in spans],
        [lower(text[start:end]) for start, end in spans],
    )


# Reading


class _Reader:
    """One pass over one text."""

    def __init__(self, text: str, published: date, lexicon: DateLexicon, tokens: Tokens) -> None:
        self.text, self.published, self.lexicon = text, published, lexicon
        self.grammar = grammar_of(lexicon)
        self.starts, self.ends, self.words = tokens
        self.known: dict[int, list[tuple[str, int | str, int]]] = {}
        self.year: int | None = None  # the year told last
        self.month: MonthTold | None = None  # the month told last

    def mentions(self) -> Iterator[DateMention]:
        taken = 0
        for index in self.openings():
            if index < taken:
                continue
            found = self.written(index) or self.dotted_days(index) or self.longest(index)
            if found is None:
                continue
            taken, rule, parts = (
                found  # a day that no calendar has ("31 February 2023") leaves no month behind
            )
            mention = self.mention(index, taken, rule, parts)
            if (
                mention is None
                and rule == "weekday_day"
                and "," in self.text[self.ends[index] : self.starts[taken - 1]]
            ):
                # "On Wednesday, 12 ministers": no Wednesday near is a twelfth.
                taken, parts = index + 1, replace(parts, days=())
                mention = self.mention(index, taken, "weekday", parts)
            if mention is not None:
                yield mention

    def openings(self) -> Iterator[int]:
        """The words at which a date may begin: one look at most words, two at a few."""
        openers, number, words = self.grammar.openers, self.grammar.number, self.words
        last = len(words) - 1
        known = list(map(openers.get, words))
        for index in [i for i, w in enumerate(words) if known[i] is not None or w[0].isdecimal()]:
            opener = known[index] or number
            if not opener.alone:
                if index == last:
                    continue
                following = words[index + 1]
                if following not in opener.followers and not (
                    opener.number and (following[0].isdecimal() or following[0] in self.lexicon.joined)
                ):
                    continue
            yield index

    def options(self, index: int) -> list[tuple[str, int | str, int]]:
        """What a word may be: (key, value, how many words it takes), itself first."""
        cached = self.known.get(index)
        if cached is not None:
            return cached
        word = self.words[index]
        options: list[tuple[str, int | str, int]] = [(word, word, 1)]
        if word[0].isdecimal():
            options += self.numerals(word)
        elif word[0] in self.lexicon.joined and word[1:].isdecimal():
            options += self.numerals(word[1:])
        for words, slot, value in self.grammar.classes.get(word, ()):
            size = len(words)
            if tuple(self.words[index : index + size]) == words and self.admitted(index, words, slot):
                options.append((slot, value, size))
        self.known[index] = options
        return options

    def numerals(self, word: str) -> Iterator[tuple[str, int | str, int]]:
        digits = word
        if not word.isdecimal():
            ending = next((o for o in self.lexicon.ordinals if word.endswith(o)), "")
            digits = word[: -len(ending)] if ending else ""
        if not digits.isdecimal() or len(digits) > 4:
            return
        number = int(digits)
        if 1 <= number <= 31 and len(digits) <= 2:
            yield "{d}", number, 1
        if digits == word:
            if len(digits) == 4 and 1900 <= number <= 2100:
                yield "{y}", number, 1
            if 0 < number < 1000:
                yield "{n}", number, 1

    def admitted(self, index: int, words: tuple[str, ...], slot: str) -> bool:
        """Capitals and dots where the language has them."""
        if slot in ("{m}", "{w}"):
            if self.lexicon.capitals and not self.text[self.starts[index]].isupper():
                return False
            if words[0] in self.lexicon.dotted:
                end = self.ends[index]
                return self.text[end : end + 1] == "."
        return True

    def longest(self, index: int) -> tuple[int, str, Parts] | None:
        """The longest phrase that begins here. Its depth is bounded by the longest template."""
        best: tuple[int, str, Values] | None = None
        stack: list[tuple[Node, int, str, Values]] = [(self.grammar.root, index, "", ())]
        while stack:
            node, place, before, values = stack.pop()
            if (
                node.rule
                and (best is None or place > best[0])
                and self.sound(index, place, node.rule, values)
            ):
                best = (place, node.rule, values)
            children = node.children
            if not children or place >= len(self.words):
                continue
            for key, value, size in reversed(self.options(place)):
                for dash in (False, True):
                    child = children.get((key, dash))
                    if child is not None and (place == index or self.joined(place, before, key, dash)):
                        told = (*values, (key, value)) if key[0] == "{" else values
                        stack.append((child, place + size, key, told))
        return (best[0], best[1], _parts(best[2])) if best else None

    def joined(self, place: int, before: str, key: str, dash: bool) -> bool:
        """Whether what stands before a word lets it belong to the phrase."""
        gap = self.text[self.ends[place - 1] : self.starts[place]]
        if len(gap) > 5:
            return False
        bare = gap.strip()
        if dash:
            return bare in _DASHES or (
                bare[0:1] == "." and before == "{d}" and bare[1:].strip() in _DASHES
            )  # "3./4."
        if before == "{d}" and bare and not bare.strip(_MARKS):
            return "°" in bare or key in self.lexicon.ordinals or (bare == "." and self.dotted(place))
        if not bare or (len(bare) == 1 and bare in _TIGHT):
            return gap.count("\n") <= 1
        if bare == ",":
            return key == "{y}" or before == "{w}" or (before == key and key in ("{d}", "{w}"))
        if bare == "(":
            return before == "{w}"
        if bare == ".":
            return before in ("{m}", "{w}") and self.words[place - 1] in self.lexicon.abbreviations
        return False

    def dotted(self, place: int) -> bool:
        """ "3. Mai": a day with its dot."""
        return self.lexicon.dotted_days and self.words[place - 1].isdecimal()

    def named(self, index: int) -> bool:
        """ "Julio Torres", "Domingo Ibarra": a capital before a name, where days have none."""
        if self.lexicon.capitals or index + 1 >= len(self.words):
            return False
        here, after = self.starts[index], self.starts[index + 1]
        told = self.text[here].isupper() and self.text[after].isupper()
        return told and self.text[self.ends[index] : after] == " "

    def before_capital(self, index: int) -> bool:
        """ "Jan Olm": a capital right behind."""
        behind = self.starts[index + 1] if index + 1 < len(self.words) else len(self.text)
        return self.text[self.ends[index] : behind] == " " and self.text[behind : behind + 1].isupper()

    def sound(self, index: int, stop: int, rule: str, values: Values) -> bool:
        """Checks that need the words around: a month that is another word too, a day without its month."""
        if rule in ("month", "weekday") and stop - index == 1 and self.named(index):
            return False
        if rule == "month" and stop - index == 1:
            before = self.words[index - 1] if index else ""
            if self.words[index] not in self.lexicon.unsure:
                return True
            held = before in self.lexicon.before_months
            return held and not (before in self.lexicon.before_names and self.before_capital(index))
        if rule == "ahead" and self.words[index] in self.lexicon.loose_ahead:
            return ("{u}", "day") in values or ("{u}", "week") in values
        if rule == "year_bare":
            # "besuchte 2018 Rom", but "2000 Soldaten": a round number right before a noun counts it.
            after = self.text[self.starts[stop] : self.starts[stop] + 1] if stop < len(self.words) else ""
            return not after.isupper() or int(self.words[index]) % 50 != 0
        if rule == "weekday_day" and self.counts_on(index, stop):
            return False
        if rule == "day_alone" and not self.words[stop - 1][0].isdecimal():
            return False  # "le premier" is a rank
        if rule.startswith(("day_alone", "days_alone", "previous_end")):
            end = self.ends[stop - 1]
            if self.lexicon.dotted_days and rule != "previous_end":
                return self.text[end : end + 1] == "." and self.ends_dotted(stop)
            if self.text[end : end + 2] in (".°", ".º"):
                return False  # "el 1.º de mayo"
            if stop == len(self.words) or self.text[end : end + 1] in '.,;:)!?»"':
                return True
            behind = self.words[stop]
            told = behind in self.lexicon.after_days or behind.endswith(self.lexicon.after_endings)
            return rule != "previous_end" and told
        return True

    def ends_dotted(self, stop: int) -> bool:
        """ "Am 25. reist sie", "bis zum 25.", but "am 25. Jahrestag": a dotted day and no noun behind."""
        if stop == len(self.words):
            return True
        between, behind = self.text[self.ends[stop - 1] + 1 : self.starts[stop]], self.words[stop]
        mark = between.strip()[:1]
        if mark in _DASHES:
            return False  # "am 3./4. Juni"
        told = mark in ("", '"', "\u201c", "\u00bb")
        if not told or "\n" in between:
            return True
        counted = any(word[0].isdecimal() for word in self.words[stop + 1 : stop + 3])  # "am 2. und 3. Mai"
        return between == " " and behind in self.lexicon.after_days and not counted

    def counts_on(self, index: int, stop: int) -> bool:
        """ "On Monday, the first such trip", "mercredi, 23 ministres": it counts what stands behind it."""
        if stop == len(self.words):
            return False
        between = self.text[self.ends[index] : self.starts[stop - 1]]
        told = "," in between or not self.words[stop - 1][0].isdecimal()
        ends = self.text[self.ends[stop - 1] : self.ends[stop - 1] + 1] in '.,;:)!?»"'
        return told and not ends and self.words[stop] not in self.lexicon.after_days

    def written(self, index: int) -> tuple[int, str, Parts] | None:
        """A date all in digits: 2023-02-28, 28/02/2023, 28.2.2023."""
        if index + 3 > len(self.words) or not all(
            w.isdecimal() and len(w) <= 4 for w in self.words[index : index + 3]
        ):
            return None
        gaps = {self.text[self.ends[i] : self.starts[i + 1]] for i in (index, index + 1)}
        numbers = [int(word) for word in self.words[index : index + 3]]
        if len(gaps) != 1 or not gaps <= {"-", "/", ".", "‑"}:
            return None
        if len(self.words[index]) == 4:
            year, month, day = numbers
        elif len(self.words[index + 2]) == 4:
            day, month, year = numbers if self.lexicon.day_first else (numbers[1], numbers[0], numbers[2])
            if month > 12 >= day:
                day, month = month, day
        else:
            return None
        if not (1900 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= 31):
            return None
        return index + 3, "day", Parts(days=(day,), months=(month,), years=(year,))

    def dotted_days(self, index: int) -> tuple[int, str, Parts] | None:
        """Days in digits without their year: "24.-25.8."."""
        if not self.lexicon.dotted_leads or not self.words[index].isdecimal():
            return None
        found = written_days(self.text, self.starts[index], self.lexicon.dotted_leads)
        if found is None:
            return None
        end, rule, parts = found
        stop = index + 1
        while stop < len(self.words) and self.starts[stop] < end:
            stop += 1
        return stop, rule, parts

    def mention(self, index: int, stop: int, rule: str, parts: Parts) -> DateMention | None:
        if rule.endswith(_THAT_YEAR):
            rule = rule.removesuffix(_THAT_YEAR)
            parts = replace(parts, years=(self.year,)) if self.year is not None else parts
        self.year = parts.years[-1] if parts.years else self.year
        name, _, argument = rule.partition(":")
        span = Span(self.starts[index], self.ends[stop - 1])
        quote = self.text[span.start : span.end]
        count = (1 if parts.number is None else parts.number) * _UNIT_DAYS.get(parts.unit, 1)
        if name == "duration":
            length = int(argument) if argument else count
            return DateMention(span, quote, "duration", "duration", name, self.published, days=length)
        if name in ("previous", "previous_end", "later", "earlier"):
            return self.relative(span, quote, name, argument, parts)
        skips = self.lexicon.next_skips_week
        near = reckon(rule, parts, Told(self.published, "near", skips))
        past = future = near
        if near is not None and not parts.years and name not in TENSELESS:
            past, future = (reckon(rule, parts, Told(self.published, t, skips)) for t in ("past", "future"))
        past, future, near = self.in_month(name, parts, (past, future, near), index, stop)
        if past is None or future is None or near is None:
            return None
        if name == "ahead" and self.words[index] in self.lexicon.loose_ahead:
            past = None  # "visited three capitals in four days" tells how long it took
        kind = "range" if near.end else "date"
        return DateMention(
            span, quote, kind, granularity(rule), name, self.published, past, future, near, parts.part
        )

    def in_month(self, name: str, parts: Parts, own: Readings, index: int, stop: int) -> Readings:
        """What a date means, whose month may have been told before; it tells that of the next."""
        if self.month is not None:
            own = self.month.carried(name, parts, own, self.published, index)
        if parts.months or (self.month is not None and name in NUMBERED):
            self.month = MonthTold(own[2], stop)
        return own

    def relative(self, span: Span, quote: str, name: str, argument: str, parts: Parts) -> DateMention:
        """So long before or after the date told before; months and years are no number of days."""
        unit = parts.unit or ("week" if abs(int(argument or 0)) >= 7 else "day")
        number = int(argument) if argument else (parts.number or 1) * _UNIT_DAYS[unit]
        sign = -1 if name == "earlier" else 1
        if unit in ("month", "year"):
            months = sign * (parts.number or 1) * (12 if unit == "year" else 1)
            return DateMention(
                span, quote, "relative_to_previous", "month", name, self.published, offset_months=months
            )
        return DateMention(
            span, quote, "relative_to_previous", unit, name, self.published, offset_days=sign * number
        )


def _months_on(day: str, months: int) -> DateValue | None:
    """The month so many months after that of an EDTF day or month; None for a day told as a year alone."""
    if len(day) < 7 or not (day[:4] + day[5:7]).isdigit():
        return None
    count = int(day[:4]) * 12 + int(day[5:7]) - 1 + months
    return DateValue(f"{count // 12:04}-{count % 12 + 1:02}") if 12 <= count < 120000 else None


def _parts(values: Values) -> Parts:
    """The values of a phrase by the kind of their slot, each kind in the order told."""
    found: dict[str, list] = {}
    for slot, value in values:
        found.setdefault(slot, []).append(value)
    return Parts(
        days=tuple(found.get("{d}", ())),
        months=tuple(found.get("{m}", ())),
        years=tuple(found.get("{y}", ())),
        weekdays=tuple(found.get("{w}", ())),
        number=found.get("{n}", [None])[-1],
        unit=found.get("{u}", [""])[-1],
        part=found.get("{p}", [""])[-1],
        season=found.get("{s}", [0])[-1],
    )
