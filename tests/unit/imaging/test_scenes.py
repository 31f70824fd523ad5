"""Drawn practice photos: always the same, with the metadata of a phone that reports must lose."""

from __future__ import annotations

import io
from datetime import datetime

import pytest
from PIL import Image

from bwaudit.imaging.scenes import SCENES, scene

TAKEN = datetime(2026, 5, 14, 10, 31)  # noqa: DTZ001 - a camera's clock knows no zone


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_is_drawn_the_same_each_time(name: str) -> None:
    first = scene(name, width=320, height=240, taken=TAKEN)
    assert first == scene(name, width=320, height=240, taken=TAKEN)
    assert first != scene(name, width=320, height=240, seed=2, taken=TAKEN)


def test_a_scene_carries_a_position_and_the_time() -> None:
    exif = Image.open(io.BytesIO(scene("corridor", width=320, height=240, taken=TAKEN))).getexif()
    assert exif.get_ifd(0x8825)[1] == "N"
    assert exif.get_ifd(0x8769)[0x9003] == "2026:05:14 10:31:00"
