"""Confidential notes. They live in the restricted store, open only after the notes PIN, and reach
no report."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft, restricted_stream
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.notes import InterviewNote, notes
from bwaudit.foundation.errors import Code, VaultError
from bwaudit.foundation.ids import new_id
from bwaudit.usecases.answering import LONGEST_TEXT
from bwaudit.usecases.confidential import require_writable
from bwaudit.usecases.events import NotesChanged
from bwaudit.usecases.typed import within

if TYPE_CHECKING:
    from bwaudit.store.journal import Journal
    from bwaudit.usecases.workspace import OpenAssessment


def _journal(assessment: OpenAssessment) -> Journal:
    restricted = assessment.workspace.store.restricted
    if restricted is None:
        raise VaultError(Code.NOTES_CLOSED)
    return restricted.journal


def all_notes(assessment: OpenAssessment) -> tuple[InterviewNote, ...]:
    """Every note of the assessment. Raises VaultError while notes are closed."""
    journal = _journal(assessment)
    return notes(journal.fold(restricted_stream(assessment.id)))


def notes_of(assessment: OpenAssessment, question: str) -> tuple[InterviewNote, ...]:
    """The notes on one question."""
    return tuple(each for each in all_notes(assessment) if each.question == question)


def how_many(assessment: OpenAssessment) -> Counter[str] | None:
    """Notes per question, or None while they are closed: then even the number is not known."""
    if not assessment.workspace.notes_open:
        return None
    return Counter(each.question for each in all_notes(assessment))


def write(assessment: OpenAssessment, note: str | None, question: str, text: str) -> str:
    """Write a new note (`note` is None) or change one. Returns its id. Durable when it
    returns. Raises RuleError when the text is too long."""
    text = within(text, LONGEST_TEXT)
    journal = _journal(assessment)
    identity = note or new_id()
    drafts = [Draft(Entity.NOTE, identity, Fields.TEXT, text)]
    if note is None:
        drafts.append(Draft(Entity.NOTE, identity, Fields.QUESTION, question))
    _append(assessment, journal, drafts)
    return identity


def remove(assessment: OpenAssessment, note: str) -> None:
    """Take a note off the list. The change stays in the confidential journal."""
    _append(
        assessment, _journal(assessment), [Draft(Entity.NOTE, note, Fields.REMOVED, value=True)]
    )


def _append(assessment: OpenAssessment, journal: Journal, drafts: list[Draft]) -> None:
    require_writable(assessment)
    stream = restricted_stream(assessment.id)
    workspace = assessment.workspace
    workspace.append(journal, stream, drafts)
    workspace.events.publish(NotesChanged(assessment.id))
