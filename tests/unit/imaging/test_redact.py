"""What is hidden is gone from the exported file: one colour, no metadata, other bytes."""

from __future__ import annotations

import json
import subprocess
from io import BytesIO

import pytest
from PIL import Image

from bwaudit.assessment.photo_marks import FULL, Box, MarkKind, PhotoMark
from bwaudit.foundation.errors import Code, EvidenceError
from bwaudit.foundation.hashing import sha256
from bwaudit.imaging.derive import REPORT_SIDE, THUMBNAIL_SIDE, derive
from bwaudit.imaging.redact import CASING, FILL, INK, redact
from bwaudit.imaging.scenes import scene
from unit.imaging.photos import BLUE, SECRETS, camera_jpeg, heic, png, quarters

FACE = Box(3300, 2210, 4170, 4030)


def area(kind: MarkKind, box: Box, name: str = "m1") -> PhotoMark:
    return PhotoMark(name, kind, box.corners)


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data)).convert("RGB")


def part(picture: Image.Image, box: Box) -> Image.Image:
    """The pixels a box covers, those it only touches included."""
    width, height = picture.size
    return picture.crop(
        (
            box.left * width // FULL,
            box.top * height // FULL,
            -(-box.right * width // FULL),
            -(-box.bottom * height // FULL),
        )
    )


@pytest.mark.parametrize("box", [FACE, Box(0, 0, 700, 900), Box(9400, 9100, FULL, FULL)])
def test_hidden_pixels_have_one_colour_to_the_last(box: Box) -> None:
    copies = redact(scene("machines"), "IMG.jpg", [area(MarkKind.HIDE, box)])
    hidden = part(opened(copies.report), box)
    assert hidden.getcolors() == [(hidden.width * hidden.height, FILL)]
    middle = part(opened(copies.thumbnail), box)
    assert middle.getpixel((middle.width // 2, middle.height // 2)) == FILL


def test_the_export_has_no_metadata_and_another_digest() -> None:
    data = camera_jpeg(6, size=(1600, 1200))
    plain = derive(data, "IMG.jpg")
    copies = redact(data, "IMG.jpg", [area(MarkKind.HIDE, FACE)])
    for copy in (copies.report, copies.thumbnail):
        read = subprocess.run(
            ["exiftool", "-json", "-G1", "-"], input=copy, capture_output=True, check=True
        )
        (tags,) = json.loads(read.stdout)
        groups = {name.split(":")[0] for name in tags} - {"SourceFile"}
        assert groups <= {"ExifTool", "System", "File", "JFIF", "Composite"}
        assert not any("Thumbnail" in name or "GPS" in name for name in tags)
        assert not any(secret.encode() in copy for secret in SECRETS)
    assert sha256(copies.report) not in (sha256(data), sha256(plain.report))
    assert copies.report_size == (plain.report_size)


def test_a_mark_lies_on_the_upright_photo_whatever_way_the_camera_was_held() -> None:
    top_left = Box(0, 0, 4000, 4000)
    for orientation in range(1, 9):
        copies = redact(camera_jpeg(orientation), "IMG.jpg", [area(MarkKind.HIDE, top_left)])
        plain = opened(derive(camera_jpeg(orientation), "IMG.jpg").report)
        shown = opened(copies.report)
        assert shown.size == plain.size
        assert shown.getpixel((5, 5)) == FILL
        far = (shown.width - 5, shown.height - 5)
        assert _near(shown.getpixel(far), plain.getpixel(far))


def test_a_crop_keeps_only_its_part_and_stays_sharp() -> None:
    data = scene("notice board", width=4000, height=3000)
    kept = Box(2000, 2000, 4000, 4000)
    copies = redact(data, "IMG.jpg", [area(MarkKind.CROP, kept)])
    assert copies.report_size == (800, 600)
    assert max(copies.thumbnail_size) == THUMBNAIL_SIDE
    large = redact(data, "IMG.jpg", [area(MarkKind.CROP, Box(1000, 1000, 9000, 9000))])
    assert max(large.report_size) == REPORT_SIDE


def test_a_fill_is_where_it_was_after_a_crop() -> None:
    data = png(quarters((640, 480)))
    right_half, below_right = Box(5000, 0, FULL, FULL), Box(7500, 7500, FULL, FULL)
    marks = [area(MarkKind.CROP, right_half, "a"), area(MarkKind.HIDE, below_right, "b")]
    shown = opened(redact(data, "x.png", marks).report)
    assert shown.size == (320, 480)
    assert shown.getpixel((310, 470)) == FILL
    assert shown.getpixel((10, 470)) != FILL


def test_other_marks_are_drawn_in_red_with_a_light_edge() -> None:
    data = png(Image.new("RGB", (800, 600), BLUE))
    for kind, points in (
        (MarkKind.BOX, ((2000, 2000), (6000, 6000))),
        (MarkKind.ARROW, ((2000, 2000), (6000, 6000))),
        (MarkKind.PEN, ((2000, 2000), (3000, 5000), (6000, 6000))),
    ):
        shown = opened(redact(data, "x.png", [PhotoMark("m", kind, points)]).report)
        colours = {colour for _, colour in shown.getcolors(1 << 20) or ()}
        assert any(_near(colour, INK) for colour in colours), kind
        assert any(_near(colour, CASING) for colour in colours), kind


@pytest.mark.parametrize("words", ["Exit C", "বহির্গমন", "مخرج", "출구"])
def test_words_are_written_in_the_script_they_are_in(words: str) -> None:
    data = png(Image.new("RGB", (800, 600), BLUE))
    mark = PhotoMark("m", MarkKind.TEXT, ((9900, 9900),), words)
    shown = opened(redact(data, "x.png", [mark]).report)
    box = shown.crop((400, 500, 800, 600))
    colours = {colour for _, colour in box.getcolors(1 << 20) or ()}
    assert any(_near(colour, INK) for colour in colours)
    assert any(_near(colour, CASING) for colour in colours)


def test_nothing_shows_through_a_fill_and_empty_marks_draw_nothing() -> None:
    data = png(quarters((640, 480)))
    marks = [
        area(MarkKind.HIDE, Box(2000, 2000, 8000, 8000), "a"),
        PhotoMark("b", MarkKind.ARROW, ((0, 0), (5000, 5000))),
        PhotoMark("c", MarkKind.TEXT, ((100, 100),), "  "),
        PhotoMark("d", MarkKind.ARROW, ((9000, 9000), (9000, 9000))),
    ]
    shown = opened(redact(data, "x.png", marks).report)
    assert part(shown, Box(2000, 2000, 8000, 8000)).getcolors() is not None
    assert len(part(shown, Box(2000, 2000, 8000, 8000)).getcolors() or ()) == 1
    assert _near(shown.getpixel((630, 10)), (30, 180, 30))


def test_a_phones_heic_is_hidden_too() -> None:
    copies = redact(heic(), "turned.heic", [area(MarkKind.HIDE, Box(0, 0, 5000, 3000))])
    assert opened(copies.report).getpixel((4, 4)) == FILL
    assert copies.report_size == derive(heic(), "turned.heic").report_size


def test_a_damaged_photo_is_refused() -> None:
    with pytest.raises(EvidenceError) as refusal:
        redact(camera_jpeg()[:300], "IMG.jpg", [area(MarkKind.HIDE, FACE)])
    assert refusal.value.code is Code.UNREADABLE


def _near(one: object, other: object) -> bool:
    assert isinstance(one, tuple)
    assert isinstance(other, tuple)
    return all(abs(a - b) < 30 for a, b in zip(one, other, strict=True))
