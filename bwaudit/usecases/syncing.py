"""Enrol this device with a head office, send what it lacks, and say truthfully what has arrived.

"Received" here always rests on a receipt that head office signed and that was checked on this
device. Nothing is deleted on anything less, and nothing here sleeps: when a try must wait, the
moment of the next one is kept in the store and the caller's timer calls again.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import main_stream, restricted_stream
from bwaudit.foundation.errors import BundleError, BwAuditError, Cancelled, Code, SyncError
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.foundation.sealed import sealed_size
from bwaudit.store.outbox import PushState
from bwaudit.usecases import contacting, corresponding, teaming, updating
from bwaudit.usecases.events import OutboxChanged
from bwaudit.usecases.ledger import Ledger
from bwaudit.usecases.officelink import OfficeLink, keep_office
from bwaudit.usecases.packing import record_of
from bwaudit.usecases.sendline import newest_receipts, seal_notes, unsettle_all
from bwaudit.wire.enrolment import EnrolmentCode, enrol_request
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.receipt import Level, read_receipt, receipt_file

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from bwaudit.foundation.jobs import Progress
    from bwaudit.store.store import Store
    from bwaudit.usecases.sendline import Going, Known
    from bwaudit.usecases.workspace import OpenStream, StreamRecord, Workspace
    from bwaudit.wire.protocol import EnrolReply
    from bwaudit.wire.receipt import Receipt


@dataclass(frozen=True, slots=True)
class Enrolled:
    """The head office this device belongs to, and until when its certificate is good."""

    office: str
    name: str
    address: str
    assessor: str
    until: datetime


@dataclass(frozen=True, slots=True)
class SendState:
    """What head office has of an assessment and what it lacks.

    `unsent_changes`, `unsent_files` and `unsent_bytes` (of those files) are what no receipt of head
    office covers; `unsent_evidence` are the photos and papers those files belong to, which have a
    small picture each and a covered copy. `sending` is (done, total) in photos and papers while a
    send is under way, and (0, 0) while it brings answers; one of which a file is missing at head
    office is not done. `level` is that of the last receipt: "" for none, "answers" while files are
    missing, "complete", or "held" when a person at head office must decide. `problem` is what stood
    in the way of the last try. `closed_notes` of the changes can only be sent once the notes were
    opened: they were written before there was a head office to seal them for.
    """

    unsent_changes: int
    unsent_files: int
    unsent_bytes: int
    sending: tuple[int, int] | None
    last_receipt_at: datetime | None
    level: str
    problem: BwAuditError | None
    enrolled: bool
    unsent_evidence: int = 0
    closed_notes: int = 0

    @property
    def all_sent(self) -> bool:
        """Whether a receipt covers everything."""
        return not (self.unsent_changes or self.unsent_files) and self.last_receipt_at is not None


def enrol(workspace: Workspace, address: str, code: str) -> Enrolled:
    """Make this device known to a head office with the code it gave.

    Raises SyncError: ADDRESS_NOT_SAFE, CODE_MISTYPED, CODE_NOT_ACCEPTED,
    CODE_OF_ANOTHER, NOT_HEAD_OFFICE, LOGIN_NEEDED, UNREACHABLE and others; then nothing changed.
    """
    from bwaudit.sync.address import safe_address
    from bwaudit.sync.client import OfficeClient

    safe_address(address)
    typed = EnrolmentCode.parse(code)
    device, store = workspace.device, workspace.store
    with OfficeClient(address, workspace.clock) as client:
        if not typed.may_be_of(client.hello()):
            raise SyncError(Code.CODE_OF_ANOTHER)
        reply = client.enrol(enrol_request(typed, device.keys, device.name))
        link = _checked_link(client.address, reply, typed, workspace)
    for push in store.outbox.waiting():
        # Sealed and signed for what was before: made anew for this head office and certificate.
        if not push.level:
            store.outbox.update(push.id, state=PushState.REPLACED)
    unsettle_all(store)
    keep_office(store, link)
    workspace.line.token = ""
    workspace.line.forget()
    workspace.events.publish(OutboxChanged())
    return _enrolled(link)


def _checked_link(
    address: str, reply: EnrolReply, typed: EnrolmentCode, workspace: Workspace
) -> OfficeLink:
    """What head office signed, when it is the one that gave the code and means this device."""
    try:
        trust = Envelope.from_plain(reply.trust)
        link = OfficeLink.checked(address, trust, Envelope.from_plain(reply.certificate))
    except (BundleError, ValueError) as wrong:
        raise SyncError(Code.CODE_OF_ANOTHER) from wrong
    keys = workspace.device.keys.public
    is_ours = (link.certificate.signing, link.certificate.age) == (keys.signing, keys.age)
    if not (typed.is_of(link.trust) and is_ours):
        raise SyncError(Code.CODE_OF_ANOTHER)
    return link


def enrolment(workspace: Workspace) -> Enrolled | None:
    """The head office this device is enrolled with, None when there is none."""
    link = workspace.line.link(workspace.store)
    return _enrolled(link) if link else None


def _enrolled(link: OfficeLink) -> Enrolled:
    return Enrolled(
        office=link.trust.office,
        name=link.trust.name,
        address=link.address,
        assessor=link.certificate.assessor,
        until=link.certificate.not_after,
    )


def state(assessment: OpenStream) -> SendState:
    """How things stand, from what is durable here. Cheap: called after every answer."""
    return _state(assessment.workspace, assessment.record)


def state_of(workspace: Workspace, assessment: str) -> SendState:
    """The same for an assessment that is not open: its changes are read, its questions are not."""
    with workspace.line.store_use():
        changes = workspace.store.journal.changes(main_stream(assessment))
        return _state(workspace, record_of(assessment, changes))


def _state(workspace: Workspace, record: StreamRecord) -> SendState:
    store, line = workspace.store, workspace.line
    known, link = line.known(store, record.id), line.link(store)
    covered = known.coverage
    ends = {device: (head.seq, head.digest) for device, head in covered.main.items()}
    changes = len(store.journal.lacking(main_stream(record.id), ends))
    changes += _unsent_notes(workspace, record.id, known)
    files, evidence = _unsent_files(store, record, known)
    going = line.going(record.id)
    return SendState(
        unsent_changes=changes,
        unsent_files=len(files),
        unsent_bytes=sum(files.values()),
        sending=_done_of(record, known, files, going) if going else None,
        last_receipt_at=covered.at,
        level=covered.level,
        problem=known.problem,
        enrolled=link is not None,
        unsent_evidence=evidence,
        closed_notes=known.unsealed if link is not None and store.restricted is None else 0,
    )


def _unsent_notes(workspace: Workspace, assessment: str, known: Known) -> int:
    """Changes of the confidential stream that no receipt covers. While notes are closed, those
    count that were sealed for head office, or noted before there was one."""
    restricted = workspace.store.restricted
    if restricted is None:
        ends = {device: head.seq for device, head in known.notes.items()}
        ends |= {device: max(seq, ends.get(device, 0)) for device, seq in known.written.items()}
    else:
        ends = restricted.journal.version_vector(restricted_stream(assessment))
    covered = known.coverage.confidential
    return sum(
        max(0, seq - (covered[device].seq if device in covered else 0))
        for device, seq in ends.items()
    )


def _unsent_files(store: Store, record: StreamRecord, known: Known) -> tuple[dict[str, int], int]:
    """Evidence files on this device that no complete receipt covers, with their sizes in bytes; and
    of how many photos and papers they are."""
    files: dict[str, int] = {}
    whose = 0
    for evidence in record.all_evidence():
        before = len(files)
        for file in evidence.files():
            if file.blob in known.coverage.files or file.blob in files:
                continue
            # A file never leaves the device again, so it is looked for until it was found once.
            if file.blob not in known.present:
                if not store.blobs.has(file.blob):
                    continue
                known.present.add(file.blob)
            files[file.blob] = sealed_size(file.size)
        whose += len(files) > before
    return files, whose


def _done_of(
    record: StreamRecord, known: Known, unsent: Mapping[str, int], going: Going
) -> tuple[int, int]:
    """How many photos and papers this send has brought whole, and of how many. What a receipt
    covered meanwhile stays in both, so that neither number falls while a send goes on."""
    if going.answers:
        return 0, 0
    done = total = 0
    for evidence in record.all_evidence():
        blobs = {file.blob for file in evidence.files()}
        lacking = blobs & unsent.keys()
        if lacking or not going.there.isdisjoint(blobs & known.coverage.files):
            total += 1
            done += lacking <= going.there
    return done, total


def send(
    workspace: Workspace,
    assessment: OpenStream | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
    *,
    by_hand: bool = True,
    with_files: bool = True,
) -> SendState:
    """Seal what is new, queue it, and send what is queued, as far as the line goes.

    Without an assessment, everything on this device; the state is then that of all together. A
    timer calls with `by_hand=False`: then nothing is tried before its time. Without files photos
    and papers wait, and the rest is sent. Trouble on the line is in the state, not raised; stopping
    keeps what was sent. Raises StoreError when the disk refuses.
    """
    cancel = cancel or CancelToken()
    link, ledger = workspace.line.link(workspace.store), Ledger(workspace)
    with workspace.line.store_use():
        seal_notes(workspace.store, workspace.line)
    asked = (assessment.id,) if assessment else ledger.unsettled()
    problem: BwAuditError | None = SyncError(Code.NOT_ENROLLED) if link is None else None
    with workspace.line.sending(cancel) as alone, suppress(Cancelled):
        if link is not None and alone and not ledger.rests(by_hand=by_hand):
            for each in asked if by_hand else ():
                ledger.wake(each)
            problem = _send(workspace, link, asked, progress, cancel, with_files=with_files)
    told = _told(workspace, asked if assessment else ledger.unsettled())
    return replace(told, problem=problem) if problem else told


def _send(
    workspace: Workspace,
    link: OfficeLink,
    wanted: Sequence[str],
    progress: Progress,
    cancel: CancelToken,
    *,
    with_files: bool,
) -> BwAuditError | None:
    """Queue and send. Gives the trouble of the line, which is written down already, or what kept an
    assessment from being sealed."""
    from bwaudit.sync.client import OfficeClient
    from bwaudit.usecases.sending import Sending

    line, trust = workspace.line, link.trust
    with OfficeClient(
        link.address,
        workspace.clock,
        office=trust.office,
        keys=workspace.device.keys,
        token=line.token,
    ) as client:
        sending = Sending(workspace, link, client, progress, cancel, with_files=with_files)
        sending.queue(wanted)
        try:
            sending.run(wanted)
            contacting.fetch(workspace, client, trust)
            corresponding.fetch(workspace, client, trust)
            updating.fetch(workspace, client, trust)
            teaming.fetch(workspace, client, trust)
        except SyncError as trouble:
            Ledger(workspace).line_broke(wanted, trouble, has_moved=sending.has_moved)
            return trouble
        finally:
            line.token = client.token
    return sending.trouble


def _told(workspace: Workspace, assessments: Sequence[str]) -> SendState:
    """How things stand for some assessments together."""
    with workspace.line.store_use():
        states = [state_of(workspace, each) for each in assessments]
        if not states:
            return _nothing_unsent(workspace)
    known = {state.level for state in states}
    level = next((each.value for each in Level if each.value in known), "")
    return replace(
        states[0],
        unsent_changes=sum(state.unsent_changes for state in states),
        unsent_files=sum(state.unsent_files for state in states),
        unsent_bytes=sum(state.unsent_bytes for state in states),
        unsent_evidence=sum(state.unsent_evidence for state in states),
        closed_notes=sum(state.closed_notes for state in states),
        last_receipt_at=max(
            (state.last_receipt_at for state in states if state.last_receipt_at), default=None
        ),
        level="" if "" in known else level,
        problem=next((state.problem for state in states if state.problem), None),
    )


def _nothing_unsent(workspace: Workspace) -> SendState:
    """Every assessment is settled: head office has everything, or there is none at all."""
    link, last = workspace.line.link(workspace.store), workspace.store.outbox.last_receipt()
    return SendState(
        unsent_changes=0,
        unsent_files=0,
        unsent_bytes=0,
        sending=None,
        last_receipt_at=last.received_at if last else None,
        level=Level.COMPLETE.value if last else "",
        problem=None,
        enrolled=link is not None,
    )


def saved_receipt(assessment: OpenStream) -> bytes | None:
    """The receipts of an assessment with the trust that verifies them, as a file for others to
    check: it says what head office holds in all, also after a small later send. None when head
    office has not signed one."""
    workspace = assessment.workspace
    link = workspace.line.link(workspace.store)
    if link is None:
        return None
    found: list[tuple[Receipt, Envelope]] = []
    for kept in newest_receipts(workspace.store, assessment.id):
        envelope = Envelope.from_json(kept.envelope)
        with suppress(BundleError):  # of another head office
            found.append((read_receipt(envelope, link.trust), envelope))
    if not found:
        return None
    found.sort(key=lambda each: each[0].index)
    device = found[-1][0].received.device
    *earlier, last = [each for receipt, each in found if receipt.received.device == device]
    return receipt_file(last, link.signed_trust, earlier)


def next_attempt_at(workspace: Workspace, *, with_files: bool = True) -> datetime | None:
    """When to call `send` again, None when nothing waits; files count only `with_files`."""
    if workspace.line.link(workspace.store) is None:
        return None
    return Ledger(workspace).next_attempt_at(with_files=with_files)
