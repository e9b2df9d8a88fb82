"""The gold of this project (tests/evaluation) has the form it should have, article by article."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pycountry
import pytest

from itineraries.dates import is_valid
from itineraries.enums import EventKind, TripStatus

SETS = Path(__file__).resolve().parents[2] / "evaluation"
KOSOVO = "XK"  # no ISO 3166-1 code, yet a country trips lead to
COUNTRIES = {country.alpha_2 for country in pycountry.countries} | {KOSOVO}
FORMER = {country.alpha_2 for country in pycountry.historic_countries if hasattr(country, "alpha_2")}


def each_record() -> Iterator[Any]:
    for path in sorted(SETS.rglob("gold/*.json")):
        yield pytest.param(json.loads(path.read_text("utf-8")), id=path.stem)
    for path in sorted(SETS.glob("*.ndjson")):
        for line in path.read_text("utf-8").splitlines():
            record = json.loads(line)
            yield pytest.param(record, id=f"{path.stem}-{record['id'][:60]}")


def check_person(person: Any) -> None:
    if isinstance(person, str):
        assert person.strip()
    else:
        assert person.get("name") or person.get("role")
        assert person.get("country") is None or person["country"] in COUNTRIES | FORMER


def check_day(day: str | None) -> None:
    assert day is None or is_valid(day)


@pytest.mark.parametrize("record", list(each_record()))
def test_a_record_has_the_form_of_the_evaluation(record: dict[str, Any]) -> None:
    date.fromisoformat(record["published"])
    for trip in record["trips"]:
        assert trip["travellers"]
        assert trip["status"] in set(TripStatus.values) - {"unconfirmed"}
        assert [stop["order"] for stop in trip["stops"]] == list(range(1, len(trip["stops"]) + 1))
        for stop in trip["stops"]:
            assert stop["country"] in COUNTRIES | FORMER
            check_day(stop["arrive"])
            check_day(stop["depart"])
        for event in trip.get("events", []):
            assert event["kind"] in EventKind.values
            check_day(event["date"])
        for person in (*trip["travellers"], *(p for e in trip.get("events", []) for p in e["with"])):
            check_person(person)
    for official in record["officials"]:
        assert official["name"]
        check_person(official)


def test_each_set_is_there_in_both_halves() -> None:
    names = {path.stem for path in SETS.glob("*.ndjson")} | {
        f"{folder.name}-{half.name}"
        for folder in SETS.iterdir()
        if folder.is_dir()
        for half in folder.iterdir()
    }
    sets = ("whitehouse", "news", "press", "retold", "wire")
    assert names == {
        "wikinews-develop",  # all of it was read
        *(f"{name}-{half}" for name in sets for half in ("develop", "kept")),
    }


@pytest.mark.parametrize("name", ["news", "press", "retold", "wire"])
@pytest.mark.parametrize("half", ["develop", "kept"])
def test_every_article_of_our_own_has_its_gold(name: str, half: str) -> None:
    articles, gold = (
        {path.stem for path in (SETS / name / half / part).glob("*.json")} for part in ("articles", "gold")
    )
    assert articles == gold != set()
