"""Phrases of the question bank to begin a finding with, each a press away.

It must not insert anything; it says which phrase a person wants.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Press
from bwaudit_ui.widgets.painting import focus_ring, rounded
from bwaudit_ui.widgets.spacing import space

if TYPE_CHECKING:
    from collections.abc import Sequence


class PhraseButton(Press):
    """One phrase, wrapped; the whole block is the target."""

    def __init__(self, phrase: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(phrase)
        self.setAccessibleName(phrase)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        theme = theme_of(self)
        box = QRectF(0, 0, max(1, width - self._pad() * 2), 9999)
        wrap = Qt.TextFlag.TextWordWrap
        metrics = QFontMetricsF(theme.font(TextRole.BODY))
        tall = metrics.boundingRect(box, wrap, self.text()).height()
        return max(theme.control_height(), round(tall) + theme.px(16))

    def sizeHint(self) -> QSize:
        width = theme_of(self).px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(140), theme_of(self).control_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), theme.radius(Radius.CONTROL)
        ground = Colour.SELECTED if self.isDown() else Colour.HOVER if self.underMouse() else None
        if ground:
            rounded(painter, rect, radius, QPen(Qt.PenStyle.NoPen), theme.colour(ground))
        if self.hasFocus():
            focus_ring(painter, rect, radius, theme)
        painter.setFont(theme.font(TextRole.BODY))
        painter.setPen(theme.colour(Colour.INK))
        pad = self._pad()
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        words = rect.adjusted(pad, 0, -pad, 0)
        painter.drawText(words, flags | Qt.TextFlag.TextWordWrap, self.text())
        painter.end()

    def _pad(self) -> int:
        return theme_of(self).px(12)


class PhraseList(QFrame):
    """All phrases of one question.

    Signals:
        phrase_chosen(str): the phrase a person pressed.
    """

    phrase_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phrases")
        self.setProperty("part", "note")
        self._column = QVBoxLayout(self)
        space(self._column, 4, 0)
        self._buttons: list[PhraseButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_phrases(self, phrases: Sequence[str]) -> None:
        """Show other phrases."""
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.setParent(None)
            button.deleteLater()
        self._buttons = [PhraseButton(phrase) for phrase in phrases]
        for button in self._buttons:
            button.clicked.connect(self._tell)
            self._column.addWidget(button)

    @Slot()
    def _tell(self) -> None:
        button = self.sender()
        if isinstance(button, PhraseButton):
            self.phrase_chosen.emit(button.text())
