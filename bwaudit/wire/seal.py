"""Seal lines for recipients: age(zstd(JSON lines)). The stock `age` and `zstd` open it.

Reading never trusts a size that the data states about itself: zstd is unpacked as a stream with a
bounded window and a cap in bytes, and a line longer than the cap of a line ends the reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyrage
import zstandard
from pyrage import x25519

from bwaudit.foundation.errors import BundleError, Code

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bwaudit.wire.keys import SealingKey

MIB = 1 << 20
MOST_UNPACKED = 64 * MIB
MOST_LINE = 4 * MIB
_WINDOW = 8 * MIB
_LEVEL = 9
_BITE = 256
"""Packed bytes taken at a time. The shortest block of zstd has 4 bytes and unpacks to 128 KiB, so
no bite unpacks to more than 8 MiB."""


def seal(lines: Iterable[bytes], recipients: Sequence[str]) -> bytes:
    """Pack lines (each ends with a line feed) for these age recipients. Raises ValueError when
    there are none."""
    if not recipients:
        raise ValueError("sealed to nobody")
    packer = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True)
    packed = packer.compress(b"".join(lines))
    to = [x25519.Recipient.from_str(each) for each in recipients]
    return bytes(pyrage.encrypt(packed, to))


def unseal(
    data: bytes,
    identities: Sequence[SealingKey],
    *,
    name: str,
    part: str,
    cap: int = MOST_UNPACKED,
) -> Iterator[bytes]:
    """The lines again, without their line feeds, one by one.

    Raises BundleError: NOT_FOR_US when none of the keys opens it, PART_CHANGED when it is damaged,
    TOO_BIG beyond `cap` bytes.
    """
    keys = [x25519.Identity.from_str(each.text) for each in identities]
    try:
        packed = pyrage.decrypt(data, keys)
    except pyrage.DecryptError as refusal:
        closed = "no matching keys" in str(refusal).lower()
        code = Code.NOT_FOR_US if closed else Code.PART_CHANGED
        raise BundleError(code, name=name, part=part) from refusal
    return _lines(_unpacked(bytes(packed), cap, name, part), name, part)


def _unpacked(packed: bytes, cap: int, name: str, part: str) -> Iterator[bytes]:
    unpacker = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
    view = memoryview(packed)
    total = read = 0
    try:
        while read < len(view) and not unpacker.eof:
            piece = unpacker.decompress(view[read : read + _BITE])
            read += _BITE
            total += len(piece)
            if total > cap:
                raise BundleError(Code.TOO_BIG, name=name, part=part)
            if piece:
                yield piece
    except zstandard.ZstdError as damage:
        raise BundleError(Code.PART_CHANGED, name=name, part=part) from damage
    if not unpacker.eof or unpacker.unused_data or read < len(view):
        raise BundleError(Code.PART_CHANGED, name=name, part=part)


def _lines(pieces: Iterator[bytes], name: str, part: str) -> Iterator[bytes]:
    begun: list[bytes] = []
    length = 0
    for piece in pieces:
        first, *others = piece.split(b"\n")
        begun.append(first)
        length += len(first)
        if length > MOST_LINE:
            raise BundleError(Code.TOO_BIG, name=name, part=part)
        if others:
            yield b"".join(begun)
            yield from others[:-1]
            begun, length = [others[-1]], len(others[-1])
    if length:
        raise BundleError(Code.PART_CHANGED, name=name, part=part)
