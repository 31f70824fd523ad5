"""The camera of this device through QtMultimedia. Imported only when the camera page opens: it is
heavy, and loads FFmpeg.

It must not store a picture; it hands over what the shutter took.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QByteArray,
    QCameraPermission,
    QCoreApplication,
    QObject,
    QPermission,
    Qt,
    Slot,
)
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QImageCapture,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from bwaudit_ui.runtime.camera import Camera, CameraDevice, CameraState

_MOST_PIXELS = 12_600_000
"""Photos are taken at 12 megapixels at most: a report shows 1.2, and every photo is sent."""

_ENOUGH_FRAMES = 15.0


class QtCamera(Camera):
    """A `Camera` over `QMediaCaptureSession`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = CameraState.OFF
        self._wanted = QByteArray()
        self._camera: QCamera | None = None
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._on_devices)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._capture = QImageCapture(self)
        self._capture.setQuality(QImageCapture.Quality.VeryHighQuality)
        self._capture.imageCaptured.connect(self._on_picture)
        self._capture.errorOccurred.connect(self._on_capture_error)
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self._sink)
        self._session.setImageCapture(self._capture)
        self._latest = QImage()

    @property
    def sink(self) -> QVideoSink:
        """Where frames arrive."""
        return self._sink

    @property
    def state(self) -> CameraState:
        return self._state

    def start(self) -> None:
        if self._state in (CameraState.STARTING, CameraState.LIVE):
            return
        permission = QCameraPermission()
        allowed = QCoreApplication.instance()
        assert allowed is not None
        match allowed.checkPermission(permission):
            case Qt.PermissionStatus.Denied:
                self._change(CameraState.BLOCKED)
            case Qt.PermissionStatus.Undetermined:
                self._change(CameraState.STARTING)
                allowed.requestPermission(permission, self, self._on_permission)
            case _:
                self._open()

    def _on_permission(self, permission: QPermission) -> None:
        if permission.status() == Qt.PermissionStatus.Granted:
            self._open()
        else:
            self._change(CameraState.BLOCKED)

    def _open(self) -> None:
        device = self._device()
        if device is None:
            self._change(CameraState.NONE)
            return
        self._close()
        camera = self._camera = QCamera(device, self)
        best = best_format(device.videoFormats())
        if best is not None:
            camera.setCameraFormat(best)
        camera.errorOccurred.connect(self._on_error)
        self._session.setCamera(camera)
        self._change(CameraState.STARTING)
        camera.start()

    def _device(self) -> QCameraDevice | None:
        known = QMediaDevices.videoInputs()
        for device in known:
            if device.id() == self._wanted:
                return device
        default = QMediaDevices.defaultVideoInput()
        return default if not default.isNull() else (known[0] if known else None)

    def stop(self) -> None:
        self._close()
        self._latest = QImage()
        self._change(CameraState.OFF)

    def _close(self) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.errorOccurred.disconnect(self._on_error)
            camera.stop()
            self._session.setCamera(None)  # type: ignore[arg-type]
            camera.deleteLater()

    def shoot(self) -> None:
        if self._state is not CameraState.LIVE:
            return
        if self._camera is not None and self._capture.isReadyForCapture():
            self._capture.capture()
        elif not self._latest.isNull():
            self.picture_taken.emit(self._latest.copy())

    def devices(self) -> tuple[CameraDevice, ...]:
        used = self._device()
        known = sorted(
            QMediaDevices.videoInputs(), key=lambda each: used is None or each.id() != used.id()
        )
        return tuple(
            CameraDevice(bytes(each.id().data()).decode("utf-8", "replace"), each.description())
            for each in known
        )

    def choose(self, device: str) -> None:
        self._wanted = QByteArray(device.encode())
        if self._state in (CameraState.STARTING, CameraState.LIVE, CameraState.BUSY):
            self._open()

    @property
    def has_torch(self) -> bool:
        camera = self._camera
        return camera is not None and camera.isTorchModeSupported(QCamera.TorchMode.TorchOn)

    def set_torch(self, *, on: bool) -> None:
        if self._camera is not None:
            mode = QCamera.TorchMode.TorchOn if on else QCamera.TorchMode.TorchOff
            self._camera.setTorchMode(mode)

    def _change(self, state: CameraState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        picture = frame.toImage()
        if picture.isNull():
            return
        self._latest = picture
        self._change(CameraState.LIVE)
        self.frame_shown.emit(picture)

    def _on_picture(self, _number: int, picture: QImage) -> None:
        self.picture_taken.emit(picture.copy())

    def _on_capture_error(self, *_what: object) -> None:
        """What is seen is better than nothing: the frame itself becomes the photo."""
        if not self._latest.isNull():
            self.picture_taken.emit(self._latest.copy())

    def _on_error(self, *_what: object) -> None:
        self._close()
        self._change(CameraState.BUSY if QMediaDevices.videoInputs() else CameraState.NONE)

    @Slot()
    def _on_devices(self) -> None:
        self.devices_changed.emit()
        if self._state is CameraState.NONE and QMediaDevices.videoInputs():
            self._open()
        elif self._state in (CameraState.LIVE, CameraState.STARTING) and self._device() is None:
            self._close()
            self._change(CameraState.NONE)


def best_format(known: list[QCameraFormat]) -> QCameraFormat | None:
    """The largest picture up to 12 megapixels that is still fluent to look at; None when there is
    nothing to choose from."""
    fluent = [each for each in known if each.maxFrameRate() >= _ENOUGH_FRAMES] or list(known)
    small = [each for each in fluent if _pixels(each) <= _MOST_PIXELS]
    if small:
        return max(small, key=_pixels)
    return min(fluent, key=_pixels, default=None)


def _pixels(each: QCameraFormat) -> int:
    size = each.resolution()
    return size.width() * size.height()
