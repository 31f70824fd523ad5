"""Starting and ending the program, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FIRST_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.paths import Folders
from bwaudit_ui.app import make
app = QApplication([])
desktop = make(app, Folders.below(Path(sys.argv[1])), SystemClock())
desktop.window.show()
app.processEvents()
late = ("sqlmodel", "sqlalchemy", "sqlcipher3", "pydantic", "cryptography", "PIL", "reportlab")
print([name for name in late if name in sys.modules])
desktop.close()
"""

OPEN_AND_CLOSE = """
import os
import signal
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
import bwaudit_ui.app as program
from bwaudit.foundation.paths import Folders
made = program.make

def make(*given, **named):
    desktop = made(*given, **named)
    if sys.argv[2] == "crash":
        QTimer.singleShot(50, lambda: 1 / 0)
    QTimer.singleShot(600, look)
    if sys.argv[2] == "terminate":
        QTimer.singleShot(700, lambda: os.kill(os.getpid(), signal.SIGTERM))
    else:
        QTimer.singleShot(700, desktop.window.close)
    program.desktop = desktop
    return desktop

def look():
    from PySide6.QtWidgets import QDialog
    sheets = program.desktop.window.findChildren(QDialog)
    print([sheet.objectName() for sheet in sheets])

program.make = make
sys.exit(program.run(Folders.below(Path(sys.argv[1])), ["bwaudit"]))
"""


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def test_the_first_window_waits_for_no_library_of_the_store(tmp_path: Path) -> None:
    ended = run(FIRST_WINDOW, str(tmp_path))
    assert ended.stdout.strip() == "[]", ended.stderr


def test_the_program_opens_closes_and_keeps_a_log(tmp_path: Path) -> None:
    ended = run(OPEN_AND_CLOSE, str(tmp_path), "")
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == "[]"
    assert "BW Audit" in (tmp_path / "logs" / "bwaudit.log").read_text()


def test_a_program_that_the_system_ends_ends_in_order(tmp_path: Path) -> None:
    ended = run(OPEN_AND_CLOSE, str(tmp_path), "terminate")
    assert ended.returncode == 0, ended.stderr


def test_a_bug_anywhere_is_told_in_a_window_and_logged_without_content(tmp_path: Path) -> None:
    ended = run(OPEN_AND_CLOSE, str(tmp_path), "crash")
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == "['crash']"
    log = (tmp_path / "logs" / "bwaudit.log").read_text()
    assert "ZeroDivisionError" in log
    assert "division by zero" not in log
