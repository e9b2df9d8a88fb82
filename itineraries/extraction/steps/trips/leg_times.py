"""What a leg tells by itself: its day by its tense, whether it was called off, and what is abroad
for whom.
"""

from __future__ import annotations

from itertools import chain, islice

from itineraries.extraction.document import Document, Leg, Person, PlaceMention, Sentence
from itineraries.extraction.reckoning import DateValue, shift
from itineraries.extraction.steps.trips.counted_days import CountedDays
from itineraries.extraction.steps.trips.given_up import as_titled, give_up_plans, leans_on
from itineraries.extraction.steps.trips.put_off import (
    plan_days,
    put_off_later,
    told_called_off,
)
from itineraries.extraction.steps.trips.route import CALLED_OFF, PAST_TENSES, as_day
from itineraries.extraction.steps.trips.seats import at_post, at_seat
from itineraries.extraction.steps.trips.unmade import is_unmade
from itineraries.extraction.steps.when.dates import DateMention
from itineraries.extraction.steps.when.headings import days_of_headings
from itineraries.extraction.steps.when.moments import Moment
from itineraries.extraction.steps.who.nationals import country_of, is_abroad

_HEAD = 20  # places among which the dateline's are


#: A city beside a country of one palace, where its head is at home too.
_SEAT_BESIDE = {"VA": "Rome"}

#: What somebody is said not to do when a journey of his is off.
_DENIED = ("go", "arrive", "visit", "attend")
_AHEAD = ("future", "present")  # "kommt am Montag nicht"
_FEW, _MANY, _NEAR = 8, 30, 8  # denials and plans of one story; sentences between the two
#: What is told of a visit that was put off right beside the denial of its day.
_PUT_OFF = ("go", "visit", "expect", "cancel", "postpone")

#: What is told without its place happens where the story comes from.
_DONE_THERE = ("sign", "press", "meet", "speak")

_HALF_A_YEAR = 183  # days


def _within(value: DateValue, mention: DateMention, head: Moment) -> DateValue:
    """A weekday told under the heading of a day is that day or one after it."""
    day = head.mention.near.start if head.mention.near is not None else value.start
    if not mention.rule.startswith("weekday") or len(value.start) != 10:
        return value
    start, end = value.start, value.end
    while start < day:
        start, end = shift(start, 7) or day, shift(end, 7) if end else None
    return DateValue(start, end)


class LegTimes(CountedDays):
    """Questions about single legs of one document; remembers the day told last."""

    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        self.headings = days_of_headings(doc)
        self._openings: dict[int, Sentence] = {}  # paragraph -> its first sentence
        for sentence in doc.sentences:
            self._openings.setdefault(sentence.paragraph, sentence)

    def _day_of_heading(self, leg: Leg) -> str | None:
        """ "WEDNESDAY. She flies to Rome …": a part of a calendar, for each day one."""
        moment = self.headings.get(leg.sentence.index)
        if moment is None or leg.tense in PAST_TENSES or leg.background or leg.ongoing:
            return None
        leg.date = moment
        for happening in leg.happenings:
            happening.date_mention = happening.date_mention or moment
        return self._day(leg, moment)

    def _day_of_paragraph(self, leg: Leg) -> str | None:
        """ "On Saturday, May 7, she will meet … She will then travel to Bratislava": a paragraph for each
        day.
        """
        doc = self.doc
        opening = self._openings.get(leg.sentence.paragraph)
        if opening is None or opening is leg.sentence:
            return None
        moment = doc.moment_at.get(opening.first) or (
            doc.moment_at.get(opening.first + 1) if opening.first + 1 < opening.last else None
        )
        if (
            moment is None
            or moment.said
            or moment.mention.granularity != "day"
            or moment.mention.kind != "date"
        ):
            return None
        leg.date = moment
        return self._day(leg, moment)

    def _settle_called_off(self) -> None:
        """ "was to land in Oslo on Monday, called the journey off": the plan carries what became of it."""
        give_up_plans(self.doc)
        legs, put_off = self.doc.legs, self._put_off()
        for index, leg in enumerate(legs):
            if leg.state == "negated" and leg.tense == "future" and (leg.places or leg.vias):
                after = legs[index + 1] if index + 1 < len(legs) else None
                planned = (
                    after is not None and after.tense == "future_past" and after.sentence is leg.sentence
                )
                if planned:
                    leg.state = "cancelled"
                    for other in islice(legs, index + 1, None):
                        if other.sentence is not leg.sentence:
                            break
                        if other.tense == "future_past" and other.state == "told":
                            other.state = "cancelled"
        for leg in legs:
            if leg.state == "negated" and leg.tense in _AHEAD and leg.places and leg.sense in _DENIED:
                leg.state = told_called_off(self.doc, leg) or leg.state
        self._settle_denied()
        for denied, state in put_off:
            denied.state = state
            for other in legs:
                beside = other.sentence is denied.sentence and other.tense == "future_past"
                other.state = state if beside and other.state == "cancelled" else other.state
        awaited: dict[int, list[Leg]] = {}
        for leg in legs:
            if leg.sense == "expect" and leg.state == "told":
                awaited.setdefault(leg.sentence.index, []).append(leg)
        for leg in legs:
            if leg.state != "negated" or leg.tense != "future" or leg.sense not in ("go", "arrive", "visit"):
                continue
            countries = {p.country for p in leg.places}
            for other in awaited.get(leg.sentence.index, ())[:4]:
                # "Attendu lundi à Oslo, il a dit qu'il ne viendrait pas"
                if set(other.travellers) & set(leg.travellers) and (
                    not countries or countries & {p.country for p in other.places}
                ):
                    other.state = "cancelled"
        told: dict[int, list[Leg]] = {}  # sentence -> its legs
        for leg in legs:
            told.setdefault(leg.sentence.index, []).append(leg)
        for leg in legs:
            if leg.state not in CALLED_OFF or not leg.travellers:
                continue
            at = leg.sentence.index
            for other in chain.from_iterable(told.get(k, ()) for k in range(at - 2, at + _NEAR + 1)):
                if other is leg or not set(other.travellers) & set(leg.travellers):
                    continue
                if other.sentence.index > at + 2 and not self._was_to_be(other, leg):
                    continue
                planned = other.tense == "future_past" and other.state in ("told", "unreal")
                # "Attendu dimanche à Paris, il aurait dû …"
                planned = planned or (
                    other.sense == "expect"
                    and other.sentence is not leg.sentence
                    and any(
                        x.tense == "future_past" and x.state in (leg.state, "unreal")
                        for x in told[other.sentence.index]
                    )
                )
                if planned or leans_on(other, leg):
                    other.state = leg.state
                    self._day_of_news(leg, other)
        for leg in legs:
            if is_unmade(self.doc, leg):
                leg.state = "cancelled"
        put_off_later(self.doc, legs)
        as_titled(self.doc, legs)
        plan_days(self.doc, legs)

    def _was_to_be(self, plan: Leg, called_off: Leg) -> bool:
        """ "Has put off a journey. … From 16 to 19 August he was to have been in Oslo": told further on."""
        lands = {p.country for p in called_off.places}
        if plan.tense != "future_past" or plan.date is None or not plan.places:
            return False
        day = self.day_of(plan, plan.date)
        ahead = day is not None and day > self.doc.published.isoformat()
        return ahead and (not lands or bool(lands & {p.country for p in plan.places}))

    def _day_of_news(self, leg: Leg, plan: Leg) -> None:
        """ "Called off a visit to Oslo on Monday. He had been due there on Friday": the first is the day of
        the news.
        """
        bare = leg.date is not None and leg.date.mention.rule == "weekday" and leg.nominal
        own = plan.date is not None and plan.date.dated and plan.tense == "future_past"
        alike = {p.country for p in leg.places} & {p.country for p in plan.places}
        if leg.date is None or not (bare and own and alike) or leg.sentence is plan.sentence:
            return
        if not any(leg.date.first - p.last > 1 for p in leg.places):  # "a visit to Oslo planned for Monday"
            leg.date = None

    def _put_off(self) -> list[tuple[Leg, str]]:
        """ "Will not land in Oslo on Monday. The visit has been put off": what is told right beside of a
        journey of his, without a place, says what became of the one that is denied.
        """
        off = [
            leg
            for leg in self.doc.legs
            if leg.state in CALLED_OFF and not leg.places and leg.travellers and leg.sense in _PUT_OFF
        ]
        if not off:
            return []
        return [
            (leg, other.state)
            for leg in self.doc.legs
            if leg.state == "negated" and leg.tense in _AHEAD and leg.places
            for other in off[:_FEW]
            if leg.sense in (*_DENIED, "stay", "expect")
            and not self._of_another(other)
            and -1 <= other.sentence.index - leg.sentence.index <= 1
            and set(other.travellers) & set(leg.travellers)
        ][:_FEW]

    def _of_another(self, leg: Leg) -> bool:
        """ "The visit of his minister": an owner behind the noun who is none of those told to make it."""
        doc = self.doc
        if not leg.nominal or leg.last >= len(doc.lowers) or doc.lowers[leg.last] not in doc.lexicon.of_words:
            return False
        told = doc.mentions_in(leg.last, leg.last + 5)
        return not any(m.person in leg.travellers for m in told)

    def _settle_denied(self) -> None:
        """ "X no viajará a la cumbre. Tenía previsto volar a Delhi": a plan told near a journey that is
        denied is what does not come about.
        """
        denied = [
            leg
            for leg in self.doc.legs
            if leg.state == "negated" and leg.tense == "future" and leg.sense in _DENIED and leg.travellers
        ]
        planned = [leg for leg in self.doc.legs if leg.tense == "future_past" and leg.state == "told"]
        for leg in denied[:_FEW]:
            for other in planned[:_MANY]:
                apart = other.sentence.index - leg.sentence.index
                there = {p.country for p in leg.places} & {p.country for p in other.places}
                near = -2 <= apart <= (_NEAR if there else 2) and (there or not leg.places)
                if near and set(other.travellers) & set(leg.travellers):
                    other.state = "cancelled"
                    leg.state = "cancelled" if there else leg.state

    def day_of(self, leg: Leg, moment: Moment | None) -> str | None:
        """The day a moment gives a leg, remembered by nobody."""
        last, day = self.last_day, self._day(leg, moment)
        self.last_day = last
        return day

    def _gone_by(self, ahead: DateValue, before: DateValue | None) -> DateValue:
        """ "Was to travel on 24 August, but cancelled the trip", told in October: of a day without its year
        what is the nearer by far.
        """
        later, gone = as_day(ahead.start), as_day(before.start) if before is not None else None
        if later is None or gone is None or before is None:
            return ahead
        far = (later - self.doc.published).days > _HALF_A_YEAR
        return before if far and (self.doc.published - gone).days < _HALF_A_YEAR else ahead

    def _day(self, leg: Leg, moment: Moment | None) -> str | None:
        """The EDTF day, month or year a moment gives a leg; a week or a season is too vague for an
        arrival.
        """
        if moment is None:
            return None
        mention = moment.mention
        tense = leg.tense if leg.tense != "open" else None
        if (leg.sense == "expect" and tense == "future_past") or leg.state in CALLED_OFF:
            tense = "past" if tense == "pluperfect" else "future"  # what was planned lay ahead
        elif leg.ongoing:
            tense = "past"  # "is attending since Thursday"
        if mention.kind == "relative_to_previous":
            from_month = (
                mention.offset_months and self.last_told is not None
            )  # "went in June, Y the following month"
            value = mention.after(self.last_told if from_month else self._counted_from(leg, moment, tense))
        elif mention.kind in ("date", "range"):
            value = mention.resolve("present" if tense == "progressive" else tense)
            if leg.nominal and tense is None:
                value = mention.near or value
            elif value is not None and leg.tense == "future_past" and tense != "past":
                value = self._gone_by(value, mention.resolve("past"))
        else:
            return None
        if (
            value is not None
            and (leg.link == "then" or any(moment is m for m in leg.place_dates.values()))
            and leg.link != "after"
            and mention.rule.startswith("weekday")
            and self.last_day is not None
            and value.start < self.last_day
            and (later := shift(value.start, 7)) is not None
            and later >= self.last_day
            and not (tense in ("past", "pluperfect") and later > self.doc.published.isoformat())
        ):
            value = DateValue(later)  # "a fait étape jeudi à Paris avant de s'envoler vendredi"
        head = self.headings.get(leg.sentence.index)
        if head is not None and value is not None and tense not in PAST_TENSES:
            value = _within(value, mention, head)
        if leg.tense == "future_past" and mention.rule == "weekday" and value is not None:
            yesterday = shift(self.doc.published.isoformat(), -1)
            if shift(value.start, -7) == yesterday and yesterday is not None:
                value = DateValue(yesterday)  # "devait arriver mardi", told on Wednesday
        if value is None:
            return None
        self.last_told = value.start if len(value.start) in (7, 10) else self.last_told
        if (
            len(value.start) == 10
            and value.start[4:5] == "-"
            and mention.kind != "range"
            and (mention.kind == "relative_to_previous" or mention.granularity == "day")
        ):
            before = tense == "pluperfect" or leg.state in CALLED_OFF
            self._remember(moment, value.start, before=before)
        if mention.kind == "relative_to_previous" and mention.granularity == "week":
            return f"{value.start}~" if len(value.start) == 10 else None  # "two weeks earlier"
        if mention.rule.startswith("weekend") and leg.sense == "stay":
            return value.start  # "spent the weekend in Rome"
        if mention.granularity in ("week", "season", "duration"):
            return None
        return value.start

    def _end(self, leg: Leg, moment: Moment | None) -> str | None:
        if (
            moment is None
            or moment.mention.kind != "range"
            or moment.mention.granularity not in ("day", "month")
        ):
            return None
        value = moment.mention.resolve(leg.tense if leg.tense not in ("open", "progressive") else None)
        return value.end if value is not None else None

    def _until(self, leg: Leg, start: str | None) -> str | None:
        """The day a leg lasts until: a weekday that would lie before its first day is the one after it."""
        told, leg.tense = leg.tense, leg.until_tense or leg.tense
        day = self._end(leg, leg.until) or self._day(leg, leg.until)
        leg.tense = told
        if day and start and len(day) == len(start) == 10 and day < start:
            return shift(day, 7) if leg.until.mention.rule.startswith("weekday") else day
        return day

    def _home(self, person: Person) -> str | None:
        return country_of(person)

    def _foreign(
        self, person: Person, places: list[PlaceMention], *, passing: bool = False
    ) -> list[PlaceMention]:
        """The places that are abroad for somebody; `passing`: told of what he does there, of no journey."""
        if not places or (passing and at_post(person)):
            return []
        home = self._home(person)
        seat = _SEAT_BESIDE.get(home or "")  # "der Papst kehrt nach Rom zurück"
        return [
            p
            for p in places
            if p.country and is_abroad(person, p.country)
            if not (seat and p.city == seat)
            if not at_seat(person, p, passing=passing)
        ]

    def _dateline(self, leg: Leg) -> PlaceMention | None:
        """ "TBILISI - … They flew in on Tuesday": who arrives without a place told comes to where the story
        is from.
        """
        if self.doc.speakers:
            return None  # a speech tells where it is held at its head
        if leg.sense in ("arrive", "expect") and not leg.nominal:
            mention = leg.mention
            told = mention is not None and self.doc.sentence_at(mention.first) is leg.sentence
            if leg.sentence.index <= 4 or (told and leg.tense in ("past", "progressive", "future")):
                return self._told_from()
        if (
            leg.weak
            and leg.sentence.index <= 1
            and leg.sense in _DONE_THERE
            and leg.tense in ("past", "progressive")
        ):
            # "BERN - The Maltese premier signed a treaty with Switzerland": the first that is told happened
            # where the story comes from, if that country has a part in it.
            place = self._told_from()
            if place is not None and place.country in self._countries_of(leg):
                return place
        return None

    def _told_from(self) -> PlaceMention | None:
        return next((p for p in self.doc.places[:_HEAD] if p.dateline and p.city), None)

    def _countries_of(self, leg: Leg) -> set[str | None]:
        """The countries told in a sentence, and those of the people met."""
        doc, sentence = self.doc, leg.sentence
        told = {p.country for k in range(sentence.first, sentence.last) if (p := doc.place_at.get(k))}
        told |= {h.value("demonym") for k in range(sentence.first, sentence.last) if (h := doc.hits.get(k))}
        return told | {self._home(p) for p in leg.others}
