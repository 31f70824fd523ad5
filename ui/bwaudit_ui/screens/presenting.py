"""Starts and ends the exit meeting: closes what is confidential first, then shows the safe window.

While it is on, the main window holds nothing but the cover: no page, no note, no search, no list of
factories. The safe window goes only with the passphrase.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bwaudit_ui.presenters.unlocking import check_passphrase
from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.copies import forget_copies
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.widgets.confirm_dialog import ConfirmDialog, Decision

if TYPE_CHECKING:
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.prefs import Preferences
    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.safe_window import SafeWindow


class Presenting(QObject):
    """One exit meeting at a time, over one main window.

    Signals:
        started(): the safe window is up; cover the main window.
        ended(): the passphrase was right and the safe window is gone; the desk comes back.
    """

    started = Signal()
    ended = Signal()

    def __init__(self, jobs: JobRunner, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._preferences = preferences
        self._desk: Desk | None = None
        self._page = ""
        self.window: SafeWindow | None = None

    @property
    def is_on(self) -> bool:
        """Whether the safe window is up."""
        return self.window is not None

    def ask(self, desk: Desk) -> None:
        """Say what will close, and begin on the verb. Nothing happens without an assessment."""
        if desk.session is None or self.is_on:
            return
        decision = Decision(
            self.tr("Start the exit meeting?"),
            self.tr("Confidential notes will close. You need your PIN to open them again."),
            self.tr("Start exit meeting"),
            self.tr("Not now"),
        )
        asking = ConfirmDialog(decision, desk.window())
        asking.setObjectName("start_meeting")
        asking.setWindowTitle(self.tr("Assessment"))
        asking.decided.connect(partial(self._decide, desk))
        asking.open()
        # Nothing is lost by starting, and leaving is what asks: Enter may start.
        asking.verb_button().setFocus()

    def _decide(self, desk: Desk, begin: bool) -> None:
        if begin:
            self.begin(desk)

    def begin(self, desk: Desk) -> None:
        """Close the notes and everything that remembers, then show the safe window."""
        from bwaudit.usecases import unlocking
        from bwaudit_ui.presenters.meeting import MeetingPresenter
        from bwaudit_ui.screens.safe_window import SafeWindow

        session = desk.session
        if session is None or self.is_on:
            return
        session.leaving.emit()
        unlocking.close_notes(desk.workspace)
        self._desk, self._page = desk, desk.put_away()
        forget_copies()
        theme_of(desk).forget()
        presenter = MeetingPresenter(session)
        keys = self._preferences.settings.single_keys
        window = self.window = SafeWindow(presenter, single_keys=keys)
        presenter.setParent(window)
        window.passphrase_given.connect(self._check)
        window.text_step_wanted.connect(self._preferences.step_text)
        self.started.emit()
        place = desk.window().screen()
        window.setGeometry(place.availableGeometry())
        window.showFullScreen()
        window.activateWindow()
        window.activate()
        announce(window, self.tr("Exit meeting started, notes closed"))

    @Slot(str)
    def _check(self, passphrase: str) -> None:
        if self._desk is not None:
            check_passphrase(
                self._desk.workspace,
                self._jobs,
                passphrase,
                right=self.leave,
                wrong=self._refuse,
                owner=self,
            )

    def leave(self) -> None:
        """End the meeting; the passphrase was right."""
        desk, page = self._desk, self._page
        self.take_down()
        if desk is not None:
            desk.take_up(page)
        self.ended.emit()

    def _refuse(self, sentence: str) -> None:
        if self.window is not None:
            self.window.refuse(sentence)

    def take_down(self) -> None:
        """Close the safe window without asking: the store is being locked, or the person left."""
        window, self.window, self._desk = self.window, None, None
        if window is not None:
            window.let_go()
            # It may be in the middle of an event of its own.
            QTimer.singleShot(0, window.deleteLater)
