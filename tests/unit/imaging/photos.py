"""Photos that the tests make: four coloured quarters, so that a turn shows in the corners.

`turned.heic` beside this module holds the same quarters, turned by 90 degrees clockwise by the
format's own property and by its Exif orientation, as phones write them. No free library encodes
HEIC, so it was made once with libheif's `heif-enc`.
"""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, PngImagePlugin

RED, GREEN, BLUE, GREY = (220, 30, 30), (30, 180, 30), (30, 60, 220), (240, 240, 240)

TAKEN = "2026:05:14 10:20:31"
SECRETS = ("PlantedMaker", "PlantedOwner", "PlantedSerial", "PlantedRemark")


def quarters(size: tuple[int, int] = (96, 64)) -> Image.Image:
    """Red and green above, blue and light grey below."""
    width, height = size
    photo = Image.new("RGB", size)
    draw = ImageDraw.Draw(photo)
    for column, row, colour in ((0, 0, RED), (1, 0, GREEN), (0, 1, BLUE), (1, 1, GREY)):
        left, top = column * width // 2, row * height // 2
        draw.rectangle((left, top, left + width // 2, top + height // 2), fill=colour)
    return photo


def camera_exif(orientation: int = 1, taken: str = TAKEN, offset: str = "+06:00") -> Image.Exif:
    """What a phone writes, with words that must never come out again."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "PlantedMaker", orientation
    details = exif.get_ifd(0x8769)
    details[0x9003], details[0xA430], details[0xA431] = taken, "PlantedOwner", "PlantedSerial"
    if offset:
        details[0x9011] = offset
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (23.0, 48.0, 12.5), "E", (90.0, 24.0, 1.0)
    return exif


def jpeg(photo: Image.Image, **options: object) -> bytes:
    out = BytesIO()
    photo.save(out, "JPEG", **{"quality": 92, **options})
    return out.getvalue()


def png(photo: Image.Image, **options: object) -> bytes:
    out = BytesIO()
    photo.save(out, "PNG", **options)
    return out.getvalue()


def heic() -> bytes:
    return (Path(__file__).parent / "turned.heic").read_bytes()


def camera_jpeg(orientation: int = 1, size: tuple[int, int] = (96, 64)) -> bytes:
    return jpeg(quarters(size), exif=camera_exif(orientation), comment=b"PlantedRemark")


def png_with_remark(photo: Image.Image) -> bytes:
    remark = PngImagePlugin.PngInfo()
    remark.add_text("Comment", "PlantedRemark")
    return png(photo, pnginfo=remark, exif=camera_exif())


def empty_png(width: int, height: int) -> bytes:
    """A PNG that promises a size in a few bytes: what a decompression bomb looks like."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((width // 8 + 2) * 8))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def corners(data: bytes) -> list[tuple[int, int, int]]:
    """Colours near the corners, in reading order."""
    photo = opened(data).convert("RGB")
    width, height = photo.size
    spots = (
        (width // 8, height // 8),
        (width * 7 // 8, height // 8),
        (width // 8, height * 7 // 8),
        (width * 7 // 8, height * 7 // 8),
    )
    found = []
    for spot in spots:
        colour = photo.getpixel(spot)
        assert isinstance(colour, tuple)
        found.append((int(colour[0]), int(colour[1]), int(colour[2])))
    return found


def near(found: list[tuple[int, int, int]], wanted: list[tuple[int, int, int]]) -> bool:
    return all(
        abs(one - other) < 12
        for first, second in zip(found, wanted, strict=True)
        for one, other in zip(first, second, strict=True)
    )
