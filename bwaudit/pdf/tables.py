"""Tables with bars, what their fills mean, and lines to sign on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bwaudit.pdf import style
from bwaudit.pdf.blocks import Frame, draw_lines, draw_words, height_of, on_one_line
from bwaudit.pdf.flow import Slab, keep_together
from bwaudit.pdf.marks import draw_bar, draw_mark, draw_swatch
from bwaudit.report.model import Align, Cell, Column, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.pdf.blocks import Layout, Setting
    from bwaudit.pdf.flow import Draw
    from bwaudit.pdf.pen import Pen
    from bwaudit.pdf.tags import Element
    from bwaudit.report.model import Legend, Table

_PAD = 6.0
_ABOVE, _ABOVE_CLOSE = 3.8, 2.5
_MARK = 9.0
_MARK_ROOM = 14.0
_BAR_HEIGHT = 7.5
_MOST_HIGH = 360.0
"""A row that is taller is parted, or it would reach below its page."""
_WORDLESS = Cell(())
_MOST_OF_NUMBER = 0.2


@dataclass(frozen=True, slots=True)
class _SetCell:
    """A cell with its words set, and the part of the row that is its own."""

    cell: Cell
    settings: list[Setting]
    frame: Frame
    align: Align
    element: Element


def table(layout: Layout, block: Table, frame: Frame, parent: Element) -> list[Slab]:
    """A table: its head on every page it reaches, its rows whole."""
    whole = parent.add("Table", alt=" ".join(line.text for line in block.summary[:1]))
    columns = _columns(layout, block, frame)
    head_cells = tuple(Cell(column.title) for column in block.columns)
    head = _row(layout, Row(head_cells), block.columns, columns, whole, head=True)
    head_slab = _row_slab(head, frame, head=True, strong=False)
    repeat = _row_slab(head, frame, head=True, strong=False, again=True)
    slabs = [head_slab]
    for row in block.rows:
        parts = _parts(_row(layout, row, block.columns, columns, whole, close=block.close))
        for cells in parts:
            goes_on = cells is not parts[-1]
            slab = _row_slab(
                cells, frame, head=False, strong=row.strong, goes_on=goes_on, close=block.close
            )
            slab.repeat = repeat
            slab.keep = row.strong
            slabs.append(slab)
    head_slab.before, head_slab.keep = 8.0, True
    if len(slabs) > 1:
        slabs[-1].keep = False
    if len(slabs) > 2:
        # A last row, often the sum, is not sent alone to the next page.
        slabs[-2].keep = True
    return slabs


def _columns(layout: Layout, block: Table, frame: Frame) -> list[Frame]:
    """Each column gets its share, and at least the longest word of its title and the longest of
    its numbers, such as "3 of 18": what that takes, the wider ones give."""
    columns = block.columns
    whole = sum(column.share for column in columns)
    wanted = [frame.width * column.share / whole for column in columns]
    least = [
        max(_longest_word(layout, column), _longest_number(layout, block, index, frame)) + 2 * _PAD
        for index, column in enumerate(columns)
    ]
    if sum(least) < frame.width:
        spare = [max(0.0, want - need) for want, need in zip(wanted, least, strict=True)]
        part = (frame.width - sum(least)) / (sum(spare) or 1.0)
        wanted = [need + room * part for need, room in zip(least, spare, strict=True)]
    found = []
    left = frame.left
    for wide in wanted:
        found.append(Frame(left, wide))
        left += wide
    return found


def _longest_word(layout: Layout, column: Column) -> float:
    return max(
        (
            layout.typesetter.width(word, style.HEAD)
            for line in column.title[:1]
            for word in line.text.split()
        ),
        default=0.0,
    )


def _longest_number(layout: Layout, block: Table, index: int, frame: Frame) -> float:
    """The widest of what stands at the end of a column, where numbers do; words that are no number
    any more are left to break."""
    if block.columns[index].align is not Align.END:
        return 0.0
    found = (
        layout.typesetter.width(line.text, style.CELL_STRONG)
        for row in block.rows
        for line in row.cells[index].words
    )
    return max((wide for wide in found if wide <= frame.width * _MOST_OF_NUMBER), default=0.0)


def _row(
    layout: Layout,
    row: Row,
    columns: Sequence[Column],
    frames: Sequence[Frame],
    whole: Element,
    *,
    head: bool = False,
    close: bool = False,
) -> list[_SetCell]:
    line = whole.add("TR")
    found = []
    plain = style.CELL_CLOSE if close else style.CELL
    text = style.HEAD if head else style.CELL_STRONG if row.strong else plain
    skip = 0
    for index, (cell, column) in enumerate(zip(row.cells, columns, strict=True)):
        if skip:
            skip -= 1
            continue
        skip = _spanned(row, index)
        place = line.add("TH" if head else "TD", scope="Column" if head else "", span=1 + skip)
        wide = sum(each.width for each in frames[index : index + 1 + skip])
        inner = Frame(frames[index].left, wide).inside(_PAD, _PAD)
        if cell.mark:
            inner = inner.inside(_MARK_ROOM)
        chosen = style.CELL_SMALL if cell.small else text
        settings = layout.words(cell.words, chosen, inner.width, place, "P")
        if not head and column.align is Align.START:
            settings = on_one_line(settings, inner.width)
        found.append(_SetCell(cell, settings, inner, column.align, place))
    return found


def _spanned(row: Row, index: int) -> int:
    """How many empty cells up to the end of a strong row the words of this one may use."""
    after = row.cells[index + 1 :]
    empty = not any(cell.words or cell.mark or cell.bar for cell in after)
    return len(after) if row.strong and row.cells[index].words and empty else 0


def _parts(cells: list[_SetCell]) -> list[list[_SetCell]]:
    """A row as it is, or one that would fill a page in parts that do not."""
    found: list[list[_SetCell]] = []
    rest = cells
    while max((height_of(each.settings) for each in rest), default=0.0) > _MOST_HIGH:
        cut = [_cut(each.settings) for each in rest]
        pairs = zip(rest, cut, strict=True)
        found.append([replace(each, settings=here) for each, (here, _) in pairs])
        rest = [
            replace(each, settings=later, cell=_WORDLESS)
            for each, (_, later) in zip(rest, cut, strict=True)
        ]
    return [*found, rest]


def _cut(settings: Sequence[Setting]) -> tuple[list[Setting], list[Setting]]:
    """What fits into the part of a row, and what is left."""
    here: list[Setting] = []
    later: list[Setting] = []
    room = _MOST_HIGH
    for each in settings:
        fits = 0
        for line in each.lines:
            room -= line.leading
            if room < 0:
                break
            fits += 1
        here += [replace(each, lines=each.lines[:fits])] if fits else []
        later += [replace(each, lines=each.lines[fits:])] if fits < len(each.lines) else []
    return here, later


def _row_slab(
    cells: Sequence[_SetCell],
    frame: Frame,
    *,
    head: bool,
    strong: bool,
    again: bool = False,
    goes_on: bool = False,
    close: bool = False,
) -> Slab:
    inked = max((height_of(each.settings) for each in cells), default=0.0)
    above = _ABOVE_CLOSE if close else _ABOVE
    least = (style.CELL_CLOSE if close else style.CELL).leading
    high = max(inked, least) + 2 * above

    def draw(pen: Pen, top: float) -> None:
        with pen.decoration():
            if head or strong:
                # A little lower, so that the rule of the head above stays.
                pen.box(frame.left, top + 0.4, frame.width, high - 0.4, fill=style.GROUND)
            if not goes_on:
                pen.rule(frame.left, top + high, frame.width, style.LINE2 if head else style.LINE)
            _draw_pictures(pen, cells, top + above + least / 2)
        if again:
            with pen.decoration():
                for each in cells:
                    lines = [line for setting in each.settings for line in setting.lines]
                    draw_lines(pen, lines, each.frame, top + above, each.align)
            return
        for each in cells:
            draw_words(pen, each.settings, each.frame, top + above, each.align)

    return Slab(high, draw)


def _draw_pictures(pen: Pen, cells: Sequence[_SetCell], middle: float) -> None:
    # Words and numbers beside them say the same, so readers who listen lose nothing.
    for each in cells:
        if each.cell.mark:
            draw_mark(pen, each.cell.mark, each.frame.left - _MARK_ROOM, middle - _MARK / 2, _MARK)
        if each.cell.bar:
            draw_bar(
                pen,
                each.cell.bar,
                each.frame.left,
                middle - _BAR_HEIGHT / 2,
                each.frame.width,
                _BAR_HEIGHT,
            )


def legend(layout: Layout, block: Legend, frame: Frame, parent: Element) -> list[Slab]:
    """What the fills of bars mean, in as many lines as it takes."""
    rows: list[list[tuple[float, Cell, list[Setting]]]] = [[]]
    at = 0.0
    for cell in block.entries:
        settings = layout.words(cell.words, style.LABEL, frame.width - 24, parent, "P")
        wide = max((line.width for each in settings for line in each.lines), default=0.0)
        if rows[-1] and at + 20 + wide > frame.width:
            rows.append([])
            at = 0.0
        rows[-1].append((at, cell, settings))
        at += 20 + wide + 16
    slabs = []
    for index, row in enumerate(rows):
        high = max((height_of(settings) for _, _, settings in row), default=0.0)
        slabs.append(Slab(high, _legend_drawer(row, frame), before=0.0 if index else 9.0))
    keep_together(slabs)
    return slabs


def _legend_drawer(row: Sequence[tuple[float, Cell, list[Setting]]], frame: Frame) -> Draw:
    def draw(pen: Pen, top: float) -> None:
        for at, cell, settings in row:
            left = frame.left + at
            with pen.decoration():
                if cell.mark:
                    middle = top + style.LABEL.leading / 2
                    draw_swatch(pen, cell.mark, left, middle - 3.6, 14, 7.2)
            draw_words(pen, settings, Frame(left + 20, frame.width - at - 20), top)

    return draw
