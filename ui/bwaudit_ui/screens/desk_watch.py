"""Keeps an eye on what a person would notice too late: a bad end, safety copies, room on the disk,
a second screen, a clock that was set back.

It must not move a window: where things are shown is for people to say.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import safekeeping
from bwaudit_ui.runtime.dates import moment
from bwaudit_ui.screens.notices import Notices

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.runtime.jobs import JobRunner

_MINUTE_MS: Final = 60_000
_STOPPED, _ROOM, _SCREEN, _CLOCK, _COPIES = "stopped", "room", "screen", "clock", "copies"
_BACK: Final = timedelta(minutes=5)
_GOOD, _PRESENT, _STAY, _COPY = "good", "present", "stay", "copy"
_log = logging.getLogger("bwaudit.desktop")


class DeskWatch(QObject):
    """Looks once a minute while a store is open.

    Signals:
        present_wanted(): the exit meeting is to be started.
        copy_wanted(): a copy of the assessment is to be saved elsewhere.
        room_changed(int): so many bytes are free.
    """

    present_wanted = Signal()
    copy_wanted = Signal()
    room_changed = Signal(object)

    def __init__(self, workspace: Workspace, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._copying = False
        self._no_copies = False
        self._refused = False
        self._latest = workspace.clock.now()
        self._passed_over = self._latest
        self.room = safekeeping.LITTLE_ROOM
        self.notices = Notices()
        self.notices.setObjectName("notices")
        self.notices.action_chosen.connect(self._act)
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE_MS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._on_screen)
            app.screenRemoved.connect(self._on_screen_gone)

    def start(self) -> None:
        """Begin to look; say what happened the last time."""
        self._timer.start()
        self._say_stopped()
        if len(QGuiApplication.screens()) > 1:
            self._on_screen()
        self.look()

    def retranslate(self) -> None:
        """Say what still stands there in the language in force."""
        says: dict[str, Callable[[], None]] = {
            _STOPPED: self._say_stopped,
            _ROOM: partial(self._show_room, self.room),
            _SCREEN: self._on_screen,
            _CLOCK: self._look_at_clock,
            _COPIES: self._show_copies,
        }
        for name, say in says.items():
            if self.notices.notice(name) is not None:
                say()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def compare_clock(self, saved: datetime | None) -> None:
        """Take the time of the last change of a visit: the clock cannot be before it, unless a
        person said that it was wrong then."""
        if saved is not None and saved > self._passed_over:
            self._latest = max(self._latest, saved)
            self._look_at_clock()

    def _look_at_clock(self) -> None:
        now = self._workspace.clock.now()
        if now >= self._latest - _BACK:
            self._latest = max(self._latest, now)
            self.notices.hide_notice(_CLOCK)
            return
        text = self.tr(
            "The clock of this laptop was set back. Everything is saved. Check its date and time"
        )
        self.notices.show_notice(_CLOCK, text, [(_GOOD, self.tr("It is right now"))])

    @Slot()
    def look(self) -> None:
        """Measure the room there is, look at the clock, keep the copies on this disk."""
        self._look_at_clock()
        self._show_room(safekeeping.free_room(self._workspace.folders))
        if self._copying:
            return
        self._copying = True
        workspace = self._workspace

        def work(_progress: Progress, _cancel: CancelToken) -> None:
            safekeeping.keep(workspace)

        self._jobs.submit(
            "disk", work, on_success=self._copied, on_failure=self._failed, owner=self
        )

    def _copied(self, _nothing: None) -> None:
        self._copying = self._no_copies = False
        self._show_copies()

    def _failed(self, problem: Exception) -> None:
        self._copying = False
        if isinstance(problem, BwAuditError):
            _log.warning("the copies on this disk are behind, %s", problem.code)
            self._no_copies = True
            self._show_copies()

    def _show_copies(self) -> None:
        """Where there is no room that is said already, and what to do."""
        if not self._no_copies or self._refused or self.room < safekeeping.NO_ROOM:
            self.notices.hide_notice(_COPIES)
            return
        text = self.tr(
            "Everything is saved, but its second copy on this disk cannot be written. Save a copy "
            "to USB, and call support"
        )
        self.notices.show_notice(_COPIES, text, [(_COPY, self.tr("Save copy to USB"))])

    def _say_stopped(self) -> None:
        stopped = self._workspace.stopped_at
        if stopped is None:
            return
        time = moment(stopped, self._workspace.clock.now())
        text = self.tr("The app closed without warning at {time}. Everything up to {time} is here")
        self.notices.show_notice(_STOPPED, text.format(time=time), [(_GOOD, self.tr("Close"))])

    @Slot(bool)
    def say_refused(self, refused: bool) -> None:
        """The disk refuses a change, and the red band says so: that everything is saved is not said
        beside it."""
        if refused != self._refused:
            self._refused = refused
            self._show_room(safekeeping.free_room(self._workspace.folders))
            self._show_copies()

    def _show_room(self, room: int) -> None:
        self.room = room
        self.room_changed.emit(room)
        if room >= safekeeping.NO_ROOM or self._refused:
            self.notices.hide_notice(_ROOM)
            return
        text = self.tr(
            "Only {room} MB are free on this disk. Everything so far is saved. Free 200 MB, or the "
            "next photos may not fit"
        )
        self.notices.show_notice(_ROOM, text.format(room=room >> 20), [])

    @Slot()
    def _on_screen(self) -> None:
        text = self.tr("A second screen is connected. Present safely, or keep working here only.")
        actions = [
            (_PRESENT, self.tr("Present safely")),
            (_STAY, self.tr("Keep working here only")),
        ]
        self.notices.show_notice(_SCREEN, text, actions)

    @Slot()
    def _on_screen_gone(self) -> None:
        if len(QGuiApplication.screens()) < 2:
            self.notices.hide_notice(_SCREEN)

    @Slot(str, str)
    def _act(self, name: str, key: str) -> None:
        self.notices.hide_notice(name)
        if name == _STOPPED:
            self._workspace.stopped_at = None
        if name == _CLOCK:  # it was wrong before; the next time it goes back is told again
            self._passed_over, self._latest = self._latest, self._workspace.clock.now()
        if key == _PRESENT:
            self.present_wanted.emit()
        if key == _COPY:
            self.copy_wanted.emit()
