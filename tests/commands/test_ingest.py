"""`ingest`: an article goes in once, its trips are recorded, and a bad file keeps no good one out."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from itineraries.models import Article, Citation, Country, Official, Proposal, Stop, Trip

pytestmark = pytest.mark.django_db


def ingest(*arguments: Path | str) -> int:
    """Run the command; its exit status."""
    try:
        call_command("ingest", *map(str, arguments))
    except SystemExit as done:
        return int(done.code or 0)
    return 0


def everything() -> list[int]:
    return [model.objects.count() for model in (Article, Proposal, Trip, Stop, Official, Citation)]


def test_an_article_on_an_empty_database_becomes_a_trip(story: Any, capsys: Any) -> None:
    path = story(source="Gazette", url="https://example.org/a?utm_source=x#top")
    assert ingest(path) == 0
    assert capsys.readouterr().out == f"{path}: 1 trip recorded\n"
    trip = Trip.objects.get()
    assert [(s.position, s.country_id, s.place.name, s.arrive) for s in trip.stops.all()] == [
        (1, "KZ", "Astana", "2023-02-28"),
        (2, "UZ", "Tashkent", ""),
    ]
    assert [t.official.name for t in trip.travelling.all()] == ["Catherine Colonna"]
    article = Article.objects.get()
    assert (article.url, article.source.name) == ("https://example.org/a", "Gazette")
    assert {c.quote for c in trip.citations.filter(stop__position=1, field="place")} == {
        "Astana, au Kazakhstan"
    }
    assert Country.objects.count() > 249


def test_the_same_article_again_changes_nothing(story: Any, capsys: Any) -> None:
    assert ingest(story()) == 0
    before = everything()
    again = story("again.json")
    assert ingest(again) == 0
    assert everything() == before
    assert capsys.readouterr().out.endswith("known already, nothing changed\n")


def test_bad_files_get_a_line_each_and_the_others_go_in(story: Any, tmp_path: Path, capsys: Any) -> None:
    empty, latin, foreign = (
        tmp_path / "empty.txt",
        tmp_path / "latin.txt",
        story("foreign.json", language="xx"),
    )
    empty.write_bytes(b"")
    latin.write_bytes("été".encode("latin-1"))
    assert ingest(empty, latin, foreign, story("good.json")) == 1
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[1] for line in lines] == [str(empty), str(latin), str(foreign)]
    assert lines[0].endswith("the file is empty")
    assert "not UTF-8" in lines[1]
    assert "language “xx” is not supported; the languages read are" in lines[2]
    assert Trip.objects.count() == 1


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        pytest.param({"published": "2999-01-01"}, "is in the future", id="future"),
        pytest.param({"url": "ftp://example.org/x"}, "is no web address", id="address"),
        pytest.param({"url": "javascript:alert(1)"}, "is no web address", id="script"),
    ],
)
def test_what_cannot_be_stored_is_refused(
    story: Any, capsys: Any, changes: dict[str, Any], message: str
) -> None:
    assert ingest(story(**changes)) == 1
    assert message in capsys.readouterr().err
    assert Article.objects.count() == 0


def test_wrong_usage_is_a_usage_error() -> None:
    with pytest.raises(CommandError, match="“yesterday” is no day; write it as 2023-02-23"):
        call_command("ingest", "x.txt", "--published", "yesterday")


def test_the_seed_article(shared: Path, capsys: Any) -> None:
    path = shared / "seeds" / "000_7206e10d939bf0e2.txt"
    assert ingest(path, "--published", "2023-02-23", "--language", "fr") == 0
    routes = {
        trip.travelling.get().official.name: (
            trip.status,
            [(s.country_id, s.place.name if s.place else None, s.arrive) for s in trip.stops.all()],
        )
        for trip in Trip.objects.all()
    }
    assert routes == {
        # Announced then; nothing heard of it since, and its days are past.
        "Antony Blinken": (
            "unconfirmed",
            [("KZ", "Astana", "2023-02-28"), ("UZ", "Tashkent", ""), ("IN", "New Delhi", "")],
        ),
        "Kassym-Jomart Tokayev": ("completed", [("RU", "Moscow", "2022-11")]),
        "Xi Jinping": ("completed", [("KZ", None, "2022-09"), ("UZ", None, "")]),
    }
    blinken = Trip.objects.get(travelling__official__name="Antony Blinken")
    assert blinken.first_day == dt.date(2023, 2, 28)
    assert blinken.travelling.get().role == "Secretary of State"
    summit = blinken.events.get(stop__country="IN")
    assert (summit.kind, [str(p) for p in summit.participants.all()]) == ("multilateral_meeting", ["G20"])
    before = everything()
    assert ingest(path, "--published", "2023-02-23", "--language", "fr") == 0
    assert everything() == before
