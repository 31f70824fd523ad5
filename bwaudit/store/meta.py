"""Named values in a database: secrets, the device's name, its epoch."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from bwaudit.foundation.ids import new_id
from bwaudit.store import tables
from bwaudit.store.database import sql

if TYPE_CHECKING:
    from bwaudit.foundation.clock import Clock
    from bwaudit.store.database import Database

Edit = Callable[[bytes | None], bytes | None]
"""What a value is to be, given what it is; None is for none."""

SECRET = "secret:"
"""What the names of values begin with that were given to the store to keep."""
_DEVICE = "store:device"
_EPOCH = "store:epoch"
_FIRST_EPOCH = 1

_meta = tables.table(tables.MetaRow)
_NAMED = _meta.c.name == bindparam("name")
_READ = sql(select(_meta.c.value).where(_NAMED))
_DROP = sql(delete(_meta).where(_NAMED))
_ADD = sql(insert(_meta))


def read(database: Database, name: str) -> bytes | None:
    """The value called `name`, None when there is none."""
    with database.reading() as connection:
        found = connection.scalar(select(_meta.c.value).where(_meta.c.name == name))
    return None if found is None else bytes(found)


def write(database: Database, name: str, value: bytes) -> None:
    """Keep a value, in the place of the one before. Raises StoreError."""
    statement = upsert(_meta).values(name=name, value=value)
    with database.writing() as connection:
        connection.execute(
            statement.on_conflict_do_update(index_elements=["name"], set_={"value": value})
        )


def drop(database: Database, name: str) -> None:
    """Forget a value."""
    with database.writing() as connection:
        connection.execute(delete(_meta).where(_meta.c.name == name))


def edit(cursor: Any, name: str, change: Edit) -> None:
    """Change a value inside a transaction of `Database.writing_fast`."""
    found = cursor.execute(_READ, (name,)).fetchone()
    before = None if found is None else bytes(found[0])
    after = change(before)
    if after == before:
        return
    cursor.execute(_DROP, (name,))
    if after is not None:
        cursor.execute(_ADD, (name, after))


def device_name(database: Database) -> str:
    """The name this device writes under: its id (one is made if need be), a dot, its epoch."""
    device = read(database, _DEVICE)
    if device is None:
        device = new_id().encode()
        write(database, _DEVICE, device)
    return f"{device.decode()}.{_epoch(database)}"


def set_device(database: Database, device: str) -> None:
    """Give the device its id; the same one again writes nothing."""
    if read(database, _DEVICE) != device.encode():
        write(database, _DEVICE, device.encode())


def begin_epoch(database: Database, clock: Clock) -> None:
    """Never use a number again that this device may have given out.

    After a safety copy was restored, changes made since it may live on elsewhere. The epoch is the
    time in seconds, so that two restores from one copy differ as well.
    """
    epoch = max(_epoch(database) + 1, int(clock.now().timestamp()))
    write(database, _EPOCH, str(epoch).encode())


def _epoch(database: Database) -> int:
    return int(read(database, _EPOCH) or _FIRST_EPOCH)
