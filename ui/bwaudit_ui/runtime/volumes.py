"""Cards and phones that are connected while the program runs.

It must not read what is on them: it says that one with a camera's folder came, and that it went.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal, Slot

EVERY_MS: Final = 3_000
_CAMERA_FOLDER: Final = "DCIM"
_WHERE_CONNECTED: Final = ("/media", "/run/media", "/Volumes")


@dataclass(frozen=True, slots=True)
class Volume:
    """A card or phone: where it is, and what people call it, such as "E:"."""

    root: Path
    name: str


Lister = Callable[[], Iterable[Volume]]


def mounted() -> list[Volume]:
    """The volumes that are ready now, the system's own left out."""
    found = []
    system = QStorageInfo.root().rootPath()
    for info in QStorageInfo.mountedVolumes():
        root = info.rootPath()
        if info.isValid() and info.isReady() and root != system:
            found.append(Volume(Path(root), info.displayName() or root))
    return found


def sticks() -> list[Volume]:
    """What is mounted where systems mount what a person connects."""
    return [each for each in mounted() if _is_connected(each.root)]


def _is_connected(root: Path) -> bool:
    if sys.platform == "win32":
        return root != Path(os.environ.get("SYSTEMDRIVE", "C:") + "\\")
    return any(root.is_relative_to(place) for place in _WHERE_CONNECTED)


class VolumeWatch(QObject):
    """Looks every few seconds; Qt has no signal for it.

    Signals:
        arrived(Volume): a volume with a camera's folder is there.
        left(Volume): it is gone.
    """

    arrived = Signal(object)
    left = Signal(object)

    def __init__(self, parent: QObject | None = None, lister: Lister = mounted) -> None:
        super().__init__(parent)
        self._lister = lister
        self._known: dict[Path, Volume] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and every few seconds."""
        self._timer.start()
        QTimer.singleShot(0, self, self.look)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @property
    def is_on(self) -> bool:
        """Whether it looks every few seconds."""
        return self._timer.isActive()

    @property
    def present(self) -> tuple[Volume, ...]:
        """Cards and phones that are there."""
        return tuple(self._known.values())

    @Slot()
    def look(self) -> None:
        """See what came and what went since the last look."""
        now = {each.root: each for each in self._lister() if _has_photos(each.root)}
        for root in self._known.keys() - now.keys():
            self.left.emit(self._known.pop(root))
        for root in now.keys() - self._known.keys():
            self._known[root] = now[root]
            self.arrived.emit(now[root])


def _has_photos(root: Path) -> bool:
    try:
        return (root / _CAMERA_FOLDER).is_dir()
    except OSError:
        return False
