"""Comments of head office on the pages of a visit; zero tolerance that nobody reported yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Judgement, Stage
from bwaudit.usecases import answering, corresponding, escalating, finishing
from bwaudit_ui.screens.interviews import InterviewsScreen
from bwaudit_ui.screens.overview import OverviewScreen
from bwaudit_ui.screens.sync import SyncScreen
from bwaudit_ui.screens.urgent import UrgentScreen
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.overview import LinkRow
from support.letters import belong_to, give_pack, write_letter
from support.offices import OfficeKit
from support.visit_pages import child, focus, ids, questions_of, session_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit_ui.screens.desk import Desk
    from support.full_disk import FullDisk
    from support.visit_pages import Hands

ASKED = "Which exit? Say on which floor it is."


@pytest.fixture
def kit(workspace: Workspace) -> OfficeKit:
    """A head office that this device belongs to."""
    kit = OfficeKit()
    belong_to(workspace, kit)
    return kit


def open_visit(desk: Desk) -> OpenAssessment:
    return session_of(desk).assessment


def stage(visit: OpenAssessment) -> Stage:
    return visit.record.facts.stage


def overview_of(desk: Desk) -> OverviewScreen:
    desk.show_page("overview")
    page = desk.pages.page("overview")
    assert isinstance(page, OverviewScreen)
    page.refresh()
    return page


def sync_of(desk: Desk) -> SyncScreen:
    desk.show_page("sync")
    page = desk.pages.page("sync")
    assert isinstance(page, SyncScreen)
    return page


def test_a_comment_is_answered_where_it_hangs(
    desk: Desk, kit: OfficeKit, hands: Hands, qtbot: QtBot
) -> None:
    visit = open_visit(desk)
    first, second = ids(visit)[:2]
    letter = write_letter(visit, kit, ASKED, second)
    page = questions_of(desk)
    assert page.question_pane.to_comments.isHidden()
    row = child(overview_of(desk), LinkRow, "problem_comment")
    assert row.text() == "1 comment not answered"
    hands.tap(row)
    qtbot.waitUntil(lambda: isinstance(focus(), GrowingText))
    assert session_of(desk).current_question == second
    assert page.question_pane.to_comments.text() == "1 comment from head office to answer"
    hands.type("The north exit, floor 2")
    hands.tap(child(page, QAbstractButton, "comment_done_0"))
    assert corresponding.own_answer(visit, letter) == "The north exit, floor 2"
    assert visit.letters()[0].settled
    assert desk.strip.text() == "The comment is answered"
    assert page.question_pane.to_comments.isHidden()
    assert child(page, QAbstractButton, "comment_again_0").isVisible()
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not visit.letters()[0].settled
    answering.judge(visit, second, Judgement.NON_COMPLIANT)
    assert not page.question_pane.comments.isHidden()
    session_of(desk).go_to(first)
    assert page.question_pane.comments.isHidden()


def test_answered_without_an_answer_asks_for_one(
    desk: Desk, kit: OfficeKit, hands: Hands, qtbot: QtBot
) -> None:
    visit = open_visit(desk)
    write_letter(visit, kit, ASKED, ids(visit)[0])
    page = questions_of(desk)
    desk.inside.show_comment(ids(visit)[0])
    qtbot.waitUntil(lambda: isinstance(focus(), GrowingText))
    hands.tap(child(page, QAbstractButton, "comment_done_0"))
    field = child(page, GrowingText, "comment_answer_0")
    assert field.accessibleDescription().endswith("Enter your answer to head office first")
    assert field.hasFocus()
    assert not visit.letters()[0].settled


def test_f8_leads_to_a_comment_on_the_whole_assessment_and_the_rail_counts(
    desk: Desk, kit: OfficeKit, hands: Hands
) -> None:
    visit = open_visit(desk)
    said = {Fields.JUDGEMENT: Judgement.NOT_APPLICABLE.value, Fields.REASON: "No such place"}
    visit.write(
        [Draft(Entity.ANSWER, each, name, said[name]) for each in ids(visit) for name in said]
    )
    assert not [each for each in visit.issues() if each.question]
    letter = write_letter(visit, kit, "Where is the pay table?")
    desk.status.show_badges()
    assert desk.rail.button("sync").accessibleName() == "Sync, 1 comment to answer"
    hands.press(Qt.Key.Key_F8)
    assert desk.pages.current == "sync"
    page = sync_of(desk)
    desk.inside.show_comment("")
    assert isinstance(focus(), GrowingText)
    hands.type("Sent as a paper")
    page.from_office.findChildren(QAbstractButton, "comment_done_0")[0].click()
    assert visit.letters()[0].settled
    assert corresponding.own_answer(visit, letter) == "Sent as a paper"
    desk.status.show_badges()
    assert desk.rail.button("sync").accessibleName() == "Sync"


def test_sync_leads_to_every_open_comment_and_opens_what_was_sent_back(
    desk: Desk, kit: OfficeKit, hands: Hands, qtbot: QtBot, disk: FullDisk
) -> None:
    visit = open_visit(desk)
    second = ids(visit)[1]
    write_letter(visit, kit, ASKED, second)
    page = sync_of(desk)
    hands.tap(child(page, LinkRow, f"comment_on_{second}"))
    assert (desk.pages.current, session_of(desk).current_question) == ("questions", second)
    finishing.finish(visit, "Two days were too short")
    write_letter(visit, kit, "Cluster 7 is empty", kind="reopening")
    row = child(overview_of(desk), LinkRow, "problem_sent_back")
    hands.tap(row)
    assert desk.pages.current == "sync"
    button = child(page, QAbstractButton, "open_again")
    assert button.hasFocus()
    qtbot.waitUntil(lambda: button.height() > 0)  # laid out, so that a finger can find it
    disk.fill()
    hands.tap(button)
    disk.free()
    assert session_of(desk).try_again()
    assert stage(visit) is Stage.AGREED  # not by itself, when nobody looks
    hands.tap(button)
    assert stage(visit) is Stage.AMENDED
    assert visit.letters()[-1].settled
    assert page.findChild(QAbstractButton, "open_again") is None or not button.isVisible()


def test_sync_says_what_changed_in_a_newer_questionnaire_until_it_is_read(
    desk: Desk, kit: OfficeKit, hands: Hands, qtbot: QtBot, workspace: Workspace
) -> None:
    give_pack(workspace, kit)
    page = sync_of(desk)
    qtbot.waitUntil(lambda: page.findChild(QAbstractButton, "seen_BGD") is not None)
    words = [each.text() for each in page.from_office.findChildren(QLabel)]
    assert "CAT 2026.1, Bangladesh law pack 2027-01" in words
    assert "New assessments begin with it. Those that have begun keep theirs." in words
    assert any(each.startswith("No longer: Minimum wage") for each in words)
    assert any(each.endswith("A label with other words is changed") for each in words)
    hands.tap(child(page, QAbstractButton, "seen_BGD"))
    qtbot.waitUntil(lambda: page.findChild(QAbstractButton, "seen_BGD") is None)
    workspace.store.drop_secret("packs")


def test_letters_of_a_head_office_before_are_not_shown(
    desk: Desk, kit: OfficeKit, workspace: Workspace
) -> None:
    visit = open_visit(desk)
    write_letter(visit, kit, ASKED, ids(visit)[0])
    assert len(visit.letters()) == 1
    belong_to(workspace, OfficeKit())
    visit.forget_steps()
    answering.flag(visit, ids(visit)[0], on=True)
    assert visit.letters() == ()


def test_zero_tolerance_without_the_urgent_procedure_leads_to_it(desk: Desk, hands: Hands) -> None:
    visit = open_visit(desk)
    shown = [each for each in visit.questionnaire.questions if each.id in visit.applicable()]
    one, two = [each.id for each in shown if each.zero_tolerance][:2]
    answering.judge(visit, one, Judgement.NON_COMPLIANT)
    row = child(overview_of(desk), LinkRow, "problem_urgent_not_begun")
    assert row.text() == "Urgent procedure not begun"
    hands.tap(row)
    page = desk.pages.page("urgent")
    assert isinstance(page, UrgentScreen)
    assert desk.pages.current == "urgent"
    assert page.presenter.question_at_hand() == one
    page.presenter.begin(0)
    assert page.presenter.state().run
    answering.judge(visit, two, Judgement.NON_COMPLIANT)
    hands.tap(child(overview_of(desk), LinkRow, "problem_urgent_not_begun"))
    assert page.presenter.question_at_hand() == two
    assert not page.presenter.state().run  # what counts is offered, not the run of the other one
    escalating.begin(visit, 0, two)
    assert not [each for each in visit.issues() if each.kind.name == "URGENT_NOT_BEGUN"]


def test_interviews_lead_to_the_urgent_procedure(desk: Desk, hands: Hands) -> None:
    desk.show_page("interviews")
    page = desk.pages.page("interviews")
    assert isinstance(page, InterviewsScreen)
    hands.tap(page.urgent)
    assert desk.pages.current == "urgent"
