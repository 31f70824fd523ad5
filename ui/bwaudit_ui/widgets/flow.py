"""A layout that places widgets in lines and breaks like text, in both text directions.

It must not stretch what it places.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from bwaudit_ui.runtime.theme import theme_of


class FlowLayout(QLayout):
    """Lines of widgets, `spacing` pixels (at 100 %) apart in both directions."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._lay_out(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was worked out: something inside has another size, or is shown or hidden."""
        self._heights.clear()
        self._least = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            least = QSize()
            for item in self._shown():
                least = least.expandedTo(item.minimumSize())
            self._least = least
        return self._least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay_out(self, rect: QRect, *, place: bool) -> int:
        widget = self.parentWidget()
        rtl = widget is not None and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        gap = theme_of(widget).px(self._gap)
        across, down, tallest = 0, 0, 0
        for item in self._shown():
            size = _size_in(item, max(1, rect.width()))
            if across and across + size.width() > rect.width():
                across, down, tallest = 0, down + tallest + gap, 0
            if place:
                left = rect.width() - across - size.width() if rtl else across
                item.setGeometry(QRect(rect.topLeft() + QPoint(left, down), size))
            across += size.width() + gap
            tallest = max(tallest, size.height())
        return down + tallest


def _size_in(item: QLayoutItem, width: int) -> QSize:
    """What an item takes of a line; one that is wider than the line gets taller instead."""
    size = item.sizeHint()
    if size.width() <= width:
        widget = item.widget()
        one_line = widget.heightForWidth(size.width()) if widget is not None else -1
        return QSize(size.width(), one_line if one_line > 0 else size.height())
    widget = item.widget()
    tall = widget.heightForWidth(width) if widget is not None else -1
    return QSize(width, tall if tall > 0 else size.height())
