"""Deadlines: right over weekends, time zones, and with a laptop whose clock is wrong."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import Stamp
from bwaudit.assessment.clocks import due, today
from bwaudit.questionnaire.practice import Clock

if TYPE_CHECKING:
    from bwaudit.assessment.clocks import Today

REPORT = Clock.model_validate(
    {
        "id": "report",
        "names": {"en": "Report released"},
        "start": "assessment_end",
        "amount": 28,
        "unit": "days",
        "basis": "sourced",
    }
)
INFORM = REPORT.model_copy(
    update={"id": "inform", "start": "suspicion", "amount": 24, "unit": "hours"}
)
DHAKA = 360


def at(text: str, offset: int = DHAKA) -> Today:
    return today(datetime.fromisoformat(text).astimezone(UTC), offset)


@pytest.mark.parametrize(
    ("now", "left"),
    [
        ("2026-05-15T23:59+06:00", 28),
        ("2026-05-16T00:01+06:00", 27),  # a Saturday
        ("2026-05-18T00:01+06:00", 25),  # a weekend later
        ("2026-06-12T23:59+06:00", 0),
        ("2026-06-13T00:01+06:00", -1),
    ],
)
def test_days_are_calendar_days_in_the_zone_of_who_looks(now: str, left: int) -> None:
    (found,) = due([REPORT], {"assessment_end": date(2026, 5, 15)}, at(now))
    assert (found.day, found.left, found.is_late) == (date(2026, 6, 12), left, left < 0)


def test_the_same_moment_is_another_day_elsewhere() -> None:
    moment = datetime(2026, 5, 15, 20, 0, tzinfo=UTC)
    days = [
        due([REPORT], {"assessment_end": date(2026, 5, 15)}, today(moment, offset))[0].left
        for offset in (-300, 0, 360)
    ]
    assert days == [28, 28, 27]


def test_hours_do_not_shift_with_the_time_zone() -> None:
    start = datetime(2026, 5, 15, 9, 30, tzinfo=timezone(timedelta(hours=6)))
    for offset in (-300, 0, 360):
        now = today(datetime(2026, 5, 15, 4, 30, tzinfo=UTC), offset)
        (found,) = due([INFORM], {"suspicion": start}, now)
        assert (found.left, found.unit) == (23, "hours")
    late = today(datetime(2026, 5, 16, 3, 31, tzinfo=UTC), DHAKA)
    assert due([INFORM], {"suspicion": start}, late)[0].is_late


def test_a_start_known_as_a_day_counts_from_its_end_a_moment_from_its_day() -> None:
    now = at("2026-05-15T12:00+06:00")
    (hours,) = due([INFORM], {"suspicion": date(2026, 5, 15)}, now)
    assert (hours.left, hours.day) == (36, date(2026, 5, 17))
    moment = datetime(2026, 5, 14, 20, 0, tzinfo=UTC)  # the 15th in Dhaka
    assert due([REPORT], {"assessment_end": moment}, now)[0].left == 28


def test_clocks_that_did_not_start_are_not_told_and_the_most_urgent_stands_first() -> None:
    now = at("2026-05-15T12:00+06:00")
    assert due([REPORT, INFORM], {}, now) == ()
    starts = {"assessment_end": date(2026, 5, 15), "suspicion": now.moment}
    assert [each.clock.id for each in due([REPORT, INFORM], starts, now)] == ["inform", "report"]  # type: ignore[arg-type]


def stamp(text: str) -> Stamp:
    return Stamp(int(datetime.fromisoformat(text).timestamp() * 1000), 0, DHAKA)


def test_a_clock_that_was_set_back_does_not_give_time_back() -> None:
    wall = datetime(2026, 5, 15, 4, 0, tzinfo=UTC)
    found = today(wall, DHAKA, stamp("2026-05-15T18:00+06:00"))
    assert (found.moment, found.doubtful) == (datetime(2026, 5, 15, 12, 0, tzinfo=UTC), True)
    assert not today(wall, DHAKA, stamp("2026-05-15T09:00+06:00")).doubtful


@pytest.mark.parametrize("latest", ["2030-01-01T00:00+06:00", "2026-05-17T00:00+06:00"])
def test_where_nobody_can_tell_which_was_wrong_the_laptop_counts_and_it_is_said(
    latest: str,
) -> None:
    wall = datetime(2026, 5, 15, 4, 0, tzinfo=UTC)
    found = today(wall, DHAKA, stamp(latest))
    assert (found.moment, found.doubtful) == (wall, True)


def test_a_stamp_that_is_no_date_is_passed_over() -> None:
    wall = datetime(2026, 5, 15, 4, 0, tzinfo=UTC)
    assert not today(wall, DHAKA, Stamp(10**18, 0, 0)).doubtful
    assert today(wall, DHAKA).day == date(2026, 5, 15)
