"""Status marks: one outline, one inner sign and one word for each status, never colour alone.

Painter functions for widgets and delegates, and `StatusMark`, the plain widget. It must not know
what a status means for a question.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.painting import draw_kept


class Mark(StrEnum):
    """What a mark stands for. The first four have the values of `Judgement`."""

    COMPLIANT = "compliant"
    NON_COMPLIANT = "non_compliant"
    NOT_APPLICABLE = "not_applicable"
    NOT_CHECKED = "not_checked"
    LEFT = "left"
    IN_PROGRESS = "in_progress"
    DONE = "done"


def mark_of(judgement: str | None) -> Mark:
    """Mark of a judgement, or of none yet."""
    return Mark.LEFT if judgement is None else Mark(judgement)


def mark_word(mark: Mark) -> str:
    """The word that always stands beside the mark."""
    words = {
        Mark.COMPLIANT: QCoreApplication.translate("Mark", "Compliant"),
        Mark.NON_COMPLIANT: QCoreApplication.translate("Mark", "Non-compliant"),
        Mark.NOT_APPLICABLE: QCoreApplication.translate("Mark", "Not applicable"),
        Mark.NOT_CHECKED: QCoreApplication.translate("Mark", "Not checked"),
        Mark.LEFT: QCoreApplication.translate("Mark", "Unanswered"),
        Mark.IN_PROGRESS: QCoreApplication.translate("Mark", "In progress"),
        Mark.DONE: QCoreApplication.translate("Mark", "All questions answered"),
    }
    return words[mark]


_FILLS = {
    Mark.COMPLIANT: Colour.COMPLIANT,
    Mark.NON_COMPLIANT: Colour.NON_COMPLIANT,
    Mark.NOT_APPLICABLE: Colour.NOT_APPLICABLE,
    Mark.NOT_CHECKED: Colour.NOT_CHECKED,
    Mark.LEFT: Colour.LEFT,
    Mark.IN_PROGRESS: Colour.ACCENT,
    Mark.DONE: Colour.NOT_APPLICABLE,
}


def mark_fill(mark: Mark) -> Colour:
    """Fill of a mark, a tile or a bar segment of that status."""
    return _FILLS[mark]


def mark_sign(mark: Mark) -> Colour:
    """Colour of a sign or text on that fill."""
    return Colour.NOT_CHECKED_SIGN if mark is Mark.NOT_CHECKED else Colour.ON_STATUS


@dataclass(frozen=True)
class MarkInks:
    """Colours of one painted mark; `edge` may be none."""

    fill: QColor
    sign: QColor
    edge: QColor | None

    def names(self) -> tuple[str, ...]:
        """What tells them from others."""
        return tuple(ink.name() for ink in (self.fill, self.sign, self.edge) if ink is not None)


def usual_inks(theme: Theme, mark: Mark) -> MarkInks:
    """Inks of a mark on a plain surface."""
    edge = theme.colour(Colour.NOT_CHECKED_EDGE) if mark is Mark.NOT_CHECKED else None
    return MarkInks(theme.colour(mark_fill(mark)), theme.colour(mark_sign(mark)), edge)


def reversed_inks(theme: Theme, mark: Mark) -> MarkInks:
    """Inks of a mark on its own fill, as on a chosen answer tile."""
    return MarkInks(theme.colour(mark_sign(mark)), theme.colour(mark_fill(mark)), None)


def paint_mark(
    painter: QPainter, mark: Mark, rect: QRectF, theme: Theme, inks: MarkInks | None = None
) -> None:
    """Paint a mark into a square."""
    side, edge = min(rect.width(), rect.height()), 2  # tips and outlines reach beyond the square
    wide = math.ceil(side) + edge * 2
    inner = QRectF(edge, edge, side, side)

    def fresh(inside: QPainter) -> None:
        shown = inks or usual_inks(theme, mark)
        if mark in (Mark.LEFT, Mark.IN_PROGRESS):
            _paint_ring(inside, mark, inner, shown.fill)
        else:
            _paint_outline(inside, mark, inner, shown)
            _paint_sign(inside, mark, inner, theme, shown.sign)

    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    look = ("mark", mark, side, rtl, *(inks.names() if inks else ()))
    corner = rect.center() - QPointF(side / 2 + edge, side / 2 + edge)
    draw_kept(painter, corner, QSize(wide, wide), look, fresh)


def _paint_ring(painter: QPainter, mark: Mark, rect: QRectF, ink: QColor) -> None:
    side = min(rect.width(), rect.height())
    ring = rect.adjusted(1, 1, -1, -1)
    painter.setPen(QPen(ink, max(1.6, side * 0.09)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if mark is Mark.IN_PROGRESS:
        inset = side * 0.16
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        sweep = 180 if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft else -180
        painter.drawPie(ring.adjusted(inset, inset, -inset, -inset), 90 * 16, sweep * 16)


def _paint_outline(painter: QPainter, mark: Mark, rect: QRectF, inks: MarkInks) -> None:
    side = min(rect.width(), rect.height())
    if inks.edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(inks.edge, max(1.2, side * 0.055)))
    painter.setBrush(inks.fill)
    painter.drawPath(_outline(mark, rect))


def _outline(mark: Mark, rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    centre, half = rect.center(), min(rect.width(), rect.height()) / 2
    if mark is Mark.NON_COMPLIANT:
        turns = [math.pi / 8 + corner * math.pi / 4 for corner in range(8)]
        reach = half * 1.04
        path.addPolygon(
            QPolygonF(
                [centre + QPointF(math.cos(t), math.sin(t)) * reach for t in turns],
            )
        )
        path.closeSubpath()
    elif mark is Mark.NOT_APPLICABLE:
        inset = half * 0.88
        square = QRectF(centre.x() - inset, centre.y() - inset, inset * 2, inset * 2)
        path.addRoundedRect(square, half * 0.3, half * 0.3)
    elif mark is Mark.NOT_CHECKED:
        reach = half * 1.1
        tips = (QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0))
        path.addPolygon(QPolygonF([centre + tip for tip in tips]))
        path.closeSubpath()
    else:
        path.addEllipse(centre, half, half)
    return path


def _paint_sign(painter: QPainter, mark: Mark, rect: QRectF, theme: Theme, ink: QColor) -> None:
    side = min(rect.width(), rect.height())
    if mark is Mark.NOT_CHECKED:
        font = QFont(theme.font(TextRole.STRONG))
        font.setPixelSize(max(8, round(side * 0.66)))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")
        return
    pen = QPen(ink, side * 0.125)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    strokes = {
        Mark.NON_COMPLIANT: (((-0.18, -0.18), (0.18, 0.18)), ((-0.18, 0.18), (0.18, -0.18))),
        Mark.NOT_APPLICABLE: (((-0.2, 0), (0.2, 0)),),
    }
    tick = (((-0.22, 0.02), (-0.05, 0.18), (0.24, -0.16)),)
    for stroke in strokes.get(mark, tick):
        points = [rect.center() + QPointF(x, y) * side for x, y in stroke]
        painter.drawPolyline(QPolygonF(points))


class StatusMark(QWidget):
    """A mark by itself. The word stands beside it, so it says nothing to assistive technology."""

    def __init__(self, mark: Mark, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self._follow)

    def mark(self) -> Mark:
        """The mark shown."""
        return self._mark

    def set_mark(self, mark: Mark) -> None:
        """Show another mark."""
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        side = theme_of(self).px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_mark(painter, self._mark, square, theme_of(self))
        painter.end()

    @Slot()
    def _follow(self) -> None:
        self.updateGeometry()
        self.update()
