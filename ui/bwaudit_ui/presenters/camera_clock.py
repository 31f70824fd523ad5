"""The clock of this device to be photographed, and how wrong that photo's camera is.

It must not know a widget; the time is that of the workspace.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from bwaudit.assessment.names import Entity
from bwaudit.foundation.errors import BwAuditError, RuleError
from bwaudit.foundation.text import plain_digits
from bwaudit.usecases import evidencing, timing
from bwaudit_ui.models.photo_list import PhotoListModel
from bwaudit_ui.presenters.thumbnails import Thumbnails, decoded, photo_row
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.assessment.fold import Key
    from bwaudit.assessment.record import Evidence
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.timing import Camera
    from bwaudit_ui.presenters.session import AssessmentSession

_TICK_MS: Final = 200
_TYPED: Final = re.compile(r"\s*(\d{4})-(\d\d?)-(\d\d?)[ T]+(\d\d?)[:.](\d\d)(?:[:.](\d\d))?\s*")


class CameraClocks(QObject):
    """The page of the clock.

    Signals:
        ticked(): another second.
        changed(): photos, the chosen one, what it shows, or cameras are other.
        picture_changed(QImage): the chosen photo was read.
    """

    ticked = Signal()
    changed = Signal()
    picture_changed = Signal(QImage)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows = PhotoListModel(self)
        Thumbnails(session, self.rows)
        self._chosen = ""
        self._second = 0
        self.read: datetime | None = None
        """The time that was read from the code in the chosen photo."""
        self.looking = False
        """Whether the chosen photo is being looked through."""
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(0)
        self._gather.timeout.connect(self.refresh)
        session.changed.connect(self._on_changed)
        self.refresh()

    # The clock

    def run(self, *, running: bool) -> None:
        """Let the clock tick while it can be seen."""
        if running:
            self._tick.start()
            self._on_tick()
        else:
            self._tick.stop()

    @property
    def now(self) -> datetime:
        """The time of this device, with its zone."""
        clock = self._session.workspace.clock
        return clock.now().astimezone(timezone(timedelta(minutes=clock.offset_minutes())))

    def code(self) -> Sequence[Sequence[int]]:
        """The time as a code, rows of modules."""
        return timing.code(self.now)

    @Slot()
    def _on_tick(self) -> None:
        second = int(self.now.timestamp())
        if second != self._second:
            self._second = second
            self.ticked.emit()

    # Photos

    @Slot()
    def refresh(self) -> None:
        """Read photos and cameras again."""
        if not self._session.is_open:
            return
        record = self._session.assessment.record
        photos = [each for each in record.all_evidence() if timing.tells_its_camera(each)]
        # A photo of the clock is most likely one of the last that came in.
        photos.reverse()
        self.rows.set_photos([photo_row(self._session, each, by_time=True) for each in photos])
        if self._chosen not in {each.id for each in photos}:
            self._chosen, self.read = "", None
        self.changed.emit()

    @Slot(object)
    def _on_changed(self, keys: frozenset[Key]) -> None:
        if any(entity in (Entity.EVIDENCE, Entity.ASSESSMENT) for entity, _, _ in keys):
            self._gather.start()

    @property
    def closed(self) -> bool:
        """Whether answers are closed, and with them the times of photos."""
        return not self._session.assessment.record.facts.stage.open_for_answers

    @property
    def chosen(self) -> Evidence | None:
        """The photo that shows the clock."""
        return self._session.assessment.record.evidence(self._chosen) if self._chosen else None

    @Slot(str)
    def choose(self, evidence: str) -> None:
        """Look for the clock in a photo."""
        if evidence == self._chosen:
            return
        self._chosen, self.read, self.looking = evidence, None, True
        assessment = self._session.assessment
        self.changed.emit()

        def work(_progress: Progress, _cancel: CancelToken) -> tuple[str, QImage, datetime | None]:
            picture = decoded(evidencing.plain_photo(assessment, evidence))
            return evidence, picture, timing.shown_in(assessment, evidence)

        self._session.jobs.submit(
            "disk",
            work,
            on_success=self._on_read,
            on_failure=partial(self._fail, evidence),
            owner=self,
        )

    def _on_read(self, found: tuple[str, QImage, datetime | None]) -> None:
        evidence, picture, moment = found
        if evidence == self._chosen:
            self.looking, self.read = False, moment
            self.picture_changed.emit(picture)
            self.changed.emit()

    def _fail(self, evidence: str, problem: Exception) -> None:
        if evidence != self._chosen:
            return
        self.looking = False
        self.changed.emit()
        if isinstance(problem, BwAuditError):
            self._session.tell(spoken(problem).sentence)

    def proposed(self) -> str:
        """What the field begins with: the time that was read, else what the camera wrote."""
        one = self.chosen
        if one is None:
            return ""
        moment = self.read or datetime.fromisoformat(one.taken_at)
        return f"{moment:%Y-%m-%d %H:%M:%S}"

    def shown(self, typed: str) -> datetime | None:
        """The moment that was typed, in the zone of the code or of this device; None when it is
        none."""
        found = _TYPED.fullmatch(plain_digits(typed))
        if found is None:
            return None
        zone = (self.read or self.now).tzinfo
        try:
            year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
            return datetime(year, month, day, hour, minute, second, tzinfo=zone)
        except ValueError:
            return None

    def verdict(self, typed: str) -> str:
        """How wrong the camera is by what was typed, and for how many photos that counts."""
        one, shown = self.chosen, self.shown(typed)
        if one is None or shown is None:
            return ""
        try:
            clock = timing.how_wrong(self._session.assessment.record, one.id, shown)
        except RuleError as refused:
            return spoken(refused).sentence
        said = how_wrong(clock.seconds)
        photos = next((each.photos for each in self.cameras if each.id == one.camera_id), 0)
        counts = counted(
            "CameraClock",
            "This counts for 1 photo of {camera}",
            "This counts for all %n photos of {camera}",
            photos,
        )
        return f"{said}. {counts.format(camera=_name(one))}."

    def put_right(self, typed: str) -> bool:
        """Correct the times of this camera. False when nothing was typed that is a time."""
        one, shown = self.chosen, self.shown(typed)
        if one is None or shown is None:
            return False
        assessment, camera = self._session.assessment, _name(one)
        try:
            durable = self._session.do(lambda: timing.put_right(assessment, one.id, shown))
        except RuleError as refused:
            self._session.tell(spoken(refused).sentence)
            return False
        said = self.tr("The times of {camera} are put right").format(camera=camera)
        if durable:
            self._session.tell(said, self._session.undo)
        return True

    # Cameras

    @property
    def cameras(self) -> tuple[Camera, ...]:
        """The cameras of this visit."""
        return timing.cameras(self._session.assessment.record)

    def leave_as_it_is(self, camera: str) -> None:
        """Take the times of a camera as it wrote them."""
        assessment = self._session.assessment
        try:
            durable = self._session.do(lambda: timing.leave_as_it_is(assessment, camera))
        except RuleError as refused:
            self._session.tell(spoken(refused).sentence)
            return
        if durable:
            said = self.tr("The times are as the camera wrote them")
            self._session.tell(said, self._session.undo)


def _name(one: Evidence) -> str:
    return f"\u2068{one.camera}\u2069"


def how_wrong(seconds: int) -> str:
    """A camera's clock in words: "The clock of the camera is 2 minutes 5 seconds slow"."""
    if not seconds:
        return QCoreApplication.translate("CameraClock", "The clock of the camera is right")
    span = said_span(abs(seconds))
    if seconds > 0:
        return QCoreApplication.translate(
            "CameraClock", "The clock of the camera is {time} slow"
        ).format(time=span)
    return QCoreApplication.translate(
        "CameraClock", "The clock of the camera is {time} fast"
    ).format(time=span)


def said_span(seconds: int) -> str:
    """A length of time: "1 hour 2 minutes 29 seconds"; days alone where there are many."""
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    days, hour = divmod(hours, 24)
    parts = (
        (days, counted("CameraClock", "1 day", "%n days", days)),
        (hour, counted("CameraClock", "1 hour", "%n hours", hour)),
        (minute, counted("CameraClock", "1 minute", "%n minutes", minute)),
        (second, counted("CameraClock", "1 second", "%n seconds", second)),
    )
    return " ".join(said for number, said in parts if number)
