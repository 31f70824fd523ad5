"""Parts of the overview: number cards, cluster rows, rows that lead to a list.

They must not count; callers hand over numbers and finished sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from bwaudit.assessment.progress import Counts
from bwaudit_ui.runtime.i18n import joined
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.bars import paint_segments, segments_of
from bwaudit_ui.widgets.buttons import WrappingPress
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
from bwaudit_ui.widgets.words import LabelFonts, Words, label, lines


class StateCard(WrappingPress):
    """A number of one status, which leads to the questions with it.

    `set_number("12", "non-compliant")`. What it counts stands below the number, or, where it has no
    room there, below the mark as well. Signal: `clicked`.
    """

    def __init__(self, mark: Mark | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self._number = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def set_number(self, number: str, words: str) -> None:
        """Show a number and what it counts."""
        self._number = number
        self.setText(words)
        self.setAccessibleName(f"{number} {words}")
        self._follow()

    def one_line(self) -> int:
        theme = theme_of(self)
        number = width_of(theme.font(TextRole.TITLE, tabular=True), self._number)
        words = width_of(theme.font(TextRole.CAPTION), self.text())
        return round(self._text_start(theme) + max(number, words) + theme.px(16))

    def narrowest(self) -> int:
        theme = theme_of(self)
        number = width_of(theme.font(TextRole.TITLE, tabular=True), self._number)
        return round(max(self._text_start(theme) + number + theme.px(10), theme.px(104)))

    def height_at(self, width: int) -> int:
        theme = theme_of(self)
        words = self._words(width, theme)
        if self._is_beside(width, theme):
            text = height_of(theme.font(TextRole.TITLE)) + words.size.height()
        else:
            text = self._tall(theme) + words.size.height()
        return max(theme.px(74), round(text) + theme.px(20))

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
        loud = self._mark is Mark.NON_COMPLIANT and self._number != "0"
        ink = theme.colour(Colour.NON_COMPLIANT if loud else Colour.INK)
        title = theme.font(TextRole.TITLE, tabular=True)
        is_beside = self._is_beside(self.width(), theme)
        said = self._words(self.width(), theme)
        first = height_of(title) if is_beside else self._tall(theme)
        top = rect.center().y() - (first + said.size.height()) / 2
        upper = QRectF(rect.left(), top, rect.width(), first)
        if self._mark:
            side = theme.px(27)
            mark = place(rect if is_beside else upper, theme.px(17), side, side, rtl=rtl)
            paint_mark(painter, self._mark, mark, theme)
        number = between(upper, self._text_start(theme), theme.px(8), rtl=rtl)
        draw_line(painter, number, self._number, title, ink, rtl=rtl)
        start = self._text_start(theme) if is_beside else theme.px(17)
        room = between(rect, start, theme.px(8), rtl=rtl)
        words = QRectF(room.left(), upper.bottom(), room.width(), said.size.height())
        said.draw(painter, words, theme.colour(Colour.INK2), rtl=rtl)
        painter.end()

    def _is_beside(self, width: int, theme: Theme) -> bool:
        """Whether all words stand in one line under the number."""
        room = width - self._text_start(theme) - theme.px(8)
        return not self._mark or width_of(theme.font(TextRole.CAPTION), self.text()) <= room

    def _words(self, width: int, theme: Theme) -> Words:
        start = self._text_start(theme) if self._is_beside(width, theme) else theme.px(17)
        caption = theme.font(TextRole.CAPTION)
        return lines(caption, self.text(), width - start - theme.px(8), rtl=self.isRightToLeft())

    def _tall(self, theme: Theme) -> float:
        """Number and mark in one line."""
        return max(height_of(theme.font(TextRole.TITLE)), theme.px(31))

    def _text_start(self, theme: Theme) -> int:
        return theme.px(58 if self._mark else 17)


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
_GAP = 3
_ROOMY = 620
_LINES_OF_NAME = 2
_MOST_LINES = 40
"""More than any name takes: what is cut could be read nowhere else."""


class _Look(Enum):
    """How a row of the task list is laid out."""

    WIDE = auto()
    PLAIN = auto()
    STACKED = auto()


class TaskRow(WrappingPress):
    """One cluster of the task list; the whole row is the target. A button of its own may stand on
    it, at its end: the row is one piece with it. Signal: `clicked`.

    Where the name has no room for two lines, the bar and the difference to the last cycle make
    room; where that is not enough, the numbers stand below a name of as many lines as it takes.
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

    def one_line(self) -> int:
        return theme_of(self).px(_ROOMY)

    def narrowest(self) -> int:
        return theme_of(self).px(220) + self._taken()

    def height_at(self, width: int) -> int:
        theme = theme_of(self)
        caption = height_of(theme.font(TextRole.CAPTION))
        least = max(
            theme.px(63), round(height_of(theme.font(TextRole.STRONG)) + caption) + theme.px(24)
        )
        if self._line is None:
            return least
        _, name, under = self._set(width - self._taken(), self._line)
        tall = name.size.height() + _GAP + sum(each.size.height() for each in under)
        if self._look(width - self._taken(), self._line) is _Look.STACKED:
            tall += theme.px(8) + self._figures_height(theme)
        return max(least, round(tall) + theme.px(16))

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
        rect = between(rect, 0, self._taken(), rtl=rtl)
        if self._line:
            self._paint_line(painter, rect, self._line)
        side = theme.px(18)
        box = place_end(rect, theme.px(16), side, side, rtl=rtl)
        theme.draw_icon(painter, "chevron-right", Colour.INK2, box, rtl=rtl)
        painter.end()

    def _taken(self) -> int:
        """Width at the end that the button on this row takes, with what its layout keeps around."""
        if self._on_it is None:
            return 0
        return self._on_it.sizeHint().width() + theme_of(self).px(_MARGIN)

    def _look(self, width: float, line: TaskLine) -> _Look:
        """The first way to lay this row out in which its name and what it says stand whole."""
        looks = (_Look.WIDE, _Look.PLAIN) if width >= theme_of(self).px(_ROOMY) else (_Look.PLAIN,)
        for look in looks:
            name, under = self._words(width, line, look)
            if len(name.lines) <= _LINES_OF_NAME and all(len(each.lines) == 1 for each in under):
                return look
        return _Look.STACKED

    def _set(self, width: float, line: TaskLine) -> tuple[float, Words, list[Words]]:
        """Where the figures begin, counted from the end; the name; what stands below it."""
        look = self._look(width, line)
        return (self._reach(look, line), *self._words(width, line, look))

    def _words(self, width: float, line: TaskLine, look: _Look) -> tuple[Words, list[Words]]:
        theme, rtl = theme_of(self), self.isRightToLeft()
        room = max(1.0, width - theme.px(56) - self._reach(look, line) - theme.px(12))
        strong, caption = theme.font(TextRole.STRONG), theme.font(TextRole.CAPTION)
        small = theme.font(TextRole.CAPTION, 600)
        fonts = LabelFonts(strong, strong if look is _Look.STACKED else small)
        high = height_of(strong) * 2 + 1
        name = label(line.title, fonts, room, height=high, rtl=rtl, most=_MOST_LINES)
        said = (line.subtitle, line.difference if look is _Look.STACKED else "")
        return name, [lines(caption, each, room, rtl=rtl) for each in said if each]

    def _reach(self, look: _Look, line: TaskLine) -> float:
        """How far chevron and figures reach from the end."""
        theme = theme_of(self)
        end: float = theme.px(46)
        if look is _Look.STACKED:
            return end
        if look is _Look.WIDE:
            end += theme.px(116) + theme.px(8)
        end += self._found_width(line) + theme.px(8) + self._progress_width(line)
        if look is _Look.WIDE:
            end += theme.px(14) + self._bar_width()
        return end

    def _found_width(self, line: TaskLine) -> int:
        theme = theme_of(self)
        return max(theme.px(48), round(width_of(theme.font(TextRole.BODY), line.none)) + 2)

    def _progress_width(self, line: TaskLine) -> int:
        theme = theme_of(self)
        body = theme.font(TextRole.BODY, 500, tabular=True)
        return max(theme.px(72), round(width_of(body, line.progress)) + 2)

    def _bar_width(self) -> int:
        room = self.width() - self._taken()
        return min(theme_of(self).px(174), round(room * 0.16))  # names are long

    def _figures_height(self, theme: Theme) -> float:
        return max(theme.px(20), height_of(theme.font(TextRole.BODY)))

    def _paint_line(self, painter: QPainter, rect: QRectF, line: TaskLine) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        look = self._look(rect.width(), line)
        end, name, under = self._set(rect.width(), line)
        room = between(rect, theme.px(56), end + theme.px(12), rtl=rtl)
        tall = name.size.height() + _GAP + sum(each.size.height() for each in under)
        below = 0.0 if look is not _Look.STACKED else theme.px(8) + self._figures_height(theme)
        top = rect.center().y() - (tall + below) / 2
        box = QRectF(room.left(), top, room.width(), name.size.height())
        name.draw(painter, box, theme.colour(Colour.INK), rtl=rtl)
        top = box.bottom() + _GAP
        for each in under:
            box = QRectF(room.left(), top, room.width(), each.size.height())
            each.draw(painter, box, theme.colour(Colour.INK3), rtl=rtl)
            top = box.bottom()
        side = theme.px(25)
        paint_mark(painter, self.mark(), place(rect, theme.px(17), side, side, rtl=rtl), theme)
        if look is _Look.STACKED:
            height = self._figures_height(theme)
            box = QRectF(room.left(), top + theme.px(8), room.width(), height)
            self._paint_below(painter, box, line)
        else:
            self._paint_figures(painter, rect, line, look)

    def _paint_below(self, painter: QPainter, box: QRectF, line: TaskLine) -> None:
        """The figures in a line of their own: how much is answered, and what was found."""
        theme, rtl = theme_of(self), self.isRightToLeft()
        body = theme.font(TextRole.BODY, 500, tabular=True)
        wide = self._progress_width(line)
        progress = place(box, 0, wide, rtl=rtl)
        draw_line(painter, progress, line.progress, body, theme.colour(Colour.INK2), rtl=rtl)
        self._paint_found(painter, between(box, wide + theme.px(16), 0, rtl=rtl), line)

    def _paint_figures(self, painter: QPainter, rect: QRectF, line: TaskLine, look: _Look) -> None:
        """Columns from the end edge."""
        theme, rtl = theme_of(self), self.isRightToLeft()
        end: float = theme.px(46)
        if look is _Look.WIDE:
            width = theme.px(116)
            box = place_end(rect, end, width, rtl=rtl)
            fonts = LabelFonts(theme.font(TextRole.CAPTION), theme.font(TextRole.CAPTION))
            ink = theme.colour(Colour.INK2)
            draw_label(painter, box, line.difference, fonts, ink, rtl=rtl)
            end += width + theme.px(8)
        width = self._found_width(line)
        self._paint_found(painter, place_end(rect, end, width, rtl=rtl), line)
        end += width + theme.px(8)
        width = self._progress_width(line)
        body = theme.font(TextRole.BODY, 500, tabular=True)
        box = place_end(rect, end, width, rtl=rtl)
        draw_line(painter, box, line.progress, body, theme.colour(Colour.INK2), rtl=rtl)
        end += width
        if look is _Look.WIDE:
            bar = place_end(rect, end + theme.px(14), self._bar_width(), theme.px(10), rtl=rtl)
            paint_segments(painter, bar, segments_of(line.counts), theme, rtl=rtl)

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


LINK_INSET = 6
"""Rows below a heading stand that much further out, so that icons begin where the heading does."""


class LinkRow(WrappingPress):
    """Icon, title, caption, chevron: leads to a list, or, made checkable, chooses what is shown
    beside it. A title without room for one line gets two, or smaller ones, as many as it takes.

    Signal: `clicked`.
    """

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
        title = width_of(theme.font(TextRole.BODY, 500), self.text())
        under = width_of(theme.font(TextRole.CAPTION), self._subtitle)
        return round(max(title, under)) + self._beside(theme) + 2

    def narrowest(self) -> int:
        return theme_of(self).px(150)

    def height_at(self, width: int) -> int:
        theme = theme_of(self)
        tall = self._title(width - self._beside(theme), theme).size.height()
        if self._subtitle:
            tall += self._under(width - self._beside(theme), theme).size.height()
        return max(theme.control_height(), round(tall) + theme.px(8))

    def _beside(self, theme: Theme) -> int:
        """What icon and chevron take of the width."""
        return theme.px(30) + theme.px(17) + theme.px(8) + 2 * self._inset(theme)

    def _inset(self, theme: Theme) -> int:
        """Between edge and icon, so that the ring of the focus cuts neither icon nor chevron."""
        return theme.px(LINK_INSET)

    def _under(self, width: float, theme: Theme) -> Words:
        caption = theme.font(TextRole.CAPTION)
        return lines(caption, self._subtitle, max(1.0, width), rtl=self.isRightToLeft())

    def _title(self, width: float, theme: Theme) -> Words:
        body = theme.font(TextRole.BODY, 500)
        fonts, rtl = LabelFonts(body, theme.font(TextRole.CAPTION, 500)), self.isRightToLeft()
        two, room = height_of(body) * 2 + 1, max(1.0, width)
        return label(self.text(), fonts, room, height=two, rtl=rtl, most=_MOST_LINES)

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
        room = between(rect, start, arrow + theme.px(8) + inset, rtl=rtl)
        title, under = self._title(room.width(), theme), self._under(room.width(), theme)
        total = title.size.height() + (under.size.height() if self._subtitle else 0)
        top = rect.center().y() - total / 2
        upper = QRectF(room.left(), top, room.width(), title.size.height())
        title.draw(painter, upper, theme.colour(Colour.INK), rtl=rtl)
        if self._subtitle:
            lower = QRectF(room.left(), upper.bottom(), room.width(), under.size.height())
            under.draw(painter, lower, theme.colour(Colour.INK2), rtl=rtl)
        painter.end()
