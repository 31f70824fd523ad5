"""The factory's own progress report: what it writes, its plan, its committee, training and visits.

Sections follow the form that factories fill in after a report is released (`domain/cat.md` 3.2).
Takes a view that has no field for an advisor's note.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bwaudit.improvement.advisory import TRAINING
from bwaudit.improvement.terms import ActivityKind, ProgressSection, Role, Seat, Sex, Status
from bwaudit.report.frame import Dress, assemble
from bwaudit.report.model import (
    Align,
    Cell,
    Column,
    Fact,
    Facts,
    Figure,
    Figures,
    Look,
    Mark,
    Paragraph,
    Row,
    Section,
    Table,
    Tone,
)
from bwaudit.report.options import LayoutName
from bwaudit.report.wording import typed, voices

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bwaudit.improvement.advisory import Activity
    from bwaudit.improvement.plan import Action
    from bwaudit.improvement.productivity import Measured
    from bwaudit.improvement.progress_view import FactoryProgressView, PublishedIssue
    from bwaudit.report.frame import Edition
    from bwaudit.report.model import Block, Report, Words
    from bwaudit.report.options import ReportOptions
    from bwaudit.report.wording import Voices

MARKS = {
    Status.OPEN: Mark.LEFT,
    Status.IN_PROGRESS: Mark.NOT_CHECKED,
    Status.DONE: Mark.NOT_APPLICABLE,
    Status.VERIFIED: Mark.COMPLIANT,
    Status.REPEATED: Mark.NON_COMPLIANT,
}
_SEX = {Sex.WOMAN: "one_woman", Sex.MAN: "one_man", Sex.UNKNOWN: "sex_unknown"}
_ROLE_SHARES = {Role.REPRESENTATIVES: 2.2, Role.SUPERVISORS: 1.7}
"""The longest words head these columns; a head must not break inside a word."""


def factory_progress(view: FactoryProgressView, options: ReportOptions, edition: Edition) -> Report:
    """Build the paper. The same arguments give an equal one."""
    say = voices(options.languages)
    dress = Dress(
        LayoutName.FACTORY_PROGRESS,
        say.first.say("fp_subject", number=view.number, cycle=view.cycle),
        facts=(
            Fact(say.say("fact_cycle"), typed(str(view.cycle))),
            Fact(say.say("fp_which"), say.say("fp_number", number=view.number)),
            *([Fact(say.say("column_due"), day(view.due, say))] if view.due else []),
        ),
    )
    blocks: tuple[Block, ...] = (
        Paragraph(say.say("fp_intro"), Look.LEAD),
        _enterprise(view, say),
        *(_written(view, each, say) for each in ProgressSection),
        _plan(view, say),
        _training(view, say),
        _committee(view, say),
        _visits(view, say),
        _published(view, say),
    )
    return assemble(view, edition, dress, say, options, blocks)


def _enterprise(view: FactoryProgressView, say: Voices) -> Section:
    rows = (
        *(Fact(say.content(label), typed(value)) for label, value in view.profile),
        *(Fact(say.say(f"about_{name}"), typed(text)) for name, text in view.about),
    )
    blocks: list[Block] = [Facts(rows)] if rows else []
    if view.figures:
        blocks.append(_figures(view.figures, say))
    return _section("fp_enterprise", tuple(blocks), say)


def _figures(figures: Iterable[Measured], say: Voices) -> Table:
    """What the factory said of its production, with where it has that from."""
    return Table(
        columns=(
            Column(say.say("fp_period"), share=1.1),
            Column(say.say("fp_figure"), share=3.4),
            Column(say.say("fp_amount"), Align.END, 1.6),
            Column(say.say("fp_source"), share=3.2),
            Column(say.say("fp_given_on"), share=1.8),
        ),
        rows=tuple(
            Row(
                (
                    Cell(typed(each.period)),
                    Cell(say.say(f"figure_{each.figure.value}")),
                    Cell(typed(each.text)),
                    Cell(typed(each.source)),
                    Cell(day(each.day, say)),
                )
            )
            for each in figures
        ),
        summary=say.say("fp_figures_summary"),
    )


def _written(view: FactoryProgressView, section: ProgressSection, say: Voices) -> Section:
    text = view.sections.get(section, "")
    blocks = tuple(Paragraph(typed(part)) for part in text.split("\n") if part.strip())
    return _section(f"fp_{section.value}", blocks, say)


def _section(key: str, blocks: tuple[Block, ...], say: Voices) -> Section:
    """A section that has nothing says so: a form with a gap is not a form without a question."""
    nothing = (Paragraph(say.say("fp_nothing", tone=Tone.QUIET)),)
    return Section(say.say(key), 1, blocks or nothing)


def _plan(view: FactoryProgressView, say: Voices) -> Section:
    if not view.plan:
        return _section("improvement_plan", (), say)
    counts = view.counts
    figures = Figures(
        (
            *(
                Figure(f"{counts.by_status[each]:,}", say.say(f"state_{each.value}"))
                for each in Status
            ),
            Figure(f"{counts.late:,}", say.say("plan_late_mark")),
        )
    )
    return _section("improvement_plan", (figures, plan_table(view.plan, view.today, say)), say)


def plan_table(lines: Iterable[Action], today: str, say: Voices) -> Table:
    """Lines of a plan as a table: what, why, what is done, who, by when, how it stands."""
    return Table(
        columns=(
            Column(say.say("column_finding"), share=2.8),
            Column(say.say("plan_cause"), share=2.4),
            Column(say.say("column_action"), share=3.3),
            Column(say.say("column_who"), share=2.0),
            Column(say.say("column_due"), share=1.7),
            Column(say.say("column_state"), share=1.9),
        ),
        rows=tuple(_plan_row(line, today, say) for line in lines),
        summary=say.say("plan_intro"),
        close=True,
    )


def _plan_row(line: Action, today: str, say: Voices) -> Row:
    state = say.say(f"state_{line.status.value}")
    if line.is_late(today):
        state += say.say("plan_late_mark", tone=Tone.PROBLEM)
    if line.verified is not None:
        state += say.say(f"verified_by_{line.verified.method.value}", tone=Tone.QUIET)
    causes = "; ".join(part for part in (*line.causes, line.cause_text) if part)
    return Row(
        (
            Cell(_what(line, say)),
            Cell(typed(causes)),
            Cell(typed(line.action) or say.say("plan_no_action", tone=Tone.QUIET)),
            Cell(typed(line.responsible)),
            Cell(day(line.due, say)),
            Cell(state, mark=MARKS[line.status]),
        )
    )


def _what(line: Action, say: Voices) -> Words:
    if line.finding is None:
        return typed(line.issue) + say.say("plan_self", tone=Tone.QUIET)
    return typed(f"{line.finding.number} {line.finding.label}")


def _training(view: FactoryProgressView, say: Voices) -> Section:
    sessions = [each for each in view.activities if each.kind in TRAINING]
    if not sessions:
        return _section("fp_training", (), say)
    reach = view.reach
    figures = Figures(
        (
            Figure(say.first.number(reach.sessions), say.say("fp_sessions")),
            Figure(say.first.number(reach.present), say.say("fp_present")),
            Figure(say.first.number(reach.of_sex(Sex.WOMAN)), say.say("sex_woman")),
            Figure(say.first.number(reach.of_role(Role.WORKERS)), say.say("role_workers")),
        )
    )
    table = Table(
        columns=(
            Column(say.say("fp_day"), share=1.5),
            Column(say.say("fp_topic"), share=2.0),
            Column(say.say("fp_points"), share=1.1),
            *(
                Column(say.say(f"role_{each.value}"), Align.END, _ROLE_SHARES.get(each, 1.5))
                for each in Role
            ),
            Column(say.say("sex_woman"), Align.END, 1.4),
            Column(say.say("sex_man"), Align.END, 0.9),
        ),
        rows=tuple(_session(each, say) for each in sessions),
        summary=say.say("fp_training"),
    )
    return _section("fp_training", (figures, table), say)


def _session(activity: Activity, say: Voices) -> Row:
    def count(*, role: Role | None = None, sex: Sex | None = None) -> Cell:
        found = sum(
            number
            for (one, other), number in activity.attendance.items()
            if (role is None or one is role) and (sex is None or other is sex)
        )
        return Cell(typed(say.first.number(found)))

    return Row(
        (
            Cell(day(activity.day, say)),
            Cell(typed(activity.topic)),
            Cell(typed(", ".join(sorted(activity.points)))),
            *(count(role=each) for each in Role),
            count(sex=Sex.WOMAN),
            count(sex=Sex.MAN),
        )
    )


def _committee(view: FactoryProgressView, say: Voices) -> Section:
    sitting = [each for each in view.members if each.sits_now]
    blocks: list[Block] = []
    if sitting:
        women = sum(each.sex is Sex.WOMAN for each in sitting)
        figures = [
            Figure(f"{len(sitting):,}", say.say("fp_members")),
            Figure(f"{women:,}", say.say("sex_woman")),
        ]
        figures += [
            Figure(f"{sum(each.seat is seat for each in sitting):,}", say.say(f"seat_{seat.value}"))
            for seat in Seat
        ]
        blocks.append(Figures(tuple(figures)))
        blocks.append(
            Table(
                columns=(
                    Column(say.say("fp_function"), share=3.0),
                    Column(say.say("fp_seat"), share=2.0),
                    Column(say.say("fp_sex"), share=1.0),
                    Column(say.say("fp_since"), share=1.5),
                ),
                rows=tuple(
                    Row(
                        (
                            Cell(typed(each.function)),
                            Cell(say.say(f"seat_{each.seat.value}")),
                            Cell(say.say(_SEX[each.sex])),
                            Cell(day(each.since, say)),
                        )
                    )
                    for each in sitting
                ),
                summary=say.say("fp_committee"),
            )
        )
    meetings = [each for each in view.activities if each.kind is ActivityKind.MEETING]
    if meetings:
        blocks.append(_log(meetings, say))
    return _section("fp_committee", tuple(blocks), say)


def _visits(view: FactoryProgressView, say: Voices) -> Section:
    visits = [each for each in view.activities if each.kind is ActivityKind.VISIT]
    return _section("fp_visits", (_log(visits, say),) if visits else (), say)


def _log(entries: Iterable[Activity], say: Voices) -> Table:
    return Table(
        columns=(
            Column(say.say("fp_day"), share=1.5),
            Column(say.say("fp_topic"), share=2.5),
            Column(say.say("fp_agreed"), share=3.5),
            Column(say.say("fp_next"), share=2.5),
        ),
        rows=tuple(
            Row(
                (
                    Cell(day(each.day, say)),
                    Cell(typed(each.topic)),
                    Cell(typed(each.agreed)),
                    Cell(typed(each.next_step)),
                )
            )
            for each in entries
        ),
        summary=say.say("fp_visits"),
    )


def _published(view: FactoryProgressView, say: Voices) -> Section:
    if not view.published:
        return _section("fp_published", (Paragraph(say.say("fp_none_published")),), say)
    table = Table(
        columns=(
            Column(say.say("column_number"), share=0.8),
            Column(say.say("column_finding"), share=3.0),
            Column(say.say("column_state"), share=2.2),
            Column(say.say("fp_public"), share=4.0),
        ),
        rows=tuple(_issue(each, say) for each in view.published),
        summary=say.say("fp_published"),
    )
    return _section("fp_published", (table, Paragraph(say.say("fp_unverified"), Look.SMALL)), say)


def _issue(issue: PublishedIssue, say: Voices) -> Row:
    status = issue.lines[-1].status if issue.lines else None
    state = say.say(f"state_{status.value}") if status else say.say("fp_no_line", tone=Tone.QUIET)
    public = issue.voice.public
    return Row(
        (
            Cell(typed(issue.number)),
            Cell(say.content(issue.label)),
            Cell(state, mark=MARKS[status] if status else None),
            Cell(typed(public.text) if public else say.say("fp_no_public", tone=Tone.QUIET)),
        )
    )


def day(iso: str, say: Voices) -> Words:
    """A day in words, or that it is not given."""
    if not iso:
        return say.say("not_given", tone=Tone.QUIET)
    moment = date.fromisoformat(iso)
    return say.each(each.day(moment) for each in say.wordings)
