"""Opening the store: what the unlock and set-up screens know and ask for.

The use cases bring the whole store with them, which takes most of a second to import, so they are
imported in a thread after the first window is there. Secrets pass through and are not kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.assessment.terms import Tier
from bwaudit.foundation.errors import BwAuditError
from bwaudit_ui.presenters.secret_tries import SecretTries
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


class Unlocking(SecretTries):
    """Sets up, unlocks and recovers the store of one person on this device.

    Signals:
        unlocked(Workspace): the store is open.
        set_up_done(Workspace, str): it was just made; the text is the recovery code, shown once.
        stepped(): `step` is another one.
    """

    unlocked = Signal(object)
    set_up_done = Signal(object, str)
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
        super().__init__(jobs, parent)
        self.folders = folders
        self._clock = clock
        self._cost = cost
        self.step = (0, 1)
        self._copies = TriedCopies(folders, Tier.MAIN)

    def now(self) -> datetime:
        """The time, as the clock of the program has it."""
        return self._clock.now()

    def looks_set_up(self) -> bool:
        """Whether there is a key file, or answers without one. Decides only which screen is shown
        first."""
        return any((self.folders.vault / name).exists() for name in _FILES)

    @Slot(int, int)
    def _take_step(self, done: int, total: int) -> None:
        self.step = (done, total)
        self.stepped.emit()

    def unlock(self, passphrase: str) -> None:
        """Open the store with the passphrase."""
        folders, clock = self.folders, self._clock

        def work(progress: Progress, _cancel: CancelToken) -> Workspace:
            from bwaudit.usecases import unlocking

            return unlocking.unlock(folders, clock, passphrase, progress)

        self._try(work, self._open)

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

        self._try(work, self._open)

    def recover(self, code: str, passphrase: str) -> None:
        """Open the store with the recovery code and give it a new passphrase."""
        folders, clock = self.folders, self._clock

        def work(_progress: Progress, _cancel: CancelToken) -> Workspace:
            from bwaudit.usecases import unlocking

            return unlocking.recover(folders, clock, code, passphrase)

        self._try(work, self._open)

    def set_up(self, name: str, passphrase: str, notes_pin: str) -> None:
        """Make a store for `name` and open it."""
        folders, clock, cost = self.folders, self._clock, self._cost

        def work(_progress: Progress, _cancel: CancelToken) -> tuple[Workspace, str]:
            from bwaudit.usecases import unlocking

            return unlocking.set_up(
                folders, clock, name=name, passphrase=passphrase, notes_pin=notes_pin, cost=cost
            )

        self._try(work, self._made)

    def _try(self, work: Any, on_success: Any) -> None:
        if not (self.busy or self.wait):
            self.step = (0, 1)
        self.submit(work, on_success, on_progress=self._take_step)

    def _open(self, workspace: Workspace) -> None:
        self.unlocked.emit(workspace)

    def _made(self, made: tuple[Workspace, str]) -> None:
        self.set_up_done.emit(*made)


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
