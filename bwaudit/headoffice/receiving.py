"""Taking a push in, exactly once, and the receipt for it.

Everything that makes a receipt true is in the transaction that signs it: the changes, the ends of
the confidential chain, the push and its files. A push asked for again gets the same receipt.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import insert
from sqlmodel import col, func, select

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.headoffice.checking import (
    Held,
    HeldReason,
    check_sender,
    confidential_heads,
    held,
    new_changes,
    opened_changes,
    stored_heads,
)
from bwaudit.headoffice.receiptlog import add_receipt, knows, latest_receipt, receipts_after
from bwaudit.headoffice.refusing import Refused, refused
from bwaudit.headoffice.tables import (
    BlobRow,
    ChangeRow,
    ConfidentialRow,
    PushFileRow,
    PushRow,
)
from bwaudit.wire.manifest import MOST_MANIFEST, SignedManifest, blob_set, read_manifest
from bwaudit.wire.problems import Problem, ProblemCode
from bwaudit.wire.protocol import NegotiateReply, ReceiptsReply
from bwaudit.wire.receipt import Level, Received

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlmodel import Session

    from bwaudit.assessment.changes import Change
    from bwaudit.foundation.clock import Clock
    from bwaudit.headoffice.blobs import FolderBlobs
    from bwaudit.headoffice.database import OfficeDatabase
    from bwaudit.headoffice.office import Office
    from bwaudit.headoffice.uploads import Uploads
    from bwaudit.wire.envelope import Envelope
    from bwaudit.wire.protocol import NegotiateRequest, PushRequest

logger = logging.getLogger(__name__)

UNREADABLE = "unreadable"
"""Stands for the assessment of a held push whose manifest could not be read."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a push. `is_new` is False when it was known already."""

    receipt: Envelope
    level: Level
    assessment: str
    is_new: bool


class Receiving:
    """Takes pushes in and gives receipts."""

    def __init__(
        self, office: Office, database: OfficeDatabase, blobs: FolderBlobs, clock: Clock
    ) -> None:
        self._office = office
        self._database = database
        self._blobs = blobs
        self._clock = clock

    def negotiate(self, device: str, request: NegotiateRequest, uploads: Uploads) -> NegotiateReply:
        """What is here of an assessment, and which files are missing."""
        with self._database.read() as session:
            main = stored_heads(session, request.assessment)
            confidential = confidential_heads(session, request.assessment)
            place = request.last_receipt
            log = "none" if place is None else "known" if knows(session, place) else "unknown"
        return NegotiateReply.model_validate(
            {
                "main": main,
                "confidential": confidential,
                "missing": uploads.missing(device, request.blobs),
                "log": log,
                "server_time": self._clock.now(),
            }
        )

    def push(self, push: str, request: PushRequest, sent_by: str) -> Taken:
        """Take a push in, or say what became of it before.

        Raises Refused: PUSH_DIFFERS when this id stands for something else, PARTS_MISSING,
        CHANGES_MISSING.
        """
        known = self._known(push, request.manifest)
        if known is not None:
            return known
        if not self._blobs.has(request.manifest):
            raise _missing(request.manifest)
        signed, reason = self._manifest(request.manifest)
        if signed is None:
            return self._hold(push, request.manifest, None, sent_by, reason)
        manifest = signed.manifest
        if manifest.bundle != push:
            raise refused(ProblemCode.PUSH_DIFFERS)
        lacking = [part.sha256 for part in manifest.parts if not self._blobs.has(part.sha256)]
        if lacking:
            raise _missing(*lacking)
        try:
            with self._database.read() as session:
                check_sender(session, self._office, signed, self._clock.now())
            changes = opened_changes(self._office, self._blobs, manifest)
            return self._take_in(signed, changes, sent_by)
        except Held as why:
            return self._hold(push, request.manifest, signed, sent_by, why.reason)

    def file_arrived(self, sha256: str) -> None:
        """Give the complete receipt to every push for which this was the last file."""
        with self._database.read() as session:
            waiting = session.exec(
                select(PushRow.id)
                .join(PushFileRow, col(PushFileRow.push) == col(PushRow.id))
                .where(PushFileRow.sha256 == sha256, PushRow.level == Level.ANSWERS)
            ).all()
        for push in waiting:
            self.complete(push)

    def complete(self, push: str) -> None:
        """Give a push its complete receipt when all its files are here and it has none yet."""
        with self._database.read() as session:
            if not self._is_due(session, push):
                return
        now = self._clock.now()
        with self._database.write() as session:
            if not self._is_due(session, push):
                return
            row = session.get_one(PushRow, push)
            signed = read_manifest(self._blobs.read(row.manifest))
            row.level = Level.COMPLETE
            session.add(row)
            received = Received.of(signed, Level.COMPLETE, row.files)
            add_receipt(session, self._office, received, now)
        logger.info("a push is complete with %d files", row.files)

    def receipt(self, push: str, device: str) -> Envelope:
        """The newest receipt of a push this device sent or made. Raises Refused NOT_THERE."""
        self.complete(push)
        with self._database.read() as session:
            row = session.get(PushRow, push)
            receipt = latest_receipt(session, push)
        if row is None or receipt is None or device not in (row.device, row.sent_by):
            raise refused(ProblemCode.NOT_THERE)
        return receipt

    def receipts(self, device: str, after: int) -> ReceiptsReply:
        """This device's receipts behind a place in the log."""
        with self._database.read() as session:
            found, more = receipts_after(session, device, after)
        return ReceiptsReply(receipts=tuple(each.plain() for each in found), more=more)

    def _known(self, push: str, manifest: str) -> Taken | None:
        self.complete(push)
        with self._database.read() as session:
            return _already(session, push, manifest)

    def _manifest(self, digest: str) -> tuple[SignedManifest | None, HeldReason]:
        if self._blobs.size(digest) > MOST_MANIFEST:
            return None, HeldReason.DAMAGED
        try:
            return read_manifest(self._blobs.read(digest)), HeldReason.DAMAGED
        except BundleError as error:
            reason = held(error).reason
            return None, reason if error.code != Code.NOT_A_BUNDLE else HeldReason.DAMAGED

    def _take_in(self, signed: SignedManifest, changes: list[Change], sent_by: str) -> Taken:
        manifest = signed.manifest
        now = self._clock.now()
        with self._database.write() as session:
            known = _already(session, manifest.bundle, signed.digest)
            if known is not None:
                return known
            check_sender(session, self._office, signed, now)
            new = new_changes(session, manifest, changes)
            _store_changes(session, new, manifest.bundle)
            _store_confidential(session, signed)
            session.flush()
            here = _add_files(session, signed)
            level = Level.COMPLETE if here == len(manifest.evidence) else Level.ANSWERS
            session.add(
                PushRow(
                    id=manifest.bundle,
                    manifest=signed.digest,
                    assessment=manifest.assessment,
                    device=signed.device,
                    sent_by=sent_by,
                    level=level,
                    files=len(manifest.evidence),
                    received_at=now,
                )
            )
            receipt = add_receipt(session, self._office, Received.of(signed, level, here), now)
        logger.info("a push brought %d changes and %d files", len(new), len(manifest.evidence))
        return Taken(receipt, level, manifest.assessment, is_new=True)

    def _hold(
        self,
        push: str,
        manifest: str,
        signed: SignedManifest | None,
        sent_by: str,
        reason: HeldReason,
    ) -> Taken:
        now = self._clock.now()
        received = (
            Received(
                push=push,
                manifest=manifest,
                assessment=UNREADABLE,
                device=sent_by,
                main={},
                confidential={},
                blob_set=blob_set(()),
                files=0,
                files_received=0,
                level=Level.HELD,
                reason=reason.value,
            )
            if signed is None
            else Received.of(signed, Level.HELD, 0, reason.value)
        )
        with self._database.write() as session:
            known = _already(session, push, manifest)
            if known is not None:
                return known
            session.add(
                PushRow(
                    id=push,
                    manifest=manifest,
                    assessment=received.assessment,
                    device=received.device,
                    sent_by=sent_by,
                    level=Level.HELD,
                    reason=reason.value,
                    files=received.files,
                    received_at=now,
                )
            )
            receipt = add_receipt(session, self._office, received, now)
        logger.warning("a push was set aside: %s", reason.value)
        return Taken(receipt, Level.HELD, received.assessment, is_new=True)

    def _is_due(self, session: Session, push: str) -> bool:
        row = session.get(PushRow, push)
        return (
            row is not None
            and row.level == Level.ANSWERS
            and files_here(session, push) == row.files
        )


def files_here(session: Session, push: str) -> int:
    """How many of a push's evidence files are here."""
    return session.exec(
        select(func.count())
        .select_from(PushFileRow)
        .join(BlobRow, col(BlobRow.sha256) == col(PushFileRow.sha256))
        .where(PushFileRow.push == push)
    ).one()


def _missing(*digests: str) -> Refused:
    return Refused(Problem.of(ProblemCode.PARTS_MISSING, missing=digests))


def _already(session: Session, push: str, manifest: str) -> Taken | None:
    row = session.get(PushRow, push)
    if row is None:
        return None
    receipt = latest_receipt(session, push)
    if row.manifest != manifest or receipt is None:
        raise refused(ProblemCode.PUSH_DIFFERS)
    return Taken(receipt, Level(row.level), row.assessment, is_new=False)


def _store_changes(session: Session, changes: Sequence[Change], push: str) -> None:
    if changes:
        session.execute(
            insert(ChangeRow),
            [
                {
                    "stream": change.stream,
                    "device": change.device,
                    "seq": change.seq,
                    "digest": change.digest,
                    "entity": change.entity,
                    "field": change.field,
                    "body": change.body.decode(),
                    "salt": change.salt,
                    "value": change.value,
                    "push": push,
                }
                for change in changes
            ],
        )


def _store_confidential(session: Session, signed: SignedManifest) -> None:
    assessment = signed.manifest.assessment
    for device, head in signed.manifest.confidential.heads.items():
        row = session.get(ConfidentialRow, (assessment, device))
        if row is None:
            row = ConfidentialRow(
                assessment=assessment, device=device, seq=head.seq, digest=head.digest
            )
        elif head.seq > row.seq:
            row.seq, row.digest = head.seq, head.digest
        session.add(row)


def _add_files(session: Session, signed: SignedManifest) -> int:
    evidence = signed.manifest.evidence
    if evidence:
        session.execute(
            insert(PushFileRow),
            [{"push": signed.manifest.bundle, "sha256": each.sha256} for each in evidence],
        )
    return files_here(session, signed.manifest.bundle)
