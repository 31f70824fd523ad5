"""When typed text is written, and what becomes of text that is not accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bwaudit.assessment.terms import Judgement
from bwaudit.usecases import answering, finishing
from bwaudit_ui.widgets.answers import AnswerTile
from bwaudit_ui.widgets.fields import LineInput
from support.visit_pages import CTRL, child, focus, ids

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.screens.questions import QuestionsScreen
    from support.full_disk import FullDisk
    from support.visit_pages import Hands


@pytest.fixture
def finding(questions: QuestionsScreen, hands: Hands) -> QuestionsScreen:
    """A question that was just judged non-compliant, with the caret in its finding."""
    hands.press(Qt.Key.Key_2)
    return questions


def text_of(visit: OpenAssessment, page: QuestionsScreen) -> str:
    return visit.record.finding(page.presenter.current).text


def test_text_is_written_when_the_keys_rest(
    finding: QuestionsScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    hands.type("Exit C was blocked")
    assert text_of(visit, finding) == ""
    qtbot.waitUntil(lambda: text_of(visit, finding) == "Exit C was blocked")


def test_text_is_written_when_the_focus_leaves(
    finding: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.type("Exit C was blocked")
    hands.press(Qt.Key.Key_Tab)
    assert text_of(visit, finding) == "Exit C was blocked"


def test_text_is_written_before_the_question_changes(
    finding: QuestionsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    first, second = ids(visit)[:2]
    hands.type("Exit C was blocked")
    session.go_to(second)
    assert visit.record.finding(first).text == "Exit C was blocked"
    assert visit.record.finding(second).text == ""
    assert finding.question_pane.finding.text.text() in ("", "Exit C was blocked")


def test_what_is_typed_into_stays_in_sight_when_the_window_is_turned(
    finding: QuestionsScreen, hands: Hands, qtbot: QtBot
) -> None:
    hands.type("Exit C was blocked")
    text, area = finding.question_pane.finding.text, finding.question_pane.area

    def in_sight() -> bool:
        caret = text.cursorRect()
        spot = text.viewport().mapTo(area.viewport(), caret.bottomLeft())
        return caret.height() <= spot.y() <= area.viewport().height()

    for size in ((900, 480), (640, 420), (1440, 520)):
        finding.resize(*size)
        qtbot.waitUntil(in_sight)


def test_text_is_written_before_the_session_ends(
    finding: QuestionsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    hands.type("Exit C was blocked")
    session.close()
    assert text_of(visit, finding) == "Exit C was blocked"


def test_text_is_written_before_an_undo(
    finding: QuestionsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    hands.type("Exit C was blocked")
    session.undo()
    assert text_of(visit, finding) == ""
    assert visit.record.answer(finding.presenter.current).judgement is Judgement.NON_COMPLIANT
    session.redo()
    assert text_of(visit, finding) == "Exit C was blocked"


def test_one_run_of_typing_is_one_step_of_undo(
    finding: QuestionsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    for part in ("Exit C ", "was ", "blocked"):
        hands.type(part)
        finding.presenter.commit()
    assert text_of(visit, finding) == "Exit C was blocked"
    session.undo()
    assert text_of(visit, finding) == ""


def test_a_change_from_elsewhere_does_not_move_the_caret_of_what_is_typed(
    finding: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.type("Exit C")
    answering.flag(visit, ids(visit)[5], on=True)
    answering.flag(visit, finding.presenter.current, on=True)
    hands.type(" was blocked")
    assert finding.question_pane.finding.text.text() == "Exit C was blocked"


def test_workers_and_place_are_recorded_as_typed_in_any_digits(
    finding: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    workers = child(finding, LineInput, "workers_affected")
    hands.tap(workers)
    for digit in "৮৬":
        hands.press_character(digit)
    hands.tap(child(finding, LineInput, "finding_place"))
    hands.type("Sewing hall 2")
    finding.presenter.commit()
    found = visit.record.finding(finding.presenter.current)
    assert found.workers_affected == 86
    assert found.place == "Sewing hall 2"


def test_a_number_that_is_too_big_stays_with_the_sentence_that_says_why(
    finding: QuestionsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    first, second = ids(visit)[:2]
    card = finding.question_pane.finding
    hands.tap(child(finding, LineInput, "workers_affected"))
    hands.type("12400")
    hands.press(Qt.Key.Key_Tab)
    sentence = "Workers affected must be 1,240 or fewer, the number of workers in this factory"
    assert card.workers_field.error() == sentence
    assert visit.record.finding(first).workers_affected is None
    session.go_to(second)
    session.go_to(first)
    assert card.workers.text() == "12400"
    assert card.workers_field.error() == sentence
    hands.tap(card.workers)
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type("124")
    hands.press(Qt.Key.Key_Tab)
    assert visit.record.finding(first).workers_affected == 124
    assert card.workers_field.error() == ""


def test_what_is_no_number_says_so(finding: QuestionsScreen, hands: Hands) -> None:
    hands.tap(child(finding, LineInput, "workers_affected"))
    hands.type("many")
    hands.press(Qt.Key.Key_Tab)
    card = finding.question_pane.finding
    assert card.workers_field.error() == "Workers affected must be a number, for example 86"


def test_further_numbers_of_a_question_have_fields_of_their_own(
    questions: QuestionsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    question = next(
        each
        for each in visit.questionnaire.questions
        if any(point.type == "integer" for point in each.data) and each.id in visit.applicable()
    )
    point = next(point for point in question.data if point.type == "integer")
    session.go_to(question.id)
    hands.press(Qt.Key.Key_2)
    hands.tap(child(questions, LineInput, f"number_{point.id}"))
    hands.type("3")
    hands.press(Qt.Key.Key_Tab)
    assert visit.record.answer(question.id).numbers == {point.id: 3}


def test_a_number_that_was_left_stands_as_it_was_understood(
    questions: QuestionsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    question = next(
        each
        for each in visit.questionnaire.questions
        if any(point.type == "money" for point in each.data) and each.id in visit.applicable()
    )
    point = next(point for point in question.data if point.type == "money")
    session.go_to(question.id)
    hands.press(Qt.Key.Key_2)
    line = child(questions, LineInput, f"number_{point.id}")
    for typed, shown, kept in (
        ("12,500", "12500", "12500"),
        ("12,5", "12.5", "12.5"),
        ("1.240", "1.240", "12.5"),  # asked about, and not recorded
    ):
        hands.tap(line)
        hands.press(Qt.Key.Key_A, CTRL)
        hands.type(typed)
        hands.press(Qt.Key.Key_Tab)
        assert line.text() == shown
        assert visit.record.answer(question.id).numbers == {point.id: kept}
    said = questions.question_pane.finding.number_fields[point.id].error()
    assert said == "1.240 can mean 1240 or 1.24. Enter the one that is meant"


def test_what_is_missing_is_said_only_once_the_question_is_opened_again(
    finding: QuestionsScreen, visit: OpenAssessment, session: AssessmentSession
) -> None:
    first, second = ids(visit)[:2]
    card = finding.question_pane.finding
    assert card.text_field.error() == ""
    session.go_to(second)
    session.go_to(first)
    assert card.text_field.error() == "Enter what you found"
    assert card.workers_field.error() == "Enter how many workers were affected"
    answering.describe(visit, first, "Exit C was blocked")
    finding.presenter.answer_changed.emit()
    assert card.text_field.error() == ""


def test_what_is_typed_is_not_called_missing_while_it_waits_for_the_disk(
    finding: QuestionsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    hands: Hands,
    disk: FullDisk,
) -> None:
    first, second = ids(visit)[:2]
    card = finding.question_pane.finding
    session.go_to(second)
    session.go_to(first)
    assert card.text_field.error() == "Enter what you found"
    disk.fill()
    card.text.setFocus()
    hands.type("Exit C was blocked")
    finding.presenter.commit()
    assert session.waiting
    assert card.text_field.error() == ""
    disk.free()
    assert session.try_again()


def test_what_the_disk_refuses_stays_on_screen_and_is_written_later(
    questions: QuestionsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    hands: Hands,
    disk: FullDisk,
) -> None:
    question = questions.presenter.current
    disk.fill()
    hands.press(Qt.Key.Key_2)
    questions.question_pane.finding.text.setFocus()
    hands.type("Exit C was blocked")
    questions.presenter.commit()
    assert visit.record.answer(question).judgement is None
    assert child(questions, AnswerTile, "answer_non_compliant").isChecked()
    session.go_to(ids(visit)[1])
    session.go_to(question)
    assert questions.question_pane.finding.text.text() == "Exit C was blocked"
    row = questions.presenter.list.tree.question(question)
    assert row.judgement is Judgement.NON_COMPLIANT
    disk.free()
    assert session.try_again()
    assert visit.record.answer(question).judgement is Judgement.NON_COMPLIANT
    assert visit.record.finding(question).text == "Exit C was blocked"


def test_what_waited_for_the_disk_and_is_not_accepted_stays_with_the_sentence_that_says_why(
    finding: QuestionsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    hands: Hands,
    disk: FullDisk,
) -> None:
    first, second = ids(visit)[:2]
    card = finding.question_pane.finding
    disk.fill()
    hands.type("Exit C was blocked")
    finding.presenter.commit()
    hands.tap(card.workers)
    hands.type("12400")
    finding.presenter.commit()
    assert session.waiting == 2
    disk.free()
    assert session.try_again()
    assert visit.record.finding(first).text == "Exit C was blocked"
    for question in (first, second, first):
        session.go_to(question)
    assert card.workers.text() == "12400"
    assert card.workers_field.error().startswith("Workers affected must be 1,240 or fewer")
    assert visit.record.finding(first).workers_affected is None


def test_a_closed_assessment_can_be_read_and_not_changed(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_1)
    finishing.finish(visit, "The visit was cut short")
    questions.presenter.answer_changed.emit()
    assert not questions.question_pane.answers.isEnabled()
    assert not questions.question_pane.sources.isEnabled()
    hands.press(Qt.Key.Key_3)
    answer = visit.record.answer(questions.presenter.current)
    assert answer.judgement is Judgement.COMPLIANT
    assert focus() is not None
