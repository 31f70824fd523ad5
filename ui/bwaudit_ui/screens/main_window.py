"""The one window: unlock, set up, desk or cover, never two of them.

It opens and closes the store with the person: what is typed is written before a lock, lanes are
waited for before the store closes, and the title never names a factory.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QSize,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases.events import NotesChanged
from bwaudit_ui.dialogs.error import ErrorSheet
from bwaudit_ui.runtime.bridge import Bridge
from bwaudit_ui.runtime.capture import keep_out_of_captures
from bwaudit_ui.runtime.collecting import free_closed
from bwaudit_ui.runtime.copies import forget_confidential
from bwaudit_ui.runtime.crash import details_of
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.idle import IdleWatch
from bwaudit_ui.runtime.keymap import commands_in_force
from bwaudit_ui.runtime.messages import spoken, unexpected
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.window_keys import WindowKeys
from bwaudit_ui.screens.closing import (
    at_work,
    closing_sentence,
    closing_unsaved,
    closing_without_code,
)
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

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.foundation.settings import Settings
    from bwaudit.usecases.events import Event
    from bwaudit.usecases.safekeeping import SafetyCopy
    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.presenters.unlocking import Unlocking
    from bwaudit_ui.runtime.i18n import Languages
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.prefs import Preferences
    from bwaudit_ui.screens.cover import Cover, Covering
    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.desk_commands import DeskCommands
    from bwaudit_ui.screens.set_up import SetUpScreen
    from bwaudit_ui.screens.unlock import UnlockScreen

_MEETING_MINUTES = 60
_LONGEST_WORK_MS = 30 * 60 * 1_000
"""How long work that somebody started may keep the data open while nobody is there."""


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
        self._seconds = seconds
        self.idle = IdleWatch(preferences.settings.lock_minutes, seconds=seconds, parent=self)
        self._locks_once_idle = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_LONGEST_WORK_MS)
        KeyPlaces(self)
        self._keys = WindowKeys((), self)
        TipEnd(self)
        self.keyboard_room = KeyboardRoom(self)
        self._cover_keys: tuple[str, ...] = ()
        self._take_keys()
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.presenting = Presenting(jobs, preferences, self)
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
        self.unlocking.set_up_done.connect(self._hold)
        self._keys.pressed.connect(self._act_on_key)
        self.idle.warned.connect(self._warn)
        self.idle.resumed.connect(self._stop_warning)
        self.idle.expired.connect(self._lock_by_itself)
        self.idle.hand_changed.connect(self._show_keys)
        self.preferences.changed.connect(self._follow)
        self.preferences.not_kept.connect(self._say_not_kept)
        self.jobs.crashed.connect(self.show_crash)
        self.jobs.idled.connect(self._lock_once_idle)
        self.jobs.idled.connect(self._finish_closing)
        self._patience.timeout.connect(self._lock_once_idle)
        self.presenting.started.connect(self._cover_for_meeting)
        self.presenting.ended.connect(self._end_meeting)

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

    @cached_property
    def cover(self) -> Cover:
        """Hides the desk in one frame."""
        from bwaudit_ui.screens.cover import Cover

        page = Cover(seconds=self._seconds)
        page.passphrase_given.connect(self._check_passphrase)
        page.lifted.connect(self._uncover)
        self._stack.addWidget(page)
        return page

    @cached_property
    def covering(self) -> Covering:
        """Puts the cover in front and takes it away."""
        from bwaudit_ui.screens.cover import Covering

        return Covering(self, self._stack, self.cover)

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
        desk = Desk(workspace, self.preferences, self.languages, self.jobs)
        self.commands = DeskCommands(desk)
        desk.lock_wanted.connect(self.lock)
        desk.cover_wanted.connect(self.cover_now)
        desk.settings.restore_wanted.connect(self._go_back_to)
        desk.meeting_wanted.connect(partial(self.presenting.ask, desk))
        self.desk = desk
        self._stack.addWidget(desk)
        self._stack.setCurrentWidget(desk)
        was_at, self._was_at = self._was_at, None
        if was_at is not None:
            desk.resume(was_at.assessment, was_at.page, was_at.factory)
        else:
            desk.start()
        desk.watch.start()
        self._make_ready_to_cover()
        self._bridge = Bridge(workspace.events, desk)
        self._bridge.happened.connect(self._hear)
        self.idle.start(self.windowHandle())
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

    @Slot()
    def lock(self, reason: str = "") -> None:
        """Write what is typed, close the store, show the unlock screen."""
        workspace, desk = self._workspace, self.desk
        if workspace is None or self._closing_store or self._shows_code:
            return
        if desk is not None and self._keeps_unsaved(desk):
            return
        self.idle.stop()
        self._locks_once_idle = ""
        self.presenting.take_down()
        self.covering.forget()
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
        forget_confidential()
        theme_of(self).forget()

    def _remember(self, desk: Desk) -> None:
        """Where to come back to: the page of a factory in front, else the open assessment."""
        page, around = desk.pages.current, desk.around.session
        assessment = desk.session.assessment.id if desk.session is not None else ""
        if around is not None and desk.around.is_front:
            self._was_at = _WasAt(assessment, page, around.factory.factory)
        elif assessment:
            self._was_at = _WasAt(assessment, page)

    def _keeps_unsaved(self, desk: Desk) -> bool:
        """With writes that the disk refuses the store stays open, behind the cover."""
        session = desk.session
        if session is None or self._ending:
            return False
        session.leaving.emit()
        if not session.waiting or session.try_again():
            return False
        said = self.tr(
            "Your last change is not saved yet, so your data stays open behind this cover."
        )
        self._cover(said, strict=True)
        return True

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

    # Nobody there

    @Slot(int)
    def _warn(self, seconds: int) -> None:
        if self.desk is not None and self.front is self.desk:
            text = self.tr("Locking in {seconds} seconds. Touch any key to stay")
            self.desk.say(text.format(seconds=seconds))

    @Slot(bool)
    def _show_keys(self, by_touch: bool) -> None:
        """Key caps hide after touch input and come back with the first key press."""
        theme_of(self).without_keys = by_touch
        for part in QApplication.allWidgets():
            if part.isVisible():
                part.update()

    @Slot()
    def _stop_warning(self) -> None:
        if self.desk is not None:
            self.desk.strip.hide()

    @Slot()
    def _lock_by_itself(self) -> None:
        minutes = self.preferences.settings.lock_minutes
        number = self._question_number()
        text = counted(
            "MainWindow",
            "Locked after 1 minute. Enter your passphrase to continue",
            "Locked after %n minutes. Enter your passphrase to continue",
            minutes,
        )
        if number:
            at = self.tr("{text} at question {number}")
            text = at.format(text=text, number=number)
        work = at_work(self.jobs.running)
        if not work or self.front not in (self.desk, self.cover):
            self.lock(text)
            return
        # Somebody started it and went on through the factory: it is brought to its end.
        self._locks_once_idle = text
        self._patience.start()
        said = self.tr("Still at work: {what}. Your data is closed when this is done.")
        self._cover(said.format(what=work), strict=True)

    @Slot()
    def _lock_once_idle(self) -> None:
        text, self._locks_once_idle = self._locks_once_idle, ""
        self._patience.stop()
        if text:
            self.lock(text)

    def _question_number(self) -> str:
        session = self.desk.session if self.desk is not None else None
        return session.question().number if session is not None else ""

    # The cover

    @Slot(str)
    def _act_on_key(self, key: str) -> None:
        """Cover or lock, whatever window has the focus."""
        covers = key in self._cover_keys
        if covers and self.presenting.window is not None:
            self.presenting.window.blank()
        elif covers:
            self.cover_now(strict=False)
        else:
            self.lock()

    @Slot(bool)
    def cover_now(self, strict: bool) -> None:
        """Cover the screen in one frame. `strict` asks for the passphrase to come back."""
        self._cover("", strict=strict)

    def _cover(self, said: str, *, strict: bool) -> None:
        if self.desk is not None:
            self.covering.begin(said, strict=strict)

    def _make_ready_to_cover(self) -> None:
        """A cover that is made only when it is wanted comes too late."""
        assert self.covering

    @Slot()
    def _uncover(self) -> None:
        if self.desk is None or self.front is not self.cover:
            return
        self._locks_once_idle = ""
        self.covering.end(self.desk)
        page, focus = self.desk.pages.front(), self.focusWidget()
        if page is not None and (focus is None or not focus.isVisible()):
            page.activate()  # what had the focus closed meanwhile, as notes do
        if not self.idle.watching:
            self.idle.start(self.windowHandle())

    @Slot(str)
    def _check_passphrase(self, passphrase: str) -> None:
        from bwaudit.usecases import unlocking

        workspace = self._workspace
        if workspace is None:
            return

        def work(_progress: Progress, _cancel: CancelToken) -> None:
            unlocking.confirm(workspace, passphrase)

        self.jobs.submit(
            "disk", work, on_success=self._let_back, on_failure=self._refuse_back, owner=self
        )

    def _let_back(self, _nothing: None) -> None:
        # One passphrase, one meaning: own work comes back, so nothing is presented any more.
        if self.presenting.is_on:
            self.presenting.leave()
        else:
            self.cover.lift()

    def _refuse_back(self, problem: Exception) -> None:
        if isinstance(problem, BwAuditError):
            self.cover.refuse(spoken(problem).sentence)

    # The exit meeting

    @Slot()
    def _cover_for_meeting(self) -> None:
        """Nothing of the desk stays on this window, and talking is no reason to lock."""
        self._cover("", strict=True)
        self.idle.set_minutes(max(_MEETING_MINUTES, self.preferences.settings.lock_minutes))

    @Slot()
    def _end_meeting(self) -> None:
        self.idle.set_minutes(self.preferences.settings.lock_minutes)
        self.cover.lift()
        self.activateWindow()
        held, self._held = self._held, None
        if held is not None:
            self.show_crash(held)

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
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
        session = self.desk.session if self.desk is not None else None
        if session is not None and not self._ending:
            session.leaving.emit()
            if session.waiting and not session.try_again():
                self._ask_to_close(closing_unsaved(), "close_unsaved")
                return
        self._end()

    def _end(self) -> None:
        self._ending = True
        self.lock()

    def _ask_to_close(self, decision: Decision, name: str) -> None:
        asking = ConfirmDialog(decision, self)
        asking.setObjectName(name)
        asking.decided.connect(self._decide_to_close)
        asking.open()

    @property
    def _shows_code(self) -> bool:
        """Whether the recovery code is on screen: it is kept nowhere, and is gone with it."""
        from bwaudit_ui.screens.set_up import SetUpScreen

        page = self.front
        return isinstance(page, SetUpScreen) and page.shows_code and not self._ending

    @Slot(bool)
    def _decide_to_close(self, close: bool) -> None:
        if close:
            self._end()

    # Settings and crashes

    @Slot(str)
    def _choose_language(self, code: str) -> None:
        self.languages.choose(code)
        self.preferences.set(language=self.languages.code)

    def _take_keys(self) -> None:
        """Cover and lock by the keys that are in force."""
        keys = {each.id: each.keys for each in commands_in_force(self.preferences.settings.keys)}
        self._cover_keys = keys[CommandId.COVER]
        self._keys.set_keys((*self._cover_keys, *keys[CommandId.LOCK]))

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        self._take_keys()
        if not self.presenting.is_on:
            self.idle.set_minutes(settings.lock_minutes)

    @Slot(object)
    def _say_not_kept(self, problem: BwAuditError) -> None:
        if self.desk is not None:
            self.desk.say(spoken(problem).title)

    @Slot(object)
    def show_crash(self, problem: BaseException) -> None:
        """Say that something went wrong that nobody foresaw, and that the answers are safe."""
        if self.presenting.is_on:  # nothing pops up there; the log has it
            self._held = problem
            return
        place = self.tr("BW Audit")
        if self.desk is not None:
            place = self.desk.page_name() or place
        ErrorSheet(unexpected(place), details_of(problem), self).open()

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
