"""Keep the names and numbers that head office signed for the urgent procedure.

They are fetched whenever this device sends, and kept encrypted. Nothing older than what is here is
taken, and nothing another head office signed.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import BundleError, SyncError
from bwaudit.foundation.hashing import strict_json
from bwaudit.usecases.officelink import office_of
from bwaudit.wire.contacts import read_contacts
from bwaudit.wire.envelope import Envelope

if TYPE_CHECKING:
    from bwaudit.sync.client import OfficeClient
    from bwaudit.usecases.workspace import Workspace
    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.contacts import ContactList, FilledContact

_KEPT = "office-contacts"


def fetch(workspace: Workspace, client: OfficeClient, trust: OfficeTrust) -> None:
    """Ask for the list and keep it when it is newer. Trouble on the line costs only the news: what
    was kept before stays. Raises StoreError."""
    with suppress(SyncError, BundleError):  # an older head office knows no list
        envelope = client.contacts()
        if envelope is None:
            return
        new = read_contacts(envelope, trust)
        with workspace.line.store_use():
            kept = _kept(workspace, trust)
            if kept is None or new.issued_at > kept.issued_at:
                workspace.store.put_secret(_KEPT, envelope.to_json())


def of_office(workspace: Workspace, country: str) -> dict[str, FilledContact]:
    """Name and number by slot, as head office signed them; empty where it said nothing."""
    link = office_of(workspace.store)
    kept = _kept(workspace, link.trust) if link is not None else None
    return {each.slot: each for each in kept.contacts if each.country == country} if kept else {}


def _kept(workspace: Workspace, trust: OfficeTrust) -> ContactList | None:
    data = workspace.store.get_secret(_KEPT)
    if data is None:
        return None
    try:
        return read_contacts(Envelope.from_plain(strict_json(data)), trust)
    except BundleError:  # of a head office this device belonged to before
        return None
