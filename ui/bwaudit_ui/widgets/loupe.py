"""One photo as large as fits, or two side by side to compare. It must not read or change one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.painting import focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent


class Loupe(QWidget):
    """Shows a photo; takes the focus, so that single keys work.

    Signals:
        opened(): it was pressed.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loupe")
        self._pictures: list[QImage] = [QImage()]
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pictures(self, *pictures: QImage) -> None:
        """Show one photo, or two beside each other; a null one is still being read, and none at
        all shows the words where photos will be."""
        self._pictures = list(pictures)
        self.update()

    def pictures(self) -> tuple[QImage, ...]:
        """What is shown."""
        return tuple(self._pictures)

    def set_words(self, words: str) -> None:
        """Name it, and say it where there is no picture."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(640), theme.px(380))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(160), theme.px(110))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole, radius = QRectF(self.rect()), theme.radius(Radius.CONTROL)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._pictures:
            painter.setBrush(theme.colour(Colour.MEDIA))
            painter.drawRoundedRect(whole, radius, radius)
        else:
            self._paint_nothing(painter, whole)
        gap = theme.px(8)
        wide = (whole.width() - gap * (len(self._pictures) + 1)) / max(1, len(self._pictures))
        for number, picture in enumerate(self._pictures):
            left = whole.left() + gap + number * (wide + gap)
            room = QRectF(left, whole.top() + gap, wide, whole.height() - gap * 2)
            if picture.isNull():
                painter.setPen(theme.colour(Colour.RAIL_INK))
                painter.setFont(theme.font(TextRole.BODY))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(room, flags, self._words)
            else:
                size = QSizeF(picture.size()).scaled(
                    room.size(), Qt.AspectRatioMode.KeepAspectRatio
                )
                shown = QRectF(room.topLeft(), size)
                shown.moveCenter(room.center())
                painter.drawImage(shown, picture)
        if self.hasFocus():
            focus_ring(painter, whole, radius, theme)
        painter.end()

    def _paint_nothing(self, painter: QPainter, whole: QRectF) -> None:
        """A place without photos: no dark ground, a sign and the words."""
        theme = theme_of(self)
        side = theme.px(32)
        sign = QRectF(0, 0, side, side)
        sign.moveCenter(whole.center() - QPointF(0, theme.px(14)))
        theme.draw_icon(painter, "images", Colour.INK3, sign)
        painter.setPen(theme.colour(Colour.INK2))
        painter.setFont(theme.font(TextRole.STRONG))
        words = QRectF(whole.left(), sign.bottom() + theme.px(8), whole.width(), theme.px(48))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, flags | Qt.TextFlag.TextWordWrap, self._words)
