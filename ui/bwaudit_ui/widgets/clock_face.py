"""A clock to be photographed: large figures, the day, the time zone, and the same as a code.

Black on white in every theme, because a camera reads it. It must not know what time it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Radius, TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence

_WHITE, _BLACK = QColor("#FFFFFF"), QColor("#000000")
_SIDE, _PAD, _BESIDE = 232, 16, 300
_QUIET: Final = 4
"""Light modules around a code (ISO/IEC 18004, 6.3.8)."""
_FIGURES: Final = 3.4
"""How many times as tall as a title the time is."""


class ClockFace(QWidget):
    """Shows what it is told. The words stand beside the code, or below it where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = self._day = self._zone = ""
        self._rows: Sequence[Sequence[int]] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_of(self).changed.connect(self._follow)

    def set_time(self, time: str, day: str, zone: str, rows: Sequence[Sequence[int]]) -> None:
        """Show a moment; `rows` are the modules of its code, 1 is dark."""
        self._time, self._day, self._zone, self._rows = time, day, zone, rows
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = theme_of(self)
        side, pad = self._side(width), theme.px(_PAD)
        words = round(self._words_height(width))
        return max(side, words) + 2 * pad if self._is_wide(width) else side + words + 3 * pad

    def sizeHint(self) -> QSize:
        width = theme_of(self).px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = theme_of(self).px(200)
        return QSize(width, theme_of(self).px(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_WHITE)
        radius = theme.radius(Radius.CARD)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        side, pad = self._side(self.width()), theme.px(_PAD)
        wide = self._is_wide(self.width())
        rtl = self.isRightToLeft()
        left = self.width() - side - pad if rtl and wide else pad if wide else 0
        square = QRectF(left, pad, side, side)
        if not wide:
            square.moveLeft((self.width() - side) / 2)
        self._paint_code(painter, square)
        if wide:
            start = pad if rtl else side + 2 * pad
            room = QRectF(start, pad, self.width() - side - 3 * pad, self.height() - 2 * pad)
        else:
            room = QRectF(pad, side + 2 * pad, self.width() - 2 * pad, self.height() - side)
        self._paint_words(painter, room, middle=wide)
        painter.end()

    def _paint_code(self, painter: QPainter, square: QRectF) -> None:
        if not self._rows:
            return
        # Whole device pixels a module: a code that is smoothed is harder to read.
        count = len(self._rows) + 2 * _QUIET
        module = max(1, int(square.width() // count))
        start = square.center() - QPointF(
            module * len(self._rows) / 2, module * len(self._rows) / 2
        )
        start = QPointF(round(start.x()), round(start.y()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for down, row in enumerate(self._rows):
            for along, dark in enumerate(row):
                if dark:
                    place = QRectF(
                        start.x() + along * module, start.y() + down * module, module, module
                    )
                    painter.fillRect(place, _BLACK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_words(self, painter: QPainter, room: QRectF, *, middle: bool) -> None:
        painter.setPen(_BLACK)
        top = room.top()
        if middle:
            top += max(0.0, (room.height() - self._words_height(self.width())) / 2)
        for words, font in self._lines(self.width()):
            tall = QFontMetricsF(font).height()
            painter.setFont(font)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(QRectF(room.left(), top, room.width(), tall), flags, words)
            top += tall

    def _lines(self, width: int) -> tuple[tuple[str, QFont], ...]:
        theme = theme_of(self)
        figures = QFont(theme.font(TextRole.TITLE, 700, tabular=True))
        size = figures.pixelSize()
        room = width - 2 * theme.px(_PAD)
        if self._is_wide(width):
            room -= self._side(width) + theme.px(_PAD)
        figures.setPixelSize(round(size * _FIGURES))
        needs = QFontMetricsF(figures).horizontalAdvance("00:00:00")
        if needs > room:
            figures.setPixelSize(max(size, int(figures.pixelSize() * room / needs)))
        day = theme.font(TextRole.TITLE)
        return (self._time, figures), (self._day, day), (self._zone, theme.font(TextRole.LEAD))

    def _words_height(self, width: int) -> float:
        return sum(QFontMetricsF(font).height() for _, font in self._lines(width))

    def _side(self, width: int) -> int:
        theme = theme_of(self)
        return min(theme.px(_SIDE), max(1, width - 2 * theme.px(_PAD)))

    def _is_wide(self, width: int) -> bool:
        theme = theme_of(self)
        return width - theme.px(_SIDE) - 3 * theme.px(_PAD) >= theme.px(_BESIDE)

    @Slot()
    def _follow(self) -> None:
        self.updateGeometry()
        self.update()
