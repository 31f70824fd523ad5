"""Setting words in YAML: nothing else in the file becomes another."""

from __future__ import annotations

import pytest

from bwaudit.questionnaire.yamledit import quoted, with_entries

TEXT = """\
# Head
rows:
  - {value: 30, note: "a # b"}   # behind
  - value: 15
    # a comment
    note: old   # kept
    by: nobody
  - value: 7
"""


def test_an_entry_of_a_row_in_braces_is_added_at_its_end() -> None:
    new = with_entries(TEXT, [(("rows", 0), {"by": "A. Lawyer"})])
    assert new == TEXT.replace('"a # b"}', '"a # b", by: A. Lawyer}')


def test_an_entry_of_a_row_in_lines_stands_below_the_first() -> None:
    new = with_entries(TEXT, [(("rows", 1), {"day": "2026-11-30"})])
    assert "  - value: 15\n    # a comment\n    day: 2026-11-30\n    note: old   # kept\n" in new
    assert new.replace("    day: 2026-11-30\n", "") == TEXT


def test_an_entry_that_is_there_is_changed_in_its_place() -> None:
    new = with_entries(TEXT, [(("rows", 1), {"by": quoted("B: C"), "note": "new"})])
    assert new == TEXT.replace("nobody", "'B: C'").replace("old ", "new ")


def test_a_row_of_one_line_gets_a_second() -> None:
    new = with_entries(TEXT, [(("rows", 2), {"by": "X"})])
    assert new.endswith("  - by: X\n    value: 7\n")


@pytest.mark.parametrize("at", [("rows",), ("rows", 9), ("rows", 0, "value"), ("none", "more")])
def test_a_path_to_no_row_is_refused(at: tuple[str | int, ...]) -> None:
    with pytest.raises(ValueError, match="is no mapping"):
        with_entries(TEXT, [(at, {"by": "X"})])


def test_an_edit_that_means_more_than_one_entry_is_a_bug_that_shows() -> None:
    with pytest.raises(AssertionError, match="more than that"):
        with_entries(TEXT, [(("rows", 0), {"by": "X, value: 31"})])
