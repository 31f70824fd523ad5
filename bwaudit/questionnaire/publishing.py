"""Lists of issues that are made public by name, with the questions each issue rests on.

Content, not code: a list whose issues nobody could read is there with its rules and no issues.
Never publishes anything, and counts nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from bwaudit.foundation.text import localized
from bwaudit.questionnaire.model import Content

Names = Mapping[str, Annotated[str, Field(min_length=1)]]


class PublicIssue(Content):
    """One numbered line of a public list; it stands on one question or on several together."""

    number: int = Field(ge=1)
    names: Names
    questions: tuple[str, ...] = Field(min_length=1)

    def name(self, language: str) -> str:
        """The issue as the public reads it."""
        return localized(self.names, language)


class PublicList(Content):
    """A list of its own with its own rule of entry.

    `from_assessment` is the assessment of a factory from which on it is measured by the list.
    `of_factory` is false where the list is about somebody else, such as a union: its questions are
    recorded apart, and are no public issues of the factory.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    names: Names
    notes: Names = Field(default_factory=dict)
    from_assessment: int | None = Field(default=None, ge=1)
    of_factory: bool = True
    issues: tuple[PublicIssue, ...] = ()
    sources: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """What the list is called."""
        return localized(self.names, language)

    @property
    def questions(self) -> tuple[str, ...]:
        """Ids of all questions that some issue rests on, each once, in order."""
        return tuple(dict.fromkeys(each for issue in self.issues for each in issue.questions))
