"""Draw on pages: text, lines, shapes and photos, each as content of an element or as decoration.

Coordinates are points from the upper left corner, downwards. On a paper that is read from the right
everything is mirrored here, so layout thinks of start and end only.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.report.model import Align

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bwaudit.pdf.fonts import Face
    from bwaudit.pdf.shaping import Stroke
    from bwaudit.pdf.style import Colour, Page
    from bwaudit.pdf.tags import Element
    from bwaudit.pdf.text import Piece, TextLine

# Control points that make four curves look like a circle.
_ROUND = 0.5523
# The edge that makes letters look bold, in parts of their size.
_EDGE = 0.03


@dataclass(frozen=True, slots=True)
class PlacedPhoto:
    """A photo by its name, and how many operators come before. They make its place on the page the
    square that a photo is drawn in."""

    name: str
    after: int


class Sheet:
    """What one page holds: operators, the fonts they name, and photos among them."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.code: list[bytes] = []
        self.fonts: set[str] = set()
        self.photos: list[PlacedPhoto] = []
        self.owners: list[Element] = []


class Pen:
    """Draws one report. `sheet` is the page it is on."""

    def __init__(self, page: Page, *, rtl: bool = False) -> None:
        self.page = page
        self.rtl = rtl
        self.sheets: list[Sheet] = []
        self._inside = False
        self._fill: Colour | None = None
        self._stroke: tuple[Colour, float] | None = None
        self._font: tuple[str, float] | None = None
        self._edge: tuple[Colour, float] | None = None

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    def new_sheet(self) -> Sheet:
        self.sheets.append(Sheet(len(self.sheets)))
        self._fill = self._stroke = self._font = self._edge = None
        if self.page.scale != 1:
            self.sheet.code.append(b"%s 0 0 %s 0 0 cm" % ((numbers(self.page.scale),) * 2))
        return self.sheet

    @contextmanager
    def tagged(self, element: Element) -> Iterator[None]:
        """What is drawn inside is content of `element`."""
        sheet = self.sheet
        number = len(sheet.owners)
        sheet.owners.append(element)
        element.content.append((sheet.index, number))
        sheet.code.append(b"/%s<</MCID %d>>BDC" % (element.kind.encode(), number))
        self._inside = True
        yield
        self._inside = False
        sheet.code.append(b"EMC")

    @contextmanager
    def decoration(self, kind: str = "") -> Iterator[None]:
        """What is drawn inside says nothing, or is said elsewhere. `kind` names page furniture."""
        if self._inside:
            raise ValueError("decoration inside content")
        code = self.sheet.code
        if kind:
            code.append(b"/Artifact<</Type/Pagination/Subtype/%s>>BDC" % kind.encode())
        else:
            code.append(b"/Artifact BMC")
        yield
        code.append(b"EMC")

    def text(
        self,
        line: TextLine,
        left: float,
        top: float,
        width: float,
        align: Align = Align.START,
    ) -> None:
        """One line, in a column that begins at `left` and is `width` wide."""
        spare = width - line.width
        at_end = align is Align.END or (align is Align.START and line.rtl != self.rtl)
        offset = spare if at_end else spare / 2 if align is Align.CENTRE else 0.0
        x = self._x(left + offset, line.width) - line.hang
        y = self.page.height - top - line.baseline
        _TextWriter(self, line, x, y).write()

    def rotated(self, line: TextLine, x: float, y: float, cosine: float, sine: float) -> None:
        """One line at an angle, centred on a point."""
        base = self.page.height - y
        x -= line.width / 2 * cosine - line.ascent / 3 * sine
        base -= line.width / 2 * sine + line.ascent / 3 * cosine
        _TextWriter(self, line, x, base, (cosine, sine)).write()

    def box(
        self,
        left: float,
        top: float,
        width: float,
        height: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        thick: float = 0.6,
    ) -> None:
        """A rectangle."""
        x, y = self._x(left, width), self.page.height - top - height
        self._paint(b"%s re" % numbers(x, y, width, height), fill, stroke, thick)

    def rounded(
        self,
        left: float,
        top: float,
        width: float,
        height: float,
        radius: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        thick: float = 0.6,
    ) -> None:
        """A rectangle with round corners; a circle when `radius` is half of both sides."""
        x, y = self._x(left, width), self.page.height - top - height
        r = min(radius, width / 2, height / 2)
        c = r * (1 - _ROUND)
        path = b" ".join(
            (
                b"%s m" % numbers(x + r, y),
                b"%s l" % numbers(x + width - r, y),
                b"%s c" % numbers(x + width - c, y, x + width, y + c, x + width, y + r),
                b"%s l" % numbers(x + width, y + height - r),
                b"%s c"
                % numbers(
                    x + width, y + height - c, x + width - c, y + height, x + width - r, y + height
                ),
                b"%s l" % numbers(x + r, y + height),
                b"%s c" % numbers(x + c, y + height, x, y + height - c, x, y + height - r),
                b"%s l" % numbers(x, y + r),
                b"%s c h" % numbers(x, y + c, x + c, y, x + r, y),
            )
        )
        self._paint(path, fill, stroke, thick)

    def polygon(
        self,
        points: Sequence[tuple[float, float]],
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        thick: float = 0.6,
        closed: bool = True,
    ) -> None:
        """Straight lines from point to point."""
        placed = [numbers(self._x(x, 0), self.page.height - y) for x, y in points]
        path = b"%s m %s" % (placed[0], b" ".join(b"%s l" % each for each in placed[1:]))
        self._paint(path + b" h" if closed else path, fill, stroke, thick)

    def signature(
        self,
        strokes: Sequence[Sequence[tuple[float, float]]],
        left: float,
        top: float,
        width: float,
        height: float,
        tint: Colour,
        thick: float,
    ) -> None:
        """Strokes in parts of a box, 0 to 1, which they never leave. The box is mirrored with the
        page, what stands in it is not. A stroke of one point is a dot."""
        x, y = self._x(left, width), self.page.height - top
        for stroke in strokes:
            placed = [
                numbers(x + _part(across) * width, y - _part(down) * height)
                for across, down in stroke
            ]
            if placed:
                lines = b" ".join(b"%s l" % each for each in placed[1:] or placed)
                self._paint(b"%s m %s" % (placed[0], lines), None, tint, thick)

    def rule(self, left: float, y: float, width: float, tint: Colour, thick: float = 0.6) -> None:
        """A level line."""
        self.polygon(((left, y), (left + width, y)), stroke=tint, thick=thick, closed=False)

    def hatch(self, left: float, top: float, width: float, height: float, tint: Colour) -> None:
        """Slanted stripes inside a rectangle."""
        x, y = self._x(left, width), self.page.height - top - height
        code = self.sheet.code
        code.append(b"q %s re W n" % numbers(x, y, width, height))
        code.append(b"%s RG 1 w" % numbers(*tint))
        at = x - height
        while at < x + width:
            code.append(b"%s m %s l S" % (numbers(at, y), numbers(at + height, y + height)))
            at += 3.2
        code.append(b"Q")

    def modules(
        self,
        rows: Sequence[Sequence[int]],
        left: float,
        top: float,
        side: float,
        quiet: int,
        tint: Colour,
    ) -> None:
        """The dark squares of a code as one path, on white, in a square of `side` with `quiet`
        light squares around. On a mirrored page only its place is mirrored."""
        x, y = self._x(left, side), self.page.height - top
        size = side / (len(rows) + 2 * quiet)
        self._paint(b"%s re" % numbers(x, y - side, side, side), (1.0, 1.0, 1.0), None, 0)
        path = []
        for row, squares in enumerate(rows, start=quiet):
            start = None
            for column, dark in enumerate((*squares, 0), start=quiet):
                if dark and start is None:
                    start = column
                elif not dark and start is not None:
                    wide = (column - start) * size
                    bottom = y - (row + 1) * size
                    path.append(b"%s re" % numbers(x + start * size, bottom, wide, size))
                    start = None
        self._paint(b"\n".join(path), tint, None, 0)

    def image(self, name: str, left: float, top: float, width: float, height: float) -> None:
        """A photo by its name in the file."""
        x, y = self._x(left, width), self.page.height - top - height
        sheet = self.sheet
        sheet.code.append(b"q %s cm" % numbers(width, 0, 0, height, x, y))
        sheet.photos.append(PlacedPhoto(name, len(sheet.code)))
        sheet.code.append(b"Q")

    def corners(
        self, left: float, top: float, width: float, height: float
    ) -> tuple[float, float, float, float]:
        """Where a rectangle stands on the page: its lower left and upper right corner."""
        x, y = self._x(left, width), self.page.height - top - height
        scale = self.page.scale
        return x * scale, y * scale, (x + width) * scale, (y + height) * scale

    def use_fill(self, tint: Colour) -> None:
        """Fill with this colour from now on."""
        if tint != self._fill:
            self._fill = tint
            self.sheet.code.append(b"%s rg" % numbers(*tint))

    def use_font(self, face: Face, size: float) -> None:
        """Set text in this face from now on."""
        if (face.name, size) != self._font:
            self._font = face.name, size
            self.sheet.fonts.add(face.name)
            self.sheet.code.append(b"/%s %s Tf" % (face.name.encode(), numbers(size)))

    def use_edge(self, edge: tuple[Colour, float] | None) -> None:
        """Draw letters with an edge of this colour and thickness from now on, or without one."""
        if edge == self._edge:
            return
        self._edge = edge
        if edge is None:
            self.sheet.code.append(b"0 Tr")
        else:
            self._stroke = None
            self.sheet.code.append(b"2 Tr %s RG %s w" % (numbers(*edge[0]), numbers(edge[1])))

    def _x(self, left: float, width: float) -> float:
        return self.page.width - left - width if self.rtl else left

    def _paint(self, path: bytes, fill: Colour | None, stroke: Colour | None, thick: float) -> None:
        if fill:
            self.use_fill(fill)
        if stroke and (stroke, thick) != self._stroke:
            self._stroke = stroke, thick
            if self._edge is not None:
                self.use_edge(None)
            self.sheet.code.append(b"%s RG %s w" % (numbers(*stroke), numbers(thick)))
        way = b"B" if fill and stroke else b"f" if fill else b"S"
        self.sheet.code.append(b"%s %s" % (path, way))


class _TextWriter:
    """Writes one line of text: as few operators as its faces and colours allow."""

    def __init__(
        self,
        pen: Pen,
        line: TextLine,
        x: float,
        y: float,
        turn: tuple[float, float] | None = None,
    ) -> None:
        self.pen = pen
        self.line = line
        if turn:
            cosine, sine = turn
            self._place = b"%s Tm" % numbers(cosine, sine, -sine, cosine, x, y)
        else:
            self._place = b"%s Td" % numbers(x, y)
        self._parts: list[bytes] = []
        self._rise = 0
        self._face: Face | None = None
        self._colour: Colour | None = None

    def write(self) -> None:
        pieces = self.line.pieces
        if not pieces:
            return
        code = self.pen.sheet.code
        code.append(b"BT")
        code.append(self._place)
        at = 0
        while at < len(pieces):
            end = _direct_end(pieces, at)
            if end > at:
                self._runs(pieces[at:end])
                at = end
                continue
            end = _span_end(pieces, at)
            if end:
                self._open("".join([piece.run.text for piece in pieces[at:end]]))
                self._runs(pieces[at:end])
                self._close()
                at = end
            else:
                self._piece(pieces[at])
                at += 1
        self._flush()
        self._set_rise(0)
        code.append(b"ET")

    def _runs(self, pieces: Sequence[Piece]) -> None:
        """Pieces as they stand, those of one face and colour in one go."""
        parts = self._parts
        for piece in pieces:
            run = piece.run
            if run.face is not self._face or piece.colour is not self._colour:
                self._prepare(piece)
                parts = self._parts
            if run.level_code and not self._rise:
                parts.append(run.level_code)
            else:
                self._strokes(run.strokes)
                parts = self._parts

    def _piece(self, piece: Piece) -> None:
        self._prepare(piece)
        run = piece.run
        # A whole line of right-to-left text would be read back in reverse, so each group of glyphs
        # says for itself what it stands for.
        for cluster in run.clusters:
            if cluster.actual:
                self._open(cluster.actual)
                self._strokes(cluster.strokes)
                self._close()
            else:
                self._strokes(cluster.strokes)

    def _prepare(self, piece: Piece) -> None:
        pen = self.pen
        face, size = piece.run.face, self.line.size
        if face is self._face and piece.colour is self._colour:
            return
        self._face, self._colour = face, piece.colour
        before = len(pen.sheet.code)
        pen.use_font(face, size)
        pen.use_fill(piece.colour)
        pen.use_edge((piece.colour, size * _EDGE) if face.heavy else None)
        changed = pen.sheet.code[before:]
        if changed:
            # What was collected so far belongs before the change.
            del pen.sheet.code[before:]
            self._flush()
            pen.sheet.code += changed

    def _strokes(self, strokes: Sequence[Stroke]) -> None:
        # Marks above and below letters change the height all the time, so no call is made for it.
        code, size = self.pen.sheet.code, self.line.size
        rise, parts = self._rise, self._parts
        for stroke in strokes:
            if stroke.rise != rise:
                if parts:
                    code.append(b"[%s]TJ" % b"".join(parts))
                    parts = []
                rise = stroke.rise
                code.append(b"%.3f Ts" % (rise * size / 1000))
            parts.append(stroke.code)
        self._rise, self._parts = rise, parts

    def _set_rise(self, rise: int) -> None:
        if rise != self._rise:
            self._flush()
            self._rise = rise
            self.pen.sheet.code.append(b"%.3f Ts" % (rise * self.line.size / 1000))

    def _open(self, actual: str) -> None:
        self._flush()
        told = (b"\xfe\xff" + actual.encode("utf-16-be")).hex().encode()
        self.pen.sheet.code.append(b"/Span<</ActualText<%s>>>BDC" % told)

    def _close(self) -> None:
        self._flush()
        self.pen.sheet.code.append(b"EMC")

    def _flush(self) -> None:
        if self._parts:
            self.pen.sheet.code.append(b"[%s]TJ" % b"".join(self._parts))
            self._parts = []


def _direct_end(pieces: Sequence[Piece], start: int) -> int:
    """Where text that needs no saying ends, which most lines are made of; `start` if none."""
    end = start
    while end < len(pieces) and pieces[end].run.direct:
        end += 1
    return end


def _span_end(pieces: Sequence[Piece], start: int) -> int:
    """Where left-to-right text that its glyphs do not tell ends, spaces within included; else 0."""
    end = 0
    for index in range(start, len(pieces)):
        run = pieces[index].run
        if run.rtl or (run.plain and (index == start or run.text.strip(" "))):
            break
        if not run.plain:
            end = index + 1
    return end


def _part(value: float) -> float:
    """A part of a whole, whatever was written."""
    return min(max(value, 0.0), 1.0)


def numbers(*values: float) -> bytes:
    """Numbers as PDF wants them: no exponent. A thousandth of a point is finer than any printer."""
    return (b"%.3f " * len(values) % values)[:-1]
