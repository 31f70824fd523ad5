"""Commands that cannot do what they are asked say why in a sentence, and leave everything alone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from typer.testing import CliRunner

from bwaudit import bench
from bwaudit.cli.commands import app

if TYPE_CHECKING:
    from pathlib import Path


def told(*words: str) -> str:
    """What a refused command says."""
    result = CliRunner().invoke(app, list(words))
    assert result.exit_code == 1, result.output
    return result.output


def test_a_demo_into_a_file_names_the_file_and_leaves_it(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine")
    said = told("demo", "--out", str(taken))
    assert f"‘{taken}’ cannot be used: file exists. Choose another file or folder." in said
    assert taken.read_text() == "mine"


def test_what_is_not_there_or_is_no_file_is_named_with_the_reason(tmp_path: Path) -> None:
    gone, text = tmp_path / "gone", tmp_path / "text.xlsx"
    text.write_text("no workbook")
    report = tmp_path / "report.pdf"
    report.write_bytes(b"%PDF-1.7")
    nowhere, out = str(tmp_path / "no" / "x.xlsx"), str(tmp_path)
    for words, name, reason in (
        (("verify", str(gone)), gone, "no such file or directory"),
        (("verify", str(tmp_path)), tmp_path, "is a directory"),
        (("verify", str(report), "--trust", str(gone)), gone, "no such file or directory"),
        (("content", "coverage", str(gone)), gone / "questionnaires", "no such file or directory"),
        (("content", "check", str(gone)), gone / "questionnaires", "no such file or directory"),
        (("content", "compile", str(gone)), gone / "questionnaires", "no such file or directory"),
        (("content", "schema", str(text)), text, "file exists"),
        (("content", "import", str(gone)), gone, "no such file or directory"),
        (("content", "export", "--xlsx", nowhere), nowhere, "no such file or directory"),
        (("content", "export", "--xlsx", out), tmp_path, "is a directory"),
    ):
        said = f"‘{name}’ cannot be used: {reason}. Choose another file or folder."
        assert told(*words).strip() == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "nosuch",
            "There is no command ‘nosuch’. "
            "bwaudit has: bench, content, demo, headoffice, selftest, verify.",
        ),
        (
            "headoffice inti",
            "There is no command ‘inti’. Do you mean init? "
            "bwaudit headoffice has: contacts, enrol, init, publish, review, revoke, serve, "
            "synthesis.",
        ),
        (
            "headoffice init",
            "--data is missing: folder to make it in. "
            "Use it like this: bwaudit headoffice init --data DATA --name NAME",
        ),
        (
            "verify",
            "FILE is missing: a bundle, a receipt or a report. "
            "Use it like this: bwaudit verify FILE",
        ),
        ("verify a b", "‘b’ is more than it takes. Use it like this: bwaudit verify FILE"),
        (
            "headoffice serve --port x",
            "--port must be a whole number from 0 to 65535. See ‘bwaudit headoffice serve --help’.",
        ),
        (
            "headoffice review list --page -1",
            "--page must be 0 or more. See ‘bwaudit headoffice review list --help’.",
        ),
        (
            "headoffice synthesis --from 2026",
            "--from must be a day, for example 2026-05-14. Use it like this: "
            "bwaudit headoffice synthesis --country COUNTRY --from FIRST --to LAST",
        ),
        (
            "headoffice init --data pyproject.toml --name x",
            "--data must be a folder, and there is a file of that name. "
            "Use it like this: bwaudit headoffice init --data DATA --name NAME",
        ),
        (
            "demo --ot x",
            "There is no --ot here. Do you mean --out? Use it like this: bwaudit demo --out OUT",
        ),
        ("--nosuch", "There is no --nosuch here. See ‘bwaudit --help’."),
        ("demo --out", "--out needs a word behind it."),
        ("--version=1", "--version takes nothing behind it."),
    ],
)
def test_what_was_typed_wrongly_is_said_in_a_sentence(words: str, said: str) -> None:
    result = CliRunner().invoke(app, words.split(), prog_name="bwaudit")
    assert result.exit_code == 2
    assert result.stderr.strip() == said
    assert result.stdout == ""


def test_a_group_without_a_command_shows_what_it_has() -> None:
    result = CliRunner().invoke(app, ["content"], prog_name="bwaudit")
    assert result.exit_code == 2
    assert "coverage" in result.output
    assert CliRunner().invoke(app, ["--version"]).exit_code == 0


def test_a_workbook_whose_parts_are_damaged_is_told(tmp_path: Path) -> None:
    whole, damaged = tmp_path / "whole.xlsx", tmp_path / "damaged.xlsx"
    assert CliRunner().invoke(app, ["content", "export", "--xlsx", str(whole)]).exit_code == 0
    with ZipFile(whole) as old, ZipFile(damaged, "w") as new:
        for each in old.namelist():
            new.writestr(each, old.read(each).replace(b'"', b"", 1))
    assert "damaged.xlsx cannot be read as a workbook" in told("content", "import", str(damaged))


def test_a_benchmark_that_is_not_there_is_told_with_those_that_are() -> None:
    said = told("bench", "nosuch")
    assert said.startswith("There is no benchmark ‘nosuch’. There are: answer, ")


def test_a_benchmark_that_stops_keeps_nothing_from_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = "from bwaudit.bench import Figure\ndef run():\n    return [Figure('one', 1.0, 'ms')]\n"
    (tmp_path / "bench_bad.py").write_text("def run():\n    raise ValueError('why it stopped')\n")
    (tmp_path / "bench_good.py").write_text(good)
    monkeypatch.setattr(
        bench,
        "available",
        lambda: {name: tmp_path / f"bench_{name}.py" for name in ("bad", "good")},
    )
    figures = tmp_path / "figures.json"
    said = told("bench", "--json", str(figures))
    assert "why it stopped" in said
    assert "Not measured, for the reason above: bad." in said
    assert '"one"' in figures.read_text()


def test_a_national_report_is_looked_for_in_this_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    period = ("--from", "2026-01-01", "--to", "2026-12-31")
    said = told("headoffice", "synthesis", "--country", "BGD", *period)
    assert "There is no head office in" in said
    assert "Make one with ‘bwaudit headoffice init’." in said
    assert not any(tmp_path.iterdir())
