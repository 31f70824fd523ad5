"""Uploads by content address: tus 1.0 core without creation, because the address is the content.

What is on its way is kept per device, so one device can never spoil another's. A piece counts once
it is durable and the offset was moved from exactly where it stood; whoever comes second is told the
new offset. The SHA-256 of the whole decides.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import Session, col, select, update

from bwaudit.headoffice.refusing import refused
from bwaudit.headoffice.tables import BlobRow, UploadRow
from bwaudit.wire.manifest import MOST_BLOB
from bwaudit.wire.problems import ProblemCode
from bwaudit.wire.protocol import MissingBlob

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bwaudit.foundation.clock import Clock
    from bwaudit.headoffice.blobs import FolderBlobs
    from bwaudit.headoffice.database import OfficeDatabase
    from bwaudit.wire.protocol import WantedBlob

_LOCKS = 64
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class UploadState:
    """How far a file is. `told` is what devices were told last; the disk may have lost bytes since.
    `is_new` only in the reply to the request that began it."""

    offset: int
    length: int
    told: int
    is_new: bool = False

    @property
    def whole(self) -> bool:
        return self.offset == self.length


class Uploads:
    """Takes files in. `arrived` is called with the digest of each that became whole."""

    def __init__(
        self,
        database: OfficeDatabase,
        blobs: FolderBlobs,
        clock: Clock,
        arrived: Callable[[str], None],
    ) -> None:
        self._database = database
        self._blobs = blobs
        self._clock = clock
        self._arrived = arrived
        self._locks = tuple(threading.Lock() for _ in range(_LOCKS))

    def begin(self, device: str, sha256: str, length: int) -> UploadState:
        """Announce a file. Doing so again says how far it is. Raises Refused."""
        if not 1 <= length <= MOST_BLOB:
            raise refused(ProblemCode.TOO_LARGE)
        with self._database.write() as session:
            known = self._known(session, device, sha256)
            if known is None:
                session.add(
                    UploadRow(
                        device=device, sha256=sha256, length=length, changed_at=self._clock.now()
                    )
                )
                return UploadState(0, length, 0, is_new=True)
        if known.length != length:
            raise refused(ProblemCode.LENGTH_DIFFERS)
        return known

    def state(self, device: str, sha256: str) -> UploadState:
        """How far a file is. Raises Refused NOT_THERE."""
        with self._database.read() as session:
            known = self._known(session, device, sha256)
        if known is None:
            raise refused(ProblemCode.NOT_THERE)
        return known

    def append(self, device: str, sha256: str, offset: int, data: bytes) -> UploadState:
        """Take a piece at the offset where the file stands. Raises Refused: OFFSET_DIFFERS with the
        right offset, CONTENT_DIFFERS when the whole is not what its name says (it begins anew)."""
        with self._locks[hash((device, sha256)) % _LOCKS]:
            known = self.state(device, sha256)
            if known.whole and offset == known.offset and not data:
                return known
            if offset != known.offset or known.whole:
                raise refused(ProblemCode.OFFSET_DIFFERS, offset=known.offset)
            if offset + len(data) > known.length:
                raise refused(ProblemCode.TOO_LARGE)
            self._blobs.append(device, sha256, offset, data)
            reached = offset + len(data)
            if reached == known.length:
                self._finish(device, sha256)
            else:
                self._move(device, sha256, known.told, reached)
        if reached == known.length:
            self._arrived(sha256)
        return UploadState(reached, known.length, reached)

    def missing(self, device: str, wanted: Sequence[WantedBlob]) -> tuple[MissingBlob, ...]:
        """Of these files the ones not here, in the same order, and where to go on."""
        here: set[str] = set()
        coming: dict[str, int] = {}
        digests = [each.sha256 for each in wanted]
        with self._database.read() as session:
            for start in range(0, len(digests), _AT_ONCE):
                some = digests[start : start + _AT_ONCE]
                here.update(
                    session.exec(select(BlobRow.sha256).where(col(BlobRow.sha256).in_(some)))
                )
                for row in session.exec(
                    select(UploadRow).where(
                        UploadRow.device == device, col(UploadRow.sha256).in_(some)
                    )
                ):
                    coming[row.sha256] = min(row.offset, self._blobs.kept(device, row.sha256))
        return tuple(
            MissingBlob(sha256=each, offset=coming.get(each, 0))
            for each in digests
            if each not in here
        )

    def _known(self, session: Session, device: str, sha256: str) -> UploadState | None:
        whole = session.get(BlobRow, sha256)
        if whole is not None:
            return UploadState(whole.size, whole.size, whole.size)
        row = session.get(UploadRow, (device, sha256))
        if row is None:
            return None
        # After a crash the disk may hold more than was told, never less; a disk that lost bytes is
        # believed, not the row.
        kept = self._blobs.kept(device, sha256)
        return UploadState(min(row.offset, kept), row.length, row.offset)

    def _move(self, device: str, sha256: str, old: int, new: int) -> None:
        """Compare and swap: another process may have moved it meanwhile."""
        now = self._clock.now()
        with self._database.write() as session:
            moved = session.exec(
                update(UploadRow)
                .where(
                    col(UploadRow.device) == device,
                    col(UploadRow.sha256) == sha256,
                    col(UploadRow.offset) == old,
                )
                .values(offset=new, changed_at=now)
            )
            if moved.rowcount == 1:
                return
            row = session.get(UploadRow, (device, sha256))
        raise refused(ProblemCode.OFFSET_DIFFERS, offset=row.offset if row else 0)

    def _finish(self, device: str, sha256: str) -> None:
        right = self._blobs.finish(device, sha256)
        now = self._clock.now()
        with self._database.write() as session:
            row = session.get(UploadRow, (device, sha256))
            if row is not None and right:
                session.delete(row)
            elif row is not None:
                row.offset = 0
                session.add(row)
            if right and session.get(BlobRow, sha256) is None:
                size = self._blobs.size(sha256)
                session.add(BlobRow(sha256=sha256, size=size, stored_at=now))
        if not right:
            raise refused(ProblemCode.CONTENT_DIFFERS, offset=0)
