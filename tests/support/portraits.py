"""Photos with a real face: the public-domain portrait that scikit-image carries (NASA), by itself
and pasted into drawn halls."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import skimage
from PIL import Image

from bwaudit.assessment.photo_marks import FULL, Box
from bwaudit.imaging.scenes import scene

if TYPE_CHECKING:
    from collections.abc import Sequence

HEAD = Box(3540, 1140, 5270, 3480)
"""Where the face is in the portrait, by eye."""

_CUT = (150, 0, 300, 210)
_FACE_WIDTH = 88


@cache
def _portrait() -> Image.Image:
    return Image.open(Path(skimage.__file__).parent / "data" / "astronaut.png").convert("RGB")


def portrait() -> Image.Image:
    """512 by 512 pixels, one face."""
    return _portrait().copy()


def hall_with_heads(
    widths: Sequence[int] = (60, 80, 100), turn: int = 0
) -> tuple[Image.Image, list[Box]]:
    """A hall of 1280 by 960 pixels with one head of each width in pixels, turned by degrees.

    Gives the photo and about where each face is.
    """
    photo = Image.open(BytesIO(scene("corridor", width=1280, height=960))).convert("RGB")
    places, x = [], 40
    cut = _portrait().crop(_CUT)
    for width in widths:
        scale = width / _FACE_WIDTH
        head = cut.resize((round(150 * scale), round(210 * scale)), Image.Resampling.BICUBIC)
        shape = Image.new("L", head.size, 255)
        turned = head.rotate(turn, expand=True, resample=Image.Resampling.BICUBIC)
        photo.paste(turned, (x, 300), shape.rotate(turn, expand=True))
        middle = (x + turned.width / 2, 300 + turned.height / 2)
        reach = width * 0.75
        places.append(
            Box(
                round((middle[0] - reach) / 1280 * FULL),
                round((middle[1] - reach) / 960 * FULL),
                round((middle[0] + reach) / 1280 * FULL),
                round((middle[1] + reach) / 960 * FULL),
            )
        )
        x += turned.width + 60
    return photo, places


def jpeg(photo: Image.Image) -> bytes:
    """The photo as JPEG bytes."""
    out = BytesIO()
    photo.save(out, "JPEG", quality=92)
    return out.getvalue()
