"""500 photos on the Photos page: build, paint, scroll; the first frame of the camera page; a face
looked for.

The platform is offscreen, so what the screen itself takes is not in it, and the frame is given to
the system's sink: the path from a frame to the painted page is measured, not a camera.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bwaudit.bench import Figure, median, p95, timed
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.content import shipped_resources
from bwaudit.foundation.paths import Folders
from bwaudit.imaging.derive import derive
from bwaudit.imaging.faces import FaceFinder
from bwaudit.imaging.scenes import SCENES, scene
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import evidencing, opening, unlocking

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import JobRunner

PHOTOS = 500
STEPS = 60
FRAMES = 30
BUILD_MS, SCROLL_MS, FRAME_MS, FIRST_FRAME_MS = 300.0, 33.0, 33.0, 1_500.0
SIZE = (1440, 760)
PATIENCE_SECONDS = 60


def run() -> list[Figure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.widgets.appearance import install_theme

    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    install_theme(app, shipped_resources())
    with tempfile.TemporaryDirectory() as folder:
        workspace, _ = unlocking.set_up(
            Folders.below(Path(folder)),
            SystemClock(),
            name="Bench",
            passphrase="bench passphrase",
            notes_pin="2580",
            cost=KdfCost(1024, 1, 1),
        )
        visit = opening.start(workspace, opening.StartDraft("Bench Factory", "Dhaka"))
        for number in range(PHOTOS):
            name = list(SCENES)[number % len(SCENES)]
            data = scene(name, width=160, height=120, seed=number)
            evidencing.add_bytes(visit, data, f"IMG_{number}.jpg")
        jobs = JobRunner()
        session = AssessmentSession(visit, jobs)
        figures = [*_page(app, session, jobs), *_camera(app, session)]
        jobs.shutdown()
        session.close()
        unlocking.lock(workspace)
    return [*figures, _face()]


def _page(app: QApplication, session: AssessmentSession, jobs: JobRunner) -> list[Figure]:
    from bwaudit_ui.screens.photos import PhotosScreen

    pages: list[PhotosScreen] = []

    def build() -> None:
        page = PhotosScreen(session)
        page.resize(*SIZE)
        page.show()
        page.activate()
        page.grab()
        pages.append(page)

    built = timed(build)
    (page,) = pages
    _wait(app, jobs)
    bar = page.strip.horizontalScrollBar()
    samples, places = [], [bar.maximum() * step // STEPS for step in range(STEPS)]
    for place in places:

        def scroll(place: int = place) -> None:
            bar.setValue(place)
            page.strip.grab()

        samples.append(timed(scroll))
        _wait(app, jobs)
    moves = []
    for _ in range(STEPS):

        def move() -> None:
            page.presenter.step(1)
            page.grab()

        moves.append(timed(move))
        _wait(app, jobs)
    page.close()
    return [
        Figure("500 photos, built and painted", built, "ms", 0, BUILD_MS),
        Figure("500 photos, scrolled, p95", p95(samples), "ms", 0, SCROLL_MS),
        Figure("500 photos, next photo, p95", p95(moves), "ms", 0, SCROLL_MS),
    ]


def _camera(app: QApplication, session: AssessmentSession) -> list[Figure]:
    from PySide6.QtGui import QColor, QImage

    frame = QImage(1920, 1080, QImage.Format.Format_RGB32)
    frame.fill(QColor("teal"))

    def first() -> None:
        from PySide6.QtMultimedia import QVideoFrame

        from bwaudit_ui.runtime.qt_camera import QtCamera
        from bwaudit_ui.screens.camera import CameraScreen

        camera = QtCamera()
        page = CameraScreen(session, camera)
        page.resize(*SIZE)
        page.show()
        page.activate()
        camera.sink.setVideoFrame(QVideoFrame(frame))
        app.processEvents()
        page.grab()
        kept.append((camera, page))

    kept: list[tuple[object, object]] = []
    opened = timed(first)
    from PySide6.QtMultimedia import QVideoFrame

    from bwaudit_ui.runtime.qt_camera import QtCamera
    from bwaudit_ui.screens.camera import CameraScreen

    ((camera, page),) = kept
    assert isinstance(camera, QtCamera)
    assert isinstance(page, CameraScreen)

    def one() -> None:
        camera.sink.setVideoFrame(QVideoFrame(frame))
        app.processEvents()
        page.grab()

    samples = [timed(one) for _ in range(FRAMES)]
    page.close()
    note = "QtMultimedia loaded, page made, frame painted; no camera"
    return [
        Figure("camera, first frame", opened, "ms", 0, FIRST_FRAME_MS, note),
        Figure("camera, a frame of 1080 lines, median", median(samples), "ms", 0, FRAME_MS),
    ]


def _face() -> Figure:
    photo = derive(scene("machines", width=2400, height=1800), "x.jpg").report
    finder = FaceFinder()
    finder.find(photo)
    taken = [timed(lambda: finder.find(photo)) for _ in range(5)]
    return Figure("faces looked for in a photo, median", median(taken), "ms", 0, 1_500.0)


def _wait(app: QApplication, jobs: JobRunner) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not jobs.idle and time.monotonic() < end:
        app.processEvents()
    app.processEvents()
