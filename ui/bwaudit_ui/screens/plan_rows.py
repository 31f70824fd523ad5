"""Paints lines of the plan: a row in a wide list, a card in a narrow one or on the board.

It must not know how lines are found or changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bwaudit.improvement.terms import Status
from bwaudit_ui.models.plan_list import PlanRole, PlanRow
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.marks import Mark, paint_mark
from bwaudit_ui.widgets.painting import (
    between,
    draw_label,
    draw_line,
    focus_ring,
    height_of,
    place,
    width_of,
)
from bwaudit_ui.widgets.words import LabelFonts, Words, label

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    Index = QModelIndex | QPersistentModelIndex

MARKS = {
    Status.OPEN: Mark.LEFT,
    Status.IN_PROGRESS: Mark.IN_PROGRESS,
    Status.DONE: Mark.DONE,
    Status.VERIFIED: Mark.COMPLIANT,
    Status.REPEATED: Mark.NON_COMPLIANT,
}
_EDGE, _GAP, _MARK = 16, 16, 26
_SHARES = (0.27, 0.31, 0.17, 0.10, 0.15)
_WIDE = 820


class PlanView(QListView):
    """A list without type-to-find. Enter opens a line."""

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are not for this list."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class PlanRows(QStyledItemDelegate):
    """Draws every row in full width; nothing of the style's own is used.

    Without `statuses` a card leaves its status out, as below a heading that says it.
    """

    def __init__(self, view: QListView, *, statuses: bool = True) -> None:
        super().__init__(view)
        self._statuses = statuses

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = theme_of(option.widget)
        row = index.data(PlanRole.ROW)
        strong = height_of(theme.font(TextRole.STRONG))
        caption = height_of(theme.font(TextRole.CAPTION))
        if not isinstance(row, PlanRow) or row.is_heading:
            return QSize(10, round(strong + theme.px(24)))
        lines = strong + caption
        if not _is_wide(option, theme):
            view = option.widget
            room = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
            rtl = option.direction == Qt.LayoutDirection.RightToLeft
            room -= 2 * theme.px(_EDGE)
            title, action = _title_and_action(row, room, theme, rtl=rtl)
            told = _told(row, room, theme, statuses=self._statuses)
            lines = title.size.height() + action.size.height() + len(told) * caption
        return QSize(10, max(theme.row_height(), round(lines) + theme.px(20)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(PlanRole.ROW)
        if not isinstance(row, PlanRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(option.widget)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        rect = QRectF(option.rect)
        brush = _Brush(painter, theme, rtl=rtl)
        inner = between(rect, theme.px(_EDGE), theme.px(_EDGE), rtl=rtl)
        if row.is_heading:
            brush.line(inner, row.title, TextRole.HEADING, Colour.INK)
        else:
            _ground(painter, theme, rect, option)
            if _is_wide(option, theme):
                _paint_wide(brush, inner, row)
            else:
                told = _told(row, inner.width(), theme, statuses=self._statuses)
                _paint_card(brush, inner, row, told)
        painter.restore()


class _Brush:
    """Draws marks and words in one row."""

    def __init__(self, painter: QPainter, theme: Theme, *, rtl: bool) -> None:
        self.painter = painter
        self.theme = theme
        self.rtl = rtl

    def line(self, box: QRectF, text: str, role: TextRole, ink: Colour) -> None:
        self.own(box, text, self.theme.font(role), ink)

    def own(self, box: QRectF, text: str, font: QFont, ink: Colour) -> None:
        """A line in a font of its own."""
        draw_line(self.painter, box, text, font, self.theme.colour(ink), rtl=self.rtl)

    def label(self, box: QRectF, text: str, ink: Colour) -> None:
        """Words in one line, or two smaller ones."""
        fonts = LabelFonts(self.theme.font(TextRole.BODY), self.theme.font(TextRole.CAPTION))
        draw_label(self.painter, box, text, fonts, self.theme.colour(ink), rtl=self.rtl)

    def two(self, box: QRectF, upper: tuple[str, Colour], lower: tuple[str, Colour]) -> None:
        """A strong line, and a caption below it; one alone stands in the middle."""
        first = height_of(self.theme.font(TextRole.BODY))
        second = height_of(self.theme.font(TextRole.CAPTION)) if lower[0] else 0
        top = box.center().y() - (first + second) / 2
        self.line(QRectF(box.left(), top, box.width(), first), upper[0], TextRole.BODY, upper[1])
        if lower[0]:
            under = QRectF(box.left(), top + first, box.width(), second)
            self.line(under, lower[0], TextRole.CAPTION, lower[1])

    def mark(self, box: QRectF, row: PlanRow) -> None:
        side = self.theme.px(18)
        at = place(box, 0, side, side, rtl=self.rtl)
        paint_mark(self.painter, MARKS[Status(row.state)], at, self.theme)


def _is_wide(option: QStyleOptionViewItem, theme: Theme) -> bool:
    view = option.widget
    width = view.width() if view is not None else option.rect.width()
    return width >= theme.px(_WIDE)


def _ground(painter: QPainter, theme: Theme, rect: QRectF, option: QStyleOptionViewItem) -> None:
    state = QStyle.StateFlag
    if option.state & state.State_Selected:
        painter.fillRect(rect, theme.colour(Colour.SELECTED))
    elif option.state & state.State_MouseOver:
        painter.fillRect(rect, theme.colour(Colour.HOVER))
    painter.setPen(QPen(theme.colour(Colour.LINE), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if option.state & state.State_HasFocus:
        focus_ring(painter, rect.adjusted(1, 1, -1, -2), theme.px(4), theme)


def _paint_wide(brush: _Brush, inner: QRectF, row: PlanRow) -> None:
    """Finding | action | who | by when | status."""
    theme, gap = brush.theme, brush.theme.px(_GAP)
    room = inner.width() - gap * (len(_SHARES) - 1)
    boxes, start = [], 0.0
    for share in _SHARES:
        boxes.append(place(inner, start, room * share, rtl=brush.rtl))
        start += room * share + gap
    brush.two(boxes[0], (row.title, Colour.INK), (row.about, Colour.INK2))
    quiet = Colour.INK if row.has_action else Colour.INK3
    if row.unsettled:
        brush.two(boxes[1], (row.action, quiet), (row.unsettled, Colour.WARNING))
    else:
        brush.label(boxes[1], row.action, quiet)
    brush.line(boxes[2], row.who, TextRole.CAPTION, Colour.INK2)
    brush.two(boxes[3], (row.due, Colour.INK), (row.late, Colour.WARNING))
    brush.mark(boxes[4], row)
    words = between(boxes[4], theme.px(_MARK), 0, rtl=brush.rtl)
    brush.line(words, row.status, TextRole.CAPTION, Colour.INK)


def _title_and_action(row: PlanRow, room: float, theme: Theme, *, rtl: bool) -> tuple[Words, Words]:
    """Title and action of a card, each in one line or two."""
    strong = LabelFonts(theme.font(TextRole.STRONG), theme.font(TextRole.CAPTION, 600))
    plain = LabelFonts(theme.font(TextRole.BODY), theme.font(TextRole.CAPTION))
    two = height_of(strong.one) * 2 + 1
    title = label(row.title, strong, max(1.0, room - theme.px(_MARK)), height=two, rtl=rtl)
    return title, label(row.action, plain, max(1.0, room), height=two, rtl=rtl)


def _told(row: PlanRow, room: float, theme: Theme, *, statuses: bool) -> list[tuple[str, Colour]]:
    """Small lines of a card: number, day and who, in two lines where one has no room; status."""
    parts = [part for part in (row.about, row.due, row.who) if part]
    told = [" · ".join(parts)]
    if row.who and width_of(theme.font(TextRole.CAPTION), told[0]) > room:
        told = [" · ".join(parts[:-1]), row.who]
    lines = [(line, Colour.INK2) for line in told if line]
    warned = row.late or row.unsettled
    said = [part for part in (row.status if statuses else "", row.late, row.unsettled) if part]
    if said:
        lines.append((" · ".join(said), Colour.WARNING if warned else Colour.INK2))
    return lines


def _paint_card(brush: _Brush, inner: QRectF, row: PlanRow, told: list[tuple[str, Colour]]) -> None:
    """Finding, action, who and by when, status: one below the other."""
    theme, rtl = brush.theme, brush.rtl
    caption = height_of(theme.font(TextRole.CAPTION))
    title, action = _title_and_action(row, inner.width(), theme, rtl=rtl)
    tall = title.size.height() + action.size.height() + len(told) * caption
    top = inner.center().y() - tall / 2

    def at(height: float) -> QRectF:
        nonlocal top
        box = QRectF(inner.left(), top, inner.width(), height)
        top += height
        return box

    upper = at(title.size.height())
    brush.mark(QRectF(inner.left(), upper.top(), inner.width(), height_of(title.font)), row)
    title_box = between(upper, theme.px(_MARK), 0, rtl=rtl)
    title.draw(brush.painter, title_box, theme.colour(Colour.INK), rtl=rtl)
    quiet = theme.colour(Colour.INK if row.has_action else Colour.INK3)
    action.draw(brush.painter, at(action.size.height()), quiet, rtl=rtl)
    for words, ink in told:
        brush.line(at(caption), words, TextRole.CAPTION, ink)
