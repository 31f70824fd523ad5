"""The one window: unlock, set up, desk or cover, never two of them.

It opens and closes the store with the person: what is typed is written before a lock, lanes are
waited for before the store closes, and the title never names a factory.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from bwaudit.usecases.events import NotesChanged
from bwaudit_ui.dialogs.error import ErrorSheet
from bwaudit_ui.runtime.bridge import Bridge
from bwaudit_ui.runtime.capture import keep_out_of_captures
from bwaudit_ui.runtime.collecting import free_closed
from bwaudit_ui.runtime.copies import forget_copies
from bwaudit_ui.runtime.crash import details_of
from bwaudit_ui.runtime.messages import spoken, unexpected
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.screens.closing import (
    closing_sentence,
    closing_unsaved,
    closing_without_code,
)
from bwaudit_ui.screens.guard import Guard
from bwaudit_ui.screens.page import Page
from bwaudit_ui.screens.presenting import Presenting
from bwaudit_ui.widgets.confirm_dialog import ConfirmDialog, Decision
from bwaudit_ui.widgets.keyboard_room import KeyboardRoom
from bwaudit_ui.widgets.place_keys import KeyPlaces
from bwaudit_ui.widgets.reading_order import keep_focus, step_focus
from bwaudit_ui.widgets.tips import TipEnd
from bwaudit_ui.widgets.window_place import WindowPlace

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QShowEvent

    from bwaudit.foundation.errors import BwAuditError
    from bwaudit.usecases.events import Event
    from bwaudit.usecases.safekeeping import SafetyCopy
    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.presenters.unlocking import Unlocking
    from bwaudit_ui.runtime.i18n import Languages
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.prefs import Preferences
    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.desk_commands import DeskCommands
    from bwaudit_ui.screens.set_up import SetUpScreen
    from bwaudit_ui.screens.unlock import UnlockScreen


@dataclass(frozen=True, slots=True)
class _WasAt:
    """Where a person was when the store closed. Ids only: nothing of the factory."""

    assessment: str
    page: str
    factory: str = ""


class MainWindow(QMainWindow):
    """Everything the program shows.

    Signals:
        desk_opened(): the store is open and the first page is there.
        locked(): the store is closed and its keys are gone.
    """

    desk_opened = Signal()
    locked = Signal()

    def __init__(
        self,
        unlocking: Unlocking,
        preferences: Preferences,
        languages: Languages,
        jobs: JobRunner,
        *,
        seconds: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("main_window")
        self.unlocking = unlocking
        self.preferences = preferences
        self.languages = languages
        self.jobs = jobs
        self.desk: Desk | None = None
        self.commands: DeskCommands | None = None
        self._workspace: Workspace | None = None
        self._was_at: _WasAt | None = None
        self._ending = False
        self._closing_store = False
        KeyPlaces(self)
        TipEnd(self)
        self.keyboard_room = KeyboardRoom(self)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.presenting = Presenting(jobs, preferences, self)
        self.guard = Guard(self, self._stack, jobs, preferences, self.presenting, seconds)
        self._held: BaseException | None = None
        self._connect()
        self.retranslate()
        self._place = WindowPlace(unlocking.folders.settings)
        self._place.restore(self)
        self._show_first()

    def appear(self) -> None:
        """Show the window where it was."""
        self._place.show(self)

    def _connect(self) -> None:
        self.unlocking.unlocked.connect(self.open_desk)
        self.unlocking.refused.connect(self._close_unopened)
        self.unlocking.set_up_done.connect(self._hold)
        self.guard.lock_wanted.connect(self.lock)
        self.preferences.not_kept.connect(self._say_not_kept)
        self.jobs.crashed.connect(self.show_crash)
        self.jobs.idled.connect(self._finish_closing)
        self.presenting.ended.connect(self._show_held)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setWindowTitle(self.tr("Assessment"))

    # Pages, each made when it is first wanted: a start waits for the one that it shows.

    @cached_property
    def unlock_screen(self) -> UnlockScreen:
        """Asks for the PIN or the passphrase."""
        from bwaudit_ui.screens.unlock import UnlockScreen

        page = UnlockScreen(self.unlocking, self.languages)
        page.language.language_chosen.connect(self._choose_language)
        self._stack.addWidget(page)
        return page

    @cached_property
    def set_up_screen(self) -> SetUpScreen:
        """Sets up a device that holds nothing yet."""
        from bwaudit_ui.screens.set_up import SetUpScreen

        page = SetUpScreen(self.unlocking, self.languages)
        page.language.language_chosen.connect(self._choose_language)
        page.finished.connect(self._open_first)
        self._stack.addWidget(page)
        return page

    @property
    def front(self) -> QWidget | None:
        """What is shown: unlock, set up, desk or cover."""
        return self._stack.currentWidget()

    # Opening

    def _show_first(self) -> None:
        page = self.unlock_screen if self.unlocking.looks_set_up() else self.set_up_screen
        self._stack.setCurrentWidget(page)

    @Slot(object, str)
    def _hold(self, workspace: Workspace) -> None:
        """The store is open while the recovery code is shown; closing must close it."""
        self._workspace = workspace

    @Slot(object)
    def open_desk(self, workspace: Workspace) -> None:
        """Show the desk over an open store, where the person was before a lock."""
        from bwaudit_ui.screens.desk import Desk
        from bwaudit_ui.screens.desk_commands import DeskCommands

        self._workspace = workspace
        if self._ending:
            self._close_store()
            return
        desk = Desk(workspace, self.preferences, self.languages, self.jobs)
        self.commands = DeskCommands(desk)
        desk.lock_wanted.connect(self.lock)
        desk.cover_wanted.connect(self.guard.cover_now)
        desk.settings.restore_wanted.connect(self._go_back_to)
        desk.meeting_wanted.connect(partial(self.presenting.ask, desk))
        self.desk = desk
        self._stack.addWidget(desk)
        self._stack.setCurrentWidget(desk)
        self.guard.watch(desk)
        was_at, self._was_at = self._was_at, None
        if was_at is not None:
            desk.resume(was_at.assessment, was_at.page, was_at.factory)
        else:
            desk.start()
        desk.watch.start()
        self._bridge = Bridge(workspace.events, desk)
        self._bridge.happened.connect(self._hear)
        self.desk_opened.emit()

    @Slot(object)
    def _open_first(self, workspace: Workspace) -> None:
        """Open the desk of a device that was just set up, with the first steps over it."""
        from bwaudit_ui.screens.first_steps import FirstSteps

        self.open_desk(workspace)
        if self.desk is not None and not self.preferences.settings.introduced:
            FirstSteps(self.desk)

    @Slot(object)
    def _hear(self, event: Event) -> None:
        """While notes are open, screenshots and shares leave this window out where they can."""
        workspace = self._workspace
        if isinstance(event, NotesChanged) and workspace is not None:
            keep_out_of_captures(int(self.winId()), on=workspace.notes_open)

    # Locking

    @Slot(str)
    def lock(self, reason: str = "") -> None:
        """Write what is typed, close the store, show the unlock screen, which says the reason."""
        workspace, desk = self._workspace, self.desk
        if workspace is None or self._closing_store or self._shows_code:
            return
        self.guard.forget_delays()
        if desk is not None and self._has_unsaved(desk):
            self.guard.lock_once_saved(reason)
            return
        self.presenting.take_down()
        self.guard.end()
        if desk is not None:
            if not self._ending:
                self._remember(desk)
            desk.end()
            self._stack.removeWidget(desk)
            desk.deleteLater()
            self.desk = None
        self.unlock_screen.show_locked(workspace.device.name, reason)
        self._stack.setCurrentWidget(self.unlock_screen)
        self._close_store()
        forget_copies(only_confidential=True)
        theme_of(self).forget()

    def _remember(self, desk: Desk) -> None:
        """Where to come back to: the page of a factory in front, else the open assessment."""
        page, around = desk.pages.current, desk.around.session
        assessment = desk.session.assessment.id if desk.session is not None else ""
        if around is not None and desk.around.is_front:
            self._was_at = _WasAt(assessment, page, around.factory.factory)
        elif assessment:
            self._was_at = _WasAt(assessment, page)

    def _has_unsaved(self, desk: Desk) -> bool:
        """With writes that the disk refuses the store stays open."""
        return not self._ending and not desk.write_all()

    def _close_store(self) -> None:
        """Close the store as soon as no lane works in it."""
        self._closing_store = True
        self.jobs.cancel_all()
        if self.jobs.idle:
            self._finish_closing()
            return
        self.unlock_screen.show_closing(closing_sentence(self.jobs.running))

    @Slot()
    def _finish_closing(self) -> None:
        from bwaudit.usecases import unlocking

        if not self._closing_store:
            return
        self._closing_store = False
        workspace, self._workspace = self._workspace, None
        if workspace is not None:
            unlocking.lock(workspace)
        self.unlock_screen.show_closing("")
        self.unlock_screen.activate()
        self.locked.emit()
        if self._ending:
            # A window cannot close once more while it is closing.
            QTimer.singleShot(0, self.close)
        else:
            QTimer.singleShot(0, free_closed)  # the pages go first

    @Slot(object)
    def _go_back_to(self, copy: SafetyCopy) -> None:
        """Close the store; its passphrase then opens the safety copy in its place."""
        self.lock()
        if self.desk is None:
            self.unlock_screen.ask_restore(copy)

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.unlocking.busy:
            # What opens is closed again then; nobody passes over the code of a new store.
            event.ignore()
            self._ending = not self._sets_up
            return
        if self._workspace is None:
            self._place.keep(self)
            event.accept()
            return
        event.ignore()
        if self.presenting.window is not None and not self._ending:
            self.presenting.window.ask()
            return
        if self._shows_code and not self._ending:
            self._ask_to_close(closing_without_code(), "close_without_code")
            return
        if self.desk is not None and self._has_unsaved(self.desk):
            self._ask_to_close(closing_unsaved(), "close_unsaved")
            return
        self._end()

    @Slot()
    def write_typed(self) -> None:
        """The session of the system is about to end: what is typed is written now."""
        if self.desk is not None:
            self.desk.write_all()

    @Slot()
    def put_away(self) -> None:
        """The system ends the program. Nobody may be there to ask; only what the disk refuses keeps
        the window open."""
        if self.desk is None or not self._has_unsaved(self.desk):
            self._ending = True
        self.close()

    def _end(self) -> None:
        self._ending = True
        self.lock()

    def _ask_to_close(self, decision: Decision, name: str) -> None:
        asking = ConfirmDialog(decision, self)
        asking.setObjectName(name)
        asking.decided.connect(self._decide_to_close)
        asking.open()

    @property
    def _sets_up(self) -> bool:
        from bwaudit_ui.screens.set_up import SetUpScreen

        return isinstance(self.front, SetUpScreen)

    @property
    def _shows_code(self) -> bool:
        """Whether the recovery code is on screen: it is kept nowhere, and is gone with it."""
        return self._sets_up and self.set_up_screen.shows_code and not self._ending

    @Slot()
    def _close_unopened(self) -> None:
        """The window was closed while the store opened, and it did not."""
        if self._ending:
            QTimer.singleShot(0, self.close)

    @Slot(bool)
    def _decide_to_close(self, close: bool) -> None:
        if close:
            self._end()

    # Settings and crashes

    @Slot(str)
    def _choose_language(self, code: str) -> None:
        self.languages.choose(code)
        self.preferences.set(language=self.languages.code)

    @Slot(object)
    def _say_not_kept(self, problem: BwAuditError) -> None:
        if self.desk is not None:
            self.desk.say(spoken(problem).title)

    @Slot()
    def _show_held(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self.show_crash(held)

    @Slot(object)
    def show_crash(self, problem: BaseException) -> None:
        """Say that something went wrong that nobody foresaw, and that the answers are safe."""
        if self.presenting.is_on:  # nothing pops up there; the log has it
            self._held = problem
            return
        place, saved = self.tr("BW Audit"), True
        if self.desk is not None:
            place, saved = self.desk.page_name() or place, not self.desk.status.waits
        ErrorSheet(unexpected(place, saved=saved), details_of(problem), self).open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        page = self.front
        if isinstance(page, Page):
            page.activate()

    def focusNextPrevChild(self, forward: bool) -> bool:
        front, desk = self.front, self.desk
        work = desk.pages.currentWidget() if desk is not None and desk is front else front
        if work is not None and keep_focus(self, work):
            return True
        return step_focus(self, forward=forward)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)
