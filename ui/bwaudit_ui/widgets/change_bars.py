"""The chart of Progress: one stacked bar for each cluster, fixed, repeated, new, not compared.

Every bar is told in words beside it; patterns and order tell the parts apart without colour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.bars import paint_segments
from bwaudit_ui.widgets.marks import Mark
from bwaudit_ui.widgets.painting import draw_line, height_of, place, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

PARTS = (Mark.COMPLIANT, Mark.NON_COMPLIANT, Mark.NOT_CHECKED, Mark.NOT_APPLICABLE)
"""How the parts of a bar are painted: fixed, repeated, new, not compared."""

Bar = tuple[str, tuple[int, int, int, int], str]
_WIDE, _MOST_BAR = 740, 460
_MOST_NAME, _LEAST_BAR = 0.4, 0.4


class ChangeBars(QWidget):
    """Bars by name. `set_bars([(name, (fixed, repeated, new, other), words)])`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_of(self).changed.connect(self._follow)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars; their words are the description for assistive technology."""
        self._bars = tuple(bars)
        self.setAccessibleDescription("; ".join(f"{name}: {words}" for name, _, words in bars))
        self._follow()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = theme_of(self)
        return max(1, len(self._bars)) * self._row(theme, width)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(640), self.heightForWidth(self.width() or theme.px(640)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(200), self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        rtl = self.isRightToLeft()
        painter = QPainter(self)
        tall = self._row(theme, self.width())
        most = max((sum(counts) for _, counts, _ in self._bars), default=1) or 1
        for at, bar in enumerate(self._bars):
            rect = QRectF(0, at * tall, self.width(), tall)
            self._paint(painter, rect, bar, most, rtl=rtl)
        painter.end()

    def _paint(self, painter: QPainter, rect: QRectF, bar: Bar, most: int, *, rtl: bool) -> None:
        theme = theme_of(self)
        name, counts, words = bar
        strong, body = theme.font(TextRole.BODY, 600), theme.font(TextRole.BODY, tabular=True)
        ink, soft = theme.colour(Colour.INK), theme.colour(Colour.INK2)
        line, thick, gap = height_of(body), theme.px(14), theme.px(12)
        if self._is_narrow(theme, self.width()):
            top = rect.top() + theme.px(6)
            room = rect.width()
            full = QRectF(0, top, room, line)
            draw_line(painter, full, name, strong, ink, rtl=rtl)
            draw_line(painter, full.translated(0, line), words, body, soft, rtl=rtl)
            track = QRectF(0, top + 2 * line + theme.px(2), room, thick)
        else:
            first, wide = self._columns(theme, rect.width(), gap)
            draw_line(painter, place(rect, 0, first, rtl=rtl), name, strong, ink, rtl=rtl)
            track = place(rect, first + gap, wide, thick, rtl=rtl)
            start = first + wide + 2 * gap
            told = place(rect, start, max(0.0, rect.width() - start), rtl=rtl)
            draw_line(painter, told, words, body, soft, rtl=rtl)
        if sum(counts):
            filled = place(track, 0, track.width() * sum(counts) / most, thick, rtl=rtl)
            paint_segments(painter, filled, tuple(zip(PARTS, counts, strict=True)), theme, rtl=rtl)

    def _columns(self, theme: Theme, room: float, gap: float) -> tuple[float, float]:
        """Widths of names and of the longest bar: names and words take what they need, within
        bounds, and the bar has the rest."""
        strong, body = theme.font(TextRole.BODY, 600), theme.font(TextRole.BODY, tabular=True)
        names = max((width_of(strong, name) for name, _, _ in self._bars), default=0.0)
        words = max((width_of(body, told) for _, _, told in self._bars), default=0.0)
        first = min(names + 1, room * _MOST_NAME)
        rest = room - first - 3 * gap
        return first, min(max(rest - words, rest * _LEAST_BAR), theme.px(_MOST_BAR))

    def _is_narrow(self, theme: Theme, width: int) -> bool:
        return width < theme.px(_WIDE)

    def _row(self, theme: Theme, width: int) -> int:
        line = height_of(theme.font(TextRole.BODY))
        if self._is_narrow(theme, width):
            return round(2 * line) + theme.px(14 + 16)
        return max(round(line) + theme.px(10), theme.px(30))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @Slot()
    def _follow(self) -> None:
        self.updateGeometry()
        self.update()
