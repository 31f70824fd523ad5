"""Undo of a step that was made elsewhere: its page comes to the front first, with the focus on what
changes, and then it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from bwaudit.assessment.papers import PaperStatus
from bwaudit.assessment.terms import EvidenceUse, Judgement, KnownBy, Side
from bwaudit.usecases import answering, evidencing, gathering, opening, responding
from support.visit_pages import CTRL, child, focus, ids, photo, questions_of, session_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.photos import PhotosScreen


def undo(desk: Desk) -> None:
    QTest.keyClick(desk.window().focusWidget() or desk, Qt.Key.Key_Z, CTRL)


def redo(desk: Desk) -> None:
    QTest.keyClick(desk.window().focusWidget() or desk, Qt.Key.Key_Y, CTRL)


@pytest.fixture
def opened(desk: Desk) -> OpenAssessment:
    """The visit as the desk has it open."""
    return session_of(desk).assessment


def add_photo(opened: OpenAssessment, folder: Path, colour: str, question: str) -> str:
    read = photo(folder / f"{colour}.png", colour).read_bytes()
    return evidencing.add_bytes(opened, read, f"{colour}.png", question).evidence[0]


def test_steps_of_several_pages_are_each_shown_where_they_were_made(
    desk: Desk, opened: OpenAssessment, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = ids(opened)[:2]
    image = add_photo(opened, tmp_path, "teal", second)
    paper = gathering.listed(opened)[4].id
    answering.judge(opened, first, Judgement.COMPLIANT)
    answering.tick_source(opened, first, KnownBy.WORKERS, on=True)
    opening.set_fact(opened, "workers_total", 900)
    gathering.mark(opened, paper, PaperStatus.SEEN)
    evidencing.use(opened, image, EvidenceUse.LEAVE_OUT)
    desk.show_page("report")

    def is_at(page: str, part: str) -> None:
        assert desk.pages.current == page
        qtbot.waitUntil(lambda: focus().objectName() == part)

    undo(desk)
    assert desk.pages.current == "photos"
    page = cast("PhotosScreen", desk.pages.page("photos"))
    qtbot.waitUntil(page.strip.hasFocus)
    assert page.presenter.current == opened.record.evidence(image)
    assert desk.strip.text() == "Photos: taken back"
    undo(desk)
    is_at("papers", f"paper_row_{paper}")
    assert desk.strip.text() == "Papers: taken back"
    undo(desk)
    is_at("overview", "edit_facts")
    session_of(desk).go_to(second)
    undo(desk)
    is_at("questions", "source_workers")
    assert session_of(desk).current_question == first
    desk.show_page("sync")
    undo(desk)
    assert desk.pages.current == "questions"
    qtbot.waitUntil(lambda: questions_of(desk).question_pane.answers.isAncestorOf(focus()))
    assert opened.record.answer(first).judgement is None
    desk.show_page("settings")
    for name in ("questions", "questions", "overview", "papers", "photos"):
        redo(desk)
        assert desk.pages.current == name
    assert opened.record.evidence(image).use is EvidenceUse.LEAVE_OUT
    desk.go_back()
    assert desk.pages.current == "papers"


def test_the_photo_of_a_question_has_the_focus_when_it_is_put_back_there(
    desk: Desk, opened: OpenAssessment, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = ids(opened)[:2]
    add_photo(opened, tmp_path, "teal", second)
    image = add_photo(opened, tmp_path, "olive", second)
    evidencing.unlink(opened, image, second)
    desk.show_page("interviews")
    undo(desk)
    assert (desk.pages.current, session_of(desk).current_question) == ("questions", second)
    grid = questions_of(desk).side_pane.evidence_pane.grid
    qtbot.waitUntil(lambda: grid.hasFocus() and grid.current_photo() == image)
    assert first != second


def test_text_that_changes_is_in_sight_and_a_chain_of_steps_goes_on(
    desk: Desk, opened: OpenAssessment, qtbot: QtBot
) -> None:
    first = ids(opened)[0]
    answering.judge(opened, first, Judgement.NON_COMPLIANT)
    answering.describe(opened, first, "Two exits were locked")
    desk.show_page("findings")
    undo(desk)
    box = questions_of(desk).question_pane.finding.text
    qtbot.waitUntil(lambda: not box.visibleRegion().isEmpty())
    assert box.text() == ""
    assert not box.hasFocus()
    undo(desk)
    assert opened.record.answer(first).judgement is None


@pytest.mark.parametrize("page", ["questions", "papers"])
def test_a_step_of_the_page_in_front_leaves_the_focus_where_it_is(
    desk: Desk, opened: OpenAssessment, page: str
) -> None:
    desk.show_page(page)
    paper = gathering.listed(opened)[4].id
    if page == "papers":
        gathering.mark(opened, paper, PaperStatus.SEEN)
        child(desk, QWidget, "add_paper").setFocus()
    else:
        answering.flag(opened, ids(opened)[0], on=True)
    before = focus()
    undo(desk)
    QCoreApplication.processEvents()
    assert focus() is before


def test_nothing_comes_to_the_front_while_the_findings_are_shown_to_the_factory(
    desk: Desk, opened: OpenAssessment
) -> None:
    answering.judge(opened, ids(opened)[0], Judgement.COMPLIANT)
    desk.show_page("report")
    back = desk.put_away()
    session_of(desk).undo()
    assert opened.record.answer(ids(opened)[0]).judgement is None
    assert desk.pages.current == ""
    assert desk.pages.findChildren(QWidget, "questions_page") == []
    desk.take_up(back)


def test_who_came_to_the_meeting_is_taken_back_without_another_page(
    desk: Desk, opened: OpenAssessment
) -> None:
    desk.show_page("report")
    responding.attend(opened, "Mr Chen", "Manager", Side.MANAGEMENT)
    undo(desk)
    assert desk.pages.current == "report"
    assert desk.strip.text() == "Exit meeting: taken back"
