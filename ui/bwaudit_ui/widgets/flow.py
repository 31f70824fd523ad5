"""A layout that places widgets in lines and breaks like text, in both text directions.

It must not stretch what it places.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from bwaudit_ui.runtime.theme import theme_of

_NEITHER = Qt.Orientation(0)


class FlowLayout(QLayout):
    """Lines of widgets, `spacing` pixels (at 100 %) apart in both directions. What is lower than
    its line stands in the middle of it."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self._at_end = False
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def set_at_end(self, at_end: bool) -> None:
        """Put lines against the end edge instead of the start edge."""
        if at_end != self._at_end:
            self._at_end = at_end
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def one_line(self) -> int:
        """Width that holds everything that is shown in one line."""
        gap = theme_of(self.parentWidget()).px(self._gap)
        widths = [item.sizeHint().width() for item in self._shown()]
        return sum(widths) + gap * max(0, len(widths) - 1)

    def expandingDirections(self) -> Qt.Orientation:
        return _NEITHER

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
        rtl = widget is not None and widget.isRightToLeft()
        gap = theme_of(widget).px(self._gap)
        lines = self._lines(rect.width(), gap)
        down = 0
        for line in lines:
            tallest = max(size.height() for _, size in line)
            free = rect.width() - sum(size.width() + gap for _, size in line) + gap
            across = max(0, free) if self._at_end else 0
            for item, size in line if place else ():
                left = rect.width() - across - size.width() if rtl else across
                middle = down + (tallest - size.height()) // 2
                item.setGeometry(QRect(rect.topLeft() + QPoint(left, middle), size))
                across += size.width() + gap
            down += tallest + gap
        return max(0, down - gap)

    def _lines(self, width: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands in each line, with the size it gets."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        across = 0
        for item in self._shown():
            size = _size_in(item, max(1, width))
            if not lines or across + size.width() > width:
                lines.append([])
                across = 0
            lines[-1].append((item, size))
            across += size.width() + gap
        return lines


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
