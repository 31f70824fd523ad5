"""Home: which assessments there are, where to go on, and starting or opening one.

Lists and openings run in the disk lane; what comes back are values and open assessments.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from bwaudit.assessment.terms import Stage
from bwaudit.foundation.errors import BwAuditError, Cancelled
from bwaudit.usecases import factories, opening, practising, updating
from bwaudit_ui.models.assessment_list import AssessmentRow
from bwaudit_ui.presenters.comments import waiting_in_words
from bwaudit_ui.presenters.device_forms import DeviceForms
from bwaudit_ui.presenters.home_lines import Order, Whose
from bwaudit_ui.runtime.dates import dates_in_words
from bwaudit_ui.runtime.i18n import counted, joined
from bwaudit_ui.runtime.pack_words import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.questionnaire.catalogue import PackRef
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.usecases.factories import FactoryLine
    from bwaudit.usecases.opening import StartDraft
    from bwaudit.usecases.workspace import AssessmentSummary, OpenAssessment, Workspace
    from bwaudit_ui.runtime.jobs import Job, JobRunner


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person left off."""

    assessment: str
    factory: str
    number: str


@dataclass(frozen=True, slots=True)
class Form:
    """What starting asks: the countries there are, and the questionnaire of the chosen one."""

    countries: tuple[PackRef, ...]
    questionnaire: ResolvedQuestionnaire


class Home(QObject):
    """What the Home page knows.

    Signals:
        listed(tuple[AssessmentSummary, ...], Place | None): all assessments, and where to go on.
        factories_listed(tuple[FactoryLine, ...]): all factories, by name.
        opened(OpenAssessment): one is open.
        form_ready(Form): what the start window asks.
        refused(BwAuditError): what did not work, in words.
        busy_changed(bool): something is being opened.
        practice_progressed(int, int): so much of the practice factory is made, of how much.
        practice_ended(): making it ended, whole or not.
    """

    listed = Signal(object, object)
    factories_listed = Signal(object)
    opened = Signal(object)
    form_ready = Signal(object)
    refused = Signal(object)
    busy_changed = Signal(bool)
    practice_progressed = Signal(int, int)
    practice_ended = Signal()

    def __init__(
        self, workspace: Workspace, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self.forms = DeviceForms(workspace, self)
        self._place: tuple[AssessmentSummary, Place] | None = None
        self._making: Job | None = None
        self._countries: dict[str, str] = {}
        self.practice_made = False
        self.order = Order.CHANGED
        self.whose = Whose.ALL

    @property
    def me(self) -> str:
        """The name of the person of this device."""
        return self._workspace.device.name

    @property
    def countries(self) -> Mapping[str, str]:
        """What people call a country, by its code, as far as its pack is here."""
        return {code: in_words(name) for code, name in self._countries.items()}

    @property
    def today(self) -> str:
        """The ISO day of the person who looks."""
        return self._workspace.clock.now().astimezone().date().isoformat()

    def refresh(self) -> None:
        """Read the list again."""
        workspace, known = self._workspace, self._place

        def work(_progress: Progress, _cancel: CancelToken) -> Any:
            if not self._countries:  # read once: packs are files
                packs = workspace.catalogue.available()
                self._countries = {pack.country: pack.country_name for pack in packs}
            made = practising.is_loaded(workspace)
            lines = opening.assessments(workspace)
            around = factories.factories(workspace)
            going = next((line for line in lines if is_open(line)), None)
            if going is None:
                return made, lines, None, around
            if known and known[0] == going:
                return made, lines, known, around
            return made, lines, (going, _place_in(workspace, going)), around

        self._jobs.submit(
            "disk", work, on_success=self._list, on_failure=self._fail, owner=self, what=""
        )

    def last(self) -> str:
        """The assessment that was changed last; empty when there is none."""
        found = opening.assessments(self._workspace)
        return found[0].id if found else ""

    def open(self, assessment: str) -> None:
        """Open an assessment of this device."""
        workspace = self._workspace
        self._opening(lambda: opening.open_(workspace, assessment))

    def start(self, draft: StartDraft) -> None:
        """Begin an assessment."""
        workspace = self._workspace
        self._opening(lambda: opening.start(workspace, draft))

    def practise(self) -> None:
        """Open the practice visit that is under way, or begin the next one."""
        workspace = self._workspace
        self._opening(lambda: opening.practice(workspace))

    def make_practice(self) -> None:
        """Make the practice factory with its two finished assessments; the list follows."""
        workspace = self._workspace

        def work(progress: Progress, cancel: CancelToken) -> Any:
            return practising.load(workspace, progress=progress, cancel=cancel)

        self.practice_progressed.emit(0, 0)
        self.busy_changed.emit(True)
        self._making = self._jobs.submit(
            "disk",
            work,
            on_success=self._made,
            on_failure=self._stopped,
            on_progress=self.practice_progressed.emit,
            owner=self,
            what=self.tr("making the practice factory"),
        )

    def stop_practice(self) -> None:
        """Stop making the practice factory; what is there stays."""
        if self._making is not None:
            self._making.cancel()

    def _made(self, _practice: Any) -> None:
        self._making = None
        self.busy_changed.emit(False)
        self.practice_ended.emit()
        self.refresh()

    def _stopped(self, problem: Exception) -> None:
        self._made(None)
        if not isinstance(problem, Cancelled):
            self._fail(problem)

    def prepare_start(self, country: str = "") -> None:
        """Read what the start window asks, for a country."""
        workspace = self._workspace

        def work(_progress: Progress, _cancel: CancelToken) -> Form:
            packs = {pack.country: pack for pack in workspace.catalogue.available()}
            chosen = country or next(iter(packs), "")
            questionnaire = updating.newest(workspace, opening.TOOL, chosen)
            return Form(tuple(packs.values()), questionnaire)

        self._jobs.submit(
            "disk",
            work,
            on_success=self.form_ready.emit,
            on_failure=self._fail,
            owner=self,
            what="",
        )

    def _opening(self, fn: Callable[[], OpenAssessment]) -> None:
        opened = self._workspace.acting.bound(fn)

        def work(_progress: Progress, _cancel: CancelToken) -> OpenAssessment:
            return opened()

        self.busy_changed.emit(True)
        self._jobs.submit(
            "disk",
            work,
            on_success=self._open,
            on_failure=self._fail,
            owner=self,
            what=self.tr("opening an assessment"),
        )

    def _open(self, assessment: OpenAssessment) -> None:
        self.busy_changed.emit(False)
        self.opened.emit(assessment)

    def _list(self, found: Any) -> None:
        self.practice_made, lines, self._place, around = found
        self.factories_listed.emit(around)
        self.listed.emit(lines, self._place[1] if self._place else None)

    def _fail(self, problem: Exception) -> None:
        self.busy_changed.emit(False)
        if isinstance(problem, BwAuditError):
            self.refused.emit(problem)


def is_open(line: AssessmentSummary) -> bool:
    """Whether answers of an assessment may still change."""
    return Stage(line.stage).open_for_answers


def next_practice(lines: Sequence[AssessmentSummary]) -> int:
    """The cycle that practising would begin, 0 while a practice visit is under way."""
    own = [line for line in lines if line.practice]
    if any(is_open(line) for line in own):
        return 0
    return max((line.cycle for line in own), default=0) + 1


def _place_in(workspace: Workspace, line: AssessmentSummary) -> Place:
    opened = opening.open_(workspace, line.id)
    question = opened.questionnaire.question(opening.last_place(opened))
    return Place(line.id, line.factory_name, question.number)


def rows(
    lines: Sequence[AssessmentSummary],
    unsent: Mapping[str, str],
    countries: Mapping[str, str] | None = None,
) -> tuple[AssessmentRow, ...]:
    """The lines in words. `unsent` says for an assessment what head office lacks, `countries` what
    people call a country."""
    return tuple(_row(line, unsent.get(line.id, ""), countries or {}) for line in lines)


def _row(line: AssessmentSummary, state: str, countries: Mapping[str, str]) -> AssessmentRow:
    cycle = QCoreApplication.translate("Home", "Cycle {number}").format(number=line.cycle)
    progress = QCoreApplication.translate("Home", "{done} of {total}").format(
        done=line.answered, total=line.applicable
    )
    place = _where(line, countries)
    dates = dates_in_words(line.visit_start, line.visit_end)
    found = non_compliant_in_words(line.non_compliant)
    state = waiting_in_words(line.comments, sent_back=line.sent_back) or state
    answered = QCoreApplication.translate("Home", "{progress} answered").format(progress=progress)
    parts = (line.factory_name, place, cycle, dates, answered, found, state)
    return AssessmentRow(
        line.id,
        line.factory_name,
        place,
        cycle,
        dates,
        line.answered,
        line.applicable,
        progress,
        line.non_compliant,
        state,
        line.practice,
        joined(part for part in parts if part),
    )


def factory_rows(
    lines: Sequence[FactoryLine], today: str, countries: Mapping[str, str] | None = None
) -> tuple[AssessmentRow, ...]:
    """Factories in words; `today` is an ISO day, for what is late. The id is the factory's."""
    return tuple(_factory_row(line, today, countries or {}) for line in lines)


def _where(line: AssessmentSummary | FactoryLine, countries: Mapping[str, str]) -> str:
    practice = QCoreApplication.translate("Home", "Practice") if line.practice else ""
    country = countries.get(line.country) or line.country
    return joined(part for part in (practice, line.city, country) if part)


def _factory_row(line: FactoryLine, today: str, countries: Mapping[str, str]) -> AssessmentRow:
    place = _where(line, countries)
    cycles = counted("Home", "1 assessment", "%n assessments", len(line.cycles))
    newest = line.cycles[0] if line.cycles else None
    dates = dates_in_words(newest.visit_start, newest.visit_end) if newest else ""
    done = line.lines - line.open
    progress = QCoreApplication.translate("Home", "{done} of {total}").format(
        done=done, total=line.lines
    )
    late = line.late(today)
    state = counted("Home", "1 late", "%n late", late) if late else ""
    plan = QCoreApplication.translate("Home", "{progress} lines of the plan done").format(
        progress=progress
    )
    parts = (line.name, place, cycles, dates, plan if line.lines else "", state)
    return AssessmentRow(
        line.factory,
        line.name,
        place,
        cycles,
        dates,
        done,
        line.lines,
        progress if line.lines else QCoreApplication.translate("Home", "no plan"),
        0,
        state,
        line.practice,
        joined(part for part in parts if part),
    )


def non_compliant_in_words(count: int) -> str:
    """How many findings, for assistive technology."""
    if not count:
        return QCoreApplication.translate("Home", "none non-compliant")
    return counted("Home", "1 non-compliant", "%n non-compliant", count)
