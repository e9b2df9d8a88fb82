"""Says what happens on the way: meetings, summits, speeches, signings, ceremonies, with whom and for which
body.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from itineraries.extraction.document import COMMA, SPACE, Document, Happening, Leg, Person, PersonMention
from itineraries.extraction.languages.pack import Format, Noun, Sense
from itineraries.extraction.steps.clauses.subjects import before_name
from itineraries.extraction.steps.gatherings.bodies_met import gathered_body, of_several_countries
from itineraries.extraction.steps.gatherings.meets_there import gather_there
from itineraries.extraction.steps.gatherings.scene import GATHERINGS
from itineraries.extraction.steps.legs.crowds_beside import crowd_beside
from itineraries.extraction.steps.legs.held_at_home import lead_to_home
from itineraries.extraction.steps.legs.rites import tell_rite
from itineraries.extraction.steps.who.headline import own_report

_TAKEN = 14  # words between "takes part" and its meeting
_CROWD = 8  # words between a meeting and those met
_DONE = ("speech", "signing", "ceremony", "press_conference", "other")


def find_events(doc: Document) -> None:
    """Give every leg its happenings. Meetings by telephone or video have none."""
    for leg in doc.legs:
        if leg.state in ("unreal", "negated") or leg.remote or leg.predicate is None:
            continue
        happening = _of_leg(doc, leg)
        if happening is not None:
            if happening.kind == "bilateral_meeting" and _many_sided(doc, leg):
                happening.kind = "multilateral_meeting"
            tell_rite(doc, leg, happening)
            lead_to_home(doc, leg, happening)
            leg.happenings.extend(_one_by_one(doc, leg, happening))
        leg.happenings.extend(_with_offices(doc, leg))
        if crowd_beside(doc, leg):
            leg.happenings.append(_make(leg, "other"))
    _named_gatherings(doc)
    gather_there(doc)


def _with_offices(doc: Document, leg: Leg) -> list[Happening]:
    """A meeting with each office told without a name: "with the president and the defence minister"."""
    if not leg.unnamed or leg.event_kind != "bilateral_meeting" or _at_landing(doc, leg):
        return []
    kind = "ceremony" if leg.sense == Sense.HOST.value and _honoured(doc, leg) else leg.event_kind
    return [_make(leg, kind, bodies=_office_of(leg, mention)) for mention in leg.unnamed]


def _office_of(leg: Leg, mention: PersonMention) -> list[str]:
    """What somebody met is, by his office; a counterpart has the visitor's own."""
    office = mention.office
    if mention.how == "counterpart" and leg.travellers:
        office = leg.travellers[0].office
    return [office.english] if office is not None else []


def _many_sided(doc: Document, leg: Leg) -> bool:
    """ "For a trilateral dialogue": the clause says that more than two sides meet."""
    low = max(leg.sentence.first, min(leg.clause[0], leg.predicate.head - 3))
    many = doc.lexicon.many_sided
    return any(
        doc.lowers[k] in many or "-".join(doc.lowers[k : k + 2]) in many for k in range(low, leg.clause[1])
    )


def _of_two_sides(doc: Document, leg: Leg) -> bool:
    """ "Bilateral meetings with fellow G7 leaders": an adjective says that two sides meet, each time."""
    near = range(max(leg.sentence.first, leg.first - 2), min(leg.last + 1, leg.sentence.last))
    return any(doc.lowers[k] in doc.lexicon.two_sided for k in near)


def _one_by_one(doc: Document, leg: Leg, happening: Happening) -> list[Happening]:
    """Whoever is met is met alone ("with A and B" are two meetings); an office that reports on itself tells
    one meeting in one breath, and another where "with" or "by" is said again.
    """
    if happening.kind != "bilateral_meeting" or len(happening.people) < 2:
        return [happening]
    lexicon = doc.lexicon
    if not own_report(doc) or doc.lowers[happening.first] in lexicon.plural_meetings:
        return [replace(happening, people=[person]) for person in happening.people]
    groups: list[list[Person]] = []
    left = list(happening.people)
    k = leg.last
    while k < leg.clause[1] and left:
        mention = doc.mention_at.get(k)
        if mention is None or mention.person not in left:
            k += 1
            continue
        word = doc.lowers[before_name(doc, mention, floor=leg.last, within=5)]
        held = (word in lexicon.with_words or word in lexicon.by_words) and word not in lexicon.conjunctions
        if groups and not held:
            groups[-1].append(mention.person)
        else:
            groups.append([mention.person])
        left.remove(mention.person)
        k = mention.last
    if left and groups:
        groups[-1].extend(left)
    # "With Foreign Minister X of Japan and Foreign Minister Y of Korea": three sides in one breath.
    home = {p.country for p in leg.travellers}
    sides = [{p.country for p in group if p.country} - home for group in groups]
    return [
        replace(happening, people=group, kind="multilateral_meeting" if len(side) > 1 else happening.kind)
        for group, side in zip(groups, sides, strict=True)
    ] or [happening]


def _of_leg(doc: Document, leg: Leg) -> Happening | None:
    sense = leg.sense
    bodies = bodies_in(doc, _reach_back(leg), min(leg.clause[1], leg.last + 25))
    if sense == Sense.HOST.value:
        if _honoured(doc, leg):
            return _make(leg, "ceremony", people=leg.hosts)
        if not leg.event_kind:
            return None
        if leg.event_kind == "ceremony" and not leg.hosts:
            return _make(leg, "ceremony")  # "the city conferred a medal on him"
        if _at_landing(doc, leg):
            return None
        # The summit a guest is welcomed to is no meeting of two.
        kind = leg.event_kind
        if not leg.hosts or _to_summit(doc, leg):
            return None
        return _make(leg, kind, people=leg.hosts)
    if sense not in (Sense.HOST.value, Sense.MEET.value) and leg.hosts:
        # "attendu à Rome par son homologue"
        kind = "ceremony" if _honoured(doc, leg) else "bilateral_meeting"
        return _make(leg, kind, people=leg.hosts)
    if sense == Sense.MEET.value:
        if not leg.event_kind:
            return _make(leg, "other") if not leg.others and _crowd_met(doc, leg) else None
        if not leg.predicate.noun and not bodies_in(doc, leg.last, _comma(doc, leg)):
            bodies = []  # "meets the standards, in line with those of the G7"
        if leg.predicate.mutual:
            return _make(leg, leg.event_kind, people=leg.travellers)
        if leg.nominal and not leg.others and (_taken_part_in(leg) or _of_many(doc, leg)):
            return _make(leg, "multilateral_meeting", bodies=bodies)
        if leg.others:
            if leg.predicate.passive and not leg.predicate.noun:
                return None  # "was met by the minister at the airport"
            if _of_three(doc, leg):
                return _make(leg, "multilateral_meeting", people=leg.others)
            return _make(leg, leg.event_kind, people=leg.others)
        if (
            len(leg.travellers) > 1
            and leg.mention is not None
            and (leg.mention.plural or len({p.country for p in leg.travellers if p.country}) > 1)
        ):
            return _make(leg, leg.event_kind, people=leg.travellers)  # "the two presidents held talks"
        if body := gathered_body(doc, leg):
            kind = leg.event_kind if _of_two_sides(doc, leg) else "multilateral_meeting"
            return _make(leg, kind, bodies=body)
        if of_several_countries(doc, leg):
            return _make(leg, "multilateral_meeting", bodies=_offices_met(doc, leg))
        if leg.unnamed:
            return None  # each office is met for itself
        governments = {} if bodies and _gathers(doc, leg) else _groups_met(doc, leg)
        if not governments and _crowd_met(doc, leg):
            return _make(leg, "other")
        groups = list(governments) or _offices_met(doc, leg)
        if bodies or groups:
            assembly = any(
                e.value.english in bodies and e.value.kind
                for k in range(leg.last, leg.clause[1])
                if (h := doc.hits.get(k))
                for e in h.entries
                if e.kind == "format"
            )
            # "Meets fellow G7 leaders", "with the foreign ministers of ASEAN"
            many = _many_told(doc, leg) or _gathers(doc, leg)
            assembly = assembly or (bool(bodies) and not governments and many)
            assembly = assembly and not _of_two_sides(doc, leg)
            met = _make(
                leg, "multilateral_meeting" if assembly else leg.event_kind, bodies=[*bodies, *groups]
            )
            met.governments = governments
            return met
        if getattr(leg.predicate.lexeme, "together", False) and leg.places:
            # "In Lima, they will discuss trade": with those who govern there.
            told = {_government(doc, p.country): p.country or "" for p in leg.places}
            met = _make(leg, leg.event_kind, bodies=told, loose=True)
            met.governments = told
            return met
        if (
            leg.nominal
            and leg.predicate.governor is not None
            and leg.predicate.governor.sense
            in (Sense.GO, Sense.ARRIVE, Sense.VISIT, Sense.EXPECT, Sense.STAY)
        ):
            return _make(leg, leg.event_kind, loose=True)
        return None
    if sense == Sense.ATTEND.value:
        if leg.told_by_noun:
            return None
        if leg.predicate.mutual and len(leg.travellers) < 4:
            return _make(leg, "bilateral_meeting", people=leg.travellers)
        noun = leg.predicate.lexeme if isinstance(leg.predicate.lexeme, Noun) else _event_noun(doc, leg)
        if noun is None and leg.event_kind:
            return _make(leg, leg.event_kind, bodies=bodies)  # "avait réuni les délégations à Genève"
        if noun is None and not bodies:
            return _make(leg, "bilateral_meeting", people=leg.others) if leg.others else None
        kind = noun.event if noun is not None and noun.event else "multilateral_meeting"
        named = leg.others and all(p.offices or p.known for p in leg.others)
        if kind in GATHERINGS and not bodies and (named or (leg.others and kind == "summit")):
            kind = "bilateral_meeting"  # "a eu une réunion avec le président"
        if kind == "multilateral_meeting" and not bodies and not leg.others and _crowd_met(doc, leg):
            kind = "other"  # "a roundtable with refugees"
        return _make(leg, kind, people=leg.others if kind == "bilateral_meeting" else [], bodies=bodies)
    if leg.event_kind in _DONE:
        return _make(
            leg,
            leg.event_kind,
            people=leg.others if leg.event_kind != "speech" else [],
            bodies=bodies if leg.event_kind == "speech" else [],
        )
    return None


def _honoured(doc: Document, leg: Leg) -> bool:
    """ "Was received with military honours", "gave a dinner in her honour"."""
    return bool(doc.phrases_in("honours", *leg.clause) or doc.phrases_in("in_honour", *leg.clause))


def _at_landing(doc: Document, leg: Leg) -> bool:
    """ "Greeted him on the tarmac": whoever is met where he lands is met, and no more, but with talks."""
    start, end = leg.clause
    if not any(doc.is_one_of(k, doc.lexicon.landings) for k in range(start, end)):
        return False
    return not any(hit.value("noun").sense is Sense.MEET for hit in doc.phrases_in("noun", start, end))


def _gathers(doc: Document, leg: Leg) -> bool:
    """ "His partners of the G7": of a body that meets as one."""
    told = doc.phrases_in("format", leg.last, min(leg.clause[1], leg.last + 14))
    return any(hit.value("format").gathers or hit.value("format").kind for hit in told)


def _of_three(doc: Document, leg: Leg) -> bool:
    """ "A meeting with his Latvian and Lithuanian colleagues, X and Y": one, of three countries."""
    head = leg.predicate.head
    before = doc.lowers[max(0, head - 2) : head]
    if not leg.predicate.noun or doc.lexicon.indefinite.isdisjoint(before):
        return False
    homes = {p.country for p in leg.travellers}
    return len({p.country for p in leg.others if p.country} - homes) > 1


def _to_summit(doc: Document, leg: Leg) -> bool:
    """Guests of several countries welcomed where a gathering is told come to that."""
    if len({p.country for p in leg.travellers if p.country}) < 2:
        return False
    return any(
        abs(scene.sentence - leg.sentence.index) <= 2
        and any(p.country == scene.place.country for p in leg.places)
        for scene in doc.scenes
    )


def _comma(doc: Document, leg: Leg) -> int:
    """Where the first comma behind a verb is, else the end of its clause."""
    return next((k for k in range(leg.last + 1, leg.clause[1]) if doc.gaps[k - 1] >= COMMA), leg.clause[1])


def _reach_back(leg: Leg) -> int:
    """Where the noun phrase of an event begins: "the G20 Leaders' Summit" has its body before it."""
    head = leg.predicate.head
    if not leg.predicate.noun:
        return leg.last
    floor = leg.sentence.first
    governor = leg.predicate.governor
    if governor is not None and governor.last <= head:
        floor = governor.last
    return max(floor, head - 8)


def _make(
    leg: Leg, kind: str, people: Iterable[Person] = (), bodies: Iterable[str] = (), loose: bool = False
) -> Happening:
    told = leg.predicate  # of whom a verb left out is meant, only the names are told
    happening = Happening(
        kind,
        told.head if told.head < told.last else told.first,
        told.last,
        list(people),
        organizations=list(dict.fromkeys(bodies)),
        rule=leg.rule,
        loose=loose,
    )
    happening.place = leg.places[0] if leg.places else None
    happening.date_mention = leg.date or leg.event_date
    return happening


def bodies_in(doc: Document, start: int, end: int) -> list[str]:
    """Organisations and formats told in a stretch, by their usual names, each once.

    What is told behind the place of one has a place of its own: "the summits of ASEAN in Laos, of the G20
    in Bali".
    """
    found: list[str] = []
    k = start
    while k < end and not (found and _placed(doc, k)):
        hit = doc.hits.get(k)
        if hit is not None:
            entry = hit.get("format")
            if entry is not None and not any(m.first <= k < m.last for m in (doc.mention_at.get(k),) if m):
                name = entry.value.english
                if name == "COP" and any(c.isdigit() for c in doc.words[k]):
                    name = doc.words[k].upper()
                if name not in found:
                    found.append(name)
            k = hit.last
        else:
            k += 1
    return found


def _placed(doc: Document, k: int) -> bool:
    """A place that something is told to be at, as "in Laos"."""
    place = doc.place_at.get(k)
    return place is not None and place.role == "to" and not place.attribute


def _event_noun(doc: Document, leg: Leg) -> Noun | None:
    for k in range(leg.last, leg.clause[1]):
        hit = doc.hits.get(k)
        noun = hit.get("noun") if hit is not None else None
        if noun is not None and noun.value.event in GATHERINGS:
            return noun.value
    return None


def _groups_met(doc: Document, leg: Leg) -> dict[str, str]:
    """ "Israeli leaders", "the leaders of Peru and Latvia": the other side told as a body; its country."""
    end = leg.clause[1]
    for k in range(leg.last, min(end, leg.last + 14)):
        if doc.lowers[k] in doc.lexicon.group_words:
            stop = min(end, k + 5)
            stop = next((j for j in range(k, stop) if doc.lowers[j] in doc.lexicon.conjunctions), stop)
            beside = doc.lowers[max(leg.last, k - 2) : stop]
            if any(word in doc.lexicon.unofficial or word in doc.lexicon.crowds for word in beside):
                break  # "business leaders", "dirigeants religieux"
            countries: list[str] = []
            home = {p.country for p in leg.travellers}
            for j in (*range(k + 1, min(end, k + 7)), *range(k - 1, max(leg.last - 1, k - 5), -1)):
                hit = doc.covered.get(j)
                place = doc.place_at.get(j)
                told = hit.value("demonym") if hit is not None and hit.get("demonym") else None
                if place is not None and place.kind == "country":
                    told = place.country
                if told is not None and told not in home:
                    countries.append(told)
                    told_behind = (doc.place_at.get(i) for i in range(place.last, end)) if place else ()
                    later = dict.fromkeys(p for p in told_behind if p is not None)
                    for other in later:
                        if not other.listed or other.kind != "country" or other.country in home:
                            break
                        countries.append(other.country or "")
                    break
            return {_government(doc, c): c for c in countries} or {_government(doc, None): ""}
        if doc.gaps[k] > COMMA:
            break
    return {}


def _taken_part_in(leg: Leg) -> bool:
    """ "Attends a meeting", "nimmt an einem Treffen teil": a meeting of more than two."""
    verb = leg.predicate.governor
    attends = verb is not None and verb.sense is Sense.ATTEND and not verb.noun
    return attends and abs(leg.predicate.first - verb.head) < _TAKEN


def _of_many(doc: Document, leg: Leg) -> bool:
    """ "A meeting of foreign ministers", "le rendez-vous des dirigeants du G7"."""
    lexicon, held = doc.lexicon, False
    for k in range(leg.last, min(leg.last + 6, leg.clause[1])):
        word = doc.lowers[k]
        if doc.gaps[k - 1] >= COMMA or (word in lexicon.with_words and word not in lexicon.of_words):
            return False
        genitive = doc.pack.word_order is not None and k == leg.last and word in lexicon.articles
        held = held or word in lexicon.of_words or genitive  # "Treffen der Außenminister"
        if held and word in lexicon.assemblies:
            return True
    return False


def _crowd_met(doc: Document, leg: Leg) -> bool:
    """ "Students", "refugees", "business leaders": people without an office, told right behind a meeting."""
    lexicon = doc.lexicon
    for k in range(leg.last, min(leg.clause[1], leg.last + _CROWD)):
        if in_crowd(doc, k):
            return True
        if (
            k in doc.mention_at
            or k in doc.place_at
            or doc.gaps[k - 1] > COMMA
            or lexicon.where & {doc.lowers[k]}
        ):
            return False
        beside = doc.lowers[max(leg.last, k - 2) : k + 4]
        if doc.lowers[k] in lexicon.group_words:
            return any(w in lexicon.unofficial or w in lexicon.crowds for w in beside)
    return False


def in_crowd(doc: Document, k: int) -> bool:
    """ "Students", "Unternehmern": a word for people without an office, or for a trade told of nobody."""
    if not doc.is_one_of(k, doc.lexicon.crowd_endings):
        return False
    mention = doc.mention_at.get(k)
    nobody = mention is not None and mention.how == "office" and mention.person is None
    trade = nobody and mention is not None and mention.office is not None and mention.office.minor
    return k not in doc.covered or trade or doc.lowers[k - 1] in doc.lexicon.of_words  # "chefs d'entreprise"


def _many_told(doc: Document, leg: Leg) -> bool:
    """Leaders or ministers told in the plural."""
    return any(
        (hit := doc.hits.get(k)) is not None and hit.get("plural_groups") is not None
        for k in range(leg.last, min(leg.clause[1], leg.last + 14))
    )


def _government(doc: Document, country: str | None) -> str:
    known = doc.gazetteer.country(country) if country else None
    return f"Government of {known.name}" if known is not None else "Government"


def _offices_met(doc: Document, leg: Leg) -> list[str]:
    """ "With the heads of the three Baltic states": offices whose holders nobody names."""
    for k in range(leg.last, min(leg.clause[1], leg.last + 14)):
        mention = doc.mention_at.get(k)
        if mention is None or mention.first != k or mention.how != "office" or mention.person is not None:
            continue
        i = k - 1
        while i > leg.first and (
            doc.lowers[i] in doc.lexicon.small_before_names or doc.lowers[i] in doc.lexicon.determiners
        ):
            i -= 1
        if (
            doc.lowers[i] in doc.lexicon.with_words
            and mention.office is not None
            and not mention.office.minor
        ):
            return [mention.office.english]
    return []


def _named_gatherings(doc: Document) -> None:
    """A body that is a meeting by its name ("COP29", "the General Assembly") told in a clause of travel."""
    for leg in doc.legs:
        if (
            leg.sense in (Sense.MEET.value, Sense.HOST.value, Sense.ATTEND.value, Sense.SPEAK.value)
            or leg.state in ("unreal", "negated")
            or leg.remote
        ):
            continue
        for k in range(*leg.clause):
            hit = doc.hits.get(k)
            entry = hit.get("format") if hit is not None else None
            if hit is None or entry is None or entry.value.named:
                continue
            gone_for = (
                entry.value.gathers and bool(leg.places) and _gone_for(doc, k, hit.last, leg.sentence.last)
            )
            if entry.value.kind or gone_for:
                leg.happenings.append(_make_named(doc, leg, entry.value, k, hit.last))
                if gone_for and leg.sense == Sense.STAY.value and leg.date is None:
                    leg.date = leg.event_date  # "will be in Rome for the G7 on June 13"
                break


def _gone_for(doc: Document, first: int, last: int, end: int) -> bool:
    """ "In Rome for the G7", "para el G20": a body told alone, behind what somebody is somewhere for."""
    lexicon, k = doc.lexicon, first - 1
    while k > 0 and doc.lowers[k] in lexicon.articles and doc.lowers[k] not in lexicon.for_words:
        k -= 1
    if k < 0 or doc.lowers[k] not in lexicon.for_words or doc.gaps[first - 1] >= COMMA:
        return False
    if last >= end or doc.gaps[last - 1] >= COMMA or last in doc.moment_at:
        return True
    small = lexicon.conjunctions | lexicon.date_prepositions | lexicon.to_place | lexicon.relatives
    return doc.gaps[last - 1] == SPACE and doc.lowers[last] in small


def _make_named(doc: Document, leg: Leg, fmt: Format, first: int, last: int) -> Happening:
    name = (
        doc.words[first].upper()
        if fmt.english == "COP" and any(c.isdigit() for c in doc.words[first])
        else fmt.english
    )
    happening = Happening(fmt.kind or "summit", first, last, organizations=[name], rule="format")
    happening.place = leg.places[0] if leg.places else None
    happening.date_mention = leg.event_date
    return happening
