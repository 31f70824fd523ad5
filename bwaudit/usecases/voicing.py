"""The factory's word on a finding after the exit meeting: its answer, a dispute and how that is
settled, and what it says in public of a finding that is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.foundation.errors import Declined
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.voice import voice_id
from bwaudit.usecases import typed

if TYPE_CHECKING:
    from bwaudit.foundation.hashing import Json
    from bwaudit.improvement.terms import Settlement
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit.usecases.planning import Candidate
    from bwaudit.usecases.workspace import Recorded


def respond(factory: OpenFactory, finding: Candidate, text: str) -> Recorded:
    """What the factory answers to a finding, after what it said at the exit meeting."""
    return _write(factory, finding, Named.RESPONSE, typed.text(text), merges=True)


def dispute(factory: OpenFactory, finding: Candidate, text: str, day: str = "") -> Recorded:
    """The factory does not agree with a finding, and says why. Raises Declined without a reason,
    or when the dispute on it was settled: that is not opened again."""
    if not text.strip():
        raise Declined("Enter why the factory does not agree")
    if factory.record.voice(finding.assessment, finding.finding.question).settled:
        raise Declined("This dispute is settled. A new one cannot be opened on the same finding")
    value: Json = {"text": typed.text(text), "day": typed.day(day) or factory.today}
    return _write(factory, finding, Named.DISPUTE, value)


def settle(
    factory: OpenFactory, finding: Candidate, outcome: Settlement, reason: str, day: str = ""
) -> Recorded:
    """Say how a dispute ended and why. The finding itself is not changed by it: what was agreed in
    a report is changed only by amending the assessment. Raises Declined without a reason or a
    dispute."""
    if not factory.record.voice(finding.assessment, finding.finding.question).dispute:
        raise Declined("There is no dispute on this finding")
    if not reason.strip():
        raise Declined("Enter the reason for this decision. The factory reads it")
    value: Json = {
        "outcome": outcome.value,
        "reason": typed.text(reason),
        "day": typed.day(day) or factory.today,
    }
    return _write(factory, finding, Named.SETTLED, value)


def respond_in_public(
    factory: OpenFactory, finding: Candidate, text: str, day: str = ""
) -> Recorded:
    """What the factory says to everybody of a finding that is published; empty takes it back.
    Raises Declined for a finding that is not published."""
    if not finding.finding.publicly_reported:
        raise Declined("This finding is not published, so there is nothing to answer in public")
    value: Json = (
        {"text": typed.text(text), "day": typed.day(day) or factory.today} if text.strip() else None
    )
    return _write(factory, finding, Named.PUBLIC, value)


def _write(
    factory: OpenFactory, finding: Candidate, name: str, value: Json, *, merges: bool = False
) -> Recorded:
    identity = voice_id(finding.assessment, finding.finding.question)
    draft = Draft(Record.VOICE, identity, name, value)
    return factory.write([draft], undo_as=name, merges=merges)
