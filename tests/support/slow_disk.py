"""A disk that is slow until the save mark said so."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from bwaudit.store import headlog

if TYPE_CHECKING:
    import pytest

    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.widgets.pills import PillState


class SlowDisk(QObject):
    """While `is_slow`, the next write takes until the mark was painted: `painted` is what stood
    there. A write that nobody tells of fails."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self._mark = desk.top.save_mark
        self._mark.installEventFilter(self)
        self._seen = threading.Event()
        self._sync = headlog.sync
        self.painted: list[PillState] = []
        self.is_slow = False
        monkeypatch.setattr("bwaudit.store.mirror.sync", self.sync)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.is_slow:
            self.painted.append(self._mark.state())
            self._seen.set()
        return False

    def sync(self, file: int) -> None:
        self.hold()
        self._sync(file)

    def hold(self) -> None:
        """Take as long as this disk takes."""
        if self.is_slow:
            assert self._seen.wait(10), "nothing was painted while the disk was slow"
            self.is_slow = False
            self._seen.clear()
