"""The lanes: work off the GUI thread, handlers on it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from bwaudit.foundation.errors import Cancelled, Code, StoreError
from bwaudit_ui.runtime.jobs import JobRunner
from bwaudit_ui.screens.tasks_card import TasksCard
from bwaudit_ui.widgets.long_task import LongTask

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit_ui.runtime.jobs import Job
    from bwaudit_ui.runtime.theme import Theme


class Outcome:
    """What the handlers were given, and in which thread."""

    def __init__(self) -> None:
        self.results: list[Any] = []
        self.problems: list[Exception] = []
        self.progress: list[tuple[int, int]] = []
        self.threads: set[int] = set()

    def success(self, result: Any) -> None:
        self.threads.add(threading.get_ident())
        self.results.append(result)

    def failure(self, problem: Exception) -> None:
        self.threads.add(threading.get_ident())
        self.problems.append(problem)

    def advance(self, done: int, total: int) -> None:
        self.threads.add(threading.get_ident())
        self.progress.append((done, total))


@pytest.fixture
def runner(qapp: QObject) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.shutdown()


def idle(runner: JobRunner) -> bool:
    return runner.idle


def test_work_runs_off_the_gui_thread_and_its_result_arrives_on_it(
    qtbot: QtBot, runner: JobRunner
) -> None:
    outcome, owner = Outcome(), QObject()

    def work(progress: Progress, cancel: CancelToken) -> int:
        progress(1, 2)
        return threading.get_ident()

    with qtbot.waitSignal(runner.idled):
        runner.submit(
            "disk",
            work,
            on_success=outcome.success,
            on_failure=outcome.failure,
            on_progress=outcome.advance,
            owner=owner,
        )
    assert outcome.results != [threading.get_ident()]
    assert outcome.threads == {threading.get_ident()}
    assert outcome.progress == [(1, 2)]


def test_a_known_problem_reaches_the_failure_handler(qtbot: QtBot, runner: JobRunner) -> None:
    outcome, owner = Outcome(), QObject()

    def work(progress: Progress, cancel: CancelToken) -> None:
        raise StoreError(Code.DISK_FULL)

    with qtbot.waitSignal(runner.idled), qtbot.assertNotEmitted(runner.crashed):
        runner.submit(
            "disk", work, on_success=outcome.success, on_failure=outcome.failure, owner=owner
        )
    assert [problem.code for problem in outcome.problems if isinstance(problem, StoreError)] == [
        Code.DISK_FULL
    ]


def test_an_unknown_problem_is_told_as_a_crash_too(
    qtbot: QtBot, runner: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    outcome, owner = Outcome(), QObject()

    def work(progress: Progress, cancel: CancelToken) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignals([runner.crashed, runner.idled]):
        runner.submit(
            "disk", work, on_success=outcome.success, on_failure=outcome.failure, owner=owner
        )
    assert [type(problem) for problem in outcome.problems] == [ZeroDivisionError]


def test_a_stopped_job_ends_with_cancelled(qtbot: QtBot, runner: JobRunner) -> None:
    outcome, owner, begun = Outcome(), QObject(), threading.Event()

    def work(progress: Progress, cancel: CancelToken) -> None:
        begun.set()
        while True:
            cancel.check()
            QThread.yieldCurrentThread()

    job = runner.submit(
        "report", work, on_success=outcome.success, on_failure=outcome.failure, owner=owner
    )
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(runner.idled):
        job.cancel()
    assert [type(problem) for problem in outcome.problems] == [Cancelled]


def test_nobody_is_called_once_the_owner_is_gone(qtbot: QtBot, runner: JobRunner) -> None:
    outcome, owner, go = Outcome(), QObject(), threading.Event()

    def work(progress: Progress, cancel: CancelToken) -> int:
        go.wait(5)
        return 1

    runner.submit(
        "network", work, on_success=outcome.success, on_failure=outcome.failure, owner=owner
    )
    shiboken6.delete(owner)
    with qtbot.waitSignal(runner.idled):
        go.set()
    assert (outcome.results, outcome.problems) == ([], [])


def test_much_progress_is_told_with_the_last_figure_and_never_floods(
    qtbot: QtBot, runner: JobRunner
) -> None:
    outcome, owner = Outcome(), QObject()

    def work(progress: Progress, cancel: CancelToken) -> None:
        for done in range(1, 10_001):
            progress(done, 10_000)

    with qtbot.waitSignal(runner.idled):
        runner.submit(
            "disk",
            work,
            on_success=outcome.success,
            on_failure=outcome.failure,
            on_progress=outcome.advance,
            owner=owner,
        )
    assert outcome.progress[-1] == (10_000, 10_000)
    assert len(outcome.progress) < 10_000


def test_one_lane_does_one_thing_at_a_time(qtbot: QtBot, runner: JobRunner) -> None:
    outcome, owner, at_once, most = Outcome(), QObject(), [0], [0]

    def work(progress: Progress, cancel: CancelToken) -> None:
        at_once[0] += 1
        most[0] = max(most[0], at_once[0])
        QThread.msleep(2)
        at_once[0] -= 1

    with qtbot.waitSignal(runner.idled):
        for _ in range(5):
            runner.submit(
                "report", work, on_success=outcome.success, on_failure=outcome.failure, owner=owner
            )
    assert most == [1]


def test_closed_lanes_take_no_more(qtbot: QtBot, runner: JobRunner) -> None:
    runner.shutdown()
    outcome = Outcome()
    with pytest.raises(RuntimeError, match="closed"):
        runner.submit(
            "disk",
            lambda _progress, _cancel: None,
            on_success=outcome.success,
            on_failure=outcome.failure,
            owner=runner,
        )


def test_two_tasks_are_listed_with_how_far_they_are_and_each_can_be_stopped(
    qtbot: QtBot, theme: Theme, runner: JobRunner
) -> None:
    card, owner, go = TasksCard(runner), QObject(), threading.Event()
    qtbot.addWidget(card)

    def work(progress: Progress, cancel: CancelToken) -> None:
        progress(1, 4)
        go.wait(10)
        cancel.check()

    def begin(what: str, *, keeps: bool = False) -> Job:
        nothing = Outcome()
        return runner.submit(
            "disk", work, on_success=nothing.success, on_failure=nothing.failure, owner=owner,
            what=what, keeps=keeps,
        )  # fmt: skip

    first = begin("saving a copy")
    card.refresh()
    assert card.isHidden()
    begin("Storing a photo", keeps=True)
    qtbot.waitUntil(lambda: not card.isHidden())
    tasks = card.findChildren(LongTask)
    qtbot.waitUntil(lambda: {each.accessibleDescription() for each in tasks} == {"25 %"})
    assert [each.accessibleName() for each in tasks] == ["Saving a copy", "Storing a photo"]
    assert tasks[1].stop_button().isHidden()
    tasks[0].stop_button().click()
    assert first.cancelled
    go.set()
    qtbot.waitUntil(lambda: runner.idle and card.isHidden())
