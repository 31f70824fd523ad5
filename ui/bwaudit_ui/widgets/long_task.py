"""A long task in place: what, how many, time left, Stop, and what Stop leaves.

It must not run anything and never blocks the window.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.bars import SegBar
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text


class LongTask(Card):
    """An inline card about work that goes on.

    Signals:
        stop_wanted(): Stop was pressed.
    """

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(16, 8, parent)
        self._title = Text(role=TextRole.STRONG, wrap=True)
        self._bar = SegBar(12)
        self._said = Text(ink=Colour.INK2, tabular=True, wrap=True)
        self._after = Text(role=TextRole.CAPTION, ink=Colour.INK2, wrap=True)
        self._stop = Button(self.tr("Stop"))
        self._began: QWidget | None = None
        self._passed_to: QWidget | None = None
        row = QHBoxLayout()
        space(row, 0, 8)
        row.addWidget(self._said, 1)
        row.addWidget(self._stop)
        self.body.addWidget(self._title)
        self.body.addWidget(self._bar)
        self.body.addLayout(row)
        self.body.addWidget(self._after)
        self._stop.clicked.connect(self.stop_wanted)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def start(self, title: str, after_stop: str = "") -> None:
        """Show a task: what it does, and what stays if it is stopped."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._after.setText(after_stop)
        self._after.setVisible(bool(after_stop))
        self._stop.show()
        self._stop.setEnabled(True)
        self.set_progress(0, 0)
        self.show()

    def set_after_stop(self, after_stop: str) -> None:
        """Say what stays if it is stopped now."""
        self._after.setText(after_stop)
        self._after.setVisible(bool(after_stop))

    def set_progress(
        self, done: int, total: int, seconds_left: float | None = None, words: str = ""
    ) -> None:
        """Show how many are done; the time left only when there is enough to tell.

        `words` say it in another way than by count, such as "1.2 MB of 11.8 MB".
        """
        self._bar.set_done(done, max(total, 1))
        said = self.tr("Starting")
        if total:
            said = words or self.tr("{done} of {total}").format(done=done, total=total)
        if total and seconds_left is not None:
            said = self.tr("{count}, {time}").format(count=said, time=time_left(seconds_left))
        self._said.setText(said)
        self.setAccessibleDescription(said)

    def finish(self, sentence: str) -> None:
        """Say how it ended, and take Stop away."""
        self._said.setText(sentence)
        self.setAccessibleDescription(sentence)
        self._after.hide()
        self._stop.hide()
        announce(self, sentence)

    def stopping(self) -> None:
        """Say that Stop was heard."""
        had_focus = self._stop.hasFocus()
        self._stop.setEnabled(False)  # Qt passes the focus on
        self._passed_to = self.window().focusWidget() if had_focus else None
        self._said.setText(self.tr("Stopping"))

    def take_focus(self, *resting: QWidget) -> None:
        """Before buttons go grey while the work goes on: have the focus at Stop if one of them has
        it. Qt would pass it on to whatever comes next, the page would scroll there, and the next
        key would act there."""
        self._passed_to = None
        self._began = next((each for each in resting if each.hasFocus()), None)
        if self._began is not None:
            self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_focus_back(self) -> None:
        """Before the task is hidden, and after those buttons are to be pressed again: the one that
        began it has the focus, unless somebody took it elsewhere meanwhile."""
        began, passed_to = self._began, self._passed_to
        self._began = self._passed_to = None
        now = self.window().focusWidget()
        if began is not None and (now in (None, self._stop) or now is passed_to):
            began.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_button(self) -> Button:
        """The Stop button."""
        return self._stop

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._stop.set_words(self.tr("Stop"))
        super().changeEvent(event)


def time_left(seconds: float) -> str:
    """Say a time in words, rounded so that it does not jump."""
    if seconds < 60:
        rounded = max(5, round(seconds / 5) * 5)
        return counted("LongTask", "about 1 second left", "about %n seconds left", rounded)
    minutes = max(1, round(seconds / 60))
    return counted("LongTask", "about 1 minute left", "about %n minutes left", minutes)
