"""A desktop in which somebody types a finding without a rest, until the process is killed.

Run as `python -m support.typist FOLDER`; says on standard output how much of the text was typed
after each key, and how much of it is saved after each save.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.clock import SystemClock
from bwaudit.usecases import answering
from bwaudit_ui.app import make
from support.visits import PASSPHRASE, folders_below

if TYPE_CHECKING:
    from bwaudit_ui.presenters.session import AssessmentSession

KEY_MS = 20


def main(folder: Path) -> None:
    app = QApplication([])
    desktop = make(app, folders_below(folder), SystemClock())
    window = desktop.window
    window.show()

    def begin() -> None:
        assert window.desk is not None
        window.desk.inside.go_on(window.desk.home.last())
        QTimer.singleShot(KEY_MS, write)

    def write() -> None:
        session = window.desk.session if window.desk is not None else None
        if session is None:
            QTimer.singleShot(KEY_MS, write)
            return
        question = session.current_question
        answering.judge(session.assessment, question, Judgement.NON_COMPLIANT)
        session.saved.connect(lambda _at: tell(session, question))
        field = window.findChild(QTextEdit, "finding_text")
        assert field is not None
        keys.timeout.connect(lambda: press(field))
        keys.start(KEY_MS)

    def press(field: QTextEdit) -> None:
        QTest.keyClicks(field, "x")
        os.write(1, f"typed {len(field.toPlainText())}\n".encode())

    def tell(session: AssessmentSession, question: str) -> None:
        saved = len(session.assessment.record.finding(question).text)
        os.write(1, f"saved {saved}\n".encode())

    keys = QTimer()
    window.desk_opened.connect(begin)
    window.unlocking.unlock(PASSPHRASE)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
