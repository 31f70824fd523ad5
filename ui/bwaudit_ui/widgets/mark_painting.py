"""How marks look on a photo on screen: as `imaging.redact` draws them into the copies.

It must not hold state.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from bwaudit.assessment.photo_marks import MarkKind
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.assessment.photo_marks import PhotoMark

FILL: Final = QColor(90, 90, 90)
INK: Final = QColor(173, 36, 8)
CASING: Final = QColor("white")
_DARK: Final = QColor("black")


def paint_mark(
    painter: QPainter, mark: PhotoMark, points: Sequence[QPointF], photo: QRectF
) -> None:
    """Paint a mark at its points in pixels; `photo` is where the whole photo lies."""
    thick = max(2.5, max(photo.width(), photo.height()) * 0.006)
    match mark.kind:
        case MarkKind.HIDE:
            box = QRectF(points[0], points[-1]).normalized()
            painter.setPen(QPen(CASING, 1.5))
            painter.setBrush(FILL)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 6, 6)
        case MarkKind.BOX:
            box = QRectF(points[0], points[-1]).normalized()
            _stroke(painter, [*_corners(box), box.topLeft()], thick)
        case MarkKind.PEN:
            _stroke(painter, points, thick)
        case MarkKind.ARROW:
            _arrow(painter, points[0], points[-1], thick)
        case MarkKind.TEXT:
            _words(painter, mark.text, points[0], photo)


def paint_outline(painter: QPainter, box: QRectF, *, dashed: bool) -> None:
    """White on dark, so that it shows on any picture; cosmetic, whatever the zoom."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_DARK, 5))
    painter.drawRect(box)
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(CASING, 3, style))
    painter.drawRect(box)


def _corners(box: QRectF) -> list[QPointF]:
    return [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]


def _stroke(painter: QPainter, points: Sequence[QPointF], thick: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in ((thick + 4, CASING), (thick, INK)):
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, round_cap, round_join))
        painter.drawPolyline(QPolygonF(list(points)))


def _arrow(painter: QPainter, tail: QPointF, head: QPointF, thick: float) -> None:
    long = math.hypot(head.x() - tail.x(), head.y() - tail.y())
    if long < 1:
        return
    along = QPointF((head.x() - tail.x()) / long, (head.y() - tail.y()) / long)
    across = QPointF(-along.y(), along.x())
    size = min(long, thick * 4.2)
    neck = head - along * (size * 0.8)
    _stroke(painter, [tail, neck], thick)
    for more, colour in ((2.5, CASING), (0.0, INK)):
        base, wide = head - along * (size + more), across * (size * 0.45 + more)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([head + along * (more * 1.6), base + wide, base - wide]))
    painter.setPen(QPen(INK, thick))
    painter.drawLine(tail, neck)


def words_box(text: str, start: QPointF, photo: QRectF) -> QRectF:
    """Where the words of a text mark lie, kept inside the photo."""
    font = _words_font(photo)
    pad = font.pixelSize() * 0.4
    size = QFontMetricsF(font).size(0, text)
    box = QRectF(start.x(), start.y(), size.width() + pad * 2, size.height() + pad * 2)
    box.moveLeft(max(photo.left(), min(box.left(), photo.right() - box.width())))
    box.moveTop(max(photo.top(), min(box.top(), photo.bottom() - box.height())))
    return box


def _words_font(photo: QRectF) -> QFont:
    font = QFont(theme_of().font(TextRole.STRONG, 600))
    font.setPixelSize(max(12, round(max(photo.width(), photo.height()) * 0.034)))
    return font


def _words(painter: QPainter, text: str, start: QPointF, photo: QRectF) -> None:
    font, box = _words_font(photo), words_box(text, start, photo)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(INK)
    painter.drawRoundedRect(box, font.pixelSize() * 0.25, font.pixelSize() * 0.25)
    painter.setFont(font)
    painter.setPen(CASING)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
