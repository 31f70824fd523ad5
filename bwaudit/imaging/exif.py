"""What a camera wrote about a photo: when it was taken, which way is up, which camera it was.

Reads nothing else. Place and owner stay in the original, which is kept encrypted; of the serial
number only a digest leaves it, so that two cameras of one model are told apart.
Tags and their form are those of the Exif standard (CIPA DC-008, also ISO 12234-1).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PIL import ExifTags

from bwaudit.foundation.hashing import sha256

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PIL.Image import Exif

_WHEN = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_OFFSET = re.compile(r"[+-](?:0\d|1[0-4]):[0-5]\d")

UPRIGHT = 1
_LONGEST_CAMERA = 80
_ORIENTATIONS = range(UPRIGHT, 9)

_DATES = (
    (ExifTags.Base.DateTimeOriginal, ExifTags.Base.OffsetTimeOriginal),
    (ExifTags.Base.DateTimeDigitized, ExifTags.Base.OffsetTimeDigitized),
)


@dataclass(frozen=True, slots=True)
class Shot:
    """`taken_at` is ISO 8601, with an offset only when the camera knew it, or empty. `camera` is
    maker and model, `camera_id` one body of it; both are empty when it does not say."""

    taken_at: str = ""
    orientation: int = UPRIGHT
    camera: str = ""
    camera_id: str = ""


def read_shot(exif: Exif) -> Shot:
    """Read what is there. A tag that makes no sense counts as absent: cameras write odd ones."""
    details = exif.get_ifd(ExifTags.IFD.Exif)
    taken_at = ""
    for date, offset in _DATES:
        taken_at = taken_at or _moment(details, date, offset)
    taken_at = taken_at or _moment(exif, ExifTags.Base.DateTime, ExifTags.Base.OffsetTime)
    orientation = exif.get(ExifTags.Base.Orientation)
    known = isinstance(orientation, int) and orientation in _ORIENTATIONS
    turn = int(orientation) if known and orientation is not None else UPRIGHT
    camera = _camera(exif)
    serial = _text(details.get(ExifTags.Base.BodySerialNumber))
    return Shot(taken_at, turn, camera, camera_id(camera, serial))


def camera_id(camera: str, serial: str = "") -> str:
    """A short name of one camera, the same for all its photos; empty for none."""
    return sha256(f"{camera}\0{serial}".encode())[:16] if camera else ""


def _camera(exif: Exif) -> str:
    """ "Canon PowerShot A1": many models begin with their maker already."""
    maker, model = _text(exif.get(ExifTags.Base.Make)), _text(exif.get(ExifTags.Base.Model))
    whole = model if model.casefold().startswith(maker.casefold()) else f"{maker} {model}"
    return " ".join(whole.split())[:_LONGEST_CAMERA]


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
