"""Photos in rows, each with its caption below; a row is never parted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.pdf import style
from bwaudit.pdf.blocks import Frame, draw_words, height_of
from bwaudit.pdf.flow import Slab

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bwaudit.pdf.blocks import Layout
    from bwaudit.pdf.pen import Pen
    from bwaudit.pdf.tags import Element
    from bwaudit.report.model import Photo, PhotoGrid

_GAP = 10.0
_SHAPE = 0.75
"""Height of a photo's place by its width: that of a phone held level."""
_TALLEST = 136.0
"""So that two findings with photos fit on a page."""
_LEAST = 96.0
"""Photos are made smaller down to this height, when another finding then fits on their page."""


def photos(
    layout: Layout,
    block: PhotoGrid,
    frame: Frame,
    parent: Element,
    images: Mapping[str, str],
) -> list[Slab]:
    """Lay out a grid. A caption is cut after some lines; the finding's own text is never."""
    wide = (frame.width - _GAP * (block.columns - 1)) / block.columns
    tall = min(wide * _SHAPE, _TALLEST)
    slabs: list[Slab] = []
    for at in range(0, len(block.photos), block.columns):
        row = block.photos[at : at + block.columns]
        slabs.append(_row(layout, row, frame, wide, tall, parent, images))
    return slabs


def _row(
    layout: Layout,
    row: Sequence[Photo],
    frame: Frame,
    wide: float,
    tall: float,
    parent: Element,
    images: Mapping[str, str],
) -> Slab:
    placed = []
    for index, photo in enumerate(row):
        place = Frame(frame.left + index * (wide + _GAP), wide)
        caption = photo.caption[0].text if photo.caption else str(photo.number)
        figure = parent.add("Figure", alt=caption)
        settings = layout.short(photo.caption, style.CAPTION, wide, figure, "Caption")
        placed.append((photo, place, figure, settings))
    high = max(_fitted(photo, wide, tall)[1] for photo in row)
    words = max(height_of(settings) for *_, settings in placed)

    def draw(pen: Pen, top: float) -> None:
        room = high - slab.given
        for photo, place, figure, settings in placed:
            width, height = _fitted(photo, wide, room)
            figure.box = pen.corners(place.left, top, width, height)
            with pen.tagged(figure):
                pen.image(images[photo.file.sha256], place.left, top, width, height)
            with pen.decoration():
                pen.box(place.left, top, width, height, stroke=style.LINE, thick=0.5)
            draw_words(pen, settings, place, top + room + 3)

    slab = Slab(high + words + 3, draw, before=9, give=max(0.0, high - _LEAST))
    return slab


def _fitted(photo: Photo, wide: float, tall: float) -> tuple[float, float]:
    """The photo's size on paper; its shape is kept, and even a line of pixels stays visible."""
    width, height = max(photo.file.width, 1), max(photo.file.height, 1)
    scale = min(wide / width, tall / height)
    return max(width * scale, 1.0), max(height * scale, 1.0)
