"""What opening a store does before anything is read from it: compare, take back, catch up.

SQLite drops commits without a word when its WAL is damaged. If the head log names changes the
database does not have, they are taken from the mirror and added again in the order they once had.
Nothing that is in the database is ever changed here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Change
from bwaudit.store.changerows import hold_back, insert_changes
from bwaudit.store.streamstate import StreamState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.store.changerows import ChangeRows
    from bwaudit.store.database import Database
    from bwaudit.store.headlog import HeadLog
    from bwaudit.store.mirror import Mirror


@dataclass(frozen=True, slots=True)
class Recovery:
    """How many changes were taken back from the mirror, and how many could not be."""

    recovered: int = 0
    lost: int = 0


def recover(database: Database, rows: ChangeRows, mirror: Mirror, log: HeadLog) -> Recovery:
    """Add what the mirror has and the database lost. Raises StoreError.

    The mirror is read whatever the head log says: a power cut may take the end of the log.
    """
    last, named = rows.last_position(), log.last()
    found = []
    for position, line in mirror.read(after=last):
        named = max(named, position)
        change = _change(line)
        if change is not None:
            found.append(change)
    recovered = add_unknown(database, rows, found) if found else 0
    return Recovery(recovered, lost=max(named - last - recovered, 0))


def everything_in(mirror: Mirror) -> list[Change]:
    """Every change that can be read from a mirror, in the order it was written."""
    changes = (_change(line) for _, line in mirror.read())
    return [change for change in changes if change is not None]


def add_unknown(database: Database, rows: ChangeRows, found: Sequence[Change]) -> int:
    """Add the changes of `found` that the database does not have, in their order, in one
    transaction.

    What lacks its predecessor is held back. Returns how many were added. Raises StoreError.
    """
    last = rows.last_position()
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
            hold_back(cursor, waits, fits)
            for each in fits:
                state.add(each)
                added += 1
    return added


def _change(line: bytes) -> Change | None:
    try:
        return Change.from_line(line)
    except ValueError:
        return None
