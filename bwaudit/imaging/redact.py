"""Draw marks into a photo: what is hidden is replaced by one grey, and nothing of it is left.

The result is a new JPEG made of pixels only: no place, date, owner, embedded thumbnail or profile
comes along. Blur and mosaic are not offered, because both can be undone. Pure Pillow; nothing is
read from or written to a file but the shipped fonts.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw, ImageFont

from bwaudit.assessment.photo_marks import FULL, MarkKind, crop_of, drawn
from bwaudit.foundation.content import shipped_resources
from bwaudit.imaging.derive import (
    REPORT_QUALITY,
    REPORT_SIDE,
    THUMBNAIL_QUALITY,
    THUMBNAIL_SIDE,
    fit,
    jpeg,
    upright,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bwaudit.assessment.photo_marks import Box, PhotoMark, Point
    from bwaudit.imaging.derive import Size

FILL: Final = (90, 90, 90)
"""A grey without colour survives JPEG unchanged: it decodes to exactly this everywhere."""

INK: Final = (173, 36, 8)
CASING: Final = (255, 255, 255)

_BLOCK = 16
"""JPEG mixes colours within blocks of 16 pixels. A fill that ends between blocks would take in a
shimmer of what lies beside it, so it goes on to the next edge."""

_ROUND = 10
_STROKE = 0.006
_TEXT = 0.034
_FAMILIES = (
    "Inter-SemiBold",
    "NotoSans-Bold",
    "NotoSansBengali-Bold",
    "NotoNaskhArabic-Bold",
    "NotoSansDevanagari-Bold",
    "NotoSansKhmer-Bold",
    "NotoSansEthiopic-Bold",
    "NotoSansSinhala-Bold",
    "NotoSansTamil-Bold",
    "NotoSansThai-Bold",
    "NotoSansMyanmar-Bold",
)

_XY = tuple[float, float]


@dataclass(frozen=True, slots=True)
class DrawnCopies:
    """JPEGs that show the marks, with their sizes in pixels."""

    report: bytes
    report_size: Size
    thumbnail: bytes
    thumbnail_size: Size


def redact(data: bytes, name: str, marks: Sequence[PhotoMark]) -> DrawnCopies:
    """The report-size copy and the thumbnail of a photo, with `marks` drawn in and cropped.

    `data` is the file as it was captured. A crop is taken from the full photo, so that it stays
    sharp. Raises EvidenceError UNREADABLE when the file is damaged.
    """
    kept = crop_of(marks)
    share = max(kept.width, kept.height) / FULL
    picture = upright(data, name, math.ceil(REPORT_SIDE / max(share, 0.01)))
    frame = _pixels(kept, picture.size)
    picture = picture.crop(frame)
    if max(picture.size) > REPORT_SIDE:
        picture = picture.resize(fit(picture.size, REPORT_SIDE), Image.Resampling.BICUBIC)
    _draw(picture, kept, drawn(marks))
    small = picture.resize(fit(picture.size, THUMBNAIL_SIDE), Image.Resampling.BICUBIC)
    return DrawnCopies(
        jpeg(picture, REPORT_QUALITY),
        picture.size,
        jpeg(small, THUMBNAIL_QUALITY),
        small.size,
    )


def _pixels(box: Box, size: Size) -> tuple[int, int, int, int]:
    width, height = size
    left, top = box.left * width // FULL, box.top * height // FULL
    right, bottom = -(-box.right * width // FULL), -(-box.bottom * height // FULL)
    return left, top, max(left + 1, right), max(top + 1, bottom)


def _draw(picture: Image.Image, kept: Box, marks: Iterable[PhotoMark]) -> None:
    canvas = _Canvas(picture, kept)
    known = list(marks)
    # Fills come last but for words: no other mark may show through, none may be hidden by chance.
    for kind in (MarkKind.PEN, MarkKind.BOX, MarkKind.ARROW, MarkKind.HIDE, MarkKind.TEXT):
        for mark in known:
            if mark.kind is kind:
                canvas.draw(mark)


class _Canvas:
    """Draws in parts of the whole photo onto the part of it that is kept."""

    def __init__(self, picture: Image.Image, kept: Box) -> None:
        self._picture = picture
        self._kept = kept
        self._pen = ImageDraw.Draw(picture)
        self._thick = max(3, round(max(picture.size) * _STROKE))

    def draw(self, mark: PhotoMark) -> None:
        match mark.kind:
            case MarkKind.HIDE:
                self._hide(mark.box)
            case MarkKind.BOX:
                (left, top), (right, bottom) = (self._at(point) for point in mark.box.corners)
                corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
                self._stroke([corners])
            case MarkKind.ARROW:
                self._arrow(self._at(mark.points[0]), self._at(mark.points[-1]))
            case MarkKind.PEN:
                self._stroke([[self._at(point) for point in mark.points]])
            case MarkKind.TEXT:
                self._words(mark.text, self._at(mark.points[0]))

    def _at(self, point: Point) -> _XY:
        width, height = self._picture.size
        return (
            (point[0] - self._kept.left) / self._kept.width * width,
            (point[1] - self._kept.top) / self._kept.height * height,
        )

    def _hide(self, box: Box) -> None:
        (left, top), (right, bottom) = (self._at(corner) for corner in box.corners)
        # Two pixels more: colours of the next block are smeared over its edge when it is shown.
        edges = [
            math.floor((left - 2) / _BLOCK) * _BLOCK,
            math.floor((top - 2) / _BLOCK) * _BLOCK,
            math.ceil((right + 2) / _BLOCK) * _BLOCK - 1,
            math.ceil((bottom + 2) / _BLOCK) * _BLOCK - 1,
        ]
        # Corners are rounded outside of what must be covered, never inside.
        reach = math.ceil(_ROUND * (1 - math.sqrt(0.5))) + 1
        wider = [edges[0] - reach, edges[1] - reach, edges[2] + reach, edges[3] + reach]
        self._pen.rounded_rectangle(wider, _ROUND, fill=FILL)
        self._pen.rectangle(edges, fill=FILL)

    def _stroke(self, lines: Iterable[Sequence[_XY]]) -> None:
        for thick, colour in ((self._thick + 4, CASING), (self._thick, INK)):
            for line in lines:
                self._pen.line(list(line), fill=colour, width=thick, joint="curve")
                for x, y in (line[0], line[-1]):
                    half = thick / 2
                    self._pen.ellipse((x - half, y - half, x + half, y + half), fill=colour)

    def _arrow(self, tail: _XY, head: _XY) -> None:
        long = math.dist(tail, head)
        if long < 1:
            return
        across, down = (head[0] - tail[0]) / long, (head[1] - tail[1]) / long
        size = min(long, self._thick * 4.2)
        neck = (head[0] - across * size * 0.8, head[1] - down * size * 0.8)
        self._stroke([[tail, neck]])
        for more, colour in ((2.5, CASING), (0.0, INK)):
            wide, tip = size * 0.45 + more, more * 1.6
            base = (head[0] - across * (size + more), head[1] - down * (size + more))
            self._pen.polygon(
                [
                    (head[0] + across * tip, head[1] + down * tip),
                    (base[0] - down * wide, base[1] + across * wide),
                    (base[0] + down * wide, base[1] - across * wide),
                ],
                fill=colour,
            )
        self._pen.line([tail, neck], fill=INK, width=self._thick)

    def _words(self, text: str, start: _XY) -> None:
        if not text.strip():
            return
        size = max(14, round(max(self._picture.size) * _TEXT))
        font = _font_for(text, size)
        left, top, right, bottom = self._pen.multiline_textbbox((0, 0), text, font=font)
        pad = size * 0.4
        wide, tall = right - left + pad * 2, bottom - top + pad * 2
        x = max(0.0, min(start[0], self._picture.width - wide))
        y = max(0.0, min(start[1], self._picture.height - tall))
        self._pen.rounded_rectangle((x, y, x + wide, y + tall), size * 0.25, fill=INK)
        self._pen.multiline_text((x + pad - left, y + pad - top), text, fill=CASING, font=font)


def _font_for(text: str, size: int) -> ImageFont.FreeTypeFont:
    """The first shipped font that has all the letters; else the one that misses fewest."""
    best: tuple[int, ImageFont.FreeTypeFont] | None = None
    for family in _FAMILIES:
        font = ImageFont.truetype(shipped_resources("fonts", f"{family}.ttf"), size)
        missing = _missing(font, text)
        if best is None or missing < best[0]:
            best = (missing, font)
        if not missing:
            break
    assert best is not None
    return best[1]


def _missing(font: ImageFont.FreeTypeFont, text: str) -> int:
    # A letter that a font lacks is drawn as its sign for that, as the last private-use letter is.
    absent = bytes(font.getmask("\U0010fffd"))
    letters = {letter for letter in text if not letter.isspace()}
    return sum(bytes(font.getmask(letter)) == absent for letter in letters)
