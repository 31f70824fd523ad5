"""History, papers, cautions and the second language beside a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bwaudit.assessment.papers import PaperStatus
from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit.questionnaire.schema import ResolvedQuestionnaire
from bwaudit.usecases import answering, finishing, gathering
from bwaudit_ui.presenters.session import AssessmentSession
from bwaudit_ui.screens.questions import QuestionsScreen
from bwaudit_ui.widgets.buttons import Button
from support.desktops import words_in
from support.visit_pages import ALT, CTRL, child, ids
from support.windows import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.theme import Theme
    from support.visit_pages import Hands


def test_history_says_who_changed_what_and_brings_it_back(
    questions: QuestionsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    hands: Hands,
) -> None:
    question = questions.presenter.current
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_3)
    hands.tap(child(questions, QWidget, "tab_history"))
    pane = questions.side_pane.history_pane
    assert "Answer: Not applicable" in words_in(pane)
    assert "R. Akter, 14 May 2026 10:42" in words_in(pane)
    hands.tap(child(pane, Button, "restore_1"))
    assert visit.record.answer(question).judgement is Judgement.COMPLIANT
    assert not child(pane, Button, "restore_0").isVisible()
    session.undo()
    assert visit.record.answer(question).judgement is Judgement.NOT_APPLICABLE


def test_the_papers_of_a_question_stand_beside_it(
    questions: QuestionsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    hands: Hands,
    qtbot: QtBot,
) -> None:
    paper = gathering.listed(visit)[-1]
    gathering.put_on(visit, paper.id, questions.presenter.current, on=True)
    gathering.mark(visit, paper.id, PaperStatus.NOT_GIVEN)
    hands.tap(child(questions, QWidget, "tab_papers"))
    pane = questions.side_pane.papers_pane
    assert paper.names["en"] in words_in(pane)
    assert "Not given, on this question" in words_in(pane)
    with qtbot.waitSignal(session.page_wanted) as wanted:
        hands.tap(child(pane, Button, "open_papers"))
    assert wanted.args == ["papers"]


def test_a_caution_is_told_and_blocks_nothing(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    for question in ids(visit)[:10]:
        answering.tick_source(visit, question, KnownBy.OBSERVATION, on=True)
        answering.judge(visit, question, Judgement.COMPLIANT)
    questions.presenter.answer_changed.emit()
    assert "10 answers in a row with the same source" in words_in(questions.question_pane)
    hands.press(Qt.Key.Key_Return, CTRL)
    assert questions.presenter.current == ids(visit)[1]


def test_a_closed_assessment_says_since_when_and_how_to_open_it(
    questions: QuestionsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    qtbot: QtBot,
) -> None:
    finishing.finish(visit, "done")
    qtbot.waitUntil(lambda: "Closed on 14 May 2026. Reopen to change." in words_in(questions))
    assert not questions.question_pane.answers.isEnabled()
    with qtbot.waitSignal(session.page_wanted) as wanted:
        button = next(
            each for each in questions.findChildren(Button) if each.text() == "Go to Findings"
        )
        button.click()
    assert wanted.args == ["findings"]


def test_without_a_second_language_the_key_says_so(
    questions: QuestionsScreen, session: AssessmentSession, hands: Hands, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.message) as said:
        hands.press(Qt.Key.Key_L, ALT)
    assert said.args[0] == "This question is there in one language only"


@pytest.fixture
def bilingual(
    qtbot: QtBot, theme: Theme, visit: OpenAssessment, jobs: JobRunner
) -> QuestionsScreen:
    """The workspace over a questionnaire whose first question is there in Bengali too."""
    plain = visit.questionnaire.plain()
    first = plain["clusters"][0]["points"][0]["questions"][0]
    first["texts"]["bn"] = {**first["texts"]["en"], "text": "সব শ্রমিকের বয়স কি যাচাই করা হয়?"}
    visit.questionnaire = ResolvedQuestionnaire.model_validate(plain)
    page = QuestionsScreen(AssessmentSession(visit, jobs, parent=theme))
    shown(qtbot, page, 1440, 760)
    page.activate()
    return page


def test_alt_l_shows_the_question_in_the_other_language_and_keeps_it(
    bilingual: QuestionsScreen, hands: Hands
) -> None:
    other = child(bilingual, QWidget, "question_other_language")
    assert other.isHidden()
    hands.press(Qt.Key.Key_L, ALT)
    assert other.isVisible()
    assert "সব শ্রমিকের" in words_in(bilingual.question_pane)
    hands.press(Qt.Key.Key_L, ALT)
    assert other.isHidden()
