"""What became of each question from one version of the tool to the next.

An answer may be carried only where the question is the same or only moved; where it was split or
merged a person looks again. Written by hand in `lineage.yaml` of the newer version; nothing is
guessed from texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Self

from pydantic import Field, model_validator

from bwaudit.questionnaire.model import Content
from bwaudit.questionnaire.schema import Line, QuestionId
from bwaudit.questionnaire.sourcefiles import Version

if TYPE_CHECKING:
    from collections.abc import Iterable

Kind = Literal["same", "moved", "split", "merged", "new", "gone"]


class Step(Content):
    """One change: `split` one into several, `merged` several into one, `moved`, `new`, `gone`."""

    kind: Literal["moved", "split", "merged", "new", "gone"]
    from_: tuple[QuestionId, ...] = Field(default=(), alias="from")
    to: tuple[QuestionId, ...] = ()
    reason: Line

    @model_validator(mode="after")
    def _counts(self) -> Self:
        least = {"moved": (1, 1), "split": (1, 2), "merged": (2, 1), "new": (0, 1), "gone": (1, 0)}
        before, after = least[self.kind]
        for ends, count in ((self.from_, before), (self.to, after)):
            if len(ends) < count or (count < 2 and len(ends) > count):
                raise ValueError(f"‘{self.kind}’ goes from {_say(before)} to {_say(after)}")
        return self


class Lineage(Content):
    """`lineage.yaml`: from which version, and every question that is not the same as before."""

    from_: Version = Field(alias="from")
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of an older question, or where a newer one comes from."""

    kind: Kind
    questions: tuple[str, ...]
    reason: str = ""


def became(lineage: Lineage, question: str) -> Fate:
    """What an older question is in the newer version."""
    for step in lineage.steps:
        if question in step.from_:
            return Fate(step.kind, step.to, step.reason)
    return Fate("same", (question,))


def gaps(lineage: Lineage, older: Iterable[str], newer: Iterable[str]) -> list[str]:
    """What the lineage says wrongly or leaves open, one sentence each; empty when it is whole."""
    before, after = set(older), set(newer)
    found: list[str] = []
    for name, sides, known in (
        ("from", [step.from_ for step in lineage.steps], before),
        ("to", [step.to for step in lineage.steps], after),
    ):
        flat = [question for side in sides for question in side]
        found += [f"{each} stands twice under ‘{name}’" for each in _doubles(flat)]
        found += [f"{each} is no question there (‘{name}’)" for each in flat if each not in known]
    named_before = {each for step in lineage.steps for each in step.from_}
    named_after = {each for step in lineage.steps for each in step.to}
    found += [
        f"{each} is gone and nobody says so" for each in sorted(before - after - named_before)
    ]
    found += [f"{each} is new and nobody says so" for each in sorted(after - before - named_after)]
    return found


def _doubles(values: list[str]) -> list[str]:
    return sorted({each for each in values if values.count(each) > 1})


def _say(count: int) -> str:
    return {0: "nothing", 1: "one question"}.get(count, "several questions")
