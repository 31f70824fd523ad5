"""What sending keeps in memory while a store is open: what is known of each assessment, the token,
and whether somebody is sending right now.

All of it could be had again from the store. It ends when the store is locked: whoever is sending
then touches the store no more.
"""

from __future__ import annotations

import json
import random
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.changes import restricted_stream
from bwaudit.foundation.errors import (
    BundleError,
    BwAuditError,
    Cancelled,
    Code,
    EvidenceError,
    SyncError,
)
from bwaudit.foundation.hashing import sha256, strict_json
from bwaudit.sync.coverage import Coverage, coverage
from bwaudit.usecases.officelink import OfficeLink, office_of
from bwaudit.usecases.packing import seal_open_notes, sealed_notes
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.manifest import read_manifest
from bwaudit.wire.receipt import read_receipt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from bwaudit.foundation.jobs import CancelToken
    from bwaudit.store.outbox import KeptReceipt, Push
    from bwaudit.store.store import Store
    from bwaudit.usecases.acting import Acting
    from bwaudit.wire.manifest import Head, Manifest
    from bwaudit.wire.receipt import Receipt

_FORGOTTEN = "receipts:forgotten"
_SETTLED = "sending:settled"
_FIRST = "sending:first"
_WRITTEN = "notes:written"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one assessment: what receipts cover, how far its notes are sealed, what
    stood in the way of the last try. `present` holds evidence files seen on this device, `written`
    how far notes reach that were closed before there was a head office to seal them for."""

    coverage: Coverage
    notes: Mapping[str, Head]
    problem: BwAuditError | None
    present: set[str] = field(default_factory=set)
    written: Mapping[str, int] = field(default_factory=dict)

    @property
    def unsealed(self) -> int:
        """Changes of the notes that can only be sent once the PIN was given again."""
        sealed = {device: head.seq for device, head in self.notes.items()}
        return sum(max(0, seq - sealed.get(device, 0)) for device, seq in self.written.items())


@dataclass(frozen=True, slots=True)
class Going:
    """What is being sent of one assessment: its answers, or evidence. `there` are the evidence
    files that head office has whole, as far as this send found."""

    answers: bool
    there: frozenset[str]


@dataclass(slots=True)
class _Going:
    answers: bool = True
    there: set[str] = field(default_factory=set)


class Line:
    """The memory of sending. `random` gives numbers from 0 to 1, for the waits between tries."""

    def __init__(self, random: Callable[[], float] = random.random) -> None:
        self.random = random
        self.token = ""
        self.sealed: dict[str, int] = {}
        self._known: dict[str, Known] = {}
        self._link: OfficeLink | None = None
        self._has_link = False
        self._going: dict[str, _Going] = {}
        self._memory = threading.RLock()
        self._store_use = threading.RLock()
        self._one = threading.Lock()
        self._stop: CancelToken | None = None
        self._ended = False

    @contextmanager
    def sending(self, cancel: CancelToken) -> Iterator[bool]:
        """Send alone. Gives False when somebody is sending already."""
        alone = self._one.acquire(blocking=False)
        try:
            if alone:
                self._stop = cancel
            yield alone
        finally:
            if alone:
                self._stop = None
                with self._memory:
                    self._going.clear()
                self._one.release()

    @contextmanager
    def store_use(self) -> Iterator[None]:
        """Whoever sends uses the store only in here. Raises Cancelled once it is locked."""
        with self._store_use:
            if self._ended:
                raise Cancelled
            yield

    def end(self) -> None:
        """The store is about to be closed: sending stops at its next step."""
        if self._stop is not None:
            self._stop.cancel()
        with self._store_use:
            self._ended = True
            self.token = ""

    def link(self, store: Store) -> OfficeLink | None:
        """The head office of this device, None when it is not enrolled."""
        with self._memory:
            if not self._has_link:
                self._link = office_of(store)
                self._has_link = True
            return self._link

    def known(self, store: Store, assessment: str) -> Known:
        """What is known of an assessment, read from the store at most once."""
        with self._memory:
            found = self._known.get(assessment)
            if found is None:
                found = self._known[assessment] = _read(store, assessment, self.link(store))
            return found

    def going(self, assessment: str) -> Going | None:
        """What is under way of an assessment, None while nothing of it is being sent."""
        with self._memory:
            found = self._going.get(assessment)
            return None if found is None else Going(found.answers, frozenset(found.there))

    def moves(self, assessment: str, there: Iterable[str] = (), *, answers: bool = False) -> None:
        """Answers or evidence of an assessment are being sent; head office has these evidence
        files of it whole."""
        with self._memory:
            going = self._going.setdefault(assessment, _Going())
            going.answers = answers
            going.there.update(there)

    def forget(self, *assessments: str) -> None:
        """Read anew what the store says of these assessments; without any, of everything."""
        with self._memory:
            if not assessments:
                self._known.clear()
                self.sealed.clear()
                self._has_link = False
            for each in assessments:
                self._known.pop(each, None)


def _read(store: Store, assessment: str, link: OfficeLink | None) -> Known:
    waiting = store.outbox.waiting(assessment)
    problems = [told for push in waiting if (told := problem_of(push)) is not None]
    written = _json(store, _WRITTEN, {}).get(assessment, {})
    if link is None:
        return Known(Coverage(), {}, None, written=written)
    sealed = sealed_notes(store, assessment, link.trust)
    notes = sealed.heads if sealed else {}
    covered = coverage(_verified(store, assessment, link))
    return Known(covered, notes, problems[-1] if problems else None, written=written)


def _verified(
    store: Store, assessment: str, link: OfficeLink
) -> Iterator[tuple[Receipt, Manifest]]:
    """The newest receipt of each push that this head office still knows, checked once more."""
    for kept in newest_receipts(store, assessment):
        push = store.outbox.find(kept.push)
        if push is None:
            continue
        try:
            signed = read_manifest(push.manifest)
            receipt = read_receipt(Envelope.from_json(kept.envelope), link.trust, signed)
        except (BundleError, ValueError):  # of another head office, or not what it was
            continue
        yield receipt, signed.manifest


def newest_receipts(store: Store, assessment: str) -> list[KeptReceipt]:
    """The newest receipt of each push that head office still knows, in the order of its log."""
    gone = forgotten(store)
    newest: dict[str, KeptReceipt] = {}
    for kept in store.outbox.receipts(assessment):
        if sha256(kept.envelope) not in gone:
            newest.pop(kept.push, None)
            newest[kept.push] = kept
    return list(newest.values())


def seal_notes(store: Store, line: Line) -> list[str]:
    """Seal open notes for head office, if there is one: see `packing.seal_open_notes`. Without one
    it is noted how far they reach, so that nobody takes them for sent later."""
    link = line.link(store)
    if link is None:
        _note_written(store, line)
        return []
    sealed = seal_open_notes(store, link.trust, line.sealed)
    if sealed:
        unsettle(store, line, sealed)
    return sealed


def _note_written(store: Store, line: Line) -> None:
    if store.restricted is None:
        return
    journal, written = store.restricted.journal, _json(store, _WRITTEN, {})
    new = {}
    for stream, revision in journal.revisions().items():
        if line.sealed.get(stream) == revision:
            continue
        line.sealed[stream] = revision
        assessment = stream.removesuffix(restricted_stream(""))
        reach = journal.version_vector(stream)
        if written.get(assessment) != reach:
            new[assessment] = reach
    if new:
        store.put_secret(_WRITTEN, json.dumps({**written, **new}).encode())
        line.forget(*new)


def unsettle(store: Store, line: Line, assessments: Sequence[str]) -> None:
    """There may be something new of these assessments that is no change of the main stream."""
    gone = frozenset(assessments)

    def edit(kept: bytes | None) -> bytes | None:
        known = _read_settled(kept)
        if known.keys().isdisjoint(gone):
            return kept
        return _written({each: known[each] for each in known if each not in gone})

    store.edit_secrets([(_SETTLED, edit)])
    line.forget(*assessments)


def forgotten(store: Store) -> frozenset[str]:
    """Digests of receipts that head office does not know any more: it was restored from an older
    copy. They are kept and count for nothing."""
    return frozenset(_json(store, _FORGOTTEN, []))


def keep_forgotten(store: Store, digests: frozenset[str]) -> None:
    store.put_secret(_FORGOTTEN, json.dumps(sorted(digests)).encode())


def settled(store: Store) -> dict[str, int]:
    """Per assessment how many changes it had when head office was last found to have everything:
    what is still the same need not be looked at again."""
    return _read_settled(store.get_secret(_SETTLED))


def settle(store: Store, revisions: Mapping[str, int]) -> None:
    """Head office has everything of these assessments, as they were at these revisions."""

    def edit(kept: bytes | None) -> bytes | None:
        known = _read_settled(kept)
        return _written({**known, **revisions}) if revisions.items() - known.items() else kept

    store.edit_secrets([(_SETTLED, edit)])


def unsettle_all(store: Store) -> None:
    """Head office may lack something of every assessment."""
    store.drop_secret(_SETTLED)


def _read_settled(kept: bytes | None) -> dict[str, int]:
    return {} if kept is None else dict(strict_json(kept))


def _written(revisions: Mapping[str, int]) -> bytes:
    return json.dumps(revisions).encode()


def sent_first(acting: Acting, assessment: str) -> AbstractContextManager[None]:
    """What is recorded in this block makes the assessment go before others, in the same
    transaction: the urgent procedure is begun in it."""

    def edit(kept: bytes | None) -> bytes | None:
        known = strict_json(kept) if kept is not None else []
        return kept if assessment in known else json.dumps([*known, assessment]).encode()

    return acting.along(_FIRST, edit)


def in_order(store: Store, assessments: Sequence[str]) -> list[str]:
    """The same assessments, those first in which the urgent procedure was begun."""
    first = set(_json(store, _FIRST, []))
    return sorted(assessments, key=lambda each: each not in first)


def _json(store: Store, name: str, default: Any) -> Any:
    kept = store.get_secret(name)
    return default if kept is None else strict_json(kept)


def problem_text(problem: BwAuditError, not_before: datetime | None = None) -> str:
    """A problem as the outbox keeps it. `not_before` is what head office asked for."""
    kept = {
        "code": problem.code.value,
        "details": problem.details,
        "not_before": not_before.isoformat() if not_before else None,
    }
    return json.dumps(kept)


def problem_of(push: Push) -> BwAuditError | None:
    """What stood in the way of a push, None when nothing."""
    if not push.problem:
        return None
    raw = json.loads(push.problem)
    code = Code(raw["code"])
    kinds: dict[str, type[BwAuditError]] = {
        "SYN": SyncError,
        "BUN": BundleError,
        "EVI": EvidenceError,
    }
    return kinds.get(code.value[:3], BwAuditError)(code, **raw["details"])


def not_before(push: Push) -> datetime | None:
    """Until when head office asked to be left alone, None when it did not."""
    told = json.loads(push.problem)["not_before"] if push.problem else None
    return datetime.fromisoformat(told) if told else None
