"""Throughput of the API beside a bare Django view that reads the same rows with raw SQL and dumps them.

    python tests/benchmarks/bench_api.py [--seconds 8]

Both run in one process, through the same WSGI application with the project's middleware, on one database of
2,000 trips in a temporary SQLite file, or on PostgreSQL where DATABASE_URL names one in which it may create a
database. Requests alternate in short rounds, so that a busy machine slows both alike. The bare view reads and
nests trips, travellers, stops, events, participants and citations (with their quotes and sentences), counts
the trips as a page must, checks nothing and knows no users. Printed: requests a second, and the ratio, which
the budget wants at 0.5 or more.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
os.environ.update(
    DEBUG="true", LOG_LEVEL="ERROR", API_ANONYMOUS_RATE="none", ALLOWED_HOSTS="testserver,localhost"
)

import django  # noqa: E402

django.setup()

import orjson  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core.handlers.wsgi import WSGIHandler  # noqa: E402
from django.db import connection  # noqa: E402
from django.http import HttpRequest, HttpResponse  # noqa: E402
from django.test import RequestFactory  # noqa: E402
from django.test.utils import setup_databases, teardown_databases  # noqa: E402
from django.urls import include, path  # noqa: E402

TRIPS = 2_000
TABLES = {
    "travellers": """
        SELECT v.trip_id, v.id, v.position, v.role, v.occupancy_id, o.id AS official_id, o.slug, o.name,
               p.id AS post_id, p.slug AS post_slug, p.title, p.kind, p.country_id, g.slug AS organization
        FROM itineraries_traveller v JOIN itineraries_official o ON o.id = v.official_id
        LEFT JOIN itineraries_occupancy c ON c.id = v.occupancy_id
        LEFT JOIN itineraries_post p ON p.id = c.post_id
        LEFT JOIN itineraries_organization g ON g.id = p.organization_id
        WHERE v.trip_id IN ({marks}) ORDER BY v.trip_id, v.position, v.id""",
    "stops": """
        SELECT s.trip_id, s.id, s.position, s.country_id, c.name AS country, s.place_inferred, s.arrive,
               s.depart, s.first_day, s.last_day, s.visit_type, p.id AS place_id, p.name AS place, p.kind,
               p.latitude, p.longitude, p.timezone
        FROM itineraries_stop s JOIN itineraries_country c ON c.code = s.country_id
        LEFT JOIN itineraries_place p ON p.id = s.place_id
        WHERE s.trip_id IN ({marks}) ORDER BY s.trip_id, s.position""",
    "events": """
        SELECT e.trip_id, e.id, e.kind, e.title, e.date, e.first_day, e.last_day, e.stop_id, e.country_id,
               s.country_id AS stop_country, c.name AS country, p.id AS place_id, p.name AS place, p.kind AS
               place_kind, p.latitude, p.longitude, p.timezone
        FROM itineraries_event e LEFT JOIN itineraries_stop s ON s.id = e.stop_id
        LEFT JOIN itineraries_country c ON c.code = s.country_id
        LEFT JOIN itineraries_place p ON p.id = s.place_id
        WHERE e.trip_id IN ({marks}) ORDER BY e.trip_id, s.position, e.first_day, e.id""",
    "participants": """
        SELECT e.trip_id, x.event_id, o.id, o.slug, o.name, g.id AS organization_id,
               g.slug AS organization_slug, g.name AS organization_name, g.short_name
        FROM itineraries_eventparticipant x JOIN itineraries_event e ON e.id = x.event_id
        LEFT JOIN itineraries_official o ON o.id = x.official_id
        LEFT JOIN itineraries_organization g ON g.id = x.organization_id
        WHERE e.trip_id IN ({marks}) ORDER BY x.event_id, x.id""",
    "citations": """
        SELECT c.trip_id, c.id, c.traveller_id, c.stop_id, c.event_id, c.field, c.value, c.article_id,
               c.start, c."end", c.sentence_start, c.sentence_end, c.rule, c.confidence, c.note
        FROM itineraries_citation c JOIN itineraries_article a ON a.id = c.article_id
        WHERE c.trip_id IN ({marks}) ORDER BY a.published, c.article_id, c.start, c.id""",
}
ARTICLES = """
    SELECT a.id, a.title, a.url, a.published, a.language, s.slug, s.name, a.text
    FROM itineraries_article a LEFT JOIN itineraries_source s ON s.id = a.source_id WHERE a.id IN ({marks})"""
TRIP = """
    SELECT id, title, status, summary, first_day, last_day, created_at, updated_at FROM itineraries_trip
    WHERE is_published AND embargo_until IS NULL {where}"""


def rows(sql: str, values: Any = ()) -> list[dict[str, Any]]:
    with connection.cursor() as cursor:
        cursor.execute(sql.replace("{marks}", ", ".join(["%s"] * len(values))), values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def nested(trips: list[dict[str, Any]]) -> list[dict[str, Any]]:
    keys = [trip["id"] for trip in trips]
    by_key = {trip["id"]: trip for trip in trips}
    for trip in trips:
        trip.update({name: [] for name in TABLES})
    for name, sql in TABLES.items():
        for row in rows(sql, keys):
            by_key[row.pop("trip_id")][name].append(row)
    cited = list({citation["article_id"] for trip in trips for citation in trip["citations"]})
    articles = {row["id"]: row for row in rows(ARTICLES, cited)} if cited else {}
    texts = {key: row.pop("text") for key, row in articles.items()}
    for trip in trips:
        for citation in trip["citations"]:
            key = citation.pop("article_id")
            citation["article"] = articles[key]
            citation["quote"] = texts[key][citation["start"] : citation["end"]]
            citation["sentence"] = texts[key][citation["sentence_start"] : citation["sentence_end"]]
    return trips


def bare_list(request: HttpRequest) -> HttpResponse:
    [total] = rows("SELECT COUNT(*) AS n FROM itineraries_trip WHERE is_published AND embargo_until IS NULL")
    trips = rows(TRIP.format(where="ORDER BY first_day DESC NULLS LAST, id DESC LIMIT 100"))
    body = {"count": total["n"], "results": nested(trips)}
    return HttpResponse(orjson.dumps(body), content_type="application/json")


def bare_detail(request: HttpRequest, pk: int) -> HttpResponse:
    trips = rows(TRIP.format(where="AND id = %s"), [pk])
    return HttpResponse(orjson.dumps(nested(trips)[0]), content_type="application/json")


urlpatterns = [
    path("bare/trips/", bare_list),
    path("bare/trips/<int:pk>/", bare_detail),
    path("", include("tracker.urls")),
]


def fill() -> None:
    """Trips as the seeds have them: one traveller, two or three stops, two events, a dozen citations."""
    from itineraries import models
    from tests import factories

    countries = [factories.CountryFactory(code=f"{a}{b}") for a in "KLM" for b in "ABCDEFGH"]
    places = [factories.PlaceFactory(name=f"City of {c.code}", country=c) for c in countries]
    occupancies = [factories.OccupancyFactory(official__name=f"Official Number {n}") for n in range(200)]
    organization = factories.OrganizationFactory()
    text = "The minister will travel to Astana on Tuesday. " * 60
    for n in range(TRIPS):
        held = occupancies[n % 200]
        trip = models.Trip.objects.create(status="announced")
        day = dt.date(2020, 1, 1) + dt.timedelta(days=n % 1500)
        traveller = models.Traveller.objects.create(trip=trip, official=held.official, occupancy=held)
        article = factories.ArticleFactory(text=f"{text}{n}")
        stops = [
            models.Stop.objects.create(
                trip=trip,
                position=at + 1,
                country=places[(n + at) % 24].country,
                place=places[(n + at) % 24],
                arrive=(day + dt.timedelta(days=at)).isoformat(),
                visit_type="official",
            )
            for at in range(2 + n % 2)
        ]
        events = [
            models.Event.objects.create(
                trip=trip, stop=stop, kind="bilateral_meeting", date=day.isoformat(), title="Talks"
            )
            for stop in stops[:2]
        ]
        for event in events:
            models.EventParticipant.objects.create(event=event, official=occupancies[(n + 7) % 200].official)
            models.EventParticipant.objects.create(event=event, organization=organization)
        models.Trip.objects.filter(pk=trip.pk).update(first_day=day, last_day=stops[-1].last_day)
        records = (
            [{"stop": s} for s in stops] * 2 + [{"event": e} for e in events] * 2 + [{"traveller": traveller}]
        )
        models.Citation.objects.bulk_create(
            models.Citation(
                trip=trip,
                article=article,
                field="arrive",
                value=day.isoformat(),
                start=47 * at + 28,
                end=47 * at + 34,
                sentence_start=47 * at,
                sentence_end=47 * at + 46,
                text_length=len(article.text),
                rule="movement",
                note="reckoned from the day of publication",
                **record,
            )
            for at, record in enumerate(records)
        )


def throughput(seconds: float) -> None:
    application = WSGIHandler()
    factory = RequestFactory()

    def ask(address: str) -> bytes:
        status: list[str] = []
        environ = factory.get(address).environ
        parts = application(environ, lambda code, headers: status.append(code))
        body = b"".join(parts)
        parts.close()
        assert status == ["200 OK"], (address, status, body[:300])
        return body

    for name, api, bare in (
        ("list of 100", "/api/v1/trips/?page_size=100", "/bare/trips/"),
        ("detail", f"/api/v1/trips/{TRIPS // 2}/", f"/bare/trips/{TRIPS // 2}/"),
    ):
        size = {address: len(ask(address)) for address in (api, bare)}
        spent, done = dict.fromkeys((api, bare), 0.0), dict.fromkeys((api, bare), 0)
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            for address in (api, bare):
                started = time.perf_counter()
                for _ in range(3):
                    ask(address)
                spent[address] += time.perf_counter() - started
                done[address] += 3
        rate = {address: done[address] / spent[address] for address in (api, bare)}
        print(  # noqa: T201
            f"{name}: API {rate[api]:.1f}/s ({size[api]} bytes), bare view {rate[bare]:.1f}/s "
            f"({size[bare]} bytes), ratio {rate[api] / rate[bare]:.2f}"
        )


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--seconds", type=float, default=8, help="for each pair")
    asked = arguments.parse_args()
    settings.DEBUG = False
    settings.ROOT_URLCONF = sys.modules[__name__]
    if connection.vendor == "sqlite":
        # In a file, as it is served from: one in memory is never closed between requests.
        folder = tempfile.TemporaryDirectory()
        connection.settings_dict["TEST"]["NAME"] = f"{folder.name}/bench.sqlite3"
    made = setup_databases(verbosity=0, interactive=False)
    try:
        fill()
        throughput(asked.seconds)
    finally:
        teardown_databases(made, verbosity=0)
