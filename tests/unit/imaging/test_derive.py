"""A photo comes in as it is, and goes out upright, small, and telling nothing but its picture."""

from __future__ import annotations

import json
import random
import subprocess
import threading
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageCms, ImageOps

from bwaudit.foundation.errors import Code, EvidenceError
from bwaudit.imaging.derive import MOST_MEGABYTES, REPORT_SIDE, Derived, derive, media_type_of
from unit.imaging.photos import (
    BLUE,
    GREEN,
    GREY,
    RED,
    SECRETS,
    camera_exif,
    camera_jpeg,
    corners,
    empty_png,
    heic,
    jpeg,
    near,
    opened,
    png,
    png_with_remark,
    quarters,
)

if TYPE_CHECKING:
    from pathlib import Path

UPRIGHT = [RED, GREEN, BLUE, GREY]

# Pillow says so aloud; people get the sentence, or the photo without its description.
quietly = pytest.mark.filterwarnings("ignore::UserWarning:PIL")


def refusal(data: bytes, name: str = "IMG_0231.jpg") -> EvidenceError:
    with pytest.raises(EvidenceError) as caught:
        derive(data, name)
    return caught.value


def tags(folder: Path, data: bytes) -> dict[str, object]:
    """Everything exiftool finds inside the file, by group and name."""
    path = folder / "derived.jpg"
    path.write_bytes(data)
    told = subprocess.run(
        ["exiftool", "-a", "-u", "-G0", "-json", path], capture_output=True, text=True, check=True
    )
    found: dict[str, object] = json.loads(told.stdout)[0]
    return found


def test_a_phone_photo_gives_its_size_its_moment_and_two_copies() -> None:
    derived = derive(camera_jpeg(size=(3000, 2000)), "IMG_0231.jpg")
    assert (derived.media_type, derived.width, derived.height) == ("image/jpeg", 3000, 2000)
    assert derived.taken_at == "2026-05-14T10:20:31+06:00"
    assert derived.report_size == (REPORT_SIDE, 853) == opened(derived.report).size
    assert derived.thumbnail_size == (320, 213) == opened(derived.thumbnail).size
    assert derived.is_photo


def test_a_small_photo_is_never_made_larger() -> None:
    derived = derive(camera_jpeg(size=(96, 64)), "small.jpg")
    assert derived.report_size == derived.thumbnail_size == (96, 64)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_is_applied_once(orientation: int) -> None:
    # Undo the camera's turn on an upright picture by hand, store it with the tag, and get it back.
    stored = quarters() if orientation < 5 else quarters((64, 96))
    derived = derive(jpeg(stored, exif=camera_exif(orientation)), "turned.jpg")
    wanted = {
        1: [0, 1, 2, 3], 2: [1, 0, 3, 2], 3: [3, 2, 1, 0], 4: [2, 3, 0, 1],
        5: [0, 2, 1, 3], 6: [2, 0, 3, 1], 7: [3, 1, 2, 0], 8: [1, 3, 0, 2],
    }[orientation]  # fmt: skip
    assert (derived.width, derived.height) == (96, 64)
    assert near(corners(derived.report), [UPRIGHT[index] for index in wanted])
    assert near(corners(derived.thumbnail), [UPRIGHT[index] for index in wanted])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_what_pillow_itself_calls_upright_is_upright(orientation: int) -> None:
    data = camera_jpeg(orientation)
    turned = ImageOps.exif_transpose(opened(data))
    assert turned is not None
    assert near(corners(derive(data, "x.jpg").report), corners(png(turned)))


def test_a_heic_photo_is_turned_once_as_the_file_says() -> None:
    derived = derive(heic(), "IMG_0232.HEIC")
    assert (derived.media_type, derived.width, derived.height) == ("image/heic", 64, 96)
    assert near(corners(derived.report), [BLUE, RED, GREY, GREEN])
    assert derived.taken_at == "2026-05-14T10:20:31+06:00"


@pytest.mark.parametrize(
    "data",
    [camera_jpeg(6), png_with_remark(quarters()), heic()],
    ids=["jpeg", "png", "heic"],
)
def test_nothing_a_camera_wrote_is_left_in_the_copies(data: bytes, tmp_path: Path) -> None:
    derived = derive(data, "x")
    assert any(word.encode() in data for word in SECRETS)
    for copy in (derived.report, derived.thumbnail):
        assert not [word for word in SECRETS if word.encode() in copy]
        groups = {name.split(":")[0] for name in tags(tmp_path, copy)}
        assert groups <= {"SourceFile", "ExifTool", "File", "JFIF", "Composite"}
        assert not {"exif", "icc_profile", "xmp", "comment"} & set(opened(copy).info)


def test_a_wide_colour_photo_becomes_srgb() -> None:
    # A profile in which red and blue have changed places shows at once whether it was applied.
    swapped = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = swapped.replace(b"rXYZ", b"tmpX").replace(b"bXYZ", b"rXYZ").replace(b"tmpX", b"bXYZ")
    derived = derive(jpeg(Image.new("RGB", (64, 64), (220, 30, 30)), icc_profile=swapped), "p3.jpg")
    assert near(corners(derived.report), [(30, 30, 220)] * 4)


def test_a_broken_colour_profile_does_not_lose_the_photo() -> None:
    derived = derive(jpeg(quarters(), icc_profile=b"no profile at all" * 20), "x.jpg")
    assert near(corners(derived.report), UPRIGHT)


@quietly
@pytest.mark.parametrize("broken", [b"Exif\0\0MM\0*\0\0\0\xff", b"Exif\0\0garbage" * 9])
def test_a_broken_description_does_not_lose_the_photo(broken: bytes) -> None:
    derived = derive(jpeg(quarters(), exif=broken), "x.jpg")
    assert near(corners(derived.report), UPRIGHT)
    assert derived.taken_at == ""


def with_alpha() -> Image.Image:
    photo = quarters().convert("RGBA")
    photo.putalpha(Image.new("L", photo.size, 0))
    return photo


WHITE = (255, 255, 255)


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (jpeg(quarters(), progressive=True), UPRIGHT),
        (jpeg(quarters().convert("CMYK")), UPRIGHT),
        (jpeg(Image.new("L", (64, 64), 120)), [(120, 120, 120)] * 4),
        (png(quarters()), UPRIGHT),
        (png(quarters().convert("P", palette=Image.Palette.ADAPTIVE)), UPRIGHT),
        (png(with_alpha()), [WHITE] * 4),
        (png(Image.new("LA", (64, 64), (0, 0))), [WHITE] * 4),
        (png(Image.new("1", (64, 64), 1)), [WHITE] * 4),
        (png(Image.new("I;16", (64, 64), 0x8080)), [(128, 128, 128)] * 4),
        (png(quarters(), save_all=True, append_images=[with_alpha().convert("RGB")]), UPRIGHT),
    ],
    ids=[
        "progressive", "cmyk", "grey", "png", "palette", "alpha", "grey-alpha", "bits", "16-bit",
        "animated",
    ],
)  # fmt: skip
def test_every_kind_of_photo_becomes_plain_rgb(
    data: bytes, wanted: list[tuple[int, int, int]]
) -> None:
    derived = derive(data, "x")
    assert opened(derived.report).mode == "RGB"
    assert near(corners(derived.report), wanted)


@pytest.mark.parametrize("size", [(1, 10_000), (10_000, 1), (1, 1)])
def test_a_very_long_photo_keeps_at_least_a_pixel(size: tuple[int, int]) -> None:
    derived = derive(png(Image.new("RGB", size, RED)), "long.png")
    assert min(derived.report_size + derived.thumbnail_size) >= 1
    assert max(derived.report_size) <= REPORT_SIDE


def test_a_paper_is_recognised_and_left_alone() -> None:
    assert derive(b"%PDF-1.7\n...", "register.pdf") == Derived("application/pdf")
    assert derive(b"\n\n%PDF-1.4\n...", "register.pdf").is_photo is False


@pytest.mark.parametrize(
    "data",
    [b"AutoCAD", b"GIF89a" + bytes(40), b"RIFF\0\0\0\0WEBPVP8 ", b"PK\x03\x04", b"<svg/>",
     b"\0\0\0\x20ftypavif" + bytes(40), b"\0\0\0\x20ftypisom" + bytes(40), b"BM" + bytes(60)],
)  # fmt: skip
def test_what_is_no_photo_is_refused_by_its_bytes_not_its_name(data: bytes) -> None:
    refused = refusal(data, "plan.jpg")
    assert refused.code is Code.NOT_A_PHOTO
    assert refused.what == (
        "The file must be a photo (JPG, PNG, HEIC) or a PDF. ‘plan.jpg’ was not added"
    )


@pytest.mark.parametrize("data", [jpeg(quarters((400, 300))), png(quarters((400, 300))), heic()])
@pytest.mark.parametrize("kept", [0.05, 0.5, 0.9])
def test_a_photo_cut_short_is_refused_by_name(data: bytes, kept: float) -> None:
    refused = refusal(data[: int(len(data) * kept)])
    assert refused.code is Code.UNREADABLE
    assert refused.what == "‘IMG_0231.jpg’ cannot be opened. It was not added"


def test_an_empty_file_cannot_be_opened() -> None:
    assert refusal(b"").code is Code.UNREADABLE


def test_a_file_above_the_limit_is_refused_unread() -> None:
    refused = refusal(b"\xff\xd8\xff" + bytes(MOST_MEGABYTES * 2**20), "video.mp4")
    assert refused.what == "The file must be smaller than 50 MB. ‘video.mp4’ was not added"


def test_a_photo_that_promises_too_many_pixels_is_not_decoded() -> None:
    bomb = empty_png(20_000, 20_000)
    assert len(bomb) < 100
    refused = refusal(bomb, "bomb.png")
    assert refused.code is Code.TOO_MANY_PIXELS
    assert "40 million" in refused.what


def test_the_largest_photo_a_header_can_promise_is_refused_too() -> None:
    data = bytearray(jpeg(quarters()))
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = b"\xff\xff\xff\xff"
    assert refusal(bytes(data)).code is Code.TOO_MANY_PIXELS


@quietly
@pytest.mark.parametrize("data", [camera_jpeg(), png_with_remark(quarters()), heic()])
def test_damage_anywhere_gives_a_photo_or_the_sentence(data: bytes) -> None:
    chance = random.Random(20260514)
    refused = set()
    for _ in range(300):
        harmed = bytearray(data)
        for _ in range(chance.randint(1, 8)):
            harmed[chance.randrange(len(harmed))] = chance.randrange(256)
        try:
            derive(bytes(harmed), "x")
        except EvidenceError as refusal:
            refused.add(refusal.code)
    assert refused <= {Code.UNREADABLE, Code.NOT_A_PHOTO, Code.TOO_MANY_PIXELS}


def test_two_threads_derive_the_same_bytes_as_one() -> None:
    data = [camera_jpeg(orientation, (1600, 1200)) for orientation in range(1, 9)]
    alone = [derive(each, "x") for each in data]
    together: dict[int, Derived] = {}

    def work(first: int) -> None:
        for index in range(first, len(data), 2):
            together[index] = derive(data[index], "x")

    threads = [threading.Thread(target=work, args=(first,)) for first in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[index] for index in range(len(data))] == alone


def test_the_kind_of_a_file_is_told_by_its_first_bytes() -> None:
    assert [media_type_of(each) for each in (camera_jpeg(), png(quarters()), heic(), b"%PDF-")] == [
        "image/jpeg", "image/png", "image/heic", "application/pdf",
    ]  # fmt: skip
    assert media_type_of(BytesIO(b"").getvalue()) == ""
