"""Text on its way from the keys to the journal, field by field.

Text is written 600 ms after the last key, when its page says so, and before the session ends. What
the disk refuses and what the rules refuse stays in its field; see `kept_text`. It must not know a
widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from bwaudit_ui.presenters.kept_text import Kept
from bwaudit_ui.runtime.typing_timer import TypingTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.presenters.kept_text import KeptText


class _Session(Protocol):
    """What writes, and says when it is to be written now."""

    workspace: Workspace
    kept: KeptText
    leaving: SignalInstance


class TypedText(QObject):
    """What is typed and not recorded yet.

    Signals:
        refused(Hashable): what was typed in this field is not accepted; `shown` says why.
        cleared(Hashable): nothing is wrong any more with what stands in this field; it is recorded,
            or waits for the disk.
        waits(Hashable): the disk refuses what was typed in this field.
    """

    refused = Signal(object)
    cleared = Signal(object)
    waits = Signal(object)

    def __init__(self, session: _Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typed: dict[Hashable, tuple[str, Callable[[], Any]]] = {}
        self._acting = session.workspace.acting
        self._kept = session.kept
        self._kept.refused.connect(self.refused)
        self._timer = TypingTimer(self)
        self._timer.timeout.connect(self.commit)
        session.leaving.connect(self.commit)

    def shown(self, field: Hashable) -> Kept | None:
        """What stands in a field instead of what is recorded; None when that is the same."""
        typed = self._typed.get(field)
        return Kept({"": typed[0]}) if typed is not None else self._kept.shown(field)

    def type(self, field: Hashable, text: str, write: Callable[[], Any]) -> None:
        """Take what stands in a field now; `write` records it when the keys rest."""
        self._typed[field] = (text, write)
        self._timer.touch()

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now."""
        self._timer.stop()
        while self._typed:  # one after the other: a page that is told of one shows the others too
            self.commit_one(next(iter(self._typed)))

    def commit_one(self, field: Hashable) -> None:
        """Write what was typed in one field, now."""
        if field in self._typed:
            with self._acting.apart():  # whatever form is just being decided has no part in it
                self.write(field, *self._typed[field])

    def write(self, field: Hashable, text: str, write: Callable[[], Any]) -> bool:
        """Write one text at once. True when it is durable; see `shown` for what else it may be."""
        self._typed.pop(field, None)
        before = self._kept.shown(field)
        if self._kept.write(field, text, write):
            self.refused.emit(field)
        elif before is not None and before.problem:
            self.cleared.emit(field)
        kept = self._kept.shown(field)
        if kept is not None and not kept.problem:
            self.waits.emit(field)
        return kept is None

    def forget(self, field: Hashable) -> None:
        """Show what is recorded again."""
        self._typed.pop(field, None)
        self._kept.forget(field)
