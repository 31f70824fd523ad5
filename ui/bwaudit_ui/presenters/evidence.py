"""Photos and papers of the question on screen: taken in, shown, used or left out.

Files are read, encrypted and stored on the disk lane, one import after another; the rest of the
window goes on. It must not open a photo itself, and must not know a widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from bwaudit.assessment.names import Entity
from bwaudit.assessment.terms import EvidenceUse
from bwaudit.foundation.errors import BwAuditError, Code
from bwaudit_ui.models.photo_list import PhotoListModel
from bwaudit_ui.presenters.intake import Intake, Wanted
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

    from PySide6.QtGui import QImage

    from bwaudit.assessment.fold import Key
    from bwaudit.assessment.record import Evidence
    from bwaudit.usecases.evidencing import Added
    from bwaudit_ui.presenters.session import AssessmentSession

FILE_KINDS: Final = "*.jpg *.jpeg *.png *.heic *.heif *.pdf"
_MANY: Final = 60
"""From so many photos on the list is not made anew with each one that comes in."""
_TOGETHER_MS: Final = 300
_MOST_NAMED: Final = 5


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
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_TOGETHER_MS)
        self._gather.timeout.connect(self._show_again)
        self._intake = Intake(session, self.tr("Adding photos"), self.tr("Pasted picture.png"))
        self._intake.changed.connect(self.import_changed)
        self._intake.ended.connect(self._on_ended)
        self._intake.refused.connect(self._on_refused)
        self.photos = PhotoListModel(self)
        Thumbnails(session, self.photos)
        session.question_changed.connect(self._show)
        session.changed.connect(self._on_changed)
        self._show(session.current_question)

    # What there is

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Photos and papers on the current question, in order of capture."""
        return self._session.evidence.of_question(self._session.current_question)

    def one(self, evidence: str) -> Evidence:
        """One piece of evidence."""
        return self._session.evidence.one(evidence)

    @property
    def closed(self) -> bool:
        """Whether answers are closed, and with them the evidence."""
        return not self._session.assessment.record.facts.stage.open_for_answers

    # Taking in

    def add_files(self, paths: Sequence[Path]) -> None:
        """Put files on the current question."""
        if paths:
            self._intake.take(Wanted(self._session.current_question, tuple(paths)))

    def add_picture(self, picture: QImage) -> None:
        """Put a picture without a file on the current question, as from the clipboard."""
        if not picture.isNull():
            self._intake.take(Wanted(self._session.current_question, picture=picture))

    def stop(self) -> None:
        """Stop the import. What was added stays."""
        self._intake.stop()

    @Slot(object, object)
    def _on_ended(self, wanted: Wanted, added: Added) -> None:
        new = len(added.evidence) - added.duplicates
        if new:
            self.photo_added.emit(wanted.question)
            self._session.announced.emit(photos_added(new))
        if added.duplicates:
            self._session.tell(photos_known(added.duplicates))
        if added.problems:
            self.problems_found.emit(problem_sentences(added.problems, new))

    @Slot(object, object)
    def _on_refused(self, _wanted: Wanted, problem: Exception) -> None:
        if isinstance(problem, BwAuditError) and problem.code is not Code.CANCELLED:
            self.problems_found.emit((self._session.sentence(problem),))

    @property
    def warning(self) -> str:
        """The one warning about the photos here: faces that a report would show."""
        seen = [each for each in self.evidence if each.use is EvidenceUse.USE]
        faces = [len(each.visible_faces) for each in seen if each.visible_faces]
        return faces_in_photos(len(faces), sum(faces)) if faces else ""

    @Slot(str)
    def _show(self, _question: str) -> None:
        self.photos.set_photos([photo_row(self._session, each) for each in self.evidence])
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
