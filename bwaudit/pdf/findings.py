"""One finding: its mark and title, what was found, its facts, and its photos right after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.pdf import style
from bwaudit.pdf.blocks import (
    Frame,
    draw_lines,
    draw_words,
    facts,
    height_of,
    on_one_line,
    paragraph,
)
from bwaudit.pdf.flow import Bookmark, Slab, keep_together
from bwaudit.pdf.marks import draw_mark
from bwaudit.pdf.photos import photos
from bwaudit.report.model import Facts, Paragraph, PhotoGrid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.pdf.blocks import Layout
    from bwaudit.pdf.pen import Pen
    from bwaudit.pdf.style import TextStyle
    from bwaudit.pdf.tags import Element
    from bwaudit.report.model import Finding, Mark, Words

_GUTTER = 24.0
_MARK = 14.0
_FLAG_MARK = 9.0
_FLAG_GAP = 14.0

_TOGETHER = 0.6
"""What takes up to this part of a page is not parted: a finding with its first photos, or else its
facts with them."""


def finding(
    layout: Layout,
    block: Finding,
    frame: Frame,
    parent: Element,
    images: Mapping[str, str],
    body_height: float,
    continued: str,
) -> list[Slab]:
    """Lay out a finding. `images` names the resource of each photo; `continued` is the pattern of
    the line that is repeated when it runs over a page."""
    whole = parent.add("Sect")
    inner = frame.inside(_GUTTER)
    slabs = [_heading(layout, block, frame, whole), _flags(layout, block, inner, whole)]
    grids: list[int] = []
    facts_at = len(slabs)
    for each in block.blocks:
        match each:
            case Paragraph():
                slabs += paragraph(layout, each, inner, whole, style.FINDING_TEXT)
            case Facts():
                facts_at = len(slabs)
                slabs += facts(layout, each, inner, whole)
            case PhotoGrid():
                grids.append(len(slabs))
                slabs += photos(layout, each, inner, whole, images)
            case _:
                raise TypeError(f"a finding holds no {type(each).__name__}")
    _hold(slabs, facts_at, grids, body_height)
    repeat = _continued(layout, block, inner, continued)
    for slab in slabs[2:]:
        slab.repeat = repeat
    return slabs


def _hold(slabs: list[Slab], facts_at: int, grids: list[int], body_height: float) -> None:
    """The heading stays with its text, the first photos with what stands before them; a short
    finding stays whole."""
    keep_together(slabs[:3])
    end = grids[0] + 1 if grids else len(slabs)
    for first in (slabs[:end], slabs[facts_at:end], slabs[end - 2 : end]):
        if sum(slab.before + slab.height for slab in first) <= _TOGETHER * body_height:
            keep_together(first)
            return


def _heading(layout: Layout, block: Finding, frame: Frame, whole: Element) -> Slab:
    heading = whole.add("H5")
    number = layout.plain(block.number, style.FINDING, 60)
    room = number[0].width + 8 if number else 0.0
    place = frame.inside(_GUTTER + room)
    titles = layout.short(block.title, style.FINDING, place.width, heading, "Span")

    def draw(pen: Pen, top: float) -> None:
        with pen.decoration():
            draw_mark(pen, block.mark, frame.left, top + 1, _MARK)
        with pen.tagged(heading):
            draw_lines(pen, number, frame.inside(_GUTTER), top)
        draw_words(pen, titles, place, top)

    title = " ".join(part for part in (block.number, _first(block)) if part)
    high = max(height_of(titles), style.FINDING.leading)
    return Slab(high, draw, before=18, bookmark=Bookmark(title, 3))


def _flags(layout: Layout, block: Finding, frame: Frame, whole: Element) -> Slab:
    """The judgement in a word, and remarks beside it."""
    shown: list[tuple[Mark | None, Words, TextStyle]] = [(None, block.status, style.STATUS)]
    shown += [(flag.mark, flag.words, style.FLAG) for flag in block.flags]
    placed = []
    at = 0.0
    for mark, words, chosen in shown:
        settings = layout.words(words, chosen, frame.width / 2, whole, "P")
        settings = on_one_line(settings, (frame.width - _FLAG_GAP) / len(shown) - _FLAG_GAP)
        room = _FLAG_MARK + 4 if mark else 0.0
        wide = max((each.width for each in settings), default=0.0)
        placed.append((at, mark, room, settings))
        at += room + wide + _FLAG_GAP
    high = max(height_of(settings) for *_, settings in placed)

    def draw(pen: Pen, top: float) -> None:
        for left, mark, room, settings in placed:
            if mark:
                with pen.decoration():
                    draw_mark(pen, mark, frame.left + left, top + 1.6, _FLAG_MARK)
            draw_words(pen, settings, frame.inside(left + room), top)

    return Slab(high, draw, before=1)


def _continued(layout: Layout, block: Finding, frame: Frame, continued: str) -> Slab:
    title = f"{block.number} {_first(block)}".strip()
    # A line that is repeated leaves room for what it announces, however long the title is.
    lines = layout.plain(continued.format(title=title), style.SMALL, frame.width)[:1]

    def draw(pen: Pen, top: float) -> None:
        with pen.decoration():
            draw_lines(pen, lines, frame, top)

    return Slab(sum(line.leading for line in lines) + 4, draw)


def _first(block: Finding) -> str:
    return block.title[0].text if block.title else ""
