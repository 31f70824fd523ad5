"""Editing a photo: by keys, by two taps, by dragging; faces hidden; undone; saved (W9)."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from bwaudit.assessment.photo_marks import Box, MarkKind, PhotoMark
from bwaudit.assessment.terms import EvidenceUse
from bwaudit.imaging.redact import FILL
from bwaudit.imaging.scenes import scene
from bwaudit.usecases import evidencing, finishing, redacting
from bwaudit_ui.screens.photo_edit import PhotoEditScreen
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.chips import FilterChip
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.text import Text
from support.portraits import hall_with_heads, jpeg
from support.visit_pages import CTRL, SHIFT, child, focus, session_of
from support.windows import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.theme import Theme
    from bwaudit_ui.screens.desk import Desk
    from support.visit_pages import Hands


@pytest.fixture
def photo(visit: OpenAssessment, session: AssessmentSession) -> str:
    """A photo without people on the current question."""
    data = scene("corridor", width=800, height=600)
    return evidencing.add_bytes(visit, data, "IMG_1.jpg", session.current_question).evidence[0]


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, session: AssessmentSession, photo: str, jobs: JobRunner
) -> PhotoEditScreen:
    """The photo open to be edited, read and looked at."""
    made = PhotoEditScreen(session)
    shown(qtbot, made, 1356, 750)
    made.show_photo(photo)
    made.activate()
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    return made


def kinds(page: PhotoEditScreen) -> list[MarkKind]:
    return [mark.kind for mark in page.editor.marks]


def visible_in(page: PhotoEditScreen) -> int:
    return len(page.editor.visible)


def press_at(page: PhotoEditScreen, *points: tuple[int, int]) -> None:
    """Taps at points of the photo."""
    for point in points:
        place = page.stage.at(point).toPoint()
        QTest.mouseClick(page.stage, Qt.MouseButton.LeftButton, pos=place)


def drag(page: PhotoEditScreen, *points: tuple[int, int]) -> None:
    """Press at the first point, move through the others, release at the last."""
    places = [page.stage.at(point).toPoint() for point in points]
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(page.stage, left, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(page.stage, place)
    QTest.mouseRelease(page.stage, left, pos=places[-1])


def near(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return all(abs(a - b) < 60 for a, b in zip(one, other, strict=True))


def test_all_faces_are_hidden_and_the_photo_used_with_four_actions(
    desk: Desk, hands: Hands, qtbot: QtBot, jobs: JobRunner
) -> None:
    """W9: E, Enter, H, Ctrl+Enter."""
    session = session_of(desk)
    question, visit = session.current_question, session.assessment
    data = jpeg(hall_with_heads()[0])
    evidence = evidencing.add_bytes(visit, data, "hall.jpg", question).evidence[0]
    hands.press(Qt.Key.Key_E)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_H)
    hands.press(Qt.Key.Key_Return, CTRL)
    assert hands.actions == 4
    assert desk.pages.current == "questions"
    qtbot.waitUntil(lambda: visit.record.evidence(evidence).hidden_areas == 3, timeout=30_000)
    qtbot.waitUntil(lambda: not visit.record.evidence(evidence).to_be_drawn, timeout=30_000)
    qtbot.waitUntil(lambda: jobs.idle, timeout=30_000)
    one = visit.record.evidence(evidence)
    assert one.visible_faces == ()
    assert one.use is EvidenceUse.USE
    data = evidencing.report_photo(visit, evidence) or b""
    picture = Image.open(BytesIO(data))
    for face in one.faces or ():
        across, down = (face.left + face.right) / 20_000, (face.top + face.bottom) / 20_000
        middle = (int(across * picture.width), int(down * picture.height))
        assert picture.getpixel(middle) == FILL
    session.undo()
    assert len(visit.record.evidence(evidence).visible_faces) == 3


def test_a_face_is_hidden_by_hand_with_three_actions(page: PhotoEditScreen) -> None:
    """A tool in hand, and two taps on corners."""
    press_at(page, (2000, 2000), (4000, 5000))
    (mark,) = page.editor.marks
    assert mark.kind is MarkKind.HIDE
    assert near(mark.box.corners[0], (2000, 2000))
    assert near(mark.box.corners[1], (4000, 5000))


def test_without_a_pointer_a_box_comes_by_insert_and_moves_by_arrows(
    page: PhotoEditScreen, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_B)
    hands.press(Qt.Key.Key_Insert)
    before = page.editor.marks[0].box
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Right, SHIFT)
    after = page.editor.marks[0].box
    assert (after.left, after.top) == (before.left + 100, before.top + 100)
    assert (after.width, after.height) == (before.width + 100, before.height)
    hands.press(Qt.Key.Key_Delete)
    assert page.editor.marks == ()


def test_arrows_go_on_moving_a_box_after_a_tap_on_undo(page: PhotoEditScreen, hands: Hands) -> None:
    hands.press(Qt.Key.Key_Insert)
    before = page.editor.marks[0].box
    hands.press(Qt.Key.Key_Right)
    hands.tap(page.undo_button)
    hands.press(Qt.Key.Key_Down)
    after = page.editor.marks[0].box
    assert (after.left, after.top) == (before.left, before.top + 100)


def test_every_tool_draws_by_dragging(page: PhotoEditScreen, hands: Hands) -> None:
    for row, letter in enumerate("HBADC"):
        hands.press(Qt.Key(ord(letter)))
        top = 300 + row * 1900
        drag(page, (6000, top), (6500, top + 900), (8000, top + 1400))
    assert kinds(page) == [
        MarkKind.HIDE, MarkKind.BOX, MarkKind.ARROW, MarkKind.PEN, MarkKind.CROP,
    ]  # fmt: skip
    assert len(page.editor.marks[3].points) >= 3


def test_what_came_in_meanwhile_is_kept_when_an_edit_is_saved(
    page: PhotoEditScreen, visit: OpenAssessment, photo: str
) -> None:
    elsewhere = PhotoMark("partner", MarkKind.HIDE, ((1000, 1000), (2000, 2000)))
    page.editor.add_in_the_middle(MarkKind.ARROW)
    redacting.mark(visit, photo, (elsewhere,))
    page.editor.save()
    assert {mark.kind for mark in visit.record.evidence(photo).marks} == {
        MarkKind.HIDE,
        MarkKind.ARROW,
    }
    redacting.mark(visit, photo, ())
    assert page.editor.marks == ()


def test_a_mark_is_moved_and_sized_by_dragging(page: PhotoEditScreen) -> None:
    drag(page, (2000, 2000), (3000, 3000), (4000, 4000))
    drag(page, (3000, 3000), (4000, 3000), (5000, 4000))
    (moved,) = page.editor.marks
    assert near(moved.box.corners[0], (4000, 3000))
    drag(page, moved.box.corners[1], (7000, 6000), (8000, 7000))
    (sized,) = page.editor.marks
    assert near(sized.box.corners[0], (4000, 3000))
    assert near(sized.box.corners[1], (8000, 7000))


def test_words_are_typed_where_they_are_asked_for(page: PhotoEditScreen, hands: Hands) -> None:
    hands.press(Qt.Key.Key_T)
    press_at(page, (3000, 8000))
    assert focus().objectName() == "mark_words"
    hands.type("Exit D")
    hands.press(Qt.Key.Key_Return)
    assert focus() is page.stage
    (mark,) = page.editor.marks
    assert (mark.kind, mark.text) == (MarkKind.TEXT, "Exit D")


def test_steps_are_undone_and_done_again_before_saving(page: PhotoEditScreen, hands: Hands) -> None:
    hands.press(Qt.Key.Key_Insert)
    hands.press(Qt.Key.Key_Right)
    moved = page.editor.marks
    hands.tap(page.undo_button)
    assert page.editor.marks != moved
    assert page.undo_step()
    assert page.editor.marks == ()
    assert not page.undo_step()
    hands.tap(page.redo_button)
    assert page.redo_step()
    assert page.editor.marks == moved
    assert not page.redo_step()


def test_saving_is_one_step_of_the_visit_and_cancel_none(
    page: PhotoEditScreen, visit: OpenAssessment, hands: Hands, photo: str, qtbot: QtBot
) -> None:
    hands.press(Qt.Key.Key_Insert)
    with qtbot.waitSignal(page.done):
        hands.tap(page.cancel)
    assert visit.record.evidence(photo).marks == ()
    page.show_photo(photo)
    hands.press(Qt.Key.Key_Insert)
    hands.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(page.done):
        hands.tap(page.save)
    assert visit.record.evidence(photo).hidden_areas == 1
    visit.undo()
    assert visit.record.evidence(photo).marks == ()


def test_leaving_for_another_page_saves(
    page: PhotoEditScreen, visit: OpenAssessment, session: AssessmentSession, photo: str
) -> None:
    page.editor.add_in_the_middle(MarkKind.HIDE)
    session.leaving.emit()
    assert visit.record.evidence(photo).hidden_areas == 1


def test_a_second_crop_takes_the_place_of_the_first(page: PhotoEditScreen) -> None:
    page.editor.add_in_the_middle(MarkKind.CROP)
    page.editor.add(MarkKind.CROP, ((0, 0), (5000, 5000)))
    assert [mark.box for mark in page.editor.marks] == [Box(0, 0, 5000, 5000)]


def test_the_list_beside_says_that_people_can_be_missed(page: PhotoEditScreen) -> None:
    said = child(page, Text, "faces_said").text()
    assert said.startswith("No faces found on this device.")
    assert "can miss people" in said


def test_each_face_of_the_list_is_hidden_shown_and_dismissed(
    page: PhotoEditScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands,
    jobs: JobRunner, qtbot: QtBot,
) -> None:  # fmt: skip
    data = jpeg(hall_with_heads((70, 90))[0])
    two = evidencing.add_bytes(visit, data, "two.jpg", session.current_question).evidence[0]
    page.show_photo(two)
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    first = page.panel.row(1)
    hands.tap(first.toggle)
    assert first.toggle.accessibleName() == "Show, Face 1, Hidden"
    qtbot.waitUntil(lambda: first.toggle.width() >= first.toggle.one_line())
    assert visible_in(page) == 1
    hands.tap(first.toggle)
    assert visible_in(page) == 2
    hands.tap(first.dismiss)
    assert visible_in(page) == len(page.editor.faces()) == 1
    hands.tap(child(page, Button, "hide_all_faces"))
    assert visible_in(page) == 0


def test_caption_and_use_are_written_and_previous_and_next_lead_through_the_question(
    page: PhotoEditScreen, visit: OpenAssessment, session: AssessmentSession, photo: str,
    hands: Hands,
) -> None:  # fmt: skip
    data = scene("machines", width=320, height=240)
    other = evidencing.add_bytes(visit, data, "IMG_2.jpg", session.current_question).evidence[0]
    page.show_photo(photo)
    child(page, GrowingText, "photo_caption").setFocus()
    hands.type("Exit C, cartons")
    hands.press(Qt.Key.Key_Down, CTRL)
    assert page.editor.one.id == other
    assert visit.record.evidence(photo).caption == "Exit C, cartons"
    hands.tap(child(page, FilterChip, "photo_leave_out"))
    assert visit.record.evidence(other).use is EvidenceUse.LEAVE_OUT
    hands.tap(child(page, Button, "photo_previous"))
    assert page.editor.one.id == photo


def test_taking_a_photo_off_keeps_it_and_offers_undo(
    page: PhotoEditScreen, visit: OpenAssessment, session: AssessmentSession, photo: str,
    hands: Hands, qtbot: QtBot,
) -> None:  # fmt: skip
    with qtbot.waitSignal(session.message) as said:
        hands.tap(child(page, Button, "photo_take_off"))
    number = session.question().number
    assert said.args[0] == f"Taken off {number}. The photo is kept"
    assert visit.record.evidence(photo).questions == frozenset()
    said.args[1]()
    assert visit.record.evidence(photo).questions == {session.current_question}


def test_the_photo_is_zoomed_by_buttons_and_stays_in_its_frame(page: PhotoEditScreen) -> None:
    before = page.stage.picture_rect().width()
    page.stage.zoom_by(1)
    assert page.stage.picture_rect().width() == pytest.approx(before * 1.5)
    press_at(page, (5000, 5000))
    page.stage.zoom_by(-5)
    assert page.stage.zoom == 1.0
    assert page.stage.point_at(QPointF(QPoint(0, 0))) == (0, 0)


def test_in_a_closed_visit_nothing_is_drawn(
    page: PhotoEditScreen, visit: OpenAssessment, hands: Hands
) -> None:
    finishing.finish(visit, "practice")
    hands.press(Qt.Key.Key_Insert)
    assert page.editor.marks == ()


def test_nothing_is_written_about_photos_of_a_closed_visit(
    qtbot: QtBot, session: AssessmentSession, visit: OpenAssessment, photo: str, jobs: JobRunner
) -> None:
    finishing.finish(visit, "practice")
    before = len(visit.record.fold)
    session.photo_watch.start()
    qtbot.waitUntil(lambda: jobs.idle)
    assert session.photo_watch.waiting == 0
    assert len(visit.record.fold) == before


def test_enter_on_a_button_that_comes_to_rest_acts_on_nothing_else(
    page: PhotoEditScreen, hands: Hands
) -> None:
    for top in (1_000, 5_000):
        page.editor.add(MarkKind.BOX, [(1_000, top), (3_000, top + 2_000)])
    page.undo_button.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert page.undo_button.hasFocus()
    hands.press(Qt.Key.Key_Return)
    assert page.editor.marks == ()
    assert page.stage.hasFocus()
    hands.press(Qt.Key.Key_Return)
    assert page.editor.marks == ()
    assert page.isVisible()
