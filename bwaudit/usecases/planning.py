"""Write the improvement plan: a line from a finding or from the factory's own look at itself, and
what becomes of it. Every change is journalled and can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.changes import ChangeKind, Draft
from bwaudit.assessment.factory_view import factory_view
from bwaudit.foundation.errors import Code, Declined, RuleError
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.jobs import no_progress
from bwaudit.improvement import plan
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.plan import Action, FindingRef, Verified
from bwaudit.improvement.terms import Origin, Status, Verification
from bwaudit.usecases import evidencing, typed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.factory_view import FindingView
    from bwaudit.assessment.fold import Key
    from bwaudit.foundation.hashing import Json
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.improvement.record import FactoryRecord
    from bwaudit.usecases.evidencing import Added
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit.usecases.workspace import OpenAssessment, Recorded


@dataclass(frozen=True, slots=True)
class Candidate:
    """A finding of the newest assessment that may become a line. `lines` answer it already."""

    assessment: str
    cycle: int
    point: str
    finding: FindingView
    lines: tuple[Action, ...]

    @property
    def ref(self) -> FindingRef:
        label = self.finding.label.get("en") or next(iter(self.finding.label.values()), "")
        return FindingRef(
            self.assessment, self.finding.question, self.finding.number, label, self.cycle
        )


def candidates(factory: OpenFactory) -> tuple[Candidate, ...]:
    """The findings of the newest assessment that the factory may see, in the order of the tool.
    Suspected zero tolerance is none of them: it has its own document and its own plan."""
    newest = factory.newest()
    if newest is None:
        return ()
    return findings_of(factory, newest)


def findings_of(factory: OpenFactory, assessment: OpenAssessment) -> tuple[Candidate, ...]:
    """The findings of one assessment that the factory may see, with the lines that answer them."""
    view = factory_view(assessment.record, assessment.questionnaire)
    actions = factory.record.actions()
    return tuple(
        Candidate(
            assessment.id,
            view.cycle,
            point.id,
            finding,
            plan.of_finding(actions, assessment.id, finding.question),
        )
        for cluster in view.clusters
        for point in cluster.points
        for finding in point.findings
    )


def from_finding(factory: OpenFactory, candidate: Candidate, action: str = "") -> str:
    """A new line that answers a finding. Returns its id. The compliance point comes from the
    finding; what is to be done is typed now or later."""
    values = {
        Named.ORIGIN: Origin.FINDING.value,
        Named.FINDING: candidate.ref.as_json(),
        Named.ISSUE: candidate.finding.text,
        Named.ON + candidate.point: True,
        Named.ACTION: typed.text(action),
    }
    return _new(factory, values)


def from_self_diagnosis(
    factory: OpenFactory, issue: str, points: Sequence[str] = (), action: str = ""
) -> str:
    """A new line for something the factory found itself. Raises Declined without an issue."""
    if not issue.strip():
        raise Declined("Enter what the factory found")
    values: dict[str, Json] = {
        Named.ORIGIN: Origin.SELF_DIAGNOSIS.value,
        Named.ISSUE: typed.text(issue),
        Named.ACTION: typed.text(action),
        **{Named.ON + point: True for point in points},
    }
    return _new(factory, values)


def _new(factory: OpenFactory, values: dict[str, Any]) -> str:
    action = new_id()
    factory.write(
        [
            Draft(Record.ACTION, action, name, value)
            for name, value in values.items()
            if value not in ("", None)
        ],
        undo_as="action",
    )
    return action


def _set(factory: OpenFactory, action: str, name: str, value: Json, *, merges: bool) -> Recorded:
    _require(factory.record, action)
    draft = Draft(Record.ACTION, action, name, value)
    return factory.write([draft], undo_as=name.rstrip(":"), merges=merges)


def _require(record: FactoryRecord, action: str) -> None:
    if action not in record.fold.ids(Record.ACTION):
        raise RuleError(Code.LINE_UNKNOWN)


def describe(factory: OpenFactory, action: str, text: str) -> Recorded:
    """What is to be done."""
    return _set(factory, action, Named.ACTION, typed.text(text), merges=True)


def issue(factory: OpenFactory, action: str, text: str) -> Recorded:
    """What is wrong."""
    return _set(factory, action, Named.ISSUE, typed.text(text), merges=True)


def responsible(factory: OpenFactory, action: str, function: str) -> Recorded:
    """Who sees to it: a function, such as "Maintenance lead", never a name."""
    return _set(factory, action, Named.RESPONSIBLE, typed.line(function), merges=True)


def due(factory: OpenFactory, action: str, day: str) -> Recorded:
    """By when, as an ISO day; empty for no day. Raises Declined."""
    return _set(factory, action, Named.DUE, typed.day(day), merges=False)


def cause(factory: OpenFactory, action: str, phrase: str, *, on: bool) -> Recorded:
    """Choose a root cause, by its phrase in English, or take it back."""
    return _set(factory, action, Named.CAUSE + phrase, on, merges=False)


def cause_text(factory: OpenFactory, action: str, text: str) -> Recorded:
    """The root cause in one's own words."""
    return _set(factory, action, Named.CAUSE_TEXT, typed.text(text), merges=True)


def verify_by(factory: OpenFactory, action: str, method: Verification | None) -> Recorded:
    """How the correction is to be checked."""
    value = method.value if method else None
    return _set(factory, action, Named.VERIFY_BY, value, merges=False)


def status(factory: OpenFactory, action: str, chosen: Status) -> Recorded:
    """Move a line on. For VERIFIED use `verify`, which says how. Raises ValueError for it."""
    if chosen is Status.VERIFIED:
        raise ValueError("verify says how")
    return _set(factory, action, Named.STATUS, chosen.value, merges=False)


def verify(
    factory: OpenFactory, action: str, method: Verification, note: str = "", day: str = ""
) -> Recorded:
    """Say that a correction holds, how that was checked, and on which day (today unless given)."""
    _require(factory.record, action)
    verified = Verified(typed.day(day) or factory.today, method, typed.text(note))
    values: dict[str, Json] = {
        Named.STATUS: Status.VERIFIED.value,
        Named.VERIFIED: {**verified.as_json()},
    }
    drafts = [Draft(Record.ACTION, action, name, value) for name, value in values.items()]
    return factory.write(drafts, undo_as=Status.VERIFIED.value)


def remove(factory: OpenFactory, action: str, reason: str) -> Recorded:
    """Take a line off the plan, with a reason. What was written stays in the journal."""
    _require(factory.record, action)
    if not reason.strip():
        raise Declined("Enter why this line is taken off the plan")
    draft = Draft(Record.ACTION, action, Named.REMOVED, value=True, reason=typed.text(reason))
    return factory.write([draft], undo_as="removed")


def add_evidence(
    factory: OpenFactory,
    action: str,
    paths: Sequence[Path],
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Added:
    """Add photos and papers that show a correction: see `evidencing.add_files`."""
    _require(factory.record, action)
    return evidencing.add_files(
        factory, paths, action, progress=progress or no_progress, cancel=cancel
    )


def settle(factory: OpenFactory, key: Key, value: Json, reason: str = "") -> Recorded:
    """Settle a conflict: the change that is written names every value it replaces."""
    draft = Draft(*key, value=value, kind=ChangeKind.RESOLVE, reason=reason)
    return factory.write([draft])


def history(factory: OpenFactory, action: str) -> tuple[Change, ...]:
    """Every change of one line, in the order this device came to know them."""
    journal = factory.workspace.store.journal
    found: list[Change] = []
    for name in factory.record.fold.fields(Record.ACTION, action):
        found += journal.history(factory.stream, (Record.ACTION, action, name))
    return tuple(sorted(found, key=lambda change: (change.at, change.digest)))


def seen_again(factory: OpenFactory) -> dict[str, Candidate]:
    """Lines that were done or verified in an earlier cycle and whose question is a finding again,
    with that finding: they may be called repeated."""
    again = {each.finding.question: each for each in candidates(factory)}
    found = {}
    for line in factory.record.actions():
        if line.finding is None or line.finding.question not in again:
            continue
        newer = again[line.finding.question]
        is_closed = line.status in (Status.DONE, Status.VERIFIED)
        if is_closed and line.finding.cycle < newer.cycle:
            found[line.id] = newer
    return found
