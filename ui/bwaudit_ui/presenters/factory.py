"""One open factory as its pages share it: its words, what can be undone, what may not wait.

It must not know a widget.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import factories, planning
from bwaudit.usecases.events import AssessmentChanged, Event
from bwaudit_ui.presenters.step_place import place_in_factory, said_step
from bwaudit_ui.presenters.writing import Redo, WritingSession
from bwaudit_ui.runtime.pack_words import of_pack

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from bwaudit.assessment.fold import Key
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit.usecases.workspace import AssessmentSummary, Step
    from bwaudit_ui.runtime.jobs import JobRunner

_log = logging.getLogger(__name__)


class FactorySession(WritingSession):
    """A factory and what its pages do with it.

    Signals:
        changed(): something in the record has another value.
        assessment_wanted(str): open one of its assessments.
    """

    changed = Signal()
    assessment_wanted = Signal(str)

    def __init__(
        self,
        factory: OpenFactory,
        jobs: JobRunner,
        *,
        language: str = "en",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(factory, jobs, language=language, parent=parent)
        self.factory = factory
        self.line = ""
        self._questionnaire: ResolvedQuestionnaire | None = None

    @property
    def questionnaire(self) -> ResolvedQuestionnaire | None:
        """The questionnaire whose words the plan uses, read once."""
        if self._questionnaire is None:
            self._questionnaire = self.factory.questionnaire()
        return self._questionnaire

    def point_names(self) -> dict[str, str]:
        """Compliance points by id, in the order of the tool."""
        if self.questionnaire is None:
            return {}
        return {
            point.id: of_pack(point.names, self.language)
            for cluster in self.questionnaire.clusters
            for point in cluster.points
        }

    def attempt(self, write: Callable[[], Any]) -> Any:
        """Run a use case now or not at all, and give what it gives. False when it was refused:
        then the reason was said, and nothing was changed."""
        try:
            if self._line.disk_refuses() and self._line.problem is not None:
                raise self._line.problem
            done = write()
        except BwAuditError as refused:
            self.say(refused)
            return False
        self._tell_written(done)
        return done if done is not None else True

    def choose(self, field: Hashable, value: str, write: Callable[[], Any]) -> bool:
        """Record what a person chose; while it waits for the disk, `text` shows it. What the rules
        refuse is said, and shown no more. True when it is durable."""
        if self.text.write(field, value, write):
            return True
        kept = self.text.shown(field)
        if kept is not None and kept.problem:
            self.text.forget(field)
            self.message.emit(kept.problem, None)
            self.changed.emit()
        return False

    def decide(self, form: str, reason: str, write: Callable[[str], Any]) -> bool:
        """Record what a person decided, with the reason that was typed into a form for it. What
        the rules refuse is said. True when it is durable."""
        if self.drafts.keep(form, reason, write):
            return True
        if problem := self.drafts.box(form).problem:
            self.message.emit(problem, None)
        return False

    def keep(self, key: Key, choice: int) -> None:
        """Settle what two people changed: one of the values stands, and all stay in the journal."""
        value = self.factory.record.fold.heads(key)[choice].decoded()
        if self.attempt(lambda: planning.settle(self.factory, key, value)):
            self.tell(self.tr("Kept"))

    def say(self, problem: BwAuditError) -> None:
        """Tell a person what did not work."""
        _log.info("not done, %s", problem.code)
        self.message.emit(self.sentence(problem), None)

    def tell(self, text: str) -> None:
        """Say what just happened, with Undo where there is a step to take back."""
        self.message.emit(text, self.undo if self.factory.can_undo else None)

    @Slot()
    def undo(self) -> None:
        """Take back the last step, and say where."""
        self.text.commit()
        step = self.factory.can_undo
        if step is None:
            self.message.emit(self.tr("There is nothing to undo"), None)
        elif self._take(step, self.factory.undo):
            self.message.emit(said_step(place_in_factory(step), redo=False), Redo(self.redo))

    @Slot()
    def redo(self) -> None:
        """Do the last undone step again."""
        self.text.commit()
        step = self.factory.can_redo
        if step is None:
            self.message.emit(self.tr("There is nothing to do again"), None)
        elif self._take(step, self.factory.redo):
            self.message.emit(said_step(place_in_factory(step), redo=True), self.undo)

    def _take(self, step: Step, take: Callable[[], Step]) -> bool:
        self.stepping.emit(step)
        if not self.attempt(take):
            return False
        self.stepped.emit(step)
        return True

    def look_again(self) -> None:
        """Read again which assessments there are and how they stand: they are worked on, started
        and taken in while the factory stays open."""
        workspace, factory = self.workspace, self.factory.factory

        def work(_progress: Progress, _cancel: CancelToken) -> tuple[AssessmentSummary, ...]:
            return factories.cycles_of(workspace, factory)

        self.jobs.submit(
            "disk", work, on_success=self._take_cycles, on_failure=self._pass_over, owner=self
        )

    def _take_cycles(self, cycles: tuple[AssessmentSummary, ...]) -> None:
        if cycles != self.factory.cycles:
            self.factory.cycles = cycles
            self._questionnaire = None
            self.changed.emit()

    def _pass_over(self, problem: Exception) -> None:
        """What was read before stays on screen."""
        if isinstance(problem, BwAuditError):
            _log.info("cycles were not read again, %s", problem.code)

    def _follow(self, event: Event) -> None:
        super()._follow(event)
        if isinstance(event, AssessmentChanged) and event.assessment == self.factory.id:
            self.changed.emit()
