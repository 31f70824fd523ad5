"""Tries at a secret: one at a time in a lane, and the wait after wrong ones, counted down.

Secrets pass through and are not kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bwaudit.foundation.errors import BwAuditError, Code

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit_ui.runtime.jobs import JobRunner

_SECOND_MS: Final = 1_000
Result = TypeVar("Result")


class SecretTries(QObject):
    """Whoever tries is told what came of it, and may not try before the wait is over.

    Signals:
        busy_changed(bool): keys are being derived.
        refused(BwAuditError): what did not work, in words.
        wait_changed(int): seconds until the next try may be made, 0 when it may.
    """

    busy_changed = Signal(bool)
    refused = Signal(object)
    wait_changed = Signal(int)

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._busy = False
        self._wait = 0
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._count_down)

    @property
    def busy(self) -> bool:
        """Whether a try is under way."""
        return self._busy

    @property
    def wait(self) -> int:
        """Seconds until the next try may be made."""
        return self._wait

    def submit(
        self,
        work: Callable[[Progress, CancelToken], Result],
        on_success: Callable[[Result], object],
        *,
        on_progress: Any = None,
        what: str = "",
    ) -> None:
        """Try, unless a try is under way or must wait. `what` says it to a closing window."""
        if self._busy or self._wait:
            return
        self._set_busy(busy=True)

        def succeed(result: Result) -> None:
            self._set_busy(busy=False)
            on_success(result)

        self._jobs.submit(
            "disk",
            work,
            on_success=succeed,
            on_failure=self._fail,
            on_progress=on_progress,
            owner=self,
            what=what,
        )

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
