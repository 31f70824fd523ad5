"""What was typed and is not recorded yet: it stands in its fields until it is.

What the disk refuses waits with its session; what the rules refuse stays with the sentence that
says why. It is held in memory only, and must not know a widget.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from bwaudit.foundation.errors import BwAuditError
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping


class _Session(Protocol):
    """What writes, and tells what became of it later."""

    write_recovered: SignalInstance
    write_forbidden: SignalInstance

    def do(self, write: Callable[[], Any], *, field: Hashable | None = None) -> bool: ...


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in the fields of one write, by name, and why it is not accepted, if it is not."""

    texts: Mapping[str, str]
    problem: str = ""

    @property
    def text(self) -> str:
        """The text of the first field, the one that was typed into last."""
        return next(iter(self.texts.values()))


class KeptText(QObject):
    """The texts of one session. It outlives the pages: those are taken down for the exit meeting,
    and made anew they show what waits.

    Signals:
        refused(Hashable): what waited in this field is not accepted; `shown` says why.
    """

    refused = Signal(object)

    def __init__(self, session: _Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: dict[Hashable, Kept] = {}
        session.write_forbidden.connect(self._keep_forbidden)
        session.write_recovered.connect(self._forget_waiting)

    def shown(self, field: Hashable) -> Kept | None:
        """What stands in a field instead of what is recorded; None when that is the same."""
        return self._kept.get(field)

    @property
    def problems(self) -> tuple[str, ...]:
        """Why what stands in fields is not accepted, one sentence a field."""
        return tuple(each.problem for each in self._kept.values() if each.problem)

    def write(self, field: Hashable, text: str, write: Callable[[], Any]) -> str:
        """Write one text. Returns the sentence to show when the rules refuse it, else nothing."""
        return self.write_all(field, {"": text}, write)

    def write_all(self, field: Hashable, texts: Mapping[str, str], write: Callable[[], Any]) -> str:
        """Write several texts that belong together. Returns the same."""
        # Before it is tried: a refusal shows a band, and the page that makes room for it asks what
        # stands in its fields.
        self._kept[field] = Kept(texts)
        try:
            if self._session.do(write, field=field):
                self._kept.pop(field, None)
        except BwAuditError as refusal:
            sentence = spoken(refusal).sentence
            self._kept[field] = Kept(texts, sentence)
            return sentence
        return ""

    def forget(self, field: Hashable) -> None:
        """Show what is recorded again."""
        self._kept.pop(field, None)

    @Slot(object, object)
    def _keep_forbidden(self, field: Hashable, forbidden: BwAuditError) -> None:
        kept = self._kept.get(field)
        if kept is not None:
            self._kept[field] = replace(kept, problem=spoken(forbidden).sentence)
            self.refused.emit(field)

    @Slot()
    def _forget_waiting(self) -> None:
        self._kept = {field: each for field, each in self._kept.items() if each.problem}
