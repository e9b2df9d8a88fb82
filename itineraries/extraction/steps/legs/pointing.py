"""Reads words that point to a place told before: "there", "here", "in the country"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STRONG, Hit, PlaceMention
from itineraries.extraction.languages.pack import Form, Noun, Sense, Verb
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.readings import BE
from itineraries.extraction.steps.legs.days_of_meetings import DaysOfMeetings

_NAMED_SO = 2  # words of "de la" between a gathering and its city
_ADJECTIVES = 4  # words of a gathering between its noun and "of"
_NEAR = 5  # words from a verb to its gathering
_WHOSE = 3  # words of whose a gathering is
_HALF_A_DAY = 13  # hours
_FOLLOWED = 12  # words between who follows a gathering and where he does
GOING = (Sense.GO, Sense.ARRIVE, Sense.VISIT)


class Pointing(DaysOfMeetings):
    """Whether a clause points to a place instead of telling it."""

    def _there(self, pred: Predicate) -> bool:
        """ "y", "sur place", "there", "here"; "There he will meet …", not "There will be talks"."""
        doc, subject = self.doc, pred.subject_mention
        ahead = subject is not None and pred.start < subject.first < pred.first
        ahead = ahead and doc.lowers[pred.start] in doc.lexicon.there
        whole = ahead or not doc.pack.subject_first  # "туда же вылетел и министр"
        begin = pred.start if whole else pred.first
        k, stop = begin, pred.last + 3
        while k < min(stop, pred.end):
            moment = doc.moment_at.get(k) if k >= pred.last else None
            if moment is not None:  # "war am 3. Mai dort"
                stop += moment.last - k
                k = moment.last
                continue
            hit = doc.hits.get(k)
            word = doc.lowers[k]
            if pred.noun and k == pred.last and word in doc.lexicon.of_words:
                stop += _WHOSE  # "told a session of the council here"
            told = (
                word in doc.lexicon.there
                or word in doc.lexicon.here
                or (hit is not None and hit.get("there"))
            )
            if told and not (k >= pred.last and self._there_is(k)):
                return True
            k += 1
        order = doc.pack.word_order is not None and not pred.noun
        return order and any(self._there_at_end(j, pred) for j in range(pred.last, pred.end))

    def _goes_to_him(self, pred: Predicate) -> bool:
        """ "Le rejoindra jeudi": where he is, whom a pronoun means before a verb whose place is bare."""
        if pred.sense is not Sense.GO or not getattr(pred.lexeme, "direct", False):
            return False
        return not self.doc.lexicon.clitics.isdisjoint(self.doc.lowers[pred.first : pred.head])

    def _there_is(self, k: int) -> bool:
        """ "Said there was no date": it tells of nowhere, right before "to be"."""
        behind = self.doc.hits.get(k + 1)
        return self.doc.pack.subject_first and behind is not None and behind.value("aux") in BE

    def _there_at_end(self, k: int, pred: Predicate) -> bool:
        """ "War er zum letzten Mal im Mai dort": "there" ends its clause."""
        return self.doc.lowers[k] in self.doc.lexicon.there and (
            k + 1 >= pred.end or self.doc.gaps[k] >= COMMA
        )

    def _in_country_told(self, pred: Predicate) -> bool:
        """ "Visited the country", "sont dans le pays": right behind a verb of travel, the country told of."""
        near = self.doc.phrases_in("country_words", pred.last, min(pred.last + 2, pred.end))
        if not near and self.doc.pack.word_order is not None:  # "war im Mai der Minister auf der Insel"
            told = self.doc.phrases_in("country_words", pred.last, pred.end)
            near = [hit for hit in told if self.doc.lowers[hit.first] in self.doc.lexicon.to_place]
        verb = isinstance(pred.lexeme, Verb) and pred.sense in (*GOING, Sense.STAY, Sense.EXPECT)
        return bool(near) and verb

    def _called_by(self, pred: Predicate, place: PlaceMention) -> bool:
        """ "Le sommet de Bali", "la cumbre tecnológica anual de Lisboa": a gathering told by its city."""
        doc, between = self.doc, range(pred.last, place.first - 1)
        if place.first - pred.last <= _NAMED_SO:
            return place.first >= pred.last
        plain = not any(
            doc.gaps[k] >= COMMA
            or k in doc.mention_at
            or k in doc.moment_at
            or k in doc.place_at
            or doc.lowers[k] in doc.lexicon.small_words
            for k in between
        )
        of = doc.lowers[place.first - 1] in doc.lexicon.of_words
        return plain and of and len(between) <= _ADJECTIVES

    def _here(self, pred: Predicate) -> bool:
        return any(
            self.doc.lowers[k] in self.doc.lexicon.here
            for k in range(pred.last, min(pred.last + 3, pred.end))
        )

    def _long_before(self, pred: Predicate) -> bool:
        """ "A month after his visit to Rome": another journey than the one told with it."""
        units = self.doc.pack.dates.units if self.doc.pack.dates is not None else {}
        for hit in self.doc.phrases_in("after_words", max(pred.sentence.first + 1, pred.head - 4), pred.head):
            noun = isinstance(pred.lexeme, Noun)
            far = pred.head - hit.last > noun or not (noun or pred.form is Form.GERUND)
            return not far and units.get(self.doc.lowers[hit.first - 1], "day") != "day"
        return False

    def _followed_from(self, pred: Predicate) -> bool:
        """ "Watched the talks in Rome from Paris": who follows a gathering from elsewhere is not there."""
        doc = self.doc
        ahead = (doc.covered.get(k) for k in range(max(pred.first - _NEAR, pred.sentence.first), pred.first))
        attends = not pred.noun or any(h is not None and _attends(h) for h in ahead)
        if pred.sense is not Sense.ATTEND or not attends:
            return False
        stop = min(pred.last + _FOLLOWED, pred.sentence.last)
        for place in dict.fromkeys(doc.place_at[k] for k in range(pred.last, stop) if k in doc.place_at):
            k = place.first - 2
            if place.role == "from" and place.city and doc.lowers[k + 1] in doc.lexicon.strong_from:
                hit = doc.covered.get(k)
                return k in doc.place_at or (hit is not None and bool(hit.get("noun") or hit.get("format")))
        return False

    def _past_fillers(self, pred: Predicate) -> int:
        """ "sera, lui, comme prévu à Rome": where the words begin that say where."""
        doc, k, hours = self.doc, pred.last, pred.last
        while k < pred.end:
            hit, moment = doc.hits.get(k), doc.moment_at.get(k)
            if hit is not None and hit.get("fillers"):
                k = hit.last
            elif doc.lowers[k] in doc.lexicon.fillers:
                k += 1
            elif self._few(k) and k + 1 < pred.end and doc.lowers[k + 1] in doc.lexicon.hour_words:
                k = hours = k + 2  # "war am Dienstag nur wenige Stunden in Rom"
            elif moment is not None and doc.lexicon.hour_words.intersection(doc.lowers[k : pred.end]):
                k = moment.last
            elif doc.lowers[k] in doc.lexicon.date_prepositions and k + 1 in doc.moment_at:
                k += 1
            else:
                break
        if hours == pred.last and any(j in doc.moment_at for j in range(pred.last, k)):
            return pred.last
        return k if k > pred.last and doc.gaps[k - 1] < STRONG else pred.last

    def _few(self, k: int) -> bool:
        """Whether a word counts hours that are fewer than a day ("few", "three", "5")."""
        word = self.doc.lowers[k]
        counted = word.isdecimal() and int(word) < _HALF_A_DAY
        held = k > 0 and self.doc.lowers[k - 1] in self.doc.lexicon.to_place
        return (counted or word in self.doc.lexicon.few_words) and not held


def _attends(hit: Hit) -> bool:
    return any(e.kind == "verb" and e.value.sense is Sense.ATTEND for e in hit.entries)
