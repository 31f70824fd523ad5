"""What a camera sees, as large as fits, with the question's number on it and a flash at the shot.

It must not know a camera: frames are handed to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Press
from bwaudit_ui.widgets.painting import focus_ring, height_of, place, rounded, width_of, wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_FLASH_MS: Final = 120
_SHUTTER: Final = 88
_WORDS_WIDTH: Final = 680


class LivePicture(QWidget):
    """Frames of a camera; takes the focus, so that keys shoot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("live_picture")
        self._frame = QImage()
        self._words = ""
        self._number = ""
        self._flash = False
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(_FLASH_MS)
        self._end.timeout.connect(self._end_flash)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @Slot(QImage)
    def show_frame(self, frame: QImage) -> None:
        """Show what is seen now; a null image shows the words."""
        self._frame = frame
        self.update()

    def set_words(self, words: str) -> None:
        """What to say while there is no frame."""
        self._words = words
        self.update()

    def words(self) -> str:
        """What is said while there is no frame."""
        return self._words

    def set_number(self, words: str) -> None:
        """Which question the photo is for."""
        self._number = words
        self.setAccessibleDescription(words)
        self.update()

    def flash(self) -> None:
        """Light up for a moment: the shot was taken."""
        self._flash = True
        self._end.start()
        self.update()

    @Slot()
    def _end_flash(self) -> None:
        self._flash = False
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(640), theme.px(400))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(200), theme.px(140))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect())
        painter.fillRect(room, theme.colour(Colour.MEDIA))
        if self._frame.isNull():
            self._paint_words(painter, room)
        else:
            size = QSizeF(self._frame.size()).scaled(
                room.size(), Qt.AspectRatioMode.KeepAspectRatio
            )
            shown = QRectF(room.topLeft(), size)
            shown.moveCenter(room.center())
            painter.drawImage(shown, self._frame)
        if self._number:
            self._paint_number(painter, room)
        if self._flash:
            painter.fillRect(room, QColor(255, 255, 255, 210))
        if self.hasFocus():
            focus_ring(painter, room, theme.radius(Radius.MARK), theme)
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        """A sign and the sentence in the middle, in lines that are not too long to read."""
        if not self._words:
            return
        theme = theme_of(self)
        font, side, gap = theme.font(TextRole.QUESTION), theme.px(48), theme.px(16)
        width = min(room.width() - 48, theme.px(_WORDS_WIDTH))
        words = wrapped(font, self._words, width)
        top = max(room.top(), room.center().y() - (side + gap + words.height()) / 2)
        spot = QRectF(room.center().x() - side / 2, top, side, side)
        theme.draw_icon(painter, "camera", Colour.RAIL_ON, spot)
        painter.setPen(theme.colour(Colour.RAIL_ON))
        painter.setFont(font)
        box = QRectF(room.center().x() - width / 2, spot.bottom() + gap, width, words.height())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, self._words)

    def _paint_number(self, painter: QPainter, room: QRectF) -> None:
        theme = theme_of(self)
        font = theme.font(TextRole.STRONG, 600)
        size = QSizeF(width_of(font, self._number) + theme.px(24), height_of(font) + theme.px(12))
        rtl = self.isRightToLeft()
        box = place(room, theme.px(14), size.width(), size.height(), rtl=rtl)
        box.moveTop(room.top() + theme.px(14))
        no_pen = QPen(Qt.PenStyle.NoPen)
        rounded(painter, box, theme.radius(Radius.CONTROL), no_pen, QColor(10, 14, 20, 200))
        painter.setFont(font)
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._number)


class Shutter(Press):
    """The round button that takes the picture: 88 pixels, at the side of the thumb."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shutter")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Its name."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(f"{words}  (Space)")

    def sizeHint(self) -> QSize:
        side = max(_SHUTTER, theme_of(self).px(_SHUTTER))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        edge = theme.colour(Colour.ACCENT if self.isEnabled() else Colour.OFF_LINE)
        painter.setPen(QPen(edge, 4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        inset = 13 if self.isDown() else 9
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(edge)
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))
        side = theme.px(28)
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(ring.center())
        theme.draw_icon(painter, "camera", Colour.ON_ACCENT, spot)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), self.height() / 2, theme)
        painter.end()
