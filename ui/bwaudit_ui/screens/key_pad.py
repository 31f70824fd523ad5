"""A big number pad for touch: 3 by 4 keys of 64 px. It types into whatever is given its signals."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Press
from bwaudit_ui.widgets.painting import focus_ring, rounded
from bwaudit_ui.widgets.spacing import space

_KEY = 64


class PadKey(Press):
    """One key. It never takes the focus, so typing goes on where it was."""

    def __init__(self, text: str, icon: str = "", name: str = "") -> None:
        super().__init__()
        self._icon_name = icon
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme_of(self).px(_KEY)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), theme.radius(Radius.TILE)
        ground = Colour.SURFACE
        if self.isDown():
            ground = Colour.SELECTED
        elif self.underMouse():
            ground = Colour.HOVER
        pen = QPen(theme.colour(Colour.LINE2), theme.border)
        rounded(painter, rect, radius, pen, theme.colour(ground))
        if self.hasFocus():
            focus_ring(painter, rect, radius, theme)
        if self._icon_name:
            side = theme.px(24)
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(rect.center())
            theme.draw_icon(painter, self._icon_name, Colour.INK2, spot, rtl=self.isRightToLeft())
        else:
            painter.setFont(theme.font(TextRole.TITLE, 500, tabular=True))
            painter.setPen(theme.colour(Colour.INK))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class KeyPad(QWidget):
    """Digits, take back, and Enter.

    Signals:
        digit_pressed(str), erased(), entered().
    """

    digit_pressed = Signal(str)
    erased = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Number pad"))
        grid = QGridLayout(self)
        space(grid, 0, 10)
        self._erase = PadKey("", "arrow-left", self.tr("Take back"))
        self._enter = PadKey("", "corner-down-left", self.tr("Enter"))
        # A pad is laid out like a telephone in every direction of text.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for number in range(1, 10):
            grid.addWidget(self._digit(str(number)), (number - 1) // 3, (number - 1) % 3)
        grid.addWidget(self._erase, 3, 0)
        grid.addWidget(self._digit("0"), 3, 1)
        grid.addWidget(self._enter, 3, 2)
        self._erase.clicked.connect(self.erased)
        self._enter.clicked.connect(self.entered)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _digit(self, digit: str) -> PadKey:
        key = PadKey(digit)
        key.setObjectName(f"pad_{digit}")
        key.clicked.connect(self._type)
        return key

    @Slot()
    def _type(self) -> None:
        key = self.sender()
        if isinstance(key, PadKey):
            self.digit_pressed.emit(key.text())
