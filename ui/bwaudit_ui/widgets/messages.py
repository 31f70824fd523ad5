"""Messages: the strip that goes by itself, the banner that stays, the amber notice, the summary.

They must not be the only place of a fact. Problems of input never go into the strip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import BandCard
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.lines import IconLabel
from bwaudit_ui.widgets.painting import rounded
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

_STAYS_MS = 10_000


class MessageStrip(QFrame):
    """What just happened, at the bottom of its parent, for 10 seconds.

    Time stops while the pointer is over it or the focus is in it. One message at a time; a new one
    takes the place of the old. The strip keeps itself centred at the bottom of its parent.

    Signals:
        undo_wanted(): Undo was pressed; the strip has closed.
        closed(): it went away, by itself or by Undo.
    """

    undo_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, *, stays_ms: int = _STAYS_MS) -> None:
        super().__init__(parent)
        self._words = Text(wrap=True, ink=Colour.SURFACE, weight=500)
        self._undo = Button(self.tr("Undo"), ButtonKind.INVERSE)
        self._undo.setObjectName("message_undo")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(stays_ms)
        self._timer.timeout.connect(self._close)
        row = QHBoxLayout(self)
        space(row, (16, 6, 8, 6), 12)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        self._undo.clicked.connect(self._take_back)
        self._undo.installEventFilter(self)
        parent.installEventFilter(self)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._undo.set_words(self.tr("Undo"))
        self.setAccessibleName(self.tr("Message"))

    def show_message(self, text: str, *, undo: bool = False, action: str = "") -> None:
        """Say what happened, result first; the sentence is announced politely. `action` is what
        the button says instead of Undo."""
        self._words.setText(text)
        self._undo.set_words(action or self.tr("Undo"))
        self._undo.setVisible(undo)
        self.setMinimumHeight(theme_of(self).control_height() + theme_of(self).px(12))
        self.show()
        self.raise_()
        self._settle()
        self._timer.start()
        announce(self, text)

    def forget(self) -> None:
        """Hide it, and keep nothing of what it said."""
        self.hide()
        self._words.setText("")

    def text(self) -> str:
        """The message shown."""
        return self._words.text()

    def is_paused(self) -> bool:
        """Tell whether the time stands still."""
        return self.isVisible() and not self._timer.isActive()

    def event(self, event: QEvent) -> bool:
        """Its words have another size than it was made for: with the first polish, or larger
        text."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return done

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible() and not self._undo.hasFocus():
            self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._settle()
        if watched is self._undo and event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        if watched is self._undo and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._timer.start()
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(theme.colour(Colour.LINE2), theme.border)
        radius = theme.radius(Radius.CONTROL)
        rounded(painter, QRectF(self.rect()), radius, edge, theme.colour(Colour.INK))
        painter.end()

    def _settle(self) -> None:
        parent = self.parentWidget()
        if parent is None or not self.isVisible():
            return
        theme = theme_of(self)
        room = parent.width() - theme.px(24)
        undo = self._undo.sizeHint().width() + theme.px(12) if self._undo.isVisible() else 0
        wanted = self._words.fontMetrics().horizontalAdvance(self.text()) + undo + theme.px(30)
        width = min(room, theme.px(640), max(theme.px(320), wanted))
        height = max(self.heightForWidth(width), self.minimumHeight())
        left = (parent.width() - width) // 2
        self.setGeometry(left, parent.height() - height - theme.px(72), width, height)

    @Slot()
    def _take_back(self) -> None:
        self._close()
        self.undo_wanted.emit()

    @Slot()
    def _close(self) -> None:
        self._timer.stop()
        if self.isVisible():
            self.hide()
            self.closed.emit()


class NoticeLine(BandCard):
    """One amber line about evidence, such as visible faces, with one thing to do about it.

    Signals:
        action_wanted(): the button was pressed.
    """

    action_wanted = Signal()

    def __init__(self, icon: str = "triangle-alert", parent: QWidget | None = None) -> None:
        super().__init__(Colour.WARNING, Colour.WARNING_SOFT, margins=(16, 8, 10, 8), parent=parent)
        self._words = Text(role=TextRole.CAPTION, weight=600, wrap=True)
        self._button = Button("…")
        row = QHBoxLayout()
        space(row, 0, 8)
        self.body.addLayout(row)
        row.addWidget(IconLabel(icon, Colour.WARNING, 18))
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self._button.clicked.connect(self.action_wanted)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str, action: str = "") -> None:
        """Say the sentence and what the button does; no action, no button."""
        self._words.setText(text)
        self._button.set_words(action)
        self._button.setVisible(bool(action))


class Banner(BandCard):
    """A failure that stays until it is mended, such as a last change that is not saved.

    Signals:
        action_chosen(str): key of the button pressed.
    """

    action_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            Colour.NON_COMPLIANT,
            Colour.NON_COMPLIANT_SOFT,
            margins=(20, 12, 16, 12),
            spacing=6,
            parent=parent,
        )
        self._title = Text(role=TextRole.STRONG, wrap=True)
        self._words = Text(wrap=True)
        self._lane = QWidget()
        self._flow = FlowLayout(self._lane)
        self._buttons: dict[str, Button] = {}
        policy = self._lane.sizePolicy()
        policy.setHeightForWidth(True)
        self._lane.setSizePolicy(policy)
        for part in (self._title, self._words, self._lane):
            self.body.addWidget(part)
        own = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        own.setHeightForWidth(True)
        self.setSizePolicy(own)
        self.hide()

    def show_failure(self, title: str, text: str, actions: Sequence[tuple[str, str]] = ()) -> None:
        """Show it, the first action loudest, and interrupt the screen reader."""
        changed = (title, text) != (self._title.text(), self._words.text()) or self.isHidden()
        self._title.setText(title)
        self._words.setText(text)
        self._set_actions(actions)
        self.show()
        if changed:
            announce(self, f"{title}. {text}", assertive=True)

    def button(self, key: str) -> Button:
        """Button of an action."""
        return self._buttons[key]

    def _set_actions(self, actions: Sequence[tuple[str, str]]) -> None:
        if [(key, button.text()) for key, button in self._buttons.items()] == list(actions):
            return
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._buttons.clear()
        for key, verb in actions:
            kind = ButtonKind.PLAIN if self._buttons else ButtonKind.PRIMARY
            button = Button(verb, kind)
            button.clicked.connect(self._tell)
            self._buttons[key] = button
            self._flow.addWidget(button)
        self._lane.setVisible(bool(actions))

    @Slot()
    def _tell(self) -> None:
        for key, button in self._buttons.items():
            if button is self.sender():
                self.action_chosen.emit(key)
                return


class ErrorSummary(BandCard):
    """All problems of a page, each a link to its place. Takes the focus when shown.

    Signals:
        problem_chosen(str): key of the problem pressed.
    """

    problem_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.NON_COMPLIANT, Colour.NON_COMPLIANT_SOFT, spacing=2, parent=parent)
        self._heading = Text(role=TextRole.HEADING, wrap=True)
        self._links: dict[str, Button] = {}
        self.body.addWidget(self._heading)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def set_problems(self, heading: str, problems: Sequence[tuple[str, str]]) -> None:
        """Show problems as (key, sentence), in order; none hides the summary.

        The heading says how many, such as "There are 3 problems".
        """
        self._heading.setText(heading)
        sentences = "; ".join(sentence for _, sentence in problems)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(sentences)
        for link in self._links.values():
            self.body.removeWidget(link)
            link.hide()
            link.setParent(None)
            link.deleteLater()
        self._links.clear()
        for key, sentence in problems:
            link = Button(sentence, ButtonKind.LINK)
            link.clicked.connect(self._tell)
            self._links[key] = link
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(bool(problems))

    def link(self, key: str) -> Button:
        """Link of a problem."""
        return self._links[key]

    def show_and_focus(self) -> None:
        """Put the focus on the summary, so that it is read first."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _tell(self) -> None:
        for key, link in self._links.items():
            if link is self.sender():
                self.problem_chosen.emit(key)
                return
