"""The frame of every window that asks one thing: heading, body that scrolls, buttons with verbs.

Windows open over the main window and never block the program: `open()` them and hear their signals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMetaMethod, QPoint, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.widgets.reading_order import bring_into_view, keep_focus, step_focus
from bwaudit_ui.widgets.scrolled import Scrolled, keep_room_of_bar, scrolling
from bwaudit_ui.widgets.spacing import BAR, space, stand
from bwaudit_ui.widgets.text import Rule, Text, restyle

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent, QShowEvent

_WIDTH = 480
_TWO_COLUMNS = 440
_EDGE = 48


class Sheet(QDialog):
    """A window over the main window. Fill `body`, set the buttons, of which the first is the verb,
    and say what it `begins_at`: that has the focus when it opens.

    It goes away with its parent, which locking removes, and deletes itself once closed.
    """

    def __init__(self, parent: QWidget, *, width: int = _WIDTH) -> None:
        super().__init__(parent)
        self._wide = width
        self.begins_at: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Assessment"))
        self.heading = Text(role=TextRole.QUESTION, wrap=True)
        self._inside = Scrolled()
        self.body = QVBoxLayout(self._inside)
        space(self.body, (24, 4, 24 - BAR, 12), 14)
        self._scroll = scrolling(self._inside)
        keep_room_of_bar(self._scroll)
        self._scroll.setMinimumHeight(1)  # Qt's own least would take it from the heading
        self._inside.installEventFilter(self)
        top = QHBoxLayout()
        space(top, (24, 20, 24, 8), 8)
        top.addWidget(self.heading)
        self.buttons = QHBoxLayout()
        space(self.buttons, (24, 8, 24, 20), 10)
        self._edges = (Rule(), Rule())
        column = QVBoxLayout(self)
        # The least height of Qt's own is for the narrowest window, and stays empty in this one.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        space(column, 0, 0)
        column.addLayout(top)
        column.addWidget(self._edges[0])
        column.addWidget(self._scroll, 1)
        column.addWidget(self._edges[1])
        column.addLayout(self.buttons)
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self._show_edges)
        bar.rangeChanged.connect(self._show_edges)
        self._show_edges()

    def set_heading(self, heading: str) -> None:
        """Say what this window asks."""
        self.heading.setText(heading)
        self.setAccessibleName(heading)

    def set_buttons(self, *buttons: QWidget) -> None:
        """Put the buttons at the start edge, in reading order."""
        for each in buttons:
            self.buttons.addWidget(each)
        self.buttons.addStretch(1)

    def go_to_top(self) -> None:
        """Show where the contents begin: what is wrong is said there."""
        self._scroll.verticalScrollBar().setValue(0)

    @Slot()
    def _show_edges(self) -> None:
        """A line where the contents go on, above or below what is seen."""
        bar = self._scroll.verticalScrollBar()
        more = (bar.value() > bar.minimum(), bar.value() < bar.maximum())
        for edge, goes_on in zip(self._edges, more, strict=True):
            restyle(edge, "part", "line" if goes_on else "gap")

    def is_narrow(self) -> bool:
        """Whether there is room for one column only, with the text as large as it is."""
        return self.sizeHint().width() < theme_of(self).px(_TWO_COLUMNS)

    def retranslate(self) -> None:
        """Take the words of the language in force."""

    def showEvent(self, event: QShowEvent) -> None:
        self.resize(self.sizeHint())  # Qt puts it over its parent next
        super().showEvent(event)
        if self.begins_at is not None:
            self.begins_at.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self.begins_at, self._show_begin)

    @Slot()
    def _show_begin(self) -> None:
        """Scroll to what has the focus: its place is known only once all is laid out."""
        if self.begins_at is not None and self.begins_at.isVisible():
            bring_into_view(self.begins_at)

    @Slot()
    def fit(self) -> None:
        """Take the size the contents want, as far as the main window has room.

        Left to Qt it would be two thirds of the screen at most, in both directions.
        """
        self._grow_to(self.sizeHint())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        """Make room for contents that came later, such as what is wrong at a field."""
        wanted = self.sizeHint().height()
        if wanted > self.height():
            self._grow_to(QSize(self.width(), wanted))

    def _grow_to(self, size: QSize) -> None:
        """Take a size, in the same middle, with heading and buttons on the screen."""
        if not self.isVisible():
            self.resize(size)
            return
        now, frame, screen = self.geometry(), self.frameGeometry(), self.screen()
        wanted = QRect(QPoint(0, 0), size)
        wanted.moveCenter(now.center())
        room = screen.availableGeometry()
        lowest = room.bottom() - (frame.bottom() - now.bottom())
        wanted.moveBottom(min(wanted.bottom(), lowest))
        wanted.moveTop(max(wanted.top(), room.top() + now.top() - frame.top()))
        self.setGeometry(wanted)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return keep_focus(self, self) or step_focus(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line that does nothing with it goes on to what comes next: what a form does is
        done at its verb, and seen before."""
        line = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if is_enter and isinstance(line, QLineEdit) and not _listens(line):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        parent = self.parentWidget()
        room = parent.size() if parent is not None else QSize(640, 480)
        width = min(theme.px(self._wide), max(320, room.width() - _EDGE))
        inner = self._inside
        tall = self.body.sizeHint().height()
        stand(self.buttons, width)
        room_inside = width - theme.px(BAR)
        body = inner.heightForWidth(room_inside) if inner.hasHeightForWidth() else tall
        head = self.heading.heightForWidth(width - theme.px(48)) + theme.px(28)
        # Buttons whose words break into lines are taller.
        tail = max(theme.control_height() + theme.px(28), self.buttons.sizeHint().height())
        return QSize(width, min(head + body + tail + theme.px(12), max(240, room.height() - _EDGE)))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 200)


def _listens(line: QLineEdit) -> bool:
    """Whether Enter does something in this line."""
    return line.isSignalConnected(QMetaMethod.fromSignal(line.returnPressed))
