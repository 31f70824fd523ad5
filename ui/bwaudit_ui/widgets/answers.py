"""The answer group: four tiles in a row, two by two, or one below the other.

Arrow keys move the focus and never change the answer. It must not record anything; connect
`judgement_chosen`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QRadioButton, QSizePolicy, QWidget

from bwaudit.assessment.terms import Judgement
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.marks import (
    mark_fill,
    mark_of,
    mark_sign,
    mark_word,
    paint_mark,
    reversed_inks,
)
from bwaudit_ui.widgets.painting import (
    between,
    draw_kept,
    draw_keycap,
    draw_line,
    focus_ring,
    height_of,
    keycap_size,
    place,
    place_end,
    rounded,
    width_of,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AnswerTile(QRadioButton):
    """One answer: mark, word, key cap. The whole tile is the target."""

    def __init__(self, judgement: Judgement, keycap: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = mark_of(judgement)
        self._keycap = keycap
        self._caps_visible = True
        self._upright = True
        self.judgement = judgement
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_upright(self, upright: bool) -> None:
        """Mark above the word (a tile), or beside it (a bar)."""
        if upright != self._upright:
            self._upright = upright
            self.update()

    def set_caps_visible(self, visible: bool) -> None:
        """Show or hide the key cap."""
        if visible != self._caps_visible:
            self._caps_visible = visible
            self.update()

    def face(self) -> QFont:
        """Font of the word; light on dark needs the heavier one."""
        return theme_of(self).font(TextRole.STRONG, 700 if self.isChecked() else 600)

    def widest_word(self) -> float:
        """Least width of a tile: its longest word and the padding."""
        words = self.text().split() or [""]
        bold = theme_of(self).font(TextRole.STRONG, 700)
        return max(width_of(bold, word) for word in words) + theme_of(self).px(14)

    def bar_width(self) -> float:
        """Width of a bar that shows the word in one line."""
        bold = theme_of(self).font(TextRole.STRONG, 700)
        return width_of(bold, self.text()) + theme_of(self).px(92)

    def words_height(self, width: float) -> float:
        """Height of the word or words, wrapped to a width."""
        text, theme = self.text(), theme_of(self)
        bold = theme.font(TextRole.STRONG, 700)

        def measure() -> float:
            box = QRectF(0, 0, max(10.0, width), 9999)
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
            return QFontMetricsF(bold).boundingRect(box, flags, text).height()

        return theme.kept((bold, text, width), measure)

    def sizeHint(self) -> QSize:
        return QSize(round(self.widest_word()), theme_of(self).tile_height())

    def minimumSizeHint(self) -> QSize:
        """One below the other they may be lower than a tile, never lower than a control."""
        return QSize(round(self.widest_word()), theme_of(self).control_height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        group = self.group()
        step = _ARROWS.get(Qt.Key(event.key()), 0)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
            step = 1 if forward else -1
        if step and group is not None:
            tiles = group.buttons()
            other = tiles[(tiles.index(self) + step) % len(tiles)]
            other.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = (
            self.judgement,
            self.text(),
            self._keycap if self._caps_visible else "",
            self._upright,
            self.isChecked(),
            self.isEnabled(),
            self.hasFocus(),
            self.underMouse(),
            self.isRightToLeft(),
        )
        draw_kept(painter, QPointF(), self.size(), look, self._paint)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        theme = theme_of(self)
        self._paint_ground(painter, theme)
        if self._upright:
            self._paint_tile(painter, theme)
        else:
            self._paint_bar(painter, theme)

    def _inner(self) -> QRectF:
        return QRectF(self.rect()).adjusted(2, 2, -2, -2)

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        radius = theme.radius(Radius.TILE)
        if self.isChecked():
            fill = theme.colour(mark_fill(self._mark))
            edged = self.judgement is Judgement.NOT_CHECKED
            edge = theme.colour(Colour.NOT_CHECKED_EDGE) if edged else fill
            rounded(painter, self._inner(), radius, QPen(edge, 2), fill)
        else:
            hover = self.underMouse() and self.isEnabled()
            fill = theme.colour(Colour.HOVER if hover else Colour.SURFACE)
            edge = theme.colour(Colour.LINE2 if self.isEnabled() else Colour.OFF_LINE)
            rounded(painter, self._inner(), radius, QPen(edge, theme.border), fill)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), radius + 1, theme)

    def _ink(self, theme: Theme) -> QColor:
        if self.isChecked():
            return theme.colour(mark_sign(self._mark))
        return theme.colour(Colour.INK if self.isEnabled() else Colour.OFF)

    def _paint_tile(self, painter: QPainter, theme: Theme) -> None:
        inner = self._inner()
        side, gap, pad = theme.px(26), theme.px(5), theme.px(6)
        tall = self.words_height(inner.width() - pad * 2)
        top = inner.center().y() - (side + gap + tall) / 2
        mark = QRectF(inner.center().x() - side / 2, top, side, side)
        self._paint_own_mark(painter, theme, mark)
        words = QRectF(inner.left() + pad, mark.bottom() + gap, inner.width() - pad * 2, tall + 4)
        painter.setFont(self.face())
        painter.setPen(self._ink(theme))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, flags | Qt.TextFlag.TextWordWrap, self.text())
        cap, edge = keycap_size(theme, self._keycap), theme.px(7)
        corner = place_end(inner, edge, cap.width(), cap.height(), rtl=self.isRightToLeft())
        corner.moveTop(inner.top() + edge)
        self._paint_cap(painter, theme, corner)

    def _paint_bar(self, painter: QPainter, theme: Theme) -> None:
        inner, rtl = self._inner(), self.isRightToLeft()
        side, pad = theme.px(26), theme.px(13)
        cap = keycap_size(theme, self._keycap)
        self._paint_own_mark(painter, theme, place(inner, pad, side, side, rtl=rtl))
        self._paint_cap(
            painter, theme, place_end(inner, theme.px(10), cap.width(), cap.height(), rtl=rtl)
        )
        start, end = pad + side + theme.px(10), theme.px(16) + cap.width()
        words = between(inner, start, end, rtl=rtl)
        draw_line(painter, words, self.text(), self.face(), self._ink(theme), rtl=rtl)

    def _paint_own_mark(self, painter: QPainter, theme: Theme, rect: QRectF) -> None:
        inks = reversed_inks(theme, self._mark) if self.isChecked() else None
        paint_mark(painter, self._mark, rect, theme, inks)

    def _paint_cap(self, painter: QPainter, theme: Theme, rect: QRectF) -> None:
        if self._caps_visible:
            ink = self._ink(theme) if self.isChecked() else None
            draw_keycap(painter, rect, self._keycap, theme, ink)


@dataclass(frozen=True)
class _Plan:
    columns: int
    upright: bool
    width: float
    height: int
    total: int


class AnswerGroup(QGroupBox):
    """The four answers of one question.

    `set_judgement(j)` shows an answer without a signal, `None` clears it. Tiles choose their own
    arrangement from real text widths, so the group survives translation and 200 % text.

    Signals:
        judgement_chosen(Judgement): a person pressed a tile (also the one already chosen).
    """

    judgement_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._plans: dict[int, _Plan] = {}
        self._tiles = {
            judgement: AnswerTile(judgement, str(number), self)
            for number, judgement in enumerate(Judgement, start=1)
        }
        for tile in self._tiles.values():
            self._group.addButton(tile)
            tile.clicked.connect(self._choose)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_of(self).changed.connect(self._follow)
        self.retranslate()

    def judgement(self) -> Judgement | None:
        """The answer shown."""
        return next((j for j, tile in self._tiles.items() if tile.isChecked()), None)

    def set_judgement(self, judgement: Judgement | None) -> None:
        """Show an answer, or none. Emits nothing."""
        if judgement is not None:
            self._tiles[judgement].setChecked(True)
            return
        self._group.setExclusive(False)
        for tile in self._tiles.values():
            tile.setChecked(False)
        self._group.setExclusive(True)

    def set_question(self, name: str) -> None:
        """Name the group by its question, for assistive technology."""
        self.setAccessibleName(name)

    def set_caps_visible(self, visible: bool) -> None:
        """Show key caps (keyboard), or hide them (touch)."""
        for tile in self._tiles.values():
            tile.set_caps_visible(visible)

    def choose(self, judgement: Judgement) -> None:
        """Press a tile, as a key does: the tile takes the focus and the signal is emitted."""
        tile = self._tiles[judgement]
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)
        tile.click()

    def focus_answer(self) -> None:
        """Put the focus on the chosen tile, or on the first."""
        chosen = self.judgement() or Judgement.COMPLIANT
        self._tiles[chosen].setFocus(Qt.FocusReason.TabFocusReason)

    def tile(self, judgement: Judgement) -> AnswerTile:
        """The tile of a judgement."""
        return self._tiles[judgement]

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        for judgement, tile in self._tiles.items():
            tile.setText(mark_word(mark_of(judgement)))
        if not self.accessibleName():
            self.setAccessibleName(self.tr("Answer"))
        self._follow()

    def heightForWidth(self, width: int) -> int:
        return self._plan(width).total

    def sizeHint(self) -> QSize:
        width = theme_of(self).px(480)
        return QSize(width, self._plan(width).total)

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        narrowest = max(tile.bar_width() for tile in self._tiles.values())
        return QSize(min(theme.px(150), round(narrowest)), theme.tile_height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: a group for assistive technology, no frame."""

    def _plan(self, width: int) -> _Plan:
        """Arrangement for a width; kept, because layouts ask many times for each question."""
        plan = self._plans.get(width)
        if plan is None:
            plan = self._plans[width] = self._make_plan(width)
        return plan

    def _make_plan(self, width: int) -> _Plan:
        theme, tiles = theme_of(self), list(self._tiles.values())
        gap, count = self._gap(), len(tiles)
        column = (width - gap * (count - 1)) / count
        if all(tile.widest_word() <= column for tile in tiles):
            inside = column - theme.px(16)
            words = max(tile.words_height(inside) for tile in tiles)
            tall = max(theme.tile_height(), round(theme.px(26 + 5 + 18) + words))
            return _Plan(count, True, column, tall, tall)
        columns = 2 if all(tile.bar_width() <= (width - gap) / 2 for tile in tiles) else 1
        tall = max(theme.control_height(), round(height_of(tiles[0].face())) + theme.px(24))
        rows = -(-count // columns)
        column = (width - gap * (columns - 1)) / columns
        return _Plan(columns, False, column, tall, rows * tall + (rows - 1) * gap)

    def _gap(self) -> int:
        return theme_of(self).px(10)

    def _arrange(self) -> None:
        plan, gap = self._plan(self.width()), self._gap()
        rtl = self.isRightToLeft()
        for number, tile in enumerate(self._tiles.values()):
            row, column = divmod(number, plan.columns)
            left = column * (plan.width + gap)
            if rtl:
                left = self.width() - left - plan.width
            top = row * (plan.height + gap)
            tile.set_upright(plan.upright)
            tile.setGeometry(QRect(round(left), top, round(plan.width), plan.height))
        self.setMinimumHeight(plan.total)

    @Slot()
    def _choose(self) -> None:
        tile = self.sender()
        if isinstance(tile, AnswerTile):
            self.judgement_chosen.emit(tile.judgement)

    @Slot()
    def _follow(self) -> None:
        self._plans.clear()
        self.updateGeometry()
        self._arrange()
        self.update()
