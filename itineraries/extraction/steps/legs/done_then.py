"""Reads where somebody was on a day gone by, whatever he did: "in January he argued in Davos for a levy"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Leg, Person, PersonMention, PlaceMention
from itineraries.extraction.languages.pack import Form
from itineraries.extraction.steps.clauses.mentions import owns, persons_of
from itineraries.extraction.steps.clauses.predicate import PAST, PLUPERFECT, Predicate
from itineraries.extraction.steps.legs.tour_stops import TourStops
from itineraries.extraction.steps.when.moments import Moment

_TOPIC = 5  # words before a place that may make it what somebody talks about
_APART = 3  # words between a place and its day


class DoneThen(TourStops):
    """Places beside the day of what is told as done."""

    def _done_then(self, pred: Predicate, people: list[Person]) -> list[PlaceMention]:
        """ "En enero inauguró en Lima …", "had unveiled a statue in Kingston in June 2019": a city right
        behind the verb of a clause with a day gone by, or right beside that day.
        """
        mention = pred.subject_mention
        if not self._done_by(pred, people):
            return []
        gone = [m for m in self._moments(pred.start, pred.end) if self._gone(m)]
        if not gone:
            return []
        inside = mention is not None and mention.first < pred.end
        behind = max(pred.last, mention.last) if mention is not None and inside else pred.last
        for place in self._places(pred.last, pred.end):
            if place.role != "to" or not place.city or place.metonym or place.dateline:
                continue
            near = self._adjacent(pred.last, place.first) or self._adjacent(behind, place.first)
            if self._attributed(place):
                continue
            if near or (self._beside_day(place, gone) and not self._of_what_is_told(pred, place, gone)):
                return [place]
        return []

    def _attributed(self, place: PlaceMention) -> bool:
        """ "Lobte das in Rom geschlossene Abkommen": what stands behind an article is of its noun."""
        return place.first > 1 and self.doc.lowers[place.first - 2] in self.doc.lexicon.articles

    def _behind_verb(self, pred: Predicate) -> int:
        """ "In Rom war am Montag X": where a day before the subject may stand behind the verb, it is that of
        the place in front.
        """
        mention = pred.subject_mention
        inside = self.doc.pack.word_order is not None and mention is not None and mention.first > pred.head
        return mention.first if inside and mention is not None else pred.first

    def _met_then(self, leg: Leg, pred: Predicate) -> None:
        """ "In February she clashed in Munich with X of Hungary": who is of neither country has come too."""
        if leg.date is None or not leg.places or not self._gone(leg.date):
            return
        known = {leg.places[0].country, *(p.country for p in leg.travellers), None}
        told = self.doc.mentions_in(max(pred.last, leg.places[0].last), pred.end)
        whom = next((m for m in told if m.how == "name" and self._with(m)), None)
        come = [p for p in persons_of(whom) if p.country not in known and not p.minor] if whom else []
        if come:
            leg.travellers, leg.apart = [*leg.travellers, *come], True

    def _done_by(self, pred: Predicate, people: list[Person]) -> bool:
        """Whether a verb tells what people whose home is known did, themselves and then."""
        mention = pred.subject_mention
        own = mention is not None and (pred.start <= mention.first < pred.end or pred.link == "who")
        own = own or (mention is None and self.doc.pack.drops_subject)
        known = all(p.country or (p.office and p.office.organization) for p in people)
        hangs = pred.form is Form.INFINITIVE or (pred.bare and pred.form is Form.PARTICIPLE)
        return own and known and not hangs and not pred.passive and pred.tense in (PAST, PLUPERFECT)

    def _gone(self, moment: Moment) -> bool:
        """A day, a month or a year that lies before the story, and is told as one."""
        start = moment.start(PAST) if moment.dated else None
        return start is not None and start[:10] < self.doc.published.isoformat()

    def _beside_day(self, place: PlaceMention, gone: list[Moment]) -> bool:
        """ "In Davos in January", "le 22 janvier à Davos": nothing but small words between the two."""
        doc, lexicon = self.doc, self.doc.lexicon
        small = lexicon.date_prepositions | lexicon.to_place | lexicon.articles
        for moment in gone:
            ahead = place.first < moment.first
            low, high = (place.last, moment.first) if ahead else (moment.last, place.first)
            if 0 <= high - low <= _APART and all(doc.lowers[k] in small for k in range(low, high)):
                return True
        return False

    def _of_what_is_told(self, pred: Predicate, place: PlaceMention, gone: list[Moment]) -> bool:
        """ "Condemned the attack in Rome in May", "praised the accord reached in Oslo in May": the place and
        the day of what the verb is about.
        """
        doc, lexicon = self.doc, self.doc.lexicon
        first = min([place.first, *(m.first for m in gone if m.first > pred.last)])
        if any(self._done_to_at_home(m, pred, place) for m in doc.mentions_in(pred.last, first)):
            return True
        if self._holder_before(first, pred) or self._thing_before(first, pred):
            return True
        if any(self._held_by_of(hit.first) for hit in doc.phrases_in("format", pred.last, first)):
            return True
        topics = (lexicon.happening_words, lexicon.struck_words, lexicon.about_words, lexicon.accords)
        return any(
            any(doc.lowers[k] in words for words in topics)
            or doc.lowers[k] in lexicon.relatives
            or doc.gaps[k] > COMMA
            for k in range(max(pred.last, first - _TOPIC), first)
        )

    def _holder_before(self, first: int, pred: Predicate) -> bool:
        """ "Appointed an ambassador to Tokyo": an office right before the place is there, no one else."""
        hit = self.doc.covered.get(first - 1) or self.doc.covered.get(first - 2)
        return hit is not None and hit.first >= pred.last and hit.get("role") is not None

    def _thing_before(self, first: int, pred: Predicate) -> bool:
        """ "Closed the consulate in Kazan": a seat abroad stands there whoever closes it."""
        near = range(max(pred.last, first - 3), first)
        return any(self.doc.lowers[k] in self.doc.lexicon.embassy_words for k in near)

    def _done_to_at_home(self, mention: PersonMention, pred: Predicate, place: PlaceMention) -> bool:
        """ "Supported X's plan in Oslo", "praised X in Oslo": his, or he at home, is there alone."""
        at_home = any(p.country == place.country for p in persons_of(mention))
        return owns(self.doc, mention.last) or (at_home and mention.first - pred.last < _APART)

    def _held_by_of(self, k: int) -> bool:
        """ "Was critical of the forum in Davos"."""
        doc, lexicon = self.doc, self.doc.lexicon
        k -= 1
        while k > 0 and doc.lowers[k] in lexicon.articles and doc.lowers[k] not in lexicon.of_words:
            k -= 1
        return doc.lowers[k] in lexicon.of_words or doc.lowers[k] in lexicon.about_words
