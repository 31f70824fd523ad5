"""Whatever people type and photograph, a sound PDF comes out."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from bwaudit.assessment.factory_view import PhotoView
from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.jpeg import read_jpeg
from bwaudit.pdf.readback import read_report
from bwaudit.pdf.writer import draw, write
from bwaudit.report.exit_meeting import exit_meeting
from bwaudit.report.frame import Edition
from bwaudit.report.options import ReportOptions
from bwaudit.report.plan import improvement_plan
from support import pdf_tools
from support.report_papers import plan_of, whole_view
from support.report_views import MADE, NUMBER, Album, finding, photo, samples, view_of
from unit.imaging.photos import camera_jpeg, jpeg, png, quarters

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.report.model import Report

BAD = {
    "long": ("The exit was blocked by cartons. " * 700)[:20_000],
    "one word": "x" * 20_000,
    "one Bengali word": "ক" * 3_000,
    "emoji": "Fire 🔥 door 🚪 blocked 👩🏽‍🏭 done ✅ flag 🇧🇩 ☃",
    "controls": "a\x00b\x07c\x1bd\x7fe\x9ff\ufffe\tTab\r\nNew\x0bline",
    "overrides": "Paid \u202eDTB 005\u202c in full \u2067abc\u2069 \u200fmark",
    "markup": "<b>&amp;</b> <script>alert(1)</script> %s {braces} **stars** \\(parens\\) (open",
    "no font": "工厂消防通道被堵塞 공장 비상구",
    "half characters": "lone \ud800 half and pair \ud83d\ude00",
    "heaped accents": "Z" + "\u0301\u0316\u0320" * 60 + "algo",
    "empty lines": "\n" * 300 + "end",
    "mixed": "Line 1: خروج مغلق Exit D ប្រការ ២ និង ৩ টি 240 שלום עולם, naïve façade…",
    "only spaces": "    ",
}


def report_of(text: str, photos: tuple[PhotoView, ...] = (), **facts: object) -> Report:
    sample = {**samples()["findings"][0], "text": text, "place": text, **facts}
    view = view_of({"DI1": (finding(sample, photos),)}, left=0, unchecked=False)
    return exit_meeting(replace(view, factory_name=text), ReportOptions(), NUMBER, MADE)


def captioned(text: str) -> tuple[Album, tuple[PhotoView, ...]]:
    """An album with one small photo, and that photo with a caption."""
    album = Album()
    return album, (PhotoView("a", album.add(jpeg(quarters()), 96, 64), text),)


@pytest.mark.parametrize("name", list(BAD))
def test_bad_words_give_a_sound_report(tmp_path: Path, name: str) -> None:
    target = tmp_path / "report.pdf"
    album, photos = captioned(BAD[name])
    write(report_of(BAD[name], photos), album, target)
    pdf_tools.check(target)
    assert read_report(target).whole


def test_a_long_text_runs_over_pages_and_says_whose_it_is(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    write(report_of(BAD["long"]), Album(), target)
    said = pdf_tools.text(target)
    assert said.count("No pregnancy test at hiring (continued)") >= 5
    assert said.count("blocked by cartons") >= 1_000


def test_whatever_is_typed_nothing_is_written_below_a_page(tmp_path: Path) -> None:
    album = Album()
    text = "Said without an end. " * 600
    plan = plan_of(whole_view(album))
    line = replace(plan.lines[0], action=text, who=text)
    papers = [
        improvement_plan(
            replace(plan, factory_name=text, lines=(line, *plan.lines)),
            ReportOptions(languages=("ar", "en")),
            Edition(NUMBER, 1, MADE, final=True),
        ),
        report_of(text, (photo(album, 0, text),), label=text),
    ]
    for paper in papers:
        target = tmp_path / "report.pdf"
        write(paper, album, target)
        with pikepdf.open(target) as pdf:
            codes = [page.Contents.read_bytes() for page in pdf.pages]
        lowest = min(float(y) for code in codes for y in re.findall(rb" ([-\d.]+) Td", code))
        assert lowest > 20
        assert pdf_tools.text(target).count("Said") >= 1200


def test_markup_is_printed_as_it_was_typed(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    write(report_of(BAD["markup"]), Album(), target)
    assert BAD["markup"] in pdf_tools.text(target, "-layout")


def test_an_override_cannot_make_a_report_read_otherwise(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    write(report_of("Paid \u202eDTB 005\u202c in full"), Album(), target)
    assert "Paid DTB 005 in full" in pdf_tools.text(target)


def test_what_no_font_shows_can_still_be_copied(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    write(report_of("Fire 🔥 door"), Album(), target)
    assert "Fire 🔥 door" in pdf_tools.text(target)


@pytest.mark.parametrize("size", [(1, 10_000), (10_000, 1), (1, 1), (3, 2_000)])
def test_a_photo_of_any_shape_keeps_it_and_fits(tmp_path: Path, size: tuple[int, int]) -> None:
    album = Album()
    file = album.add(jpeg(Image.new("RGB", size, (200, 30, 30))), *size)
    target = tmp_path / "report.pdf"
    photos = (PhotoView("a", file, "A line of pixels, " * 60),)
    write(report_of("Text", photos), album, target)
    pdf_tools.check(target)
    assert read_report(target).photos == 1


def test_a_grey_photo_is_shown_as_it_is(tmp_path: Path) -> None:
    album = Album()
    file = album.add(jpeg(Image.new("L", (64, 48), 90)), 64, 48)
    target = tmp_path / "report.pdf"
    write(report_of("Text", (PhotoView("a", file, ""),)), album, target)
    assert "gray" in pdf_tools.run("pdfimages", "-list", target)


def test_a_photo_that_no_page_can_hold_stops_the_report_with_a_sentence() -> None:
    album = Album()
    # Twelve bits for each colour: a picture of a kind that no reader of a PDF shows.
    deep = jpeg(quarters()).replace(b"\xff\xc0\x00\x11\x08", b"\xff\xc0\x00\x11\x0c")
    file = album.add(deep, 96, 64)
    with pytest.raises(ReportError) as caught:
        draw(report_of("Text", (PhotoView("a", file, ""),)), album)
    assert caught.value.code is Code.READ_BACK_DIFFERS


def test_a_photo_of_unknown_size_does_not_stop_the_report(tmp_path: Path) -> None:
    album = Album()
    file = album.add(jpeg(quarters()), 0, 0)
    write(report_of("Text", (PhotoView("a", file, ""),)), album, tmp_path / "report.pdf")


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(codec=None, exclude_categories=[]), max_size=300))
def test_any_text_at_all_gives_a_file_that_opens(text: str) -> None:
    album, photos = captioned(text)
    data = draw(report_of(text, photos, number=text[:20] or "1"), album)
    assert data.startswith(b"%PDF-1.7")
    assert data.rstrip().endswith(b"%%EOF")


def test_a_jpeg_tells_its_shape_and_loses_everything_else() -> None:
    found = read_jpeg(camera_jpeg())
    assert (found.width, found.height, found.components) == (96, 64, 3)
    assert b"Planted" not in found.data
    assert Image.open(BytesIO(found.data)).size == (96, 64)
    progressive = read_jpeg(jpeg(quarters(), progressive=True))
    assert (progressive.width, progressive.height) == (96, 64)


def test_a_clean_jpeg_is_passed_through_byte_for_byte() -> None:
    data = jpeg(quarters())
    assert read_jpeg(data).data == data


def test_filling_between_the_parts_of_a_jpeg_does_no_harm() -> None:
    data = jpeg(quarters())
    padded = data[:2] + b"\xff" * 4 + data[2:]
    assert read_jpeg(padded) == read_jpeg(data)
    assert read_jpeg(data[:2] + b"\xff\x01" + data[2:]).width == 96


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8\xff\xe0\x00\x04ab",
        png(quarters()),
        jpeg(quarters())[:200],
        jpeg(quarters().convert("CMYK")),
        b"\xff\xd8\xff\xda\x00\x02",
        b"\xff\xd8\x00\x00\x00\x00",
    ],
)
def test_what_is_no_photo_of_a_camera_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="JPEG"):
        read_jpeg(data)
