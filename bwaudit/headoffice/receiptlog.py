"""The receipt log: every receipt ever signed, each holding the digest of the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from bwaudit.headoffice.tables import PushRow, ReceiptRow
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.manifest import ReceiptRef
from bwaudit.wire.receipt import issue_receipt

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel import Session

    from bwaudit.headoffice.office import Office
    from bwaudit.wire.receipt import Received

PAGE = 100


def add_receipt(session: Session, office: Office, received: Received, at: datetime) -> Envelope:
    """Sign and store the next receipt, in the transaction that makes what it says true."""
    newest = session.exec(
        select(ReceiptRow).order_by(col(ReceiptRow.index).desc()).limit(1)
    ).first()
    last = None if newest is None else ReceiptRef(index=newest.index, head=newest.head)
    receipt, envelope = issue_receipt(office.receipt, office.id, received, at, last)
    session.add(
        ReceiptRow(
            index=receipt.index,
            push=received.push,
            level=received.level.value,
            head=receipt.head,
            envelope=envelope.to_json().decode(),
            issued_at=at,
        )
    )
    return envelope


def latest_receipt(session: Session, push: str) -> Envelope | None:
    """The newest receipt of a push."""
    row = session.exec(
        select(ReceiptRow)
        .where(ReceiptRow.push == push)
        .order_by(col(ReceiptRow.index).desc())
        .limit(1)
    ).first()
    return None if row is None else Envelope.from_json(row.envelope.encode())


def receipts_after(session: Session, device: str, index: int) -> tuple[list[Envelope], bool]:
    """This device's receipts behind a place in the log, oldest first, and whether there are more
    than one page."""
    rows = session.exec(
        select(ReceiptRow)
        .join(PushRow, col(PushRow.id) == col(ReceiptRow.push))
        .where(
            ReceiptRow.index > index,
            (col(PushRow.device) == device) | (col(PushRow.sent_by) == device),
        )
        .order_by(col(ReceiptRow.index))
        .limit(PAGE + 1)
    ).all()
    return [Envelope.from_json(row.envelope.encode()) for row in rows[:PAGE]], len(rows) > PAGE


def knows(session: Session, place: ReceiptRef) -> bool:
    """Whether the log holds this entry. When not, this head office was restored from an older
    copy."""
    row = session.get(ReceiptRow, place.index)
    return row is not None and row.head == place.head
