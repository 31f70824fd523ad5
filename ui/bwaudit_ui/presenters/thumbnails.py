"""Small pictures for a list of photos, read and decoded in the background when a view asks, and a
number of them kept.

It must not outlive its session: what it keeps is content of the assessment.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from bwaudit.usecases import evidencing
from bwaudit_ui.models.photo_list import PhotoRow

if TYPE_CHECKING:
    from bwaudit.assessment.record import Evidence
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit_ui.models.photo_list import PhotoListModel
    from bwaudit_ui.presenters.session import AssessmentSession

_MOST: Final = 600
"""Some 190 KB each at 320 by 240: the pictures of 500 photos stay in 100 MB."""


class Thumbnails(QObject):
    """Gives a model the thumbnails its views ask for."""

    def __init__(self, session: AssessmentSession, photos: PhotoListModel) -> None:
        super().__init__(photos)
        self._session = session
        self._photos = photos
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        photos.thumbnail_wanted.connect(self._fetch)
        session.closed.connect(self._forget)

    @Slot(str)
    def _fetch(self, evidence: str) -> None:
        assessment = self._session.assessment
        stored = assessment.record.evidence(evidence).thumbnail
        if stored is None:
            return
        known = self._kept.get(stored.blob)
        if known is not None:
            self._kept.move_to_end(stored.blob)
            self._photos.set_thumbnail(evidence, known)
            return

        def work(_progress: Progress, _cancel: CancelToken) -> QImage:
            return decoded(evidencing.thumbnail(assessment, evidence))

        self._session.jobs.submit(
            "disk",
            work,
            on_success=partial(self._keep, evidence, stored.blob),
            on_failure=self._pass_over,
            owner=self,
        )

    def _keep(self, evidence: str, blob: str, picture: QImage) -> None:
        if picture.isNull():
            return
        self._kept[blob] = picture
        while len(self._kept) > _MOST:
            self._kept.popitem(last=False)
        self._photos.set_thumbnail(evidence, picture)

    def _pass_over(self, _problem: Exception) -> None:
        """A thumbnail that cannot be read stays an empty place; opening the photo says why."""

    @Slot()
    def _forget(self) -> None:
        self._kept.clear()


def decoded(data: bytes | None) -> QImage:
    """A picture from JPEG bytes; null for none."""
    return QImage.fromData(data) if data else QImage()


def photo_row(session: AssessmentSession, evidence: Evidence, *, by_time: bool = False) -> PhotoRow:
    """A photo or paper as lists show it: under its caption, else its name without the kind of file,
    which leaves no room for what tells it from others; or its time."""
    evidence = session.evidence.now(evidence)
    thumbnail = evidence.thumbnail
    called = (evidence.shot_at[11:16] if by_time else "") or PurePath(evidence.name).stem
    return PhotoRow(
        id=evidence.id,
        caption=evidence.caption or called,
        use=evidence.use,
        faces=len(evidence.visible_faces),
        hidden_areas=evidence.hidden_areas,
        is_paper=not evidence.is_photo,
        version=thumbnail.blob if thumbnail else "",
    )
