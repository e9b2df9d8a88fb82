"""Scoring: the measures by hand on small records, and equality with the gold set's own script on many."""

from __future__ import annotations

import copy
import importlib.util
import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itineraries.extraction.evaluation.scoring import (
    HEADLINE,
    SLOTS,
    Measure,
    same_city,
    same_date,
    same_person,
    score,
    score_article,
)

EVALUATION = Path(__file__).resolve().parents[4] / "shared" / "eval"
needs_gold = pytest.mark.skipif(
    not (EVALUATION / "score.py").is_file(), reason="the gold set ../shared/eval is not there"
)


def stop(
    country: str, city: str | None = None, arrive: str | None = None, depart: str | None = None, **more
) -> dict:
    return {"country": country, "city": city, "arrive": arrive, "depart": depart, **more}


def trip(travellers: list, stops: list[dict], status: str = "announced", **more) -> dict:
    return {"travellers": travellers, "status": status, "stops": stops, "events": [], **more}


def record(*trips: dict, **more) -> dict:
    return {"id": "a", "language": "fr", "trips": list(trips), "officials": [], **more}


SEED = record(
    trip(
        ["Ana Ruiz"],
        [stop("KZ", "Astana", "2023-02-28"), stop("UZ", "Tashkent"), stop("IN", "New Delhi")],
        events=[{"kind": "summit", "place_country": "IN"}],
    ),
    officials=[{"name": "Ana Ruiz", "role": "Foreign Minister", "country": "ES"}],
)


def counts(gold: dict, found: dict | None) -> dict[str, tuple[int, int, int]]:
    board = score_article(gold, found)
    return {s: (board[s].hits, board[s].misses, board[s].alarms) for s in SLOTS if board[s] != Measure()}


def test_an_itinerary_read_perfectly_scores_one():
    assert score({"a": SEED}, {"a": SEED}).total.headline == Measure(hits=1 + 1 + 3 + 3 + 1 + 1)
    assert score({"a": SEED}, {"a": SEED}).total.headline.f1 == 1.0


def test_an_article_that_nobody_read_is_all_misses():
    assert counts(SEED, None) == {
        "trip": (0, 1, 0), "traveller": (0, 1, 0), "status": (0, 1, 0), "country": (0, 3, 0),
        "city": (0, 3, 0), "arrive": (0, 1, 0), "event": (0, 1, 0), "official": (0, 1, 0),
    }  # fmt: skip


def test_a_trip_of_somebody_else_is_a_false_alarm():
    found = record(trip(["Bo Li"], [stop("KZ", "Astana")]))
    assert counts(record(), found) == {
        "trip": (0, 0, 1), "traveller": (0, 0, 1), "status": (0, 0, 1), "country": (0, 0, 1),
        "city": (0, 0, 1),
    }  # fmt: skip


def test_a_background_trip_the_gold_left_out_is_none():
    found = record(trip(["Bo Li"], [stop("KZ")], background=True))
    assert counts(record(background_complete=False), found) == {}
    assert counts(record(), found)["trip"] == (0, 0, 1)


def test_wrong_facts_count_on_both_sides():
    gold = record(trip(["Ana Ruiz"], [stop("KZ", "Astana", "2023-02-28")]))
    found = record(
        trip(["Ana Ruiz", "Bo Li"], [stop("KZ", "Almaty", "2023-03-01", "2023-03-02")], "completed")
    )
    assert counts(gold, found) == {
        "trip": (1, 0, 0), "traveller": (1, 0, 1), "status": (0, 1, 1), "country": (1, 0, 0),
        "city": (0, 1, 1), "arrive": (0, 1, 1), "depart": (0, 0, 1),
    }  # fmt: skip


def test_an_inferred_city_is_no_false_alarm():
    gold = record(trip(["Ana Ruiz"], [stop("KZ")]))
    found = record(trip(["Ana Ruiz"], [stop("KZ", "Astana", city_inferred=True)]))
    assert "city" not in counts(gold, found)


def test_the_day_of_an_event_may_be_read_as_the_arrival():
    gold = record(
        trip(
            ["Ana Ruiz"],
            [stop("KZ")],
            events=[{"kind": "speech", "place_country": "KZ", "date": "2023-03-01"}],
        )
    )
    found = record(trip(["Ana Ruiz"], [stop("KZ", arrive="2023-03-01")], events=gold["trips"][0]["events"]))
    assert "arrive" not in counts(gold, found)
    found["trips"][0]["stops"][0]["arrive"] = "2023-03-02"
    assert counts(gold, found)["arrive"] == (0, 0, 1)


def test_order_of_stops():
    gold = record(trip(["Ana Ruiz"], [stop("KZ"), stop("UZ"), stop("IN")]))
    found = record(trip(["Ana Ruiz"], [stop("UZ"), stop("KZ"), stop("IN")]))
    assert counts(gold, found)["order"] == (1, 1, 0)


def test_summits_and_meetings_of_many_are_one_kind():
    gold = record(trip(["Ana Ruiz"], [stop("IN")], events=[{"kind": "summit", "place_country": "IN"}]))
    found = record(
        trip(["Ana Ruiz"], [stop("IN")], events=[{"kind": "multilateral_meeting", "place_country": "IN"}])
    )
    assert counts(gold, found)["event"] == (1, 0, 0)


def test_a_report_by_language_and_article():
    gold = {"a": SEED, "b": record(id="b", language="en"), "c": record(id="c", language="en")}
    report = score(gold, {"a": SEED, "b": record(trip(["Bo Li"], [stop("KZ")]), id="b")})
    assert (report.negatives, report.alarmed) == (2, 1)
    assert list(report.languages) == ["en", "fr"]
    assert report.languages["fr"].headline.f1 == 1.0
    assert report.languages["en"].headline == Measure(alarms=3)
    assert [key for key, _ in report.worst()] == ["b", "a", "c"]
    assert list(score(gold, {}, language="fr").articles) == ["a"]


def test_nothing_asked_and_nothing_said_is_right():
    assert (Measure().precision, Measure().recall, Measure().f1) == (1.0, 1.0, 1.0)
    assert Measure(misses=2, alarms=1).f1 == 0.0
    assert score({}, {}).total.headline == Measure()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Antony Blinken", "Antony J. Blinken", True),
        ("Blinken", "Antony Blinken", True),
        ("Kassym-Jomart Tokayev", "Kassym-Jomart Tokaïev", True),
        ("Joe Biden Jr.", "Joe Biden", True),
        ("Li Qiang", "Wang Yi", False),
        ("", "Wang Yi", False),
        ({"name": "王毅", "name_latin": "Wang Yi"}, "Wang Yi", True),
        ({"name": "", "role": "foreign minister"}, {"role": "foreign minister"}, True),
    ],
)
def test_same_person(one, other, same):
    assert same_person(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2023-02-28", "2023-02-28", True),
        ("2023-02-28", "2023-02-27", False),
        ("2023-02", "2023-02-27", True),
        ("2023", "2023-02-27", True),
        ("2023-02-20~", "2023-02-27", True),
        ("2023-02-27/2023-03-05", "2023-02-28", True),
        ("2023-03", "2023-02", False),
        (None, "2023-02", False),
    ],
)
def test_same_date(one, other, same):
    assert same_date(one, other) is same
    assert same_date(other, one) is same


def test_same_city():
    assert same_city("New York", "New York City")
    assert same_city("Bogota", "Bogotá")
    assert not same_city("Astana", "Almaty")
    assert not same_city(None, None)


# Equality with the gold set's own script


def _official():
    spec = importlib.util.spec_from_file_location("official_score", EVALUATION / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _agree(script, gold: dict, found: dict | None) -> None:
    theirs, ours = script.score_article(gold, found), score_article(gold, found)
    for slot in SLOTS:
        assert (ours[slot].hits, ours[slot].misses, ours[slot].alarms) == (
            theirs.hit[slot], theirs.miss[slot], theirs.alarm[slot],
        ), slot  # fmt: skip
        assert (ours[slot].precision, ours[slot].recall, ours[slot].f1, ours[slot].gold) == theirs.prf({slot})
    assert (ours.headline.precision, ours.headline.recall, ours.headline.f1) == theirs.prf(script.SLOTS)[:3]
    assert script.SLOTS == HEADLINE


def _perturb(found: dict, chance: random.Random, others: list[dict]) -> dict | None:
    """What a careless reader might have made of the record."""
    found = copy.deepcopy(found)
    if chance.random() < 0.05:
        return None
    trips = found.get("trips", [])
    if trips and chance.random() < 0.3:
        trips.append(copy.deepcopy(chance.choice(trips)))
    if chance.random() < 0.3:
        trips.extend(copy.deepcopy(chance.choice(others).get("trips", [])[:1]))
    if trips and chance.random() < 0.3:
        trips.pop(chance.randrange(len(trips)))
    for one in trips:
        _perturb_trip(one, chance)
    chance.shuffle(trips)
    officials = found.get("officials", [])
    if officials and chance.random() < 0.4:
        officials.pop(chance.randrange(len(officials)))
    if chance.random() < 0.3:
        officials.append({"name": "Nobody At All"})
    return found


def _perturb_trip(one: dict, chance: random.Random) -> None:
    travellers, stops, events = one["travellers"], one["stops"], one.setdefault("events", [])
    if travellers and chance.random() < 0.3:
        travellers[0] = chance.choice(
            ["Somebody Else", {"name": "X", "role": "minister"}, {"role": "minister"}, ""]
        )
    if travellers and chance.random() < 0.2:
        travellers.append(travellers[0])
    one["status"] = chance.choice([one.get("status"), "completed", None])
    one["background"] = chance.random() < 0.3
    if stops and chance.random() < 0.3:
        stops.append(copy.deepcopy(chance.choice(stops)))
    if stops and chance.random() < 0.2:
        stops.pop(chance.randrange(len(stops)))
    if chance.random() < 0.3:
        chance.shuffle(stops)
    for each in stops:
        key = chance.choice(["city", "country", "arrive", "depart", "city_inferred", "none"])
        values = {
            "city": [None, "", "Paris", (each.get("city") or "")[:5]],
            "country": ["FR", None],
            "arrive": [None, "2023", "2023-02~", "2023-02-27/2023-03-05", "202X"],
            "depart": [None, "2023-05-01", "2022-1"],
            "city_inferred": [True],
            "none": [None],
        }
        each[key] = chance.choice(values[key])
    for each in events:
        if chance.random() < 0.3:
            each["kind"] = chance.choice(["summit", "multilateral_meeting", "speech", None])
    if chance.random() < 0.3:
        events.append({"kind": "other", "place_country": "FR", "date": "2023-02-27"})


@needs_gold
def test_agrees_with_the_official_script_on_carelessly_read_gold():
    script = _official()
    gold = [
        json.loads(path.read_text("utf-8")) for path in sorted((EVALUATION / "dev" / "gold").glob("*.json"))
    ]
    chance = random.Random(20230223)
    for _ in range(25):
        for one in gold:
            complete = chance.choice([None, True, False])
            wanted = one if complete is None else {**one, "background_complete": complete}
            _agree(script, wanted, _perturb(one, chance, gold))


@needs_gold
def test_agrees_with_the_official_script_on_whole_sets(tmp_path, capsys):
    script = _official()
    folder = EVALUATION / "dev" / "gold"
    gold = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))}
    chance = random.Random(7)
    found = {key: _perturb(one, chance, list(gold.values())) for key, one in gold.items()}
    lines = [json.dumps(one) for one in found.values() if one]
    (tmp_path / "found.ndjson").write_text("\n".join(lines), "utf-8")
    assert script.main([str(folder), str(tmp_path / "found.ndjson")]) == 0
    printed = capsys.readouterr().out
    report = score(gold, {key: one for key, one in found.items() if one})
    for slot in SLOTS:
        one = report.total[slot]
        assert f"{slot:<10} {one.precision:6.3f} {one.recall:6.3f} {one.f1:6.3f} {one.gold:6d}\n" in printed
    for language, board in report.languages.items():
        assert f"slot F1 {language}: {board.headline.f1:.3f}\n" in printed
    assert f"slot F1: {report.total.headline.f1:.3f} over {len(gold)} articles\n" in printed
    assert f"negatives with a false alarm: {report.alarmed} of {report.negatives}\n" in printed


_NAMES = st.sampled_from(["Ana Ruiz", "A. Ruiz", "Ruiz", "Bo Li", "Li", "Anna Ruis", "", "Jr."])
_COUNTRIES = st.sampled_from(["KZ", "UZ", "IN", None])
_DAYS = st.sampled_from(
    [None, "2023", "2023-02", "2023-02-28", "2023-02-28~", "2023-02-27/2023-03-01", "", "20"]
)
_STOPS = st.fixed_dictionaries(
    {
        "country": _COUNTRIES,
        "city": st.sampled_from([None, "", "Astana", "Almaty", "astana city"]),
        "arrive": _DAYS,
        "depart": _DAYS,
    },
    optional={"city_inferred": st.booleans()},
)
_EVENTS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["summit", "multilateral_meeting", "speech", None]),
        "place_country": _COUNTRIES,
    },
    optional={"date": _DAYS},
)
_TRIPS = st.fixed_dictionaries(
    {
        "travellers": st.lists(_NAMES, max_size=3),
        "status": st.sampled_from(["announced", "completed", None]),
        "stops": st.lists(_STOPS, max_size=4),
    },
    optional={"events": st.lists(_EVENTS, max_size=3), "background": st.booleans()},
)
_RECORDS = st.fixed_dictionaries(
    {
        "trips": st.lists(_TRIPS, max_size=4),
        "officials": st.lists(st.fixed_dictionaries({"name": _NAMES}), max_size=3),
    },
    optional={"background_complete": st.booleans()},
)


@needs_gold
@given(gold=_RECORDS, found=st.none() | _RECORDS)
@settings(max_examples=300, deadline=None)
def test_agrees_with_the_official_script_on_any_records(gold, found):
    _agree(_SCRIPT, gold, found)


_SCRIPT = _official() if (EVALUATION / "score.py").is_file() else None
