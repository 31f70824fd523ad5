"""Writes on their way to the disk: what it refuses waits, and is tried again until it is durable.

A confidential write whose notes were closed before it was durable waits for their PIN, and one that
ended in an error nobody foresaw waits for a person to try again; nothing else waits for them. What
waits is held here only, in memory. It must not know a widget.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bwaudit.foundation.errors import BwAuditError, Code, StoreError, VaultError
from bwaudit_ui.runtime.crash import details_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

RETRY_MS: Final = 10_000
_log = logging.getLogger("bwaudit.desktop")


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A write that is not durable yet. A later one with the same `field` takes its place."""

    write: Callable[[], Any]
    field: Hashable | None


class WaitingWrites(QObject):
    """The line of one session. `problem` is why something waits, or waited last.

    Signals:
        written(object): a write is durable; what it gave.
        refused(BwAuditError): a write waits, for the disk, the PIN of the notes, or a person.
        failed(Exception): a write that waited ended in an error nobody foresaw: a bug.
        forbidden(Hashable | None, BwAuditError): a write of this field that waited is not allowed;
            it waits no longer, and nothing of it is recorded.
        recovered(): nothing waits any more.
    """

    written = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    forbidden = Signal(object, object)
    recovered = Signal()

    def __init__(self, parent: QObject, retry_ms: int = RETRY_MS) -> None:
        super().__init__(parent)
        self._waiting: list[_Waiting] = []
        self._for_notes: list[_Waiting] = []
        self._for_person: list[_Waiting] = []
        self.problem: BwAuditError | None = None
        self._retry = QTimer(self)
        self._retry.setInterval(retry_ms)
        self._retry.timeout.connect(self._write_waiting)

    def __len__(self) -> int:
        return len(self._waiting) + len(self._for_notes) + len(self._for_person)

    def do(self, write: Callable[[], Any], field: Hashable | None = None) -> bool:
        """Run a use case that writes. True when it is durable, False when it waits.

        What waits of the same `field` is overtaken, and not written any more: an entry whose button
        is pressed twice would be there twice. Raises what the rules raise: then this does not wait,
        nothing of it is recorded, and what waited goes on waiting. What nobody foresaw is raised as
        well, and then it waits for a person.
        """
        waited, before = len(self), self._taken(field)
        if self.disk_refuses():
            self._keep(write, field)
            return False
        try:
            given = write()
        except StoreError as refused:
            self._keep(write, field)
            self._refuse(refused)
            return False
        except BwAuditError as closed:
            if closed.code is not Code.NOTES_CLOSED:
                self._put_back(before)
                raise
            self._for_notes.append(_Waiting(write, field))
            self._refuse(closed)
            return False
        except Exception:
            self._for_person.append(_Waiting(write, field))
            self._refuse(StoreError(Code.WRITE_FAILED))
            raise
        self.written.emit(given)
        self._tell_when_empty(waited)
        return True

    def try_now(self, write: Callable[[], Any]) -> bool:
        """Run a use case that writes, once, and only when nothing waits for the disk. False when it
        is refused; it is not kept. Raises what the rules raise."""
        if self.disk_refuses():
            return False
        try:
            given = write()
        except StoreError as refused:
            _log.warning("a write was refused and is not kept, %s", refused.code)
            self.problem = refused
            return False
        self.written.emit(given)
        return True

    def drop(self, field: Hashable | None) -> None:
        """What waits of a field is overtaken, or not wanted any more."""
        waited = len(self)
        self._taken(field)
        self._tell_when_empty(waited)

    def disk_refuses(self) -> bool:
        """Whether the disk still refuses, tried just now with what waits for it."""
        return bool(self._waiting) and not self._write_waiting()

    @Slot()
    def try_again(self) -> bool:
        """Write what waits, oldest first; a person may have asked. True when nothing is left."""
        self._waiting = [*self._for_person, *self._waiting]
        self._for_person = []
        self._write_waiting()
        return not len(self)

    def notes_opened(self) -> None:
        """The PIN was given: what waited for it goes first."""
        if self._for_notes:
            self._waiting = [*self._for_notes, *self._waiting]
            self._for_notes = []
            self._write_waiting()

    def stop(self) -> None:
        """The session ends: nothing is tried by itself any more."""
        self._retry.stop()

    @Slot()
    def _write_waiting(self) -> bool:
        """True when nothing waits for the disk any more."""
        had = bool(self._waiting)
        while self._waiting:
            # Off the line first: whoever hears of it may write, and nothing is written twice.
            first = self._waiting.pop(0)
            try:
                given = first.write()
            except StoreError as refused:
                self._waiting.insert(0, first)
                self._refuse(refused)
                return False
            except BwAuditError as forbidden:
                if forbidden.code is Code.NOTES_CLOSED:
                    self._for_notes.append(first)
                else:
                    self.forbidden.emit(first.field, forbidden)
            except Exception as unforeseen:  # noqa: BLE001 - a bug must not take the text with it
                _log.error("a write that waited failed\n%s", details_of(unforeseen))
                self._for_person.append(first)
                self.failed.emit(unforeseen)
            else:
                self.written.emit(given)
        self._retry.stop()
        if had and self._for_person:
            self._refuse(StoreError(Code.WRITE_FAILED))
        elif had and self._for_notes:
            self._refuse(VaultError(Code.NOTES_CLOSED))
        elif had:
            self.recovered.emit()
        return True

    def _tell_when_empty(self, waited: int) -> None:
        """Say that nothing waits any more, where something did."""
        if waited and not len(self):
            self._retry.stop()
            self.recovered.emit()

    def _taken(self, field: Hashable | None) -> tuple[list[_Waiting], ...]:
        """Take what waits of a field off its lines."""
        lines = (self._waiting, self._for_notes, self._for_person)
        taken = tuple(
            [each for each in line if field is not None and each.field == field] for line in lines
        )
        for line, gone in zip(lines, taken, strict=True):
            line[:] = [each for each in line if each not in gone]
        return taken

    def _put_back(self, taken: tuple[list[_Waiting], ...]) -> None:
        lines = (self._waiting, self._for_notes, self._for_person)
        for line, gone in zip(lines, taken, strict=True):
            line += gone
        if self._waiting:
            self._retry.start()

    def _keep(self, write: Callable[[], Any], field: Hashable | None) -> None:
        self._waiting.append(_Waiting(write, field))
        self._retry.start()

    def _refuse(self, refused: BwAuditError) -> None:
        _log.warning("a write was refused, %s", refused.code)
        self.problem = refused
        self.refused.emit(refused)
