"""Chips: several of many (`Chip`), one of many with a count (`FilterChip`), and rows of them.

They must not know what they stand for; every chip has a key of the caller's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from bwaudit_ui.runtime.numerals import numerals
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import WrappingPress
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.painting import (
    breaking,
    draw_kept,
    draw_keycap,
    focus_ring,
    height_of,
    keycap_size,
    longest_word,
    place,
    place_end,
    rounded,
    start_flags,
    width_of,
    wrapped,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


_FIGURE: Final = re.compile(r"\d")
_WIDEST: Final = "4"


class Chip(WrappingPress):
    """A choice that can be on or off; a check box for assistive technology.

    The place of the sign is always kept, so nothing moves when it is ticked. Signal: `toggled`.
    """

    def __init__(  # all but the first have a default
        self,
        text: str,
        *,
        icon: str = "",
        keycap: str = "",
        tone: Colour = Colour.ACCENT,
        soft: Colour = Colour.ACCENT_SOFT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._keycap = keycap
        self._tone = tone
        self._soft = soft
        self._suggested = False
        self._caps_visible = True
        self.setCheckable(True)
        self.set_words(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Change the text and the accessible name."""
        if words == self.text():
            return
        self._given = 0  # to other words
        self.setText(words)
        self.setAccessibleName(words)
        self._follow()

    def set_suggested(self, suggested: bool) -> None:
        """Draw a dotted outline: offered by the program, not chosen."""
        if suggested != self._suggested:
            self._suggested = suggested
            self.update()

    def set_caps_visible(self, visible: bool) -> None:
        """Show the key cap or only keep its place."""
        if visible != self._caps_visible:
            self._caps_visible = visible
            self.update()

    def shown_text(self) -> str:
        """Text as painted."""
        return self.text()

    def keeps_sign_place(self) -> bool:
        """Tell whether the place of the sign is kept while it is off."""
        return True

    def face(self) -> QFont:
        """Font of the words."""
        return theme_of(self).font(TextRole.BODY, 500)

    def one_line(self) -> int:
        return round(width_of(self.face(), self.shown_text()) + self._beside())

    def narrowest(self) -> int:
        return round(longest_word(self.face(), self.shown_text()) + self._beside())

    def height_at(self, width: int) -> int:
        theme = theme_of(self)
        font = self.face()
        tall = height_of(font)
        if width < self.one_line():
            tall = wrapped(font, self.shown_text(), width - self._beside()).height()
        return max(theme.control_height(), round(tall) + theme.px(14))

    def _beside(self) -> float:
        theme = theme_of(self)
        width: float = theme.px(17) * 2 + 4
        if self.keeps_sign_place():
            width += theme.px(17) + theme.px(7)
        if self._keycap:
            width += keycap_size(theme, self._keycap).width() + theme.px(8)
        return width

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = (
            self.shown_text(),
            self.face().key(),
            self._icon_name,
            self._keycap if self._caps_visible else len(self._keycap),
            self._tone,
            self._soft,
            self._suggested,
            self.keeps_sign_place(),
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
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        self._paint_ground(painter, theme, rect)
        self._paint_content(painter, theme, rect)

    def _paint_ground(self, painter: QPainter, theme: Theme, rect: QRectF) -> None:
        ticked = self.isChecked()
        hover = self.underMouse() and self.isEnabled()
        fill = theme.colour(self._soft if ticked else Colour.HOVER if hover else Colour.SURFACE)
        width = max(1.5, theme.border) if ticked else float(theme.border)
        pen = QPen(theme.colour(self._tone if ticked else Colour.LINE2), width)
        if not self.isEnabled():  # what is on can still be told from what is off
            pen = QPen(theme.colour(Colour.LINE2 if ticked else Colour.OFF_LINE), theme.border)
        elif self._suggested and not ticked:
            pen = QPen(theme.colour(self._tone), 1.5, Qt.PenStyle.DotLine)
        corner = min(rect.height(), theme.control_height()) / 2
        rounded(painter, rect, corner, pen, fill)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), corner + 1, theme)

    def _paint_content(self, painter: QPainter, theme: Theme, rect: QRectF) -> None:
        rtl, side = self.isRightToLeft(), theme.px(17)
        start: float = theme.px(15)
        sign = "check" if self.isChecked() else self._icon_name
        own_colours = self.isChecked() and self._tone is not Colour.ACCENT
        if sign:
            ink = self._tone if self.isChecked() and self.isEnabled() else Colour.INK2
            if not self.isEnabled() and not self.isChecked():
                ink = Colour.OFF
            theme.draw_icon(painter, sign, ink, place(rect, start, side, side, rtl=rtl))
        if self.keeps_sign_place():
            start += side + theme.px(7)
        if self._keycap and self._caps_visible:
            cap = keycap_size(theme, self._keycap)
            spot = place_end(rect, theme.px(12), cap.width(), cap.height(), rtl=rtl)
            draw_keycap(painter, spot, self._keycap, theme)
        font = self.face()
        painter.setFont(font)
        ink = self._tone if own_colours else Colour.INK
        if not self.isEnabled():
            ink = Colour.INK2 if self.isChecked() else Colour.OFF
        painter.setPen(theme.colour(ink))
        wide = min(width_of(font, self.shown_text()) + 2, self.width() - self._beside() + 2)
        if not sign and not self._keycap:  # its place is kept, but would look like a gap
            start = (rect.width() - wide) / 2
        elif not sign:
            start -= (side + theme.px(7)) / 2
        words = place(rect, start, wide, rtl=rtl)
        breaks = breaking(font, self.shown_text(), words.width())
        painter.drawText(
            words, int(start_flags(rtl=rtl)) | int(breaks), numerals(self.shown_text())
        )


class FilterChip(Chip):
    """One of several filters, with a count; a radio button for assistive technology.

    The sign shows only on the chosen one, but every chip of a row keeps its width while it is
    shown, because the count may change and the choice may not move the row.
    """

    def __init__(
        self,
        text: str,
        *,
        count: int | None = None,
        tone: Colour = Colour.ACCENT,
        soft: Colour = Colour.ACCENT_SOFT,
        parent: QWidget | None = None,
    ) -> None:
        self._count = count
        super().__init__(text, tone=tone, soft=soft, parent=parent)
        self.setAutoExclusive(True)
        self.toggled.connect(self._follow)

    def set_count(self, count: int | None) -> None:
        """Show another count; it is part of the name."""
        if count != self._count:
            before = self.sizeHint()
            self._count = count
            self.setAccessibleName(self.shown_text())
            self._forget()
            if self.sizeHint() != before:
                self.updateGeometry()
            self.update()

    def set_words(self, words: str) -> None:
        super().set_words(words)
        self.setAccessibleName(self.shown_text())

    def shown_text(self) -> str:
        return self.text() if self._count is None else f"{self.text()}  {self._count}"

    def keeps_sign_place(self) -> bool:
        return self.isChecked()

    def one_line(self) -> int:
        """With room for the widest figures, so that a count that changes moves nothing. Figures of
        one width would do the same, but a font has its hyphen as wide then: "Non - compliant"."""
        widest = _FIGURE.sub(_WIDEST, self.shown_text())
        return round(width_of(self.face(), widest) + self._beside())


class ChipRow(QWidget):
    """Chips that wrap, several may be on.

    `set_chips({key: text})`, `set_chosen(keys)`, `chosen()`. Signal: `chosen_changed(frozenset)` of
    keys after a person toggled one.
    """

    chosen_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, Chip] = {}
        self._flow = FlowLayout(self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Layouts ask for its height at its width; at its least width nothing is laid out."""
        return self._flow.sizeHint()

    def add(self, key: str, chip: Chip) -> Chip:
        """Add a chip under a key and return it."""
        self._chips[key] = chip
        self._flow.addWidget(chip)
        chip.clicked.connect(self._tell)
        return chip

    def chip(self, key: str) -> Chip:
        """The chip of a key."""
        return self._chips[key]

    def chips(self) -> Mapping[str, Chip]:
        """All chips by key."""
        return dict(self._chips)

    def chosen(self) -> frozenset[str]:
        """Keys that are on."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def set_chosen(self, keys: Iterable[str]) -> None:
        """Turn exactly these on. Emits nothing."""
        wanted = set(keys)
        for key, chip in self._chips.items():
            chip.setChecked(key in wanted)

    def set_caps_visible(self, visible: bool) -> None:
        """Show or hide the key caps."""
        for chip in self._chips.values():
            chip.set_caps_visible(visible)

    @Slot()
    def _tell(self) -> None:
        self.chosen_changed.emit(self.chosen())


class FilterRow(QWidget):
    """Filter chips that wrap, exactly one is on.

    Signal: `filter_chosen(str)` with the key, after a person chose.
    """

    filter_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, FilterChip] = {}
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self, spacing=8)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Layouts ask for its height at its width; at its least width nothing is laid out."""
        return self._flow.sizeHint()

    def add(self, key: str, chip: FilterChip) -> FilterChip:
        """Add a filter under a key; the first one is on."""
        self._chips[key] = chip
        chip.setChecked(len(self._chips) == 1)
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        chip.clicked.connect(self._tell)
        return chip

    def one_line(self) -> int:
        """Width that holds all chips beside each other."""
        return self._flow.one_line()

    def set_at_end(self, at_end: bool) -> None:
        """Put the chips against the end edge, where something else stands before them."""
        self._flow.set_at_end(at_end)

    def chip(self, key: str) -> FilterChip:
        """The chip of a key."""
        return self._chips[key]

    def all_keys(self) -> tuple[str, ...]:
        """All keys, in order."""
        return tuple(self._chips)

    def chosen(self) -> str:
        """Key of the filter that is on; empty while there are none."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Turn a filter on. Emits nothing."""
        self._chips[key].setChecked(True)

    def set_count(self, key: str, count: int | None) -> None:
        """Change the count of a filter."""
        self._chips[key].set_count(count)

    @Slot()
    def _tell(self) -> None:
        self.filter_chosen.emit(self.chosen())
