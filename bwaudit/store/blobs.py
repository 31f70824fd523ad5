"""Evidence files: encrypted once, write-once, known by the SHA-256 of their ciphertext.

A file lies at `<folder>/ab/<sha256>` in the form `foundation.sealed` describes. It is durable (file
synced, renamed, folder synced) before `put` returns, so before any change can name it. The change
that names a file registers it in the journal's own transaction; until then the file is an orphan,
kept for a day. No plaintext is ever written to disk.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import threading
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert as upsert

from bwaudit.assessment.record import StoredFile
from bwaudit.foundation.errors import Code, EvidenceError
from bwaudit.foundation.files import file_errors, fsync_folder
from bwaudit.foundation.hashing import sha256
from bwaudit.foundation.sealed import seal, unseal
from bwaudit.store import tables
from bwaudit.store.folders import durable_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from sqlalchemy import Row

    from bwaudit.foundation.clock import Clock
    from bwaudit.store.database import Database

ORPHANS_ARE_KEPT = timedelta(hours=24)
_NAME = re.compile(r"[0-9a-f]{64}")
_PART = ".part-"
_READ = 1024 * 1024

_blob = tables.table(tables.BlobRow)


class Blobs:
    """The evidence files of one tier. Safe to use from several threads."""

    def __init__(self, folder: Path, database: Database, clock: Clock) -> None:
        self._folder = folder
        self._database = database
        self._clock = clock
        self._recent: dict[str, StoredFile] = {}
        self._shards: set[str] = set()
        self._lock = threading.Lock()

    def put(
        self, data: bytes | Path, media_type: str, *, width: int = 0, height: int = 0
    ) -> StoredFile:
        """Keep a file; bytes that are here already are not stored again. Durable when it returns.

        Raises StoreError (disk full, read only), EvidenceError UNREADABLE when a path cannot be
        read.
        """
        content = data if isinstance(data, bytes) else _read_source(data)
        (stored,) = self.put_all([(content, media_type, width, height)])
        assert stored is not None
        return stored

    def put_all(
        self, files: Sequence[tuple[bytes | None, str, int, int]]
    ) -> list[StoredFile | None]:
        """Keep several files (bytes, media type, width, height) with one round of folder syncs.

        Where the bytes are None so is the result. All are durable when it returns; when it raises
        StoreError, those written are swept later.
        """
        stored: list[StoredFile | None] = []
        written: list[tuple[Path, Path]] = []
        made: dict[str, StoredFile] = {}
        try:
            for data, media_type, width, height in files:
                if data is None:
                    stored.append(None)
                    continue
                plain = sha256(data)
                known = made.get(plain) or self.find(plain)
                if known is None:
                    sealed = seal(data)
                    path = self._shard(sealed.sha256)
                    written.append((_write_part(path, sealed.ciphertext), path))
                    known = made[plain] = StoredFile(
                        sealed.sha256, sealed.key, len(data), media_type, plain, width, height
                    )
                stored.append(known)
            with file_errors():
                for part, path in written:
                    part.replace(path)
                for folder in {path.parent for _, path in written}:
                    fsync_folder(folder)
        except BaseException:
            for part, _ in written:
                _discard(part)
            raise
        with self._lock:
            self._recent |= made
        return stored

    def open(self, file: StoredFile) -> bytes:
        """The plain bytes. Raises EvidenceError BLOB_MISSING, or BLOB_CHANGED if a bit differs."""
        try:
            ciphertext = self.raw_path(file.blob).read_bytes()
        except FileNotFoundError as gone:
            raise EvidenceError(Code.BLOB_MISSING) from gone
        except OSError as unreadable:
            raise EvidenceError(Code.BLOB_CHANGED) from unreadable
        if sha256(ciphertext) != file.blob:
            raise EvidenceError(Code.BLOB_CHANGED)
        try:
            data = unseal(ciphertext, file.key)
        except ValueError as changed:
            raise EvidenceError(Code.BLOB_CHANGED) from changed
        if sha256(data) != file.sha256:
            raise EvidenceError(Code.BLOB_CHANGED)
        return data

    def raw_path(self, blob: str) -> Path:
        """Where the ciphertext `blob` lies, or would lie. Raises ValueError for other names."""
        if not _NAME.fullmatch(blob):
            raise ValueError("not the name of a blob")
        return self._folder / blob[:2] / blob

    def has(self, blob: str) -> bool:
        """Whether the ciphertext is on this device."""
        return self.raw_path(blob).is_file()

    def receive_raw(self, blob: str, stream: BinaryIO) -> bool:
        """Keep ciphertext from elsewhere under its name. False when it is here already.

        Durable when it returns. Raises EvidenceError BLOB_CHANGED when the bytes are not those of
        the name, StoreError.
        """
        if self.has(blob):
            return False
        part = self._new_part()
        digest = hashlib.sha256()
        try:
            with file_errors(), _writing(part) as writing:
                while piece := stream.read(_READ):
                    digest.update(piece)
                    writing.write(piece)
            if digest.hexdigest() == blob:
                self._keep(part, blob)
                return True
        except BaseException:
            _discard(part)
            raise
        _discard(part)
        raise EvidenceError(Code.BLOB_CHANGED)

    def find(self, plain_sha256: str) -> StoredFile | None:
        """The stored file with these plain bytes, if it is on this device."""
        with self._lock:
            recent = self._recent.get(plain_sha256)
        if recent is not None and self.has(recent.blob):
            return recent
        query = select(_blob).where(_blob.c.plain_sha256 == plain_sha256)
        with self._database.reading() as connection:
            for row in connection.execute(query):
                if self.has(row.ct_sha256):
                    return _from_row(row)
        return None

    def keep(self, files: Iterable[StoredFile]) -> None:
        """Register files that no change names, so that they are not swept."""
        with self._database.writing() as connection:
            for file in files:
                connection.execute(upsert(_blob).on_conflict_do_nothing(), _as_row(file))

    def known(self) -> Iterator[StoredFile]:
        """Every registered file, those still on the way included."""
        with self._database.reading() as connection:
            rows = connection.execute(select(_blob).order_by(_blob.c.ct_sha256)).all()
        return (_from_row(row) for row in rows)

    def missing(self) -> list[StoredFile]:
        """Registered files whose ciphertext is not on this device."""
        return [file for file in self.known() if not self.has(file.blob)]

    def sweep(self) -> int:
        """Remove files older than a day that nothing names, and parts of files. Returns how many.

        Not to be called while the journal has lost changes.
        """
        with self._database.reading() as connection:
            named = set(connection.scalars(select(_blob.c.ct_sha256)))
        oldest = (self._clock.now() - ORPHANS_ARE_KEPT).timestamp()
        removed = 0
        for path in (*self._folder.glob(f"{_PART}*"), *self._folder.glob("??/*")):
            with contextlib.suppress(OSError):
                if path.name not in named and path.stat().st_mtime < oldest:
                    path.unlink()
                    removed += 1
        return removed

    def _shard(self, blob: str) -> Path:
        """Where a blob goes; its folder is there and durable."""
        path = self.raw_path(blob)
        if path.parent.name not in self._shards:
            durable_folder(path.parent)
            self._shards.add(path.parent.name)
        return path

    def _new_part(self) -> Path:
        return durable_folder(self._folder) / f"{_PART}{secrets.token_hex(8)}"

    def _keep(self, part: Path, blob: str) -> None:
        path = self._shard(blob)
        with file_errors():
            part.replace(path)
            fsync_folder(path.parent)


def _write_part(path: Path, data: bytes) -> Path:
    part = path.with_name(f"{_PART}{secrets.token_hex(8)}")
    try:
        with file_errors(), _writing(part) as writing:
            writing.write(data)
    except BaseException:
        _discard(part)
        raise
    return part


def _discard(part: Path) -> None:
    # What cannot be removed now is swept later; the refusal that led here is what must be told.
    with contextlib.suppress(OSError):
        part.unlink()


@contextlib.contextmanager
def _writing(part: Path) -> Iterator[BinaryIO]:
    with part.open("xb") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())


def _read_source(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as gone:
        raise EvidenceError(Code.UNREADABLE, name=path.name) from gone


def _from_row(row: Row[*tuple[Any, ...]]) -> StoredFile:
    return StoredFile(
        blob=row.ct_sha256,
        key=row.file_key,
        size=row.size,
        media_type=row.media_type,
        sha256=row.plain_sha256,
        width=row.width,
        height=row.height,
    )


def _as_row(file: StoredFile) -> dict[str, str | int]:
    return {
        "ct_sha256": file.blob,
        "plain_sha256": file.sha256,
        "size": file.size,
        "media_type": file.media_type,
        "file_key": file.key,
        "width": file.width,
        "height": file.height,
    }
