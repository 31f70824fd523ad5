"""A marker in every confidential field is found nowhere it must not be (`ux.md` 15.2)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from bwaudit.assessment.interviews import Says
from bwaudit.assessment.terms import EvidenceUse, Judgement, KnownBy
from bwaudit.report.options import ReportOptions
from bwaudit.usecases import (
    answering,
    corresponding,
    escalating,
    evidencing,
    interviewing,
    noting,
    opening,
    reporting,
    unlocking,
)
from bwaudit_ui.runtime.shortcuts import pages
from support.leaks import everything_printed, everything_said
from support.letters import belong_to, write_letter
from support.offices import OfficeKit
from support.visit_pages import photo
from support.visits import PASSPHRASE, PIN

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from support.desktops import Driver

SECRET = "Zq7secret"
"""In the restricted store only."""
WITHHELD = "Zq7withheld"
"""In the main store, and not for the factory."""
OTHER = "Zq7other Garments"
"""Another factory."""


def fill(visit: Driver, tmp_path: Path) -> str:
    """Write a marker into every field that is confidential, or not for the factory."""
    assessment = visit.assessment
    applies = assessment.applicable()
    shown = [each for each in assessment.questionnaire.questions if each.id in applies]
    zero = next(each.id for each in shown if each.zero_tolerance)
    plain = next(each.id for each in shown if each.severity == "normal" and not each.national_level)
    open_ = next(each.id for each in shown if each.id not in (zero, plain))
    for question in (zero, plain):
        answering.judge(assessment, question, Judgement.NON_COMPLIANT)
        answering.tick_source(assessment, question, KnownBy.WORKERS, on=True)
    answering.describe(assessment, plain, "Exit C was blocked.")
    answering.describe(assessment, zero, WITHHELD)
    answering.say_where(assessment, zero, WITHHELD)
    answering.judge(assessment, open_, Judgement.NOT_CHECKED)
    answering.give_reason(assessment, open_, WITHHELD)
    left_out = evidencing.add_files(assessment, [photo(tmp_path / f"{WITHHELD}.jpg")], plain)
    evidencing.caption(assessment, left_out.evidence[0], WITHHELD)
    evidencing.use(assessment, left_out.evidence[0], EvidenceUse.LEAVE_OUT)
    run = escalating.begin(assessment, 0, zero)
    escalating.release(assessment, zero, WITHHELD)
    escalating.withhold(assessment, zero)
    noting.write(assessment, None, plain, SECRET)
    noting.write(assessment, None, "", SECRET)
    escalating.write_note(assessment, run, zero, SECRET, None)
    talk = interviewing.begin(assessment)
    interviewing.say_line(assessment, talk, SECRET)
    interviewing.write(assessment, talk, SECRET)
    interviewing.link(assessment, talk, plain, Says.SUPPORTS)
    kit = OfficeKit()
    belong_to(assessment.workspace, kit)
    for question in (plain, ""):
        letter = write_letter(assessment, kit, WITHHELD, question)
        corresponding.answer(assessment, letter, WITHHELD)
    opening.start(visit.desk.workspace, opening.StartDraft(OTHER, "Dhaka"))
    return plain


def test_a_marker_in_every_confidential_field_is_found_nowhere(
    visit: Driver, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    workspace = visit.desk.workspace
    unlocking.open_notes(workspace, PIN)
    plain = fill(visit, tmp_path)
    visit.desk.inside.show_question(plain)
    visit.press("open_notes")
    assert SECRET in everything_said(visit.window), "the search must be able to find it"
    QTest.keyClick(visit.window, Qt.Key.Key_F9)
    assert SECRET not in everything_said(visit.window)
    QTest.keyClick(visit.window.guard.cover, Qt.Key.Key_Space)
    visit.press("open_notes")
    QGuiApplication.clipboard().setText(SECRET)

    visit.window.presenting.begin(visit.desk)
    visit.settle()
    safe = visit.window.presenting.window
    assert safe is not None
    for part in ("findings", "agenda", "people"):
        safe.show_part(part)
    safe.show_part("findings")
    palette = safe.finder.palette
    palette.open_with(SECRET)
    assert palette.current_key() == ""
    palette.open_with("")
    said = everything_said()
    assert "Exit C was blocked." in said
    assert [each.known_by for each in safe.presenter.view.findings] == [()]
    for marker in (SECRET, WITHHELD, OTHER):
        assert marker not in said, marker
    safe.ask()
    QTest.keyClicks(safe.ask_page.secret.line(), PASSPHRASE)
    with visit.qtbot.waitSignal(visit.window.presenting.ended, timeout=20_000):
        safe.ask_page.leave.click()

    for page in (*(each.value for each in pages()), "urgent"):
        visit.desk.show_page(page)
        visit.settle()
        assert SECRET not in everything_said(), page
    palette = visit.desk.finder.palette
    palette.open_with(SECRET)
    assert palette.current_key() == ""
    palette.close_palette()

    report = tmp_path / "report.pdf"
    report.write_bytes(reporting.preview(visit.assessment, ReportOptions()))
    printed = everything_printed(report)
    assert "Exit C was blocked." in printed.replace("\n", " ")
    for marker in (SECRET, WITHHELD, OTHER):
        assert marker not in printed, marker
        assert marker not in caplog.text, marker
