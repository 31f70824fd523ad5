"""The clock of a camera is put right: photograph this clock, then choose that photo.

It shows what the presenter holds. It must not work out a time.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.presenters.camera_clock import CameraClocks, how_wrong
from bwaudit_ui.runtime.dates import said_date
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.halved_page import HalvedPage
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import TitledCard
from bwaudit_ui.widgets.clock_face import ClockFace
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.loupe import Loupe
from bwaudit_ui.widgets.photo_grid import PhotoGrid
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit.usecases.timing import Camera
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.scaling import WidthClass


class CameraClockScreen(HalvedPage):
    """The page. It is opened from Photos, and leads back there."""

    def __init__(self, session: AssessmentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("camera_clock_page")
        self._session = session
        self.presenter = CameraClocks(session, self)
        self._title = Text(role=TextRole.TITLE, wrap=True)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self.face = ClockFace()
        self.face.setObjectName("clock_face")
        self._first = TitledCard()
        self._first.body.addWidget(self.face)
        self._second = TitledCard()
        self._nothing = Text(ink=Colour.INK2, wrap=True)
        self.to_photos = Button(icon="images", name="-")
        self.to_photos.setObjectName("clock_to_photos")
        self.to_photos.set_compact(False)
        self.photos = PhotoGrid(self.presenter.rows, least_width=112, ratio=0.86, film_strip=True)
        self.photos.setObjectName("clock_photos")
        self.loupe = Loupe()
        self.loupe.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._read = StateLine("info", "-", icon_ink=Colour.ACCENT)
        self.time = LineInput()
        self.time.setObjectName("clock_time")
        self._field = Field("-", self.time)
        self._verdict = Text(role=TextRole.STRONG, wrap=True)
        self._verdict.setObjectName("clock_verdict")
        self.put_right = Button(kind=ButtonKind.PRIMARY, icon="check", name="-")
        self.put_right.setObjectName("clock_put_right")
        self.put_right.set_compact(False)
        self._third = TitledCard()
        self._lines: list[_CameraLine] = []
        self._filled_for: tuple[str, bool] = ("", False)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.column.addWidget(self._title)
        self.column.addWidget(self._said)
        for part in (
            self._nothing,
            self.photos,
            self.loupe,
            self._read,
            self._field,
            self._verdict,
        ):
            self._second.body.addWidget(part)
        buttons = QHBoxLayout()
        space(buttons, 0, 8)
        buttons.addWidget(self.put_right)
        buttons.addWidget(self.to_photos)
        buttons.addStretch(1)
        self._second.body.addLayout(buttons)
        self.add_halves((self._first, self._third), (self._second,))

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.ticked.connect(self._show_time)
        presenter.changed.connect(self._show)
        presenter.picture_changed.connect(self._show_picture)
        self.photos.photo_chosen.connect(presenter.choose)
        self.time.text_changed.connect(self._show_verdict)
        self.time.text_changed.connect(self._hold)
        self.time.returnPressed.connect(self._put_right)
        self.put_right.clicked.connect(self._put_right)
        self.to_photos.clicked.connect(partial(self._session.page_wanted.emit, "photos"))

    # For the window

    def activate(self) -> None:
        """The page is shown: the focus goes to the photos, or to where photos come from."""
        self.presenter.refresh()
        start = self.photos if self.presenter.rows.rowCount() else self.to_photos
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_title(self) -> str:
        """What the top bar says."""
        return self.tr("clock of a camera")

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(self.tr("Put the clock of a camera right"))
        self._said.setText(
            self.tr(
                "A camera with a wrong clock puts photos on the wrong question. Do this once with "
                "each camera. What the camera wrote stays in the photo."
            )
        )
        self._first.set_title(
            self.tr("1. Photograph this clock"),
            self.tr("Fill the picture with the white area. The code tells the time to this app."),
        )
        self._second.set_title(self.tr("2. Choose the photo of the clock"))
        self._third.set_title(self.tr("Cameras of this visit"))
        self._nothing.setText(
            self.tr("No photos of a camera yet. Bring them in on Photos, then come back.")
        )
        self.to_photos.set_words(self.tr("Go to Photos"))
        self._field.set_label(self.tr("Date and time on the clock in the photo"))
        self._field.set_hint(self.tr("Year first, for example 2026-05-14 10:20:31"))
        self.put_right.set_words(self.tr("Put the clock right"))
        self._show_time()
        self._show()

    # What is shown

    @Slot()
    def _show_time(self) -> None:
        now = self.presenter.now
        zone = self.tr("Time zone UTC{offset}").format(
            offset=f"{now:%z}"[:3] + ":" + f"{now:%z}"[3:]
        )
        self.face.set_time(f"{now:%H:%M:%S}", said_date(now.date()), zone, self.presenter.code())

    @Slot()
    def _show(self) -> None:
        presenter = self.presenter
        some, one = bool(presenter.rows.rowCount()), presenter.chosen
        is_chosen = one is not None and not presenter.looking
        self._nothing.setVisible(not some)
        self.to_photos.setVisible(not some)
        self.photos.setVisible(some)
        self.loupe.setVisible(one is not None)
        self._read.setVisible(one is not None)
        self._field.setVisible(is_chosen)
        self._verdict.setVisible(is_chosen)
        self.put_right.setVisible(some)
        self.put_right.setEnabled(is_chosen and not presenter.closed)
        if one is not None and presenter.looking:
            self.loupe.show_pictures(QImage())
            self.loupe.set_words(self.tr("Looking for the clock"))
            self._read.set_state("search", self.tr("Looking for the clock"), Colour.ACCENT)
        elif one is not None:
            self._say_what_was_read()
        filled_for = (one.id if one is not None else "", presenter.looking)
        if filled_for != self._filled_for:
            self._filled_for = filled_for
            typed = self._session.drafts.box(self._form).text if one is not None else ""
            self.time.set_text(typed or presenter.proposed())
        self._show_verdict()
        self._show_cameras()

    def _say_what_was_read(self) -> None:
        found = self.presenter.read
        if found is None:
            said = self.tr("No code was found in this photo. Type what its clock shows")
            self._read.set_state("info", said, Colour.ACCENT)
            return
        said = self.tr("The clock in the photo shows {time} on {day}").format(
            time=f"{found:%H:%M:%S}", day=said_date(found.date())
        )
        self._read.set_state("check", said, Colour.COMPLIANT)

    @Slot(QImage)
    def _show_picture(self, picture: QImage) -> None:
        one = self.presenter.chosen
        self.loupe.set_words(one.name if one is not None else "")
        self.loupe.show_pictures(picture)

    @Slot()
    def _show_verdict(self) -> None:
        self._field.set_error("")
        self._verdict.setText(self.presenter.verdict(self.time.text()))

    def _show_cameras(self) -> None:
        cameras = self.presenter.cameras
        self._third.setVisible(bool(cameras))
        while len(self._lines) < len(cameras):
            line = _CameraLine(self.presenter)
            self._lines.append(line)
            self._third.body.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(cameras))
            if place < len(cameras):
                line.show_camera(cameras[place], closed=self.presenter.closed)

    # What a person does

    @property
    def _form(self) -> str:
        one = self.presenter.chosen
        return f"clock:{one.id if one is not None else ''}"

    @Slot(str)
    def _hold(self, text: str) -> None:
        self._session.drafts.type(self._form, {"": text})

    @Slot()
    def _put_right(self) -> None:
        if self.presenter.chosen is None or self.presenter.looking:
            return
        with self._session.drafts.decided(self._form):
            done = self.presenter.put_right(self.time.text())
        if not done:
            self._field.set_error(
                self.tr("Enter date and time as the clock shows them, for example 10:20:31")
            )
            self.time.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._session.drafts.forget(self._form)

    # Events and layout

    def arrange(self, wide: WidthClass) -> None:
        super().arrange(wide)
        self.loupe.setFixedHeight(theme_of(self).px(210))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.presenter.run(running=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.run(running=False)


class _CameraLine(QWidget):
    """One camera: how many photos, how wrong, and back to what it wrote."""

    def __init__(self, presenter: CameraClocks) -> None:
        super().__init__()
        self._presenter = presenter
        self._camera = ""
        self._name = Text(role=TextRole.STRONG, wrap=True)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self.leave = Button(kind=ButtonKind.LINK, icon="undo-2", name="-")
        self.leave.setObjectName("clock_leave")
        self.leave.set_compact(False)
        column = QVBoxLayout(self)
        space(column, (0, 4, 0, 4), 4)
        for part in (self._name, self._said):
            column.addWidget(part)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeading)
        self.leave.clicked.connect(self._leave)

    def show_camera(self, camera: Camera, *, closed: bool) -> None:
        """Show a camera."""
        self._camera = camera.id
        self._name.setText(f"\u2068{camera.name}\u2069")
        photos = counted("CameraClock", "1 photo", "%n photos", camera.photos)
        known = (
            how_wrong(camera.clock.seconds)
            if camera.clock is not None
            else self.tr("Nobody has compared its clock yet")
        )
        self._said.setText(f"{photos}. {known}.")
        self.leave.set_words(self.tr("Take the times as the camera wrote them"))
        self.leave.setVisible(camera.clock is not None and not closed)

    @Slot()
    def _leave(self) -> None:
        self._presenter.leave_as_it_is(self._camera)
