"""Tell a photo of which a part was never written: cards that were pulled out or are worn keep the
length of a file and give zeros for what is missing. Decoders show such parts flat grey or green.

It says so only where zeros cannot be what a camera wrote, and never decodes. A HEIC photo is coded
by HEVC, which puts a byte between two zeros and whatever could follow (ISO/IEC 23008-2, 7.4.2). In
a JPEG photo zeros mean what its own Huffman tables say (ITU-T T.81, annexes C and F): a flat area
where their first code ends a block, which also an empty sheet of paper gives, and else blocks that
no picture has, one after the other. Other files check themselves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bwaudit.imaging.heif import boxes

if TYPE_CHECKING:
    from collections.abc import Iterator

_EMPTY: Final = bytes(8_192)
"""Two of the smallest blocks of a card. What cameras leave empty themselves, in descriptions, is
below 3 KB."""

_BASELINE: Final = (0xC0, 0xC1)
_TABLES, _SCAN, _END = 0xC4, 0xDA, 0xD9
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD9)})
_END_OF_BLOCK: Final = 0
_NEXT_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")


def has_empty_part(data: bytes) -> bool:
    """Whether a part of a photo was certainly never written."""
    if _EMPTY not in data:
        return False
    if data.startswith(b"\xff\xd8"):
        return any(data.find(_EMPTY, start, end) >= 0 for start, end in _scans(data))
    if data[4:8] == b"ftyp":
        coded = ((start, end) for kind, start, end in boxes(data) if kind == b"mdat")
        return any(data.find(_EMPTY, start, end) >= 0 for start, end in coded)
    return False


def _scans(data: bytes) -> Iterator[tuple[int, int]]:
    """Start and end of each scan of a baseline JPEG in which a run of zeros is no picture."""
    first: dict[int, int] = {}
    baseline, at = False, 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _ALONE or marker == 0xFF:
            at += 1 if marker == 0xFF else 2
            continue
        if marker == _END:
            return
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        segment = data[at + 4 : end]
        baseline = baseline or marker in _BASELINE
        if marker == _TABLES:
            first |= _first_codes(segment)
        at = end
        if marker == _SCAN:
            found = _NEXT_MARKER.search(data, end)
            at = found.start() if found else len(data)
            if baseline and any(
                first.get(each, 0) != _END_OF_BLOCK for each in _ac_tables(segment)
            ):
                yield end, at


def _first_codes(segment: bytes) -> dict[int, int]:
    """What the code of zeros stands for, of each table for AC coefficients in a segment."""
    found, at = {}, 0
    while at + 17 <= len(segment):
        kind, count = segment[at], sum(segment[at + 1 : at + 17])
        if kind >> 4 == 1 and count and at + 17 < len(segment):
            found[kind & 15] = segment[at + 17]
        at += 17 + count
    return found


def _ac_tables(segment: bytes) -> list[int]:
    """The tables for AC coefficients that the components of a scan use."""
    count = segment[0] if segment else 0
    return [each & 15 for each in segment[2 : 2 + 2 * count : 2]]
