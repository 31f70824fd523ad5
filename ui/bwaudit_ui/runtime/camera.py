"""What the program wants of a camera, whatever stands behind it. Imports nothing of QtMultimedia,
which is loaded only when a person opens the camera page.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage


class CameraState(StrEnum):
    """How it is with the camera."""

    OFF = "off"
    STARTING = "starting"
    LIVE = "live"
    NONE = "none"
    BUSY = "busy"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """One camera of this device."""

    id: str
    name: str


class Camera(QObject):
    """A camera that shows frames and takes pictures.

    Signals:
        state_changed(CameraState): it is live, or why it is not.
        frame_shown(QImage): the picture that is seen now, some thirty a second.
        picture_taken(QImage): the shutter has worked.
        devices_changed(): a camera was connected or taken away.
    """

    state_changed = Signal(object)
    frame_shown = Signal(QImage)
    picture_taken = Signal(QImage)
    devices_changed = Signal()

    @property
    def state(self) -> CameraState:
        """How it is with the camera now."""
        raise NotImplementedError

    def start(self) -> None:
        """Open the camera. Returns at once; `state_changed` says how it went."""
        raise NotImplementedError

    def stop(self) -> None:
        """Close the camera; its light goes out."""
        raise NotImplementedError

    def shoot(self) -> None:
        """Take a picture. Nothing happens while the camera is not live."""
        raise NotImplementedError

    def devices(self) -> tuple[CameraDevice, ...]:
        """The cameras there are, the one in use first."""
        raise NotImplementedError

    def choose(self, device: str) -> None:
        """Use another camera."""
        raise NotImplementedError

    @property
    def has_torch(self) -> bool:
        """Whether the camera in use has a light that stays on."""
        return False

    def set_torch(self, *, on: bool) -> None:
        """Turn the light on or off."""
