"""Parts of the overview: number cards, cluster rows, rows that lead to a list.

They must not count; callers hand over numbers and finished sentences.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from bwaudit.assessment.progress import Counts
from bwaudit_ui.runtime.i18n import joined
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.bars import paint_segments, segments_of
from bwaudit_ui.widgets.buttons import Press, WrappingPress
from bwaudit_ui.widgets.marks import Mark, paint_mark
from bwaudit_ui.widgets.painting import (
    between,
    draw_label,
    draw_line,
    focus_ring,
    height_of,
    place,
    place_end,
    rounded,
    width_of,
)
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.words import LabelFonts, Words, label


class StateCard(Press):
    """A number of one status, which leads to the questions with it.

    `set_number("12", "non-compliant")`. Signal: `clicked`.
    """

    def __init__(self, mark: Mark | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self._number = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_number(self, number: str, words: str) -> None:
        """Show a number and what it counts."""
        self._number = number
        self.setText(words)
        self.setAccessibleName(f"{number} {words}")
        self._follow()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        number = width_of(theme.font(TextRole.TITLE, tabular=True), self._number)
        words = width_of(theme.font(TextRole.CAPTION), self.text())
        width = self._text_start(theme) + max(number, words) + theme.px(16)
        return QSize(round(width), self._height(theme))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        number = width_of(theme.font(TextRole.TITLE, tabular=True), self._number)
        width = self._text_start(theme) + number + theme.px(10)
        return QSize(round(max(width, theme.px(104))), self._height(theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), theme.radius(Radius.CARD)
        ground = Colour.HOVER if self.underMouse() else Colour.SURFACE
        pen = QPen(theme.colour(Colour.LINE), theme.border)
        rounded(painter, rect, radius, pen, theme.colour(ground))
        if self.hasFocus():
            focus_ring(painter, rect, radius, theme)
        if self._mark:
            side = theme.px(27)
            mark = place(rect, theme.px(17), side, side, rtl=rtl)
            paint_mark(painter, self._mark, mark, theme)
        loud = self._mark is Mark.NON_COMPLIANT
        ink = theme.colour(Colour.NON_COMPLIANT if loud else Colour.INK)
        title = theme.font(TextRole.TITLE, tabular=True)
        caption = theme.font(TextRole.CAPTION)
        total = height_of(title) + height_of(caption)
        top = rect.center().y() - total / 2
        room = between(rect, self._text_start(theme), theme.px(8), rtl=rtl)
        number = QRectF(room.left(), top, room.width(), height_of(title))
        words = QRectF(room.left(), number.bottom(), room.width(), height_of(caption))
        draw_line(painter, number, self._number, title, ink, rtl=rtl)
        draw_line(painter, words, self.text(), caption, theme.colour(Colour.INK2), rtl=rtl)
        painter.end()

    def _text_start(self, theme: Theme) -> int:
        return theme.px(58 if self._mark else 17)

    def _height(self, theme: Theme) -> int:
        text = height_of(theme.font(TextRole.TITLE)) + height_of(theme.font(TextRole.CAPTION))
        return max(theme.px(74), round(text) + theme.px(20))


@dataclass(frozen=True)
class TaskLine:
    """One cluster in words and numbers. `sentence` is the whole row for screen readers, `none` the
    word of a row without findings, which every row keeps room for."""

    title: str
    subtitle: str
    counts: Counts
    progress: str
    non_compliant: str
    difference: str
    sentence: str
    none: str = ""


_MARGIN = 6


class TaskRow(Press):
    """One cluster of the task list; the whole row is the target. A button of its own may stand on
    it, at its end: the row is one piece with it. Signal: `clicked`.

    Below 620 px (at 100 %) the bar and the difference to the last cycle make room.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: TaskLine | None = None
        self._on_it: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def carry(self, button: QWidget) -> QGridLayout:
        """The layout of this row with a button on its end."""
        self._on_it = button
        button.installEventFilter(self)
        box, cell = QGridLayout(), QHBoxLayout()
        space(box, 0, 0)
        space(cell, (0, 0, _MARGIN, 0), 0)
        cell.addWidget(button)
        box.addWidget(self, 0, 0)
        box.addLayout(cell, 0, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        button.raise_()
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.Resize):
            self.update()
        return super().eventFilter(watched, event)

    @property
    def is_pointed_at(self) -> bool:
        """Whether the pointer is on the row or on the button it carries."""
        on_it = self._on_it is not None and self._on_it.underMouse()
        return self.isEnabled() and (self.underMouse() or on_it)

    def set_line(self, line: TaskLine) -> None:
        """Show a cluster."""
        self._line = line
        self.setText(line.title)
        self.setAccessibleName(line.sentence)
        self._follow()

    def mark(self) -> Mark:
        """Ring, half ring, or the plain done mark."""
        counts = self._line.counts if self._line else Counts()
        if counts.answered == 0:
            return Mark.LEFT
        return Mark.IN_PROGRESS if counts.left else Mark.DONE

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        text = height_of(theme.font(TextRole.STRONG)) + height_of(theme.font(TextRole.CAPTION))
        return QSize(theme.px(420), max(theme.px(63), round(text) + theme.px(24)))

    def minimumSizeHint(self) -> QSize:
        margin = theme_of(self).px(_MARGIN)
        beside = self._on_it.sizeHint().width() + margin if self._on_it is not None else 0
        return QSize(theme_of(self).px(220) + beside, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isDown() or self.is_pointed_at:
            ground = Colour.SELECTED if self.isDown() else Colour.HOVER
            painter.fillRect(rect, theme.colour(ground))
        if self.hasFocus():
            focus_ring(painter, rect.adjusted(1, 1, -1, -1), theme.radius(Radius.CONTROL), theme)
        if self._on_it is not None:  # its room, and what its layout keeps around it
            taken = self._on_it.width() + theme.px(_MARGIN)
            rect.adjust(taken if rtl else 0, 0, 0 if rtl else -taken, 0)
        if self._line:
            self._paint_line(painter, rect, self._line)
        side = theme.px(18)
        box = place_end(rect, theme.px(16), side, side, rtl=rtl)
        theme.draw_icon(painter, "chevron-right", Colour.INK2, box, rtl=rtl)
        painter.end()

    def _paint_line(self, painter: QPainter, rect: QRectF, line: TaskLine) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        side = theme.px(25)
        paint_mark(painter, self.mark(), place(rect, theme.px(17), side, side, rtl=rtl), theme)
        end = self._paint_figures(painter, rect, line)
        start = theme.px(56)
        caption = theme.font(TextRole.CAPTION)
        fonts = LabelFonts(theme.font(TextRole.STRONG), theme.font(TextRole.CAPTION, 600))
        room = between(rect, start, end + theme.px(12), rtl=rtl)
        name, gap = label(line.title, fonts, room.width(), rtl=rtl), 3
        tall = name.size.height()
        top = rect.center().y() - (tall + gap + height_of(caption)) / 2
        upper = QRectF(room.left(), top, room.width(), tall)
        name.draw(painter, upper, theme.colour(Colour.INK), rtl=rtl)
        lower = QRectF(room.left(), upper.bottom() + gap, room.width(), height_of(caption))
        draw_line(painter, lower, line.subtitle, caption, theme.colour(Colour.INK3), rtl=rtl)

    def _paint_figures(self, painter: QPainter, rect: QRectF, line: TaskLine) -> float:
        """Paint columns from the end edge; return how far they reach."""
        theme, rtl = theme_of(self), self.isRightToLeft()
        wide = rect.width() >= theme.px(620)
        end: float = theme.px(46)
        if wide:
            width = theme.px(116)
            box = place_end(rect, end, width, rtl=rtl)
            fonts = LabelFonts(theme.font(TextRole.CAPTION), theme.font(TextRole.CAPTION))
            ink = theme.colour(Colour.INK2)
            draw_label(painter, box, line.difference, fonts, ink, rtl=rtl)
            end += width + theme.px(8)
        none = round(width_of(theme.font(TextRole.BODY), line.none)) + 2
        width = max(theme.px(48), none)
        self._paint_found(painter, place_end(rect, end, width, rtl=rtl), line)
        end += width + theme.px(8)
        body = theme.font(TextRole.BODY, 500, tabular=True)
        width = max(theme.px(72), round(width_of(body, line.progress)) + 2)
        box = place_end(rect, end, width, rtl=rtl)
        draw_line(painter, box, line.progress, body, theme.colour(Colour.INK2), rtl=rtl)
        end += width
        if wide:
            width = min(theme.px(174), round(rect.width() * 0.16))  # names are long
            bar = place_end(rect, end + theme.px(14), width, theme.px(10), rtl=rtl)
            paint_segments(painter, bar, segments_of(line.counts), theme, rtl=rtl)
            end += theme.px(14) + width
        return end

    def _paint_found(self, painter: QPainter, box: QRectF, line: TaskLine) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        if not line.counts.non_compliant:
            body = theme.font(TextRole.BODY)
            draw_line(painter, box, line.non_compliant, body, theme.colour(Colour.INK3), rtl=rtl)
            return
        side = theme.px(20)
        paint_mark(painter, Mark.NON_COMPLIANT, place(box, 0, side, side, rtl=rtl), theme)
        strong = theme.font(TextRole.STRONG, tabular=True)
        words = between(box, side + theme.px(8), 0, rtl=rtl)
        ink = theme.colour(Colour.NON_COMPLIANT)
        draw_line(painter, words, line.non_compliant, strong, ink, rtl=rtl)


_MOST_LINES = 4
LINK_INSET = 6
"""Rows below a heading stand that much further out, so that icons begin where the heading does."""


class LinkRow(WrappingPress):
    """Icon, title, caption, chevron: leads to a list, or, made checkable, chooses what is shown
    beside it. A title without room for one line gets up to four smaller ones. Signal: `clicked`."""

    def __init__(self, icon: str, ink: Colour = Colour.INK2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._icon_ink = ink
        self._subtitle = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_text(self, title: str, subtitle: str = "") -> None:
        """Change the lines."""
        self._subtitle = subtitle
        self.setText(title)
        self.setAccessibleName(joined(part for part in (title, subtitle) if part))
        self._follow()

    def set_icon(self, icon: str, ink: Colour) -> None:
        """Change the icon."""
        self._icon_name = icon
        self._icon_ink = ink
        self.update()

    def one_line(self) -> int:
        theme = theme_of(self)
        return (
            round(width_of(theme.font(TextRole.BODY, 500), self.text())) + self._beside(theme) + 2
        )

    def narrowest(self) -> int:
        return theme_of(self).px(150)

    def height_at(self, width: int) -> int:
        theme = theme_of(self)
        tall = self._title(width - self._beside(theme), theme).size.height()
        if self._subtitle:
            tall += height_of(theme.font(TextRole.CAPTION))
        return max(theme.control_height(), round(tall) + theme.px(8))

    def _beside(self, theme: Theme) -> int:
        """What icon and chevron take of the width."""
        return theme.px(30) + theme.px(17) + theme.px(8) + 2 * self._inset(theme)

    def _inset(self, theme: Theme) -> int:
        """Between edge and icon, so that the ring of the focus cuts neither icon nor chevron."""
        return theme.px(LINK_INSET)

    def _title(self, width: float, theme: Theme) -> Words:
        fonts = LabelFonts(theme.font(TextRole.BODY, 500), theme.font(TextRole.CAPTION, 500))
        rtl = self.isRightToLeft()
        return label(self.text(), fonts, max(1.0, width), rtl=rtl, most=_MOST_LINES)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), theme.radius(Radius.CONTROL)
        no_pen, clear = QPen(Qt.PenStyle.NoPen), QColor(Qt.GlobalColor.transparent)
        ground = theme.colour(Colour.HOVER) if self.underMouse() else clear
        if self.isChecked():
            ground = theme.colour(Colour.SELECTED)
        rounded(painter, rect, radius, no_pen, ground)
        if self.hasFocus():
            focus_ring(painter, rect, radius, theme)
        inset = self._inset(theme)
        side, start = theme.px(20), theme.px(30) + inset
        spot = place(rect, inset, side, side, rtl=rtl)
        theme.draw_icon(painter, self._icon_name, self._icon_ink, spot, rtl=rtl)
        arrow = theme.px(17)
        end = place_end(rect, inset, arrow, arrow, rtl=rtl)
        theme.draw_icon(painter, "chevron-right", Colour.INK2, end, rtl=rtl)
        caption = theme.font(TextRole.CAPTION)
        room = between(rect, start, arrow + theme.px(8) + inset, rtl=rtl)
        title = self._title(room.width(), theme)
        total = title.size.height() + (height_of(caption) if self._subtitle else 0)
        top = rect.center().y() - total / 2
        upper = QRectF(room.left(), top, room.width(), title.size.height())
        title.draw(painter, upper, theme.colour(Colour.INK), rtl=rtl)
        if self._subtitle:
            lower = QRectF(room.left(), upper.bottom(), room.width(), height_of(caption))
            draw_line(painter, lower, self._subtitle, caption, theme.colour(Colour.INK2), rtl=rtl)
        painter.end()
