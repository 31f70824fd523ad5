"""Cameras write odd things; only what makes sense is taken."""

from __future__ import annotations

import pytest
from PIL import Image

from bwaudit.imaging.exif import Shot, read_shot
from unit.imaging.photos import camera_exif


def test_the_moment_carries_its_offset_when_the_camera_knew_it() -> None:
    shot = read_shot(camera_exif(6))
    assert (shot.taken_at, shot.orientation) == ("2026-05-14T10:20:31+06:00", 6)
    assert read_shot(camera_exif(offset="")).taken_at == "2026-05-14T10:20:31"


@pytest.mark.parametrize("offset", ["+6", "Z", "+25:00", "+06:75", "     "])
def test_an_offset_that_is_none_is_left_out(offset: str) -> None:
    assert read_shot(camera_exif(offset=offset)).taken_at == "2026-05-14T10:20:31"


@pytest.mark.parametrize(
    "taken", ["0000:00:00 00:00:00", "    :  :     :  :  ", "", "yesterday", "2026:13:40 10:20:30"]
)
def test_a_moment_that_is_none_is_left_out(taken: str) -> None:
    assert read_shot(camera_exif(taken=taken)).taken_at == ""


def test_the_moment_of_digitising_and_then_of_the_file_stand_in() -> None:
    exif = Image.Exif()
    exif[0x0132] = "2026:05:14 12:00:00"
    assert read_shot(exif).taken_at == "2026-05-14T12:00:00"
    exif.get_ifd(0x8769)[0x9004] = b"2026:05:14 11:00:00\0"
    assert read_shot(exif).taken_at == "2026-05-14T11:00:00"


@pytest.mark.parametrize("orientation", [0, 9, 255, "up"])
def test_an_orientation_out_of_range_means_upright(orientation: int | str) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert read_shot(exif) == Shot()


def test_two_cameras_of_one_model_are_told_apart_without_their_serial_numbers() -> None:
    def body(serial: str) -> Shot:
        exif = Image.Exif()
        exif[0x010F], exif[0x0110] = "Canon\0", "Canon PowerShot  A1 "
        exif.get_ifd(0x8769)[0xA431] = serial
        return read_shot(exif)

    first, second = body("100200300"), body("100200301")
    assert first.camera == second.camera == "Canon PowerShot A1"
    assert first.camera_id != second.camera_id
    assert "100200300" not in first.camera_id
    assert read_shot(Image.Exif()).camera_id == ""
