"""Read a JPEG's shape, and drop whatever it says beside the picture.

Photos reach a report as re-made copies without metadata. Should another file ever come this way,
place and owner still stay out: only what a decoder needs is kept. ITU-T T.81, annex B.
"""

from __future__ import annotations

from dataclasses import dataclass

_SIZES = frozenset({0xC0, 0xC1, 0xC2})
_DEPTH = 8
"""Bits of each colour that readers of a PDF show."""
_SCAN, _APP0, _APP14, _LAST_APP, _COMMENT = 0xDA, 0xE0, 0xEE, 0xEF, 0xFE
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})


@dataclass(frozen=True, slots=True)
class Jpeg:
    """A picture: pixels across and down, colour components, and bytes that hold nothing else."""

    width: int
    height: int
    components: int
    data: bytes


def read_jpeg(data: bytes) -> Jpeg:
    """Raises ValueError when this is no baseline or progressive JPEG of one or three components."""
    if data[:2] != b"\xff\xd8":
        raise ValueError("no JPEG")
    shape: tuple[int, int, int] | None = None
    dropped: list[tuple[int, int]] = []
    at = 2
    while True:
        if at + 4 > len(data) or data[at] != 0xFF:
            raise ValueError("damaged JPEG")
        kind = data[at + 1]
        if kind == 0xFF:
            # Filling says nothing either.
            dropped.append((at, at + 1))
            at += 1
            continue
        if kind in _BARE:
            at += 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if kind == _SCAN:
            break
        if kind in _SIZES:
            height = int.from_bytes(data[at + 5 : at + 7], "big")
            width = int.from_bytes(data[at + 7 : at + 9], "big")
            if data[at + 4] != _DEPTH:
                raise ValueError("a JPEG of a kind no camera writes")
            shape = width, height, data[at + 9]
        if kind == _COMMENT or (_APP0 < kind <= _LAST_APP and kind != _APP14):
            dropped.append((at, at + 2 + length))
        at += 2 + length
    if shape is None or shape[2] not in (1, 3) or not (shape[0] and shape[1]):
        raise ValueError("a JPEG of a kind no camera writes")
    for start, end in reversed(dropped):
        data = data[:start] + data[end:]
    return Jpeg(*shape, data)
