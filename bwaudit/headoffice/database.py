"""The database of a head office: SQLite, WAL, FULL. One writer at a time, readers beside it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, create_engine, event, text
from sqlalchemy.exc import DatabaseError
from sqlmodel import Session

from bwaudit.foundation.errors import Code, HeadOfficeError, StoreError
from bwaudit.headoffice.tables import (
    APPEND_ONLY,
    APPLICATION_ID,
    FOLDED,
    SCHEMA_VERSION,
    OfficeTable,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy.engine import Connection

_READING = "bw_reading"
_SETTINGS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA busy_timeout=10000",
)


class OfficeDatabase:
    """Sessions on the tables. Raises StoreError MADE_BY_NEWER_VERSION when it cannot know them,
    HeadOfficeError OFFICE_DAMAGED when there are none."""

    def __init__(self, path: Path) -> None:
        self.path = path
        address = URL.create("sqlite", database=str(path))
        self._engine = create_engine(address, pool_size=8, max_overflow=64)
        event.listen(self._engine, "connect", _set_up)
        event.listen(self._engine, "begin", _begin)
        self._reading = self._engine.execution_options(**{_READING: True})
        try:
            self._prepare()
        except DatabaseError as reason:
            self.close()
            if "not a database" in str(reason) or "malformed" in str(reason):
                raise HeadOfficeError(Code.OFFICE_DAMAGED, name=path.name) from reason
            raise
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One transaction that nobody else writes beside; durable when the block ends."""
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One consistent view, which waits for no writer."""
        with Session(self._reading, expire_on_commit=False) as session, session.begin():
            yield session

    def _prepare(self) -> None:
        with self._engine.begin() as connection:
            version = connection.execute(text("PRAGMA user_version")).scalar_one()
            if version > SCHEMA_VERSION:
                raise StoreError(Code.MADE_BY_NEWER_VERSION)
            if version < SCHEMA_VERSION:
                for table in FOLDED:
                    connection.execute(text(f"DROP TABLE IF EXISTS {table}"))
                OfficeTable.metadata.create_all(connection)  # makes those that are not there yet
                for table in APPEND_ONLY:
                    for verb in ("UPDATE", "DELETE"):
                        connection.execute(text(_refusing(table, verb)))
                connection.execute(text(f"PRAGMA application_id={APPLICATION_ID}"))
                connection.execute(text(f"PRAGMA user_version={SCHEMA_VERSION}"))


def _refusing(table: str, verb: str) -> str:
    return (
        f"CREATE TRIGGER IF NOT EXISTS {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'what was received is kept'); END"
    )


def _set_up(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for setting in _SETTINGS:
        cursor.execute(setting)
    cursor.close()


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
