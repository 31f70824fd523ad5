"""What laying out needs everywhere, and the blocks made of text alone.

Each function turns one block into slabs, and into elements of the structure below `parent`. Tables,
findings and the cover have modules of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from bwaudit.foundation.text import is_rtl_language
from bwaudit.pdf import style
from bwaudit.pdf.flow import Slab, keep_together
from bwaudit.report.model import Align, Line, Look, Span, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.pdf.flow import Draw
    from bwaudit.pdf.pen import Pen
    from bwaudit.pdf.style import Colour, TextStyle
    from bwaudit.pdf.tags import Element
    from bwaudit.pdf.text import TextLine, Typesetter
    from bwaudit.report.model import Fact, Facts, Figures, Listing, Notice, Paragraph, Points, Words

_LOOKS = {
    Look.LEAD: style.LEAD,
    Look.BODY: style.BODY,
    Look.SMALL: style.SMALL,
    Look.LABEL: style.LABEL,
}
_GROUNDS: dict[Tone, tuple[Colour, Colour]] = {
    Tone.WARNING: (style.WARNING_SOFT, style.WARNING),
}
_NOTICE = (style.ACCENT_SOFT, style.ACCENT)

LABEL_WIDTH = 96.0
GAP = 12.0
_BESIDE = 6.0
"""What parts two languages on one line."""
_MOST_LINES = 12
_SHORT = 4
"""A text of so few lines is never parted."""
_ONE_LINE = 60
"""A longer text, in characters, never fits in half a line."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The column that something is laid out in."""

    left: float
    width: float

    def inside(self, by: float, end: float = 0.0) -> Frame:
        return Frame(self.left + by, self.width - by - end)


@dataclass(frozen=True, slots=True)
class Setting:
    """The lines of one wording, and the element they are content of. `beside` is what the second
    language says on the same line."""

    lines: tuple[TextLine, ...]
    element: Element
    beside: Setting | None = None

    @property
    def height(self) -> float:
        high = sum(line.leading for line in self.lines)
        return max(high, self.beside.height) if self.beside else high

    @property
    def width(self) -> float:
        wide = max((line.width for line in self.lines), default=0.0)
        return wide + _BESIDE + self.beside.width if self.beside else wide


@dataclass(frozen=True, slots=True)
class Layout:
    """The typesetter, and the paper's first language, which needs no saying."""

    typesetter: Typesetter
    language: str

    def words(
        self,
        words: Words,
        text_style: TextStyle,
        width: float,
        parent: Element,
        kind: str,
        *,
        flowing: bool = False,
    ) -> list[Setting]:
        """Set a wording. The first language has the style as it is, a second one a quieter one.

        Flowing text begins where its own direction begins; labels, titles and cells keep to the
        side on which the paper is read.
        """
        side = None if flowing else is_rtl_language(self.language)
        found = []
        for index, line in enumerate(words):
            chosen = text_style.second() if index else text_style
            language = "" if line.language == self.language else line.language
            lines = self.typesetter.lines(line, chosen, width, side)
            if lines:
                found.append(Setting(lines, parent.add(kind, language=language)))
        return found

    def short(
        self, words: Words, text_style: TextStyle, width: float, parent: Element, kind: str
    ) -> list[Setting]:
        """Set a wording that is never parted: a name, a title, a caption. One that would fill a
        page is cut, and shows that it is."""
        return [
            replace(each, lines=(*each.lines[:_MOST_LINES], *self.plain("…", text_style, width)))
            if len(each.lines) > _MOST_LINES
            else each
            for each in self.words(words, text_style, width, parent, kind)
        ]

    def plain(self, text: str, text_style: TextStyle, width: float) -> tuple[TextLine, ...]:
        """Set text of our own that is no wording: numbers, furniture."""
        return self.typesetter.lines(plain_line(text, self.language), text_style, width)


def on_one_line(settings: list[Setting], width: float) -> list[Setting]:
    """A short wording with its second language beside it where that fits, since papers in two
    languages are long."""
    found: list[Setting] = []
    for each in settings:
        # The first language of a paper is the one that needs no saying.
        if each.element.language and found and not found[-1].element.language:
            joined = beside(found[-1], each, width)
            if joined is not None:
                found[-1] = joined
                continue
        found.append(each)
    return found


def beside(first: Setting, second: Setting, width: float) -> Setting | None:
    """Two wordings on one line, or None when they do not fit on it."""
    if len(first.lines) != 1 or len(second.lines) != 1 or first.beside:
        return None
    both = replace(first, beside=second)
    return both if both.width <= width else None


def plain_line(text: str, language: str) -> Line:
    """A wording of one look."""
    return Line(language, (Span(text),))


def height_of(settings: Sequence[Setting]) -> float:
    """The height of all lines of a wording."""
    return sum(setting.height for setting in settings)


def draw_lines(
    pen: Pen, lines: Sequence[TextLine], frame: Frame, top: float, align: Align = Align.START
) -> float:
    """Draw lines below one another; gives the bottom of the last."""
    for line in lines:
        pen.text(line, frame.left, top, frame.width, align)
        top += line.leading
    return top


def draw_words(
    pen: Pen, settings: Sequence[Setting], frame: Frame, top: float, align: Align = Align.START
) -> float:
    """Draw a wording as content of its elements; gives its bottom."""
    for setting in settings:
        with pen.tagged(setting.element):
            below = draw_lines(pen, setting.lines, frame, top, align)
        second = setting.beside
        if second:
            first = setting.lines[0]
            place = frame.inside(first.width + _BESIDE)
            draw_words(pen, [second], place, top + first.baseline - second.lines[0].baseline)
        top = below
    return top


def text_slabs(settings: Sequence[Setting], frame: Frame, before: float = 0.0) -> list[Slab]:
    """Slabs for text that may run over pages, never with one line alone."""
    slabs: list[Slab] = []
    for setting in settings:
        if setting.beside:
            slabs.append(_whole_setting(setting, frame, 0.0 if slabs else before))
            continue
        for lines in portions(setting.lines):
            slabs.append(
                Slab(
                    sum(line.leading for line in lines),
                    _lines_drawer(setting.element, lines, frame),
                    0.0 if slabs else before,
                )
            )
    return slabs


def portions(lines: Sequence[TextLine]) -> list[Sequence[TextLine]]:
    """What may be parted: the first two lines, the last two, and each between."""
    if len(lines) <= _SHORT:
        return [lines] if lines else []
    return [lines[:2], *(lines[at : at + 1] for at in range(2, len(lines) - 2)), lines[-2:]]


def _whole_setting(setting: Setting, frame: Frame, before: float) -> Slab:
    def draw(pen: Pen, top: float) -> None:
        draw_words(pen, [setting], frame, top)

    return Slab(setting.height, draw, before)


def _lines_drawer(element: Element, lines: Sequence[TextLine], frame: Frame) -> Draw:
    def draw(pen: Pen, top: float) -> None:
        with pen.tagged(element):
            draw_lines(pen, lines, frame, top)

    return draw


def paragraph(
    layout: Layout, block: Paragraph, frame: Frame, parent: Element, text: TextStyle | None = None
) -> list[Slab]:
    """A paragraph, each language below the other."""
    chosen = text or _LOOKS[block.look]
    settings = layout.words(block.words, chosen, frame.width, parent, "P", flowing=True)
    if block.look is Look.SMALL:
        settings = on_one_line(settings, frame.width)
    return text_slabs(settings, frame, before=6)


def bullets(layout: Layout, block: Points, frame: Frame, parent: Element) -> list[Slab]:
    """A bulleted list."""
    slabs: list[Slab] = []
    inner = frame.inside(14)
    whole = parent.add("L")
    for words in block.entries:
        entry = whole.add("LI")
        settings = layout.words(words, style.BODY, inner.width, entry, "LBody")
        rows = text_slabs(settings, inner, before=2)
        if rows:
            rows[0].draw = _with_bullet(rows[0].draw, frame)
        slabs += rows
    return slabs


def _with_bullet(draw: Draw, frame: Frame) -> Draw:
    def both(pen: Pen, top: float) -> None:
        with pen.decoration():
            pen.rounded(frame.left + 3, top + 5.4, 3.6, 3.6, 1.8, fill=style.ACCENT)
        draw(pen, top)

    return both


def facts(layout: Layout, block: Facts, frame: Frame, parent: Element) -> list[Slab]:
    """Labels, and beside them what they say. A long value may run over pages."""
    slabs: list[Slab] = []
    whole = parent.add("L")
    column = (frame.width - GAP) / 2
    halves = (Frame(frame.left, column), Frame(frame.left + column + GAP, column))
    rows = list(block.rows)
    while rows:
        if all(_is_short(layout, each, column - LABEL_WIDTH) for each in rows[:2]):
            pair = zip(rows[:2], halves, strict=False)
            slabs.append(
                _side_by_side([_whole(_fact(layout, fact, half, whole)) for fact, half in pair])
            )
            del rows[:2]
        else:
            slabs += _fact(layout, rows.pop(0), frame, whole)
    if slabs:
        slabs[0].before = 7
    return slabs


def _is_short(layout: Layout, fact: Fact, width: float) -> bool:
    """Whether a fact needs no more than one short line in each language."""
    if not fact.value or len(fact.label) > len(fact.value) + 1:
        return False
    side = is_rtl_language(layout.language)
    return all(
        len(line.text) <= _ONE_LINE
        # As it will be set, and then it is known already.
        and len(layout.typesetter.lines(line, style.CELL, width, side)) == 1
        for line in fact.value
    )


def _whole(slabs: Sequence[Slab]) -> Slab:
    """Slabs as one, which is never parted."""
    tops = [0.0]
    for one, two in pairwise(slabs):
        tops.append(tops[-1] + one.height + two.before)

    def draw(pen: Pen, top: float) -> None:
        for slab, below in zip(slabs, tops, strict=True):
            slab.draw(pen, top + below)

    return Slab(tops[-1] + slabs[-1].height, draw, before=slabs[0].before)


def _side_by_side(slabs: Sequence[Slab]) -> Slab:
    def draw(pen: Pen, top: float) -> None:
        for slab in slabs:
            slab.draw(pen, top)

    return Slab(max(slab.height for slab in slabs), draw, before=slabs[0].before)


def _fact(layout: Layout, fact: Fact, frame: Frame, whole: Element) -> list[Slab]:
    inner = frame.inside(LABEL_WIDTH)
    # What it is called is no label of a list, such as a number: both are read one after the other.
    entry = whole.add("LI").add("LBody")
    label = layout.words(fact.label, style.LABEL, LABEL_WIDTH - 8, entry, "P")
    label = on_one_line(label, LABEL_WIDTH - 8)
    value = layout.words(fact.value, style.CELL, inner.width, entry, "P")
    value = on_one_line(value, inner.width)
    slabs = text_slabs(value, inner, before=2)
    if slabs and label:
        slabs[0].draw = _with_label(slabs[0].draw, label, value[0].lines[0], frame)
        missing = height_of(label) - sum(slab.height for slab in slabs)
        slabs[-1].height += max(0.0, missing)
    return slabs


def _with_label(draw: Draw, label: Sequence[Setting], beside: TextLine, frame: Frame) -> Draw:
    shift = beside.baseline - label[0].lines[0].baseline

    def both(pen: Pen, top: float) -> None:
        draw_words(pen, label, Frame(frame.left, LABEL_WIDTH - 8), top + shift)
        draw(pen, top)

    return both


def figures(layout: Layout, block: Figures, frame: Frame, parent: Element) -> list[Slab]:
    """Large numbers side by side, parted by hairlines."""
    across = len(block.figures)
    if not across:
        return []
    column = frame.width / across
    cells = []
    for figure in block.figures:
        inner = column - 2 * GAP
        entry = parent.add("P")
        value = Setting(layout.plain(figure.value, style.FIGURE, inner), entry.add("Span"))
        rest = [
            Setting(layout.plain(text, style.FIGURE_REST, inner)[:1], entry.add("Span"))
            for text in (figure.rest,)
            if text
        ]
        label = layout.words(figure.label, style.LABEL, inner, entry, "Span")
        cells.append((value, rest, label))
    tallest = max(value.height + height_of(label) for value, _, label in cells)
    high = tallest + 2 * GAP

    def draw(pen: Pen, top: float) -> None:
        with pen.decoration():
            pen.rounded(frame.left, top, frame.width, high, 5, fill=style.GROUND)
            for index in range(1, across):
                x = frame.left + index * column
                pen.polygon(((x, top + GAP), (x, top + high - GAP)), stroke=style.LINE, thick=0.8)
        for index, (value, rest, label) in enumerate(cells):
            place = Frame(frame.left + index * column + GAP, column - 2 * GAP)
            below = draw_words(pen, [value], place, top + GAP - 2)
            beside = place.inside(value.lines[-1].width + 5)
            for each in rest:
                lower = value.lines[-1].leading - value.lines[-1].baseline + each.lines[0].baseline
                draw_words(pen, [each], beside, below - lower)
            draw_words(pen, label, place, below)

    return [Slab(high, draw, before=14)]


def listing(layout: Layout, block: Listing, frame: Frame, parent: Element) -> list[Slab]:
    """Short entries in two columns, read across."""
    heading = parent.add("P")
    title = layout.plain(block.number, style.CELL_STRONG, 24)
    names = layout.words(block.title, style.CELL_STRONG, frame.width - 24, heading, "Span")

    def draw_title(pen: Pen, top: float) -> None:
        with pen.tagged(heading):
            draw_lines(pen, title, frame, top)
        draw_words(pen, names, frame.inside(24), top)

    tall = max(height_of(names), style.CELL.leading)
    slabs = [Slab(tall + 2, draw_title, before=10, keep=True)]
    whole = parent.add("L")
    whole.numbering = "Decimal"
    column = (frame.width - GAP) / 2
    for at in range(0, len(block.entries), 2):
        slabs.append(_entries(layout, block.entries[at : at + 2], frame, column, whole))
    if len(slabs) > 2:
        slabs[-2].keep = True
    return slabs


def _entries(
    layout: Layout, entries: Sequence[Fact], frame: Frame, column: float, whole: Element
) -> Slab:
    cells = []
    for index, fact in enumerate(entries):
        entry = whole.add("LI")
        place = Frame(frame.left + index * (column + GAP), column)
        number = layout.words(fact.label, style.LABEL, 34, entry, "Lbl")
        label = layout.words(fact.value, style.CELL, column - 36, entry, "LBody")
        cells.append((place, number, label))

    def draw(pen: Pen, top: float) -> None:
        for place, number, label in cells:
            draw_words(pen, number, Frame(place.left, 34), top + 0.8)
            draw_words(pen, label, place.inside(36), top)

    return Slab(max(height_of(label) for _, _, label in cells) + 1.5, draw)


def notice(layout: Layout, block: Notice, frame: Frame, parent: Element) -> list[Slab]:
    """Lines set apart on a soft ground with a bar beside them; the ground runs over pages too."""
    ground, edge = _GROUNDS.get(block.tone, _NOTICE)
    inner = frame.inside(16, 14)
    slabs: list[Slab] = []
    if block.title:
        titles = layout.words(block.title, style.STRONG, inner.width, parent, "P")
        slabs += text_slabs(titles, inner)
        keep_together([*slabs, slabs[-1]])
    for words in block.words:
        settings = layout.words(words, style.BODY, inner.width, parent, "P")
        slabs += text_slabs(settings, inner, before=5 if slabs else 0)
    for index, slab in enumerate(slabs):
        above = 10.0 if index == 0 else slab.before
        below = 10.0 if index == len(slabs) - 1 else 0.0
        slab.draw = _on_ground(slab.draw, frame, slab.height + above + below, above, ground, edge)
        slab.height += above + below
        slab.before = 8.0 if index == 0 else 0.0
    return slabs


def _on_ground(
    draw: Draw, frame: Frame, high: float, above: float, ground: Colour, edge: Colour
) -> Draw:
    def both(pen: Pen, top: float) -> None:
        with pen.decoration():
            # A little more than its height, so that no seam shows between two slabs.
            pen.box(frame.left, top, frame.width, high + 0.2, fill=ground)
            pen.box(frame.left, top, 2.5, high + 0.2, fill=edge)
        draw(pen, top + above)

    return both
