"""The one line that names a trip or an event: who goes where, who meets whom."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale
from babel.lists import format_list
from django.utils.text import capfirst
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from itineraries.models import Country, Event, Trip

# What a list of trips prefetches so that each headline costs no query.
HEADLINE_PREFETCH = ("travelling__official", "stops__country")
LONGEST_LIST = 4


def headline(trip: Trip) -> str:
    """The trip's title, or "Antony Blinken to Kazakhstan, Uzbekistan and India", in the active language.

    Reads `trip.travelling`, their officials, `trip.stops` and their countries: prefetch HEADLINE_PREFETCH.
    """
    return in_one_line(
        trip.title,
        [traveller.official.name for traveller in trip.travelling.all()],
        [country_name(country) for country in countries_of(trip)],
    )


def in_one_line(title: str, people: Iterable[str], countries: Iterable[str]) -> str:
    """The headline of a trip that is at hand as plain values: its title, its travellers, its countries."""
    if title:
        return title
    who = listed(people) or _("Unnamed official")
    where = listed(countries, of_countries=True)
    return _("%(who)s to %(where)s") % {"who": who, "where": where} if where else who


def countries_of(trip: Trip) -> list[Country]:
    """The countries of the trip's stops, each once, in order."""
    return list({stop.country_id: stop.country for stop in trip.stops.all()}.values())


def country_name(country: Country) -> str:
    """The country's name in the active language, from CLDR; the record's own where CLDR has none."""
    language = (get_language() or "en").split("-")[0]
    if language == "en" or len(country.code) != 2:
        return country.name
    return Locale(language).territories.get(country.code, country.name)


def listed(names: Iterable[str], *, of_countries: bool = False) -> str:
    """Names as a sentence lists them, "a, b and c"; a long list ends in how many more there are."""
    names = list(names)
    if len(names) > LONGEST_LIST:
        rest = len(names) - (LONGEST_LIST - 1)
        more = (
            ngettext("%(count)d more country", "%(count)d more countries", rest)
            if of_countries
            else ngettext("%(count)d more", "%(count)d more", rest)
        )
        names = [*names[: LONGEST_LIST - 1], more % {"count": rest}]
    language = (get_language() or "en").replace("-", "_")
    return format_list(names, locale="en_GB" if language.startswith("en") else language)


def event_name(event: Event) -> str:
    """The event's title, or its kind and who takes part: "Bilateral meeting with Narendra Modi".

    Reads `event.participants`, their officials and organisations: prefetch them.
    """
    if event.title:
        return event.title
    kind = capfirst(event.get_kind_display())
    names = listed(participant_names(event))
    return _("%(kind)s with %(names)s") % {"kind": kind, "names": names} if names else kind


def event_label(event: Event) -> str:
    """The event in the few words a drawing has room for: its title, who is met, or its kind."""
    return event.title or listed(participant_names(event)) or capfirst(event.get_kind_display())


def participant_names(event: Event) -> list[str]:
    """Names of the officials and organisations that take part, as recorded."""
    return [str(participant) for participant in event.participants.all()]
