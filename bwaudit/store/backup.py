"""Safety copies of a database on the same disk, and going back to one of them.

A copy is complete, encrypted with the same key, and is opened and compared before it counts. A ring
of the last ones is kept. They help against a damaged database, not against a lost laptop: that is
what sending is for. Evidence files are not in them; they are written once and never change.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, StoreError
from bwaudit.foundation.files import file_errors, fsync_folder
from bwaudit.store.database import connect, store_errors
from bwaudit.store.folders import durable_folder
from bwaudit.store.upgrade import digest_of_changes, remove_database

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.clock import Clock
    from bwaudit.store.database import Database

KEPT = 10
EVERY = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A safety copy: when it was made, and its file."""

    made_at: datetime
    path: Path


def backups_in(folder: Path, name: str) -> list[Backup]:
    """The safety copies of the database `name` ("main") in `folder`, newest first."""
    found = []
    for path in folder.glob(f"{name}-*.db"):
        try:
            made_at = datetime.strptime(path.stem.removeprefix(f"{name}-"), "%Y%m%dT%H%M%S%z")
        except ValueError:
            continue
        found.append(Backup(made_at, path))
    return sorted(found, reverse=True)


class Backups:
    """The ring of safety copies of one open database."""

    def __init__(
        self, folder: Path, name: str, database: Database, key: bytes, clock: Clock
    ) -> None:
        self._folder = folder
        self._name = name
        self._database = database
        self._key = key
        self._clock = clock

    def all(self) -> list[Backup]:
        """Newest first."""
        return backups_in(self._folder, self._name)

    def is_due(self) -> bool:
        """Whether the last copy is ten minutes old, or from a time that has not come yet."""
        newest = next(iter(self.all()), None)
        if newest is None:
            return True
        return not timedelta(0) <= self._clock.now() - newest.made_at < EVERY

    def make(self) -> Backup:
        """Make a copy, open it and compare it, then drop the oldest. May run on any thread.

        Raises StoreError DISK_FULL, READ_ONLY; DAMAGED when the copy is not what was copied.
        """
        durable_folder(self._folder)
        now = self._clock.now().replace(microsecond=0)
        path = self._folder / f"{self._name}-{now:%Y%m%dT%H%M%SZ}.db"
        part = path.with_suffix(".part")
        try:
            remove_database(part)
            self._database.copy_to(part)
            self._compare(part)
            with file_errors():
                with part.open("rb+") as stream:
                    os.fsync(stream.fileno())
                part.replace(path)
                fsync_folder(self._folder)
        except BaseException:
            remove_database(part)
            raise
        for old in self._oldest_first()[:-KEPT]:
            remove_database(old.path)
        return Backup(now, path)

    def _oldest_first(self) -> list[Backup]:
        """A copy from a time that has not come yet was made while the clock was wrong: it goes
        first, or every new one would go in its place."""
        now = self._clock.now()
        return sorted(self.all(), key=lambda each: (each.made_at <= now, each.made_at))

    def renew(self) -> Backup:
        """Make a copy and drop all others: after a value was erased that they still hold."""
        made = self.make()
        for other in self.all():
            if other.path != made.path:
                remove_database(other.path)
        return made

    def _compare(self, part: Path) -> None:
        copy = connect(part, self._key, setup=("query_only=ON",))
        try:
            with store_errors():
                last = copy.execute("SELECT max(position) FROM change").fetchone()[0] or 0
                found = copy.execute("PRAGMA integrity_check").fetchone()[0]
                copied = digest_of_changes(copy, last)
        finally:
            copy.close()
        with self._database.reading() as connection:
            original = digest_of_changes(connection.connection.driver_connection, last)
        if found != "ok" or copied != original:
            raise StoreError(Code.DAMAGED)
