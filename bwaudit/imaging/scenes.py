"""Pictures of a factory drawn by code, for the practice factory, the demo and tests.

Nobody's face, no real place. Each carries the metadata a phone would write, a position too, so that
what leaves the device can be seen to have lost it.
"""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFilter
from PIL.TiffImagePlugin import IFDRational

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    Point = tuple[float, float]

WALL, FLOOR, LAMP = "#c9c8c0", "#8f8d86", "#f4f7f5"
CARTON, TAPE, SHADE = "#b98a4e", "#e6d3ac", "#7c5a2f"
DOOR, SIGN, STEEL, LINE = "#4f7268", "#0a8f58", "#6f7883", "#e2c544"


@dataclass(frozen=True, slots=True)
class _Canvas:
    """Draws in a square of 1 by 1 laid over the whole picture."""

    draw: ImageDraw.ImageDraw
    width: int
    height: int
    chance: random.Random

    def at(self, *points: Point) -> list[Point]:
        return [(x * self.width, y * self.height) for x, y in points]

    def area(self, colour: str, *points: Point) -> None:
        self.draw.polygon(self.at(*points), fill=colour)

    def box(self, colour: str, left: float, top: float, right: float, bottom: float) -> None:
        self.area(colour, (left, top), (right, top), (right, bottom), (left, bottom))

    def stroke(self, colour: str, thick: float, *points: Point) -> None:
        self.draw.line(self.at(*points), fill=colour, width=max(1, int(thick * self.width)))

    def round(self, colour: str, x: float, y: float, radius: float) -> None:
        reach = radius * self.width
        ((cx, cy),) = self.at((x, y))
        self.draw.ellipse((cx - reach, cy - reach, cx + reach, cy + reach), fill=colour)


def _room(c: _Canvas) -> None:
    c.box(WALL, 0, 0, 1, 1)
    c.area("#dedfdb", (0, 0), (1, 0), (0.64, 0.3), (0.36, 0.3))
    c.area(FLOOR, (0, 1), (1, 1), (0.64, 0.62), (0.36, 0.62))
    c.area("#bdbcb4", (0, 0), (0.36, 0.3), (0.36, 0.62), (0, 1))
    c.area("#b3b2ab", (1, 0), (0.64, 0.3), (0.64, 0.62), (1, 1))
    c.stroke(LINE, 0.006, (0.1, 1), (0.4, 0.63))
    c.stroke(LINE, 0.006, (0.9, 1), (0.6, 0.63))
    for depth in range(4):
        half, y = 0.2 - depth * 0.045, 0.04 + depth * 0.07
        c.box(LAMP, 0.5 - half, y, 0.5 + half, y + 0.014 - depth * 0.002)


def _door(c: _Canvas, *, locked: bool) -> None:
    c.box(DOOR, 0.46, 0.4, 0.54, 0.63)
    c.box("#35544b", 0.47, 0.42, 0.53, 0.62)
    c.box(SIGN, 0.47, 0.345, 0.53, 0.375)
    c.box("#ffffff", 0.485, 0.353, 0.515, 0.367)
    c.stroke(STEEL, 0.004, (0.475, 0.52), (0.525, 0.52))
    if locked:
        c.stroke("#2b2f35", 0.006, (0.458, 0.5), (0.542, 0.5))
        c.round("#c99b2b", 0.5, 0.515, 0.009)


def _carton(c: _Canvas, x: float, y: float, size: float) -> None:
    tall = size * 0.8
    c.box(CARTON, x, y - tall, x + size, y)
    c.area(
        SHADE,
        (x + size, y - tall),
        (x + size * 1.2, y - tall * 1.16),
        (x + size * 1.2, y - tall * 0.16),
        (x + size, y),
    )
    c.area(
        "#caa067",
        (x, y - tall),
        (x + size * 0.2, y - tall * 1.16),
        (x + size * 1.2, y - tall * 1.16),
        (x + size, y - tall),
    )
    c.box(TAPE, x, y - tall * 0.56, x + size, y - tall * 0.46)


def _cartons(c: _Canvas, count: int) -> None:
    places = sorted(
        ((c.chance.uniform(0.3, 0.62), c.chance.uniform(0.66, 0.97)) for _ in range(count)),
        key=lambda p: p[1],
    )
    for x, y in places:
        _carton(c, x, y, 0.05 + (y - 0.6) * 0.28)


def _exit_blocked(c: _Canvas) -> None:
    _room(c)
    _door(c, locked=False)
    _cartons(c, 9)


def _exit_locked(c: _Canvas) -> None:
    _room(c)
    _door(c, locked=True)


def _corridor(c: _Canvas) -> None:
    _room(c)
    _door(c, locked=False)


def _extinguisher(c: _Canvas) -> None:
    c.box(WALL, 0, 0, 1, 0.78)
    c.box(FLOOR, 0, 0.78, 1, 1)
    c.box("#ffffff", 0.36, 0.12, 0.64, 0.26)
    c.box("#b3261e", 0.38, 0.14, 0.62, 0.24)
    c.box("#b3261e", 0.44, 0.4, 0.56, 0.74)
    c.round("#b3261e", 0.5, 0.4, 0.06)
    c.box("#23272d", 0.47, 0.3, 0.53, 0.36)
    c.stroke("#23272d", 0.012, (0.53, 0.33), (0.6, 0.42), (0.58, 0.62))
    c.box("#f3efe2", 0.455, 0.52, 0.545, 0.6)


def _machines(c: _Canvas) -> None:
    _room(c)
    for row in range(4):
        y, size = 0.98 - row * 0.1, 0.22 - row * 0.045
        for side in (0.08 + row * 0.07, 0.7 - row * 0.05):
            c.box("#d8d5cc", side, y - size * 0.5, side + size, y - size * 0.36)
            c.box("#e9ecee", side + size * 0.2, y - size * 0.85, side + size * 0.8, y - size * 0.55)
            c.box("#3c4650", side + size * 0.66, y - size * 0.85, side + size * 0.8, y - size * 0.5)
            c.round(STEEL, side + size * 0.86, y - size * 0.7, size * 0.09)


def _drums(c: _Canvas) -> None:
    c.box(WALL, 0, 0, 1, 0.7)
    c.box(FLOOR, 0, 0.7, 1, 1)
    for index, colour in enumerate(("#2a5f9e", "#2a5f9e", "#9aa3ad", "#2a5f9e", "#7b4a2c")):
        x = 0.08 + index * 0.17
        c.box(colour, x, 0.42, x + 0.13, 0.84)
        for ring in (0.5, 0.63, 0.76):
            c.stroke("#1b2733", 0.003, (x, ring), (x + 0.13, ring))
        if index % 2:
            c.box("#f1e9c9", x + 0.03, 0.54, x + 0.1, 0.61)


def _first_aid(c: _Canvas) -> None:
    c.box(WALL, 0, 0, 1, 1)
    c.box("#f6f7f5", 0.28, 0.24, 0.72, 0.74)
    c.stroke(STEEL, 0.006, (0.28, 0.24), (0.72, 0.24), (0.72, 0.74), (0.28, 0.74), (0.28, 0.24))
    c.box(SIGN, 0.46, 0.34, 0.54, 0.64)
    c.box(SIGN, 0.39, 0.45, 0.61, 0.53)
    c.round("#c99b2b", 0.69, 0.49, 0.012)


def _taps(c: _Canvas) -> None:
    c.box("#d7dde0", 0, 0, 1, 0.62)
    for column in range(11):
        c.stroke("#c3cace", 0.002, (column / 10, 0), (column / 10, 0.62))
    for row in range(7):
        c.stroke("#c3cace", 0.002, (0, row / 10), (1, row / 10))
    c.box(STEEL, 0.06, 0.6, 0.94, 0.78)
    c.box("#59626c", 0.08, 0.62, 0.92, 0.7)
    c.box(FLOOR, 0, 0.78, 1, 1)
    for index in range(5):
        x = 0.15 + index * 0.17
        c.box("#eef1f2", x, 0.42, x + 0.03, 0.52)
        c.stroke("#eef1f2", 0.014, (x + 0.015, 0.5), (x + 0.06, 0.52), (x + 0.06, 0.57))


def _board(c: _Canvas) -> None:
    c.box(WALL, 0, 0, 1, 1)
    c.box("#7a5a3a", 0.12, 0.12, 0.88, 0.84)
    c.box("#d9c29a", 0.14, 0.14, 0.86, 0.82)
    for column in range(4):
        for row in range(2):
            x, y = 0.18 + column * 0.165, 0.2 + row * 0.3
            c.box("#fbfaf4", x, y, x + 0.13, y + 0.24)
            for line in range(6):
                end = x + 0.02 + c.chance.uniform(0.05, 0.09)
                c.stroke(
                    "#8b8f96",
                    0.003,
                    (x + 0.015, y + 0.04 + line * 0.03),
                    (end, y + 0.04 + line * 0.03),
                )


def _register(c: _Canvas) -> None:
    c.box("#8a7d6b", 0, 0, 1, 1)
    c.area("#fbfaf5", (0.1, 0.08), (0.92, 0.05), (0.95, 0.93), (0.07, 0.95))
    for line in range(16):
        y = 0.16 + line * 0.047
        c.stroke("#aab4c2", 0.002, (0.11, y), (0.91, y - 0.004))
        for column in range(5):
            x = 0.14 + column * 0.155
            c.stroke(
                "#33415c", 0.003, (x, y - 0.014), (x + c.chance.uniform(0.05, 0.12), y - 0.015)
            )


SCENES: dict[str, Callable[[_Canvas], None]] = {
    "exit blocked": _exit_blocked,
    "exit locked": _exit_locked,
    "corridor": _corridor,
    "extinguisher": _extinguisher,
    "machines": _machines,
    "chemical drums": _drums,
    "first-aid box": _first_aid,
    "water taps": _taps,
    "notice board": _board,
    "register": _register,
}


def scene(
    name: str,
    *,
    width: int = 4000,
    height: int = 3000,
    seed: int = 1,
    taken: datetime | None = None,
) -> bytes:
    """A JPEG of one of `SCENES`, 12 megapixels by default, grainy as a phone's, with phone-like
    metadata.

    The same arguments give the same picture.
    """
    small = Image.new("RGB", (1000, round(1000 * height / width)), WALL)
    canvas = _Canvas(
        ImageDraw.Draw(small), small.width, small.height, random.Random(f"{name}{seed}")
    )
    SCENES[name](canvas)
    soft = small.filter(ImageFilter.GaussianBlur(0.8))
    noise = Image.frombytes("L", (500, 375), canvas.chance.randbytes(500 * 375))
    grain = noise.resize(soft.size).convert("RGB")
    picture = Image.blend(soft, grain, 0.05).resize((width, height), Image.Resampling.BICUBIC)
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=88, exif=_as_a_phone(taken))
    return written.getvalue()


def _as_a_phone(taken: datetime | None) -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = "Practice"
    exif[0x0110] = "Practice camera"
    exif[0x0112] = 1
    if taken:
        exif.get_ifd(0x8769)[0x9003] = f"{taken:%Y:%m:%d %H:%M:%S}"
    place = exif.get_ifd(0x8825)
    place[1], place[2] = "N", tuple(IFDRational(part) for part in (23, 48, 37))
    place[3], place[4] = "E", tuple(IFDRational(part) for part in (90, 24, 45))
    return exif
