"""The rail: places of the program in working order, icon and word, with badges.

It must not know what a place is; every button has a key of the caller's.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bwaudit_ui.runtime.i18n import joined
from bwaudit_ui.runtime.numerals import numerals
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Press
from bwaudit_ui.widgets.painting import (
    breaking,
    draw_kept,
    focus_ring,
    height_of,
    place,
    rounded,
    width_of,
    wrapped,
)
from bwaudit_ui.widgets.scrolled import scrolling

_WIDTH = 84
_MOST_WIDTH = 116
_EDGES = 16
_TOP, _BOTTOM, _GAP = 6, 12, 6


class RailButton(Press):
    """One place. `set_badge("12", "12 findings")`: what is shown, and what is said."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._badge = ""
        self._badge_words = ""
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_words(text)

    def set_words(self, words: str) -> None:
        """Change the word under the icon."""
        self.setText(words)
        self._name()

    def set_badge(self, badge: str, words: str = "") -> None:
        """Show a badge; `words` are added to the name. Empty hides it."""
        if (badge, words) == (self._badge, self._badge_words):
            return
        self._badge = badge
        self._badge_words = words
        self._name()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        font = theme.font(TextRole.CAPTION, 600)
        words = round(width_of(font, self.text())) + theme.px(_EDGES)
        width = min(max(words, theme.px(_WIDTH)), theme.px(_MOST_WIDTH))
        tall = wrapped(font, self.text(), width - theme.px(_EDGES) + 2).height()
        height = theme.px(34) + round(max(tall, height_of(font))) + theme.px(3)
        return QSize(width, max(height, theme.control_height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = (
            "rail",
            self._icon_name,
            self.text(),
            self.isChecked(),
            self.underMouse(),
            self.hasFocus(),
            self.isRightToLeft(),
        )
        draw_kept(painter, QPointF(), self.size(), look, self._paint)
        self._paint_badge(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        whole = QRectF(self.rect())
        rect = whole.adjusted(theme.px(6), 0, -theme.px(6), 0)
        chosen = self.isChecked()
        no_pen = QPen(Qt.PenStyle.NoPen)
        if chosen or self.underMouse():
            ground = theme.colour(Colour.RAIL_SELECTED, None if chosen else 0.5)
            rounded(painter, rect, theme.radius(Radius.TILE), no_pen, ground)
        if chosen:
            stripe = place(whole, 0, theme.px(4), rect.height() - theme.px(16), rtl=rtl)
            painter.fillRect(stripe, theme.colour(Colour.RAIL_ON))
        if self.hasFocus():
            focus_ring(painter, rect, theme.radius(Radius.TILE), theme)
        ink = Colour.RAIL_ON if chosen else Colour.RAIL_INK
        icon = self._icon_box()
        theme.draw_icon(painter, self._icon_name, ink, icon, rtl=rtl)
        painter.setFont(theme.font(TextRole.CAPTION, 600))
        painter.setPen(theme.colour(ink))
        top = icon.bottom() + theme.px(2)
        words = QRectF(rect.left(), top, rect.width(), rect.bottom() - top - theme.px(2))
        breaks = breaking(painter.font(), self.text(), words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter) | int(breaks), self.text())

    def _icon_box(self) -> QRectF:
        theme = theme_of(self)
        side = theme.px(22)
        middle = QRectF(self.rect()).center().x()
        return QRectF(middle - side / 2, theme.px(7), side, side)

    def _paint_badge(self, painter: QPainter) -> None:
        if not self._badge:
            return
        theme, icon = theme_of(self), self._icon_box()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(theme.font(TextRole.CAPTION, 700))
        font.setPixelSize(theme.px(12))
        height = theme.px(16)
        width = max(height, round(width_of(font, self._badge)) + theme.px(8))
        half = width / 2
        middle = icon.left() - theme.px(5) if self.isRightToLeft() else icon.right() + theme.px(5)
        box = QRectF(middle - half, icon.top() - theme.px(5), width, height)
        rounded(painter, box, height / 2, QPen(Qt.PenStyle.NoPen), theme.colour(Colour.BADGE))
        painter.setFont(font)
        painter.setPen(theme.colour(Colour.ON_BADGE))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, numerals(self._badge))

    def _name(self) -> None:
        parts = (self.text(), self._badge_words or self._badge)
        self.setAccessibleName(joined(part for part in parts if part))
        self._follow()


class Rail(QFrame):
    """84 px of places; scrolls when the window is too low, so nothing is out of reach. A window
    that is lower than `least_height` has better use for a menu.

    `add(key, text, icon)` from the top, `add(..., at_end=True)` at the bottom, `add_line()`.

    Signals:
        place_chosen(str): key of a button a person pressed.
    """

    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "rail")
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._top = QVBoxLayout()
        self._bottom = QVBoxLayout()
        for lane in (self._top, self._bottom):
            lane.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setObjectName("railInside")
        self._column = QVBoxLayout(inside)
        self._column.addLayout(self._top)
        self._column.addStretch(1)
        self._column.addLayout(self._bottom)
        scroll = self._scroll = scrolling(inside)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme_of(self).changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self.tr("Places"))

    def add(self, key: str, text: str, icon: str, *, at_end: bool = False) -> RailButton:
        """Add a place and return its button."""
        button = RailButton(text, icon)
        self._buttons[key] = button
        self._group.addButton(button)
        (self._bottom if at_end else self._top).addWidget(button)
        button.clicked.connect(self._tell)
        self._follow()
        return button

    def add_line(self) -> None:
        """Add a thin line between places."""
        self._top.addWidget(_RailLine())

    def button(self, key: str) -> RailButton:
        """Button of a place."""
        return self._buttons[key]

    def places(self) -> tuple[str, ...]:
        """Keys of all places that are there."""
        return tuple(self._buttons)

    def clear(self) -> None:
        """Take all places out."""
        for lane in (self._top, self._bottom):
            while item := lane.takeAt(0):
                if widget := item.widget():
                    widget.hide()
                    widget.setParent(None)
                    widget.deleteLater()
        self._buttons.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Places move closer together in a low window before any of them is out of sight."""
        px, tall = theme_of(self).px, self.least_height()
        # One gap more between the lanes, one fewer after the last.
        gaps = self._top.count() + self._bottom.count()
        gap = max(0, min(px(_GAP), (self.height() - tall) // gaps if gaps else 0))
        self._column.setContentsMargins(0, px(_TOP), 0, px(_BOTTOM))
        for lane in (self._top, self._bottom, self._column):
            lane.setSpacing(gap)

    def least_height(self) -> int:
        """Height with all places in sight, as close together as they get."""
        px = theme_of(self).px
        # Qt shows new places a little later, so whether they are hidden says nothing.
        parts = [*self._buttons.values(), *self.findChildren(_RailLine)]
        tall = sum(part.sizeHint().height() for part in parts)
        return px(_TOP) + px(_BOTTOM) + tall

    def set_current(self, key: str) -> None:
        """Mark a place as the one shown; an unknown key marks none. Emits nothing."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), theme_of(self).px(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(), theme_of(self).px(120))

    def _wide(self) -> int:
        widths = (button.sizeHint().width() for button in self._buttons.values())
        return max((theme_of(self).px(_WIDTH), *widths))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _tell(self) -> None:
        button = self.sender()
        for key, own in tuple(self._buttons.items()):  # who hears of it may fill the rail anew
            if own is button:
                self._scroll.ensureWidgetVisible(own)
                self.place_chosen.emit(key)

    @Slot()
    def _follow(self) -> None:
        self._fit()
        self.updateGeometry()


class _RailLine(QWidget):
    """A thin line on the rail."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(20, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        line = QRectF(theme.px(12), 0, self.width() - theme.px(24), 1)
        painter.fillRect(line, theme.colour(Colour.RAIL_SELECTED))
        painter.end()
