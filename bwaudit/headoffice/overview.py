"""What staff see: the assessments that arrived, and what was set aside.

Facts are folded from the received changes and kept, so opening the page with many assessments folds
nothing. Confidential content cannot appear: there is no key for it here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import col, func, select

from bwaudit.assessment.changes import Change, main_stream
from bwaudit.assessment.fold import Fold
from bwaudit.assessment.record import Entity, Fields
from bwaudit.assessment.terms import Judgement
from bwaudit.headoffice.receiving import files_here
from bwaudit.headoffice.tables import ChangeRow, DeviceRow, PushRow, SummaryRow
from bwaudit.improvement.stream import factory_stream, is_factory_stream
from bwaudit.wire.receipt import Level

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel import Session

    from bwaudit.headoffice.database import OfficeDatabase

PAGE = 200
_IS_ASSESSMENT = col(PushRow.assessment).not_like(f"{factory_stream('')}%")
_LONGEST = 200
_LARGEST = 1000


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
    """Keeps the folded facts up to date and reads pages of them."""

    def __init__(self, database: OfficeDatabase) -> None:
        self._database = database

    def refresh(self, assessment: str) -> None:
        """Fold an assessment again when changes arrived since. A factory's own record is none."""
        if is_factory_stream(assessment):
            return
        with self._database.read() as session:
            count = _count(session, assessment)
            known = session.get(SummaryRow, assessment)
            if known is not None and known.changes == count:
                return
            rows = session.exec(
                select(ChangeRow).where(
                    ChangeRow.stream == main_stream(assessment),
                    (ChangeRow.entity == Entity.ASSESSMENT)
                    | ((ChangeRow.entity == Entity.ANSWER) & (ChangeRow.field == Fields.JUDGEMENT)),
                )
            ).all()
        changes = (Change.from_body(row.body.encode(), row.salt, row.value) for row in rows)
        summary = _summary(assessment, count, Fold(changes))
        with self._database.write() as session:
            newer = session.get(SummaryRow, assessment)
            if newer is None or newer.changes < count:
                session.merge(summary)

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
            self.refresh(assessment)
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


def _count(session: Session, assessment: str) -> int:
    return session.exec(
        select(func.count())
        .select_from(ChangeRow)
        .where(ChangeRow.stream == main_stream(assessment))
    ).one()


def _summary(assessment: str, count: int, fold: Fold) -> SummaryRow:
    """Read leniently: a device may send any value, and the page must open all the same."""

    def fact(name: str) -> Any:
        return fold.value(Entity.ASSESSMENT, assessment, name)

    judgements = [
        fold.value(Entity.ANSWER, question, Fields.JUDGEMENT)
        for question in fold.ids(Entity.ANSWER)
    ]
    return SummaryRow(
        assessment=assessment,
        changes=count,
        factory_name=_text(fact(Fields.FACTORY_NAME)),
        city=_text(fact(Fields.CITY)),
        country=_text(fact(Fields.COUNTRY)),
        cycle=_number(fact(Fields.CYCLE)),
        visit_start=_text(fact(Fields.VISIT_START)),
        practice=fact(Fields.PRACTICE) is True,
        answered=sum(each is not None for each in judgements),
        non_compliant=judgements.count(Judgement.NON_COMPLIANT.value),
    )


def _text(value: Any) -> str:
    return value[:_LONGEST] if isinstance(value, str) else ""


def _number(value: Any) -> int:
    return value if isinstance(value, int) and 0 <= value < _LARGEST else 0


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
