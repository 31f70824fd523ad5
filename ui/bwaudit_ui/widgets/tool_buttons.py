"""Tools with their words below an icon; one of them is in hand.

They must not know what a tool does; each has a key of the caller's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QSizePolicy, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Press, with_keys
from bwaudit_ui.widgets.painting import focus_ring, height_of, rounded, width_of
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


_GAP, _EDGE = 6, 8


class ToolButton(Press):
    """One tool; a radio button for assistive technology."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._least = 66
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str, keys: str) -> None:
        """Change the word below the icon, and the key named in the tool tip."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(with_keys(words, keys))
        self.updateGeometry()

    def set_narrow(self, narrow: bool) -> None:
        """No wider than its word, for rows."""
        self._least = 48 if narrow else 66
        self._follow()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        font = theme.font(TextRole.CAPTION, 600)
        wide = max(theme.px(self._least), round(width_of(font, self.text())) + theme.px(14))
        return QSize(wide, theme.px(36) + round(height_of(font)) + theme.px(8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.radius(Radius.CONTROL)
        if self.isChecked():
            edge = QPen(theme.colour(Colour.ACCENT), 2)
            rounded(painter, rect, radius, edge, theme.colour(Colour.ACCENT_SOFT))
        elif self.underMouse():
            no_pen = QPen(Qt.PenStyle.NoPen)
            rounded(painter, rect, radius, no_pen, theme.colour(Colour.HOVER))
        ink = Colour.ACCENT if self.isChecked() else Colour.INK2
        side = theme.px(22)
        spot = QRectF(rect.center().x() - side / 2, rect.top() + theme.px(8), side, side)
        theme.draw_icon(painter, self._icon, ink, spot, rtl=self.isRightToLeft())
        painter.setFont(theme.font(TextRole.CAPTION, 600))
        painter.setPen(theme.colour(ink))
        words = QRectF(rect.left(), spot.bottom(), rect.width(), rect.bottom() - spot.bottom())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), radius, theme)
        painter.end()


class ToolBox(QFrame):
    """Tools in a column, or where there is little width in as few even rows as they need.

    Signals:
        tool_chosen(str): key of the tool a person took.
    """

    tool_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "pane-start")
        self._tools: dict[str, ToolButton] = {}
        self._group = QButtonGroup(self)
        self._columns = 1
        self._lane = QGridLayout(self)
        space(self._lane, (_EDGE, 10, _EDGE, 10), _GAP)

    def add(self, key: str, icon: str) -> ToolButton:
        """Add a tool under a key; the first one is in hand."""
        tool = self._tools[key] = ToolButton(icon)
        tool.setObjectName(f"tool_{key}")
        tool.setChecked(len(self._tools) == 1)
        self._group.addButton(tool)
        self._place()
        tool.clicked.connect(self._tell)
        return tool

    def tool(self, key: str) -> ToolButton:
        """The tool of a key."""
        return self._tools[key]

    def take(self, key: str) -> None:
        """Take a tool in hand. Emits nothing."""
        self._tools[key].setChecked(True)

    def set_column(self) -> None:
        """One below the other."""
        self._arrange(1, narrow=False)

    def set_rows(self, room: int) -> None:
        """Side by side, in a row below where `room` pixels are too few for all."""
        theme, count = theme_of(self), len(self._tools)
        for tool in self._tools.values():
            tool.set_narrow(True)
        widths = [tool.sizeHint().width() for tool in self._tools.values()]
        rows = 1
        while rows < count:
            columns = -(-count // rows)
            taken = sum(max(widths[place::columns]) for place in range(columns))
            if taken + (columns - 1) * theme.px(_GAP) + 2 * theme.px(_EDGE) <= room:
                break
            rows += 1
        self._arrange(-(-count // rows), narrow=True)

    def _arrange(self, columns: int, *, narrow: bool) -> None:
        restyle(self, "part", "bar-top" if narrow else "pane-start")
        for tool in self._tools.values():
            tool.set_narrow(narrow)
        if columns != self._columns:
            self._columns = columns
            self._place()
        self._lane.invalidate()
        self.updateGeometry()

    def _place(self) -> None:
        for tool in self._tools.values():
            self._lane.removeWidget(tool)
        for row in range(len(self._tools) + 1):
            self._lane.setRowStretch(row, 0)
            self._lane.setColumnStretch(row, 0)
        for place, tool in enumerate(self._tools.values()):
            self._lane.addWidget(tool, place // self._columns, place % self._columns)
        rows = -(-len(self._tools) // self._columns)
        self._lane.setRowStretch(rows, 1)
        self._lane.setColumnStretch(self._columns, 1 if self._columns > 1 else 0)

    @Slot()
    def _tell(self) -> None:
        self.tool_chosen.emit(next(key for key, tool in self._tools.items() if tool.isChecked()))
