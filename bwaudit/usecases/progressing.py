"""The factory's progress reports and its plan on paper: as PDF, and as Word to go on writing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.clocks import due
from bwaudit.foundation import saving
from bwaudit.foundation.errors import Code, RuleError
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.improvement import advisory, plan
from bwaudit.improvement.names import ABOUT, Named, Record
from bwaudit.improvement.progress_view import FactoryProgressView, PublishedIssue
from bwaudit.improvement.voice import voice_id
from bwaudit.pdf.writer import write
from bwaudit.report.factory_progress import factory_progress
from bwaudit.report.frame import Edition
from bwaudit.report.options import LayoutName, ReportOptions
from bwaudit.report.plan import PlanLine, PlanView, improvement_plan
from bwaudit.usecases import planning, typed
from bwaudit.usecases.exporting import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from bwaudit.assessment.clocks import Due
    from bwaudit.assessment.record import StoredFile
    from bwaudit.foundation.jobs import Progress
    from bwaudit.improvement.terms import ProgressSection
    from bwaudit.questionnaire.practice import ClockStart
    from bwaudit.report.model import Report
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit.usecases.workspace import OpenAssessment, Recorded


_REPORT_CLOCKS = {1: "first_progress_report", 2: "second_progress_report"}
RELEASE = "report"
"""Ids of clocks in the countries' data."""
SHARING = "sharing"
"""The clock that does not say until when, but from when on something may be done."""


def write_section(
    factory: OpenFactory, number: int, section: ProgressSection, text: str
) -> Recorded:
    """What the factory writes in one section of a progress report of the newest cycle."""
    draft = Draft(
        Record.PROGRESS,
        voice_id(_newest(factory).id, str(number)),
        Named.SECTION + section.value,
        typed.text(text),
    )
    return factory.write([draft], undo_as=section.value, merges=True)


def deadlines(factory: OpenFactory) -> tuple[Due, ...]:
    """The clocks of the newest cycle that run, by its country's data, the most urgent first. The
    one of a progress report stops when that was handed in."""
    newest = factory.newest()
    if newest is None:
        return ()
    facts = newest.record.facts
    starts: dict[ClockStart, date | datetime] = {}
    ended = facts.visit_end or facts.visit_start
    if ended:
        starts["assessment_end"] = date.fromisoformat(ended)
    released = factory.record.facts.released.get(newest.id, "")
    if released:
        starts["report_released"] = date.fromisoformat(released)
    stopped = {
        _REPORT_CLOCKS[number]
        for number in _REPORT_CLOCKS
        if factory.record.progress(newest.id, number).issued
    }
    if released:
        stopped.add(RELEASE)
    found = due(newest.questionnaire.clocks, starts, factory.now)
    return tuple(each for each in found if each.clock.id not in stopped)


def _due_day(factory: OpenFactory, number: int) -> str:
    for each in deadlines(factory):
        if each.clock.id == _REPORT_CLOCKS[number]:
            return each.day.isoformat()
    return ""


def view(factory: OpenFactory, number: int = 1) -> FactoryProgressView:
    """Everything a progress report of the newest cycle says. Raises RuleError when no assessment
    is here."""
    newest = _newest(factory)
    facts, questionnaire = newest.record.facts, newest.questionnaire
    record = factory.record
    actions = record.actions()
    activities = advisory.between(record.activities(), _since(factory), "")
    found = planning.findings_of(factory, newest)
    known = record.facts.profile
    return FactoryProgressView(
        factory_name=facts.factory_name,
        city=facts.city,
        country=facts.country,
        country_names=questionnaire.country_names,
        visit_start=facts.visit_start,
        visit_end=facts.visit_end,
        practice=facts.practice,
        questionnaire=questionnaire.ref.label,
        cycle=facts.cycle,
        number=number,
        due=_due_day(factory, number),
        profile=_profile(newest),
        about=tuple((name, str(known[name])) for name in ABOUT if known.get(name) is not None),
        figures=tuple(each for each in record.figures() if each.period >= _since(factory)[:4]),
        sections=record.progress(newest.id, number).sections,
        counts=plan.count(actions, factory.today),
        plan=actions,
        cluster_of=_cluster_of(newest),
        names={cluster.id: cluster.names for cluster in questionnaire.clusters},
        today=factory.today,
        members=record.members(),
        activities=activities,
        reach=advisory.reach(activities),
        published=tuple(
            PublishedIssue(
                each.finding.number,
                each.finding.label,
                each.lines,
                record.voice(each.assessment, each.finding.question),
            )
            for each in found
            if each.finding.publicly_reported
        ),
    )


def _since(factory: OpenFactory) -> str:
    """The log of this cycle begins after the visit before last, or with the first entry."""
    return factory.cycles[1].visit_start if len(factory.cycles) > 1 else ""


def _newest(factory: OpenFactory) -> OpenAssessment:
    newest = factory.newest()
    if newest is None:
        raise RuleError(Code.FACTORY_UNKNOWN)
    return newest


def _cluster_of(assessment: OpenAssessment) -> dict[str, str]:
    return {
        point.id: cluster.id
        for cluster in assessment.questionnaire.clusters
        for point in cluster.points
    }


def _profile(newest: OpenAssessment) -> tuple[tuple[Mapping[str, str], str], ...]:
    """The counts of the enterprise that the newest assessment knows."""
    labels = {
        fact.id: fact.labels for group in newest.questionnaire.profile for fact in group.facts
    }
    return tuple(
        (labels[name], f"{value:,}")
        for name, value in newest.record.profile.items()
        if isinstance(value, int) and not isinstance(value, bool) and name in labels
    )


def plan_view(factory: OpenFactory) -> PlanView:
    """The plan as a page to pin up. Raises RuleError when no assessment is here."""
    newest = _newest(factory)
    facts, questionnaire = newest.record.facts, newest.questionnaire
    return PlanView(
        factory_name=facts.factory_name,
        city=facts.city,
        country=facts.country,
        country_names=questionnaire.country_names,
        visit_start=facts.visit_start,
        visit_end=facts.visit_end,
        practice=facts.practice,
        questionnaire=questionnaire.ref.label,
        cycle=facts.cycle,
        lines=tuple(
            PlanLine(
                number=line.finding.number if line.finding else "",
                finding={"en": line.title},
                action=line.action,
                who=line.responsible,
                due=line.due,
                state=line.status.value,
                late=line.is_late(factory.today),
            )
            for line in factory.record.actions()
        ),
    )


def report(factory: OpenFactory, number: int, options: ReportOptions) -> Report:
    """A progress report as a tree, for every writer."""
    return factory_progress(view(factory, number), options, _edition(factory, f"P{number}"))


def plan_paper(factory: OpenFactory, options: ReportOptions) -> Report:
    """The plan as a tree, for every writer."""
    return improvement_plan(plan_view(factory), options, _edition(factory, "PLAN"))


def _edition(factory: OpenFactory, kind: str) -> Edition:
    cycle = factory.cycles[0].cycle if factory.cycles else 0
    number = f"{kind}-{factory.factory[-6:].upper()}-{cycle}-{factory.record.revision}"
    return Edition(number, factory.record.revision, _changed(factory), final=True)


def _changed(factory: OpenFactory) -> datetime:
    """When anything in it was last changed: the same state gives the same paper."""
    heads = [head.at for head in factory.record.fold.all_heads()]
    newest = factory.newest()
    if not heads and newest is not None:
        heads = [head.at for head in newest.record.fold.all_heads()]
    return max(heads).when()


def save(
    factory: OpenFactory,
    made: Report,
    folder: Path,
    form: Form | None = None,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Path:
    """Write a paper into `folder`, as PDF unless a form to edit is wanted, read it back, and say
    where. Raises ReportError, Cancelled; then no file is left behind."""
    if form is Form.EXCEL:
        raise ValueError("this paper has no rows to count")
    cancel = cancel or CancelToken()
    saving.make_folder(folder)
    is_plan = made.layout == LayoutName.PLAN.value
    name = "Improvement plan" if is_plan else "Factory progress report"
    target = folder / f"{name} {made.number}.{form.value if form else 'pdf'}"
    photo = factory.workspace.store.blobs.open
    if form is None:
        write(made, photo, target, progress, cancel)
    else:
        _write_word(made, photo, target, progress, cancel)
    return target


def _write_word(
    made: Report,
    photo: Callable[[StoredFile], bytes],
    target: Path,
    progress: Progress,
    cancel: CancelToken,
) -> None:
    # Loading python-docx takes a quarter of a second, which nobody who starts the program needs.
    from bwaudit.office import package, word, wordread

    data = package.packed(word.word_parts(made, photo, progress, cancel))
    wordread.read_back(data, made, photo)
    cancel.check()
    saving.save(target, data)


def issued(factory: OpenFactory, number: int, day: str = "") -> Recorded:
    """Say that a progress report was handed in, today unless a day is given: its clock stops."""
    draft = Draft(
        Record.PROGRESS,
        voice_id(_newest(factory).id, str(number)),
        Named.ISSUED,
        typed.day(day) or factory.today,
    )
    return factory.write([draft], undo_as="issued")
