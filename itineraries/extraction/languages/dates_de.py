"""German dates."""

from __future__ import annotations

from itineraries.extraction.languages.dates import DateLexicon

_WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
    "sonntag": 6,
}  # fmt: skip
_HOURS = ("früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
_ABBREVIATIONS = {
    "jan": 1,
    "feb": 2,
    "febr": 2,
    "apr": 4,
    "aug": 8,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dez": 12,
}
_LONG = {
    "ein": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
}
_DAYS_LONG = tuple(
    (f"{word}{stem}{ending}", f"duration:{number * days}")
    for word, number in _LONG.items()
    for stem, days in (("tägig", 1), ("wöchig", 7))
    for ending in ("e", "en", "er", "es", "em")
)

DATES = DateLexicon(
    months={
        "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6,
        "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    },
    abbreviations=_ABBREVIATIONS,
    dotted=frozenset(_ABBREVIATIONS),
    capitals=True,
    weekdays={
        **_WEEKDAYS,
        **{day + hour: number for day, number in _WEEKDAYS.items() for hour in _HOURS},
        **{day + "s": number for day, number in _WEEKDAYS.items()},
    },
    numbers={
        **_LONG, "eine": 1, "einem": 1, "einer": 1, "einen": 1, "elf": 11, "zwölf": 12, "vierzehn": 14,
        "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50,
    },
    units={
        "tag": "day", "tage": "day", "tagen": "day", "woche": "week", "wochen": "week", "monat": "month",
        "monate": "month", "monaten": "month", "jahr": "year", "jahre": "year", "jahren": "year",
    },
    parts={"anfang": "early", "beginn": "early", "mitte": "mid", "ende": "late"},
    seasons={
        "frühjahr": 21, "frühling": 21, "sommer": 22, "herbst": 23, "winter": 24,
    },
    ordinal_days={"ersten": 1},
    dotted_days=True,
    loose_ahead=frozenset({"in"}),
    phrases=(
        ("[{w}] [den|dem|der] {d} {m} [{y}]", "day"),
        ("[{w}] [den|dem|der] {d} {m} dieses jahres", "day"),
        ("[{w}] [den|dem|der] {d} {m} [des] vergangenen|letzten|vorigen jahres", "day_of_year:-1"),
        ("[{w}] [den|dem|der] {d} {m} [des] nächsten|kommenden jahres", "day_of_year:1"),
        ("{w} [den|dem|der] {d}", "weekday_day"),
        ("{d} dieses monats", "day_of_month:0"),
        # ranges and lists
        ("[vom] {d} bis|zum [zum] {d} {m} [{y}]", "days"),
        ("[vom] {d} {m} [{y}] bis [zum] {d} {m} [{y}]", "days"),
        ("zwischen dem {d} und [dem] {d} {m} [{y}]", "days"),
        ("{d} und {d} {m} [{y}]", "days"),
        ("{d} {d} und {d} {m} [{y}]", "days"),
        ("{d} -{d} {m} [{y}]", "days"),
        ("{d} {m} -{d} {m} [{y}]", "days"),
        ("{w} {d} und {w} {d} {m} [{y}]", "days"),
        # weekdays
        ("{w}", "weekday"),
        ("diesen|diesem {w}", "weekday_this"),
        ("kommenden|kommender|nächsten {w}", "weekday_coming"),
        ("vergangenen|letzten|vorigen {w}", "weekday_last"),
        ("{w} nächster|kommender woche", "weekday_of_week:1"),
        ("{w} vergangener|letzter woche", "weekday_of_week:-1"),
        ("{w} dieser woche", "weekday_of_week:0"),
        ("von {w} bis [zum] {w}", "weekdays"),
        ("{w} bis {w}", "weekdays"),
        ("{w} und {w}", "weekdays"),
        ("{w} {w} und {w}", "weekdays"),
        # days from the day of publication
        ("heute", "offset:0"),
        ("gestern", "offset:-1"),
        ("vorgestern", "offset:-2"),
        ("morgen", "offset:1"),
        ("am [frühen|späten] morgen|vormittag|mittag|nachmittag|abend", "previous:0"),
        ("noch am [frühen|späten] morgen|vormittag|mittag|nachmittag|abend", "previous:0"),
        ("in der nacht", "previous:0"),
        ("in der nacht zum|auf {w}", "weekday"),
        ("in der nacht auf|zu heute", "offset:0"),
        ("im laufe des tages|nachmittags|abends", "previous:0"),
        ("im tagesverlauf", "previous:0"),
        ("wenige|einige stunden später|danach|zuvor", "previous:0"),
        ("heute früh|morgen|vormittag|mittag|nachmittag|abend", "offset:0"),
        ("gestern früh|morgen|vormittag|mittag|nachmittag|abend", "offset:-1"),
        ("morgen früh|vormittag|mittag|nachmittag|abend", "offset:1"),
        ("am frühen|späten {w}", "weekday"),
        ("den frühen|späten {w}", "weekday"),
        ("noch heute", "offset:0"),
        ("{w} früh|morgen|vormittag|mittag|nachmittag|abend", "weekday"),
        ("übermorgen", "offset:2"),
        # days from the date told before
        ("tags darauf", "previous:1"),
        ("am tag darauf|danach", "previous:1"),
        ("einen tag später", "previous:1"),
        ("am nächsten|folgenden|darauffolgenden tag", "previous:1"),
        ("am tag zuvor|davor", "previous:-1"),
        ("tags zuvor", "previous:-1"),
        ("am vortag", "previous:-1"),
        ("an diesem tag", "previous:0"),
        ("zu diesem zeitpunkt", "previous:0"),
        ("am selben|gleichen morgen|vormittag|nachmittag|abend", "previous:0"),
        ("am vorabend", "ignore"),
        ("am selben|gleichen tag", "previous:0"),
        ("{n} {u} später|danach", "later"),
        ("{n} {u} zuvor|vorher|früher", "earlier"),
        # weeks
        ("nächste|kommende woche", "week:1"),
        ("[in] [der] nächsten|kommenden woche", "week:1"),
        ("{p} nächster|kommender woche", "week:1"),
        ("{p} der nächsten|kommenden woche", "week:1"),
        ("vergangene|letzte|vorige woche", "week:-1"),
        ("[in] [der] vergangenen|letzten|vorigen woche", "week:-1"),
        ("diese|dieser woche", "week:0"),
        ("{p} der|dieser woche", "week:0"),
        ("am wochenende", "weekend:0"),
        ("dieses wochenende", "weekend:0"),
        ("kommenden|nächsten wochenende", "weekend_next"),
        ("vergangenen|letzten wochenende", "weekend_last"),
        # months
        ("{m} [{y}]", "month"),
        ("{p} {m} [{y}]", "month"),
        ("[{p}] {m} dieses jahres", "month_of_year:0"),
        ("[{p}] {m} vergangenen|letzten|vorigen jahres", "month_of_year:-1"),
        ("[{p}] {m} des vergangenen|letzten|vorigen jahres", "month_of_year:-1"),
        ("[{p}] {m} nächsten|kommenden jahres", "month_of_year:1"),
        ("vergangenen|letzten {m}", "month_last"),
        ("kommenden|nächsten {m}", "month_next"),
        ("von {m} bis {m} [{y}]", "months"),
        ("diesen|diesem monat", "this_month:0"),
        ("{p} des|dieses monats", "this_month:0"),
        ("{p} des nächsten|kommenden monats", "this_month:1"),
        ("nächsten|kommenden monat", "this_month:1"),
        ("vergangenen|letzten|vorigen monat", "this_month:-1"),
        # seasons and years
        ("{s} {y}", "season"),
        ("im|diesen|diesem {s}", "season"),
        ("vergangenen|letzten {s}", "season_last"),
        ("kommenden|nächsten {s}", "season_next"),
        ("seit|jahr|jahre {y}", "year"),
        ("im jahr|jahre {y}", "year"),
        ("{p} {y}", "year"),
        ("{y}", "year_bare"),
        ("dieses|diesem jahr", "this_year:0"),
        ("{p} des|dieses jahres", "this_year:0"),
        ("vergangenes|letztes|voriges jahr", "this_year:-1"),
        ("vergangenen|letzten|vorigen jahr", "this_year:-1"),
        ("nächstes|kommendes jahr", "this_year:1"),
        ("nächsten|kommenden jahr", "this_year:1"),
        # so long ago, so long ahead, so long
        ("vor {n} {u}", "ago"),
        ("in {n} {u}", "ahead"),
        ("{n} {u}", "duration"),
        ("für {n} {u}", "duration"),
        *_DAYS_LONG,
    ),
)  # fmt: skip
