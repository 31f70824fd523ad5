"""Bars of progress: by status, with a pattern as well as a tone, or plain done and to do.

A value in words always stands beside a bar. Bars fill from the start edge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets.marks import Mark, mark_fill
from bwaudit_ui.widgets.painting import place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.assessment.progress import Counts

Segment = tuple[Mark, float]

_HATCH_STEP = 5
_WASH = 0.3


def segments_of(counts: Counts) -> tuple[Segment, ...]:
    """Segments of a bar in the fixed order of statuses."""
    return (
        (Mark.COMPLIANT, counts.compliant),
        (Mark.NON_COMPLIANT, counts.non_compliant),
        (Mark.NOT_APPLICABLE, counts.not_applicable),
        (Mark.NOT_CHECKED, counts.not_checked),
        (Mark.LEFT, counts.left),
    )


def track(theme: Theme) -> QColor:
    """The ground of a bar: a wash, so that it is seen on the ground of any row, also of the one
    under the pointer. Where bars are outlined the outline shows it."""
    if theme.outlined:
        return theme.colour(Colour.NOT_APPLICABLE_SOFT)
    return theme.colour(Colour.LINE2, _WASH)


def paint_segments(
    painter: QPainter,
    rect: QRectF,
    segments: Sequence[Segment],
    theme: Theme,
    *,
    rtl: bool = False,
) -> None:
    """Paint a bar; what is left shows the track."""
    radius = rect.height() / 2
    outline = QPainterPath()
    outline.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, track(theme))
    total = sum(amount for _, amount in segments) or 1
    reached = 0.0
    for mark, amount in segments:
        width = rect.width() * amount / total
        if mark is not Mark.LEFT and width > 0:
            box = place(rect, reached, width, rtl=rtl)
            painter.fillRect(box, theme.colour(mark_fill(mark)))
            if mark is Mark.NON_COMPLIANT:
                _hatch(painter, box, theme.colour(Colour.SURFACE, 0.6))
            if reached:
                gap = place(rect, reached - 0.75, 1.5, rtl=rtl)
                painter.fillRect(gap, theme.colour(Colour.SURFACE))
        reached += width
    painter.restore()
    if theme.outlined:
        _outline(painter, rect, theme)


def _hatch(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(ink, 1.6))
    across = box.left() - box.height()
    while across < box.right():
        painter.drawLine(QPointF(across, box.bottom()), QPointF(across + box.height(), box.top()))
        across += _HATCH_STEP
    painter.restore()


def _outline(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(Colour.LINE2), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(0.6, 0.6, -0.6, -0.6)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
    painter.restore()


class SegBar(QWidget):
    """A bar by status. `set_counts(Counts)`; the words beside it are the caller's."""

    def __init__(self, height: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._segments: tuple[Segment, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self._follow)

    def set_counts(self, counts: Counts) -> None:
        """Show other counts."""
        self._segments = segments_of(counts)
        self.update()

    def set_done(self, done: float, total: float) -> None:
        """Show plain progress instead of statuses."""
        self._segments = ((Mark.COMPLIANT, done), (Mark.LEFT, max(0.0, total - done)))
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(174), theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(60), theme.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rtl = self.isRightToLeft()
        paint_segments(painter, QRectF(self.rect()), self._segments, theme_of(self), rtl=rtl)
        painter.end()

    @Slot()
    def _follow(self) -> None:
        self.updateGeometry()
        self.update()
