"""Tabs with an underline, for the parts of one pane.

They must not hold pages; connect `tab_chosen` to a stack.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from bwaudit_ui.runtime.numerals import numerals
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Press
from bwaudit_ui.widgets.painting import longest_word, place, rounded, start_flags, width_of
from bwaudit_ui.widgets.spacing import space

_LEAST_PAD = 6
"""With less room beside them the words of neighbours would read as one: they get smaller first."""


class TabButton(Press):
    """One tab: words, a count, an icon before them. The bold width is always kept. One of several
    for assistive technology, which would otherwise hear of boxes to tick."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._count = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(text)

    def set_words(self, words: str) -> None:
        """Change the words."""
        if words != self.text():
            self.setText(words)
            self._name()

    def set_count(self, count: int) -> None:
        """Show a count after the words; 0 hides it."""
        shown = str(count) if count else ""
        if shown != self._count:
            self._count = shown
            self._name()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(round(self._content_width()) + theme.px(13) * 2, theme.control_height())

    def minimumSizeHint(self) -> QSize:
        """Narrower than its words, a tab breaks them into two smaller lines."""
        theme = theme_of(self)
        words = longest_word(theme.font(TextRole.CAPTION, 600), self._shown())
        icon = theme.px(24) if self._icon_name else 0
        least = min(self._content_width(), words + icon + 1)
        return QSize(round(least) + theme.px(3) * 2, theme.control_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl = theme_of(self), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, chosen = QRectF(self.rect()), self.isChecked()
        if self.underMouse():
            painter.fillRect(rect, theme.colour(Colour.HOVER))
        if self.hasFocus():
            ring = QPen(theme.colour(Colour.FOCUS), theme.focus_ring)
            rounded(painter, rect, theme.px(4), ring, theme.colour(Colour.SURFACE))
        ink = Colour.ACCENT if chosen else Colour.INK2
        fits = self._content_width() + theme.px(_LEAST_PAD) * 2 <= rect.width()
        role = TextRole.BODY if fits else TextRole.CAPTION
        start = max(theme.px(3), (rect.width() - self._content_width(role)) / 2)
        if self._icon_name:
            side = theme.px(17)
            icon_ink = Colour.CONFIDENTIAL if self._icon_name == "lock" else ink
            box = place(rect, start, side, side, rtl=rtl)
            theme.draw_icon(painter, self._icon_name, icon_ink, box, rtl=rtl)
            start += side + theme.px(7)
        painter.setFont(theme.font(role, 600 if chosen else 500))
        painter.setPen(theme.colour(ink))
        words = place(rect, start, rect.width() - start, rtl=rtl)
        flags = int(start_flags(rtl=rtl))
        painter.drawText(words, flags | int(Qt.TextFlag.TextWordWrap), numerals(self._shown()))
        if chosen:
            line = QRectF(rect.left(), rect.bottom() - 3, rect.width(), 3)
            painter.fillRect(line, theme.colour(Colour.ACCENT))
        painter.end()

    def _shown(self) -> str:
        return f"{self.text()}\u00a0{self._count}" if self._count else self.text()

    def _content_width(self, role: TextRole = TextRole.BODY) -> float:
        theme = theme_of(self)
        icon = theme.px(24) if self._icon_name else 0
        return width_of(theme.font(role, 600), self._shown()) + 1 + icon

    def _name(self) -> None:
        self.setAccessibleName(self._shown().replace("\u00a0", " "))
        self._follow()


class Tabs(QFrame):
    """A row of tabs; one is chosen. Left and right move the focus and choose.

    They share the whole width, unless they are `together` at the start: over a whole window the
    line below the chosen one would be longer than what it belongs to.

    Signals:
        tab_chosen(str): key of the tab a person chose.
    """

    tab_chosen = Signal(str)

    def __init__(self, *, together: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "bar-top")
        self._together = together
        self._tabs: dict[str, TabButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        space(self._row, (8, 0, 8, 0), 0)
        if together:
            self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self.tr("Parts"))

    def add(self, key: str, text: str, icon: str = "") -> TabButton:
        """Add a tab; the first is chosen."""
        tab = TabButton(text, icon)
        self._tabs[key] = tab
        self._group.addButton(tab)
        self._row.insertWidget(self._row.count() - int(self._together), tab)
        tab.setChecked(len(self._tabs) == 1)
        tab.clicked.connect(self._tell)
        tab.installEventFilter(self)
        return tab

    def add_widget(self, widget: QWidget, *, at_start: bool = False) -> None:
        """Add something beside the tabs, such as a count at the end."""
        if at_start:
            self._row.insertWidget(0, widget)
        else:
            self._row.addStretch(1)
            self._row.addWidget(widget)

    def tab(self, key: str) -> TabButton:
        """The tab of a key."""
        return self._tabs[key]

    def chosen(self) -> str:
        """Key of the chosen tab."""
        return next(key for key, tab in self._tabs.items() if tab.isChecked())

    def choose(self, key: str) -> None:
        """Choose a tab. Emits nothing."""
        self._tabs[key].setChecked(True)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if event.key() in keys and isinstance(watched, TabButton):
                forward = (event.key() == Qt.Key.Key_Right) != watched.isRightToLeft()
                self._step(watched, 1 if forward else -1)
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _step(self, tab: TabButton, by: int) -> None:
        shown = [own for own in self._tabs.values() if not own.isHidden()]
        other = shown[(shown.index(tab) + by) % len(shown)]
        other.setFocus(Qt.FocusReason.TabFocusReason)
        other.click()

    @Slot()
    def _tell(self) -> None:
        self.tab_chosen.emit(self.chosen())
