"""What head office lacks of an assessment, sealed as a push and queued durably in the outbox.

Everything here works on the store alone; nothing is sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import main_stream
from bwaudit.foundation.hashing import sha256
from bwaudit.foundation.ids import new_id
from bwaudit.store.outbox import Push, PushState
from bwaudit.sync.upload import SentPart
from bwaudit.usecases.packing import (
    behind,
    bound_to,
    contents,
    evidence_files,
    notes_to_carry,
    reaches,
    record_of,
    sealed_notes,
    sender,
    within_limits,
)
from bwaudit.usecases.sendline import forgotten
from bwaudit.wire.assemble import StreamChanges, assemble, heads_after
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.manifest import (
    CHANGES,
    MANIFEST,
    BundleKind,
    ReceiptRef,
    read_manifest,
)
from bwaudit.wire.receipt import Receipt

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.record import AssessmentRecord
    from bwaudit.store.outbox import KeptReceipt
    from bwaudit.usecases.officelink import OfficeLink
    from bwaudit.usecases.workspace import Workspace
    from bwaudit.wire.manifest import EvidenceFile, Head, Manifest, SignedManifest

"""Room left for those below the most a push may hold, in bytes."""


@dataclass(frozen=True, slots=True)
class Unsent:
    """What no receipt covers. `evidence` leaves out what a registered push is bringing already;
    `notes` is how far the confidential part that was sealed last reaches."""

    record: AssessmentRecord
    changes: Sequence[Change]
    heads: Mapping[str, Head]
    has_new_changes: bool
    notes: Mapping[str, Head]
    has_new_notes: bool
    evidence: tuple[EvidenceFile, ...]

    @property
    def is_empty(self) -> bool:
        """Also of an assessment of which only later changes came here: it cannot travel alone."""
        is_new = self.has_new_changes or self.has_new_notes or self.evidence
        return not (is_new and bound_to(self.record))


@dataclass(frozen=True, slots=True)
class OpenPush:
    """A push that is not received whole yet. `first` are the parts that make it readable, in the
    order they go in; `evidence` the files behind them, each with its priority."""

    row: Push
    signed: SignedManifest
    first: tuple[SentPart, ...]
    evidence: tuple[tuple[int, SentPart], ...]

    @property
    def id(self) -> str:
        return self.row.id

    @property
    def assessment(self) -> str:
        return self.row.assessment

    @property
    def manifest(self) -> Manifest:
        return self.signed.manifest

    @property
    def is_registered(self) -> bool:
        """Whether a receipt says that head office has its answers."""
        return bool(self.row.level)

    @property
    def is_stopped(self) -> bool:
        return self.row.state is PushState.STOPPED

    @property
    def own(self) -> frozenset[str]:
        """Digests no other push can have brought: when head office has a byte of them, this push
        has begun."""
        changes = self.manifest.part(CHANGES)
        return frozenset((self.signed.digest, changes.sha256 if changes else ""))

    def carries(self, unsent: Unsent) -> bool:
        """Whether it brings everything there is to bring."""
        named = {each.sha256 for each in self.manifest.evidence}
        return (
            reaches(self.manifest.main.heads, unsent.heads)
            and reaches(self.manifest.confidential.heads, unsent.notes)
            and named.issuperset(each.sha256 for each in unsent.evidence)
        )


class Outgoing:
    """One device's store as it looks towards its head office."""

    def __init__(self, workspace: Workspace, link: OfficeLink) -> None:
        self._workspace = workspace
        self._store = workspace.store
        self._link = link

    def unsent(self, assessment: str, pushes: Iterable[OpenPush]) -> Unsent:
        """What is new of an assessment."""
        store = self._store
        covered = self._workspace.line.known(store, assessment).coverage
        changes = store.journal.changes(main_stream(assessment))
        record = record_of(assessment, changes)
        sealed = sealed_notes(store, assessment, self._link.trust, covered.confidential)
        notes = sealed.heads if sealed else {}
        coming = {
            each.sha256 for push in pushes if push.is_registered for each in push.manifest.evidence
        }
        evidence = (
            each
            for each in evidence_files(record)
            if each.sha256 not in covered.files
            and each.sha256 not in coming
            and store.blobs.has(each.sha256)
        )
        return Unsent(
            record=record,
            changes=changes,
            heads=heads_after(StreamChanges(changes)),
            has_new_changes=bool(behind(changes, covered.main).changes),
            notes=notes,
            has_new_notes=not reaches(covered.confidential, notes),
            evidence=within_limits(evidence),
        )

    def queue(
        self, unsent: Unsent, main: Mapping[str, Head], confidential: Mapping[str, Head]
    ) -> OpenPush:
        """Seal a push of everything a head office with these heads lacks, and put it in the outbox.

        Durable when it returns. Raises StoreError, ContentError when the questionnaire is not here.
        """
        store, assessment = self._store, unsent.record.id
        notes = notes_to_carry(store, assessment, self._link, confidential)
        made = assemble(
            contents(store, unsent.record, behind(unsent.changes, main), notes, unsent.evidence),
            sender(self._workspace.device.keys, self._link),
            kind=BundleKind.PUSH,
            bundle=new_id(),
            created_at=self._workspace.clock.now(),
            previous=self.last_receipt(),
        )
        signed = made.signed
        row = Push(made.manifest.bundle, assessment, signed.data, made.manifest.created_at)
        store.outbox.queue(row, [signed.data, *made.parts.values()])
        return self._opened(row, signed)

    def sizes(self, unsent: Unsent) -> dict[str, int]:
        """Files that go with what is new, by digest, as far as they are known before it is
        sealed."""
        sizes = {each.sha256: each.size for each in unsent.evidence}
        digest = bound_to(unsent.record).get("digest")
        if digest and not unsent.is_empty:
            sizes[digest] = len(self._store.pinned_questionnaire(digest))
        return sizes

    def open_pushes(self, assessment: str) -> list[OpenPush]:
        """The pushes of an assessment that wait, oldest first. Those for another head office are
        taken out."""
        found = []
        for row in self._store.outbox.waiting(assessment):
            signed = read_manifest(row.manifest)
            if signed.manifest.office == self._link.trust.office:
                found.append(self._opened(row, signed))
            else:
                self.replace(row.id)
        return found

    def replace(self, push: str) -> None:
        """A later push takes over."""
        with self._workspace.line.store_use():
            self._store.outbox.update(push, state=PushState.REPLACED)

    def last_receipt(self) -> ReceiptRef | None:
        """The highest place in head office's log that this device has a receipt for."""
        outbox, gone = self._store.outbox, forgotten(self._store)
        highest = outbox.last_receipt()
        if highest is None:
            return None
        place = self._place(highest, gone)
        if place is not None:
            return place
        kept = [
            each for stream in self._store.journal.streams() for each in outbox.receipts(stream)
        ]
        places = [place for each in kept if (place := self._place(each, gone)) is not None]
        return max(places, key=lambda place: place.index, default=None)

    def _place(self, kept: KeptReceipt, gone: frozenset[str]) -> ReceiptRef | None:
        """Where a receipt stands in this head office's log; None for one that does not count."""
        if sha256(kept.envelope) in gone:
            return None
        receipt = Receipt.read(Envelope.from_json(kept.envelope).payload)
        return receipt.ref if receipt.office == self._link.trust.office else None

    def _opened(self, row: Push, signed: SignedManifest) -> OpenPush:
        file, blob = self._store.outbox.file_path, self._store.blobs.raw_path
        manifest = signed.manifest
        own = {MANIFEST: (len(signed.data), signed.digest)}
        own |= {part.name: (part.size, part.sha256) for part in manifest.parts}
        return OpenPush(
            row=row,
            signed=signed,
            first=tuple(SentPart(digest, size, file(digest)) for size, digest in own.values()),
            evidence=tuple(
                (each.priority, SentPart(each.sha256, each.size, blob(each.sha256)))
                for each in manifest.evidence
            ),
        )
