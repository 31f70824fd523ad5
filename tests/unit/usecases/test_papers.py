"""Papers out of a real store: which can be made, and what an amended one says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.factory_view import factory_view
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import Declined
from bwaudit.foundation.ids import new_id
from bwaudit.pdf.readback import read_report
from bwaudit.report.model import Mark
from bwaudit.report.options import LayoutName, ReportOptions
from bwaudit.usecases import answering, escalating, finishing, opening, reporting, unlocking
from bwaudit.usecases.amending import amendment_of, earlier_report
from bwaudit.usecases.trending import trend_of
from support import pdf_tools
from support.clocks import SetClock
from support.visits import new_visit, new_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.foundation.hashing import Json
    from bwaudit.usecases.workspace import OpenAssessment, Workspace

PLAIN = ReportOptions()


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    made = new_workspace(tmp_path_factory.mktemp("papers") / "device", SetClock())
    yield made
    unlocking.lock(made)


@pytest.fixture
def visit(device: Workspace) -> OpenAssessment:
    return new_visit(device)


def ordinary(visit: OpenAssessment) -> list[str]:
    """Questions that a report to the factory may show."""
    return [
        each.id
        for each in visit.questionnaire.questions
        if each.id in visit.applicable() and each.severity == "normal" and not each.national_level
    ]


def finish(visit: OpenAssessment) -> None:
    finishing.finish(visit, "Practice ends here.")


def test_the_full_report_is_a_file_of_its_own(visit: OpenAssessment, tmp_path: Path) -> None:
    full = reporting.export(visit, tmp_path, replace(PLAIN, layout=LayoutName.FULL))
    exit_report = reporting.export(visit, tmp_path, PLAIN)
    assert full.path.name == f"Assessment report {full.report.number}.pdf"
    assert exit_report.path.name == f"Exit report {exit_report.report.number}.pdf"
    assert full.report.number != exit_report.report.number
    assert read_report(full.path).facts.layout == "full"


def test_an_urgent_record_is_offered_once_a_procedure_was_begun(
    visit: OpenAssessment, tmp_path: Path
) -> None:
    assert reporting.available(visit) == (LayoutName.EXIT_MEETING, LayoutName.FULL)
    escalating.begin(visit, 0)
    assert LayoutName.URGENT in reporting.available(visit)
    made = reporting.export(visit, tmp_path, replace(PLAIN, layout=LayoutName.URGENT))
    assert made.path.name.startswith("Urgent record")
    assert "Confidential. Not for the factory." in pdf_tools.text(made.path)


def test_a_report_before_answers_were_opened_again_is_amended_by_the_next(
    visit: OpenAssessment, tmp_path: Path
) -> None:
    one, two = ordinary(visit)[:2]
    answering.judge(visit, one, Judgement.NON_COMPLIANT)
    answering.describe(visit, one, "The exit was locked.")
    finish(visit)
    first = reporting.export(visit, tmp_path, PLAIN)
    assert first.report.amends == ""
    finishing.reopen(visit, "A key was found.")
    answering.describe(visit, one, "The exit was locked until ten.")
    answering.judge(visit, two, Judgement.NON_COMPLIANT)
    finish(visit)
    second = reporting.export(visit, tmp_path, PLAIN)
    assert second.report.amends == first.report.number
    assert second.report.number != first.report.number
    assert first.path.exists()
    said = " ".join(pdf_tools.text(second.path).split())
    assert f"takes the place of report {first.report.number}" in said
    assert "A key was found." in said
    assert "Its description" in said
    assert "New finding" in said
    # Another layout was never issued before, so it amends nothing.
    assert earlier_report(visit, LayoutName.FULL) is None


def test_a_report_of_an_older_version_is_amended_by_time(
    visit: OpenAssessment,
) -> None:
    clock = visit.workspace.clock
    assert isinstance(clock, SetClock)
    finish(visit)
    clock.move(minutes=1)
    value: dict[str, Json] = {
        "number": "BGD-2026-OLD-01",
        "revision": visit.record.revision,
        "layout": "exit-meeting en A4 photos law",
        "sha256": "0" * 64,
        "pages": 4,
        "at": clock.now().isoformat(timespec="seconds"),
    }
    visit.write([Draft(Entity.REPORT, new_id(), Fields.ISSUED, value)])
    clock.move(minutes=1)
    finishing.reopen(visit, "A second look.")
    view = factory_view(visit.record, visit.questionnaire)
    made = amendment_of(visit, LayoutName.EXIT_MEETING, view, None)
    assert made is not None
    assert made.number == "BGD-2026-OLD-01"
    assert (made.reason, made.differences) == ("A second look.", ())


def test_progress_is_offered_after_a_first_visit_and_says_what_became_of_its_findings(
    device: Workspace, tmp_path: Path
) -> None:
    first = opening.start(device, opening.StartDraft("Twice Visited Ltd", cycle=1))
    assert LayoutName.PROGRESS not in reporting.available(first)
    chosen = replace(PLAIN, layout=LayoutName.PROGRESS)
    with pytest.raises(Declined):
        reporting.export(first, tmp_path, chosen)
    fixed, again, new, *_ = ordinary(first)
    urgent = next(
        each.id
        for each in first.questionnaire.questions
        if each.zero_tolerance and each.id in first.applicable()
    )
    for question in (fixed, again, urgent):
        answering.judge(first, question, Judgement.NON_COMPLIANT)
    draft = opening.StartDraft("Twice Visited Ltd", cycle=2, factory=first.record.facts.factory)
    second = opening.start(device, draft)
    answering.judge(second, fixed, Judgement.COMPLIANT)
    for question in (again, new, urgent):
        answering.judge(second, question, Judgement.NON_COMPLIANT)
    assert LayoutName.PROGRESS in reporting.available(second)
    trend = trend_of(first, second)
    questions = [
        each for cluster in trend.clusters for point in cluster.points for each in point.questions
    ]
    assert {each.number: each.trend for each in questions} == {
        first.questionnaire.question(fixed).number: Mark.FIXED,
        first.questionnaire.question(again).number: Mark.FOUND_AGAIN,
        first.questionnaire.question(new).number: Mark.NOT_COMPARABLE,
    }
    assert (trend.findings_before, trend.findings_now) == (2, 2)
    made = reporting.export(second, tmp_path, chosen)
    assert made.path.name.startswith("Progress report")
    again_made = reporting.export(second, tmp_path, chosen)
    assert again_made.report == made.report
    said = pdf_tools.text(made.path)
    assert first.questionnaire.question(urgent).number not in said.split()
    # Another state of the first visit makes it another report.
    answering.judge(first, new, Judgement.COMPLIANT)
    assert reporting.export(second, tmp_path, chosen).report.number != made.report.number
