"""Reads the stops that a journey is told to have: "The tour includes Lima and Quito", "The first stop of X's
tour is Lima".
"""

from __future__ import annotations

from itineraries.extraction.document import Leg, Person, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import persons_of, story_of
from itineraries.extraction.steps.clauses.owners import meant_for
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.legs.arguments import UNREAL
from itineraries.extraction.steps.legs.untold import Untold

_OWNER = 14  # words that tell whose a journey is


class TourStops(Untold):
    """Stops told as what they are of a journey."""

    def _stages(self, index: int, pred: Predicate) -> Leg | None:
        """ "La gira incluye Agra y Bombay", "auf dem Programm stehen Manila und Tokio": stops told bare."""
        if pred.state in UNREAL:
            return None
        journey = next(
            (p for p in reversed(self.predicates[:index]) if p.noun and p.sense in (Sense.GO, Sense.VISIT)),
            None,
        )
        programme = any(
            hit.get("programme_words") for k in range(pred.start, pred.end) if (hit := self.doc.hits.get(k))
        )
        if journey is None and not programme:
            return None
        meant = meant_for(self.doc, pred, pred.end) if not pred.subjects else None
        told = persons_of(meant) if meant is not None else journey.subjects if journey else None
        people = [p for p in (story_of(self.doc, pred) if told is None else told) if not p.minor]
        stops: list[PlaceMention] = []
        for place in self._places(pred.start, pred.end):
            low = meant.last if meant is not None and pred.last <= meant.first < place.first else pred.last
            near = self._adjacent(low, place.first) or place.last <= pred.first
            bare = not place.role or place.first == pred.last  # "takes in Rome": the verb's own small word
            bare = bare or self._object_marked(pred, place)
            if (bare and near) or (stops and place.listed):
                stops.append(place)
        if not people or not stops:
            return None
        leg = self._new("visit", people, pred, rule="stages")
        leg.places, leg.nominal = stops, True
        self._date(leg, pred, pred.start, pred.end, pred.head)
        return leg

    def _object_marked(self, pred: Predicate, place: PlaceMention) -> bool:
        """ "Una gira que incluirá también a Chile": the word before an object leads nowhere by itself."""
        words, lexicon, k = self.doc.lowers, self.doc.lexicon, place.first - 1
        marked = k >= pred.last and words[k] in lexicon.object_marks
        return marked and all(word in lexicon.fillers for word in words[pred.last : k])

    def _whose_stage(self, pred: Predicate) -> list[Person]:
        """ "X's first stop is Rome": whose stage it is, else whom the story is about."""
        noun = self._stage_noun(pred)
        told = noun.subjects if noun is not None else []
        return [p for p in told or story_of(self.doc, pred) if not p.minor]

    def _stage_noun(self, pred: Predicate) -> Predicate | None:
        """ "The first stop | of X's tour | is": the noun of a stage before its verb, its journey between."""
        index = self._at(pred)
        noun = self.predicates[index - 1] if index else None
        if noun is None or not noun.noun:
            return None
        if getattr(noun.lexeme, "lists", False):
            owner = noun.subject_mention  # "the next stop of the premier, X, will be Rome"
            owned = owner is not None and noun.last <= owner.first < pred.first
            behind = owner.last if owner is not None and owned else noun.last
            return noun if pred.first - behind <= 5 else None
        stage = self.predicates[index - 2] if index > 1 else None
        if stage is None or not getattr(stage.lexeme, "lists", False) or noun.first - stage.last > _OWNER:
            return None
        return stage if noun.sense in (Sense.GO, Sense.VISIT) and pred.first - noun.last <= _OWNER else None

    def _stage(self, pred: Predicate) -> list[PlaceMention]:
        """ "Erste Station ist Tansania", "la primera escala será Roma": the place that a stage of the journey
        is.
        """
        if self._stage_noun(pred) is None:
            return []
        found: list[PlaceMention] = []
        for place in self._places(pred.last, pred.end):
            if place.first - pred.last < 3 or (
                found and (place.listed or self._next_in_row(found[-1], place))
            ):
                found.append(place)
        return found

    def _next_in_row(self, before: PlaceMention, place: PlaceMention) -> bool:
        """ "El primer destino será Lima y el segundo, Quito": only the rank of the next stands between."""
        words, lexicon = self.doc.lowers[before.last : place.first], self.doc.lexicon
        small = lexicon.conjunctions | lexicon.articles | lexicon.rank_words
        return not lexicon.rank_words.isdisjoint(words) and all(word in small for word in words)
