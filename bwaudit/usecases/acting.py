"""What a person does, as far as its record may come later: when they did it, and what goes with it.

The disk may refuse a write for a while. What is recorded then says when the person did it; the
stamp of its change says when the journal took it, and stays in order. This must not write anything.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from bwaudit.foundation.clock import Clock
    from bwaudit.store.meta import Edit

T = TypeVar("T")


class Acting(threading.local):
    """What is being recorded for a person just now, in each thread for itself.

    `edits` are changed in the store together with what is recorded, by the name of what they
    change.
    """

    edits: tuple[tuple[str, Edit], ...] = ()
    _at: datetime | None = None

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def now(self) -> datetime:
        """When the person did it: the present, unless it waited for the disk since."""
        return self._at or self._clock.now()

    @contextmanager
    def along(self, name: str, edit: Edit) -> Iterator[None]:
        """What is recorded in this block, now or later, changes a named value of the store in the
        same transaction: after a power cut both are there or neither is."""
        before = self.edits
        self.edits = (*before, (name, edit))
        try:
            yield
        finally:
            self.edits = before

    @contextmanager
    def apart(self) -> Iterator[None]:
        """What is recorded in this block has nothing to do with what else is being recorded."""
        before, self.edits = self.edits, ()
        try:
            yield
        finally:
            self.edits = before

    def bound(self, write: Callable[[], T]) -> Callable[[], T]:
        """The same write, which may be done later and in any thread, as an act of this moment."""
        at, edits = self.now(), self.edits

        def act() -> T:
            before = (self._at, self.edits)
            self._at, self.edits = at, edits
            try:
                return write()
            finally:
                self._at, self.edits = before

        return act
