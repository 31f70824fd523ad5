"""One program at a time on one store. The lock is the system's and ends with the process."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, VaultError
from bwaudit.foundation.files import file_errors

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

if sys.platform == "win32":  # pragma: no cover - Windows only
    import msvcrt

    def _lock(stream: BinaryIO) -> None:
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(stream: BinaryIO) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class LockFile:
    """Held from construction until `release`. Raises VaultError IN_USE when another holds it."""

    def __init__(self, path: Path) -> None:
        with file_errors():
            self._stream = path.open("ab", buffering=0)
        try:
            _lock(self._stream)
        except OSError as held:
            self._stream.close()
            raise VaultError(Code.IN_USE) from held

    def release(self) -> None:
        self._stream.close()
