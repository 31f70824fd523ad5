"""A box to sign in, by pen, finger or mouse. Strokes are kept in parts of the box, 0 to 1.

It must not keep a signature: it tells when one was drawn, and is asked for the strokes. A person
who cannot draw signs on paper, which is a button beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius
from bwaudit_ui.widgets.painting import rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

_PRESS = frozenset({QEvent.Type.TabletPress, QEvent.Type.MouseButtonPress})


class SignaturePad(QWidget):
    """Draw here.

    Signals:
        drawn(): there is one more stroke, or none any more.
    """

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[tuple[float, float]]] = []
        self._drawing = False
        self._fixed = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self.updateGeometry)

    @property
    def strokes(self) -> tuple[tuple[tuple[float, float], ...], ...]:
        """What was drawn, stroke by stroke."""
        return tuple(tuple(stroke) for stroke in self._strokes if stroke)

    def clear(self) -> None:
        """An empty box."""
        self._strokes = []
        self.update()
        self.drawn.emit()

    def show_strokes(self, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        """Show a signature that was kept; nothing can be drawn any more."""
        self._strokes = [list(stroke) for stroke in strokes]
        self._fixed = True
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return (
            QSize(theme.px(190), theme.px(76))
            if self._fixed
            else QSize(theme.px(425), theme.px(170))
        )

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._finish()

    def tabletEvent(self, event: QTabletEvent) -> None:
        # Accepted here, or Qt sends the same again as a mouse, with fewer points.
        event.accept()
        if event.type() in _PRESS:
            self._begin(event.position())
        elif event.type() == QEvent.Type.TabletMove:
            self._go_on(event.position())
        else:
            self._finish()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        edge = QPen(theme.colour(Colour.LINE if self._fixed else Colour.LINE2), theme.border)
        rounded(painter, rect, theme.radius(Radius.CONTROL), edge, theme.colour(Colour.SURFACE))
        base = rect.bottom() - rect.height() * 0.24
        margin = theme.px(20)
        painter.setPen(QPen(theme.colour(Colour.LINE), theme.border))
        painter.drawLine(QPointF(margin, base), QPointF(rect.right() - margin, base))
        ink = QPen(theme.colour(Colour.INK), theme.px(2 if self._fixed else 3))
        ink.setCapStyle(Qt.PenCapStyle.RoundCap)
        ink.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(ink)
        for stroke in self._strokes:
            points = [QPointF(x * rect.width(), y * rect.height()) for x, y in stroke]
            if len(points) == 1:
                painter.drawPoint(points[0])
            else:
                painter.drawPolyline(QPolygonF(points))
        painter.end()

    def _begin(self, at: QPointF) -> None:
        if not self._fixed:
            self._drawing = True
            self._strokes.append([self._part(at)])
            self.update()

    def _go_on(self, at: QPointF) -> None:
        if self._drawing:
            point = self._part(at)
            if point != self._strokes[-1][-1]:
                self._strokes[-1].append(point)
                self.update()

    def _finish(self) -> None:
        if self._drawing:
            self._drawing = False
            self.drawn.emit()

    def _part(self, at: QPointF) -> tuple[float, float]:
        """A place in parts of the box, held inside it."""
        across = min(max(at.x() / max(1, self.width()), 0.0), 1.0)
        down = min(max(at.y() / max(1, self.height()), 0.0), 1.0)
        return (across, down)
