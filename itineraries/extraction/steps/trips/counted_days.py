"""Finds the day that "the next day" and "in the evening" are counted from: the day told last, by whatever
clause.
"""

from __future__ import annotations

from bisect import bisect_left

from itineraries.extraction.document import Document, Leg, Sentence
from itineraries.extraction.steps.when.moments import Moment

_REACH = 2  # sentences between a day and what is counted from it
_MOST = 4  # days looked at


class CountedDays:
    """The days told so far, in one document."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.last_day: str | None = None
        self.last_told: str | None = None  # the day or month told last
        self.story_day: str | None = None  # the same, what lies before the story left out
        self.headings: dict[int, Moment] = {}
        self._order = {id(moment): at for at, moment in enumerate(doc.moments)}
        self._known: dict[int, tuple[str, bool]] = {}  # its day; whether before the story

    def _remember(self, moment: Moment, day: str, *, before: bool) -> None:
        self.last_day = day
        self._known[id(moment)] = (day, before)
        if not before:
            self.story_day = day

    def _counted_from(self, leg: Leg, moment: Moment, tense: str | None) -> str | None:
        """The day that "the next day" is counted from; "in the afternoon" is in the day of the story."""
        offset = moment.mention.offset_days
        head = self.headings.get(leg.sentence.index)
        told = self._day_told_before(leg, moment, tense)
        if told is not None:
            return told
        if head is not None and head.mention.near is not None and tense not in ("past", "pluperfect"):
            return head.mention.near.start
        if offset == 0 and tense != "pluperfect" and self.story_day is not None:
            # "Leaves on Saturday … X landed in the evening": what is over was on no day to come.
            today = self.doc.published.isoformat()
            return min(self.story_day, today) if tense == "past" else self.story_day
        if offset in (0, -1) and self.last_day is None:
            return self.doc.published.isoformat()
        return self.last_day

    def _ends(self, told: Moment) -> bool:
        """ "Until Saturday": a day by which something is over."""
        return bool(told.first) and self.doc.lowers[told.first - 1] in self.doc.lexicon.until_words

    def _day_told_before(self, leg: Leg, moment: Moment, tense: str | None) -> str | None:
        """ "On Tuesday he opens a fair. In the evening he flies to Rome": the last day told before, whoever
        it was told of.
        """
        doc = self.doc
        at, over = self._order.get(id(moment), 0), None
        for told in doc.moments[max(0, at - _MOST) : at][::-1]:
            sentence = doc.sentence_at(told.first)
            if leg.sentence.index - sentence.index > _REACH:
                return over
            mention = told.mention
            if told.said or mention.granularity != "day" or mention.kind != "date" or doc.mute[told.first]:
                continue
            if moment.mention.offset_days == 0 and sentence is not leg.sentence and self._ends(told):
                over = doc.published.isoformat()
                continue  # "Travels to Cuba until Saturday. X leaves in the evening": today's
            known = self._known.get(id(told))
            if known is not None and known[1] and tense != "pluperfect" and moment.mention.offset_days == 0:
                continue
            day = known[0] if known is not None else self._day_in(told, sentence, tense)
            if day is not None and len(day) == 10 and self._possible(day, moment, tense):
                return day
            own = told.mention.resolve(tense) if sentence is leg.sentence else None
            ahead = own.start if own is not None and own.start >= self.doc.published.isoformat() else None
            if ahead and tense in ("present", "future") and moment.mention.offset_days == 0:
                return ahead  # "El jueves visita la Asamblea y por la noche regresa"
        return over

    def _day_in(self, told: Moment, sentence: Sentence, tense: str | None) -> str | None:
        """What a day means that no journey is told of, by the verb of its clause."""
        value = told.mention.resolve(self._tense_at(told.first, sentence) or tense)
        return value.start if value is not None else None

    def _tense_at(self, token: int, sentence: Sentence) -> str | None:
        doc = self.doc
        at = bisect_left(doc.predicates, sentence.index, key=lambda told: told[0].sentence.index)
        told = doc.predicates[at] if at < len(doc.predicates) else []
        verbs = [p for p in told if p.sentence is sentence and not p.noun and p.tense != "open"]
        verb = next((p for p in verbs if p.start <= token < p.end), verbs[0] if verbs else None)
        return verb.tense if verb is not None else None

    def _possible(self, day: str, moment: Moment, tense: str | None) -> bool:
        """What is over was not on a day to come, what is to come not "in the evening" of a day gone by."""
        today = self.doc.published.isoformat()
        if moment.mention.offset_days != 0:
            return True
        if tense in ("past", "pluperfect"):
            return day <= today
        return tense not in ("future", "future_past", "present") or day >= today
