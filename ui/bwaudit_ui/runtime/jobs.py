"""Work that takes longer than 10 ms, off the GUI thread: lanes with progress, cancel and an owner.

A job is plain Python from the use cases and knows nothing of Qt. What comes back is given to
handlers in the GUI thread, and to nobody once the owner is gone. Jobs must not touch widgets.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

from bwaudit.foundation.errors import BwAuditError
from bwaudit.foundation.jobs import CancelToken, Progress
from bwaudit_ui.runtime.crash import details_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Lane = Literal["disk", "photos", "report", "network"]
Result = TypeVar("Result")

_THREADS: Final[Mapping[Lane, int]] = {"disk": 2, "photos": 1, "report": 1, "network": 1}
_log = logging.getLogger("bwaudit.desktop")


class Job(QObject):
    """One piece of work under way. `what` says in words what it does, for a closing window;
    `resumes` that what is left of it goes on when the visit is opened again."""

    _progressed = Signal()
    _ended = Signal()

    def __init__(
        self,
        runner: JobRunner,
        fn: Callable[[Progress, CancelToken], Any],
        handlers: _Ends,
        what: str,
        *,
        lane: Lane,
        resumes: bool,
        keeps: bool,
    ) -> None:
        super().__init__(runner)
        self.what = what
        self.lane = lane
        self.done, self.total = 0, 0
        self.resumes = resumes
        self._keeps = keeps
        self._runner = runner
        self._fn = fn
        self._handlers = handlers
        self._cancel = CancelToken()
        self._guard = threading.Lock()
        self._latest: tuple[int, int] | None = None
        self._result: Any = None
        self._problem: Exception | None = None
        self._progressed.connect(self._tell_progress)
        self._ended.connect(self._tell_end)

    def cancel(self) -> None:
        """Ask the work to stop at the next place where it looks. It ends with Cancelled. Work
        that keeps what exists nowhere else is not asked."""
        if not self._keeps:
            self._cancel.cancel()

    @property
    def can_stop(self) -> bool:
        """Whether a person may stop it, and did not yet."""
        return not (self._keeps or self.cancelled)

    @property
    def brings_in(self) -> bool:
        """Whether it records something in the visit that is open: photos, a shot, a picture."""
        return self.resumes or self._keeps

    @property
    def cancelled(self) -> bool:
        """Whether a person asked it to stop."""
        return self._cancel.cancelled

    def run(self) -> None:
        """Do the work; called in a thread of the lane."""
        try:
            self._cancel.check()
            self._result = self._fn(self._note_progress, self._cancel)
        except Exception as problem:  # noqa: BLE001 - the job boundary: everything is handed over
            self._problem = problem
        self._ended.emit()

    def _note_progress(self, done: int, total: int) -> None:
        """Keep the latest figures and post one event at a time, however often this is called."""
        with self._guard:
            waiting = self._latest is not None
            self._latest = (done, total)
        if not waiting:
            self._progressed.emit()

    @Slot()
    def _tell_progress(self) -> None:
        with self._guard:
            latest, self._latest = self._latest, None
        if latest is not None:
            self.done, self.total = latest
            self._runner.changed.emit()
        if latest is not None and self._handlers.wanted():
            self._handlers.progress(*latest)

    @Slot()
    def _tell_end(self) -> None:
        self._runner.forget(self)
        problem, handlers = self._problem, self._handlers
        if problem is not None and not isinstance(problem, BwAuditError):
            _log.error("a job ended in a way nobody foresaw: %s", details_of(problem))
            self._runner.crashed.emit(problem)
        if handlers.wanted():
            if problem is None:
                handlers.success(self._result)
            else:
                handlers.failure(problem)
        self._runner.tell_idle()
        self.deleteLater()


class _Ends:
    """What to call in the GUI thread, as long as the owner is there."""

    def __init__(
        self,
        owner: QObject,
        success: Callable[[Any], object],
        failure: Callable[[Exception], object],
        progress: Callable[[int, int], object] | None,
    ) -> None:
        self._owner = owner
        self.success = success
        self.failure = failure
        self._progress = progress

    def wanted(self) -> bool:
        return isValid(self._owner)

    def progress(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress(done, total)


class JobRunner(QObject):
    """The lanes of one window: disk (two threads), photos, report and network (one each).

    Signals:
        crashed(Exception): a job raised something that is no BwAuditError; a bug.
        idled(): the last job ended and its handler has run.
        changed(): a job began, went on or ended.
    """

    crashed = Signal(object)
    idled = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._closed = False
        self._pools: dict[Lane, QThreadPool] = {}
        for lane, threads in _THREADS.items():
            pool = self._pools[lane] = QThreadPool(self)
            pool.setMaxThreadCount(threads)

    def submit(
        self,
        lane: Lane,
        fn: Callable[[Progress, CancelToken], Result],
        *,
        on_success: Callable[[Result], object],
        on_failure: Callable[[Exception], object],
        on_progress: Callable[[int, int], object] | None = None,
        owner: QObject,
        what: str = "",
        resumes: bool = False,
        keeps: bool = False,
    ) -> Job:
        """Run `fn(progress, cancel)` in a lane. Handlers run in the GUI thread while `owner` lives.

        What is left of work that `resumes` goes on when the visit is opened again. Work that
        `keeps` stores something that exists only here, such as a shot: it is never cancelled, and
        a closing store waits for it.
        `on_failure` is given the error: a BwAuditError to show, Cancelled to pass over, or anything
        else, which `crashed` tells as well. Raises RuntimeError after `shutdown`.
        """
        if self._closed:
            raise RuntimeError("the lanes are closed")
        job = Job(
            self,
            fn,
            _Ends(owner, on_success, on_failure, on_progress),
            what,
            lane=lane,
            resumes=resumes,
            keeps=keeps,
        )
        self._jobs.append(job)
        self.changed.emit()
        self._pools[lane].start(job.run)
        return job

    @property
    def running(self) -> tuple[Job, ...]:
        """Jobs that have not been handed over yet, oldest first."""
        return tuple(self._jobs)

    @property
    def idle(self) -> bool:
        """Whether every job has ended and been handed over."""
        return not self._jobs

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for job in self._jobs:
            job.cancel()

    def shutdown(self) -> None:
        """Stop all work and take no more. Handlers of what was under way do not run."""
        self._closed = True
        self.cancel_all()
        for pool in self._pools.values():
            pool.clear()
            pool.waitForDone(-1)
        self._jobs.clear()

    def forget(self, job: Job) -> None:
        """Take a job that has ended off the list; called by the job."""
        if job in self._jobs:
            self._jobs.remove(job)
            self.changed.emit()

    def tell_idle(self) -> None:
        """Say so when nothing is left; called by the job after its handler."""
        if not self._jobs:
            self.idled.emit()
