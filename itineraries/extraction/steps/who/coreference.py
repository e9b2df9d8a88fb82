"""Says whom pronouns, bare offices and counterparts mean, reading the mentions in the order of the text."""

from __future__ import annotations

from collections import Counter, OrderedDict
from itertools import islice

from itineraries.extraction.document import COMMA, Document, Office, Person, PersonMention
from itineraries.extraction.gazetteer_data.given_names import gender_of
from itineraries.extraction.steps.clauses.mentions import belongs
from itineraries.extraction.steps.who.fronted import in_front, in_side_clause
from itineraries.extraction.steps.who.headline import holder_above, lend_offices
from itineraries.extraction.steps.who.held_offices import (
    bears,
    held_by_one,
    held_once,
    holds,
    known_holder,
    lend_office,
    may_lead,
    may_reign,
    of_a_part,
    of_its_country,
    settle_each,
    told_as_another,
    told_beside,
)
from itineraries.extraction.steps.who.late_offices import (
    bears_late,
    calls_him_so,
    one_of_many,
    one_of_row,
    other_side,
    told_before,
)
from itineraries.extraction.steps.who.nationals import add_nationals, whom_national
from itineraries.extraction.steps.who.one_of_a_kind import one_of_a_kind
from itineraries.extraction.steps.who.parties import add_parties
from itineraries.extraction.steps.who.pronouns import (
    add_demonstratives,
    add_ordinals,
    add_pronouns,
    does_something,
    group_acts,
    only_small_between,
    verb_before,
    weak_relative,
)
from itineraries.extraction.steps.who.royals import (
    couple_told,
    crown,
    pair_told,
    share_country,
    with_consort,
)
from itineraries.extraction.steps.who.side_clauses import (
    called_so,
    opens_main_clause,
    owned_by,
    presented,
    told_aside,
)
from itineraries.extraction.steps.who.speakers import add_speaker
from itineraries.extraction.steps.who.spoken_for import spoken_for
from itineraries.extraction.steps.who.story_people import (
    acts,
    coordinated,
    guest,
    lend_countries,
    lend_own_countries,
    nobody_in_office,
    of_elsewhere,
    rather_alike,
    receives_him,
    tells_company,
    verb_behind,
)
from itineraries.extraction.steps.who.told_ahead import name_offices_told_ahead


def resolve_people(doc: Document) -> None:
    """Give every mention its person where the article or the directory tells it; others stay without."""
    add_pronouns(doc)
    add_ordinals(doc)
    add_demonstratives(doc)
    add_speaker(doc)
    add_nationals(doc)
    lend_offices(doc)
    for person in doc.persons:
        known = person.known.name if person.known is not None else person.name  # "PRESIDENT BIDEN"
        person.gender = person.gender or gender_of(person.name) or gender_of(known)
    doc.mentions.sort(key=lambda m: (m.first, -m.last))
    kept: list[PersonMention] = []
    for mention in doc.mentions:
        if kept and mention.first < kept[-1].last:
            continue
        kept.append(mention)
    doc.mentions = kept
    if nobody_in_office(doc):
        return
    lend_own_countries(doc)
    reader = _Reader(doc)
    for mention in doc.mentions:
        reader.read(mention)
    name_offices_told_ahead(doc)
    lend_countries(doc)
    weak = doc.lexicon.weak_relatives
    loose = (m for m in doc.mentions if m.person is None)
    idle = {id(m) for m in loose if m.how == "national" or doc.lowers[m.first] in weak}
    doc.mentions = [m for m in doc.mentions if id(m) not in idle]
    for mention in doc.mentions:
        for i in range(mention.first, mention.last):
            doc.mention_at[i] = mention
    add_parties(doc)


_RECENT = 30  # people among whom "the two ministers" are looked for
_CROWD = 120  # no story has so many people; in a longer list only those told last are looked at


class _Reader:
    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.sentence = -1
        self.topic: Person | None = None  # the subject of the sentence before
        self.subject: Person | None = None  # the first free mention of this sentence
        self.latest: Person | None = None  # who does what a further main clause of this sentence tells
        self.owner: Person | None = None  # whose something of this sentence is
        self.unclear = False  # somebody of this sentence is not known
        self.told_of: Person | None = None  # the one of whose things the sentence before tells, and of nobody
        self.last: PersonMention | None = None  # the mention before in this sentence
        self.pronouns: Counter[Person] = Counter()  # how often a pronoun has meant whom
        self.held = False  # the mention before is held by a preposition, and so is what is listed with it
        self.company = False  # whether this sentence tells who comes along
        self.ahead: list[PersonMention] = []  # pronouns that may mean who is named later
        self.acted: set[Person] = set()  # who was told as doing something
        self.bygone: set[Person] = set()  # who was the last, or the first, of a row long ago
        self.told_in: dict[Person, tuple[int, set[int]]] = {}  # mentions looked at, and their sentences
        self.relative: Person | None = None  # whom the relative before in this sentence means
        self.group: tuple[Person, ...] = ()  # who was last told together
        self.pair: tuple[Person, ...] = ()  # the group that "the first" and "the second" are of
        self.group_at = -1  # the sentence that tells them
        self.here: dict[Person, None] = {}  # who is named in this sentence
        self.before: dict[Person, None] = {}  # who is named in the sentence before
        self.order: OrderedDict[Person, None] = OrderedDict()  # most recent last
        self.ends = {m.last for m in doc.mentions}
        self.known: dict[str, Person] = {}  # those found in the directory
        for person in doc.persons:
            if person.known is not None:
                self.known.setdefault(person.known.name, person)

    def _recent(self, most: int = _CROWD) -> list[Person]:
        """Who was told, the last first."""
        return list(islice(reversed(self.order), most))

    def read(self, mention: PersonMention) -> None:
        index = self.doc.sentence_of[mention.first]
        if index != self.sentence:
            if self.subject is not None:
                self.topic = self.subject
            lone = self.subject is None and len(self.here) == 1 and index == self.sentence + 1
            self.told_of = self.owner if lone and not self.unclear else None
            self.sentence, self.subject, self.owner, self.unclear = index, None, None, False
            self.latest = None
            self.before, self.here = self.here, {}
            self.last = self.relative = None
            self.held, self.ahead = False, []
            self.company = self.topic is not None and tells_company(self.doc, self.doc.sentences[index])
        if mention.person is None:
            if mention.how == "pronoun":
                self._pronoun(mention)
            elif mention.how == "counterpart":
                self._counterpart(mention)
            elif mention.how == "office":
                self._office(mention)
            elif mention.how == "national":
                acting = [p for p in (self.subject, self.topic) if p is not None]
                mention.person = whom_national(mention, (*acting, *self._recent()))
        elif mention.how == "counterpart":
            lend_office(mention, self._antecedent(mention))
        person = mention.person
        if person is None:
            self.unclear = True
            return
        if owned_by(self.doc, self.last, mention, self.subject):
            self.subject = None
        self.last = mention
        if mention.how == "pronoun":
            self.pronouns[person] += 1
        else:
            if not person.minor:
                self.here[person] = None
                if belongs(self.doc, mention) or (person not in self.order and presented(self.doc, mention)):
                    self.owner = person
            person.gender = person.gender or mention.gender
            before = next(reversed(self.order), None)
            if before is not None and before is not person and coordinated(self.doc, mention, self.ends):
                self.group_at = index
                self.pair = ()
                self.group = (
                    (*self.group, person) if self.group and self.group[-1] is before else (before, person)
                )
        fronted = self.subject is None and mention.how != "pronoun" and in_front(self.doc, mention)
        self.held = (
            not acts(self.doc, mention)
            or fronted
            or (
                self.held
                and mention.how != "pronoun"
                and coordinated(self.doc, mention, self.ends)
                and not verb_behind(self.doc, mention)
            )
        )
        opens = self.subject is None or opens_main_clause(self.doc, mention)
        goes_on = mention.how == "pronoun" or not receives_him(self.doc, mention)
        apart = self.topic is not None and self.topic is not person and mention.how != "pronoun"
        bygone = apart and person in self.bygone
        beside = bygone or (apart and (self.company or told_aside(self.doc, mention)))
        if opens and goes_on and not (person.minor or self.held or beside):
            self.subject = person
            if mention.how != "pronoun":
                self._named_at_last(mention, person)
        if not (self.held or beside):
            if goes_on:
                self.acted.add(person)
            if self._opens_further_clause(mention):
                self.latest = person
        self.order[person] = None
        self.order.move_to_end(person, last=not bygone)

    def _opens_further_clause(self, mention: PersonMention) -> bool:
        """ "X set the tone …, and Y repaid the call when he …"."""
        doc, k = self.doc, mention.first - 1
        while k > 0 and mention.first - k < 3 and doc.lowers[k] in doc.lexicon.articles:
            k -= 1
        joined = k > 0 and doc.lowers[k] in doc.lexicon.conjunctions and doc.gaps[k - 1] == COMMA
        return joined and mention.how != "pronoun" and verb_behind(doc, mention)

    def _pronoun(self, mention: PersonMention) -> None:
        doc = self.doc
        if doc.lowers[mention.last - 1] in doc.lexicon.relatives:
            before = self.last
            if doc.lowers[mention.last - 1] in doc.lexicon.weak_relatives:
                weak_relative(doc, mention, before, self.relative)
                self.relative = mention.person or self.relative
            elif before is not None and (
                (mention.first - before.last < 3 and not does_something(doc, before.last, mention.first))
                or (not self.held and only_small_between(doc, before.last, mention.first))
            ):
                mention.person = before.person
                several = mention.gender[:1] not in ("m", "f")
                together = self.group_at == self.sentence
                if (
                    several
                    and together
                    and self.group
                    and self.group[-1] is mention.person
                    and len(self.group) > 1
                ):
                    mention.plural = self.group  # "A and B, who …"
            return
        if mention.gender == "p:royal":
            self._royal_couple(mention)
            return
        if mention.gender == "c":
            pair = couple_told(doc, self._recent(_RECENT), self.subject or self.topic)
            share_country(pair)
            mention.person, mention.plural = (pair or (None,))[0], pair if len(pair) > 1 else ()
            return
        if mention.gender.startswith("p:"):
            # "the two ministers": the last two who hold that office.
            kind = mention.gender[2:]
            told = [
                p
                for p in self._recent(_RECENT)
                if p.office is not None and p.office.kind == kind and not p.minor
            ][:2]
            if len(told) == 2:
                told.sort(key=lambda p: p.mentions[0].first if p.mentions else 0)
                mention.person, mention.plural = told[0], tuple(told)
                return
        if mention.gender[:1] == "o":
            self.pair = self.pair or self.group
            if len(self.pair) > 1:
                mention.person = self.pair[0 if mention.gender == "o1" else 1]
            return
        if mention.gender[:1] == "p":
            if self.subject is None and group_acts(doc, mention):
                return
            group = self._both_here() or self.group
            group = group or tuple(p for p in reversed(self._recent(2)) if not p.minor)
            if group:
                mention.person, mention.plural = group[0], group
            return
        if doc.pack.subject_first and self.subject is None and verb_before(doc, mention):
            # "l'organisation a déclaré qu'elle …": the subject is no person
            speaks, mention.person = spoken_for(doc, mention, self.here)
            others = self.topic is not None and bool(self.before.keys() - {self.topic})
            if mention.person or (not speaks and (others or not doc.pack.pronouns_of_people)):
                return
        if mention.gender == "g":
            # Whoever acts here is not the guest: "Präsident X empfing den Gast".
            mention.person = guest(
                doc, [p for p in self.order if p is not self.subject], self.topic, self.last
            )
            return
        if mention.gender == "v":
            mention.person = other_side(self.subject or self.topic, self._recent())
            return
        if mention.gender[:1] == "n":
            # "celui-ci", "the latter", "der": whoever was told last.
            sex = mention.gender[1:]
            fits = (p for p in self._recent() if not (p.minor or (sex and p.gender and p.gender != sex)))
            mention.person = next((p for p in fits if not sex or p in self.before), None)
            return
        mention.person = self._meant(mention.gender)
        if mention.person is not None:
            mention.person.gender = mention.person.gender or mention.gender
        elif in_side_clause(doc, mention):
            self.ahead.append(mention)

    def _named_at_last(self, mention: PersonMention, person: Person) -> None:
        """ "When he lands on Friday, President X will …": a pronoun told before whom it means."""
        for pronoun in self.ahead:
            apart = any(self.doc.gaps[k - 1] >= COMMA for k in range(pronoun.last, mention.first + 1))
            if apart and (not person.gender or pronoun.gender[:1] in ("", person.gender)):
                pronoun.person = person
        self.ahead = []

    def _royal_couple(self, mention: PersonMention) -> None:
        told = mention.office
        pair = pair_told(self.group, self._recent(_RECENT), told.country if told is not None else None)
        reigns = crown(self.doc, told, self.group) if not pair else None
        if reigns is not None:
            self._settle(mention, reigns)
            pair = with_consort(self.doc, mention.person) if mention.person is not None else ()
        if pair:
            share_country(pair)
            mention.person, mention.plural = pair[0], pair if len(pair) > 1 else ()

    def _both_here(self) -> tuple[Person, ...]:
        """The two named in the sentence so far, where nobody else was told together in it: "X asistirá con su
        homólogo Y, y ambos firmarán"; they are of two countries, as those who meet are.
        """
        told = tuple(self.here)
        if len(told) != 2 or self.group_at == self.sentence:
            return ()
        return told if len({p.country for p in told if p.country}) == 2 else ()

    def _meant(self, gender: str) -> Person | None:
        """Whoever acts or acted last, unless only somebody else is known to be a man or a woman."""
        told_of = self.told_of if self.subject is None else None
        last = (self.latest, told_of, self.subject, self.topic)
        acting = [p for p in last if p is not None and not p.minor]
        if gender == "f":  # most of those of whom nothing is known are men
            here = self.last.person if self.last is not None else None
            women = (*acting, here, self._protagonist())
            told = next((p for p in women if p is not None and p.gender == "f" and not p.minor), None)
            if told is not None:
                return told
        fits = (p for p in (*acting, *self._recent()) if not p.minor)
        return next((p for p in fits if not (p.gender and gender and p.gender != gender)), None)

    def _protagonist(self) -> Person | None:
        """Whom most of the story so far is about, where pronouns have meant nobody else as often."""
        meant = self.pronouns.most_common(1)
        return meant[0][0] if meant and meant[0][1] > 0 else None

    def _counterpart(self, mention: PersonMention) -> None:
        other = self._antecedent(mention)
        if other is None or other.office is None or mention.former:
            return
        office = other.office
        self._settle(mention, Office(office.english, office.kind, mention.country_hint), not_person=other)

    def _antecedent(self, mention: PersonMention) -> Person | None:
        for candidate in (self.subject, self.topic, *self._recent()):
            if (
                candidate is not None
                and candidate is not mention.person
                and candidate.office is not None
                and not candidate.minor
            ):
                return candidate
        return None

    def _office(self, mention: PersonMention) -> None:
        office = mention.office
        if office is not None and not office.minor:
            mention.person = one_of_many(self.doc, self.last, mention) or self._of_row(mention)
            if mention.person is None and not told_as_another(self.doc, self._recent(), mention):
                settle_each(self._settle, mention, office)
        elif office is not None and called_so(self.doc, mention):
            mention.person = self._meant(mention.gender)

    def _of_row(self, mention: PersonMention) -> Person | None:
        person, over = one_of_row(self.doc, mention)
        if person is not None and over:
            self.bygone.add(person)
        return person

    def _settle(self, mention: PersonMention, office: Office, not_person: Person | None = None) -> None:
        """Who holds the office in the article, else by the directory, else the office itself."""
        doc = self.doc
        told_last = self._recent()
        around = [
            p
            for p in (doc.persons if len(doc.persons) <= _CROWD else told_last)
            if p is not not_person and not (mention.gender and p.gender and mention.gender != p.gender)
        ]
        fits = [p for p in around if holds(p, office) and not told_beside(doc, p, mention, office)]
        if fits and of_a_part(doc, mention, office):
            fits = [p for p in fits if bears(p, office)]
        fits = fits or may_lead([p for p in told_last if p in around], office)
        if fits:
            fitting = set(fits)
            recent = [p for p in told_last if p in fitting]
            if office.kind == "head_of_state":  # "the emir" is no king, "the king" no president
                recent = [p for p in recent if may_reign(p, office)] or recent
                fitting = set(recent)
            # An exact country first, then who was told last; who is named later only where the country fits.
            exact = of_its_country((*recent, *fits), office)
            if not office.country:
                # "El ministro" is rather who did something than whom he met.
                first = min(recent, key=lambda p: p.mentions[0].first if p.mentions else 0, default=None)
                ours = first is not None and not of_elsewhere(doc, first)  # told as who needs no country
                recent.sort(key=lambda p: (ours and of_elsewhere(doc, p), p not in self.acted))
                acting = [p for p in (self.subject, self.topic) if p in fitting]
                acting = [p for p in acting if not (ours and of_elsewhere(doc, p)) or self._just_told(p)]
                acting = rather_alike(doc, acting, first, mention)
                recent = acting + recent
            ranked = exact or recent or (fits if office.organization and not office.country else [])
            if ranked:
                mention.person = ranked[0]
            if mention.person is not None:
                if office.country and not mention.person.country:
                    mention.person.country = office.country
                mention.person.mentions.append(mention)
                return
        topic = told_before(doc, self.here, mention) or self.topic
        if topic is not None and calls_him_so(doc, topic, mention, office):
            mention.person = topic
            topic.mentions.append(mention)
            return
        if topic is not None and bears_late(doc, topic, mention, office):
            topic.offices.append(office)
            topic.country = topic.country or office.country
            mention.person = topic
            topic.mentions.append(mention)
            return
        once = held_once([p for p in told_last if p in around], mention.gender, office)
        if once is not None:
            mention.person = once
            once.mentions.append(mention)
            return
        told_above = holder_above(doc, office.english) if not (fits or office.former) else None
        if told_above is not None and not holds(told_above, office):
            told_above = None
        if told_above is not None:
            mention.person = told_above
            told_above.mentions.append(mention)
            return
        if not (held_by_one(office) or one_of_a_kind(doc, mention, office)):
            return
        holder = known_holder(doc, office)
        if holder is not None:
            known = self.known.get(holder.name)
            if known is None:
                known = Person(
                    name=holder.name, surname=holder.name.split()[-1], known=holder, country=holder.country
                )
                known.keys = (holder.name.lower(),)
                known.from_directory = True
                self.known[holder.name] = known
                doc.persons.append(known)
            if not known.offices:
                known.offices.append(office)
            mention.person = known
        else:
            person = Person(name="", country=office.country, gender=mention.gender)
            person.offices.append(office)
            doc.persons.append(person)
            mention.person = person
        mention.person.mentions.append(mention)

    def _just_told(self, person: Person) -> bool:
        """Whether somebody was told in this sentence or the one before."""
        seen, told = self.told_in.get(person, (0, set()))
        told.update(self.doc.sentence_of[m.first] for m in person.mentions[seen:])
        self.told_in[person] = len(person.mentions), told
        return not told.isdisjoint((self.sentence - 1, self.sentence))
