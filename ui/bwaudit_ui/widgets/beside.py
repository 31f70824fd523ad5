"""Keeps what stands beside a long list in sight while the page scrolls.

It must not scroll anything itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QScrollArea


class Beside(QObject):
    """The room above the side, which follows the page. A side that is taller than the window is
    scrolled through first, in either direction."""

    def __init__(
        self,
        area: QScrollArea,
        body: QBoxLayout,
        rows: QWidget,
        side: QBoxLayout,
        parts: Sequence[QWidget],
    ) -> None:
        """`body` holds the list, `rows`, and the layout `side` of the `parts` beside it; where they
        stand one above the other nothing follows."""
        super().__init__(rows)
        self._area, self._body, self._rows, self._side = area, body, rows, side
        self._parts = tuple(parts)
        self._room = QWidget()
        self._room.hide()
        self._top = 0
        side.insertWidget(0, self._room)
        area.verticalScrollBar().valueChanged.connect(self._follow)

    def show_from_top(self) -> None:
        """Bring the beginning of the side into sight, as when it shows something else."""
        self._put(self._begin())

    @Slot()
    def _follow(self) -> None:
        begin, tall = self._begin(), self._area.viewport().height()
        end = begin + tall
        taken = self._taken()
        top = self._top
        if taken <= tall or begin < top:
            top = begin
        elif end > top + taken:
            top = end - taken
        self._put(top)

    def _begin(self) -> int:
        """Where in the list the part that is seen begins."""
        return self._rows.mapFrom(self._area.viewport(), QPoint(0, 0)).y()

    def _taken(self) -> int:
        """The height of what stands in the side."""
        seen = [part.geometry() for part in self._parts if not part.isHidden()]
        return max(each.bottom() for each in seen) - min(each.top() for each in seen) if seen else 0

    def _put(self, top: int) -> None:
        room = self._rows.height() - self._taken()
        across = self._body.direction() is QBoxLayout.Direction.LeftToRight
        top = max(0, min(top, room)) if across else 0
        if top == self._top:
            return
        self._top = top
        self._room.setFixedHeight(max(0, top - self._side.spacing()))
        self._room.setVisible(top > self._side.spacing())
