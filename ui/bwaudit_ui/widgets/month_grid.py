"""A month as weeks of seven days, with marks on days. One day is a stop of the Tab key; arrows,
Page up and Page down go on from it.

It must not know what a mark stands for; a caller gives icons and words.
"""

from __future__ import annotations

from calendar import Calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from bwaudit_ui.runtime.numerals import numerals
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Press
from bwaudit_ui.widgets.painting import focus_ring, height_of, rounded
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Marked = tuple[str, Colour]
"""An icon and its ink."""

_WEEKS = 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
    Qt.Key.Key_PageUp: -28,
    Qt.Key.Key_PageDown: 28,
}
"""Days that a key goes on."""
_LEAST, _TALL, _MOST = 36, 48, 3


class DayTile(Press):
    """One day. Days of the months beside it are not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = date.min
        self._marks: tuple[Marked, ...] = ()
        self._today = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_day(self, day: date, marks: Sequence[Marked], said: str, *, today: bool) -> None:
        """Show a day; `said` names it and what is on it."""
        self.day, self._marks, self._today = day, tuple(marks), today
        self.setText(numerals(str(day.day)))
        self.setAccessibleName(said)
        self.setToolTip(said if marks else "")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()  # Qt would go to the next button
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(_LEAST), theme.px(_TALL))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = theme.radius(Radius.CONTROL)
        ground = Colour.ACCENT_SOFT if self._marks else Colour.SURFACE
        if self.underMouse():
            ground = Colour.HOVER
        edge = QPen(theme.colour(Colour.ACCENT if self._today else Colour.LINE), theme.px(1))
        rounded(painter, rect, radius, edge, theme.colour(ground))
        strong = 600 if self._marks or self._today else 400
        font = theme.font(TextRole.CAPTION, strong)
        painter.setFont(font)
        painter.setPen(theme.colour(Colour.INK if self._marks or self._today else Colour.INK2))
        line = height_of(font)
        words = QRectF(rect.left(), rect.top() + theme.px(4), rect.width(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        side, gap = theme.px(15), theme.px(2)
        shown = self._marks[:_MOST]
        start = rect.center().x() - (len(shown) * (side + gap) - gap) / 2
        for at, (icon, ink) in enumerate(reversed(shown) if rtl else shown):
            box = QRectF(start + at * (side + gap), words.bottom() + theme.px(4), side, side)
            theme.draw_icon(painter, icon, ink, box, rtl=rtl)
        if self.hasFocus():
            focus_ring(painter, rect, radius, theme)
        painter.end()


class MonthGrid(QWidget):
    """The weeks of one month, the first day of the week as the language has it.

    Signals:
        day_chosen(str): a day was pressed, ISO.
        left(str): an arrow went to a day of another month, ISO.
    """

    day_chosen = Signal(str)
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        space(grid, 0, 4)
        self._names = [Text(role=TextRole.CAPTION, ink=Colour.INK2, centred=True) for _ in range(7)]
        for column, name in enumerate(self._names):
            grid.addWidget(name, 0, column)
            grid.setColumnStretch(column, 1)
        self._tiles = [DayTile() for _ in range(_WEEKS * 7)]
        for at, tile in enumerate(self._tiles):
            tile.clicked.connect(self._tell)
            grid.addWidget(tile, 1 + at // 7, at % 7)
        self._at = date.min

    def show_month(
        self,
        first: date,
        marks: Mapping[str, Sequence[Marked]],
        said: Mapping[str, str],
        today: str,
        begins: int,
    ) -> None:
        """Show the month of `first`. `marks` are by ISO day, and so is what is `said` of every day
        of it; weeks begin with the day `begins`, 0 for Monday."""
        locale = QLocale()
        for column, name in enumerate(self._names):
            number = (begins + column) % 7 + 1
            name.setText(locale.standaloneDayName(number, QLocale.FormatType.ShortFormat))
        days = list(Calendar(begins).itermonthdates(first.year, first.month))
        if (self._at.year, self._at.month) != (first.year, first.month):
            self._at = first
        for at, tile in enumerate(self._tiles):
            day = days[at] if at < len(days) else None
            if day is None or day.month != first.month:
                tile.setVisible(False)
                continue
            iso = day.isoformat()
            tile.setObjectName(f"day_{day.day}")
            tile.show_day(day, marks.get(iso, ()), said[iso], today=iso == today)
            tile.setVisible(True)
        self._stop_at(self._at)

    def go_to(self, day: date) -> None:
        """Put the focus on a day of the month that is shown."""
        self._stop_at(day)
        for tile in self._tiles:
            if tile.day == day and not tile.isHidden():
                tile.setFocus(Qt.FocusReason.TabFocusReason)

    def _stop_at(self, day: date) -> None:
        self._at = day
        for tile in self._tiles:
            stops = tile.day == day
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = -1 if self.isRightToLeft() else 1
        key, here = Qt.Key(event.key()), self.focusWidget()
        if key not in _STEPS or not isinstance(here, DayTile):
            super().keyPressEvent(event)
            return
        step = _STEPS[key] * (ahead if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) else 1)
        day = here.day + timedelta(days=step)
        if (day.year, day.month) == (here.day.year, here.day.month):
            self.go_to(day)
        else:
            self.left.emit(day.isoformat())

    @Slot()
    def _tell(self) -> None:
        tile = self.sender()
        if isinstance(tile, DayTile):
            self._stop_at(tile.day)
            self.day_chosen.emit(tile.day.isoformat())
