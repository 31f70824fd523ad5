"""Record what an assessor decides about a question: judgement, sources, finding, numbers, flag.

Every function writes at once and returns when the change is durable. Nothing already written is
lost by changing one's mind: the finding text and the photos of a question stay when it is judged
otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bwaudit.assessment.changes import ChangeKind, Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Extent, Judgement, KnownBy
from bwaudit.foundation.errors import Code, Declined, RuleError
from bwaudit.foundation.text import only_text, plain_digits, typed_whole, visible
from bwaudit.questionnaire.law import decimals_of
from bwaudit.usecases.typed import LONGEST_LINE, day, number, within

if TYPE_CHECKING:
    from decimal import Decimal

    from bwaudit.assessment.fold import Key
    from bwaudit.foundation.hashing import Json
    from bwaudit.questionnaire.schema import DataPoint
    from bwaudit.usecases.workspace import OpenAssessment, Recorded

LONGEST_TEXT = 20_000
LONGEST_ENTRY = 4_000
"""Of a text asked for beside a question, which stands in one line."""
_YEARS_ON_PAPER = range(1900, 2100)
"""Years a paper that is looked at can be of: factories are older than programs."""
_ANY_CURRENCY = "currency"
"""The unit of an amount in the currency of the country."""


def judge(
    assessment: OpenAssessment, question: str, judgement: Judgement, *, origin: str = ""
) -> Recorded:
    """Record a judgement. Judging as before writes nothing."""
    assessment.require_question(question)
    draft = Draft(Entity.ANSWER, question, Fields.JUDGEMENT, judgement.value)
    return assessment.write([draft], undo_as=judgement.value, question=question, origin=origin)


def give_reason(assessment: OpenAssessment, question: str, reason: str) -> Recorded:
    """Why a question does not apply, or was not checked."""
    return _text(assessment, Entity.ANSWER, question, Fields.REASON, reason)


def tick_source(
    assessment: OpenAssessment, question: str, source: KnownBy, *, on: bool, origin: str = ""
) -> Recorded:
    """Tick or clear one way of knowing."""
    assessment.require_question(question)
    draft = Draft(Entity.ANSWER, question, Fields.BY + source, on)
    return assessment.write([draft], undo_as="source", question=question, origin=origin)


def same_sources(assessment: OpenAssessment, question: str, as_question: str) -> Recorded:
    """Tick exactly the sources another question has."""
    assessment.require_question(question)
    wanted = assessment.record.answer(as_question).known_by
    drafts = [Draft(Entity.ANSWER, question, Fields.BY + each, each in wanted) for each in KnownBy]
    return assessment.write(drafts, undo_as="source", question=question)


def flag(assessment: OpenAssessment, question: str, *, on: bool) -> Recorded:
    """Flag a question for later, or take the flag off."""
    assessment.require_question(question)
    draft = Draft(Entity.ANSWER, question, Fields.FLAG, on)
    return assessment.write([draft], undo_as="flag", question=question)


def describe(assessment: OpenAssessment, question: str, text: str) -> Recorded:
    """What was found. This text is printed."""
    return _text(assessment, Entity.FINDING, question, Fields.TEXT, text)


def say_where(assessment: OpenAssessment, question: str, place: str) -> Recorded:
    """Where in the factory it was found."""
    place = within(place, LONGEST_LINE)
    return _text(assessment, Entity.FINDING, question, Fields.PLACE, place)


def count_workers(assessment: OpenAssessment, question: str, typed: str) -> Recorded:
    """How many workers were affected, as typed, in digits of any script; empty clears it.

    Raises RuleError with the sentence to show when it is not a number or more than the factory has.
    """
    assessment.require_question(question)
    workers = whole_number(typed, Declined("Workers affected must be a number, for example 86"))
    headcount = assessment.record.profile.get("headcount")
    if workers is not None and isinstance(headcount, int) and workers > headcount:
        raise Declined(
            "Workers affected must be {headcount} or fewer, the number of workers in this factory",
            headcount=headcount,
        )
    draft = Draft(Entity.FINDING, question, Fields.WORKERS, workers)
    return assessment.write([draft], undo_as="workers", question=question, merges=True)


def how_widespread(assessment: OpenAssessment, question: str, extent: Extent | None) -> Recorded:
    """One case, several, or the whole factory."""
    assessment.require_question(question)
    draft = Draft(Entity.FINDING, question, Fields.EXTENT, extent.value if extent else None)
    return assessment.write([draft], undo_as="extent", question=question)


def give_number(assessment: OpenAssessment, question: str, point: str, typed: str) -> Recorded:
    """Fill one further field the question asks for. Raises RuleError with the sentence to show."""
    assessment.require_question(question)
    data_point = next(
        (each for each in assessment.questionnaire.question(question).data if each.id == point),
        None,
    )
    if data_point is None:
        raise RuleError(Code.UNKNOWN_QUESTION, question=f"{question} {point}")
    value = _parsed(data_point, typed, _decimals(assessment, data_point))
    draft = Draft(Entity.ANSWER, question, Fields.NUMBER + point, value)
    return assessment.write([draft], undo_as="number", question=question, merges=True)


def settle(assessment: OpenAssessment, key: Key, value: Json, reason: str = "") -> Recorded:
    """Settle a conflict: the change that is written names every value it replaces. Whether answers
    are closed at all can be settled at any time."""
    if key[2] != Fields.STAGE:
        assessment.require_open()
    draft = Draft(*key, value=value, kind=ChangeKind.RESOLVE, reason=reason)
    if key[2] == Fields.STAGE:
        return assessment.write([draft])
    question = key[1] if key[1] in assessment.questionnaire else ""
    return assessment.write([draft], undo_as="decided", question=question)


def whole_number(typed: str, otherwise: Declined) -> int | None:
    """A whole number of zero or more as a person types it; None for an empty field. Raises
    `otherwise` when it is none."""
    if not visible(typed).strip():
        return None
    found = typed_whole(typed)
    if found is None:
        raise otherwise
    return found


def _parsed(point: DataPoint, typed: str, decimals: int) -> Any:
    text = plain_digits(only_text(typed)).strip()
    if not text:
        return None
    if point.type == "text":
        return within(typed.strip(), LONGEST_ENTRY)
    if point.type == "date":
        return day(text, years=_YEARS_ON_PAPER)
    if point.type == "yes_no":
        if text.lower() not in ("yes", "no"):
            raise Declined("Choose yes or no")
        return text.lower()
    return _in_range(point, text, decimals)


def _decimals(assessment: OpenAssessment, point: DataPoint) -> int:
    """How many decimals amounts of a field have."""
    if point.type == "integer":
        return 0
    is_own = point.type == "money" and point.unit in (_ANY_CURRENCY, "")
    return decimals_of(assessment.questionnaire.currency if is_own else point.unit)


def _in_range(point: DataPoint, text: str, decimals: int) -> Any:
    given = text.rstrip("%٪ ") if point.type == "percent" else text
    found = number(given, decimals, point.min, point.max)
    if found is None:
        raise Declined("This must be a number, for example 86")
    low, high = point.min, point.max
    if (low is not None and found < low) or (high is not None and found > high):
        if low is None or high is None:
            if high is None:
                raise Declined("This must be {least} or more", least=_amount(low, point))
            raise Declined("This must be {most} or less", most=_amount(high, point))
        least = f"{low:,}"
        raise Declined("This must be from {low} to {high}", low=least, high=_amount(high, point))
    if point.type == "integer":
        if found != int(found):
            raise Declined("This must be a whole number, for example 86")
        return int(found)
    return format(found, "f")


def _amount(bound: Decimal | None, point: DataPoint) -> str:
    unit = "" if point.unit == _ANY_CURRENCY else point.unit
    return f"{bound:,} {unit}".strip()


def _text(assessment: OpenAssessment, entity: str, question: str, name: str, text: str) -> Recorded:
    assessment.require_question(question)
    text = within(text, LONGEST_TEXT)
    draft = Draft(entity, question, name, text if text.strip() else "")
    return assessment.write([draft], undo_as=name, question=question, merges=True)
