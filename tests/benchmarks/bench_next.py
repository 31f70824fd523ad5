"""The question workspace with the questionnaire of Bangladesh, half of it answered, in the whole
window: next, answer by key, theme, and the command palette over all its questions.

Each sample lasts from the key until the window was painted, with everything that follows an answer
around the question: list, badges, marks. The platform is offscreen, so what the screen itself takes
is not in it.
"""

from __future__ import annotations

import os
import tempfile
import time
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit.bench import Figure, median, p95, timed
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.paths import Folders
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import answering, opening, unlocking

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.presenters.palette import Palette
    from bwaudit_ui.screens.main_window import MainWindow
    from bwaudit_ui.screens.questions import QuestionsScreen

STEPS = 200
SWITCHES = 20
SEARCHES = 5
NEXT_MS = 16.0
ANSWER_MS = 20.0
PALETTE_MS = 20.0
THEME_MS = 300.0
PATIENCE_SECONDS = 30
SIZE = (1440, 810)


def run() -> list[Figure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from bwaudit_ui.app import make
    from bwaudit_ui.presenters.palette import Palette
    from bwaudit_ui.screens.questions import QuestionsScreen

    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        folders, clock = Folders.below(Path(folder)), SystemClock()
        desktop = make(app, folders, clock)
        window = desktop.window
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        workspace, _ = unlocking.set_up(
            folders,
            clock,
            name="Bench",
            passphrase="bench passphrase",
            notes_pin="2580",
            cost=KdfCost(1024, 1, 1),
        )
        visit = _half_answered(workspace)
        window.open_desk(workspace)
        desk = window.desk
        assert desk is not None
        desk.inside.go_on(visit)
        _until(app, lambda: desk.session is not None and desk.pages.current == "questions")
        _until(app, lambda: desktop.jobs.idle)
        page, session = desk.pages.page("questions"), desk.session
        assert isinstance(page, QuestionsScreen)
        assert session is not None
        desk.inside.show_question(session.assessment.questionnaire.questions[0].id)
        figures = _measured(app, window, page, len(session.assessment.applicable()))
        figures += _searched(Palette(session))
        window.lock()
        _until(app, lambda: window.desk is None)
        window.close()
        desktop.close()
    return figures


def _half_answered(workspace: Workspace) -> str:
    """An assessment of which every second question was answered."""
    visit = opening.start(workspace, opening.StartDraft("Bench"))
    judgements = cycle(Judgement)
    for question in visit.questionnaire.questions[::2]:
        answering.judge(visit, question.id, next(judgements))
        answering.tick_source(visit, question.id, KnownBy.OBSERVATION, on=True)
    return visit.id


def _measured(
    app: QApplication, window: MainWindow, page: QuestionsScreen, amount: int
) -> list[Figure]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from bwaudit_ui.runtime.theme import theme_of
    from bwaudit_ui.runtime.tokens import ThemeName

    app.processEvents()
    painted = _until_painted(app, window)
    control, plain = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    names = cycle([ThemeName.DARK, ThemeName.LIGHT])
    answers_by_key = {
        judgement: Qt.Key(Qt.Key.Key_1.value + place) for place, judgement in enumerate(Judgement)
    }
    others = cycle(Judgement)

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        QTest.keyClick(app.focusWidget() or page, key, modifier)

    def go_on() -> None:
        before = page.presenter.current
        painted(lambda: press(Qt.Key.Key_Down, control))
        if page.presenter.current == before:
            raise RuntimeError("the next question did not come")

    def held() -> Judgement | None:
        return page.presenter.state().answer.judgement

    def answer(judgement: Judgement) -> None:
        painted(lambda: press(answers_by_key[judgement], plain))

    nexts, answers = [], []
    for _ in range(min(STEPS, amount - 1)):
        judgement = next(others)
        if judgement is held():
            judgement = next(others)
        answers.append(timed(partial(answer, judgement)))
        if held() is not judgement:
            raise RuntimeError("the answer was not recorded")
        app.processEvents()
        nexts.append(timed(go_on))
        app.processEvents()
    switches = [
        timed(lambda: painted(lambda: theme_of().choose(name=next(names)))) for _ in range(SWITCHES)
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


def _until(app: QApplication, reached: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not reached():
        app.processEvents()
        if time.monotonic() > deadline:
            raise RuntimeError("the page did not open")


def _until_painted(app: QApplication, window: MainWindow) -> Callable[[Callable[[], object]], None]:
    """Do something and stay until the window has painted what follows from it."""
    from PySide6.QtCore import QEvent, QObject

    class Watch(QObject):
        paints = 0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.UpdateRequest:
                self.paints += 1
            return False

    watch = Watch(window)
    window.installEventFilter(watch)

    def painted(work: Callable[[], object]) -> None:
        before, deadline = watch.paints, time.monotonic() + PATIENCE_SECONDS
        work()
        while watch.paints == before:
            app.processEvents()
            if time.monotonic() > deadline:
                raise RuntimeError("nothing was painted")

    return painted
