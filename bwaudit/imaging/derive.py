"""Take a file in: say what it is, and make the two small copies that screens and reports use.

A photo gives a report copy and a thumbnail, both upright, sRGB, JPEG, and free of everything else
that the camera wrote: place, owner, serial number, maker notes, embedded thumbnail, colour profile,
comments. The original is never changed. A paper (PDF) is only recognised.

Decoding happens in the caller's thread with the interpreter's lock released, so two threads take
twice as many. Should decoding ever move into a process of its own (limits on time and memory for
files that nobody trusts), `_decode` is the place: everything before it only looks at headers.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image, ImageCms
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from bwaudit.foundation.errors import Code, EvidenceError
from bwaudit.imaging.emptied import has_empty_part
from bwaudit.imaging.exif import UPRIGHT, Shot, read_shot
from bwaudit.imaging.heif import HEIF_BRANDS, open_heif

if TYPE_CHECKING:
    from collections.abc import Callable

JPEG = "image/jpeg"
PNG = "image/png"
HEIC = "image/heic"
PDF = "application/pdf"

MOST_MEGABYTES = 50
MOST_MEGAPIXELS = 40

REPORT_SIDE = 1280
REPORT_QUALITY = 78
"""Measured on phone photos of 8 and 9 megapixels: 1280 px at quality 78 is 90 to 220 KB and prints
at 370 dots an inch in a grid of two. 1600 px is 40 % more bytes on a slow line for nothing that
print shows; 1024 px blurs the small print of a label when a reader zooms in. `optimize` saves 3 %
for 10 % more time and is left off."""

THUMBNAIL_SIDE = 320
THUMBNAIL_QUALITY = 75

_PDF_HEAD = 1024

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = frozenset({5, 6, 7, 8})

# What decoders raise on bytes that are not what they say; a test feeds them many such files.
_DAMAGED = (
    OSError, SyntaxError, ValueError, EOFError, RuntimeError, LookupError, TypeError,
    OverflowError, ZeroDivisionError, AttributeError, MemoryError, struct.error, zlib.error,
)  # fmt: skip

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Derived:
    """What came in. Sizes are pixels of the upright photo; a paper has none, and no copies.

    `report` and `thumbnail` are JPEG. `taken_at` is ISO 8601 as far as the camera knew, or empty;
    `camera` and `camera_id` are as in `Shot`.
    """

    media_type: str
    width: int = 0
    height: int = 0
    taken_at: str = ""
    camera: str = ""
    camera_id: str = ""
    report: bytes = b""
    report_size: Size = (0, 0)
    thumbnail: bytes = b""
    thumbnail_size: Size = (0, 0)

    @property
    def is_photo(self) -> bool:
        return self.media_type != PDF


def media_type_of(data: bytes) -> str:
    """What the first bytes say the file is, or empty when it is nothing that may come in.

    Names are not looked at: a renamed file is still what it is.
    """
    if data.startswith(b"\xff\xd8\xff"):
        return JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if data[4:8] == b"ftyp" and data[8:12] in HEIF_BRANDS:
        return HEIC
    # Readers accept, and some programs write, a little before the mark.
    if b"%PDF-" in data[:_PDF_HEAD]:
        return PDF
    return ""


def derive(data: bytes, name: str) -> Derived:
    """Recognise a file and make its copies. `name` is for the sentence when it is refused.

    Raises EvidenceError: TOO_LARGE, NOT_A_PHOTO, TOO_MANY_PIXELS (before anything is decoded),
    PARTLY_EMPTY (a part was never written) or UNREADABLE (damaged, cut short).
    """
    if len(data) > MOST_MEGABYTES * 2**20:
        raise EvidenceError(Code.TOO_LARGE, name=name, megabytes=MOST_MEGABYTES)
    if not data:
        raise EvidenceError(Code.UNREADABLE, name=name)
    media_type = media_type_of(data)
    if not media_type:
        raise EvidenceError(Code.NOT_A_PHOTO, name=name)
    if media_type == PDF:
        return Derived(PDF)
    if has_empty_part(data):
        raise EvidenceError(Code.PARTLY_EMPTY, name=name)
    try:
        return _photo(data, media_type)
    except _TooManyPixels as refusal:
        raise EvidenceError(
            Code.TOO_MANY_PIXELS, name=name, megapixels=MOST_MEGAPIXELS
        ) from refusal
    except _DAMAGED as refusal:
        raise EvidenceError(Code.UNREADABLE, name=name) from refusal


class _TooManyPixels(Exception):
    """The header promises more than is ever decoded."""


# The plug-ins are called by name, not by `Image.open`: nothing else can be guessed from the bytes,
# and nothing is registered for the whole process.
_OPENERS: dict[str, Callable[[BytesIO], Image.Image]] = {
    JPEG: JpegImageFile,
    PNG: PngImageFile,
    HEIC: open_heif,
}


def upright(data: bytes, name: str, side: int) -> Image.Image:
    """A photo upright, sRGB, its long side at most `side` pixels, without any description.

    Raises EvidenceError UNREADABLE when it is damaged, or no photo.
    """
    media_type = media_type_of(data)
    try:
        with _OPENERS[media_type](BytesIO(data)) as photo:
            turn = UPRIGHT if media_type == HEIC else _shot(photo).orientation
            picture = _decode(photo, fit(photo.size, side))
        return picture.transpose(_TURNS[turn]) if turn in _TURNS else picture
    except _DAMAGED as refusal:
        raise EvidenceError(Code.UNREADABLE, name=name) from refusal


def _photo(data: bytes, media_type: str) -> Derived:
    with _OPENERS[media_type](BytesIO(data)) as photo:
        width, height = photo.size
        if width * height > MOST_MEGAPIXELS * 1_000_000:
            raise _TooManyPixels
        shot = _shot(photo)
        # The HEIC reader has turned it already, as that format's own properties say.
        turn = UPRIGHT if media_type == HEIC else shot.orientation
        report = _decode(photo, fit((width, height), REPORT_SIDE))
        if turn in _TURNS:
            report = report.transpose(_TURNS[turn])
        if media_type == HEIC:
            # Only decoding tells what the file's own turns and crops make of it.
            width, height = photo.size
    small = report.resize(fit(report.size, THUMBNAIL_SIDE), Image.Resampling.BICUBIC)
    if turn in _SIDEWAYS:
        width, height = height, width
    return Derived(
        media_type=media_type,
        width=width,
        height=height,
        taken_at=shot.taken_at,
        camera=shot.camera,
        camera_id=shot.camera_id,
        report=jpeg(report, REPORT_QUALITY),
        report_size=report.size,
        thumbnail=jpeg(small, THUMBNAIL_QUALITY),
        thumbnail_size=small.size,
    )


def _shot(photo: Image.Image) -> Shot:
    try:
        return read_shot(photo.getexif())
    except _DAMAGED:
        # A photo whose description is broken is still a photo.
        return Shot()


def _decode(photo: Image.Image, size: Size) -> Image.Image:
    """The photo at `size`, as plain sRGB without any description; not yet turned upright."""
    # For JPEG: decode at 1/2, 1/4 or 1/8 when that is still at least `size`. Three times faster.
    photo.draft(None, size)
    photo.load()
    profile = photo.info.get("icc_profile")
    if photo.mode.startswith("I"):
        # 16 bits of grey; a plain conversion would cut off instead of scaling down.
        photo = photo.convert("I").point(lambda value: value * (1 / 256) + 0).convert("L")
    elif photo.has_transparency_data:
        photo = photo.convert("RGBA")
    elif photo.mode not in ("RGB", "L", "CMYK"):
        photo = photo.convert("RGB")
    if photo.size != size:
        photo = photo.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
    if photo.mode == "RGBA":
        ground = Image.new("RGB", photo.size, "white")
        ground.paste(photo, mask=photo.getchannel("A"))
        photo = ground
    photo = _to_srgb(photo, profile)
    # Saving would write some of this out again, comments for one.
    photo.info = {}
    return photo


def _to_srgb(photo: Image.Image, profile: object) -> Image.Image:
    if isinstance(profile, bytes) and profile:
        try:
            converted = ImageCms.profileToProfile(
                photo,
                ImageCms.ImageCmsProfile(BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
        except (ImageCms.PyCMSError, *_DAMAGED):
            # A broken or foreign profile: near colours are better than no photo.
            converted = None
        if converted is not None:
            return converted
    return photo.convert("RGB")


def fit(size: Size, side: int) -> Size:
    """The largest size of the same shape whose long side is at most `side`; never larger."""
    width, height = size
    scale = min(1.0, side / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


def jpeg(photo: Image.Image, quality: int) -> bytes:
    """The pixels as JPEG, and nothing else."""
    out = BytesIO()
    photo.save(out, "JPEG", quality=quality, subsampling="4:2:0")
    return out.getvalue()
