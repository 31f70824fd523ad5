"""The installed program's check of itself says so when all is well, and when something is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typer.testing import CliRunner

from bwaudit.cli.commands import app
from bwaudit.foundation.errors import Code, ReportError
from bwaudit.usecases import reporting

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_all_is_well_here(qtbot: QtBot) -> None:
    result = CliRunner().invoke(app, ["selftest"])
    assert result.exit_code == 0, result.output
    assert "All is well." in result.output
    assert "297 questions" in result.output


def test_a_step_that_is_not_well_is_told_and_the_others_go_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ReportError(Code.FONT_MISSING)

    monkeypatch.setattr(reporting, "export", refuse)
    result = CliRunner().invoke(app, ["selftest"])
    assert result.exit_code == 1
    assert "NOT WELL: A font of the program is missing." in result.output
    assert "the same as before" in result.output


def test_the_command_says_its_version() -> None:
    assert "BW Audit 0." in CliRunner().invoke(app, ["--version"]).output
