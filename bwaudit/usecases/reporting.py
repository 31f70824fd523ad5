"""Make the papers of a visit: to look at, and as a file with a number.

A report is built from a view alone (the factory's, or the urgent procedure's own), read back before
it gets its name, and only then written into the journal as issued. The same revision with the same
choices has the same number and the same bytes. Once answers were opened again, the next report is
an amendment: a number of its own, the reason, and what is different.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.factory_view import factory_view
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.urgent import runs, urgent_view
from bwaudit.foundation.errors import Declined
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.foundation.saving import free_name, make_folder
from bwaudit.pdf.writer import draw, write
from bwaudit.report.exit_meeting import exit_meeting, full_report
from bwaudit.report.frame import Edition
from bwaudit.report.options import LayoutName
from bwaudit.report.progress import progress_report
from bwaudit.report.urgent import urgent_record
from bwaudit.usecases.amending import amendment_of, earlier_report
from bwaudit.usecases.comparing import has_visit_before, visit_before
from bwaudit.usecases.events import ReportIssued
from bwaudit.usecases.redacting import draw_waiting
from bwaudit.usecases.sealing import sealer
from bwaudit.usecases.trending import trend_of

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bwaudit.assessment.record import IssuedReport
    from bwaudit.foundation.hashing import Json
    from bwaudit.foundation.jobs import Progress
    from bwaudit.report.model import Report
    from bwaudit.report.options import ReportOptions
    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit.wire.statement import FileKind

_FILE_NAMES = {
    LayoutName.EXIT_MEETING: "Exit report",
    LayoutName.FULL: "Assessment report",
    LayoutName.PROGRESS: "Progress report",
    LayoutName.PLAN: "Improvement plan",
    LayoutName.URGENT: "Urgent record",
    LayoutName.FACTORY_PROGRESS: "Factory progress report",
    LayoutName.SHARED: "Shared findings",
}
"""How a file is called before its number. English, like the number, so that files sort together."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True)
class Exported:
    """A report that is on disk, was read back, and is written into the journal."""

    path: Path
    report: IssuedReport


def preview(
    assessment: OpenAssessment,
    options: ReportOptions,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> bytes:
    """The report as it would be exported now, in memory only. Raises ReportError, Cancelled."""
    draw_waiting(assessment)
    report = _build(assessment, options, _next_number(assessment))
    return draw(report, assessment.workspace.store.blobs.open, progress, cancel or CancelToken())


def export(
    assessment: OpenAssessment,
    folder: Path,
    options: ReportOptions,
    *,
    beside: bool = False,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Exported:
    """Write the report into `folder` under its number, read it back, and record that it was issued.
    It replaces a file of that name, or stands `beside` it as "name (2).pdf".

    Raises ReportError (folder gone or not writable, file open elsewhere, not whole), StoreError,
    Cancelled; then no file is left behind.
    """
    options = settled(assessment, options)
    report = numbered(assessment, options)
    target = target_of(folder, options, report.number, "pdf", beside=beside)
    blobs = assessment.workspace.store.blobs
    seal = sealer(assessment, report, layout_of(options), "pdf")
    written = write(report, blobs.open, target, progress, cancel or CancelToken(), sealer=seal)
    issued = issue(assessment, options, report.number, "pdf", written.sha256, written.pages)
    return Exported(target, issued)


def numbered(assessment: OpenAssessment, options: ReportOptions) -> Report:
    """The report as it would be exported now. Every kind of file of the same revision and choices
    carries the same number."""
    draw_waiting(assessment)
    known = _issued_before(assessment, options)
    return _build(assessment, options, known[0].number if known else _next_number(assessment))


def target_of(
    folder: Path, options: ReportOptions, number: str, ending: str, *, beside: bool = False
) -> Path:
    """Where a file of a report goes; its folder is made. Raises ReportError."""
    make_folder(folder)
    target = folder / f"{_FILE_NAMES[options.layout]} {number}.{ending}"
    return free_name(target) if beside and target.exists() else target


def issue(
    assessment: OpenAssessment,
    options: ReportOptions,
    number: str,
    kind: FileKind,
    sha256: str,
    pages: int = 0,
) -> IssuedReport:
    """Write into the journal that a file was issued, unless it stands there already. Raises
    StoreError."""
    for each in _issued_before(assessment, options):
        if each.kind == kind:
            return each
    _issue(assessment, options, number, kind, sha256, pages)
    return next(
        each for each in assessment.record.reports() if (each.number, each.kind) == (number, kind)
    )


def available(assessment: OpenAssessment) -> tuple[LayoutName, ...]:
    """The layouts that have something to say in this assessment, the usual one first."""
    found = [LayoutName.EXIT_MEETING, LayoutName.FULL]
    if has_visit_before(assessment):
        found.append(LayoutName.PROGRESS)
    if runs(assessment.record):
        found.append(LayoutName.URGENT)
    return tuple(found)


def _build(assessment: OpenAssessment, options: ReportOptions, number: str) -> Report:
    made = last_changed(assessment)
    record = assessment.record
    edition = Edition(number, record.revision, made, not record.facts.stage.open_for_answers)
    if options.layout is LayoutName.URGENT:
        views = [urgent_view(record, assessment.questionnaire, run.id) for run in runs(record)]
        return urgent_record(views, options, edition)
    view = factory_view(record, assessment.questionnaire)
    if options.layout is LayoutName.PROGRESS:
        older = visit_before(assessment)
        if older is None:
            raise Declined("This is the first visit to the factory on this device")
        return progress_report(view, trend_of(older, assessment), options, edition)
    amendment = amendment_of(assessment, options.layout, view, made.tzinfo)
    build = full_report if options.layout is LayoutName.FULL else exit_meeting
    return build(view, options, number, made, amendment)


def last_changed(assessment: OpenAssessment) -> datetime:
    """When the assessment was last changed, issued reports not counted, in the writer's zone."""
    heads = assessment.record.fold.all_heads()
    return max(head.at for head in heads if head.entity != Entity.REPORT).when()


def settled(assessment: OpenAssessment, options: ReportOptions) -> ReportOptions:
    """The choices with what else decides what the paper says: the visit it is set beside."""
    if options.layout is not LayoutName.PROGRESS:
        return options
    older = visit_before(assessment)
    return replace(options, beside=f"{older.id}@{older.record.revision}" if older else "")


def layout_of(options: ReportOptions) -> str:
    """The layout with the choices that change it: another choice is another report."""
    chosen = [*options.languages, options.paper]
    chosen += [name for name in ("photos", "law", "compliant") if getattr(options, name)]
    chosen += [options.beside] if options.beside else []
    return " ".join((options.layout.value, *chosen))


def _issued_before(assessment: OpenAssessment, options: ReportOptions) -> list[IssuedReport]:
    now = (assessment.record.revision, layout_of(options))
    return [each for each in assessment.record.reports() if (each.revision, each.layout) == now]


def _next_number(assessment: OpenAssessment) -> str:
    """Country, year, five characters of the assessment's id, and a running number."""
    facts = assessment.record.facts
    year = facts.visit_start[:4] or f"{last_changed(assessment):%Y}"
    tail = int(assessment.id[-8:], 16)
    short = "".join(_ALPHABET[tail >> shift & 31] for shift in (20, 15, 10, 5, 0))
    given = {each.number for each in assessment.record.reports()}
    return f"{facts.country}-{year}-{short}-{len(given) + 1:02d}"


def _issue(
    assessment: OpenAssessment,
    options: ReportOptions,
    number: str,
    kind: FileKind,
    sha256: str,
    pages: int,
) -> None:
    amended = earlier_report(assessment, options.layout)
    value: dict[str, Json] = {
        "number": number,
        "revision": assessment.record.revision,
        "layout": layout_of(options),
        "sha256": sha256,
        "pages": pages,
        "at": assessment.workspace.acting.now().isoformat(timespec="seconds"),
        "upto": dict(assessment.workspace.store.journal.version_vector(assessment.stream)),
        "amends": amended.number if amended else "",
        "kind": kind,
    }
    assessment.write([Draft(Entity.REPORT, new_id(), Fields.ISSUED, value)])
    assessment.workspace.events.publish(ReportIssued(assessment.id, number))
