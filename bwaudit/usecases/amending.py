"""Which report an amended one takes the place of, why, and what is different since.

A report that was issued before answers were opened again stays as it was; nothing here changes it.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from bwaudit.assessment.factory_view import factory_view
from bwaudit.assessment.fold import Fold
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.record import AssessmentRecord
from bwaudit.assessment.terms import Stage
from bwaudit.report.amending import Amendment, differences

if TYPE_CHECKING:
    from datetime import tzinfo

    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.factory_view import FactoryView
    from bwaudit.assessment.record import IssuedReport
    from bwaudit.report.options import LayoutName
    from bwaudit.usecases.workspace import OpenAssessment


def earlier_report(assessment: OpenAssessment, layout: LayoutName) -> IssuedReport | None:
    """The last report of this layout that was issued before answers were last opened again; None
    when there is none, or they never were."""
    reopened = _reopenings(assessment)
    if not reopened:
        return None
    before = [
        each
        for each in assessment.record.reports()
        if each.layout.split()[0] == layout and not _holds(each, reopened[-1])
    ]
    return before[-1] if before else None


def amendment_of(
    assessment: OpenAssessment, layout: LayoutName, now: FactoryView, zone: tzinfo | None
) -> Amendment | None:
    """What a report of `now` says of the one it takes the place of, with times in `zone`; None when
    it takes none's."""
    base = earlier_report(assessment, layout)
    if base is None:
        return None
    journal = assessment.workspace.store.journal
    fold = Fold(each for each in journal.changes(assessment.stream) if _holds(base, each))
    before = factory_view(AssessmentRecord(assessment.id, fold), assessment.questionnaire)
    reasons = [each.reason for each in _reopenings(assessment) if not _holds(base, each)]
    return Amendment(
        number=base.number,
        made_at=datetime.fromisoformat(base.at).astimezone(zone),
        reason="\n".join(dict.fromkeys(filter(None, reasons))),
        differences=differences(before, now),
    )


def _reopenings(assessment: OpenAssessment) -> list[Change]:
    key = (Entity.ASSESSMENT, assessment.id, Fields.STAGE)
    history = assessment.workspace.store.journal.history(assessment.stream, key)
    return sorted(
        (each for each in history if each.decoded() == Stage.AMENDED), key=lambda each: each.at
    )


def _holds(report: IssuedReport, change: Change) -> bool:
    """Whether a report was made from this change. Those of older versions do not say; then time
    must do."""
    if report.upto:
        return change.seq <= report.upto.get(change.device, 0)
    return change.at.when() <= datetime.fromisoformat(report.at)
