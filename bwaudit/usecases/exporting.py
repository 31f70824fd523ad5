"""Save a report for people who write and count afterwards: as a Word document, or as a workbook
with the same rows as CSV and JSON.

Each file is written from the same report as the PDF and carries its number. It is read back before
it gets its name, signed by this device, and written into the journal as issued.
"""

from __future__ import annotations

from contextlib import ExitStack
from enum import StrEnum
from typing import TYPE_CHECKING

from bwaudit.assessment.factory_view import factory_view
from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.hashing import sha256
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.foundation.saving import saved_whole, written_durably
from bwaudit.report.options import LayoutName
from bwaudit.report.rows import Codes, question_grid, result_grid
from bwaudit.report.wording import voices
from bwaudit.usecases.reporting import Exported, issue, layout_of, numbered, target_of
from bwaudit.usecases.sealing import sealer

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.jobs import Progress
    from bwaudit.report.model import Report
    from bwaudit.report.options import ReportOptions
    from bwaudit.usecases.workspace import OpenAssessment

LAYOUTS = (LayoutName.EXIT_MEETING, LayoutName.FULL)
"""What may be saved for editing. A record of an urgent procedure is signed, and never edited."""


class Form(StrEnum):
    """What a report can also be saved as."""

    WORD = "docx"
    EXCEL = "xlsx"


def export_as(
    form: Form,
    assessment: OpenAssessment,
    folder: Path,
    options: ReportOptions,
    *,
    beside: bool = False,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Exported:
    """Write the report into `folder` under its number, read it back, and record that it was issued.
    It replaces files of that name, or stands `beside` them as "name (2)".

    Raises ReportError (folder gone or not writable, file open elsewhere, not whole), StoreError,
    Cancelled; then no file is left behind.
    """
    if options.layout not in LAYOUTS:
        raise ValueError("this layout is not saved for editing")
    cancel = cancel or CancelToken()
    report = numbered(assessment, options)
    target = target_of(folder, options, report.number, form.value, beside=beside)
    make = _word if form is Form.WORD else _excel
    files = make(assessment, report, options, target, progress, cancel)
    cancel.check()
    _save(files)
    issued = issue(assessment, options, report.number, form.value, sha256(files[target]))
    return Exported(target, issued)


def _word(
    assessment: OpenAssessment,
    report: Report,
    options: ReportOptions,
    target: Path,
    progress: Progress,
    cancel: CancelToken,
) -> dict[Path, bytes]:
    # Loading python-docx takes a quarter of a second, which nobody who starts the program needs.
    from bwaudit.office import package, word, wordread

    photo = assessment.workspace.store.blobs.open
    parts = word.word_parts(report, photo, progress, cancel)
    data = package.sealed(parts, sealer(assessment, report, layout_of(options), "docx"))
    wordread.read_back(data, report, photo)
    return {target: data}


def _excel(
    assessment: OpenAssessment,
    report: Report,
    options: ReportOptions,
    target: Path,
    progress: Progress,
    cancel: CancelToken,
) -> dict[Path, bytes]:
    from bwaudit.office import package, textfiles, workbook

    view = factory_view(assessment.record, assessment.questionnaire)
    say = voices(report.languages)
    grids = (question_grid(view, say.first), result_grid(view, say.first))
    layout = layout_of(options)
    parts = workbook.workbook_parts(report, grids, say.first)
    book = package.sealed(parts, sealer(assessment, report, layout, "xlsx"))
    workbook.read_back(book, report, grids, say.first)
    progress(1, 2)
    cancel.check()
    table = textfiles.csv_bytes(grids[0])
    textfiles.read_csv_back(table, grids[0])
    codes = Codes(say.first.language)
    coded = (question_grid(view, codes), result_grid(view, codes))
    rows = textfiles.RowsFile.of(report, *coded, sha256(table), codes.language)
    told = rows.sealed(sealer(assessment, report, layout, "json"))
    read, _ = textfiles.read_rows(told)
    if (read.rows, read.results) != (rows.rows, rows.results):
        raise ReportError(Code.READ_BACK_DIFFERS, detail="rows")
    progress(2, 2)
    return {
        target.with_suffix(".csv"): table,
        target.with_suffix(".json"): told,
        target: book,
    }


def _save(files: dict[Path, bytes]) -> None:
    """Write every file durably and read it back; they get their names when all are whole."""
    with ExitStack() as stack:
        for target, data in files.items():
            part = stack.enter_context(saved_whole(target))
            with written_durably(part, target) as stream:
                stream.write(data)
            if part.read_bytes() != data:
                raise ReportError(Code.READ_BACK_DIFFERS, detail=target.suffix)
