"""From a report's tree to slabs: sections, their headings, and each block by its own rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.pdf import style
from bwaudit.pdf.blocks import (
    bullets,
    draw_lines,
    draw_words,
    facts,
    figures,
    height_of,
    listing,
    notice,
    on_one_line,
    paragraph,
)
from bwaudit.pdf.codes import code
from bwaudit.pdf.cover import cover
from bwaudit.pdf.findings import finding
from bwaudit.pdf.flow import Bookmark, Slab
from bwaudit.pdf.photos import photos
from bwaudit.pdf.signing import signatures
from bwaudit.pdf.tables import legend, table
from bwaudit.report.code import code_of
from bwaudit.report.model import (
    Align,
    Facts,
    Figures,
    Finding,
    Legend,
    Listing,
    Notice,
    Paragraph,
    PhotoGrid,
    Points,
    Section,
    Signatures,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.pdf.blocks import Frame, Layout
    from bwaudit.pdf.pen import Pen
    from bwaudit.pdf.tags import Element
    from bwaudit.report.model import Block, Report

_INTRODUCED = (Points, Listing, Table, Signatures)
"""What a paragraph before it leads into."""

_NOTE = 110.0
_NEARER = 0.5
_BEFORE = {1: 26.0, 2: 22.0, 3: 20.0}
_AFTER = {1: 3.0, 2: 2.0, 3: 0.0}


@dataclass(frozen=True, slots=True)
class ReportLayout:
    """Lays out one report in one column."""

    layout: Layout
    frame: Frame
    body_height: float
    images: Mapping[str, str]
    continued: str

    def report(self, report: Report, root: Element) -> list[Slab]:
        """All slabs of a report, in reading order."""
        slabs = cover(self.layout, report.cover, self.frame, root)
        for each in report.blocks:
            slabs += self.block(each, root)
        slabs += code(self.layout, code_of(report), self.frame, root)
        return slabs

    def block(self, block: Block, parent: Element) -> list[Slab]:
        """The slabs of one block."""
        layout, frame = self.layout, self.frame
        match block:
            case Paragraph():
                return paragraph(layout, block, frame, parent)
            case Section():
                return self._section(block, parent)
            case Finding():
                return finding(
                    layout, block, frame, parent, self.images, self.body_height, self.continued
                )
            case Table():
                return table(layout, block, frame, parent)
            case Facts():
                return facts(layout, block, frame, parent)
            case Figures():
                return figures(layout, block, frame, parent)
            case Legend():
                return legend(layout, block, frame, parent)
            case Listing():
                return listing(layout, block, frame, parent)
            case Points():
                return bullets(layout, block, frame, parent)
            case Notice():
                return notice(layout, block, frame, parent)
            case PhotoGrid():
                return photos(layout, block, frame, parent, self.images)
            case Signatures():
                return signatures(layout, block, frame, parent)

    def _section(self, section: Section, parent: Element) -> list[Slab]:
        whole = parent.add("Sect")
        slabs = [self._heading(section, whole)]
        for index, each in enumerate(section.blocks):
            found = self.block(each, whole)
            if not index and found and isinstance(each, (Finding, Section)):
                # What a heading stands for is nearer to it than to what came before.
                found[0].before *= _NEARER
            slabs += found
            after = section.blocks[index + 1 : index + 2]
            if isinstance(each, Paragraph) and after and isinstance(after[0], _INTRODUCED):
                slabs[-1].keep = True
        return slabs

    def _heading(self, section: Section, whole: Element) -> Slab:
        layout, frame, level = self.layout, self.frame, section.level
        chosen = {1: style.H1, 2: style.H2, 3: style.H3}[level]
        heading = whole.add(f"H{level + 1}")  # the cover has H1
        number = layout.plain(section.number, chosen, 60) if section.number else ()
        room = number[0].width + 9 if number else 0.0
        place = frame.inside(room, _NOTE if section.note else 0.0)
        titles = layout.short(section.title, chosen, place.width, heading, "Span")
        if level > 1:
            titles = on_one_line(titles, place.width)
        notes = layout.words(section.note, style.LABEL, _NOTE, whole, "P") if section.note else []
        above = 7.0 if level == 2 else 0.0

        def draw(pen: Pen, top: float) -> None:
            if level == 2:
                with pen.decoration():
                    pen.rule(frame.left, top, frame.width, style.INK, 1.1)
            if number:
                with pen.tagged(heading):
                    draw_lines(pen, number, frame, top + above)
            draw_words(pen, titles, place, top + above)
            draw_words(pen, notes, frame.inside(frame.width - _NOTE), top + above + 3.5, Align.END)

        high = max(height_of(titles), chosen.leading) + above + _AFTER[level]
        title = " ".join(
            part
            for part in (section.number, section.title[0].text if section.title else "")
            if part
        )
        return Slab(
            high,
            draw,
            before=_BEFORE[level],
            keep=True,
            starts_page=section.starts_page,
            bookmark=Bookmark(title, level) if level < 3 else None,
        )
