"""A damaged HEIC photo is refused; it never ends the program."""

from __future__ import annotations

from io import BytesIO

import pytest

from bwaudit.imaging.heif import open_heif
from unit.imaging.photos import heic


def box(kind: bytes, body: bytes) -> bytes:
    return (len(body) + 8).to_bytes(4, "big") + kind + body


def test_a_sound_photo_opens_with_its_size() -> None:
    assert open_heif(BytesIO(heic())).size == (64, 96)


def test_an_entry_whose_type_is_no_text_is_refused_before_the_reader_sees_it() -> None:
    # In this place pi_heif 1.4.0 dies of a segmentation fault.
    with pytest.raises(UnicodeDecodeError):
        open_heif(BytesIO(heic().replace(b"\x00\x00Exif\x00", b"\x00\x00E\xbbif\x00", 1)))


@pytest.mark.parametrize(
    "directory",
    [
        box(b"meta", b"infe\x02" + bytes(7) + b"\xff\xff\xff\xff"),
        box(b"meta", b"infe\x03" + bytes(9) + b"\xff\xff\xff\xff"),
        b"\0\0\0\1meta" + (40).to_bytes(8, "big") + b"infe\x02" + bytes(7) + b"\xff" * 20,
        b"\0\0\0\0meta" + b"infe\x02" + bytes(7) + b"\xff\xff\xff\xff",
        b"\0\0\0\5meta" + b"infe\x02" + bytes(7) + b"\xff\xff\xff\xff",
    ],
    ids=["short", "long ids", "long box", "to the end", "nonsense size"],
)
def test_the_directory_is_found_however_its_box_gives_its_size(directory: bytes) -> None:
    with pytest.raises(UnicodeDecodeError):
        open_heif(BytesIO(box(b"ftyp", b"heic" + bytes(4)) + directory))


def test_a_photo_cut_short_is_refused_before_its_missing_part_is_filled_with_green() -> None:
    # Of a photo in tiles, as of any phone, the reader shows the tiles that are there.
    with pytest.raises(ValueError, match="cut short"):
        open_heif(BytesIO(heic()[:-1]))
    assert open_heif(BytesIO(heic() + b"\x00\x00\x10\x00SEFT")).size == (64, 96)


def test_a_directory_cut_short_is_refused_by_the_reader() -> None:
    with pytest.raises(SyntaxError):
        open_heif(BytesIO(box(b"ftyp", b"heic" + bytes(4)) + box(b"meta", b"infe")))
