"""Hold interviews: by number and group facts, with a note and what it says of questions.

All of it is written to the restricted store, which must be open. The main journal learns tallies of
people only, and only when somebody leaves the interviews: their times then tell of no single talk.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.changes import Draft, restricted_stream
from bwaudit.assessment.interviews import (
    Contract,
    Interview,
    Quota,
    Says,
    Setting,
    SmallGroup,
    interviews,
    linked,
    next_number,
    quota,
    small_groups,
    tally,
)
from bwaudit.assessment.names import Entity, Fields
from bwaudit.foundation.errors import Code, Declined, RuleError, VaultError
from bwaudit.foundation.ids import new_id
from bwaudit.usecases.answering import whole_number
from bwaudit.usecases.confidential import require_writable, times_sealed
from bwaudit.usecases.events import NotesChanged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.foundation.hashing import Json
    from bwaudit.store.journal import Journal
    from bwaudit.usecases.workspace import OpenAssessment

MOST_PEOPLE = 99
LONGEST_LINE = 60


def held(assessment: OpenAssessment) -> tuple[Interview, ...]:
    """Every interview, in order of numbers. Raises VaultError while notes are closed."""
    return interviews(_journal(assessment).fold(restricted_stream(assessment.id)))


def begin(assessment: OpenAssessment) -> str:
    """Begin the next interview: one person, on site. Returns its id. Durable when it returns."""
    number = next_number(_journal(assessment).fold(restricted_stream(assessment.id)))
    identity = new_id()
    first = {Fields.NUMBERED: number, Fields.PEOPLE: 1, Fields.SETTING: Setting.ON_SITE.value}
    _append(assessment, identity, first)
    return identity


def say_who(assessment: OpenAssessment, interview: str, people: str, women: str) -> None:
    """How many people took part and how many of them are women, as typed, in digits of any script.

    Raises RuleError with the sentence to show; then nothing is written.
    """
    typed = Declined("People must be a number, for example 6")
    count = whole_number(people, typed) or 1
    of_them = whole_number(women, Declined("Women must be a number, for example 4")) or 0
    if count > MOST_PEOPLE:
        raise Declined("People must be {most} or fewer", most=MOST_PEOPLE)
    if of_them > count:
        raise Declined("Women must be {count} or fewer, the number of people", count=count)
    _append(assessment, interview, {Fields.PEOPLE: count, Fields.WOMEN: of_them})


def say_line(assessment: OpenAssessment, interview: str, line: str) -> None:
    """On which line or in which section they work."""
    if len(line) > LONGEST_LINE:
        raise Declined("Line or section must have {most} characters or fewer", most=LONGEST_LINE)
    _append(assessment, interview, {Fields.LINE: line.strip()})


def say_contract(assessment: OpenAssessment, interview: str, contract: Contract | None) -> None:
    """How they are employed."""
    _append(assessment, interview, {Fields.CONTRACT: contract.value if contract else None})


def say_setting(assessment: OpenAssessment, interview: str, setting: Setting) -> None:
    """Where they were spoken with."""
    _append(assessment, interview, {Fields.SETTING: setting.value})


def put_off(assessment: OpenAssessment, interview: str, day: str) -> None:
    """The day on which it is to be held; empty when it was held. Raises RuleError."""
    if day:
        try:
            day = date.fromisoformat(day).isoformat()
        except ValueError:
            raise Declined("The date must be year, month, day, for example 2026-05-14") from None
    _append(assessment, interview, {Fields.LATER: day})


def write(assessment: OpenAssessment, interview: str, text: str) -> None:
    """Write the note of an interview."""
    _append(assessment, interview, {Fields.TEXT: text})


def link(assessment: OpenAssessment, interview: str, question: str, says: Says | None) -> None:
    """Note what an interview says of a question; None takes it back.

    Raises RuleError for a question that this assessment does not have.
    """
    if question not in assessment.questionnaire:
        raise RuleError(Code.UNKNOWN_QUESTION, question=question)
    fold = _journal(assessment).fold(restricted_stream(assessment.id))
    links: dict[str, Json] = dict(fold.value(Entity.INTERVIEW, interview, Fields.LINKS, {}))
    links.pop(question, None)
    if says is not None:
        links[question] = says.value
    _append(assessment, interview, {Fields.LINKS: links})


def remove(assessment: OpenAssessment, interview: str, *, on: bool = True) -> None:
    """Take an interview off the list, or put it back. Changes stay in the confidential journal."""
    _append(assessment, interview, {Fields.REMOVED: on})


def about(assessment: OpenAssessment, question: str) -> tuple[tuple[Interview, Says], ...]:
    """The interviews that say something of a question; none while notes are closed."""
    if not assessment.workspace.notes_open:
        return ()
    return tuple(linked(held(assessment), question))


def few_workers(assessment: OpenAssessment) -> tuple[SmallGroup, ...]:
    """Findings that rest on fewer than five workers of a line; none while notes are closed."""
    if not assessment.workspace.notes_open:
        return ()
    return small_groups(assessment.record, assessment.questionnaire, held(assessment))


def wanted(assessment: OpenAssessment) -> Quota | None:
    """What the country's sampling rule asks for; None while the headcount is not known."""
    return quota(assessment.questionnaire.sampling, assessment.record.profile)


def count(assessment: OpenAssessment) -> None:
    """Bring the tallies of the main journal in step, in one write. Does nothing while notes or
    answers are closed. It is nothing that undo takes back."""
    if not assessment.workspace.notes_open or not assessment.record.facts.stage.open_for_answers:
        return
    found = tally(held(assessment))
    times = times_sealed(assessment)
    part = f"/{assessment.workspace.device.id[:16]}.{times}"
    numbers = {
        "interviews": found.interviews,
        "women": found.women,
        "in_groups": found.in_groups,
    }
    is_known = any(
        assessment.held((Entity.ASSESSMENT, assessment.id, Fields.SAMPLED + name + part))
        for name in numbers
    )
    if found.interviews or is_known:
        assessment.write(
            [
                Draft(Entity.ASSESSMENT, assessment.id, Fields.SAMPLED + name + part, number)
                for name, number in numbers.items()
            ]
        )


def _journal(assessment: OpenAssessment) -> Journal:
    restricted = assessment.workspace.store.restricted
    if restricted is None:
        raise VaultError(Code.NOTES_CLOSED)
    return restricted.journal


def _append(assessment: OpenAssessment, interview: str, values: Mapping[str, Any]) -> None:
    journal, stream = _journal(assessment), restricted_stream(assessment.id)
    require_writable(assessment)
    fold = journal.fold(stream)
    drafts = [
        Draft(Entity.INTERVIEW, interview, name, value)
        for name, value in values.items()
        if _differs(fold.value(Entity.INTERVIEW, interview, name), value)
    ]
    if drafts:
        workspace = assessment.workspace
        workspace.append(journal, stream, drafts)
        workspace.events.publish(NotesChanged(assessment.id))


def _differs(held: Any, value: Any) -> bool:
    return bool(held != value and not (held is None and value in ("", 0, {})))
