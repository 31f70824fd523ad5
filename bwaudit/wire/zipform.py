"""The one ZIP form a bundle may have, written and checked by the same functions.

Every ZIP tool reads it. It has no choices: entries are stored one after the other from the first
byte, with no compression, flags, extra fields, comments, dates or gaps, then the directory, then
the end. The reader packs what it understood again and compares it with the bytes that are there, so
two readings of one file cannot differ, and any changed byte outside the entries shows.

Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4. ZIP64 only where an offset needs it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOCAL = struct.Struct("<IHHHHHIIIHH")
_CENTRAL = struct.Struct("<IHHHHHHIIIHHHHHII")
_EXTRA = struct.Struct("<HHQ")
_END = struct.Struct("<IHHHHIIH")
_END64 = struct.Struct("<IQHHIIQQQQ")
_FIND64 = struct.Struct("<IIQI")

_PLAIN_VERSION = 20
_ZIP64_VERSION = 45
_DATE = 0x21  # 1 January 1980, the first there is
_BIG = 0xFFFFFFFF
_MANY = 0xFFFF


class NotThisForm(ValueError):
    """The bytes are not a ZIP file of this form."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One stored entry: its bytes start right after its header at `offset`."""

    name: str
    size: int
    crc: int
    offset: int

    @property
    def start(self) -> int:
        """Where the entry's own bytes begin."""
        return self.offset + _LOCAL.size + len(self.name)

    @property
    def end(self) -> int:
        return self.start + self.size


def header_size(name: str) -> int:
    """Bytes before an entry's own bytes."""
    return _LOCAL.size + len(name)


def local_header(entry: Entry) -> bytes:
    """The header before an entry's bytes."""
    name = entry.name.encode("latin-1")
    return (
        _LOCAL.pack(
            0x04034B50,
            _PLAIN_VERSION,
            *(0, 0, 0, _DATE),
            entry.crc,
            entry.size,
            entry.size,
            len(name),
            0,
        )
        + name
    )


def directory(entries: Sequence[Entry], at: int) -> bytes:
    """The directory and the end of the file; `at` is where the directory begins."""
    central = b"".join(_central(entry) for entry in entries)
    end64 = b""
    if at >= _BIG or len(entries) >= _MANY:
        end64 = _END64.pack(
            0x06064B50,
            _END64.size - 12,
            _ZIP64_VERSION,
            _ZIP64_VERSION,
            *(0, 0),
            len(entries),
            len(entries),
            len(central),
            at,
        ) + _FIND64.pack(0x07064B50, 0, at + len(central), 1)
    count = min(len(entries), _MANY)
    end = _END.pack(0x06054B50, 0, 0, count, count, len(central), min(at, _BIG), 0)
    return central + end64 + end


def _central(entry: Entry) -> bytes:
    name = entry.name.encode("latin-1")
    big = entry.offset >= _BIG
    extra = _EXTRA.pack(1, 8, entry.offset) if big else b""
    version = _ZIP64_VERSION if big else _PLAIN_VERSION
    return (
        _CENTRAL.pack(
            0x02014B50,
            version,
            version,
            *(0, 0, 0, _DATE),
            entry.crc,
            entry.size,
            entry.size,
            len(name),
            len(extra),
            *(0, 0, 0, 0),
            _BIG if big else entry.offset,
        )
        + name
        + extra
    )


def read_end(stream: IO[bytes], length: int, most_entries: int) -> tuple[int, int, int]:
    """Where the directory begins, its size, and how many entries it has.

    Raises NotThisForm. Nothing is allocated by a number from the file.
    """
    if length < _END.size:
        raise NotThisForm("too short")
    stream.seek(length - _END.size)
    end = _END.unpack(stream.read(_END.size))
    if end[0] != 0x06054B50 or end[7] != 0:
        raise NotThisForm("no end of a directory")
    count, size, at = end[4], end[5], end[6]
    if at == _BIG or count == _MANY:
        before = length - _END.size - _FIND64.size - _END64.size
        if before < 0:
            raise NotThisForm("no end of a directory")
        stream.seek(before)
        end64 = _END64.unpack(stream.read(_END64.size))
        if end64[0] != 0x06064B50:
            raise NotThisForm("no end of a directory")
        count, size, at = end64[7], end64[8], end64[9]
    if count > most_entries or size > most_entries * 128 or at + size > length:
        raise NotThisForm("the directory does not fit")
    return at, size, count


def read_names(central: bytes, count: int) -> tuple[Entry, ...]:
    """Take the directory apart. What it means is not checked yet. Raises NotThisForm."""
    entries = []
    at = 0
    for _ in range(count):
        if at + _CENTRAL.size > len(central):
            raise NotThisForm("the directory ends early")
        fields = _CENTRAL.unpack_from(central, at)
        if fields[0] != 0x02014B50:
            raise NotThisForm("the directory is damaged")
        crc, size, name_size, extra_size, offset = (
            fields[7],
            fields[9],
            fields[10],
            fields[11],
            fields[16],
        )
        at += _CENTRAL.size
        name = central[at : at + name_size]
        at += name_size
        if offset == _BIG and extra_size == _EXTRA.size <= len(central) - at:
            offset = _EXTRA.unpack_from(central, at)[2]
        at += extra_size + fields[12]
        entries.append(Entry(name.decode("latin-1"), size, crc, offset))
    return tuple(entries)


def check_form(stream: IO[bytes], length: int, entries: Sequence[Entry], at: int) -> None:
    """Compare the file with what would be written for these entries. Raises NotThisForm."""
    expected_at = 0
    for entry in entries:
        if entry.offset != expected_at:
            raise NotThisForm("entries overlap or leave a gap")
        expected_at = entry.end
    if expected_at != at:
        raise NotThisForm("the directory is not right behind the entries")
    expected = directory(entries, at)
    stream.seek(at)
    if length - at != len(expected) or stream.read(len(expected)) != expected:
        raise NotThisForm("the directory says something else")
    for entry in entries:
        stream.seek(entry.offset)
        if stream.read(header_size(entry.name)) != local_header(entry):
            raise NotThisForm("an entry and the directory disagree")
