"""What of an assessment travels, to head office or on a stick: changes, evidence, sealed notes.

Confidential notes are sealed while they are open, to the confidential reviewers of head office
alone; what is kept in the main store is ciphertext that this device cannot open. Nothing here
writes to a stick or a line.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.fold import Fold
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.record import AssessmentRecord
from bwaudit.assessment.terms import Judgement
from bwaudit.assessment.urgent import runs
from bwaudit.foundation.hashing import canonical, strict_json
from bwaudit.foundation.sealed import sealed_size
from bwaudit.improvement.record import FactoryRecord
from bwaudit.improvement.stream import is_factory_stream
from bwaudit.questionnaire.schema import QuestionnaireRef
from bwaudit.wire.assemble import (
    Contents,
    SealedChanges,
    Sender,
    StreamChanges,
    in_order,
    seal_confidential,
)
from bwaudit.wire.manifest import MOST_BLOBS, MOST_TOTAL, EvidenceFile, Head, Priority

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.record import Evidence
    from bwaudit.store.journal import Journal
    from bwaudit.store.store import Store
    from bwaudit.usecases.officelink import OfficeLink
    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.keys import DeviceKeys

_OTHER_PARTS = 64 << 20
"""Room for what is no evidence, in bytes."""

_SEALED = "sealed-notes:"


def record_of(assessment: str, changes: Sequence[Change]) -> AssessmentRecord:
    """An assessment as these changes make it. Unlike an open one it does not change while it is
    read, so it is for other threads. Of a factory's stream it reads the photos and papers."""
    return AssessmentRecord(assessment, Fold(changes))


def bound_to(record: AssessmentRecord) -> Mapping[str, str]:
    """The questionnaire that goes with a stream: the one an assessment was started with, or the
    newest whose compliance points a factory's plan speaks of. Empty when it is not known."""
    if is_factory_stream(record.id):
        return FactoryRecord(record.id, record.fold).questionnaire
    return record.facts.questionnaire


def heads_of(journal: Journal, stream: str) -> dict[str, Head]:
    """How far each device's chain reaches here."""
    ends = journal.heads(stream)
    return {device: Head(seq=seq, digest=digest) for device, (seq, digest) in ends.items()}


def behind(changes: Sequence[Change], theirs: Mapping[str, Head]) -> StreamChanges:
    """The changes that a side with these heads lacks.

    Where their end is a change nobody here knows, they are given the whole chain of that device:
    whether it forked is for them to find.
    """
    digests = {(change.device, change.seq): change.digest for change in changes}
    since: dict[str, Head] = {}
    for device, seq in _ends(changes).items():
        their = theirs.get(device)
        if their is None:
            continue
        if their.seq >= seq:
            since[device] = Head(seq=seq, digest=digests[device, seq])
        elif digests[device, their.seq] == their.digest:
            since[device] = their
    lacking = [
        each for each in changes if each.device not in since or each.seq > since[each.device].seq
    ]
    return StreamChanges(lacking, since)


def _ends(changes: Iterable[Change]) -> dict[str, int]:
    ends: dict[str, int] = {}
    for change in changes:
        ends[change.device] = max(change.seq, ends.get(change.device, 0))
    return ends


def reaches(heads: Mapping[str, Head], wanted: Mapping[str, Head]) -> bool:
    """Whether chains that end at `heads` hold everything up to `wanted`."""
    return all(device in heads and heads[device].seq >= head.seq for device, head in wanted.items())


def evidence_files(
    record: AssessmentRecord, *, with_removed: bool = False
) -> tuple[EvidenceFile, ...]:
    """Every evidence file in the order in which files travel: thumbnails, report copies, originals
    of non-compliant findings and urgent cases, the rest. Removed evidence stays here, unless it is
    asked for."""
    return in_order(
        EvidenceFile(sha256=file.blob, size=sealed_size(file.size), priority=priority)
        for evidence in (_all_evidence(record) if with_removed else record.all_evidence())
        for file, priority in (
            (evidence.thumbnail, Priority.THUMBNAIL),
            (evidence.report, Priority.REPORT_COPY),
            (evidence.original, _of_original(record, evidence)),
        )
        if file is not None
    )


def _all_evidence(record: AssessmentRecord) -> Iterable[Evidence]:
    for evidence in sorted(record.fold.ids(Entity.EVIDENCE)):
        if record.fold.heads((Entity.EVIDENCE, evidence, Fields.FILE)):
            yield record.evidence(evidence)


def _of_original(record: AssessmentRecord, evidence: Evidence) -> Priority:
    urgent = {run.question for run in runs(record)}
    shows_finding = not urgent.isdisjoint(evidence.questions) or any(
        record.answer(question).judgement is Judgement.NON_COMPLIANT
        for question in evidence.questions
    )
    return Priority.OF_A_FINDING if shows_finding else Priority.REST


@dataclass(frozen=True, slots=True)
class KeptNotes:
    """The confidential stream of one assessment as it was sealed, in parts that follow each other.

    Of the first `gone` parts this device has only the ciphertext: their values were erased. `empty`
    is how many changes the stream had when the last value was erased.
    """

    parts: tuple[SealedChanges, ...] = ()
    gone: int = 0
    empty: int = 0

    @property
    def gone_heads(self) -> Mapping[str, Head]:
        """Up to where the values are erased here."""
        return self.parts[self.gone - 1].heads if self.gone else {}


def seal_open_notes(store: Store, trust: OfficeTrust, seen: dict[str, int]) -> list[str]:
    """Seal every confidential stream that has something new, and keep it durably: whole, or all
    that came after its values were erased here. Returns the assessments. Does nothing while notes
    are closed. Raises StoreError.

    `seen` remembers from one call to the next how many changes of each stream are sealed.
    """
    if store.restricted is None:
        return []
    journal = store.restricted.journal
    sealed_now = []
    for stream, revision in journal.revisions().items():
        if seen.get(stream) == revision:
            continue
        changes = journal.changes(stream)
        assessment = changes[0].assessment
        seen[stream] = len(changes)
        kept, heads = kept_notes(store, assessment), heads_of(journal, stream)
        if kept.gone and heads == kept.gone_heads:
            continue
        known = sealed_notes(store, assessment, trust)
        if known is not None and known.heads == heads:
            continue
        since = dict(kept.gone_heads)
        ends = {device: head.seq for device, head in since.items()}
        new = [change for change in changes if change.seq > ends.get(change.device, 0)]
        sealed = seal_confidential(assessment, new, trust, since)
        keep_notes(store, assessment, replace(kept, parts=(*kept.parts[: kept.gone], sealed)))
        sealed_now.append(assessment)
    return sealed_now


def kept_notes(store: Store, assessment: str) -> KeptNotes:
    """What is kept of the sealed notes of an assessment."""
    kept = store.get_secret(_SEALED + assessment)
    if kept is None:
        return KeptNotes()
    raw = strict_json(kept)
    return KeptNotes(tuple(_read_part(part) for part in raw["parts"]), raw["gone"], raw["empty"])


def keep_notes(store: Store, assessment: str, kept: KeptNotes) -> None:
    """Keep sealed notes, durably. Raises StoreError."""
    raw = {
        "parts": [
            {
                "since": {device: head.plain() for device, head in part.since.items()},
                "heads": {device: head.plain() for device, head in part.heads.items()},
                "recipients": list(part.recipients),
                "data": base64.b64encode(part.data).decode(),
            }
            for part in kept.parts
        ],
        "gone": kept.gone,
        "empty": kept.empty,
    }
    store.put_secret(_SEALED + assessment, canonical(raw))


def _read_part(raw: Mapping[str, Any]) -> SealedChanges:
    def heads(name: str) -> dict[str, Head]:
        return {device: Head.model_validate(head) for device, head in raw[name].items()}

    data = base64.b64decode(raw["data"])
    return SealedChanges(data, heads("heads"), tuple(raw["recipients"]), heads("since"))


def sealed_notes(
    store: Store,
    assessment: str,
    trust: OfficeTrust,
    theirs: Mapping[str, Head] | None = None,
) -> SealedChanges | None:
    """The confidential stream as it was sealed last for the reviewers of this head office; with
    `theirs`, the first part of it that a side with these heads lacks."""
    parts = [
        part
        for part in kept_notes(store, assessment).parts
        if part.recipients == trust.confidential
    ]
    if not parts:
        return None
    if theirs is None:
        return parts[-1]
    return next((part for part in parts if not reaches(theirs, part.heads)), parts[-1])


def notes_to_carry(
    store: Store, assessment: str, link: OfficeLink | None, theirs: Mapping[str, Head]
) -> StreamChanges | SealedChanges:
    """The confidential part for a side that has `theirs`: the sealed one it lacks, or none."""
    sealed = sealed_notes(store, assessment, link.trust, theirs) if link else None
    if sealed is None:
        return StreamChanges()
    if reaches(theirs, sealed.heads):
        return StreamChanges(since=dict(sealed.heads))
    return sealed


def contents(
    store: Store,
    record: AssessmentRecord,
    main: StreamChanges,
    confidential: StreamChanges | SealedChanges,
    evidence: Sequence[EvidenceFile],
) -> Contents:
    """Everything `wire.assemble` needs, with the questionnaire the assessment is bound to."""
    ref = QuestionnaireRef.model_validate(bound_to(record))
    return Contents(
        assessment=record.id,
        main=main,
        confidential=confidential,
        questionnaire=store.pinned_questionnaire(ref.digest),
        questionnaire_label=ref.label,
        evidence=evidence,
    )


def within_limits(evidence: Iterable[EvidenceFile]) -> tuple[EvidenceFile, ...]:
    """As many files as one push or bundle may name, the first of those that are given."""
    taken: list[EvidenceFile] = []
    total = _OTHER_PARTS
    for each in evidence:
        total += each.size
        if len(taken) == MOST_BLOBS or total > MOST_TOTAL:
            break
        taken.append(each)
    return tuple(taken)


def sender(keys: DeviceKeys, link: OfficeLink | None, also_to: tuple[str, ...] = ()) -> Sender:
    """Who signs, and whom the parts are sealed to."""
    if link is None:
        return Sender(keys)
    return Sender(keys, link.trust, link.signed_certificate, also_to)
