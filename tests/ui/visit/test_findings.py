"""Checking findings, changing them and coming back, finishing and reopening."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from bwaudit.assessment.changes import Change, Draft, Stamp
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.papers import PaperStatus
from bwaudit.assessment.terms import EvidenceUse, Judgement, KnownBy, Stage
from bwaudit.foundation.errors import RuleError
from bwaudit.usecases import answering, evidencing, finishing, gathering, telling
from bwaudit_ui.presenters.findings import CardKind
from bwaudit_ui.screens.finding_telling import AskLead
from bwaudit_ui.screens.finding_views import LooseView
from bwaudit_ui.screens.finish import AskLines, AskReason
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.chips import Chip
from bwaudit_ui.widgets.growing_text import GrowingText
from support.desktops import words_in
from support.strays import windows_shown
from support.visit_pages import ALT, CTRL, child, ids, photo, questions_of, session_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.theme import Theme
    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.findings import FindingsScreen
    from bwaudit_ui.screens.questions import QuestionsScreen
    from support.visit_pages import Hands


def plain(visit: OpenAssessment) -> list[str]:
    """Questions whose findings need no photo."""
    tool = visit.questionnaire
    return [each for each in ids(visit) if tool.question(each).severity == "normal"]


def stage_of(visit: OpenAssessment) -> Stage:
    return visit.record.facts.stage


def asked() -> AskReason:
    return next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, AskReason) and each.isVisible()
    )


def found(visit: OpenAssessment, question: str, text: str = "") -> None:
    answering.judge(visit, question, Judgement.NON_COMPLIANT)
    answering.tick_source(visit, question, KnownBy.OBSERVATION, on=True)
    if text:
        answering.describe(visit, question, text)
        answering.count_workers(visit, question, "86")


def number_of(visit: OpenAssessment, question: str) -> str:
    return visit.questionnaire.question(question).number


def test_problems_are_counted_and_linked_in_the_words_of_the_fields(
    findings: FindingsScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    first = plain(visit)[0]
    found(visit, first)
    findings.refresh()
    assert findings.summary.accessibleName() == "There are 2 problems"
    state = findings.presenter.state()
    assert [each.sentence for each in state.problems] == [
        "Enter what you found",
        "Enter how many workers were affected",
    ]
    assert [card.problems for card in state.cards] == [tuple(e.sentence for e in state.problems)]
    with qtbot.waitSignal(findings.change_wanted) as wanted:
        hands.tap(findings.summary.link(f"0:{first}"))
    assert wanted.args == [first]


def test_one_problem_is_said_in_the_singular(
    findings: FindingsScreen, visit: OpenAssessment
) -> None:
    answering.judge(visit, ids(visit)[0], Judgement.COMPLIANT)
    findings.refresh()
    assert findings.summary.accessibleName() == "There is a problem"


def test_chips_show_the_cards_of_a_kind(
    findings: FindingsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    first, second = plain(visit)[:2]
    found(visit, first, "Exit C was blocked")
    answering.judge(visit, second, Judgement.NOT_CHECKED)
    answering.give_reason(visit, second, "Not enough time")
    findings.refresh()
    shown = {}
    for kind in CardKind:
        hands.tap(child(findings, Chip, f"cards_{kind.value}"))
        shown[kind] = [card.question for card in findings.presenter.state().cards]
    assert shown[CardKind.ATTENTION] == []
    assert shown[CardKind.NON_COMPLIANT] == [first]
    assert shown[CardKind.NOT_CHECKED] == [second]
    assert shown[CardKind.LEFT] == [each for each in ids(visit) if each not in (first, second)]
    assert shown[CardKind.ALL] == ids(visit)


def test_many_cards_come_in_portions(
    findings: FindingsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.tap(child(findings, Chip, "cards_all"))
    more = child(findings, Button, "more_cards")
    assert more.isVisible()
    before = sum(view.isVisible() for view in findings.findChildren(Button, "change"))
    hands.tap(more)
    cards = [each for each in findings.findChildren(Button) if each.text() == "Change"]
    assert sum(each.isVisible() for each in cards) == 50
    assert before == 0


def test_a_source_that_is_missing_reads_not_provided(
    findings: FindingsScreen, visit: OpenAssessment
) -> None:
    first = ids(visit)[0]
    answering.judge(visit, first, Judgement.NON_COMPLIANT)
    assert findings.presenter.state().cards[0].sources == "Not provided"
    answering.tick_source(visit, first, KnownBy.WORKERS, on=True)
    answering.tick_source(visit, first, KnownBy.OBSERVATION, on=True)
    assert findings.presenter.state().cards[0].sources == "Observation, workers"


def test_change_leads_to_the_question_and_ctrl_enter_back_to_the_same_card(
    desk: Desk, hands: Hands, qtbot: QtBot
) -> None:
    visit = session_of(desk).assessment
    first, second = ids(visit)[:2]
    for question in (first, second):
        found(visit, question)
    desk.show_page("findings")
    page = desk.pages.page("findings")
    hands.tap(child(page, Button, f"change_{second}"))
    assert desk.pages.current == "questions"
    assert session_of(desk).current_question == second
    text = child(desk, GrowingText, "finding_text")
    text.setFocus()
    hands.type("Exit D was padlocked")
    hands.press(Qt.Key.Key_Return, CTRL)
    assert desk.pages.current == "findings"
    assert visit.record.finding(second).text == "Exit D was padlocked"
    qtbot.waitUntil(child(page, Button, f"change_{second}").hasFocus)


def test_the_way_back_is_forgotten_once_another_question_is_opened(
    desk: Desk, hands: Hands
) -> None:
    visit = session_of(desk).assessment
    first, second, third = ids(visit)[:3]
    found(visit, first)
    desk.show_page("findings")
    page = desk.pages.page("findings")
    hands.tap(child(page, Button, f"change_{first}"))
    session_of(desk).go_to(second)
    questions_of(desk).presenter.save_and_next()
    assert desk.pages.current == "questions"
    assert session_of(desk).current_question == third


def test_a_photo_on_no_question_can_be_put_on_one_or_left_out(
    findings: FindingsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    hands: Hands,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    added = [
        evidencing.add_files(visit, [photo(tmp_path / f"{colour}.jpg", colour)]).evidence[0]
        for colour in ("teal", "brown")
    ]
    findings.refresh()
    hands.tap(child(findings, Button, f"put_on_{added[0]}"))
    hands.tap(child(findings, Button, f"leave_out_{added[1]}"))
    assert visit.record.evidence(added[0]).questions == {session.current_question}
    assert visit.record.evidence(added[1]).use is EvidenceUse.LEAVE_OUT
    qtbot.waitUntil(lambda: findings.presenter.state().loose == ())


def test_finishing_with_open_points_wants_a_reason(
    findings: FindingsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    hands: Hands,
    qtbot: QtBot,
) -> None:
    hands.tap(child(findings, Button, "finish_assessment"))
    sheet = asked()
    hands.tap(child(sheet, Button, "ask_reason_verb"))
    assert sheet.isVisible()
    assert stage_of(visit) is Stage.COLLECTING
    sheet.reason.set_text("Power was cut on day 2")
    with qtbot.waitSignal(session.page_wanted) as wanted:
        hands.tap(child(sheet, Button, "ask_reason_verb"))
    assert wanted.args == ["report"]
    assert stage_of(visit) is Stage.AGREED


def test_every_open_line_can_have_a_reason_of_its_own(
    findings: FindingsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    first, second = ids(visit)[:2]
    for question in ids(visit):
        answering.judge(visit, question, Judgement.COMPLIANT)
        if question not in (first, second):
            answering.tick_source(visit, question, KnownBy.OBSERVATION, on=True)
    gathering.mark(visit, gathering.listed(visit)[0].id, PaperStatus.NOT_GIVEN)
    findings.refresh()
    hands.tap(child(findings, Button, "finish_assessment"))
    sheet = asked()
    assert isinstance(sheet, AskLines)
    assert "does not know a head office yet" in words_in(sheet)
    hands.tap(child(sheet, Button, "lines_no_source"))
    sheet.own[f"no_source:{first}"].set_text("Seen by both of us")
    hands.tap(child(sheet, Button, "ask_reason_verb"))
    assert stage_of(visit) is Stage.COLLECTING, "two lines have no reason yet"
    sheet.reason.set_text("No time left")
    hands.tap(child(sheet, Button, "ask_reason_verb"))
    assert stage_of(visit) is Stage.AGREED
    paper = gathering.listed(visit)[0].id
    assert finishing.left_open(visit) == {
        f"no_source:{first}": "Seen by both of us",
        f"no_source:{second}": "No time left",
        f"paper_not_given:{paper}": "No time left",
    }
    finishing.reopen(visit, "more")
    assert finishing.left_open(visit) == {}


def test_photos_without_a_question_never_flash_as_windows_and_come_in_portions(
    findings: FindingsScreen, visit: OpenAssessment, tmp_path: Path
) -> None:
    colours = [f"#{number * 8:02x}4060" for number in range(30)]
    photos = [photo(tmp_path / f"{colour[1:]}.jpg", colour) for colour in colours]
    evidencing.add_files(visit, photos, "")
    with windows_shown() as strays:
        findings.refresh()
        findings.refresh()
        QApplication.processEvents()
    assert strays == []
    assert len(findings.findChildren(LooseView)) <= 25
    more = child(findings, Button, "more_cards")
    assert more.isVisible()
    more.click()
    QApplication.processEvents()
    assert len([each for each in findings.findChildren(LooseView) if each.isVisible()]) == 30


def test_the_window_stays_on_the_screen_when_many_lines_unfold(
    findings: FindingsScreen, hands: Hands, qtbot: QtBot
) -> None:
    findings.window().resize(1200, 790)
    hands.tap(child(findings, Button, "finish_assessment"))
    sheet = asked()
    room = sheet.screen().availableGeometry()
    middle = sheet.geometry().center() - findings.window().geometry().center()
    assert middle.manhattanLength() < 100, "it opens over its page"
    sheet.move(sheet.x(), room.top())
    before = sheet.height()
    hands.tap(child(sheet, Button, "lines_unanswered"))
    qtbot.waitUntil(lambda: sheet.height() > before)
    assert room.top() <= sheet.frameGeometry().top()
    assert sheet.frameGeometry().bottom() <= room.bottom()


def test_a_paper_in_the_summary_leads_to_the_papers(
    findings: FindingsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    hands: Hands,
    qtbot: QtBot,
) -> None:
    paper = gathering.listed(visit)[0]
    gathering.mark(visit, paper.id, PaperStatus.NOT_GIVEN)
    findings.refresh()
    with qtbot.waitSignal(session.page_wanted) as wanted:
        hands.tap(findings.summary.link("0:page:papers:"))
    assert wanted.args == ["papers"]


def test_a_closed_assessment_is_reopened_with_a_reason(
    findings: FindingsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    assert findings.presenter.finish("Power was cut") == ""
    findings.refresh()
    button = child(findings, Button, "finish_assessment")
    assert button.text() == "Reopen to change"
    hands.tap(button)
    sheet = asked()
    sheet.reason.set_text("A paper came later")
    hands.tap(child(sheet, Button, "ask_reason_verb"))
    assert stage_of(visit) is Stage.AMENDED


def test_keep_working_changes_nothing(
    findings: FindingsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.tap(child(findings, Button, "finish_assessment"))
    hands.tap(child(asked(), Button, "ask_reason_stay"))
    assert stage_of(visit) is Stage.COLLECTING


@pytest.fixture
def conflict(visit: OpenAssessment, tmp_path: Path) -> str:
    """A question two devices judged differently without knowing of each other."""
    question = ids(visit)[0]
    answering.judge(visit, question, Judgement.NON_COMPLIANT)
    draft = Draft(Entity.ANSWER, question, Fields.JUDGEMENT, Judgement.COMPLIANT.value)
    theirs = Change.write(
        draft,
        stream=visit.stream,
        device="partner.1",
        seq=1,
        prev="0" * 64,
        at=Stamp(1_778_000_000_000, 0, 360),
        actor="M. Islam",
        parents=(),
    )
    visit.absorb(visit.workspace.store.journal.receive([theirs]).new)
    return question


def test_a_conflict_keeps_the_assessment_from_being_finished(
    findings: FindingsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    conflict: str,
    hands: Hands,
    qtbot: QtBot,
) -> None:
    findings.refresh()
    wanted = QSignalSpy(session.page_wanted)
    with qtbot.waitSignal(session.message) as said:
        hands.tap(child(findings, Button, "finish_assessment"))
    assert "Choose which one to keep" in said.args[0]
    assert wanted.at(0) == ["sync"], "both answers stand there"
    assert stage_of(visit) is Stage.COLLECTING


def test_a_conflict_shows_both_answers_and_keeps_the_chosen_one(
    questions: QuestionsScreen, visit: OpenAssessment, conflict: str, hands: Hands
) -> None:
    questions.presenter.answer_changed.emit()
    state = questions.presenter.state()
    options = state.conflicts[0].options
    words = {option.value for option in options}
    assert words == {"Compliant", "Non-compliant"}
    assert any(option.written.startswith("M. Islam, ") for option in options)
    kept = next(n for n, option in enumerate(options) if option.value == "Compliant")
    hands.tap(child(questions.question_pane.conflicts, Button, f"keep_{kept}"))
    assert visit.record.conflicts() == ()
    assert visit.record.answer(conflict).judgement is Judgement.COMPLIANT
    assert questions.question_pane.conflicts.isHidden()


def cards(findings: FindingsScreen) -> list[str]:
    return [each.question for each in findings.presenter.state().cards]


def test_findings_are_put_in_order_with_keys_and_buttons_and_the_focus_goes_along(
    findings: FindingsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    first, second, third = plain(visit)[:3]
    for question in (first, second, third):
        found(visit, question, f"Found {question}")
    hands.tap(child(findings, Chip, "cards_non_compliant"))
    assert not child(findings, Button, f"earlier_{first}").isEnabled()
    child(findings, Button, f"change_{third}").setFocus()
    hands.press(Qt.Key.Key_Up, ALT)
    assert cards(findings) == [first, third, second]
    assert child(findings, Button, f"earlier_{third}").hasFocus()
    hands.press(Qt.Key.Key_Up, ALT)
    hands.press(Qt.Key.Key_Up, ALT)
    assert cards(findings) == [third, first, second], "at the top it stays there"
    hands.tap(child(findings, Button, f"later_{first}"))
    assert cards(findings) == [third, second, first]
    session.undo()
    assert cards(findings) == [third, first, second]
    findings.presenter.choose(CardKind.ALL)
    assert cards(findings) == ids(visit), "everywhere else the tool keeps its order"


def test_a_finding_that_says_the_same_is_told_with_the_other_and_on_its_own_again(
    findings: FindingsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    first, second, third = plain(visit)[:3]
    for question in (first, second, third):
        found(visit, question, f"Found {question}")
    hands.tap(child(findings, Chip, "cards_non_compliant"))
    hands.tap(child(findings, Button, f"together_{first}"))
    sheet = next(each for each in QApplication.topLevelWidgets() if isinstance(each, AskLead))
    assert list(sheet.rows) == [second, third]
    hands.tap(sheet.rows[third])
    assert cards(findings) == [second, third, first]
    assert child(findings, Button, f"alone_{first}").hasFocus()
    assert f"Told with {number_of(visit, third)}" in words_in(findings)
    assert visit.counts().non_compliant == 3
    hands.press(Qt.Key.Key_Up, ALT)
    assert cards(findings) == [second, third, first], "it goes where its lead goes"
    child(findings, Button, f"earlier_{third}").setFocus()
    hands.press(Qt.Key.Key_Up, ALT)
    assert cards(findings) == [third, first, second]
    hands.tap(child(findings, Button, f"alone_{first}"))
    assert telling.told(visit) == ((third,), (first,), (second,))
    session.undo()
    assert telling.told(visit) == ((third, first), (second,))


@pytest.mark.parametrize(("width", "height", "scale"), [(600, 500, 1.0), (1280, 612, 2.0)])
def test_the_order_of_the_meeting_fits_a_small_screen_and_large_text(
    findings: FindingsScreen,
    visit: OpenAssessment,
    theme: Theme,
    qtbot: QtBot,
    width: int,
    height: int,
    scale: float,
) -> None:
    first, second = plain(visit)[:2]
    for question in (first, second):
        found(visit, question, "Exit C was blocked")
    telling.tell_together(visit, first, second)
    findings.presenter.choose(CardKind.NON_COMPLIANT)
    theme.choose(scale=scale)
    findings.resize(width, height)
    area = findings.area.viewport()
    buttons = [
        child(findings, Button, name)
        for name in (f"later_{second}", f"together_{second}", f"alone_{first}")
    ]

    def ends() -> list[int]:
        return [each.mapTo(area, each.rect().topRight()).x() for each in buttons]

    qtbot.waitUntil(lambda: findings.width() == width and max(ends()) <= area.width())
    for button, question in zip(buttons, (second, second, first), strict=True):
        assert button.height() >= 44
        assert number_of(visit, question) in button.accessibleName()


def test_nothing_that_is_no_finding_is_told_with_another(visit: OpenAssessment) -> None:
    first, second = plain(visit)[:2]
    found(visit, first)
    for question, lead in ((first, second), (second, first), (first, first)):
        with pytest.raises(RuleError):
            telling.tell_together(visit, question, lead)
    found(visit, second)
    telling.tell_together(visit, first, second)
    with pytest.raises(RuleError):
        telling.tell_together(visit, second, first)
    answering.judge(visit, second, Judgement.COMPLIANT)
    assert telling.told(visit) == ((first,),)
