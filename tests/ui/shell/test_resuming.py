"""What was on its way in when the data was closed is there, or goes on, the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from bwaudit.imaging.scenes import scene
from bwaudit.usecases import resuming
from support.cameras import FramedCamera

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.assessment.record import Evidence
    from bwaudit_ui.screens.camera import CameraScreen
    from bwaudit_ui.screens.questions import QuestionsScreen
    from support.desktops import Driver

SHOTS = 6


def files_in(folder: Path, count: int) -> list[Path]:
    folder.mkdir()
    made = [folder / f"IMG_{number:04d}.jpg" for number in range(count)]
    for number, path in enumerate(made):
        path.write_bytes(scene("corridor", width=320, height=240, seed=number))
    return made


def questions(visit: Driver) -> QuestionsScreen:
    visit.desk.show_page("questions")
    return cast("QuestionsScreen", visit.desk.pages.page("questions"))


def come_back(visit: Driver) -> tuple[Evidence, ...]:
    """Lock, unlock, and wait for all that goes on."""
    with visit.qtbot.waitSignal(visit.window.locked, timeout=20_000):
        visit.window.lock()
    visit.unlock()
    visit.qtbot.waitUntil(lambda: visit.desk.session is not None, timeout=20_000)
    visit.settle()
    return visit.session.assessment.record.all_evidence()


def test_files_that_a_lock_left_come_in_on_their_question_the_next_time(
    visit: Driver, tmp_path: Path
) -> None:
    files = files_in(tmp_path / "Camera", 12)
    page = questions(visit)
    question = visit.session.current_question
    page.evidence.add_files(files[:8])
    page.evidence.add_files(files[8:])
    assessment = visit.session.assessment
    visit.qtbot.waitUntil(lambda: bool(assessment.record.all_evidence()), timeout=20_000)
    assert len(assessment.record.all_evidence()) < len(files)
    found = come_back(visit)
    visit.qtbot.waitUntil(
        lambda: len(visit.session.assessment.record.all_evidence()) == len(files), timeout=20_000
    )
    visit.settle()
    found = visit.session.assessment.record.all_evidence()
    assert {each.name for each in found} == {path.name for path in files}
    assert {each.questions for each in found} == {frozenset({question})}
    assert not resuming.any_left(visit.session.assessment)


def test_files_that_are_gone_the_next_time_are_told(visit: Driver, tmp_path: Path) -> None:
    files = files_in(tmp_path / "Stick", 2)
    resuming.note(visit.session.assessment, files)
    for path in files:
        path.unlink()
    come_back(visit)
    assert "2 files that were to come in are not where they were" in visit.shown_words()
    assert not resuming.any_left(visit.session.assessment)


def test_shots_and_pasted_pictures_are_stored_before_the_data_closes(visit: Driver) -> None:
    camera = FramedCamera()
    visit.desk.inside.use_camera(camera)
    visit.desk.inside.take_photo(visit.session.current_question)
    shooting = cast("CameraScreen", visit.desk.pages.page("camera"))
    for number in range(SHOTS):
        picture = QImage(900 + number, 700, QImage.Format.Format_RGB32)
        picture.fill(QColor.fromHsv(number * 40, 200, 200))
        camera.show(picture)
        shooting.shoot()
    page = questions(visit)
    for number in range(3):
        picture = QImage(300 + number, 200, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.darkCyan)
        page.evidence.add_picture(picture)
    found = come_back(visit)
    assert len(found) == SHOTS + 3
    assert {each.questions for each in found} == {frozenset({visit.session.current_question})}
