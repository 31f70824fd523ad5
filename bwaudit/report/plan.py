"""The improvement plan as a page to pin up: finding, action, who, by when, state.

Takes a view of its own: functions and never names of people, no advisor's note, no root cause that
was told in confidence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from bwaudit.report.frame import Dress, assemble, not_reviewed
from bwaudit.report.model import (
    Cell,
    Column,
    Fact,
    Line,
    Look,
    Mark,
    Notice,
    Paragraph,
    Row,
    Span,
    Table,
    Tone,
)
from bwaudit.report.options import LayoutName
from bwaudit.report.wording import typed, voices

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bwaudit.report.frame import Edition
    from bwaudit.report.model import Block, Report, Words
    from bwaudit.report.options import ReportOptions
    from bwaudit.report.wording import Voices

_MOST_ACROSS = {1: 8, 2: 5}
"""Lines that a page across has room for, by the number of languages."""
PlanState = Literal["open", "in_progress", "done", "verified", "repeated"]

_MARKS: Mapping[PlanState, Mark] = {
    "open": Mark.LEFT,
    "in_progress": Mark.NOT_CHECKED,
    "done": Mark.NOT_APPLICABLE,
    "verified": Mark.COMPLIANT,
    "repeated": Mark.NON_COMPLIANT,
}


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line. `number` and `finding` are those of the finding it answers, `number` empty where
    the factory found it itself. `due` is an ISO day or empty."""

    number: str
    finding: Mapping[str, str]
    action: str
    who: str
    due: str
    state: PlanState
    late: bool = False


@dataclass(frozen=True, slots=True)
class PlanView:
    """Everything the paper is made of, in the order of its lines."""

    factory_name: str
    city: str
    country: str
    country_names: Mapping[str, str]
    visit_start: str
    visit_end: str
    practice: bool
    questionnaire: str
    cycle: int
    lines: tuple[PlanLine, ...]


def improvement_plan(view: PlanView, options: ReportOptions, edition: Edition) -> Report:
    """Build the paper, across the sheet. The same arguments give an equal one."""
    say = voices(options.languages)
    dress = Dress(
        LayoutName.PLAN,
        say.first.say("plan_subject", cycle=view.cycle),
        facts=(
            Fact(say.say("fact_cycle"), typed(str(view.cycle))),
            Fact(say.say("plan_counts"), _counts(view, say)),
        ),
        landscape=not _is_long(view, say),
        one_page=True,
    )
    if not view.lines:
        empty: tuple[Block, ...] = (Notice((say.say("plan_empty"),)), *not_reviewed(say))
        return assemble(view, edition, dress, say, options, empty)
    return assemble(
        view,
        edition,
        dress,
        say,
        options,
        (
            Paragraph(say.say("plan_intro"), Look.SMALL if _is_long(view, say) else Look.LEAD),
            _table(view, say),
            Paragraph(tuple(_last_words(say)), Look.SMALL),
        ),
    )


def _last_words(say: Voices) -> Iterator[Line]:
    """One line for each language: the page has no room for two."""
    for each in say.wordings:
        keys = ("plan_hang",) if each.reviewed else ("plan_hang", "translation_not_reviewed")
        said = " ".join(each.say(key) for key in keys)
        yield Line(each.language, (Span(said, tone=Tone.QUIET),))


def _counts(view: PlanView, say: Voices) -> Words:
    """How many lines are left, and of these how many are late."""
    left = sum(each.state in ("open", "in_progress", "repeated") for each in view.lines)
    late = sum(each.late for each in view.lines)
    return say.each(
        "; ".join(
            each.count(key, number)
            for key, number in (("plan_open", left), ("plan_late", late))
            if number or key == "plan_open"
        )
        for each in say.wordings
    )


def _table(view: PlanView, say: Voices) -> Table:
    long = _is_long(view, say)
    # Dates and states in two languages are longer than in one.
    many = len(say.wordings) > 1
    return Table(
        columns=(
            Column(say.say("column_number"), share=0.95 if long else 0.7),
            Column(say.say("column_finding"), share=3.1),
            Column(say.say("column_action"), share=4.8 if long else 4.1 if many else 4.5),
            Column(say.say("column_who"), share=2.3 if long and many else 2.6),
            Column(say.say("column_due"), share=2.4 if many else 2.0 if long else 1.7),
            Column(say.say("column_state"), share=2.9 if many else 2.2 if long else 2.6),
        ),
        rows=tuple(_row(line, say) for line in view.lines),
        summary=say.say("plan_intro"),
        close=long,
    )


def _is_long(view: PlanView, say: Voices) -> bool:
    """Whether a page across is too short for the lines. Upright and in small print one page has
    room for about twenty."""
    return len(view.lines) > _MOST_ACROSS[len(say.wordings)]


def _row(line: PlanLine, say: Voices) -> Row:
    state = say.say(f"state_{line.state}")
    if line.late:
        state += say.say("plan_late_mark", tone=Tone.PROBLEM)
    finding = say.content(line.finding)
    if not line.number:
        finding += say.say("plan_self", tone=Tone.QUIET)
    return Row(
        (
            Cell(typed(line.number)),
            Cell(finding),
            Cell(typed(line.action) or say.say("plan_no_action", tone=Tone.QUIET)),
            Cell(typed(line.who)),
            Cell(_day(line.due, say)),
            Cell(state, mark=_MARKS[line.state]),
        )
    )


def _day(due: str, say: Voices) -> Words:
    if not due:
        return say.say("not_given", tone=Tone.QUIET)
    moment = date.fromisoformat(due)
    return say.each(each.day(moment) for each in say.wordings)
