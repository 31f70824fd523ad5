"""A report as a file: sound, whole, searchable, the same every time, silent about its photos."""

from __future__ import annotations

import gc
import json
import os
import re
import subprocess
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pikepdf
import pytest
from reportlab import rl_config

from bwaudit.foundation.errors import Cancelled, Code, ReportError
from bwaudit.foundation.hashing import sha256
from bwaudit.foundation.jobs import CancelToken
from bwaudit.foundation.saving import free_name, make_folder
from bwaudit.pdf import writer
from bwaudit.pdf.readback import read_report
from bwaudit.pdf.writer import draw, write
from bwaudit.report.exit_meeting import exit_meeting
from bwaudit.report.options import ReportOptions
from support import pdf_tools
from support.report_views import (
    MADE,
    NUMBER,
    Album,
    finding,
    photo,
    sample_view,
    samples,
    view_of,
    with_text,
)
from unit.imaging.photos import BLUE, GREEN, GREY, RED, camera_jpeg, corners, near

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.report.model import Report


def report_of(album: Album, **options: object) -> Report:
    chosen = ReportOptions(**options)  # type: ignore[arg-type]
    return exit_meeting(sample_view(album), chosen, NUMBER, MADE)


@pytest.fixture(scope="module")
def album() -> Album:
    return Album()


@pytest.fixture(scope="module")
def report(album: Album) -> Report:
    return report_of(album)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory, report: Report, album: Album) -> Path:
    target = tmp_path_factory.mktemp("report") / "Exit report.pdf"
    write(report, album, target)
    return target


def test_other_programs_find_nothing_wrong_with_it(path: Path) -> None:
    pdf_tools.check(path)


@pytest.mark.parametrize(
    ("languages", "paper"),
    [(("en",), "Letter"), (("en", "bn"), "A4"), (("fr",), "A4"), (("bn", "en"), "Letter")],
)
def test_it_is_sound_on_every_paper_and_in_every_language(
    tmp_path: Path, album: Album, paper: str, languages: tuple[str, ...]
) -> None:
    target = tmp_path / "report.pdf"
    write(report_of(album, paper=paper, languages=languages), album, target)
    pdf_tools.check(target)
    wanted = {"A4": "595.28 x 841.89 pts (A4)", "Letter": "612 x 792 pts (letter)"}[paper]
    assert pdf_tools.about(target)["Page size"] == wanted
    assert read_report(target).facts.languages == languages


def test_all_fonts_are_embedded_subset_and_can_be_read_back(path: Path) -> None:
    found = pdf_tools.fonts(path)
    assert {font["name"].split("+")[1] for font in found} == {"NotoSans-Regular", "NotoSans-Bold"}
    assert all((font["emb"], font["sub"], font["uni"]) == ("yes", "yes", "yes") for font in found)


def test_its_text_is_found_in_reading_order(path: Path) -> None:
    said = pdf_tools.text(path)
    spots = [
        said.index(words)
        for words in (
            "Exit meeting report",
            "Sunrise Apparel Ltd",
            "Results by cluster",
            "Results by compliance point",
            "Findings",
            "No pregnancy test at hiring",
            "The clinic register for March and April",
            "Emergency preparedness",
            "Not assessed",
            "How this assessment was made",
            "If the factory disagrees",
            "Present at the exit meeting",
        )
    ]
    assert all(one < other for one, other in pairwise(spots[:5]))
    assert spots[-4:] == sorted(spots[-4:])


def test_every_page_carries_number_revision_and_its_own_number(path: Path) -> None:
    pages = read_report(path).pages
    for number in range(1, pages + 1):
        said = pdf_tools.text(path, "-f", str(number), "-l", str(number))
        assert "BW-BGD-2026-0042, revision 214" in said
        assert f"Page {number} of {pages}" in said
        assert "Draft, not yet reviewed. Answers can still change." in said


def test_it_says_what_it_is_and_names_nobody(path: Path) -> None:
    about = pdf_tools.about(path)
    assert about["Title"] == "Exit meeting report, Sunrise Apparel Ltd"
    assert about["BWAuditNumber"] == NUMBER
    assert about["CreationDate"].startswith("Fri May 15 10:40:00 2026")
    assert about["Tagged"] == "yes"
    assert about["PDF version"] == "1.7"
    assert "Author" not in about
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == "Exit meeting report, Sunrise Apparel Ltd"
            assert metadata["dc:identifier"] == NUMBER
            assert "dc:creator" not in metadata


def test_its_structure_can_be_listened_to(path: Path) -> None:
    told = pdf_tools.structure(path)
    kinds = [line.strip().split(" ")[0].rstrip(":") for line in told.splitlines()]
    assert kinds.count("H1") == 1
    assert kinds.count("H5") == 12
    assert kinds.count("Figure") == 15
    assert kinds.count("Table") == 3
    assert "TH" in kinds


def test_words_stay_apart_over_the_end_of_a_line(tmp_path: Path) -> None:
    (labels,) = (each for each in samples()["findings"] if each["number"] == "7.12")
    view = view_of({"OS2": (finding(labels),)}, left=0, unchecked=False)
    target = tmp_path / "report.pdf"
    write(exit_meeting(view, ReportOptions(), NUMBER, MADE), Album(), target)
    told = pdf_tools.structure(target, text=True)
    assert "in the language of the workers" in told.replace("\n", " ")


def test_every_photo_has_its_caption_as_a_text_for_those_who_cannot_see_it(path: Path) -> None:
    with pikepdf.open(path) as pdf:
        figures = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == pikepdf.Name.Figure
        ]
        assert "Photo 1. Contracts in the personnel office, 14 May" in [
            str(each.Alt) for each in figures
        ]


def test_bookmarks_lead_to_parts_clusters_and_findings(path: Path) -> None:
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        titles = [each.title for each in outline.root]
        assert titles[:3] == ["Results by cluster", "Results by compliance point", "Findings"]
        findings = outline.root[2]
        assert [each.title for each in findings.children][:2] == [
            "2 Discrimination",
            "5 Compensation",
        ]
        assert findings.children[0].children[0].title == "2.11 No pregnancy test at hiring"


def test_photos_pass_through_unchanged_and_say_nothing(
    path: Path, tmp_path: Path, album: Album, report: Report
) -> None:
    taken = pdf_tools.images(path, tmp_path)
    assert [sha256(each.read_bytes()) for each in taken] == [
        each.file.sha256 for each in report.photos
    ]
    told = json.loads(pdf_tools.run("exiftool", "-q", "-json", "-a", "-u", "-G0", *taken))
    groups = {name.split(":")[0] for each in told for name in each}
    assert groups <= {"SourceFile", "ExifTool", "File", "JFIF", "Composite"}


def test_a_photo_that_still_carries_metadata_leaves_it_behind(tmp_path: Path) -> None:
    # The store gives out re-made copies only; this is the second lock on the same door.
    album = Album()
    data = camera_jpeg(1, (640, 480))
    view = sample_view()
    bare = replace(photo(Album(), 0), file=album.add(data, 640, 480))
    target = tmp_path / "report.pdf"
    report = exit_meeting(with_text(view, "Text", photos=(bare,)), ReportOptions(), NUMBER, MADE)
    only = {**album.photos}
    for each in report.photos:
        only.setdefault(each.file.sha256, data)
    write(report, lambda file: only[file.sha256], target)
    whole = b"".join(each.read_bytes() for each in pdf_tools.images(target, tmp_path))
    assert b"Planted" not in whole + target.read_bytes()
    assert near(
        corners(pdf_tools.images(target, tmp_path)[0].read_bytes()), [RED, GREEN, BLUE, GREY]
    )


def test_the_same_report_gives_the_same_bytes(path: Path, report: Report, album: Album) -> None:
    assert draw(report, album) == path.read_bytes()


def test_nothing_depends_on_the_person_who_runs_it(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch, report: Report, album: Album
) -> None:
    monkeypatch.setenv("LANG", "ur_PK.UTF-8")
    monkeypatch.setenv("TZ", "Asia/Dhaka")
    target = tmp_path / "again.pdf"
    write(report, album, target)
    assert target.read_bytes() == path.read_bytes()


def test_nothing_depends_on_how_reportlab_is_set_up_on_this_machine(
    path: Path, monkeypatch: pytest.MonkeyPatch, report: Report, album: Album
) -> None:
    for name, value in (
        ("canvas_basefontname", "Times-Roman"),
        ("canvas_baseColor", (1, 0, 0)),
        ("documentLang", "fr-FR"),
        ("pageCompression", 0),
        ("invariant", 0),
        ("pdfComments", 1),
    ):
        monkeypatch.setattr(rl_config, name, value)
    assert draw(report, album) == path.read_bytes()


def test_pages_name_no_font_that_the_file_does_not_carry(path: Path) -> None:
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            named = set(re.findall(rb"/(\w+) [\d.]+ Tf", page.Contents.read_bytes()))
            assert named == {name[1:].encode() for name, _ in page.Resources.Font.items()}


def test_a_photo_stands_in_the_place_that_its_figure_marks(path: Path) -> None:
    with pikepdf.open(path) as pdf:
        code = b"".join(page.Contents.read_bytes() for page in pdf.pages)
    drawn = re.findall(rb"/(\S+) Do", code)
    marked = re.findall(rb"/Figure<</MCID \d+>>BDC\nq [^/]*? cm\n/(\S+) Do\nQ\nEMC", code)
    assert len(marked) == 14
    assert marked == drawn


def test_what_was_written_is_told_as_it_was_read_back(
    tmp_path: Path, report: Report, album: Album
) -> None:
    target = tmp_path / "report.pdf"
    written = write(report, album, target)
    found = read_report(target)
    assert (written.pages, written.photos) == (found.pages, found.photos)
    assert written.photos == 14
    assert written.sha256 == sha256(target.read_bytes())
    assert found.whole
    assert found.facts.report_digest == report.digest
    assert (found.facts.number, found.facts.revision) == (NUMBER, 214)
    assert found.facts.layout == "exit-meeting"
    assert all(NUMBER in footer for footer in found.footers)


def test_a_photo_shown_twice_is_stored_once(tmp_path: Path) -> None:
    album = Album()
    view = sample_view(album)
    twice = with_text(view, "Text", photos=view.findings[5].photos[:1])
    written = write(exit_meeting(twice, ReportOptions(), NUMBER, MADE), album, tmp_path / "r.pdf")
    assert written.photos == 14


def test_progress_counts_photos_and_ends_at_the_total(
    tmp_path: Path, album: Album, report: Report
) -> None:
    seen: list[tuple[int, int]] = []
    write(report, album, tmp_path / "r.pdf", lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 15)
    assert seen[-1] == (15, 15)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_stopping_leaves_no_file_behind(tmp_path: Path, album: Album, report: Report) -> None:
    cancel = CancelToken()

    def stop(done: int, _total: int) -> None:
        if done == 3:
            cancel.cancel()

    with pytest.raises(Cancelled):
        write(report, album, tmp_path / "r.pdf", stop, cancel)
    assert list(tmp_path.iterdir()) == []


def test_a_photo_that_cannot_be_fetched_leaves_no_file_behind(
    tmp_path: Path, report: Report
) -> None:
    with pytest.raises(KeyError):
        write(report, Album(), tmp_path / "r.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_photo_that_is_no_jpeg_stops_the_report_with_a_sentence(
    tmp_path: Path, report: Report
) -> None:
    with pytest.raises(ReportError) as caught:
        write(report, lambda _file: b"not a photo", tmp_path / "r.pdf")
    assert caught.value.code is Code.READ_BACK_DIFFERS
    assert gc.isenabled()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_gives_a_sentence(
    tmp_path: Path, album: Album, report: Report
) -> None:
    with pytest.raises(ReportError) as caught:
        write(report, album, tmp_path / "usb" / "r.pdf")
    assert caught.value.code is Code.TARGET_GONE
    assert caught.value.what == "‘usb’ is not connected."


def test_a_stick_that_was_taken_out_is_named(tmp_path: Path) -> None:
    held = tmp_path / "held"
    held.write_bytes(b"")  # below a file no folder can be made, as below a drive that is not there
    with pytest.raises(ReportError) as caught:
        make_folder(held / "STICK" / "Reports")
    assert caught.value.code is Code.TARGET_GONE
    assert caught.value.sentence == (
        "‘STICK’ is not connected. The assessment is safe. Connect it, or save to Documents."
    )
    make_folder(tmp_path / "new" / "Reports")
    make_folder(tmp_path / "new" / "Reports")
    with pytest.raises(ReportError) as caught:
        make_folder(held)
    assert caught.value.code is Code.TARGET_NOT_WRITABLE


@pytest.mark.skipif(os.geteuid() != 0, reason="needs a file system of its own")
def test_a_full_disk_gives_a_sentence_and_leaves_nothing(
    tmp_path: Path, album: Album, report: Report
) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", small],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("no file system can be mounted here")
    try:
        with pytest.raises(ReportError) as caught:
            write(report, album, small / "r.pdf")
        assert caught.value.sentence == (
            "There is no room left in ‘small’. ‘r.pdf’ was not saved there. The assessment is "
            "safe. Make room there, or save to another folder."
        )
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", small], check=True)


def test_a_target_that_cannot_be_replaced_proposes_another_name(
    tmp_path: Path, album: Album, report: Report
) -> None:
    target = tmp_path / "Exit report.pdf"
    target.mkdir()
    (tmp_path / "Exit report (2).pdf").write_bytes(b"taken")
    with pytest.raises(ReportError) as caught:
        write(report, album, target)
    assert caught.value.code is Code.TARGET_OPEN_ELSEWHERE
    assert caught.value.remedy == "Close it, or save as ‘Exit report (3).pdf’."
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "Exit report (2).pdf",
        "Exit report.pdf",
    ]


def test_an_older_file_of_the_name_is_replaced(
    tmp_path: Path, album: Album, report: Report
) -> None:
    target = tmp_path / "r.pdf"
    target.write_bytes(b"old")
    write(report, album, target)
    assert read_report(target).whole
    assert free_name(target).name == "r (2).pdf"


@pytest.mark.parametrize("damaged", [False, True])
def test_a_missing_or_damaged_font_is_said_and_nothing_is_written(
    tmp_path: Path, album: Album, report: Report, *, damaged: bool
) -> None:
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    if damaged:
        (fonts / "NotoSans-Regular.ttf").write_bytes(b"no font" * 99)
    with pytest.raises(ReportError) as caught:
        write(report, album, tmp_path / "r.pdf", fonts=fonts)
    assert caught.value.code is Code.FONT_MISSING
    assert list(tmp_path.iterdir()) == [fonts]


@pytest.mark.parametrize("part", ["pages", "photos", "number", "content"])
def test_a_file_that_reads_back_otherwise_never_gets_its_name(
    tmp_path: Path, album: Album, report: Report, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    def misread(path: Path) -> object:
        found = read_report(path)
        other = {
            "pages": replace(found, pages=1),
            "photos": replace(found, photos=0),
            "number": replace(found, facts=replace(found.facts, number="X")),
            "content": replace(found, content_digest="0" * 64),
        }
        return other[part]

    monkeypatch.setattr(writer, "read_report", misread)
    with pytest.raises(ReportError) as caught:
        write(report, album, tmp_path / "r.pdf")
    assert caught.value.details["detail"] == part
    assert list(tmp_path.iterdir()) == []


def test_a_page_without_the_number_is_found(
    tmp_path: Path, album: Album, report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    def misread(path: Path) -> object:
        return replace(read_report(path), footers=("", NUMBER))

    monkeypatch.setattr(writer, "read_report", misread)
    with pytest.raises(ReportError) as caught:
        write(report, album, tmp_path / "r.pdf")
    assert caught.value.details["detail"] == "number on a page"
