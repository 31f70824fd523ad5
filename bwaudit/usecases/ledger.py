"""Writes down how sending went: receipts, what stood in the way, when to try again.

A receipt given to it was checked already. Everything is durable, and told, when a function returns.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, SyncError
from bwaudit.foundation.hashing import sha256
from bwaudit.store.outbox import KeptReceipt, PushState
from bwaudit.sync.backoff import LONGEST, wait
from bwaudit.usecases.events import OutboxChanged
from bwaudit.usecases.sendline import (
    forgotten,
    keep_forgotten,
    not_before,
    problem_of,
    problem_text,
    settle,
    settled,
    unsettle_all,
)
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.receipt import Level, Receipt

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bwaudit.foundation.errors import BwAuditError
    from bwaudit.store.outbox import Push
    from bwaudit.usecases.workspace import Workspace

_UNMENDED = (Code.NOT_AUTHORISED, Code.PROTOCOL_TOO_OLD)
"""Trouble that no waiting mends: a person must do something."""

_log = logging.getLogger(__name__)


class Ledger:
    """The outbox of one open store, as sending writes to it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store
        self._line = workspace.line

    def received(self, push: Push, receipt: Receipt, envelope: Envelope) -> None:
        """Keep a receipt, and what follows from it."""
        received, data = receipt.received, envelope.to_json()
        kept = KeptReceipt(
            assessment=push.assessment,
            device=received.device,
            push=received.push,
            level=received.level.value,
            log_index=receipt.index,
            received_at=receipt.received_at,
            envelope=data,
        )
        with self._line.store_use():
            outbox = self._store.outbox
            outbox.keep_receipt(kept)
            if received.level is Level.HELD:
                held = SyncError(Code.REFUSED, reason=received.reason)
                outbox.update(push.id, state=PushState.STOPPED, problem=problem_text(held))
            else:
                is_whole = received.level is Level.COMPLETE
                outbox.update(
                    push.id,
                    state=PushState.DONE if is_whole else PushState.WAITING,
                    level=received.level.value,
                    attempts=0,
                    problem="",
                    receipt=data,
                )
        _log.info("receipt %d: %s", receipt.index, received.level.value)
        self._tell(push.assessment)

    def stopped(self, push: Push, problem: BwAuditError) -> None:
        """This push waits for a person; the others go on."""
        with self._line.store_use():
            text = problem_text(problem)
            self._store.outbox.update(push.id, state=PushState.STOPPED, problem=text)
        self._tell(push.assessment)

    def later(self, push: Push, problem: BwAuditError, *, has_moved: bool = False) -> None:
        """This push is tried again after a while, longer each time that brings nothing."""
        asked = problem.retry_after if isinstance(problem, SyncError) else None
        now = self._workspace.clock.now()
        attempts = 1 if has_moved else push.attempts + 1
        at = now + wait(attempts, self._line.random, asked)
        with self._line.store_use():
            self._store.outbox.update(
                push.id,
                attempts=attempts,
                next_attempt_at=at,
                problem=problem_text(problem, at if asked is not None else None),
            )
        self._tell(push.assessment)

    def line_broke(
        self, assessments: Iterable[str], problem: BwAuditError, *, has_moved: bool
    ) -> None:
        """The line ended, and with it the going through all that waits."""
        with self._line.store_use():
            waiting = [push for each in assessments for push in self._store.outbox.waiting(each)]
        for push in waiting:
            if push.state is not PushState.WAITING:
                continue
            if problem.code in _UNMENDED:
                self.stopped(push, problem)
            else:
                self.later(push, problem, has_moved=has_moved)

    def answered(self, assessments: Iterable[str]) -> None:
        """Head office answers again: what the line did before is not said any more, also when
        somebody stops before anything else comes of it. Attempts and times stay."""
        with self._line.store_use():
            told = [
                push
                for each in assessments
                for push in self._store.outbox.waiting(each)
                if push.state is PushState.WAITING and push.problem
            ]
            for push in told:
                self._store.outbox.update(push.id, problem="")
        for assessment in dict.fromkeys(push.assessment for push in told):
            self._tell(assessment)

    def rests(self, *, by_hand: bool) -> bool:
        """Whether the line is left alone now. A person need not wait out what only jitter set."""
        now = self._workspace.clock.now()
        with self._line.store_use():
            waiting = self._store.outbox.waiting()
        ends = [
            not_before(push) if by_hand else push.next_attempt_at
            for push in waiting
            if push.state is PushState.WAITING
        ]
        # A moment further away than any wait comes from a clock that was set back since.
        return any(end is not None and now < end <= now + LONGEST for end in ends)

    def next_attempt_at(self, *, with_files: bool = True) -> datetime | None:
        """When something that waits is to be tried again, None when nothing waits. Pushes of which
        only files are left count only `with_files`."""
        waiting = [
            push.next_attempt_at
            for push in self._store.outbox.waiting()
            if push.state is PushState.WAITING and (with_files or not push.level)
        ]
        now = self._workspace.clock.now()
        return max(now, min(now + LONGEST, *waiting)) if waiting else None

    def wake(self, assessment: str) -> None:
        """A person asks: what stopped is tried again. What head office did not take is made anew,
        since the very same would not be taken either."""
        with self._line.store_use():
            outbox = self._store.outbox
            for push in outbox.waiting(assessment):
                if push.state is not PushState.STOPPED:
                    continue
                problem = problem_of(push)
                is_refused = problem is not None and problem.code is Code.REFUSED
                anew = is_refused and not push.level
                state = PushState.REPLACED if anew else PushState.WAITING
                outbox.update(push.id, state=state, problem="")
                self._line.forget(assessment)

    def known_to_office(self, heads: frozenset[str]) -> None:
        """Head office knows these entries of its log. Receipts for others count for nothing from
        now on, and pushes that rest on them are made anew."""
        with self._line.store_use():
            outbox = self._store.outbox
            gone = set(forgotten(self._store))
            for stream in self._store.journal.streams():
                for kept in outbox.receipts(stream):
                    payload = Envelope.from_json(kept.envelope).payload
                    if Receipt.read(payload).head not in heads:
                        gone.add(sha256(kept.envelope))
            keep_forgotten(self._store, frozenset(gone))
            for push in outbox.waiting():
                if push.receipt is not None and sha256(push.receipt) in gone:
                    outbox.update(push.id, state=PushState.REPLACED)
            unsettle_all(self._store)
            self._line.forget()
        _log.warning("head office was restored from an older copy")
        self._workspace.events.publish(OutboxChanged())

    def unsettled(self) -> tuple[str, ...]:
        """Every assessment that may have something head office lacks."""
        with self._line.store_use():
            known, revisions = settled(self._store), self._store.journal.revisions()
        return tuple(each for each, revision in revisions.items() if known.get(each) != revision)

    def settle(self, revisions: dict[str, int]) -> None:
        """Head office has everything of these assessments, as they were at these revisions."""
        with self._line.store_use():
            settle(self._store, revisions)
            self._store.outbox.clear()

    def _tell(self, assessment: str) -> None:
        self._line.forget(assessment)
        self._workspace.events.publish(OutboxChanged(assessment))
