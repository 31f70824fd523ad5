"""Marks as values: what is covered, what is cut off, what a stranger's change may say."""

from __future__ import annotations

import pytest

from bwaudit.assessment.photo_marks import (
    FULL,
    Box,
    MarkKind,
    PhotoMark,
    boxes_as_json,
    boxes_from_json,
    crop_of,
    drawn,
    marks_digest,
    unknown_mark,
    visible_faces,
)

FACE = Box(4000, 2000, 5000, 3200)
EDGE = Box(0, 0, 300, 300)
WHOLE = Box(0, 0, FULL, FULL)


def mark(kind: MarkKind, box: Box, name: str = "m1") -> PhotoMark:
    return PhotoMark(name, kind, box.corners)


def test_a_face_below_a_fill_is_not_visible() -> None:
    assert visible_faces([FACE], []) == (FACE,)
    assert visible_faces([FACE], [mark(MarkKind.HIDE, FACE.grown())]) == ()


def test_a_fill_covers_hair_and_ears_and_stays_in_the_photo() -> None:
    grown = FACE.grown()
    assert grown.top < FACE.top - 400
    assert grown.left < FACE.left < FACE.right < grown.right
    assert EDGE.grown().corners[0] == (0, 0)


def test_a_fill_over_half_a_face_leaves_it_visible() -> None:
    half = Box(FACE.left, FACE.top, FACE.right, FACE.top + FACE.height // 2)
    assert visible_faces([FACE], [mark(MarkKind.HIDE, half)]) == (FACE,)
    assert visible_faces([FACE], [mark(MarkKind.BOX, FACE.grown())]) == (FACE,)


def test_what_is_cut_off_or_no_face_is_not_visible() -> None:
    away = Box(0, 4000, FULL, FULL)
    assert visible_faces([FACE], [mark(MarkKind.CROP, away)]) == ()
    assert visible_faces([FACE], [mark(MarkKind.NO_FACE, FACE)]) == ()


def test_a_crop_too_small_to_show_anything_keeps_all() -> None:
    assert crop_of([mark(MarkKind.CROP, Box(10, 10, 12, 900))]) == WHOLE
    first, second = Box(0, 0, 5000, 5000), Box(1000, 1000, 9000, 9000)
    crops = [mark(MarkKind.CROP, second, "b"), mark(MarkKind.CROP, first, "a")]
    assert crop_of(crops) == second


def test_the_digest_counts_what_is_drawn_and_in_no_other_order() -> None:
    one, two = mark(MarkKind.HIDE, FACE, "a"), mark(MarkKind.BOX, FACE, "b")
    assert marks_digest([one, two]) == marks_digest([two, one])
    assert marks_digest([one]) != marks_digest([one, two])
    assert marks_digest([mark(MarkKind.NO_FACE, FACE)]) == ""
    assert drawn([two, one]) == (one, two)


def test_marks_come_back_from_the_journal_as_they_were() -> None:
    for each in (
        mark(MarkKind.HIDE, FACE),
        PhotoMark("t", MarkKind.TEXT, ((10, 20),), "Exit C"),
        PhotoMark("p", MarkKind.PEN, ((1, 2), (3, 4), (5, 6))),
    ):
        assert PhotoMark.from_json(each.id, each.as_json()) == each
    assert MarkKind.HIDE.is_area
    assert not MarkKind.ARROW.is_area


@pytest.mark.parametrize(
    "value",
    [None, 7, "hide", {"kind": "melt", "points": [[1, 2]]}, {"kind": "hide", "points": [7]}],
)
def test_a_strange_mark_is_no_mark(value: object) -> None:
    assert PhotoMark.from_json("m", value) is None
    assert unknown_mark(value) is isinstance(value, dict)


def test_points_of_a_stranger_stay_inside_the_photo() -> None:
    value = {"kind": "hide", "points": [[-5, "x"], [99_999, 300]]}
    strange = PhotoMark.from_json("m", value)
    assert strange is not None
    assert strange.box == Box(0, 0, FULL, 300)


def test_found_faces_come_back_as_they_were() -> None:
    assert boxes_from_json(boxes_as_json([FACE], "finder")) == (FACE,)  # type: ignore[arg-type]
    assert boxes_from_json(None) is None
    assert boxes_from_json({"boxes": [[1, 2], "x"]}) == ()
