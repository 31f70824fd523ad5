"""Rules of PDF/A-2u (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) that a program can check.

Not a validator: it knows the clauses named here and no others. Shares no code with the writer.
"""

from __future__ import annotations

import re
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pikepdf
from fontTools.ttLib import TTFont

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_OPERATORS = frozenset(
    [
        *("b", "B", "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c", "cm", "CS", "cs", "d", "d0"),
        *("d1", "Do", "DP", "EI", "EMC", "ET", "EX", "f", "F", "f*", "G", "g", "gs", "h", "i"),
        *("ID", "j", "J", "K", "k", "l", "m", "M", "MP", "n", "q", "Q", "re", "RG", "rg", "ri"),
        *("s", "S", "SC", "sc", "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ"),
        *("TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w", "W", "W*", "y", "'", '"'),
    ]
)
_STANDARD = frozenset(
    [
        *("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI"),
        *("Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L"),
        *("LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span"),
        *("Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure"),
        *("Formula", "Form"),
    ]
)
_FORBIDDEN_UNICODE = ("\0", "\ufeff", "\ufffe")
_NEEDED = {
    "L": {"LI", "L", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "TR": {"TH", "TD"},
}


def broken_rules(path: Path) -> list[str]:
    """Every rule a file breaks, as sentences; an empty list for a file that breaks none."""
    raw = path.read_bytes()
    with pikepdf.open(path) as pdf:
        return [
            *_file(raw, pdf),
            *_metadata(pdf),
            *_objects(pdf),
            *_colours(pdf),
            *_fonts(pdf),
            *_pages(pdf),
            *_structure(pdf),
        ]


def _file(raw: bytes, pdf: pikepdf.Pdf) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.[4-7]\r?\n%[\x80-\xff]{4}", raw):
        yield "6.1.2: header and the comment of four high bytes after it"
    if not raw.rstrip(b"\r\n").endswith(b"%%EOF"):
        yield "6.1.3: nothing follows the last %%EOF"
    identity = pdf.trailer.get("/ID")
    if identity is None or not all(bytes(each) for each in identity):
        yield "6.1.3: the trailer has an ID"
    if "/Encrypt" in pdf.trailer:
        yield "6.1.3: no encryption"


def _metadata(pdf: pikepdf.Pdf) -> Iterator[str]:
    metadata = pdf.Root.get("/Metadata")
    if metadata is None or metadata.get("/Filter") is not None:
        yield "6.6.2.1: metadata, not compressed"
        return
    with pdf.open_metadata() as xmp:
        if not xmp.get("dc:title"):
            yield "UA 7.1: dc:title"
        if str(pdf.docinfo.get("/Title", "")) != xmp.get("dc:title"):
            yield "the title is the same in both places"
        if "dc:creator" in xmp or "/Author" in pdf.docinfo:
            yield "no person is named"
    preferences: Any = pdf.Root.get("/ViewerPreferences", {})
    if not preferences.get("/DisplayDocTitle"):
        yield "UA 7.1: DisplayDocTitle"
    if not str(pdf.Root.get("/Lang", "")):
        yield "UA 7.2: the language of the document"
    mark_info: Any = pdf.Root.get("/MarkInfo", {})
    if not mark_info.get("/Marked") or mark_info.get("/Suspects"):
        yield "UA 7.1: MarkInfo"


def _objects(pdf: pikepdf.Pdf) -> Iterator[str]:
    for key in ("/AA", "/OpenAction", "/AcroForm", "/OCProperties", "/Requirements", "/Collection"):
        if key in pdf.Root:
            yield f"6.4 to 6.9: the catalogue has no {key}"
    names: Any = pdf.Root.get("/Names", {})
    if "/EmbeddedFiles" in names or "/JavaScript" in names:
        yield "6.8: no embedded files, no scripts"
    for each in pdf.objects:
        if isinstance(each, pikepdf.Stream):
            yield from _stream(each)
        if isinstance(each, pikepdf.Dictionary):
            if each.get("/Type") == pikepdf.Name.ExtGState or "/SMask" in each:
                yield "6.2.10: no transparency"
            if str(each.get("/S", "")) in ("/JavaScript", "/Launch", "/Movie", "/Sound"):
                yield "6.5.1: no such action"


def _stream(stream: pikepdf.Stream) -> Iterator[str]:
    for key in ("/F", "/FFilter", "/FDecodeParms"):
        if key in stream:
            yield f"6.1.7.1: no {key} in a stream"
    filters = str(stream.get("/Filter", ""))
    if "LZW" in filters or "Crypt" in filters:
        yield "6.1.7.2: no LZW, no Crypt"
    if stream.get("/Subtype") == pikepdf.Name.Image:
        if stream.get("/Interpolate") or "/Alternates" in stream or "/OPI" in stream:
            yield "6.2.8: no interpolation, alternates or OPI"
        if "/SMask" in stream or "/Mask" in stream:
            yield "6.2.10: no mask"
        if stream.get("/ColorSpace") not in (pikepdf.Name.DeviceRGB, pikepdf.Name.DeviceGray):
            yield "6.2.4: pictures are grey or RGB"


def _colours(pdf: pikepdf.Pdf) -> Iterator[str]:
    intents: Any = pdf.Root.get("/OutputIntents", [])
    if [intent.get("/S") for intent in intents] != [pikepdf.Name.GTS_PDFA1]:
        yield "6.2.3: one output intent"
        return
    profile = intents[0].DestOutputProfile
    data = profile.read_bytes()
    if len(data) != int.from_bytes(data[:4], "big") or data[36:40] != b"acsp":
        yield "6.2.3: the profile is an ICC profile"
    if data[8] > 4 or data[9] >> 4 > 2 or data[16:20] != b"RGB " or profile.N != 3:
        yield "6.2.3: the profile is RGB and not newer than 4.2"


def _fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    seen = set()
    for page in pdf.pages:
        for name, font in page.Resources.get("/Font", {}).items():
            if font.objgen in seen:
                continue
            seen.add(font.objgen)
            inner = font.DescendantFonts[0]
            descriptor = inner.FontDescriptor
            if font.Subtype != pikepdf.Name.Type0 or font.Encoding != pikepdf.Name("/Identity-H"):
                yield f"{name}: a composite font of two-byte codes"
            if "/FontFile2" not in descriptor:
                yield f"6.2.11.4.1: {name} is embedded"
            if inner.get("/CIDToGIDMap") != pikepdf.Name.Identity:
                yield f"6.2.11.3.2: {name} has a CIDToGIDMap"
            if not re.match(r"/[A-Z]{6}\+", str(font.BaseFont)):
                yield f"{name} says that it is a subset"
            if "/ToUnicode" not in font:
                yield f"6.2.11.7.2: {name} has ToUnicode"
            if str(font.BaseFont) != str(descriptor.FontName) != str(inner.BaseFont):
                yield f"6.2.11.2: {name} has one name"
            said = _unicode(font)
            if any(bad in text or not text for text in said.values() for bad in _FORBIDDEN_UNICODE):
                yield f"6.2.11.7.2: {name} maps to no forbidden character"
            yield from _widths(name, inner)


def _unicode(font: Any) -> dict[int, str]:
    pairs = re.findall(rb"<([0-9a-f]{4})> <([0-9a-f]*)>", font.ToUnicode.read_bytes())
    return {
        int(glyph, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for glyph, text in pairs
    }


def _widths(name: str, inner: Any) -> Iterator[str]:
    font = TTFont(BytesIO(inner.FontDescriptor.FontFile2.read_bytes()))
    advances = font["hmtx"].metrics
    order = font.getGlyphOrder()
    scale = 1000 / font["head"].unitsPerEm
    for glyph, width in _listed(inner.W):
        if abs(advances[order[glyph]][0] * scale - float(width)) > 1:
            yield f"6.2.11.5: {name} has the widths its file has"
            return


def _listed(widths: Any) -> Iterator[tuple[int, Any]]:
    found = list(widths)
    for at in range(0, len(found), 2):
        for offset, width in enumerate(found[at + 1]):
            yield int(found[at]) + offset, width


def _pages(pdf: pikepdf.Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, start=1):
        here = f"page {number}: "
        if "/Group" in page and page.Group.get("/S") == pikepdf.Name.Transparency:
            yield here + "6.2.10: no transparency group"
        if "/Annots" in page:
            yield here + "no annotation"
        if page.get("/Tabs") != pikepdf.Name.S:
            yield here + "UA 7.18.3: the order of tabs is that of the structure"
        maps = {name: _unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
        yield from (here + each for each in _content(page, maps))


def _content(page: pikepdf.Page, maps: dict[str, dict[int, str]]) -> Iterator[str]:
    inside: list[str] = []
    depth = deepest = 0
    current: dict[int, str] = {}
    said: set[str] = set()
    instructions: Any = pikepdf.parse_content_stream(page)
    for operands, operator in instructions:
        name = str(operator)
        if name not in _OPERATORS:
            said.add(f"6.2.2: {name} is no operator")
        if name in ("BDC", "BMC"):
            inside.append(str(operands[0]))
        elif name == "EMC":
            inside.pop()
        elif name == "q":
            depth += 1
            deepest = max(deepest, depth)
        elif name == "Q":
            depth -= 1
        elif name == "Tf":
            current = maps[str(operands[0])]
        elif name in ("TJ", "Tj", "Do", "S", "f", "B"):
            if not inside:
                said.add("UA 7.1: everything is content or artifact")
            if name in ("TJ", "Tj"):
                said |= set(_glyphs(operands, current))
        elif name == "gs":
            said.add("no graphics state from outside")
        for operand in operands:
            if isinstance(operand, pikepdf.String) and len(bytes(operand)) > 32_767:
                said.add("6.1.13: no string of more than 32,767 bytes")
    if inside or depth:
        said.add("marks and states are closed")
    if deepest > 28:
        said.add("6.1.13: no more than 28 states in one another")
    yield from sorted(said)


def _glyphs(operands: Any, current: dict[int, str]) -> Iterator[str]:
    parts = operands[0] if isinstance(operands[0], pikepdf.Array) else operands
    for part in parts:
        if isinstance(part, pikepdf.String):
            codes = bytes(part)
            for at in range(0, len(codes), 2):
                glyph = int.from_bytes(codes[at : at + 2], "big")
                if glyph == 0:
                    yield "6.2.11.8: .notdef is not used"
                if glyph not in current:
                    yield "6.2.11.7.2: every code has a character"


def _structure(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root.get("/StructTreeRoot")
    if root is None or "/ParentTree" not in root:
        yield "UA 7.1: a tree of structure with its parents"
        return
    said: set[str] = set()
    headings: list[int] = []
    _walk(root.K, "", said, headings)
    if headings[:1] != [1]:
        said.add("UA 7.4.2: the first heading is H1")
    for one, two in pairwise(headings):
        if two > one + 1:
            said.add(f"UA 7.4.2: no level is skipped (H{one} to H{two})")
    yield from sorted(said)
    yield from _parents(pdf, root)


def _walk(node: Any, parent: str, said: set[str], headings: list[int]) -> None:
    kind = str(node.S).removeprefix("/")
    if kind not in _STANDARD:
        said.add(f"UA 7.1: {kind} is a standard type")
    if parent in _NEEDED and kind not in _NEEDED[parent]:
        said.add(f"UA 7.2: {kind} does not stand in {parent}")
    if kind in {"LI", "TR", "TH", "TD", "LBody", "Lbl"} and not parent:
        said.add(f"UA 7.2: {kind} stands in its own kind")
    if re.fullmatch("H[1-6]", kind):
        headings.append(int(kind[1]))
    attributes = node.get("/A", {})
    if kind == "Figure":
        if not str(node.get("/Alt", "")):
            said.add("UA 7.3: a figure has an alternative")
        if "/BBox" not in attributes:
            said.add("UA 7.3: a figure has its box")
    if kind == "TH" and "/Scope" not in attributes:
        said.add("UA 7.5: a heading of a table has its scope")
    kids = _kids(node)
    elements = [each for each in kids if isinstance(each, pikepdf.Dictionary) and "/S" in each]
    if kind == "L" and any(
        str(one.S) == "/Lbl" for each in elements for one in _kids(each) if "/S" in one
    ):
        numbering = str(attributes.get("/ListNumbering", "/None"))
        if numbering == "/None":
            said.add("UA 7.6: a list with labels says its numbering")
    if kind == "Table":
        wide = {_width(row) for row in elements if str(row.S) == "/TR"}
        if len(wide) > 1:
            said.add("UA 7.5: every row of a table is as wide as the others")
    for each in elements:
        _walk(each, kind, said, headings)


def _kids(node: Any) -> list[Any]:
    kids = node.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _width(row: Any) -> int:
    return sum(int(cell.get("/A", {}).get("/ColSpan", 1)) for cell in _kids(row))


def _parents(pdf: pikepdf.Pdf, root: Any) -> Iterator[str]:
    numbers = list(root.ParentTree.Nums)
    table = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    for number, page in enumerate(pdf.pages, start=1):
        owners = table.get(int(page.StructParents))
        marks = re.findall(rb"/MCID (\d+)", page.Contents.read_bytes())
        if owners is None or sorted(map(int, marks)) != list(range(len(owners))):
            yield f"page {number}: UA 7.1: each mark has its element"
