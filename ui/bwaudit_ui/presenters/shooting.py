"""Shots of the camera page: encrypted and stored one by one as they are taken, taken back by ×.

It must not know the camera: pictures are handed to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageWriter

from bwaudit.foundation.errors import BwAuditError, StoreError
from bwaudit.foundation.jobs import no_progress
from bwaudit.usecases import evidencing
from bwaudit.usecases.workspace import Recorded
from bwaudit_ui.presenters.visit_text import photos_added
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.evidencing import Added
    from bwaudit_ui.presenters.session import AssessmentSession

_QUALITY: Final = 92
_SMALL: Final = 160


@dataclass(slots=True)
class Shot:
    """One picture that was taken. `evidence` is empty until it is stored."""

    number: int
    small: QImage
    evidence: str = ""
    dropped: bool = False


class Shooting(QObject):
    """Stores shots for one question at a time; an empty question is for none yet.

    Signals:
        shots_changed(): one more or one less.
        stored(str): a shot is durable on this question.
        refused(str): a sentence: a shot could not be stored.
    """

    shots_changed = Signal()
    stored = Signal(str)
    refused = Signal(str)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._taken = 0
        self.question = ""
        self.shots: list[Shot] = []

    @property
    def number(self) -> str:
        """Number of the question on screen, or empty."""
        return self._session.question(self.question).number if self.question else ""

    def aim(self, question: str) -> None:
        """Shots are for this question from now on; the strip begins anew."""
        self.question = question
        self.shots = []
        self.shots_changed.emit()

    def take(self, picture: QImage) -> None:
        """Keep a picture: encrypt and store it at once."""
        self._taken += 1
        aspect, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.FastTransformation,
        )
        shot = Shot(self._taken, picture.scaled(_SMALL, _SMALL, aspect, smooth))
        self.shots.append(shot)
        self.shots_changed.emit()
        assessment, question = self._session.assessment, self.question
        at = assessment.workspace.clock.now().astimezone()
        name, taken_at = f"Photo {at:%H.%M.%S}.jpg", at.isoformat(timespec="seconds")

        def work(_progress: Progress = no_progress, _cancel: CancelToken | None = None) -> Added:
            data = as_jpeg(picture)
            return evidencing.add_bytes(assessment, data, name, question, taken_at)

        self._session.jobs.submit(
            "disk",
            work,
            on_success=partial(self._on_stored, shot, question),
            on_failure=partial(self._on_failed, shot, question, work),
            owner=self,
            what=self.tr("Storing a photo"),
            keeps=True,
        )

    def _on_stored(self, shot: Shot, question: str, added: Added) -> None:
        if added.problems:
            self._on_refused(shot, added.problems[0])
            return
        (shot.evidence,) = added.evidence
        if shot.dropped:
            self._forget(shot)
            return
        self._session.announced.emit(photos_added(1))
        self.stored.emit(question)

    def _on_failed(
        self, shot: Shot, question: str, work: Callable[[], Added], problem: Exception
    ) -> None:
        """The moment does not come again: what the disk refuses waits, as an answer would."""
        if not isinstance(problem, StoreError):
            self._on_refused(shot, problem)
            return
        workspace = self._session.workspace

        def write() -> Recorded:
            if not shot.dropped:
                self._on_stored(shot, question, work())
            return Recorded((), workspace.clock.now())

        self._session.do(write)

    def _on_refused(self, shot: Shot, problem: Exception) -> None:
        self._take_out(shot)
        if isinstance(problem, BwAuditError):
            self.refused.emit(spoken(problem).sentence)

    @Slot()
    def drop_last(self) -> None:
        """Take the last shot back."""
        if self.shots:
            self.drop(self.shots[-1].number)

    def drop(self, number: int) -> None:
        """Take a shot back; it can be undone as long as the assessment is open."""
        for shot in self.shots:
            if shot.number == number:
                shot.dropped = True
                self._take_out(shot)
                if shot.evidence:
                    self._forget(shot)
                return

    def _take_out(self, shot: Shot) -> None:
        if shot in self.shots:
            self.shots.remove(shot)
            self.shots_changed.emit()

    def _forget(self, shot: Shot) -> None:
        assessment, evidence = self._session.assessment, shot.evidence
        try:
            self._session.do(lambda: evidencing.drop(assessment, evidence))
        except BwAuditError as forbidden:
            self.refused.emit(spoken(forbidden).sentence)
            return
        self._session.announced.emit(self.tr("Photo dropped"))


def as_jpeg(picture: QImage) -> bytes:
    """A picture as a JPEG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg"))
    writer.setQuality(_QUALITY)
    writer.write(picture)
    return bytes(buffer.data().data())
