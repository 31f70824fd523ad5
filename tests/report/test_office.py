"""Word, Excel, CSV and JSON: what a report says, nothing else, and nothing that runs."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn

from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.hashing import sha256
from bwaudit.office import package, textfiles, word, wordread, workbook
from bwaudit.report.exit_meeting import exit_meeting, full_report
from bwaudit.report.options import LayoutName, ReportOptions
from bwaudit.report.rows import Codes, Field, Grid, question_grid, result_grid
from bwaudit.report.wording import load_wording
from support import pdf_tools
from support.report_views import MADE, NUMBER, Album, photo, sample_view, view_of, with_text
from unit.imaging.photos import camera_jpeg

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.assessment.factory_view import FactoryView
    from bwaudit.report.model import Report

WORDS = load_wording("en")
NASTY = (
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1",
    "\x00\x07\x0b\ud800 half", "🧵👷🏽 emoji", "\u202egnp.exe\u202c", "مخرج \u202e مغلق", "ច្រកចេញ",
    "<b>&amp;</b> ]]> ' \" &", "line\nline", "x" * 20_000, "{braces} **stars**",
)  # fmt: skip


def parts_for(report: Report, album: Album) -> dict[str, bytes]:
    return word.word_parts(report, album)


def seal(digest: str) -> str:
    return f'{{"signed":"{digest}"}}'


@pytest.fixture(scope="module")
def album() -> Album:
    return Album()


@pytest.fixture(scope="module")
def view(album: Album) -> FactoryView:
    return sample_view(album)


@pytest.fixture(scope="module")
def report(view: FactoryView) -> Report:
    return exit_meeting(view, ReportOptions(languages=("en", "ar")), NUMBER, MADE)


@pytest.fixture(scope="module")
def document(report: Report, album: Album) -> bytes:
    return package.sealed(parts_for(report, album), seal)


def grids_of(view: FactoryView) -> tuple[Grid, Grid]:
    return question_grid(view, WORDS), result_grid(view, WORDS)


def book_of(view: FactoryView, report: Report) -> bytes:
    parts = workbook.workbook_parts(report, grids_of(view), WORDS)
    return package.sealed(parts, seal)


# Word


def test_a_document_has_headings_repeated_heads_page_fields_and_described_photos(
    document: bytes, report: Report
) -> None:
    read = docx.Document(io.BytesIO(document))
    styles = [each.style.name for each in read.paragraphs if each.style]
    assert styles.count("Title") == 1
    assert "Heading 1" in styles
    assert styles.count("Heading 4") == 12
    body = read.element.body
    repeated = [each for each in body.iter(qn("w:tbl")) if list(each.iter(qn("w:tblHeader")))]
    assert len(repeated) >= 2
    described = [each.get("descr") for each in body.iter(qn("wp:docPr"))]
    assert len(described) == len(report.photos) == 14
    assert "Photo 1. Contracts in the personnel office, 14 May" in described
    fields = [each.text for each in read.sections[0].footer._element.iter(qn("w:instrText"))]  # noqa: SLF001
    assert [each.strip() for each in fields] == ["PAGE", "NUMPAGES"]
    assert NUMBER in read.sections[0].footer.paragraphs[0].text
    assert "Draft, not yet reviewed" in read.sections[0].header.paragraphs[0].text


def test_the_facts_of_a_finding_stay_on_one_page(document: bytes) -> None:
    tables = docx.Document(io.BytesIO(document)).tables
    told = [[row.cells[0].paragraphs[0] for row in table.rows] for table in tables]
    facts = [each for each in told if {label.style.name for label in each} == {"Report Label"}]
    assert len(facts) > 12
    for labels in facts:
        assert all(each.paragraph_format.keep_with_next for each in labels[:-1])


def test_a_second_language_stands_below_and_runs_its_own_way(document: bytes) -> None:
    read = docx.Document(io.BytesIO(document))
    title = next(each for each in read.paragraphs if each.text == "Findings")
    second = next(each for each in read.paragraphs if each.text == "المخالفات")
    assert title._p.getnext() is second._p  # noqa: SLF001 - python-docx has no next paragraph
    assert second._p.pPr.find(qn("w:bidi")) is not None  # noqa: SLF001
    run = second.runs[0]
    assert run.font.rtl
    (language,) = run._r.iter(qn("w:lang"))  # noqa: SLF001
    assert language.get(qn("w:bidi")) == "ar-SA"


def test_a_paper_read_from_the_right_turns_pages_and_tables(
    view: FactoryView, album: Album
) -> None:
    options = ReportOptions(("ar",), photos=False, layout=LayoutName.FULL, paper="Letter")
    report = full_report(view, options, NUMBER, MADE)
    data = package.packed(parts_for(report, album))
    wordread.read_back(data, report, album)
    read = docx.Document(io.BytesIO(data))
    tables = list(read.element.body.iter(qn("w:tbl")))
    assert all(each.tblPr.find(qn("w:bidiVisual")) is not None for each in tables)
    assert read.sections[0].page_width == docx.shared.Pt(612)


def test_what_is_said_and_shown_comes_back_or_the_file_is_refused(
    document: bytes, report: Report, album: Album
) -> None:
    wordread.read_back(document, report, album)
    for change in (
        replace(report, blocks=(*report.blocks, *report.blocks[-3:])),
        replace(report, furniture=replace(report.furniture, footer="another number")),
    ):
        with pytest.raises(ReportError) as caught:
            wordread.read_back(document, change, album)
        assert caught.value.code is Code.READ_BACK_DIFFERS
    parts = package.parts_of(document)
    lost = package.packed({**parts, "word/media/photo1.jpg": b"other"})
    with pytest.raises(ReportError) as caught:
        wordread.read_back(lost, report, album)
    assert caught.value.details["detail"] == "photos"


def test_photos_leave_place_and_owner_behind_even_if_somebody_gave_them(
    view: FactoryView,
) -> None:
    own = Album()
    bare = replace(photo(Album(), 0), file=own.add(camera_jpeg(1, (640, 480)), 640, 480))
    one = view_of({"OS8": (replace(view.findings[0], photos=(bare,)),)})
    report = exit_meeting(one, ReportOptions(), NUMBER, MADE)
    data = package.packed(word.word_parts(report, own))
    for secret in (b"Exif", b"GPS", b"Canon", b"http://ns.adobe.com"):
        assert secret not in data
    wordread.read_back(data, report, own)


def test_a_damaged_photo_stops_the_document_with_a_sentence(report: Report) -> None:
    with pytest.raises(ReportError) as caught:
        word.word_parts(report, lambda _file: b"not a photo")
    assert caught.value.details["detail"] == "a photo is damaged"


def test_whatever_people_paste_gives_a_sound_document(view: FactoryView) -> None:
    nasty = with_text(view, "\n\n".join(NASTY), place=NASTY[8], photos=())
    report = exit_meeting(nasty, ReportOptions(photos=False), NUMBER, MADE)
    data = package.packed(word.word_parts(report, Album()))
    wordread.read_back(data, report, Album())
    told = package.parts_of(data)["word/document.xml"].decode()
    assert not re.search("[\x00-\x08\x0b\x0e-\x1f\u202a-\u202e]", told)


# The package


def test_the_same_report_gives_the_same_bytes_and_no_name(
    document: bytes, report: Report, album: Album
) -> None:
    assert package.sealed(parts_for(report, album), seal) == document
    parts = package.parts_of(document)
    assert not any("thumbnail" in name for name in parts)
    told = b"".join(data for name, data in parts.items() if name.endswith((".xml", ".rels")))
    for name in (b"python-docx", b"Macintosh", b"dc:creator", b"lastModifiedBy", b"planted-key"):
        assert name not in told
    with zipfile.ZipFile(io.BytesIO(document)) as file:
        assert {each.date_time for each in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_others_read_the_package(document: bytes, tmp_path: Path) -> None:
    path = tmp_path / "r.docx"
    path.write_bytes(document)
    assert "No errors detected" in pdf_tools.run("unzip", "-t", path)


def test_every_changed_byte_of_a_package_is_found(view: FactoryView, report: Report) -> None:
    data = book_of(view, report)
    sealed, digest, facts = package.read_package(data)
    assert sealed == seal(digest)
    assert facts["BWAuditNumber"] == NUMBER
    step = max(1, len(data) // 150)
    for at in [*range(0, len(data), step), len(data) - 1]:
        changed = bytearray(data)
        changed[at] ^= 4
        try:
            again = package.read_package(bytes(changed))
        except ValueError:
            continue
        assert again[0] != seal(again[1]), at
    for broken in (b"", data[:-1], data + b"\n", b"PK\x05\x06" + bytes(18)):
        with pytest.raises(ValueError, match=r"read|signature|program"):
            package.read_package(broken)


# Excel


def test_a_workbook_has_one_row_a_question_with_filters_and_a_frozen_head(
    view: FactoryView, report: Report
) -> None:
    data = book_of(view, report)
    workbook.read_back(data, report, grids_of(view), WORDS)
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["Questions", "Results", "About"]
    sheet = book["Questions"]
    asked = sum(cluster.counts.applicable for cluster in view.clusters)
    assert sheet.max_row == sum(len(p.questions) for c in view.clusters for p in c.points) + 1
    assert 0 < sheet.max_row - 1 <= asked
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref is not None
    assert sheet.print_title_rows == "$1:$1"
    results = book["Results"]
    assert [each.value for each in results[results.max_row]][5] == view.counts.non_compliant
    told = [each.value for row in book["About"].iter_rows() for each in row]
    assert report.digest in told
    assert book.properties.title == report.title


def test_nothing_people_type_becomes_a_formula(report: Report) -> None:
    grid = Grid("Texts", (Field("a", "=A"), Field("b", "B")), tuple((each, 1) for each in NASTY))
    data = package.packed(workbook.workbook_parts(report, (grid,), load_wording("ar")))
    workbook.read_back(data, report, (grid,), load_wording("ar"))
    parts = package.parts_of(data)
    assert b"<f>" not in b"".join(parts.values())
    assert b'rightToLeft="1"' in parts["xl/worksheets/sheet1.xml"]
    rows = list(csv.reader(io.StringIO(textfiles.csv_bytes(grid).decode("utf-8-sig"))))
    assert len(rows) == len(NASTY) + 1
    begins = ("=", "+", "-", "@", "＝")
    assert not [each for row in rows[1:] for each in row if each.lstrip().startswith(begins)]


def test_a_text_longer_than_a_cell_goes_on_in_the_next_column(report: Report) -> None:
    long = "🧵" * 20_000 + "end"
    grid = Grid("Long: a [sheet]?", (Field("finding", "Finding", wide=True),), ((long,), ("x",)))
    whole = workbook.with_room(grid, WORDS)
    assert [each.title for each in whole.fields] == ["Finding", "Finding, continued"]
    assert "".join(str(each) for each in whole.rows[0]) == long
    data = package.packed(workbook.workbook_parts(report, (grid,), WORDS))
    workbook.read_back(data, report, (grid,), WORDS)
    other = replace(grid, rows=((long,), ("y",)))
    with pytest.raises(ReportError) as caught:
        workbook.read_back(data, report, (other,), WORDS)
    assert caught.value.details["detail"] == "rows"
    with pytest.raises(ReportError) as caught:
        workbook.read_back(data, replace(report, number="X"), (grid,), WORDS)
    assert caught.value.details["detail"] == "number"


# Rows as text


def test_rows_as_json_are_codes_and_say_when_they_were_changed(
    view: FactoryView, report: Report
) -> None:
    codes = Codes("en")
    grids = (question_grid(view, codes), result_grid(view, codes))
    table = textfiles.csv_bytes(grids_of(view)[0])
    rows = textfiles.RowsFile.of(report, *grids, sha256(table), "en")
    data = rows.sealed(seal)
    read, digest = textfiles.read_rows(data)
    assert read.seal == seal(digest)
    assert read.csv == sha256(table)
    results = {row[read.columns.index("result")] for row in read.rows}
    assert results <= {"compliant", "non_compliant", "not_applicable", "not_checked", "left"}
    assert "" in {row[read.columns.index("extent")] for row in read.rows}
    for at in range(5, len(data), len(data) // 60):
        changed = bytearray(data)
        changed[at] ^= 1
        try:
            again, digest = textfiles.read_rows(bytes(changed))
        except ValueError:
            continue
        assert again.seal != seal(digest), at
    with pytest.raises(ValueError, match="signature"):
        textfiles.read_rows(rows.text())
    with pytest.raises(ValueError, match="saved or changed"):
        textfiles.read_rows(data + b" ")


def test_csv_that_comes_back_otherwise_is_refused(view: FactoryView) -> None:
    grid = grids_of(view)[0]
    textfiles.read_csv_back(textfiles.csv_bytes(grid), grid)
    with pytest.raises(ReportError):
        textfiles.read_csv_back(textfiles.csv_bytes(grid), replace(grid, rows=grid.rows[1:]))
