"""From characters to positioned glyphs, as operands of PDF's text operators.

A `Run` is a stretch of text in one face and one direction, shaped by HarfBuzz. Runs are remembered:
the words of a report repeat. What a run looks like does not depend on its size.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import uharfbuzz as hb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bwaudit.pdf.fonts import Face, FontBook

_JOINERS = "\u200c\u200d"
_UNSEEN = str.maketrans("", "", "\u200b\u200e\u200f")
"""Characters that have done their work before shaping: break here, read this way."""


Glyph = tuple[int, float, float, float]
"""Its number, how far the pen goes on, and how far it stands to the right of and above the pen."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """Glyphs on one height: `code` is the inside of a TJ array, `rise` thousandths above the
    line."""

    code: bytes
    rise: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """Glyphs that belong together, and the text they stand for when a reader could not tell."""

    strokes: tuple[Stroke, ...]
    actual: str


@dataclass(frozen=True, slots=True)
class Run:
    """Shaped text. `width` is in thousandths of the type size.

    `plain`: the glyphs alone give the text back, in reading order. `direct`: they do, be it in
    another order. Else text to the right is drawn piece by piece, with what each stands for, and
    text to the left by its `clusters`, in drawing order.
    """

    face: Face
    text: str
    rtl: bool
    width: float
    strokes: tuple[Stroke, ...]
    plain: bool
    direct: bool
    clusters: tuple[Cluster, ...]
    level_code: bytes = b""
    """The strokes in one, when all stand on the line; else nothing."""


class Shaper:
    """Shapes for one report, and remembers."""

    def __init__(self, fonts: FontBook) -> None:
        self.fonts = fonts
        self._runs: dict[tuple[str, str, bool, bool], tuple[Run, ...]] = {}
        self._in_face: dict[tuple[str, str, str, bool], Run] = {}

    def runs(self, text: str, language: str, *, bold: bool, rtl: bool) -> tuple[Run, ...]:
        """The runs of a text of one direction, in reading order: one per face it needs."""
        key = (text, language, bold, rtl)
        known = self._runs.get(key)
        if known is None:
            known = self._runs[key] = tuple(self._shape_all(text, language, bold=bold, rtl=rtl))
        return known

    def run_in(self, face: Face, text: str, language: str, *, rtl: bool) -> Run:
        """A text of one direction in a face that can show all of it."""
        key = (face.name, text, language, rtl)
        known = self._in_face.get(key)
        if known is None:
            known = self._in_face[key] = shape(face, text, language, rtl=rtl)
        return known

    def width(self, text: str, language: str, *, bold: bool, rtl: bool) -> float:
        """The width of a text, in thousandths of the type size."""
        return sum(run.width for run in self.runs(text, language, bold=bold, rtl=rtl))

    def _shape_all(self, text: str, language: str, *, bold: bool, rtl: bool) -> Iterator[Run]:
        text = text.translate(_UNSEEN)
        base = self.fonts.base(bold=bold)
        if base.coverage.issuperset(text):
            if text:
                yield shape(base, text, language, rtl=rtl)
            return
        for face, start, end in self._faces(text, language, bold=bold):
            if face is None:
                yield self._substitute(text[start:end], bold=bold, rtl=rtl)
            else:
                yield shape(face, text[start:end], language, rtl=rtl)

    def _faces(
        self, text: str, language: str, *, bold: bool
    ) -> Iterator[tuple[Face | None, int, int]]:
        """Stretches of one face. Marks, joiners and spaces stay with what stands before them."""
        start, current = 0, None
        for at, char in enumerate(text):
            stays = at > 0 and char in _JOINERS
            if current is not None and char in current.coverage:
                stays = stays or char == " " or _is_mark(char)
            face = current if stays else self.fonts.pick(char, language, bold=bold)
            if at and face is not current:
                yield current, start, at
                start = at
            current = face
        if text:
            yield current, start, len(text)

    def _substitute(self, text: str, *, bold: bool, rtl: bool) -> Run:
        """One box for a stretch that no font can show; copying still gives the text."""
        box = shape(self.fonts.base(bold=bold), self.fonts.substitute(bold=bold), "", rtl=False)
        return Run(
            box.face, text, rtl, box.width, box.strokes, False, False, (Cluster(box.strokes, text),)
        )


def shape(face: Face, text: str, language: str, *, rtl: bool) -> Run:
    """Shape one stretch. The glyphs count as used from now on."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    # Set before guessing: HarfBuzz would else take the language of whoever runs the program.
    buffer.language = language or "en"
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    hb.shape(face.font, buffer)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    scale = face.scale
    glyphs = [
        (
            info.codepoint,
            position.x_advance * scale,
            position.x_offset * scale,
            position.y_offset * scale,
        )
        for info, position in zip(infos, positions, strict=True)
    ]
    width = sum([position.x_advance for position in positions]) * scale
    groups = list(_groups([info.cluster for info in infos], len(text)))
    told = [
        _remember(face, glyphs[first:last], text[begin:end]) for first, last, begin, end in groups
    ]
    direct = all(told)
    clusters: tuple[Cluster, ...] = ()
    if rtl:
        clusters = tuple(
            Cluster(_strokes(face, glyphs[first:last]), "" if tells else text[begin:end])
            for (first, last, begin, end), tells in zip(groups, told, strict=True)
        )
        strokes = tuple(stroke for cluster in clusters for stroke in cluster.strokes)
    else:
        strokes = _strokes(face, glyphs)
    on_line = all(not stroke.rise for stroke in strokes)
    level_code = b"".join(stroke.code for stroke in strokes) if on_line else b""
    return Run(face, text, rtl, width, strokes, direct and not rtl, direct, clusters, level_code)


def _strokes(face: Face, glyphs: Sequence[Glyph]) -> tuple[Stroke, ...]:
    writer = _Writer(face)
    for glyph in glyphs:
        writer.add(*glyph)
    return writer.strokes()


def _groups(starts: list[int], length: int) -> Iterator[tuple[int, int, int, int]]:
    """Per cluster: its glyphs from and to, its characters from and to. In drawing order."""
    bounds = [*sorted(set(starts)), length]
    ends = dict(pairwise(bounds))
    first = 0
    for index in range(1, len(starts) + 1):
        if index == len(starts) or starts[index] != starts[first]:
            yield first, index, starts[first], ends[starts[first]]
            first = index


def _remember(face: Face, glyphs: Sequence[Glyph], chars: str) -> bool:
    """Note what the glyphs stand for; say whether the glyphs alone tell `chars`.

    A glyph that was moved (a mark above or below) is read by its place, so it never does.
    """
    own, used = face.characters, face.used
    if len(glyphs) == 1:
        glyph = glyphs[0][0]
        return used.setdefault(glyph, own.get(glyph, chars)) == chars
    said = [used.setdefault(each[0], own.get(each[0], chars)) for each in glyphs]
    moved = any(right or up for _, _, right, up in glyphs)
    return not moved and "".join(said) == chars


class _Writer:
    """Collects glyphs as pieces of a TJ array. Only what differs from the font's own widths is
    written."""

    def __init__(self, face: Face) -> None:
        self.face = face
        self._done: list[Stroke] = []
        self._parts: list[str] = []
        self._glyphs: list[str] = []
        self._rise = 0
        self._owed = 0.0

    def add(self, glyph: int, advance: float, right: float, up: float) -> None:
        rise = round(up)
        if rise != self._rise:
            self._flush_stroke()
            self._rise = rise
        shift = self._owed + right
        if abs(shift) >= 0.5:
            self._move(shift)
            shift = 0.0
        self._glyphs.append(f"{glyph:04x}")
        # Where the next glyph begins, less where the reader thinks it does.
        self._owed = shift + advance - right - self.face.advance(glyph)

    def strokes(self) -> tuple[Stroke, ...]:
        if abs(self._owed) >= 0.5:
            self._move(self._owed)
            self._owed = 0.0
        self._flush_stroke()
        return tuple(self._done)

    def _move(self, shift: float) -> None:
        self._flush_glyphs()
        self._parts.append(f"{-round(shift)}")

    def _flush_glyphs(self) -> None:
        if self._glyphs:
            self._parts.append(f"<{''.join(self._glyphs)}>")
            self._glyphs = []

    def _flush_stroke(self) -> None:
        self._flush_glyphs()
        if self._parts:
            self._done.append(Stroke("".join(self._parts).encode(), self._rise))
            self._parts = []


def _is_mark(char: str) -> bool:
    return unicodedata.category(char).startswith("M")
