"""Reading a report as a stranger: what it is, and whether anybody touched it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pikepdf
import pytest

from bwaudit.foundation.errors import Code, ReportError
from bwaudit.pdf.identity import ENTRY, from_text
from bwaudit.pdf.readback import read_report
from bwaudit.pdf.writer import draw
from bwaudit.report.exit_meeting import exit_meeting
from bwaudit.report.options import ReportOptions
from support.report_views import MADE, NUMBER, Album, sample_view

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def data() -> bytes:
    album = Album()
    return draw(exit_meeting(sample_view(album), ReportOptions(), NUMBER, MADE), album)


@pytest.fixture
def path(tmp_path: Path, data: bytes) -> Path:
    target = tmp_path / "report.pdf"
    target.write_bytes(data)
    return target


def edited(path: Path, change: object) -> Path:
    """The same file after somebody worked on it with a PDF program."""
    other = path.with_name("edited.pdf")
    with pikepdf.open(path) as pdf:
        change(pdf)  # type: ignore[operator]
        pdf.save(other)
    return other


def test_an_untouched_report_is_whole(path: Path) -> None:
    assert read_report(path).whole


def test_a_report_saved_again_by_another_program_has_the_same_content(path: Path) -> None:
    assert read_report(edited(path, lambda _pdf: None)).whole


def test_a_page_taken_out_shows(path: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[3]

    assert not read_report(edited(path, change)).whole


def test_a_word_changed_on_a_page_shows(path: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[4]
        page.Contents = pdf.make_stream(
            page.Contents.read_bytes().replace(b"0.000 Tf", b"1 Tf") + b"\n"
        )

    assert not read_report(edited(path, change)).whole


def test_a_photo_exchanged_shows(path: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            images = page.Resources.get("/XObject")
            if images is not None:
                name = sorted(images.keys())[0]
                images[name].write(
                    images[name].read_raw_bytes() + b"\0", filter=pikepdf.Name.DCTDecode
                )
                return

    assert not read_report(edited(path, change)).whole


def test_a_font_that_makes_letters_read_otherwise_shows(path: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        font = next(iter(pdf.pages[0].Resources.Font.values()))
        font.ToUnicode.write(font.ToUnicode.read_bytes().replace(b"<0041>", b"<0042>"))

    assert not read_report(edited(path, change)).whole


@pytest.mark.parametrize("kept", [0, 10, 5000, -100])
def test_a_file_cut_short_is_no_report(path: Path, data: bytes, kept: int) -> None:
    path.write_bytes(data[:kept])
    with pytest.raises(ReportError) as caught:
        read_report(path)
    assert caught.value.code is Code.READ_BACK_DIFFERS


def test_another_pdf_is_no_report(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path)
    with pytest.raises(ReportError) as caught:
        read_report(path)
    assert caught.value.details["detail"] == "it is not a report of this program"


def test_a_file_that_is_gone_is_no_report(tmp_path: Path) -> None:
    with pytest.raises(ReportError):
        read_report(tmp_path / "gone.pdf")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "[]",
        "null",
        '{"format": 2}',
        '{"format": 1}',
        '{"format": 1, "languages": []}',
    ],
)
def test_facts_of_another_make_are_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json's own error is one of them
        from_text(text)


def test_facts_with_a_name_nobody_knows_are_refused(path: Path) -> None:
    with pikepdf.open(path) as pdf:
        told = json.loads(str(pdf.docinfo[ENTRY]))
    with pytest.raises(ValueError, match="facts are missing"):
        from_text(json.dumps({**told, "score": 7}))


def test_a_page_without_a_footer_has_no_words_at_its_foot(path: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.add_blank_page()
        pdf.pages[-1].Contents = pdf.make_stream(b"")

    found = read_report(edited(path, change))
    assert found.footers[-1] == ""
    assert not found.whole
