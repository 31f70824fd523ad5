"""Paints the rows of Home: factory, cycle and dates, progress, findings, what is sent.

One line in a wide window, a card of three lines in a narrow one. It must not know how rows are
found or opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bwaudit_ui.models.assessment_list import AssessmentRole, AssessmentRow
from bwaudit_ui.runtime.dates import dates_in_words
from bwaudit_ui.runtime.scaling import WidthClass, width_class
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.bars import paint_segments
from bwaudit_ui.widgets.marks import Mark, paint_mark
from bwaudit_ui.widgets.painting import (
    between,
    draw_label,
    draw_line,
    focus_ring,
    height_of,
    place,
    place_end,
    width_of,
)
from bwaudit_ui.widgets.words import LabelFonts, Words, lines

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    Index = QModelIndex | QPersistentModelIndex

_EDGE = 18
_SHARES = (0.34, 0.2, 0.22, 0.08, 0.16)
_LEAST_OF_NAME = 0.22


class AssessmentView(QListView):
    """A list without type-to-find: single keys belong to the window. Enter opens a row."""

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are not for this list."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow window rows are taller, each as its words need.
        self.setUniformItemSizes(not _is_narrow(self.width(), theme_of(self)))
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


@dataclass(frozen=True, slots=True)
class _Pen:
    """One row being painted, with measures from the start edge."""

    painter: QPainter
    theme: Theme
    rect: QRectF
    rtl: bool

    def line(self, box: QRectF, text: str, font: QFont, ink: Colour) -> None:
        draw_line(self.painter, box, text, font, self.theme.colour(ink), rtl=self.rtl)

    def part(self, rect: QRectF, start: float, width: float) -> QRectF:
        return place(rect, start, width, rtl=self.rtl)

    def bar(self, box: QRectF, row: AssessmentRow) -> None:
        left = max(0, row.applicable - row.answered)
        segments = ((Mark.IN_PROGRESS, row.answered), (Mark.LEFT, left))
        tall = self.theme.px(8)
        slim = QRectF(box.left(), box.center().y() - tall / 2, box.width(), tall)
        paint_segments(self.painter, slim, segments, self.theme, rtl=self.rtl)

    def findings(self, box: QRectF, row: AssessmentRow) -> None:
        theme = self.theme
        if not row.non_compliant:
            return
        side = theme.px(18)
        paint_mark(self.painter, Mark.NON_COMPLIANT, place(box, 0, side, side, rtl=self.rtl), theme)
        words = between(box, side + theme.px(6), 0, rtl=self.rtl)
        font = theme.font(TextRole.STRONG, tabular=True)
        self.line(words, str(row.non_compliant), font, Colour.NON_COMPLIANT)


class AssessmentRows(QStyledItemDelegate):
    """Draws every row in full width; nothing of the style's own is used."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = theme_of(option.widget)
        strong = height_of(theme.font(TextRole.STRONG))
        caption = height_of(theme.font(TextRole.CAPTION))
        lines = strong + caption
        row = index.data(AssessmentRole.ROW)
        if _is_narrow(_whole_width(option), theme) and isinstance(row, AssessmentRow):
            width = _width(option)
            rtl = option.direction == Qt.LayoutDirection.RightToLeft
            lines = _card(width - 2 * theme.px(_EDGE) - theme.px(30), row, theme, rtl=rtl).tall
        return QSize(10, max(theme.row_height(), round(lines) + theme.px(22)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(AssessmentRole.ROW)
        if not isinstance(row, AssessmentRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(option.widget)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        pen = _Pen(painter, theme, QRectF(option.rect), rtl)
        _paint_ground(pen, option)
        inner = between(pen.rect, theme.px(_EDGE), theme.px(_EDGE), rtl=rtl)
        chevron = place_end(inner, 0, theme.px(18), theme.px(18), rtl=rtl)
        theme.draw_icon(painter, "chevron-right", Colour.INK3, chevron, rtl=rtl)
        inner = between(inner, 0, theme.px(30), rtl=rtl)
        if _is_narrow(_whole_width(option), theme):
            _paint_card(pen, inner, row)
        else:
            _paint_line(pen, inner, row)
        painter.restore()


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if isinstance(view, QListView) else option.rect.width()


def _whole_width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.width() if view is not None else option.rect.width()


def _is_narrow(width: int, theme: Theme) -> bool:
    return width_class(width, theme.scale) < WidthClass.NARROW or width < theme.px(760)


def _paint_ground(pen: _Pen, option: QStyleOptionViewItem) -> None:
    theme, rect = pen.theme, pen.rect
    state = QStyle.StateFlag
    if option.state & state.State_Selected:
        pen.painter.fillRect(rect, theme.colour(Colour.SELECTED))
    elif option.state & state.State_MouseOver:
        pen.painter.fillRect(rect, theme.colour(Colour.HOVER))
    pen.painter.setPen(QPen(theme.colour(Colour.LINE), 1))
    pen.painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if option.state & state.State_HasFocus:
        focus_ring(pen.painter, rect.adjusted(1, 1, -1, -2), theme.px(4), theme)


def _two_lines(pen: _Pen, box: QRectF, texts: tuple[str, str], *, strong: bool) -> None:
    theme = pen.theme
    upper = theme.font(TextRole.STRONG if strong else TextRole.BODY)
    lower = theme.font(TextRole.CAPTION)
    first, second = height_of(upper), height_of(lower)
    top = box.center().y() - (first + second) / 2
    pen.line(QRectF(box.left(), top, box.width(), first), texts[0], upper, Colour.INK)
    under = QRectF(box.left(), top + first, box.width(), second)
    pen.line(under, texts[1], lower, Colour.INK2)


def column_widths(room: float, dates: float) -> tuple[float, ...]:
    """Widths of the columns of a row. What the dates of a visit need, the name of the factory
    gives, down to `_LEAST_OF_NAME` of the room."""
    name, cycle, *others = (room * share for share in _SHARES)
    more = min(max(0.0, dates - cycle), max(0.0, name - room * _LEAST_OF_NAME))
    return (name - more, cycle + more, *others)


def _paint_line(pen: _Pen, inner: QRectF, row: AssessmentRow) -> None:
    """Factory | cycle and dates | bar and count | findings | state."""
    theme, gap = pen.theme, pen.theme.px(16)
    starts, start = [], 0.0
    room = inner.width() - gap * (len(_SHARES) - 1)
    # A usual visit over two months: every row has the same columns, whatever its own days are.
    usual = dates_in_words("2026-11-29", "2026-12-28")
    for width in column_widths(room, width_of(theme.font(TextRole.CAPTION), usual)):
        starts.append((start, width))
        start += width + gap
    boxes = [pen.part(inner, *each) for each in starts]
    _two_lines(pen, boxes[0], (row.factory, row.place), strong=True)
    _two_lines(pen, boxes[1], (row.cycle, row.dates), strong=False)
    font = theme.font(TextRole.BODY, tabular=True)
    words = max(width_of(font, "888 of 888"), width_of(font, row.progress))
    bar = between(boxes[2], 0, words + theme.px(12), rtl=pen.rtl)
    pen.bar(bar, row)
    count = place_end(boxes[2], 0, words, rtl=pen.rtl)
    pen.line(count, row.progress, font, Colour.INK2)
    pen.findings(boxes[3], row)
    caption = theme.font(TextRole.CAPTION)
    ink = theme.colour(Colour.INK2)
    draw_label(pen.painter, boxes[4], row.state, LabelFonts(caption, caption), ink, rtl=pen.rtl)


@dataclass(frozen=True, slots=True)
class _Card:
    """The words of a row in a narrow window, each in as many lines as it takes. The bar stands
    beside the count and state, or above them where they need the width (`bar_above`)."""

    name: Words
    about: Words
    words: Words
    gap: float
    bar_above: bool

    @property
    def tall(self) -> float:
        parts = (self.name, self.about, self.words)
        above = 2 * self.gap if self.bar_above else 0.0
        return sum(each.size.height() for each in parts) + self.gap + above


def _card(width: float, row: AssessmentRow, theme: Theme, *, rtl: bool) -> _Card:
    strong, caption = theme.font(TextRole.STRONG), theme.font(TextRole.CAPTION)
    about = " · ".join(part for part in (row.place, row.cycle, row.dates) if part)
    words = " · ".join(part for part in (row.progress, row.state) if part)
    found = theme.px(60) if row.non_compliant else 0
    return _Card(
        name=lines(strong, row.factory, max(1.0, width - found), rtl=rtl),
        about=lines(caption, about, max(1.0, width), rtl=rtl),
        words=lines(caption, words, max(1.0, width), rtl=rtl),
        gap=theme.px(6),
        bar_above=width_of(caption, words) > width * 0.6,
    )


def _paint_card(pen: _Pen, inner: QRectF, row: AssessmentRow) -> None:
    """Factory and findings, cycle and dates, bar with count and state."""
    theme = pen.theme
    card = _card(inner.width(), row, theme, rtl=pen.rtl)
    top = inner.center().y() - card.tall / 2
    first = QRectF(inner.left(), top, inner.width(), card.name.size.height())
    card.name.draw(pen.painter, first, theme.colour(Colour.INK), rtl=pen.rtl)
    pen.findings(place_end(first, 0, theme.px(50), rtl=pen.rtl), row)
    second = QRectF(inner.left(), first.bottom(), inner.width(), card.about.size.height())
    card.about.draw(pen.painter, second, theme.colour(Colour.INK2), rtl=pen.rtl)
    top = second.bottom() + card.gap
    third = QRectF(inner.left(), top, inner.width(), card.words.size.height())
    if card.bar_above:
        pen.bar(QRectF(third.left(), top, third.width(), 2 * card.gap), row)
        third.translate(0, 2 * card.gap)
    else:
        wide = card.words.size.width()
        pen.bar(between(third, 0, wide + theme.px(12), rtl=pen.rtl), row)
        third = place_end(third, 0, wide, rtl=pen.rtl)
    card.words.draw(pen.painter, third, theme.colour(Colour.INK2), rtl=pen.rtl)
