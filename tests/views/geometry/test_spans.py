"""Stops along the days: shared days parted, undated stops between neighbours, on no day claimed."""

import datetime as dt
from itertools import pairwise

import pytest

from itineraries.views.geometry.spans import Bar, Dot, Row, axis_for, lay, spots


def day(value: str) -> dt.date:
    return dt.date.fromisoformat(value)


def bar(number: int, first: str = "", last: str = "", *, vague: bool = False) -> Bar:
    start = day(first) if first else None
    return Bar(str(number), f"Stop {number}", start, day(last) if last else start, vague)


def laid(*bars: Bar, others: tuple[Row, ...] = (), zone: float = 100):
    axis = axis_for([Row("Happened", bars), *others], [], start=0, end=1000, zone=zone)
    return axis, lay(bars, axis)


def test_stops_that_share_a_day_part_it() -> None:
    _, spans = laid(
        bar(1, "2023-02-28"), bar(2, "2023-02-28", "2023-03-01"), bar(3, "2023-03-01", "2023-03-03")
    )
    assert [(round(s.start), round(s.end), s.lane) for s in spans] == [
        (0, 125, 0),
        (125, 375, 0),
        (375, 1000, 0),
    ]


def test_an_undated_stop_stands_dotted_between_its_neighbours() -> None:
    _, spans = laid(bar(1, "2023-02-28"), bar(2), bar(3, "2023-03-02"))
    assert spans[1].guessed
    assert (round(spans[1].start), round(spans[1].end)) == (333, 667)


def test_undated_stops_after_the_last_day_get_a_zone_without_days() -> None:
    axis, spans = laid(bar(1, "2023-02-28"), bar(2), bar(3))
    assert axis.scale and (axis.scale.first, axis.scale.last) == (day("2023-02-28"), day("2023-02-28"))
    assert axis.after == (800, 1000)
    assert [(s.start, s.end, s.guessed) for s in spans] == [
        (0, 800, False),
        (800, 900, True),
        (900, 1000, True),
    ]


def test_undated_stops_before_the_first_day_get_one_too() -> None:
    axis, spans = laid(bar(1), bar(2, "2023-02-28"))
    assert axis.before == (0, 100)
    assert (spans[0].start, spans[0].end) == (0, 100)


def test_an_undated_stop_uses_the_room_another_row_makes() -> None:
    happened = Row(
        "Happened", (bar(1, "2023-02-28"), bar(2, "2023-03-01"), bar(3, "2023-03-02", "2023-03-03"))
    )
    axis, spans = laid(bar(1, "2023-02-28"), bar(2), bar(3), others=(happened,))
    assert axis.after[0] == axis.after[1] == 1000
    assert [(round(s.start), round(s.end)) for s in spans] == [(0, 250), (250, 625), (625, 1000)]


def test_a_stop_between_two_that_leave_no_day_stands_in_a_lane_of_its_own() -> None:
    _, spans = laid(bar(1, "2023-02-28"), bar(2), bar(3, "2023-03-01"))
    assert spans[1].guessed and spans[1].lane == 1


def test_without_any_date_only_the_order_is_drawn() -> None:
    axis, spans = laid(bar(1), bar(2))
    assert axis.scale is None
    assert [(s.start, s.end) for s in spans] == [(0, 500), (500, 1000)]


def test_a_month_covers_its_days_and_overlaps_in_another_lane() -> None:
    _, spans = laid(bar(1, "2022-11-01", "2022-11-30", vague=True), bar(2, "2022-11-28"))
    assert [s.lane for s in spans] == [0, 1]
    assert (spans[0].start, spans[0].end) == pytest.approx((0, 1000))


def test_events_of_one_day_are_spread_over_the_part_spent_at_their_stop() -> None:
    bars = (bar(1, "2023-02-28"), bar(2, "2023-02-28", "2023-03-01"))
    dots = [Dot("a", day("2023-02-28"), day("2023-02-28"), number="1") for _ in range(2)]
    dots += [Dot("b", day("2023-03-01"), day("2023-03-01"), number="2"), Dot("c", number="1"), Dot("nowhere")]
    axis = axis_for([Row("Happened", bars)], dots, start=0, end=1000, zone=100)
    found = spots(dots, lay(bars, axis), axis)
    assert found[4] is None
    first, second, third, undated = found[:4]
    assert first and second and third and undated
    assert 0 < undated[0] < 250 and not undated[1]
    assert 0 < first[0] < second[0] < 250 and first[1]
    assert third == (pytest.approx(750), True)


def test_thirty_stops_on_thirty_days_stay_in_one_lane() -> None:
    start = day("2023-01-01")
    bars = tuple(
        Bar(str(n), f"Stop {n}", start + dt.timedelta(days=n), start + dt.timedelta(days=n + 1))
        for n in range(30)
    )
    _, spans = laid(*bars)
    assert {s.lane for s in spans} == {0}
    assert all(one.end <= other.start + 1e-6 for one, other in pairwise(spans))
