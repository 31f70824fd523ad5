"""Write the year around the practice factory's visits: what it says of itself and of findings, its
plan, log, committee, consents, figures and first progress report.

What is there already is left as it is, so that a year that was stopped can be taken up.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bwaudit.improvement.productivity import Figure, figure_id
from bwaudit.improvement.terms import (
    ActivityKind,
    ProgressSection,
    ReaderKind,
    Role,
    Seat,
    Settlement,
    Sex,
    Share,
    Status,
    Verification,
)
from bwaudit.usecases import (
    advising,
    factories,
    measuring,
    opening,
    planning,
    progressing,
    sharing,
    voicing,
)
from bwaudit.usecases.advising import ActivityDraft

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bwaudit.questionnaire.sample_year import SampleAction, SampleYear
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit.usecases.planning import Candidate
    from bwaudit.usecases.workspace import Workspace

_YEAR, _MONTH = len("2026"), len("2026-05")


def write(workspace: Workspace, factory: str, assessments: Sequence[str], year: SampleYear) -> None:
    """Write what is missing of a year. `assessments` are the visits, oldest first; days count from
    the last one. Raises Declined, StoreError."""
    _Year(workspace, factory, assessments, year).write()


class _Year:
    def __init__(
        self, workspace: Workspace, factory: str, assessments: Sequence[str], year: SampleYear
    ) -> None:
        self._visits = [opening.open_(workspace, each) for each in assessments]
        self._factory: OpenFactory = factories.open_(workspace, factory)
        self._year = year
        self._first = self._visits[-1].record.facts.visit_start

    def _day(self, days: int) -> str:
        return _after(self._first, days)

    def write(self) -> None:
        self._released()
        self._about()
        self._plan()
        self._log()
        self._committee()
        self._consents()
        self._figures()
        self._voices()
        self._progress()

    def _released(self) -> None:
        known = self._factory.record.facts.released
        for visit, days in zip(self._visits, self._year.released, strict=True):
            if visit.id not in known:
                day = _after(visit.record.facts.visit_start, days)
                factories.set_released(self._factory, visit.id, day)

    def _plan(self) -> None:
        found = {
            each.finding.question: each
            for each in planning.findings_of(self._factory, self._visits[-1])
        }
        for line in self._year.plan:
            self._finish(self._begun(line) or self._begin(line, found), line)

    def _begun(self, line: SampleAction) -> str | None:
        """The line that was written for this one: a line in a person's own words is theirs."""
        for each in self._factory.record.actions():
            question = each.finding.question if each.finding else None
            if each.action == line.action and question == line.finding:
                return each.id
        return None

    def _begin(self, line: SampleAction, found: Mapping[str, Candidate]) -> str:
        if line.finding is not None:
            return planning.from_finding(self._factory, found[line.finding], line.action)
        return planning.from_self_diagnosis(self._factory, line.issue, line.points, line.action)

    def _finish(self, action: str, line: SampleAction) -> None:
        factory = self._factory
        if line.cause:
            planning.cause(factory, action, line.cause, on=True)
        planning.cause_text(factory, action, line.cause_text)
        planning.responsible(factory, action, line.function)
        planning.due(factory, action, self._day(line.due))
        if line.verify_by is not None:
            planning.verify_by(factory, action, Verification(line.verify_by))
        if line.verified is None:
            planning.status(factory, action, Status(line.status))
            return
        how, day = Verification(line.verified.how), self._day(line.verified.day)
        planning.verify(factory, action, how, line.verified.note, day)

    def _log(self) -> None:
        there = {(each.day, each.topic) for each in self._factory.record.activities()}
        for entry in self._year.log:
            day = self._day(entry.day)
            if (day, entry.topic) in there:
                continue
            draft = ActivityDraft(
                ActivityKind(entry.kind),
                day,
                entry.topic,
                entry.hours,
                frozenset(entry.points),
                {
                    (Role(role), Sex(sex)): count
                    for role, counts in entry.present.items()
                    for sex, count in counts.items()
                },
                entry.agreed,
                entry.next_step,
                self._day(entry.next_day),
            )
            advising.log(self._factory, draft)

    def _committee(self) -> None:
        there = {each.function for each in self._factory.record.members()}
        for each in self._year.committee:
            if each.function not in there:
                since = self._day(each.since)
                advising.seat(self._factory, each.function, Sex(each.sex), Seat(each.seat), since)

    def _consents(self) -> None:
        there = {each.reader for each in self._factory.record.consents()}
        for each in self._year.consents:
            if each.reader not in there:
                sharing.consent(
                    self._factory,
                    each.reader,
                    ReaderKind(each.kind),
                    [Share(share) for share in each.shares],
                    each.by,
                    day=self._day(each.day),
                    until=self._day(each.until),
                )

    def _figures(self) -> None:
        there = {each.id for each in self._factory.record.figures()}
        for each in self._year.figures:
            kept = _YEAR if each.period == "year" else _MONTH
            period, figure = self._day(each.within)[:kept], Figure(each.figure)
            if figure_id(period, figure) not in there:
                day = self._day(each.day)
                measuring.give(self._factory, figure, period, each.amount, each.source, day)

    def _about(self) -> None:
        there = self._factory.record.facts.profile
        for name, text in self._year.about.items():
            if name not in there:
                factories.set_fact(self._factory, name, text)

    def _voices(self) -> None:
        found = {
            each.finding.question: each
            for each in planning.findings_of(self._factory, self._visits[-1])
        }
        for each in self._year.voices:
            of = found[each.finding]
            there = self._factory.record.voice(of.assessment, each.finding)
            if each.answer and not there.response:
                voicing.respond(self._factory, of, each.answer)
            if each.public and there.public is None:
                day = self._day(each.public_day)
                voicing.respond_in_public(self._factory, of, each.public, day)
            dispute = each.dispute
            if dispute is None:
                continue
            if there.dispute is None:
                voicing.dispute(self._factory, of, dispute.text, self._day(dispute.day))
            if there.settled is None:
                outcome, day = Settlement(dispute.outcome), self._day(dispute.settled)
                voicing.settle(self._factory, of, outcome, dispute.reason, day)

    def _progress(self) -> None:
        there, written = self._factory.record.progress(self._visits[-1].id, 1), self._year.progress
        if written is None or there.issued:
            return
        for name, text in written.sections.items():
            section = ProgressSection(name)
            if not there.sections[section]:
                progressing.write_section(self._factory, 1, section, text)
        progressing.issued(self._factory, 1, self._day(written.day))


def _after(first: str, days: int) -> str:
    return (date.fromisoformat(first) + timedelta(days=days)).isoformat()
