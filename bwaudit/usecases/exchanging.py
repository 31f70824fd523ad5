"""The plan out as an Excel workbook and back in, with everything the factory changed journalled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, Declined, EvidenceError
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.saving import save
from bwaudit.improvement.sheet import COLUMNS, SPARE_ROWS, Incoming, Problem, incoming, sheet_of
from bwaudit.improvement.terms import Status
from bwaudit.report.wording import load_wording

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.fold import Key
    from bwaudit.office.plan_workbook import PlanWords
    from bwaudit.report.wording import Wording
    from bwaudit.usecases.factories import OpenFactory

_RIGHT_TO_LEFT = ("ar", "ur")


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What taking a workbook in brought. With problems, nothing was."""

    changed: int = 0
    new: int = 0
    beside: int = 0
    gone: int = 0
    problems: tuple[Problem, ...] = ()


def save_workbook(factory: OpenFactory, path: Path, language: str = "en") -> Path:
    """Write the plan as a workbook for the factory to fill in. Raises ReportError when the folder
    refuses it."""
    from bwaudit.office.plan_workbook import write_plan

    wording = load_wording(language)
    sheet = sheet_of(
        factory.record,
        factory.workspace.clock.now().isoformat(timespec="seconds"),
        [new_id() for _ in range(SPARE_ROWS)],
    )
    data = write_plan(sheet, _words(factory, wording), rtl=wording.language in _RIGHT_TO_LEFT)
    save(path, data)
    return path


def preview(factory: OpenFactory, path: Path) -> Incoming:
    """Read a workbook and say what taking it in would do. Nothing is changed. Raises EvidenceError
    when the file cannot be read at all."""
    from bwaudit.office.plan_workbook import read_plan

    try:
        data = path.read_bytes()
    except OSError as gone:
        raise EvidenceError(Code.UNREADABLE, name=path.name) from gone
    read = read_plan(data)
    if read.problems or read.sheet is None:
        return Incoming(problems=read.problems)
    if read.sheet.stream != factory.id:
        why = Declined("This is the plan of another factory. Open that factory, then take it in")
        return Incoming(problems=(Problem(0, why),))

    def history(key: Key) -> list[Change]:
        return factory.workspace.store.journal.history(factory.stream, key)

    return incoming(factory.record, read.sheet, read.rows, history)


def take_in(factory: OpenFactory, path: Path) -> TakenIn:
    """Take a workbook in: everything in it, or with any problem nothing. One step to undo. Taking
    the same one in again changes nothing."""
    found = preview(factory, path)
    if found.problems:
        return TakenIn(problems=found.problems)
    if found.drafts:
        factory.write(found.drafts, undo_as="workbook")
    return TakenIn(
        changed=len(found.changed_lines),
        new=len(found.new_lines),
        beside=len(found.beside),
        gone=len(found.gone),
    )


def _words(factory: OpenFactory, wording: Wording) -> PlanWords:
    from bwaudit.office.plan_workbook import PlanWords

    return PlanWords(
        title=wording.say("plan_title", factory=factory.name),
        help=wording.say("plan_help"),
        sheet=wording.say("plan_sheet"),
        columns={name: wording.say("plan_" + name.rstrip(":")) for name in COLUMNS},
        statuses={each: wording.say(f"status_{each.value}") for each in Status},
        bad_day=wording.say("plan_bad_day"),
        bad_day_help=wording.say("plan_bad_day_help"),
    )
