"""End the collecting of answers, or take it up again with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.record import Entity, Fields
from bwaudit.assessment.terms import Stage
from bwaudit.foundation.errors import Declined

if TYPE_CHECKING:
    from bwaudit.usecases.workspace import OpenAssessment, Recorded


def finish(assessment: OpenAssessment, reason: str = "") -> Recorded:
    """Close the answers. What is still open may stay open, with a reason; an unsettled conflict may
    not.

    Raises RuleError when a conflict is left, or when something is open and no reason is given.
    """
    assessment.require_open()
    open_issues = assessment.issues()
    blocking = next((each for each in open_issues if each.blocks_finishing), None)
    if blocking:
        raise Declined(
            "{number} was changed on two devices. Choose which answer to keep",
            number=blocking.number,
        )
    if open_issues and not reason.strip():
        raise Declined("Enter why the assessment is finished with open points")
    return _move(assessment, Stage.AGREED, reason)


def reopen(assessment: OpenAssessment, reason: str) -> Recorded:
    """Open a closed assessment again. Raises RuleError without a reason."""
    if not reason.strip():
        raise Declined("Enter why the assessment is opened again")
    return _move(assessment, Stage.AMENDED, reason)


def _move(assessment: OpenAssessment, stage: Stage, reason: str) -> Recorded:
    draft = Draft(
        Entity.ASSESSMENT, assessment.id, Fields.STAGE, stage.value, reason=reason.strip()
    )
    recorded = assessment.write([draft])
    assessment.forget_steps()
    return recorded
