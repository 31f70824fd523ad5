"""What a factory shares with one reader, as a report tree. Takes a `SharedView` alone."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from bwaudit.improvement.terms import Role, Sex
from bwaudit.report.factory_progress import day, plan_table
from bwaudit.report.frame import Dress, assemble
from bwaudit.report.model import (
    Fact,
    Facts,
    Figure,
    Figures,
    Finding,
    Look,
    Mark,
    Paragraph,
    Photo,
    PhotoGrid,
    Section,
    Tone,
)
from bwaudit.report.options import LayoutName
from bwaudit.report.wording import typed, voices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.improvement.advisory import Reach
    from bwaudit.improvement.shared_view import SharedAnswer, SharedFinding, SharedView
    from bwaudit.report.frame import Edition
    from bwaudit.report.model import Block, Report
    from bwaudit.report.options import ReportOptions
    from bwaudit.report.wording import Voices


def shared(view: SharedView, options: ReportOptions, edition: Edition) -> Report:
    """Build the file for one reader. The same arguments give an equal one."""
    say = voices(options.languages)
    dress = Dress(
        LayoutName.SHARED,
        say.first.say("sh_subject", reader=view.reader),
        facts=(
            Fact(say.say("sh_for"), typed(view.reader)),
            Fact(say.say("sh_consent"), day(view.consent_day, say)),
            Fact(say.say("fact_cycle"), typed(str(view.cycle))),
        ),
    )
    blocks: list[Block] = [Paragraph(say.say("sh_intro", reader=view.reader), Look.LEAD)]
    if view.clusters is not None:
        blocks.append(_findings(view, say))
    if view.plan is not None:
        table = plan_table(view.plan, view.today, say)
        empty = Paragraph(say.say("plan_empty"))
        blocks.append(Section(say.say("improvement_plan"), 1, (table if view.plan else empty,)))
    if view.reach is not None:
        blocks.append(Section(say.say("fp_training"), 1, (_reach(view.reach, say),)))
    return assemble(view, edition, dress, say, options, blocks)


def _findings(view: SharedView, say: Voices) -> Section:
    numbers = count(1)
    sections = tuple(
        Section(
            say.content(cluster.names),
            2,
            tuple(_finding(each, say, numbers) for each in cluster.findings),
            number=str(cluster.number),
        )
        for cluster in view.clusters or ()
    )
    return Section(say.say("sh_findings"), 1, sections or (Paragraph(say.say("sh_no_findings")),))


def _finding(found: SharedFinding, say: Voices, numbers: Iterator[int]) -> Finding:
    blocks: list[Block] = [Paragraph(typed(found.text)), Facts(tuple(_facts(found, say)))]
    if found.photos:
        photos = tuple(
            Photo(each.file, next(numbers), typed(each.caption)) for each in found.photos
        )
        blocks.append(PhotoGrid(photos, 2))
    return Finding(
        number=found.number,
        title=say.content(found.label),
        mark=Mark.NON_COMPLIANT,
        status=say.say("non_compliant"),
        flags=(),
        blocks=tuple(blocks),
    )


def _facts(found: SharedFinding, say: Voices) -> Iterator[Fact]:
    if found.place.strip():
        yield Fact(say.say("sh_where"), typed(found.place))
    if found.workers_affected is not None:
        yield Fact(say.say("sh_workers"), typed(say.first.number(found.workers_affected)))
    if found.extent is not None:
        yield Fact(say.say("extent"), say.say(f"extent_{found.extent.value}"))
    yield Fact(say.say("requirement"), say.content(found.requirement))
    if found.law:
        yield Fact(say.say("sh_law"), typed("; ".join(found.law)))
    if found.answer is not None:
        yield from _answer(found.answer, say)


def _answer(answer: SharedAnswer, say: Voices) -> Iterator[Fact]:
    if answer.response is not None:
        yield Fact(say.say("response"), say.say(f"response_{answer.response.value}"))
    if answer.text:
        yield Fact(say.say("sh_answer"), typed(answer.text))
    if answer.dispute:
        yield Fact(say.say("sh_disputed"), typed(answer.dispute, tone=Tone.WARNING))
    if answer.settled is not None:
        outcome = say.say(f"settled_{answer.settled.value}", tone=Tone.ACCENT)
        yield Fact(say.say("sh_settled"), outcome)
        yield Fact(say.say("sh_settled"), typed(answer.settled_reason))


def _reach(reach: Reach, say: Voices) -> Figures:
    return Figures(
        (
            Figure(say.first.number(reach.sessions), say.say("fp_sessions")),
            Figure(say.first.number(reach.present), say.say("fp_present")),
            Figure(say.first.number(reach.of_sex(Sex.WOMAN)), say.say("sex_woman")),
            Figure(say.first.number(reach.of_role(Role.WORKERS)), say.say("role_workers")),
        )
    )
