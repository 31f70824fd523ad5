"""One open assessment as all its screens share it: what is current, what can be taken back.

It must not know a widget.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import BwAuditError, RuleError, StoreError
from bwaudit.usecases import opening
from bwaudit.usecases.events import AssessmentChanged, Event
from bwaudit_ui.presenters.choices import Choices
from bwaudit_ui.presenters.held_evidence import HeldEvidence
from bwaudit_ui.presenters.last_cycle import LastCycle
from bwaudit_ui.presenters.photo_watch import PhotoWatch
from bwaudit_ui.presenters.step_place import place_of, said_step
from bwaudit_ui.presenters.writing import Redo, WritingSession
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.questionnaire.schema import Question
    from bwaudit.usecases.workspace import OpenAssessment, Step
    from bwaudit_ui.runtime.jobs import JobRunner

_REMEMBER_MS: Final = 1_000
_log = logging.getLogger("bwaudit.desktop")


class AssessmentSession(WritingSession):
    """The assessment that is open in the window.

    Signals:
        changed(frozenset[Key]): fields of the assessment show new values, whoever wrote, also
            when they wait for the disk.
        send_state_changed(SendState): what head office has and lacks.
        question_changed(str): another question is current.
        announced(str): a sentence for screen readers.
    """

    changed = Signal(object)
    send_state_changed = Signal(object)
    question_changed = Signal(str)
    announced = Signal(str)

    def __init__(
        self,
        assessment: OpenAssessment,
        jobs: JobRunner,
        *,
        language: str = "en",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(assessment, jobs, language=language, parent=parent)
        self.assessment = assessment
        self.choices = Choices(self)
        self.evidence = HeldEvidence(assessment, self, self.choices)
        self.evidence.changed.connect(self.changed)
        self.last_cycle = LastCycle(assessment, jobs, self)
        self.send_state: Any = None
        self._current = opening.last_place(assessment)
        self._remember = QTimer(self)
        self._remember.setSingleShot(True)
        self._remember.setInterval(_REMEMBER_MS)
        self._remember.timeout.connect(self._remember_place)
        self.photo_watch = PhotoWatch(assessment, jobs, self.evidence, self)
        self.changed.connect(self.photo_watch.notice)
        self.closed.connect(self.photo_watch.stop)

    # Where we are

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

    # Telling

    def tell(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Say what happened in the message strip, with what Undo does, if it can be undone. An
        empty sentence takes away what was said before."""
        self.message.emit(sentence, undo)

    def decide(self, write: Callable[[], bool]) -> bool | None:
        """Record what a person chose. True when it is durable, False when it waits for the disk and
        is shown as if it were; None when the rules refuse it, which is said."""
        try:
            return write()
        except BwAuditError as forbidden:
            self.tell(spoken(forbidden).sentence)
            return None

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
        self.stepping.emit(step)
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
        self.tell(self._said(step, redo=redo), self.undo if redo else Redo(self.redo))

    def _said(self, step: Step, *, redo: bool) -> str:
        number = self.question(step.question).number if step.question else ""
        if step.label in set(Judgement):
            held = self.assessment.record.answer(step.question).judgement
            word = judgement_word(held)
            return self.tr("{number} changed to {word}").format(number=number, word=word)
        if number:
            text = self.tr("{number}: done again") if redo else self.tr("{number}: taken back")
            return text.format(number=number)
        return said_step(place_of(step), redo=redo)

    # Hearing and closing

    def _follow(self, event: Event) -> None:
        super()._follow(event)
        if isinstance(event, AssessmentChanged) and event.assessment == self.assessment.id:
            self.changed.emit(event.keys)
            if self.assessment.saved_at is not None:
                self.saved.emit(self.assessment.saved_at)

    def set_send_state(self, state: Any) -> None:
        """Take what the sync presenter knows, and tell the marks."""
        if state != self.send_state:
            self.send_state = state
            self.send_state_changed.emit(state)

    def close(self) -> None:
        """End the session. Keeps the place too."""
        if self._open and self._remember.isActive():
            self._remember.stop()
            try:
                self._remember_place()
            except BwAuditError as gone:
                _log.info("the place was not kept, %s", gone.code)
        super().close()


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
