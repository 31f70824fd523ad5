"""Safety copies: an assessment as one file on a stick, read back before it counts as saved, and
taken in again on this device or a partner's. Also seals confidential notes while they are open.

A safety copy never holds notes that this device could open: they are sealed to head office's
confidential reviewers, or left out.
"""

from __future__ import annotations

import errno
import io
import logging
import secrets
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from bwaudit.assessment.changes import START, first_gap, from_lines, main_stream
from bwaudit.assessment.names import Entity
from bwaudit.foundation.errors import BundleError, Code, ContentError, Declined, StoreError
from bwaudit.foundation.files import free_bytes
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.foundation.sentences import WHY_NOT_SAVED
from bwaudit.questionnaire.schema import from_canonical
from bwaudit.usecases import sendline, teaming
from bwaudit.usecases.events import AssessmentChanged
from bwaudit.usecases.packing import (
    contents,
    evidence_files,
    notes_to_carry,
    record_of,
    sender,
    within_limits,
)
from bwaudit.wire import bundle
from bwaudit.wire.assemble import StreamChanges, assemble
from bwaudit.wire.manifest import (
    BLOBS,
    CHANGES,
    MOST_BLOBS,
    MOST_TOTAL,
    QUESTIONNAIRE,
    BundleKind,
    read_manifest,
)
from bwaudit.wire.seal import unseal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from _typeshed import WriteableBuffer

    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.record import AssessmentRecord
    from bwaudit.foundation.jobs import Progress
    from bwaudit.store.store import Store
    from bwaudit.usecases.workspace import OpenStream, Workspace
    from bwaudit.wire.assemble import Assembled
    from bwaudit.wire.bundle import BundleReader
    from bwaudit.wire.manifest import EvidenceFile, Manifest

MOST_FILES: Final = MOST_BLOBS
MOST_BYTES: Final = MOST_TOTAL
"""What one copy holds."""

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_NAME_LENGTH = 6
_OF_QUESTIONS = (Entity.ANSWER, Entity.FINDING)
_ROOM = 1 << 20
"""Room for the directory of the file and of its folder, in bytes."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Imported:
    """What taking in a bundle brought. `waiting` changes lack the one before them and are kept.
    `people` wrote what is new, about so many `questions` and photos or papers (`evidence`);
    `undecided` fields of the open assessment hold different values of two devices now. Of so many
    of these photos and papers files are `lacking` here still: the copy did not bring them."""

    assessment: str
    new_changes: int
    waiting: int
    forks: int
    new_files: int
    people: tuple[str, ...] = ()
    questions: int = 0
    evidence: int = 0
    undecided: int = 0
    lacking: int = 0


@dataclass(frozen=True, slots=True)
class Saved:
    """A copy that was written and read back. Of so many photos and papers files are `left_out`,
    since a bundle holds no more; of so many files are `lacking`, since they are not on this device,
    or not as they were."""

    path: Path
    left_out: int = 0
    lacking: int = 0


def save_bundle(
    assessment: OpenStream,
    folder: Path,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Saved:
    """Write everything of an assessment to a new `.bwbundle` in `folder`, and read it back.

    It is sealed to head office, this device and the laptops of the colleagues who were chosen
    (`teaming`). Its name says nothing of the factory. What of the evidence is not in it is counted,
    and does not stop the rest. Raises RuleError when nothing is recorded yet,
    BundleError BUNDLE_NOT_SAVED with the reason, Cancelled; then nothing is left behind.
    """
    workspace = assessment.workspace
    wish = cancel or CancelToken()
    try:
        seal_notes(workspace)
    except StoreError as refused:  # a disk that refuses is when this copy is wanted most
        _log.warning("notes were not sealed for a copy, %s", refused.code)
    changes = workspace.store.journal.changes(main_stream(assessment.id))
    if not changes:  # a factory about which nobody wrote anything has no record yet
        raise Declined("Nothing is recorded here yet, so there is nothing to copy")
    record = record_of(assessment.id, changes)
    here = _here(workspace.store, record)
    evidence = list(within_limits(here))
    beyond = {each.sha256 for each in here[len(evidence) :]}
    path = _free_name(folder)
    also_to = teaming.recipients(assessment)
    while True:
        made = _made(workspace, assessment.id, changes, evidence, also_to)
        size = made.manifest.total_size + len(made.signed.data)
        _require_room(path, size)
        try:
            bundle.write_bundle(
                path,
                made.signed.data,
                {
                    **made.parts,
                    **{
                        BLOBS + each.sha256: workspace.store.blobs.raw_path(each.sha256)
                        for each in evidence
                    },
                },
                _stoppable(progress, wish),
            )
        except BundleError as problem:
            damaged = str(problem.details.get("part", ""))
            if not damaged.startswith(BLOBS):
                raise
            _log.warning("evidence was changed outside the program and is left out")
            evidence = [each for each in evidence if BLOBS + each.sha256 != damaged]
        else:
            progress(2 * size, 2 * size)  # written, and read back
            return _saved(path, record, {each.sha256 for each in evidence}, beyond)


def _saved(path: Path, record: AssessmentRecord, kept: set[str], beyond: set[str]) -> Saved:
    """What a copy lacks, in photos and papers. Those that were removed are not counted."""
    left_out = lacking = 0
    for evidence in record.all_evidence():
        away = {file.blob for file in evidence.files()} - kept
        left_out += not away.isdisjoint(beyond)
        lacking += bool(away) and away.isdisjoint(beyond)
    return Saved(path, left_out, lacking)


def _here(store: Store, record: AssessmentRecord) -> list[EvidenceFile]:
    """Evidence files that are on this device in their full size, removed ones included."""
    found = []
    for each in evidence_files(record, with_removed=True):
        path = store.blobs.raw_path(each.sha256)
        if path.is_file() and path.stat().st_size == each.size:
            found.append(each)
    return found


def _made(
    workspace: Workspace,
    assessment: str,
    changes: Sequence[Change],
    evidence: list[EvidenceFile],
    also_to: tuple[str, ...],
) -> Assembled:
    store, link = workspace.store, workspace.line.link(workspace.store)
    record = record_of(assessment, changes)
    notes = notes_to_carry(store, assessment, link, {})
    return assemble(
        contents(store, record, StreamChanges(changes), notes, evidence),
        sender(workspace.device.keys, link, also_to),
        kind=BundleKind.SAFETY,
        bundle=new_id(),
        created_at=workspace.clock.now(),
    )


def _free_name(folder: Path) -> Path:
    """A name that says nothing, and that no file there has: BW-7K3Q9F.bwbundle."""
    while True:
        letters = "".join(secrets.choice(_LETTERS) for _ in range(_NAME_LENGTH))
        path = folder / f"BW-{letters}{bundle.SUFFIX}"
        if not path.exists():
            return path


def _require_room(path: Path, size: int) -> None:
    try:
        room = free_bytes(path.parent)
    except OSError:  # gone or closed to us: writing says which
        return
    if room < size + _ROOM:
        raise BundleError(Code.BUNDLE_NOT_SAVED, name=path.name, reason=WHY_NOT_SAVED[errno.ENOSPC])


@dataclass(frozen=True, slots=True)
class Staged:
    """A bundle that was read and checked. Its files are here; its changes are not taken in yet."""

    assessment: str
    changes: tuple[Change, ...] = field(repr=False)
    new_files: int
    name: str


def stage(
    workspace: Workspace,
    path: Path,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Staged:
    """Read and check a bundle, and keep its files and questionnaire: the long part. Nothing that a
    screen shows changes. Raises BundleError, StoreError, Cancelled."""
    store = workspace.store
    step = _stoppable(progress, cancel or CancelToken())
    with bundle.open_bundle(path) as reader:
        manifest = reader.manifest
        _require_known(workspace, reader, path.name)
        changes = _changes(workspace, reader, path.name)
        questionnaire = _questionnaire(reader, path.name)
        coming = [each for each in manifest.evidence if not store.blobs.has(each.sha256)]
        _require_room_for(workspace, coming, path.name)
        total = sum(each.size for each in coming)
        done = new_files = 0
        step(0, total)
        for each in coming:
            with (
                _room_for(path.name, total - done),
                io.BufferedReader(_Pieces(reader.stream(BLOBS + each.sha256))) as stream,
            ):
                new_files += store.blobs.receive_raw(each.sha256, stream)
            done += each.size
            step(done, total)
    if questionnaire is not None:
        store.pin_questionnaire(manifest.questionnaire, questionnaire)
    return Staged(manifest.assessment, tuple(changes), new_files, path.name)


def take_in(workspace: Workspace, staged: Staged, *, into: OpenStream | None = None) -> Imported:
    """Take in the changes of a bundle, all of them or none. Call it on the thread that reads the
    assessment, with `into` when it is open. Raises StoreError."""
    store = workspace.store
    with _room_for(staged.name, 0):
        result = workspace.wait_for(lambda: store.journal.receive(staged.changes))
    if any(each.device.startswith(f"{workspace.device.id}.") for each in result.new):
        # This store had lost changes of its own; those written since may live on elsewhere.
        store.begin_epoch()
    sendline.unsettle(store, workspace.line, [staged.assessment])
    new, undecided = result.new, 0
    if into is not None and into.id == staged.assessment:
        if new:
            into.forget_steps()
        into.absorb(new, "bundle")
        undecided = sum(1 for _ in into.record.fold.conflicts())
    else:
        keys = frozenset(each.key for each in new)
        workspace.events.publish(AssessmentChanged(staged.assessment, keys, "bundle"))
    return Imported(
        staged.assessment,
        new_changes=len(new),
        waiting=len(result.quarantined),
        forks=len(result.forks),
        new_files=staged.new_files,
        people=tuple(sorted({each.actor for each in new} - {""})),
        questions=len({each.entity_id for each in new if each.entity in _OF_QUESTIONS}),
        evidence=len({each.entity_id for each in new if each.entity == Entity.EVIDENCE}),
        undecided=undecided,
        lacking=_lacking(store, staged.assessment, new),
    )


def _lacking(store: Store, assessment: str, new: Sequence[Change]) -> int:
    """Of how many photos and papers that came a file did not come with them."""
    came = {each.entity_id for each in new if each.entity == Entity.EVIDENCE}
    if not came:
        return 0
    record = record_of(assessment, store.journal.changes(main_stream(assessment)))
    return sum(
        any(not store.blobs.has(file.blob) for file in evidence.files())
        for evidence in record.all_evidence()
        if evidence.id in came
    )


def _require_known(workspace: Workspace, reader: BundleReader, name: str) -> None:
    """The bundle was made by this device or one of its head office, and for this device."""
    if reader.signed.device != workspace.device.id:
        link = workspace.line.link(workspace.store)
        if link is None:
            raise BundleError(Code.SIGNER_UNKNOWN, name=name)
        read_manifest(reader.signed.data, link.trust, name=name)
    if workspace.device.keys.public.age not in reader.manifest.recipients.changes:
        raise BundleError(Code.NOT_FOR_US, name=name)


def _changes(workspace: Workspace, reader: BundleReader, name: str) -> list[Change]:
    """The changes, when they are what the signed manifest says of them."""
    manifest = reader.manifest
    own = (workspace.device.keys.sealing,)
    changes = from_lines(unseal(reader.read(CHANGES), own, name=name, part=CHANGES), name)
    by_device: dict[str, list[Change]] = {device: [] for device in manifest.main.heads}
    for change in changes:
        if change.stream != main_stream(manifest.assessment) or change.device not in by_device:
            raise BundleError(Code.PART_CHANGED, name=name, part=CHANGES)
        by_device[change.device].append(change)
    for device, chain in by_device.items():
        chain.sort(key=lambda each: each.seq)
        if not _reaches_its_end(manifest, device, chain):
            raise BundleError(Code.PART_CHANGED, name=name, part=CHANGES)
    return changes


def _reaches_its_end(manifest: Manifest, device: str, chain: list[Change]) -> bool:
    since, end = manifest.main.since.get(device), manifest.main.heads[device]
    if not chain:
        return since == end
    start = (since.digest, since.seq) if since else (START, 0)
    is_whole = first_gap(chain, after=start[0], seq=start[1]) is None
    return is_whole and (chain[-1].seq, chain[-1].digest) == (end.seq, end.digest)


def _questionnaire(reader: BundleReader, name: str) -> bytes | None:
    if reader.manifest.part(QUESTIONNAIRE) is None:
        return None
    content = reader.read(QUESTIONNAIRE)
    try:
        from_canonical(content)
    except ContentError as wrong:
        raise BundleError(Code.PART_CHANGED, name=name, part=QUESTIONNAIRE) from wrong
    return content


def _require_room_for(workspace: Workspace, coming: list[EvidenceFile], name: str) -> None:
    wanted = sum(each.size for each in coming) + _ROOM
    if free_bytes(workspace.folders.vault) < wanted:
        raise _no_room(name, wanted)


@contextmanager
def _room_for(name: str, wanted: int) -> Iterator[None]:
    """A disk that runs full while a copy comes in: of the work here nothing is unsaved."""
    try:
        yield
    except StoreError as refused:
        if refused.code is not Code.DISK_FULL:
            raise
        raise _no_room(name, wanted) from refused


def _no_room(name: str, wanted: int) -> BundleError:
    """A little more than the copy needs, in whole megabytes: the journal grows as well."""
    return BundleError(Code.BUNDLE_NO_ROOM, name=name, megabytes=(wanted >> 20) + 2)


class _Pieces(io.RawIOBase):
    """Pieces of bytes as a stream to read from."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__()
        self._pieces = pieces
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, target: WriteableBuffer) -> int:
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._rest = memoryview(piece)
        room = memoryview(target)
        count = min(len(room), len(self._rest))
        room[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count


def _stoppable(progress: Progress, wish: CancelToken) -> Progress:
    def step(done: int, total: int) -> None:
        wish.check()
        progress(done, total)

    return step


def seal_notes(workspace: Workspace) -> int:
    """While notes are open: seal what is new of each confidential stream to the reviewers of head
    office, and to nobody else, and keep that. Returns how many streams were sealed anew."""
    if not workspace.notes_open:
        return 0
    seal = partial(sendline.seal_notes, workspace.store, workspace.line)
    return len(workspace.wait_for(seal))
