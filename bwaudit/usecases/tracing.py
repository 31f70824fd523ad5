"""Who changed what of a question and when, and how to bring an earlier value back.

Bringing one back is a change like any other: it is appended, and undo takes it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.changes import ChangeKind, Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.foundation.errors import Code, RuleError

if TYPE_CHECKING:
    from datetime import datetime

    from bwaudit.usecases.workspace import OpenAssessment, Recorded

_SHOWN = (Entity.ANSWER, Entity.FINDING)


@dataclass(frozen=True, slots=True)
class Trace:
    """One change of a question. `value` is JSON, None where nothing was said; `held` says that it
    is the one that holds now."""

    digest: str
    at: datetime
    actor: str
    entity: str
    field: str
    value: Any
    kind: str
    held: bool


def of_question(assessment: OpenAssessment, question: str) -> tuple[Trace, ...]:
    """Every change of a question's answer and finding, the latest first."""
    fold, found = assessment.record.fold, []
    journal = assessment.workspace.store.journal
    for entity in _SHOWN:
        for name in fold.fields(entity, question):
            key = (entity, question, name)
            heads = {head.digest for head in fold.heads(key)}
            for change in journal.history(assessment.stream, key):
                try:
                    at = change.at.when()
                except (ValueError, OverflowError, OSError):  # a clock that was no clock
                    continue
                found.append(
                    (
                        change.at,
                        Trace(
                            change.digest,
                            at,
                            change.actor,
                            entity,
                            name,
                            change.decoded(),
                            change.kind,
                            change.digest in heads,
                        ),
                    )
                )
    found.sort(key=lambda pair: (pair[0].milliseconds, pair[0].counter), reverse=True)
    return tuple(trace for _, trace in found)


def restore(assessment: OpenAssessment, question: str, digest: str) -> Recorded:
    """Make the value of an earlier change hold again. Raises RuleError for a change that is not one
    of this question."""
    assessment.require_question(question)
    trace = next(
        (each for each in of_question(assessment, question) if each.digest == digest), None
    )
    if trace is None:
        raise RuleError(Code.UNKNOWN_QUESTION, question=question)
    draft = Draft(trace.entity, question, trace.field, trace.value, kind=ChangeKind.UNDO)
    label = trace.value if trace.field == Fields.JUDGEMENT and trace.value else trace.field
    return assessment.write([draft], undo_as=str(label), question=question)
