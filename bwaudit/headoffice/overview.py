"""What staff see: the assessments that arrived, and what was set aside.

Facts are folded from the received changes and kept, so opening the page with many assessments folds
nothing. Confidential content cannot appear: there is no key for it here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from bwaudit.headoffice.receiving import files_here
from bwaudit.headoffice.tables import DeviceRow, PushRow, SummaryRow
from bwaudit.improvement.stream import factory_stream
from bwaudit.wire.receipt import Level

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel import Session

    from bwaudit.headoffice.database import OfficeDatabase
    from bwaudit.headoffice.summaries import Summaries

PAGE = 200
_IS_ASSESSMENT = col(PushRow.assessment).not_like(f"{factory_stream('')}%")


@dataclass(frozen=True, slots=True)
class ReceivedAssessment:
    """One line of the overview."""

    assessment: str
    factory_name: str
    city: str
    country: str
    cycle: int
    practice: bool
    visit_start: str
    assessor: str
    device: str
    received_at: datetime
    changes: int
    answered: int
    non_compliant: int
    files: int
    files_received: int
    level: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """One push that waits for a person."""

    push: str
    device: str
    reason: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Overview:
    """One page; `total` counts all assessments."""

    total: int
    assessments: tuple[ReceivedAssessment, ...]
    set_aside: tuple[SetAside, ...]


class Overviews:
    """Reads the folded facts a page at a time."""

    def __init__(self, database: OfficeDatabase, summaries: Summaries) -> None:
        self._database = database
        self._summaries = summaries

    def page(self, number: int = 0) -> Overview:
        """The newest first, 200 a page. Folds only what a stopped server left unfolded."""
        with self._database.read() as session:
            total = session.exec(
                select(func.count(func.distinct(PushRow.assessment))).where(
                    PushRow.level != Level.HELD, _IS_ASSESSMENT
                )
            ).one()
            newest = session.exec(
                select(PushRow.assessment, func.max(PushRow.received_at))
                .where(PushRow.level != Level.HELD, _IS_ASSESSMENT)
                .group_by(col(PushRow.assessment))
                .order_by(func.max(PushRow.received_at).desc())
                .offset(number * PAGE)
                .limit(PAGE)
            ).all()
            unfolded = [
                assessment
                for assessment, _ in newest
                if session.get(SummaryRow, assessment) is None
            ]
        for assessment in unfolded:
            self._summaries.refresh(assessment)
        with self._database.read() as session:
            lines = tuple(_line(session, assessment) for assessment, _ in newest)
            held = session.exec(
                select(PushRow)
                .where(PushRow.level == Level.HELD)
                .order_by(col(PushRow.received_at).desc())
                .limit(PAGE)
            ).all()
        return Overview(
            total,
            lines,
            tuple(SetAside(row.id, row.device, row.reason, row.received_at) for row in held),
        )


def _line(session: Session, assessment: str) -> ReceivedAssessment:
    push = session.exec(
        select(PushRow)
        .where(PushRow.assessment == assessment, PushRow.level != Level.HELD)
        .order_by(col(PushRow.received_at).desc(), col(PushRow.id).desc())
        .limit(1)
    ).one()
    summary = session.get_one(SummaryRow, assessment)
    device = session.get(DeviceRow, push.device)
    return ReceivedAssessment(
        assessment=assessment,
        factory_name=summary.factory_name,
        city=summary.city,
        country=summary.country,
        cycle=summary.cycle,
        practice=summary.practice,
        visit_start=summary.visit_start,
        assessor=device.assessor if device else "",
        device=push.device,
        received_at=push.received_at,
        changes=summary.changes,
        answered=summary.answered,
        non_compliant=summary.non_compliant,
        files=push.files,
        files_received=files_here(session, push.id),
        level=push.level,
    )
