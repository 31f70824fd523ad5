"""A disk that is full while a test says so: nothing is written to any database of a store."""

from __future__ import annotations

import pytest

from bwaudit.foundation.errors import Code, StoreError
from bwaudit.store.database import Database


class FullDisk:
    """Full from `fill` to `free`, also for a store that is opened meanwhile."""

    def __init__(self) -> None:
        self._patch = pytest.MonkeyPatch()

    def fill(self) -> None:
        """Every write is refused from now on."""
        for way in ("writing", "writing_fast"):
            self._patch.setattr(Database, way, _refuse)

    def free(self) -> None:
        """There is room again."""
        self._patch.undo()


def _refuse(*_args: object, **_kwargs: object) -> None:
    raise StoreError(Code.DISK_FULL)
