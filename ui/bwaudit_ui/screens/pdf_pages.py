"""The pages of a PDF that is in memory, drawn by QtPdf.

It must not write the bytes anywhere.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QObject, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QWidget,
)

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.zooming import zoom_factor

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_STEP, _MOST = 1.25, 5.0
_POINTS = 72
_EDGE = 16


class PdfPages(QStackedWidget):
    """The pages of a PDF that is in memory, or a sentence instead of them.

    Pages are as wide as the room; buttons, two fingers, or the wheel with Ctrl make them larger.
    """

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
        self._zooming = QFrame(self)
        self._zooming.setProperty("part", "card")
        self._smaller = Button(icon="zoom-out", name="-")
        self._smaller.setObjectName("pages_smaller")
        self._larger = Button(icon="zoom-in", name="-")
        self._larger.setObjectName("pages_larger")
        row = QHBoxLayout(self._zooming)
        space(row, 4, 8)
        for button, step in ((self._smaller, 1 / _STEP), (self._larger, _STEP)):
            button.clicked.connect(partial(self.zoom_by, step))
            row.addWidget(button)
        self.view.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.view.viewport().installEventFilter(self)
        self.currentChanged.connect(self._place)
        theme_of(self).changed.connect(self._follow)
        self.retranslate()
        self._follow()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._smaller.set_words(self.tr("Smaller"))
        self._larger.set_words(self.tr("Larger"))

    def zoom_by(self, factor: float) -> None:
        """Make the pages larger, never smaller than the room for them is wide."""
        fitting = self._fitting()
        fits = self.view.zoomMode() == QPdfView.ZoomMode.FitToWidth
        wanted = (fitting if fits else self.view.zoomFactor()) * factor
        if wanted <= fitting * 1.01:
            self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        else:
            self.view.setZoomMode(QPdfView.ZoomMode.Custom)
            self.view.setZoomFactor(min(wanted, _MOST * fitting))
        self._enable()

    def _fitting(self) -> float:
        """The zoom at which a page is as wide as the room."""
        margins = self.view.documentMargins()
        room = self.view.viewport().width() - margins.left() - margins.right()
        wide = self.document.pagePointSize(0).width() * self.screen().logicalDotsPerInch()
        return max(0.01, room * _POINTS / wide) if wide else 1.0

    def _enable(self) -> None:
        self._smaller.setEnabled(self.view.zoomMode() == QPdfView.ZoomMode.Custom)

    @Slot()
    def _place(self) -> None:
        size = self._zooming.sizeHint()
        edge = theme_of(self).px(_EDGE)
        rtl = self.isRightToLeft()
        bar = self.view.verticalScrollBar().sizeHint().width()
        left = edge + bar if rtl else self.width() - size.width() - edge - bar
        self._zooming.setGeometry(
            left, self.height() - size.height() - edge, size.width(), size.height()
        )
        self._zooming.setVisible(self.has_pages)
        self._zooming.raise_()
        self._enable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        factor = zoom_factor(event)
        if factor is not None:
            self.zoom_by(factor)
            return True
        return False

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
        self._place()
