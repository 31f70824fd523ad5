"""Who may see the window: covers it at a key, has it locked when nobody is there, and lets back
whoever knows the passphrase.

It must not close the store: it says when that is wanted.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from bwaudit_ui.presenters.unlocking import check_passphrase
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.idle import IdleWatch
from bwaudit_ui.runtime.keymap import commands_in_force
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.window_keys import WindowKeys
from bwaudit_ui.screens.closing import at_work

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.foundation.settings import Settings
    from bwaudit_ui.presenters.writing import WritingSession
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.prefs import Preferences
    from bwaudit_ui.screens.cover import Cover, Covering
    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.presenting import Presenting

_MEETING_MINUTES: Final = 60
_LONGEST_WORK_MS: Final = 30 * 60 * 1_000
"""How long work that somebody started may keep the data open while nobody is there."""


class Guard(QObject):
    """Stands before one window while its store is open.

    A lock can be put off, behind the cover: until work is done that somebody started, or until the
    disk has taken what is not saved yet. Whoever comes back in between goes on as if never left.

    Signals:
        lock_wanted(str): close the store. The text is what the screen says that unlocks it.
    """

    lock_wanted = Signal(str)

    def __init__(
        self,
        window: QMainWindow,
        stack: QStackedWidget,
        jobs: JobRunner,
        preferences: Preferences,
        presenting: Presenting,
        seconds: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._stack = stack
        self._jobs = jobs
        self._preferences = preferences
        self._presenting = presenting
        self._seconds = seconds
        self._desk: Desk | None = None
        self._once_idle: str | None = None
        self._once_saved: str | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_LONGEST_WORK_MS)
        minutes = preferences.settings.lock_minutes
        self.idle = IdleWatch(minutes, seconds=seconds, parent=self)
        self._cover_keys: tuple[str, ...] = ()
        self._keys = WindowKeys((), self)
        self._take_keys()
        self._keys.pressed.connect(self._act_on_key)
        self.idle.warned.connect(self._warn)
        self.idle.resumed.connect(self._stop_warning)
        self.idle.expired.connect(self._lock_by_itself)
        self.idle.hand_changed.connect(self._show_keys)
        preferences.changed.connect(self._follow)
        jobs.idled.connect(self._lock_once_idle)
        self._patience.timeout.connect(self._lock_once_idle)
        presenting.started.connect(self._cover_for_meeting)
        presenting.ended.connect(self._end_meeting)

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
    def _covering(self) -> Covering:
        from bwaudit_ui.screens.cover import Covering

        return Covering(self._window, self._stack, self.cover)

    def watch(self, desk: Desk) -> None:
        """Begin: a desk is there."""
        self._desk = desk
        assert self._covering  # made only when it is wanted, a cover comes too late
        for level in (desk.inside, desk.around):
            level.attached.connect(self._attach)
        self.idle.start(self._window.windowHandle())

    def forget_delays(self) -> None:
        """No lock is put off any more: the store closes, or somebody is back."""
        self._once_idle = self._once_saved = None
        self._patience.stop()

    def end(self) -> None:
        """The desk goes, with every window over it."""
        self.idle.stop()
        self._covering.forget()
        self._desk = None

    # Nobody there

    @Slot(int)
    def _warn(self, seconds: int) -> None:
        if self._desk is not None and self._stack.currentWidget() is self._desk:
            text = self.tr("Locking in {seconds} seconds. Touch any key to stay")
            self._desk.say(text.format(seconds=seconds))

    @Slot()
    def _stop_warning(self) -> None:
        if self._desk is not None:
            self._desk.strip.hide()

    @Slot(bool)
    def _show_keys(self, by_touch: bool) -> None:
        """Key caps hide after touch input and come back with the first key press."""
        theme_of(self._window).without_keys = by_touch
        for part in QApplication.allWidgets():
            if part.isVisible():
                part.update()

    @Slot()
    def _lock_by_itself(self) -> None:
        text = counted(
            "Guard",
            "Locked after 1 minute. Enter your passphrase to continue",
            "Locked after %n minutes. Enter your passphrase to continue",
            self._preferences.settings.lock_minutes,
        )
        session = self._desk.session if self._desk is not None else None
        if session is not None:
            at = self.tr("{text} at question {number}")
            text = at.format(text=text, number=session.question().number)
        work = at_work(self._jobs.running)
        if not work:
            self.lock_wanted.emit(text)
            return
        # Somebody started it and went on through the factory: it is brought to its end.
        self._once_idle = text
        self._patience.start()
        said = self.tr("Still at work: {what}. Your data is closed when this is done.")
        self._put_in_front(said.format(what=work), strict=True)

    @Slot()
    def _lock_once_idle(self) -> None:
        text, self._once_idle = self._once_idle, None
        self._patience.stop()
        if text is not None:
            self.lock_wanted.emit(text)

    def lock_once_saved(self, text: str) -> None:
        """The disk refuses a change, so the store stays open; not longer than it must."""
        self._once_saved = text
        said = self.tr(
            "Your last change is not saved yet, so your data stays open behind this cover."
        )
        self._put_in_front(said, strict=True)

    @Slot(object)
    def _attach(self, session: WritingSession | None) -> None:
        if session is not None:
            session.write_recovered.connect(self._lock_when_saved)

    @Slot()
    def _lock_when_saved(self) -> None:
        text, self._once_saved = self._once_saved, None
        if text is not None:
            # The session is still in the middle of it.
            QTimer.singleShot(0, self, partial(self.lock_wanted.emit, text))

    # The cover

    @Slot(str)
    def _act_on_key(self, key: str) -> None:
        """Cover or lock, whatever window has the focus."""
        if key not in self._cover_keys:
            self.lock_wanted.emit("")
        elif self._presenting.window is not None:
            self._presenting.window.blank()
        else:
            self.cover_now(strict=False)

    @Slot(bool)
    def cover_now(self, strict: bool) -> None:
        """Cover the screen in one frame. `strict` asks for the passphrase to come back."""
        self._put_in_front("", strict=strict)

    def _put_in_front(self, said: str, *, strict: bool) -> None:
        if self._desk is not None:
            self._covering.begin(said, strict=strict)

    @Slot()
    def _uncover(self) -> None:
        desk = self._desk
        if desk is None or self._stack.currentWidget() is not self.cover:
            return
        self.forget_delays()
        self._covering.end(desk)
        page, focus = desk.pages.front(), self._window.focusWidget()
        if page is not None and (focus is None or not focus.isVisible()):
            page.activate()  # what had the focus closed meanwhile, as notes do
        if not self.idle.watching:
            self.idle.start(self._window.windowHandle())

    @Slot(str)
    def _check_passphrase(self, passphrase: str) -> None:
        if self._desk is not None:
            check_passphrase(
                self._desk.workspace,
                self._jobs,
                passphrase,
                right=self._let_back,
                wrong=self.cover.refuse,
                owner=self,
            )

    def _let_back(self) -> None:
        # One passphrase, one meaning: own work comes back, so nothing is presented any more.
        if self._presenting.is_on:
            self._presenting.leave()
        else:
            self.cover.lift()

    # The exit meeting

    @Slot()
    def _cover_for_meeting(self) -> None:
        """Nothing of the desk stays on this window, and talking is no reason to lock."""
        self._put_in_front("", strict=True)
        self.idle.set_minutes(max(_MEETING_MINUTES, self._preferences.settings.lock_minutes))

    @Slot()
    def _end_meeting(self) -> None:
        self.idle.set_minutes(self._preferences.settings.lock_minutes)
        self.cover.lift()
        self._window.activateWindow()

    # Settings

    def _take_keys(self) -> None:
        """Cover and lock by the keys that are in force."""
        keys = {each.id: each.keys for each in commands_in_force(self._preferences.settings.keys)}
        self._cover_keys = keys[CommandId.COVER]
        self._keys.set_keys((*self._cover_keys, *keys[CommandId.LOCK]))

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        self._take_keys()
        if not self._presenting.is_on:
            self.idle.set_minutes(settings.lock_minutes)
