"""The papers of one visit: the exit meeting report, which the factory keeps on the day, and the
full assessment report with every question.

They take a `FactoryView` and nothing else, so no confidential note and no interview can reach them.
They say what was not assessed as plainly as what was found, and add nothing up to a score.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bwaudit.report.amending import amended
from bwaudit.report.closing import disagreement, method, not_assessed, not_settled, signatures
from bwaudit.report.evidence import evidence
from bwaudit.report.findings import findings
from bwaudit.report.frame import Dress, Edition, assemble, visit_days
from bwaudit.report.model import Fact, Look, Paragraph
from bwaudit.report.options import LayoutName
from bwaudit.report.results import all_questions, key_figures, results_by_cluster, results_by_point
from bwaudit.report.wording import typed, voices

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bwaudit.assessment.factory_view import FactoryView
    from bwaudit.report.amending import Amendment
    from bwaudit.report.model import Block, Report, Words
    from bwaudit.report.options import ReportOptions
    from bwaudit.report.wording import Voices


def exit_meeting(
    view: FactoryView,
    options: ReportOptions,
    number: str,
    generated_at: datetime,
    amendment: Amendment | None = None,
) -> Report:
    """What was found. `generated_at` is the local time of the device, with its offset: the same
    arguments give an equal report."""
    return _of_visit(
        view, options, Edition(number, view.revision, generated_at, view.final), amendment
    )


def full_report(
    view: FactoryView,
    options: ReportOptions,
    number: str,
    generated_at: datetime,
    amendment: Amendment | None = None,
) -> Report:
    """All compliance points, and every question with its result, beside what was found."""
    edition = Edition(number, view.revision, generated_at, view.final)
    return _of_visit(view, replace(options, compliant=True), edition, amendment, full=True)


def _of_visit(
    view: FactoryView,
    options: ReportOptions,
    edition: Edition,
    amendment: Amendment | None,
    *,
    full: bool = False,
) -> Report:
    say = voices(options.languages)
    dress = Dress(
        LayoutName.FULL if full else LayoutName.EXIT_MEETING,
        say.first.say("subject", days=visit_days(say.first, view)),
        facts=tuple(_facts(view, say)),
        last_facts=(Fact(say.say("fact_present"), _present(view, say)),),
    )
    blocks: list[Block] = [Paragraph(say.say("full_intro" if full else "intro"), Look.LEAD)]
    blocks.append(key_figures(view, say))
    if amendment is not None:
        blocks.append(amended(amendment, say))
    blocks += (
        results_by_cluster(view, say),
        results_by_point(view, say, options),
        findings(view, say, options),
    )
    if view.unsettled:
        blocks.append(not_settled(view, say))
    blocks.append(not_assessed(view, say))
    if full:
        blocks.append(all_questions(view, say))
    blocks.append(method(view, say))
    if options.photos and any(finding.photos for finding in view.findings):
        blocks.append(evidence(view, say))
    blocks += (disagreement(say), signatures(view.attendees, say))
    return assemble(view, edition, dress, say, options, blocks)


def _facts(view: FactoryView, say: Voices) -> Iterator[Fact]:
    yield Fact(say.say("fact_cycle"), typed(str(view.cycle)))
    if view.headcount is not None:
        yield Fact(say.say("fact_workers"), typed(say.first.number(view.headcount)))


def _present(view: FactoryView, say: Voices) -> Words:
    if view.attendees:
        return say.count("present_count", len(view.attendees))
    return say.say("present_by_hand")
