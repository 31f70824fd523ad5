"""Safety copies of the store on this disk: made every ten minutes and before a copy of somebody
else is taken in, listed, and gone back to.

They help against a damaged database, not against a lost laptop. Going back loses nothing that the
second copy of the changes still has. Nothing here shows what a copy holds.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bwaudit.assessment.terms import Tier
from bwaudit.foundation.errors import Code
from bwaudit.foundation.files import free_bytes
from bwaudit.foundation.jobs import no_progress
from bwaudit.store import vault
from bwaudit.store.compartment import safety_copies
from bwaudit.store.restore import restore as put_back
from bwaudit.store.restore import restore_notes as put_notes_back
from bwaudit.usecases import unlocking

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bwaudit.foundation.clock import Clock
    from bwaudit.foundation.errors import BwAuditError
    from bwaudit.foundation.jobs import Progress
    from bwaudit.foundation.paths import Folders
    from bwaudit.usecases.workspace import Workspace

MENDED_BY_A_COPY: Final = frozenset({Code.DAMAGED, Code.CHAIN_BROKEN, Code.UPGRADE_STOPPED})
"""What going back to a safety copy can mend."""

LITTLE_ROOM: Final = 1 << 30
"""Below this many free bytes the Sync page says so."""
NO_ROOM: Final = 200 << 20
"""Below this many free bytes a band says so on every page."""

RESTORE_STEPS: Final = unlocking.STEPS + 1

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SafetyCopy:
    """A copy: when it was made, and how large it is in bytes."""

    made_at: datetime
    size: int
    path: Path


def copies(folders: Folders, tier: Tier = Tier.MAIN) -> tuple[SafetyCopy, ...]:
    """The safety copies there are of a tier, newest first. The store may be closed."""
    found = []
    for each in safety_copies(folders.vault, tier):
        try:
            size = each.path.stat().st_size
        except OSError:  # dropped by the ring since it was listed
            continue
        found.append(SafetyCopy(each.made_at, size, each.path))
    return tuple(found)


def make(workspace: Workspace) -> None:
    """Make a copy of both tiers as far as they are open, and compare it. Raises StoreError."""
    store = workspace.store
    store.backups.make()
    restricted = store.restricted
    if restricted is not None:
        restricted.backups.make()
    _log.info("safety copy made")


def make_if_due(workspace: Workspace) -> bool:
    """Make a copy when the last one is ten minutes old. True when one was made. Raises
    StoreError."""
    due = workspace.store.backups.is_due()
    if due:
        make(workspace)
    return due


def keep(workspace: Workspace) -> None:
    """What is to be done now and then: bring the second copy of the changes up where the disk
    refused it, and make a safety copy when one is due. Raises StoreError."""
    store = workspace.store
    tiers = (store.journal, store.restricted.journal if store.restricted is not None else None)
    behind = [tier.bring_up_copy() for tier in tiers if tier is not None]
    make_if_due(workspace)
    for trouble in behind:
        if trouble is not None:
            raise trouble


def restore(
    folders: Folders,
    clock: Clock,
    passphrase: str,
    copy: SafetyCopy,
    progress: Progress = no_progress,
) -> Workspace:
    """Put a safety copy in the place of the database and open the store. Changes that the second
    copy of them has are added. The database that was replaced is kept beside it.

    Raises VaultError (wrong passphrase, open elsewhere), StoreError; then nothing was changed.
    """
    progress(0, RESTORE_STEPS)
    keys = vault.unlock(folders.vault, passphrase, clock)
    progress(1, RESTORE_STEPS)
    added = put_back(folders.vault, keys, clock, copy.path)
    progress(2, RESTORE_STEPS)
    _log.info("went back to a safety copy, %d changes added", added)
    return unlocking.open_with(folders, clock, keys)


def restore_notes(workspace: Workspace, pin: str, copy: SafetyCopy | None) -> None:
    """Put a safety copy in the place of the damaged notes, or, without one, what the second copy
    of their changes has, and open them.

    Raises VaultError (wrong PIN), StoreError; then nothing was changed.
    """
    key = unlocking.notes_key(workspace, pin)
    path = copy.path if copy is not None else None
    added = put_notes_back(workspace.store, key, workspace.clock, path)
    _log.info("went back to a safety copy of the notes, %d changes added", added)
    unlocking.open_notes_with(workspace, key)


def can_restore(problem: BwAuditError) -> bool:
    """Whether going back to a copy may help."""
    return problem.code in MENDED_BY_A_COPY


def free_room(folders: Folders) -> int:
    """Free bytes on the disk of the store; a lot when that cannot be told."""
    try:
        return free_bytes(folders.vault)
    except OSError:
        return LITTLE_ROOM
