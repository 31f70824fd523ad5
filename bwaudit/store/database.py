"""One encrypted database file: how it is opened, written and closed.

A single writer, `BEGIN IMMEDIATE`, one connection per thread at a time, every commit synced before
it returns. SQLite's and SQLCipher's refusals become sentences in one place. The raw key comes from
the vault; it never enters a URL, a log line or an error. Nothing here knows what the tables mean.

Source: `sync-security.md` 3a for the connection set-up, whose order matters.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import create_engine, event
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from bwaudit.foundation.errors import Cancelled, Code, Detail, StoreError
from bwaudit.foundation.files import file_errors
from bwaudit.store import tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import ClauseElement, Connection, Engine

_PLAINTEXT_HEADER = b"SQLite format 3\x00"
_APPLICATION_ID = 0x42574131
"""`BWA1`: tells a database of this program from any other."""

_SETUP = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "wal_autocheckpoint=200",
    "busy_timeout=5000",
)

_CODES = {
    driver.SQLITE_PERM: Code.READ_ONLY,
    driver.SQLITE_BUSY: Code.BUSY,
    driver.SQLITE_LOCKED: Code.BUSY,
    driver.SQLITE_READONLY: Code.READ_ONLY,
    driver.SQLITE_IOERR: Code.WRITE_REFUSED,
    driver.SQLITE_CORRUPT: Code.DAMAGED,
    driver.SQLITE_FULL: Code.DISK_FULL,
    driver.SQLITE_CANTOPEN: Code.READ_ONLY,
    driver.SQLITE_NOTADB: Code.DAMAGED,
}
_OF_THE_DISK = (Code.WRITE_REFUSED, Code.DAMAGED)
_WRITING = "bw_writing"


@contextmanager
def store_errors(**details: Detail) -> Iterator[None]:
    """Turn what SQLite, SQLCipher or the operating system refuse into a StoreError with a sentence.

    What is a mistake of the program (a wrong statement, a broken constraint) passes through.
    """
    try:
        with file_errors(**details):
            yield
    except (driver.Error, DBAPIError) as refusal:
        original = refusal.orig if isinstance(refusal, DBAPIError) else refusal
        code = _CODES.get(getattr(original, "sqlite_errorcode", 0) & 0xFF)
        if code is None:
            raise
        raise StoreError(code, **details) from refusal


def sql(statement: ClauseElement) -> str:
    """The text of a statement, for use with a driver cursor on the hot path."""
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="qmark")))


def connect(path: Path, key: bytes, *, setup: tuple[str, ...] = _SETUP) -> Any:
    """A driver connection to the database in `path`.

    Raises StoreError PLAINTEXT_DATABASE, DAMAGED (or a wrong key, which looks the same), READ_ONLY.
    """
    refuse_plaintext(path)
    with store_errors():
        connection = driver.connect(
            str(path), isolation_level=None, check_same_thread=False, cached_statements=256
        )
        try:
            # Before the key: otherwise SQLCipher writes each refusal to the error stream.
            connection.execute("PRAGMA cipher_log_level=NONE")
            connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            for pragma in setup:
                connection.execute(f"PRAGMA {pragma}").fetchone()
        except BaseException:
            connection.close()
            raise
    return connection


def refuse_plaintext(path: Path) -> None:
    """Raise StoreError PLAINTEXT_DATABASE when the file is an unencrypted SQLite database."""
    with file_errors(), contextlib.suppress(FileNotFoundError), path.open("rb") as stream:
        if stream.read(len(_PLAINTEXT_HEADER)) == _PLAINTEXT_HEADER:
            raise StoreError(Code.PLAINTEXT_DATABASE)


def schema_version(path: Path, key: bytes) -> int:
    """What `PRAGMA user_version` says, 0 for a file without tables. Raises as `connect` does."""
    connection = connect(path, key)
    try:
        with store_errors():
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


class Database:
    """An open database. `close` it; nothing else closes it.

    Once it is closed, whatever is asked of it raises Cancelled: work that was under way when the
    store was locked ends without a word, and never opens the file again.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        """Open `path`, or make it with all tables.

        Raises StoreError PLAINTEXT_DATABASE, DAMAGED, MADE_BY_NEWER_VERSION, READ_ONLY, DISK_FULL.
        A database that is behind is opened as it is: `upgrade` comes before.
        """
        self.path = path
        self._lock = threading.RLock()
        self._closed = False
        self._engine = open_engine(path, key)
        try:
            with store_errors():
                self._writer = self._engine.connect().execution_options(**{_WRITING: True})
                self._bring_up()
        except BaseException:
            self._engine.dispose()
            raise
        self._driver: Any = self._writer.connection.driver_connection

    def _bring_up(self) -> None:
        with self._writer.begin():
            version = self._writer.exec_driver_sql("PRAGMA user_version").scalar_one()
            if version > tables.SCHEMA:
                raise StoreError(Code.MADE_BY_NEWER_VERSION)
            if not version:
                tables.metadata.create_all(self._writer)
                self._writer.exec_driver_sql(f"PRAGMA application_id={_APPLICATION_ID}")
                stamp(self._writer, tables.SCHEMA)

    @contextmanager
    def writing(self, **details: Detail) -> Iterator[Connection]:
        """One transaction that is durable when the block ends, or did nothing. Not to be nested.

        Raises StoreError with `details` in its sentence.
        """
        with self._opened(**details), self._writer.begin():
            yield self._writer

    @contextmanager
    def writing_fast(self, **details: Detail) -> Iterator[Any]:
        """As `writing`, but gives a driver cursor: for the statements every answer goes through."""
        with self._opened(**details):
            cursor = self._driver.cursor()
            cursor.execute("BEGIN IMMEDIATE")
            try:
                yield cursor
                cursor.execute("COMMIT")
            except BaseException:
                # SQLite ends a transaction by itself on a full disk.
                if self._driver.in_transaction:
                    cursor.execute("ROLLBACK")
                raise
            finally:
                cursor.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for this thread, one snapshot for the whole block. Raises StoreError."""
        self._require_open()
        with store_errors(), self._engine.connect() as connection:
            yield connection

    def checkpoint(self) -> bool:
        """Move everything from the WAL into the database and empty the WAL: a damaged WAL loses
        commits without a word. False when a reader was in the way.
        """
        with self._opened():
            row = self._driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return bool(row is not None and row[0] == 0)

    def copy_to(self, target: Path) -> None:
        """Write a compact copy with the same key to `target`, which must not exist yet."""
        self._require_open()
        with self._errors(), self._engine.connect() as connection:
            copying: Any = connection.connection.driver_connection
            copying.execute("VACUUM INTO ?", (str(target),))

    def check_pages(self) -> list[str]:
        """What SQLCipher and SQLite find wrong with the file, empty when nothing.

        The WAL is emptied first: SQLCipher's check does not read it, and is wrong while it is not.
        """
        self.checkpoint()
        with self._opened():
            found = self._driver.execute("PRAGMA cipher_integrity_check").fetchall()
            found += self._driver.execute("PRAGMA integrity_check").fetchall()
            found += self._driver.execute("PRAGMA foreign_key_check").fetchall()
        return [str(row[0]) for row in found if row[0] != "ok"]

    def _require_open(self) -> None:
        if self._closed:
            raise Cancelled

    @contextmanager
    def _opened(self, **details: Detail) -> Iterator[None]:
        with self._lock, self._errors(**details):
            self._require_open()
            yield

    @contextmanager
    def _errors(self, **details: Detail) -> Iterator[None]:
        try:
            with store_errors(**details):
                yield
        except MemoryError as refusal:
            # SQLite says so when a disk that fails takes the memory away that it shares.
            code = _why_refused(self.path.parent) or Code.WRITE_REFUSED
            raise StoreError(code, **details) from refusal
        except StoreError as refusal:
            if refusal.code not in _OF_THE_DISK:
                raise
            # SQLite does not tell a full disk from a failing one when a sync is refused, and takes
            # a failing one for a damaged file.
            code = _why_refused(self.path.parent) or refusal.code
            raise StoreError(code, **details) from refusal

    def close(self) -> None:
        """Empty the WAL and let go of the file and its key. Closing twice is allowed."""
        with self._lock:
            if not self._closed:
                # What is committed is safe in the WAL; closing must not be stopped by a full disk.
                with contextlib.suppress(StoreError):
                    self.checkpoint()
                self._closed = True
                self._writer.close()
                self._engine.dispose()


def _why_refused(folder: Path) -> Code | None:
    """What the disk itself says; None when it takes what is written beside the database."""
    try:
        with file_errors(), tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(bytes(4096))
            probe.flush()
            os.fsync(probe.fileno())
    except StoreError as refusal:
        return refusal.code
    return None


def stamp(connection: Connection, version: int) -> None:
    """Write down which migration a database is at, for this module and for Alembic."""
    connection.exec_driver_sql(
        "CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
    )
    connection.exec_driver_sql("DELETE FROM alembic_version")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (revision_id(version),))
    connection.exec_driver_sql(f"PRAGMA user_version={version:d}")


def revision_id(version: int) -> str:
    """The name Alembic knows a schema version by."""
    return f"{version:04d}"


def open_engine(path: Path, key: bytes, *, setup: tuple[str, ...] = _SETUP) -> Engine:
    """An SQLAlchemy engine on the database in `path`. Nothing is opened before it is used."""
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: connect(path, key, setup=setup),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=12,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(_WRITING, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine
