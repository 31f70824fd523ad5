"""Counts of content, and the command that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from bwaudit.cli.content import app, plain
from bwaudit.questionnaire.coverage import Table, coverage
from bwaudit.questionnaire.jsonschemas import texts
from support.content_folders import BASE, edit, write_content

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_content(tmp_path / "data")


def tables(root: Path) -> dict[str, Table]:
    return {table.title.split(": ")[1]: table for table in coverage(root)}


def test_questions_are_counted_by_cluster(root: Path) -> None:
    assert tables(root)["clusters"].rows == (
        ("AA", 1, 2, 1, 1, 0, 1),
        ("BB", 1, 1, 0, 0, 1, 0),
        ("All", 2, 3, 1, 1, 1, 1),
    )


def test_what_questions_hold_is_counted(root: Path) -> None:
    assert tables(root)["what questions hold"].rows[-1] == ("All", 1, 9, 3, 6)


def test_sources_topics_and_languages_are_counted(root: Path) -> None:
    found = tables(root)
    assert found["sources of topics"].rows[-1] == ("All", 1, 1, 0, 1)
    assert found["topics"].rows == (
        ("Topics", 4),
        ("Questions of their own", 3),
        ("Merged into another", 1),
        ("Not covered", 0),
    )
    assert found["languages"].rows == (("bn", 1, "33 %"), ("en", 3, "100 %"))


def test_countries_are_counted(root: Path) -> None:
    found = tables(root)
    assert found["countries"].rows == (("XYZ 2026-11", 3, 0, 0, 1, 1, 1),)
    assert found["law values"].rows == (("XYZ 2026-11", 1, 3, 3, 0, 0, 1, 1),)
    assert found["questions asked"].rows == (("XYZ", 2, 1, 3),)


def test_a_tool_without_questions_is_counted_too(root: Path) -> None:
    (root / BASE / "topics.yaml").unlink()
    assert tables(root)["topics"].rows[0] == ("Topics", 0)


def run(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, list(words))
    return result.exit_code, result.output


def test_check_says_that_content_is_whole(root: Path) -> None:
    assert run("check", str(root)) == (0, "The content is whole: no problem found.\n")


def test_check_lists_problems_and_fails(root: Path) -> None:
    edit(root, f"{BASE}/lang/en/AA.yaml", "label: Doors wide", "label: Doors wide.")
    code, output = run("check", str(root))
    assert code == 1
    assert output.splitlines() == [
        f"{BASE}/lang/en/AA.yaml:15: the label of AA1.2 ends with a full stop",
        "1 problem. Mend each at its file and line, then run this again.",
    ]
    edit(root, f"{BASE}/lang/en/AA.yaml", "label: Doors unlocked", "label: Doors unlocked.")
    assert "2 problems." in run("check", str(root))[1]


def test_coverage_shows_every_table(root: Path) -> None:
    code, output = run("coverage", str(root))
    assert code == 0
    assert "# MINI 2026.1: clusters" in output
    assert "XYZ 2026-11" in output


def test_coverage_in_a_pipe_is_aligned_text_that_any_program_reads() -> None:
    table = Table("A title", ("Country", "Asked"), (("BGD", 297), ("All", 1000)))
    assert plain(table) == "# A title\nCountry  Asked\nBGD        297\nAll       1000\n"


def test_coverage_on_a_terminal_is_drawn(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    output = run("coverage", str(root))[1]
    assert "───" in output
    assert "·" in output, "a nought is a dot, so that numbers stand out"


def test_coverage_of_broken_content_says_what_to_do(root: Path) -> None:
    edit(root, f"{BASE}/clusters/AA.yaml", "severity: public", "severity: grave")
    code, output = run("coverage", str(root))
    assert code == 1
    assert "content check" in output.replace("\n", " ")


def test_schemas_are_written(tmp_path: Path) -> None:
    code, output = run("schema", str(tmp_path / "schemas"))
    assert code == 0
    assert len(output.splitlines()) >= len(texts())
    for name, text in texts().items():
        assert (tmp_path / "schemas" / name).read_text("utf-8") == text
