"""Reports on paper: every page, its whole sheet, and a sentence when a printer refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import ImageChops
from PySide6.QtPrintSupport import QPrinter

from bwaudit.foundation.errors import BwAuditError, Code
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.pdf.writer import draw
from bwaudit.report.options import ReportOptions
from bwaudit_ui.runtime.printing import print_pdf, set_up
from support import pdf_tools
from support.report_papers import paper_of
from support.report_views import Album

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def saved(folder: Path, name: str) -> Path:
    path = folder / f"{name}.pdf"
    album = Album()
    path.write_bytes(draw(paper_of(name, album, ReportOptions()), album))
    return path


def on_paper(target: Path, source: Path) -> QPrinter:
    """A printer whose paper is a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(target))
    return set_up(printer, source)


def test_a_page_on_paper_looks_as_in_the_file(tmp_path: Path, qtbot: QtBot) -> None:
    plan, paper = saved(tmp_path, "plan"), tmp_path / "paper.pdf"
    assert print_pdf(plan, on_paper(paper, plan), no_progress, CancelToken()) == 1
    wanted, got = (pdf_tools.page(each, 1).convert("L") for each in (plan, paper))
    assert got.width > got.height
    assert abs(got.width - wanted.width) <= 1
    small = (60, 42)
    apart = ImageChops.difference(got.resize(small), wanted.resize(small))
    assert max(apart.tobytes()) < 30


def test_only_the_chosen_pages_are_printed(tmp_path: Path, qtbot: QtBot) -> None:
    source, paper = saved(tmp_path, "urgent"), tmp_path / "paper.pdf"
    printer = on_paper(paper, source)
    printer.setFromTo(2, 3)
    steps: list[tuple[int, int]] = []
    assert print_pdf(source, printer, lambda *step: steps.append(step), CancelToken()) == 2
    assert steps == [(1, 2), (2, 2)]
    assert pdf_tools.about(paper)["Pages"] == "2"


def test_stopping_prints_no_further_page(tmp_path: Path, qtbot: QtBot) -> None:
    source, cancel = saved(tmp_path, "urgent"), CancelToken()
    steps: list[int] = []

    def stop(done: int, _total: int) -> None:
        steps.append(done)
        cancel.cancel()

    with pytest.raises(BwAuditError) as stopped:
        print_pdf(source, on_paper(tmp_path / "paper.pdf", source), stop, cancel)
    assert stopped.value.code is Code.CANCELLED
    assert steps == [1]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_what_cannot_be_printed_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    plan = saved(tmp_path, "plan")
    refusing = on_paper(tmp_path / "no folder" / "paper.pdf", plan)
    with pytest.raises(BwAuditError) as refused:
        print_pdf(plan, refusing, no_progress, CancelToken())
    assert refused.value.code is Code.NOT_PRINTED
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(plan.read_bytes()[:400])
    with pytest.raises(BwAuditError) as unreadable:
        set_up(QPrinter(QPrinter.PrinterMode.HighResolution), broken)
    assert unreadable.value.code is Code.NOT_PRINTED
