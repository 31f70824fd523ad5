"""Opening the store: what the unlock and set-up screens know and ask for.

The use cases bring the whole store with them, which takes most of a second to import, so they are
imported in a thread after the first window is there. Secrets pass through and are not kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bwaudit.assessment.terms import Tier
from bwaudit.foundation.errors import BwAuditError, Code
from bwaudit_ui.presenters.tried_copies import TriedCopies, may_help
from bwaudit_ui.runtime.messages import spoken, unexpected

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bwaudit.foundation.clock import Clock
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.foundation.paths import Folders
    from bwaudit.usecases.safekeeping import SafetyCopy
    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.runtime.jobs import JobRunner

_FILES: Final = ("vault.json", "vault.json.bak", "main.db")
_SECOND_MS: Final = 1_000


class Unlocking(QObject):
    """Sets up, unlocks and recovers the store of one person on this device.

    Signals:
        busy_changed(bool): keys are being derived.
        unlocked(Workspace): the store is open.
        set_up_done(Workspace, str): it was just made; the text is the recovery code, shown once.
        refused(BwAuditError): what did not work, in words.
        wait_changed(int): seconds until the next try may be made, 0 when it may.
        stepped(): `step` is another one.
    """

    busy_changed = Signal(bool)
    unlocked = Signal(object)
    set_up_done = Signal(object, str)
    refused = Signal(object)
    wait_changed = Signal(int)
    stepped = Signal()

    def __init__(
        self,
        folders: Folders,
        clock: Clock,
        jobs: JobRunner,
        *,
        cost: Any = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.folders = folders
        self._clock = clock
        self._jobs = jobs
        self._cost = cost
        self._busy = False
        self._wait = 0
        self.step = (0, 1)
        self._copies = TriedCopies(folders, Tier.MAIN)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._count_down)

    def now(self) -> datetime:
        """The time, as the clock of the program has it."""
        return self._clock.now()

    def looks_set_up(self) -> bool:
        """Whether there is a key file, or answers without one. Decides only which screen is shown
        first."""
        return any((self.folders.vault / name).exists() for name in _FILES)

    @property
    def busy(self) -> bool:
        """Whether a try is under way."""
        return self._busy

    @Slot(int, int)
    def _take_step(self, done: int, total: int) -> None:
        self.step = (done, total)
        self.stepped.emit()

    @property
    def wait(self) -> int:
        """Seconds until the next try may be made."""
        return self._wait

    def unlock(self, passphrase: str) -> None:
        """Open the store with the passphrase."""
        folders, clock = self.folders, self._clock

        def work(progress: Progress, _cancel: CancelToken) -> Workspace:
            from bwaudit.usecases import unlocking

            return unlocking.unlock(folders, clock, passphrase, progress)

        self._submit(work, self._open)

    def copy_for(self, problem: BwAuditError) -> SafetyCopy | None:
        """The newest safety copy on this disk that may help; None when there is none, or none
        would."""
        return next(iter(self._copies.left()), None) if may_help(problem) else None

    def restore(self, passphrase: str, copy: SafetyCopy) -> None:
        """Put a safety copy in the place of the store, and open it."""
        folders, clock = self.folders, self._clock

        def work(progress: Progress, _cancel: CancelToken) -> Workspace:
            from bwaudit.usecases import safekeeping

            with self._copies.trying(copy):
                return safekeeping.restore(folders, clock, passphrase, copy, progress)

        self._submit(work, self._open)

    def recover(self, code: str, passphrase: str) -> None:
        """Open the store with the recovery code and give it a new passphrase."""
        folders, clock = self.folders, self._clock

        def work(_progress: Progress, _cancel: CancelToken) -> Workspace:
            from bwaudit.usecases import unlocking

            return unlocking.recover(folders, clock, code, passphrase)

        self._submit(work, self._open)

    def set_up(self, name: str, passphrase: str, notes_pin: str) -> None:
        """Make a store for `name` and open it."""
        folders, clock, cost = self.folders, self._clock, self._cost

        def work(_progress: Progress, _cancel: CancelToken) -> tuple[Workspace, str]:
            from bwaudit.usecases import unlocking

            return unlocking.set_up(
                folders, clock, name=name, passphrase=passphrase, notes_pin=notes_pin, cost=cost
            )

        self._submit(work, self._made)

    def _submit(self, work: Any, on_success: Any) -> None:
        if self._busy or self._wait:
            return
        self._set_busy(busy=True)
        self.step = (0, 1)
        self._jobs.submit(
            "disk",
            work,
            on_success=on_success,
            on_failure=self._fail,
            on_progress=self._take_step,
            owner=self,
            what="",
        )

    def _open(self, workspace: Workspace) -> None:
        self._set_busy(busy=False)
        self.unlocked.emit(workspace)

    def _made(self, made: tuple[Workspace, str]) -> None:
        self._set_busy(busy=False)
        self.set_up_done.emit(*made)

    def _fail(self, problem: Exception) -> None:
        self._set_busy(busy=False)
        if not isinstance(problem, BwAuditError):
            return  # a bug: the lanes tell it to the crash window
        seconds = problem.details.get("wait", 0)
        if problem.code is Code.WAIT_BEFORE_NEXT_TRY:
            seconds = problem.details.get("seconds", 0)
        self.refused.emit(problem)
        self._begin_wait(int(seconds))

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)

    def _begin_wait(self, seconds: int) -> None:
        self._wait = seconds
        if seconds:
            self._second.start()
        self.wait_changed.emit(seconds)

    @Slot()
    def _count_down(self) -> None:
        self._wait = max(0, self._wait - 1)
        if not self._wait:
            self._second.stop()
        self.wait_changed.emit(self._wait)


def check_passphrase(
    workspace: Workspace,
    jobs: JobRunner,
    passphrase: str,
    *,
    right: Callable[[], object],
    wrong: Callable[[str], object],
    owner: QObject,
) -> None:
    """Ask whether the person at an open store knows its passphrase. Whoever does not, or cannot be
    told, is answered with a sentence, so that they can try again."""

    def work(_progress: Progress, _cancel: CancelToken) -> None:
        from bwaudit.usecases import unlocking

        unlocking.confirm(workspace, passphrase)

    def refuse(problem: Exception) -> None:
        known = problem if isinstance(problem, BwAuditError) else None
        wrong((spoken(known) if known is not None else unexpected("BW Audit")).sentence)

    jobs.submit("disk", work, on_success=lambda _nothing: right(), on_failure=refuse, owner=owner)
