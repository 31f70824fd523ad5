"""What reviewers write into a workbook comes back whole, where it belongs, or not at all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.checks import check
from bwaudit.questionnaire.loader import load_base
from bwaudit.questionnaire.review_sheets import review_sheets
from bwaudit.questionnaire.reviews import Review, open_comments, take_reviews
from support.content_folders import BASE, COUNTRY, edit, write_content
from support.workbooks import fill, given_of, row_with

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.questionnaire.reviews import Taken
    from bwaudit.questionnaire.sheets import Given

TODAY = date(2026, 11, 29)
LAWYER = {"Reviewed_by": "A. Lawyer", "Reviewed_on": "2026-11-28"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_content(tmp_path / "data")


@pytest.fixture
def given(root: Path) -> dict[str, Given]:
    return given_of(review_sheets(Catalogue([root]).newest("mini", "XYZ")))


def take(root: Path, given: dict[str, Given]) -> Taken:
    folder = root / COUNTRY
    tool = Catalogue([root]).newest("mini", "XYZ")
    return take_reviews(given, tool, folder, folder / "law.yaml", TODAY)


def written(root: Path, given: dict[str, Given]) -> Taken:
    taken = take(root, given)
    assert [str(each) for each in taken.problems] == []
    for path, text in taken.files.items():
        path.write_text(text, "utf-8")
    return taken


def refused(root: Path, given: dict[str, Given]) -> str:
    taken = take(root, given)
    assert taken.files == {}
    (problem,) = taken.problems
    return str(problem)


def test_a_workbook_nobody_wrote_in_changes_nothing(root: Path, given: dict[str, Given]) -> None:
    assert take(root, given).files == {}


def test_a_comment_is_kept_beside_the_pack_and_listed_until_it_is_closed(
    root: Path, given: dict[str, Given]
) -> None:
    fill(
        given,
        "Questions",
        row_with(given, "Questions", "AA1.1"),
        Comment="Say: of each floor",
        **LAWYER,
    )
    written(root, given)
    (note,) = open_comments(root)
    assert (note.file, note.line) == (f"{COUNTRY}/reviews.yaml", 4)
    assert note.message == "Questions AA1.1: A. Lawyer, 2026-11-28: Say: of each floor"
    assert check(root) == []
    edit(root, f"{COUNTRY}/reviews.yaml", "status: open", "status: closed\n    answer: done")
    assert list(open_comments(root)) == []
    assert take(root, given).files == {}, "a closed comment that comes again stays closed"


def test_a_value_found_right_names_its_reviewer_and_day_and_nothing_else_moves(
    root: Path, given: dict[str, Given]
) -> None:
    before = (root / COUNTRY / "law.yaml").read_text("utf-8")
    digests = {row.id: row.value for row in Catalogue([root]).newest("mini", "XYZ").parameters}
    for name in ("door_width/1", "door_width/3"):
        fill(given, "Law values", row_with(given, "Law values", name), Confirmed="yes", **LAWYER)
    taken = written(root, given)
    assert taken.values == 2
    tool = Catalogue([root]).newest("mini", "XYZ")
    assert [row.reviewed_by for row in tool.parameters] == [
        "A. Lawyer",
        "not reviewed",
        "A. Lawyer",
    ]
    assert [row.checked_on.day for row in tool.parameters] == [28, 22, 28]
    assert {row.id: row.value for row in tool.parameters} == digests
    after = (root / COUNTRY / "law.yaml").read_text("utf-8")
    assert len(after.splitlines()) == len(before.splitlines()) + 1
    assert written(root, given).files == {}, "taken in twice, it changes nothing"
    assert (root / COUNTRY / "law.yaml").read_text("utf-8") == after


def test_comments_of_a_second_reviewer_are_added_to_the_first(
    root: Path, given: dict[str, Given]
) -> None:
    row = row_with(given, "Words", "AA1.1/phrase/1")
    fill(given, "Words", row, Comment="One", **LAWYER)
    written(root, given)
    fill(given, "Words", row, Comment="Two\nlines", Reviewed_by="B. Jurist")
    written(root, given)
    assert [note.message.split(": ")[-1] for note in open_comments(root)] == ["One", "Two lines"]


def test_name_and_day_may_stand_once_in_the_first_sheet(
    root: Path, given: dict[str, Given]
) -> None:
    fill(given, "About", row_with(given, "About", "Reviewed by"), Value="A. Lawyer")
    fill(given, "About", row_with(given, "About", "Reviewed on"), Value="2026-11-29")
    fill(given, "Practice", row_with(given, "Practice", "clock/report"), Confirmed="YES")
    (review,) = written(root, given).reviews
    assert review == Review(
        row="Practice clock/report", overlay="2026-11", by="A. Lawyer", day=TODAY, confirmed=True
    )


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        ({"Confirmed": "maybe"}, "‘Confirmed’ is ‘maybe’. Write yes, no or nothing"),
        ({"Reviewed_by": "A"}, "there is a name or a day only"),
        ({"Confirmed": "no", **LAWYER}, "write in ‘Comment’ what is wrong"),
        ({"Comment": "x", "Reviewed_on": "2026-11-28"}, "write your name in ‘Reviewed by’"),
        ({"Comment": "x", "Reviewed_by": "A"}, "write the day in ‘Reviewed on’"),
        ({"Comment": "x", **LAWYER, "Reviewed_on": "28/11/26"}, "‘28/11/26’ is no day"),
        ({"Comment": "x", **LAWYER, "Reviewed_on": "2026-12-01"}, "has not come yet"),
        ({"Id": "AA9.9"}, "the id is ‘AA9.9’ and was written as ‘AA1.1’"),
        ({"Text": "Is it?"}, ""),
        ({"Question": "Is it?"}, "the locked column ‘Question’ was changed"),
        ({"Code": ""}, "this row was added"),
        ({"Code": "00-11"}, "the id is ‘AA1.1’ and was written as ‘another one’"),
    ],
)
def test_what_cannot_be_taken_in_is_told_by_sheet_and_row(
    root: Path, given: dict[str, Given], cells: dict[str, str], sentence: str
) -> None:
    if "Text" in cells:
        fill(given, "Words", row_with(given, "Words", "AA1.1/cause/1"), **cells)
        assert "the locked column ‘Text’ was changed" in refused(root, given)
        return
    row = row_with(given, "Questions", "AA1.1")
    fill(given, "Questions", row, **cells)
    told = refused(root, given)
    assert told.startswith(f"Sheet ‘Questions’, row {row}: ")
    assert sentence in told


def test_one_wrong_row_keeps_all_others_out(root: Path, given: dict[str, Given]) -> None:
    fill(given, "Questions", row_with(given, "Questions", "AA1.1"), Comment="good", **LAWYER)
    fill(given, "Questions", row_with(given, "Questions", "AA1.2"), Comment="no name")
    assert "write your name" in refused(root, given)
    assert not (root / COUNTRY / "reviews.yaml").exists()


def test_a_row_that_stands_twice_is_told(root: Path, given: dict[str, Given]) -> None:
    sheet = given["Questions"]
    (number, cells), *_ = sheet.rows
    given["Questions"] = type(sheet)(sheet.name, sheet.headings, (*sheet.rows, (90, cells)))
    assert refused(root, given).endswith(f"{cells[0]} stands in row {number} already")


def test_content_that_changed_since_is_not_reviewed_unseen(
    root: Path, given: dict[str, Given]
) -> None:
    fill(given, "Questions", row_with(given, "Questions", "AA1.1"), Confirmed="yes", **LAWYER)
    edit(root, f"{BASE}/lang/en/AA.yaml", "Can every door", "Can any door")
    assert "AA1.1 has changed since this workbook was written" in refused(root, given)


def test_a_row_whose_content_is_gone_is_told(root: Path, given: dict[str, Given]) -> None:
    edit(root, f"{COUNTRY}/protocol.yaml", "  - {cluster: AA, papers: [{en: Plans}]}", "  []")
    assert refused(root, given).endswith(
        "there is no row ‘papers/AA/1’ any more. Export a new workbook for it"
    )


def test_moved_columns_and_missing_sheets_and_formulas_are_told(
    root: Path, given: dict[str, Given]
) -> None:
    sheet = given["Questions"]
    moved = (sheet.headings[0], sheet.headings[2], sheet.headings[1], *sheet.headings[3:])
    given["Questions"] = type(sheet)(sheet.name, moved, sheet.rows)
    words = given["Words"]
    given["Words"] = type(words)(words.name, words.headings, words.rows, ((4, "F"),))
    del given["Practice"]
    told = [str(each) for each in sorted(take(root, given).problems)]
    assert told == [
        "Sheet ‘Practice’: this sheet is missing. Use the workbook as it was written",
        "Sheet ‘Questions’, row 1: column B must be ‘Number’ and is ‘Label’. "
        "A column was moved, renamed or removed; put it back",
        "Sheet ‘Words’, row 4: column F holds a formula. Write the value itself",
    ]


def test_a_workbook_of_another_pack_is_not_taken_in(root: Path, given: dict[str, Given]) -> None:
    fill(given, "About", row_with(given, "About", "Overlay"), Value="2025-01")
    assert refused(root, given) == "Sheet ‘About’: ‘Overlay’ is ‘2025-01’, and here it is ‘2026-11’"


def test_the_global_tool_is_reviewed_too(root: Path) -> None:
    base = load_base(root / BASE)
    given = given_of(review_sheets(base))
    assert set(given) == {"About", "Questions", "Words"}
    fill(given, "Questions", row_with(given, "Questions", "BB1.1"), Comment="Which age?", **LAWYER)
    taken = take_reviews(given, base, root / BASE, None, TODAY)
    ((path, text),) = taken.files.items()
    assert path == root / BASE / "reviews.yaml"
    assert "Which age?" in text


def test_a_file_of_reviews_that_is_wrong_is_told_and_left_alone(
    root: Path, given: dict[str, Given]
) -> None:
    path = root / COUNTRY / "reviews.yaml"
    path.write_text("reviews:\n  - {row: Questions AA1.1, by: A, day: 2026-11-28}\n", "utf-8")
    (problem,) = check(root)
    assert "a review has a comment" in problem.message
    fill(given, "Questions", row_with(given, "Questions", "AA1.1"), Comment="good", **LAWYER)
    assert "the file of earlier reviews is wrong" in refused(root, given)
    path.write_text("reviews: []\n", "utf-8")
    written(root, given)
    assert check(root) == []
