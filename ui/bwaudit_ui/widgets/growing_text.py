"""A text field as tall as its text, between two and `most_lines` lines. Tab leaves it.

It must not save; `text_changed` tells every change, `left` that the person moved on.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QMouseEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from bwaudit.foundation.text import only_text
from bwaudit_ui.runtime.copies import mark_confidential
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.widgets.text import set_font

_MARGIN = 4
_MOST_PASTED = 25_000
"""More than any text may have, and not so much that its lines stop the window."""


class GrowingText(QTextEdit):
    """Plain text over several lines.

    Pasted text loses its formatting. Put it into a `Field`, which gives it a name.

    Signals:
        text_changed(str): the whole text after each change by a person.
        left(): the focus went elsewhere: save now.
    """

    text_changed = Signal(str)
    left = Signal()

    def __init__(
        self,
        *,
        least_lines: int = 2,
        most_lines: int = 12,
        most_pasted: int = _MOST_PASTED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._most_pasted = most_pasted
        self._least_lines = least_lines
        self._most_lines = most_lines
        self._filling = False
        self._confidential = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._tell)
        theme_of(self).changed.connect(self._follow)
        self._follow()

    def set_confidential(self) -> None:
        """What is copied from here leaves the clipboard when the store closes."""
        self._confidential = True

    def text(self) -> str:
        """The text."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text without a signal. Does nothing if it is the same, so a caret stays."""
        if text == self.toPlainText():
            return
        self._filling = True
        self.setPlainText(text)
        self._filling = False

    def insert_at_caret(self, text: str) -> None:
        """Insert a phrase as editable text, with a space between."""
        cursor = self.textCursor()
        before = self.toPlainText()[: cursor.position()]
        cursor.insertText(f" {text}" if before and not before[-1].isspace() else text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press in a selection begins anew. Qt would let it be dragged: a word out of a note into
        a field that is printed, or out of a sentence that then says the opposite."""
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.button() is Qt.MouseButton.LeftButton and not extends:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = super().createMimeDataFromSelection()
        return mark_confidential(copied) if self._confidential else copied

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take text only, and no more than shows that it is too much: a whole book would stop the
        window for seconds, and stays on the clipboard."""
        self.textCursor().insertText(only_text(source.text()[: self._most_pasted]))
        self.ensureCursorVisible()

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(240), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(120), self._wanted_height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _wanted_height(self) -> int:
        line = QFontMetrics(self.font()).lineSpacing()
        text = self.document().size().height() - _MARGIN * 2
        inner = min(max(text, line * self._least_lines), line * self._most_lines)
        theme = theme_of(self)
        return round(inner) + (_MARGIN + theme.px(8) + theme.border) * 2

    @Slot()
    def _fit(self) -> None:
        height = self._wanted_height()
        overflowing = self.document().size().height() > height
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAsNeeded if overflowing else policies.ScrollBarAlwaysOff
        )
        if height != self.height():
            self.setFixedHeight(height)

    @Slot()
    def _tell(self) -> None:
        self._fit()
        if not self._filling:
            self.text_changed.emit(self.toPlainText())

    @Slot()
    def _follow(self) -> None:
        set_font(self, theme_of(self).font(TextRole.BODY))
        self._fit()
