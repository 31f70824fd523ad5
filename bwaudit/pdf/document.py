"""Draw a report into a PDF in memory: lay out, write pages and photos, then add what they lack.

ReportLab writes pages and photos; fonts, structure, bookmarks and metadata are added by pikepdf.
Nothing depends on when or where this runs: the same report and photos give the same bytes.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

import bwaudit
from bwaudit.foundation.content import shipped_resources
from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.text import is_rtl_language
from bwaudit.pdf.blocks import Frame, Layout
from bwaudit.pdf.canvas import PageCanvas
from bwaudit.pdf.cover import PageFurniture
from bwaudit.pdf.flow import paginate
from bwaudit.pdf.fontfile import embed
from bwaudit.pdf.fonts import FontBook
from bwaudit.pdf.identity import ReportFacts, info_entries, xmp
from bwaudit.pdf.layout import ReportLayout
from bwaudit.pdf.outline import Entry, write_outline
from bwaudit.pdf.pen import Pen
from bwaudit.pdf.readback import content_digest
from bwaudit.pdf.shaping import Shaper
from bwaudit.pdf.style import sheet_of
from bwaudit.pdf.tags import Element, write_structure
from bwaudit.pdf.text import Typesetter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path
    from typing import BinaryIO

    from bwaudit.assessment.record import StoredFile
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.pdf.flow import Placed
    from bwaudit.pdf.pen import Sheet
    from bwaudit.pdf.style import Page
    from bwaudit.report.model import Report

    PhotoSource = Callable[[StoredFile], bytes]


_SMALLER = (0.94, 0.88, 0.82)
"""Steps down to the smallest print that people still read, about 6 points."""

_COLOURS = "sRGB IEC61966-2.1"


@dataclass(frozen=True, slots=True)
class Document:
    """A drawn report: the file in memory, and what it says of itself."""

    pdf: pikepdf.Pdf
    facts: ReportFacts

    @property
    def steps(self) -> int:
        """How many steps making the file takes: each photo, and the writing."""
        return self.facts.photos + 1

    def save(self, stream: BinaryIO) -> None:
        """Write the file. The identifier of the bytes is that of their content."""
        self.pdf.save(
            stream,
            static_id=True,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            compress_streams=True,
            # Ours says nothing of the version, and looking costs the import of an XML parser.
            fix_metadata_version=False,
        )


@dataclass(frozen=True, slots=True)
class Drawn:
    """Pages as operators, with the names they use."""

    sheets: list[Sheet]
    fonts: FontBook
    images: Mapping[str, str]
    root: Element
    outline: list[Entry]


def draw_document(
    report: Report,
    photo: PhotoSource,
    progress: Progress,
    cancel: CancelToken,
    fonts_folder: Path | None = None,
    *,
    room: int = 0,
) -> Document:
    """Draw a report, with `room` bytes for a seal. Raises ReportError FONT_MISSING, Cancelled, and
    whatever `photo` raises."""
    with _nothing_collected():
        return _drawn(report, photo, progress, cancel, FontBook(fonts_folder), room)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Nothing of what a report is made of is let go before it is done, so looking for what could be
    only takes time: a tenth of it, more beside a large program."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _drawn(
    report: Report,
    photo: PhotoSource,
    progress: Progress,
    cancel: CancelToken,
    book: FontBook,
    room: int,
) -> Document:
    drawn = _draw_pages(report, book, cancel)
    total = len(drawn.images) + 1
    progress(0, total)
    canvas = PageCanvas(sheet_of(report.paper, landscape=report.landscape))
    files = {each.file.sha256: each.file for each in report.photos}
    for done, (content, name) in enumerate(drawn.images.items(), start=1):
        cancel.check()
        _add_photo(canvas, name, photo(files[content]))
        progress(done, total)
    for sheet in drawn.sheets:
        cancel.check()
        canvas.add_page(sheet)
    pdf = canvas.finish()
    pages = [page.obj for page in pdf.pages]
    _add_fonts(pdf, drawn, pages)
    write_structure(pdf, drawn.root, pages, [sheet.owners for sheet in drawn.sheets])
    write_outline(pdf, drawn.outline, pages)
    facts = ReportFacts(
        layout=report.layout,
        number=report.number,
        revision=report.revision,
        title=report.title,
        languages=report.languages,
        source=report.source,
        generated_at=report.generated_at,
        final=report.final,
        practice=report.practice,
        report_digest=report.digest,
        pages=len(pages),
        photos=len(drawn.images),
        content_digest="",
    )
    return Document(pdf, _describe(pdf, facts, report.subject, room))


@dataclass(frozen=True, slots=True)
class _SetPages:
    """A report set on sheets of one kind, before anything is drawn."""

    page: Page
    root: Element
    placed: list[list[Placed]]


def _set_pages(report: Report, layout: Layout, page: Page, images: Mapping[str, str]) -> _SetPages:
    root = Element("Document", language=layout.language)
    frame = Frame(page.left, page.body_width)
    whole = ReportLayout(layout, frame, page.body_height, images, report.furniture.continued)
    placed = paginate(whole.report(report, root), page.top, page.body_height)
    return _SetPages(page, root, placed)


def _set_well(report: Report, layout: Layout, images: Mapping[str, str]) -> _SetPages:
    """At full size; what is for one page and takes more, as large as fits into one."""
    sheet = sheet_of(report.paper, landscape=report.landscape)
    full = _set_pages(report, layout, sheet, images)
    if report.one_page and len(full.placed) > 1:
        for scale in _SMALLER:
            small = _set_pages(report, layout, sheet.set_smaller(scale), images)
            if len(small.placed) == 1:
                return small
    return full


def _draw_pages(report: Report, fonts: FontBook, cancel: CancelToken) -> Drawn:
    images: dict[str, str] = {}
    for each in report.photos:
        images.setdefault(each.file.sha256, f"I{len(images)}")
    language = report.languages[0]
    layout = Layout(Typesetter(Shaper(fonts)), language)
    ready = _set_well(report, layout, images)
    page, placed = ready.page, ready.placed
    cancel.check()
    kind = report.cover.kind[0].text if report.cover.kind else ""
    furniture = PageFurniture(layout, report.furniture, kind, page)
    pen = Pen(page, rtl=is_rtl_language(language))
    outline: list[Entry] = []
    for number, here in enumerate(placed, start=1):
        cancel.check()
        pen.new_sheet()
        furniture.draw(pen, number, len(placed))
        for spot in here:
            mark = spot.slab.bookmark
            if mark:
                top = (page.height - spot.top) * page.scale
                outline.append(Entry(mark.title, mark.level, number - 1, top))
            spot.slab.draw(pen, spot.top)
    return Drawn(pen.sheets, fonts, images, ready.root, outline)


def _add_photo(canvas: PageCanvas, name: str, data: bytes) -> None:
    try:
        canvas.add_photo(name, data)
    except ValueError as refusal:
        raise ReportError(Code.READ_BACK_DIFFERS, detail="a photo is damaged") from refusal


def _add_fonts(pdf: pikepdf.Pdf, drawn: Drawn, pages: list[Any]) -> None:
    fonts = {face.name: embed(pdf, face) for face in drawn.fonts.faces}
    for page, sheet in zip(pages, drawn.sheets, strict=True):
        page.Resources.Font = Dictionary({f"/{n}": fonts[n] for n in sorted(sheet.fonts)})


def _name_colours(pdf: pikepdf.Pdf) -> None:
    """What red, green and blue mean in this file (ISO 32000-1, 14.11.5)."""
    profile = Stream(pdf, (shipped_resources("colour") / "sRGB.icc").read_bytes())
    profile.N = 3
    pdf.Root.OutputIntents = Array(
        [
            pdf.make_indirect(
                Dictionary(
                    Type=Name.OutputIntent,
                    S=Name.GTS_PDFA1,
                    OutputConditionIdentifier=String(_COLOURS),
                    Info=String(_COLOURS),
                    DestOutputProfile=profile,
                )
            )
        ]
    )


def _describe(pdf: pikepdf.Pdf, facts: ReportFacts, subject: str, room: int) -> ReportFacts:
    """Title, language, and the facts `bwaudit verify` reads. No name of a person."""
    facts = replace(facts, content_digest=content_digest(pdf))
    producer = f"BW Audit {bwaudit.__version__}"
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            {key: String(text) for key, text in info_entries(facts, subject, producer).items()}
        )
    )
    _name_colours(pdf)
    metadata = Stream(pdf, xmp(facts, subject, producer, room))
    metadata.Type = Name.Metadata
    metadata.Subtype = Name.XML
    pdf.Root.Metadata = metadata
    pdf.Root.Lang = String(facts.languages[0])
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    identity = bytes.fromhex(facts.content_digest)[:16]
    pdf.trailer.ID = Array([String(identity), String(identity)])
    return facts
