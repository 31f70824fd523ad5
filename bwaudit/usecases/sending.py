"""One going through everything that waits for head office: answers of all assessments first, then
evidence by priority.

What is new is sealed when the line is known to be up, and once beforehand so that something waits
durably. It ends when nothing is left, or with the first trouble of the line. Trouble with one push
is written down with that push, and the others go on.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import (
    BundleError,
    Code,
    ContentError,
    EvidenceError,
    StoreError,
    SyncError,
)
from bwaudit.sync.faults import Refusal
from bwaudit.sync.upload import Upload
from bwaudit.usecases.events import OutboxChanged
from bwaudit.usecases.ledger import Ledger
from bwaudit.usecases.outgoing import Outgoing
from bwaudit.usecases.packing import reaches
from bwaudit.usecases.sendline import in_order, seal_notes
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.manifest import MOST_BLOBS
from bwaudit.wire.problems import ProblemCode
from bwaudit.wire.protocol import NegotiateRequest, WantedBlob
from bwaudit.wire.receipt import Level, read_receipt

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bwaudit.foundation.errors import BwAuditError
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.sync.client import OfficeClient
    from bwaudit.sync.upload import SentPart
    from bwaudit.usecases.officelink import OfficeLink
    from bwaudit.usecases.outgoing import OpenPush, Unsent
    from bwaudit.usecases.workspace import Workspace
    from bwaudit.wire.manifest import Head
    from bwaudit.wire.protocol import NegotiateReply

_ROUNDS = 8
"""How often answers are gone through in a row: somebody may go on writing meanwhile."""

_BETWEEN = timedelta(seconds=60)
"""How long evidence is sent before new answers go in between."""


class _Restored(Exception):
    """Head office does not know our last receipt: it was restored from an older copy."""


class Sending:
    """Sends for some assessments over one client; without files, answers only. `trouble` is what
    kept one of them from being sealed at all."""

    def __init__(
        self,
        workspace: Workspace,
        link: OfficeLink,
        client: OfficeClient,
        progress: Progress,
        cancel: CancelToken,
        *,
        with_files: bool = True,
    ) -> None:
        self._workspace = workspace
        self._with_files = with_files
        self._store = workspace.store
        self._line = workspace.line
        self._trust = link.trust
        self._client = client
        self._ledger = Ledger(workspace)
        self._outgoing = Outgoing(workspace, link)
        self._upload = Upload(client, self._count_bytes, cancel)
        self._progress = progress
        self._cancel = cancel
        self._done = self._total = 0
        self._counted: set[str] = set()
        self._asked: set[str] = set()
        self._missing: dict[str, int] = {}
        self._set_aside: set[str] = set()
        self._has_negotiated = False
        self.trouble: BwAuditError | None = None

    @property
    def has_moved(self) -> bool:
        """Whether head office got a byte more of any file."""
        return self._upload.bytes_moved > 0

    def queue(self, assessments: Iterable[str]) -> None:
        """Let something wait durably for every assessment that has anything new, line or not."""
        for assessment in assessments:
            with self._line.store_use():
                pushes = self._outgoing.open_pushes(assessment)
                unsent = self._outgoing.unsent(assessment, pushes)
                if unsent.is_empty or not all(push.is_registered for push in pushes):
                    continue
                covered = self._line.known(self._store, assessment).coverage
                self._queued(unsent, covered.main, covered.confidential)
            self._workspace.events.publish(OutboxChanged(assessment))

    def run(self, assessments: Sequence[str]) -> None:
        """Go through everything, the urgent first. Raises SyncError for the line; StoreError,
        Cancelled."""
        self._client.hello()
        self._ledger.answered(assessments)
        with self._line.store_use():
            assessments = in_order(self._store, assessments)
        try:
            self._go_through(assessments)
        except _Restored:
            self._ledger.known_to_office(self._office_log())
            assessments = self._ledger.unsettled()
            try:
                self._go_through(assessments)
            except _Restored as again:  # it does not know the log it just gave
                raise SyncError(Code.REPLY_NOT_UNDERSTOOD) from again
        self._settle(assessments)

    def _go_through(self, assessments: Sequence[str]) -> None:
        self._has_negotiated = False
        self._answers(assessments)
        while self._with_files and (steps := self._evidence_plan(assessments)):
            if self._evidence(steps, assessments):
                break
        if not self._has_negotiated:
            with self._line.store_use():
                any_of_all = next(iter(self._store.journal.streams()), None)
            if any_of_all is not None:  # only to hear whether head office knows our receipts
                self._negotiate(any_of_all, None, ())

    # Answers

    def _answers(self, assessments: Sequence[str]) -> bool:
        """Register pushes until nobody has anything new. True when any was registered."""
        any_registered = False
        for _ in range(_ROUNDS):
            with self._line.store_use():
                seal_notes(self._store, self._line)
            # Not `any`: every assessment is to have its turn in each round.
            if not sum(self._answers_of(each) for each in assessments):
                break
            any_registered = True
        return any_registered

    def _answers_of(self, assessment: str) -> bool:
        """Take one push of an assessment further. False when there is none, or it did not work."""
        self._cancel.check()
        with self._line.store_use():
            pushes = self._outgoing.open_pushes(assessment)
            unsent = self._outgoing.unsent(assessment, pushes)
        waiting = [push for push in pushes if not push.is_registered]
        if any(push.is_stopped or push.id in self._set_aside for push in waiting):
            return False
        if not waiting and unsent.is_empty:
            return False
        push = self._chosen(waiting, unsent, self._negotiate(assessment, unsent, pushes))
        return push is not None and self._register(push)

    def _chosen(
        self, waiting: Sequence[OpenPush], unsent: Unsent, reply: NegotiateReply
    ) -> OpenPush | None:
        """The push to go on with: one that has begun, or brings all there is; else a new one."""
        with self._line.store_use():
            for push in waiting:
                fits = reaches(reply.main, push.manifest.main.since) and reaches(
                    reply.confidential, push.manifest.confidential.since
                )
                has_begun = any(self._missing.get(digest, 1) > 0 for digest in push.own)
                if fits and (has_begun or push.carries(unsent)):
                    return push
                self._outgoing.replace(push.id)
            if unsent.is_empty:
                return None
            made = self._queued(unsent, reply.main, reply.confidential)
        self._workspace.events.publish(OutboxChanged(unsent.record.id))
        return made

    def _queued(
        self, unsent: Unsent, main: Mapping[str, Head], confidential: Mapping[str, Head]
    ) -> OpenPush | None:
        """Seal and queue what is new. None when this assessment cannot be sealed, because its chain
        does not fit together or its questionnaire is gone: that is told, and the others go on."""
        try:
            push = self._outgoing.queue(unsent, main, confidential)
        except (ContentError, StoreError) as problem:
            if problem.code not in (Code.CHAIN_BROKEN, Code.CONTENT_MISSING):
                raise
            self.trouble = problem
            return None
        self._line.forget(push.assessment)
        return push

    def _register(self, push: OpenPush) -> bool:
        """Send what makes a push readable and register it. True when that is worth another look at
        the assessment."""
        try:
            self._count_parts(push)
            self._tell_going(push.assessment, answers=True)
            for part in push.first:
                self._send(part)
                self._tell_going(push.assessment, answers=True)
            level = self._ask_for_receipt(push)
        except EvidenceError:  # a file of the outbox is gone or damaged: the push is made anew
            self._outgoing.replace(push.id)
            return True
        except BundleError as wrong:
            self._ledger.later(push.row, wrong)
            self._set_aside.add(push.id)
            return False
        except Refusal as why:
            if why.problem.code is ProblemCode.CHANGES_MISSING:
                self._outgoing.replace(push.id)
                return True
            if not why.is_about_the_push:
                raise
            self._ledger.stopped(push.row, why)
            return False
        return level is not Level.HELD

    def _ask_for_receipt(self, push: OpenPush) -> Level:
        receipt, envelope = self._upload.register(push.signed, push.first, self._trust)
        self._ledger.received(push.row, receipt, envelope)
        return receipt.received.level

    # Evidence

    def _evidence_plan(self, assessments: Sequence[str]) -> list[tuple[OpenPush, SentPart]]:
        """Every file of registered pushes that is still to go, the most urgent first."""
        steps = []
        for assessment in assessments:
            with self._line.store_use():
                pushes = self._outgoing.open_pushes(assessment)
            going = [
                push
                for push in pushes
                if push.is_registered and not push.is_stopped and push.id not in self._set_aside
            ]
            if any(part.sha256 not in self._asked for p in going for _, part in p.evidence):
                self._negotiate(assessment, None, going)
            for push in going:
                self._count_parts(push)
                there = [part.sha256 for _, part in push.evidence if self._is_there(part)]
                self._tell_going(assessment, there)
                steps += [(priority, push, part) for priority, part in push.evidence]
        steps.sort(key=lambda step: step[0])
        return [(push, part) for _, push, part in steps]

    def _evidence(
        self, steps: Sequence[tuple[OpenPush, SentPart]], assessments: Sequence[str]
    ) -> bool:
        """Send files in this order, and new answers in between. False when a push was registered
        meanwhile, whose files may be more urgent."""
        left = Counter(push.id for push, _ in steps)
        troubles: dict[str, BwAuditError] = {}
        answered_at = self._workspace.clock.now()
        for push, part in steps:
            try:
                self._send(part)
                self._tell_going(push.assessment, [part.sha256])
            except EvidenceError as damage:
                troubles[push.id] = damage
            except Refusal as why:
                if not why.is_about_the_push:
                    raise
                troubles[push.id] = why
            left[push.id] -= 1
            if not left[push.id]:
                self._finish(push, troubles.get(push.id))
            now = self._workspace.clock.now()
            if not timedelta(0) <= now - answered_at < _BETWEEN:
                if self._answers(assessments):
                    return False
                answered_at = now
        return True

    def _finish(self, push: OpenPush, trouble: BwAuditError | None) -> None:
        """Every file of a push had its turn: the receipt says whether it is complete."""
        if trouble is None:
            try:
                if self._ask_for_receipt(push) is Level.COMPLETE:
                    return
                trouble = SyncError(Code.REPLY_NOT_UNDERSTOOD)
            except BundleError as wrong:
                trouble = wrong
            except Refusal as why:
                if not why.is_about_the_push:
                    raise
                self._ledger.stopped(push.row, why)
                return
            self._ledger.later(push.row, trouble)
            self._set_aside.add(push.id)
        else:
            self._ledger.stopped(push.row, trouble)

    # Both

    def _negotiate(
        self, assessment: str, unsent: Unsent | None, pushes: Sequence[OpenPush]
    ) -> NegotiateReply:
        """Ask what head office has. Raises _Restored when it lacks our last receipt."""
        wanted: dict[str, int] = {}
        for push in pushes:
            wanted |= {part.sha256: part.size for part in push.first}
            wanted |= {part.sha256: part.size for _, part in push.evidence}
        with self._line.store_use():
            if unsent is not None:
                wanted |= self._outgoing.sizes(unsent)
            last = self._outgoing.last_receipt()
        some = list(wanted.items())[:MOST_BLOBS]
        request = NegotiateRequest(
            assessment=assessment,
            main=dict(unsent.heads) if unsent else {},
            confidential=dict(unsent.notes) if unsent else {},
            blobs=tuple(WantedBlob(sha256=sha256, size=size) for sha256, size in some),
            last_receipt=last,
        )
        reply = self._client.negotiate(request)
        self._has_negotiated = True
        if last is not None and reply.log != "known":
            raise _Restored
        self._upload.pieces.limit(reply.limits.piece)
        self._asked |= {sha256 for sha256, _ in some}
        for sha256, _ in some:
            self._missing.pop(sha256, None)
        self._missing |= {each.sha256: each.offset for each in reply.missing}
        return reply

    def _office_log(self) -> frozenset[str]:
        """The entries head office has in its log for this device, as far as they verify."""
        heads: set[str] = set()
        after, more = 0, True
        while more:
            self._cancel.check()
            reply = self._client.receipts(after)
            more = False
            for raw in reply.receipts:
                try:
                    receipt = read_receipt(Envelope.from_plain(raw), self._trust)
                except (BundleError, ValueError):
                    continue
                heads.add(receipt.head)
                more = reply.more and receipt.index > after
                after = max(after, receipt.index)
        return frozenset(heads)

    def _send(self, part: SentPart) -> None:
        if self._is_there(part):
            self._cancel.check()
            self._count_bytes(part.size)
        else:
            self._upload.send(part, self._missing.get(part.sha256, 0))
            self._asked.add(part.sha256)
            self._missing.pop(part.sha256, None)

    def _is_there(self, part: SentPart) -> bool:
        """Whether head office said that it has all of a file."""
        return part.sha256 in self._asked and part.sha256 not in self._missing

    def _settle(self, assessments: Sequence[str]) -> None:
        """Remember what head office has whole, so that it is not looked at again."""
        whole: dict[str, int] = {}
        for assessment in assessments:
            with self._line.store_use():
                revision = self._store.journal.revisions().get(assessment, 0)
                pushes = self._outgoing.open_pushes(assessment)
                wait_for_pin = self._line.known(self._store, assessment).unsealed
                if wait_for_pin or pushes:
                    continue
                if self._outgoing.unsent(assessment, pushes).is_empty:
                    whole[assessment] = revision
        self._ledger.settle(whole)

    # Progress

    def _count_parts(self, push: OpenPush) -> None:
        for part in (*push.first, *(part for _, part in push.evidence)):
            place = f"{push.id} {part.sha256}"
            if place not in self._counted:
                self._counted.add(place)
                self._total += part.size

    def _count_bytes(self, count: int) -> None:
        self._done += count
        self._progress(min(self._done, self._total), self._total)

    def _tell_going(
        self, assessment: str, there: Sequence[str] = (), *, answers: bool = False
    ) -> None:
        self._line.moves(assessment, there, answers=answers)
        self._workspace.events.publish(OutboxChanged(assessment))
