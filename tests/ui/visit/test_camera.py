"""The camera page: shots stored as they are taken, keys alone (W4), words when there is none."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from typing import TYPE_CHECKING, cast

import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from bwaudit.assessment.terms import EvidenceUse, Judgement, KnownBy
from bwaudit.usecases import evidencing
from bwaudit_ui.runtime.camera import Camera, CameraDevice, CameraState
from bwaudit_ui.screens.camera import CameraScreen
from bwaudit_ui.widgets.buttons import Button
from support.cameras import FramedCamera
from support.visit_pages import ALT, CTRL, SHIFT, child, focus, questions_of, session_of
from support.windows import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.theme import Theme
    from bwaudit_ui.screens.desk import Desk
    from support.visit_pages import Hands

SENTENCES = {
    CameraState.NONE: "No camera found. Connect one, or add photos from a phone",
    CameraState.BUSY: "Another program is using the camera. Close it, then select Try again",
    CameraState.BLOCKED: "Windows blocks the camera for this app. Open camera settings",
}


def frame(colour: str = "teal", width: int = 640, height: int = 480) -> QImage:
    """What the lens sees."""
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    return made


def state_of(camera: Camera) -> CameraState:
    """Asked anew each time."""
    return camera.state


@pytest.fixture
def camera() -> FramedCamera:
    return FramedCamera()


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, session: AssessmentSession, camera: FramedCamera
) -> CameraScreen:
    """The page aimed at the current question, with the camera starting."""
    made = CameraScreen(session, camera)
    made.aim(session.current_question)
    shown(qtbot, made, 1356, 750)
    made.activate()
    return made


def test_non_compliance_note_two_photos_and_source_take_eight_actions(
    desk: Desk, hands: Hands, qtbot: QtBot, jobs: JobRunner, camera: FramedCamera
) -> None:
    """W4: 2, type, Alt+P, Space, Space, Enter, Alt+O, Ctrl+Enter."""
    session = session_of(desk)
    visit, question = session.assessment, session.current_question
    desk.inside.use_camera(camera)
    hands.press(Qt.Key.Key_2)
    hands.type("Exits C and D were blocked by cartons at 10:20.")
    hands.press(Qt.Key.Key_P, ALT)
    assert desk.pages.current == "camera"
    camera.show(frame("teal"))
    hands.press(Qt.Key.Key_Space)
    camera.show(frame("brown"))
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Return)
    assert desk.pages.current == "questions"
    qtbot.waitUntil(lambda: len(visit.record.evidence_of(question)) == 2)
    presenter = questions_of(desk).presenter
    qtbot.waitUntil(lambda: presenter.state().suggested == {KnownBy.OBSERVATION})
    assert visit.record.answer(question).known_by == frozenset()
    hands.press(Qt.Key.Key_O, ALT)
    hands.press(Qt.Key.Key_Return, CTRL)
    assert hands.actions == 8
    answer = visit.record.answer(question)
    assert answer.judgement is Judgement.NON_COMPLIANT
    assert answer.known_by == {KnownBy.OBSERVATION}
    assert session.current_question != question
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)


def test_a_quick_photo_waits_on_no_question(
    desk: Desk, hands: Hands, qtbot: QtBot, jobs: JobRunner, camera: FramedCamera
) -> None:
    visit = session_of(desk).assessment
    desk.inside.use_camera(camera)
    hands.press(Qt.Key.Key_P, CTRL | SHIFT)
    camera.show(frame())
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(visit.record.all_evidence()) == 1)
    (one,) = visit.record.all_evidence()
    assert (one.questions, one.use) == (frozenset(), EvidenceUse.TO_SORT)
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)


def test_a_shot_is_durable_with_the_size_and_time_it_was_taken(
    page: CameraScreen, camera: FramedCamera, visit: OpenAssessment, session: AssessmentSession,
    hands: Hands, qtbot: QtBot,
) -> None:  # fmt: skip
    camera.show(frame("orange", 1920, 1080))
    with qtbot.waitSignal(page.photo_taken) as taken:
        hands.tap(page.shutter)
    assert taken.args == [session.current_question]
    (one,) = visit.record.evidence_of(session.current_question)
    assert (one.original.width, one.original.height) == (1920, 1080)
    assert one.taken_at.startswith("2026-05-14T")
    assert one.name.endswith(".jpg")
    picture = Image.open(BytesIO(evidencing.original(visit, one.id)))
    assert picture.format == "JPEG"


def test_the_last_shot_is_dropped_by_backspace_and_any_by_its_cross(
    page: CameraScreen, camera: FramedCamera, visit: OpenAssessment, hands: Hands, qtbot: QtBot,
    jobs: JobRunner,
) -> None:  # fmt: skip
    for colour in ("teal", "brown", "orange"):
        camera.show(frame(colour))
        hands.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(visit.record.all_evidence()) == 3)
    qtbot.waitUntil(lambda: jobs.idle)
    hands.press(Qt.Key.Key_Backspace)
    assert [shot.number for shot in page.shooting.shots] == [1, 2]
    hands.tap(child(page, Button, "drop_shot_1"))
    assert len(visit.record.all_evidence()) == 1
    visit.undo()
    assert len(visit.record.all_evidence()) == 2


def test_a_shot_dropped_before_it_is_stored_is_dropped_all_the_same(
    page: CameraScreen, camera: FramedCamera, visit: OpenAssessment, hands: Hands, qtbot: QtBot,
    jobs: JobRunner,
) -> None:  # fmt: skip
    camera.show(frame())
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: jobs.idle)
    assert visit.record.all_evidence() == ()
    assert page.shooting.shots == []


@pytest.mark.parametrize("fault", SENTENCES)
def test_every_fault_has_its_sentence_and_a_way_on(
    page: CameraScreen, camera: FramedCamera, fault: CameraState, hands: Hands, qtbot: QtBot
) -> None:
    camera.stop()
    camera.fault = fault
    page.activate()
    assert page.live.words() == SENTENCES[fault]
    assert focus() is page.again
    assert page.settings.isVisible() == (fault is CameraState.BLOCKED)
    assert not page.shutter.isEnabled()
    with qtbot.waitSignal(page.phone_wanted):
        hands.tap(page.phone)
    camera.fault = None
    hands.tap(page.again)
    camera.show(frame())
    assert page.shutter.isEnabled()
    assert not page.again.isVisible()
    assert focus() is page.live


def test_a_slow_camera_says_that_it_starts_and_then_offers_the_phone(
    page: CameraScreen, camera: FramedCamera, qtbot: QtBot
) -> None:
    page.be_patient(say=1, offer=2)
    page.activate()
    qtbot.waitUntil(lambda: page.live.words() == "Starting camera")
    qtbot.waitUntil(page.phone.isVisible)
    assert page.phone.text() == "Use the phone instead"
    camera.show(frame())
    assert not page.phone.isVisible()


def test_the_camera_stays_warm_for_a_while_and_is_closed_with_the_visit(
    page: CameraScreen, camera: FramedCamera, session: AssessmentSession, qtbot: QtBot
) -> None:
    camera.show(frame())
    page.hide()
    assert state_of(camera) is CameraState.LIVE
    page.show()
    page.activate()
    assert camera.started == 1
    page.be_patient(warm=1)
    page.hide()
    qtbot.waitUntil(lambda: camera.state is CameraState.OFF)
    page.show()
    page.activate()
    assert camera.started == 2
    session.close()
    assert state_of(camera) is CameraState.OFF


def test_another_camera_and_a_light_are_offered_only_where_there_are(
    page: CameraScreen, camera: FramedCamera, hands: Hands
) -> None:
    camera.show(frame())
    assert not page.switch.isVisible()
    assert not page.torch.isVisible()
    camera.known = (*camera.known, CameraDevice("back", "Back camera"))
    camera.devices_changed.emit()
    hands.tap(page.switch)
    assert camera.known[0].id == "back"
    hands.tap(page.torch)
    assert camera.torch_on is True


def test_frames_through_the_systems_camera_make_it_live_and_give_the_shot(
    qtbot: QtBot, session: AssessmentSession
) -> None:
    """The real path of QtMultimedia, with the frames given to its sink: there is no camera here."""
    from PySide6.QtMultimedia import QCameraFormat, QVideoFrame

    from bwaudit_ui.runtime.qt_camera import QtCamera, best_format

    camera = QtCamera()
    assert best_format([]) is None
    assert best_format([QCameraFormat()]) is not None
    camera.start()
    assert state_of(camera) is CameraState.NONE
    assert camera.devices() == ()
    assert not camera.has_torch
    with qtbot.waitSignal(camera.frame_shown) as seen:
        camera.sink.setVideoFrame(QVideoFrame(frame("teal", 320, 240)))
    assert cast("QImage", seen.args[0]).size() == QSize(320, 240)
    assert state_of(camera) is CameraState.LIVE
    with qtbot.waitSignal(camera.picture_taken) as taken:
        camera.shoot()
    assert abs(cast("QImage", taken.args[0]).pixelColor(100, 100).green() - 128) < 10
    camera.stop()
    assert state_of(camera) is CameraState.OFF


def test_multimedia_is_loaded_only_for_who_takes_a_photo() -> None:
    asked = (
        "import sys, bwaudit_ui.screens.desk, bwaudit_ui.screens.questions; "
        "print([n for n in sys.modules if 'QtMultimedia' in n or n in ('onnxruntime', 'numpy')])"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
