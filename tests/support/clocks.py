"""A clock that tests set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class SetClock:
    """Stands still until it is moved."""

    def __init__(self, moment: datetime | None = None, offset: int = 360) -> None:
        self.moment = moment or datetime(2026, 5, 14, 4, 42, tzinfo=UTC)
        self.offset = offset

    def now(self) -> datetime:
        return self.moment

    def offset_minutes(self) -> int:
        return self.offset

    def move(self, **by: float) -> None:
        """Move on, or back, by so many days, hours, minutes or seconds."""
        self.moment += timedelta(**by)
