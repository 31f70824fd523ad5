"""The only place that asks what time it is.

Wall clocks of laptops are wrong and jump. Nothing in the program may decide by them which of two
changes came first: that is what a change's `parents` are for. Times serve people and display order.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Something that tells the time; tests use one they can set."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""

    def offset_minutes(self) -> int:
        """Minutes the local time zone is ahead of UTC."""


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def offset_minutes(self) -> int:
        offset = datetime.now(UTC).astimezone().utcoffset()
        return 0 if offset is None else int(offset.total_seconds() // 60)
