"""Photos and papers: chosen, dropped, pasted, looked at, left out, taken off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.photo_marks import Box, boxes_as_json
from bwaudit.assessment.terms import EvidenceUse, Judgement, KnownBy
from bwaudit.foundation.errors import Code, EvidenceError
from bwaudit.imaging.scenes import scene
from bwaudit.usecases import evidencing
from bwaudit_ui.models.photo_list import PhotoRole
from bwaudit_ui.presenters.evidence import problem_sentences
from bwaudit_ui.runtime.tokens import Density
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.messages import NoticeLine
from support.visit_pages import ALT, CTRL, child, focus, ids, photo

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.theme import Theme
    from bwaudit_ui.screens.questions import QuestionsScreen
    from support.visit_pages import Hands

PHONE = Path(__file__).parents[2] / "unit" / "imaging" / "turned.heic"


def photos_of(visit: OpenAssessment, page: QuestionsScreen) -> int:
    return len(visit.record.evidence_of(page.presenter.current))


@pytest.fixture
def with_photo(
    questions: QuestionsScreen, visit: OpenAssessment, tmp_path: Path, qtbot: QtBot, jobs: JobRunner
) -> QuestionsScreen:
    """A question with one photo on it."""
    questions.evidence.add_files([photo(tmp_path / "exit.jpg")])
    qtbot.waitUntil(lambda: photos_of(visit, questions) == 1 and jobs.idle)
    return questions


def test_photos_keep_their_width_however_tall_the_window_is(
    with_photo: QuestionsScreen, theme: Theme
) -> None:
    grid, widths = with_photo.side_pane.evidence_pane.grid, set()
    for height in range(440, 900, 60):
        with_photo.resize(1196, height)
        for density in (Density.COMPACT, Density.GLOVE):
            theme.choose(density=density)
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        widths.add(grid.width())
    assert len(widths) == 1


def test_non_compliance_with_text_two_photos_and_a_source_takes_six_actions(
    questions: QuestionsScreen,
    visit: OpenAssessment,
    hands: Hands,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    first = questions.presenter.current
    two = (photo(tmp_path / "c.jpg", "teal"), photo(tmp_path / "d.jpg", "brown"))
    hands.press(Qt.Key.Key_2)
    hands.type("Exits C and D were blocked by cartons at 10:20.")
    hands.press(Qt.Key.Key_A, ALT)
    hands.choose_files(*two)
    hands.press(Qt.Key.Key_O, ALT)
    hands.press(Qt.Key.Key_Return, CTRL)
    assert hands.actions == 6
    qtbot.waitUntil(lambda: len(visit.record.evidence_of(first)) == 2)
    answer = visit.record.answer(first)
    assert answer.judgement is Judgement.NON_COMPLIANT
    assert answer.known_by == {KnownBy.OBSERVATION}
    assert visit.record.finding(first).text.startswith("Exits C and D")
    assert questions.presenter.current == ids(visit)[1]


def test_photos_that_were_added_are_announced_with_their_number(
    questions: QuestionsScreen, session: AssessmentSession, tmp_path: Path, qtbot: QtBot
) -> None:
    two = [photo(tmp_path / "one.jpg", "teal"), photo(tmp_path / "two.jpg", "brown")]
    with qtbot.waitSignal(session.announced, timeout=20_000) as said:
        questions.evidence.add_files(two)
    assert said.args == ["2 photos added"]


def test_photos_go_to_the_question_that_was_open_when_they_were_chosen(
    questions: QuestionsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    tmp_path: Path,
    qtbot: QtBot,
    jobs: JobRunner,
) -> None:
    first, second = ids(visit)[:2]
    questions.evidence.add_files([photo(tmp_path / "one.jpg")])
    session.go_to(second)
    qtbot.waitUntil(lambda: jobs.idle)
    assert len(visit.record.evidence_of(first)) == 1
    assert visit.record.evidence_of(second) == ()


def test_a_photo_suggests_observation_and_does_not_tick_it(
    with_photo: QuestionsScreen, visit: OpenAssessment
) -> None:
    assert with_photo.presenter.state().suggested == {KnownBy.OBSERVATION}
    assert visit.record.answer(with_photo.presenter.current).known_by == frozenset()


def test_dropping_on_the_question_or_on_the_evidence_adds_photos(
    questions: QuestionsScreen, visit: OpenAssessment, tmp_path: Path, qtbot: QtBot, jobs: JobRunner
) -> None:
    places = (questions.question_pane, questions.side_pane.evidence_pane)
    for number, place in enumerate(places, start=1):
        offered = QMimeData()
        file = photo(tmp_path / f"{number}.jpg", ("teal", "brown")[number - 1])
        offered.setUrls([QUrl.fromLocalFile(str(file))])
        around = (offered, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enters = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, *around)
        event = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, *around)
        for each in (enters, event):
            QApplication.sendEvent(place, each)
        assert event.isAccepted()
        qtbot.waitUntil(lambda: jobs.idle)
        assert photos_of(visit, questions) == number


def test_a_picture_is_pasted_with_ctrl_v(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot, jobs: JobRunner
) -> None:
    picture = QImage(320, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("orange"))
    QGuiApplication.clipboard().setImage(picture)
    hands.press(Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: photos_of(visit, questions) == 1 and jobs.idle)


def test_ctrl_v_in_a_text_field_pastes_text(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_2)
    QGuiApplication.clipboard().setText("Exit C")
    hands.press(Qt.Key.Key_V, CTRL)
    assert questions.question_pane.finding.text.text() == "Exit C"
    assert photos_of(visit, questions) == 0


def test_an_empty_clipboard_says_so(
    questions: QuestionsScreen, session: AssessmentSession, hands: Hands, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(session.message) as said:
        hands.tap(child(questions, Button, "paste_photo"))
    assert said.args[0] == "There is no photo on the clipboard"


def test_a_damaged_photo_is_named_and_the_others_are_added(
    questions: QuestionsScreen, visit: OpenAssessment, tmp_path: Path, qtbot: QtBot, jobs: JobRunner
) -> None:
    damaged = tmp_path / "IMG_0231.jpg"
    damaged.write_bytes(photo(tmp_path / "whole.jpg").read_bytes()[:200])
    others = [photo(tmp_path / f"{colour}.jpg", colour) for colour in ("teal", "red", "blue")]
    questions.evidence.add_files([*others, damaged])
    qtbot.waitUntil(lambda: jobs.idle)
    note = questions.side_pane.evidence_pane.problems
    assert photos_of(visit, questions) == 3
    assert note.isVisible()
    assert note.text() == "‘IMG_0231.jpg’ cannot be opened. The other 3 photos were added"


def test_a_file_that_is_no_photo_is_refused_by_name(
    questions: QuestionsScreen, visit: OpenAssessment, tmp_path: Path, qtbot: QtBot, jobs: JobRunner
) -> None:
    plan = tmp_path / "plan.dwg"
    plan.write_bytes(b"AC1032 drawing")
    questions.evidence.add_files([plan])
    qtbot.waitUntil(lambda: jobs.idle)
    note = questions.side_pane.evidence_pane.problems
    wanted = "The file must be a photo (JPG, PNG, HEIC) or a PDF. ‘plan.dwg’ was not added"
    assert note.text() == wanted
    assert photos_of(visit, questions) == 0


def test_several_problems_are_all_told() -> None:
    problems = (
        EvidenceError(Code.UNREADABLE, name="a.jpg"),
        EvidenceError(Code.NOT_A_PHOTO, name="b.dwg"),
    )
    sentences = problem_sentences(problems, 4)
    assert sentences[0] == "‘a.jpg’ cannot be opened. It was not added"
    assert "b.dwg" in sentences[1]


def test_a_photo_that_is_here_already_is_counted(
    with_photo: QuestionsScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    with qtbot.waitSignal(session.message) as said:
        with_photo.evidence.add_files([tmp_path / "exit.jpg"])
    assert said.args[0] == "1 photo was here already"
    assert photos_of(visit, with_photo) == 1


def test_an_import_shows_how_far_it_is_and_can_be_stopped(
    questions: QuestionsScreen, visit: OpenAssessment, tmp_path: Path, qtbot: QtBot, jobs: JobRunner
) -> None:
    files = [photo(tmp_path / f"{shade}.png", f"#{shade:02x}4060") for shade in range(40)]
    task = questions.side_pane.evidence_pane.task
    questions.evidence.add_files(files)
    assert task.isVisible()
    assert task.accessibleDescription() == "0 of 40"
    qtbot.waitUntil(lambda: photos_of(visit, questions) >= 1)
    task.stop_wanted.emit()
    qtbot.waitUntil(lambda: jobs.idle)
    assert not task.isVisible()
    assert 1 <= photos_of(visit, questions) < 40


def test_thumbnails_come_after_the_rows(with_photo: QuestionsScreen, qtbot: QtBot) -> None:
    photos = with_photo.evidence.photos
    qtbot.waitUntil(lambda: photos.index(0).data(PhotoRole.PICTURE) is not None)


def test_e_goes_to_the_first_photo_and_enter_opens_it(
    with_photo: QuestionsScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    hands.press(Qt.Key.Key_E)
    assert focus().objectName() == "photo_grid"
    with qtbot.waitSignal(with_photo.photo_wanted) as wanted:
        hands.press(Qt.Key.Key_Return)
    assert wanted.args == [visit.record.evidence_of(with_photo.presenter.current)[0].id]


def test_visible_faces_are_one_warning_line_with_its_remedy(
    questions: QuestionsScreen, visit: OpenAssessment, qtbot: QtBot, hands: Hands
) -> None:
    photo = evidencing.add_bytes(
        visit, scene("corridor", width=64, height=48), "a.jpg", questions.presenter.current
    )
    (evidence,) = photo.evidence
    faces = boxes_as_json([Box(0, 0, 900, 900), Box(2000, 0, 2900, 900)], "test")
    visit.write([Draft(Entity.EVIDENCE, evidence, Fields.FACES, faces)])
    line = child(questions, NoticeLine, "faces_warning")
    assert line.isVisible()
    assert "1 photo shows 2 faces" in [each.text() for each in line.findChildren(QLabel)]
    with qtbot.waitSignal(questions.photo_wanted) as wanted:
        hands.tap(line.findChildren(Button)[0])
    assert wanted.args == [evidence]
    evidencing.use(visit, evidence, EvidenceUse.LEAVE_OUT)
    assert not line.isVisible()


def test_a_heic_photo_of_a_phone_is_added(
    questions: QuestionsScreen, visit: OpenAssessment, qtbot: QtBot, jobs: JobRunner
) -> None:
    questions.evidence.add_files([PHONE])
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    assert photos_of(visit, questions) == 1
