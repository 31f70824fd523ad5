"""The camera page: what the camera sees, the shutter, the last shots, and words when there is none.

It must not store a picture or know which camera it is. Sentences: `ux.md` 12.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage, QPixmap
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bwaudit_ui.presenters.shooting import Shooting
from bwaudit_ui.runtime.camera import CameraState
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.work_page import WorkPage
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.live_picture import LivePicture, Shutter
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.presenters.shooting import Shot
    from bwaudit_ui.runtime.camera import Camera

WARM_MS: Final = 60_000
_SAY_STARTING_MS: Final = 400
_OFFER_PHONE_MS: Final = 5_000
_SETTINGS: Final = "ms-settings:privacy-webcam"


class CameraScreen(WorkPage):
    """Takes photos for a question, or for none yet.

    Signals:
        done(): back to where the person came from.
        photo_taken(str): a shot is durable on this question.
        phone_wanted(): photos come from a phone instead.
    """

    done = Signal()
    photo_taken = Signal(str)
    phone_wanted = Signal()

    def __init__(
        self, session: AssessmentSession, camera: Camera, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("camera_page")
        self._camera = camera
        camera.setParent(self)
        self.shooting = Shooting(session, self)
        self.live = LivePicture()
        self.shutter = Shutter()
        self.switch = Button(icon="refresh-cw", name="-")
        self.switch.setObjectName("camera_switch")
        self.torch = Button(icon="sun", name="-")
        self.torch.setObjectName("camera_torch")
        self.torch.setCheckable(True)
        self.finish = Button(icon="check", name="-")
        self.finish.setObjectName("camera_done")
        self.again = Button(kind=ButtonKind.PRIMARY, name="-")
        self.again.setObjectName("camera_again")
        self.settings = Button(name="-")
        self.settings.setObjectName("camera_settings")
        self.phone = Button(icon="smartphone", name="-")
        self.phone.setObjectName("camera_phone")
        for part in (self.switch, self.torch, self.finish, self.again, self.settings, self.phone):
            part.set_compact(False)
        self.strip = _ShotStrip()
        self._notice = Text(role=TextRole.STRONG, ink=Colour.NON_COMPLIANT, wrap=True)
        self._notice.setObjectName("camera_notice")
        self._timers()
        self._lay_out()
        self._connect(session)
        self.retranslate()
        self._show_state()

    def _timers(self) -> None:
        self._starting = self._timer(_SAY_STARTING_MS, self._say_starting)
        self._slow = self._timer(_OFFER_PHONE_MS, self._offer_phone)
        self._warm = self._timer(WARM_MS, self._camera.stop)

    def _timer(self, milliseconds: int, does: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(does)
        return timer

    def _lay_out(self) -> None:
        self._words = QHBoxLayout()
        space(self._words, 0, 8)
        self._words.addStretch(1)
        for part in (self.again, self.settings, self.phone):
            self._words.addWidget(part)
        self._words.addStretch(1)
        seen = QVBoxLayout()
        space(seen, 0, 8)
        seen.addWidget(self.live, 1)
        seen.addWidget(self._notice)
        seen.addLayout(self._words)
        seen.addWidget(self.strip)
        self._controls = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        space(self._controls, 0, 12)
        middle = Qt.AlignmentFlag.AlignCenter
        self._controls.addWidget(self.switch)
        self._controls.addWidget(self.torch)
        self._controls.addStretch(1)
        self._controls.addWidget(self.shutter, 0, middle)
        self._controls.addStretch(1)
        self._controls.addWidget(self.finish)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        space(self._parts, (14, 12, 14, 12), 14)
        self._parts.addLayout(seen, 1)
        self._parts.addLayout(self._controls)

    def _connect(self, session: AssessmentSession) -> None:
        camera, shooting = self._camera, self.shooting
        camera.state_changed.connect(self._show_state)
        camera.devices_changed.connect(self._show_devices)
        camera.frame_shown.connect(self._on_frame)
        camera.picture_taken.connect(shooting.take)
        shooting.shots_changed.connect(self._show_shots)
        shooting.stored.connect(self.photo_taken)
        shooting.refused.connect(self._say)
        self.strip.drop_wanted.connect(shooting.drop)
        self.shutter.clicked.connect(self.shoot)
        self.switch.clicked.connect(self._use_next)
        self.torch.toggled.connect(self._set_torch)
        self.finish.clicked.connect(self.done)
        self.again.clicked.connect(self._start)
        self.settings.clicked.connect(self._open_settings)
        self.phone.clicked.connect(self.phone_wanted)
        session.closed.connect(camera.stop)

    # For the window

    def aim(self, question: str) -> None:
        """Say what the photos are for; an empty question is for none yet."""
        self.shooting.aim(question)
        number = self.shooting.number
        words = self.tr("Question {number}").format(number=number)
        self.live.set_number(words if number else self.tr("No question yet"))
        self._say("")

    def activate(self) -> None:
        """The page is shown: the camera opens, keys shoot."""
        self._warm.stop()
        self.arrange()
        self._start()
        start = self.live if self.again.isHidden() else self.again
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def be_patient(
        self, *, say: int = _SAY_STARTING_MS, offer: int = _OFFER_PHONE_MS, warm: int = WARM_MS
    ) -> None:
        """Milliseconds until "Starting camera" is said, until the phone is offered, and for which
        the camera stays open after Done."""
        self._starting.setInterval(say)
        self._slow.setInterval(offer)
        self._warm.setInterval(warm)

    def page_title(self) -> str:
        """What the top bar says."""
        return self.tr("take photo")

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.live.setAccessibleName(self.tr("Camera"))
        self.shutter.set_words(self.tr("Take photo"))
        self.switch.set_words(self.tr("Other camera"))
        self.torch.set_words(self.tr("Light"))
        self.finish.set_words(self.tr("Done"))
        self.again.set_words(self.tr("Try again"))
        self.settings.set_words(self.tr("Open camera settings"))
        self.phone.set_words(self.tr("Add photos from a phone"))
        self.strip.retranslate()
        self._show_state()

    # The camera

    @Slot()
    def _start(self) -> None:
        self._starting.start()
        self._slow.start()
        self._camera.start()
        self._show_state()

    @Slot()
    def shoot(self) -> None:
        """Take a picture."""
        if self._camera.state is CameraState.LIVE:
            self._say("")
            self.live.flash()
            self._camera.shoot()

    @Slot(QImage)
    def _on_frame(self, frame: QImage) -> None:
        if self.isVisible():
            self.live.show_frame(frame)

    @Slot()
    def _say_starting(self) -> None:
        if self._camera.state in (CameraState.STARTING, CameraState.OFF):
            self.live.set_words(self.tr("Starting camera"))

    @Slot()
    def _offer_phone(self) -> None:
        if self._camera.state is CameraState.STARTING:
            self.phone.set_words(self.tr("Use the phone instead"))
            self.phone.show()

    @Slot()
    def _show_state(self) -> None:
        state = self._camera.state
        if state not in (CameraState.STARTING, CameraState.OFF):
            self._starting.stop()
            self._slow.stop()
        live = state is CameraState.LIVE
        words = {
            CameraState.NONE: self.tr("No camera found. Connect one, or add photos from a phone"),
            CameraState.BUSY: self.tr(
                "Another program is using the camera. Close it, then select Try again"
            ),
            CameraState.BLOCKED: self.tr(
                "Windows blocks the camera for this app. Open camera settings"
            ),
        }
        trouble = state in words
        if not live:
            self.live.show_frame(QImage())
            self.live.set_words(words.get(state, ""))
        self.again.setVisible(trouble)
        self.settings.setVisible(state is CameraState.BLOCKED)
        self.phone.setVisible(trouble)
        self.phone.set_words(self.tr("Add photos from a phone"))
        self.shutter.setEnabled(live)
        self._show_devices()
        if trouble and self.isVisible():
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif live and self.isVisible() and not self.live.hasFocus():
            self.live.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_devices(self) -> None:
        self.switch.setVisible(len(self._camera.devices()) > 1)
        self.torch.setVisible(self._camera.has_torch)

    @Slot()
    def _use_next(self) -> None:
        known = self._camera.devices()
        if len(known) > 1:
            self._camera.choose(known[1].id)

    @Slot(bool)
    def _set_torch(self, on: bool) -> None:
        self._camera.set_torch(on=on)

    @Slot()
    def _open_settings(self) -> None:
        QDesktopServices.openUrl(QUrl(_SETTINGS))

    @Slot(str)
    def _say(self, sentence: str) -> None:
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    @Slot()
    def _show_shots(self) -> None:
        self.strip.show_shots(self.shooting.shots)

    # Events and layout

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.shoot()
        elif key == Qt.Key.Key_Backspace:
            self.shooting.drop_last()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._starting.stop()
        self._slow.stop()
        self.torch.setChecked(False)
        if self._camera.state in (CameraState.LIVE, CameraState.STARTING):
            self._warm.start()

    def arrange(self) -> None:
        theme = theme_of(self)
        narrow = self.is_narrow
        below = narrow and self.height() > self.width()
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(down if below else along)
        self._controls.setDirection(along if below else down)
        for part in (self.switch, self.torch, self.finish):
            part.set_compact(narrow)
        self.strip.set_low(low=self.height() < theme.px(420))


class _ShotStrip(QScrollArea):
    """The last shots, newest first, each with ×.

    Signals:
        drop_wanted(int): number of the shot to take back.
    """

    drop_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shot_strip")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        space(self._row, 0, 8)
        self._row.addStretch(1)
        self.setWidget(self._inside)
        self._tiles: dict[int, QWidget] = {}
        self._low = False
        self.hide()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        for number, tile in self._tiles.items():
            for button in tile.findChildren(Button):
                button.set_words(self.tr("Drop photo {number}").format(number=number))

    def set_low(self, *, low: bool) -> None:
        """Smaller pictures where there is little height."""
        self._low = low
        self._fit()

    def show_shots(self, shots: list[Shot]) -> None:
        """Show these shots."""
        wanted = {shot.number: shot for shot in shots}
        for number in self._tiles.keys() - wanted.keys():
            tile = self._tiles.pop(number)
            tile.hide()
            tile.deleteLater()
        for number in sorted(wanted.keys() - self._tiles.keys()):
            self._tiles[number] = self._tile(wanted[number])
            self._row.insertWidget(0, self._tiles[number])
        self.setVisible(bool(wanted))
        self._fit()

    def _tile(self, shot: Shot) -> QWidget:
        tile = QWidget()
        row = QHBoxLayout(tile)
        space(row, 0, 2)
        picture = QLabel()
        picture.setPixmap(QPixmap.fromImage(shot.small))
        picture.setScaledContents(True)
        words = self.tr("Drop photo {number}").format(number=shot.number)
        drop = Button(kind=ButtonKind.GHOST, icon="x", name=words)
        drop.setObjectName(f"drop_shot_{shot.number}")
        drop.clicked.connect(partial(self.drop_wanted.emit, shot.number))
        row.addWidget(picture)
        row.addWidget(drop)
        return tile

    def _fit(self) -> None:
        theme = theme_of(self)
        tall = theme.px(44 if self._low else 72)
        for tile in self._tiles.values():
            for picture in tile.findChildren(QLabel):
                size = (
                    picture.pixmap()
                    .size()
                    .scaled(QSize(tall * 2, tall), Qt.AspectRatioMode.KeepAspectRatio)
                )
                picture.setFixedSize(size)
        self.setFixedHeight(max(tall, theme.control_height()) + theme.px(6))
