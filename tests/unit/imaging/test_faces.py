"""The face finder on a public-domain portrait (of scikit-image), large, small, turned, and on halls
without anybody."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from bwaudit.assessment.photo_marks import Box, same_place
from bwaudit.imaging.faces import FaceFinder, new_faces
from bwaudit.imaging.scenes import scene
from support.portraits import HEAD, hall_with_heads, jpeg, portrait

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return FaceFinder()


def test_the_finder_is_here(finder: FaceFinder) -> None:
    assert finder.is_here()


def test_the_face_of_a_portrait_is_found_where_it_is(finder: FaceFinder) -> None:
    (face,) = finder.find(jpeg(portrait()))
    assert same_place(face, HEAD)


@pytest.mark.parametrize(("turn", "least"), [(0, 18), (30, 18), (180, 60)])
def test_faces_of_all_sizes_are_found_at_any_angle(
    finder: FaceFinder, turn: int, least: int
) -> None:
    photo, heads = hall_with_heads((least, 48, 120), turn)
    found = finder.find(jpeg(photo))
    assert len(found) == len(heads)
    for head in heads:
        assert any(face.shared(head) > 0.5 * min(face.area, head.area) for face in found)


def test_halls_without_people_have_no_face(finder: FaceFinder) -> None:
    for name in ("corridor", "machines", "chemical drums", "notice board"):
        assert finder.find(scene(name, width=1280, height=960)) == ()


def test_a_grey_photo_is_looked_at_too(finder: FaceFinder) -> None:
    assert len(finder.find(jpeg(portrait().convert("L")))) == 1


def test_without_its_model_the_finder_is_not_here(tmp_path: Path) -> None:
    assert not FaceFinder(tmp_path / "faces.onnx").is_here()


def test_only_faces_that_are_not_known_are_new() -> None:
    known, other = Box(0, 0, 1000, 1000), Box(5000, 5000, 6000, 6000)
    assert new_faces([Box(10, 10, 990, 1010), other], [known]) == [other]


def test_a_tiny_photo_has_no_face(finder: FaceFinder) -> None:
    out = BytesIO()
    Image.new("RGB", (3, 2)).save(out, "JPEG")
    assert finder.find(out.getvalue()) == ()
