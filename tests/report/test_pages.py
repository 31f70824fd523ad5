"""Where pages end: no heading alone, no row torn, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from bwaudit.pdf.flow import Slab, keep_together, paginate
from bwaudit.pdf.outline import Entry, write_outline
from bwaudit.pdf.writer import draw, write
from bwaudit.report.code import code_text
from bwaudit.report.exit_meeting import exit_meeting
from bwaudit.report.frame import Edition
from bwaudit.report.model import (
    Bar,
    Cell,
    Column,
    Facts,
    Figures,
    Finding,
    Legend,
    Line,
    Listing,
    Mark,
    Notice,
    Paragraph,
    PhotoGrid,
    Row,
    Section,
    Signatures,
    Span,
    Table,
    Tone,
)
from bwaudit.report.options import ReportOptions
from bwaudit.report.plan import improvement_plan
from support import pdf_tools
from support.report_papers import paper_of, plan_of, whole_view
from support.report_views import MADE, NUMBER, Album, photo, sample_view, with_text

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.pdf.pen import Pen
    from bwaudit.report.model import PaperName

BODY = 700.0


def blank(_pen: Pen, _top: float) -> None:
    """Draws nothing."""


def slab(height: float, *, before: float = 0.0, keep: bool = False) -> Slab:
    return Slab(height, blank, before, keep)


def tops(slabs: list[Slab]) -> list[list[float]]:
    return [[each.top for each in page] for page in paginate(slabs, 66, BODY)]


def test_slabs_stand_below_one_another_and_a_page_drops_the_space_above() -> None:
    assert tops([slab(100, before=20), slab(100, before=20)]) == [[66, 186]]
    assert tops([slab(400, before=20), slab(400, before=20)]) == [[66], [66]]


def test_what_is_kept_together_moves_together() -> None:
    slabs = [slab(600), slab(30, keep=True), slab(30, keep=True), slab(60)]
    assert tops(slabs) == [[66], [66, 96, 126]]


def test_what_fits_no_page_is_parted_where_it_must_be() -> None:
    slabs = [slab(300, keep=True) for _ in range(5)] + [slab(10)]
    pages = paginate(slabs, 66, BODY)
    assert [len(page) for page in pages] == [2, 2, 2]


def test_a_head_is_repeated_when_its_table_goes_on() -> None:
    head, rows = slab(20, keep=True), [slab(300) for _ in range(4)]
    repeat = slab(25)
    for row in rows:
        row.repeat = repeat
    pages = paginate([head, *rows], 66, BODY)
    assert [[each.slab for each in page] for page in pages] == [
        [head, rows[0], rows[1]],
        [repeat, rows[2], rows[3]],
    ]
    assert pages[1][1].top == 66 + 25


def test_a_part_can_begin_a_page_but_never_an_empty_one() -> None:
    first = slab(10)
    first.starts_page = True
    second = slab(10)
    second.starts_page = True
    assert len(paginate([first, second], 66, BODY)) == 2


def test_photos_get_smaller_when_what_follows_then_fits() -> None:
    first, second, last = slab(300), slab(300, keep=True), slab(130)
    first.give = last.give = 40
    ((one, two, three),) = paginate([first, second, last], 66, BODY)
    missing = 730 - BODY
    assert first.given == last.given == pytest.approx(missing / 2, abs=0.01)
    assert (one.top, two.top) == (66, 66 + first.height)
    assert three.top + last.height <= 66 + BODY


def test_photos_stay_as_they_are_for_a_line_and_for_what_would_not_fit() -> None:
    for following in (slab(20), slab(500)):
        first = slab(BODY - 10)
        first.give = 40
        assert tops([first, following]) == [[66], [66]]
        assert not first.given


def test_nothing_to_say_is_one_empty_page() -> None:
    assert paginate([], 66, BODY) == [[]]


@given(
    st.lists(
        st.tuples(
            st.floats(1, 600), st.floats(0, 40), st.booleans(), st.booleans(), st.floats(0, 1)
        ),
        max_size=60,
    )
)
def test_whatever_comes_nothing_is_lost_nothing_overlaps_and_nothing_leaves_the_page(
    given_slabs: list[tuple[float, float, bool, bool, float]],
) -> None:
    slabs = [slab(height, before=before, keep=keep) for height, before, keep, *_ in given_slabs]
    for each, (height, _, _, starts, gives) in zip(slabs, given_slabs, strict=True):
        each.starts_page = starts
        each.give = height * gives if gives > 0.5 else 0.0
    pages = paginate(slabs, 66, BODY)
    assert [each.slab for page in pages for each in page] == slabs
    for page in pages:
        bottom = 66.0
        for placed in page:
            assert placed.top >= bottom - 1e-6
            bottom = placed.top + placed.slab.height
        assert bottom <= 66 + BODY + 1e-6


def test_keeping_nothing_together_is_no_problem() -> None:
    keep_together([])


def heading_pages(path: Path) -> list[list[str]]:
    """The lines of each page."""
    pages = pdf_tools.text(path).split("\f")[:-1]
    return [[line for line in page.splitlines() if line] for page in pages]


def test_no_page_ends_with_a_heading(tmp_path: Path) -> None:
    album = Album()
    view = sample_view(album)
    headings = {point.names["en"] for cluster in view.clusters for point in cluster.points}
    headings |= {cluster.names["en"] for cluster in view.clusters}
    headings |= {"Findings", "Not assessed", "Non-compliant"}
    for extra in range(0, 30, 5):
        target = tmp_path / f"{extra}.pdf"
        report = exit_meeting(
            with_text(view, "The exit was blocked. " * 12 * extra),
            ReportOptions(photos=False),
            NUMBER,
            MADE,
        )
        write(report, album, target)
        for lines in heading_pages(target):
            said = [line for line in lines if NUMBER not in line and not line.startswith("Page ")]
            assert said[-1] not in headings


def test_the_photos_of_a_finding_stand_on_its_page_or_under_its_name(tmp_path: Path) -> None:
    album = Album()
    view = sample_view(album)
    photos = tuple(photo(album, index, f"Carton {index}") for index in range(11))
    target = tmp_path / "report.pdf"
    write(
        exit_meeting(with_text(view, "Text.", photos=photos), ReportOptions(), NUMBER, MADE),
        album,
        target,
    )
    for lines in heading_pages(target):
        if any("Carton" in line for line in lines):
            assert any("No pregnancy test at hiring" in line for line in lines)


def test_a_watermark_and_a_band_stand_on_every_page_of_a_practice_report(tmp_path: Path) -> None:
    album = Album()
    view = replace(sample_view(album), practice=True)
    target = tmp_path / "report.pdf"
    write(exit_meeting(view, ReportOptions(photos=False), NUMBER, MADE), album, target)
    for number, lines in enumerate(heading_pages(target), start=1):
        assert any("This factory is not real" in line for line in lines), number
    with pikepdf.open(target) as pdf:
        assert all(b"/Subtype/Watermark" in page.Contents.read_bytes() for page in pdf.pages)


def test_marks_differ_in_grey(tmp_path: Path) -> None:
    album = Album()
    target = tmp_path / "report.pdf"
    write(
        exit_meeting(
            replace(sample_view(album), final=True), ReportOptions(photos=False), NUMBER, MADE
        ),
        album,
        target,
    )
    grey = pdf_tools.page(target, 1, 200).convert("L")
    width, height = grey.size
    legend = grey.crop((width // 10, height * 2 // 3, width // 2, height * 5 // 6))
    shades = {shade // 16 for shade, count in enumerate(legend.histogram()) if count > 20}
    assert len(shades) > 8


def line(text: str, language: str = "en") -> tuple[Line, ...]:
    return (Line(language, (Span(text),)),)


def test_every_kind_of_block_can_stand_anywhere(tmp_path: Path) -> None:
    album = Album()
    base = exit_meeting(sample_view(album), ReportOptions(), NUMBER, MADE)
    grid = PhotoGrid(base.photos[:2], 2)
    blocks = (
        grid,
        Facts(()),
        Figures(()),
        Legend(()),
        Listing(line("Empty"), "1", ()),
        Notice((line("Mind this"),), line("Title"), Tone.WARNING),
        Notice((line("long " * 2000),)),
        Signatures((line("Name"),), ()),
        Table((), ()),
        Section((), 1, ()),
        Paragraph(()),
        Finding("", (), Mark.COMPLIANT, (), (), (Paragraph(line("Text")), grid)),
    )
    target = tmp_path / "report.pdf"
    write(
        replace(base, blocks=blocks, cover=replace(base.cover, kind=(), facts=Facts(()))),
        album,
        target,
    )
    pdf_tools.check(target)


def test_a_legend_takes_as_many_lines_as_it_needs(tmp_path: Path) -> None:
    album = Album()
    base = exit_meeting(sample_view(album), ReportOptions(), NUMBER, MADE)
    entries = tuple(Cell(line(f"Meaning number {at}"), mark=Mark.LEFT) for at in range(9))
    target = tmp_path / "report.pdf"
    empty = Row((Cell(bar=Bar((), 0)), Cell()))
    table = Table((Column(line("A")), Column(line("B"))), (empty,))
    write(
        replace(
            base,
            blocks=(
                Legend(
                    (*entries, Cell(line("And"))),
                ),
                table,
            ),
        ),
        album,
        target,
    )
    said = pdf_tools.text(target)
    assert all(f"Meaning number {at}" in said for at in range(9))


def test_a_finding_holds_no_table() -> None:
    album = Album()
    base = exit_meeting(sample_view(album), ReportOptions(), NUMBER, MADE)
    wrong = Finding("", (), Mark.COMPLIANT, (), (), (Table((), ()),))
    with pytest.raises(TypeError, match="Table"):
        draw(replace(base, blocks=(wrong,)), album)


@pytest.mark.parametrize("mark", list(Mark))
def test_every_mark_can_head_a_finding(tmp_path: Path, mark: Mark) -> None:
    album = Album()
    base = exit_meeting(sample_view(album), ReportOptions(), NUMBER, MADE)
    one = Finding("1", line("Title"), mark, line("Word"), (), (Paragraph(line("Text")),))
    write(replace(base, blocks=(one,)), album, tmp_path / "report.pdf")


def test_a_paper_read_from_the_right_is_mirrored(tmp_path: Path) -> None:
    album = Album()
    base = exit_meeting(sample_view(album), ReportOptions(), NUMBER, MADE)
    target = tmp_path / "report.pdf"
    write(replace(base, languages=("ar",)), album, target)
    pdf_tools.check(target)
    said = pdf_tools.run("pdftotext", "-bbox", "-f", "1", "-l", "1", target, "-")
    (title,) = (each for each in said.splitlines() if ">Sunrise<" in each)
    assert float(title.split('xMin="')[1].split('"')[0]) > 250


def test_a_document_without_bookmarks_has_no_outline() -> None:
    with pikepdf.new() as pdf:
        write_outline(pdf, [], [])
        assert "/Outlines" not in pdf.Root
        pdf.add_blank_page()
        pages = [page.obj for page in pdf.pages]
        write_outline(pdf, [Entry("Deep first", 3, 0, 1.0), Entry("Top", 1, 0, 2.0)], pages)
        with pdf.open_outline() as outline:
            assert [each.title for each in outline.root] == ["Deep first", "Top"]


def test_facts_side_by_side_keep_every_language(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    album = Album()
    write(
        paper_of("exit", album, ReportOptions(languages=("en", "fr"), photos=False)), album, target
    )
    said = pdf_tools.text(target)
    assert said.count("Several cases") == said.count("Plusieurs cas") > 3
    assert said.count("It agrees with this finding.") == said.count("Elle est d’accord") > 0


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize(
    ("languages", "many"),
    [(("en",), 8), (("ar",), 8), (("km",), 18), (("bn", "en"), 8), (("ar", "en"), 14)],
)
def test_the_plan_fits_one_page_to_pin_up_with_its_code(
    paper: PaperName, languages: tuple[str, ...], many: int, tmp_path: Path
) -> None:
    view = whole_view(Album())
    edition = Edition(NUMBER, view.revision, MADE, final=True)
    options = ReportOptions(languages=languages, paper=paper)
    report = improvement_plan(plan_of(view, many), options, edition)
    target = tmp_path / "plan.pdf"
    write(report, Album(), target)
    pdf_tools.check(target)
    about = pdf_tools.about(target)
    assert about["Pages"] == "1"
    assert paper.lower() in about["Page size"].lower()
    (code,) = zxingcpp.read_barcodes(pdf_tools.page(target, 1, resolution=150))
    assert code.text == code_text(report, report.digest)
    assert min(pdf_tools.word_heights(target)) > 6.5


def test_a_plan_that_no_small_print_brings_on_one_page_is_set_at_full_size(tmp_path: Path) -> None:
    view = whole_view(Album())
    edition = Edition(NUMBER, view.revision, MADE, final=True)
    target = tmp_path / "plan.pdf"
    write(improvement_plan(plan_of(view, 60), ReportOptions(), edition), Album(), target)
    assert int(pdf_tools.about(target)["Pages"]) > 1
    assert min(pdf_tools.word_heights(target)) > 9
