"""Paints the rows of the question list: cluster, compliance point, question.

It must not know how rows are filtered or chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bwaudit_ui.models.question_tree import ClusterRow, PointRow, QuestionRow, TreeRole
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.bars import paint_segments, segments_of
from bwaudit_ui.widgets.marks import Mark, mark_of, paint_mark
from bwaudit_ui.widgets.painting import (
    between,
    draw_label,
    height_of,
    place,
    place_end,
)
from bwaudit_ui.widgets.words import LabelFonts, Words, one_line

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from bwaudit.assessment.progress import Counts

_EDGE = 14
_QUESTION_EDGE = 8
"""Less than other rows have: a label is cut where it does not find its room."""
_TEXT_START = 36


class _Brush:
    """One row being painted: painter, rectangle and direction, with measures from the start."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter = painter
        self.theme: Theme = theme_of(option.widget)
        self.rect = QRectF(option.rect)
        self.rtl = option.direction == Qt.LayoutDirection.RightToLeft
        state = option.state
        self.open = QStyle.StateFlag.State_Open in state
        self.selected = QStyle.StateFlag.State_Selected in state
        self.focused = QStyle.StateFlag.State_HasFocus in state
        self.hovered = QStyle.StateFlag.State_MouseOver in state

    def at_start(self, rect: QRectF, start: float, width: float, height: float) -> QRectF:
        return place(rect, start, width, height, rtl=self.rtl)

    def at_end(self, rect: QRectF, end: float, width: float, height: float) -> QRectF:
        return place_end(rect, end, width, height, rtl=self.rtl)

    def number(self, rect: QRectF, end: float, text: str, weight: int, ink: Colour) -> float:
        """Draw figures `end` pixels from the end edge; return where the next thing may end."""
        words = self._figures(text, weight)
        box = place_end(rect, end, words.size.width() + 1, rtl=self.rtl)
        words.draw(self.painter, box, self.theme.colour(ink), rtl=self.rtl)
        return end + box.width()

    def number_first(self, start: float, text: str, weight: int, ink: Colour) -> float:
        """Draw figures `start` pixels from the start edge; return where the next may start."""
        words = self._figures(text, weight)
        box = place(self.rect, start, words.size.width() + 1, rtl=self.rtl)
        words.draw(self.painter, box, self.theme.colour(ink), rtl=self.rtl)
        return start + box.width()

    def _figures(self, text: str, weight: int) -> Words:
        return one_line(self.theme.font(TextRole.CAPTION, weight, tabular=True), text, rtl=self.rtl)

    def icon(self, rect: QRectF, end: float, name: str, side: float, ink: Colour) -> float:
        box = self.at_end(rect, end, side, side)
        self.theme.draw_icon(self.painter, name, ink, box, rtl=self.rtl)
        return end + side

    def fold_sign(self, rect: QRectF) -> None:
        side = self.theme.px(17)
        name = "chevron-down" if self.open else "chevron-right"
        box = self.at_start(rect, self.theme.px(_EDGE), side, side)
        self.theme.draw_icon(self.painter, name, Colour.INK3, box, rtl=self.rtl)


class QuestionRows(QStyledItemDelegate):
    """Draws every row in full width; nothing of the style's own is used."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        theme = theme_of(option.widget)
        two_lines = height_of(theme.font(TextRole.CAPTION)) * 2 + theme.px(6)
        if isinstance(index.data(TreeRole.ROW), ClusterRow):
            return QSize(10, max(theme.px(58), round(two_lines) + theme.px(22)))
        return QSize(10, max(theme.row_height(), round(two_lines)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = _Brush(painter, option)
        _paint_ground(brush)
        row = index.data(TreeRole.ROW)
        if isinstance(row, ClusterRow):
            _paint_cluster(brush, row, index.data(TreeRole.COUNTS))
        elif isinstance(row, PointRow):
            _paint_point(brush, row, index.data(TreeRole.COUNTS))
        elif isinstance(row, QuestionRow):
            _paint_question(brush, row)
        painter.restore()


def _paint_ground(brush: _Brush) -> None:
    painter, theme, rect = brush.painter, brush.theme, brush.rect
    if brush.selected:
        painter.fillRect(rect, theme.colour(Colour.SELECTED))
        stripe = place(rect, 0, theme.px(4), rtl=brush.rtl)
        painter.fillRect(stripe, theme.colour(Colour.ACCENT))
    elif brush.hovered:
        painter.fillRect(rect, theme.colour(Colour.HOVER))
    if brush.focused:
        ring = theme.focus_ring
        half = ring / 2
        painter.setPen(QPen(theme.colour(Colour.FOCUS), ring))
        painter.setBrush(QColor(Qt.GlobalColor.transparent))
        painter.drawRect(rect.adjusted(half, half, -half, -half))


def _paint_cluster(brush: _Brush, row: ClusterRow, counts: Counts) -> None:
    theme, rect = brush.theme, brush.rect
    tall = max(
        height_of(theme.font(TextRole.STRONG)), height_of(theme.font(TextRole.CAPTION, 600)) * 2
    )
    gap, thick = theme.px(5), theme.px(6)
    top = rect.center().y() - (tall + gap + thick) / 2
    line = QRectF(rect.left(), top, rect.width(), tall)
    brush.fold_sign(line)
    end: float = theme.px(_EDGE)
    end = brush.number(line, end, f"{counts.answered}/{counts.applicable}", 500, Colour.INK2)
    end += theme.px(10)
    if counts.non_compliant:
        ink = Colour.NON_COMPLIANT
        end = brush.number(line, end, str(counts.non_compliant), 700, ink) + theme.px(4)
        side = theme.px(15)
        mark = brush.at_end(line, end, side, side)
        paint_mark(brush.painter, Mark.NON_COMPLIANT, mark, theme)
        end += side + theme.px(8)
    start = theme.px(_TEXT_START)
    words = between(line, start, end, rtl=brush.rtl)
    text = f"{row.number}  {row.name}"
    fonts = LabelFonts(theme.font(TextRole.STRONG), theme.font(TextRole.CAPTION, 600))
    draw_label(brush.painter, words, text, fonts, theme.colour(Colour.INK), rtl=brush.rtl)
    track = QRectF(rect.left(), line.bottom() + gap, rect.width(), thick)
    bar = between(track, start, theme.px(_EDGE), rtl=brush.rtl)
    paint_segments(brush.painter, bar, segments_of(counts), theme, rtl=brush.rtl)


def _paint_point(brush: _Brush, row: PointRow, counts: Counts) -> None:
    theme, rect = brush.theme, brush.rect
    brush.fold_sign(rect)
    end: float = theme.px(_EDGE)
    end = brush.number(rect, end, f"{counts.answered}/{counts.applicable}", 500, Colour.INK3)
    words = between(rect, theme.px(_TEXT_START), end + theme.px(10), rtl=brush.rtl)
    fonts = LabelFonts(theme.font(TextRole.BODY, 500), theme.font(TextRole.CAPTION, 500))
    draw_label(brush.painter, words, row.name, fonts, theme.colour(Colour.INK), rtl=brush.rtl)


def _paint_question(brush: _Brush, row: QuestionRow) -> None:
    theme, rect, painter = brush.theme, brush.rect, brush.painter
    start: float = theme.px(_TEXT_START)
    side = theme.px(19)
    paint_mark(painter, mark_of(row.judgement), brush.at_start(rect, start, side, side), theme)
    start += side + theme.px(8)
    start = brush.number_first(start, row.number, 600, Colour.INK2) + theme.px(7)
    end = _paint_signs(brush, row)
    weight = 600 if brush.selected else 400
    fonts = LabelFonts(theme.font(TextRole.BODY, weight), theme.font(TextRole.CAPTION, weight))
    words = between(rect, start, end, rtl=brush.rtl)
    draw_label(painter, words, row.label, fonts, theme.colour(Colour.INK), rtl=brush.rtl)


def _paint_signs(brush: _Brush, row: QuestionRow) -> float:
    """Photos, flag and conflict at the end of a row: one above the other, so that the label keeps
    its room. Return how much of the row they take."""
    theme, edge = brush.theme, float(brush.theme.px(_QUESTION_EDGE))
    both = row.photos and (row.flagged or row.conflict)
    apart = theme.px(9) if both else 0
    above, below = brush.rect.translated(0, -apart), brush.rect.translated(0, apart)
    upper = lower = edge
    if row.photos:
        upper = brush.number(above, upper, str(row.photos), 500, Colour.INK3) + theme.px(3)
        upper = brush.icon(above, upper, "camera", theme.px(14), Colour.INK3) + theme.px(6)
    for name, shown in (("flag", row.flagged), ("users", row.conflict)):
        if shown:
            lower = brush.icon(below, lower, name, theme.px(15), Colour.WARNING) + theme.px(6)
    return max(upper, lower)
