"""Sends the parts of a push, from the byte where they stopped, and registers the push.

Pieces grow while the line holds and are halved when it breaks. After any doubt head office is asked
how much it has, and its word counts. A receipt is given back only when it verifies.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, EvidenceError, SyncError
from bwaudit.foundation.hashing import sha256
from bwaudit.sync.client import TRIES
from bwaudit.sync.faults import Doubt, Refusal
from bwaudit.wire.problems import ProblemCode
from bwaudit.wire.protocol import FIRST_PIECE, LARGEST_PIECE, SMALLEST_PIECE
from bwaudit.wire.receipt import read_receipt

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bwaudit.foundation.jobs import CancelToken
    from bwaudit.sync.client import OfficeClient
    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.envelope import Envelope
    from bwaudit.wire.manifest import SignedManifest
    from bwaudit.wire.receipt import Receipt

_RESTARTS = 1
"""How often a file whose whole was found different is sent anew before the line is given up."""


@dataclass(frozen=True, slots=True)
class SentPart:
    """One file to send, known by the digest of its bytes, which lie at `path`."""

    sha256: str
    size: int
    path: Path


@dataclass(slots=True)
class Pieces:
    """How much goes into one request, in bytes."""

    size: int = FIRST_PIECE
    most: int = LARGEST_PIECE

    def limit(self, most: int) -> None:
        """Head office takes no more than this at once."""
        self.most = max(SMALLEST_PIECE, min(LARGEST_PIECE, most))
        self.size = min(self.size, self.most)

    def grow(self) -> None:
        self.size = min(self.most, self.size * 3 // 2)

    def halve(self) -> None:
        self.size = max(SMALLEST_PIECE, self.size // 2)


class Upload:
    """Sends over one client. `sent` is told how many more bytes of a file head office has, those
    from before included; `bytes_moved` counts only what was sent here."""

    def __init__(
        self, client: OfficeClient, sent: Callable[[int], None], cancel: CancelToken
    ) -> None:
        self._client = client
        self._sent = sent
        self._cancel = cancel
        self.pieces = Pieces()
        self.bytes_moved = 0

    def send(self, part: SentPart, offset: int = 0) -> None:
        """Send a file until head office has it whole; `offset` is how much it is thought to have.

        Raises SyncError; EvidenceError BLOB_MISSING or BLOB_CHANGED when the file here is not what
        was named; Cancelled between pieces.
        """
        data = _bytes_of(part)
        at = offset if offset < part.size else self._ask(part)
        self._sent(at)
        setbacks = restarts = 0
        problem: SyncError = Doubt(Code.REPLY_NOT_UNDERSTOOD)
        while at < part.size:
            self._cancel.check()
            try:
                reached = self._piece(part, data, at)
            except Refusal as why:
                restarts += why.problem.code is ProblemCode.CONTENT_DIFFERS
                if restarts > _RESTARTS:
                    raise
                reached = self._after_refusal(why, part, at)
                problem = why
            except Doubt as doubt:
                self.pieces.halve()
                reached = self._ask(part)
                problem = doubt
            if reached > part.size:
                raise SyncError(Code.REPLY_NOT_UNDERSTOOD)
            setbacks = 0 if reached > at else setbacks + 1
            if setbacks >= TRIES:
                raise problem
            self._sent(reached - at)
            self.bytes_moved += max(0, reached - at)
            at = reached

    def register(
        self, push: SignedManifest, first: tuple[SentPart, ...], trust: OfficeTrust
    ) -> tuple[Receipt, Envelope]:
        """Have a push registered whose `first` parts were sent. Gives a receipt that verifies.

        Raises SyncError, BundleError RECEIPT_WRONG.
        """
        push_id, size = push.manifest.bundle, len(push.data)
        for _ in range(TRIES - 1):
            try:
                return _checked(self._client.push(push_id, push.digest, size), push, trust)
            except Refusal as why:
                wanted = [part for part in first if part.sha256 in why.problem.missing]
                if why.problem.code is not ProblemCode.PARTS_MISSING or not wanted:
                    raise
                for part in wanted:
                    self.send(part)
        return _checked(self._client.push(push_id, push.digest, size), push, trust)

    def _piece(self, part: SentPart, data: bytes, at: int) -> int:
        piece = data[at : at + self.pieces.size]
        reached = self._client.append(part.sha256, at, piece, part.size)
        if reached != at + len(piece):
            return self._ask(part)
        self.pieces.grow()
        return reached

    def _after_refusal(self, why: Refusal, part: SentPart, at: int) -> int:
        code = why.problem.code
        if code is ProblemCode.OFFSET_DIFFERS:
            told = why.problem.offset
            return self._ask(part) if told is None else told
        if code is ProblemCode.NOT_THERE:
            return self._begin(part)
        if code is ProblemCode.CONTENT_DIFFERS:
            return 0
        is_smaller = self.pieces.size > SMALLEST_PIECE
        if code is ProblemCode.CHECKSUM_DIFFERS or (code is ProblemCode.TOO_LARGE and is_smaller):
            self.pieces.halve()
            return at
        raise why

    def _ask(self, part: SentPart) -> int:
        try:
            return self._client.offset(part.sha256)
        except Refusal as why:
            if why.problem.code is not ProblemCode.NOT_THERE:
                raise
            return self._begin(part)

    def _begin(self, part: SentPart) -> int:
        return self._client.begin(part.sha256, part.size)


def _checked(
    envelope: Envelope, push: SignedManifest, trust: OfficeTrust
) -> tuple[Receipt, Envelope]:
    return read_receipt(envelope, trust, push), envelope


def _bytes_of(part: SentPart) -> bytes:
    """The whole file, compared with its name: sending what is damaged helps nobody."""
    try:
        data = part.path.read_bytes()
    except FileNotFoundError as gone:
        raise EvidenceError(Code.BLOB_MISSING) from gone
    except OSError as unreadable:
        raise EvidenceError(Code.BLOB_CHANGED) from unreadable
    if sha256(data) != part.sha256:
        raise EvidenceError(Code.BLOB_CHANGED)
    return data
