"""One open factory as its pages share it: what was written, what was refused, what can be undone.

Every write of a page goes through `do`. It must not know a widget.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.foundation.errors import BwAuditError, RuleError, StoreError
from bwaudit.usecases import factories, planning
from bwaudit.usecases.events import AssessmentChanged, Event, Locked, NotesChanged
from bwaudit_ui.runtime.bridge import Bridge
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.assessment.fold import Key
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit.usecases.workspace import AssessmentSummary, Workspace
    from bwaudit_ui.runtime.jobs import JobRunner

_log = logging.getLogger(__name__)


class FactorySession(QObject):
    """A factory and what its pages do with it.

    Signals:
        changed(): something in the record has another value.
        notes_changed(): confidential notes were opened, closed or written.
        message(str, object): what just happened, with a callable that takes it back, or None.
        saved(datetime): a write is durable.
        leaving(): another page comes to the front, or the end: write what is typed.
        page_wanted(str): another page of the factory.
        assessment_wanted(str): open one of its assessments.
        closed(): the session is over; nothing may be written any more.
    """

    changed = Signal()
    notes_changed = Signal()
    message = Signal(str, object)
    saved = Signal(object)
    leaving = Signal()
    page_wanted = Signal(str)
    assessment_wanted = Signal(str)
    closed = Signal()

    def __init__(
        self,
        factory: OpenFactory,
        jobs: JobRunner,
        *,
        language: str = "en",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.factory = factory
        self.jobs = jobs
        self.language = language
        self.line = ""
        self._questionnaire: ResolvedQuestionnaire | None = None
        self._open = True
        self._bridge = Bridge(self.workspace.events, self)
        self._bridge.happened.connect(self._hear)

    @property
    def workspace(self) -> Workspace:
        return self.factory.workspace

    @property
    def is_open(self) -> bool:
        """False after `close`; then nothing may be written."""
        return self._open

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
            point.id: point.name(self.language)
            for cluster in self.questionnaire.clusters
            for point in cluster.points
        }

    def do(self, write: Callable[[], Any]) -> Any:
        """Run a use case that writes, and give what it gives. False when it was refused: then the
        reason was said, and nothing was changed."""
        try:
            done = write()
        except BwAuditError as refused:
            self.say(refused)
            return False
        if self.factory.saved_at is not None:
            self.saved.emit(self.factory.saved_at)
        return done if done is not None else True

    def keep(self, key: Key, choice: int) -> None:
        """Settle what two people changed: one of the values stands, and all stay in the journal."""
        value = self.factory.record.fold.heads(key)[choice].decoded()
        if self.do(lambda: planning.settle(self.factory, key, value)):
            self.tell(self.tr("Kept"))

    def sentence_of(self, write: Callable[[], Any]) -> str:
        """Run a use case that writes; what its rules refuse comes back as a sentence for the field
        it was typed in. Empty when it is durable."""
        try:
            write()
        except RuleError as refused:
            return spoken(refused).sentence
        except StoreError as refused:
            self.say(refused)
            return spoken(refused).sentence
        if self.factory.saved_at is not None:
            self.saved.emit(self.factory.saved_at)
        return ""

    def say(self, problem: BwAuditError) -> None:
        """Tell a person what did not work."""
        _log.info("not done, %s", problem.code)
        told = spoken(problem)
        self.message.emit(" ".join(part for part in (told.title, told.body) if part), None)

    def tell(self, text: str) -> None:
        """Say what just happened, with Undo where there is a step to take back."""
        self.message.emit(text, self.undo if self.factory.can_undo else None)

    @Slot()
    def undo(self) -> None:
        """Take back the last step."""
        if self.factory.can_undo is None:
            self.message.emit(self.tr("There is nothing to undo"), None)
        elif self.do(self.factory.undo):
            self.message.emit(self.tr("The last change is taken back"), self.redo)

    @Slot()
    def redo(self) -> None:
        """Do the last undone step again."""
        if self.factory.can_redo is None:
            self.message.emit(self.tr("There is nothing to do again"), None)
        elif self.do(self.factory.redo):
            self.message.emit(self.tr("Done again"), self.undo)

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

    @Slot(object)
    def _hear(self, event: Event) -> None:
        if not self._open:
            return
        if isinstance(event, AssessmentChanged) and event.assessment == self.factory.id:
            self.changed.emit()
        elif isinstance(event, NotesChanged):
            self.notes_changed.emit()
        elif isinstance(event, Locked):
            self.close()

    def close(self) -> None:
        """End the session; what is typed is written first."""
        if self._open:
            self.leaving.emit()
            self._open = False
            self._bridge.close()
            self.closed.emit()
