"""What a person drew on a photo, and the faces a finder saw on it: plain values, no pixels.

Points are whole numbers from 0 to 10,000 in each direction of the upright photo, so that a mark
means the same on a phone's original and on the report-size copy, and has one form in the journal.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from bwaudit.foundation.hashing import canonical, sha256

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bwaudit.foundation.hashing import Json

FULL: Final = 10_000
"""The whole width, and the whole height."""

_COVERED = 0.9
_SAME = 0.5
_SIDES, _ABOVE, _BELOW = 0.3, 0.45, 0.2
_LEAST = 60

Point = tuple[int, int]


class MarkKind(StrEnum):
    """What a mark does. The values are what the journal stores."""

    HIDE = "hide"
    BOX = "box"
    ARROW = "arrow"
    PEN = "pen"
    TEXT = "text"
    CROP = "crop"
    NO_FACE = "no_face"

    @property
    def is_area(self) -> bool:
        """Whether two corners say all of it."""
        return self in (MarkKind.HIDE, MarkKind.BOX, MarkKind.CROP, MarkKind.NO_FACE)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in parts of the photo, 0 to 10,000."""

    left: int
    top: int
    right: int
    bottom: int

    @classmethod
    def around(cls, points: Iterable[Point]) -> Box:
        """The smallest rectangle with all the points in it; there must be one point at least."""
        known = list(points)
        xs, ys = [x for x, _ in known], [y for _, y in known]
        return cls(min(xs), min(ys), max(xs), max(ys))

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def area(self) -> int:
        return max(0, self.width) * max(0, self.height)

    @property
    def corners(self) -> tuple[Point, Point]:
        return (self.left, self.top), (self.right, self.bottom)

    def shared(self, other: Box) -> int:
        """The area that lies in both."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        tall = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0, wide) * max(0, tall)

    def grown(self) -> Box:
        """A face with hair, ears and chin, within the photo: finders draw theirs from brow to
        mouth, and people are known by their hair too."""
        wide, above, below = (
            round(self.width * _SIDES),
            round(self.height * _ABOVE),
            round(self.height * _BELOW),
        )
        return Box(
            max(0, self.left - wide),
            max(0, self.top - above),
            min(FULL, self.right + wide),
            min(FULL, self.bottom + below),
        )


@dataclass(frozen=True, slots=True)
class PhotoMark:
    """One mark. An area has two corners, an arrow its tail and its head, a text the place where it
    begins, a pen one stroke."""

    id: str
    kind: MarkKind
    points: tuple[Point, ...]
    text: str = ""

    @property
    def box(self) -> Box:
        return Box.around(self.points)

    def as_json(self) -> Json:
        value: dict[str, Json] = {
            "kind": self.kind.value,
            "points": [[x, y] for x, y in self.points],
        }
        if self.text:
            value["text"] = self.text
        return value

    @classmethod
    def from_json(cls, mark: str, value: Any) -> PhotoMark | None:
        """Read what `as_json` wrote. None for a mark that was taken away, or is of a kind this
        version does not know. What comes from a partner's device is taken with care."""
        if not isinstance(value, dict) or value.get("kind") not in set(MarkKind):
            return None
        points = tuple(
            (_inside(point[0]), _inside(point[1]))
            for point in value.get("points", ())
            if isinstance(point, list) and len(point) == 2
        )
        if not points:
            return None
        return cls(mark, MarkKind(value["kind"]), points, str(value.get("text", "")))


def _inside(number: Any) -> int:
    return max(0, min(FULL, number)) if isinstance(number, int) else 0


def unknown_mark(value: Any) -> bool:
    """Whether a value is a mark of a later version: then the photo cannot be drawn as meant."""
    return isinstance(value, dict) and PhotoMark.from_json("", value) is None


def drawn(marks: Iterable[PhotoMark]) -> tuple[PhotoMark, ...]:
    """The marks that change the picture, in the order in which they were made."""
    found = (mark for mark in marks if mark.kind is not MarkKind.NO_FACE)
    return tuple(sorted(found, key=lambda mark: (mark.id, mark.points)))


def marks_digest(marks: Iterable[PhotoMark]) -> str:
    """What a drawn copy says it was made of. Empty when nothing changes the picture."""
    values = [[mark.id, mark.as_json()] for mark in drawn(marks)]
    return sha256(canonical(values)) if values else ""


def crop_of(marks: Iterable[PhotoMark]) -> Box:
    """The part that is kept: all, or the latest crop that is large enough to show anything."""
    crops = [mark.box for mark in drawn(marks) if mark.kind is MarkKind.CROP]
    large = [box for box in crops if box.width >= _LEAST and box.height >= _LEAST]
    return large[-1] if large else Box(0, 0, FULL, FULL)


def visible_faces(faces: Sequence[Box], marks: Sequence[PhotoMark]) -> tuple[Box, ...]:
    """The faces that can still be seen: not covered, not cut off, not said to be none.

    A face counts as covered when nine tenths of it lie below one fill.
    """
    kept = crop_of(marks)
    return tuple(
        face
        for face in faces
        if face.shared(kept) > 0 and not is_hidden(face, marks) and not is_no_face(face, marks)
    )


def is_hidden(face: Box, marks: Iterable[PhotoMark]) -> bool:
    """Whether a fill lies over a face."""
    return any(
        mark.kind is MarkKind.HIDE and face.shared(mark.box) >= _COVERED * face.area
        for mark in marks
    )


def is_no_face(face: Box, marks: Iterable[PhotoMark]) -> bool:
    """Whether a person said that this is no face."""
    return any(mark.kind is MarkKind.NO_FACE and same_place(face, mark.box) for mark in marks)


def same_place(one: Box, other: Box) -> bool:
    """Whether two boxes are about the same thing: most of both is shared."""
    both = one.shared(other)
    return both > _SAME * (one.area + other.area - both)


def boxes_from_json(value: Mapping[str, Any] | None) -> tuple[Box, ...] | None:
    """The faces a finder saw, or None when nothing has looked yet."""
    if not isinstance(value, dict):
        return None
    found = []
    for edges in value.get("boxes", ()):
        if isinstance(edges, list) and len(edges) == 4:
            left, top, right, bottom = (_inside(edge) for edge in edges)
            found.append(Box(left, top, right, bottom))
    return tuple(found)


def boxes_as_json(boxes: Iterable[Box], finder: str) -> Json:
    """What a finder saw, and which finder."""
    edges: list[Json] = [[box.left, box.top, box.right, box.bottom] for box in boxes]
    return {"boxes": edges, "finder": finder}
