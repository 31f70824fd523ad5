"""What every document has in common that head office signs for its devices, and how one is read.

A device believes only its own head office. What a document says beyond that is its own matter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeVar

from pydantic import AwareDatetime

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.wire.document import Document, Fingerprint, NewerFormat
from bwaudit.wire.envelope import payload_of

if TYPE_CHECKING:
    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.envelope import Envelope


class OfficeDocument(Document):
    """A document of one head office, signed with the key that signs receipts."""

    format: Literal[1] = 1
    office: Fingerprint
    issued_at: AwareDatetime


Read = TypeVar("Read", bound=OfficeDocument)


def read_signed(
    envelope: Envelope, payload_type: str, kind: type[Read], trust: OfficeTrust, name: str
) -> Read:
    """Check that this head office signed the document, which `name` calls in a refusal.

    Raises BundleError: SIGNATURE_WRONG, SIGNER_UNKNOWN, or NEWER_FORMAT.
    """
    payload = payload_of(envelope, payload_type, trust.receipt, name=name)
    try:
        read = kind.read(payload)
    except NewerFormat as newer:
        raise BundleError(Code.NEWER_FORMAT, name=name) from newer
    except ValueError as refusal:
        raise BundleError(Code.SIGNATURE_WRONG, name=name) from refusal
    if read.office != trust.office:
        raise BundleError(Code.SIGNER_UNKNOWN, name=name)
    return read
