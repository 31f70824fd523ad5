"""The immutable Change and the hash chain it stands in.

A change says who, on which device, when, which field of which record, which earlier changes it saw,
and why. Changes of one device in one stream form a chain: each names the digest of the one before.
What the digest covers is the change's `body` (RFC 8785 bytes) as it was first written; it is never
serialised again to be compared. The value itself stands outside the body behind a salted
commitment, so that it can be erased later without breaking the chain.

A stream is one assessment (`<id>`) or its confidential part (`<id>#r`), which lives only in the
restricted store.

Source: `sync-security.md` 3b; RFC 8785 for canonical JSON.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self

from bwaudit.assessment.terms import Tier
from bwaudit.foundation.errors import BundleError, Code, StoreError
from bwaudit.foundation.hashing import Json, canonical, strict_json
from bwaudit.foundation.text import only_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bwaudit.foundation.clock import Clock

VERSION = 1
_LABEL = b"bw/op/1"
START = "0" * 64
"""What the first change of a chain names as the one before it."""

_RESTRICTED = "#r"
_FUTURE_BOUND = timedelta(hours=24)


class ChangeKind(StrEnum):
    """Why a value was set. All kinds fold alike; screens and history tell them apart."""

    SET = "set"
    UNDO = "undo"
    RESOLVE = "resolve"
    WITNESS = "witness"
    IMPORT = "import"


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """A hybrid logical clock reading: wall milliseconds, a counter for ties, and the writer's time
    zone in minutes.

    It orders what people see. It never decides which of two changes holds.
    """

    milliseconds: int
    counter: int
    zone: int

    def when(self) -> datetime:
        """The moment, in the writer's own time zone."""
        zone = timezone(timedelta(minutes=self.zone))
        return datetime.fromtimestamp(self.milliseconds / 1000, UTC).astimezone(zone)


class Stamper:
    """Gives stamps that only ever go forward on this device, whatever its wall clock does."""

    def __init__(self, clock: Clock, last: Stamp | None = None) -> None:
        self._clock = clock
        self._last = last or Stamp(0, 0, 0)

    def next(self) -> Stamp:
        wall = int(self._clock.now().timestamp() * 1000)
        zone = self._clock.offset_minutes()
        if wall > self._last.milliseconds:
            self._last = Stamp(wall, 0, zone)
        else:
            self._last = Stamp(self._last.milliseconds, self._last.counter + 1, zone)
        return self._last

    def observe(self, other: Stamp) -> bool:
        """Take note of another device's stamp. False when it lies more than a day ahead: then it
        does not drag this clock."""
        if other.when() > self._clock.now() + _FUTURE_BOUND:
            return False
        if (other.milliseconds, other.counter) > (self._last.milliseconds, self._last.counter):
            self._last = Stamp(other.milliseconds, other.counter, self._last.zone)
        return True


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person wants to change, before it has a place in the chain.

    `parents` are the changes it was made in sight of, where those are not the newest ones here: a
    table that was filled in elsewhere. None stands for everything that holds now. Whatever was
    typed or pasted, `value` and `reason` hold text only (`only_text`).
    """

    entity: str
    entity_id: str
    field: str
    value: Json
    kind: ChangeKind = ChangeKind.SET
    reason: str = ""
    parents: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", _of_text(self.value))
        object.__setattr__(self, "reason", only_text(self.reason))


def _of_text(value: Json) -> Json:
    """The same value with text only in its words."""
    match value:
        case str():
            return only_text(value)
        case list():
            return [_of_text(each) for each in value]
        case dict():
            return {only_text(name): _of_text(each) for name, each in value.items()}
        case _:
            return value


@dataclass(frozen=True, slots=True)
class Change:
    """One change in its chain. `value` is canonical JSON text, or None when it was erased."""

    stream: str
    device: str
    seq: int
    prev: str
    at: Stamp
    actor: str
    entity: str
    entity_id: str
    field: str
    kind: str
    parents: tuple[str, ...]
    reason: str
    commitment: str
    body: bytes
    digest: str
    salt: str | None
    value: str | None

    @property
    def key(self) -> tuple[str, str, str]:
        """The field this change is about: entity, id, field name."""
        return (self.entity, self.entity_id, self.field)

    @property
    def tier(self) -> Tier:
        return tier_of(self.stream)

    @property
    def assessment(self) -> str:
        return self.stream.removesuffix(_RESTRICTED)

    @property
    def writer(self) -> str:
        """Who the value is from: of one that undo brought back beside others, whoever wrote it
        first, which stands as its reason."""
        return self.reason if self.kind == ChangeKind.UNDO and self.reason else self.actor

    def decoded(self) -> Any:
        """The value as JSON, None when erased."""
        return None if self.value is None else json.loads(self.value)

    @classmethod
    def write(
        cls,
        draft: Draft,
        *,
        stream: str,
        device: str,
        seq: int,
        prev: str,
        at: Stamp,
        actor: str,
        parents: Sequence[str],
    ) -> Self:
        """Give a draft its place in the chain."""
        salt = secrets.token_hex(16)
        value = canonical(draft.value).decode()
        covered = {
            "v": VERSION,
            "stream": stream,
            "device": device,
            "seq": seq,
            "prev": prev,
            "at": [at.milliseconds, at.counter, at.zone],
            "actor": actor,
            "entity": draft.entity,
            "id": draft.entity_id,
            "field": draft.field,
            "kind": draft.kind.value,
            "parents": sorted(parents),
            "reason": draft.reason,
            "commit": _commitment(salt, value),
        }
        return cls.from_body(canonical(covered), salt, value)

    @classmethod
    def from_body(cls, body: bytes, salt: str | None, value: str | None) -> Self:
        """Read a change from the bytes its digest covers.

        Raises ValueError when the body is not a change, or the value is not the one that was
        committed to.
        """
        fields = strict_json(body)
        try:
            if fields["v"] != VERSION:
                raise ValueError("made by a newer version")
            change = cls(
                stream=_text(fields["stream"]),
                device=_text(fields["device"]),
                seq=_count(fields["seq"]),
                prev=_text(fields["prev"]),
                at=Stamp(*(_integer(part) for part in fields["at"])),
                actor=_text(fields["actor"]),
                entity=_text(fields["entity"]),
                entity_id=_text(fields["id"]),
                field=_text(fields["field"]),
                kind=_text(fields["kind"]),
                parents=tuple(_text(parent) for parent in fields["parents"]),
                reason=_text(fields["reason"]),
                commitment=_text(fields["commit"]),
                body=bytes(body),
                digest=digest_of(body),
                salt=salt,
                value=value,
            )
        except (KeyError, TypeError) as gap:
            raise ValueError("not a change") from gap
        if value is not None and (salt is None or _commitment(salt, value) != change.commitment):
            raise ValueError("the value differs from what was committed to")
        return change

    def line(self) -> bytes:
        """One JSON line, as bundles carry it."""
        return (
            canonical({"body": self.body.decode(), "salt": self.salt, "value": self.value}) + b"\n"
        )

    @classmethod
    def from_line(cls, line: bytes) -> Self:
        """Read one JSON line. Raises ValueError."""
        fields = strict_json(line)
        if not isinstance(fields, dict) or set(fields) != {"body", "salt", "value"}:
            raise ValueError("not a change")
        return cls.from_body(
            _text(fields["body"]).encode(), _maybe(fields["salt"]), _maybe(fields["value"])
        )


def digest_of(body: bytes) -> str:
    """The digest a change is known by."""
    return hashlib.sha256(_LABEL + body).hexdigest()


def _commitment(salt: str, value: str) -> str:
    return hmac.new(bytes.fromhex(salt), value.encode(), hashlib.sha256).hexdigest()


def main_stream(assessment: str) -> str:
    """The stream head office may read."""
    return assessment


def restricted_stream(assessment: str) -> str:
    """The confidential stream of an assessment."""
    return assessment + _RESTRICTED


def tier_of(stream: str) -> Tier:
    return Tier.RESTRICTED if stream.endswith(_RESTRICTED) else Tier.MAIN


@dataclass(frozen=True, slots=True)
class Gap:
    """Where a chain stops fitting together."""

    device: str
    seq: int
    reason: str


def first_gap(chain: Iterable[Change], *, after: str = START, seq: int = 0) -> Gap | None:
    """The first place where one device's changes of one stream do not follow each other, else None.

    `chain` is in order of `seq`; `after` and `seq` are the digest and number of the change before
    the first one.
    """
    for change in chain:
        seq += 1
        if change.seq != seq:
            return Gap(change.device, seq, "a change is missing")
        if change.prev != after:
            return Gap(change.device, seq, "it does not follow the change before it")
        if digest_of(change.body) != change.digest:
            return Gap(change.device, seq, "its digest differs")
        after = change.digest
    return None


def verified(chain: Iterable[Change], *, after: str = START, seq: int = 0) -> tuple[Change, ...]:
    """The same changes when the chain fits together. Raises StoreError CHAIN_BROKEN naming the
    first bad one."""
    changes = tuple(chain)
    gap = first_gap(changes, after=after, seq=seq)
    if gap:
        raise StoreError(Code.CHAIN_BROKEN, number=gap.seq, device=gap.device)
    return changes


def from_lines(lines: Iterable[bytes], name: str) -> list[Change]:
    """Read changes from JSON lines out of a bundle. Raises BundleError PART_CHANGED."""
    try:
        return [Change.from_line(line) for line in lines]
    except ValueError as reason:
        raise BundleError(Code.PART_CHANGED, name=name, part="changes") from reason


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("text is wanted here")
    return value


def _maybe(value: Any) -> str | None:
    return None if value is None else _text(value)


def _integer(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("a number is wanted here")
    return value


def _count(value: Any) -> int:
    number = _integer(value)
    if number < 1:
        raise ValueError("numbers begin at 1")
    return number
