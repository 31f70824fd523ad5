"""Confidential notes: who said what in an interview, kept in the restricted stream only.

Nothing that makes a report may import this module; an import contract holds that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.names import Entity, Fields

if TYPE_CHECKING:
    from bwaudit.assessment.fold import Fold


@dataclass(frozen=True, slots=True)
class InterviewNote:
    """One confidential note. `question` is empty for a note without a question yet; `at` is ISO
    time of the last change."""

    id: str
    question: str
    text: str
    at: str


def notes(fold: Fold) -> tuple[InterviewNote, ...]:
    """All notes that are not removed and not empty, in order of writing."""
    found = []
    for note in sorted(fold.ids(Entity.NOTE)):
        if fold.value(Entity.NOTE, note, Fields.REMOVED, default=False):
            continue
        text = fold.value(Entity.NOTE, note, Fields.TEXT, "")
        if text:
            heads = fold.heads((Entity.NOTE, note, Fields.TEXT))
            question = fold.value(Entity.NOTE, note, Fields.QUESTION, "")
            found.append(
                InterviewNote(
                    note, question, text, heads[0].at.when().isoformat(timespec="minutes")
                )
            )
    return tuple(found)
