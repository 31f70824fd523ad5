"""Forms that belong to no visit and no factory yet: what was typed into them is held on the device.

It must not know a widget.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from bwaudit.foundation.errors import StoreError
from bwaudit.usecases import drafting
from bwaudit_ui.runtime.typing_timer import TypingTimer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

    from bwaudit.usecases.workspace import Workspace

_log = logging.getLogger("bwaudit.desktop")


class DeviceForms(QObject):
    """The forms of a device, by name, as `Drafts` are those of a session. What the disk refuses
    stands in its sheet all the same, and is tried again with the next key: nothing is recorded yet,
    so no lock is put off for it."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = drafting.OfDevice(workspace)
        self._typed: dict[str, Mapping[str, str]] = {}
        self._timer = TypingTimer(self)
        self._timer.timeout.connect(self.commit)

    def texts(self, name: str) -> Mapping[str, str]:
        """What stands in the fields of a form, by name; nothing when nobody typed."""
        if name in self._typed:
            return self._typed[name]
        return drafting.kept(self._place).get(name, {})

    def type(self, name: str, texts: Mapping[str, str]) -> None:
        """Take what stands in the fields of a form now; it is held when the keys rest."""
        self._typed[name] = texts
        self._timer.touch()

    def forget(self, name: str) -> None:
        """Let go of it: it was kept, or somebody did not want it."""
        self._typed[name] = {}
        self.commit()

    def decided(self, name: str, *, now: bool = False) -> AbstractContextManager[None]:
        """A form's button was pressed: what is recorded in this block, or by a job that is begun in
        it, takes the form with it. `forget` it afterwards, also here."""
        del now  # nothing waits here
        self.commit()
        return drafting.decided(self._place, name)

    @Slot()
    def commit(self) -> None:
        """Hold what was typed, now."""
        self._timer.stop()
        for name, texts in list(self._typed.items()):
            try:
                drafting.keep(self._place, name, texts)
            except StoreError as refused:
                _log.warning("a form was not held, %s", refused.code)
                return
            del self._typed[name]
