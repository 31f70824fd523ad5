"""How long work says how far it is, and how a person stops it. Knows nothing of windows."""

from __future__ import annotations

import threading
from collections.abc import Callable

from bwaudit.foundation.errors import Cancelled

Progress = Callable[[int, int], None]
"""Called with (done, total); may be called from any thread."""


def no_progress(_done: int, _total: int) -> None:
    """For callers who do not watch."""


class CancelToken:
    """One person's wish to stop one task. Safe to use from several threads."""

    def __init__(self) -> None:
        self._wish = threading.Event()

    def cancel(self) -> None:
        self._wish.set()

    @property
    def cancelled(self) -> bool:
        return self._wish.is_set()

    def check(self) -> None:
        """Raise Cancelled when the wish was made. Call it between files and pages."""
        if self.cancelled:
            raise Cancelled
