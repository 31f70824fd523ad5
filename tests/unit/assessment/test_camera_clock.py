"""How wrong a camera's clock is, and the right time of its photos."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from bwaudit.assessment.camera_clock import CameraClock

DHAKA = timezone(timedelta(hours=6))
SHOWN = datetime(2026, 5, 14, 10, 20, 31, tzinfo=DHAKA)


@pytest.mark.parametrize(
    ("wrote", "seconds"),
    [
        ("2026-05-14T09:18:02", 3_749),  # an hour behind, and no zone
        ("2026-05-14T10:20:31", 0),
        ("2026-05-14T12:20:31", -7_200),
        ("2026-05-14T10:20:31+02:00", -4 * 3_600),  # right hands, wrong zone
        ("2009-01-01T00:00:00", 547_986_031),  # the battery was empty
    ],
)
def test_the_right_time_is_what_the_clock_showed(wrote: str, seconds: int) -> None:
    clock = CameraClock.found(wrote, SHOWN, "photo")
    assert clock is not None
    assert clock.seconds == seconds
    assert clock.right(wrote) == "2026-05-14T10:20:31+06:00"
    assert CameraClock.from_json(clock.as_json()) == clock


def test_a_photo_without_a_time_tells_nothing() -> None:
    assert CameraClock.found("", SHOWN, "photo") is None
    assert CameraClock(60, 360, "photo").right("") == ""


def test_a_time_at_the_end_of_the_calendar_stays_as_it_is() -> None:
    assert CameraClock(60, 360, "").right("9999-12-31T23:59:59") == "9999-12-31T23:59:59"


@pytest.mark.parametrize(
    "value",
    [None, {}, {"seconds": "1", "zone": 0}, {"seconds": 1, "zone": 9_000}, {"seconds": 1e99}],
)
def test_what_makes_no_sense_corrects_nothing(value: Any) -> None:
    assert CameraClock.from_json(value) is None
