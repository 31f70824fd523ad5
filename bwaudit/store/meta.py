"""Named values in a database: secrets, the device's name, its epoch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from bwaudit.foundation.ids import new_id
from bwaudit.store import tables

if TYPE_CHECKING:
    from bwaudit.foundation.clock import Clock
    from bwaudit.store.database import Database

_DEVICE = "store:device"
_EPOCH = "store:epoch"
_FIRST_EPOCH = 1

_meta = tables.table(tables.MetaRow)


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
