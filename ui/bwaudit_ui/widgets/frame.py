"""The bars that are always there: top bar with marks and search, bottom bar for the next step.

They must not know which screen is shown; callers set words and connect signals.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bwaudit_ui.runtime.scaling import WidthClass, width_class
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind, Press, with_keys
from bwaudit_ui.widgets.painting import (
    draw_keycap,
    draw_line,
    focus_ring,
    keycap_size,
    place,
    place_end,
    rounded,
    width_of,
)
from bwaudit_ui.widgets.pills import Pill
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import ElidedLabel

_TITLE, _SEARCH = 220, 240
_LEAST_TITLE = 56
_ICON_ROOM = 46
_ROOM_FOR_WORDS = 510
"""Below this width, at 100 %, the marks of the top bar have room for their icons only."""


class SearchButton(Press):
    """Looks like a search field, opens the command palette. Icon only when it gets no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys, self._called = "Ctrl K", "Ctrl+K"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_keys(self, cap: str, keys: str) -> None:
        """What stands on the key cap, and in the tool tip of the icon; empty for none."""
        self._keys, self._called = cap, keys
        self._tell_tip()
        self.update()

    def keys(self) -> str:
        """What stands on the key cap."""
        return self._keys

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setText(self.tr("Search or run a command"))
        self.setAccessibleName(self.text())
        self._tell_tip()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(336), theme.control_height())

    def minimumSizeHint(self) -> QSize:
        side = theme_of(self).control_height()
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_tip()

    def _tell_tip(self) -> None:
        """An icon alone has words and keys as its tool tip."""
        self.setToolTip("" if self._roomy() else with_keys(self.text(), self._called))

    def _roomy(self) -> bool:
        theme = theme_of(self)
        words = width_of(theme.font(TextRole.BODY), self.text())
        return self.width() >= theme.px(_ICON_ROOM) + words * 0.6

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), theme.radius(Radius.CONTROL)
        side, start = theme.px(20), theme.px(_ICON_ROOM)
        roomy = self._roomy()
        if roomy:
            ground = Colour.HOVER if self.underMouse() else Colour.SUBTLE
            pen = QPen(theme.colour(Colour.LINE2), theme.border)
            rounded(painter, rect, radius, pen, theme.colour(ground))
        elif self.underMouse():
            no_pen = QPen(Qt.PenStyle.NoPen)
            rounded(painter, rect, radius, no_pen, theme.colour(Colour.HOVER))
        if self.hasFocus():
            focus_ring(painter, rect, radius, theme)
        icon_start = theme.px(15) if roomy else (rect.width() - side) / 2
        icon = place(rect, icon_start, side, side, rtl=rtl)
        theme.draw_icon(painter, "search", Colour.INK2, icon, rtl=rtl)
        if roomy:
            self._paint_words(painter, rect, start)
        painter.end()

    def _paint_words(self, painter: QPainter, rect: QRectF, start: float) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        font = theme.font(TextRole.BODY)
        cap = keycap_size(theme, self._keys)
        end = theme.px(10)
        if rect.width() >= start + width_of(font, self.text()) + cap.width() + end * 2:
            spot = place_end(rect, end, cap.width(), cap.height(), rtl=rtl)
            if self._keys:
                draw_keycap(painter, spot, self._keys, theme)
        words = place(rect, start, rect.width() - start - end, rtl=rtl)
        draw_line(painter, words, self.text(), font, theme.colour(Colour.INK3), rtl=rtl)


class TopBar(QFrame):
    """Back, title, search, save mark, send mark, Present safely, Help at the very end.

    Gets narrow by itself: below 73 em the search is an icon, marks shorten, Present safely loses
    its words. `set_menu_visible(True)` shows a menu button instead of the rail; Help is in
    that menu then.

    Signals:
        back_wanted, search_wanted, saved_wanted, send_wanted, present_wanted, help_wanted,
        menu_wanted.
    """

    back_wanted = Signal()
    search_wanted = Signal()
    saved_wanted = Signal()
    send_wanted = Signal()
    present_wanted = Signal()
    help_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "bar-top")
        self.menu = Button(kind=ButtonKind.GHOST, icon="menu")
        self.back = Button(kind=ButtonKind.GHOST, icon="arrow-left")
        self.title = ElidedLabel(role=TextRole.STRONG)
        self.subtitle = ElidedLabel(role=TextRole.CAPTION, ink=Colour.INK2)
        self.search = SearchButton()
        self.save_mark = Pill()
        self.send_mark = Pill()
        self.present = Button(icon="monitor-up")
        self.help = Button(kind=ButtonKind.GHOST, icon="circle-help")
        self._titles = QWidget()
        titles = QVBoxLayout(self._titles)
        space(titles, (0, 0, 0, 0), 3)
        titles.addStretch(1)
        titles.addWidget(self.title)
        titles.addWidget(self.subtitle)
        titles.addStretch(1)
        self._titles.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._row = row = QHBoxLayout(self)
        space(row, (12, 8, 12, 7), 10)
        row.addWidget(self.menu)
        row.addWidget(self.back)
        row.addWidget(self._titles)
        row.addStretch(1)
        row.addWidget(self.search)
        self._after_search = row.count()
        row.addStretch(1)
        for part in (self.save_mark, self.send_mark, self.present, self.help):
            row.addWidget(part)
        # It has its words in one line, or none: the search beside it gives way instead.
        self.present.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.menu.hide()
        self.send_mark.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.menu.clicked.connect(self.menu_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.search.clicked.connect(self.search_wanted)
        self.save_mark.clicked.connect(self.saved_wanted)
        self.send_mark.clicked.connect(self.send_wanted)
        self.present.clicked.connect(self.present_wanted)
        self.help.clicked.connect(self.help_wanted)
        theme_of(self).changed.connect(self._follow)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.menu.set_words(self.tr("Menu"))
        self.back.set_words(self.tr("Back"))
        self.present.set_words(self.tr("Present safely"))
        self.help.set_words(self.tr("Help and keys"))
        self.search.retranslate()

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Say where the person is."""
        self.title.set_text(title)
        self.subtitle.set_text(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self._titles.updateGeometry()
        self._fit()

    def set_back_visible(self, visible: bool) -> None:
        """Show the back button, or not at the top of a place."""
        self.back.setVisible(visible)

    def set_menu_visible(self, visible: bool) -> None:
        """Show the menu button, when the rail has no room; it holds Help too."""
        self.menu.setVisible(visible)
        self.help.setVisible(not visible)

    def set_present_visible(self, visible: bool) -> None:
        """Show Present safely, where there is an assessment to present."""
        self.present.setVisible(visible)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        height = theme.control_height() + theme.px(8) + theme.px(7) + theme.border
        return QSize(theme.px(640), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(360), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fit(self) -> None:
        theme = theme_of(self)
        wide = width_class(self.width(), theme.scale)
        self._row.setStretch(self._after_search, 1 if wide >= WidthClass.MEDIUM else 0)
        self.save_mark.set_narrow(wide < WidthClass.MEDIUM)
        self.send_mark.set_narrow(wide < WidthClass.MEDIUM)
        self.present.set_compact(False)
        self.present.set_compact(wide < WidthClass.MEDIUM or self._crowded())
        roomy = wide >= WidthClass.MEDIUM
        # A long name is shortened before the search loses its words.
        self.search.setMinimumWidth(self._search_least() if roomy else 0)
        self.search.setMaximumWidth(self._search_room() if roomy else theme.control_height())
        bare = self.width() < theme.px(_ROOM_FOR_WORDS)
        self.save_mark.set_bare(bare)
        self.send_mark.set_bare(bare)
        # Two letters and an ellipsis say nothing; the page below begins with its own heading.
        self._titles.setVisible(not bare or self._title_room() >= theme.px(_LEAST_TITLE))

    def _title_room(self) -> int:
        """The width left for the title in a narrow window."""
        theme = theme_of(self)
        marks = (self.save_mark, self.send_mark)
        parts = (self.menu, self.back, *marks, self.present, self.help)
        shown = [part.sizeHint().width() for part in parts if not part.isHidden()]
        shown.append(theme.control_height())  # the search without words
        return self.width() - sum(shown) - theme.px(10) * len(shown) - theme.px(24)

    def _crowded(self) -> bool:
        """Whether Present safely has no room for its words beside title and search."""
        return self._rest() < theme_of(self).px(_SEARCH)

    def _search_room(self) -> int:
        """How wide the search may get: who the factory is comes first."""
        least = theme_of(self).px(_SEARCH)
        return max(least, min(self._rest(), self.search.sizeHint().width()))

    def _search_least(self) -> int:
        """How wide the search stays beside a name of any length."""
        theme = theme_of(self)
        return max(theme.control_height(), min(self._rest(), theme.px(_SEARCH)))

    def _rest(self) -> int:
        """The width left for the search beside everything else, with all gaps."""
        theme = theme_of(self)
        marks = (self.save_mark, self.send_mark)
        parts = (self.menu, self.back, *marks, self.present, self.help)
        shown = [part.sizeHint().width() for part in parts if not part.isHidden()]
        shown.append(min(self._titles.sizeHint().width(), theme.px(_TITLE)))
        return self.width() - sum(shown) - theme.px(10) * (len(shown) + 2) - theme.px(24)

    @Slot()
    def _follow(self) -> None:
        self.updateGeometry()
        self._fit()


class BottomBar(QFrame):
    """The step before and the step after. Add widgets to `start`, `middle` and `end`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "bar-bottom")
        self.start = QHBoxLayout()
        self.middle = QHBoxLayout()
        self.end = QHBoxLayout()
        row = QHBoxLayout(self)
        space(row, (16, 7, 16, 8), 10)
        for lane in (self.start, self.middle, self.end):
            space(lane, 0, 10)
        row.addLayout(self.start)
        row.addStretch(1)
        row.addLayout(self.middle)
        row.addStretch(1)
        row.addLayout(self.end)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
