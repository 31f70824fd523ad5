"""The tables of a head office. What was received is never changed: triggers refuse it.

Times are UTC. Content stands only in `ChangeRow`, and what is folded from it in `SummaryRow` and
`FactoryRow`, which can be made anew at any time.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import String
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import registry
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

SCHEMA_VERSION = 3
APPLICATION_ID = 0x42574831

APPEND_ONLY = ("changerow", "receiptrow", "letterrow")
FOLDED = ("summaryrow", "factoryrow")
"""Made anew from changes whenever their form changes."""


class UtcTime(TypeDecorator[datetime]):
    """A moment as ISO text in UTC, which sorts by time."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        del dialect
        if value is None:
            return None
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else datetime.fromisoformat(value)


class OfficeTable(SQLModel, registry=registry()):
    """Keeps these tables apart from those of a laptop in the same process."""


class DeviceRow(OfficeTable, table=True):
    """An enrolled device."""

    fingerprint: str = Field(primary_key=True)
    signing: str
    age: str
    assessor: str
    name: str
    code: str
    certificate: str
    not_after: datetime = Field(sa_type=UtcTime)
    enrolled_at: datetime = Field(sa_type=UtcTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcTime)


class CodeRow(OfficeTable, table=True):
    """An enrolment code. The secret itself is not here."""

    name: str = Field(primary_key=True)
    key: str
    assessor: str
    expires_at: datetime = Field(sa_type=UtcTime)
    used_by: str | None = None


class ChallengeRow(OfficeTable, table=True):
    """A nonce given to an enrolled device."""

    nonce: str = Field(primary_key=True)
    device: str
    expires_at: datetime = Field(sa_type=UtcTime)


class TokenRow(OfficeTable, table=True):
    """A token by its digest."""

    digest: str = Field(primary_key=True)
    device: str
    expires_at: datetime = Field(sa_type=UtcTime)


class UploadRow(OfficeTable, table=True):
    """A file that is on its way. One for each device, so nobody can spoil another's."""

    device: str = Field(primary_key=True)
    sha256: str = Field(primary_key=True)
    length: int
    offset: int = 0
    changed_at: datetime = Field(sa_type=UtcTime)


class BlobRow(OfficeTable, table=True):
    """A file that is here, whole and durable."""

    sha256: str = Field(primary_key=True)
    size: int
    stored_at: datetime = Field(sa_type=UtcTime)


class PushRow(OfficeTable, table=True):
    """A push that was taken in, or set aside with a reason."""

    id: str = Field(primary_key=True)
    manifest: str
    assessment: str = Field(index=True)
    device: str = Field(index=True)
    sent_by: str = Field(index=True)
    level: str = Field(index=True)
    reason: str = ""
    files: int = 0
    received_at: datetime = Field(sa_type=UtcTime)


class PushFileRow(OfficeTable, table=True):
    """An evidence file a push names."""

    push: str = Field(primary_key=True)
    sha256: str = Field(primary_key=True, index=True)


class ChangeRow(OfficeTable, table=True):
    """A change as it was received."""

    stream: str = Field(primary_key=True)
    device: str = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    digest: str
    entity: str
    field: str
    body: str
    salt: str | None
    value: str | None
    push: str


class ConfidentialRow(OfficeTable, table=True):
    """How far a device's confidential chain reaches: all that is known here of it."""

    assessment: str = Field(primary_key=True)
    device: str = Field(primary_key=True)
    seq: int
    digest: str


class ReceiptRow(OfficeTable, table=True):
    """The receipt log."""

    index: int = Field(primary_key=True)
    push: str = Field(index=True)
    level: str
    head: str
    envelope: str
    issued_at: datetime = Field(sa_type=UtcTime)


class LetterRow(OfficeTable, table=True):
    """What reviewers wrote about assessments, in the order in which devices get it. Since 2."""

    index: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    assessment: str = Field(index=True)
    envelope: str
    issued_at: datetime = Field(sa_type=UtcTime)


class SummaryRow(OfficeTable, table=True):
    """What stands of an assessment, folded from `changes` changes. `found` is a JSON list of the
    questions judged non-compliant."""

    assessment: str = Field(primary_key=True)
    changes: int
    factory: str
    factory_name: str
    city: str
    country: str
    cycle: int
    visit_start: str
    practice: bool
    closed: bool
    headcount: int | None
    women: int | None
    tool: str
    answered: int
    non_compliant: int
    found: str


class FactoryRow(OfficeTable, table=True):
    """What stands of a factory's plan, training and figures, folded from `changes` changes."""

    factory: str = Field(primary_key=True)
    changes: int
    readable: bool
    content: str
