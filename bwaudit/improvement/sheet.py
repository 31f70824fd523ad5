"""The plan as a table that leaves the program and comes back filled in.

A sheet remembers for every cell what the plan held when it was made and which changes that rested
on. What comes back is compared with that, never with today's plan: so it merges like the work of
another laptop, and two people who changed the same cell get a conflict and not a loss. Taking the
same sheet in again changes nothing. Nothing here reads or writes a file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import ChangeKind, Draft
from bwaudit.foundation.errors import Declined
from bwaudit.foundation.hashing import canonical, sha256
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.terms import BY_FACTORY, Origin, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.fold import Key
    from bwaudit.improvement.record import FactoryRecord

FILLED_IN = (Named.CAUSE_TEXT, Named.ACTION, Named.RESPONSIBLE, Named.DUE, Named.STATUS)
"""The columns a factory fills in, by the field each stands for."""

COLUMNS = (Named.FINDING, Named.ISSUE, Named.ON, Named.CAUSE, *FILLED_IN)
"""Every column, in order. Finding, point and chosen causes are for reading only, and the issue of a
line that is there already."""

SPARE_ROWS = 40
LONGEST = {Named.RESPONSIBLE: 200}
_LONGEST_TEXT = 4000


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One line. `values` are texts by column (a status by its value, a day in ISO); `seen` names
    for every column that may change the changes its value rests on. A spare row has neither."""

    id: str
    values: Mapping[str, str] = field(default_factory=dict)
    seen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def is_spare(self) -> bool:
        return not self.values


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """A plan as it leaves. `stream` is whose it is."""

    stream: str
    made: str
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class FilledRow:
    """One row as it came back, at its place in the file. `id` is empty for a row somebody put in
    between."""

    number: int
    id: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Problem:
    """What keeps a sheet from being taken in; `row` 0 is the file as a whole."""

    row: int
    why: Declined

    @property
    def sentence(self) -> str:
        return self.why.sentence


@dataclass(frozen=True, slots=True)
class Incoming:
    """What taking a sheet in would do. With a problem, nothing is taken in.

    `beside` are fields that somebody changed here meanwhile: both values will stand until a person
    settles them. `gone` are lines of the sheet that did not come back; they stay in the plan.
    """

    drafts: tuple[Draft, ...] = ()
    new_lines: tuple[str, ...] = ()
    changed_lines: tuple[str, ...] = ()
    beside: tuple[Key, ...] = ()
    gone: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def sheet_of(record: FactoryRecord, made: str, spare: Sequence[str]) -> PlanSheet:
    """The plan as a sheet. `spare` are new ids for empty rows at the end."""
    rows = []
    for line in record.actions():
        values = {
            Named.FINDING: f"{line.finding.number} {line.finding.label}" if line.finding else "",
            Named.ISSUE: line.issue,
            Named.ON: ", ".join(sorted(line.points)),
            Named.CAUSE: "; ".join(line.causes),
            Named.CAUSE_TEXT: line.cause_text,
            Named.ACTION: line.action,
            Named.RESPONSIBLE: line.responsible,
            Named.DUE: line.due,
            Named.STATUS: line.status.value,
        }
        seen = {
            name: tuple(
                sorted(head.digest for head in record.fold.heads((Record.ACTION, line.id, name)))
            )
            for name in FILLED_IN
        }
        rows.append(SheetRow(line.id, values, seen))
    return PlanSheet(record.id, made, (*rows, *(SheetRow(each) for each in spare)))


def incoming(
    record: FactoryRecord,
    sheet: PlanSheet,
    filled: Sequence[FilledRow],
    history: Callable[[Key], Sequence[Change]],
) -> Incoming:
    """Compare a filled-in sheet with how it left, and say what is new.

    `history` gives every change of a field there is here.
    """
    if sheet.stream != record.id:
        why = Declined("This is the plan of another factory. Open that factory, then take it in")
        return Incoming(problems=(Problem(0, why),))
    left = {row.id: row for row in sheet.rows}
    drafts: list[Draft] = []
    problems: list[Problem] = []
    new_lines: list[str] = []
    changed: list[str] = []
    beside: list[Key] = []
    met: dict[str, int] = {}
    for row in filled:
        if row.id and row.id in met:
            why = Declined(
                "Row {row} is a copy of row {first}. Delete one", first=met[row.id], row=row.number
            )
            problems.append(Problem(row.number, why))
            continue
        if row.id and row.id not in left:
            why = Declined("Row {row} belongs to another plan. Delete it", row=row.number)
            problems.append(Problem(row.number, why))
            continue
        origin = left.get(row.id) or SheetRow(_id_of(sheet, row))
        met[origin.id] = row.number
        found = _checked(row, origin)
        problems += found
        if found:
            continue
        own = _drafts(origin, row, history, problems)
        if not own:
            continue
        drafts += own
        (new_lines if origin.is_spare and not _is_known(record, origin.id) else changed).append(
            origin.id
        )
        beside += [_key(draft) for draft in own if _stands_beside(record, draft)]
    gone = [row.id for row in sheet.rows if not row.is_spare and row.id not in met]
    if problems:
        return Incoming(problems=tuple(problems))
    return Incoming(tuple(drafts), tuple(new_lines), tuple(changed), tuple(beside), tuple(gone))


def _id_of(sheet: PlanSheet, row: FilledRow) -> str:
    """A row that was put in between has no id: it gets the same one each time it is read."""
    said = [sheet.stream, sheet.made, row.values.get(Named.ISSUE, "").strip()]
    return sha256(canonical(said))[:32]


def _checked(row: FilledRow, origin: SheetRow) -> list[Problem]:
    """What is wrong with the values of one row."""
    problems = []
    before = origin.values
    for name in FILLED_IN:
        most = LONGEST.get(name, _LONGEST_TEXT)
        if len(row.values.get(name, "")) > most:
            why = Declined(
                "Row {row} has a text that is longer than {most} characters",
                row=row.number,
                most=most,
            )
            problems.append(Problem(row.number, why))
    status = row.values.get(Named.STATUS, "")
    if status != before.get(Named.STATUS, "") and status and Status(status) not in BY_FACTORY:
        why = Declined(
            "Row {row}: only the advisor marks a line as verified or repeated", row=row.number
        )
        problems.append(Problem(row.number, why))
    issue = row.values.get(Named.ISSUE, "").strip()
    if origin.is_spare and not issue and any(row.values.get(name) for name in FILLED_IN):
        why = Declined(
            "Row {row} does not say what the factory found. Fill in the issue", row=row.number
        )
        problems.append(Problem(row.number, why))
    return problems


def _drafts(
    origin: SheetRow,
    row: FilledRow,
    history: Callable[[Key], Sequence[Change]],
    problems: list[Problem],
) -> list[Draft]:
    """The changes of one row that are not here yet."""
    values = {name: row.values.get(name, "").strip() for name in FILLED_IN}
    if origin.is_spare:
        issue = row.values.get(Named.ISSUE, "").strip()
        if not issue:
            return []
        values |= {Named.ISSUE: issue, Named.ORIGIN: Origin.SELF_DIAGNOSIS.value}
    drafts = []
    for name, value in values.items():
        if value == origin.values.get(name, ""):
            continue
        key = (Record.ACTION, origin.id, name)
        seen = tuple(sorted(origin.seen.get(name, ())))
        past = history(key)
        if not {each.digest for each in past}.issuperset(seen):
            why = Declined(
                "The hidden part of this file was changed. Save the plan as Excel again and copy "
                "the answers over"
            )
            problems.append(Problem(0, why))
            return []
        if _is_here(past, seen, value):
            continue
        drafts.append(Draft(*key, value, ChangeKind.IMPORT, parents=seen))
    return drafts


def _is_here(past: Sequence[Change], seen: tuple[str, ...], value: str) -> bool:
    """Whether this very change came in before. The same answer given here meanwhile does not count:
    both are kept, and agree."""
    return any(
        each.kind == ChangeKind.IMPORT.value
        and tuple(sorted(each.parents)) == seen
        and each.decoded() == value
        for each in past
    )


def _is_known(record: FactoryRecord, action: str) -> bool:
    return action in record.fold.ids(Record.ACTION)


def _stands_beside(record: FactoryRecord, draft: Draft) -> bool:
    return any(
        head.digest not in (draft.parents or ()) and head.decoded() != draft.value
        for head in record.fold.heads(_key(draft))
    )


def _key(draft: Draft) -> Key:
    return (draft.entity, draft.entity_id, draft.field)
