"""A visit is never finished without what was typed, and never said to be done when it waits."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.terms import Judgement, Stage
from bwaudit.usecases import answering, finishing, interviewing, unlocking
from bwaudit_ui.presenters.comments import Comments
from bwaudit_ui.presenters.findings import FindingsPresenter
from bwaudit_ui.presenters.history import HistoryPresenter
from bwaudit_ui.presenters.interviews import TEXT, WOMEN, InterviewsPresenter
from bwaudit_ui.screens.finish import AskLines, AskReason
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.text import Text
from support.desktops import words_in
from support.visit_pages import Hands, child, ids
from support.visits import PIN

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.screens.findings import FindingsScreen
    from support.full_disk import FullDisk

WHY = "Two days were too short"


@pytest.fixture
def said(session: AssessmentSession) -> list[str]:
    """What the message strip said."""
    heard: list[str] = []
    session.message.connect(lambda sentence, _undo: heard.append(sentence))
    return heard


def stage(visit: OpenAssessment) -> Stage:
    return visit.record.facts.stage


def test_a_visit_is_not_finished_while_a_text_waits_for_the_disk(
    findings: FindingsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    disk: FullDisk,
    hands: Hands,
    said: list[str],
) -> None:
    first = ids(visit)[0]
    disk.fill()
    session.do(lambda: answering.describe(visit, first, "Exit C was blocked"), field="text")
    hands.tap(child(findings, Button, "finish_assessment"))
    assert findings.window().findChild(AskLines) is None
    assert said == [
        "The assessment is not finished: a change is not saved yet. It stays here. Do what the "
        "band above says, then finish again"
    ]
    assert findings.presenter.finish(WHY) == said[0]
    disk.free()
    assert session.try_again()
    assert stage(visit) is Stage.COLLECTING
    assert findings.presenter.finish(WHY) == ""
    assert stage(visit) is Stage.AGREED
    assert visit.record.finding(first).text == "Exit C was blocked"


def test_a_disk_that_is_full_when_a_visit_is_finished_is_said_and_nothing_waits(
    findings: FindingsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    disk: FullDisk,
    hands: Hands,
    said: list[str],
    qtbot: QtBot,
) -> None:
    hands.tap(child(findings, Button, "finish_assessment"))
    sheet = findings.window().findChild(AskReason)
    assert sheet is not None
    sheet.reason.setPlainText(WHY)
    disk.fill()
    with qtbot.assertNotEmitted(session.page_wanted):
        hands.tap(sheet.verb)
    assert sheet.isVisible()
    assert (
        "The assessment is not finished: the disk did not take it. All answers are saved. Make "
        "room on the disk, then finish again"
    ) in words_in(sheet.banner)
    disk.free()
    assert session.try_again()
    assert stage(visit) is Stage.COLLECTING
    hands.tap(sheet.verb)
    assert stage(visit) is Stage.AGREED
    assert set(finishing.left_open(visit).values()) == {WHY}


def test_a_visit_is_not_opened_again_by_itself_once_the_disk_has_room(
    findings: FindingsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    disk: FullDisk,
) -> None:
    finishing.finish(visit, WHY)
    disk.fill()
    assert findings.presenter.reopen("One more photo") == (
        "The assessment is still closed: the disk did not take it. All answers are saved. Make "
        "room on the disk, then try again"
    )
    disk.free()
    assert session.try_again()
    assert stage(visit) is Stage.AGREED


def test_a_visit_is_not_finished_while_a_note_waits_for_its_pin(
    session: AssessmentSession, visit: OpenAssessment, workspace: Workspace
) -> None:
    unlocking.open_notes(workspace, PIN)
    page = InterviewsPresenter(session)
    page.open()
    page.begin()
    one = interviewing.held(visit)[0].id
    unlocking.close_notes(workspace)
    session.do(lambda: interviewing.write(visit, one, "Overtime is never paid"), field="note")
    assert session.waiting == 1
    assert FindingsPresenter(session).finish(WHY).startswith("The assessment is not finished")
    unlocking.open_notes(workspace, PIN)
    assert interviewing.held(visit)[0].text == "Overtime is never paid"
    assert FindingsPresenter(session).finish(WHY) == ""


def test_what_is_typed_and_not_accepted_is_told_before_finishing(
    findings: FindingsScreen,
    session: AssessmentSession,
    visit: OpenAssessment,
    workspace: Workspace,
    hands: Hands,
) -> None:
    unlocking.open_notes(workspace, PIN)
    page = InterviewsPresenter(session)
    page.open()
    page.begin()
    page.choose(interviewing.held(visit)[0].id)
    page.type(TEXT, "Overtime is never paid")
    page.type(WOMEN, "9")
    page.commit()
    hands.tap(child(findings, Button, "finish_assessment"))
    sheet = findings.window().findChild(AskReason)
    assert sheet is not None
    texts = " ".join(each.text() for each in sheet.findChildren(Text))
    assert "What was typed in 1 field is not recorded: Women must be 1 or fewer" in texts
    sheet.reject()


def test_a_visit_is_not_finished_while_photos_are_on_their_way(
    session: AssessmentSession, visit: OpenAssessment, jobs: JobRunner, qtbot: QtBot
) -> None:
    gate = threading.Event()

    def copy(_progress: Progress, _cancel: CancelToken) -> None:
        gate.wait(10)

    jobs.submit(
        "disk",
        copy,
        on_success=lambda _none: None,
        on_failure=lambda _problem: None,
        owner=session,
        what="Adding photos",
        resumes=True,
    )
    page = FindingsPresenter(session)
    assert page.finish(WHY) == (
        "The assessment is not finished: photos are still being added. Wait for them, or stop it, "
        "then finish again"
    )
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert page.finish(WHY) == ""
    assert stage(visit) is Stage.AGREED


def test_nothing_is_said_to_be_done_while_it_waits_for_the_disk(
    session: AssessmentSession, visit: OpenAssessment, disk: FullDisk, said: list[str]
) -> None:
    first, second = ids(visit)[:2]
    for question in (first, second):
        answering.judge(visit, question, Judgement.NON_COMPLIANT)
    answering.describe(visit, first, "Exit C was blocked")
    answering.describe(visit, first, "Exit D was blocked")
    session.go_to(first)
    lines = [each for each in HistoryPresenter(session).lines() if each.can_restore]
    disk.fill()
    HistoryPresenter(session).restore(lines[0].digest)
    page = FindingsPresenter(session)
    page.tell_together(second, first)
    page.tell_alone(second)
    Comments(session).mark("no such letter")
    assert said == []
    assert session.waiting >= 3
