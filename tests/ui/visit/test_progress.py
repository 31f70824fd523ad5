"""Progress, and the visit before beside the question and in the overview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.ids import new_id
from bwaudit.imaging.scenes import scene
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.plan import FindingRef
from bwaudit.improvement.terms import Status
from bwaudit.usecases import answering, evidencing, factories, finishing, opening, practising
from bwaudit_ui.presenters.comparison_text import found_difference
from bwaudit_ui.presenters.progress import ProgressPresenter
from bwaudit_ui.presenters.session import AssessmentSession
from bwaudit_ui.screens.last_cycle_line import LastCycleLine
from bwaudit_ui.screens.overview import OverviewScreen
from bwaudit_ui.screens.progress import ProgressScreen
from bwaudit_ui.screens.progress_rows import ProgressTable
from bwaudit_ui.screens.questions import QuestionsScreen
from bwaudit_ui.widgets.change_bars import ChangeBars
from bwaudit_ui.widgets.text import Text
from support.visit_pages import child
from support.visits import new_visit
from support.windows import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.practising import Practice
    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.theme import Theme


@pytest.fixture
def practice(workspace: Workspace) -> Practice:
    return practising.load(workspace, photos=False, reports=False)


@pytest.fixture
def screen(
    qtbot: QtBot, theme: Theme, workspace: Workspace, jobs: JobRunner, practice: Practice
) -> ProgressScreen:
    presenter = ProgressPresenter(workspace, jobs, practice.factory)
    made = ProgressScreen(presenter)
    shown(qtbot, made, 1196, 760)
    made.activate()
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    return made


@pytest.fixture
def third(qtbot: QtBot, workspace: Workspace, jobs: JobRunner) -> Iterator[AssessmentSession]:
    practice = practising.load(workspace, photos=False, reports=False)
    second = opening.open_(workspace, practice.assessments[1])
    finishing.reopen(second, "A photo is added")
    picture = scene("machines", width=320, height=240)
    evidencing.add_bytes(second, picture, "line.jpg", "OS3.3")
    finishing.finish(second, "The photo is there")
    session = AssessmentSession(opening.practice(workspace), jobs)
    session.last_cycle.load()
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    yield session
    session.close()


def test_two_visits_stand_side_by_side(screen: ProgressScreen) -> None:
    assert child(screen, QLabel, "progress_summary").text() == (
        "14 fixed, 18 repeated, 6 new, 1 not compared"
    )
    counts = [
        child(screen, QAbstractButton, f"progress_{kind}").accessibleName()
        for kind in ("all", "fixed", "repeated", "new", "other")
    ]
    assert counts == ["All  39", "Fixed  14", "Repeated  18", "New  6", "Not compared  1"]
    chart = screen.findChild(ChangeBars)
    assert chart is not None
    assert "Working time: 1 fixed, 2 repeated, 1 new" in chart.accessibleDescription()
    rows = _sentences(screen)
    assert any("8.12  Daily overtime limit: Repeated" in row for row in rows)
    assert any("It was not checked before." in row for row in rows)


def test_a_filter_shows_its_findings_and_copies_just_those(screen: ProgressScreen) -> None:
    child(screen, QAbstractButton, "progress_new").click()
    assert sum("New" in row for row in _sentences(screen)) == 6
    child(screen, QAbstractButton, "progress_copy").click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 7
    assert {len(line.split("\t")) for line in lines} == {9}
    assert lines[0].startswith("Cluster\tCompliance point\tQuestion")
    assert "18 cleaners of a contractor" in lines[1]


def test_a_row_leads_to_its_question(qtbot: QtBot, screen: ProgressScreen) -> None:
    table = child(screen, ProgressTable, "progress_table")
    model = table.model()
    finding = model.index(0, 0, model.index(0, 0))
    table.setCurrentIndex(finding)
    with qtbot.waitSignal(screen.question_wanted) as wanted:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == ["CL2.2"]


def test_other_cycles_can_be_chosen(
    qtbot: QtBot, screen: ProgressScreen, workspace: Workspace, jobs: JobRunner
) -> None:
    third = opening.practice(workspace)
    answering.judge(third, "OS8.6", Judgement.NON_COMPLIANT)
    screen.activate()
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    newer = child(screen, QAbstractButton, "progress_newer")
    assert "Cycle 3" in newer.text()
    assert any("8" in row and "waits for an answer" in row for row in _sentences(screen))
    assert newer.isEnabled()
    first, second, _ = screen.presenter.state().choices
    screen.presenter.choose(second.assessment, first.assessment)  # in whichever order
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    assert "Cycle 1" in child(screen, QAbstractButton, "progress_older").text()
    assert "Cycle 2" in newer.text()


def test_one_visit_has_nothing_beside_it(
    qtbot: QtBot, theme: Theme, workspace: Workspace, jobs: JobRunner
) -> None:
    only = new_visit(workspace)
    screen = ProgressScreen(ProgressPresenter(workspace, jobs, only.record.facts.factory))
    shown(qtbot, screen, 900, 600)
    screen.activate()
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    texts = [each.text() for each in screen.findChildren(QLabel) if each.isVisible()]
    assert "There is nothing to compare yet" in texts


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1356, 750, 1.0), (556, 420, 1.0), (1280, 692, 2.0)]
)
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_it_fits_every_window(  # size and direction
    qtbot: QtBot,
    theme: Theme,
    screen: ProgressScreen,
    width: int,
    height: int,
    scale: float,
    direction: Qt.LayoutDirection,
) -> None:
    theme.choose(scale=scale)
    screen.setLayoutDirection(direction)
    screen.resize(width, height)
    areas = screen.findChildren(QScrollArea)
    assert areas
    qtbot.waitUntil(lambda: all(_holds_its_content(each) for each in areas))
    for part in screen.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert part.accessibleName() or isinstance(part, QScrollArea)
    table = child(screen, ProgressTable, "progress_table")
    model = table.model()
    last = model.index(model.rowCount() - 1, 0)
    end = model.index(model.rowCount(last) - 1, 0, last)
    qtbot.waitUntil(lambda: abs(table.visualRect(end).bottom() - table.viewport().height()) <= 2)
    theme.choose(scale=1.0)


def test_the_question_says_what_the_visit_before_found(
    qtbot: QtBot, theme: Theme, third: AssessmentSession, jobs: JobRunner
) -> None:
    page = QuestionsScreen(third)
    shown(qtbot, page, 1196, 700)
    third.go_to("OS3.3")
    line = child(page, LastCycleLine, "last_cycle")
    qtbot.waitUntil(lambda: child(line, QLabel, "last_cycle_photo").isVisible(), timeout=20_000)
    said = [each.text() for each in line.findChildren(Text) if each.isVisible()]
    assert said[0].startswith("Cycle 2, ")
    assert said[0].endswith("Non-compliant.")
    assert said[1].startswith("6 of 70 overlock machines had no belt guard")
    assert third.assessment.record.answer("OS3.3").judgement is None
    assert third.assessment.record.finding("OS3.3").is_empty
    assert "Agreed action" not in said[0]
    factory = factories.open_(third.workspace, third.assessment.record.facts.factory)
    second = factory.cycles[1].id
    for status in (Status.VERIFIED, Status.DONE):
        finding = FindingRef(second, "OS3.3", "7.25", "Guards on dangerous machine parts", 2)
        values: dict[str, Any] = {Named.FINDING: finding.as_json(), Named.STATUS: status.value}
        action = new_id()
        factory.write([Draft(Record.ACTION, action, name, value) for name, value in values.items()])
    third.last_cycle.load()
    qtbot.waitUntil(lambda: "not verified" in line.findChildren(Text)[0].text(), timeout=20_000)
    third.go_to("OS8.6")
    said = [each.text() for each in line.findChildren(Text) if each.isVisible()]
    assert len(said) == 1
    assert said[0].endswith(": Compliant.")


def test_the_overview_says_the_difference_in_words(
    qtbot: QtBot, theme: Theme, third: AssessmentSession
) -> None:
    page = OverviewScreen(third)
    shown(qtbot, page, 1196, 700)
    state = page.presenter.state()
    assert state.clusters[6].difference == "14 in cycle 2"
    visit = third.assessment
    for question in visit.questionnaire.clusters[0].questions:
        if question.id in visit.applicable():
            answering.judge(visit, question.id, Judgement.COMPLIANT)
    assert page.presenter.state().clusters[0].difference == "1 fewer"
    compare = child(page, QAbstractButton, "compare_cycles")
    with qtbot.waitSignal(third.page_wanted) as wanted:
        compare.click()
    assert wanted.args == ["progress"]


def test_differences_in_words() -> None:
    assert found_difference(3, 3, 2, is_whole=True) == "as many"
    assert found_difference(3, 5, 2, is_whole=True) == "2 more"
    assert found_difference(5, 2, 2, is_whole=True) == "3 fewer"


def _sentences(screen: ProgressScreen) -> list[str]:
    model = child(screen, ProgressTable, "progress_table").model()
    points = [model.index(at, 0) for at in range(model.rowCount())]
    return [
        str(model.index(row, 0, point).data())
        for point in points
        for row in range(model.rowCount(point))
    ]


def _holds_its_content(area: QScrollArea) -> bool:
    inside = area.widget()
    return inside is not None and inside.width() <= area.viewport().width() + 1
