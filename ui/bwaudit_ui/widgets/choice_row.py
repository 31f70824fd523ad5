"""A row that is pressed as a whole: a sign, words over as many lines as they need, a remark.

With `checkable` it is a line of a tick list, a check box for assistive technology. It must not know
what it stands for.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Press
from bwaudit_ui.widgets.painting import focus_ring, place, rounded, start_flags
from bwaudit_ui.widgets.words import reads_from_right

_SIDE, _PAD, _GAP = 22, 14, 12


class ChoiceRow(Press):
    """One row. Signals: `clicked`, `toggled`."""

    def __init__(
        self, text: str, *, checkable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._remark = ""
        self.setCheckable(checkable)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(text)

    def set_words(self, text: str, remark: str = "") -> None:
        """Change the words, and the remark at the end, such as a time."""
        self._remark = remark
        self.setText(text)
        self.setAccessibleName(f"{text}, {remark}" if remark else text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = theme_of(self)
        words = self._words_width(width)
        bounds = self._metrics().boundingRect(
            QRect(0, 0, words, 10_000), int(Qt.TextFlag.TextWordWrap), self.text()
        )
        return max(theme.control_height(), bounds.height() + theme.px(10) * 2)

    def sizeHint(self) -> QSize:
        width = theme_of(self).px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(200), theme.control_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), theme.radius(Radius.CONTROL)
        ground, edge_ink, words_ink = Colour.SURFACE, Colour.LINE2, Colour.INK
        if not self.isEnabled():
            edge_ink, words_ink = Colour.OFF_LINE, Colour.OFF
        if self.isChecked():
            ground = Colour.ACCENT_SOFT
        elif self.underMouse() or self.isDown():
            ground = Colour.HOVER
        edge = QPen(theme.colour(edge_ink), theme.border)
        rounded(painter, rect, radius, edge, theme.colour(ground))
        if self.hasFocus():
            focus_ring(painter, rect, radius, theme)
        side = theme.px(_SIDE)
        sign = place(rect, theme.px(_PAD), side, side, rtl=rtl)
        icon = "chevron-right"
        if self.isCheckable():
            icon = "square-check" if self.isChecked() else "square"
        ink = Colour.ACCENT if self.isChecked() or not self.isCheckable() else Colour.INK2
        theme.draw_icon(painter, icon, ink, sign, rtl=rtl)
        start = theme.px(_PAD) + side + theme.px(_GAP)
        words = place(rect, start, self._words_width(self.width()), rect.height(), rtl=rtl)
        painter.setFont(theme.font(TextRole.BODY))
        painter.setPen(theme.colour(words_ink))
        flags = int(start_flags(rtl=rtl)) | int(Qt.TextFlag.TextWordWrap)
        if not reads_from_right(self.text()):  # else its full stop would stand before it
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(words, flags, self.text())
        if self._remark:
            painter.setFont(theme.font(TextRole.CAPTION, tabular=True))
            painter.setPen(theme.colour(Colour.INK2))
            end = QRectF(rect).adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
            away = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(end, away | middle, self._remark)
        painter.end()

    def _words_width(self, width: int) -> int:
        theme = theme_of(self)
        room = width - theme.px(_PAD) * 2 - theme.px(_SIDE) - theme.px(_GAP)
        if self._remark:
            font = theme.font(TextRole.CAPTION, tabular=True)
            room -= QFontMetrics(font).horizontalAdvance(self._remark) + theme.px(_GAP)
        return max(room, theme.px(80))

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme_of(self).font(TextRole.BODY))
