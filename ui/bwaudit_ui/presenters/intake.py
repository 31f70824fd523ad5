"""Files and pictures on their way in: one import after another, on the disk lane, counted.

Files are noted before the first is read, so that what a lock or a closed program leaves goes on
with `PhotoImport.go_on`; a picture exists nowhere else, so nothing stops its being stored. It must
not know a widget.
"""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QElapsedTimer, QIODevice, QObject, Signal, Slot
from PySide6.QtGui import QImage, QImageWriter

from bwaudit.foundation.errors import StoreError
from bwaudit.foundation.jobs import no_progress
from bwaudit.usecases import evidencing, resuming
from bwaudit_ui.runtime.crash import details_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.evidencing import Added
    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import Job

_FIRST_ESTIMATE_MS: Final = 3_000
_log = logging.getLogger("bwaudit.desktop")


@dataclass(frozen=True, slots=True)
class ImportState:
    """How far an import is. `seconds_left` is None until there is something to go by."""

    done: int
    total: int
    seconds_left: int | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Files, or a picture, for a question or for none yet. `root` is the card or folder that all
    files come from, `source` what people call it, `note` what `resuming` knows it by."""

    question: str = ""
    paths: tuple[Path, ...] = ()
    picture: QImage | None = None
    root: Path | None = None
    source: str = ""
    note: str = ""

    @property
    def count(self) -> int:
        return len(self.paths) or 1


class Intake(QObject):
    """The imports of one page. `what` says in words what they do, for a closing window.

    Signals:
        changed(ImportState | None): an import goes on, or None: none does.
        ended(Wanted, Added): one has ended.
        refused(Wanted, Exception): one could not go on.
    """

    changed = Signal(object)
    ended = Signal(object, object)
    refused = Signal(object, object)

    def __init__(self, session: AssessmentSession, what: str, picture_name: str) -> None:
        super().__init__(session)
        self._session = session
        self._what = what
        self._picture_name = picture_name
        self._line: deque[Wanted] = deque()
        self._now: Wanted | None = None
        self._job: Job | None = None
        self._since = QElapsedTimer()
        self.state: ImportState | None = None
        session.closed.connect(self._leave)

    @property
    def now(self) -> Wanted | None:
        """What is on its way."""
        return self._now

    def take(self, wanted: Wanted) -> None:
        """Take in files or a picture, after those that are on their way. Nothing is taken into a
        visit whose answers are closed."""
        if not self._session.assessment.record.facts.stage.open_for_answers:
            return
        if wanted.paths and not wanted.note:
            wanted = self._noted(wanted)
        self._line.append(wanted)
        if self._now is None:
            self._start()

    @Slot()
    def stop(self) -> None:
        """Stop, and forget what would have followed. What was added stays."""
        for wanted in self._line:
            self.forget(wanted.note)
        self._line.clear()
        if self._job is not None:
            self._job.cancel()

    def _noted(self, wanted: Wanted) -> Wanted:
        try:
            note = resuming.note(self._session.assessment, wanted.paths, wanted.question)
        except StoreError as full:  # a full disk is told by the import itself
            _log.warning("an import was not noted, %s", full.code)
            return wanted
        return replace(wanted, note=note)

    def forget(self, note: str) -> None:
        """What `resuming` knows by this note is in, or is not wanted."""
        if not note:
            return
        try:
            resuming.forget(self._session.assessment, note)
        except StoreError as full:  # what came in is known by its bytes the next time
            _log.warning("an import was not forgotten, %s", full.code)

    def _start(self) -> None:
        self._now = wanted = self._line.popleft()
        self._since.start()
        self._tell(ImportState(0, wanted.count, None))
        self._job = self._session.jobs.submit(
            "disk",
            self._work(wanted),
            on_success=partial(self._finish, wanted),
            on_failure=partial(self._fail, wanted),
            on_progress=self._progress,
            owner=self,
            what=self._what,
            resumes=bool(wanted.note),
            keeps=wanted.picture is not None,
        )

    def _work(self, wanted: Wanted) -> Callable[[Progress, CancelToken], Added]:
        assessment, name = self._session.assessment, self._picture_name

        def work(progress: Progress = no_progress, cancel: CancelToken | None = None) -> Added:
            if wanted.picture is not None:
                return add_picture(assessment, wanted.picture, name, wanted.question)
            return evidencing.add_files(
                assessment,
                wanted.paths,
                wanted.question,
                root=wanted.root,
                progress=progress,
                cancel=cancel,
            )

        return work

    def _progress(self, done: int, total: int) -> None:
        spent = self._since.elapsed()
        left = None
        if done and spent >= _FIRST_ESTIMATE_MS:
            left = round(spent / done * (total - done) / 1000)
        self._tell(ImportState(done, total, left))

    def _tell(self, state: ImportState | None) -> None:
        self.state = state
        self.changed.emit(state)

    def _finish(self, wanted: Wanted, added: Added) -> None:
        if self._end(wanted):
            self.ended.emit(wanted, added)
            self._go_on()

    def _fail(self, wanted: Wanted, problem: Exception) -> None:
        if self._end(wanted):
            self.refused.emit(wanted, problem)
            self._go_on()

    def _end(self, wanted: Wanted) -> bool:
        """An import is over; False once the session is, and its note stays."""
        if not self._session.is_open:
            return False
        self.forget(wanted.note)
        self._job = self._now = None
        if not self._line:
            self._tell(None)
        return True

    def _go_on(self) -> None:
        if self._line and self._now is None:
            self._start()

    @Slot()
    def _leave(self) -> None:
        """The session closes: files go on another time, pictures are stored now."""
        if self._job is not None:
            self._job.cancel()
        for wanted in self._line:
            if wanted.picture is not None:
                self._session.jobs.submit(
                    "disk",
                    self._work(wanted),
                    on_success=lambda _added: None,
                    on_failure=_note_lost,
                    owner=self._session.jobs,
                    what=self._what,
                    keeps=True,
                )
        self._line.clear()


def _note_lost(problem: Exception) -> None:
    _log.error("a pasted picture was not stored, %s", details_of(problem))


def add_picture(
    assessment: OpenAssessment, picture: QImage, name: str, question: str = ""
) -> Added:
    """Keep a picture without a file. Takes seconds for a large one, without holding up other
    threads. Raises EvidenceError, and StoreError when the store is damaged."""
    evidencing.require_pixels(picture.width(), picture.height(), name)
    try:
        return evidencing.add_bytes(assessment, _as_png(picture), name, question)
    except StoreError as refused:
        raise evidencing.not_added(refused, 0, 1) from refused


def _as_png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())
