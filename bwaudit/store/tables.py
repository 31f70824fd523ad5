"""The tables of the store's two databases. Both have all of them; the confidential one leaves the
outbox empty.

`change` is append-only. `position` counts what this device wrote or received, without gaps, and is
what the mirror and the head log go by; `number` counts the same within one stream. `head` is the
projection: the heads of every field as the fold gives them, and nothing that could not be rebuilt
from `change`. Every answer writes one page of each table and index it touches, and each costs; so
there are few.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Index
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table

SCHEMA = 1
"""What `PRAGMA user_version` of a current database says; the number of the last migration."""


class _Row(SQLModel, registry=registry()):
    """Tables of the store have a registry of their own, apart from those of a head office."""


_WITHOUT_ROWID: dict[str, Any] = {"sqlite_with_rowid": False}


class ChangeRow(_Row, table=True):
    """One change. `salt` and `value` are null once erased; the chain covers `body` only."""

    __tablename__ = "change"
    __table_args__ = (Index("change_of_stream", "stream", "number", unique=True),)

    position: int = Field(primary_key=True)
    stream: str
    number: int
    device: str
    seq: int
    digest: bytes
    entity: str
    entity_id: str
    field: str
    body: bytes
    salt: str | None
    value: str | None


class HeadRow(_Row, table=True):
    """A change that holds in its field. Several rows of one field are a conflict, or agree."""

    __tablename__ = "head"
    __table_args__ = _WITHOUT_ROWID

    stream: str = Field(primary_key=True)
    entity: str = Field(primary_key=True)
    entity_id: str = Field(primary_key=True)
    field: str = Field(primary_key=True)
    digest: bytes = Field(primary_key=True)


class HeldRow(_Row, table=True):
    """A change that came without the one before it. It waits here and is never dropped."""

    __tablename__ = "held"

    digest: bytes = Field(primary_key=True)
    stream: str = Field(index=True)
    line: bytes


class BlobRow(_Row, table=True):
    """An evidence file that a change names; its ciphertext may still be on the way."""

    __tablename__ = "blob"
    __table_args__ = _WITHOUT_ROWID

    ct_sha256: str = Field(primary_key=True)
    plain_sha256: str = Field(index=True)
    size: int
    media_type: str
    file_key: str
    width: int
    height: int


class SummaryRow(_Row, table=True):
    """The line of one assessment on Home: a cache, good while `revision` is that of the stream."""

    __tablename__ = "summary"
    __table_args__ = _WITHOUT_ROWID

    assessment: str = Field(primary_key=True)
    revision: int
    value: str


class QuestionnaireRow(_Row, table=True):
    """A resolved questionnaire in canonical form, pinned by its digest."""

    __tablename__ = "questionnaire"

    digest: str = Field(primary_key=True)
    content: bytes


class MetaRow(_Row, table=True):
    """Named values: the device's identity, its epoch, trust in a head office, the last place."""

    __tablename__ = "meta"
    __table_args__ = _WITHOUT_ROWID

    name: str = Field(primary_key=True)
    value: bytes


class PushRow(_Row, table=True):
    """One registration at head office and how far it is. Times are milliseconds since 1970, UTC."""

    __tablename__ = "outbox_push"

    id: str = Field(primary_key=True)
    assessment: str = Field(index=True)
    manifest: bytes
    created_at: int
    state: str
    attempts: int
    next_attempt_at: int = Field(index=True)
    level: str
    problem: str
    receipt: bytes | None


class PartRow(_Row, table=True):
    """One file made for a push, by the digest of its bytes. Earlier databases also name evidence
    here, and how much of a part was sent; head office is asked for that now."""

    __tablename__ = "outbox_part"
    __table_args__ = _WITHOUT_ROWID

    push: str = Field(primary_key=True, foreign_key="outbox_push.id")
    sha256: str = Field(primary_key=True)
    size: int
    priority: int
    sent: int
    state: str
    kind: str


class ReceiptRow(_Row, table=True):
    """A signed receipt of head office, kept as it came. Receipts are never deleted."""

    __tablename__ = "receipt"

    sha256: str = Field(primary_key=True)
    assessment: str = Field(index=True)
    device: str
    push: str
    level: str
    log_index: int
    received_at: int
    envelope: bytes


metadata = _Row.metadata


def table(row: type[SQLModel]) -> Table:
    """The SQLAlchemy table behind a row class."""
    return metadata.tables[str(row.__tablename__)]
