"""The plan out as a workbook and back in: what changed comes in once, everything wrong is told."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bwaudit.foundation.errors import EvidenceError
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.record import FactoryRecord
from bwaudit.improvement.sheet import SPARE_ROWS, FilledRow, Incoming, incoming, sheet_of
from bwaudit.improvement.terms import Origin, Status
from bwaudit.office.plan_workbook import read_plan
from bwaudit.usecases import exchanging, planning
from support.factories import with_findings
from support.journals import STREAM, Pen
from support.sync_devices import Device

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.fold import Key
    from bwaudit.usecases.factories import OpenFactory

FIRST, BLANK = 4, 7
"""The row of the first line in the workbook, and the first spare row behind three lines."""

ID, ISSUE, CAUSE_TEXT, ACTION, WHO, DUE, STATUS = 1, 3, 6, 7, 8, 9, 10


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Device]:
    device = Device(tmp_path_factory.mktemp("sheet") / "device")
    yield device
    device.close()


def planned(device: Device) -> OpenFactory:
    factory = with_findings(device)
    for candidate in planning.candidates(factory):
        planning.from_finding(factory, candidate, "Clear the exit")
    first = factory.record.actions()[0]
    planning.due(factory, first.id, "2026-06-30")
    planning.responsible(factory, first.id, "Store manager")
    return factory


@pytest.fixture
def factory(device: Device) -> OpenFactory:
    return planned(device)


def edited(path: Path, edit: Callable[[Worksheet], object], to: str = "back.xlsx") -> Path:
    """The same workbook after somebody worked in it."""
    book = openpyxl.load_workbook(path)
    edit(book["Plan"])
    target = path.with_name(to)
    book.save(target)
    return target


def put(row: int, column: int, value: Any) -> Callable[[Worksheet], object]:
    return lambda page: page.cell(row, column, value)


def sentences(factory: OpenFactory, path: Path) -> list[str]:
    """What stands in the way; nothing was changed then."""
    before = factory.record.fold.digest()
    found = [each.sentence for each in exchanging.take_in(factory, path).problems]
    assert factory.record.fold.digest() == before
    return found


def test_a_workbook_that_nobody_filled_in_changes_nothing(
    factory: OpenFactory, tmp_path: Path
) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")
    page = openpyxl.load_workbook(path)["Plan"]
    assert page.cell(1, 2).value == "Improvement plan, Sunrise Apparel Ltd"
    assert page.cell(FIRST, 2).value == "7.02 Label OS8.1"
    assert page.cell(FIRST, DUE).value.date() == date(2026, 6, 30)  # type: ignore[union-attr]
    assert page.cell(FIRST, STATUS).value == "Open"
    assert len(read_plan(path.read_bytes()).rows) == 3 + SPARE_ROWS
    before = factory.record.fold.digest()
    assert exchanging.take_in(factory, path) == exchanging.TakenIn()
    assert factory.record.fold.digest() == before


def test_what_the_factory_filled_in_is_journalled_and_can_be_undone(
    factory: OpenFactory, tmp_path: Path
) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")

    def fill(page: Worksheet) -> None:
        page.cell(FIRST, ACTION, "Clear the exit and mark the floor")
        page.cell(FIRST, STATUS, "done by the  factory")
        page.cell(FIRST + 1, DUE, date(2026, 8, 1))
        page.cell(FIRST + 1, WHO, "Safety officer")
        page.cell(FIRST, DUE).value = None

    back = edited(path, fill)
    first, second, _ = (line.id for line in factory.record.actions())
    assert exchanging.take_in(factory, back) == exchanging.TakenIn(changed=2)
    line = factory.record.action(first)
    assert (line.action, line.status, line.due, line.responsible) == (
        "Clear the exit and mark the floor",
        Status.DONE,
        "",
        "Store manager",
    )
    assert factory.record.action(second).due == "2026-08-01"
    history = planning.history(factory, first)
    assert [each.kind for each in history[-3:]] == ["import"] * 3
    assert exchanging.take_in(factory, back) == exchanging.TakenIn()
    factory.undo()
    assert factory.record.action(first).status is Status.OPEN


def test_an_issue_the_factory_adds_becomes_a_line_once(
    factory: OpenFactory, tmp_path: Path
) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")

    def add(page: Worksheet) -> None:
        page.cell(BLANK, ISSUE, "Too few lockers")
        page.cell(BLANK, ACTION, "Buy 40 lockers")
        page.insert_rows(FIRST + 1)
        page.cell(FIRST + 1, ISSUE, "Canteen too small")

    back = edited(path, add)
    assert exchanging.take_in(factory, back) == exchanging.TakenIn(new=2)
    own = [line for line in factory.record.actions() if line.origin is Origin.SELF_DIAGNOSIS]
    assert {(line.issue, line.action) for line in own} == {
        ("Too few lockers", "Buy 40 lockers"),
        ("Canteen too small", ""),
    }
    assert exchanging.take_in(factory, back) == exchanging.TakenIn()


def test_a_cell_that_somebody_changed_here_meanwhile_becomes_a_conflict(
    factory: OpenFactory, tmp_path: Path
) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")
    back = edited(path, put(FIRST, WHO, "Line chief"))
    first = factory.record.actions()[0].id
    planning.responsible(factory, first, "Safety officer")
    assert exchanging.preview(factory, back).beside == ((Record.ACTION, first, Named.RESPONSIBLE),)
    assert exchanging.take_in(factory, back) == exchanging.TakenIn(changed=1, beside=1)
    assert factory.record.action(first).unsettled == (Named.RESPONSIBLE,)
    assert exchanging.take_in(factory, back) == exchanging.TakenIn()
    planning.settle(factory, (Record.ACTION, first, Named.RESPONSIBLE), "Safety officer")
    assert exchanging.take_in(factory, back) == exchanging.TakenIn()
    assert factory.record.action(first).responsible == "Safety officer"


def test_the_same_answer_on_both_sides_is_no_conflict(factory: OpenFactory, tmp_path: Path) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")
    back = edited(path, put(FIRST, WHO, "Safety officer"))
    first = factory.record.actions()[0].id
    planning.responsible(factory, first, "Safety officer")
    assert exchanging.take_in(factory, back) == exchanging.TakenIn(changed=1)
    assert factory.record.action(first).unsettled == ()


def test_moved_columns_sorted_rows_and_rows_above_are_understood(
    factory: OpenFactory, tmp_path: Path
) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")

    def rearrange(page: Worksheet) -> None:
        for row in range(3, page.max_row + 1):
            one, two = page.cell(row, WHO).value, page.cell(row, ACTION).value
            page.cell(row, WHO).value = two
            page.cell(row, ACTION).value = one
        for column in range(1, STATUS + 1):
            one, two = page.cell(FIRST, column).value, page.cell(FIRST + 2, column).value
            page.cell(FIRST, column).value = two
            page.cell(FIRST + 2, column).value = one
        page.insert_rows(1, 2)

    back = edited(path, rearrange)
    assert exchanging.take_in(factory, back) == exchanging.TakenIn()


def test_deleted_rows_are_told_and_their_lines_stay(factory: OpenFactory, tmp_path: Path) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")
    back = edited(path, lambda page: page.delete_rows(FIRST, 2))
    assert exchanging.take_in(factory, back) == exchanging.TakenIn(gone=2)
    assert len(factory.record.actions()) == 3


def test_everything_wrong_is_told_by_row_at_once(factory: OpenFactory, tmp_path: Path) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")

    def spoil(page: Worksheet) -> None:
        page.cell(FIRST, ACTION, "=1+1")
        page.cell(FIRST, DUE, "31.02.2026")
        page.cell(FIRST + 1, STATUS, "Nearly")
        page.cell(FIRST + 1, DUE, True)
        page.cell(FIRST + 2, WHO, date(2026, 1, 1))
        page.cell(BLANK, ACTION, "Buy lockers")
        page.cell(BLANK + 1, WHO, "#REF!").data_type = "e"

    told = sentences(factory, edited(path, spoil))
    assert told == [
        "Row 4, Action: there is a formula. Enter what it gives",
        "Row 4, Due: ‘31.02.2026’ is no date. Write year, month, day, for example 2026-06-30",
        "Row 5, Due: ‘True’ is no date. Write year, month, day, for example 2026-06-30",
        "Row 5, Status: ‘Nearly’ is not one of the choices: open, in progress, done by the factory",
        "Row 6, Who sees to it: enter text",
        "Row 8, Who sees to it: there is a mistake of Excel’s in the cell. Enter the answer",
    ]


def test_rules_of_the_plan_are_told_by_row_at_once(factory: OpenFactory, tmp_path: Path) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")

    def spoil(page: Worksheet) -> None:
        page.cell(FIRST, STATUS, "Verified")
        page.cell(FIRST + 1, WHO, "x" * 201)
        page.cell(FIRST + 2, ID, page.cell(FIRST, ID).value)
        page.cell(BLANK, ACTION, "Buy lockers")
        page.cell(BLANK + 1, ID, "f" * 32)
        page.cell(BLANK + 1, ISSUE, "From elsewhere")

    assert sentences(factory, edited(path, spoil)) == [
        "Row 4: only the advisor marks a line as verified or repeated",
        "Row 5 has a text that is longer than 200 characters",
        "Row 6 is a copy of row 4. Delete one",
        "Row 7 does not say what the factory found. Fill in the issue",
        "Row 8 belongs to another plan. Delete it",
    ]


def test_columns_that_are_gone_or_stand_twice_are_named(
    factory: OpenFactory, tmp_path: Path
) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")
    assert sentences(factory, edited(path, lambda page: page.delete_cols(DUE))) == [
        "The column ‘Due’ is gone. Put it back"
    ]
    assert sentences(factory, edited(path, put(3, 2, "Action"))) == [
        "The column ‘Action’ stands there twice. Delete one"
    ]
    assert sentences(factory, edited(path, lambda page: page.delete_rows(3))) == [
        "The row with the titles of the columns is gone. Put it back"
    ]


def test_the_plan_of_another_factory_is_refused(
    factory: OpenFactory, device: Device, tmp_path: Path
) -> None:
    path = exchanging.save_workbook(planned(device), tmp_path / "plan.xlsx")
    assert sentences(factory, path) == [
        "This is the plan of another factory. Open that factory, then take it in"
    ]


def test_what_is_no_workbook_of_a_plan_is_refused(factory: OpenFactory, tmp_path: Path) -> None:
    other = openpyxl.Workbook()
    other.save(tmp_path / "other.xlsx")
    assert "not saved from the plan" in sentences(factory, tmp_path / "other.xlsx")[0]
    (tmp_path / "text.xlsx").write_text("no workbook")
    assert "no Excel workbook" in sentences(factory, tmp_path / "text.xlsx")[0]
    with zipfile.ZipFile(tmp_path / "zip.xlsx", "w") as packed:
        packed.writestr("a.txt", "a")
    assert "damaged" in sentences(factory, tmp_path / "zip.xlsx")[0]
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.xml", b"0" * (90 << 20))
    assert "no Excel workbook" in sentences(factory, tmp_path / "bomb.xlsx")[0]
    with pytest.raises(EvidenceError):
        exchanging.preview(factory, tmp_path / "nothing.xlsx")


def test_a_changed_hidden_sheet_is_noticed(factory: OpenFactory, tmp_path: Path) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")
    book = openpyxl.load_workbook(path)
    hidden = book["_bw"]
    hidden.cell(
        2, 1, str(hidden.cell(2, 1).value).replace('"responsible": ["', '"responsible": ["0')
    )
    book["Plan"].cell(FIRST, WHO, "Line chief")
    book.save(tmp_path / "changed.xlsx")
    assert "hidden part" in sentences(factory, tmp_path / "changed.xlsx")[0]
    hidden.cell(1, 1, str(hidden.cell(1, 1).value).replace('"format": 1', '"format": 2'))
    book.save(tmp_path / "newer.xlsx")
    assert "newer version" in sentences(factory, tmp_path / "newer.xlsx")[0]


def test_text_that_looks_like_a_formula_stays_text(factory: OpenFactory, tmp_path: Path) -> None:
    first = factory.record.actions()[0].id
    planning.describe(factory, first, '=HYPERLINK("http://x")')
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")
    cell = openpyxl.load_workbook(path)["Plan"].cell(FIRST, ACTION)
    assert (cell.data_type, cell.value) == ("s", '=HYPERLINK("http://x")')


TEXTS = st.sampled_from(["", "a", "b", "c"])
COLUMN = st.sampled_from([Named.CAUSE_TEXT, Named.ACTION, Named.RESPONSIBLE])
EDITS = st.lists(st.tuples(st.integers(0, 2), COLUMN, TEXTS), max_size=6)
THEIRS = st.lists(st.tuples(st.integers(0, 3), COLUMN, TEXTS), max_size=6)


@settings(max_examples=60, deadline=None)
@given(before=EDITS, theirs=THEIRS, ours=EDITS, later=EDITS)
def test_taking_the_same_sheet_in_twice_changes_nothing_and_loses_nothing(
    before: list[tuple[int, str, str]],
    theirs: list[tuple[int, str, str]],
    ours: list[tuple[int, str, str]],
    later: list[tuple[int, str, str]],
) -> None:
    pen = Pen("one")

    def record() -> FactoryRecord:
        return FactoryRecord(STREAM, pen.fold)

    def history(key: Key) -> list[Change]:
        return [each for each in pen.history if each.key == key]

    def write(edits: list[tuple[int, str, str]]) -> None:
        for number, name, value in edits:
            pen.write(Record.ACTION, f"line{number}", name, value)

    def take_in() -> Incoming:
        found = incoming(record(), sheet, filled, history)
        for draft in found.drafts:
            key = (draft.entity, draft.entity_id, draft.field)
            pen.write(*key, draft.value, draft.kind, parents=draft.parents)
        return found

    for number in range(3):
        pen.write(Record.ACTION, f"line{number}", Named.ISSUE, "Issue")
    write(before)
    sheet = sheet_of(record(), "now", ["f" * 32])
    cells = [dict(row.values) for row in sheet.rows]
    for number, name, value in theirs:
        cells[number][name] = value
    if any(cells[3].values()):
        cells[3][Named.ISSUE] = "New"
    filled = [
        FilledRow(number, row.id, values)
        for number, (row, values) in enumerate(zip(sheet.rows, cells, strict=True), start=4)
    ]
    write(ours)
    assert take_in().problems == ()
    after = pen.fold.digest()
    assert take_in().drafts == ()
    assert pen.fold.digest() == after
    for row, values in zip(sheet.rows[:3], cells, strict=False):
        for name in (Named.CAUSE_TEXT, Named.ACTION, Named.RESPONSIBLE):
            held = {
                each.decoded() or "" for each in pen.fold.heads((Record.ACTION, row.id, name))
            } or {""}
            if values.get(name, "") != row.values.get(name, ""):
                assert values.get(name, "") in held
            mine = [
                value for number, own, value in ours if (f"line{number}", own) == (row.id, name)
            ]
            assert not mine or mine[-1] in held
    write(later)
    settled = pen.fold.digest()
    assert take_in().drafts == ()
    assert pen.fold.digest() == settled


def test_the_file_is_a_workbook_other_programs_read(factory: OpenFactory, tmp_path: Path) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx", "ar")
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    assert book.sheetnames[-1] == "_bw"
    assert book["_bw"].sheet_state == "veryHidden"
    assert book.worksheets[0].sheet_view.rightToLeft


def test_joined_cells_and_rows_far_below_are_told(factory: OpenFactory, tmp_path: Path) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")

    def join(page: Worksheet) -> None:
        page.merge_cells(start_row=FIRST, end_row=FIRST + 1, start_column=ACTION, end_column=ACTION)

    assert sentences(factory, edited(path, join)) == [
        "Row 5, Action: the cell is joined with another. Split them and fill in each"
    ]
    assert sentences(factory, edited(path, put(3001, ACTION, "Buy lockers"))) == [
        "Only rows 1 to 3,000 are read. Delete what is below"
    ]


def test_a_hidden_row_counts_and_a_day_with_a_time_is_a_day(
    factory: OpenFactory, tmp_path: Path
) -> None:
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")

    def work(page: Worksheet) -> None:
        page.row_dimensions[FIRST].hidden = True
        page.cell(FIRST, DUE, datetime.fromisoformat("2026-07-01T13:30"))

    assert exchanging.take_in(factory, edited(path, work)).changed == 1
    assert factory.record.actions()[0].due == "2026-07-01"


def test_workbooks_of_an_older_excel_and_with_a_password_say_so(
    factory: OpenFactory, tmp_path: Path
) -> None:
    old = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 500
    path = tmp_path / "plan.xls"
    path.write_bytes(old)
    assert sentences(factory, path) == [
        "This is a workbook of an older Excel. Save it as .xlsx, then take it in"
    ]
    path.write_bytes(old + "EncryptedPackage".encode("utf-16-le"))
    assert sentences(factory, path) == [
        "This workbook has a password. Save it in Excel without one, then take it in"
    ]
