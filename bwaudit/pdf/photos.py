"""Photos in rows, each with its caption below; a row is never parted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.pdf import style
from bwaudit.pdf.blocks import Frame, Setting, draw_words, height_of
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

_LONGEST_CAPTION = 12


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
        settings = _shortened(layout.words(photo.caption, style.CAPTION, wide, figure, "Caption"))
        placed.append((photo, place, _fitted(photo, wide, tall), figure, settings))
    high = max(size[1] for _, _, size, _, _ in placed)
    words = max(height_of(settings) for *_, settings in placed)

    def draw(pen: Pen, top: float) -> None:
        for photo, place, (width, height), figure, settings in placed:
            figure.box = pen.corners(place.left, top, width, height)
            with pen.tagged(figure):
                pen.image(images[photo.file.sha256], place.left, top, width, height)
            with pen.decoration():
                pen.box(place.left, top, width, height, stroke=style.LINE, thick=0.5)
            draw_words(pen, settings, place, top + high + 3)

    return Slab(high + words + 3, draw, before=9)


def _shortened(settings: Sequence[Setting]) -> list[Setting]:
    return [Setting(each.lines[:_LONGEST_CAPTION], each.element) for each in settings]


def _fitted(photo: Photo, wide: float, tall: float) -> tuple[float, float]:
    """The photo's size on paper; its shape is kept, and even a line of pixels stays visible."""
    width, height = max(photo.file.width, 1), max(photo.file.height, 1)
    scale = min(wide / width, tall / height)
    return max(width * scale, 1.0), max(height * scale, 1.0)
