"""Home: which assessments there are, where to go on, and starting or opening one.

Lists and openings run in the disk lane; what comes back are values and open assessments.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import opening
from bwaudit_ui.models.assessment_list import AssessmentRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.questionnaire.catalogue import PackRef
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.usecases.opening import AssessmentSummary, StartDraft
    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit_ui.runtime.jobs import JobRunner


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
        opened(OpenAssessment): one is open.
        form_ready(Form): what the start window asks.
        refused(BwAuditError): what did not work, in words.
        busy_changed(bool): something is being opened.
    """

    listed = Signal(object, object)
    opened = Signal(object)
    form_ready = Signal(object)
    refused = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self, workspace: Workspace, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._place: tuple[AssessmentSummary, Place] | None = None

    def refresh(self) -> None:
        """Read the list again."""
        workspace, known = self._workspace, self._place

        def work(_progress: Progress, _cancel: CancelToken) -> Any:
            lines = opening.assessments(workspace)
            if not lines:
                return lines, None
            if known and known[0] == lines[0]:
                return lines, known
            return lines, (lines[0], _place_in(workspace, lines[0]))

        self._jobs.submit(
            "disk", work, on_success=self._list, on_failure=self._fail, owner=self, what=""
        )

    def open(self, assessment: str) -> None:
        """Open an assessment of this device."""
        workspace = self._workspace
        self._opening(lambda: opening.open_(workspace, assessment))

    def start(self, draft: StartDraft) -> None:
        """Begin an assessment."""
        workspace = self._workspace
        self._opening(lambda: opening.start(workspace, draft))

    def practice(self) -> None:
        """Open the practice factory."""
        workspace = self._workspace
        self._opening(lambda: opening.practice(workspace))

    def prepare_start(self, country: str = "") -> None:
        """Read what the start window asks, for a country."""
        workspace = self._workspace

        def work(_progress: Progress, _cancel: CancelToken) -> Form:
            packs = {pack.country: pack for pack in workspace.catalogue.available()}
            chosen = country or next(iter(packs), "")
            questionnaire = workspace.catalogue.newest(opening.TOOL, chosen)
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
        def work(_progress: Progress, _cancel: CancelToken) -> OpenAssessment:
            return fn()

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
        lines, self._place = found
        self.listed.emit(lines, self._place[1] if self._place else None)

    def _fail(self, problem: Exception) -> None:
        self.busy_changed.emit(False)
        if isinstance(problem, BwAuditError):
            self.refused.emit(problem)


def _place_in(workspace: Workspace, line: AssessmentSummary) -> Place:
    opened = opening.open_(workspace, line.id)
    question = opened.questionnaire.question(opening.last_place(opened))
    return Place(line.id, line.factory_name, question.number)


def rows(lines: Sequence[AssessmentSummary], unsent: dict[str, str]) -> tuple[AssessmentRow, ...]:
    """The lines in words. `unsent` says for an assessment what head office lacks."""
    return tuple(_row(line, unsent.get(line.id, "")) for line in lines)


def _row(line: AssessmentSummary, state: str) -> AssessmentRow:
    cycle = QCoreApplication.translate("Home", "Cycle {number}").format(number=line.cycle)
    progress = QCoreApplication.translate("Home", "{done} of {total}").format(
        done=line.answered, total=line.applicable
    )
    practice = QCoreApplication.translate("Home", "Practice") if line.practice else ""
    place = ", ".join(part for part in (practice, line.city, line.country) if part)
    dates = dates_in_words(line.visit_start, line.visit_end)
    found = non_compliant_in_words(line.non_compliant)
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
        ", ".join(part for part in parts if part),
    )


def non_compliant_in_words(count: int) -> str:
    """How many findings, for assistive technology."""
    if not count:
        return QCoreApplication.translate("Home", "none non-compliant")
    return QCoreApplication.translate("Home", "%n non-compliant", None, count)


def dates_in_words(start: str, end: str) -> str:
    """The days of a visit: "14 May 2026", "14 to 15 May 2026", or empty when not set."""
    try:
        first = date.fromisoformat(start)
        last = date.fromisoformat(end) if end else first
    except ValueError:
        return ""
    locale = QLocale()
    whole = f"{last.day} {locale.monthName(last.month, QLocale.FormatType.ShortFormat)} {last.year}"
    if first == last:
        return whole
    text = QCoreApplication.translate("Home", "{first} to {last}")
    if (first.year, first.month) == (last.year, last.month):
        return text.format(first=first.day, last=whole)
    month = locale.monthName(first.month, QLocale.FormatType.ShortFormat)
    return text.format(first=f"{first.day} {month} {first.year}", last=whole)
