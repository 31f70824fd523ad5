"""Find faces in a photo, on this device. Says where they are and nothing about whose.

The model is CenterFace (Xu and others, 2019, arXiv 1911.03599; MIT), shipped in `resources/models`
and run by ONNX Runtime, which is imported only when a photo is looked at. It can miss people, so
nothing may depend on it alone: a person looks, and can hide any part by hand.
"""

from __future__ import annotations

import threading
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from bwaudit.assessment.photo_marks import FULL, Box, same_place
from bwaudit.foundation.content import shipped_resources

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FINDER: Final = "centerface-1"
"""Written beside what was found, so that a better finder can look again."""

_LIKELY = 0.35
"""Measured on a portrait pasted into drawn halls: upright or leaning, faces are found from 16 px
wide, lying or upside down from 40 to 60 px, and nothing else is found."""

_STEP = 4
_MULTIPLE = 32
_LONG_SIDE = 1280
_SAME_FACE = 0.3
_THREADS = 1


class FaceFinder:
    """Looks at photos, one at a time. Loads the model with the first. Safe to use from a thread."""

    def __init__(self, model: Path | None = None) -> None:
        self._model = model or shipped_resources("models", "faces.onnx")
        self._session: Any = None
        self._lock = threading.Lock()

    def is_here(self) -> bool:
        """Whether photos can be looked at: the model and its runtime are installed."""
        if not self._model.is_file():
            return False
        try:
            import onnxruntime  # noqa: F401
        except ImportError:
            return False
        return True

    def find(self, photo: bytes) -> tuple[Box, ...]:
        """Where faces are in a JPEG, most likely first, in parts of the photo.

        The photo is looked at with its long side at 1280 pixels at most, the size at which reports
        show it: whom it does not show there nobody will recognise there.
        """
        with JpegImageFile(BytesIO(photo)) as opened:
            opened.draft("RGB", (_LONG_SIDE, _LONG_SIDE))
            picture = opened.convert("RGB")
        return self._find(picture)

    def _find(self, picture: Image.Image) -> tuple[Box, ...]:
        import numpy as np

        scale = min(1.0, _LONG_SIDE / max(picture.size))
        width, height = (
            -(-max(1, round(side * scale)) // _MULTIPLE) * _MULTIPLE for side in picture.size
        )
        sized = picture.resize((width, height), Image.Resampling.BILINEAR)
        pixels = np.asarray(sized, dtype=np.float32).transpose(2, 0, 1)[None]
        likely, size, offset = self._run(np.ascontiguousarray(pixels))
        rows, columns = np.nonzero(likely > _LIKELY)
        chance = likely[rows, columns]
        tall, wide = (np.exp(size[axis, rows, columns]) * _STEP for axis in (0, 1))
        down = (rows + offset[0, rows, columns] + 0.5) * _STEP
        across = (columns + offset[1, rows, columns] + 0.5) * _STEP
        across, wide = across / width * FULL, wide / width * FULL
        down, tall = down / height * FULL, tall / height * FULL
        found = [
            (float(chance[n]), _box(across[n], down[n], wide[n], tall[n]))
            for n in range(len(chance))
        ]
        return tuple(_apart(found))

    def _run(self, pixels: Any) -> tuple[Any, Any, Any]:
        with self._lock:
            if self._session is None:
                self._session = _load(self._model)
            likely, size, offset = self._session.run(["537", "538", "539"], {"input.1": pixels})
        return likely[0, 0], size[0], offset[0]


def _load(model: Path) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # One of the two cores of a small laptop stays with the window.
    options.intra_op_num_threads = _THREADS
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        model.read_bytes(), options, providers=["CPUExecutionProvider"]
    )


def _box(across: float, down: float, wide: float, tall: float) -> Box:
    def inside(edge: float) -> int:
        return max(0, min(FULL, round(edge)))

    return Box(
        inside(across - wide / 2),
        inside(down - tall / 2),
        inside(across + wide / 2),
        inside(down + tall / 2),
    )


def _apart(found: Iterable[tuple[float, Box]]) -> list[Box]:
    """The most likely box of each face: those that share much with a likelier one are dropped."""
    kept: list[Box] = []
    for _, box in sorted(found, key=lambda each: -each[0]):
        if box.area and not any(_overlap(box, other) > _SAME_FACE for other in kept):
            kept.append(box)
    return kept


def _overlap(one: Box, other: Box) -> float:
    both = one.shared(other)
    return both / (one.area + other.area - both)


def new_faces(seen: Iterable[Box], known: Iterable[Box]) -> list[Box]:
    """Those of `seen` that are not among `known`."""
    had = list(known)
    return [box for box in seen if not any(same_place(box, other) for other in had)]
