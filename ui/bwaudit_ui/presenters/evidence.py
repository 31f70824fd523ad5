"""Photos and papers of the question on screen: taken in, shown, used or left out.

Files are read, encrypted and stored on the disk lane, one import after another; the rest of the
window goes on. It must not open a photo itself, and must not know a widget.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QElapsedTimer,
    QIODevice,
    QObject,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QImageWriter

from bwaudit.assessment.names import Entity
from bwaudit.assessment.terms import EvidenceUse
from bwaudit.foundation.errors import BwAuditError, Code
from bwaudit.usecases import evidencing
from bwaudit_ui.models.photo_list import PhotoListModel
from bwaudit_ui.presenters.thumbnails import Thumbnails, photo_row
from bwaudit_ui.presenters.visit_text import (
    faces_in_photos,
    others_added,
    photos_added,
    photos_known,
)
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bwaudit.assessment.fold import Key
    from bwaudit.assessment.record import Evidence
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.evidencing import Added
    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import Job

FILE_KINDS: Final = "*.jpg *.jpeg *.png *.heic *.heif *.pdf"
_FIRST_ESTIMATE_MS: Final = 3_000
_MANY: Final = 60
"""From so many photos on the list is not made anew with each one that comes in."""
_TOGETHER_MS: Final = 300
_MOST_NAMED: Final = 5


@dataclass(frozen=True, slots=True)
class ImportState:
    """How far an import is. `seconds_left` is None until there is something to go by."""

    done: int
    total: int
    seconds_left: int | None


@dataclass(frozen=True, slots=True)
class _Offer:
    """Files, or a picture, offered to a question."""

    question: str
    paths: tuple[Path, ...] = ()
    picture: QImage | None = None

    @property
    def count(self) -> int:
        return len(self.paths) or 1


class EvidencePresenter(QObject):
    """Evidence of the current question.

    Signals:
        photos_changed(): the list is another one.
        import_changed(ImportState | None): an import goes on, or None: none does.
        problems_found(tuple[str, ...]): sentences about files that were not added.
        photo_added(str): a photo was put on this question.
    """

    photos_changed = Signal()
    import_changed = Signal(object)
    problems_found = Signal(object)
    photo_added = Signal(str)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._offers: deque[_Offer] = deque()
        self._job: Job | None = None
        self._since = QElapsedTimer()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_TOGETHER_MS)
        self._gather.timeout.connect(self._show_again)
        self.photos = PhotoListModel(self)
        Thumbnails(session, self.photos)
        session.question_changed.connect(self._show)
        session.changed.connect(self._on_changed)
        self._show(session.current_question)

    # What there is

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Photos and papers on the current question, in order of capture."""
        return self._session.assessment.record.evidence_of(self._session.current_question)

    def one(self, evidence: str) -> Evidence:
        """One piece of evidence."""
        return self._session.assessment.record.evidence(evidence)

    @property
    def closed(self) -> bool:
        """Whether answers are closed, and with them the evidence."""
        return not self._session.assessment.record.facts.stage.open_for_answers

    # Taking in

    def add_files(self, paths: Sequence[Path]) -> None:
        """Put files on the current question."""
        if paths and not self.closed:
            self._offer(_Offer(self._session.current_question, paths=tuple(paths)))

    def add_picture(self, picture: QImage) -> None:
        """Put a picture without a file on the current question, as from the clipboard."""
        if not picture.isNull() and not self.closed:
            self._offer(_Offer(self._session.current_question, picture=picture))

    def stop(self) -> None:
        """Stop the import. What was added stays."""
        self._offers.clear()
        if self._job is not None:
            self._job.cancel()

    def _offer(self, offer: _Offer) -> None:
        self._offers.append(offer)
        if self._job is None:
            self._start()

    def _start(self) -> None:
        offer = self._offers.popleft()
        self._since.start()
        self.import_changed.emit(ImportState(0, offer.count, None))
        assessment, name = self._session.assessment, self.tr("Pasted picture.png")

        def work(progress: Progress, cancel: CancelToken) -> Added:
            if offer.picture is not None:
                return add_picture(assessment, offer.picture, name, offer.question)
            return evidencing.add_files(
                assessment, offer.paths, offer.question, progress=progress, cancel=cancel
            )

        self._job = self._session.jobs.submit(
            "disk",
            work,
            on_success=partial(self._finish, offer),
            on_failure=self._fail,
            on_progress=self._progress,
            owner=self,
            what=self.tr("Adding photos"),
        )

    def _progress(self, done: int, total: int) -> None:
        spent = self._since.elapsed()
        left = None
        if done and spent >= _FIRST_ESTIMATE_MS:
            left = round(spent / done * (total - done) / 1000)
        self.import_changed.emit(ImportState(done, total, left))

    def _finish(self, offer: _Offer, added: Added) -> None:
        self._end()
        new = len(added.evidence) - added.duplicates
        if new:
            self.photo_added.emit(offer.question)
            self._session.announced.emit(photos_added(new))
        if added.duplicates:
            self._session.tell(photos_known(added.duplicates))
        if added.problems:
            self.problems_found.emit(problem_sentences(added.problems, len(added.evidence)))

    def _fail(self, problem: Exception) -> None:
        self._end()
        if isinstance(problem, BwAuditError) and problem.code is not Code.CANCELLED:
            self.problems_found.emit((self._session.sentence(problem),))

    def _end(self) -> None:
        self._job = None
        if self._offers:
            self._start()
        else:
            self.import_changed.emit(None)

    @property
    def warning(self) -> str:
        """The one warning about the photos here: faces that a report would show."""
        seen = [each for each in self.evidence if each.use is EvidenceUse.USE]
        faces = [len(each.visible_faces) for each in seen if each.visible_faces]
        return faces_in_photos(len(faces), sum(faces)) if faces else ""

    @Slot(str)
    def _show(self, _question: str) -> None:
        self.photos.set_photos([photo_row(each) for each in self.evidence])
        self.photos_changed.emit()

    @Slot(object)
    def _on_changed(self, keys: frozenset[Key]) -> None:
        if any(entity in (Entity.EVIDENCE, Entity.ASSESSMENT) for entity, _, _ in keys):
            if self.photos.rowCount() < _MANY:
                self._show_again()
            elif not self._gather.isActive():
                self._gather.start()

    @Slot()
    def _show_again(self) -> None:
        if self._session.is_open:
            self._show(self._session.current_question)


def problem_sentences(problems: Sequence[BwAuditError], others: int) -> tuple[str, ...]:
    """What became of files that were not added, with the number of those that were.

    "‘IMG_0231.jpg’ cannot be opened. The other 45 photos were added" (`ux.md` 12). Of many files
    the first are named and the others counted.
    """
    if len(problems) == 1 and problems[0].code is Code.UNREADABLE and others:
        first = QCoreApplication.translate("Evidence", "‘{name}’ cannot be opened.")
        name = problems[0].details.get("name", "")
        return (f"{first.format(name=name)} {others_added(others)}",)
    named = problems if len(problems) <= _MOST_NAMED + 1 else problems[:_MOST_NAMED]
    sentences = [spoken(problem).sentence for problem in named]
    if left := len(problems) - len(named):
        more = counted(
            "Evidence", "1 more file was not added", "%n more files were not added", left
        )
        sentences.append(more)
        if others:
            sentences.append(others_added(others))
    return tuple(sentences)


def add_picture(
    assessment: OpenAssessment, picture: QImage, name: str, question: str = ""
) -> Added:
    """Keep a picture without a file. Takes seconds for a large one, without holding up other
    threads. Raises EvidenceError, StoreError."""
    evidencing.require_pixels(picture.width(), picture.height(), name)
    return evidencing.add_bytes(assessment, _as_png(picture), name, question)


def _as_png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())
