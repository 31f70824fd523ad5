"""Bring a database of an older version up to date, or leave it exactly as it was.

A compact copy is migrated, its projection is built anew, its changes are compared with those of the
original, and only then does it take the original's place in one rename; the original stays beside
it as `<name>.prev`. A crash or power cut at any point leaves the one or the other. Changes
themselves are never migrated. Alembic is imported only when there is something to do.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError

from bwaudit.foundation.errors import Code, StoreError
from bwaudit.foundation.files import file_errors, fsync_folder
from bwaudit.store import tables
from bwaudit.store.changerows import ChangeRows
from bwaudit.store.database import (
    Database,
    connect,
    open_engine,
    revision_id,
    schema_version,
    stamp,
    store_errors,
)
from bwaudit.store.projection import rebuild

if TYPE_CHECKING:
    from typing import Any

MIGRATIONS = Path(__file__).parent / "migrations"
_BESIDE = ("-wal", "-shm", "-journal")
_MIGRATING = ("journal_mode=DELETE", "synchronous=FULL", "foreign_keys=OFF", "temp_store=MEMORY")
"""Foreign keys are off, because a table that is remade would take its rows' references along."""

_ALL = (1 << 63) - 1
_log = logging.getLogger(__name__)


def bring_up_to_date(path: Path, key: bytes, *, migrations: Path = MIGRATIONS) -> bool:
    """Upgrade the database in `path` when it is behind. True when it was.

    Nobody may have it open. Raises StoreError UPGRADE_STOPPED (the database is as it was),
    PLAINTEXT_DATABASE, DAMAGED.
    """
    if not path.exists():
        return False
    version = schema_version(path, key)
    if not 0 < version < tables.SCHEMA:
        return False
    copy = path.with_name(f"{path.name}.new")
    try:
        with store_errors():
            remove_database(copy)
            before = _copy(path, key, copy)
            _migrate(copy, key, migrations)
            _rebuild(copy, key, before)
            _take_place(copy, path)
    except (StoreError, SQLAlchemyError) as reason:
        remove_database(copy)
        raise StoreError(Code.UPGRADE_STOPPED) from reason
    _log.info("store brought from version %d to %d", version, tables.SCHEMA)
    return True


def previous(path: Path) -> Path:
    """Where the database from before the last upgrade is kept."""
    return path.with_name(f"{path.name}.prev")


def remove_database(path: Path) -> None:
    """Remove a database file with all that SQLite keeps beside it. Raises StoreError."""
    with file_errors():
        for name in (path.name, *(f"{path.name}{suffix}" for suffix in _BESIDE)):
            path.with_name(name).unlink(missing_ok=True)


def digest_of_changes(connection: Any, last: int | None = None) -> str:
    """One digest over all changes and their places, up to position `last`, for a driver connection.

    Erasing a value does not change it.
    """
    query = "SELECT position, digest FROM change WHERE position <= ? ORDER BY position"
    digest = hashlib.sha256()
    for position, change in connection.execute(query, (_ALL if last is None else last,)):
        digest.update(position.to_bytes(8, "big") + change)
    return digest.hexdigest()


def _copy(path: Path, key: bytes, copy: Path) -> str:
    source = connect(path, key)
    try:
        source.execute("VACUUM INTO ?", (str(copy),))
        return digest_of_changes(source)
    finally:
        # The last connection moves the WAL into the database and removes it: the file that takes
        # this
        # one's place must never meet it.
        source.close()


def _migrate(copy: Path, key: bytes, migrations: Path) -> None:
    from alembic import command
    from alembic.config import Config

    engine = open_engine(copy, key, setup=_MIGRATING)
    try:
        with engine.begin() as connection:
            config = Config()
            config.set_main_option("script_location", str(migrations).replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, revision_id(tables.SCHEMA))
            stamp(connection, tables.SCHEMA)
    finally:
        engine.dispose()


def _rebuild(copy: Path, key: bytes, before: str) -> None:
    database = Database(copy, key)
    try:
        rows = ChangeRows(database)
        for stream in rows.revisions():
            rebuild(database, rows, stream)
        if database.check_pages():
            raise StoreError(Code.UPGRADE_STOPPED)
    finally:
        database.close()
    check = connect(copy, key)
    try:
        if digest_of_changes(check) != before:
            raise StoreError(Code.UPGRADE_STOPPED)
    finally:
        check.close()


def _take_place(copy: Path, path: Path) -> None:
    with file_errors():
        for database in (copy, path):
            wal = database.with_name(f"{database.name}-wal")
            if wal.exists() and wal.stat().st_size:
                raise StoreError(Code.BUSY)
        with copy.open("rb+") as stream:
            os.fsync(stream.fileno())
        kept = previous(path)
        kept.unlink(missing_ok=True)
        _keep(path, kept)
        fsync_folder(path.parent)
        copy.replace(path)
        fsync_folder(path.parent)


def _keep(path: Path, kept: Path) -> None:
    try:
        kept.hardlink_to(path)
    except OSError:  # a file system without links
        shutil.copyfile(path, kept)
        with kept.open("rb+") as stream:
            os.fsync(stream.fileno())
