"""The safety copies of a tier that may open: one that was tried and is damaged is offered no more.

The use cases bring the whole store with them and are imported when a copy is asked for; see
`unlocking`. It must not know a widget.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import BwAuditError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.assessment.terms import Tier
    from bwaudit.foundation.paths import Folders
    from bwaudit.usecases.safekeeping import SafetyCopy


def may_help(problem: BwAuditError) -> bool:
    """Whether going back to a safety copy may help."""
    from bwaudit.usecases import safekeeping

    return safekeeping.can_restore(problem)


class TriedCopies:
    """Which copies of one tier were tried. None stands for no copy: what the second copy of the
    changes has by itself."""

    def __init__(self, folders: Folders, tier: Tier) -> None:
        self._folders = folders
        self._tier = tier
        self._useless: set[Path | None] = set()

    def left(self) -> tuple[SafetyCopy, ...]:
        """Those that may open, the newest first."""
        from bwaudit.usecases import safekeeping

        found = safekeeping.copies(self._folders, self._tier)
        return tuple(each for each in found if each.path not in self._useless)

    @property
    def second_copy_left(self) -> bool:
        """Whether doing without a copy was not tried yet."""
        return None not in self._useless

    @contextmanager
    def trying(self, copy: SafetyCopy | None) -> Iterator[None]:
        """Go back to a copy in this block; when it is damaged as well it is left out from now on,
        for the one before it may open. May run in any thread."""
        try:
            yield
        except BwAuditError as damaged:
            if may_help(damaged):
                self._useless.add(copy.path if copy is not None else None)
            raise
