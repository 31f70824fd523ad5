"""Workbooks on disk: a lawyer's comments come back, and an author's pack equals the shipped one."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import openpyxl
import pytest
from typer.testing import CliRunner

from bwaudit.cli.content import app
from bwaudit.cli.workbooks import write_together
from bwaudit.foundation.content import shipped_data
from bwaudit.foundation.errors import Code, ContentError, StoreError
from bwaudit.office.content_workbook import read_workbook, write_workbook
from bwaudit.questionnaire.author_pack import build_pack
from bwaudit.questionnaire.author_sheets import author_sheets, empty_sheets
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.loader import load_base, load_country
from bwaudit.questionnaire.overlay import resolve
from bwaudit.questionnaire.sheets import Column, Given, Sheet
from support.content_folders import BASE, COUNTRY, write_content
from support.workbooks import fill, given_of, row_with

if TYPE_CHECKING:
    from pathlib import Path

    from typer.testing import Result

    from bwaudit.questionnaire.author_pack import Built
    from bwaudit.questionnaire.schema import Questionnaire

DAY = date(2026, 11, 29)
CAT = ("questionnaires", "cat", "2026.1")


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture(scope="module")
def base() -> Questionnaire:
    return load_base(shipped_data(*CAT))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return write_content(tmp_path / "data")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The shipped tool with Madagascar only."""
    root = tmp_path / "data"
    shutil.copytree(shipped_data(*CAT), root.joinpath(*CAT))
    shutil.copytree(shipped_data("countries", "MDG"), root / "countries" / "MDG")
    return root


# Sheets and files

SHEET = Sheet(
    "First",
    (
        Column("Id"),
        Column("Text", 20, entry=True),
        Column("Day", 12, entry=True, kind="date"),
        Column("Sure", 8, entry=True, kind="choice", choices=("yes", "no"), help="Say yes or no."),
        Column("Code", 8, hidden=True),
    ),
    (("a", "=1+1", "2026-11-30", "yes", "x"), ("b", "line\nline", "some day", "", "y")),
    spare=2,
)


def test_sheets_are_read_back_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    write_workbook(path, "Title", [SHEET], DAY)
    read = read_workbook(path)["First"]
    assert read == Given("First", SHEET.headings, ((2, SHEET.rows[0]), (3, SHEET.rows[1])))
    first = path.read_bytes()
    write_workbook(path, "Title", [SHEET], DAY)
    assert path.read_bytes() == first, "the same sheets give the same bytes"


def test_nothing_is_a_formula_and_only_entries_are_unlocked(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    write_workbook(path, "Title", [SHEET], DAY)
    sheet = openpyxl.load_workbook(path)["First"]
    assert sheet["B2"].value == "=1+1"
    assert sheet["B2"].data_type == "s"
    assert sheet["B2"].quotePrefix
    assert [cell.protection.locked for cell in sheet[2]] == [True, False, False, False, True]
    assert sheet.protection.sheet
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == "A1:E5"
    assert sheet.column_dimensions["E"].hidden
    assert sheet["B3"].alignment.wrap_text
    assert {rule.type for rule in sheet.data_validations.dataValidation} == {"date", "list"}


def test_what_people_type_in_a_spreadsheet_becomes_plain_text(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Id", "Text"])
    sheet.append([12.0, date(2026, 11, 30), True, 173.33, " a\r\nb ", None])
    sheet.append([])
    sheet.append(["x", "=SUM(A1)"])
    book.save(tmp_path / "typed.xlsx")
    read = read_workbook(tmp_path / "typed.xlsx")["Sheet"]
    assert read.rows[0] == (2, ("12", "2026-11-30", "yes", "173.33", "a\nb"))
    assert read.formulas == ((4, "B"),)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut", b"a,b,c"])
def test_what_is_no_workbook_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(content)
    with pytest.raises(ContentError) as caught:
        read_workbook(path)
    assert caught.value.code is Code.WORKBOOK_UNREADABLE


def test_a_workbook_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        write_workbook(tmp_path / "nowhere" / "book.xlsx", "Title", [SHEET], DAY)


# Reviews


def test_a_lawyers_workbook_goes_out_and_comes_back(small: Path, tmp_path: Path) -> None:
    book = tmp_path / "review.xlsx"
    assert run("export", "--xlsx", book, "--country", "XYZ", "--data", small).exit_code == 0
    sheets = openpyxl.load_workbook(book)
    for row in sheets["About"].iter_rows():
        if row[0].value in ("Reviewed by", "Reviewed on"):
            row[1].value = {"Reviewed by": "A. Lawyer", "Reviewed on": "2026-11-28"}[
                str(row[0].value)
            ]
    for name, heading, text in (
        ("Law values", "Confirmed", "yes"),
        ("Questions", "Comment", "Also at night?"),
    ):
        heads = [cell.value for cell in sheets[name][1]]
        sheets[name].cell(2, heads.index(heading) + 1).value = text
    sheets.save(book)
    law = small / COUNTRY / "law.yaml"
    before = law.read_text("utf-8")
    done = run("import", book, "--data", small)
    assert done.exit_code == 0, done.output
    assert "2 rows, with 1 comments and 1 law values" in " ".join(done.output.split())
    now = "to: 2025-12-31, checked_on: 2026-11-28, reviewed_by: A. Lawyer}"
    assert law.read_text("utf-8") == before.replace("to: 2025-12-31}", now)
    assert "Nothing was changed" in run("import", book, "--data", small).output
    checked = run("check", small)
    assert checked.exit_code == 0
    told = "countries/XYZ/reviews.yaml:4: open comment on Questions AA1.1: A. Lawyer, 2026-11-28"
    assert told in checked.output


def test_a_wrong_cell_is_told_and_nothing_is_taken_in(small: Path, tmp_path: Path) -> None:
    book = tmp_path / "review.xlsx"
    run("export", "--xlsx", book, "--country", "XYZ", "--data", small)
    sheets = openpyxl.load_workbook(book)
    sheets["Questions"]["A3"].value = "AA9.9"
    sheets.save(book)
    done = run("import", book, "--data", small)
    assert done.exit_code == 1
    told = " ".join(done.output.split())
    assert "Sheet ‘Questions’, row 3: the id is ‘AA9.9’ and was written as ‘AA1.2’" in told
    assert "1 problem. Nothing was taken in." in told


def test_the_global_tool_and_other_files_are_told_apart(small: Path, tmp_path: Path) -> None:
    book = tmp_path / "tool.xlsx"
    assert run("export", "--xlsx", book, "--data", small).exit_code == 0
    assert "Nothing was changed" in run("import", book, "--data", small).output
    assert run("export", "--xlsx", book, "--new", "--data", small).exit_code == 0
    assert "three capital letters" in run("import", book, "--data", small).output
    write_workbook(book, "Other", [SHEET], DAY)
    assert "Sheet ‘About’: this sheet is missing" in run("import", book, "--data", small).output
    assert run("export", "--xlsx", book, "--country", "ABC", "--data", small).exit_code == 1
    assert run("export", "--xlsx", book, "--new", "--like", "ABC", "--data", small).exit_code == 1
    assert run("export", "--xlsx", book, "--data", tmp_path / "none").exit_code == 1


# Country packs


def test_madagascar_is_rebuilt_from_its_own_workbook(
    base: Questionnaire, root: Path, tmp_path: Path
) -> None:
    book, other = tmp_path / "mdg.xlsx", tmp_path / "other"
    exported = run("export", "--xlsx", book, "--new", "--country", "MDG", "--data", root)
    assert exported.exit_code == 0, exported.output
    done = run("import", book, "--data", root, "--into", other)
    assert done.exit_code == 0, done.output
    shipped = load_country(shipped_data("countries", "MDG"), "2026-11", base)
    built = load_country(other / "countries" / "MDG", "2026-11", base)
    assert resolve(base, built) == resolve(base, shipped)
    assert resolve(base, built).digest == resolve(base, shipped).digest


@pytest.mark.parametrize("country", ["BGD", "KHM"])
def test_packs_with_grades_rewording_and_public_lists_are_rebuilt_too(
    base: Questionnaire, tmp_path: Path, country: str
) -> None:
    folder = shipped_data("countries", country)
    pack = load_country(folder, "2026-11", base)
    built = build_pack(shipped_data(), base, given_of(author_sheets(base, pack, folder)), tmp_path)
    assert [str(each) for each in built.problems] == []
    for path, text in built.files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    again = load_country(tmp_path / "countries" / country, "2026-11", base)
    assert resolve(base, again).digest == resolve(base, pack).digest


# What an author may get wrong, on a small tool


def author(small: Path) -> tuple[Questionnaire, dict[str, Given]]:
    tool = load_base(small / BASE)
    pack = load_country(small / COUNTRY, "2026-11", tool)
    return tool, given_of(author_sheets(tool, pack, small / COUNTRY))


def build(small: Path, given: dict[str, Given], *, replace: bool = True) -> Built:
    return build_pack(small, load_base(small / BASE), given, small, replace=replace)


def told(small: Path, given: dict[str, Given]) -> str:
    built = build(small, given)
    assert built.files == {}
    (problem,) = built.problems
    return str(problem)


def test_an_empty_workbook_asks_for_the_country_first(small: Path) -> None:
    tool = load_base(small / BASE)
    like = load_country(small / COUNTRY, "2026-11", tool)
    assert told(small, given_of(empty_sheets(tool, like, DAY))) == (
        "Sheet ‘Country’, row 2: ‘’ is wrong here: three capital letters are wanted"
    )


def test_a_new_country_is_written_listed_and_resolved(small: Path) -> None:
    tool = load_base(small / BASE)
    like = load_country(small / COUNTRY, "2026-11", tool)
    given = given_of(empty_sheets(tool, like, DAY))
    for name, answer in {
        "code": "NEW",
        "names": "Newland\n[fr] Terre neuve",
        "currency": "NEW",
        "interview_languages": "fr",
        "publish_notes": "As the tool",
    }.items():
        fill(given, "Country", row_with(given, "Country", name), Answer=answer)
    built = build(small, given)
    assert [str(each) for each in built.problems] == []
    for path, text in built.files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    new = Catalogue([small]).newest("mini", "NEW")
    assert new.country_names == {"en": "Newland", "fr": "Terre neuve"}
    assert len(new.questions) == 3
    assert run("check", small).exit_code == 0, "it stands in the list of releases"


def test_a_pack_that_is_there_is_not_written_over_by_accident(small: Path) -> None:
    _, given = author(small)
    (problem,) = build(small, given, replace=False).problems
    assert "XYZ 2026-11 is there already" in str(problem)
    releases = small / "questionnaires/releases.yaml"
    releases.write_text(releases.read_text().replace("unreleased", "released"))
    assert "was released and never changes" in told(small, given)


def test_a_newer_overlay_keeps_the_files_of_the_older(small: Path) -> None:
    _, given = author(small)
    fill(given, "Country", row_with(given, "Country", "overlay"), Answer="2027-01")
    built = build(small, given, replace=False)
    assert sorted(path.name for path in built.files) == [
        "country.yaml",
        "law-2027-01.yaml",
        "overlay-2027-01.yaml",
        "protocol-2027-01.yaml",
        "releases.yaml",
    ]
    for path, text in built.files.items():
        path.write_text(text, "utf-8")
    assert Catalogue([small]).newest("mini", "XYZ").overlay_version == "2027-01"
    assert run("check", small).exit_code == 0


VALUE = ("Law values", "door_width")
LAW = ("Law references", "act_62")
ASKED = ("Questions", "AA1.1")


@pytest.mark.parametrize(
    ("sheet", "row", "cells", "sentence"),
    [
        (*VALUE, {"Form": "guess"}, "the form ‘guess’ is none of"),
        (*VALUE, {"Value": "wide"}, "‘wide’ is no number"),
        (*VALUE, {"Value": ""}, "the value is empty"),
        (*VALUE, {"Form": "no legal limit"}, "value and standard stay empty"),
        (*VALUE, {"Form": "at least", "Value": "1.5"}, "‘1.5’ is no whole number"),
        (*VALUE, {"Form": "ratio", "Value": "some"}, "Write it as 1 per 150"),
        (*VALUE, {"Form": "money", "Value": "5", "Currency": "x"}, "‘money’"),
        (*VALUE, {"To": "soon"}, "‘soon’ is no day"),
        (*VALUE, {"Citation": ""}, "door_width: this value has no citation"),
        (*VALUE, {"To": "2026-06-30"}, "can hold on the same day"),
        (*VALUE, {"For_whom": "everyone"}, "Write it as grade: 4"),
        (*VALUE, {"Part_of_the_year": "summer"}, "Write it as 04-01..09-30"),
        (*VALUE, {"Sources": "GONE"}, "there is no publication GONE"),
        (*LAW, {"Law": "gone"}, "there is no instrument gone"),
        (*LAW, {"Confidence": "D"}, "‘confidence’"),
        (*LAW, {"Id": ""}, "‘Id’ is empty"),
        (*LAW, {"Id": "act_63"}, ""),
        (*ASKED, {"Law": "gone"}, "there is no law reference gone"),
        (*ASKED, {"Law_values": "gone"}, "there is no law value gone"),
        (*ASKED, {"Asked": "perhaps"}, "say yes or no in ‘Asked’"),
        (*ASKED, {"Asked": "no"}, "say in ‘Why not’"),
        (*ASKED, {"Why_not": "Because"}, "it is asked, and ‘Why not’ has a reason"),
        (*ASKED, {"Asked": "no", "Why_not": "Because"}, "law, values and severity stay empty"),
        (*ASKED, {"Severity_here": "normal"}, "another severity needs its reason"),
        (*ASKED, {"Only_if": "everyone"}, "Write it as grade: 4"),
        (*ASKED, {"Only_if": "stories: 3.."}, "which the profile does not have"),
        (*ASKED, {"Id": "ZZ1.1"}, "there is no question ZZ1.1"),
        ("Urgent procedure", "counts", {"Part": "rumours"}, "the part ‘rumours’ is none of"),
        ("Samples", "1", {"Workers_to": "50"}, "each row must begin where the row before ends"),
        ("Samples", "1", {"Interviews": "few"}, "‘few’ is no number"),
        ("Deadlines", "report", {"How_many": "x"}, "‘x’ is no number"),
        ("Deadlines", "report", {"After": "later"}, "‘start’"),
        ("Contacts", "office", {"Id": "The Office"}, "‘id’"),
        ("Papers", "AA", {"Cluster": "QQ"}, "there is no cluster QQ"),
        ("Country", "currency", {"Answer": "dollars"}, "‘currency’"),
        ("Country", "specific", {"Answer": "perhaps"}, "is neither yes nor no"),
        ("Country", "checked_on", {"Answer": "today"}, "‘today’ is no day"),
        ("Country", "checked_on", {"Answer": ""}, "‘checked_on’ is missing"),
        ("Country", "overlay", {"Answer": "new"}, "year and month are wanted"),
    ],
)
def test_a_slip_is_told_by_sheet_and_row(
    small: Path, sheet: str, row: str, cells: dict[str, str], sentence: str
) -> None:
    _, given = author(small)
    number = row_with(given, sheet, row)
    fill(given, sheet, number, **cells)
    built = build(small, given)
    problems = [str(each) for each in built.problems]
    if not sentence:
        assert bool(problems) == (sheet == "Law references")
        return
    assert built.files == {}
    assert any(sentence in each for each in problems), problems
    assert any(each.startswith(f"Sheet ‘{sheet}’") for each in problems)


@pytest.mark.parametrize(
    ("sheet", "cells", "sentence"),
    [
        (
            "Conflicts",
            {"Law_value": "door_width", "Which_row": "9", "Form": "number", "Value": "1"},
            "there is no row 9 of the law value ‘door_width’",
        ),
        ("Public issues", {"List": "none", "Number": "1"}, "there is no list ‘none’"),
        ("Publications", {"Key": "LAW-1", "Title": "Twice"}, "‘LAW-1’ stands in row 2 already"),
    ],
)
def test_a_row_that_points_at_nothing_is_told(
    small: Path, sheet: str, cells: dict[str, str], sentence: str
) -> None:
    _, given = author(small)
    fill(given, sheet, 60, **cells)
    assert told(small, given).startswith(f"Sheet ‘{sheet}’, row 60: {sentence}")


def test_files_are_written_together_or_not_at_all(tmp_path: Path) -> None:
    old, new, blocked = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "file"
    old.write_text("before", "utf-8")
    blocked.write_text("", "utf-8")
    with pytest.raises(OSError, match="file"):
        write_together({old: "after", new: "after", blocked / "below.yaml": "after"})
    assert old.read_text("utf-8") == "before"
    assert not new.exists()


def test_ready_forms_are_made_by_a_command(small: Path) -> None:
    assert "1 questionnaires are ready" in run("compile", small).output
