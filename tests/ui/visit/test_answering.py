"""Answers, sources and moving on in the question workspace."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from bwaudit.assessment.terms import Extent, Judgement, KnownBy
from bwaudit.usecases import allotting, answering
from bwaudit_ui.widgets.answers import AnswerTile
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.chips import Chip, FilterChip
from bwaudit_ui.widgets.text import Text
from support.desktops import words_in
from support.visit_pages import ALT, CTRL, child, focus, ids

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.screens.questions import QuestionsScreen
    from support.visit_pages import Hands

KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


@pytest.mark.parametrize(("key", "judgement"), [*zip(KEYS, Judgement, strict=True)])
def test_a_digit_answers(
    questions: QuestionsScreen,
    visit: OpenAssessment,
    hands: Hands,
    key: Qt.Key,
    judgement: Judgement,
) -> None:
    first = questions.presenter.current
    hands.press(key)
    assert visit.record.answer(first).judgement is judgement


@pytest.mark.parametrize("two", ["২", "٢", "۲", "២", "፪"])
def test_a_digit_of_another_script_answers(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands, two: str
) -> None:
    hands.press_character(two)
    answer = visit.record.answer(questions.presenter.current)
    assert answer.judgement is Judgement.NON_COMPLIANT


def test_text_fields_keep_digits_and_letters(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_2)
    hands.type("1 2 3 4 fsie ")
    hands.press_character("১")
    questions.presenter.commit()
    question = questions.presenter.current
    assert visit.record.answer(question).judgement is Judgement.NON_COMPLIANT
    assert visit.record.finding(question).text == "1 2 3 4 fsie ১"


def test_alt_and_a_digit_answer_from_inside_text(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_2)
    hands.type("Exit C was locked")
    hands.press(Qt.Key.Key_3, ALT)
    answer = visit.record.answer(questions.presenter.current)
    assert answer.judgement is Judgement.NOT_APPLICABLE
    assert visit.record.finding(answer.question).text == "Exit C was locked"


def test_arrow_keys_never_change_an_answer(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_1)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down):
        hands.press(key)
    assert visit.record.answer(questions.presenter.current).judgement is Judgement.COMPLIANT


def test_compliant_with_a_source_takes_three_actions(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    first, second = ids(visit)[:2]
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_O, ALT)
    hands.press(Qt.Key.Key_Return)
    assert hands.actions == 3
    assert visit.record.answer(first).judgement is Judgement.COMPLIANT
    assert visit.record.answer(first).known_by == {KnownBy.OBSERVATION}
    assert questions.presenter.current == second


def test_the_same_sources_are_one_key_on_the_next_question(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    for key, modifier in ((Qt.Key.Key_D, ALT), (Qt.Key.Key_8, ALT), (Qt.Key.Key_Return, None)):
        hands.press(key, modifier) if modifier else hands.press(key)
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_S)
    known = visit.record.answer(questions.presenter.current).known_by
    assert known == {KnownBy.DOCUMENTS, KnownBy.WORKERS}


def test_every_source_has_a_letter_and_a_digit(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    letters = (Qt.Key.Key_O, Qt.Key.Key_D, Qt.Key.Key_M, Qt.Key.Key_W, Qt.Key.Key_U)
    for key in letters:
        hands.press(key, ALT)
    question = questions.presenter.current
    assert visit.record.answer(question).known_by == set(KnownBy)
    for number in range(5, 10):
        hands.press(Qt.Key(Qt.Key.Key_0.value + number), ALT)
    assert visit.record.answer(question).known_by == frozenset()


def test_tiles_and_chips_answer_to_taps(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.tap(child(questions, AnswerTile, "answer_not_checked"))
    hands.tap(child(questions, Chip, "source_managers"))
    answer = visit.record.answer(questions.presenter.current)
    assert answer.judgement is Judgement.NOT_CHECKED
    assert answer.known_by == {KnownBy.MANAGERS}


def test_non_compliant_moves_into_the_finding_and_escape_returns(
    questions: QuestionsScreen, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_2)
    assert focus().objectName() == "finding_text"
    hands.press(Qt.Key.Key_Escape)
    assert focus().objectName() == "answer_non_compliant"
    hands.press(Qt.Key.Key_Escape)
    assert focus() is questions.list_pane.tree


def test_leaving_non_compliant_keeps_the_text_and_offers_undo(
    questions: QuestionsScreen,
    session: AssessmentSession,
    visit: OpenAssessment,
    hands: Hands,
    qtbot: QtBot,
) -> None:
    question = questions.presenter.current
    number = visit.questionnaire.question(question).number
    hands.press(Qt.Key.Key_2)
    hands.type("Exit D was padlocked")
    with qtbot.waitSignal(session.message) as said:
        hands.press(Qt.Key.Key_1, ALT)
    text, undo = said.args
    assert text == f"{number} changed to Compliant. The finding text is kept"
    assert not questions.question_pane.finding.isVisible()
    undo()
    assert visit.record.answer(question).judgement is Judgement.NON_COMPLIANT
    assert visit.record.finding(question).text == "Exit D was padlocked"
    qtbot.waitUntil(questions.question_pane.finding.isVisible)
    assert questions.question_pane.finding.text.text() == "Exit D was padlocked"


def test_an_answer_is_announced_with_saved(
    questions: QuestionsScreen, session: AssessmentSession, hands: Hands, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.announced) as said:
        hands.press(Qt.Key.Key_2)
    assert said.args == ["Non-compliant, saved"]


def test_the_next_question_is_announced_with_what_is_left(
    questions: QuestionsScreen,
    session: AssessmentSession,
    visit: OpenAssessment,
    hands: Hands,
    qtbot: QtBot,
) -> None:
    second = visit.questionnaire.question(ids(visit)[1])
    label = second.text("en").label
    left = len(ids(visit)) - 1
    hands.press(Qt.Key.Key_1)
    with qtbot.waitSignal(session.announced) as said:
        hands.press(Qt.Key.Key_Return, CTRL)
    assert said.args == [f"Question {second.number}, {label}, unanswered, {left} left"]


def test_a_flag_is_one_key_and_undone_by_it(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_F)
    question = questions.presenter.current
    assert visit.record.answer(question).flagged
    assert child(questions, Button, "flag_question").text() == "Flagged for later"
    hands.press(Qt.Key.Key_F)
    assert not visit.record.answer(question).flagged


def test_single_keys_can_be_switched_off(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    settings = visit.workspace.folders.settings
    settings.write_text("single_keys = false\n")
    questions.activate()
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_F)
    answer = visit.record.answer(questions.presenter.current)
    assert answer.judgement is None
    assert not answer.flagged
    hands.press(Qt.Key.Key_1, ALT)
    assert visit.record.answer(questions.presenter.current).judgement is Judgement.COMPLIANT


def test_how_widespread_is_one_of_three_and_can_be_taken_back(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_2)
    question = questions.presenter.current
    for extent in (Extent.SEVERAL, Extent.ONE_CASE):
        hands.tap(child(questions, Chip, f"extent_{extent.value}"))
        assert visit.record.finding(question).extent is extent
    hands.tap(child(questions, Chip, "extent_one_case"))
    assert visit.record.finding(question).extent is None


def test_use_wording_never_lies_on_the_hint_beside_it(
    questions: QuestionsScreen, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_2)
    field, wording = (
        questions.question_pane.finding.text_field,
        child(questions, Button, "use_wording"),
    )
    for width in (1196, 1240, 1280, 1440):
        questions.resize(width, 760)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        beside = wording.y() < field.geometry().center().y()
        assert not beside or field.x() + field.hint_width() <= wording.x()


def test_a_phrase_becomes_editable_text(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_2)
    hands.tap(child(questions, Button, "use_wording"))
    phrase = questions.presenter.state().words.phrases[0]
    card = questions.question_pane.finding
    assert card.phrases.isVisible()
    card.phrases.phrase_chosen.emit(phrase)
    assert focus() is card.text
    assert card.text.textCursor().selectedText() == "…", "typing goes on over the first slot"
    hands.type("3")
    questions.presenter.commit()
    held = visit.record.finding(questions.presenter.current).text
    assert held == re.sub(r"\{[a-z_]+\}", "…", phrase).replace("…", "3", 1)


def test_not_applicable_asks_for_a_reason_with_three_chips_and_words_of_ones_own(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_3)
    question = questions.presenter.current
    hands.tap(child(questions, Chip, "reason_0"))
    assert visit.record.answer(question).reason == "The factory does not have this"
    hands.tap(child(questions, Chip, "reason_other"))
    assert focus().objectName() == "reason_text"
    hands.type("Closed for rebuilding")
    questions.presenter.commit()
    assert visit.record.answer(question).reason == "Closed for rebuilding"


def test_what_to_check_stays_open_for_the_next_question(
    questions: QuestionsScreen, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_I)
    button = child(questions, Button, "what_to_check")
    assert button.text() == "Hide guidance"
    hands.press(Qt.Key.Key_Return)
    assert button.text() == "Hide guidance"


def test_save_and_next_goes_on_in_the_filter(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    first, second, third, fourth = ids(visit)[:4]
    answering.judge(visit, second, Judgement.COMPLIANT)
    answering.judge(visit, third, Judgement.COMPLIANT)
    questions.show_kind("left")
    questions.question_pane.answers.focus_answer()
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_Return)
    assert questions.presenter.current == fourth
    assert first not in questions.presenter.list.filter.shown_ids()


def test_the_end_of_what_is_left_leads_back_to_its_first(
    questions: QuestionsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    first, *_, last = ids(visit)
    session.go_to(last)
    questions.show_kind("left")
    questions.question_pane.answers.focus_answer()
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_Return)
    assert questions.presenter.current == first


def test_the_last_question_of_all_stays_and_says_so(
    questions: QuestionsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    hands: Hands,
    qtbot: QtBot,
) -> None:
    last = ids(visit)[-1]
    session.go_to(last)
    with qtbot.waitSignal(session.message) as said:
        hands.press(Qt.Key.Key_Return, CTRL)
    assert said.args[0].startswith("This is the last question.")
    assert questions.presenter.current == last


def test_the_end_of_a_compliance_point_is_summed_up_without_stopping(
    questions: QuestionsScreen, visit: OpenAssessment, session: AssessmentSession, qtbot: QtBot
) -> None:
    point = visit.questionnaire.clusters[0].points[0]
    last = [each.id for each in point.questions if each.id in visit.applicable()][-1]
    session.go_to(last)
    with qtbot.waitSignal(session.message) as said:
        questions.presenter.save_and_next()
    assert said.args[0].startswith(f"{point.name('en')}: 0 of ")
    assert questions.presenter.current != last


def test_chips_count_and_filter(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    first, second = ids(visit)[:2]
    answering.judge(visit, first, Judgement.NON_COMPLIANT)
    answering.flag(visit, second, on=True)
    chip = child(questions, Chip, "filter_non_compliant")
    assert chip.accessibleName() == "NC  1"
    hands.tap(chip)
    assert questions.presenter.list.filter.shown_ids() == [first]
    hands.tap(child(questions, Chip, "filter_flagged"))
    # The question that is open stays in sight until another one is opened.
    assert questions.presenter.list.filter.shown_ids() == [first, second]


def test_a_filter_without_result_says_so_and_shows_all_again(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    box = questions.list_pane.filter_box
    hands.press(Qt.Key.Key_F, CTRL)
    assert focus() is box
    hands.type("xyzzy")
    show_all = child(questions, Button, "show_all_questions")
    qtbot.waitUntil(show_all.isVisible)
    assert "No question has these words" in words_in(questions.list_pane)
    hands.tap(show_all)
    assert len(questions.presenter.list.filter.shown_ids()) == len(ids(visit))
    hands.tap(child(questions, Chip, "filter_flagged"))
    assert show_all.isVisible()
    assert "No flagged questions" in words_in(questions.list_pane)


def test_previous_and_next_move_without_answering(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    first, second = ids(visit)[:2]
    hands.press(Qt.Key.Key_Down, CTRL)
    assert questions.presenter.current == second
    hands.tap(child(questions, Button, "previous_question"))
    assert questions.presenter.current == first
    assert visit.record.answer(first).judgement is None


def test_publicly_reported_and_urgent_questions_say_so(
    questions: QuestionsScreen, visit: OpenAssessment, session: AssessmentSession
) -> None:
    tool = visit.questionnaire
    urgent = next(each for each in tool.questions if each.zero_tolerance)
    session.go_to(urgent.id)
    texts = {label.text() for label in questions.question_pane.findChildren(Text)}
    assert any("follow the urgent procedure" in text for text in texts)


def test_in_a_team_one_chip_shows_the_questions_of_my_clusters(
    questions: QuestionsScreen, visit: OpenAssessment
) -> None:
    chip = child(questions, FilterChip, "filter_mine")
    assert chip.isHidden()
    first, second = visit.questionnaire.clusters[:2]
    allotting.assign(visit, first.id, visit.workspace.device.name)
    allotting.assign(visit, second.id, "Somebody else")
    mine = [
        each.id
        for point in first.points
        for each in point.questions
        if each.id in visit.applicable()
    ]
    assert not chip.isHidden()
    assert chip.shown_text() == f"Mine  {len(mine)}"
    chip.click()
    assert questions.presenter.list.filter.shown_ids() == mine
    allotting.assign(visit, first.id, "")
    assert chip.shown_text() == "Mine  0"


def test_a_question_that_does_not_apply_says_so_where_something_leads_to_it(
    questions: QuestionsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    out = next(each for each in visit.questionnaire.questions if each.id not in visit.applicable())
    session.go_to(out.id)
    assert questions.presenter.current == out.id
    (said,) = questions.presenter.state().cautions
    assert said.startswith("By its profile this question does not apply to this factory.")
    hands.press(Qt.Key.Key_Down, CTRL)
    assert questions.presenter.current in visit.applicable()
