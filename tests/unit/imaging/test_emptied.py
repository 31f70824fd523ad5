"""A photo of which a part was never written is told; nothing else is taken for one."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from bwaudit.foundation.errors import Code, EvidenceError
from bwaudit.imaging.derive import derive
from bwaudit.imaging.emptied import has_empty_part


def noise(**how: object) -> bytes:
    """A photo of 800 x 800 in which no two blocks are alike."""
    stream = BytesIO()
    Image.effect_noise((800, 800), 90).convert("RGB").save(stream, "JPEG", quality=90, **how)
    return stream.getvalue()


def flat(**how: object) -> bytes:
    """An empty sheet of paper of 24 megapixels."""
    stream = BytesIO()
    Image.new("RGB", (6000, 4000), "white").save(stream, "JPEG", **how)
    return stream.getvalue()


def emptied(data: bytes, start: float, end: float) -> bytes:
    """The same length, with zeros from one part of it to another."""
    at, to = int(len(data) * start), int(len(data) * end)
    return data[:at] + bytes(to - at) + data[to:]


def heif(coded: bytes) -> bytes:
    head = b"\0\0\0\x18ftypheic" + bytes(12)
    return head + (len(coded) + 8).to_bytes(4, "big") + b"mdat" + coded


@pytest.mark.parametrize("part", [(0.5, 1.0), (0.3, 0.4), (0.2, 0.9)])
def test_a_photo_with_an_empty_part_is_refused_by_name(part: tuple[float, float]) -> None:
    with pytest.raises(EvidenceError) as refused:
        derive(emptied(noise(), *part), "IMG_0231.jpg")
    assert refused.value.code is Code.PARTLY_EMPTY
    assert refused.value.what == (
        "A part of ‘IMG_0231.jpg’ is empty: the file is damaged. It was not added. "
        "Copy it from the camera again"
    )
    assert has_empty_part(emptied(noise(optimize=True), *part))
    assert has_empty_part(emptied(heif(noise()), *part))


@pytest.mark.parametrize(
    "sound",
    [
        noise(),
        noise(exif=b"Exif\0\0" + bytes(20_000)),
        noise() + bytes(65_536),
        flat(),
        flat(optimize=True),
        flat(progressive=True),
        heif(noise()),
        heif(noise()) + b"\0\x01\0\0free" + bytes(65_528),
        bytes(65_536),
        b"\xff\xd8" + bytes(65_536),
        b"\xff\xd8\xff\xc4" + bytes(65_536),
    ],
    ids=[
        "noise", "description", "padding", "flat", "flat, own tables", "flat, progressive",
        "heif", "free room", "zeros", "no marker", "no table",
    ],
)  # fmt: skip
def test_zeros_that_may_be_there_are_no_empty_part(sound: bytes) -> None:
    assert not has_empty_part(sound)
