"""What waits to be sent to head office, how far it is, and the receipts that came back.

A push is one signed manifest with the parts it names. Parts made for it alone (sealed changes, the
manifest) lie as files in the outbox folder; evidence stays where it is. Rows and files are durable
before `queue` returns, so that sending goes on after a restart at the byte where it stopped.
Nothing is removed here but the files of a push that head office has whole. Sending itself, and what
a receipt proves, is decided elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from bwaudit.foundation.files import file_errors, fsync_folder, write_durably
from bwaudit.foundation.hashing import sha256
from bwaudit.store import tables
from bwaudit.store.folders import durable_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy import Row, Select

    from bwaudit.store.database import Database

AT_ONCE = datetime.fromtimestamp(0, UTC)
"""The next attempt of a push that is due at any time."""

_FILE = "file"
"""The kind of part this writes; what an earlier program queued may have others."""

_push = tables.table(tables.PushRow)
_part = tables.table(tables.PartRow)
_receipt = tables.table(tables.ReceiptRow)


class PushState(StrEnum):
    """WAITING is tried again and again; STOPPED needs a person, see `problem`; DONE is received
    whole; REPLACED was taken over by a later push.
    """

    WAITING = "waiting"
    STOPPED = "stopped"
    DONE = "done"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Push:
    """One registration at head office. `level` is that of the best receipt so far, empty without
    one."""

    id: str
    assessment: str
    manifest: bytes = field(repr=False)
    created_at: datetime
    state: PushState = PushState.WAITING
    attempts: int = 0
    next_attempt_at: datetime = AT_ONCE
    level: str = ""
    problem: str = ""
    receipt: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class KeptReceipt:
    """A receipt as it came, with what is needed to find it."""

    assessment: str
    device: str
    push: str
    level: str
    log_index: int
    received_at: datetime
    envelope: bytes = field(repr=False)


class Outbox:
    """Pushes, the files made for them, and receipts of the main database."""

    def __init__(self, folder: Path, database: Database) -> None:
        self._folder = folder
        self._database = database

    def queue(self, push: Push, files: Sequence[bytes] = ()) -> None:
        """Put a push in the outbox, with the files made for it; evidence is sent from where it
        lies. One that is there already is left as it is.

        Durable when it returns. Raises StoreError.
        """
        durable_folder(self._folder)
        rows = [_part_row(push.id, data) for data in files]
        for row, data in zip(rows, files, strict=True):
            path = self.file_path(row["sha256"])
            if not path.exists():
                write_durably(path, data)
        values = _push_row(push)
        with self._database.writing() as connection:
            added = connection.execute(upsert(_push).values(values).on_conflict_do_nothing())
            if added.rowcount and rows:
                connection.execute(insert(_part), rows)

    def due(self, now: datetime) -> list[Push]:
        """The pushes to be tried now, oldest first."""
        query = select(_push).where(
            _push.c.state == PushState.WAITING.value, _push.c.next_attempt_at <= _milliseconds(now)
        )
        return self._pushes(query)

    def waiting(self, assessment: str | None = None) -> list[Push]:
        """The pushes that are not received whole yet, stopped ones included, oldest first."""
        states = (PushState.WAITING.value, PushState.STOPPED.value)
        query = select(_push).where(_push.c.state.in_(states))
        if assessment is not None:
            query = query.where(_push.c.assessment == assessment)
        return self._pushes(query)

    def find(self, push: str) -> Push | None:
        """A push by its id."""
        found = self._pushes(select(_push).where(_push.c.id == push))
        return found[0] if found else None

    def file_path(self, part: str) -> Path:
        """Where a file that was made for a push lies, by the digest of its bytes."""
        return self._folder / part

    def update(
        self,
        push: str,
        *,
        state: PushState | None = None,
        attempts: int | None = None,
        next_attempt_at: datetime | None = None,
        level: str | None = None,
        problem: str | None = None,
        receipt: bytes | None = None,
    ) -> None:
        """Write down how a push stands; what is not given stays. Raises StoreError."""
        given: dict[str, Any] = {
            "state": None if state is None else state.value,
            "attempts": attempts,
            "next_attempt_at": None if next_attempt_at is None else _milliseconds(next_attempt_at),
            "level": level,
            "problem": problem,
            "receipt": receipt,
        }
        values = {name: value for name, value in given.items() if value is not None}
        if values:
            with self._database.writing() as connection:
                connection.execute(update(_push).where(_push.c.id == push).values(values))

    def clear(self) -> int:
        """Remove the files of pushes that are done or replaced. Returns how many."""
        open_states = (PushState.WAITING.value, PushState.STOPPED.value)
        query = (
            select(_part.c.sha256)
            .join(_push, _push.c.id == _part.c.push)
            .where(_push.c.state.in_(open_states), _part.c.kind == _FILE)
        )
        with self._database.reading() as connection:
            needed = set(connection.scalars(query))
        removed = 0
        with file_errors():
            for path in self._folder.glob("*"):
                if path.name not in needed:
                    path.unlink(missing_ok=True)
                    removed += 1
            if removed:
                fsync_folder(self._folder)
        return removed

    def keep_receipt(self, receipt: KeptReceipt) -> None:
        """Keep a receipt for good; keeping it again changes nothing. Raises StoreError."""
        row = {
            "sha256": sha256(receipt.envelope),
            "assessment": receipt.assessment,
            "device": receipt.device,
            "push": receipt.push,
            "level": receipt.level,
            "log_index": receipt.log_index,
            "received_at": _milliseconds(receipt.received_at),
            "envelope": receipt.envelope,
        }
        with self._database.writing() as connection:
            connection.execute(upsert(_receipt).values(row).on_conflict_do_nothing())

    def receipts(self, assessment: str) -> list[KeptReceipt]:
        """The receipts for an assessment, in the order of head office's log."""
        query = select(_receipt).where(_receipt.c.assessment == assessment)
        return self._receipts(query)

    def last_receipt(self) -> KeptReceipt | None:
        """The receipt with the highest place in head office's log."""
        highest = select(func.max(_receipt.c.log_index)).scalar_subquery()
        found = self._receipts(select(_receipt).where(_receipt.c.log_index == highest))
        return found[-1] if found else None

    def _pushes(self, query: Select[*tuple[Any, ...]]) -> list[Push]:
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(_push.c.created_at, _push.c.id))
            return [_push_of(row) for row in rows]

    def _receipts(self, query: Select[*tuple[Any, ...]]) -> list[KeptReceipt]:
        order = (_receipt.c.log_index, _receipt.c.received_at, _receipt.c.sha256)
        with self._database.reading() as connection:
            return [_receipt_of(row) for row in connection.execute(query.order_by(*order))]


def _milliseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _push_row(push: Push) -> dict[str, Any]:
    return {
        "id": push.id,
        "assessment": push.assessment,
        "manifest": push.manifest,
        "created_at": _milliseconds(push.created_at),
        "state": push.state.value,
        "attempts": push.attempts,
        "next_attempt_at": _milliseconds(push.next_attempt_at),
        "level": push.level,
        "problem": push.problem,
        "receipt": push.receipt,
    }


def _push_of(row: Row[*tuple[Any, ...]]) -> Push:
    return Push(
        id=row.id,
        assessment=row.assessment,
        manifest=row.manifest,
        created_at=_moment(row.created_at),
        state=PushState(row.state),
        attempts=row.attempts,
        next_attempt_at=_moment(row.next_attempt_at),
        level=row.level,
        problem=row.problem,
        receipt=row.receipt,
    )


def _part_row(push: str, data: bytes) -> dict[str, Any]:
    return {
        "push": push,
        "sha256": sha256(data),
        "size": len(data),
        "priority": 0,
        "sent": 0,
        "state": "waiting",
        "kind": _FILE,
    }


def _receipt_of(row: Row[*tuple[Any, ...]]) -> KeptReceipt:
    return KeptReceipt(
        assessment=row.assessment,
        device=row.device,
        push=row.push,
        level=row.level,
        log_index=row.log_index,
        received_at=_moment(row.received_at),
        envelope=row.envelope,
    )
