"""What opening a store does before anything is read from it: compare, take back, catch up.

SQLite drops commits without a word when its WAL is damaged. If the head log names changes the
database does not have, they are taken from the mirror and added again in the order they once had.
Nothing that is in the database is ever changed here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import START, Change
from bwaudit.foundation.errors import Code, StoreError
from bwaudit.store.changerows import ChangeRows, hold_back, insert_changes
from bwaudit.store.streamstate import StreamState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.store.database import Database
    from bwaudit.store.headlog import HeadLog
    from bwaudit.store.mirror import Mirror

LINKS_AT_START = 200


@dataclass(frozen=True, slots=True)
class Recovery:
    """How many changes were taken back from the mirror, and how many could not be."""

    recovered: int = 0
    lost: int = 0


def check_last_links(rows: ChangeRows, log: HeadLog, links: int = LINKS_AT_START) -> None:
    """Check the last changes: bodies, links of the chain, and that the head log names the same.

    Raises StoreError CHAIN_BROKEN or DAMAGED.
    """
    first = max(rows.last_position() - links, 0)
    seen: set[tuple[str, str, int, str]] = set()
    for position, change in enumerate(rows.behind(first), start=first + 1):
        written = log.digest(position)
        if written is not None and written != change.digest:
            raise StoreError(Code.DAMAGED)
        before = (change.stream, change.device, change.seq - 1, change.prev)
        follows = change.seq == 1 and change.prev == START
        if not (follows or before in seen or change.prev in rows.digests_at(*before[:3])):
            raise StoreError(Code.CHAIN_BROKEN, number=change.seq, device=change.device)
        seen.add((change.stream, change.device, change.seq, change.digest))


def recover(database: Database, rows: ChangeRows, mirror: Mirror, log: HeadLog) -> Recovery:
    """Add what the log or the mirror has and the database lost. Raises StoreError."""
    last, named = rows.last_position(), log.last()
    if last > named:
        return Recovery()  # stopped between the commit and its second copy: the copy catches up
    found = []
    for _, line in mirror.read(after=last):
        change = _change(line)
        if change is not None:
            found.append(change)
    if not found:
        return Recovery(lost=max(named - last, 0))
    recovered = _add(database, rows, last, found)
    return Recovery(recovered, lost=max(named - last - recovered, 0))


def _change(line: bytes) -> Change | None:
    try:
        return Change.from_line(line)
    except ValueError:
        return None


def _add(database: Database, rows: ChangeRows, last: int, found: Sequence[Change]) -> int:
    states: dict[str, StreamState] = {}
    added = 0
    for change in found:
        if change.stream not in states:
            states[change.stream] = StreamState(rows.of_stream(change.stream))
    with database.writing_fast() as cursor:
        for change in found:
            state = states[change.stream]
            fits, waits = state.fitting([change])
            heads = {(change.stream, *key): held for key, held in state.heads_with(fits).items()}
            revisions = {change.stream: len(state.changes)}
            insert_changes(cursor, last + added + 1, fits, revisions, heads)
            hold_back(cursor, waits, ())
            for each in fits:
                state.add(each)
                added += 1
    return added
