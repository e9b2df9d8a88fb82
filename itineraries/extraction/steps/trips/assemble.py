"""Writes the journeys down as drafts: who, where, when, in what state, with the evidence of every field."""

from __future__ import annotations

from itineraries.extraction.document import Document, Happening, Person
from itineraries.extraction.drafts import EventDraft, Evidence, PersonDraft, StopDraft, TripDraft
from itineraries.extraction.steps.gatherings.scene import GATHERINGS
from itineraries.extraction.steps.trips.delegations import delegations
from itineraries.extraction.steps.trips.hosts_by_nation import meets_a_national
from itineraries.extraction.steps.trips.in_passing import in_passing
from itineraries.extraction.steps.trips.inferred_cities import InferredCity, cities_named
from itineraries.extraction.steps.trips.people_told import PeopleTold
from itineraries.extraction.steps.trips.route import Route, Stop, arrival, as_day, route_is_old
from itineraries.extraction.steps.trips.status import status_of
from itineraries.extraction.steps.when.moments import Moment

_REMEMBERED = 5  # years after which a journey is one of history


def assemble_trips(doc: Document) -> None:
    """Fill `trips` and `officials`."""
    worth = {id(leg): r for r in doc.routes if _worth_telling(doc, r) for leg in r.legs}
    routes = [r for r in doc.routes if _worth_telling(doc, r) or _comes_along(doc, r, worth)]
    people, cities = PeopleTold(doc), cities_named(doc) if routes else {}
    taken: list[TripDraft] = []
    for index, group in enumerate(delegations(routes)):
        taken.append(_trip(doc, people, cities, group, first=index == 0))
    doc.trips = taken
    doc.officials = _officials(doc, people)


def _worth_telling(doc: Document, route: Route) -> bool:
    """A journey of an office-holder. Where his country is unknown only a movement told outright counts, or a
    meeting with somebody told by the nationality of the place.
    """
    person = route.person
    if person.minor or not route.stops:
        return False
    if not (person.offices or person.known is not None):
        return _went_before(doc, route)
    if person.known is None and all(o.anybody and not (o.country or o.organization) for o in person.offices):
        return False  # "le président du groupe" heads a company
    office = person.office
    if person.country is None and (office is None or not office.organization):
        outright = any(leg.sense in _OUTRIGHT and (not leg.weak or leg.sense == "host") for leg in route.legs)
        return outright or meets_a_national(doc, route)
    return True


def _went_before(doc: Document, route: Route) -> bool:
    """ "Since Calvin Coolidge in 1928", "Gough Whitlam's visit to China in 1973": who made the same journey
    earlier, or one that is remembered long after, is told by his full name alone.
    """
    if " " not in route.person.name or not route_is_old(route, doc.published):
        return False
    dated = [d for d in (*route.days, *(as_day(s.arrive) for s in route.stops)) if d is not None]
    owned = any(leg.rule == "noun" for leg in route.legs)
    long_over = bool(dated) and doc.published.year - max(dated).year >= _REMEMBERED
    return any(leg.rule == "forerunner" for leg in route.legs) or (owned and long_over)


def _comes_along(doc: Document, route: Route, worth: dict[int, Route]) -> bool:
    """ "President X and Mrs. Y X", "the king and his wife, Y": family told together with an office-holder;
    and who else is on the roll of a delegation.
    """
    person = route.person
    if person.minor or not person.name or not route.stops:
        return False
    for leg in route.legs:
        if leg.sense == "join" and person.offices and person.country:
            home = [p for p in leg.leaders if p.country == person.country]
            if any(other.person is p for p in home for other in worth.values()):
                return True  # "accompagné du vice-président X": of their country, whatever he heads
        other = worth.get(id(leg))
        if other is None:
            continue
        if person.country is not None and other.person.country not in (None, person.country):
            return True  # "the king of Spain, the Hungarian X and Ukraine's Y": listed with office-holders
        first = person.mentions[0].first if person.mentions else 0
        if leg.rule == "delegation":
            person.country = person.country or other.person.country
            return True  # "Members of the delegation: …, Bishop of Oslo"
        family = any(doc.lowers[k] in doc.lexicon.family for k in range(max(0, first - 2), first))
        if family or (person.keys and other.person.keys and person.keys[-1] == other.person.keys[-1]):
            person.country = person.country or other.person.country
            return True
    return False


_OUTRIGHT = ("go", "visit", "arrive", "expect", "transit", "return", "leave", "join", "host")


def _trip(
    doc: Document,
    people: PeopleTold,
    cities: dict[str, InferredCity],
    group: list[Route],
    *,
    first: bool,
) -> TripDraft:
    route = group[0]
    stops = []
    told = {stop.city for stop in route.stops}
    if route_is_old(route, doc.published):
        cities = {}  # the story's cities are none of a journey long over
    cities = {country: city for country, city in cities.items() if city.name not in told}
    for order, stop in enumerate(route.stops, 1):
        stops.append(_stop(doc, cities, stop, order))
    status, status_evidence = status_of(doc, route)
    # "revient de": the stops of a list told with one month or year share it.
    home = route.person.country
    own = {id(m.person) for m in group if m is route or (home and m.person.country == home)}
    events = _events(doc, people, route, own, _of_companions(group))
    evidence = [status_evidence]
    travellers = []
    for member in group:
        person = people.draft(member.person)
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
    background = in_passing(doc, route, first=first, over=status == "completed", others=doc.trips != [])
    return TripDraft(
        travellers=tuple(travellers),
        status=status,
        stops=tuple(stops),
        events=tuple(events),
        background=background,
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


def _stop(doc: Document, cities: dict[str, InferredCity], stop: Stop, order: int) -> StopDraft:
    place = stop.place
    rule = stop.leg.rule
    evidence = [
        doc.evidence("country", place.first, place.last, rule, 0.9 if stop.strong else 0.7, stop.leg.note)
    ]
    inferred = cities.get(stop.country) if stop.city is None and not stop.wide else None
    if stop.city:
        told = stop.city_place or place
        evidence.append(doc.evidence("city", told.first, told.last, rule, 0.9))
    elif inferred is not None:
        told = inferred.told or place
        note = "the one city of the country that the article names"
        evidence.append(doc.evidence("city", told.first, told.last, "inferred city", 0.6, note))
    arrive, arrive_by = arrival(stop)
    if arrive and arrive_by:
        evidence.append(_dated(doc, "arrive", arrive_by, likely=stop.likely_day))
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
        evidence.append(_dated(doc, "depart", stop.depart_by))
    if stop.visit and stop.visit_leg is not None:
        evidence.append(
            doc.evidence(
                "visit_type", stop.visit_leg.predicate.head, stop.visit_leg.predicate.last, "visit type", 0.9
            )
        )
    return StopDraft(
        order=order,
        country=stop.country,
        city=inferred.name if inferred is not None else stop.city,
        geonames_id=inferred.geonames_id if inferred is not None else stop.geonames_id,
        city_inferred=inferred is not None,
        arrive=arrive,
        depart=depart,
        visit_type=stop.visit,
        evidence=tuple(evidence),
    )


def _dated(doc: Document, field: str, by: tuple[Moment, str, object], *, likely: bool = False) -> Evidence:
    moment, tense, _ = by
    return doc.evidence(
        field,
        moment.first,
        moment.last,
        "likely date" if likely else f"date:{moment.mention.rule}",
        0.85,
        moment.mention.note(tense if tense not in ("open", "progressive") else None),
    )


_ONCE = ("signing", "press_conference")  # told with somebody and told without, they are one
#: Happenings of nobody else that are others on another day.
_DATED = ("ceremony", "speech", "signing", "press_conference", "other")


def _of_companions(group: list[Route]) -> list[tuple[Happening, Stop | None, str | None]]:
    """What companions do at the stops of their leader: "Foreign Minister X, who is with him, met Y"."""
    route, done = group[0], {id(h) for h, _, _ in group[0].happenings}
    found: list[tuple[Happening, Stop | None, str | None]] = []
    for member in group[1:]:
        for happening, stop, day in member.happenings:
            at = next((s for s in route.stops if stop is not None and s.country == stop.country), None)
            if at is not None and id(happening) not in done:
                done.add(id(happening))
                found.append((happening, at, day))
    return found


def _events(
    doc: Document,
    told: PeopleTold,
    route: Route,
    own: set[int],
    more: list[tuple[Happening, Stop | None, str | None]],
) -> list[EventDraft]:
    """What happens on a journey; nobody is met who is of his `own` delegation."""
    drafts: list[EventDraft] = []
    told_on: dict[tuple, list[str | None]] = {}
    meetings: dict[str, list[frozenset[str]]] = {}  # somebody met -> all who were met with him
    ceremonies: dict[str | None, list[tuple[Happening, tuple[str, ...], str | None]]] = {}  # by country
    gathered: dict[tuple[str | None, int], list[set[str]]] = {}  # by country and sentence
    done: dict[tuple[str, str | None], list[tuple[tuple[str, ...], str | None]]] = {}  # by kind and country
    firm = {(h.kind, s.country if s is not None else None) for h, s, _ in route.happenings if not h.loose}
    for happening, stop, day in (*route.happenings, *more):
        people = [p for p in happening.people if id(p) not in own and not p.minor]
        if happening.kind == "bilateral_meeting" and happening.people and not people:
            continue
        stop = _in_their_country(route, happening, people, stop)
        at = stop.country if stop is not None else None
        if happening.loose and (happening.kind, at) in firm:
            continue  # told less surely than another at the same stop
        if happening.kind in GATHERINGS and not people:
            breath = (at, doc.sentence_of[happening.first])
            bodies = set(happening.organizations)
            if any(not (bodies and other) or bodies & other for other in gathered.get(breath, ())):
                continue  # "the summit of the heads of state of the Forum": one, told by two words
            gathered.setdefault(breath, []).append(bodies)
        who = tuple(sorted(_name(p) for p in people)) + tuple(happening.organizations)
        key: tuple = (happening.kind, who)
        if not people:
            key = (*key, at)  # each government is met at its own stop
        if happening.kind == "ceremony":
            if any(_same_rite(happening, who, day, *other) for other in ceremonies.get(at, ())):
                continue
            ceremonies.setdefault(at, []).append((happening, who, day))
            key = (*key, happening.rite, len(ceremonies[at]))
        if happening.kind in _ONCE:
            if any(_same_doing(who, day, *other) for other in done.get((happening.kind, at), ())):
                continue
            done.setdefault((happening.kind, at), []).append((who, day))
        days = told_on.setdefault(key, [])
        if days and (happening.kind not in _DATED or day is None or None in days or day in days):
            continue  # told again, but for a ceremony on another day
        if people and happening.kind == "bilateral_meeting":
            if any(met.issuperset(who) for met in meetings.get(who[0], ())):
                continue
            for name in who:
                meetings.setdefault(name, []).append(frozenset(who))
        days.append(day)
        drafts.append(_event(doc, told, happening, people, route, stop, day))
    return drafts


def _in_their_country(
    route: Route, happening: Happening, people: list[Person], stop: Stop | None
) -> Stop | None:
    """Who is met on a journey that leads to his country is met there."""
    homes = {p.country for p in people}
    if happening.kind != "bilateral_meeting" or len(homes) != 1 or stop is None or stop.country in homes:
        return stop
    if happening.place is not None:
        return stop  # told with its place: "in Brussels, where he met Chancellor X"
    return next((s for s in route.stops if s.country in homes), stop)


def _same_doing(
    with_one: tuple[str, ...], day: str | None, with_other: tuple[str, ...], other_day: str | None
) -> bool:
    """Whether what is told of a stop was told before: with nobody named, and not on another day."""
    return not (with_one and with_other) and not (day and other_day and day != other_day)


def _same_rite(
    one: Happening,
    with_one: tuple[str, ...],
    day: str | None,
    other: Happening,
    with_other: tuple[str, ...],
    other_day: str | None,
) -> bool:
    """Whether a ceremony is one told before: of one kind, or of a kind told once, and not on another day."""
    if day and other_day and day != other_day:
        return False
    if one.rite is None and other.rite is None:
        return not (with_one and with_other) or with_one == with_other
    return one.rite == other.rite or one.rite is None or other.rite is None


def _event(
    doc: Document,
    told: PeopleTold,
    happening: Happening,
    people: list[Person],
    route: Route,
    stop: Stop | None,
    day: str | None,
) -> EventDraft:
    evidence = [doc.evidence("kind", happening.first, happening.last, happening.rule, 0.8)]
    sentence = doc.sentence_of[happening.first]
    for person in people:
        mention = told.nearest(person, sentence)
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
        people=tuple(told.draft(p) for p in people),
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


def _no_office(person: Person) -> bool:
    """ "Le président de la fédération", "the captain": an office of clubs or arms, told of no state."""
    told_of = person.country or any(o.country or o.organization for o in person.offices)
    return (
        not told_of
        and person.known is None
        and bool(person.offices)
        and all(o.anybody for o in person.offices)
    )


def _officials(doc: Document, told: PeopleTold) -> list[PersonDraft]:
    """Every office-holder named, in the order of the text."""
    travel = {person.name for trip in doc.trips for person in trip.travellers}
    people = [
        p
        for p in doc.persons
        if p.name
        and not p.minor
        and (p.offices or p.known is not None)
        and p.mentions
        and not p.from_directory
        and (told.draft(p).name in travel or not _no_office(p))
    ]
    people.sort(key=lambda p: p.mentions[0].first)
    return [told.draft(p) for p in people]
