"""Pages of photos as layout tests make every page: from a session alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage

from bwaudit_ui.runtime.camera import CameraState
from bwaudit_ui.screens.camera import CameraScreen
from bwaudit_ui.screens.photo_edit import PhotoEditScreen
from support.cameras import FramedCamera

if TYPE_CHECKING:
    from bwaudit_ui.presenters.session import AssessmentSession


class PhotoPage(PhotoEditScreen):
    """The first photo of the visit, open to be edited, with a text selected."""

    def __init__(self, session: AssessmentSession) -> None:
        super().__init__(session)
        photos = session.assessment.record.all_evidence()
        if photos:
            self.show_photo(photos[0].id)
            self.take_tool("text")
            self.stage.insert_wanted.emit()


class CameraPage(CameraScreen):
    """A camera that sees something, with two shots taken."""

    def __init__(self, session: AssessmentSession) -> None:
        camera = FramedCamera()
        super().__init__(session, camera)
        self.aim(session.current_question)
        seen = QImage(640, 480, QImage.Format.Format_RGB32)
        seen.fill(QColor("teal"))
        camera.show(seen)
        for _ in range(2):
            self.shoot()


class BlockedCameraPage(CameraScreen):
    """A camera that the system blocks: the longest words, and three buttons."""

    def __init__(self, session: AssessmentSession) -> None:
        super().__init__(session, FramedCamera(CameraState.BLOCKED))
        self.aim("")
