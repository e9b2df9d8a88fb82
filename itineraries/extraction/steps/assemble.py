"""Writes the journeys down as drafts: who, where, when, in what state, with the evidence of every field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from itineraries.extraction.document import Document, Happening, Leg, Person, PersonMention
from itineraries.extraction.drafts import EventDraft, Evidence, PersonDraft, StopDraft, TripDraft
from itineraries.extraction.steps.moments import Moment
from itineraries.extraction.steps.route import Route, Stop, as_day, route_is_old

_PAST = ("past", "pluperfect")
_ROLE_OF_OFFICE = {"foreign_minister": "Foreign Minister"}


def assemble_trips(doc: Document) -> None:
    """Fill `trips` and `officials`."""
    routes = [r for r in doc.routes if _worth_telling(r)]
    groups: list[list[Route]] = []
    for route in routes:
        home = next((g for g in groups if _one_delegation(g[0], route)), None)
        if home is not None and all(r.person is not route.person for r in home):
            home.append(route)
        elif home is None:
            groups.append([route])
    taken: list[TripDraft] = []
    for index, group in enumerate(groups):
        taken.append(_trip(doc, group, first=index == 0))
    doc.trips = taken
    doc.officials = _officials(doc)


def _worth_telling(route: Route) -> bool:
    """A journey of an office-holder. Where his country is unknown only a movement told outright counts."""
    person = route.person
    if person.minor or not route.stops or not (person.offices or person.known is not None):
        return False
    office = person.office
    if person.country is None and (office is None or not office.organization):
        return any(leg.sense in _OUTRIGHT and (not leg.weak or leg.sense == "host") for leg in route.legs)
    return True


_OUTRIGHT = ("go", "visit", "arrive", "expect", "transit", "return", "leave", "join", "host")


def _one_delegation(a: Route, b: Route) -> bool:
    """People who are told together all the way share a trip; guests of different countries do not."""
    if a.state == b.state and _goes_along(a, b):
        return True
    if a.state != b.state or len(a.stops) != len(b.stops):
        return False
    if any(
        (s.country, s.city) != (t.country, t.city)
        or not _agree(s.arrive, t.arrive)
        or not _agree(s.depart, t.depart)
        for s, t in zip(a.stops, b.stops, strict=True)
    ):
        return False
    if any(leg.sense == "join" and a.person in leg.leaders for leg in b.legs):
        return True
    shared = {id(leg) for leg in a.legs} & {id(leg) for leg in b.legs}
    if not shared:
        days = [abs((x - y).days) for x in a.days for y in b.days]
        return (
            a.person.country is not None
            and a.person.country == b.person.country
            and (not days or min(days) <= 3)
        )
    apart = any(leg.apart for leg in a.legs if id(leg) in shared)
    if apart and a.person.country != b.person.country:
        return False
    strong = {id(leg) for leg in a.legs if leg.sense != "join"} ^ {
        id(leg) for leg in b.legs if leg.sense != "join"
    }
    return not apart or not strong


def _goes_along(a: Route, b: Route) -> bool:
    """B is told only together with A, and in the same countries: a couple of whom the story follows one."""
    shared = {id(leg) for leg in a.legs}
    return (
        bool(b.legs)
        and a.person.country is not None
        and a.person.country == b.person.country
        and all(id(leg) in shared or leg.sense == "join" for leg in b.legs)
        and {s.country for s in a.stops} == {s.country for s in b.stops}
        and not any(leg.apart for leg in b.legs)
    )


def _agree(a: str | None, b: str | None) -> bool:
    return a is None or b is None or a == b


def _trip(doc: Document, group: list[Route], *, first: bool) -> TripDraft:
    route = group[0]
    stops = []
    for order, stop in enumerate(route.stops, 1):
        stops.append(_stop(doc, stop, order))
    status, status_evidence = _status(doc, route)
    # "revient de": the stops of a list told with one month or year share it.
    events = _events(doc, route)
    evidence = [status_evidence]
    travellers = []
    for member in group:
        person = _person_draft(doc, member.person, near=member.legs[0].sentence.index if member.legs else 0)
        travellers.append(person)
        mention = member.legs[0].mention if member.legs else None
        if mention is None and member.person.mentions:
            mention = member.person.mentions[0]
        if mention is not None:
            evidence.append(
                doc.evidence(
                    "travellers",
                    mention.first,
                    mention.last,
                    f"person:{mention.how}",
                    0.9 if mention.how != "pronoun" else 0.75,
                )
            )
    old = route_is_old(route, doc.published)
    background = (
        not first
        and (status == "completed")
        and (
            old
            or route.legs[0].background
            or route.legs[0].nominal
            or route.legs[0].tense == "pluperfect"
            or doc.trips != []
        )
    )
    return TripDraft(
        travellers=tuple(travellers),
        status=status,
        stops=tuple(stops),
        events=tuple(events),
        background=bool(background or (not first and old)),
        confidence=_confidence(route),
        evidence=tuple(e for e in evidence if e is not None),
    )


def _confidence(route: Route) -> float:
    """Rules vote: a movement told outright, with a date and a named office-holder, is surest."""
    value = 0.55
    if any(not leg.weak for leg in route.legs):
        value += 0.2
    if any(s.arrive for s in route.stops):
        value += 0.1
    if route.person.name and (route.person.offices or route.person.known):
        value += 0.1
    return min(value, 0.95)


def _stop(doc: Document, stop: Stop, order: int) -> StopDraft:
    place = stop.place
    rule = stop.leg.rule
    evidence = [doc.evidence("country", place.first, place.last, rule, 0.9 if stop.strong else 0.7)]
    if stop.city:
        told = stop.city_place or place
        evidence.append(doc.evidence("city", told.first, told.last, rule, 0.9))
    arrive = arrive_by = None
    if stop.arrive:
        arrive, arrive_by = stop.arrive, stop.arrive_by
    elif stop.weak_date and (not stop.strong or stop.weak_own or _seen_there(stop)):
        arrive, arrive_by = stop.weak_date, stop.weak_by
    if arrive and arrive_by:
        evidence.append(_dated(doc, "arrive", arrive_by, rule))
    depart = stop.depart
    if depart is None and stop.weak_end and arrive == stop.weak_date:
        depart, stop.depart_by = stop.weak_end, stop.weak_by
    if (
        depart
        and arrive
        and as_day(depart)
        and as_day(arrive)
        and len(depart) == len(arrive) == 10
        and depart < arrive
    ):
        depart = None
    if depart and stop.depart_by:
        evidence.append(_dated(doc, "depart", stop.depart_by, rule))
    if stop.visit and stop.visit_leg is not None:
        evidence.append(
            doc.evidence(
                "visit_type", stop.visit_leg.predicate.head, stop.visit_leg.predicate.last, "visit type", 0.9
            )
        )
    return StopDraft(
        order=order,
        country=stop.country,
        city=stop.city,
        geonames_id=stop.geonames_id,
        arrive=arrive,
        depart=depart,
        visit_type=stop.visit,
        evidence=tuple(evidence),
    )


def _seen_there(stop: Stop) -> bool:
    """ "In Lima, where he met X on Monday": what happened there on a day puts him there by that day."""
    return (
        stop.weak_by is not None
        and stop.weak_by[1] in _PAST
        and stop.leg.tense in _PAST
        and stop.leg.sense in ("visit", "stay", "return")
    )


def _dated(doc: Document, field: str, by: tuple[Moment, str, object], rule: str) -> Evidence:
    moment, tense, _ = by
    return doc.evidence(
        field,
        moment.first,
        moment.last,
        f"date:{moment.mention.rule}",
        0.85,
        moment.mention.note(tense if tense not in ("open", "progressive") else None),
    )


def _status(doc: Document, route: Route) -> tuple[str, Evidence | None]:
    """announced, under_way, completed, cancelled or postponed, by tenses and dates against the day of
    publication.
    """
    legs = route.legs
    published = doc.published
    lead = legs[0]

    def told(status: str, leg: Leg = lead, confidence: float = 0.8) -> tuple[str, Evidence]:
        return status, doc.evidence("status", leg.first, leg.last, f"status:{leg.tense}", confidence)

    if route.state in ("cancelled", "postponed"):
        by = next((leg for leg in legs if leg.calls_off or leg.rule.startswith(("cancel", "postpone"))), lead)
        return told(route.state, by, 0.9)
    past = [leg for leg in legs if leg.tense in _PAST]
    if lead.tense == "future" and not lead.weak:
        # What is told in passing ("since his last visit") does not begin a journey that is announced.
        past = [leg for leg in past if not leg.nominal and (not leg.weak or leg.date is not None)]
    coming = [
        leg
        for leg in legs
        if leg.tense in ("future", "future_past")
        or (leg.tense == "present" and not leg.weak and leg.sense != "stay")
    ]
    now = [
        leg
        for leg in legs
        if leg.tense == "progressive"
        or (
            leg.tense == "present"
            and (leg.sense in ("stay", "visit") or (leg.sense == "meet" and leg.happenings))
        )
    ]
    begin = [d for s in route.stops for d in (as_day(s.arrive), as_day(s.weak_date)) if d]
    ends = [d for s in route.stops for d in (as_day(s.depart),) if d]
    precise = [
        s
        for s in route.stops
        if (s.arrive and len(s.arrive) == 10) or (s.weak_date and len(s.weak_date) == 10)
    ]
    if begin and min(begin) > published:
        return told("announced", coming[0] if coming else lead, 0.95)
    if any(leg.ongoing for leg in legs) and not route_is_old(route, published) and not route.ended_by:
        return told("under_way", next(leg for leg in legs if leg.ongoing))
    if not past:
        there = any(leg.tense == "progressive" or (leg.sense == "stay" and not leg.weak) for leg in now)
        if there and not any(d > published for d in begin):
            return told("under_way", now[0])
        if precise and ends and min(begin) <= published <= max(ends) and min(begin) < published:
            return told("under_way")
        return told("announced", coming[0] if coming else lead)
    if route.ended_by is not None:
        return told("completed", route.ended_by)
    if route_is_old(route, published):
        return told("completed", past[0], 0.9)
    if coming and any(leg.tense in ("future", "future_past") for leg in coming):
        return told("under_way", coming[0])
    arrivals = [leg for leg in past if leg.sense == "arrive" or leg.rule.startswith("begin")]
    if ends:
        over = max(ends) < published or (max(ends) == published and not (now or coming or arrivals))
        return told("completed" if over else "under_way", past[0])
    latest = max(begin) if begin else None
    if (
        arrivals
        and (latest is None or (published - latest).days <= 3)
        and not any(leg.tense == "pluperfect" for leg in arrivals)
    ):
        return told("under_way", arrivals[-1])
    if now or coming:
        return told("under_way", (now or coming)[0])
    return told("completed", past[0])


def _events(doc: Document, route: Route) -> list[EventDraft]:
    drafts: list[EventDraft] = []
    seen: set[tuple] = set()
    for happening, stop, day in route.happenings:
        people = [p for p in happening.people if p is not route.person and not p.minor]
        if happening.kind == "bilateral_meeting" and happening.people and not people:
            continue
        who = tuple(sorted(_name(p) for p in people)) + tuple(happening.organizations)
        key = (happening.kind, who) if who else (happening.kind, who, stop.country if stop else None)
        if key in seen or (
            not who
            and any(k[0] == happening.kind and k[-1] == (stop.country if stop else None) for k in seen)
        ):
            continue
        if (
            who
            and happening.kind == "bilateral_meeting"
            and any(k[0] == "bilateral_meeting" and set(who) <= set(k[1]) for k in seen)
        ):
            continue
        seen.add(key)
        drafts.append(_event(doc, happening, people, route, stop, day))
    return drafts


def _event(
    doc: Document,
    happening: Happening,
    people: list[Person],
    route: Route,
    stop: Stop | None,
    day: str | None,
) -> EventDraft:
    evidence = [doc.evidence("kind", happening.first, happening.last, happening.rule, 0.8)]
    sentence = doc.sentence_of[happening.first]
    for person in people:
        mention = _nearest(person, doc, sentence)
        if mention is not None:
            evidence.append(doc.evidence("with", mention.first, mention.last, f"person:{mention.how}", 0.85))
    if stop is not None:
        evidence.append(doc.evidence("place_country", stop.place.first, stop.place.last, happening.rule, 0.8))
    moment = happening.date_mention
    if day and moment is not None:
        evidence.append(
            doc.evidence(
                "date",
                moment.first,
                moment.last,
                f"date:{moment.mention.rule}",
                0.85,
                moment.mention.note(route.legs[0].tense if route.legs else None),
            )
        )
    return EventDraft(
        kind=happening.kind,
        people=tuple(_person_draft(doc, p, near=sentence) for p in people),
        organizations=tuple(happening.organizations),
        stop=route.stops.index(stop) + 1 if stop is not None and stop in route.stops else None,
        place_country=stop.country if stop is not None else None,
        date=day,
        evidence=tuple(evidence),
    )


def _name(person: Person) -> str:
    if person.known is not None:
        return person.known.name
    return person.name or (person.office.english if person.office else "")


def _nearest(person: Person, doc: Document, sentence: int) -> PersonMention | None:
    return min(person.mentions, key=lambda m: abs(doc.sentence_of[m.first] - sentence), default=None)


def _person_draft(doc: Document, person: Person, near: int = 0) -> PersonDraft:
    """A person with name, role and country, each with the mention that tells it."""
    evidence: list[Evidence] = []
    office = next((o for o in person.offices if o.kind != "other" and not o.former), person.office)
    mention = next((m for m in person.mentions if m.name_span is not None), None)
    known = person.known
    name = known.name if known is not None else person.name
    if mention is not None and mention.name_span is not None:
        evidence.append(
            doc.evidence(
                "name",
                *mention.name_span,
                "name" if known is None else "directory",
                0.9,
                "" if known is None or known.name == person.name else f"usual spelling {known.name}",
            )
        )
    elif person.from_directory and person.mentions:
        told = person.mentions[0]
        evidence.append(
            doc.evidence(
                "name",
                told.first,
                told.last,
                "directory",
                0.8,
                f"holder of the office on {doc.published.isoformat()}",
            )
        )
    if (
        known is not None
        and office is not None
        and known.role
        and known.kind == office.kind
        and office.kind != "other"
    ):
        office = replace(office, english=known.role)
    role = office.english if office is not None else (known.role or None if known is not None else None)
    if not name and office is not None:
        role = _ROLE_OF_OFFICE.get(office.kind, role)
    if office is not None:
        if office.former:
            role = f"former {role}"
        spoken = next(
            (m for m in person.mentions if m.office is not None and m.office.english == office.english), None
        ) or (person.mentions[0] if person.mentions else None)
        if spoken is not None:
            evidence.append(doc.evidence("role", spoken.first, spoken.last, "office", 0.85))
    country = person.country or (office.country if office is not None else None)
    organization = office.organization if office is not None else None
    if office is not None and organization:
        country = None
    if country and person.mentions:
        told = next(
            (m for m in person.mentions if m.office is not None and m.office.country == country),
            person.mentions[0],
        )
        evidence.append(
            doc.evidence("country", told.first, told.last, "office" if told.office else "directory", 0.85)
        )
    return PersonDraft(
        name=name, role=role, country=country, organization=organization, evidence=tuple(evidence)
    )


def _officials(doc: Document) -> list[PersonDraft]:
    """Every office-holder named, in the order of the text."""
    people = [
        p
        for p in doc.persons
        if p.name
        and not p.minor
        and (p.offices or p.known is not None)
        and p.mentions
        and not p.from_directory
    ]
    people.sort(key=lambda p: p.mentions[0].first)
    return [_person_draft(doc, p) for p in people]


__all__ = ["assemble_trips", "date"]
