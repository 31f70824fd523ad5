"""One tier of the store: a database with its journal, second copy and evidence files.

There are two, the main and the confidential one. They share nothing but the folder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.terms import Tier
from bwaudit.foundation.errors import Code, StoreError
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.store.backup import Backup, Backups, backups_in
from bwaudit.store.blobs import Blobs
from bwaudit.store.changerows import ChangeRows
from bwaudit.store.database import Database
from bwaudit.store.headlog import HeadLog
from bwaudit.store.integrity import Checked, check_all, check_last_links
from bwaudit.store.journal import Journal
from bwaudit.store.mirror import Mirror
from bwaudit.store.recovery import recover
from bwaudit.store.secondcopy import SecondCopy
from bwaudit.store.upgrade import bring_up_to_date

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bwaudit.foundation.clock import Clock
    from bwaudit.foundation.jobs import Progress
    from bwaudit.store.recovery import Recovery

_NAMES = {Tier.MAIN: "main", Tier.RESTRICTED: "restricted"}
BACKUPS = "backups"
_LOGS = {Tier.MAIN: "heads.log", Tier.RESTRICTED: "restricted-heads.log"}
_BLOBS = {Tier.MAIN: "blobs", Tier.RESTRICTED: "restricted-blobs"}


def database_path(folder: Path, tier: Tier) -> Path:
    """Where the database of a tier lies."""
    return folder / f"{_NAMES[tier]}.db"


def open_mirror(folder: Path, tier: Tier, key: bytes) -> Mirror:
    """The mirror of a tier."""
    return Mirror(folder / "mirror", _NAMES[tier], key)


def open_log(folder: Path, tier: Tier) -> HeadLog:
    """The head log of a tier."""
    return HeadLog(folder / _LOGS[tier])


def safety_copies(folder: Path, tier: Tier) -> list[Backup]:
    """The safety copies of a tier, newest first; they can be listed while the store is closed."""
    return backups_in(folder / BACKUPS, _NAMES[tier])


class Compartment:
    """An open tier: `database`, `journal`, `blobs`, `backups`, and what `recovery` brought back."""

    def __init__(
        self, folder: Path, tier: Tier, *, key: bytes, mirror_key: bytes, clock: Clock
    ) -> None:
        """Open the tier, or make it. Brings the database up to date and takes back what it lost.

        Raises StoreError PLAINTEXT_DATABASE, DAMAGED, CHAIN_BROKEN, MADE_BY_NEWER_VERSION,
        UPGRADE_STOPPED, READ_ONLY, DISK_FULL.
        """
        path, log = database_path(folder, tier), open_log(folder, tier)
        if log.last() and not path.exists():
            raise StoreError(Code.DAMAGED)
        bring_up_to_date(path, key)
        self.database = Database(path, key)
        try:
            mirror = open_mirror(folder, tier, mirror_key)
            self._rows = ChangeRows(self.database)
            check_last_links(self._rows, log)
            self.recovery: Recovery = recover(self.database, self._rows, mirror, log)
            self._second = SecondCopy(self._rows, mirror, log)
            if self.recovery.lost:
                self._second.rebase()
            else:
                self._second.catch_up()
            self.journal = Journal(self.database, self._second, clock, tier=tier)
            self.blobs = Blobs(folder / _BLOBS[tier], self.database, clock)
            self.backups = Backups(folder / BACKUPS, _NAMES[tier], self.database, key, clock)
        except BaseException:
            self.database.close()
            raise

    def check(
        self, *, progress: Progress = no_progress, cancel: CancelToken | None = None
    ) -> Checked:
        """Read everything and report what is wrong. Raises Cancelled, StoreError."""
        return check_all(
            self.database, self._rows, self._second, self.blobs, progress=progress, cancel=cancel
        )

    def last_written(self) -> datetime | None:
        """When the newest change was written, None when there is none."""
        newest = self._rows.behind(self._rows.last_position() - 1)
        return newest[-1].at.when() if newest else None

    def rebuild_second_copy(self) -> None:
        """Make mirror and head log anew from the database. Raises StoreError."""
        self._second.rebase()

    def settle(self) -> None:
        """Empty the WAL, which could lose commits without a word, and sync the head log."""
        self.database.checkpoint()
        self._second.settle()

    def close(self) -> None:
        """Let go of files and keys; the WAL is empty afterwards."""
        self.journal.close()
        self.database.close()
