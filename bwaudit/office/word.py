"""A report as a Word document that a reviewer can edit: real headings, tables whose heads repeat,
photos with captions and descriptions, page numbers as fields.

It has no code for machines: what somebody edits is no longer the report the code would stand for.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn
from docx.oxml.shape import CT_Inline
from docx.parts.image import ImagePart
from docx.shared import Emu, Pt

from bwaudit.foundation.cleaning import clean
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.office import wordstyle as style
from bwaudit.office.package import dressed, parts_of
from bwaudit.office.wordread import bare_picture
from bwaudit.office.wordstyle import element
from bwaudit.office.wordtext import WordText
from bwaudit.report.model import (
    Align,
    Facts,
    Figures,
    Finding,
    Legend,
    Listing,
    Look,
    Mark,
    Notice,
    Paragraph,
    PhotoGrid,
    Points,
    Section,
    Signatures,
    Table,
    Tone,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bwaudit.assessment.record import StoredFile
    from bwaudit.foundation.jobs import Progress
    from bwaudit.report.model import Bar, Block, Cell, Fact, Photo, Report, Words

    PhotoSource = Callable[[StoredFile], bytes]

_LOOKS = {
    Look.LEAD: "Report Lead",
    Look.BODY: "Normal",
    Look.SMALL: "Report Small",
    Look.LABEL: "Report Label",
}
_PAPERS = {"A4": (595.3, 841.9), "Letter": (612.0, 792.0)}
_MARGIN = 56.0
_STAYS = 700
"""A text of so few characters stays with the facts below it."""
_MOST_PHOTO_HEIGHT = 260.0


def word_parts(
    report: Report,
    photo: PhotoSource,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> dict[str, bytes]:
    """The parts of the document, without its signature. Raises ReportError when a photo is damaged,
    Cancelled, and whatever `photo` raises."""
    writer = _WordWriter(report, photo, progress, cancel or CancelToken())
    writer.write()
    stream = BytesIO()
    writer.document.save(stream)
    return dressed(parts_of(stream.getvalue()), report)


class _WordWriter(WordText):
    """Writes one report, block by block, at the end of the document."""

    def __init__(
        self, report: Report, photo: PhotoSource, progress: Progress, cancel: CancelToken
    ) -> None:
        super().__init__(report.languages)
        self.report = report
        self._photo = photo
        self._progress = progress
        self._cancel = cancel
        self._pictures: dict[str, tuple[str, int, int]] = {}
        self._shapes = 0
        width, height = _PAPERS[report.paper]
        if report.landscape:
            width, height = height, width
        self._width = width - 2 * _MARGIN
        self._page = (width, height)

    def write(self) -> None:
        self._set_page()
        self._cover()
        for block in self.report.blocks:
            self._block(block, self.document)
        self._tidy()

    # Page

    def _set_page(self) -> None:
        section = self.document.sections[0]
        if self.report.landscape:
            section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Pt(self._page[0]), Pt(self._page[1])
        section.left_margin = section.right_margin = Pt(_MARGIN)
        section.top_margin = section.bottom_margin = Pt(60)
        section.header_distance = section.footer_distance = Pt(28)
        if self.rtl:
            section._sectPr.insert_element_before(  # noqa: SLF001 - no public call
                element("w:bidi"), "w:rtlGutter", "w:docGrid"
            )
        furniture = self.report.furniture
        header = section.header
        first = header.paragraphs[0]
        if furniture.band:
            self.set_style(first, "Report Warning")
            self.runs(first, furniture.band[0])
            first = header.add_paragraph()
        self.set_style(first, "Header")
        kind = self.report.cover.kind[0].text if self.report.cover.kind else ""
        self._sides(first, furniture.title, kind)
        foot = section.footer.paragraphs[0]
        self._sides(foot, furniture.footer, "")
        before, _, rest = furniture.page.partition("{page}")
        between, _, after = rest.partition("{pages}")
        self.plain(foot, before)
        self._field(foot, "PAGE")
        self.plain(foot, between)
        self._field(foot, "NUMPAGES")
        self.plain(foot, after)

    def _sides(self, paragraph: Any, start: str, end: str) -> None:
        """One text at the start of the line, one at its end."""
        style.mark_direction(paragraph, rtl=self.rtl, at_end=False)
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Pt(self._width), WD_TAB_ALIGNMENT.RIGHT)
        self.plain(paragraph, start)
        paragraph.add_run("\t")
        self.plain(paragraph, end)

    def _field(self, paragraph: Any, name: str) -> None:
        """A number that Word keeps right: the page, or how many there are."""
        run = paragraph.add_run()._r  # noqa: SLF001 - no public call for fields
        run.append(element("w:fldChar", fldCharType="begin"))
        told = element("w:instrText")
        told.text = f" {name} "
        run.append(told)
        run.append(element("w:fldChar", fldCharType="separate"))
        shown = element("w:t")
        shown.text = "1"
        run.append(shown)
        run.append(element("w:fldChar", fldCharType="end"))

    def _tidy(self) -> None:
        """Take out what the template brings: settings that make Word save a picture of page one."""
        settings = self.document.settings.element
        for tag in ("w:savePreviewPicture", "w:rsids", "w:proofState"):
            for each in settings.findall(qn(tag)):
                settings.remove(each)

    # Blocks

    def _cover(self) -> None:
        cover, document = self.report.cover, self.document
        self.words(cover.kind, document, "Report Kind")
        self.words(cover.title, document, "Title")
        self.words(cover.place, document, "Subtitle")
        self.words(cover.status, document, "Report Status")
        self._facts(cover.facts.rows, document)

    def _block(self, block: Block, place: Any) -> None:
        self._cancel.check()
        match block:
            case Paragraph():
                self.words(block.words, place, _LOOKS[block.look], flowing=True)
            case Section():
                self._section(block, place)
            case Finding():
                self._finding(block, place)
            case Table():
                self._table(block, place)
            case Facts():
                self._facts(block.rows, place)
            case Figures():
                self._figures(block, place)
            case Legend():
                self._legend(block, place)
            case Listing():
                self.words(block.title, place, "Report Cell Strong", number=block.number)
                self._facts(block.entries, place)
            case Points():
                for words in block.entries:
                    self.words(words, place, "List Bullet", flowing=True)
            case Notice():
                self._notice(block, place)
            case PhotoGrid():
                self._photos(block, place)
            case Signatures():
                self._signatures(block, place)

    def _legend(self, legend: Legend, place: Any) -> None:
        """All signs in one line, once in each language."""
        for index in range(max((len(cell.words) for cell in legend.entries), default=0)):
            paragraph = place.add_paragraph()
            self.set_style(paragraph, "Report Small")
            for cell in legend.entries:
                if index < len(cell.words):
                    self.runs(paragraph, cell.words[index], mark=cell.mark)
                    paragraph.add_run("\u2003")
            style.mark_direction(paragraph, rtl=self.rtl, at_end=False)

    def _section(self, section: Section, place: Any) -> None:
        heading = self.words(
            section.title,
            place,
            f"Heading {section.level}",
            second="Report Second Heading",
            number=section.number,
        )
        if heading is not None and section.starts_page:
            heading.paragraph_format.page_break_before = True
        self.words(section.note, place, "Report Note", second="Report Note")
        for block in section.blocks:
            self._block(block, place)

    def _finding(self, finding: Finding, place: Any) -> None:
        self.words(
            finding.title,
            place,
            "Heading 4",
            second="Report Second Heading",
            number=finding.number,
        )
        status = "Report Finding Status"
        self.words(finding.status, place, status, second="Report Note", mark=finding.mark)
        for flag in finding.flags:
            self.words(flag.words, place, "Report Flag", second="Report Note", mark=flag.mark)
        # More than a row of photos would send all of a finding to a page of its own.
        photos = any(
            isinstance(each, PhotoGrid) and len(each.photos) <= each.columns
            for each in finding.blocks
        )
        for block in finding.blocks:
            match block:
                case Paragraph() if len(block.words) == 1 and len(block.words[0].text) < _STAYS:
                    self.words(block.words, place, "Report Finding Text", flowing=True)
                case Facts():
                    self._facts(block.rows, place, keep=photos)
                case PhotoGrid():
                    self._photos(block, place, keep=photos)
                case _:
                    self._block(block, place)

    def _notice(self, notice: Notice, place: Any) -> None:
        warned = notice.tone is Tone.WARNING
        name = "Report Warning" if warned else "Report Notice"
        for words in (notice.title, *notice.words):
            self.words(words, place, name, second=name, flowing=True)

    def _facts(self, rows: Sequence[Fact], place: Any, *, keep: bool = False) -> None:
        """Rows of a table, which stay on one page; with `keep` also with what follows them."""
        if not rows:
            return
        table = self._grid(place, len(rows), (0.24, 0.76))
        for number, (row, fact) in enumerate(zip(table.rows, rows, strict=True), 1):
            label, value = row.cells
            self._fill(label, fact.label, "Report Label")
            self._fill(value, fact.value, "Report Cell")
            if keep or number < len(rows):
                for paragraph in (*label.paragraphs, *value.paragraphs):
                    paragraph.paragraph_format.keep_with_next = True

    def _figures(self, block: Figures, place: Any) -> None:
        figures = block.figures
        table = self._grid(place, 1, [1 / len(figures)] * len(figures))
        for cell, figure in zip(table.rows[0].cells, figures, strict=True):
            number = cell.paragraphs[0]
            self.set_style(number, "Report Figure")
            style.mark_direction(number, rtl=self.rtl, at_end=False)
            self.plain(number, figure.value)
            if figure.rest:
                rest = number.add_run(f" {clean(figure.rest)}")
                style.set_size(rest, 9)
                style.mark_language(rest, "", rtl=self.rtl)
            self.words(figure.label, cell, "Report Label")
            _shade(cell, style.GROUND)

    def _table(self, block: Table, place: Any) -> None:
        whole = sum(column.share for column in block.columns)
        shares = [column.share / whole for column in block.columns]
        table = self._grid(place, len(block.rows) + 1, shares, lined=True)
        rows = list(table.rows)
        _repeat(rows[0])
        for cell, column in zip(rows[0].cells, block.columns, strict=True):
            self._fill(cell, column.title, "Report Cell Strong", align=column.align)
            _shade(cell, style.GROUND)
        for row, told in zip(rows[1:], block.rows, strict=True):
            name = "Report Cell Strong" if told.strong else "Report Cell"
            for cell, column, said in zip(row.cells, block.columns, told.cells, strict=True):
                self._cell(cell, said, name, column.align)
                if told.strong:
                    _shade(cell, style.GROUND)
        if block.summary:
            _describe(table, " ".join(clean(line.text) for line in block.summary))

    def _cell(self, cell: Any, said: Cell, name: str, align: Align) -> None:
        self._fill(cell, said.words, name, mark=said.mark, align=align)
        if said.bar is not None:
            self._bar(cell.paragraphs[0], said.bar)

    def _bar(self, paragraph: Any, bar: Bar) -> None:
        """A bar as its numbers, each behind its sign: it can be read aloud, and corrected."""
        for part in bar.parts:
            self.sign(paragraph, part.mark)
            paragraph.add_run(f"{part.count:,}  ")

    def _signatures(self, block: Signatures, place: Any) -> None:
        """Who was there, and lines to sign on. What somebody drew on the device is not copied into
        a document that can be edited; it says when they signed."""
        shares = [1 / len(block.columns)] * len(block.columns)
        for party in block.parties:
            self.words(party.name, place, "Report Flag", second="Report Note")
            table = self._grid(place, 1 + len(party.people) + party.lines, shares, lined=True)
            rows = list(table.rows)
            _repeat(rows[0])
            for cell, words in zip(rows[0].cells, block.columns, strict=True):
                self._fill(cell, words, "Report Label")
            for row, signed in zip(rows[1:], party.people, strict=False):
                told = (signed.name, signed.function, signed.note)
                for cell, words in zip(row.cells, told, strict=False):
                    self._fill(cell, words, "Report Cell")
            for row in rows[1 + len(party.people) :]:
                row.height = Pt(26)

    # Photos

    def _photos(self, grid: PhotoGrid, place: Any, *, keep: bool = False) -> None:
        if keep and self._ends_in_table():
            self.set_style(place.add_paragraph(), "Report Kept Gap")
        columns = max(1, min(grid.columns, len(grid.photos)))
        lines = -(-len(grid.photos) // columns)
        table = self._grid(place, lines, [1 / grid.columns] * columns)
        room = self._width / grid.columns - 12
        cells = [cell for row in table.rows for cell in row.cells]
        for cell, photo in zip(cells, grid.photos, strict=False):
            self._one_photo(cell, photo, room)

    def _one_photo(self, cell: Any, photo: Photo, room: float) -> None:
        self._cancel.check()
        rid, width, height = self._part_of(photo)
        scale = min(room / width, _MOST_PHOTO_HEIGHT / height)
        self._shapes += 1
        inline: Any = CT_Inline.new_pic_inline(
            self._shapes,
            rid,
            f"photo-{photo.number}.jpg",
            Emu(max(1, round(width * scale * 12700))),
            Emu(max(1, round(height * scale * 12700))),
        )
        inline.docPr.set("descr", clean(photo.caption[0].text if photo.caption else ""))
        paragraph = cell.paragraphs[0]
        self.set_style(paragraph, "Report Cell")
        paragraph.paragraph_format.keep_with_next = True
        style.mark_direction(paragraph, rtl=self.rtl, at_end=False)
        paragraph.add_run()._r.add_drawing(inline)  # noqa: SLF001 - add_picture compares all photos
        self.words(photo.caption, cell, "Caption", second="Caption")
        self._progress(self._shapes, len(self.report.photos) + 1)

    def _part_of(self, photo: Photo) -> tuple[str, int, int]:
        known = self._pictures.get(photo.file.sha256)
        if known is None:
            data, width, height = bare_picture(self._photo(photo.file))
            number = len(self._pictures) + 1
            part = ImagePart(PackURI(f"/word/media/photo{number}.jpg"), "image/jpeg", data)
            rid = self.document.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
            known = self._pictures[photo.file.sha256] = rid, width, height
        return known

    # Tables

    def _grid(self, place: Any, rows: int, shares: Sequence[float], *, lined: bool = False) -> Any:
        widths = [share * self._width for share in shares]
        if place is self.document and self._ends_in_table():
            # Two tables without anything between them are one table for Word.
            self.set_style(place.add_paragraph(), "Report Gap")
        if place is self.document:
            table = self.document.add_table(rows, len(shares))
        else:
            table = place.add_table(rows, len(shares))
        table.autofit = False
        properties = table._tbl.tblPr  # noqa: SLF001 - no public call
        if self.rtl:
            properties.insert_element_before(
                element("w:bidiVisual"),
                "w:tblW",
                "w:jc",
                "w:tblBorders",
                "w:tblLayout",
                "w:tblLook",
            )
        if lined:
            borders = element("w:tblBorders")
            for side in ("w:top", "w:bottom", "w:insideH"):
                borders.append(element(side, val="single", sz="4", space="0", color=style.LINE))
            properties.insert_element_before(
                borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook"
            )
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Pt(width)
        for row in table.rows:
            row._tr.get_or_add_trPr().append(element("w:cantSplit"))  # noqa: SLF001
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Pt(width)
        return table

    def _ends_in_table(self) -> bool:
        blocks = self.document.element.body.inner_content_elements
        return bool(blocks) and blocks[-1].tag == qn("w:tbl")

    def _fill(
        self,
        cell: Any,
        words: Words,
        name: str,
        *,
        mark: Mark | None = None,
        align: Align = Align.START,
    ) -> None:
        """Put a wording into a cell, which has one empty paragraph and must keep one."""
        empty = cell.paragraphs[0]
        if not words:
            self.set_style(empty, name)
            style.mark_direction(empty, rtl=self.rtl, at_end=align is Align.END)
            return
        self.words(words, cell, name, mark=mark, align=align)
        empty._p.getparent().remove(empty._p)  # noqa: SLF001 - no public call


def _repeat(row: Any) -> None:
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))  # noqa: SLF001 - no public call


def _shade(cell: Any, colour: str) -> None:
    properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001 - no public call
    properties.append(element("w:shd", val="clear", color="auto", fill=colour))


def _describe(table: Any, text: str) -> None:
    """What the table shows, for people who listen."""
    table._tbl.tblPr.append(element("w:tblDescription", val=text))  # noqa: SLF001 - no public call
