"""The overview: counts as links, clusters, what is left, the factory profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit.usecases import allotting, answering, factories
from bwaudit_ui.screens.profile import ProfileSheet, YesNo
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.fields import LineInput
from bwaudit_ui.widgets.overview import LinkRow, StateCard, TaskRow
from support.clocks import SetClock
from support.desktops import words_in
from support.visit_pages import child, ids, questions_of

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.overview import OverviewScreen
    from support.visit_pages import Hands


def test_counts_add_up_to_the_questions_that_apply(
    overview: OverviewScreen, visit: OpenAssessment
) -> None:
    first, second, third, fourth = ids(visit)[:4]
    for question, judgement in zip((first, second, third, fourth), Judgement, strict=True):
        answering.judge(visit, question, judgement)
    overview.refresh()
    total = len(ids(visit))
    card = child(overview, StateCard, "count_all")
    assert card.accessibleName() == f"4 of {total} answered"
    assert child(overview, StateCard, "count_non_compliant").accessibleName() == "1 non-compliant"


def test_a_count_leads_to_the_questions_behind_it(
    overview: OverviewScreen, hands: Hands, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(overview.kind_wanted) as wanted:
        hands.tap(child(overview, StateCard, "count_not_checked"))
    assert wanted.args == ["not_checked"]


def test_a_cluster_leads_to_its_first_question_that_is_left(
    overview: OverviewScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    first, second = ids(visit)[:2]
    answering.judge(visit, first, Judgement.COMPLIANT)
    overview.refresh()
    with qtbot.waitSignal(overview.question_wanted) as wanted:
        hands.tap(child(overview, TaskRow, "cluster_1"))
    assert wanted.args == [second]


def test_a_cluster_and_its_button_are_one_row_under_the_pointer(
    overview: OverviewScreen, qtbot: QtBot
) -> None:
    row = child(overview, TaskRow, "cluster_1")
    more = child(overview, Button, "cluster_more_1")

    def ground(x: int) -> str:
        return overview.grab().toImage().pixelColor(row.mapTo(overview, QPoint(x, 4))).name()

    ends = (4, row.width() - 4)
    still = {ground(x) for x in ends}
    QTest.mouseMove(more)
    qtbot.waitUntil(lambda: more.underMouse())
    pointed = {ground(x) for x in ends}
    assert len(pointed) == 1
    assert pointed.isdisjoint(still)
    edge = QPoint(row.width() - more.width() // 2, 2)  # above the button, on the row
    with qtbot.waitSignal(overview.question_wanted):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=edge)
    assert overview.childAt(row.mapTo(overview, edge)) is row


def test_a_cluster_says_all_of_itself_in_one_sentence(
    overview: OverviewScreen, visit: OpenAssessment
) -> None:
    first = ids(visit)[0]
    answering.judge(visit, first, Judgement.NON_COMPLIANT)
    overview.refresh()
    total = visit.progress().clusters[0].counts.applicable
    said = child(overview, TaskRow, "cluster_1").accessibleName()
    wanted = f"1  Child labour, {total - 1} left, 1 of {total} answered, 1 non-compliant"
    assert said == wanted


def test_what_is_missing_is_listed_by_kind_and_leads_there(
    overview: OverviewScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    first = ids(visit)[0]
    answering.judge(visit, first, Judgement.NON_COMPLIANT)
    answering.tick_source(visit, first, KnownBy.WORKERS, on=True)
    overview.refresh()
    row = child(overview, LinkRow, "problem_no_finding_text")
    assert row.text() == "1 finding without text"
    with qtbot.waitSignal(overview.question_wanted) as wanted:
        hands.tap(row)
    assert wanted.args == [first]


def test_the_profile_is_recorded_as_it_is_filled_in(
    overview: OverviewScreen, visit: OpenAssessment, hands: Hands, session: AssessmentSession
) -> None:
    hands.tap(child(overview, Button, "edit_facts"))
    sheet = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ProfileSheet))
    fact = next(
        fact
        for fact in visit.questionnaire.facts.values()
        if fact.kind == "yes_no" and fact.id not in visit.record.profile
    )
    chips = child(sheet, YesNo, f"fact_{fact.id}")
    hands.tap(chips.chip("yes"))
    assert visit.record.profile[fact.id] is True
    hands.tap(chips.chip("yes"))
    assert fact.id not in visit.record.profile
    line = child(sheet, LineInput, "fact_headcount")
    line.selectAll()
    QTest.keyClicks(line, "900")
    sheet.accept()
    assert visit.record.profile["headcount"] == 900


def test_a_fact_that_hides_questions_says_so(
    overview: OverviewScreen, visit: OpenAssessment, session: AssessmentSession, qtbot: QtBot
) -> None:
    before = len(ids(visit))
    with qtbot.waitSignal(session.message) as said:
        overview.presenter.learn("dormitory", True)
    more = len(ids(visit))
    assert more > before
    assert said.args[0] == f"{more - before} questions added"


def test_a_count_outside_its_bounds_is_not_recorded(
    overview: OverviewScreen, visit: OpenAssessment
) -> None:
    sentence = overview.presenter.learn_number("headcount", "many")
    assert "must be a number" in sentence
    assert visit.record.profile["headcount"] == 1240


def test_saved_and_sent_says_what_is_known(overview: OverviewScreen, visit: OpenAssessment) -> None:
    answering.judge(visit, ids(visit)[0], Judgement.COMPLIANT)
    state = overview.presenter.state()
    assert state.saved.startswith("Saved on this device at ")
    assert "Lead: R. Akter" in state.subtitle
    assert "Cycle 4, day 1 of 2" in state.subtitle


def test_from_the_overview_a_count_opens_the_list_filtered(desk: Desk, hands: Hands) -> None:
    desk.show_page("overview")
    page = desk.pages.page("overview")
    hands.tap(child(page, StateCard, "count_compliant"))
    assert desk.pages.current == "questions"
    assert questions_of(desk).presenter.list.filter.kind().value == "compliant"


def test_continue_leads_back_to_the_question_that_was_open(
    desk: Desk, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.show_page("overview")
    page = desk.pages.page("overview")
    hands.tap(child(page, Button, "continue_visit"))
    assert desk.pages.current == "questions"


def test_on_the_first_day_the_form_of_the_factory_stands_on_top(
    overview: OverviewScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    assert overview.form.isVisible()
    child(overview.form, QWidget, "fact_women").setFocus()
    for digit in "৮০৬":
        hands.press_character(digit)
    overview.form.commit()
    assert visit.record.profile["women"] == 806
    for fact in visit.questionnaire.profile[0].facts:
        if visit.record.profile.get(fact.id) is None:
            overview.presenter.learn(fact.id, value=False)
    qtbot.waitUntil(lambda: not overview.form.isVisible())


def test_a_cluster_is_given_to_a_colleague_and_left_as_it_is(
    overview: OverviewScreen, visit: OpenAssessment, session: AssessmentSession, qtbot: QtBot
) -> None:
    cluster = visit.questionnaire.clusters[0].id
    overview.presenter.assign(cluster, "M. Islam")
    overview.presenter.nothing_more(cluster, on=True)
    row = child(overview, TaskRow, "cluster_1")
    said = "M. Islam: Not started. Nothing more to check here"
    qtbot.waitUntil(lambda: said in row.accessibleName())
    menu = QMenu(overview)
    overview.fill_menu(menu, cluster)
    words = [each.text() for each in menu.actions()]
    assert words == [
        "Assign to R. Akter",
        "Assign to a colleague…",
        "Take it back from M. Islam",
        "There is more to check here",
    ]
    menu.actions()[2].trigger()
    menu.actions()[3].trigger()
    qtbot.waitUntil(lambda: "M. Islam" not in row.accessibleName())
    assert allotting.is_done(visit, cluster) is False
    session.undo()
    assert allotting.is_done(visit, cluster) is True


def test_deadlines_say_their_day_and_a_wrong_clock_is_told(
    overview: OverviewScreen, visit: OpenAssessment, workspace: Workspace
) -> None:
    assert "Report released: due in 29 days, 12 Jun 2026" in words_in(overview)
    clock = workspace.clock
    assert isinstance(clock, SetClock)
    clock.move(days=-3)
    try:
        overview.refresh()
        assert "The clock of this laptop may be wrong" in words_in(overview)
    finally:
        clock.move(days=3)


def test_the_report_is_no_longer_due_once_it_was_released(
    overview: OverviewScreen, visit: OpenAssessment, workspace: Workspace
) -> None:
    assert "Report released: due" in words_in(overview)
    factory = factories.open_(workspace, visit.record.facts.factory)
    factories.set_released(factory, visit.id, "2026-06-02")
    overview.refresh()
    assert "Report released" not in words_in(overview)
