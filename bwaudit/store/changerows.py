"""Changes as rows: the statements the journal, its recovery and its checks share.

Every answer goes through `insert`, so its statements are text for a driver cursor, made once from
the tables. Nothing here decides what may be inserted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from bwaudit.assessment.changes import Change
from bwaudit.foundation.errors import Code, StoreError
from bwaudit.store import tables
from bwaudit.store.database import sql
from bwaudit.store.references import named_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Row

    from bwaudit.assessment.record import StoredFile
    from bwaudit.store.database import Database

FieldOf = tuple[str, str, str, str]
"""Stream, entity, id, field name."""

_change = tables.table(tables.ChangeRow)
_head = tables.table(tables.HeadRow)
_held = tables.table(tables.HeldRow)
_blob = tables.table(tables.BlobRow)

_ADD_CHANGE = sql(insert(_change))
_ADD_HEAD = sql(insert(_head))
_ADD_HELD = sql(upsert(_held).on_conflict_do_nothing())
_ADD_BLOB = sql(upsert(_blob).on_conflict_do_nothing())
_DROP_HELD = sql(delete(_held).where(_held.c.digest == bindparam("digest")))
_DROP_HEADS = sql(
    delete(_head).where(
        _head.c.stream == bindparam("stream"),
        _head.c.entity == bindparam("entity"),
        _head.c.entity_id == bindparam("entity_id"),
        _head.c.field == bindparam("field"),
    )
)
_STREAMS = select(func.min(_change.c.stream).label("stream")).cte("streams", recursive=True)
_READ = select(_change.c.digest, _change.c.body, _change.c.salt, _change.c.value)


class ChangeRows:
    """The changes of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last_position(self) -> int:
        with self._database.reading() as connection:
            return connection.scalar(select(func.max(_change.c.position))) or 0

    def revisions(self) -> dict[str, int]:
        """How many changes every stream has; costs one look-up a stream, however long they are."""
        following = select(func.min(_change.c.stream)).where(_change.c.stream > _STREAMS.c.stream)
        streams = _STREAMS.union_all(
            select(following.scalar_subquery()).where(_STREAMS.c.stream.is_not(None))
        )
        last = select(func.max(_change.c.number)).where(_change.c.stream == streams.c.stream)
        query = select(streams.c.stream, last.scalar_subquery()).where(
            streams.c.stream.is_not(None)
        )
        with self._database.reading() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def of_stream(self, stream: str) -> list[Change]:
        """Every change of a stream by position. Raises StoreError CHAIN_BROKEN, DAMAGED."""
        query = _READ.where(_change.c.stream == stream).order_by(_change.c.number)
        with self._database.reading() as connection:
            return [read(row) for row in connection.execute(query)]

    def behind(self, position: int) -> list[Change]:
        """Every change after `position`, in order of position."""
        query = _READ.where(_change.c.position > position).order_by(_change.c.position)
        with self._database.reading() as connection:
            return [read(row) for row in connection.execute(query)]

    def digests_at(self, stream: str, device: str, seq: int) -> set[str]:
        """The digests that stand under one number of one device; two are a fork."""
        query = select(_change.c.digest).where(
            _change.c.stream == stream, _change.c.device == device, _change.c.seq == seq
        )
        with self._database.reading() as connection:
            return {digest.hex() for digest in connection.scalars(query)}

    def held(self, stream: str) -> list[Change]:
        """Changes of a stream that wait for the one before them."""
        query = select(_held.c.line).where(_held.c.stream == stream)
        with self._database.reading() as connection:
            return [Change.from_line(line) for line in connection.scalars(query)]

    def heads(self, stream: str) -> Iterator[tuple[FieldOf, str]]:
        """The stored projection of a stream: field and digest, in order."""
        query = select(_head).where(_head.c.stream == stream).order_by(*_head.primary_key.columns)
        with self._database.reading() as connection:
            for row in connection.execute(query):
                yield (row.stream, row.entity, row.entity_id, row.field), row.digest.hex()


def insert_changes(
    cursor: Any,
    first: int,
    changes: Sequence[Change],
    revisions: Mapping[str, int],
    heads: Mapping[FieldOf, Sequence[Change]],
) -> None:
    """Insert changes from position `first` on, with the files they name, and what then holds in
    every field they touch. `revisions` says how many changes each stream had before.
    """
    numbers = dict(revisions)
    for position, change in enumerate(changes, start=first):
        numbers[change.stream] = numbers.get(change.stream, 0) + 1
        cursor.execute(_ADD_CHANGE, _row(position, numbers[change.stream], change))
        for file in named_files(change):
            cursor.execute(_ADD_BLOB, blob_row(file))
    for field, holding in heads.items():
        replace_heads(cursor, field, holding)


def replace_heads(cursor: Any, field: FieldOf, holding: Sequence[Change]) -> None:
    """Write what holds in a field."""
    cursor.execute(_DROP_HEADS, field)
    for head in holding:
        cursor.execute(_ADD_HEAD, (*field, bytes.fromhex(head.digest)))


def hold_back(cursor: Any, waiting: Sequence[Change], released: Sequence[Change]) -> None:
    """Keep changes that do not fit yet, and let go of those that were added."""
    for change in released:
        cursor.execute(_DROP_HELD, (bytes.fromhex(change.digest),))
    for change in waiting:
        cursor.execute(_ADD_HELD, (bytes.fromhex(change.digest), change.stream, change.line()))


def read(row: Row[*tuple[Any, ...]]) -> Change:
    """A change from its row. Raises StoreError when the row is not what was once written."""
    try:
        change = Change.from_body(row.body, row.salt, row.value)
    except ValueError as reason:
        raise StoreError(Code.DAMAGED) from reason
    if change.digest != row.digest.hex():
        raise StoreError(Code.CHAIN_BROKEN, number=change.seq, device=change.device)
    return change


def blob_row(file: StoredFile) -> tuple[str | int, ...]:
    """A stored file as a row of its table."""
    return (
        file.blob,
        file.sha256,
        file.size,
        file.media_type,
        file.key,
        file.width,
        file.height,
    )


def _row(position: int, number: int, change: Change) -> tuple[int | str | bytes | None, ...]:
    return (
        position,
        change.stream,
        number,
        change.device,
        change.seq,
        bytes.fromhex(change.digest),
        change.entity,
        change.entity_id,
        change.field,
        change.body,
        change.salt,
        change.value,
    )
