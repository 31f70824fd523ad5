"""The factory's progress report and its plan on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import docx
import pytest

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import RuleError
from bwaudit.improvement.terms import (
    ActivityKind,
    ProgressSection,
    Role,
    Seat,
    Sex,
    Status,
    Verification,
)
from bwaudit.pdf.readback import read_report
from bwaudit.questionnaire.practice import Clock
from bwaudit.report.factory_progress import MARKS
from bwaudit.report.frame import Edition
from bwaudit.report.model import Facts, Paragraph, Section, Table
from bwaudit.report.options import ReportOptions
from bwaudit.report.plan import improvement_plan
from bwaudit.usecases import advising, answering, factories, planning, progressing, voicing
from bwaudit.usecases.exporting import Form
from support.factories import factory_of, with_findings
from support.sync_devices import Device

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.report.model import Report
    from bwaudit.usecases.factories import OpenFactory


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Device]:
    device = Device(tmp_path_factory.mktemp("progress") / "device")
    yield device
    device.close()


@pytest.fixture(scope="module")
def factory(device: Device) -> OpenFactory:
    """A factory in the middle of its year."""
    factory = with_findings(device)
    newest = factory.newest()
    assert newest is not None
    factories.set_released(factory, newest.id, "2026-05-10")
    factories.set_fact(factory, "buyers", "Three brands")
    published, other, _ = planning.candidates(factory)
    first = planning.from_finding(factory, published, "Clear the exit")
    planning.cause(factory, first, "No room", on=True)
    planning.responsible(factory, first, "Store manager")
    planning.verify(factory, first, Verification.VISIT)
    second = planning.from_finding(factory, other, "")
    planning.due(factory, second, "2026-05-01")
    planning.from_self_diagnosis(factory, "Too few lockers")
    voicing.respond_in_public(factory, published, "The exit is free")
    advising.seat(factory, "Sewing operator", Sex.WOMAN, Seat.WORKERS, "2026-01-10")
    gone = advising.seat(factory, "Cutter", Sex.MAN, Seat.UNION)
    advising.leave(factory, gone)
    people = {(Role.WORKERS, Sex.WOMAN): 20, (Role.MANAGERS, Sex.MAN): 2}
    for kind, topic in ((ActivityKind.TRAINING, "Fire drill"), (ActivityKind.MEETING, "Overtime")):
        draft = advising.ActivityDraft(kind, "2026-05-12", topic, "1.5", attendance=people)
        advising.log(factory, draft)
    advising.log(
        factory,
        advising.ActivityDraft(ActivityKind.VISIT, "2026-05-13", "Follow-up", agreed="Lockers"),
    )
    progressing.write_section(
        factory, 1, ProgressSection.OVERVIEW, "We cleared the exits.\n\nWe hired a safety officer."
    )
    return factory


def said(report: Report) -> list[str]:
    """Every text of a report."""

    def of(node: object) -> list[str]:
        if isinstance(node, str):
            return [node]
        if isinstance(node, tuple):
            return [text for each in node for text in of(each)]
        names = getattr(node, "__slots__", ())
        return [text for name in names for text in of(getattr(node, name))]

    return of(report)


def test_a_progress_report_has_every_section_of_the_form(factory: OpenFactory) -> None:
    report = progressing.report(factory, 1, ReportOptions())
    sections = [block for block in report.blocks if isinstance(block, Section)]
    assert [section.title[0].text for section in sections] == [
        "The enterprise",
        "Overview",
        "Social dialogue",
        "Management systems",
        "Continuous learning",
        "What the factory tells the programme",
        "Improvement plan",
        "Training",
        "Committee and its meetings",
        "Advisory visits",
        "Findings that are published",
    ]
    assert all(section.blocks for section in sections)
    overview = sections[1].blocks
    assert [each.words[0].text for each in overview if isinstance(each, Paragraph)] == [
        "We cleared the exits.",
        "We hired a safety officer.",
    ]
    assert isinstance(sections[2].blocks[0], Paragraph)
    enterprise = sections[0].blocks[0]
    assert isinstance(enterprise, Facts)
    assert enterprise.rows[-1].value[0].text == "Three brands"


def test_it_says_what_the_plan_training_and_committee_hold(factory: OpenFactory) -> None:
    texts = said(progressing.report(factory, 1, ReportOptions()))
    for wanted in (
        "Seen at a visit",
        "No room",
        "Store manager",
        "Past its day",
        "Found by the factory itself",
        "Fire drill",
        "Overtime",
        "Follow-up",
        "Sewing operator",
        "The exit is free",
    ):
        assert wanted in texts, wanted
    assert "Cutter" not in texts  # left the committee


def test_an_empty_year_says_so_in_every_section(device: Device) -> None:
    factory = with_findings(device)
    newest = factory.newest()
    assert newest is not None
    for candidate in planning.candidates(factory):
        answering.judge(newest, candidate.finding.question, Judgement.COMPLIANT)
    report = progressing.report(factory_of(device, newest), 2, ReportOptions(("en", "fr")))
    texts = said(report)
    assert texts.count("Nothing was written down.") == 10
    assert "No finding of this cycle is published." in texts
    assert not any(isinstance(block, Table) for block in report.blocks)


def test_a_finding_without_a_line_and_a_public_word_says_so(device: Device) -> None:
    texts = said(progressing.report(with_findings(device), 1, ReportOptions()))
    assert "Not in the plan yet" in texts
    assert "No public response" in texts


def test_the_clock_of_a_report_starts_with_the_release_and_stops_when_handed_in(
    device: Device,
) -> None:
    factory = with_findings(device)
    newest = factory.newest()
    assert newest is not None
    names = {"en": "x"}
    clocks = tuple(
        Clock(id=name, names=names, start=start, amount=amount, unit="days", basis="sourced")
        for name, start, amount in (
            ("report", "assessment_end", 28),
            ("first_progress_report", "report_released", 30),
        )
    )
    digest = newest.questionnaire.ref.digest
    timed = newest.questionnaire.model_copy(update={"clocks": clocks})
    device.workspace.questionnaires[digest] = timed
    try:
        assert progressing.deadlines(factory) == ()
        factories.set_released(factory, newest.id, "2026-05-10")
        (due,) = progressing.deadlines(factory)
        assert (due.clock.id, due.day.isoformat(), due.is_late) == (
            "first_progress_report",
            "2026-06-09",
            False,
        )
        assert progressing.view(factory).due == "2026-06-09"
        progressing.issued(factory, 1)
        assert progressing.deadlines(factory) == ()
    finally:
        device.workspace.questionnaires.pop(digest)


def test_the_plan_fits_one_page_and_both_papers_are_written(
    factory: OpenFactory, tmp_path: Path
) -> None:
    paper = progressing.plan_paper(factory, ReportOptions())
    assert paper.landscape
    assert read_report(progressing.save(factory, paper, tmp_path / "short")).pages == 1
    view = progressing.plan_view(factory)
    long = replace(view, lines=tuple(replace(view.lines[0], number="7.1") for _ in range(14)))
    many = improvement_plan(
        long,
        ReportOptions(),
        Edition("P", 1, datetime.fromisoformat(paper.generated_at), final=True),
    )
    assert not many.landscape
    assert read_report(progressing.save(factory, many, tmp_path / "long")).pages == 1
    saved = progressing.save(factory, paper, tmp_path / "out")
    assert saved.name.startswith("Improvement plan PLAN-")
    report = progressing.report(factory, 1, ReportOptions())
    assert progressing.save(factory, report, tmp_path / "out").name.startswith("Factory progress")
    assert report == progressing.report(factory, 1, ReportOptions())


def test_nothing_is_made_for_a_factory_without_an_assessment(factory: OpenFactory) -> None:
    lone = factories.OpenFactory(factory.workspace, factory.record, ())
    assert progressing.deadlines(lone) == ()
    for make in (progressing.view, progressing.plan_view):
        with pytest.raises(RuleError):
            make(lone)


def test_every_status_has_a_mark_of_its_own() -> None:
    assert set(MARKS) == set(Status)
    assert len(set(MARKS.values())) == len(Status)


def test_both_papers_are_saved_as_word_and_say_the_same(
    factory: OpenFactory, tmp_path: Path
) -> None:
    options = ReportOptions(("en",))
    made = progressing.report(factory, 1, options)
    path = progressing.save(factory, made, tmp_path, Form.WORD)
    read = docx.Document(str(path))
    headings = [each.text for each in read.paragraphs if "Heading 1" in str(each.style)]
    sections = [each.title[0].text for each in made.blocks if isinstance(each, Section)]
    assert headings == sections
    cells = {cell.text for table in read.tables for row in table.rows for cell in row.cells}
    assert {"Clear the exit", "Store manager", "Sewing operator"} <= cells
    assert progressing.save(factory, made, tmp_path, Form.WORD).read_bytes() == path.read_bytes()
    paper = progressing.plan_paper(factory, options)
    page = docx.Document(str(progressing.save(factory, paper, tmp_path, Form.WORD)))
    width, height = page.sections[0].page_width, page.sections[0].page_height
    assert width is not None
    assert height is not None
    assert width > height
    lines = page.tables[-1]
    assert len(lines.rows) == 1 + len(factory.record.actions())
    with pytest.raises(ValueError, match="no rows"):
        progressing.save(factory, paper, tmp_path, Form.EXCEL)
