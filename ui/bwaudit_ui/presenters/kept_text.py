"""What was typed and is not recorded yet: it stands in its fields until it is.

What the disk refuses waits with its session, in memory; what the rules refuse stays with the
sentence that says why, also over a lock. It must not know a widget.
"""

from __future__ import annotations

import json
import logging
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import drafting
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping
    from contextlib import AbstractContextManager

    from bwaudit.usecases.drafting import Place

_REFUSED: Final = "refused"
"""The form of texts that were refused, by their fields."""
_log = logging.getLogger("bwaudit.desktop")


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

    def __init__(self, session: _Session, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._place = place
        self._held = drafting.kept(place).get(_REFUSED, {})
        self._kept: dict[Hashable, Kept] = dict(map(_read, self._held.items()))
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
            with self._settled(field):
                durable = self._session.do(write, field=field)
            if durable:
                self._kept.pop(field, None)
        except BwAuditError as refusal:
            sentence = spoken(refusal).sentence
            self._kept[field] = Kept(texts, sentence)
            self._hold()
            return sentence
        self._hold()
        return ""

    def forget(self, field: Hashable) -> None:
        """Show what is recorded again."""
        self._kept.pop(field, None)
        self._hold()

    def _settled(self, field: Hashable) -> AbstractContextManager[None]:
        """What is recorded takes what was refused before with it: it never stands beside it."""
        name = _said(field) if _has_name(field) else ""
        return (
            drafting.settled(self._place, _REFUSED, name) if name in self._held else nullcontext()
        )

    def _hold(self) -> None:
        """Hold what the rules refused: it is typed, and in no journal. Not what is confidential:
        its fields have no name of two words, and the store of this is not guarded by their PIN."""
        refused = {
            _said(field): json.dumps([dict(kept.texts), kept.problem])
            for field, kept in self._kept.items()
            if kept.problem and _has_name(field)
        }
        if refused == self._held:
            return
        try:
            drafting.keep(self._place, _REFUSED, refused)
        except BwAuditError as full:
            _log.warning("what was refused is not held, %s", full.code)
        else:
            self._held = refused

    @Slot(object, object)
    def _keep_forbidden(self, field: Hashable, forbidden: BwAuditError) -> None:
        kept = self._kept.get(field)
        if kept is not None:
            self._kept[field] = replace(kept, problem=spoken(forbidden).sentence)
            self._hold()
            self.refused.emit(field)

    @Slot()
    def _forget_waiting(self) -> None:
        self._kept = {field: each for field, each in self._kept.items() if each.problem}


def _has_name(field: Hashable) -> bool:
    return isinstance(field, tuple) and all(isinstance(part, str) for part in field)


def _said(field: Hashable) -> str:
    return json.dumps(field)


def _read(held: tuple[str, str]) -> tuple[Hashable, Kept]:
    texts, problem = json.loads(held[1])
    return tuple(json.loads(held[0])), Kept(texts, problem)
