"""Paints the findings of an exit meeting: mark, number, short label, a tick once answered.

It must not know what a finding says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bwaudit_ui.models.meeting_list import MeetingRole, MeetingRow
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.marks import Mark, paint_mark
from bwaudit_ui.widgets.painting import (
    between,
    draw_label,
    draw_line,
    place,
    place_end,
    width_of,
)
from bwaudit_ui.widgets.words import LabelFonts

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

_TALL = 48


class MeetingRows(QStyledItemDelegate):
    """Draws one line for each finding."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        theme = theme_of(option.widget)
        return QSize(10, max(theme.px(_TALL), theme.row_height()))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(MeetingRole.ROW)
        if not isinstance(row, MeetingRow):
            return
        theme = theme_of(option.widget)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        rect = QRectF(option.rect)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.fillRect(rect, theme.colour(Colour.SELECTED))
            stripe = place(rect, 0, theme.px(4), rect.height(), rtl=rtl)
            painter.fillRect(stripe, theme.colour(Colour.ACCENT))
        side = theme.px(18)
        paint_mark(
            painter, Mark.NON_COMPLIANT, place(rect, theme.px(22), side, side, rtl=rtl), theme
        )
        font = theme.font(TextRole.CAPTION, 600, tabular=True)
        width = max(width_of(font, row.number), theme.px(34)) + 1
        start: float = theme.px(50)
        number = place(rect, start, width, rtl=rtl)
        draw_line(painter, number, row.number, font, theme.colour(Colour.INK2), rtl=rtl)
        end: float = theme.px(14)
        if row.answered:
            sign = place_end(rect, end, side, side, rtl=rtl)
            theme.draw_icon(painter, "check", Colour.COMPLIANT, sign, rtl=rtl)
        end += side + theme.px(8)
        words = between(rect, start + width + theme.px(8), end, rtl=rtl)
        weight = 600 if current else 400
        fonts = LabelFonts(
            theme.font(TextRole.BODY, weight), theme.font(TextRole.CAPTION, max(weight, 500))
        )
        draw_label(painter, words, row.label, fonts, theme.colour(Colour.INK), rtl=rtl)
        if current and option.state & QStyle.StateFlag.State_HasFocus:
            pen = painter.pen()
            pen.setColor(theme.colour(Colour.FOCUS))
            pen.setWidth(theme.focus_ring)
            painter.setPen(pen)
            half = theme.focus_ring / 2
            painter.drawRect(rect.adjusted(half, half, -half, -half))
        painter.restore()
