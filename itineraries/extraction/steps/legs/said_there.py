"""Reads where somebody speaks from: "said in Rome that …", "advirtió desde Roma", "Depuis Rome, …"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Leg, Person, PersonMention, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import persons_of
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.legs.arguments import UNREAL
from itineraries.extraction.steps.legs.done_then import DoneThen
from itineraries.extraction.steps.who.held_offices import of_a_body

_PARTICIPLE = 6  # letters, at least
_SAID = 6  # words between the place where something is said and the "that" that opens it


class SaidThere(DoneThen):
    """Places of what is said."""

    def _faced_at(self, k: int) -> PersonMention | None:
        """Who is named behind "gegenüber", "face à"."""
        hit = self.doc.hits.get(k)
        told = self.doc.mention_at.get(hit.last) if hit is not None and hit.get("facing_words") else None
        return told if told is not None and told.how in ("name", "counterpart") else None

    def _spoken_from(self, place: PlaceMention) -> bool:
        """ "Depuis Rome, X a condamné …", "von Rom aus": what leads to where words are said from."""
        doc, lexicon = self.doc, self.doc.lexicon
        if place.role != "from":
            return False
        led = doc.lowers[place.first - 1] if place.first else ""
        goes_on = place.last < len(doc.lowers) and doc.gaps[place.last - 1] < COMMA
        if goes_on and self._done_from(place.last + 1):
            return False
        if goes_on and led in lexicon.from_place and doc.lowers[place.last] in lexicon.from_behind:
            return True
        return led in lexicon.strong_from and led in lexicon.said_in

    def _done_from(self, k: int) -> bool:
        """ "Von Brüssel aus gesteuerte Gremien": a participle of the noun behind it, no verb."""
        doc = self.doc
        if not doc.pack.capital_nouns or k + 1 >= len(doc.words) or doc.gaps[k] >= COMMA or k in doc.hits:
            return False
        small = doc.lexicon.articles | doc.lexicon.determiners | doc.lexicon.indefinite
        if doc.lowers[k] in small or len(doc.words[k]) < _PARTICIPLE:
            return False  # "von Lima aus den Angriff"
        told = doc.words[k].islower() and doc.lowers[k].endswith(doc.pack.adjective_endings)
        return told and doc.words[k + 1].istitle() and k + 1 not in doc.mention_at

    def _nobody_says(self, pred: Predicate) -> bool:
        """ "Hieß es in Berlin": a pronoun that stands for nobody is right behind the verb, or before it."""
        order = self.doc.pack.word_order
        beside = (pred.last, pred.first - 1)
        return (
            order is not None
            and pred.sense is Sense.SAY
            and any(0 <= k < len(self.doc.lowers) and self.doc.lowers[k] in order.impersonal for k in beside)
        )

    def _said_there(self, pred: Predicate) -> Leg | None:
        """ "Said in Rome on Monday", "advirtió desde Roma", "told Blinken in Rome that …": a city right
        behind what is said.
        """
        doc, lexicon = self.doc, self.doc.lexicon
        people = [p for p in pred.subjects if not p.minor and (p.country or of_a_body(p))]
        if (
            not people
            or pred.noun
            or not lexicon.said_in
            or pred.state in UNREAL
            or pred.sense is Sense.DOUBT
        ):
            return None
        hearer = self._hearer(pred)
        speaker = pred.subject_mention
        behind = speaker is not None and speaker.first >= pred.last and pred.sense is Sense.SAY
        start = k = hearer.last if hearer is not None else pred.last
        if behind and speaker is not None and doc.place_at.keys().isdisjoint(range(k, speaker.first)):
            start = k = max(k, speaker.last)  # "…, said Minister X in Rome"
        faced: list[Person] = []
        while k < min(start + 6, pred.end) and k not in doc.place_at:
            if (behind_it := self._faced_at(k)) is not None and not faced:
                # "versicherte am Montag gegenüber Präsident X in Rom"
                faced, start, k = persons_of(behind_it), behind_it.last, behind_it.last
                continue
            small = doc.lowers[k] in lexicon.articles or doc.lowers[k] in lexicon.date_prepositions
            heard = doc.lowers[k] in lexicon.press_words or doc.lowers[k] in lexicon.said_in
            if (
                not (small or heard or k in doc.moment_at or doc.lowers[k] in lexicon.fillers)
                or doc.gaps[k] >= COMMA
            ):
                return None
            k += 1
        place = doc.place_at.get(k)
        if place is None or not place.city or place.attribute or place.metonym:
            return None
        led = doc.lowers[place.first - 1]
        if (place.role != "to" and led not in lexicon.strong_from) or self._attributed(place):
            return None
        if led not in lexicon.said_in or any(p.country == place.country for p in people):
            return None
        said = range(place.last, min(place.last + _SAID, pred.sentence.last))
        if hearer is not None and not any(self._says_that(j, pred) for j in said):
            return None  # "praised Blinken in Washington"
        leg = self._new("stay", people, pred, rule="presence")
        if leg.remote:
            return None
        leg.places, leg.weak, leg.hosts = [place], True, persons_of(hearer) or faced
        self._date(leg, pred, pred.last, min(pred.end, place.last + 3), pred.head)
        return leg
