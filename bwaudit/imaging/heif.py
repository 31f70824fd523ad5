"""Open a HEIC photo without letting a damaged one end the process, or pass for a whole one.

pi_heif 1.4.0 ends in a segmentation fault on a metadata entry whose type is not UTF-8 (mended in
pillow_heif pull request 478, of which no pi_heif was released yet). So those types are looked at
before it is. Of a photo in tiles that was cut short, as by a card that was pulled out, it shows the
tiles that are there and green for the others: libheif does unless it is asked to be strict, which
pi_heif cannot. So the ends of the boxes are looked at as well. Boxes are those of ISO/IEC 14496-12
and 23008-12.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pi_heif import HeifImageFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BytesIO

    from PIL import Image

HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})

_HEAD = 8
_ENTRY = b"infe"
_NEEDED = (b"meta", b"mdat")
"""Boxes a photo is not whole without."""


def open_heif(stream: BytesIO) -> Image.Image:
    """The photo with its size known and nothing decoded. Raises ValueError when it is damaged."""
    data = stream.getvalue()
    if any(kind in _NEEDED and end > len(data) for kind, _, end in boxes(data)):
        raise ValueError("the photo is cut short")
    for kind in _entry_types(data):
        kind.decode("utf-8")
    photo: Image.Image = HeifImageFile(stream)
    return photo


def _entry_types(data: bytes) -> Iterator[bytes]:
    """The four bytes of type of every entry of the file's directory (`iinf`, versions 2 and 3)."""
    for start, end in _metaboxes(data):
        found = data.find(_ENTRY, start, end)
        while found >= 0:
            version = data[found + 4] if found + 4 < end else 0
            at = found + (12 if version == 2 else 14)
            yield data[at : at + 4]
            found = data.find(_ENTRY, found + 1, end)


def _metaboxes(data: bytes) -> Iterator[tuple[int, int]]:
    """Start and end of each top-level `meta` box; up to the end of the file when sizes make no
    sense."""
    for kind, start, end in boxes(data):
        if kind == b"meta":
            yield start, min(end, len(data))


def boxes(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start and end of each top-level box, as it says itself. Cameras append what is none."""
    at = 0
    while at + _HEAD <= len(data):
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        if size < _HEAD:
            size = len(data) - at
        yield kind, at, at + size
        at += size
