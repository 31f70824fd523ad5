"""A question to put a photo on: its mark, number and label, and the key that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.runtime.i18n import joined
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Press
from bwaudit_ui.widgets.marks import Mark, mark_word, paint_mark
from bwaudit_ui.widgets.painting import (
    between,
    draw_keycap,
    draw_label,
    focus_ring,
    height_of,
    keycap_size,
    place,
    place_end,
    rounded,
    start_flags,
    width_of,
)
from bwaudit_ui.widgets.words import LabelFonts

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class QuestionChoice(Press):
    """A question as a button. Signal: `clicked`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._label, self._key = "", "", ""
        self._mark = Mark.LEFT
        self._first = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_question(self, number: str, label: str, mark: Mark, key: str, *, first: bool) -> None:
        """Be another question. `first` is the one that fits best."""
        self._number, self._label, self._mark, self._key = number, label, mark, key
        self._first = first
        self.setText(f"{number} {label}")
        words = (f"{number} {label}", mark_word(mark), key)
        self.setAccessibleName(joined(word for word in words if word))
        self._follow()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        lines = height_of(theme.font(TextRole.BODY, 500)) * 2 + theme.px(12)
        return QSize(theme.px(200), max(theme.control_height(), round(lines)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.radius(Radius.CONTROL)
        edge = QPen(theme.colour(Colour.LINE2), theme.border)
        fill = Colour.HOVER if self.underMouse() else Colour.SURFACE
        if self._first:
            edge, fill = QPen(theme.colour(Colour.ACCENT), 2), Colour.ACCENT_SOFT
        rounded(painter, rect, radius, edge, theme.colour(fill))
        side, start = theme.px(18), theme.px(12)
        paint_mark(painter, self._mark, place(rect, start, side, side, rtl=rtl), theme)
        start += side + theme.px(10)
        small = theme.font(TextRole.CAPTION, 600, tabular=True)
        wide = width_of(small, self._number) + 2
        painter.setFont(small)
        painter.setPen(theme.colour(Colour.INK2))
        flags = start_flags(rtl=rtl)
        painter.drawText(place(rect, start, wide, rtl=rtl), flags, self._number)
        start += round(wide) + theme.px(10)
        end = theme.px(12)
        if self._key:
            cap = keycap_size(theme, self._key)
            spot = place_end(rect, end, cap.width(), cap.height(), rtl=rtl)
            draw_keycap(painter, spot, self._key, theme)
            end += cap.width() + theme.px(8)
        weight = 700 if self._first else 500
        fonts = LabelFonts(theme.font(TextRole.BODY, weight), theme.font(TextRole.CAPTION, weight))
        words = between(rect, start, end, rtl=rtl)
        draw_label(painter, words, self._label, fonts, theme.colour(Colour.INK), rtl=rtl)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), radius, theme)
        painter.end()
