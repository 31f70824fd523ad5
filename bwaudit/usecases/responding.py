"""The exit meeting: what the factory says of each finding, who was there, and who signed.

Responses are the factory's words, so they are taken at any stage of an assessment. What the meeting
shows is built from the factory view alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.factory_view import factory_view
from bwaudit.assessment.meeting_view import meeting_view
from bwaudit.assessment.names import Entity, Fields
from bwaudit.foundation.errors import Code, Declined, RuleError
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.text import visible
from bwaudit.usecases.answering import LONGEST_TEXT
from bwaudit.usecases.typed import line, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bwaudit.assessment.meeting_view import MeetingView
    from bwaudit.assessment.terms import Response, Side
    from bwaudit.foundation.hashing import Json
    from bwaudit.usecases.workspace import OpenAssessment, Recorded

Stroke = tuple[tuple[float, float], ...]

MOST_POINTS = 20_000
"""Points in one signature at most: a minute of writing."""


def view(assessment: OpenAssessment) -> MeetingView:
    """What the exit meeting may show, as it stands now."""
    seen = factory_view(assessment.record, assessment.questionnaire, with_released=True)
    return meeting_view(seen, assessment.questionnaire.meetings)


def respond(
    assessment: OpenAssessment,
    question: str,
    response: Response | None,
    told_with_it: Iterable[str] = (),
) -> Recorded:
    """Record whether the factory agrees with a finding, and with those that were told together with
    it; None takes it back."""
    value = response.value if response is not None else None
    drafts = _drafts(assessment, (question, *told_with_it), Fields.RESPONSE, value)
    return assessment.write(drafts, undo_as=Fields.RESPONSE, question=question)


def respond_in_words(
    assessment: OpenAssessment, question: str, text: str, told_with_it: Iterable[str] = ()
) -> Recorded:
    """Record what the factory says of a finding, and of those that were told together with it, in
    its words. This text is printed."""
    text = within(text, LONGEST_TEXT)
    drafts = _drafts(assessment, (question, *told_with_it), Fields.RESPONSE_TEXT, text)
    return assessment.write(drafts, undo_as=Fields.RESPONSE_TEXT, question=question, merges=True)


def attend(
    assessment: OpenAssessment, name: str, function: str, side: Side, attendee: str = ""
) -> Recorded:
    """Write somebody on the attendance list, or correct the line of `attendee`.

    Raises RuleError without a name, or when one of both is too long for a line.
    """
    name, function = line(name), line(function)
    if not visible(name).strip():
        raise Declined("Enter the name of the person")
    identity = attendee or new_id()
    values = {
        Fields.NAME: name,
        Fields.FUNCTION: function,
        Fields.SIDE: side.value,
    }
    drafts = [Draft(Entity.ATTENDEE, identity, field, value) for field, value in values.items()]
    return assessment.write(drafts, undo_as="attendee")


def strike_off(assessment: OpenAssessment, attendee: str) -> Recorded:
    """Take somebody off the list."""
    draft = Draft(Entity.ATTENDEE, attendee, Fields.REMOVED, value=True)
    return assessment.write([draft], undo_as="attendee")


def sign(assessment: OpenAssessment, attendee: str, strokes: Sequence[Stroke]) -> Recorded:
    """Keep a signature: strokes of (x, y) in parts of the box's width and height, 0 to 1.

    Raises RuleError when there is no stroke, a place outside the box, or too many points.
    """
    points = [point for stroke in strokes for point in stroke]
    if not points:
        raise Declined("Sign in the box, or sign on paper")
    if len(points) > MOST_POINTS or any(not 0 <= each <= 1 for point in points for each in point):
        raise Declined("Sign once more, inside the box")
    drawn: list[Json] = [[[_text(x), _text(y)] for x, y in each] for each in strokes if each]
    return _signed(assessment, attendee, {"strokes": drawn, "at": _now(assessment)})


def sign_on_paper(assessment: OpenAssessment, attendee: str) -> Recorded:
    """This person signed the printed list."""
    return _signed(assessment, attendee, {"strokes": [], "at": _now(assessment)})


def unsign(assessment: OpenAssessment, attendee: str) -> Recorded:
    """Take a signature back, for example one in the wrong line."""
    return _signed(assessment, attendee, None)


def _signed(assessment: OpenAssessment, attendee: str, value: Json) -> Recorded:
    draft = Draft(Entity.ATTENDEE, attendee, Fields.SIGNATURE, value)
    return assessment.write([draft], undo_as="signature")


def _drafts(
    assessment: OpenAssessment, questions: Iterable[str], field: str, value: Json
) -> list[Draft]:
    drafts = []
    for question in questions:
        if question not in assessment.questionnaire:
            raise RuleError(Code.UNKNOWN_QUESTION, question=question)
        drafts.append(Draft(Entity.FINDING, question, field, value))
    return drafts


def _text(part: float) -> str:
    """A place as text, since the journal's JSON holds whole numbers and text only."""
    return f"{part:.4f}"


def _now(assessment: OpenAssessment) -> str:
    return assessment.workspace.acting.now().astimezone().isoformat(timespec="minutes")
