"""A finger that comes in from the edge at which reading begins.

It must not take the touch from what lies below.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QTouchEvent, QWindow
from PySide6.QtWidgets import QWidget

from bwaudit_ui.runtime.theme import theme_of

_EDGE, _WAY = 24, 72


class EdgeSwipe(QObject):
    """Watches the window of a widget while that is shown: children take touches for themselves.

    Signals:
        swiped(): a finger began at the edge of the widget, or before it, and came a good way in.
    """

    swiped = Signal()

    # Of the class, since Qt still sends events to a filter whose Python side is being collected.
    _window: QWindow | None = None
    _done = False

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        widget = self.parent()
        if not isinstance(widget, QWidget):
            return False
        if watched is widget:
            if event.type() == QEvent.Type.Show:
                self._watch(widget.window().windowHandle())
            elif event.type() == QEvent.Type.Hide:
                self._watch(None)
        elif isinstance(event, QTouchEvent):
            self._follow(widget, event)
        return False

    def _watch(self, window: QWindow | None) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def _follow(self, widget: QWidget, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchBegin:
            self._done = False
        points = event.points()
        if self._done or len(points) != 1:
            return
        theme = theme_of(widget)
        start, now = (
            widget.mapFromGlobal(each)
            for each in (points[0].globalPressPosition(), points[0].globalPosition())
        )
        if widget.isRightToLeft():
            begins, came = widget.width() - start.x(), start.x() - now.x()
        else:
            begins, came = start.x(), now.x() - start.x()
        if begins <= theme.px(_EDGE) and came >= theme.px(_WAY):
            self._done = True
            self.swiped.emit()
