"""Which head office this device belongs to, as it is kept in the encrypted store, and whether a
letter is its own."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import BundleError
from bwaudit.foundation.hashing import canonical, strict_json
from bwaudit.wire.certificate import read_certificate, read_trust
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.letters import read_letter

if TYPE_CHECKING:
    from bwaudit.assessment.comments import Letter
    from bwaudit.store.store import Store
    from bwaudit.wire.certificate import DeviceCertificate, OfficeTrust

_OFFICE = "office"


@dataclass(frozen=True, slots=True)
class OfficeLink:
    """A head office, where it answers, and what it signed for this device."""

    address: str
    trust: OfficeTrust
    certificate: DeviceCertificate
    signed_trust: Envelope
    signed_certificate: Envelope

    @classmethod
    def checked(cls, address: str, trust: Envelope, certificate: Envelope) -> OfficeLink:
        """Check both signatures. Raises BundleError."""
        read = read_trust(trust)
        return cls(address, read, read_certificate(certificate, read), trust, certificate)


def office_of(store: Store) -> OfficeLink | None:
    """The head office of this device, None when it is not enrolled."""
    kept = store.get_secret(_OFFICE)
    if kept is None:
        return None
    raw = strict_json(kept)
    trust, certificate = Envelope.from_plain(raw["trust"]), Envelope.from_plain(raw["certificate"])
    return OfficeLink.checked(raw["address"], trust, certificate)


def keep_office(store: Store, link: OfficeLink) -> None:
    """Belong to this head office from now on. Raises StoreError."""
    raw = {
        "address": link.address,
        "trust": link.signed_trust.plain(),
        "certificate": link.signed_certificate.plain(),
    }
    store.put_secret(_OFFICE, canonical(raw))


@dataclass(slots=True)
class LetterReader:
    """Reads letters out of journals. Each signature is checked once while the store is open."""

    _known: dict[tuple[str, str, str], Letter | None] = field(default_factory=dict)

    def letter(self, link: OfficeLink | None, assessment: str, value: str | None) -> Letter | None:
        """The letter that JSON text holds, when this head office wrote it about this assessment."""
        if value is None or link is None:
            return None
        key = (link.trust.office, assessment, value)
        if key not in self._known:
            self._known[key] = None
            with suppress(BundleError, ValueError):
                envelope = Envelope.from_plain(strict_json(value.encode()))
                self._known[key] = read_letter(envelope, link.trust, assessment).letter()
        return self._known[key]
