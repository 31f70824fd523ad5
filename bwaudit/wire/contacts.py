"""Whom assessors call in an urgent case: names and numbers that head office signs for its devices.

They are no part of a questionnaire, which is pinned and public; a number changes in between. A
device believes only its own head office, and never an older list than the one it has.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Annotated

from pydantic import Field, StringConstraints

from bwaudit.wire.document import Document, Line
from bwaudit.wire.envelope import sign
from bwaudit.wire.officeword import OfficeDocument, read_signed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.envelope import Envelope
    from bwaudit.wire.keys import SigningKey

CONTACTS_TYPE = "application/vnd.bw.contacts+json"
MOST_CONTACTS = 1000


class FilledContact(Document):
    """Name and number for one slot of a country's urgent procedure."""

    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    slot: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
    name: Line = ""
    phone: Line = ""
    note: Line = ""


class ContactList(OfficeDocument):
    """All contacts of a head office, for every country."""

    contacts: tuple[FilledContact, ...] = Field(max_length=MOST_CONTACTS)


def issue_contacts(
    key: SigningKey, office: str, contacts: Iterable[FilledContact], at: datetime
) -> Envelope:
    """The list, signed with the key that signs receipts."""
    made = ContactList(office=office, issued_at=at.astimezone(UTC), contacts=tuple(contacts))
    return sign(CONTACTS_TYPE, made.canonical(), key)


def read_contacts(envelope: Envelope, trust: OfficeTrust) -> ContactList:
    """Check that this head office signed the list.

    Raises BundleError: SIGNATURE_WRONG, SIGNER_UNKNOWN, or NEWER_FORMAT.
    """
    return read_signed(envelope, CONTACTS_TYPE, ContactList, trust, "contacts")
