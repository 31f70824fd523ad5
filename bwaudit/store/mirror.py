"""The mirror: a second, encrypted copy of every change, in files that only grow.

SQLite forgets commits without a word when a bit of its WAL is wrong. The mirror is what they are
taken back from. It never decides what holds; the database does, and the mirror fills what the
database has lost.

Segment file `<name>-<first position>-<random>.seg`:

    header   "bwmirr1\\n" | first position u64 | salt, 32 bytes | 12 zero bytes | CRC-32   64 bytes
    records  "bwR1" | length u32 | position u64 | CRC-32 of these 16 | nonce, 12 bytes | ciphertext
    rest     zeroed, up to the size the file was last grown to

The ciphertext is AES-256-GCM of the change's JSON line, the key HKDF-SHA256 of the mirror key with
the label `bw/segment/<salt in hex>`, the associated data the 16 bytes before the CRC. All numbers
are big-endian.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import struct
import zlib
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bwaudit.foundation.files import file_errors, fsync_folder, write_durably
from bwaudit.store.folders import durable_folder
from bwaudit.store.headlog import sync
from bwaudit.store.keyslots import hkdf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

_MAGIC = b"bwmirr1\n"
_HEADER = struct.Struct(">8sQ32s12x")
_RECORD_MAGIC = b"bwR1"
_RECORD = struct.Struct(">4sIQ")
_CRC = struct.Struct(">I")
_NONCE = 12
_PREFIX = _RECORD.size + _CRC.size + _NONCE
_HEADER_SIZE = _HEADER.size + _CRC.size
_PIECE = 256 * 1024
_MOST_SEGMENT = 2 * 1024 * 1024


class Mirror:
    """The segments called `name` in `folder`. The last one is written on until it is long."""

    def __init__(self, folder: Path, name: str, key: bytes) -> None:
        self._folder = folder
        self._name = name
        self._key = key
        self._file: BinaryIO | None = None
        self._cipher: AESGCM | None = None
        self._end = 0
        self._size = 0

    def append(self, position: int, lines: Sequence[bytes]) -> None:
        """Write changes down, durably, the first of them at `position`. Raises StoreError."""
        with file_errors():
            stream = self._opened(position)
            data = b"".join(
                self._sealed(position + place, line) for place, line in enumerate(lines)
            )
            self._make_room(stream, self._end + len(data))
            stream.seek(self._end)
            stream.write(data)
            sync(stream.fileno())
        self._end += len(data)
        if self._end > _MOST_SEGMENT:
            self.close()

    def begin(self, position: int) -> None:
        """Begin a new segment at `position`, whatever the others hold. Raises StoreError."""
        self.close()
        with file_errors():
            self._begin(position)

    def read(self, after: int = 0) -> Iterator[tuple[int, bytes]]:
        """The changes behind position `after`, as JSON lines with their positions, in that order.

        What is damaged is left out. A position that stands twice is given once.
        """
        segments = self._segments()
        # A segment has every position from its first on: what was missing was written anew into it.
        needed = max((first for first, _ in segments if first <= after + 1), default=0)
        found: dict[int, bytes] = {}
        for first, path in segments:
            if first >= needed:
                found |= dict(self._read_segment(path, after))
        for position in sorted(found):
            yield position, found[position]

    def replace(self, position: int, line: bytes) -> None:
        """Write `line` in the place of what stands at `position`, in every segment that has it.

        The old segment is gone afterwards. Raises StoreError.
        """
        self.close()
        for _, path in self._segments():
            records = list(self._read_segment(path))
            if any(found == position for found, _ in records):
                self._rewrite(path, [(at, line if at == position else old) for at, old in records])

    def segments(self) -> list[Path]:
        """The files there are, in order of their first position."""
        return [path for _, path in self._segments()]

    def remove(self, segments: Sequence[Path]) -> None:
        """Remove files whose changes were written anew. Raises StoreError."""
        with file_errors():
            for path in segments:
                path.unlink(missing_ok=True)
            if self._folder.exists():
                fsync_folder(self._folder)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _segments(self) -> list[tuple[int, Path]]:
        found = []
        for path in self._folder.glob(f"{self._name}-*.seg"):
            first = path.stem.removeprefix(f"{self._name}-").partition("-")[0]
            if first.isdigit():
                found.append((int(first), path))
        return sorted(found)

    def _opened(self, position: int) -> BinaryIO:
        if self._file is None:
            last = next(iter(self._segments()[::-1]), None)
            if last is None or last[0] > position or not self._continue(last[1]):
                self._begin(position)
        assert self._file is not None
        return self._file

    def _begin(self, first: int) -> None:
        durable_folder(self._folder)
        salt = secrets.token_bytes(32)
        head = _HEADER.pack(_MAGIC, first, salt)
        path = self._folder / f"{self._name}-{first:010d}-{secrets.token_hex(4)}.seg"
        stream = path.open("x+b", buffering=0)
        try:
            stream.write(head + _CRC.pack(zlib.crc32(head)) + bytes(_PIECE - _HEADER_SIZE))
            os.fsync(stream.fileno())
            fsync_folder(self._folder)
        except BaseException:
            stream.close()
            with contextlib.suppress(OSError):
                path.unlink()
            raise
        self._file, self._end, self._size = stream, _HEADER_SIZE, _PIECE
        self._cipher = self._cipher_for(salt)

    def _continue(self, path: Path) -> bool:
        data = path.read_bytes()
        salt = _salt(data)
        if salt is None:
            return False
        end = _HEADER_SIZE
        for _, begin, length in _records(data):
            end = begin + length
        if end > _MOST_SEGMENT:
            return False
        self._file, self._end, self._size = path.open("r+b", buffering=0), end, len(data)
        self._cipher = self._cipher_for(salt)
        return True

    def _cipher_for(self, salt: bytes) -> AESGCM:
        return AESGCM(hkdf(self._key, f"bw/segment/{salt.hex()}"))

    def _sealed(self, position: int, line: bytes) -> bytes:
        assert self._cipher is not None
        return _sealed(self._cipher, position, line)

    def _make_room(self, stream: BinaryIO, end: int) -> None:
        if end <= self._size:
            return
        size = -(-end // _PIECE) * _PIECE
        stream.seek(self._size)
        stream.write(bytes(size - self._size))
        os.fsync(stream.fileno())
        self._size = size

    def _read_segment(self, path: Path, after: int = 0) -> Iterator[tuple[int, bytes]]:
        with file_errors():
            data = path.read_bytes()
        salt = _salt(data)
        if salt is None:
            return
        cipher = self._cipher_for(salt)
        for position, begin, length in _records(data):
            if position > after:
                head = data[begin - _PREFIX : begin - _PREFIX + _RECORD.size]
                nonce, sealed = data[begin - _NONCE : begin], data[begin : begin + length]
                with contextlib.suppress(InvalidTag):
                    yield position, cipher.decrypt(nonce, sealed, head)

    def _rewrite(self, path: Path, records: Sequence[tuple[int, bytes]]) -> None:
        salt = secrets.token_bytes(32)
        head = _HEADER.pack(_MAGIC, records[0][0], salt)
        cipher = self._cipher_for(salt)
        body = b"".join(_sealed(cipher, position, line) for position, line in records)
        write_durably(path, head + _CRC.pack(zlib.crc32(head)) + body)


def _sealed(cipher: AESGCM, position: int, line: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    head = _RECORD.pack(_RECORD_MAGIC, len(line) + 16, position)
    return head + _CRC.pack(zlib.crc32(head)) + nonce + cipher.encrypt(nonce, line, head)


def _salt(data: bytes) -> bytes | None:
    if len(data) < _HEADER_SIZE:
        return None
    magic, _, salt = _HEADER.unpack_from(data)
    whole = _CRC.unpack_from(data, _HEADER.size)[0] == zlib.crc32(data[: _HEADER.size])
    return salt if whole and magic == _MAGIC else None


def _records(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Position, begin of the ciphertext and its length, of every record with a whole head. What
    lies between, because it is damaged, is stepped over.
    """
    at = _HEADER_SIZE
    while (at := data.find(_RECORD_MAGIC, at)) >= 0:
        head = data[at : at + _RECORD.size]
        begin = at + _PREFIX
        if begin <= len(data) and _CRC.unpack_from(data, at + _RECORD.size)[0] == zlib.crc32(head):
            _, length, position = _RECORD.unpack(head)
            yield position, begin, length
            at = begin + length
        else:
            at += 1
