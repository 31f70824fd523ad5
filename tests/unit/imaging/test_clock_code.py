"""The time is read back from a photo of the screen, small, askew and grainy."""

from __future__ import annotations

import io
from datetime import datetime, timedelta, timezone

import pytest
import segno
from PIL import Image, ImageFilter

from bwaudit.imaging.clock_code import clock_code, read_clock

SHOWN = datetime(2026, 5, 14, 10, 20, 31, tzinfo=timezone(timedelta(hours=6)))


def photographed(rows: object, side: int, width: int) -> bytes:
    """A photo `width` pixels wide with the code in it, `side` pixels large."""
    assert isinstance(rows, list | tuple)
    count = len(rows) + 8
    code = Image.new("L", (count, count), 255)
    for down, row in enumerate(rows):
        for along, dark in enumerate(row):
            if dark:
                code.putpixel((along + 4, down + 4), 0)
    turned = code.resize((side, side), Image.Resampling.BOX).rotate(
        9, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC
    )
    photo = Image.effect_noise((width, width * 3 // 4), 40)
    photo.paste(turned.filter(ImageFilter.GaussianBlur(1.0)), (width // 3, width // 4))
    written = io.BytesIO()
    photo.convert("RGB").save(written, "JPEG", quality=80)
    return written.getvalue()


@pytest.mark.parametrize(("side", "width"), [(160, 640), (180, 3200)])
def test_the_clock_is_read_from_its_photo(side: int, width: int) -> None:
    assert read_clock(photographed(clock_code(SHOWN), side, width)) == SHOWN


@pytest.mark.parametrize(
    "says", ["https://example.org", "BWCLOCK soon", "BWCLOCK 2026-05-14T10:20"]
)
def test_another_code_is_no_clock(says: str) -> None:
    rows = segno.make_qr(says, error="m").matrix
    assert read_clock(photographed(rows, 200, 640)) is None
