"""Go back to a safety copy, and take along every change the mirror still has.

Done on a closed store, or on the closed notes of an open one. Everything is put together in a new
file beside the old one, which takes its place in one rename; the damaged database stays as
`<name>.damaged`. Afterwards the device writes under a new epoch, since changes made after the copy
may live on elsewhere.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from typing import TYPE_CHECKING

from bwaudit.assessment.terms import Tier
from bwaudit.foundation.errors import Code, StoreError
from bwaudit.foundation.files import file_errors, fsync_folder
from bwaudit.store import meta
from bwaudit.store.changerows import ChangeRows
from bwaudit.store.compartment import database_path, open_log, open_mirror
from bwaudit.store.database import Database
from bwaudit.store.lockfile import LockFile
from bwaudit.store.recovery import add_unknown, everything_in
from bwaudit.store.secondcopy import SecondCopy
from bwaudit.store.upgrade import bring_up_to_date, remove_database

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.clock import Clock
    from bwaudit.store.store import Store
    from bwaudit.store.vault import Keys, NotesKey


def restore(folder: Path, keys: Keys, clock: Clock, backup: Path | None = None) -> int:
    """Put a safety copy in the place of the main database, or, without one, what the mirror alone
    has.

    Returns how many changes the mirror added. Raises VaultError IN_USE, StoreError (nothing was
    changed).
    """
    lock = LockFile(folder / "lock")
    try:
        return _restore(folder, Tier.MAIN, keys.main, keys.mirror, clock, backup)
    finally:
        lock.release()


def restore_notes(store: Store, notes: NotesKey, clock: Clock, backup: Path | None = None) -> int:
    """As `restore`, for the confidential tier, while the main one is open."""
    store.close_restricted()
    store.begin_epoch()  # first: no number may be used again, even if the rest is cut short
    return _restore(store.folder, Tier.RESTRICTED, notes.main, notes.mirror, clock, backup)


def damaged(path: Path) -> Path:
    """Where the database that was replaced is kept."""
    return path.with_name(f"{path.name}.damaged")


def _restore(
    folder: Path, tier: Tier, key: bytes, mirror_key: bytes, clock: Clock, backup: Path | None
) -> int:
    path = database_path(folder, tier)
    part = path.with_name(f"{path.name}.restoring")
    mirror = open_mirror(folder, tier, mirror_key)
    remove_database(part)
    try:
        if backup is not None:
            with file_errors():
                shutil.copyfile(backup, part)
            bring_up_to_date(part, key)
        database = Database(part, key)
        try:
            if backup is not None and database.check_pages():
                raise StoreError(Code.DAMAGED)
            added = add_unknown(database, ChangeRows(database), everything_in(mirror))
            if tier is Tier.MAIN:
                meta.begin_epoch(database, clock)
        finally:
            database.close()
        _take_place(part, path)
    except BaseException:
        remove_database(part)
        raise
    database = Database(path, key)
    try:
        second = SecondCopy(ChangeRows(database), mirror, open_log(folder, tier))
        second.rebase()
        second.close()
    finally:
        database.close()
    return added


def _take_place(part: Path, path: Path) -> None:
    with file_errors():
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        kept = damaged(path)
        remove_database(kept)
        # The old WAL goes first: the new file must never meet it.
        for suffix in ("-wal", ""):
            with contextlib.suppress(FileNotFoundError):
                old = path.with_name(path.name + suffix)
                aside = kept.with_name(kept.name + suffix)
                old.replace(aside) if suffix else _link(old, aside)
        path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
        fsync_folder(path.parent)
        part.replace(path)
        fsync_folder(path.parent)


def _link(path: Path, other: Path) -> None:
    try:
        other.hardlink_to(path)
    except FileNotFoundError:
        raise
    except OSError:  # a file system without links
        shutil.copyfile(path, other)
