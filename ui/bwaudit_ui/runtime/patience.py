"""Waits for the disk, and tells when that takes long.

A write stays one call that returns when it is durable, so nothing on the screen can be ahead of the
disk. It is done on a thread of its own, because only then can the window, which waits for it, paint
that it waits. It must not let events through: a second key would come in the middle of a write.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

SLOW_MS: Final = 400
"""A write that takes longer is told to the person who waits for it."""


class PatientDisk(QObject):
    """What `Workspace.wait_for` may be while a window is shown.

    Signals:
        takes_long(bool): a write of the window's thread takes longer than `limit_ms`; afterwards
            that it is over. Not for one that is quick.
    """

    takes_long = Signal(bool)

    def __init__(self, limit_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.limit_ms = limit_ms
        self._writer: ThreadPoolExecutor | None = None

    def __call__(self, work: Callable[[], T]) -> T:
        """Do the work, one after the other, and wait. Another thread than the window's does it
        itself: nothing stands still for it."""
        if not QThread.isMainThread():
            return work()
        if self._writer is None:
            self._writer = ThreadPoolExecutor(1, "bwaudit-disk")
        written = self._writer.submit(work)
        if wait([written], self.limit_ms / 1000).done:
            return written.result()
        self.takes_long.emit(True)
        try:
            return written.result()
        finally:
            self.takes_long.emit(False)

    def close(self) -> None:
        """End the thread. A write that comes later begins another one."""
        if self._writer is not None:
            self._writer.shutdown()
            self._writer = None
