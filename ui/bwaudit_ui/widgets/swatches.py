"""One entry of a chart's legend: a small piece of the bar, and its word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.bars import paint_segments
from bwaudit_ui.widgets.painting import between, draw_line, height_of, place, width_of

if TYPE_CHECKING:
    from bwaudit_ui.widgets.marks import Mark

_PIECE, _TALL, _GAP = 26, 14, 8


class Swatch(QWidget):
    """A piece of a bar with its word."""

    def __init__(self, part: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self.updateGeometry)

    def set_text(self, text: str) -> None:
        """Show another word."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        font = theme.font(TextRole.CAPTION)
        wide = theme.px(_PIECE + _GAP) + width_of(font, self._text) + 2
        return QSize(round(wide), max(theme.px(_TALL), round(height_of(font))))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = theme_of(self), QRectF(self.rect())
        rtl = self.isRightToLeft()
        painter = QPainter(self)
        piece = place(rect, 0, theme.px(_PIECE), theme.px(_TALL), rtl=rtl)
        paint_segments(painter, piece, ((self._part, 1),), theme, rtl=rtl)
        words = between(rect, theme.px(_PIECE + _GAP), 0, rtl=rtl)
        ink = theme.colour(Colour.INK2)
        draw_line(painter, words, self._text, theme.font(TextRole.CAPTION), ink, rtl=rtl)
        painter.end()
