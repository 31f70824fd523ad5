"""The pages of a PDF that is in memory, drawn by QtPdf.

It must not write the bytes anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, Slot
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from bwaudit_ui.widgets.buttons import Button


class PdfPages(QStackedWidget):
    """The pages of a PDF that is in memory, or a sentence instead of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = QPdfView()
        self.view.setObjectName("pdf_view")
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self._empty = EmptyState("file-text", "")
        self.addWidget(self._empty)
        self.addWidget(self.view)
        # The view draws pages in a thread, which reads the document, which reads the buffer. Qt
        # takes children down in the order they came: the view must go first, since it waits for
        # its thread, then the document, and the buffer last. It keeps its own bytes: those of a
        # Python object could go before it.
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view.setDocument(self.document)
        theme_of(self).changed.connect(self._follow)
        self._follow()

    def show_pdf(self, pdf: bytes) -> None:
        """Show other pages at the place that was looked at."""
        bar = self.view.verticalScrollBar()
        place = bar.value()
        self.document.close()
        self._buffer.close()
        self._buffer.setData(pdf)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.setCurrentWidget(self.view)
        bar.setValue(place)

    def show_sentence(self, sentence: str) -> None:
        """Say something instead of pages."""
        self._empty.set_text(sentence)
        self.setCurrentWidget(self._empty)

    def offer(self, button: Button) -> None:
        """Put a next step below the sentence; hide it while there is none."""
        self._empty.add_action(button)

    @property
    def has_pages(self) -> bool:
        """Whether pages are shown."""
        return self.currentWidget() is self.view

    @Slot()
    def _follow(self) -> None:
        theme = theme_of(self)
        palette = self.view.palette()
        ground = theme.colour(Colour.NOT_APPLICABLE_SOFT)
        for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Window):
            palette.setColor(role, ground)
        self.view.setPalette(palette)
        margin = theme.px(24)
        self.view.setDocumentMargins(self.view.documentMargins().__class__(*[margin] * 4))
