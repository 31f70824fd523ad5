"""Keeps what stands of every assessment and factory beside their changes, folded once, when changes
arrive. What a stopped server left behind, or came in another way, is caught up with in bulk.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from sqlalchemy import text
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col, func, select

from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.headoffice.database import OfficeDatabase
from bwaudit.headoffice.standing import factory_row, summary_of
from bwaudit.headoffice.tables import ChangeRow, FactoryRow, SummaryRow
from bwaudit.improvement.stream import factory_of, factory_stream, is_factory_stream

if TYPE_CHECKING:
    from pathlib import Path

    from sqlmodel import Session

    from bwaudit.foundation.jobs import Progress

Row = SummaryRow | FactoryRow
Part = dict[str, int]
"""Streams, and how many changes were received of each."""
Reader = Callable[[Sequence[Part]], Iterator[list[Row]]]

_OF_ASSESSMENT: Final = """
SELECT entity, field, digest, body, value FROM changerow WHERE stream = ?
AND (entity = 'assessment' OR (entity = 'answer' AND field = 'judgement'))
"""
_OF_FACTORY: Final = """
SELECT body, salt, value FROM changerow WHERE stream = ?
AND entity IN ('action', 'activity', 'figure')
"""
"""What `standing` reads, as plain rows of the driver: 20,000 assessments have millions of them, and
a row of SQLAlchemy's costs as much as folding it."""
AT_ONCE: Final = 100
_ALONE: Final = 2 * AT_ONCE
"""Up to so many streams are read sooner than other processes start."""
_MOST_PROCESSES: Final = 8

_RECEIVED = text("""
WITH RECURSIVE ends(row) AS (
    SELECT (SELECT rowid FROM changerow ORDER BY stream DESC, device DESC, seq DESC LIMIT 1)
    UNION ALL
    SELECT coalesce((
        SELECT rowid FROM changerow WHERE stream = here.stream AND device < here.device
        ORDER BY device DESC, seq DESC LIMIT 1
    ), (
        SELECT rowid FROM changerow WHERE stream < here.stream
        ORDER BY stream DESC, device DESC, seq DESC LIMIT 1
    )) FROM ends JOIN changerow AS here ON here.rowid = ends.row
)
SELECT stream, sum(seq) FROM ends JOIN changerow ON changerow.rowid = ends.row GROUP BY stream
""")
"""Changes by stream. Chains have no gaps, so the end of each tells how many there are; stepping
from end to end in the index takes a hundredth of the time that counting takes."""


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """What was read now, and how many assessments there are."""

    read: int
    assessments: int


class Summaries:
    """Folds what arrived, and writes what stands."""

    def __init__(self, database: OfficeDatabase) -> None:
        self._database = database

    def refresh(self, stream: str) -> None:
        """Fold one assessment or factory again when changes arrived since."""
        with self._database.read() as session:
            count = session.exec(
                select(func.count()).select_from(ChangeRow).where(ChangeRow.stream == stream)
            ).one()
            known = _known(session, stream)
            if known is not None and known.changes == count:
                return
            rows = list(_folded(session, {stream: count}))
        self._keep(rows)

    def catch_up(
        self, *, progress: Progress = no_progress, cancel: CancelToken | None = None
    ) -> CaughtUp:
        """Fold everything that is behind, on all cores when it is much. Stopping keeps what was
        folded. Raises Cancelled."""
        cancel = cancel or CancelToken()
        with self._database.read() as session:
            received: dict[str, int] = dict(
                tuple(row) for row in session.connection().execute(_RECEIVED)
            )
            known = dict(session.exec(select(SummaryRow.assessment, SummaryRow.changes)).all())
            known |= {
                factory_stream(factory): changes
                for factory, changes in session.exec(select(FactoryRow.factory, FactoryRow.changes))
            }
        behind = sorted(each for each, count in received.items() if known.get(each) != count)
        parts = [
            {each: received[each] for each in behind[start : start + AT_ONCE]}
            for start in range(0, len(behind), AT_ONCE)
        ]
        done = 0
        with _reader(self._database, len(behind)) as read:
            for rows in read(parts):
                self._keep(rows)
                done += len(rows)
                progress(done, len(behind))
                cancel.check()
        return CaughtUp(len(behind), sum(not is_factory_stream(each) for each in received))

    def _keep(self, rows: Sequence[Row]) -> None:
        """Write rows, unless another process wrote newer ones meanwhile."""
        with self._database.write() as session:
            for table, key in ((SummaryRow, "assessment"), (FactoryRow, "factory")):
                mine = [row.model_dump() for row in rows if isinstance(row, table)]
                if mine:
                    write = insert(table)
                    new = {name: write.excluded[name] for name in mine[0] if name != key}
                    is_newer = write.excluded.changes > col(table.changes)
                    session.execute(
                        write.on_conflict_do_update([key], set_=new, where=is_newer), mine
                    )


def _known(session: Session, stream: str) -> Row | None:
    if is_factory_stream(stream):
        return session.get(FactoryRow, factory_of(stream))
    return session.get(SummaryRow, stream)


def _folded(session: Session, streams: Part) -> Iterator[Row]:
    """What stands of some streams, given how many changes each has."""
    cursor = session.connection().connection.cursor()
    for stream, count in streams.items():
        if is_factory_stream(stream):
            whole = cursor.execute(_OF_FACTORY, (stream,)).fetchall()
            yield factory_row(stream, count, whole)
        else:
            stored = cursor.execute(_OF_ASSESSMENT, (stream,)).fetchall()
            yield summary_of(stream, count, stored)
    cursor.close()


# Many at once


@contextmanager
def _reader(database: OfficeDatabase, count: int) -> Iterator[Reader]:
    """Something that folds parts one after the other: here, or on all cores."""
    cores = min(os.cpu_count() or 1, _MOST_PROCESSES)
    if count <= _ALONE or cores == 1:
        yield partial(map, partial(_part, database))
        return
    # Nothing of this process may be shared with the others: SQLite forbids it across a fork.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(cores, context) as pool:
        try:
            yield partial(pool.map, partial(_part_elsewhere, database.path))
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _part(database: OfficeDatabase, streams: Part) -> list[Row]:
    with database.read() as session:
        return list(_folded(session, streams))


def _part_elsewhere(path: Path, streams: Part) -> list[Row]:
    with closing(OfficeDatabase(path)) as database:
        return _part(database, streams)
