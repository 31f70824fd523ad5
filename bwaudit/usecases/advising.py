"""Write the advisory and training log and the committee.

Notes that may be shared are in the factory's main stream; an advisor's private notes are in its
restricted twin, open only after the notes PIN.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.changes import Draft, restricted_stream
from bwaudit.foundation.errors import Code, Declined, RuleError, VaultError
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.jobs import no_progress
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.notes import AdvisorNote, advisor_notes
from bwaudit.improvement.record import present
from bwaudit.usecases import evidencing, typed
from bwaudit.usecases.events import NotesChanged

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from bwaudit.foundation.hashing import Json
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.improvement.terms import ActivityKind, Role, Seat, Sex
    from bwaudit.store.journal import Journal
    from bwaudit.usecases.evidencing import Added
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit.usecases.workspace import Recorded

_LONGEST_DAY = 24


@dataclass(frozen=True, slots=True)
class ActivityDraft:
    """An entry of the log as a person gives it. Days are ISO; `hours` is text as typed."""

    kind: ActivityKind
    day: str
    topic: str = ""
    hours: str = ""
    points: frozenset[str] = frozenset()
    attendance: Mapping[tuple[Role, Sex], int] = field(default_factory=dict)
    agreed: str = ""
    next_step: str = ""
    next_day: str = ""
    note: str = ""


def log(factory: OpenFactory, draft: ActivityDraft) -> str:
    """Enter a visit, a meeting or a session. Returns its id. Raises Declined."""
    activity = new_id()
    values = _values(draft)
    factory.write(
        [
            Draft(Record.ACTIVITY, activity, name, value)
            for name, value in values.items()
            if value not in ("", None, 0)
        ],
        undo_as="activity",
    )
    return activity


def change(factory: OpenFactory, activity: str, draft: ActivityDraft) -> Recorded:
    """Make an entry what the draft says; what is the same is not written again. Raises Declined."""
    _require(factory, activity)
    values = _values(draft)
    for point in factory.record.activity(activity).points - draft.points:
        values[Named.ON + point] = False
    for key in factory.record.activity(activity).attendance.keys() - draft.attendance.keys():
        values[present(*key)] = 0
    drafts = [Draft(Record.ACTIVITY, activity, name, value) for name, value in values.items()]
    return factory.write(drafts, undo_as="activity")


def _values(draft: ActivityDraft) -> dict[str, Json]:
    return {
        Named.KIND: draft.kind.value,
        Named.DAY: typed.day(draft.day, needed=True),
        Named.TOPIC: typed.line(draft.topic),
        Named.HOURS: _hours(draft.hours),
        **{Named.ON + point: True for point in sorted(draft.points)},
        **{present(*key): count for key, count in sorted(draft.attendance.items())},
        Named.AGREED: typed.text(draft.agreed),
        Named.NEXT: typed.text(draft.next_step),
        Named.NEXT_DAY: typed.day(draft.next_day),
        Named.SHARED_NOTE: typed.text(draft.note),
    }


def _hours(given: str) -> str | None:
    """Hours as text, since the journal holds no fractions. Raises Declined."""
    if not given.strip():
        return None
    hours = typed.number(given, 2, Decimal(0), Decimal(_LONGEST_DAY))
    if hours is None or not 0 < hours <= _LONGEST_DAY:
        raise Declined("The hours must be a number from 0.5 to 24, for example 1.5")
    return f"{float(hours):g}"


def add_evidence(
    factory: OpenFactory,
    activity: str,
    paths: Sequence[Path],
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Added:
    """Add photos and papers of a visit, meeting or session: see `evidencing.add_files`."""
    _require(factory, activity)
    return evidencing.add_files(
        factory, paths, activity, progress=progress or no_progress, cancel=cancel
    )


def remove(factory: OpenFactory, activity: str) -> Recorded:
    """Take an entry off the log. What was written stays in the journal."""
    _require(factory, activity)
    return factory.write(
        [Draft(Record.ACTIVITY, activity, Named.REMOVED, value=True)], undo_as="removed"
    )


def _require(factory: OpenFactory, activity: str) -> None:
    if activity not in factory.record.fold.ids(Record.ACTIVITY):
        raise RuleError(Code.LINE_UNKNOWN)


def seat(factory: OpenFactory, function: str, sex: Sex, side: Seat, since: str = "") -> str:
    """Add a member of the committee by function, never by name. Returns its id."""
    if not function.strip():
        raise Declined("Enter the function of the member, not a name")
    member = new_id()
    values: dict[str, Any] = {
        Named.FUNCTION: typed.line(function),
        Named.SEX: sex.value,
        Named.SEAT: side.value,
        Named.SINCE: typed.day(since),
    }
    drafts = [Draft(Record.MEMBER, member, name, value) for name, value in values.items() if value]
    factory.write(drafts, undo_as="member")
    return member


def leave(factory: OpenFactory, member: str, day: str = "") -> Recorded:
    """A member left the committee, today unless a day is given."""
    if member not in factory.record.fold.ids(Record.MEMBER):
        raise RuleError(Code.LINE_UNKNOWN)
    until = typed.day(day) or factory.today
    return factory.write([Draft(Record.MEMBER, member, Named.UNTIL, until)], undo_as="member")


# Confidential


def private_notes(factory: OpenFactory) -> tuple[AdvisorNote, ...]:
    """The advisor's confidential notes. Raises VaultError while notes are closed."""
    return advisor_notes(_journal(factory).fold(restricted_stream(factory.id)))


def write_private(factory: OpenFactory, note: str | None, text: str, activity: str = "") -> str:
    """Write a new confidential note (`note` is None) or change one. Returns its id."""
    journal = _journal(factory)
    identity = note or new_id()
    drafts = [Draft(Record.NOTE, identity, Named.TEXT, typed.text(text))]
    if note is None and activity:
        drafts.append(Draft(Record.NOTE, identity, Named.ACTIVITY, activity))
    if not factory.record.has_begun:
        factory.write(factory.beginning())
    factory.workspace.append(journal, restricted_stream(factory.id), drafts)
    factory.workspace.events.publish(NotesChanged(factory.id))
    return identity


def _journal(factory: OpenFactory) -> Journal:
    restricted = factory.workspace.store.restricted
    if restricted is None:
        raise VaultError(Code.NOTES_CLOSED)
    return restricted.journal
