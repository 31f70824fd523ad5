"""Enrol this device with a head office, send what it lacks, and say truthfully what has arrived.

"Received" here always rests on a receipt that head office signed and that was checked on this
device. Nothing is deleted on anything less, and nothing here sleeps: when a try must wait, the
moment of the next one is kept in the store and the caller's timer calls again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.foundation.jobs import CancelToken, no_progress

if TYPE_CHECKING:
    from datetime import datetime

    from bwaudit.foundation.errors import BwAuditError
    from bwaudit.foundation.jobs import Progress
    from bwaudit.usecases.workspace import OpenAssessment, Workspace


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
    office covers. `sending` is (done, total) in bytes while a send is under way. `level` is that of
    the last receipt: "" for none, "answers" while files are missing, "complete", or "held" when a
    person at head office must decide. `problem` is what stood in the way of the last try.
    """

    unsent_changes: int
    unsent_files: int
    unsent_bytes: int
    sending: tuple[int, int] | None
    last_receipt_at: datetime | None
    level: str
    problem: BwAuditError | None
    enrolled: bool
    office_name: str

    @property
    def all_sent(self) -> bool:
        """Whether a receipt covers everything."""
        return not (self.unsent_changes or self.unsent_files) and self.last_receipt_at is not None


def enrol(workspace: Workspace, address: str, code: str) -> Enrolled:
    """Make this device known to a head office with the code it gave.

    Raises SyncError: CODE_NOT_ACCEPTED, ADDRESS_NOT_SAFE, NOT_HEAD_OFFICE, LOGIN_NEEDED,
    OTHER_HEAD_OFFICE, UNREACHABLE and others; then nothing was changed.
    """
    raise NotImplementedError


def enrolment(workspace: Workspace) -> Enrolled | None:
    """The head office this device is enrolled with, None when there is none."""
    raise NotImplementedError


def state(assessment: OpenAssessment) -> SendState:
    """How things stand, from what is durable here. Cheap: called after every answer."""
    raise NotImplementedError


def send(
    workspace: Workspace,
    assessment: OpenAssessment | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
    *,
    by_hand: bool = True,
) -> SendState:
    """Seal what is new, queue it, and send what is queued, as far as the line goes.

    Without an assessment, everything on this device; the state is then that of all together. A
    timer calls with `by_hand=False`: then only what is due is tried. Trouble on the line is in the
    state, not raised; stopping keeps what was sent. Raises StoreError when the disk refuses.
    """
    raise NotImplementedError


def next_attempt_at(workspace: Workspace) -> datetime | None:
    """When to call `send` again, None when nothing waits."""
    raise NotImplementedError
