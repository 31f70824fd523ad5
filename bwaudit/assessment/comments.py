"""What head office writes about an assessment, and what the assessors answer.

A letter is a comment on a question or on the whole assessment, or says that the assessment is sent
back to be opened again. It stands in the journal as head office signed it, so both laptops of a
team hold the same one. Answers are fields of their own, one a device: two assessors may both
answer, and both answers stay. None of it has a place in a factory view.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bwaudit.assessment.names import Entity, Fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bwaudit.assessment.fold import Fold


class LetterKind(StrEnum):
    """What a letter asks for: an answer, or that the assessment is opened again."""

    COMMENT = "comment"
    REOPENING = "reopening"


@dataclass(frozen=True, slots=True)
class Letter:
    """What head office wrote. `question` is empty for one about the whole assessment; `function`
    is that of the reviewer, such as "Quality reviewer", never a name; `at` is ISO text in UTC."""

    id: str
    kind: LetterKind
    question: str
    text: str
    function: str
    at: str


@dataclass(frozen=True, slots=True)
class Answered:
    """What the assessor at one device answered; `at` is ISO text in that device's zone."""

    device: str
    by: str
    at: str
    text: str


@dataclass(frozen=True, slots=True)
class Received:
    """A letter as it stands in an assessment. `settled` says that a comment is answered, or that an
    assessment that was sent back was opened again."""

    letter: Letter
    answers: tuple[Answered, ...]
    settled: bool

    @property
    def is_open(self) -> bool:
        return not self.settled


def received(fold: Fold, read: Callable[[str | None], Letter | None]) -> tuple[Received, ...]:
    """Every letter of an assessment, the oldest first.

    `read` gives the letter that a signed value, JSON text, holds; None when head office did not
    sign it.
    """
    found = []
    for identity in fold.ids(Entity.LETTER):
        heads = fold.heads((Entity.LETTER, identity, Fields.SAID))
        letter = next(filter(None, (read(head.value) for head in heads)), None)
        if letter is not None and letter.id == identity:
            found.append(Received(letter, answers(fold, identity), is_settled(fold, identity)))
    return tuple(sorted(found, key=lambda each: (each.letter.at, each.letter.id)))


def answers(fold: Fold, letter: str) -> tuple[Answered, ...]:
    """What was answered to a letter, the earliest first."""
    found = []
    for name in fold.fields(Entity.LETTER, letter):
        if not name.startswith(Fields.ANSWER):
            continue
        heads = fold.heads((Entity.LETTER, letter, name))
        text = heads[0].decoded() if heads else None
        if isinstance(text, str) and text.strip():
            device = name.removeprefix(Fields.ANSWER)
            at = heads[0].at.when().isoformat(timespec="seconds")
            found.append(Answered(device, heads[0].actor, at, text))
    return tuple(sorted(found, key=lambda each: (each.at, each.device)))


def is_settled(fold: Fold, letter: str) -> bool:
    """Whether somebody said that a letter is dealt with."""
    return fold.value(Entity.LETTER, letter, Fields.DEALT_WITH, default=False) is True


def of_question(letters: Iterable[Received], question: str) -> tuple[Received, ...]:
    """The comments on one question; those on the whole assessment for an empty one."""
    return tuple(
        each
        for each in letters
        if each.letter.kind is LetterKind.COMMENT and each.letter.question == question
    )
