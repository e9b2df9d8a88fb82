"""Reads predicates of meeting, receiving, sending and joining: who is brought together with whom."""

from __future__ import annotations

from itineraries.extraction.document import (
    COMMA,
    Leg,
    Person,
    PersonMention,
    PlaceMention,
)
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.besides import met_besides
from itineraries.extraction.steps.clauses.mentions import (
    is_free,
    mentions_before,
    owns,
    persons_of,
    story_of,
    told_on,
)
from itineraries.extraction.steps.clauses.predicate import FUTURE, PRESENT, PROGRESSIVE, Predicate
from itineraries.extraction.steps.clauses.subjects import before_name, is_object, marked, oblique
from itineraries.extraction.steps.legs.arguments import UNREAL, Arguments
from itineraries.extraction.steps.legs.visitors import visitors_received

_SENT = 8  # words between a verb of sending and who is sent to a ceremony
_OBJECT = 8  # words between a verb and whom it is done to


class Encounters(Arguments):
    """Predicates that tell of more than one side."""

    def _follows(self, pred: Predicate) -> bool:
        """ "following the visit by X", "après sa visite": told as over."""
        for k in range(max(pred.sentence.first, pred.head - 4), pred.head):
            hit = self.doc.hits.get(k)
            if hit is not None and hit.get("after_words"):
                return True
        return False

    def _after_between(self, low: int, high: int) -> bool:
        return any((hit := self.doc.hits.get(k)) and hit.get("after_words") for k in range(low, high))

    def _hosting(self, index: int, pred: Predicate) -> Leg | None:
        """ "X a reçu Y", "Y sera reçu par X": the guest travels, the host's country is the place."""
        doc = self.doc
        after = doc.mentions_in(pred.last, pred.end)
        let = self._has_himself_received(pred)
        pred.passive = pred.passive or let or bool(getattr(pred.lexeme, "owned", False))
        waits = bool(getattr(pred.lexeme, "waits", False))
        together = False
        if waits:
            hosts = [p for p in pred.subjects if not p.minor]
            behind = pred.subject_mention is not None and pred.subject_mention.first >= pred.last
            if not (hosts and behind and pred.link in ("where", "then")):
                return None
            before = pred.before.subjects if pred.before is not None else story_of(doc, pred)
            guests = [p for p in before if p not in hosts and not p.minor]
        elif pred.passive:
            guests = [p for p in pred.subjects if not p.minor]
            if doc.pack.word_order is not None:
                start = pred.before.start if let and pred.before is not None else pred.start
                after += [m for m in doc.mentions_in(start, pred.first) if m not in after]
            host_mention = next((m for m in after if self._by(m)), None)  # "von X wurde er empfangen"
            if getattr(pred.lexeme, "owned", False):
                host_mention = next(iter(after), None)
                if host_mention is None or not self._is_of(host_mention, pred):
                    return None
            hosts = told_on(doc, after, host_mention) if host_mention else []
            hosts += [p for m in self._further_agents(after, host_mention) for p in persons_of(m)]
            does = pred.subject_mention
            told = pred.blocked or pred.link == "who"  # "a union was received by the minister"
            if hosts and not told and (does is None or does.how == "pronoun"):
                guests = visitors_received(doc, pred, guests, hosts)
        else:
            hosts = [p for p in pred.subjects if not p.minor]
            honours = getattr(pred.lexeme, "honours", False)
            target = next(
                (
                    m
                    for m in after
                    if (honours or self._done_to(m, pred))
                    and (names_somebody(m) or doc.lowers[m.last - 1] in doc.lexicon.party_nouns)
                    and not self._owns(m)
                ),
                None,
            )
            awaits = getattr(pred.lexeme, "awaits", False) and not (self._pronoun_told(pred) and hosts)
            if awaits and (target is None or not self._awaited_at(pred)):
                return None
            if target is None and doc.pack.article_cases:
                inside = doc.mentions_in(pred.head, pred.last)  # "hatte den Premier der König empfangen"
                target = next((m for m in inside if oblique(m) and m is not pred.subject_mention), None)
                after = inside if target is not None else after
            if target is None and doc.pack.name_cases:
                # "российского министра примет президент": the ending tells whom, wherever he stands.
                after = doc.mentions_in(pred.start, pred.head)
                target = next(
                    (m for m in after if m.case and "n" not in m.case and self._done_to(m, pred)), None
                )
            together = target is not None and target.how == "pronoun"  # "received the trio"
            if target is not None and abs(target.first - pred.last) < 16:
                guests = told_on(doc, after, target)
            elif (
                self._pronoun_told(pred)
                or self._pronoun_before(pred)
                or (pred.link == "who" and pred.link_at >= 0)
                or (honours and self._in_his_honour(pred))
                or (honours and hosts and target is None and pred.lexeme.event == "ceremony")
            ):
                guests = self._antecedent(pred) or list(self._clitic(pred, hosts))
            else:
                guests = self._visit_received(index, pred)
            guests = [g for g in guests if g not in hosts]
            together = together or (target is None and not guests and self._party_received(pred))
            if pred.link != "who" and (together or (target is None and guests)):
                guests = visitors_received(doc, pred, guests, hosts)
            homes = {h.country for h in hosts} - {None}
            if any(g.country in homes for g in guests):
                # "hosted Speaker X and Leader Y": who is told with a countryman of the host is one too
                guests = [g for g in guests if g.country or (g.office and g.office.organization)]
        if not guests and self._to_be_received(pred):
            pred.passive = True
            return self._hosting(index, pred)
        if not guests:
            return None
        hosts += met_besides(doc, pred, guests, hosts)
        at = self._host_places(pred) if not hosts and not pred.passive else []
        leg = self._new("host", guests, pred, rule="host")
        leg.host = hosts[0] if hosts else None
        leg.hosts, leg.unnamed = hosts, [] if hosts else self._nameless_hosts(pred)
        self._destinations(pred, leg, direct=False)
        if not leg.places and self._taken_in(pred):
            return None
        leg.places = leg.places or at
        self._date(leg, pred, pred.start, pred.end, pred.head)
        leg.weak = True
        if leg.tense == PRESENT and self._days_now(leg):
            leg.tense = PROGRESSIVE  # "Rome accueille du 4 au 6 juin X": he is there
        leg.apart = not pred.passive and not together
        leg.event_kind = getattr(pred.lexeme, "event", None)
        if not pred.passive:
            self._occasion(index, leg)
            self._on_his_visit(index, leg)
        return leg

    def _to_be_received(self, pred: Predicate) -> bool:
        """ "Wird in Rom empfangen", where one word is infinitive and participle: with nobody whom it is done
        to, it is done to its subject.
        """
        if self.doc.pack.word_order is None or pred.passive or pred.tense != FUTURE:
            return False
        forms = pred.lexeme.forms
        alike = not set(forms.get(Form.INFINITIVE, ())).isdisjoint(forms.get(Form.PARTICIPLE, ()))
        return alike and any(p.role == "to" for p in self._places(pred.head, pred.end))

    def _days_now(self, leg: Leg) -> bool:
        """Whether the days told of a leg have begun and are not over."""
        if leg.date is None or leg.date.mention.kind != "range":
            return False
        first, last = leg.date.start("near"), leg.date.end("near")
        return first is not None and last is not None and first <= self.doc.published.isoformat() <= last

    def _is_of(self, host: PersonMention, pred: Predicate) -> bool:
        """ "L'hôte du président", "l'invité, lundi à Rome, du président": right behind, or with nothing but a
        day and a place between.
        """
        doc, lexicon = self.doc, self.doc.lexicon
        if doc.lowers[pred.last - 1] in lexicon.of_words:
            return host.first - pred.last < 3
        k = before_name(doc, host, floor=pred.last)
        return doc.lowers[k] in lexicon.of_words and all(
            j in doc.moment_at or j in doc.place_at or doc.lowers[j] in lexicon.small_words
            for j in range(pred.last, k)
        )

    def _party_received(self, pred: Predicate) -> bool:
        """ "Wo Präsident X die Delegation empfängt": the party, that stands for whoever leads it."""
        doc, lexicon = self.doc, self.doc.lexicon
        near = range(max(pred.start, pred.first - _OBJECT), min(pred.last + _OBJECT, pred.end))
        told = (k for k in near if doc.lowers[k] in lexicon.party_nouns and k not in doc.mention_at)
        return any(
            doc.lowers[k - 1] in lexicon.determiners and doc.lowers[k - 1] not in lexicon.indefinite
            for k in told
        )

    def _has_himself_received(self, pred: Predicate) -> bool:
        """ "Lässt sich von X empfangen", "s'est fait accueillir par X": the guest's doing."""
        let, doc = pred.before, self.doc
        if not doc.lexicon.letting or let is None or let.noun:
            return False
        if pred.first - let.last < 2 and not let.reflexive:
            return False
        by = (m for m in doc.mentions_in(let.start, pred.end) if m is not pred.subject_mention)
        return doc.lowers[let.head] in doc.lexicon.letting and any(self._by(m) for m in by)

    def _nameless_hosts(self, pred: Predicate) -> list[PersonMention]:
        """Offices that receive somebody, and nobody is named for."""
        raise NotImplementedError

    def _on_his_visit(self, index: int, leg: Leg) -> None:
        """ "Bei seinem Antrittsbesuch im Mai empfing ihn X in Rom": a visit put before a welcome is the
        guest's, and its day that of the welcome.
        """
        noun = self.predicates[index - 1] if index else None
        visit = self.doc.legs[-1] if self.doc.legs else None
        if noun is None or visit is None or visit.predicate is None or visit.first != noun.first:
            return
        ahead = self.doc.lowers[max(noun.sentence.first, noun.first - 3) : noun.first]
        if not visit.nominal or visit.places or self.doc.lexicon.amid_words.isdisjoint(ahead):
            return
        if set(visit.travellers) <= {*leg.hosts, *leg.travellers}:
            visit.travellers = list(leg.travellers)
            leg.date = leg.date or visit.date

    def _visit_received(self, index: int, pred: Predicate) -> list[Person]:
        """ "Recibió la visita de X", "a reçu la visite de X": the guest is whose the visit is."""
        noun = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if noun is None or not noun.noun or noun.sense is not Sense.VISIT or noun.first - pred.last > _OBJECT:
            return []
        owner = noun.subject_mention
        if owner is None or owner.first < noun.last or noun.governor is not None:
            return []
        if getattr(noun.lexeme, "lists", False) or self._places(noun.last, owner.first):
            return []
        self.absorbed.add(index + 1)
        pred.end = max(pred.end, noun.end)
        return [p for p in noun.subjects if not p.minor]

    def _taken_in(self, pred: Predicate) -> bool:
        """ "Welcomed them into the Alliance", "accueilli au sein de l'Union": made a member, and no guest."""
        doc = self.doc
        behind = range(pred.last, min(pred.last + _OBJECT, pred.end))
        return any(doc.lowers[k] in doc.lexicon.member_marks for k in behind)

    def _awaited(self, pred: Predicate) -> Leg | None:
        """ "On attend aussi X", "se espera al presidente X": who is expected, by nobody told."""
        doc, lexicon = self.doc, self.doc.lexicon
        after = doc.mentions_in(pred.last, min(pred.last + _OBJECT, pred.end))
        target = next((m for m in after if not self._owns(m)), None)
        small = lexicon.small_before_names | lexicon.fillers | lexicon.object_marks | lexicon.to_place
        if pred.state in UNREAL:
            return None
        if target is None or (lexicon.object_marks and not marked(doc, target)):
            people = self._done_to_ahead(pred)
        elif all(
            doc.lowers[k] in small or k in doc.place_at or k in doc.moment_at
            for k in range(pred.last, target.first)
        ):
            people = told_on(doc, after, target)
        else:
            return None
        leg = self._new("expect", people, pred, rule="verb:expect")
        leg.tense, leg.mention = FUTURE, target
        self._destinations(pred, leg, direct=False)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        leg.implied = not leg.places
        return leg if leg.travellers else None

    def _awaited_at(self, pred: Predicate) -> bool:
        """ "Londres attend lundi le président X": awaits him there; not "expects him to act"."""
        after = self.doc.mentions_in(pred.last, pred.end)
        last = after[0].last if after else pred.last
        asked = self.doc.lowers[last : last + 1]
        if asked and asked[0] in self.doc.lexicon.infinitive_marks and last + 1 not in self.doc.place_at:
            return False
        at = self._host_places(pred) or [p for p in self._places(pred.last, pred.end) if p.role == "to"]
        return bool(at and self._moments(pred.start, pred.end))

    def _in_his_honour(self, pred: Predicate) -> bool:
        """ "donnera un déjeuner en son honneur", "in honour of the visitor": whose it is was told before."""
        if self.doc.phrases_in("in_honour", pred.head, pred.end):
            return True
        return any(self.doc.lowers[k] in self.doc.lexicon.possessives for k in range(pred.head, pred.end))

    def _host_places(self, pred: Predicate) -> list[PlaceMention]:
        """ "La Norvège accueillera X", "Koweït et Ryad l'ont reçu": places that do the receiving."""
        doc = self.doc
        found: list[PlaceMention] = []
        for place in self._places(pred.start, pred.first):
            bare = not place.role and not place.dateline
            small = all(
                doc.lowers[k] in doc.lexicon.articles
                or doc.lowers[k] in doc.lexicon.fillers
                or (doc.pack.word_order is None and self._of_day(k))  # "el martes Roma recibirá a X"
                for k in range(pred.start, place.first)
            )
            if bare and (small or (found and place.listed)):
                found.append(place)
        return found

    def _of_day(self, k: int) -> bool:
        """A day, or the word that leads to it."""
        small = self.doc.lexicon.date_prepositions | self.doc.lexicon.to_place
        return k in self.doc.moment_at or (k + 1 in self.doc.moment_at and self.doc.lowers[k] in small)

    def _occasion(self, index: int, leg: Leg) -> None:
        """ "Will host X for a state visit, with a dinner in Rome, on Friday": the nouns behind a welcome are
        the guest's, and their place and day are those of the welcome.
        """
        nouns: list[Predicate] = []
        for number, noun in enumerate(self.predicates[index + 1 :], index + 1):
            if getattr(noun.lexeme, "stages", False):
                continue  # "a state visit, which will include a dinner, on Friday"
            if not noun.noun:
                break
            nouns.append(noun)
            noun.subjects = list(leg.travellers)
            if noun.sense is Sense.MEET:
                self.absorbed.add(number)
        if not nouns:
            return
        start, end = nouns[0].first, nouns[-1].end
        leg.places = leg.places or [p for p in self._places(start, end) if p.role == "to" and p.country][:1]
        if leg.date is None:
            leg.date = self._day(start, end)
        gathering = any(noun.sense is Sense.ATTEND for noun in nouns)
        if gathering and len({p.country for p in leg.travellers if p.country}) > 1:
            leg.event_kind = None  # many guests of a summit are no meeting of two

    def _pronoun_told(self, pred: Predicate) -> bool:
        """ "l'accueillera", "awaits her there": a pronoun says whom the verb is done to."""
        behind = self.doc.lowers[pred.head : min(pred.last + 2, pred.end)]
        return pred.clitic or any(word in self.doc.lexicon.object_pronouns for word in behind)

    def _pronoun_before(self, pred: Predicate) -> bool:
        """ "Его в аэропорту встречал президент": the one done to may stand far before the verb."""
        doc = self.doc
        return bool(doc.pack.name_cases) and any(
            doc.lowers[k] in doc.lexicon.clitics
            and (k + 1 in doc.place_at or doc.lowers[k + 1] in doc.lexicon.to_place)
            for k in range(pred.start, pred.first)
        )

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
            return marked(self.doc, mention)
        return is_free(self.doc, mention, pred.last)

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

    def _further_agents(self, after: list[PersonMention], first: PersonMention | None) -> list[PersonMention]:
        """ "Was received by X, and on Friday by Y": those told on with "by" said again."""
        if first is None:
            return []
        behind = [m for m in after if m.first >= first.last]
        words, by = self.doc.lowers, self.doc.lexicon.by_words
        return [
            m
            for before, m in zip([first, *behind], behind, strict=False)
            if not by.isdisjoint(words[before.last : m.first]) and self._by(m)
        ]

    def _at_his_place(self, mention: PersonMention) -> bool:
        """ "chez son homologue": with whom somebody stays."""
        doc, k = self.doc, mention.first - 1
        while (
            k >= 0
            and mention.first - k < 4
            and (
                doc.lowers[k] in doc.lexicon.small_before_names
                or doc.lowers[k] in doc.lexicon.place_adjectives
            )
        ):
            k -= 1
        return k >= 0 and doc.lowers[k] in doc.lexicon.guest_words

    def _clitic(self, pred: Predicate, hosts: list[Person]) -> list[Person]:
        """Whom "l'accueillera" or "received him" means: the last person told who is not the subject."""
        if ahead := [p for p in self._done_to_ahead(pred) if p not in hosts]:
            return ahead
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

    def _done_to_ahead(self, pred: Predicate) -> list[Person]:
        """ "A la ministra X la recibió en Lima Y": whom a verb is done to at the head of its clause, and a
        pronoun again.
        """
        if not self.doc.lexicon.object_marks:
            return []
        ahead = self.doc.mentions_in(pred.start, pred.first)
        first = ahead[0] if ahead else None
        if first is None or first.how == "pronoun" or not marked(self.doc, first):
            return []
        k = before_name(self.doc, first, floor=pred.start)
        opens = all(self._small(j) for j in range(pred.start, k))
        return [p for p in told_on(self.doc, ahead, first) if not p.minor] if opens else []

    def _antecedent(self, pred: Predicate) -> list[Person]:
        """ "X, que le roi a reçu": whom the relative before the verb means."""
        if pred.link != "who" or self.doc.lowers[pred.link_at] not in self.doc.lexicon.object_relatives:
            return []
        before = self.doc.mentions_in(pred.sentence.first, pred.link_at)
        near = before and pred.link_at - before[-1].last <= 1
        return [p for p in persons_of(before[-1]) if not p.minor] if near else []

    def _sent_behind(self, mention: PersonMention, pred: Predicate) -> bool:
        """ "Envió a las exequias al ministro X", "delegó en su ministro X": told behind what he is sent to,
        or right behind the preposition that ends the verb.
        """
        doc, k = self.doc, pred.last
        if mention.how == "pronoun" or mention.first - k > _SENT or mention is pred.subject_mention:
            return False
        if any(doc.gaps[j - 1] >= COMMA for j in range(k + 1, mention.first + 1)):
            return False
        led = k - pred.head > 1 and doc.lowers[k - 1] not in doc.lexicon.object_marks
        near = led and all(w in doc.lexicon.small_before_names for w in doc.lowers[k : mention.first])
        nouns = (hit.value("noun") for hit in doc.phrases_in("noun", k, mention.first))
        sent_to = any(noun.sense in (Sense.ATTEND, Sense.CEREMONY) for noun in nouns)
        return near or (sent_to and marked(doc, mention))

    def _sending(self, pred: Predicate) -> Leg | None:
        doc = self.doc
        after = doc.mentions_in(pred.last, pred.end)
        if pred.passive:
            people = pred.subjects
        else:
            target = next((m for m in after if self._done_to(m, pred)), None)
            if target is None and doc.lexicon.object_marks:
                after = doc.mentions_in(pred.last, pred.sentence.last)
                target = after[0] if after and self._sent_behind(after[0], pred) else None
            people = told_on(doc, after, target) if target else []
            if target is None and self._pronoun_told(pred) and pred.subjects:
                people = self._clitic(pred, pred.subjects)  # "su jefe lo mandó a Roma"
        people = [p for p in people if not p.minor]
        if not people:
            return None
        leg = self._new("go", people, pred, rule="send")
        leg.departs = True
        if leg.tense in (PRESENT, PROGRESSIVE):
            leg.tense = FUTURE  # "is sending X"
        self._destinations(pred, leg, direct=False)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        leg.implied = not leg.places
        return leg


def names_somebody(mention: PersonMention) -> bool:
    """A noun, or one that stands for the guest or for several: "received the visitor", "empfing beide"."""
    return mention.how != "pronoun" or mention.gender[:1] in ("g", "v", "p", "c")
