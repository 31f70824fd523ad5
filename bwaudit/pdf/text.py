"""Break text into lines of a given width.

Words are shaped once and remembered. Latin and Arabic lines break at spaces, all others where ICU
says (Khmer and Thai have no spaces). Text with letters from right to left goes through the
bidirectional algorithm.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from icu4py.breakers import CharacterBreaker, LineBreaker

from bwaudit.foundation.cleaning import clean
from bwaudit.foundation.text import is_rtl_language, starts_rtl
from bwaudit.pdf.bidi import has_rtl, levels, visual_order
from bwaudit.pdf.style import TONES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bwaudit.pdf.shaping import Run, Shaper
    from bwaudit.pdf.style import Colour, TextStyle
    from bwaudit.report.model import Line

_SPACED = re.compile(
    "[\n\x20-\x7e\u00a0-\u02ff\u0370-\u052f\u060c\u061b\u061f-\u0652\u0660-\u066c\u0670-\u06d3"
    "\u06f0-\u06f9\u1e00-\u1fff\u2010-\u2027\u2030-\u205e"
    "\u20a0-\u20cf\u2100-\u214f\u2190-\u21ff\u2200-\u22ff]*"
)
_WORDS = re.compile("\n|[^ \n]+ *| +")
_INNER = re.compile("[-/\u2010\u2013\u2014]")
_LONG = 12
_INSIDE = re.compile(r"[^-/\u2010\u2013\u2014]*[-/\u2010\u2013\u2014]+(?=[^\W\d])|.+", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """A shaped run on a line, with its colour and the level its direction comes from."""

    run: Run
    colour: Colour
    level: int = 0


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line, its pieces in drawing order. `width` in points; `ascent` and `descent` of its
    tallest face.

    The space that ended the line is drawn too, so that words stay apart when they are copied or
    read out. It hangs over the end and is not part of `width`; `hang` is how far it reaches to the
    left in right-to-left text.
    """

    pieces: tuple[Piece, ...]
    width: float
    size: float
    leading: float
    ascent: float
    descent: float
    rtl: bool
    hang: float = 0.0

    @property
    def baseline(self) -> float:
        """How far below the line's top its letters stand."""
        return (self.leading - self.ascent - self.descent) / 2 + self.ascent


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of the paragraph in one weight and colour."""

    end: int
    bold: bool
    colour: Colour


@dataclass(frozen=True, slots=True)
class _Segment:
    """What is never parted over two lines, as long as it fits into one. Widths in thousandths of
    the type size; the space after it counts only within a line."""

    text: str
    pieces: tuple[Piece, ...]
    width: float
    space: tuple[Piece, ...]
    space_width: float
    ends_line: bool


@dataclass(frozen=True, slots=True)
class _Source:
    """A paragraph's text and all that decides how it is shaped."""

    text: str
    stretches: tuple[_Stretch, ...]
    language: str
    levels: Sequence[int] | None

    @property
    def is_plain(self) -> bool:
        """Whether weight, colour and direction are the same all over."""
        return len(self.stretches) == 1 and (not self.levels or len(set(self.levels)) == 1)


class Typesetter:
    """Sets the paragraphs of one report, and remembers the words."""

    def __init__(self, shaper: Shaper) -> None:
        self.shaper = shaper
        self._base = shaper.fonts.base(bold=False)
        self._known: dict[tuple[bool, Colour, str, int], dict[str, _Segment]] = {}
        self._set: dict[tuple[Line, TextStyle, float, bool | None], tuple[TextLine, ...]] = {}

    def lines(
        self, line: Line, style: TextStyle, width: float, side: bool | None = None
    ) -> tuple[TextLine, ...]:
        """Set one wording in lines of at most `width` points. They begin at the side where the
        text's own direction begins, or at the right if `side`, else at the left."""
        key = line, style, width, side
        known = self._set.get(key)
        if known is None:
            known = self._set[key] = self._broken(line, style, width, side)
        return known

    def _broken(
        self, line: Line, style: TextStyle, width: float, side: bool | None
    ) -> tuple[TextLine, ...]:
        text, stretches = _joined(line, style)
        rtl = is_rtl_language(line.language) if line.language else starts_rtl(text)
        language = line.language or "en"
        known = levels(text, rtl=rtl) if rtl or has_rtl(text) else None
        spaced = _SPACED.fullmatch(text)
        # Words in Latin letters are the same in every language.
        source = _Source(text, stretches, "en" if spaced and not known else language, known)
        parts = _words(text) if spaced else LineBreaker(text, language)
        limit = width * 1000 / style.size
        segments = self._plain(source, parts) if source.is_plain else self._varied(source, parts)
        if any(segment.width > limit for segment in segments):
            segments = list(self._fitted(segments, language, limit))
        at_right = rtl if side is None else side
        rows = list(_rows(segments, limit))
        return tuple(
            self._line(row, style, at_right, index < len(rows) - 1, rtl=rtl)
            for index, row in enumerate(rows)
        )

    def width(self, text: str, style: TextStyle) -> float:
        """The width of a short text on one line, in points."""
        cleaned = clean(text)
        return self.shaper.width(cleaned, "en", bold=style.bold, rtl=False) * style.size / 1000

    def _fitted(
        self, segments: Iterable[_Segment], language: str, limit: float
    ) -> Iterator[_Segment]:
        """The segments of a text; one that is wider than a line is cut."""
        for segment in segments:
            if segment.width <= limit:
                yield segment
            else:
                yield from self._cut(segment, language, limit)

    def _plain(self, source: _Source, parts: Iterable[str]) -> list[_Segment]:
        """The segments of a text of one weight, colour and direction, as nearly all are."""
        stretch = source.stretches[0]
        level = source.levels[0] if source.levels else 0
        known = self._words_like(stretch, source.language, level).get
        return [known(part) or self._word(part, stretch, source.language, level) for part in parts]

    def _varied(self, source: _Source, parts: Iterable[str]) -> list[_Segment]:
        found = []
        stretches = iter(source.stretches)
        stretch = next(stretches)
        end = 0
        for part in parts:
            start, end = end, end + len(part)
            while stretch.end <= start:
                stretch = next(stretches)
            if end <= stretch.end and _is_level(source.levels, start, end):
                level = source.levels[start] if source.levels else 0
                found.append(self._word(part, stretch, source.language, level))
            else:
                found.append(self._mixed(source, start, end))
        return found

    def _words_like(self, stretch: _Stretch, language: str, level: int) -> dict[str, _Segment]:
        return self._known.setdefault((stretch.bold, stretch.colour, language, level), {})

    def _word(self, text: str, stretch: _Stretch, language: str, level: int) -> _Segment:
        words = self._words_like(stretch, language, level)
        known = words.get(text)
        if known is None:
            ink = text.rstrip(" \n")
            space = text[len(ink) :].rstrip("\n")
            pieces = self._pieces(ink, stretch, language, level)
            known = words[text] = _segment(
                text, pieces, self._space(space, pieces, stretch, language, level)
            )
        return known

    def _mixed(self, source: _Source, start: int, end: int) -> _Segment:
        """A segment that changes weight, colour or direction inside."""
        text = source.text[start:end]
        ink = start + len(text.rstrip(" \n"))
        space = start + len(text.rstrip("\n"))
        return _segment(
            text, self._parts(source, start, ink), self._parts(source, ink, max(space, ink))
        )

    def _space(
        self, text: str, ink: tuple[Piece, ...], stretch: _Stretch, language: str, level: int
    ) -> tuple[Piece, ...]:
        """The space after a word, as wide as the word's own face has it: scripts differ much."""
        face = ink[-1].run.face if ink else None
        if not text or face is None or not face.coverage.issuperset(text):
            return self._pieces(text, stretch, language, level)
        run = self.shaper.run_in(face, text, language, rtl=bool(level % 2))
        return (Piece(run, stretch.colour, level),)

    def _parts(self, source: _Source, start: int, end: int) -> tuple[Piece, ...]:
        found: tuple[Piece, ...] = ()
        at = start
        while at < end:
            stretch = next(each for each in source.stretches if at < each.end)
            stop, level = min(end, stretch.end), 0
            known = source.levels
            if known:
                level = known[at]
                stop = next((i for i in range(at, stop) if known[i] != level), stop)
            found += self._pieces(source.text[at:stop], stretch, source.language, level)
            at = stop
        return found

    def _pieces(self, text: str, stretch: _Stretch, language: str, level: int) -> tuple[Piece, ...]:
        if not text:
            return ()
        runs = self.shaper.runs(text, language, bold=stretch.bold, rtl=bool(level % 2))
        return tuple(Piece(run, stretch.colour, level) for run in runs)

    def _cut(self, segment: _Segment, language: str, limit: float) -> Iterator[_Segment]:
        """Parts of a segment that fit; letters and their marks stay together."""
        first = segment.pieces[0]
        rtl = bool(first.level % 2)
        bold = first.run.face.bold
        stretch = _Stretch(0, bold, first.colour)
        parts: list[str] = [""]
        taken = 0.0
        for letter in CharacterBreaker(segment.text.rstrip(" \n"), language):
            wide = self.shaper.width(letter, language, bold=bold, rtl=rtl)
            if parts[-1] and taken + wide > limit:
                parts.append("")
                taken = 0.0
            parts[-1] += letter
            taken += wide
        for part in parts[:-1]:
            yield _segment(part, self._pieces(part, stretch, language, first.level), ())
        last = self._pieces(parts[-1], stretch, language, first.level)
        yield _segment(segment.text, last, segment.space)

    def _line(
        self,
        segments: Sequence[_Segment],
        style: TextStyle,
        at_right: bool,
        goes_on: bool,
        *,
        rtl: bool,
    ) -> TextLine:
        pieces: list[Piece] = []
        for segment in segments[:-1]:
            pieces += segment.pieces
            pieces += segment.space
        pieces += segments[-1].pieces
        levels_here = [piece.level for piece in pieces]
        if any(levels_here):
            pieces = visual_order(pieces, levels_here)
        width = sum([piece.run.width for piece in pieces])
        hanging = segments[-1].space[:1] if goes_on else ()
        pieces = [*hanging, *pieces] if rtl else [*pieces, *hanging]
        scale = style.size / 1000
        faces = {piece.run.face for piece in pieces}
        base = self._base
        ascent = max([base.ascent, *[face.ascent for face in faces]])
        descent = max([base.descent, *[face.descent for face in faces]])
        tall = (ascent, descent) != (base.ascent, base.descent)
        return TextLine(
            pieces=tuple(pieces),
            width=width * scale,
            size=style.size,
            leading=max(style.leading, (ascent + descent) * scale) if tall else style.leading,
            ascent=ascent * scale,
            descent=descent * scale,
            rtl=at_right,
            hang=sum(piece.run.width for piece in hanging) * scale if rtl else 0.0,
        )


def _joined(line: Line, style: TextStyle) -> tuple[str, tuple[_Stretch, ...]]:
    parts: list[str] = []
    stretches: list[_Stretch] = []
    length = 0
    for span in line.spans:
        text = clean(span.text)
        if text:
            parts.append(text)
            length += len(text)
            colour = TONES[span.tone] or style.colour
            stretches.append(_Stretch(length, span.strong or style.bold, colour))
    return "".join(parts), tuple(stretches) or (_Stretch(0, style.bold, style.colour),)


def _segment(text: str, pieces: tuple[Piece, ...], space: tuple[Piece, ...]) -> _Segment:
    return _Segment(
        text,
        pieces,
        sum([piece.run.width for piece in pieces]),
        space,
        sum([piece.run.width for piece in space]),
        text.endswith("\n"),
    )


def _is_level(known: Sequence[int] | None, start: int, end: int) -> bool:
    return not known or len(set(known[start:end])) == 1


def _words(text: str) -> Iterator[str]:
    """Words with the spaces after them; long ones also part after hyphens and slashes."""
    for word in _WORDS.findall(text):
        if len(word) < _LONG or not _INNER.search(word):
            yield word
        else:
            yield from _INSIDE.findall(word)


def _rows(segments: Iterable[_Segment], limit: float) -> Iterator[list[_Segment]]:
    """Fill lines from the first word to the last."""
    row: list[_Segment] = []
    taken = 0.0
    for segment in segments:
        if row and taken + segment.width > limit:
            yield row
            row, taken = [], 0.0
        row.append(segment)
        taken += segment.width + segment.space_width
        if segment.ends_line:
            yield row
            row, taken = [], 0.0
    if row:
        yield row
