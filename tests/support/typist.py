"""A desktop in which somebody types without a rest, in one place after the other, until the process
is killed: a finding, a line of the plan, a sheet of the log, the words of the factory in the exit
meeting.

Run as `python -m support.typist FOLDER`; says on standard output how many keys were typed after
each key, and how many are saved after each save.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from bwaudit.assessment.names import Entity
from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.clock import SystemClock
from bwaudit.usecases import answering, drafting, planning
from bwaudit_ui.app import make
from bwaudit_ui.screens.plan import PlanScreen
from support.visits import PASSPHRASE, folders_below

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.usecases.factories import OpenFactory
    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.screens.main_window import MainWindow
    from bwaudit_ui.screens.safe_window import SafeWindow

KEY_MS: Final = 20
KEYS: Final = 100
"""How many keys are typed in each place; in the last one there is no end."""
PLACES: Final = 4
_SHEET: Final = "activity:"


def keys_in(visit: OpenAssessment, factory: OpenFactory | None) -> int:
    """How many of the keys a store holds."""
    findings = map(visit.record.finding, visit.record.fold.ids(Entity.FINDING))
    texts = [text for each in findings for text in (each.text, each.response_text)]
    if factory is not None:
        entries = [each.topic for each in factory.record.activities()]
        texts += [each.action for each in factory.record.actions()]
        texts += entries or [drafting.kept(factory).get(_SHEET, {}).get("activity_topic", "")]
    return "".join(texts).count("x")


class Typist:
    """Goes on by one key, or waits for what is not there yet, at each tick."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._typed = 0
        self._steps = self._all()
        self._ticks = QTimer()
        self._ticks.timeout.connect(self._go_on)
        self._ticks.start(KEY_MS)

    def _go_on(self) -> None:
        next(self._steps)

    def _all(self) -> Iterator[None]:
        window = self._window
        desk = window.desk
        assert desk is not None
        desk.inside.go_on(desk.home.last())
        while desk.session is None or desk.pages.current != "questions":
            yield
        visit = desk.session.assessment
        question = next(
            each.id
            for each in visit.questionnaire.questions
            if each.severity == "normal"
            and not each.national_level
            and each.id in visit.applicable()
        )
        desk.session.go_to(question)
        answering.judge(visit, question, Judgement.NON_COMPLIANT)
        desk.session.saved.connect(self._tell)
        yield from self._type(window, "finding_text", KEYS)
        desk.show_page("plan")
        while desk.around.session is None or desk.pages.current != "plan":
            yield
        desk.around.session.saved.connect(self._tell)
        page = desk.pages.page("plan")
        assert isinstance(page, PlanScreen)
        page.show_line(planning.from_self_diagnosis(desk.around.session.factory, "Stairs"))
        yield from self._type(window, "line_action", KEYS)
        desk.show_page("advisory")
        self._press("log_new")
        yield from self._type(window, "activity_topic", KEYS)
        self._press("activity_keep")
        window.presenting.begin(desk)
        meeting: SafeWindow | None = window.presenting.window
        assert meeting is not None
        yield from self._type(meeting, "response_text", 1_000)

    def _type(self, within: QWidget, name: str, keys: int) -> Iterator[None]:
        found = [
            each
            for kind in (QTextEdit, QLineEdit)
            for each in within.findChildren(kind, name)
        ]  # fmt: skip
        (field,) = found
        for _ in range(keys):
            QTest.keyClicks(field, "x")
            self._typed += 1
            os.write(1, f"typed {self._typed}\n".encode())
            yield

    def _press(self, name: str) -> None:
        button = self._window.findChild(QAbstractButton, name)
        assert button is not None, name
        button.click()

    def _tell(self) -> None:
        desk = self._window.desk
        if desk is not None and desk.session is not None:
            around = desk.around.session
            factory = around.factory if around is not None else None
            os.write(1, f"saved {keys_in(desk.session.assessment, factory)}\n".encode())


def main(folder: Path) -> None:
    app = QApplication([])
    desktop = make(app, folders_below(folder), SystemClock())
    window = desktop.window
    window.show()
    typists = []
    window.desk_opened.connect(lambda: typists.append(Typist(window)))
    window.unlocking.unlock(PASSPHRASE)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
