"""What a reader is given: exactly what a consent covers, as a type that has no field for the rest.

A part that is not covered is None, not empty, so that nobody can tell a finding that was held back
from one that is not there. Built from the factory's own view, so suspected zero tolerance, worker
interviews and names of sources cannot be in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.improvement.terms import Share

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.assessment.factory_view import FactoryView, FindingView, PhotoView
    from bwaudit.assessment.terms import Extent, Response
    from bwaudit.improvement.advisory import Reach
    from bwaudit.improvement.plan import Action
    from bwaudit.improvement.record import FactoryRecord
    from bwaudit.improvement.terms import Settlement
    from bwaudit.improvement.voice import Consent


@dataclass(frozen=True, slots=True)
class SharedAnswer:
    """What the factory said of a finding, and how a dispute on it was settled."""

    response: Response | None
    text: str
    dispute: str
    settled: Settlement | None
    settled_reason: str


@dataclass(frozen=True, slots=True)
class SharedFinding:
    """One finding. `photos` is None when photos are not covered, `answer` when answers are not."""

    number: str
    label: Mapping[str, str]
    requirement: Mapping[str, str]
    law: tuple[str, ...]
    text: str
    workers_affected: int | None
    place: str
    extent: Extent | None
    photos: tuple[PhotoView, ...] | None
    answer: SharedAnswer | None


@dataclass(frozen=True, slots=True)
class SharedCluster:
    """A cluster that has findings."""

    number: int
    names: Mapping[str, str]
    findings: tuple[SharedFinding, ...]


@dataclass(frozen=True, slots=True)
class SharedView:
    """Everything one file for one reader is made of."""

    reader: str
    consent_day: str
    factory_name: str
    city: str
    country: str
    country_names: Mapping[str, str]
    visit_start: str
    visit_end: str
    practice: bool
    questionnaire: str
    cycle: int
    today: str
    clusters: tuple[SharedCluster, ...] | None
    plan: tuple[Action, ...] | None
    reach: Reach | None


def shared_view(
    view: FactoryView,
    assessment: str,
    record: FactoryRecord,
    reach: Reach,
    consent: Consent,
    today: str,
) -> SharedView:
    """Take from the factory's view and record only what a consent covers."""
    covers = consent.shares
    return SharedView(
        reader=consent.reader,
        consent_day=consent.day,
        factory_name=view.factory_name,
        city=view.city,
        country=view.country,
        country_names=view.country_names,
        visit_start=view.visit_start,
        visit_end=view.visit_end,
        practice=view.practice,
        questionnaire=view.questionnaire,
        cycle=view.cycle,
        today=today,
        clusters=_clusters(view, assessment, record, covers) if Share.FINDINGS in covers else None,
        plan=record.actions() if Share.PLAN in covers else None,
        reach=reach if Share.TRAINING in covers else None,
    )


def _clusters(
    view: FactoryView, assessment: str, record: FactoryRecord, covers: frozenset[Share]
) -> tuple[SharedCluster, ...]:
    found = []
    for cluster in view.clusters:
        findings = tuple(
            _finding(finding, assessment, record, covers)
            for point in cluster.points
            for finding in point.findings
        )
        if findings:
            found.append(SharedCluster(cluster.number, cluster.names, findings))
    return tuple(found)


def _finding(
    finding: FindingView, assessment: str, record: FactoryRecord, covers: frozenset[Share]
) -> SharedFinding:
    return SharedFinding(
        number=finding.number,
        label=finding.label,
        requirement=finding.requirement,
        law=finding.law,
        text=finding.text,
        workers_affected=finding.workers_affected,
        place=finding.place,
        extent=finding.extent,
        photos=finding.photos if Share.PHOTOS in covers else None,
        answer=_answer(finding, assessment, record) if Share.RESPONSES in covers else None,
    )


def _answer(finding: FindingView, assessment: str, record: FactoryRecord) -> SharedAnswer:
    voice = record.voice(assessment, finding.question)
    text = "\n".join(part for part in (finding.response_text, voice.response) if part)
    return SharedAnswer(
        response=finding.response,
        text=text,
        dispute=voice.dispute.text if voice.dispute else "",
        settled=voice.settled.outcome if voice.settled else None,
        settled_reason=voice.settled.reason if voice.settled else "",
    )
