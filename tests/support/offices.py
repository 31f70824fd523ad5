"""Keys of a head office and a device, chains of changes, and what is assembled from them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import (
    START,
    Change,
    Draft,
    Stamper,
    main_stream,
    restricted_stream,
)
from bwaudit.foundation.hashing import sha256
from bwaudit.foundation.ids import new_id
from bwaudit.wire.assemble import Assembled, Contents, Sender, StreamChanges, assemble
from bwaudit.wire.certificate import OfficeTrust, issue_certificate, issue_trust, read_trust
from bwaudit.wire.keys import DeviceKeys, OfficeKeys
from bwaudit.wire.manifest import BLOBS, BundleKind, EvidenceFile, Head, ReceiptRef
from support.clocks import SetClock

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bwaudit.foundation.hashing import Json
    from bwaudit.wire.envelope import Envelope

MOMENT = datetime(2026, 5, 14, 4, 42, tzinfo=UTC)
QUESTIONNAIRE = b'{"code":"cat","questions":[]}'


class Chain:
    """One device's chain in one stream."""

    def __init__(self, stream: str, device: str) -> None:
        self.stream = stream
        self.device = device
        self.changes: list[Change] = []
        self._stamper = Stamper(SetClock())

    def write(self, entity: str, entity_id: str, field_name: str, value: Json) -> Change:
        change = Change.write(
            Draft(entity, entity_id, field_name, value),
            stream=self.stream,
            device=self.device,
            seq=len(self.changes) + 1,
            prev=self.changes[-1].digest if self.changes else START,
            at=self._stamper.next(),
            actor="R. Akter",
            parents=(),
        )
        self.changes.append(change)
        return change

    def head(self) -> Head:
        return Head(seq=len(self.changes), digest=self.changes[-1].digest)


class Visit:
    """An assessment on one device, with some answers and one confidential note."""

    def __init__(self, keys: DeviceKeys, assessment: str | None = None) -> None:
        self.keys = keys
        self.id = assessment or new_id()
        self.main = Chain(main_stream(self.id), keys.fingerprint)
        self.confidential = Chain(restricted_stream(self.id), keys.fingerprint)
        self.files: dict[str, bytes] = {}
        self.priorities: dict[str, int] = {}

    def fill(self, answers: int = 5, notes: int = 1, files: int = 3) -> Visit:
        """Write some of everything."""
        self.main.write("assessment", self.id, "factory_name", "Sunrise Apparel Ltd")
        self.main.write("assessment", self.id, "city", "Gazipur")
        self.main.write("assessment", self.id, "country", "BGD")
        self.main.write("assessment", self.id, "cycle", 4)
        for number in range(answers):
            judgement = "non_compliant" if number % 3 == 0 else "compliant"
            self.main.write("answer", f"q{number}", "judgement", judgement)
        for number in range(notes):
            self.confidential.write("note", f"n{number}", "text", "what a worker said")
        for number in range(files):
            self.add_file(os.urandom(3000 + number), priority=1 + number % 4)
        return self

    def add_file(self, content: bytes, priority: int = 4) -> str:
        """Attach a file; gives its digest."""
        digest = sha256(content)
        self.files[digest] = content
        self.priorities[digest] = priority
        return digest

    def evidence(self) -> list[EvidenceFile]:
        return [
            EvidenceFile(sha256=digest, size=len(content), priority=self.priorities[digest])
            for digest, content in self.files.items()
        ]


@dataclass
class OfficeKit:
    """A head office's keys and a device it certified, all in memory."""

    keys: OfficeKeys = field(default_factory=OfficeKeys.generate)
    device: DeviceKeys = field(default_factory=DeviceKeys.generate)

    def __post_init__(self) -> None:
        self.trust_envelope: Envelope = issue_trust(self.keys, "Dhaka office", MOMENT)
        self.trust: OfficeTrust = read_trust(self.trust_envelope)
        self.certificate: Envelope = self.certify(self.device)

    def certify(self, device: DeviceKeys, assessor: str = "R. Akter") -> Envelope:
        return issue_certificate(
            self.keys.enrolment,
            self.trust.office,
            device.public,
            assessor=assessor,
            not_before=MOMENT - timedelta(days=1),
            not_after=MOMENT + timedelta(days=400),
        )

    def sender(self) -> Sender:
        return Sender(self.device, self.trust, self.certificate)

    def visit(self) -> Visit:
        return Visit(self.device).fill()


def assembled(
    visit: Visit,
    sender: Sender,
    *,
    kind: BundleKind = BundleKind.SAFETY,
    bundle: str | None = None,
    since: Mapping[str, Head] | None = None,
    confidential_since: Mapping[str, Head] | None = None,
    changes: Sequence[Change] | None = None,
    previous: ReceiptRef | None = None,
) -> Assembled:
    """A signed manifest and sealed parts of a visit."""
    start = since or {}
    closed = confidential_since or {}
    contents = Contents(
        visit.id,
        StreamChanges(
            changes if changes is not None else list(_after(visit.main.changes, start)), start
        ),
        StreamChanges(list(_after(visit.confidential.changes, closed)), closed),
        QUESTIONNAIRE,
        "CAT 2026.1, Bangladesh",
        visit.evidence(),
    )
    return assemble(
        contents,
        sender,
        kind=kind,
        bundle=bundle or new_id(),
        created_at=MOMENT,
        previous=previous,
    )


def _after(changes: Iterable[Change], since: Mapping[str, Head]) -> Iterable[Change]:
    return (
        change
        for change in changes
        if change.device not in since or change.seq > since[change.device].seq
    )


def sources(made: Assembled, visit: Visit) -> dict[str, bytes]:
    """Everything a bundle of this visit holds, by entry name."""
    return {
        **made.parts,
        **{BLOBS + digest: content for digest, content in visit.files.items()},
    }
