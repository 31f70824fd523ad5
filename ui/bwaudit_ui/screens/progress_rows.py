"""Paints the table of Progress: a compliance point with both results, findings with their change.

Columns in a wide window, three lines a row in a narrow one. It must not compare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from bwaudit.assessment.comparison import Became
from bwaudit_ui.models.progress_tree import (
    FindingLine,
    PointLine,
    ProgressRole,
    ProgressTreeModel,
)
from bwaudit_ui.presenters.session import judgement_word
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.marks import mark_of, paint_mark
from bwaudit_ui.widgets.painting import between, draw_line, focus_ring, height_of, place

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from bwaudit.assessment.terms import Judgement

    Index = QModelIndex | QPersistentModelIndex

_EDGE = 16
_LEAST_WIDE = 760
_SIGNS = {
    Became.FIXED: ("circle-check", Colour.COMPLIANT),
    Became.REPEATED: ("rotate-ccw", Colour.NON_COMPLIANT),
    Became.NEW: ("circle-alert", Colour.NON_COMPLIANT),
}
_OTHER_SIGN = ("circle-help", Colour.INK2)


def sign_of(became: Became) -> tuple[str, Colour]:
    """Icon and colour of a change; its word always stands beside it."""
    return _SIGNS.get(became, _OTHER_SIGN)


class ProgressTable(QTreeView):
    """The table as high as its rows, so that the page scrolls and not the table.

    Signals:
        question_chosen(str): a person pressed a row that leads to a question.
    """

    question_chosen = Signal(str)

    def __init__(self, model: ProgressTreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = model
        self.setModel(model)
        self.setItemDelegate(ProgressRows(self))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._press)
        model.modelReset.connect(self.fit)
        theme_of(self).changed.connect(self.fit)

    def fit(self) -> None:
        """Open all rows and take the height they need."""
        self.expandAll()
        first = self._tree.index(0, 0)
        if first.isValid() and not self.currentIndex().isValid():
            self.setCurrentIndex(first)
        delegate = self.itemDelegate()
        option = QStyleOptionViewItem()
        option.widget = self
        tall = 0
        for at in range(self._tree.rowCount()):
            point = self._tree.index(at, 0)
            tall += delegate.sizeHint(option, point).height()
            for row in range(self._tree.rowCount(point)):
                tall += delegate.sizeHint(option, self._tree.index(row, 0, point)).height()
        self.setFixedHeight(max(tall, theme_of(self).px(44)))
        self.scheduleDelayedItemsLayout()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are not for this table."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _press(self, index: Index) -> None:
        line = index.data(ProgressRole.LINE)
        if isinstance(line, FindingLine) and line.question:
            self.question_chosen.emit(line.question)


class TableHeads(QWidget):
    """The headings over the columns. They repeat what each row says to assistive technology, so
    they say nothing to it; a narrow table goes without."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads: tuple[str, ...] = ()
        theme_of(self).changed.connect(self.updateGeometry)

    def set_heads(self, what: str, before: str, after: str, change: str) -> None:
        """Show other headings."""
        self._heads = (what, before, after, change)
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        wide = self.width() >= theme.px(_LEAST_WIDE)
        return QSize(10, theme.px(36) if wide else 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        if self.width() < theme.px(_LEAST_WIDE):
            return
        rtl = self.isRightToLeft()
        painter = QPainter(self)
        pen = _Pen(painter, theme, rtl=rtl)
        inner = between(QRectF(self.rect()), theme.px(_EDGE), theme.px(_EDGE), rtl=rtl)
        for box, head in zip(pen.columns(inner), self._heads, strict=False):
            pen.caption(box, head)
        painter.end()


class ProgressRows(QStyledItemDelegate):
    """Draws both kinds of row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = theme_of(option.widget)
        line = index.data(ProgressRole.LINE)
        body, caption = _heights(theme)
        lines = body
        if _is_narrow(option, theme):
            lines += 2 * body if isinstance(line, FindingLine) else body
        if isinstance(line, FindingLine) and line.why:
            lines += caption
        return QSize(10, max(theme.row_height(), round(lines) + theme.px(18)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(ProgressRole.LINE)
        theme = theme_of(option.widget)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = _Pen(painter, theme, rtl=rtl)
        rect = QRectF(option.rect)
        _ground(pen, rect, option, is_point=isinstance(line, PointLine))
        inner = between(rect, theme.px(_EDGE), theme.px(_EDGE), rtl=rtl)
        narrow = _is_narrow(option, theme)
        if isinstance(line, PointLine):
            _paint_point(pen, inner, line, narrow=narrow)
        elif isinstance(line, FindingLine):
            _paint_finding(pen, inner, line, narrow=narrow)
        painter.restore()


class _Pen:
    """What one row is drawn with."""

    def __init__(self, painter: QPainter, theme: Theme, *, rtl: bool) -> None:
        self.painter, self.theme, self.rtl = painter, theme, rtl

    def line(self, box: QRectF, text: str, ink: Colour, *, strong: bool = False) -> None:
        font = self.theme.font(TextRole.STRONG if strong else TextRole.BODY)
        draw_line(self.painter, box, text, font, self.theme.colour(ink), rtl=self.rtl)

    def caption(self, box: QRectF, text: str) -> None:
        font, ink = self.theme.font(TextRole.CAPTION), self.theme.colour(Colour.INK2)
        draw_line(self.painter, box, text, font, ink, rtl=self.rtl)

    def columns(self, box: QRectF) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """What, last cycle, this cycle, change."""
        gap = self.theme.px(12)
        room = box.width() - 3 * gap
        starts, start = [], 0.0
        for share in (0.43, 0.19, 0.19, 0.19):
            starts.append(place(box, start, room * share, rtl=self.rtl))
            start += room * share + gap
        return starts[0], starts[1], starts[2], starts[3]

    def judgement(self, box: QRectF, judgement: Judgement | None, word: str) -> None:
        side = self.theme.px(16)
        mark = place(box, 0, side, side, rtl=self.rtl)
        paint_mark(self.painter, mark_of(judgement), mark, self.theme)
        self.line(between(box, side + self.theme.px(7), 0, rtl=self.rtl), word, Colour.INK)

    def change(self, box: QRectF, line: FindingLine) -> None:
        icon, ink = sign_of(line.became)
        side = self.theme.px(18)
        sign = place(box, 0, side, side, rtl=self.rtl)
        self.theme.draw_icon(self.painter, icon, ink, sign, rtl=False)
        words = between(box, side + self.theme.px(6), 0, rtl=self.rtl)
        self.line(words, line.word, ink, strong=True)


def _heights(theme: Theme) -> tuple[float, float]:
    return height_of(theme.font(TextRole.BODY)), height_of(theme.font(TextRole.CAPTION))


def _is_narrow(option: QStyleOptionViewItem, theme: Theme) -> bool:
    view = option.widget
    width = view.width() if view is not None else option.rect.width()
    return width < theme.px(_LEAST_WIDE)


def _ground(pen: _Pen, rect: QRectF, option: QStyleOptionViewItem, *, is_point: bool) -> None:
    theme, state = pen.theme, QStyle.StateFlag
    if is_point:
        pen.painter.fillRect(rect, theme.colour(Colour.SUBTLE))
    elif option.state & state.State_MouseOver:
        pen.painter.fillRect(rect, theme.colour(Colour.HOVER))
    pen.painter.setPen(QPen(theme.colour(Colour.LINE), 1))
    pen.painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if option.state & state.State_HasFocus:
        focus_ring(pen.painter, rect.adjusted(1, 1, -1, -2), theme.px(4), theme)


def _paint_point(pen: _Pen, inner: QRectF, line: PointLine, *, narrow: bool) -> None:
    body, _ = _heights(pen.theme)
    if narrow:
        top = inner.center().y() - body
        first = QRectF(inner.left(), top, inner.width(), body)
        pen.line(first, line.name, Colour.INK, strong=True)
        _both(pen, first.translated(0, body), line.before, line.after)
        return
    name, before, after, _ = pen.columns(inner)
    pen.line(name, line.name, Colour.INK, strong=True)
    pen.judgement(before, line.before, judgement_word(line.before))
    pen.judgement(after, line.after, judgement_word(line.after))


def _both(pen: _Pen, box: QRectF, before: Judgement | None, after: Judgement | None) -> None:
    """Both results on one line, the older one first."""
    half = box.width() / 2
    pen.judgement(place(box, 0, half, rtl=pen.rtl), before, judgement_word(before))
    pen.judgement(place(box, half, half, rtl=pen.rtl), after, judgement_word(after))


def _paint_finding(pen: _Pen, inner: QRectF, line: FindingLine, *, narrow: bool) -> None:
    body, caption = _heights(pen.theme)
    lines = [body, *([body, body] if narrow else []), *([caption] if line.why else [])]
    top = inner.center().y() - sum(lines) / 2
    boxes = []
    for tall in lines:
        boxes.append(QRectF(inner.left(), top, inner.width(), tall))
        top += tall
    if narrow:
        pen.line(boxes[0], line.label, Colour.INK)
        pen.change(boxes[1], line)
        _both(pen, boxes[2], line.before, line.after)
    else:
        what, before, after, change = pen.columns(boxes[0])
        pen.line(what, line.label, Colour.INK)
        if line.is_asked_before:
            pen.judgement(before, line.before, judgement_word(line.before))
        if line.is_asked_after:
            pen.judgement(after, line.after, judgement_word(line.after))
        pen.change(change, line)
    if line.why:
        pen.caption(boxes[-1], line.why)
