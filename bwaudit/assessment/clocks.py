"""Deadlines of the country pack: when something is due, and how much time is left.

Pure; it never blocks anything. Days are calendar days, weekends counted, in the time zone of the
person who looks; hours are counted in universal time, so that no time zone shifts them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bwaudit.assessment.changes import Stamp
    from bwaudit.questionnaire.practice import Clock, ClockStart

_MOST_AHEAD = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Today:
    """The present moment as far as it can be known. `doubtful` says that the laptop's clock does
    not fit to what was recorded: people are told, and nothing is refused."""

    moment: datetime
    zone: timezone
    doubtful: bool = False

    @property
    def day(self) -> date:
        return self.moment.astimezone(self.zone).date()


@dataclass(frozen=True, slots=True)
class Due:
    """One deadline. `left` is a number of days or hours as `unit` says: 0 is today or this hour,
    below zero is late. `day` is the day it ends on, in the time zone of the person who looks."""

    clock: Clock
    day: date
    left: int

    @property
    def unit(self) -> str:
        return self.clock.unit

    @property
    def is_late(self) -> bool:
        return self.left < 0


def today(wall: datetime, offset_minutes: int, latest: Stamp | None = None) -> Today:
    """What time it is, by the laptop's clock (aware) and the latest change that was recorded.

    Time does not run back: where the clock is behind what was recorded, up to a day, the record
    counts. Where it is further behind, one of both was wrong, nobody can tell which, and the
    laptop's clock counts.
    """
    zone = timezone(timedelta(minutes=offset_minutes))
    recorded = _moment(latest)
    if recorded is None or recorded <= wall:
        return Today(wall, zone)
    if recorded - wall <= _MOST_AHEAD:
        return Today(recorded, zone, doubtful=True)
    return Today(wall, zone, doubtful=True)


def due(
    clocks: Iterable[Clock], starts: Mapping[ClockStart, date | datetime], now: Today
) -> tuple[Due, ...]:
    """The clocks that run, the most urgent first. A clock in days begins on the day of its start
    and ends at the end of its last day; one in hours begins in that moment.

    A start that is a `datetime` must be aware. A clock in hours whose start is only known as a day
    counts from the end of that day.
    """
    found = [_due(clock, starts[clock.start], now) for clock in clocks if clock.start in starts]
    return tuple(sorted(found, key=lambda each: (_hours(each), each.clock.id)))


def _due(clock: Clock, start: date | datetime, now: Today) -> Due:
    if clock.unit == "days":
        first = start.astimezone(now.zone).date() if isinstance(start, datetime) else start
        last = first + timedelta(days=clock.amount)
        return Due(clock, last, (last - now.day).days)
    begun = start if isinstance(start, datetime) else _end_of(start, now.zone)
    end = begun.astimezone(UTC) + timedelta(hours=clock.amount)
    left = (end - now.moment.astimezone(UTC)) // timedelta(hours=1)
    return Due(clock, end.astimezone(now.zone).date(), left)


def _hours(each: Due) -> int:
    return each.left if each.unit == "hours" else each.left * 24


def _end_of(day: date, zone: timezone) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(days=1)


def _moment(stamp: Stamp | None) -> datetime | None:
    if stamp is None:
        return None
    try:
        return stamp.when()
    except (ValueError, OverflowError, OSError):  # no date at all: it comes from a broken clock
        return None
