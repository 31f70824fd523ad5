"""One tier of the store: a database with its journal, second copy and evidence files.

There are two, the main and the confidential one. They share nothing but the folder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.terms import Tier
from bwaudit.store.blobs import Blobs
from bwaudit.store.changerows import ChangeRows
from bwaudit.store.database import Database
from bwaudit.store.headlog import HeadLog
from bwaudit.store.journal import Journal
from bwaudit.store.mirror import Mirror
from bwaudit.store.recovery import check_last_links, recover
from bwaudit.store.secondcopy import SecondCopy
from bwaudit.store.upgrade import bring_up_to_date

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.clock import Clock
    from bwaudit.store.recovery import Recovery

_NAMES = {Tier.MAIN: "main", Tier.RESTRICTED: "restricted"}
_LOGS = {Tier.MAIN: "heads.log", Tier.RESTRICTED: "restricted-heads.log"}
_BLOBS = {Tier.MAIN: "blobs", Tier.RESTRICTED: "restricted-blobs"}


def database_path(folder: Path, tier: Tier) -> Path:
    """Where the database of a tier lies."""
    return folder / f"{_NAMES[tier]}.db"


class Compartment:
    """An open tier: `database`, `journal`, `blobs`, and what `recovery` brought back at opening."""

    def __init__(
        self, folder: Path, tier: Tier, *, key: bytes, mirror_key: bytes, clock: Clock
    ) -> None:
        """Open the tier, or make it. Brings the database up to date and takes back what it lost.

        Raises StoreError PLAINTEXT_DATABASE, DAMAGED, CHAIN_BROKEN, MADE_BY_NEWER_VERSION,
        UPGRADE_STOPPED, READ_ONLY, DISK_FULL.
        """
        path = database_path(folder, tier)
        bring_up_to_date(path, key)
        self.database = Database(path, key)
        try:
            self.rows = ChangeRows(self.database)
            self.mirror = Mirror(folder / "mirror", _NAMES[tier], mirror_key)
            self.log = HeadLog(folder / _LOGS[tier])
            check_last_links(self.rows, self.log)
            self.recovery: Recovery = recover(self.database, self.rows, self.mirror, self.log)
            self.second = SecondCopy(self.rows, self.mirror, self.log)
            if self.recovery.lost:
                self.second.rebase()
            else:
                self.second.catch_up()
            self.journal = Journal(self.database, self.second, clock, tier=tier)
            self.blobs = Blobs(folder / _BLOBS[tier], self.database, clock)
        except BaseException:
            self.database.close()
            raise

    def settle(self) -> None:
        """Empty the WAL, which could lose commits without a word, and sync the head log."""
        self.database.checkpoint()
        self.second.settle()

    def close(self) -> None:
        """Let go of files and keys; the WAL is empty afterwards."""
        self.journal.close()
        self.database.close()
