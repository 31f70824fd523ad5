"""Put the used part of a font into the file: outlines, widths, and what each glyph stands for.

ISO 32000-1, 9.7 (composite fonts) and 9.10.3 (ToUnicode). Glyphs keep their numbers, so what was
shaped before subsetting stays right.
"""

from __future__ import annotations

from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING, Any

import uharfbuzz as hb
from pikepdf import Array, Dictionary, Name, Stream

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pikepdf

    from bwaudit.pdf.fonts import Face

# What a reader of a PDF never looks at: it gets glyph numbers, not characters.
_NOT_NEEDED = ("GSUB", "GPOS", "GDEF", "cmap", "OS/2", "name", "post", "STAT", "meta", "gasp")

_SYMBOLIC = 4
_STEM = {False: 80, True: 140}


def embed(pdf: pikepdf.Pdf, face: Face) -> Any:
    """Write the font as a composite font with two-byte glyph numbers; gives its object."""
    glyphs = sorted(face.used)
    data = subset(face, glyphs)
    name = Name(f"/{_tag(glyphs)}+{_postscript_name(face)}")
    font_file = Stream(pdf, data)
    font_file.Length1 = len(data)
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=_SYMBOLIC,
        FontBBox=Array([-1000, -round(face.descent), 2000, round(face.ascent)]),
        ItalicAngle=0,
        Ascent=round(face.ascent),
        Descent=-round(face.descent),
        CapHeight=714,
        StemV=_STEM[face.bold],
        FontFile2=font_file,
    )
    inner = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor),
        DW=0,
        W=Array(list(_widths(face, glyphs))),
        CIDToGIDMap=Name.Identity,
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=name,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(inner)]),
            ToUnicode=Stream(pdf, to_unicode(face)),
        )
    )


def subset(face: Face, glyphs: list[int]) -> bytes:
    """The font with the outlines of these glyphs only."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _NOT_NEEDED)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.NOTDEF_OUTLINE
    )
    data: bytes = hb.subset(face.face, wanted).blob.data
    return data


def to_unicode(face: Face) -> bytes:
    """The CMap by which readers search and copy."""
    rows = [
        f"<{glyph:04x}> <{text.encode('utf-16-be').hex()}>"
        for glyph, text in sorted(face.used.items())
    ]
    blocks = []
    for at in range(0, len(rows), 100):
        part = rows[at : at + 100]
        blocks.append(f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar")
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
        + "\n".join(blocks)
        + "\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")


def _widths(face: Face, glyphs: list[int]) -> Iterator[Any]:
    """Runs of consecutive glyphs with their widths, as the W array wants them."""
    for _, run in groupby(enumerate(glyphs), key=lambda pair: pair[1] - pair[0]):
        members = [glyph for _, glyph in run]
        yield members[0]
        yield Array([face.advance(glyph) for glyph in members])


def _tag(glyphs: list[int]) -> str:
    """Six letters that differ when the subset does, as subset fonts must have."""
    digest = sha256(repr(glyphs).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _postscript_name(face: Face) -> str:
    return face.file.removesuffix(".ttf")
