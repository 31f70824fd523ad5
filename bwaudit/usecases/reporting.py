"""Make the papers of a visit: to look at, and as a file with a number.

A report is built from a view alone (the factory's, or the urgent procedure's own), read back before
it gets its name, and only then written into the journal as issued. The same revision with the same
choices has the same number and the same bytes. Once answers were opened again, the next report is
an amendment: a number of its own, the reason, and what is different.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.factory_view import factory_view
from bwaudit.assessment.record import Entity, Fields
from bwaudit.assessment.urgent import runs, urgent_view
from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.pdf.writer import draw, write
from bwaudit.report.exit_meeting import exit_meeting, full_report
from bwaudit.report.frame import Edition
from bwaudit.report.options import LayoutName
from bwaudit.report.urgent import urgent_record
from bwaudit.usecases.amending import amendment_of, earlier_report
from bwaudit.usecases.events import ReportIssued
from bwaudit.usecases.sealing import sealer

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bwaudit.assessment.record import IssuedReport
    from bwaudit.foundation.hashing import Json
    from bwaudit.foundation.jobs import Progress
    from bwaudit.report.model import Report
    from bwaudit.report.options import ReportOptions
    from bwaudit.usecases.workspace import OpenAssessment

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
    report = _build(assessment, options, _next_number(assessment))
    return draw(report, assessment.workspace.store.blobs.open, progress, cancel or CancelToken())


def export(
    assessment: OpenAssessment,
    folder: Path,
    options: ReportOptions,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Exported:
    """Write the report into `folder` under its number, read it back, and record that it was issued.

    Raises ReportError (folder gone or not writable, file open elsewhere, not whole), StoreError,
    Cancelled; then no file is left behind.
    """
    known = _issued_before(assessment, options)
    number = known.number if known else _next_number(assessment)
    report = _build(assessment, options, number)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as refusal:
        raise ReportError(Code.TARGET_NOT_WRITABLE, folder=folder.name) from refusal
    target = folder / f"{_FILE_NAMES[options.layout]} {number}.pdf"
    blobs = assessment.workspace.store.blobs
    seal = sealer(assessment, report, _layout(options), "pdf")
    written = write(report, blobs.open, target, progress, cancel or CancelToken(), sealer=seal)
    if known is None:
        _issue(assessment, options, number, written.sha256, written.pages)
    issued = next(each for each in assessment.record.reports() if each.number == number)
    return Exported(target, issued)


def available(assessment: OpenAssessment) -> tuple[LayoutName, ...]:
    """The layouts that have something to say in this assessment, the usual one first."""
    found = [LayoutName.EXIT_MEETING, LayoutName.FULL]
    if runs(assessment.record):
        found.append(LayoutName.URGENT)
    return tuple(found)


def _build(assessment: OpenAssessment, options: ReportOptions, number: str) -> Report:
    made = last_changed(assessment)
    record = assessment.record
    if options.layout is LayoutName.URGENT:
        views = [urgent_view(record, assessment.questionnaire, run.id) for run in runs(record)]
        final = not record.facts.stage.open_for_answers
        return urgent_record(views, options, Edition(number, record.revision, made, final))
    view = factory_view(record, assessment.questionnaire)
    amendment = amendment_of(assessment, options.layout, view, made.tzinfo)
    build = full_report if options.layout is LayoutName.FULL else exit_meeting
    return build(view, options, number, made, amendment)


def last_changed(assessment: OpenAssessment) -> datetime:
    """When the assessment was last changed, issued reports not counted, in the writer's zone."""
    heads = assessment.record.fold.all_heads()
    return max(head.at for head in heads if head.entity != Entity.REPORT).when()


def _layout(options: ReportOptions) -> str:
    """The layout with the choices that change it: another choice is another report."""
    chosen = [*options.languages, options.paper]
    chosen += [name for name in ("photos", "law", "compliant") if getattr(options, name)]
    return " ".join((options.layout.value, *chosen))


def _issued_before(assessment: OpenAssessment, options: ReportOptions) -> IssuedReport | None:
    revision = assessment.record.revision
    for each in assessment.record.reports():
        if each.revision == revision and each.layout == _layout(options):
            return each
    return None


def _next_number(assessment: OpenAssessment) -> str:
    """Country, year, five characters of the assessment's id, and a running number."""
    facts = assessment.record.facts
    year = facts.visit_start[:4] or f"{last_changed(assessment):%Y}"
    tail = int(assessment.id[-8:], 16)
    short = "".join(_ALPHABET[tail >> shift & 31] for shift in (20, 15, 10, 5, 0))
    return f"{facts.country}-{year}-{short}-{len(assessment.record.reports()) + 1:02d}"


def _issue(
    assessment: OpenAssessment, options: ReportOptions, number: str, sha256: str, pages: int
) -> None:
    amended = earlier_report(assessment, options.layout)
    value: dict[str, Json] = {
        "number": number,
        "revision": assessment.record.revision,
        "layout": _layout(options),
        "sha256": sha256,
        "pages": pages,
        "at": assessment.workspace.clock.now().isoformat(timespec="seconds"),
        "upto": dict(assessment.workspace.store.journal.version_vector(assessment.stream)),
        "amends": amended.number if amended else "",
    }
    assessment.write([Draft(Entity.REPORT, new_id(), Fields.ISSUED, value)])
    assessment.workspace.events.publish(ReportIssued(assessment.id, number))
