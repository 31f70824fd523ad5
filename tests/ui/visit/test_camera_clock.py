"""The clock page: photographed from the screen, read back, and typed where no code was seen."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING, cast

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtWidgets import QLabel

from bwaudit.imaging.scenes import scene
from bwaudit.usecases import evidencing
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.fields import LineInput
from support.visit_pages import child, focus, session_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.screens.camera_clock import CameraClockScreen
    from bwaudit_ui.screens.desk import Desk
    from support.clocks import SetClock
    from support.visit_pages import Hands

WRONG = datetime(2026, 5, 14, 9, 18, 2)  # noqa: DTZ001 - a camera's clock knows no zone


@pytest.fixture
def opened(desk: Desk) -> OpenAssessment:
    """The visit as the desk has it open."""
    return session_of(desk).assessment


@pytest.fixture
def page(desk: Desk) -> CameraClockScreen:
    """The page, as the palette opens it."""
    desk.show_page("camera_clock")
    return cast("CameraClockScreen", desk.pages.page("camera_clock"))


def photograph(page: CameraClockScreen) -> bytes:
    """What a camera makes of the clock on the screen."""
    kept = QBuffer()
    kept.open(QBuffer.OpenModeFlag.ReadWrite)
    page.face.grab().save(kept, "PNG")
    screen = Image.open(io.BytesIO(kept.data().data())).convert("RGB")
    photo = Image.effect_noise((1600, 1200), 40).convert("RGB")
    photo.paste(screen.rotate(3, expand=True, resample=Image.Resampling.BICUBIC), (200, 200))
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Canon", "Canon A1"
    exif.get_ifd(0x8769)[0x9003] = f"{WRONG:%Y:%m:%d %H:%M:%S}"
    written = io.BytesIO()
    photo.save(written, "JPEG", quality=80, exif=exif)
    return written.getvalue()


def choose(page: CameraClockScreen, evidence: str, qtbot: QtBot, jobs: JobRunner) -> None:
    qtbot.waitUntil(lambda: page.presenter.rows.index_of(evidence).isValid())
    page.photos.set_current(evidence)
    qtbot.waitUntil(lambda: jobs.idle and not page.presenter.looking)


def test_the_clock_on_the_screen_puts_the_camera_right_that_photographed_it(
    desk: Desk, page: CameraClockScreen, opened: OpenAssessment, qtbot: QtBot, jobs: JobRunner
) -> None:
    qtbot.waitUntil(child(page, Button, "clock_to_photos").hasFocus)
    (evidence,) = evidencing.add_bytes(opened, photograph(page), "IMG_1.jpg").evidence
    desk.show_page("photos")
    child(desk, Button, "camera_clock").click()
    assert desk.pages.current == "camera_clock"
    choose(page, evidence, qtbot, jobs)
    assert child(page, LineInput, "clock_time").text() == "2026-05-14 10:42:00"
    assert child(page, QLabel, "clock_verdict").text() == (
        "The clock of the camera is 1 hour 23 minutes 58 seconds slow. "
        "This counts for 1 photo of \u2068Canon A1\u2069."
    )
    child(page, Button, "clock_put_right").click()
    one = opened.record.evidence(evidence)
    assert one.taken_at == WRONG.isoformat()
    assert one.shot_at == "2026-05-14T10:42:00+06:00"
    qtbot.waitUntil(lambda: child(page, Button, "clock_leave").isVisible())
    assert desk.messages.strip.text() == "The times of \u2068Canon A1\u2069 are put right"
    session_of(desk).undo()
    assert opened.record.evidence(evidence).shot_at == one.taken_at


def test_without_a_code_the_time_is_typed(
    page: CameraClockScreen, opened: OpenAssessment, qtbot: QtBot, jobs: JobRunner, hands: Hands
) -> None:
    data = scene("corridor", width=320, height=240, taken=WRONG)
    (evidence,) = evidencing.add_bytes(opened, data, "IMG_2.jpg").evidence
    choose(page, evidence, qtbot, jobs)
    time = child(page, LineInput, "clock_time")
    assert time.text() == "2026-05-14 09:18:02"
    time.setFocus()
    time.clear()
    hands.type("soon")
    hands.press(Qt.Key.Key_Return)
    assert "for example 10:20:31" in time.accessibleDescription()
    assert focus() is time
    time.clear()
    time.insert("২০২৬-০৫-১৪ ০৯:১০")
    hands.press(Qt.Key.Key_Return)
    assert opened.record.evidence(evidence).shot_at == "2026-05-14T09:10:00+06:00"
    assert time.accessibleDescription() == "Year first, for example 2026-05-14 10:20:31"


def test_the_clock_runs_while_it_is_seen(desk: Desk, page: CameraClockScreen, qtbot: QtBot) -> None:
    clock = cast("SetClock", session_of(desk).workspace.clock)
    with qtbot.waitSignal(page.presenter.ticked, timeout=3_000):
        clock.move(seconds=1)
    first = page.presenter.code()
    clock.move(seconds=1)
    assert page.presenter.code() != first
