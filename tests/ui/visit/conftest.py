"""Pages over a real store in a folder of the test, and hands that count what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.usecases import unlocking
from bwaudit_ui.presenters.session import AssessmentSession
from bwaudit_ui.runtime.i18n import Languages
from bwaudit_ui.runtime.prefs import Preferences
from bwaudit_ui.screens.desk import Desk
from bwaudit_ui.screens.desk_commands import DeskCommands
from bwaudit_ui.screens.findings import FindingsScreen
from bwaudit_ui.screens.overview import OverviewScreen
from bwaudit_ui.screens.questions import QuestionsScreen
from bwaudit_ui.screens.report import ReportScreen
from support.clocks import SetClock
from support.visit_pages import Hands, questions_of
from support.visits import new_visit, new_workspace
from support.windows import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.theme import Theme


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """One device for a file of tests: making its store takes longer than most of them."""
    made = new_workspace(tmp_path_factory.mktemp("visit") / "device", SetClock())
    yield made
    unlocking.lock(made)


@pytest.fixture
def workspace(device: Workspace) -> Iterator[Workspace]:
    """The device with its notes closed and its settings as they were made."""
    yield device
    unlocking.close_notes(device)
    device.folders.settings.unlink(missing_ok=True)


@pytest.fixture
def visit(workspace: Workspace) -> OpenAssessment:
    """A visit that was just started, at its first question."""
    return new_visit(workspace)


@pytest.fixture
def session(
    visit: OpenAssessment, jobs: JobRunner, workspace: Workspace
) -> Iterator[AssessmentSession]:
    made = AssessmentSession(visit, jobs)
    yield made
    jobs.shutdown()
    made.close()


@pytest.fixture
def questions(qtbot: QtBot, theme: Theme, session: AssessmentSession) -> QuestionsScreen:
    """The question workspace in a wide window, with the focus where work begins."""
    page = QuestionsScreen(session)
    shown(qtbot, page, 1440, 760)
    page.activate()
    return page


@pytest.fixture
def overview(qtbot: QtBot, theme: Theme, session: AssessmentSession) -> OverviewScreen:
    page = OverviewScreen(session)
    shown(qtbot, page, 1356, 750)
    return page


@pytest.fixture
def findings(qtbot: QtBot, theme: Theme, session: AssessmentSession) -> FindingsScreen:
    page = FindingsScreen(session)
    shown(qtbot, page, 1356, 750)
    return page


@pytest.fixture
def report(qtbot: QtBot, theme: Theme, session: AssessmentSession) -> ReportScreen:
    page = ReportScreen(session)
    shown(qtbot, page, 1356, 750)
    return page


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def desk(
    qtbot: QtBot,
    theme: Theme,
    qapp: QApplication,
    workspace: Workspace,
    visit: OpenAssessment,
    jobs: JobRunner,
    tmp_path: Path,
) -> Desk:
    """The whole desk with the visit open at its questions."""

    def end(desk: Desk) -> None:
        qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
        desk.end()

    languages = Languages(qapp, tmp_path)
    made = Desk(workspace, Preferences(workspace.folders.settings), languages, jobs)
    DeskCommands(made)
    qtbot.addWidget(made, before_close_func=end)
    made.resize(1440, 810)
    made.show()
    made.start()
    made.inside.go_on(visit.id)
    qtbot.waitUntil(lambda: made.session is not None and made.pages.current == "questions")
    with qtbot.waitActive(made):
        made.activateWindow()
    questions_of(made).activate()
    return made
