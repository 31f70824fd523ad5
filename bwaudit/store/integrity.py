"""Is the store whole? A quick look at every start, a full one before anything is sealed.

The quick look costs milliseconds and stops the store from opening; the full one reads every byte
and reports all it finds. Neither repairs: what can be taken back is `recovery`'s, the rest is a
person's to decide.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from bwaudit.assessment.changes import START
from bwaudit.foundation.errors import BwAuditError, Code, StoreError
from bwaudit.foundation.hashing import sha256_of_file
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.store.projection import differences
from bwaudit.store.streamstate import StreamState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from bwaudit.foundation.jobs import Progress
    from bwaudit.store.blobs import Blobs
    from bwaudit.store.changerows import ChangeRows
    from bwaudit.store.database import Database
    from bwaudit.store.headlog import HeadLog
    from bwaudit.store.secondcopy import SecondCopy

LINKS_AT_START = 200

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: its code, and where (a chain, a table, a digest; no content)."""

    code: Code
    where: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What a full check looked at and found."""

    changes: int
    files: int
    problems: tuple[Problem, ...]

    @property
    def is_whole(self) -> bool:
        return not self.problems


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


def check_all(
    database: Database,
    rows: ChangeRows,
    second: SecondCopy,
    blobs: Blobs,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Checked:
    """Read everything: pages of the database, every chain, projection, second copy, every file.

    Steps of `progress` are streams and files. What cannot be read is a problem in the report; only
    Cancelled is raised.
    """
    cancel = cancel or CancelToken()
    problems: list[Problem] = []

    def tried(what: str, step: Callable[[], Iterable[T]]) -> list[T]:
        try:
            return list(step())
        except StoreError as problem:
            problems.append(Problem(problem.code, what))
            return []

    problems += [Problem(Code.DAMAGED, text) for text in tried("pages", database.check_pages)]
    streams = sorted(tried("streams", rows.revisions))
    files = tried("files", blobs.known)
    total = len(streams) + len(files)
    changes = 0
    for done, stream in enumerate(streams, start=1):
        cancel.check()
        count, found = _check_stream(rows, stream)
        changes += count
        problems += found
        progress(done, total)
    copied = tried("second copy", second.differences)
    problems += [Problem(Code.DAMAGED, f"second copy, {position}") for position in copied]
    for done, file in enumerate(files, start=len(streams) + 1):
        cancel.check()
        path = blobs.raw_path(file.blob)
        if not path.is_file():
            problems.append(Problem(Code.BLOB_MISSING, file.blob))
        elif not _is_unchanged(path, file.blob):
            problems.append(Problem(Code.BLOB_CHANGED, file.blob))
        progress(done, total)
    return Checked(changes, len(files), tuple(problems))


def _check_stream(rows: ChangeRows, stream: str) -> tuple[int, list[Problem]]:
    try:
        changes = rows.of_stream(stream)
    except BwAuditError as problem:
        return 0, [Problem(problem.code, stream)]
    _, waits = StreamState(()).fitting(changes)
    found = [Problem(Code.CHAIN_BROKEN, f"{each.device} {each.seq}") for each in waits]
    found += [Problem(Code.DAMAGED, " ".join(each.field)) for each in differences(rows, stream)]
    return len(changes), found


def _is_unchanged(path: Path, digest: str) -> bool:
    try:
        return sha256_of_file(path) == digest
    except OSError:
        return False
