"""One realistic paper of each layout, for tests of reports."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import cycle, islice
from math import cos, sin
from typing import TYPE_CHECKING

from bwaudit.assessment.factory_view import QuestionView
from bwaudit.assessment.record import Attendee
from bwaudit.assessment.terms import Judgement, Response, Side
from bwaudit.assessment.urgent import Deadline, StepView, ToldView, UrgentView
from bwaudit.report.amending import Amendment, Difference, Different
from bwaudit.report.exit_meeting import exit_meeting, full_report
from bwaudit.report.frame import Edition
from bwaudit.report.model import Mark
from bwaudit.report.plan import PlanLine, PlanView, improvement_plan
from bwaudit.report.progress import (
    TRENDS,
    ClusterTrend,
    CycleTrend,
    PointTrend,
    QuestionTrend,
    progress_report,
)
from bwaudit.report.urgent import urgent_record
from support.report_views import MADE, NUMBER, Album, photo, sample_view

if TYPE_CHECKING:
    from bwaudit.assessment.factory_view import FactoryView, PointView
    from bwaudit.report.model import Report, Strokes
    from bwaudit.report.options import ReportOptions
    from bwaudit.report.plan import PlanState

PAPERS = ("exit", "full", "amended", "progress", "plan", "urgent")


def paper_of(name: str, album: Album, options: ReportOptions) -> Report:
    """The paper of a layout, or of an amended report."""
    view = whole_view(album)
    edition = Edition(NUMBER, view.revision, MADE, final=True)
    match name:
        case "exit":
            return exit_meeting(view, options, NUMBER, MADE)
        case "full":
            return full_report(view, options, NUMBER, MADE)
        case "amended":
            return exit_meeting(replace(view, final=True), options, NUMBER, MADE, AMENDMENT)
        case "progress":
            return progress_report(view, trend_of(view), options, edition)
        case "plan":
            return improvement_plan(plan_of(view), options, edition)
        case _:
            return urgent_record((urgent_view(album), urgent_view(album)), options, edition)


def whole_view(album: Album) -> FactoryView:
    """A visit with everything a factory may see: all questions, responses, who was there."""
    view = sample_view(album)
    said = cycle(
        (
            (Response.AGREED, ""),
            (Response.DISPUTED, "The register is of another factory of the group."),
            (Response.CORRECTED, "Locks were taken off before the meeting."),
            (None, ""),
        )
    )
    clusters = []
    for cluster in view.clusters:
        points = []
        for point in cluster.points:
            found = []
            for each in point.findings:
                response, text = next(said)
                found.append(replace(each, response=response, response_text=text))
            changed = replace(point, findings=tuple(found))
            points.append(replace(changed, questions=tuple(_questions(cluster.number, changed))))
        clusters.append(replace(cluster, points=tuple(points)))
    return replace(
        view,
        clusters=tuple(clusters),
        attendees=ATTENDEES,
        sampled={"interviews": 24, "women": 15, "pay_records": 40, "time_cards": 12},
    )


def _questions(cluster: int, point: PointView) -> list[QuestionView]:
    counts = point.counts
    results = [
        *[Judgement.COMPLIANT] * counts.compliant,
        *[Judgement.NOT_APPLICABLE] * counts.not_applicable,
        *[Judgement.NOT_CHECKED] * counts.not_checked,
        *[None] * counts.left,
    ]
    listed = [
        QuestionView(each.question, each.number, each.label, Judgement.NON_COMPLIANT, False)
        for each in point.findings
    ]
    for index, result in enumerate(results):
        label = {"en": f"{point.names['en']}, question {index + 1}"}
        unsettled = point.id == "OS3" and index == 1
        listed.append(
            QuestionView(f"{point.id}-{index}", f"{cluster}.{index:02d}", label, result, unsettled)
        )
    return listed


def drawn(seed: int) -> Strokes:
    """A signature as a pen would draw it."""
    loops = tuple(
        (
            0.06 + at / 70 + 0.03 * cos(at / 2 + seed),
            0.5 + (0.32 - at / 260) * sin(at * (0.7 + seed / 9)),
        )
        for at in range(56)
    )
    return (loops, ((0.1, 0.86), (0.92, 0.7 + seed / 60)))


ATTENDEES = (
    Attendee("a1", "M. Rahman", "General manager", Side.MANAGEMENT, drawn(1), MADE.isoformat()),
    Attendee("a2", "S. Khatun", "Human resources", Side.MANAGEMENT, (), MADE.isoformat()),
    Attendee("a3", "N. Begum", "Participation committee", Side.WORKERS, drawn(3)),
    Attendee("a4", "A. Hossain", "Plant union secretary", Side.UNION, drawn(4), MADE.isoformat()),
    Attendee("a5", "J. Alam", "Lead assessor", Side.ASSESSORS, drawn(5), MADE.isoformat()),
    Attendee("a6", "R. Sultana", "Assessor", Side.ASSESSORS),
)

AMENDMENT = Amendment(
    "BW-BGD-2026-0041",
    MADE - timedelta(days=3),
    "The factory sent the register of April after the meeting.",
    (
        Difference("2.11", {"en": "No pregnancy test at hiring"}, (Different.TEXT,)),
        Difference("7.42", {"en": "Exits free and unlocked"}, tuple(Different)[3:]),
        Difference("5.08", {"en": "Overtime slips"}, (Different.GONE,), Judgement.NON_COMPLIANT),
        Difference("5.09", {"en": "Leave paid"}, (Different.RESULT,), None),
    ),
)


def trend_of(view: FactoryView) -> CycleTrend:
    """The findings of the view beside those of a cycle before."""
    ways = cycle(TRENDS)
    results = {
        Mark.FIXED: (Judgement.NON_COMPLIANT, Judgement.COMPLIANT),
        Mark.FOUND_AGAIN: (Judgement.NON_COMPLIANT, Judgement.NON_COMPLIANT),
        Mark.NEW: (Judgement.COMPLIANT, Judgement.NON_COMPLIANT),
        Mark.NOT_COMPARABLE: (None, Judgement.NON_COMPLIANT),
    }
    clusters = []
    for cluster in view.clusters:
        points = []
        for point in cluster.points:
            questions = []
            for each in point.findings:
                way = next(ways)
                before, now = results[way]
                asked = way is not Mark.NOT_COMPARABLE
                questions.append(QuestionTrend(each.number, each.label, way, before, now, asked))
            if questions:
                points.append(PointTrend(point.id, point.names, tuple(questions)))
        clusters.append(ClusterTrend(cluster.number, cluster.names, tuple(points)))
    return CycleTrend(3, "2025-05-11", "2025-05-12", 9, 12, tuple(clusters))


def plan_of(view: FactoryView, many: int = 8) -> PlanView:
    """A plan of that many lines: seven findings and one of the factory's own, over again."""
    names: tuple[PlanState, ...] = ("open", "in_progress", "done", "verified", "repeated")
    states = cycle(names)
    lines = [
        PlanLine(
            each.number,
            each.label,
            "Agree with the storekeeper where cartons stand, mark the aisle, walk it each morning."
            if index % 3
            else "",
            "Production manager" if index % 2 else "Human resources manager",
            "2026-08-31" if index % 4 else "",
            next(states),
            late=index == 1,
        )
        for index, each in enumerate(view.findings[:7])
    ]
    own = {"en": "Too few lockers for the new line"}
    lines.append(PlanLine("", own, "Buy 60 lockers.", "Stores", "2026-07-01", "open"))
    return PlanView(
        view.factory_name,
        view.city,
        view.country,
        view.country_names,
        view.visit_start,
        view.visit_end,
        view.practice,
        view.questionnaire,
        view.cycle,
        tuple(islice(cycle(lines), many)),
    )


def urgent_view(album: Album) -> UrgentView:
    """A run of the procedure, half way through."""
    at = MADE.isoformat(timespec="minutes")
    return UrgentView(
        id="run",
        factory_name="Sunrise Apparel Ltd",
        city="Gazipur",
        country="BGD",
        country_names={"en": "Bangladesh", "bn": "বাংলাদেশ"},
        visit_start="2026-05-14",
        visit_end="2026-05-15",
        practice=False,
        questionnaire="CAT 2026.1, Bangladesh law pack 2026-11",
        specific=False,
        started_at=at,
        started_by="Assessor 1",
        suspected={"en": "A person under the minimum age works in the factory"},
        number="1.01",
        label={"en": "Nobody under the minimum age"},
        text="A person who looked younger than 14 folded cartons on line 3.",
        place="Finishing section",
        workers_affected=1,
        photos=(photo(album, 1, "Line 3 from the aisle"),),
        steps=(
            StepView({"en": "See that the person is safe, and stays with somebody."}, at),
            StepView({"en": "Call the team leader before leaving the factory."}, at),
            StepView({"en": "Write down what was seen, not what was guessed."}, ""),
        ),
        told=(
            ToldView("lead", {"en": "Team leader"}, "", at),
            ToldView("office", {"en": "Programme office"}, "Duty phone", ""),
        ),
        authority_told_at="",
        deadlines=(
            Deadline({}, 24, "hours", "suspicion", at),
            Deadline({"en": "Follow-up visit"}, 3, "days", "authority_informed", ""),
        ),
        may_tell=({"en": "That something was seen which the programme must follow up."},),
        may_not_tell=({"en": "Who spoke, or what exactly was seen."},),
        released=False,
        release_reason="",
    )
