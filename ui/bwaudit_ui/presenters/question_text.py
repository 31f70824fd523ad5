"""The texts of questions on their way from the keys to the journal. It must not know a widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bwaudit.usecases import answering

if TYPE_CHECKING:
    from bwaudit.usecases.workspace import OpenAssessment, Recorded


class TextField:
    """Names of the fields a person types into. `NUMBER` stands before the id of a data point."""

    FINDING: Final = "finding"
    WORKERS: Final = "workers"
    PLACE: Final = "place"
    REASON: Final = "reason"
    NUMBER: Final = "number:"


@dataclass(frozen=True, slots=True)
class FieldState:
    """What stands in a field, and the sentence above it when it was not accepted."""

    text: str
    problem: str = ""


def write_field(assessment: OpenAssessment, question: str, name: str, text: str) -> Recorded:
    """Record what was typed into a field of a question. Raises what the use case raises."""
    match name:
        case TextField.FINDING:
            return answering.describe(assessment, question, text)
        case TextField.PLACE:
            return answering.say_where(assessment, question, text)
        case TextField.REASON:
            return answering.give_reason(assessment, question, text)
        case TextField.WORKERS:
            return answering.count_workers(assessment, question, text)
    point = name.removeprefix(TextField.NUMBER)
    return answering.give_number(assessment, question, point, text)
