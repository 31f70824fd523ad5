"""Which questionnaires head office gives to its devices, signed: each by its digest.

The content itself travels by content address and is checked against the digest. A pack is for
assessments that begin after it came; one that has begun keeps its own.
"""

from __future__ import annotations

import zlib
from datetime import UTC
from typing import TYPE_CHECKING, Annotated

from pydantic import Field, StringConstraints

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.foundation.hashing import sha256
from bwaudit.wire.document import Digest, Document, Line
from bwaudit.wire.envelope import sign
from bwaudit.wire.officeword import OfficeDocument, read_signed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.envelope import Envelope
    from bwaudit.wire.keys import SigningKey

PACKS_TYPE = "application/vnd.bw.packs+json"
MOST_PACKS = 200
MOST_PACK = 16 << 20
NAME = "packs"


class ListedPack(Document):
    """One questionnaire for one country. `size` is that of its canonical form, in bytes."""

    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    code: Line
    version: Line
    overlay_version: Line
    digest: Digest
    size: int = Field(ge=2, le=MOST_PACK)


class PackList(OfficeDocument):
    """All packs of a head office, one a country."""

    packs: tuple[ListedPack, ...] = Field(max_length=MOST_PACKS)


def issue_packs(
    key: SigningKey, office: str, packs: Iterable[ListedPack], at: datetime
) -> Envelope:
    """The list, signed with the key that signs receipts."""
    made = PackList(office=office, issued_at=at.astimezone(UTC), packs=tuple(packs))
    return sign(PACKS_TYPE, made.canonical(), key)


def read_packs(envelope: Envelope, trust: OfficeTrust) -> PackList:
    """Check that this head office signed the list.

    Raises BundleError: SIGNATURE_WRONG, SIGNER_UNKNOWN, or NEWER_FORMAT.
    """
    return read_signed(envelope, PACKS_TYPE, PackList, trust, NAME)


def unpacked(data: bytes, pack: ListedPack) -> bytes:
    """The canonical form out of what was sent, when it is the one that was listed; never more
    bytes than the list says. Raises BundleError PART_CHANGED."""
    inflate = zlib.decompressobj(wbits=31)  # gzip
    try:
        whole = inflate.decompress(data, pack.size)
    except zlib.error as damage:
        raise BundleError(Code.PART_CHANGED, name=NAME, part=pack.country) from damage
    if not inflate.eof or sha256(whole) != pack.digest:
        raise BundleError(Code.PART_CHANGED, name=NAME, part=pack.country)
    return whole
