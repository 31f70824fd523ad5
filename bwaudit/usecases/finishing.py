"""End the collecting of answers, or take it up again with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Stage
from bwaudit.foundation.errors import Declined
from bwaudit.usecases import confidential, corresponding
from bwaudit.usecases.events import NotesChanged

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bwaudit.assessment.gate import Issue
    from bwaudit.usecases.workspace import OpenAssessment, Recorded


LONGEST_REASON = 2_000


def lines(assessment: OpenAssessment) -> tuple[Issue, ...]:
    """What is open and wants a reason of its own before the answers can be closed. What only an
    interview says is not among it: a reason would tell of it."""
    return tuple(each for each in assessment.issues() if not each.is_confidential)


def finish(assessment: OpenAssessment, reasons: str | Mapping[str, str] = "") -> Recorded:
    """Close the answers. Each line that is still open may stay so, with its reason; an unsettled
    conflict may not.

    `reasons` are by `Issue.key`, or one sentence for all lines. They are kept with the assessment.
    Notes that are open are sealed for good; those that are closed, when they are next opened.
    Raises RuleError when a conflict is left, or a line has no reason.
    """
    assessment.require_open()
    left = lines(assessment)
    blocking = next((each for each in left if each.blocks_finishing), None)
    if blocking and not blocking.number:
        raise Declined("Something was changed on two devices. Choose in Sync what to keep")
    if blocking:
        raise Declined(
            "{number} was changed on two devices. Choose which answer to keep",
            number=blocking.number,
        )
    given = {
        each.key: (reasons if isinstance(reasons, str) else reasons.get(each.key, "")).strip()
        for each in left
    }
    if not all(given.values()):
        raise Declined("Enter why the assessment is finished with open points")
    drafts = [
        Draft(Entity.ASSESSMENT, assessment.id, Fields.LEFT_OPEN + key, reason)
        for key, reason in given.items()
    ]
    drafts += corresponding.followed(assessment)
    recorded = _move(assessment, Stage.AGREED, _in_short(given.values()), drafts)
    if confidential.seal_finished(assessment.workspace):
        assessment.workspace.events.publish(NotesChanged(assessment.id))
    return recorded


def left_open(assessment: OpenAssessment) -> Mapping[str, str]:
    """Why each line was left open when the answers were closed last, by `Issue.key`."""
    record = assessment.record
    names = record.fold.fields(Entity.ASSESSMENT, assessment.id)
    found = {
        name.removeprefix(Fields.LEFT_OPEN): assessment.held((*_own(assessment), name))
        for name in sorted(names)
        if name.startswith(Fields.LEFT_OPEN)
    }
    return {key: str(reason) for key, reason in found.items() if reason}


def _own(assessment: OpenAssessment) -> tuple[str, str]:
    return (Entity.ASSESSMENT, assessment.id)


def _in_short(reasons: Iterable[str]) -> str:
    """All different reasons, each once."""
    return "; ".join(dict.fromkeys(reasons))[:LONGEST_REASON]


def reopen(assessment: OpenAssessment, reason: str) -> Recorded:
    """Open a closed assessment again; where head office sent it back, that is done then. Raises
    RuleError without a reason."""
    if not reason.strip():
        raise Declined("Enter why the assessment is opened again")
    gone = [
        Draft(Entity.ASSESSMENT, assessment.id, Fields.LEFT_OPEN + key, "")
        for key in left_open(assessment)
    ]
    return _move(assessment, Stage.AMENDED, reason, [*gone, *corresponding.followed(assessment)])


def _move(
    assessment: OpenAssessment, stage: Stage, reason: str, before: Sequence[Draft] = ()
) -> Recorded:
    draft = Draft(
        Entity.ASSESSMENT, assessment.id, Fields.STAGE, stage.value, reason=reason.strip()
    )
    recorded = assessment.write([*before, draft])
    assessment.forget_steps()
    return recorded
