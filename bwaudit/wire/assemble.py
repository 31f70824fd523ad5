"""From changes to a signed manifest and its sealed parts: the same for a push and for a stick.

Pure: it is given everything and keeps nothing. What is sealed to whom is decided here and nowhere
else, so that a confidential line can only ever reach the confidential recipients.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bwaudit import __version__
from bwaudit.assessment.changes import (
    START,
    Change,
    main_stream,
    restricted_stream,
    verified,
)
from bwaudit.foundation.hashing import sha256
from bwaudit.wire.manifest import (
    CHANGES,
    CONFIDENTIAL,
    QUESTIONNAIRE,
    BundleKind,
    EvidenceFile,
    Head,
    Manifest,
    Part,
    ReceiptRef,
    Recipients,
    SignedManifest,
    StreamState,
    read_manifest,
    sign_manifest,
)
from bwaudit.wire.seal import seal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.envelope import Envelope
    from bwaudit.wire.keys import DeviceKeys


@dataclass(frozen=True, slots=True)
class StreamChanges:
    """Changes of one stream to carry: everything after `since`."""

    changes: Sequence[Change] = ()
    since: Mapping[str, Head] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SealedChanges:
    """A confidential stream, or all of it after `since`, sealed earlier, while it was open: see
    `seal_confidential`."""

    data: bytes = field(repr=False)
    heads: Mapping[str, Head]
    recipients: tuple[str, ...]
    since: Mapping[str, Head] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a bundle or push is about. `evidence` may be in any order and hold a file twice."""

    assessment: str
    main: StreamChanges
    confidential: StreamChanges | SealedChanges
    questionnaire: bytes
    questionnaire_label: str = ""
    evidence: Sequence[EvidenceFile] = ()


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends, and to which head office. `also_to` are further devices that may read the changes,
    never the confidential part."""

    keys: DeviceKeys
    trust: OfficeTrust | None = None
    certificate: Envelope | None = None
    also_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assembled:
    """The signed manifest and the parts it names, ready to be written or sent."""

    signed: SignedManifest
    parts: Mapping[str, bytes]

    @property
    def manifest(self) -> Manifest:
        return self.signed.manifest


def assemble(
    contents: Contents,
    sender: Sender,
    *,
    kind: BundleKind,
    bundle: str,
    created_at: datetime,
    previous: ReceiptRef | None = None,
) -> Assembled:
    """Seal the parts and sign the manifest.

    The changes are sealed to head office, the device itself and `also_to`; confidential ones to the
    confidential reviewers only. A device without a head office seals both to itself: its safety
    copy, for nobody else. Raises StoreError CHAIN_BROKEN when the changes do not follow each other.
    """
    trust, own = sender.trust, sender.keys.public.age
    open_to = (*(trust.ingest if trust else ()), own, *sender.also_to)
    closed_to = trust.confidential if trust else (own,)
    parts = {CHANGES: seal(_lines(contents.main.changes), open_to)}
    if isinstance(contents.confidential, SealedChanges):
        sealed = contents.confidential
        confidential = StreamState(since=dict(sealed.since), heads=dict(sealed.heads))
        parts[CONFIDENTIAL] = contents.confidential.data
        closed_to = contents.confidential.recipients
    else:
        confidential = _state(contents.confidential, restricted_stream(contents.assessment))
        if contents.confidential.changes:
            parts[CONFIDENTIAL] = seal(_lines(contents.confidential.changes), closed_to)
    parts[QUESTIONNAIRE] = contents.questionnaire
    manifest = Manifest(
        bundle=bundle,
        kind=kind,
        assessment=contents.assessment,
        office=trust.office if trust else None,
        device=sender.keys.public,
        certificate=sender.certificate.plain() if sender.certificate else None,
        created_at=created_at,
        recipients=Recipients(
            changes=open_to, confidential=closed_to if CONFIDENTIAL in parts else ()
        ),
        main=_state(contents.main, main_stream(contents.assessment)),
        confidential=confidential,
        previous=previous,
        parts=tuple(
            Part.model_validate({"name": name, "size": len(data), "sha256": sha256(data)})
            for name, data in parts.items()
        ),
        evidence=in_order(contents.evidence),
        questionnaire=sha256(contents.questionnaire),
        questionnaire_label=contents.questionnaire_label,
        program=__version__,
    )
    return Assembled(read_manifest(sign_manifest(manifest, sender.keys)), parts)


def seal_confidential(
    assessment: str,
    changes: Sequence[Change],
    trust: OfficeTrust,
    since: Mapping[str, Head] | None = None,
) -> SealedChanges:
    """Seal a confidential stream, or all of it after `since`, to the confidential reviewers and to
    nobody else, not even this device. Raises StoreError CHAIN_BROKEN, ValueError for changes of
    another stream."""
    before = dict(since or {})
    state = _state(StreamChanges(changes, before), restricted_stream(assessment))
    data = seal(_lines(changes), trust.confidential)
    return SealedChanges(data, state.heads, trust.confidential, before)


def in_order(evidence: Iterable[EvidenceFile]) -> tuple[EvidenceFile, ...]:
    """Each file once, at its most urgent priority, in the order in which files travel."""
    first: dict[str, EvidenceFile] = {}
    for each in sorted(evidence, key=lambda each: each.priority):
        first.setdefault(each.sha256, each)
    return tuple(first.values())


def heads_after(stream: StreamChanges) -> dict[str, Head]:
    """Where each device's chain ends with these changes."""
    heads = dict(stream.since)
    for change in stream.changes:
        known = heads.get(change.device)
        if known is None or change.seq > known.seq:
            heads[change.device] = Head(seq=change.seq, digest=change.digest)
    return heads


def _state(stream: StreamChanges, name: str) -> StreamState:
    by_device: dict[str, list[Change]] = {}
    for change in stream.changes:
        if change.stream != name:
            raise ValueError("a change of another stream")
        by_device.setdefault(change.device, []).append(change)
    for device, chain in by_device.items():
        start = stream.since.get(device)
        verified(
            sorted(chain, key=lambda change: change.seq),
            after=start.digest if start else START,
            seq=start.seq if start else 0,
        )
    return StreamState(since=dict(stream.since), heads=heads_after(stream))


def _lines(changes: Sequence[Change]) -> Iterable[bytes]:
    return (change.line() for change in changes)
