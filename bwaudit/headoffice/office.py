"""A head office on disk: its folder, its keys, and the trust it hands out.

Each key lies in a file of its own. `root.txt` and `confidential.txt` are needed only for ceremonies
and for reading confidential parts; the server runs without them and should not have them.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from bwaudit.foundation.errors import BundleError, Code, HeadOfficeError
from bwaudit.foundation.files import private_folder, write_durably
from bwaudit.foundation.text import only_text, visible
from bwaudit.wire.certificate import OfficeTrust, issue_trust, read_trust
from bwaudit.wire.document import LONGEST_NAME
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.keys import OfficeKeys, SealingKey, SigningKey

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bwaudit.foundation.clock import Clock

OFFICE_FILE = "office.json"
TRUST_FILE = "trust.json"
KEYS_FOLDER = "keys"
_STAFF_BYTES = 15

Key = TypeVar("Key", SigningKey, SealingKey)


@dataclass(frozen=True, slots=True)
class Office:
    """An opened head office. `root` and `confidential` keys are never loaded."""

    folder: Path
    trust: OfficeTrust
    trust_envelope: Envelope
    enrolment: SigningKey = field(repr=False)
    receipt: SigningKey = field(repr=False)
    ingest: SealingKey = field(repr=False)
    staff_digest: str = field(repr=False)

    @property
    def id(self) -> str:
        return self.trust.office

    def is_staff(self, token: str) -> bool:
        """Whether this is the token that was printed when the head office was made."""
        return hmac.compare_digest(_digest(token), self.staff_digest)


@dataclass(frozen=True, slots=True)
class NewOffice:
    """A head office just made, and the staff token, which is shown once and stored only as a
    digest."""

    office: Office
    staff_token: str = field(repr=False)


def create_office(folder: Path, name: str, clock: Clock) -> NewOffice:
    """Make a head office in an empty folder. Raises HeadOfficeError HEADOFFICE_EXISTS, or
    NAME_LENGTH for a name that no certificate may have."""
    name = certified_name(name)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise HeadOfficeError(Code.HEADOFFICE_EXISTS, folder=str(folder))
    keys = OfficeKeys.generate()
    trust = issue_trust(keys, name, clock.now())
    token = secrets.token_urlsafe(_STAFF_BYTES)
    key_folder = private_folder(private_folder(folder) / KEYS_FOLDER)
    for file, text in {
        "root.txt": keys.root.to_pem(),
        "enrolment.txt": keys.enrolment.to_pem(),
        "receipt.txt": keys.receipt.to_pem(),
        "ingest.txt": keys.ingest.to_key_file(),
        "confidential.txt": keys.confidential.to_key_file(),
    }.items():
        write_durably(key_folder / file, text.encode())
    write_durably(folder / TRUST_FILE, trust.to_json(), private=False)
    # Last, because its presence says that everything else is there.
    about = {"format": 1, "office": keys.root.fingerprint, "staff": _digest(token)}
    write_durably(folder / OFFICE_FILE, json.dumps(about).encode())
    return NewOffice(open_office(folder), token)


def certified_name(typed: str) -> str:
    """A name as it stands in certificates: one line, without what cannot be read. Raises
    HeadOfficeError NAME_LENGTH."""
    name = " ".join(only_text(typed).split())
    if not visible(name).strip() or len(name) > LONGEST_NAME:
        raise HeadOfficeError(Code.NAME_LENGTH, most=LONGEST_NAME)
    return name


def open_office(folder: Path) -> Office:
    """Open a head office. Raises HeadOfficeError HEADOFFICE_MISSING or KEY_MISSING."""
    try:
        about = json.loads((folder / OFFICE_FILE).read_bytes())
        envelope = Envelope.from_json((folder / TRUST_FILE).read_bytes())
        trust = read_trust(envelope, about["office"])
        staff = about["staff"]
    except (OSError, ValueError, KeyError, TypeError, BundleError) as gap:
        raise HeadOfficeError(Code.HEADOFFICE_MISSING, folder=str(folder)) from gap
    keys = folder / KEYS_FOLDER
    return Office(
        folder=folder,
        trust=trust,
        trust_envelope=envelope,
        enrolment=_key(keys / "enrolment.txt", SigningKey.from_pem),
        receipt=_key(keys / "receipt.txt", SigningKey.from_pem),
        ingest=_key(keys / "ingest.txt", SealingKey.from_key_file),
        staff_digest=staff,
    )


def _key(path: Path, read: Callable[[str], Key]) -> Key:
    try:
        return read(path.read_text("utf-8"))
    except (OSError, ValueError) as gap:
        raise HeadOfficeError(Code.KEY_MISSING, name=path.name) from gap


def _digest(token: str) -> str:
    return hashlib.sha256(b"bw/staff/1" + token.encode()).hexdigest()
