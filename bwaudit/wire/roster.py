"""Who else works for a head office: which devices a copy on a stick may be sealed to.

Head office signs the list for its devices. It names the assessor of each device and the key to seal
to, and nothing a device could sign with. A device believes only its own head office, and never an
older list than the one it has.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from pydantic import Field

from bwaudit.wire.document import Document, Fingerprint, Line, Recipient
from bwaudit.wire.envelope import sign
from bwaudit.wire.officeword import OfficeDocument, read_signed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.envelope import Envelope
    from bwaudit.wire.keys import SigningKey

ROSTER_TYPE = "application/vnd.bw.roster+json"
MOST_DEVICES = 2000


class RosterDevice(Document):
    """One enrolled device and whose it is."""

    device: Fingerprint
    age: Recipient
    assessor: Line


class Roster(OfficeDocument):
    """All devices of a head office that may take in copies."""

    devices: tuple[RosterDevice, ...] = Field(max_length=MOST_DEVICES)


def issue_roster(
    key: SigningKey, office: str, devices: Iterable[RosterDevice], at: datetime
) -> Envelope:
    """The list, signed with the key that signs receipts. The same devices at the same moment give
    the same bytes."""
    made = Roster(office=office, issued_at=at.astimezone(UTC), devices=tuple(devices))
    return sign(ROSTER_TYPE, made.canonical(), key)


def read_roster(envelope: Envelope, trust: OfficeTrust) -> Roster:
    """Check that this head office signed the list.

    Raises BundleError: SIGNATURE_WRONG, SIGNER_UNKNOWN, or NEWER_FORMAT.
    """
    return read_signed(envelope, ROSTER_TYPE, Roster, trust, "colleagues")
