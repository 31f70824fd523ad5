"""What a camera wrote about a photo: when it was taken, and which way is up.

Reads nothing else. Place, owner and serial number stay in the original, which is kept encrypted.
Tags and their form are those of the Exif standard (CIPA DC-008, also ISO 12234-1).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PIL import ExifTags

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PIL.Image import Exif

_WHEN = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_OFFSET = re.compile(r"[+-](?:0\d|1[0-4]):[0-5]\d")

UPRIGHT = 1
_ORIENTATIONS = range(UPRIGHT, 9)

_DATES = (
    (ExifTags.Base.DateTimeOriginal, ExifTags.Base.OffsetTimeOriginal),
    (ExifTags.Base.DateTimeDigitized, ExifTags.Base.OffsetTimeDigitized),
)


@dataclass(frozen=True, slots=True)
class Shot:
    """`taken_at` is ISO 8601, with an offset only when the camera knew it, or empty."""

    taken_at: str = ""
    orientation: int = UPRIGHT


def read_shot(exif: Exif) -> Shot:
    """Read what is there. A tag that makes no sense counts as absent: cameras write odd ones."""
    details = exif.get_ifd(ExifTags.IFD.Exif)
    taken_at = ""
    for date, offset in _DATES:
        taken_at = taken_at or _moment(details, date, offset)
    taken_at = taken_at or _moment(exif, ExifTags.Base.DateTime, ExifTags.Base.OffsetTime)
    orientation = exif.get(ExifTags.Base.Orientation)
    known = isinstance(orientation, int) and orientation in _ORIENTATIONS
    return Shot(taken_at, int(orientation) if known and orientation is not None else UPRIGHT)


def _moment(tags: Mapping[int, Any], date: int, offset: int) -> str:
    found = _WHEN.match(_text(tags.get(date)))
    if not found:
        return ""
    try:
        moment = datetime(*(int(part) for part in found.groups())).isoformat()  # type: ignore[arg-type] # noqa: DTZ001
    except ValueError:
        return ""
    zone = _OFFSET.fullmatch(_text(tags.get(offset)))
    return moment + (zone.group() if zone else "")


def _text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    return value.strip(" \0") if isinstance(value, str) else ""
