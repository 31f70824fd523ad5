"""The second copy of the journal: mirror and head log together, kept one step behind the database.

The database decides what was saved; this follows. When the disk refuses the second copy, the change
is saved all the same: the trouble is kept to be shown, and every later append first brings the copy
up.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Change
from bwaudit.foundation.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.store.changerows import ChangeRows
    from bwaudit.store.headlog import HeadLog
    from bwaudit.store.mirror import Mirror


class SecondCopy:
    """Mirror and head log of one database."""

    def __init__(self, rows: ChangeRows, mirror: Mirror, log: HeadLog) -> None:
        self._rows = rows
        self._mirror = mirror
        self._log = log
        self._position = log.last()
        self.trouble: StoreError | None = None

    def append(self, first: int, changes: Sequence[Change]) -> None:
        """Copy changes that were committed from position `first` on, and all before them that are
        missing.

        Durable when it returns, unless `trouble` says why not.
        """
        try:
            if first != self._position + 1:
                first, changes = self._position + 1, self._rows.behind(self._position)
            if changes:
                self._mirror.append(first, [_line(change) for change in changes])
                self._log.append(first, [change.digest for change in changes])
                self._position += len(changes)
            self.trouble = None
        except StoreError as trouble:
            self.trouble = trouble

    def catch_up(self) -> None:
        """Copy what was committed just before the program or the power stopped."""
        self.append(0, ())

    def replace(self, position: int, change: Change) -> None:
        """Write an erased change over the copy that still has its value. Raises StoreError."""
        self._mirror.replace(position, _line(change))

    def rebase(self) -> None:
        """Make mirror and log anew from the database. Raises StoreError; then the old ones stay."""
        changes = self._rows.behind(0)
        old = self._mirror.segments()
        self._mirror.begin(1)
        if changes:
            self._mirror.append(1, [_line(change) for change in changes])
        self._log.rewrite([change.digest for change in changes])
        self._mirror.remove(old)
        self._position = len(changes)

    def differences(self) -> list[int]:
        """Positions whose copy in the mirror is not readable, or not the change of the database."""
        copied = dict(self._mirror.read())
        return [
            position
            for position, change in enumerate(self._rows.behind(0), start=1)
            if not _is_copy(copied.get(position, b""), change)
        ]

    def settle(self) -> None:
        """Sync what is not synced with every append. Raises StoreError."""
        self._log.settle()

    def close(self) -> None:
        """Let go of the files. Raises StoreError when the last sync is refused."""
        self._mirror.close()
        self._log.close()


def _is_copy(line: bytes, change: Change) -> bool:
    try:
        return Change.from_line(line).digest == change.digest
    except ValueError:
        return False


def _line(change: Change) -> bytes:
    # As Change.line, but not in canonical form: nobody compares it, and every answer waits for it.
    parts = {"body": change.body.decode(), "salt": change.salt, "value": change.value}
    return json.dumps(parts, ensure_ascii=False).encode()
