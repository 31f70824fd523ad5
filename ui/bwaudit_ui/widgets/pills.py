"""Pills: a short state with an icon in the top bar, such as the save mark and the send mark.

They must not work out what is saved or sent; callers set state and words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.runtime.numerals import numerals
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Press
from bwaudit_ui.widgets.painting import (
    focus_ring,
    height_of,
    place,
    rounded,
    start_flags,
    width_of,
)


@dataclass(frozen=True)
class _Look:
    icon: str
    ink: Colour
    ground: Colour


class PillState(Enum):
    """What a pill says: icon, text colour, ground."""

    SAVING = _Look("refresh-cw", Colour.INK2, Colour.NOT_APPLICABLE_SOFT)
    SAVED = _Look("hard-drive", Colour.COMPLIANT, Colour.COMPLIANT_SOFT)
    NOT_SAVED = _Look("circle-alert", Colour.NON_COMPLIANT, Colour.NON_COMPLIANT_SOFT)
    NOT_SENT = _Look("cloud-off", Colour.INK2, Colour.NOT_APPLICABLE_SOFT)
    SENDING = _Look("cloud-upload", Colour.ACCENT, Colour.ACCENT_SOFT)
    SENT = _Look("cloud", Colour.COMPLIANT, Colour.COMPLIANT_SOFT)
    DECISION = _Look("users", Colour.WARNING, Colour.WARNING_SOFT)


class Pill(Press):
    """A state in words with its icon; pressing it opens what it is about.

    `set_state(state, text, short)`: `short` is shown in a narrow window, the whole text stays the
    accessible name and tool tip. Signal: `clicked`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = PillState.SAVING
        self._short = ""
        self._narrow = False
        self._bare = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def state(self) -> PillState:
        """State shown."""
        return self._state

    def set_state(self, state: PillState, text: str, short: str = "") -> None:
        """Say another state."""
        if (state, text, short) == (self._state, self.text(), self._short):
            return
        self._state = state
        self._short = short
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text if self._narrow else "")
        self._follow()

    def set_narrow(self, narrow: bool) -> None:
        """Show the short text, or the icon alone if there is none."""
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self._follow()

    def set_bare(self, bare: bool) -> None:
        """Show the icon alone, in a narrow window with large text."""
        self._bare = bare
        self._follow()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        font = theme.font(TextRole.CAPTION, 500, tabular=True)
        width = theme.px(11) + theme.px(16) + theme.px(13)
        if self._shown():
            width += theme.px(6) + round(width_of(font, self._shown())) + 1
        width = max(width, theme.control_height())
        return QSize(width, max(theme.control_height(), round(height_of(font)) + theme.px(8)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl, look = theme_of(self), self.isRightToLeft(), self._state.value
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        radius = theme.px(13)
        pen = QPen(Qt.PenStyle.NoPen)
        if theme.outlined:
            pen = QPen(theme.colour(look.ink), 1)
        rounded(painter, rect, radius, pen, theme.colour(look.ground))
        if self.hasFocus():
            focus_ring(painter, rect, radius, theme)
        side, pad = theme.px(16), theme.px(11)
        theme.draw_icon(painter, look.icon, look.ink, place(rect, pad, side, side, rtl=rtl))
        font = theme.font(TextRole.CAPTION, 500, tabular=True)
        painter.setFont(font)
        painter.setPen(theme.colour(look.ink))
        start = pad + side + theme.px(6)
        words = place(rect, start, rect.width() - start, rtl=rtl)
        painter.drawText(words, start_flags(rtl=rtl), numerals(self._shown()))
        painter.end()

    def _shown(self) -> str:
        if self._narrow:
            return "" if self._bare else self._short
        return self.text()
