"""The words between laptop and head office: addresses, headers, limits, requests and replies.

Protocol 1, 22 November 2026: hello, enrolment by proof of a code, tokens by a signed nonce,
negotiate, tus 1.0 core on content addresses, pushes of a signed manifest, receipts. Since 29
November 2026 what head office has for a device: contacts, letters,
questionnaires, and who else works there.

Parts of a push are uploaded by content address first, the signed manifest last of them; then one
small request names the manifest. Every request may be repeated: the second time changes nothing.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from bwaudit.wire.document import Digest, Document, Fingerprint, Id, Line
from bwaudit.wire.keys import DevicePublic
from bwaudit.wire.manifest import MOST_BLOB, MOST_BLOBS, Heads, ReceiptRef

PROTOCOL = 1
OLDEST_PROTOCOL = 1

HELLO = "/v1/hello"
ENROL = "/v1/enrol"
CHALLENGE = "/v1/auth/challenge"
TOKEN = "/v1/auth/token"
NEGOTIATE = "/v1/negotiate"
BLOB = "/v1/blobs/{sha256}"
PUSH = "/v1/pushes/{push}"
RECEIPT = "/v1/receipts/{push}"
RECEIPTS = "/v1/receipts"
CONTACTS = "/v1/contacts"
LETTERS = "/v1/letters"
PACKS = "/v1/packs"
COLLEAGUES = "/v1/colleagues"
PACK = "/v1/packs/{digest}"

SERVER_HEADER = "BW-Server"
PROTOCOL_HEADER = "BW-Protocol"
TUS_HEADER = "Tus-Resumable"
TUS_VERSION = "1.0.0"
UPLOAD_OFFSET = "Upload-Offset"
UPLOAD_LENGTH = "Upload-Length"
UPLOAD_CHECKSUM = "Upload-Checksum"
TUS_MEDIA_TYPE = "application/offset+octet-stream"

KIB = 1 << 10
SMALLEST_PIECE = 16 * KIB
FIRST_PIECE = 64 * KIB
LARGEST_PIECE = 256 * KIB
MOST_PIECE = 1024 * KIB
MOST_JSON = 1024 * KIB
UPLOADS_AT_ONCE = 2
LETTERS_AT_ONCE = 40
MOST_ASKED = 1000
TOKEN_HOURS = 24
CHALLENGE_MINUTES = 10
CODE_DAYS = 14
CERTIFICATE_DAYS = 400

ENROL_TYPE = "application/vnd.bw.enrol+json"
TOKEN_TYPE = "application/vnd.bw.token+json"


def blob_path(sha256: str) -> str:
    return BLOB.format(sha256=sha256)


def pack_path(digest: str) -> str:
    return PACK.format(digest=digest)


def push_path(push: str) -> str:
    return PUSH.format(push=push)


def receipt_path(push: str) -> str:
    return RECEIPT.format(push=push)


class _Reply(BaseModel):
    """What head office answers. A newer head office may say more; that is left out."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class EnrolRequest(Document):
    """Sent signed by the device's own key. `code` is the public name of the enrolment code and
    `proof` shows that the sender knows its secret, which itself is never sent: see `enrolment`."""

    format: Literal[1] = 1
    code: Digest
    proof: Digest
    office_hint: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{18}$")]
    device: DevicePublic
    name: Line


class EnrolReply(_Reply):
    """Two signed documents: the office's trust and the device's certificate."""

    trust: dict[str, Any]
    certificate: dict[str, Any]
    server_time: AwareDatetime


class ChallengeRequest(Document):
    device: Fingerprint


class ChallengeReply(_Reply):
    nonce: Digest
    expires_at: AwareDatetime
    server_time: AwareDatetime


class TokenClaim(Document):
    """Sent signed by the device's own key. Naming the office keeps another one from using it."""

    format: Literal[1] = 1
    office: Fingerprint
    device: Fingerprint
    nonce: Digest


class TokenReply(_Reply):
    token: str
    expires_at: AwareDatetime
    server_time: AwareDatetime


class WantedBlob(Document):
    """A part or evidence file the laptop wants to send."""

    sha256: Digest
    size: int = Field(ge=1, le=MOST_BLOB)


class NegotiateRequest(Document):
    """What the laptop has. `last_receipt` lets it notice a head office restored from an older
    copy."""

    assessment: Id
    main: Heads = Field(default_factory=dict)
    confidential: Heads = Field(default_factory=dict)
    blobs: tuple[WantedBlob, ...] = Field(default=(), max_length=MOST_BLOBS + 4)
    last_receipt: ReceiptRef | None = None


class MissingBlob(_Reply):
    sha256: Digest
    offset: int = Field(ge=0)


class Limits(_Reply):
    """Sizes in bytes that this head office takes."""

    piece: int = MOST_PIECE
    blob: int = MOST_BLOB
    uploads_at_once: int = UPLOADS_AT_ONCE


class NegotiateReply(_Reply):
    """What head office has and lacks. `log` says whether it knows the last receipt: `unknown` means
    that it was restored from an older copy, and everything after `known` is to be offered again."""

    main: Heads
    confidential: Heads
    missing: tuple[MissingBlob, ...]
    limits: Limits = Limits()
    log: Literal["none", "known", "unknown"]
    server_time: AwareDatetime


class PushRequest(Document):
    """Names the signed manifest, which was uploaded like every other part."""

    manifest: Digest
    size: int = Field(ge=1)


class ReceiptsReply(_Reply):
    """Signed receipts of this device's pushes, oldest first; `more` when there are others."""

    receipts: tuple[dict[str, Any], ...]
    more: bool = False


class LettersRequest(Document):
    """Which letters of head office a device has: everything up to place `after`, where letter
    `last` stands, but of the assessments in `anew` nothing. A head office that has another letter
    at that place was restored from an older copy, and begins again."""

    after: int = Field(default=0, ge=0, le=2**53)
    last: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{0,64}$")] = ""
    anew: tuple[Id, ...] = Field(default=(), max_length=MOST_ASKED)


class SentLetter(_Reply):
    """A signed letter and its place in head office's list."""

    index: int = Field(ge=1)
    id: Id
    letter: dict[str, Any]


class LettersReply(_Reply):
    """Letters of the assessments this device works on, oldest first; `more` when there are others
    behind them."""

    letters: tuple[SentLetter, ...] = Field(max_length=LETTERS_AT_ONCE)
    more: bool = False
