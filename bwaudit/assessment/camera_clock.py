"""How wrong the clock of a camera is, found from a photo of a clock that is right.

A wrong clock is put right when a photo is read, never in the photo: what the camera wrote stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_SECONDS = 200 * 366 * 86_400
_MOST_ZONE = 14 * 60


@dataclass(frozen=True, slots=True)
class CameraClock:
    """`seconds` are to be added to what the camera wrote, `zone` is the time zone of the visit in
    minutes from UTC; `photo` is the evidence that shows it."""

    seconds: int
    zone: int
    photo: str

    @classmethod
    def found(cls, taken_at: str, shown: datetime, photo: str) -> Self | None:
        """From what a camera wrote while its photo shows a clock. `shown` has a time zone. None
        when the camera wrote no time."""
        taken = _moment(taken_at)
        zone = shown.utcoffset()
        if taken is None or zone is None:
            return None
        # A camera without a time zone is compared with the hands of the clock.
        right = shown if taken.tzinfo is not None else shown.replace(tzinfo=None)
        seconds = round((right - taken).total_seconds())
        return cls(seconds, int(zone.total_seconds() // 60), photo)

    def right(self, taken_at: str) -> str:
        """The right time of a photo, in the zone of the visit; as it is when nothing is known."""
        taken = _moment(taken_at)
        if taken is None:
            return taken_at
        zone = timezone(timedelta(minutes=self.zone))
        try:
            moment = taken + timedelta(seconds=self.seconds)
            if moment.tzinfo is None:
                return moment.replace(tzinfo=zone).isoformat()
            return moment.astimezone(zone).isoformat()
        except OverflowError:
            return taken_at

    def as_json(self) -> dict[str, Any]:
        return {"seconds": self.seconds, "zone": self.zone, "photo": self.photo}

    @classmethod
    def from_json(cls, value: Mapping[str, Any] | None) -> Self | None:
        """Read what `as_json` wrote. What comes from a partner's device is taken with care."""
        if not isinstance(value, dict):
            return None
        seconds, zone = value.get("seconds"), value.get("zone")
        if not isinstance(seconds, int) or not isinstance(zone, int):
            return None
        if abs(seconds) > _MOST_SECONDS or abs(zone) > _MOST_ZONE:
            return None
        return cls(seconds, zone, str(value.get("photo", "")))


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
