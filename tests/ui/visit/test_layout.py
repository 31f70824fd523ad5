"""Every page at every size, with large text and from right to left: nothing cut, all named."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from bwaudit.assessment.interviews import Says
from bwaudit.assessment.papers import PaperStatus
from bwaudit.assessment.paytable import read
from bwaudit.assessment.terms import Judgement
from bwaudit.usecases import answering, evidencing, gathering, interviewing, unlocking
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.runtime.tokens import Colour, ThemeName
from bwaudit_ui.screens.desk_commands import DeskCommands
from bwaudit_ui.screens.findings import FindingsScreen
from bwaudit_ui.screens.interviews import InterviewsScreen
from bwaudit_ui.screens.overview import OverviewScreen
from bwaudit_ui.screens.papers import PapersScreen
from bwaudit_ui.screens.photos import PhotosScreen
from bwaudit_ui.screens.questions import QuestionsScreen
from bwaudit_ui.screens.report import ReportScreen
from bwaudit_ui.screens.urgent import UrgentScreen
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.tabs import Tabs
from bwaudit_ui.widgets.text import Text
from support.photo_pages import BlockedCameraPage, CameraPage, PhotoPage
from support.visit_pages import child, ids, photo, questions_of
from support.visits import PIN
from support.windows import shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.theme import Theme
    from bwaudit_ui.screens.desk import Desk

PAGES = (
    OverviewScreen,
    QuestionsScreen,
    InterviewsScreen,
    PapersScreen,
    FindingsScreen,
    ReportScreen,
    UrgentScreen,
    PhotosScreen,
    PhotoPage,
    CameraPage,
    BlockedCameraPage,
)
# Width and height of the page beside rail and top bar, and the text scale.
SIZES = ((1356, 750, 1.0), (1196, 612, 1.0), (684, 1040, 1.0), (556, 420, 1.0), (1280, 692, 2.0))


@pytest.fixture
def worked(visit: OpenAssessment, tmp_path: Path) -> OpenAssessment:
    """A visit with a finding, a photo, and a problem."""
    first, second = ids(visit)[:2]
    answering.judge(visit, first, Judgement.NON_COMPLIANT)
    answering.describe(visit, first, "Exit C was blocked by cartons at 10:20.")
    answering.judge(visit, second, Judgement.COMPLIANT)
    evidencing.add_files(visit, [photo(tmp_path / "exit.jpg")], first)
    unlocking.open_notes(visit.workspace, PIN)
    interview = interviewing.begin(visit)
    interviewing.write(visit, interview, "Ask Mrs Begum, 01711-223344")
    interviewing.say_line(visit, interview, "Line 4")
    interviewing.link(visit, interview, first, Says.SUPPORTS)
    gathering.mark(visit, gathering.listed(visit)[0].id, PaperStatus.NOT_GIVEN)
    gathering.put_on(visit, gathering.listed(visit)[0].id, first, on=True)
    gathering.keep_sample(visit, read("Wage\tDays\n12,500\t26\n"), "2026-04")
    return visit


Show = Callable[["Page", int, int], None]
Page = (
    OverviewScreen
    | QuestionsScreen
    | InterviewsScreen
    | PapersScreen
    | FindingsScreen
    | ReportScreen
    | UrgentScreen
    | PhotosScreen
    | PhotoPage
    | CameraPage
    | BlockedCameraPage
)


@pytest.fixture
def framed(qtbot: QtBot) -> Show:
    """Shows a page as the window holds it, at a size."""
    frames: list[QStackedWidget] = []

    def show(page: Page, width: int, height: int) -> None:
        frame = QStackedWidget()
        frames.append(frame)
        frame.addWidget(page)
        shown(qtbot, frame, width, height)
        page.activate()
        if isinstance(page, InterviewsScreen):
            page.presenter.open()

    return show


def controls(page: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QTextEdit)
    return [each for kind in kinds for each in page.findChildren(kind) if each.isVisible()]


def _is_within(inside: QWidget, area: QScrollArea) -> bool:
    return inside.width() <= area.viewport().width()


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_nothing_is_wider_than_its_page(
    qtbot: QtBot,
    theme: Theme,
    framed: Show,
    session: AssessmentSession,
    worked: OpenAssessment,
    kind: type[Page],
    width: int,
    height: int,
    scale: float,
) -> None:
    theme.choose(scale=scale)
    page = kind(session)
    framed(page, width, height)
    assert (page.width(), page.height()) == (width, height)
    layout = page.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: layout.minimumSize().height() <= height)
    for area in page.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None:
            # A bar that is not needed after all goes with the next events.
            qtbot.waitUntil(partial(_is_within, inside, area))
    for control in controls(page):
        left = control.mapTo(page, control.rect().topLeft()).x()
        assert left >= 0, control.objectName()
        assert left + control.width() <= width, control.objectName()


@pytest.mark.parametrize("kind", PAGES)
def test_every_page_fits_the_smallest_screen(
    qtbot: QtBot, theme: Theme, session: AssessmentSession, kind: type[Page]
) -> None:
    page = kind(session)
    qtbot.addWidget(page)
    assert page.minimumSizeHint().width() <= 556
    assert page.minimumSizeHint().height() <= 420
    theme.choose(scale=2.0)
    assert page.minimumSizeHint().width() <= 1280
    assert page.minimumSizeHint().height() <= 612


@pytest.mark.parametrize("kind", PAGES)
def test_everything_that_takes_the_focus_has_a_name(
    qtbot: QtBot,
    theme: Theme,
    framed: Show,
    session: AssessmentSession,
    worked: OpenAssessment,
    kind: type[Page],
) -> None:
    page = kind(session)
    framed(page, 1356, 750)
    for widget in page.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        own = not widget.objectName().startswith("qt_")
        if widget.isVisible() and takes == Qt.FocusPolicy.TabFocus and own:
            name = widget.accessibleName() or getattr(widget, "text", str)()
            assert name, (type(widget).__name__, widget.objectName())


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_made_in_one_look_is_right_in_another(
    qtbot: QtBot,
    theme: Theme,
    framed: Show,
    session: AssessmentSession,
    worked: OpenAssessment,
    kind: type[Page],
) -> None:
    theme.choose(name=ThemeName.DARK, scale=2.0)
    page = kind(session)
    theme.choose(name=ThemeName.LIGHT, scale=1.0, language="ar")
    framed(page, 1356, 750)
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    large = [each.objectName() for each in controls(page) if each.font().pixelSize() > 26]
    assert large == []
    inks = {theme.colour(colour).name() for colour in Colour}
    for label in page.findChildren(Text):
        assert label.palette().windowText().color().name() in inks, label.text()


@pytest.mark.parametrize("kind", [OverviewScreen, InterviewsScreen, PapersScreen])
def test_what_stood_beside_takes_the_whole_width_below_in_every_theme(
    qtbot: QtBot,
    theme: Theme,
    framed: Show,
    session: AssessmentSession,
    worked: OpenAssessment,
    kind: type[Page],
) -> None:
    page = kind(session)
    framed(page, 1356, 750)
    page.window().resize(556, 750)
    theme.choose(name=ThemeName.DARK)

    qtbot.waitUntil(
        lambda: len({each.width() for each in page.findChildren(Card) if each.isVisible()}) == 1
    )


@pytest.mark.parametrize("kind", [PhotosScreen, PhotoPage, FindingsScreen, ReportScreen])
def test_a_pane_beside_the_page_is_on_a_surface(
    theme: Theme, framed: Show, session: AssessmentSession, worked: OpenAssessment, kind: type[Page]
) -> None:
    page = kind(session)
    framed(page, 1356, 750)
    picture = page.grab().toImage()
    panes = [each for each in page.findChildren(QFrame) if each.property("part") == "pane-end"]
    assert panes
    for pane in panes:
        corner = pane.mapTo(page, pane.rect().topLeft())
        assert picture.pixelColor(corner.x() + 4, corner.y() + 4) == theme.colour(Colour.SURFACE)


def test_a_screen_reader_goes_through_the_panes_as_they_stand(questions: QuestionsScreen) -> None:
    panes = QAccessible.queryAccessibleInterface(child(questions, QWidget, "question_panes"))
    read = [panes.child(place).object() for place in range(panes.childCount())]
    places = [
        next(place for place, each in enumerate(read) if each is pane or is_inside(pane, each))
        for pane in (questions.list_pane, questions.question_pane, questions.side_pane)
    ]
    assert places == sorted(places)


def is_inside(part: QWidget, whole: object) -> bool:
    return isinstance(whole, QWidget) and whole.isAncestorOf(part)


def test_a_narrow_window_shows_one_pane_under_tabs(
    qtbot: QtBot, theme: Theme, session: AssessmentSession, worked: OpenAssessment
) -> None:
    page = QuestionsScreen(session)
    shown(qtbot, page, 684, 1040)
    page.activate()
    assert page.question_pane.isVisible()
    assert not page.side_pane.isVisible()
    assert not page.list_pane.isVisible()
    tabs = page.findChildren(Tabs)[0]
    tabs.tab("evidence").click()
    assert page.side_pane.isVisible()
    assert not page.question_pane.isVisible()
    tabs.tab("question").click()
    assert page.question_pane.isVisible()


def test_the_list_of_a_narrow_window_is_a_drawer_that_closes_by_itself(
    qtbot: QtBot, theme: Theme, session: AssessmentSession, worked: OpenAssessment
) -> None:
    page = QuestionsScreen(session)
    shown(qtbot, page, 684, 1040)
    page.activate()
    page.open_list()
    assert page.list_pane.isVisible()
    third = ids(worked)[2]
    page.list_pane.tree.question_chosen.emit(third)
    assert session.current_question == third
    assert not page.list_pane.isVisible()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_finger_from_the_edge_opens_the_list_of_a_narrow_window(
    qtbot: QtBot, theme: Theme, session: AssessmentSession, direction: Qt.LayoutDirection
) -> None:
    page = QuestionsScreen(session)
    page.setLayoutDirection(direction)
    shown(qtbot, page, 684, 1040)
    page.activate()
    finger = QTest.createTouchDevice()

    def swipe(start: int, end: int) -> None:
        if direction is Qt.LayoutDirection.RightToLeft:
            start, end = (page.width() - each for each in (start, end))
        touch = QTest.touchEvent(page, finger)
        touch.press(0, QPoint(start, 500), page).commit()
        touch.move(0, QPoint((start + end) // 2, 500), page).commit()
        touch.move(0, QPoint(end, 500), page).commit()
        touch.release(0, QPoint(end, 500), page).commit()

    swipe(200, 400)
    assert not page.list_pane.isVisible(), "a finger that scrolls opens nothing"
    swipe(10, 40)
    assert not page.list_pane.isVisible(), "a tap near the edge opens nothing"
    swipe(10, 200)
    assert page.list_pane.isVisible()
    page.close_list()
    page.resize(1356, 750)
    qtbot.waitUntil(page.list_pane.isVisible)


def test_a_window_that_grows_gets_its_three_panes_back(
    qtbot: QtBot, theme: Theme, session: AssessmentSession, worked: OpenAssessment
) -> None:
    page = QuestionsScreen(session)
    shown(qtbot, page, 684, 1040)
    page.resize(1356, 750)
    qtbot.waitUntil(page.list_pane.isVisible)
    assert page.question_pane.isVisible()
    assert page.side_pane.isVisible()
    left = page.list_pane.mapTo(page, page.list_pane.rect().topLeft()).x()
    right = page.side_pane.mapTo(page, page.side_pane.rect().topLeft()).x()
    assert left < page.question_pane.mapTo(page, page.rect().topLeft()).x() < right


def test_little_height_folds_the_head_and_lets_the_bar_scroll(
    qtbot: QtBot, theme: Theme, framed: Show, session: AssessmentSession, worked: OpenAssessment
) -> None:
    page = QuestionsScreen(session)
    framed(page, 556, 420)
    pane = page.question_pane
    assert pane.more_button.isVisible()
    assert not pane.check_button.isVisible()
    assert pane.isAncestorOf(page.save)
    pane.more_button.click()
    assert pane.more_button.text() == "Less"
    page.window().resize(1356, 750)
    qtbot.waitUntil(pane.check_button.isVisible)
    assert not pane.isAncestorOf(page.save)


def test_scrolling_a_question_paints_only_what_comes_in(
    questions: QuestionsScreen, session: AssessmentSession, qtbot: QtBot
) -> None:
    answering.judge(session.assessment, session.current_question, Judgement.NON_COMPLIANT)
    pane = questions.question_pane
    bar, tile = pane.area.verticalScrollBar(), pane.answers.tile(Judgement.NOT_CHECKED)
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    painted: list[QObject] = []

    class Paints(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(watched)
            return False

    watch = Paints(questions)
    for each in (tile, bar):
        each.installEventFilter(watch)
    counts = []
    for down in (20, 40, 60, 80):  # another reason to paint may come between once
        painted.clear()
        bar.setValue(down)
        qtbot.waitUntil(lambda: bar in painted)
        counts.append(painted.count(tile))
    assert tile.visibleRegion().boundingRect().height() == tile.height()
    assert min(counts) == 0


def test_panes_stay_as_wide_as_somebody_drew_them_in_each_layout(
    questions: QuestionsScreen, session: AssessmentSession, qtbot: QtBot
) -> None:
    usual = questions.list_pane.width()
    splitter = child(questions, QSplitter, "question_panes")
    handle = splitter.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(1, 50))
    QTest.mouseMove(handle, QPoint(91, 50))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(91, 50))
    drawn = questions.list_pane.width()
    assert drawn > usual + 50
    questions.resize(1200, 760)  # a medium window has widths of its own
    assert questions.list_pane.width() < usual
    questions.resize(1440, 760)
    assert questions.list_pane.width() == drawn
    questions.hide()
    again = QuestionsScreen(session)
    shown(qtbot, again, 1440, 760)
    assert abs(again.list_pane.width() - drawn) <= 1


def test_panes_are_made_wider_and_narrower_without_a_mouse(
    desk: Desk, session: AssessmentSession, qtbot: QtBot
) -> None:
    page, commands = questions_of(desk), DeskCommands(desk)
    usual, centre = page.list_pane.width(), page.question_pane.width()
    desk.show_page("overview")
    commands.run(CommandId.LIST_WIDER)
    assert desk.pages.current == "questions"
    commands.run(CommandId.LIST_WIDER)
    assert page.list_pane.width() == usual + 64
    assert page.question_pane.width() == centre - 64
    commands.run(CommandId.LIST_NARROWER)
    evidence = page.side_pane.width()
    commands.run(CommandId.EVIDENCE_NARROWER)
    assert page.side_pane.width() == evidence - 32
    desk.resize(1300, 800)
    desk.resize(1440, 810)
    assert (page.list_pane.width(), page.side_pane.width()) == (usual + 32, evidence - 32)
    for _ in range(40):
        commands.run(CommandId.LIST_WIDER)
    assert page.list_pane.width() + page.side_pane.width() < page.width()
