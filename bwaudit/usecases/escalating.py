"""The urgent procedure: begin it on suspicion, tick what was done, write down who was told when.

Beginning needs no PIN and no network. What happened, in words, goes into a confidential note; the
rest is sent to head office before anything else. Nothing of it reaches a factory unless the lead
assessor releases the finding into the exit meeting, with a reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bwaudit.assessment.changes import Draft, restricted_stream
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.notes import notes
from bwaudit.foundation.errors import Code, Declined, RuleError, VaultError
from bwaudit.foundation.hashing import canonical, strict_json
from bwaudit.foundation.ids import new_id
from bwaudit.usecases import contacting, sendline
from bwaudit.usecases.answering import LONGEST_TEXT
from bwaudit.usecases.confidential import require_writable
from bwaudit.usecases.events import NotesChanged
from bwaudit.usecases.typed import within

if TYPE_CHECKING:
    from bwaudit.assessment.notes import InterviewNote
    from bwaudit.foundation.hashing import Json
    from bwaudit.questionnaire.practice import Contact
    from bwaudit.store.journal import Journal
    from bwaudit.usecases.workspace import OpenAssessment, Recorded, Workspace

_CONTACTS = "contacts:"


def begin(assessment: OpenAssessment, counts: int, question: str = "") -> str:
    """Begin the procedure: `counts` is the place in the protocol's list of what counts, from 0.
    Returns the id of the run. Allowed at any stage; durable when it returns.

    Raises RuleError for a place the list does not have, or a question this assessment has not.
    """
    if not 0 <= counts < len(assessment.questionnaire.protocol.counts):
        raise RuleError(Code.UNKNOWN_QUESTION, question=str(counts))
    if question and question not in assessment.questionnaire:
        raise RuleError(Code.UNKNOWN_QUESTION, question=question)
    run = new_id()
    values: dict[str, Json] = {Fields.STARTED: _now(assessment), Fields.SUSPECTED: counts}
    if question:
        values[Fields.QUESTION] = question
    with sendline.sent_first(assessment.workspace.acting, assessment.id):
        assessment.write([Draft(Entity.URGENT, run, name, value) for name, value in values.items()])
    return run


def tick(assessment: OpenAssessment, run: str, step: int, *, on: bool) -> Recorded:
    """A step of "Do now" is done now, or is not after all."""
    at = _now(assessment) if on else None
    draft = Draft(Entity.URGENT, run, f"{Fields.STEP}{step}", at)
    return assessment.write([draft], undo_as="urgent", always=True)


def tell(assessment: OpenAssessment, run: str, contact: str, *, on: bool = True) -> Recorded:
    """A contact was told just now, or was not after all."""
    at = _now(assessment) if on else None
    draft = Draft(Entity.URGENT, run, Fields.TOLD + contact, at)
    return assessment.write([draft], undo_as="urgent", always=True)


def authority_told(assessment: OpenAssessment, run: str, *, on: bool = True) -> Recorded:
    """The authority was told just now: time limits that begin with it run."""
    at = _now(assessment) if on else None
    return assessment.write([Draft(Entity.URGENT, run, Fields.AUTHORITY_TOLD, at)])


def release(assessment: OpenAssessment, question: str, reason: str) -> Recorded:
    """Let a zero-tolerance finding be shown in the exit meeting. It is still printed in no report
    but its own.

    Raises RuleError when somebody else leads the assessment, or without a reason.
    """
    _require_lead(assessment)
    if question not in assessment.questionnaire:
        raise RuleError(Code.UNKNOWN_QUESTION, question=question)
    if not reason.strip():
        raise Declined("Enter why this finding may be shown in the exit meeting")
    draft = Draft(Entity.FINDING, question, Fields.RELEASED, value=True, reason=reason.strip())
    return assessment.write([draft])


def withhold(assessment: OpenAssessment, question: str) -> Recorded:
    """Take a release back. Raises RuleError when somebody else leads the assessment."""
    _require_lead(assessment)
    return assessment.write([Draft(Entity.FINDING, question, Fields.RELEASED, value=False)])


def leads(assessment: OpenAssessment) -> bool:
    """Whether the person at this device leads the assessment."""
    return assessment.record.facts.lead == assessment.workspace.device.name


def _require_lead(assessment: OpenAssessment) -> None:
    if not leads(assessment):
        raise Declined("Only the lead assessor can show this finding in the exit meeting")


# Notes


def note_of(assessment: OpenAssessment, run: str) -> InterviewNote | None:
    """The confidential note of a run. Raises VaultError while notes are closed."""
    fold = _journal(assessment).fold(restricted_stream(assessment.id))
    of_run = {
        each
        for each in fold.ids(Entity.NOTE)
        if fold.value(Entity.NOTE, each, Entity.URGENT, "") == run
    }
    return next((each for each in notes(fold) if each.id in of_run), None)


def write_note(
    assessment: OpenAssessment, run: str, question: str, text: str, note: str | None
) -> str:
    """Write what happened, in words; `note` is the id of the note there is. Returns its id.

    Raises VaultError while notes are closed, RuleError once they are sealed or when the text is too
    long, StoreError.
    """
    text = within(text, LONGEST_TEXT)
    journal = _journal(assessment)
    require_writable(assessment)
    identity = note or new_id()
    drafts = [Draft(Entity.NOTE, identity, Fields.TEXT, text)]
    if note is None:
        drafts.append(Draft(Entity.NOTE, identity, Fields.QUESTION, question))
        drafts.append(Draft(Entity.NOTE, identity, Entity.URGENT, run))
    workspace = assessment.workspace
    workspace.append(journal, restricted_stream(assessment.id), drafts)
    workspace.events.publish(NotesChanged(assessment.id))
    return identity


def _journal(assessment: OpenAssessment) -> Journal:
    restricted = assessment.workspace.store.restricted
    if restricted is None:
        raise VaultError(Code.NOTES_CLOSED)
    return restricted.journal


# Whom to call


def contacts(assessment: OpenAssessment) -> tuple[Contact, ...]:
    """Whom to call, in the order of the protocol. Names and numbers are those head office signed,
    else those of the questionnaire, else what was typed on this device."""
    country = assessment.record.facts.country
    typed = _typed(assessment.workspace, country)
    signed = contacting.of_office(assessment.workspace, country)
    found = []
    for each in assessment.questionnaire.protocol.contacts:
        if each.id in signed:
            said = signed[each.id]
            told = {"name": said.name, "phone": said.phone, "note": said.note or each.note}
            found.append(each.model_copy(update=told))
            continue
        name, phone = typed.get(each.id, ("", ""))
        missing = {} if each.phone else {"name": each.name or name, "phone": phone}
        found.append(each.model_copy(update=missing))
    return tuple(found)


def fill_in(assessment: OpenAssessment, contact: str, name: str, phone: str) -> None:
    """Keep a name and a number on this device for a contact head office left empty, for every
    assessment in this country. Raises StoreError."""
    workspace, country = assessment.workspace, assessment.record.facts.country
    typed = [name.strip(), phone.strip()]

    def edit(kept: bytes | None) -> bytes:
        return canonical({**_read(kept), contact: typed})

    workspace.edit(_CONTACTS + country, edit)


def _typed(workspace: Workspace, country: str) -> dict[str, tuple[str, str]]:
    kept = _read(workspace.store.get_secret(_CONTACTS + country))
    return {each: (pair[0], pair[1]) for each, pair in kept.items()}


def _read(kept: bytes | None) -> dict[str, Any]:
    found: dict[str, Any] = strict_json(kept) if kept is not None else {}
    return found


def _now(assessment: OpenAssessment) -> str:
    return assessment.workspace.acting.now().astimezone().isoformat(timespec="seconds")
