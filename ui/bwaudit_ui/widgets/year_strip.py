"""A year at a glance: twelve months with a mark for each entry, and the month of today.

It must not know what an entry is; a caller gives words and how many of each kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Press
from bwaudit_ui.widgets.painting import focus_ring, height_of, rounded
from bwaudit_ui.widgets.spacing import space

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 72
_MOST_DOTS = 8
_ACROSS = (12, 6, 4, 3)
"""Months in a row: a year never breaks within a quarter."""


class MonthTile(Press):
    """One month. The dots are decoration; the name says how many entries there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self._icons: tuple[str, ...] = ()
        self._now = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_month(self, name: str, said: str, icons: Sequence[str], *, now: bool) -> None:
        """Show a month: its short name, what is said of it, an icon for each entry."""
        self.setText(name)
        self.setAccessibleName(f"{name}, {said}")
        self._icons, self._now = tuple(icons), now
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        line = height_of(theme.font(TextRole.CAPTION, 600))
        return QSize(theme.px(_WIDTH), round(line + theme.px(58)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        edge = theme.colour(Colour.ACCENT if chosen or self._now else Colour.LINE)
        ground = Colour.ACCENT_SOFT if chosen else Colour.SURFACE
        if self.underMouse() and not chosen:
            ground = Colour.HOVER
        rounded(
            painter,
            rect,
            theme.radius(Radius.CONTROL),
            QPen(edge, theme.px(1)),
            theme.colour(ground),
        )
        if self.hasFocus():
            focus_ring(painter, rect, theme.radius(Radius.CONTROL), theme)
        line = height_of(theme.font(TextRole.CAPTION, 600))
        painter.setFont(theme.font(TextRole.CAPTION, 600))
        painter.setPen(theme.colour(Colour.INK))
        words = QRectF(rect.left(), rect.top() + theme.px(5), rect.width(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        side, gap = theme.px(15), theme.px(2)
        top = words.bottom() + theme.px(5)
        across = 4
        for at, icon in enumerate(self._icons[:_MOST_DOTS]):
            column, row = at % across, at // across
            count = min(across, len(self._icons[:_MOST_DOTS]) - row * across)
            wide = count * side + (count - 1) * gap
            start = rect.center().x() - wide / 2
            if rtl:
                column = count - 1 - column
            box = QRectF(start + column * (side + gap), top + row * (side + gap), side, side)
            theme.draw_icon(painter, icon, Colour.ACCENT, box, rtl=rtl)
        painter.end()


class YearStrip(QWidget):
    """Twelve months that wrap; one may be chosen, or none.

    Signals:
        month_chosen(int): 1 to 12, or 0 when the chosen one was pressed again.
    """

    month_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        space(self._grid, 0, 6)
        self._tiles = [MonthTile() for _ in range(12)]
        for at, tile in enumerate(self._tiles, start=1):
            tile.setObjectName(f"month_{at}")
            tile.clicked.connect(self._tell)
        self._across = 0
        self._arrange(12)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        tile = self._tiles[0].sizeHint().width()
        return QSize(_ACROSS[-1] * tile, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self._tiles[0].sizeHint().width() + self._grid.horizontalSpacing()
        room = self.width() + self._grid.horizontalSpacing()
        self._arrange(next((each for each in _ACROSS if each * wide <= room), _ACROSS[-1]))

    def _arrange(self, across: int) -> None:
        """So many months in a row, all of one width."""
        if across == self._across:
            return
        self._across = across
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, at // across, at % across)
        for column in range(12):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        self.updateGeometry()

    def show_year(self, months: Sequence[tuple[str, str, Sequence[str]]], current: int) -> None:
        """Show twelve months as (name, what is said, icons); `current` is the month of today, 0
        for another year."""
        for at, (tile, month) in enumerate(zip(self._tiles, months, strict=True), start=1):
            tile.show_month(*month, now=at == current)

    def tile(self, month: int) -> MonthTile:
        """The tile of a month, 1 to 12."""
        return self._tiles[month - 1]

    def choose(self, month: int) -> None:
        """Mark a month, 0 for none. Emits nothing."""
        for at, tile in enumerate(self._tiles, start=1):
            tile.setChecked(at == month)

    @Slot()
    def _tell(self) -> None:
        pressed = self.sender()
        month = next((at for at, tile in enumerate(self._tiles, 1) if tile is pressed), 0)
        if month and not self._tiles[month - 1].isChecked():
            month = 0
        self.choose(month)
        self.month_chosen.emit(month)
