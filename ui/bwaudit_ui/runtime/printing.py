"""Print a PDF file on a printer of this computer.

Needs the part of Qt that looks for printers, so it is imported when somebody prints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from bwaudit.foundation.errors import BwAuditError, Code, ReportError

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.jobs import CancelToken, Progress

_DPI = 300
"""Finer than an eye at reading distance; a page is 35 MB."""
_POINTS = 72


def printer_for(path: Path) -> QPrinter | None:
    """The usual printer, with the paper and the pages of a file; None when there is no printer.

    Raises ReportError NOT_PRINTED when the file cannot be read.
    """
    return (
        set_up(QPrinter(QPrinter.PrinterMode.HighResolution), path)
        if QPrinterInfo.availablePrinterNames()
        else None
    )


def set_up(printer: QPrinter, path: Path) -> QPrinter:
    """Give a printer the paper and the pages of a file. Raises ReportError NOT_PRINTED."""
    document = _opened(path)
    size = document.pagePointSize(0)
    across = size.width() > size.height()
    upright = size.transposed() if across else size
    printer.setPageLayout(
        QPageLayout(
            QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
            QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
    )
    printer.setFullPage(True)
    printer.setDocName(path.name)
    printer.setFromTo(1, document.pageCount())
    return printer


def print_pdf(path: Path, printer: QPrinter, progress: Progress, cancel: CancelToken) -> int:
    """Print the pages that `printer` is set to; gives how many. Any thread may.

    Raises ReportError NOT_PRINTED when the printer refuses, Cancelled; what it has printed until
    then may lie in its tray.
    """
    document = _opened(path)
    numbers = range(max(printer.fromPage(), 1) - 1, printer.toPage() or document.pageCount())
    painter = QPainter()
    if not painter.begin(printer):
        raise ReportError(Code.NOT_PRINTED)
    try:
        for done, number in enumerate(numbers):
            cancel.check()
            if done and not printer.newPage():
                raise ReportError(Code.NOT_PRINTED)
            _draw(document, number, painter, printer)
            progress(done + 1, len(numbers))
    except BwAuditError:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(numbers)


def _draw(document: QPdfDocument, number: int, painter: QPainter, printer: QPrinter) -> None:
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    size = document.pagePointSize(number)
    dots = (size * (_DPI / _POINTS)).toSize()
    page = QImage(dots, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    ink = QPainter(page)
    ink.drawImage(0, 0, document.render(number, dots))
    ink.end()
    painter.drawImage(_centred(size.toSize(), paper), page)


def _centred(size: QSize, paper: QRect) -> QRect:
    """As large as the paper allows, in its middle."""
    room = QRect(paper.topLeft(), size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
    room.moveCenter(paper.center())
    return room


def _opened(path: Path) -> QPdfDocument:
    document = QPdfDocument()
    if document.load(str(path)) is not QPdfDocument.Error.None_ or not document.pageCount():
        raise ReportError(Code.NOT_PRINTED)
    return document
