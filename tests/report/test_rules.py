"""Rules for archives and for people who listen: every paper keeps those that were named.

No validator could be had, so files claim no conformance; this checks what the claim would rest on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from bwaudit.pdf.writer import write
from bwaudit.report.options import ReportOptions
from support import pdf_tools
from support.pdf_rules import broken_rules
from support.report_papers import PAPERS, paper_of
from support.report_views import Album

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def paper(folder: Path, name: str, **options: object) -> Path:
    album = Album()
    target = folder / f"{name}.pdf"
    write(paper_of(name, album, ReportOptions(**options)), album, target)  # type: ignore[arg-type]
    return target


@pytest.fixture(scope="module")
def exit_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return paper(tmp_path_factory.mktemp("rules"), "exit")


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_keeps_the_rules(tmp_path: Path, name: str) -> None:
    target = paper(tmp_path, name, languages=("en", "bn"), paper="Letter")
    assert broken_rules(target) == []
    pdf_tools.check(target)


def test_a_paper_read_from_the_right_keeps_the_rules(tmp_path: Path) -> None:
    assert broken_rules(paper(tmp_path, "full", languages=("ar", "fr"))) == []


def test_no_file_claims_what_nobody_validated(exit_report: Path) -> None:
    data = exit_report.read_bytes()
    assert b"pdfaid" not in data
    assert b"pdfuaid" not in data


def without_intent(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def without_alternative(pdf: pikepdf.Pdf) -> None:
    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary) and each.get("/S") == pikepdf.Name.Figure:
            del each.Alt
            return


def without_unicode(pdf: pikepdf.Pdf) -> None:
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    font.ToUnicode.write(b"")


def with_other_widths(pdf: pikepdf.Pdf) -> None:
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    widths = font.DescendantFonts[0].W
    widths[1] = pikepdf.Array([int(each) + 9 for each in widths[1]])


def with_untagged_words(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n0 0 1 1 re f")


def with_transparency(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Extra = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, ca=0.5))


def with_a_person(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Author"] = "J. Alam"


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (without_intent, "6.2.3"),
        (without_alternative, "UA 7.3"),
        (without_unicode, "6.2.11.7.2"),
        (with_other_widths, "6.2.11.5"),
        (with_untagged_words, "UA 7.1"),
        (with_transparency, "6.2.10"),
        (with_a_person, "no person is named"),
    ],
)
def test_a_broken_rule_is_found(
    tmp_path: Path, exit_report: Path, change: Callable[[pikepdf.Pdf], None], rule: str
) -> None:
    other = tmp_path / "broken.pdf"
    with pikepdf.open(exit_report) as pdf:
        change(pdf)
        pdf.save(other)
    assert any(rule in each for each in broken_rules(other))
