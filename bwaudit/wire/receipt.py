"""The receipt of head office: the only proof on which a laptop shows "Received by head office".

It names what was received (manifest, chains, files) and its place in head office's receipt log,
where each entry holds the digest of the one before. It verifies offline.
"""

from __future__ import annotations

from datetime import UTC
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import AwareDatetime, Field, model_validator

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.foundation.hashing import canonical, sha256, strict_json
from bwaudit.wire.certificate import OfficeTrust, read_trust
from bwaudit.wire.document import Digest, Document, Fingerprint, Id, Line, NewerFormat
from bwaudit.wire.envelope import Envelope, payload_of, sign
from bwaudit.wire.manifest import Heads, ReceiptRef, SignedManifest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bwaudit.wire.keys import SigningKey

RECEIPT_TYPE = "application/vnd.bw.receipt+json"
LOG_START = "0" * 64
_LABEL = b"bw/receipt-log/1"
_FILE_KEYS = {"receipt", "trust"}


class Level(StrEnum):
    """What has arrived. HELD: kept, but a person at head office must decide. ANSWERS: every change,
    files are missing. COMPLETE: everything the manifest names."""

    HELD = "held"
    ANSWERS = "answers"
    COMPLETE = "complete"


class Received(Document):
    """What a receipt says was received."""

    push: Id
    manifest: Digest
    assessment: Id
    device: Fingerprint
    main: Heads
    confidential: Heads
    blob_set: Digest
    files: int = Field(ge=0)
    files_received: int = Field(ge=0)
    level: Level
    reason: Line = ""

    @classmethod
    def of(
        cls, signed: SignedManifest, level: Level, files_received: int, reason: str = ""
    ) -> Self:
        """What head office says of a push."""
        manifest = signed.manifest
        return cls(
            push=manifest.bundle,
            manifest=signed.digest,
            assessment=manifest.assessment,
            device=signed.device,
            main=manifest.main.heads,
            confidential=manifest.confidential.heads,
            blob_set=manifest.blob_set,
            files=len(manifest.evidence),
            files_received=files_received,
            level=level,
            reason=reason,
        )


class Receipt(Document):
    """A signed entry of the receipt log. `head` covers everything else in it."""

    format: Literal[1] = 1
    office: Fingerprint
    received: Received
    received_at: AwareDatetime
    index: int = Field(ge=1)
    before: Digest
    head: Digest

    @model_validator(mode="after")
    def _head_covers_it(self) -> Self:
        if self.head != _link(self.plain()):
            raise ValueError("its place in the log is not right")
        return self

    @property
    def ref(self) -> ReceiptRef:
        """Its place in the log, as the next manifest names it."""
        return ReceiptRef(index=self.index, head=self.head)


def _link(plain: dict[str, Any]) -> str:
    covered = {name: value for name, value in plain.items() if name != "head"}
    return sha256(_LABEL + canonical(covered))


def issue_receipt(
    key: SigningKey, office: str, received: Received, at: datetime, last: ReceiptRef | None
) -> tuple[Receipt, Envelope]:
    """The next entry of the log, signed. `last` is the entry before it."""
    plain: dict[str, Any] = {
        "format": 1,
        "office": office,
        "received": received.plain(),
        "received_at": at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "index": 1 if last is None else last.index + 1,
        "before": LOG_START if last is None else last.head,
    }
    receipt = Receipt.read(canonical({**plain, "head": _link(plain)}))
    return receipt, sign(RECEIPT_TYPE, receipt.canonical(), key)


def read_receipt(
    envelope: Envelope, trust: OfficeTrust, expected: SignedManifest | None = None
) -> Receipt:
    """Check a receipt offline: signed by this head office, and about exactly this manifest.

    Raises BundleError: RECEIPT_WRONG, or NEWER_FORMAT.
    """
    name = "receipt"
    try:
        payload = payload_of(envelope, RECEIPT_TYPE, trust.receipt, name=name)
        receipt = Receipt.read(payload)
    except NewerFormat as newer:
        raise BundleError(Code.NEWER_FORMAT, name=name) from newer
    except (ValueError, BundleError) as refusal:
        raise BundleError(Code.RECEIPT_WRONG) from refusal
    if receipt.office != trust.office or not _is_about(receipt.received, expected):
        raise BundleError(Code.RECEIPT_WRONG)
    return receipt


def _is_about(received: Received, expected: SignedManifest | None) -> bool:
    if expected is None:
        return True
    claimed = Received.of(expected, received.level, received.files_received, received.reason)
    whole = received.files_received == received.files
    return received == claimed and (received.level is not Level.COMPLETE or whole)


def receipt_file(receipt: Envelope, trust: Envelope, earlier: Sequence[Envelope] = ()) -> bytes:
    """A receipt with the trust that verifies it, to keep beside a bundle. `earlier` are those of
    the same device and assessment, without which a small later push would seem to be all that
    head office holds."""
    raw: dict[str, Any] = {"receipt": receipt.plain(), "trust": trust.plain()}
    if earlier:
        raw["earlier"] = [each.plain() for each in earlier]
    return canonical(raw) + b"\n"


def read_receipt_file(data: bytes, office: str | None = None) -> tuple[Receipt, OfficeTrust]:
    """The newest receipt of what `receipt_file` wrote, as `read_receipts` reads it."""
    receipts, trust = read_receipts(data, office)
    return receipts[-1], trust


def read_receipts(
    data: bytes, office: str | None = None
) -> tuple[tuple[Receipt, ...], OfficeTrust]:
    """Read what `receipt_file` wrote, the newest receipt last. Without `office` it shows only that
    the file is whole and signed by the head office it names, which is for a person to know.

    Raises ValueError when it is no such file, BundleError when it does not hold.
    """
    raw = strict_json(data)
    if not isinstance(raw, dict) or set(raw) - {"earlier"} != _FILE_KEYS:
        raise ValueError("not a receipt file")
    earlier = raw.get("earlier", [])
    if not isinstance(earlier, list):
        raise ValueError("not a receipt file")
    trust = read_trust(Envelope.from_plain(raw["trust"]), office)
    found = [read_receipt(Envelope.from_plain(each), trust) for each in (*earlier, raw["receipt"])]
    pushes = {each.received.push for each in found}
    streams = {(each.received.assessment, each.received.device) for each in found}
    if len(streams) > 1 or len(pushes) < len(found) or found[-1] != max(found, key=_place):
        raise BundleError(Code.RECEIPT_WRONG)
    return tuple(found), trust


def _place(receipt: Receipt) -> int:
    return receipt.index
