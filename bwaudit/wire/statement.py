"""What a report file says of itself, signed by the device that made it.

It names no person: the device's fingerprint leads to its owner only through head office's
certificate. It verifies offline, and a bundle or a receipt of the same assessment shows that the
changes it rests on are the ones that were sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Self

from pydantic import Field, model_validator

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.wire.document import Digest, Document, Fingerprint, Id, Line, NewerFormat, PublicKey
from bwaudit.wire.envelope import Envelope, payload_of, sign
from bwaudit.wire.keys import SigningKey, fingerprint
from bwaudit.wire.manifest import Heads

if TYPE_CHECKING:
    from bwaudit.wire.manifest import Head

STATEMENT_TYPE = "application/vnd.bw.report+json"

FileKind = Literal["pdf", "docx", "xlsx", "json"]


class ReportStatement(Document):
    """Which report a file is. `report` is the digest of what it says, the same for every kind of
    file; `file` that of its bytes with the room of the signature empty; `journal` how far every
    device's chain reached, issued reports left out."""

    format: Literal[1] = 1
    kind: FileKind
    number: Line
    revision: int = Field(ge=0)
    layout: Line
    assessment: Id
    journal: Heads
    report: Digest
    file: Digest
    made_at: Line
    device: Fingerprint
    signing: PublicKey

    @model_validator(mode="after")
    def _id_is_of_the_key(self) -> Self:
        if self.device != fingerprint(self.signing):
            raise ValueError("the id is not the signing key's")
        return self

    def sealed(self, key: SigningKey) -> str:
        """The statement signed, as one line of JSON in ASCII without `<`, `>` and `&`. Its length
        does not depend on the digests in it."""
        return sign(STATEMENT_TYPE, self.canonical(), key).to_json().decode("ascii")

    def lacking_in(self, heads: dict[str, Head]) -> str:
        """Why these chains do not hold every change the report rests on; empty when they do.

        Where a chain reaches further, only its own reader can tell whether it grew from this one.
        """
        for device, head in self.journal.items():
            theirs = heads.get(device)
            if theirs is None or theirs.seq < head.seq:
                return "it ends before the report was made"
            if theirs.seq == head.seq and theirs.digest != head.digest:
                return "its changes are others"
        return ""


def read_statement(text: str, *, name: str) -> ReportStatement:
    """Read a sealed statement and check that the device it names signed it.

    `name` is that of the file. Raises BundleError SIGNATURE_WRONG or NEWER_FORMAT.
    """
    try:
        envelope = Envelope.from_json(text.encode())
        statement = ReportStatement.read(envelope.payload)
    except NewerFormat as newer:
        raise BundleError(Code.NEWER_FORMAT, name=name) from newer
    except ValueError as reason:
        raise BundleError(Code.SIGNATURE_WRONG, name=name) from reason
    payload_of(envelope, STATEMENT_TYPE, (statement.signing,), name=name)
    return statement
