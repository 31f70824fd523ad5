"""The urgent procedure: what was done about a suspicion of zero tolerance, and its own document.

A run holds when it began, what kind of thing is suspected, which steps were done and who was told
when. It holds no words about what happened and no name of a worker: those stand in a confidential
note. It reaches no `FactoryView`; `UrgentView` is for head office and prints in a document of its
own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from bwaudit.assessment.factory_view import PhotoView
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import EvidenceUse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.assessment.record import AssessmentRecord
    from bwaudit.questionnaire.practice import Clock, Protocol
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

SUSPICION: Final = "suspicion"
AUTHORITY: Final = "authority_informed"


@dataclass(frozen=True, slots=True)
class UrgentRun:
    """One time the procedure was begun. Times are ISO text with a zone, empty when not yet.

    `counts` is the place of what is suspected in the protocol's list, from 0. `done` maps a step's
    place to when it was ticked, `told` the id of a contact to when it was told.
    """

    id: str
    question: str
    counts: int
    started_at: str
    started_by: str
    done: Mapping[int, str]
    told: Mapping[str, str]
    authority_told_at: str


@dataclass(frozen=True, slots=True)
class StepView:
    """A step of "Do now" by language, and when it was done; empty while it is not."""

    texts: Mapping[str, str]
    done_at: str


@dataclass(frozen=True, slots=True)
class ToldView:
    """Somebody to be told: the role by language, the name where head office filled it in, and when
    they were told; empty while they were not."""

    contact: str
    roles: Mapping[str, str]
    name: str
    told_at: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time limit of the country: what is due by language, how long after which event, and when
    that is; `due_at` is empty while the event has not happened."""

    names: Mapping[str, str]
    amount: int
    unit: str
    start: str
    due_at: str


@dataclass(frozen=True, slots=True)
class UrgentView:
    """Everything the document of one run is made of. For head office; never for the factory.

    `number`, `label`, `text`, `place`, `workers_affected` and `photos` are those of the question
    the suspicion belongs to, and empty where it belongs to none.
    """

    id: str
    factory_name: str
    city: str
    country: str
    country_names: Mapping[str, str]
    visit_start: str
    visit_end: str
    practice: bool
    questionnaire: str
    specific: bool
    started_at: str
    started_by: str
    suspected: Mapping[str, str]
    number: str
    label: Mapping[str, str]
    text: str
    place: str
    workers_affected: int | None
    photos: tuple[PhotoView, ...]
    steps: tuple[StepView, ...]
    told: tuple[ToldView, ...]
    authority_told_at: str
    deadlines: tuple[Deadline, ...]
    may_tell: tuple[Mapping[str, str], ...]
    may_not_tell: tuple[Mapping[str, str], ...]
    released: bool
    release_reason: str


def runs(record: AssessmentRecord) -> tuple[UrgentRun, ...]:
    """Every run of this assessment, in the order in which they began."""
    found = []
    for run in sorted(record.fold.ids(Entity.URGENT)):
        started = record.fold.heads((Entity.URGENT, run, Fields.STARTED))
        if not started or record.fold.value(Entity.URGENT, run, Fields.REMOVED, default=False):
            continue
        found.append(
            UrgentRun(
                id=run,
                question=record.fold.value(Entity.URGENT, run, Fields.QUESTION, ""),
                counts=record.fold.value(Entity.URGENT, run, Fields.SUSPECTED, 0),
                started_at=started[0].decoded(),
                started_by=started[0].actor,
                done={int(step): at for step, at in _times(record, run, Fields.STEP).items()},
                told=_times(record, run, Fields.TOLD),
                authority_told_at=record.fold.value(Entity.URGENT, run, Fields.AUTHORITY_TOLD, ""),
            )
        )
    return tuple(found)


def _times(record: AssessmentRecord, run: str, prefix: str) -> dict[str, str]:
    found = {}
    for name in sorted(record.fold.fields(Entity.URGENT, run)):
        if name.startswith(prefix):
            at = record.fold.value(Entity.URGENT, run, name, "")
            if at:
                found[name.removeprefix(prefix)] = at
    return found


def deadlines(
    protocol: Protocol, clocks: tuple[Clock, ...], started_at: str, authority_told_at: str
) -> tuple[Deadline, ...]:
    """The time limits that run once something is suspected, soonest known first, as the country's
    content has them; none where it has none."""
    starts = {SUSPICION: started_at, AUTHORITY: authority_told_at}
    found = [
        Deadline(each.names, each.amount, each.unit, each.start, _due(starts[each.start], each))
        for each in clocks
        if each.start in starts
    ]
    if protocol.inform_within_hours is not None:
        hours = protocol.inform_within_hours
        due = _after(started_at, timedelta(hours=hours))
        found.append(Deadline({}, hours, "hours", SUSPICION, due))
    return tuple(sorted(found, key=lambda each: (not each.due_at, each.due_at)))


def _due(start: str, clock: Clock) -> str:
    hours = clock.amount * (24 if clock.unit == "days" else 1)
    return _after(start, timedelta(hours=hours))


def _after(start: str, wait: timedelta) -> str:
    if not start:
        return ""
    return (datetime.fromisoformat(start) + wait).isoformat(timespec="minutes")


def urgent_view(
    record: AssessmentRecord, questionnaire: ResolvedQuestionnaire, run: str
) -> UrgentView:
    """The document of one run. Raises KeyError for a run this assessment does not have."""
    found = next((each for each in runs(record) if each.id == run), None)
    if found is None:
        raise KeyError(run)
    facts, protocol = record.facts, questionnaire.protocol
    known = found.question in questionnaire
    question = questionnaire.question(found.question) if known else None
    finding = record.finding(found.question) if known else None
    evidence = record.evidence_of(found.question) if known else ()
    return UrgentView(
        id=found.id,
        factory_name=facts.factory_name,
        city=facts.city,
        country=facts.country,
        country_names=questionnaire.country_names,
        visit_start=facts.visit_start,
        visit_end=facts.visit_end,
        practice=facts.practice,
        questionnaire=questionnaire.ref.label,
        specific=protocol.specific,
        started_at=found.started_at,
        started_by=found.started_by,
        suspected=protocol.counts[min(found.counts, len(protocol.counts) - 1)],
        number=question.number if question else "",
        label={key: text.label for key, text in question.texts.items()} if question else {},
        text=finding.text if finding else "",
        place=finding.place if finding else "",
        workers_affected=finding.workers_affected if finding else None,
        photos=tuple(
            PhotoView(each.id, each.report, each.caption)
            for each in evidence
            if each.is_photo and each.report and each.use is EvidenceUse.USE
        ),
        steps=tuple(
            StepView(texts, found.done.get(place, ""))
            for place, texts in enumerate(protocol.do_now)
        ),
        told=tuple(
            ToldView(each.id, each.roles, each.name, found.told.get(each.id, ""))
            for each in protocol.contacts
        ),
        authority_told_at=found.authority_told_at,
        deadlines=deadlines(
            protocol, questionnaire.clocks, found.started_at, found.authority_told_at
        ),
        may_tell=protocol.may_tell,
        may_not_tell=protocol.may_not_tell,
        released=known and record.released(found.question),
        release_reason=record.release_reason(found.question) if known else "",
    )
