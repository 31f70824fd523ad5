"""How a report looks in Word: styles a reviewer finds under their own names, fonts and languages
for every script, and the few pieces of WordprocessingML that python-docx has no call for.

ECMA-376, part 1, 17. Sizes are points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from bwaudit.foundation.text import is_rtl_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document

LATIN, SYMBOLS, ASIAN = "Calibri", "Segoe UI Symbol", "Microsoft YaHei"

_COMPLEX = {
    "ar": ("ar-SA", "Arial"),
    "ur": ("ur-PK", "Arial"),
    "bn": ("bn-BD", "Nirmala UI"),
    "hi": ("hi-IN", "Nirmala UI"),
    "si": ("si-LK", "Nirmala UI"),
    "ta": ("ta-LK", "Nirmala UI"),
    "km": ("km-KH", "Leelawadee UI"),
    "my": ("my-MM", "Myanmar Text"),
    "th": ("th-TH", "Leelawadee UI"),
}
"""Languages whose letters Word counts as complex script: their tag, and a font Windows has."""

_TAGS = {
    "en": "en-GB", "fr": "fr-FR", "es": "es-ES", "vi": "vi-VN", "id": "id-ID", "am": "am-ET",
    "ht": "ht-HT", "mg": "mg-MG", "uz": "uz-Cyrl-UZ", "zh": "zh-CN", "ko": "ko-KR",
}  # fmt: skip

INK, INK2, INK3 = "121C2B", "3D4A5E", "566378"
ACCENT, PROBLEM, WARNING = "1D57A5", "AD2408", "7A5200"
GROUND, ACCENT_SOFT, WARNING_SOFT, LINE = "F3F6FA", "E9F0FA", "FBF0D6", "DAE1EA"


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style of ours. `base` is the name of the style it builds on."""

    name: str
    size: float
    bold: bool = False
    colour: str = INK
    before: float = 0
    after: float = 3
    base: str = "Normal"
    keep: bool = False
    ground: str = ""
    bar: str = ""


LOOKS = (
    Look("Normal", 10, after=4),
    Look("Title", 24, True, after=2),
    Look("Subtitle", 12, colour=INK2, after=8),
    Look("Heading 1", 16, True, before=18, after=4, keep=True),
    Look("Heading 2", 13, True, before=14, after=3, keep=True),
    Look("Heading 3", 10.5, True, INK2, before=10, after=2, keep=True),
    Look("Heading 4", 11.5, True, before=10, after=1, keep=True),
    Look("Caption", 8.5, colour=INK2, after=4),
    Look("List Bullet", 10, after=1),
    Look("Header", 8, colour=INK3, after=0),
    Look("Footer", 8, colour=INK3, after=0),
    Look("Report Kind", 11, True, ACCENT, after=0),
    Look("Report Status", 9, True, WARNING, after=6),
    Look("Report Lead", 10.5, colour=INK2, before=10, after=8),
    Look("Report Gap", 4, after=0),
    Look("Report Kept Gap", 4, after=0, keep=True),
    Look("Report Small", 8.5, colour=INK3),
    Look("Report Second Language", 9, colour=INK3),
    Look("Report Second Heading", 11, colour=INK3, after=3, keep=True),
    Look("Report Label", 8.5, colour=INK3, after=1),
    Look("Report Cell", 9, after=1),
    Look("Report Cell Strong", 9, True, after=1),
    Look("Report Figure", 20, True, after=0),
    Look("Report Finding Status", 9, True, PROBLEM, after=2, keep=True),
    Look("Report Note", 8.5, colour=INK3, after=1, keep=True),
    Look("Report Flag", 9, True, after=1, keep=True),
    Look("Report Finding Text", 10, after=4, keep=True),
    Look("Report Notice", 10, ground=ACCENT_SOFT, bar=ACCENT, after=0),
    Look("Report Warning", 9, True, WARNING, ground=WARNING_SOFT, after=2),
)


def set_styles(document: Document, languages: tuple[str, ...]) -> None:
    """Give the document our styles, and fonts and spelling of its languages."""
    styles = document.styles
    fonts = {"ascii": LATIN, "hAnsi": LATIN, "eastAsia": ASIAN, "cs": _complex_font(languages)}
    for rfonts in styles.element.iter(qn("w:rFonts")):
        rfonts.attrib.clear()
        for name, value in fonts.items():
            rfonts.set(qn(f"w:{name}"), value)
    for lang in styles.element.iter(qn("w:lang")):
        lang.attrib.clear()
        for name, value in _language(languages[0]).items():
            lang.set(qn(f"w:{name}"), value)
    known = {style.name for style in styles}
    for look in LOOKS:
        if look.name in known:
            style: Any = styles[look.name]
        else:
            style = styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = styles[look.base]
            style.quick_style = True
        _apply(style, look)


def _apply(style: Any, look: Look) -> None:
    rpr = style.element.get_or_add_rPr()
    for tag in ("w:b", "w:bCs", "w:i", "w:iCs", "w:color", "w:sz", "w:szCs", "w:spacing", "w:kern"):
        for old in rpr.findall(qn(tag)):
            rpr.remove(old)
    half = str(round(look.size * 2))
    for tag, value in (
        ("w:b", "1" if look.bold else "0"),
        ("w:bCs", "1" if look.bold else "0"),
        ("w:i", "0"),
        ("w:iCs", "0"),
        ("w:color", look.colour),
        ("w:sz", half),
        ("w:szCs", half),
    ):
        rpr.append(element(tag, val=value))
    spacing = style.paragraph_format
    spacing.space_before, spacing.space_after = Pt(look.before), Pt(look.after)
    spacing.keep_with_next = look.keep
    ppr = style.element.get_or_add_pPr()
    for tag in ("w:pBdr", "w:shd", "w:contextualSpacing", "w:tabs"):
        for old in ppr.findall(qn(tag)):
            ppr.remove(old)
    if look.bar:
        border = OxmlElement("w:pBdr")
        border.append(element("w:left", val="single", sz="18", space="8", color=look.bar))
        ppr.insert_element_before(border, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")
    if look.ground:
        shade = element("w:shd", val="clear", color="auto", fill=look.ground)
        ppr.insert_element_before(shade, "w:tabs", "w:spacing", "w:ind", "w:jc")


def element(tag: str, **attributes: str) -> Any:
    """An element of WordprocessingML with attributes of the same namespace."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def set_size(run: Any, points: float) -> None:
    """The size of a run in every script: python-docx sets that of Latin only."""
    run.font.size = Pt(points)
    (size,) = run._r.iter(qn("w:sz"))  # noqa: SLF001 - no public way to a run's XML
    size.addnext(element("w:szCs", val=str(round(points * 2))))


def mark_language(run: Any, language: str, *, rtl: bool) -> None:
    """Tell Word the language of a run for spelling and speech, and whether it runs to the left."""
    if rtl:
        run.font.rtl = True
    if language:
        # python-docx has no public way to a run's XML.
        rpr = run._r.get_or_add_rPr()  # noqa: SLF001
        rpr.append(element("w:lang", **_language(language)))


def mark_direction(paragraph: Any, *, rtl: bool, at_end: bool) -> None:
    """Which way a paragraph is read. `at_end` sets it against the side where it would end."""
    ppr = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - the same of a paragraph
    if rtl:
        after = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing")
        ppr.insert_element_before(element("w:bidi"), *after, "w:jc", "w:outlineLvl", "w:rPr")
    if at_end:
        ppr.insert_element_before(element("w:jc", val="right"), "w:outlineLvl", "w:rPr")


def runs_by_direction(text: str, *, rtl: bool) -> Iterator[tuple[str, bool]]:
    """A paragraph's text cut where letters change their direction; what has none goes with its
    neighbours when they agree, else with the paragraph."""
    sides = [_side(char) for char in text]
    before: bool | None = None
    start = 0
    now: bool | None = None
    following = _following(sides)
    for at, side in enumerate(sides):
        if side is None:
            chosen = before if before is not None and before == following[at] else rtl
        else:
            chosen = before = side
        if now is None:
            now = chosen
        elif chosen != now:
            yield text[start:at], now
            start, now = at, chosen
    if text:
        yield text[start:], rtl if now is None else now


def _following(sides: list[bool | None]) -> list[bool | None]:
    found: list[bool | None] = []
    after: bool | None = None
    for side in reversed(sides):
        if side is not None:
            after = side
        found.append(after)
    return found[::-1]


def _side(char: str) -> bool | None:
    kind = bidirectional(char)
    if kind in ("R", "AL", "AN"):
        return True
    return False if kind in ("L", "EN") else None


def _language(language: str) -> dict[str, str]:
    main = language.split("-")[0]
    if main in _COMPLEX:
        return {"val": "en-GB", "bidi": _COMPLEX[main][0]}
    return {"val": _TAGS.get(main, main), "bidi": "ar-SA"}


def _complex_font(languages: tuple[str, ...]) -> str:
    found = [_COMPLEX[each][1] for each in languages if each in _COMPLEX]
    return found[0] if found else "Arial"


def is_rtl_report(languages: tuple[str, ...]) -> bool:
    """Whether the paper is read from the right."""
    return is_rtl_language(languages[0])
