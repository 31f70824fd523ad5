"""A camera that tests drive: its frames and its faults are what a test says."""

from __future__ import annotations

from PySide6.QtGui import QImage

from bwaudit_ui.runtime.camera import Camera, CameraDevice, CameraState


class FramedCamera(Camera):
    """Live once a frame was shown to it, unless it was told what is wrong."""

    def __init__(self, fault: CameraState | None = None) -> None:
        super().__init__()
        self.fault = fault
        self.started = 0
        self.torch_on: bool | None = None
        self.known: tuple[CameraDevice, ...] = (CameraDevice("front", "Front camera"),)
        self._state = CameraState.OFF
        self._frame = QImage()

    @property
    def state(self) -> CameraState:
        return self._state

    def start(self) -> None:
        if self._state is not CameraState.LIVE:
            self.started += 1
            self._change(self.fault or CameraState.STARTING)

    def stop(self) -> None:
        self._change(CameraState.OFF)

    def show(self, frame: QImage) -> None:
        """What the lens sees now."""
        self._frame = frame
        self._change(CameraState.LIVE)
        self.frame_shown.emit(frame)

    def shoot(self) -> None:
        self.picture_taken.emit(self._frame.copy())

    def devices(self) -> tuple[CameraDevice, ...]:
        return self.known

    def choose(self, device: str) -> None:
        self.known = tuple(sorted(self.known, key=lambda each: each.id != device))

    @property
    def has_torch(self) -> bool:
        return len(self.known) > 1

    def set_torch(self, *, on: bool) -> None:
        self.torch_on = on

    def _change(self, state: CameraState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
