"""Paints headings and results of the command palette.

It must not know what a result leads to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bwaudit_ui.models.palette_list import PaletteRole, PaletteRow
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.marks import mark_of, paint_mark
from bwaudit_ui.widgets.painting import (
    between,
    draw_keycap,
    draw_line,
    keycap_size,
    place,
    place_end,
    width_of,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex


class PaletteRows(QStyledItemDelegate):
    """Draws the lines of the palette."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        theme = theme_of(option.widget)
        is_row = index.data(PaletteRole.ROW) is not None
        return QSize(10, theme.row_height() if is_row else theme.px(30))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = theme_of(option.widget)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        rect, row = QRectF(option.rect), index.data(PaletteRole.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, PaletteRow):
            current = bool(option.state & QStyle.StateFlag.State_Selected)
            _paint_row(painter, rect, row, theme, current=current, rtl=rtl)
        else:
            words = between(rect.adjusted(0, theme.px(4), 0, 0), theme.px(18), 18, rtl=rtl)
            font = theme.font(TextRole.CAPTION, 600)
            title = str(index.data(Qt.ItemDataRole.DisplayRole))
            draw_line(painter, words, title, font, theme.colour(Colour.INK3), rtl=rtl)
        painter.restore()


def _paint_row(  # where, what and how
    painter: QPainter, rect: QRectF, row: PaletteRow, theme: Theme, *, current: bool, rtl: bool
) -> None:
    if current:
        painter.fillRect(rect, theme.colour(Colour.SELECTED))
    side = theme.px(18)
    sign = place(rect, theme.px(18), side, side, rtl=rtl)
    if row.icon:
        theme.draw_icon(painter, row.icon, Colour.INK2, sign, rtl=rtl)
    else:
        paint_mark(painter, mark_of(row.judgement), sign, theme)
    start: float = theme.px(49)
    if row.number:
        font = theme.font(TextRole.CAPTION, 600, tabular=True)
        width = width_of(font, row.number) + 1
        box = place(rect, start, width, rtl=rtl)
        draw_line(painter, box, row.number, font, theme.colour(Colour.INK2), rtl=rtl)
        start += width + theme.px(12)
    end: float = theme.px(17)
    if row.keys:
        cap = keycap_size(theme, row.keys)
        spot = place_end(rect, end, cap.width() + theme.px(6), cap.height(), rtl=rtl)
        draw_keycap(painter, spot, row.keys, theme)
        end += cap.width() + theme.px(16)
    title = theme.font(TextRole.BODY, 600 if current else 400)
    room = between(rect, start, end, rtl=rtl)
    draw_line(painter, room, row.title, title, theme.colour(Colour.INK), rtl=rtl)
    start += min(width_of(title, row.title), room.width()) + theme.px(13)
    rest = between(rect, start, end, rtl=rtl)
    if row.subtitle and rest.width() > theme.px(40):
        caption = theme.font(TextRole.CAPTION)
        draw_line(painter, rest, row.subtitle, caption, theme.colour(Colour.INK3), rtl=rtl)
