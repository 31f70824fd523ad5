"""Write drawn pages and photos into a PDF with ReportLab.

ReportLab makes pages, their operators and the photos; it sets no text, so it knows no font: fonts,
structure, bookmarks and metadata are added to what it wrote. Nothing here touches a disk.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Name
from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFImageXObject, xObjectName
from reportlab.pdfgen.canvas import Canvas

from bwaudit.foundation.jpeg import read_jpeg

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

    from bwaudit.pdf.pen import Sheet
    from bwaudit.pdf.style import Page

# Text that stands for bytes makes files a quarter larger and takes ten times as long. ReportLab
# knows this as a setting of the whole process only.
rl_config.useA85 = 0

_FORM = "/" + xObjectName("")
"""What ReportLab puts before the name of a photo."""

# Round ends and corners of lines.
_PAGE_BEGINS = "1 J 1 j"


class PageCanvas(Canvas):
    """A canvas of pages of one paper, drawn by the pen's operators. Give it the photos first."""

    _doc: PDFDocument
    _preamble: str

    def __init__(self, page: Page) -> None:
        self._stream = BytesIO()
        self._pictures: dict[str, bytes] = {}
        super().__init__(
            self._stream, pagesize=(page.width, page.height), pageCompression=1, invariant=True
        )

    def add_photo(self, name: str, data: bytes) -> None:
        """Put a photo into the file once; its picture follows when the file is finished.

        Raises ValueError when it is no JPEG a camera writes. Not `drawImage`: that decodes every
        photo to find out whether it saw the same one before, and names it by what it found.
        """
        image = PDFImageXObject(name)
        picture = read_jpeg(data).data
        if not image.loadImageFromJPEG(BytesIO(picture)):
            raise ValueError("a JPEG that ReportLab cannot read")
        # ReportLab would copy it five times on its way to the file.
        image.streamContent = ""
        self._pictures[name] = picture
        self._doc.addForm(name, image)

    def add_page(self, sheet: Sheet) -> None:
        """Write a page: its operators, and each photo where the pen placed it."""
        done = 0
        for photo in sheet.photos:
            self._operators(sheet.code[done : photo.after])
            done = photo.after
            self.doForm(photo.name)
        self._operators(sheet.code[done:])
        self.showPage()

    def finish(self) -> pikepdf.Pdf:
        """The file as it stands, without fonts: every picture byte for byte, held once."""
        self.save()
        pdf = pikepdf.open(self._stream)
        for page in pdf.pages:
            for name, image in page.Resources.get("/XObject", {}).items():
                picture = self._pictures.pop(name.removeprefix(_FORM), None)
                if picture is not None:
                    image.write(picture, filter=Name.DCTDecode)
        return pdf

    def _operators(self, code: list[bytes]) -> None:
        self.addLiteral(b"\n".join(code).decode("ascii"))

    def _make_preamble(self) -> None:
        # ReportLab's own begins every page with its Helvetica, which no file embeds.
        self._preamble = _PAGE_BEGINS
