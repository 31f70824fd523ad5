"""The exit meeting report: what the factory sees and keeps on the day.

Takes a `FactoryView` and nothing else, so no confidential note and no interview can reach it. It
says what was not assessed as plainly as what was found, and adds nothing up to a score.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.foundation.text import localized
from bwaudit.report.closing import disagreement, method, not_assessed, signatures
from bwaudit.report.code import with_code
from bwaudit.report.findings import findings
from bwaudit.report.model import (
    Cover,
    Fact,
    Facts,
    Furniture,
    Look,
    Paragraph,
    Report,
    Tone,
)
from bwaudit.report.results import key_figures, results_by_cluster, results_by_point
from bwaudit.report.wording import typed, voices

if TYPE_CHECKING:
    from datetime import datetime

    from bwaudit.assessment.factory_view import FactoryView
    from bwaudit.report.options import ReportOptions
    from bwaudit.report.wording import Voices, Wording

LAYOUT = "exit-meeting"


def exit_meeting(
    view: FactoryView, options: ReportOptions, number: str, generated_at: datetime
) -> Report:
    """Build the report. `generated_at` is the local time of the device, with its offset: the same
    arguments give an equal report."""
    say = voices(options.languages)
    first = say.first
    report = Report(
        layout=LAYOUT,
        number=number,
        revision=view.revision,
        title=first.say("document_title", factory=view.factory_name),
        subject=first.say("subject", days=_visit(first, view)),
        languages=tuple(each.language for each in say.wordings),
        paper=options.paper,
        generated_at=generated_at.isoformat(timespec="seconds"),
        final=view.final,
        practice=view.practice,
        source=view.questionnaire,
        furniture=_furniture(view, say, number),
        cover=_cover(view, say, number, generated_at),
        blocks=(
            Paragraph(say.say("intro"), Look.LEAD),
            key_figures(view, say),
            results_by_cluster(view, say),
            results_by_point(view, say, options),
            findings(view, say, options),
            not_assessed(view, say),
            method(view, say),
            disagreement(say),
            signatures(say),
        ),
    )
    return with_code(report)


def _furniture(view: FactoryView, say: Voices, number: str) -> Furniture:
    first = say.first
    kind = "practice" if view.practice else "draft"
    warned = view.practice or not view.final
    return Furniture(
        title=view.factory_name,
        footer=first.say("footer", number=number, revision=view.revision),
        page=first.say("page", page="{page}", pages="{pages}"),
        band=say.say(f"band_{kind}", tone=Tone.WARNING) if warned else (),
        watermark=first.say(f"watermark_{kind}") if warned else "",
        continued=first.say("continued", title="{title}"),
    )


def _cover(view: FactoryView, say: Voices, number: str, generated_at: datetime) -> Cover:
    facts = [
        Fact(say.say("fact_visit"), say.each(_visit(each, view) for each in say.wordings)),
        Fact(say.say("fact_cycle"), typed(str(view.cycle))),
    ]
    if view.headcount is not None:
        facts.append(Fact(say.say("fact_workers"), typed(f"{view.headcount:,}")))
    facts += [
        Fact(say.say("fact_questionnaire"), typed(view.questionnaire)),
        Fact(
            say.say("fact_number"),
            say.say("number_and_revision", number=number, revision=view.revision),
        ),
        Fact(say.say("fact_made"), say.each(each.moment(generated_at) for each in say.wordings)),
        Fact(say.say("fact_present"), say.say("present_by_hand")),
    ]
    return Cover(
        kind=say.say("exit_meeting"),
        title=typed(view.factory_name),
        place=say.each(_place(view, each) for each in say.wordings),
        status=say.say("status_final" if view.final else "status_draft"),
        status_tone=Tone.ACCENT if view.final else Tone.WARNING,
        facts=Facts(tuple(facts)),
    )


def _visit(wording: Wording, view: FactoryView) -> str:
    return wording.days(view.visit_start, view.visit_end)


def _place(view: FactoryView, wording: Wording) -> str:
    country = localized(view.country_names, wording.language) or view.country
    return ", ".join(part for part in (view.city, country) if part)
