"""The question workspace with the questionnaire of Bangladesh: next, answer by key, theme, and
the command palette over all its questions.

Each sample lasts from the key until the window was painted. The platform is offscreen, so what the
screen itself takes is not in it.
"""

from __future__ import annotations

import os
import tempfile
import time
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from bwaudit.assessment.terms import Judgement
from bwaudit.bench import Figure, median, p95, timed
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.content import shipped_resources
from bwaudit.foundation.paths import Folders
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import opening, unlocking

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from bwaudit_ui.presenters.palette import Palette
    from bwaudit_ui.runtime.theme import Theme
    from bwaudit_ui.screens.questions import QuestionsScreen

STEPS = 200
SWITCHES = 20
SEARCHES = 5
NEXT_MS = 16.0
ANSWER_MS = 20.0
PALETTE_MS = 20.0
THEME_MS = 300.0
PATIENCE_SECONDS = 10
SIZE = (1440, 760)


def run() -> list[Figure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from bwaudit_ui.presenters.palette import Palette
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.collecting import set_aside, take_back
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.patience import SLOW_MS, PatientDisk
    from bwaudit_ui.screens.questions import QuestionsScreen
    from bwaudit_ui.widgets.appearance import install_theme

    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    theme = install_theme(app, shipped_resources())
    with tempfile.TemporaryDirectory() as folder:
        workspace, _ = unlocking.set_up(
            Folders.below(Path(folder)),
            SystemClock(),
            name="Bench",
            passphrase="bench passphrase",
            notes_pin="2580",
            cost=KdfCost(1024, 1, 1),
        )
        visit = opening.start(workspace, opening.StartDraft("Bench"))
        set_aside()  # as the window does when it opens an assessment
        disk = workspace.wait_for = PatientDisk(SLOW_MS)
        jobs = JobRunner()
        session = AssessmentSession(visit, jobs)
        page = QuestionsScreen(session)
        figures = _measured(app, theme, page, len(visit.applicable()))
        figures += _searched(Palette(session))
        jobs.shutdown()
        session.close()
        take_back()
        disk.close()
        page.close()
        page.deleteLater()
        unlocking.lock(workspace)
    return figures


def _measured(app: QApplication, theme: Theme, page: QuestionsScreen, amount: int) -> list[Figure]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from bwaudit_ui.runtime.tokens import ThemeName

    page.resize(*SIZE)
    page.show()
    page.activateWindow()
    page.activate()
    app.processEvents()
    painted = _until_painted(app, page)
    control, plain = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    keys = cycle(range(Qt.Key.Key_1.value, Qt.Key.Key_1.value + len(Judgement)))
    names = cycle([ThemeName.DARK, ThemeName.LIGHT])

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        QTest.keyClick(app.focusWidget() or page, key, modifier)

    def go_on() -> None:
        before = page.presenter.current
        painted(lambda: press(Qt.Key.Key_Down, control))
        if page.presenter.current == before:
            raise RuntimeError("the next question did not come")

    def answer(key: Qt.Key) -> None:
        painted(lambda: press(key, plain))

    def look_at_answer() -> None:
        if page.presenter.state().answer.judgement is None:
            raise RuntimeError("the answer was not recorded")

    nexts, answers = [], []
    for _ in range(min(STEPS, amount - 1)):
        answers.append(timed(lambda: answer(Qt.Key(next(keys)))))
        look_at_answer()
        app.processEvents()
        nexts.append(timed(go_on))
        app.processEvents()
    switches = [
        timed(lambda: painted(lambda: theme.choose(name=next(names)))) for _ in range(SWITCHES)
    ]
    return [
        Figure("next question, median", median(nexts), "ms"),
        Figure("next question, p95", p95(nexts), "ms", 0, NEXT_MS),
        Figure("answer by key, painted, median", median(answers), "ms"),
        Figure("answer by key, painted, p95", p95(answers), "ms", 0, ANSWER_MS),
        Figure("theme switch, median", median(switches), "ms"),
        Figure("theme switch, p95", p95(switches), "ms", 0, THEME_MS),
    ]


def _searched(palette: Palette) -> list[Figure]:
    """Each key of some searches, as a person types them, up to the rows that are shown."""
    from bwaudit_ui.runtime.keymap import commands_in_force

    typed = ("7.42", "fire exits blocked", "overtime", "register", "#3.1", ">theme", "wages paid")
    offered = commands_in_force({})
    samples = [
        timed(partial(palette.find, text[:end], offered))
        for _ in range(SEARCHES)
        for text in typed
        for end in range(1, len(text) + 1)
    ]
    return [
        Figure("palette, one key, median", median(samples), "ms"),
        Figure("palette, one key, p95", p95(samples), "ms", 0, PALETTE_MS),
    ]


def _until_painted(
    app: QApplication, page: QuestionsScreen
) -> Callable[[Callable[[], object]], None]:
    """Do something and stay until the window has painted what follows from it."""
    from PySide6.QtCore import QEvent, QObject

    class Watch(QObject):
        paints = 0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.UpdateRequest:
                self.paints += 1
            return False

    watch = Watch(page)
    page.installEventFilter(watch)

    def painted(work: Callable[[], object]) -> None:
        before, deadline = watch.paints, time.monotonic() + PATIENCE_SECONDS
        work()
        while watch.paints == before:
            app.processEvents()
            if time.monotonic() > deadline:
                raise RuntimeError("nothing was painted")

    return painted
