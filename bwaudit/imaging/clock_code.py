"""The time as a QR code on the screen, and read back from a photo of that screen.

The code is for one purpose: to tell how wrong the clock of a camera is. It names nobody.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

import segno
import zxingcpp

from bwaudit.imaging.derive import upright

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARK: Final = "BWCLOCK "
_FORMATS: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_SIDES: Final = (1600, 4000)
"""Longest sides in pixels at which a photo is looked at: a code that fills the picture is found in
the small one at once, a screen far away only in the large one."""


def clock_code(moment: datetime) -> Sequence[Sequence[int]]:
    """Rows of modules, 1 is dark, without a quiet zone; `moment` has a time zone."""
    said = _MARK + moment.isoformat(timespec="seconds")
    rows: Sequence[Sequence[int]] = segno.make_qr(said, error="m", boost_error=False).matrix
    return rows


def read_clock(data: bytes) -> datetime | None:
    """What the clock in a photo shows, with its time zone; None when there is no such code in it.

    Raises EvidenceError UNREADABLE when it is no photo.
    """
    for side in _SIDES:
        picture = upright(data, "", side)
        for found in zxingcpp.read_barcodes(picture, formats=_FORMATS):
            moment = _moment(found.text)
            if moment is not None:
                return moment
        if max(picture.size) < side:
            break
    return None


def _moment(text: str) -> datetime | None:
    if not text.startswith(_MARK):
        return None
    try:
        moment = datetime.fromisoformat(text.removeprefix(_MARK))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
