"""The head of the first page, and what stands on every page: band, header, footer, watermark."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING

from bwaudit.pdf import style
from bwaudit.pdf.blocks import (
    Frame,
    beside,
    draw_lines,
    draw_words,
    height_of,
    on_one_line,
    text_slabs,
)
from bwaudit.pdf.flow import Slab, keep_together
from bwaudit.report.model import Align, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.pdf.blocks import Layout, Setting
    from bwaudit.pdf.pen import Pen
    from bwaudit.pdf.style import Page
    from bwaudit.pdf.tags import Element
    from bwaudit.pdf.text import TextLine
    from bwaudit.report.model import Cover, Fact, Furniture

_UPRIGHT = 3
_CHIP = 8.0
_TURN = radians(52)


def cover(layout: Layout, block: Cover, frame: Frame, parent: Element) -> list[Slab]:
    """Which report, of whom, and the facts everybody asks for."""
    across = block.across > _UPRIGHT
    chosen = style.TITLE_ACROSS if across else style.TITLE
    title = layout.words(block.title, chosen, frame.width, parent, "H1")
    place = layout.words(block.place, style.PLACE, frame.width, parent, "P")
    if across and len(title) == len(place) == 1:
        # A sheet that lies across is short.
        joined = beside(title[0], place[0], frame.width)
        title, place = ([joined], []) if joined else (title, place)
    slabs = [
        _kind(layout, block, frame, parent),
        *text_slabs(title, frame, 6),
        *text_slabs(place, frame, 1),
    ]
    slabs += _grid(layout, block.facts.rows, block.across, frame, parent)
    return slabs


def _kind(layout: Layout, block: Cover, frame: Frame, parent: Element) -> Slab:
    kind = layout.words(block.kind, style.KIND, frame.width * 0.6, parent, "P")
    kind = on_one_line(kind, frame.width * 0.6)
    warned = block.status_tone is Tone.WARNING
    ink, ground = (
        (style.WARNING, style.WARNING_SOFT) if warned else (style.ACCENT, style.ACCENT_SOFT)
    )
    chip = style.TextStyle(style.CHIP.size, style.CHIP.leading, bold=True, colour=ink)
    status = layout.words(block.status, chip, frame.width * 0.4 - 2 * _CHIP, parent, "P")
    status = on_one_line(status, frame.width * 0.4 - 2 * _CHIP)
    wide = max((each.width for each in status), default=0.0) + 2 * _CHIP
    high = max(height_of(kind), height_of(status) + 6)

    def draw(pen: Pen, top: float) -> None:
        left = frame.left + frame.width - wide
        draw_words(pen, kind, frame, top)
        with pen.decoration():
            pen.rounded(left, top - 1, wide, height_of(status) + 6, 8, fill=ground)
        draw_words(pen, status, Frame(left + _CHIP, wide - 2 * _CHIP), top + 2)

    return Slab(high, draw)


def _grid(
    layout: Layout, rows: Sequence[Fact], across: int, frame: Frame, parent: Element
) -> list[Slab]:
    """Each label above what it says, some beside one another."""
    column = frame.width / across
    whole = parent.add("L")
    slabs: list[Slab] = []
    for at in range(0, len(rows), across):
        cells = []
        here = rows[at : at + across]
        for index, fact in enumerate(here):
            # The last one takes what is left of its row.
            wide = column * (across - index if index == len(here) - 1 else 1) - 14
            entry = whole.add("LI").add("LBody")
            label = layout.words(fact.label, style.LABEL, wide, entry, "P")
            label = on_one_line(label, wide)
            value = layout.words(fact.value, style.BODY, wide, entry, "P")
            value = on_one_line(value, wide)
            cells.append((Frame(frame.left + index * column, wide), label, value))
        slabs.append(_grid_row(cells, frame))
    if slabs:
        slabs[0].before = 14
    keep_together(slabs)
    return slabs


def _grid_row(cells: Sequence[tuple[Frame, list[Setting], list[Setting]]], frame: Frame) -> Slab:
    high = max(height_of(label) + height_of(value) for _, label, value in cells) + 14

    def draw(pen: Pen, top: float) -> None:
        with pen.decoration():
            pen.rule(frame.left, top, frame.width, style.LINE, 0.8)
        for place, label, value in cells:
            below = draw_words(pen, label, place, top + 6)
            draw_words(pen, value, place, below)

    return Slab(high, draw)


class PageFurniture:
    """Draws what every page has. Lines that never change are set once."""

    def __init__(self, layout: Layout, furniture: Furniture, kind: str, page: Page) -> None:
        self.layout = layout
        self.furniture = furniture
        self.page = page
        self.frame = Frame(page.left, page.body_width)
        half = self.frame.width / 2
        self._title = layout.plain(furniture.title, style.FURNITURE, half)[:1]
        self._kind = layout.plain(kind, style.FURNITURE, half)[:1]
        self._footer = layout.plain(furniture.footer, style.FURNITURE, self.frame.width * 0.7)[:1]
        band = furniture.band[:1]
        self._band = layout.typesetter.lines(band[0], style.BAND, self.frame.width) if band else ()
        self._mark = self._watermark()

    def draw(self, pen: Pen, number: int, pages: int) -> None:
        """Draw page `number` of `pages`, before its content."""
        if self._mark:
            with pen.decoration("Watermark"):
                pen.rotated(
                    self._mark[0], self.page.width / 2, self.page.height / 2, cos(_TURN), sin(_TURN)
                )
        with pen.decoration("Header"):
            if self._band:
                self._draw_band(pen)
            if number > 1:
                draw_lines(pen, self._title, self.frame, 40)
                draw_lines(pen, self._kind, self.frame, 40, Align.END)
        shown = self.furniture.page.format(page=number, pages=pages)
        line = self.layout.plain(shown, style.FURNITURE, self.frame.width / 3)[:1]
        top = self.page.height - 42
        with pen.decoration("Footer"):
            pen.rule(self.frame.left, top, self.frame.width, style.LINE, 0.6)
            draw_lines(pen, self._footer, self.frame, top + 5)
            draw_lines(pen, line, self.frame, top + 5, Align.END)

    def _draw_band(self, pen: Pen) -> None:
        pen.box(0, 0, self.page.width, 24, fill=style.WARNING_SOFT)
        pen.rule(0, 24, self.page.width, style.AMBER, 0.8)
        draw_lines(pen, self._band[:1], self.frame, 6.5)

    def _watermark(self) -> tuple[TextLine, ...]:
        if not self.furniture.watermark:
            return ()
        across = self.page.height * 0.62
        probe = style.TextStyle(100, 120, bold=True, colour=style.WATERMARK)
        wide = self.layout.plain(self.furniture.watermark, probe, 1e6)[0].width
        size = min(150.0, 100 * across / wide)
        exact = style.TextStyle(size, size * 1.2, bold=True, colour=style.WATERMARK)
        return self.layout.plain(self.furniture.watermark, exact, 1e6)[:1]
