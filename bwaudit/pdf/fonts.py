"""The shipped fonts, and which of them can show which character.

A font file is read when a character needs it for the first time. One `FontBook` belongs to one
report: it remembers which glyphs were used.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

import uharfbuzz as hb

from bwaudit.foundation.content import shipped_resources
from bwaudit.foundation.errors import Code, ReportError

if TYPE_CHECKING:
    from pathlib import Path

BASE = "NotoSans"

# First code point of a stretch of Unicode, and the family that shows it. Everything else is tried
# with the base family first.
_BLOCKS: tuple[tuple[int, str], ...] = (
    (0x0000, BASE),
    (0x0600, "NotoNaskhArabic"), (0x0700, BASE),
    (0x0750, "NotoNaskhArabic"), (0x0780, BASE),
    (0x08A0, "NotoNaskhArabic"), (0x0900, "NotoSansDevanagari"), (0x0980, "NotoSansBengali"),
    (0x0A00, BASE),
    (0x0B80, "NotoSansTamil"), (0x0C00, BASE),
    (0x0D80, "NotoSansSinhala"), (0x0E00, "NotoSansThai"), (0x0E80, BASE),
    (0x1000, "NotoSansMyanmar"), (0x10A0, BASE),
    (0x1200, "NotoSansEthiopic"), (0x13A0, BASE),
    (0x1780, "NotoSansKhmer"), (0x1800, BASE),
    (0x19E0, "NotoSansKhmer"), (0x1A00, BASE),
    (0x2D80, "NotoSansEthiopic"), (0x2DE0, BASE),
    (0x2E80, "NotoSansSC"), (0x3130, "NotoSansKR"), (0x3190, "NotoSansSC"), (0xA000, BASE),
    (0xA8E0, "NotoSansDevanagari"), (0xA900, BASE),
    (0xA9E0, "NotoSansMyanmar"), (0xAA00, BASE),
    (0xAA60, "NotoSansMyanmar"), (0xAA80, BASE),
    (0xAB00, "NotoSansEthiopic"), (0xAB30, BASE),
    (0xAC00, "NotoSansKR"), (0xD7B0, BASE), (0xF900, "NotoSansSC"), (0xFB00, BASE),
    (0xFB50, "NotoNaskhArabic"), (0xFE00, BASE),
    (0xFE70, "NotoNaskhArabic"), (0xFF00, "NotoSansSC"), (0xFFF0, BASE),
)  # fmt: skip
_STARTS = [start for start, _ in _BLOCKS]

# Urdu is read in Nastaliq; Naskh would be understood, and look foreign.
_BY_LANGUAGE = {("ur", "NotoNaskhArabic"): "NotoNastaliqUrdu"}

# Names in Chinese and Korean come in one weight, since a second would weigh as much as all other
# fonts together; bold is drawn with a thicker edge.
_ONE_WEIGHT = ("NotoSansSC", "NotoSansKR")

_FIRST_FORM, _LAST_FORM = "\ufb00", "\ufeff"

_SUBSTITUTES = ("\u25a1", "\ufffd", "?")


class Face:
    """One font file, ready to shape with. Units are thousandths of the type size.

    `used` maps every glyph that reached a page to the text it stands for. A `heavy` face is drawn
    with a thicker edge, because its file has no bold.
    """

    def __init__(self, name: str, path: Path, *, heavy: bool = False) -> None:
        self.name = name
        self.file = path.name
        self.heavy = heavy
        self.bold = heavy or path.stem.endswith("-Bold")
        try:
            data = path.read_bytes()
        except OSError as refusal:
            raise ReportError(Code.FONT_MISSING, name=path.name) from refusal
        self.face = hb.Face(hb.Blob(data))
        if not self.face.glyph_count:
            # A damaged font shows boxes in place of all letters.
            raise ReportError(Code.FONT_MISSING, name=path.name)
        self.font = hb.Font(self.face)
        self.scale = 1000 / self.face.upem
        extents = self.font.get_font_extents("ltr")
        self.ascent = extents.ascender * self.scale
        self.descent = -extents.descender * self.scale
        self.used: dict[int, str] = {}
        self._advances: dict[int, int] = {}

    @cached_property
    def coverage(self) -> frozenset[str]:
        """The characters it has glyphs for."""
        return frozenset(map(chr, self.face.unicodes))

    @cached_property
    def characters(self) -> dict[int, str]:
        """The character of each glyph that a character has to itself; the lowest where several
        do. Presentation forms do not count: nobody types them, so nobody would find them."""
        found: dict[int, str] = {}
        nominal = self.font.get_nominal_glyph
        for char in sorted(self.coverage):
            if not _FIRST_FORM <= char <= _LAST_FORM:
                found.setdefault(nominal(ord(char)), char)
        return found

    def advance(self, glyph: int) -> int:
        """A glyph's own width, which is what the PDF's table of widths says."""
        known = self._advances.get(glyph)
        if known is None:
            width = self.font.get_glyph_h_advance(glyph) * self.scale
            known = self._advances[glyph] = round(width)
        return known


class FontBook:
    """The faces of one report, by family and weight."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or shipped_resources("fonts")
        self._faces: dict[tuple[str, bool], Face] = {}

    def face(self, family: str, *, bold: bool) -> Face:
        """Raises ReportError FONT_MISSING when the program lacks the file."""
        key = family, bold
        found = self._faces.get(key)
        if found is None:
            heavy = bold and family in _ONE_WEIGHT
            weight = "Bold" if bold and not heavy else "Regular"
            path = self._folder / f"{family}-{weight}.ttf"
            found = self._faces[key] = Face(f"F{len(self._faces)}", path, heavy=heavy)
        return found

    def base(self, *, bold: bool) -> Face:
        """The face of Latin, Greek and Cyrillic."""
        return self.face(BASE, bold=bold)

    def pick(self, char: str, language: str, *, bold: bool) -> Face | None:
        """A face that can show `char`, or None when no shipped font can."""
        family = _BLOCKS[bisect_right(_STARTS, ord(char)) - 1][1]
        family = _BY_LANGUAGE.get((language.split("-")[0], family), family)
        for each in (family, BASE) if family != BASE else (BASE,):
            face = self.face(each, bold=bold)
            if char in face.coverage:
                return face
        return None

    def substitute(self, *, bold: bool) -> str:
        """What stands for a character that no shipped font can show."""
        coverage = self.base(bold=bold).coverage
        return next(each for each in _SUBSTITUTES if each in coverage)

    @property
    def faces(self) -> tuple[Face, ...]:
        """The faces of which glyphs were used, in the order of first use."""
        return tuple(face for face in self._faces.values() if face.used)
