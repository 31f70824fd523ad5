"""When a question applies, as data: no Python in content, nothing evaluated.

    {all: [{profile: {dormitory: true}}, {answer: {of: OS7.1, is: compliant}}]}

Three-valued (Kleene): what nobody has filled in yet is unknown, and a question whose condition is
unknown is asked.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import Discriminator, Field, Tag, model_validator

from bwaudit.questionnaire.model import Content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Fact = bool | int | Decimal | None
"""What is known about a factory: yes or no, a count, or not yet known."""

JudgementName = Literal["compliant", "non_compliant", "not_applicable", "not_checked"]

_NOT_CHECKED = "not_checked"


class Span(Content):
    """A range of numbers with both ends in it; an end left out is open."""

    min: Decimal | None = None
    max: Decimal | None = None

    @model_validator(mode="after")
    def _has_an_end(self) -> Self:
        if self.min is None and self.max is None:
            raise ValueError("a range needs min or max")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError("min is above max")
        return self

    def holds(self, number: Decimal | int) -> bool:
        """Whether `number` lies inside."""
        return (self.min is None or number >= self.min) and (self.max is None or number <= self.max)

    def within(self, other: Span) -> bool:
        """Whether every number in this range also lies in `other`."""
        low = other.min is None or (self.min is not None and self.min >= other.min)
        high = other.max is None or (self.max is not None and self.max <= other.max)
        return low and high

    def meets(self, other: Span) -> bool:
        """Whether some number lies in both."""
        starts = [end for end in (self.min, other.min) if end is not None]
        ends = [end for end in (self.max, other.max) if end is not None]
        return not starts or not ends or max(starts) <= min(ends)


class ProfileIs(Content):
    """Holds when every fact named has the value or lies in the range."""

    profile: dict[str, bool | Span] = Field(min_length=1)


class AnswerTo(Content):
    """The question looked at, and the judgement it must have."""

    of: str
    is_: JudgementName = Field(alias="is")


class AnswerIs(Content):
    """Holds when another question was judged so."""

    answer: AnswerTo


class AllOf(Content):
    """Holds when every part holds."""

    all: tuple[Condition, ...] = Field(min_length=1)


class AnyOf(Content):
    """Holds when one part holds."""

    any: tuple[Condition, ...] = Field(min_length=1)


class Not(Content):
    """Holds when its part does not."""

    not_: Condition = Field(alias="not")


_SHAPES = ("profile", "answer", "all", "any", "not")


def _shape(value: Any) -> str | None:
    if isinstance(value, dict):
        return next((name for name in _SHAPES if name in value), None)
    return next(
        (name for name in _SHAPES if hasattr(value, name) or hasattr(value, f"{name}_")), None
    )


Condition = Annotated[
    Annotated[ProfileIs, Tag("profile")]
    | Annotated[AnswerIs, Tag("answer")]
    | Annotated[AllOf, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[Not, Tag("not")],
    Discriminator(
        _shape,
        custom_error_type="condition",
        custom_error_message="a condition is one of: " + ", ".join(_SHAPES),
    ),
]

AllOf.model_rebuild()
AnyOf.model_rebuild()
Not.model_rebuild()


def holds(
    condition: Condition, facts: Mapping[str, Fact], judgements: Mapping[str, str]
) -> bool | None:
    """True, False, or None where a fact or an answer it depends on is not known yet.

    `facts` by name of the profile fact; `judgements` by question id. A question judged
    "not checked" is unknown.
    """
    match condition:
        case ProfileIs(profile=wanted):
            return _all(_fact_holds(want, facts.get(name)) for name, want in wanted.items())
        case AnswerIs(answer=answer):
            return _answer_holds(answer, judgements.get(answer.of))
        case AllOf(all=parts):
            return _all(holds(part, facts, judgements) for part in parts)
        case AnyOf(any=parts):
            return _negated(_all(_negated(holds(part, facts, judgements)) for part in parts))
        case Not(not_=part):  # pragma: no branch - the last shape there is
            return _negated(holds(part, facts, judgements))


def applies(
    condition: Condition | None, facts: Mapping[str, Fact], judgements: Mapping[str, str]
) -> bool:
    """Whether to ask: always without a condition, and also while the condition is unknown."""
    return condition is None or holds(condition, facts, judgements) is not False


def facts_in(condition: Condition) -> Iterator[tuple[str, bool | Span]]:
    """Every profile fact a condition looks at, with what it wants of it."""
    match condition:
        case ProfileIs(profile=wanted):
            yield from wanted.items()
        case AllOf(all=parts) | AnyOf(any=parts):
            for part in parts:
                yield from facts_in(part)
        case Not(not_=part):
            yield from facts_in(part)
        case AnswerIs():  # pragma: no branch
            return


def questions_in(condition: Condition) -> Iterator[str]:
    """Every question id a condition looks at."""
    match condition:
        case AnswerIs(answer=answer):
            yield answer.of
        case AllOf(all=parts) | AnyOf(any=parts):
            for part in parts:
                yield from questions_in(part)
        case Not(not_=part):
            yield from questions_in(part)
        case ProfileIs():  # pragma: no branch
            return


def _all(parts: Iterable[bool | None]) -> bool | None:
    found = list(parts)
    if False in found:
        return False
    return None if None in found else True


def _negated(value: bool | None) -> bool | None:
    return None if value is None else not value


def _fact_holds(wanted: bool | Span, known: Fact) -> bool | None:
    if known is None:
        return None
    if isinstance(wanted, bool):
        return bool(known) is wanted
    return wanted.holds(int(known) if isinstance(known, bool) else known)


def _answer_holds(answer: AnswerTo, known: str | None) -> bool | None:
    if known is None or (known == _NOT_CHECKED and answer.is_ != _NOT_CHECKED):
        return None
    return known == answer.is_
