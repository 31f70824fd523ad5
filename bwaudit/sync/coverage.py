"""What receipts prove to have arrived. The only source of "received" and "sent"."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC
from typing import TYPE_CHECKING

from bwaudit.wire.receipt import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from bwaudit.wire.manifest import Head, Manifest
    from bwaudit.wire.receipt import Receipt


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far head office has the chains of one assessment, and which evidence files it has.

    `level` is "complete" when every registered push arrived with all its files, else "answers", or
    "held" when the newest receipt says that a person there must decide. `at` is the moment of the
    newest receipt for something received, by head office's clock.
    """

    main: Mapping[str, Head] = field(default_factory=dict)
    confidential: Mapping[str, Head] = field(default_factory=dict)
    files: frozenset[str] = frozenset()
    level: str = ""
    at: datetime | None = None


def coverage(receipts: Iterable[tuple[Receipt, Manifest]]) -> Coverage:
    """What receipts cover together. Each comes with the manifest it is about, in the order of head
    office's log; whoever calls has verified them."""
    main: dict[str, Head] = {}
    confidential: dict[str, Head] = {}
    files: set[str] = set()
    levels: dict[str, Level] = {}
    newest, at = "", None
    for receipt, manifest in receipts:
        received = receipt.received
        newest = received.level.value
        if received.level is Level.HELD:
            continue
        at = receipt.received_at.astimezone(UTC)
        levels[received.push] = received.level
        _reach(main, received.main)
        _reach(confidential, received.confidential)
        if received.level is Level.COMPLETE:
            files.update(each.sha256 for each in manifest.evidence)
    if newest and newest != Level.HELD.value:
        has_all = all(level is Level.COMPLETE for level in levels.values())
        newest = (Level.COMPLETE if has_all else Level.ANSWERS).value
    return Coverage(main, confidential, frozenset(files), newest, at)


def _reach(heads: dict[str, Head], others: Mapping[str, Head]) -> None:
    for device, head in others.items():
        if device not in heads or heads[device].seq < head.seq:
            heads[device] = head
