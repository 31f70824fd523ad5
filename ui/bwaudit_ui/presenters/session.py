"""One open assessment as all its screens share it: what is current, what was saved, what was not.

Every write of a screen goes through `do`. It must not know a widget, and it never drops a write the
disk refused: the write waits and is tried again until it is durable.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import BwAuditError, RuleError, StoreError
from bwaudit.usecases import opening
from bwaudit.usecases.events import AssessmentChanged, Event, Locked, NotesChanged
from bwaudit_ui.presenters.last_cycle import LastCycle
from bwaudit_ui.presenters.photo_watch import PhotoWatch
from bwaudit_ui.presenters.waiting import WaitingWrites
from bwaudit_ui.runtime.bridge import Bridge
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Hashable
    from datetime import datetime

    from bwaudit.questionnaire.schema import Question
    from bwaudit.usecases.workspace import OpenAssessment, Recorded, Step, Workspace
    from bwaudit_ui.runtime.jobs import JobRunner

_REMEMBER_MS: Final = 1_000
_log = logging.getLogger("bwaudit.desktop")

Write = Callable[[], "Recorded"]


class AssessmentSession(QObject):
    """The assessment that is open in the window.

    Signals:
        changed(frozenset[Key]): fields of the assessment have new values, whoever wrote.
        saved(datetime): the moment of the last commit.
        write_refused(BwAuditError): a write waits; the red band is to be shown.
        write_recovered(): nothing waits any more.
        write_forbidden(Hashable | None, BwAuditError): a write of this field that waited is not
            allowed; it waits no longer, and nothing of it is recorded.
        send_state_changed(SendState): what head office has and lacks.
        question_changed(str): another question is current.
        notes_changed(): confidential notes were opened, closed or written.
        page_wanted(str): a screen asks for another page.
        announced(str): a sentence for screen readers.
        message(str, Callable | None): a sentence for the message strip, with what Undo does.
        stepped(Step): a step was undone, or done again.
        leaving(): text that is being typed is to be written now: undo, lock and closing come next.
        closed(): the session is over; nothing of it may be shown any more.
    """

    changed = Signal(object)
    saved = Signal(object)
    write_refused = Signal(object)
    write_recovered = Signal()
    write_forbidden = Signal(object, object)
    send_state_changed = Signal(object)
    question_changed = Signal(str)
    notes_changed = Signal()
    page_wanted = Signal(str)
    announced = Signal(str)
    message = Signal(str, object)
    stepped = Signal(object)
    leaving = Signal()
    closed = Signal()

    def __init__(
        self,
        assessment: OpenAssessment,
        jobs: JobRunner,
        *,
        language: str = "en",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.assessment = assessment
        self.workspace: Workspace = assessment.workspace
        self.jobs = jobs
        self.language = language
        self.last_cycle = LastCycle(assessment, jobs, self)
        self.send_state: Any = None
        self._line = WaitingWrites(self)
        self._line.written.connect(self._tell_written)
        self._line.refused.connect(self._tell_refused)
        self._line.forbidden.connect(self._tell_forbidden)
        self._line.recovered.connect(self.write_recovered)
        self._open = True
        self._current = opening.last_place(assessment)
        self._bridge = Bridge(self.workspace.events, self)
        self._bridge.happened.connect(self._hear)
        self._remember = QTimer(self)
        self._remember.setSingleShot(True)
        self._remember.setInterval(_REMEMBER_MS)
        self._remember.timeout.connect(self._remember_place)
        self.photo_watch = PhotoWatch(assessment, jobs, self.do, self)
        self.changed.connect(self.photo_watch.notice)
        self.closed.connect(self.photo_watch.stop)

    # Where we are

    @property
    def is_open(self) -> bool:
        """False after `close`; then nothing may be written."""
        return self._open

    @property
    def current_question(self) -> str:
        """Id of the question on screen."""
        return self._current

    def question(self, question: str = "") -> Question:
        """A question by id, the current one by default."""
        return self.assessment.questionnaire.question(question or self._current)

    def go_to(self, question: str) -> None:
        """Make another question current. An id this assessment does not have is passed over."""
        if question == self._current or question not in self.assessment.questionnaire:
            return
        self._current = question
        self._remember.start()
        self.question_changed.emit(question)

    @Slot()
    def _remember_place(self) -> None:
        """Keep the place some time after the last move: a commit for each key would be slow."""
        if not self._open:
            return
        try:
            opening.remember_place(self.assessment, self._current)
        except StoreError as refused:
            _log.warning("the place was not kept, %s", refused.code)

    # Writing

    def do(self, write: Write, *, field: Hashable | None = None) -> bool:
        """Run a use case that writes. True when it is durable, False when it waits.

        `field` names what is written, for text that is saved again and again: while the disk
        refuses, only the latest of each field waits. Raises RuleError when the rules forbid it.
        """
        return self._line.do(write, field)

    @property
    def last_saved(self) -> datetime | None:
        """The moment of the last change that is durable, also from an earlier session."""
        saved = self.assessment.saved_at
        if saved is not None:
            return saved
        latest = max((head.at for head in self.assessment.record.fold.all_heads()), default=None)
        return latest.when() if latest is not None else None

    def retry_every(self, milliseconds: int) -> None:
        """How often a refused write is tried again by itself; 10 s unless set."""
        self._line.retry_every(milliseconds)

    @property
    def waiting(self) -> int:
        """How many writes are not durable yet."""
        return len(self._line)

    @Slot()
    def try_again(self) -> bool:
        """Write what waits, oldest first. True when nothing is left."""
        return self._line.try_again()

    @Slot(object)
    def _tell_written(self, recorded: Recorded) -> None:
        self.saved.emit(recorded.at)

    @Slot(object)
    def _tell_refused(self, refused: BwAuditError) -> None:
        self._tell_time(refused)
        self.write_refused.emit(refused)

    @Slot(object, object)
    def _tell_forbidden(self, field: object, forbidden: BwAuditError) -> None:
        self.tell(spoken(forbidden).sentence)
        self.write_forbidden.emit(field, forbidden)

    def leave(self) -> bool:
        """Write what is typed, before another assessment takes the place of this one. False when
        something is not durable yet: this one is to stay, and why was said."""
        self.leaving.emit()
        problem = None if self.try_again() else self._line.problem
        if problem is not None:
            self.tell(self.sentence(problem))
        return problem is None

    def sentence(self, problem: BwAuditError) -> str:
        """What did not work, in one sentence, with the time up to which everything is safe."""
        self._tell_time(problem)
        return spoken(problem).sentence

    def _tell_time(self, problem: BwAuditError) -> None:
        saved = self.last_saved
        if saved is not None:
            problem.details.setdefault("time", f"{saved.astimezone():%H:%M}")

    # Telling

    def tell(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Say what happened in the message strip, with what Undo does, if it can be undone. An
        empty sentence takes away what was said before."""
        self.message.emit(sentence, undo)

    # Undo

    @Slot()
    def undo(self) -> None:
        """Take back the last step, going to its question first, and say what became of it."""
        self.leaving.emit()
        self._step_back(self.assessment.can_undo, self.assessment.undo, redo=False)

    @Slot()
    def redo(self) -> None:
        """Do the last undone step again."""
        self.leaving.emit()
        self._step_back(self.assessment.can_redo, self.assessment.redo, redo=True)

    def _step_back(self, step: Step | None, take: Callable[[], Step], *, redo: bool) -> None:
        if step is None:
            nothing = (
                self.tr("There is nothing to do again")
                if redo
                else self.tr("There is nothing to undo")
            )
            self.tell(nothing)
            return
        if self._line.disk_refuses():
            return
        if step.question:
            self.go_to(step.question)
        try:
            take()
        except StoreError as refused:
            _log.warning("a step was refused, %s", refused.code)
            self._tell_refused(refused)
            return
        except RuleError as forbidden:
            self.tell(spoken(forbidden).sentence)
            return
        if self.assessment.saved_at is not None:
            self.saved.emit(self.assessment.saved_at)
        self.stepped.emit(step)
        self.tell(self._said(step, redo=redo), self.undo if redo else self.redo)

    def _said(self, step: Step, *, redo: bool) -> str:
        number = self.question(step.question).number if step.question else ""
        if step.label in set(Judgement):
            held = self.assessment.record.answer(step.question).judgement
            word = judgement_word(held)
            return self.tr("{number} changed to {word}").format(number=number, word=word)
        text = self.tr("{number}: done again") if redo else self.tr("{number}: taken back")
        return text.format(number=number) if number else self.tr("The last change is taken back")

    # Hearing and closing

    @Slot(object)
    def _hear(self, event: Event) -> None:
        if not self._open:
            return
        if isinstance(event, AssessmentChanged) and event.assessment == self.assessment.id:
            self.changed.emit(event.keys)
            if self.assessment.saved_at is not None:
                self.saved.emit(self.assessment.saved_at)
        elif isinstance(event, NotesChanged):
            self.notes_changed.emit()
            if self.workspace.notes_open:
                self._line.notes_opened()
        elif isinstance(event, Locked):
            self.close()

    def set_send_state(self, state: Any) -> None:
        """Take what the sync presenter knows, and tell the marks."""
        if state != self.send_state:
            self.send_state = state
            self.send_state_changed.emit(state)

    def close(self) -> None:
        """End the session. Keeps the place first; writes that wait are tried once more."""
        if not self._open:
            return
        self.leaving.emit()
        self.try_again()
        if self._remember.isActive():
            self._remember.stop()
            try:
                self._remember_place()
            except BwAuditError as gone:
                _log.info("the place was not kept, %s", gone.code)
        self._line.stop()
        self._open = False
        self._bridge.close()
        self.closed.emit()


def judgement_word(judgement: Judgement | None) -> str:
    """The word of a judgement, or of none."""
    words = {
        Judgement.COMPLIANT: QCoreApplication.translate("Mark", "Compliant"),
        Judgement.NON_COMPLIANT: QCoreApplication.translate("Mark", "Non-compliant"),
        Judgement.NOT_APPLICABLE: QCoreApplication.translate("Mark", "Not applicable"),
        Judgement.NOT_CHECKED: QCoreApplication.translate("Mark", "Not checked"),
        None: QCoreApplication.translate("Mark", "Unanswered"),
    }
    return words[judgement]
