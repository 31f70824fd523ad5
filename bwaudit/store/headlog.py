"""The head log: which change is the last, in a plain file beside the database.

Records of 64 bytes, one for every position of the journal, at a place given by the position:

    magic "bwH1" | position u64 | digest of the change, 32 bytes | 16 zero bytes | CRC-32

All numbers are big-endian. The file grows by zeroed pieces, so that a record is one overwrite and
one sync. A database that has fewer changes than this file names has lost some, which SQLite does
not tell. There is nothing secret in it: digests cover salted commitments.
"""

from __future__ import annotations

import os
import struct
import zlib
from typing import TYPE_CHECKING

from bwaudit.foundation.files import file_errors, fsync_folder, write_durably

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import BinaryIO

_MAGIC = b"bwH1"
_HEAD = struct.Struct(">4sQ32s16x")
_CRC = struct.Struct(">I")
RECORD = _HEAD.size + _CRC.size
_PIECE = 1024 * RECORD
_MOST_UNSYNCED = 64

sync = getattr(os, "fdatasync", os.fsync)


class HeadLog:
    """The head log in `path`; made with its first record."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None
        self._size = 0
        self._unsynced = 0

    def last(self) -> int:
        """The last position that is written down, 0 when none is.

        A record that a power cut left half written is not counted.
        """
        low, high = 0, self._records()
        while low < high:  # the zeroed rest begins somewhere: halve until it is found
            middle = (low + high) // 2
            if self._raw(middle + 1).strip(b"\0"):
                low = middle + 1
            else:
                high = middle
        while low and self.digest(low) is None:
            low -= 1
        return low

    def digest(self, position: int) -> str | None:
        """The digest at `position`, or None when there is no whole record."""
        raw = self._raw(position)
        if (
            len(raw) < RECORD
            or zlib.crc32(raw[: _HEAD.size]) != _CRC.unpack_from(raw, _HEAD.size)[0]
        ):
            return None
        magic, written, digest = _HEAD.unpack_from(raw)
        return digest.hex() if (magic, written) == (_MAGIC, position) else None

    def append(self, position: int, digests: Sequence[str]) -> None:
        """Write down the digests from `position` on. Raises StoreError.

        The mirror, which has the same changes, is synced with every append; this log only every so
        often, so that an answer costs two syncs and not three.
        """
        data = b"".join(
            _record(position + place, bytes.fromhex(digest)) for place, digest in enumerate(digests)
        )
        with file_errors():
            stream = self._opened()
            start = (position - 1) * RECORD
            self._make_room(stream, start + len(data))
            stream.seek(start)
            stream.write(data)
            self._unsynced += len(digests)
            if self._unsynced >= _MOST_UNSYNCED:
                self.settle()

    def settle(self) -> None:
        """Make what was written durable. Raises StoreError."""
        if self._file is not None and self._unsynced:
            with file_errors():
                sync(self._file.fileno())
            self._unsynced = 0

    def rewrite(self, digests: Sequence[str]) -> None:
        """Put a log with exactly these digests in the place of this one. Raises StoreError."""
        self.close()
        records = (_record(at, bytes.fromhex(each)) for at, each in enumerate(digests, start=1))
        write_durably(self._path, b"".join(records))

    def close(self) -> None:
        """Let go of the file, durably."""
        if self._file is not None:
            try:
                self.settle()
            finally:
                self._file.close()
                self._file = None

    def _opened(self) -> BinaryIO:
        if self._file is None:
            is_new = not self._path.exists()
            self._file = self._path.open("w+b" if is_new else "r+b", buffering=0)
            self._size = self._path.stat().st_size
            if is_new:
                fsync_folder(self._path.parent)
        return self._file

    def _make_room(self, stream: BinaryIO, end: int) -> None:
        if end <= self._size:
            return
        size = -(-end // _PIECE) * _PIECE
        stream.seek(self._size)
        stream.write(bytes(size - self._size))
        os.fsync(stream.fileno())
        self._size = size

    def _records(self) -> int:
        try:
            return self._path.stat().st_size // RECORD
        except FileNotFoundError:
            return 0

    def _raw(self, position: int) -> bytes:
        try:
            with self._path.open("rb") as stream:
                stream.seek((position - 1) * RECORD)
                return stream.read(RECORD)
        except FileNotFoundError:
            return b""


def _record(position: int, digest: bytes) -> bytes:
    head = _HEAD.pack(_MAGIC, position, digest)
    return head + _CRC.pack(zlib.crc32(head))
