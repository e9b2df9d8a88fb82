"""Reads predicates of meeting, receiving, sending and joining: who is brought together with whom."""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import (
    COMMA,
    Leg,
    Person,
    PersonMention,
    PlaceMention,
)
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.arguments import UNREAL, Arguments
from itineraries.extraction.steps.mentions import (
    is_free,
    mentions_before,
    mentions_in,
    owns,
    persons_of,
    told_on,
)
from itineraries.extraction.steps.predicate import (
    FUTURE,
    FUTURE_PAST,
    OPEN,
    PAST,
    Predicate,
)
from itineraries.extraction.steps.subjects import is_object


class Encounters(Arguments):
    """Predicates that tell of more than one side."""

    def _follows(self, pred: Predicate) -> bool:
        """ "following the visit by X", "après sa visite": told as over."""
        for k in range(max(pred.sentence.first, pred.head - 4), pred.head):
            hit = self.doc.hits.get(k)
            if hit is not None and hit.get("after_words"):
                return True
        return False

    def _hosting(self, index: int, pred: Predicate) -> Leg | None:
        """ "X a reçu Y", "Y sera reçu par X": the guest travels, the host's country is the place."""
        doc = self.doc
        after = mentions_in(doc, pred.last, pred.end)
        if pred.passive:
            guests = [p for p in pred.subjects if not p.minor]
            host_mention = next((m for m in after if self._by(m)), None)
            hosts = told_on(doc, after, host_mention) if host_mention else []
        else:
            hosts = [p for p in pred.subjects if not p.minor]
            if getattr(pred.lexeme, "awaits", False) and not (pred.clitic and hosts):
                return None
            target = next(
                (m for m in after if self._done_to(m, pred) and m.how != "pronoun" and not self._owns(m)),
                None,
            )
            if target is None and doc.pack.name_cases:
                # "российского министра примет президент": the ending tells whom, wherever he stands.
                after = mentions_in(doc, pred.start, pred.head)
                target = next(
                    (m for m in after if m.case and "n" not in m.case and self._done_to(m, pred)), None
                )
            if target is not None and target.first - pred.last < 16:
                guests = told_on(doc, after, target)
            elif (
                pred.clitic
                or any(
                    doc.lowers[k] in doc.lexicon.object_pronouns
                    for k in range(pred.last, min(pred.last + 2, pred.end))
                )
                or (pred.link == "who" and pred.link_at >= 0)
            ):
                guests = self._antecedent(pred) or list(self._clitic(pred, hosts))
            else:
                guests = []
            guests = [g for g in guests if g not in hosts]
        if not guests:
            return None
        at = self._host_places(pred) if not hosts and not pred.passive else []
        leg = self._new("host", guests, pred, rule="host")
        leg.host = hosts[0] if hosts else None
        leg.hosts = hosts
        self._destinations(pred, leg, direct=False)
        leg.places = leg.places or at
        self._date(leg, pred, pred.start, pred.end, pred.head)
        leg.weak = True
        leg.apart = not pred.passive
        leg.event_kind = getattr(pred.lexeme, "event", None)
        return leg

    def _host_places(self, pred: Predicate) -> list[PlaceMention]:
        """ "La Norvège accueillera X", "Koweït et Ryad l'ont reçu": places that do the receiving."""
        doc = self.doc
        found: list[PlaceMention] = []
        for place in self._places(pred.start, pred.first):
            bare = not place.role and not place.dateline
            small = all(
                doc.lowers[k] in doc.lexicon.articles or doc.lowers[k] in doc.lexicon.fillers
                for k in range(pred.start, place.first)
            )
            if bare and (small or (found and place.listed)):
                found.append(place)
        return found

    def _owns(self, mention: PersonMention) -> bool:
        """ "President Kennedy's Peace Corps" is not the president."""
        return owns(self.doc, mention.last)

    def _done_to(self, mention: PersonMention, pred: Predicate) -> bool:
        """Whom the verb is done to: held by nothing, and in its case where the language tells one."""
        if mention is pred.subject_mention and not pred.passive:
            return False
        if mention.case:
            return is_object(self.doc, mention, pred.start)
        if self.doc.lexicon.object_marks and pred.sense in (Sense.HOST, Sense.JOIN, Sense.SEND, Sense.INVITE):
            return self._marked(mention)
        return is_free(self.doc, mention, pred.last)

    def _marked(self, mention: PersonMention) -> bool:
        """ "Recibirá al presidente": the small word that whom something is done to has before him."""
        doc, k = self.doc, mention.first - 1
        while (
            k > 0
            and mention.first - k < 4
            and (
                doc.lowers[k] in doc.lexicon.articles
                or doc.lowers[k] in doc.lexicon.possessives
                or doc.lowers[k] in doc.lexicon.role_adjectives
            )
        ):
            k -= 1
        return k >= 0 and doc.lowers[k] in doc.lexicon.object_marks

    def _by(self, mention: PersonMention) -> bool:
        doc = self.doc
        if mention.case and doc.pack.name_cases:
            return mention.case == "i"
        for k in range(mention.first - 1, max(-1, mention.first - 11), -1):
            if doc.lowers[k] in doc.lexicon.by_words:
                return True
            if doc.gaps[k] > COMMA or (
                k < mention.first - 3
                and not doc.words[k][0].isupper()
                and doc.lowers[k] not in doc.lexicon.articles
                and doc.lowers[k] not in doc.lexicon.of_words
            ):
                return False
        return False

    def _at_his_place(self, mention: PersonMention) -> bool:
        """ "chez son homologue": with whom somebody stays."""
        doc, k = self.doc, mention.first - 1
        while k >= 0 and mention.first - k < 4 and doc.lowers[k] in doc.lexicon.small_before_names:
            k -= 1
        return k >= 0 and doc.lowers[k] in doc.lexicon.guest_words

    def _clitic(self, pred: Predicate, hosts: list[Person]) -> list[Person]:
        """Whom "l'accueillera" or "received him" means: the last person told who is not the subject."""
        before = pred.before
        if self.doc.pack.inverts and before is not None and not before.noun and pred.link != "who":
            told = [p for p in before.subjects if p not in hosts and not p.minor]
            if told:
                return told  # "X avait fait le tour du Golfe : Ryad l'avait reçu"
        for leg in reversed(self.doc.legs):
            if leg.sentence.index < pred.sentence.index - 4:
                break
            known = [p for p in leg.travellers if p not in hosts]
            at = {p.country for p in leg.places}
            away = [p for p in known if not (p.country and at and at <= {p.country})]
            if known and not leg.remote:
                return away or known  # who was met at home has not come along
        for mention in mentions_before(self.doc, pred.first):
            if self.doc.sentence_of[mention.first] < pred.sentence.index - 2:
                break
            person = mention.person
            if (
                person is not None
                and person not in hosts
                and not person.minor
                and (mention.how == "pronoun" or is_free(self.doc, mention, 0))
            ):
                return persons_of(mention)
        return []

    def _antecedent(self, pred: Predicate) -> list[Person]:
        """ "X, que le roi a reçu": whom the relative before the verb means."""
        if pred.link != "who" or self.doc.lowers[pred.link_at] not in self.doc.lexicon.object_relatives:
            return []
        before = mentions_in(self.doc, pred.sentence.first, pred.link_at)
        near = before and pred.link_at - before[-1].last <= 1
        return [p for p in persons_of(before[-1]) if not p.minor] if near else []

    def _sending(self, pred: Predicate) -> Leg | None:
        doc = self.doc
        after = mentions_in(doc, pred.last, pred.end)
        if pred.passive:
            people = pred.subjects
        else:
            target = next((m for m in after if self._done_to(m, pred)), None)
            people = told_on(doc, after, target) if target else []
        people = [p for p in people if not p.minor]
        if not people:
            return None
        leg = self._new("go", people, pred, rule="send")
        self._destinations(pred, leg, direct=False)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        return leg if leg.places else None

    def _joining(self, index: int, pred: Predicate) -> Leg | None:
        """ "He will be joined by X": X travels along; "will join her in New York": the subject comes too."""
        doc = self.doc
        after = mentions_in(doc, pred.last, pred.end)
        subjects = [p for p in pred.subjects if not p.minor]
        if pred.passive:
            companions_mention = next((m for m in after if self._by(m)), None)
            if companions_mention is None and after and after[0].first - pred.last < 4:
                companions_mention = after[0]  # "acompañado del ministro"
            people = told_on(doc, after, companions_mention) if companions_mention else []
            leaders = subjects
        else:
            people = subjects
            leaders = [p for m in after[:1] if not self._owns(m) for p in persons_of(m)] or self._clitic(
                pred, subjects
            )
        people = [p for p in people if not p.minor and p not in leaders]
        if not people or not leaders:
            return None
        leg = self._new("join", people, pred, rule="join")
        leg.leaders = leaders
        self._destinations(pred, leg, direct=False)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        return leg

    def _doing(self, index: int, pred: Predicate) -> Leg | None:
        """A meeting, a speech, a summit: it tells where its people are, and what happens there."""
        doc = self.doc
        people = [p for p in pred.subjects if not p.minor]
        if pred.sense is Sense.SPEAK and not pred.noun:
            pred = self._spoken_at(index, pred)
        after = list(mentions_in(doc, pred.last, pred.end))
        others: list[Person] = []
        if pred.sense in (Sense.MEET, Sense.PRESS, Sense.SIGN) or (pred.noun and pred.sense is Sense.ATTEND):
            if pred.link == "who" and not pred.noun:
                # "X, con quien conversó", "mit dem er sprach"
                others += [
                    p
                    for m in mentions_in(doc, pred.start, pred.first)
                    if m.how == "pronoun" and m.first - 1 <= pred.link_at <= m.last and self._with(m)
                    for p in persons_of(m)
                    if p not in people
                ]
            for mention in after:
                if (mention.how == "pronoun" and not pred.clitic) or self._owns(mention):
                    continue
                held = (
                    self._with(mention)
                    if pred.noun or pred.sense is not Sense.MEET
                    else (self._with(mention) or self._done_to(mention, pred))
                )
                if held or (others and any(m in after for m in [mention]) and self._goes_on(after, mention)):
                    others.extend(p for p in persons_of(mention) if p not in people and p not in others)
        if (
            pred.noun
            and pred.sense is Sense.CEREMONY
            and doc.pack.topic_nouns
            and after
            and after[0].first - pred.last < 4
        ):
            # "la toma de posesión de X"
            held_by = doc.lowers[pred.last : after[0].first]
            if any(w in doc.lexicon.of_words for w in held_by) or doc.pack.bare_genitive:
                others = [p for p in persons_of(after[0]) if p not in people]
        if pred.sense in (Sense.MEET, Sense.PRESS, Sense.SIGN) or (pred.noun and pred.sense is Sense.ATTEND):
            if pred.noun and not others and pred.governor is not None and pred.governor.sense is Sense.MAKE:
                # "avait eu avec son homologue un entretien"
                for mention in mentions_in(doc, pred.governor.last, pred.head):
                    if self._with(mention):
                        others.extend(p for p in persons_of(mention) if p not in people)
            if pred.clitic and not others:
                others = self._clitic(pred, people)
        if not people or (pred.noun and not self._taken_part(pred)):
            return None
        leg = self._new(
            pred.sense.value, people, pred, rule=f"{'noun' if pred.noun else 'verb'}:{pred.sense.value}"
        )
        if pred.noun and leg.tense == OPEN:
            governor = pred.governor
            leg.tense = governor.tense if governor is not None else PAST
            if governor is not None and governor.state in UNREAL and leg.state == "told":
                leg.state = "unreal" if governor.state != "negated" else "negated"
            if governor is not None and governor.sense in (Sense.INVITE, Sense.WISH):
                leg.state = "unreal"
        governor = pred.governor
        if (
            pred.noun
            and pred.sense is Sense.MEET
            and leg.state == "told"
            and governor is not None
            and governor.sense in (Sense.CANCEL, Sense.POSTPONE)
            and governor.state == "told"
            and pred.first - governor.last <= 12
        ):
            # "sagte sein Treffen mit X in Prag ab": the meeting away from home is called off
            leg.state = "cancelled" if governor.sense is Sense.CANCEL else "postponed"
            leg.tense = FUTURE_PAST
        if (
            pred.noun
            and leg.state == "told"
            and governor is not None
            and (
                (governor.sense is Sense.ATTEND and governor.state in UNREAL)
                or (governor.sense in (Sense.GO, Sense.ARRIVE, Sense.VISIT) and governor.state == "negated")
            )
            and governor.end >= pred.first - 1
        ):
            # "ne participera pas au sommet": the summit is told, going there is not.
            leg.state = "unreal" if governor.state != "negated" else "negated"
        whole, governor = pred, pred.governor
        if (
            pred.noun
            and governor is not None
            and governor.sense in (Sense.MAKE, Sense.BEGIN, Sense.END)
            and governor.end >= pred.first - 1
        ):
            whole = replace(
                pred,
                start=governor.start,
                first=governor.first,
                head=governor.head,
                link=governor.link,
                link_at=governor.link_at,
            )
        self._destinations(whole, leg, direct=False)
        if pred.sense is Sense.MEET:
            # "met him in Damascus over the fighting in Gaza": people meet in one place.
            leg.places = leg.places[:1] + [p for p in leg.places[1:] if p.listed]
            if getattr(pred.lexeme, "together", False):
                # "discussed developments in Chad": only where they were is told before the verb.
                leg.places = [p for p in leg.places if p.last <= pred.first]
        self._date(leg, pred, whole.start, pred.end, pred.head)
        if leg.event_date is not None and leg.date is None:
            leg.date = leg.event_date
        if pred.noun and governor is None and doc.pack.ownerless_nouns:
            self._date_of_plan(leg, pred)
        leg.weak = True
        if pred.noun and self._follows(pred) and leg.tense == FUTURE:
            leg.link = "after"
        leg.others = others
        if (
            pred.noun
            and getattr(pred.lexeme, "loose", False)
            and governor is not None
            and governor.sense in (Sense.GO, Sense.ARRIVE, Sense.VISIT)
            and leg.date is not None
            and not leg.places
        ):
            # "will travel to Cairo for meetings tomorrow": the day of the meetings is that of the journey.
            journey = self._leg_of(governor)
            if journey is not None and journey.date is None:
                journey.date = leg.date
        if pred.noun and governor is not None and governor.sense is Sense.ATTEND and not governor.noun:
            # "participe depuis jeudi à un sommet à Asuncion": the verb's day is that of its noun.
            verb = self._leg_of(governor)
            if verb is not None and not verb.places and leg.date is None:
                leg.date, leg.ongoing = verb.date, verb.ongoing
        leg.event_kind = getattr(pred.lexeme, "event", None)
        if getattr(pred.lexeme, "audience", False) and not self._audience(pred):
            leg.event_kind = None
            if not leg.others:
                return None
        leg.nominal = pred.noun
        leg.apart = pred.mutual
        follower = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if (
            not pred.noun
            and pred.sense is Sense.ATTEND
            and follower is not None
            and follower.noun
            and getattr(follower.lexeme, "event", None)
            and follower.first - pred.last < 10
        ):
            leg.told_by_noun = True
        return leg

    def _spoken_at(self, index: int, pred: Predicate) -> Predicate:
        """ "Speaks at the General Assembly on Friday": one event, with the gathering's place and day."""
        noun = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if (
            noun is None
            or not noun.noun
            or noun.sense is not Sense.ATTEND
            or noun.first - pred.last > 6
            or any(self.doc.gaps[k] >= COMMA for k in range(pred.last - 1, noun.first))
        ):
            return pred
        self.absorbed.add(index + 1)
        return replace(pred, end=noun.end)

    def _together(self, pred: Predicate) -> bool:
        """ "He and his host discussed trade", "discussed trade with X": not what one says of it alone."""
        after = mentions_in(self.doc, pred.last, pred.end)
        told_with = any(self._with(m) and self._with_word(m.first - 4, m.first) for m in after)
        if told_with:
            return True
        told = pred.link == "where" or any(
            self._fronted(p, pred) for p in self._places(pred.start, pred.first)
        )
        told = told or any(m.dated for m in self._moments(pred.start, pred.end))
        return told and len({p.country for p in pred.subjects if p.country}) > 1

    def _audience(self, pred: Predicate) -> bool:
        """ "address the assembly" is a speech, "address the crisis" is none."""
        doc = self.doc
        for k in range(pred.last, min(pred.last + 7, pred.sentence.last)):
            hit = doc.hits.get(k)
            if doc.lowers[k] in doc.lexicon.audiences or (
                hit is not None and (hit.get("format") or (hit.get("noun") and hit.value("noun").event))
            ):
                return True
        return False

    def _leg_of(self, pred: Predicate) -> Leg | None:
        return next((leg for leg in self._told_last(pred.sentence) if leg.predicate is pred), None)

    def _taken_part(self, pred: Predicate) -> bool:
        """A meeting somebody only talks about puts nobody there."""
        governor = pred.governor
        if governor is None or governor.sense not in (Sense.SAY, Sense.CALL, Sense.OTHER):
            return True
        doc = self.doc
        return any(
            doc.lowers[k] in doc.lexicon.during
            for k in range(max(pred.sentence.first, pred.head - 5), pred.head)
        )

    def _with_word(self, start: int, end: int) -> bool:
        return any(
            self.doc.lowers[k] in self.doc.lexicon.with_words
            and self.doc.lowers[k] not in self.doc.lexicon.conjunctions
            for k in range(start, end)
        )

    def _with(self, mention: PersonMention) -> bool:
        doc, lexicon = self.doc, self.doc.lexicon
        k = mention.first - 1
        while (
            k >= 0
            and mention.first - k < 5
            and (
                doc.lowers[k] in lexicon.articles
                or doc.lowers[k] in lexicon.possessives
                or doc.lowers[k] in lexicon.role_adjectives
            )
        ):
            k -= 1
        return k >= 0 and doc.lowers[k] in lexicon.with_words

    def _goes_on(self, mentions: list[PersonMention], mention: PersonMention) -> bool:
        index = mentions.index(mention)
        if not index:
            return False
        before = mentions[index - 1]
        doc = self.doc
        between = doc.lowers[before.last : mention.first]
        return (
            len(between) <= 4
            and (doc.gaps[before.last - 1] == COMMA or any(w in doc.lexicon.conjunctions for w in between))
            and all(
                w in doc.lexicon.conjunctions
                or w in doc.lexicon.articles
                or w in doc.lexicon.possessives
                or w in doc.lexicon.role_adjectives
                for w in between
            )
        )
