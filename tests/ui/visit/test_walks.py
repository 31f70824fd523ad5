"""Walks over the whole desk, counted in actions (`ux.md` 18)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.papers import PaperStatus
from bwaudit.assessment.photo_marks import Box, boxes_as_json
from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit.imaging.scenes import scene
from bwaudit.usecases import answering, evidencing, gathering
from bwaudit_ui.models.question_filter import QuestionKind
from bwaudit_ui.widgets.lines import StateLine
from support.visit_pages import (
    ALT,
    CTRL,
    SHIFT,
    child,
    focus,
    ids,
    questions_of,
    session_of,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.papers import PapersScreen
    from bwaudit_ui.screens.photo_edit import PhotoEditScreen
    from bwaudit_ui.screens.photos import PhotosScreen
    from bwaudit_ui.screens.questions import QuestionsScreen
    from bwaudit_ui.screens.report import ReportScreen
    from support.visit_pages import Hands


def test_a_wrong_answer_is_undone_with_one_action(desk: Desk, hands: Hands, qtbot: QtBot) -> None:
    session = session_of(desk)
    question = session.current_question
    hands.press(Qt.Key.Key_3)
    hands.actions = 0
    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.actions == 1
    assert session.assessment.record.answer(question).judgement is None
    page = questions_of(desk)
    qtbot.waitUntil(lambda: page.question_pane.answers.judgement() is None)
    hands.press(Qt.Key.Key_Y, CTRL)
    assert session.assessment.record.answer(question).judgement is Judgement.NOT_APPLICABLE


def test_undo_of_a_step_elsewhere_goes_there_first(desk: Desk, hands: Hands) -> None:
    session = session_of(desk)
    first = session.current_question
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert session.current_question == first
    assert session.assessment.record.answer(first).judgement is None


def test_what_is_left_is_one_action_away(desk: Desk, hands: Hands) -> None:
    desk.show_page("overview")
    hands.press(Qt.Key.Key_L, CTRL)
    assert hands.actions == 1
    assert desk.pages.current == "questions"
    assert questions_of(desk).presenter.list.filter.kind() is QuestionKind.LEFT


def test_the_next_thing_left_is_one_action_away(desk: Desk, hands: Hands) -> None:
    session = session_of(desk)
    second = ids(session.assessment)[1]
    hands.press(Qt.Key.Key_F8)
    assert hands.actions == 1
    assert session.current_question == second
    hands.press(Qt.Key.Key_F8, SHIFT)
    assert session.current_question == ids(session.assessment)[0]


def test_export_takes_two_actions_and_leaves_one_file(
    desk: Desk, hands: Hands, qtbot: QtBot, jobs: JobRunner
) -> None:
    hands.press(Qt.Key.Key_E, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Return)
    assert hands.actions == 2
    page = cast("ReportScreen", desk.pages.page("report"))
    done = child(page, StateLine, "export_done")
    qtbot.waitUntil(done.isVisible, timeout=30_000)
    files = sorted(page.presenter.folder.glob("*.pdf"))
    reports = session_of(desk).assessment.record.reports()
    assert [each.name for each in files] == [f"Exit report {reports[0].number}.pdf"]
    assert files[0].read_bytes().startswith(b"%PDF")
    assert done.text() == f"Saved to {files[0].parent.parent.name} › Exit reports"
    qtbot.waitUntil(lambda: jobs.idle, timeout=30_000)


def test_the_screen_is_covered_with_one_action(desk: Desk, hands: Hands) -> None:
    asked: list[bool] = []
    desk.cover_wanted.connect(asked.append)
    hands.press(Qt.Key.Key_F9)
    assert (hands.actions, asked) == (1, [False])


def test_large_text_and_daylight_take_no_more_than_eight_actions(desk: Desk, hands: Hands) -> None:
    while desk.preferences.settings.text_scale < 150:
        hands.press(Qt.Key.Key_Plus, CTRL)
    assert hands.actions <= 5
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("daylight")
    hands.press(Qt.Key.Key_Return)
    assert hands.actions <= 8
    assert desk.preferences.settings.theme == "daylight"


def test_any_question_is_three_actions_away(desk: Desk, hands: Hands, qtbot: QtBot) -> None:
    session = session_of(desk)
    wanted = next(
        each
        for each in session.assessment.questionnaire.questions
        if each.number == "7.42" and each.id in session.assessment.applicable()
    )
    desk.show_page("overview")
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type(wanted.number)
    hands.press(Qt.Key.Key_Return)
    assert hands.actions == 3
    qtbot.waitUntil(lambda: session.current_question == wanted.id)
    assert desk.pages.current == "questions"


def answer(visit: OpenAssessment, questions: list[str]) -> None:
    """Judge many questions compliant with a source, in one write."""
    source = Fields.BY + KnownBy.OBSERVATION
    compliant = Judgement.COMPLIANT.value
    drafts = [Draft(Entity.ANSWER, each, Fields.JUDGEMENT, compliant) for each in questions]
    visit.write([*drafts, *(Draft(Entity.ANSWER, each, source, value=True) for each in questions)])


def test_three_problems_are_mended_in_three_actions_each(desk: Desk, hands: Hands) -> None:
    session = session_of(desk)
    visit, chosen = session.assessment, ids(session.assessment)[:9:3]
    answer(visit, [each for each in ids(visit) if each not in chosen])
    for question in chosen:
        answering.judge(visit, question, Judgement.COMPLIANT)
    session.go_to(ids(visit)[-1])
    questions_of(desk).activate()
    for question in chosen:
        hands.actions = 0
        hands.press(Qt.Key.Key_F8)
        assert session.current_question == question
        hands.press(Qt.Key.Key_O, ALT)
        hands.press(Qt.Key.Key_Return, CTRL)
        assert hands.actions <= 3
    assert visit.issues() == ()


def test_a_cluster_of_21_compliant_questions_takes_three_actions_each(
    desk: Desk, hands: Hands
) -> None:
    session = session_of(desk)
    cluster = ids(session.assessment)[:21]
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_O, ALT)
    hands.press(Qt.Key.Key_Return)
    for _ in cluster[1:]:
        hands.press(Qt.Key.Key_1)
        hands.press(Qt.Key.Key_S)
        hands.press(Qt.Key.Key_Return)
    assert hands.actions <= 66
    for question in cluster:
        answer = session.assessment.record.answer(question)
        assert answer.judgement is Judgement.COMPLIANT
        assert answer.known_by == {KnownBy.OBSERVATION}


def test_local_digits_answer_as_latin_ones_do_also_from_inside_text(
    questions: QuestionsScreen, session: AssessmentSession, hands: Hands
) -> None:
    record = session.assessment.record
    for digits in ("১২৩৪", "១២៣៤", "١٢٣٤", "۱۲۳۴"):
        question = session.current_question
        for digit, judgement in zip(digits, Judgement, strict=True):
            hands.press_character(digit)
            assert record.answer(question).judgement is judgement
            if judgement is Judgement.NON_COMPLIANT:
                assert focus().objectName() == "finding_text"
                hands.press_character(digit)
                assert focus().property("plainText") == digit, "a text field keeps digits"
                hands.press(Qt.Key.Key_Escape)
        hands.press_character(digits[1])
        hands.press_character(digits[0], ALT)
        assert record.answer(question).judgement is Judgement.COMPLIANT
        hands.press(Qt.Key.Key_Return, CTRL)


def test_a_number_may_be_typed_in_local_digits(
    questions: QuestionsScreen, session: AssessmentSession, hands: Hands
) -> None:
    for typed in ("৮৬", "៨៦", "٨٦", "۸۶"):
        question = session.current_question
        hands.press(Qt.Key.Key_2)
        child(questions, QWidget, "workers_affected").setFocus()
        for digit in typed:
            hands.press_character(digit)
        hands.press(Qt.Key.Key_Return, CTRL)
        assert session.assessment.record.finding(question).workers_affected == 86


def test_f8_goes_on_from_here_while_text_is_typed_and_wraps_at_the_end(
    desk: Desk, hands: Hands
) -> None:
    session = session_of(desk)
    visit, (first, second, third) = session.assessment, ids(session.assessment)[:3]
    answer(visit, ids(visit)[3:])
    answering.judge(visit, second, Judgement.NON_COMPLIANT)
    session.go_to(second)
    child(questions_of(desk), QWidget, "finding_text").setFocus()
    hands.type("Exit C was locked.")
    hands.press(Qt.Key.Key_F8)
    assert visit.record.finding(second).text == "Exit C was locked."
    assert session.current_question == third, "from here, not from the top"
    hands.press(Qt.Key.Key_F8)
    assert session.current_question == first, "round the end"
    hands.press(Qt.Key.Key_F8)
    assert session.current_question == second, "editing did not start the list again"
    hands.press(Qt.Key.Key_F8, SHIFT)
    hands.press(Qt.Key.Key_F8, SHIFT)
    assert session.current_question == third, "round the beginning"


def test_f8_opens_a_photo_with_visible_faces_where_they_can_be_hidden(
    desk: Desk, hands: Hands
) -> None:
    session = session_of(desk)
    visit = session.assessment
    calm = [each for each in ids(visit) if not visit.questionnaire.question(each).zero_tolerance]
    second, third = calm[1:3]
    answer(visit, [each for each in ids(visit) if each not in (second, third)])
    answering.judge(visit, second, Judgement.NON_COMPLIANT)
    answering.tick_source(visit, second, KnownBy.OBSERVATION, on=True)
    answering.describe(visit, second, "Exit C was locked.")
    answering.count_workers(visit, second, "86")
    photos = [
        evidencing.add_bytes(visit, scene(place, width=64, height=48), f"{place}.jpg", second)
        for place in ("corridor", "register")
    ]
    seen = [each for photo in photos for each in photo.evidence]
    faces = boxes_as_json([Box(0, 0, 900, 900)], "test")
    visit.write([Draft(Entity.EVIDENCE, each, Fields.FACES, faces) for each in seen])
    hands.press(Qt.Key.Key_F8)
    assert desk.pages.current == "photo"
    editor = cast("PhotoEditScreen", desk.pages.page("photo")).editor
    assert editor.one.id == seen[0]
    hands.press(Qt.Key.Key_Down, CTRL)
    assert editor.one.id == seen[1], "the other photo of this question is one key away"
    hands.press(Qt.Key.Key_Left, ALT)
    assert desk.pages.current != "photo", "Alt and left lead back from here as from everywhere"
    hands.press(Qt.Key.Key_F8)
    assert (desk.pages.current, session.current_question) == ("questions", third)


def here(desk: Desk) -> tuple[str, str]:
    """The page in front, and the question, paper or photo it is at."""
    name, page = desk.pages.current, desk.pages.front()
    if name == "papers":
        paper = cast("PapersScreen", page).presenter.state().chosen
        return name, paper.id if paper is not None else ""
    if name == "photos":
        one = cast("PhotosScreen", page).presenter.current
        return name, one.id if one is not None else ""
    return name, session_of(desk).current_question


def test_f8_goes_through_papers_and_photos_of_no_question_and_on_round_the_end(
    desk: Desk, hands: Hands
) -> None:
    session = session_of(desk)
    visit, first = session.assessment, ids(session.assessment)[0]
    answer(visit, ids(visit)[1:])
    papers = [each.id for each in gathering.listed(visit)[2:4]]
    for each in papers:
        gathering.mark(visit, each, PaperStatus.NOT_GIVEN)
    added = evidencing.add_bytes(visit, scene("corridor", width=64, height=48), "walk.jpg")
    said: list[str] = []
    session.announced.connect(said.append)
    seen = []
    for _ in range(4):
        hands.press(Qt.Key.Key_F8)
        seen.append(here(desk))
    loose = [("photos", added.evidence[0])]
    assert seen == [*loose, *(("papers", each) for each in papers), ("questions", first)]
    assert "Papers: Ask for the paper again, or say that it is not available" in said
    hands.press(Qt.Key.Key_F8, SHIFT)
    assert here(desk) == ("papers", papers[1]), "round the beginning"
    gathering.mark(visit, papers[1], PaperStatus.GIVEN)
    hands.press(Qt.Key.Key_F8)
    assert here(desk) == loose[0], "what is mended is no place to stay at"
