"""One stream in memory: its fold, every change by field, and where each device's chain ends.

Filled from the database once, then kept up to date by the journal. It never writes.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import START, Change
from bwaudit.assessment.fold import Fold, Key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class StreamState:
    """What the journal knows of one stream."""

    def __init__(self, changes: Iterable[Change], fold: Fold | None = None) -> None:
        """`fold` is one that somebody still holds: it is brought up to date and used on."""
        self.fold = Fold() if fold is None else fold
        self.changes: list[Change] = []
        self._by_key: dict[Key, list[Change]] = defaultdict(list)
        self._links: dict[str, tuple[str, int]] = {}
        self._at: dict[tuple[str, int], set[str]] = defaultdict(set)
        self._ends: dict[str, tuple[int, str]] = {}
        for change in changes:
            self.add(change)

    def add(self, change: Change) -> None:
        """Take in a change that is durable; a second time changes nothing."""
        if self.knows(change.digest):
            return
        self.fold.apply(change)
        self.changes.append(change)
        self._by_key[change.key].append(change)
        self._links[change.digest] = (change.device, change.seq)
        self._at[change.device, change.seq].add(change.digest)
        here = (change.seq, change.digest)
        if here > self._ends.get(change.device, (0, "")):
            self._ends[change.device] = here

    def knows(self, digest: str) -> bool:
        return digest in self._links

    def end(self, device: str) -> tuple[int, str]:
        """Number and digest of a device's last change; (0, START) when it has none."""
        return self._ends.get(device, (0, START))

    def ends(self) -> dict[str, tuple[int, str]]:
        """Number and digest of every device's last change. Of a fork, the longest branch."""
        return dict(self._ends)

    def history(self, key: Key) -> list[Change]:
        """Every change of one field, in the order this device came to know them."""
        return list(self._by_key.get(key, ()))

    def forks(self) -> list[tuple[str, int]]:
        """Places where one device wrote two different changes under one number."""
        return sorted(place for place, digests in self._at.items() if len(digests) > 1)

    def fitting(self, offered: Sequence[Change]) -> tuple[list[Change], list[Change]]:
        """Split what is new among `offered` into changes whose chain is whole from its start, in an
        order in which they can be added, and those whose predecessor is not here.
        """
        fits: dict[str, Change] = {}
        waits = []
        new = {change.digest: change for change in offered if not self.knows(change.digest)}
        for change in sorted(new.values(), key=lambda each: (each.device, each.seq, each.digest)):
            before = fits.get(change.prev)
            place = (before.device, before.seq) if before else self._links.get(change.prev)
            begins = change.seq == 1 and change.prev == START
            if begins or place == (change.device, change.seq - 1):
                fits[change.digest] = change
            else:
                waits.append(change)
        return list(fits.values()), waits

    def is_forked(self, change: Change) -> bool:
        """Whether its device wrote another change under the same number."""
        return len(self._at[change.device, change.seq]) > 1

    def heads_with(self, added: Sequence[Change]) -> dict[Key, tuple[Change, ...]]:
        """What the heads of the touched fields are once `added` is taken in. Changes nothing."""
        touched: dict[Key, list[Change]] = defaultdict(list)
        for change in added:
            touched[change.key].append(change)
        return {
            key: Fold([*self._by_key.get(key, ()), *new]).heads(key) for key, new in touched.items()
        }

    def lacking(self, theirs: Mapping[str, tuple[int, str]]) -> list[Change]:
        """What a side whose chains end at `theirs` does not have, in an order it can add it.

        Where their end is a change nobody here knows, the chain has forked, or theirs is longer:
        they are given everything of that device that could be on another branch.
        """
        after = {}
        forked = {device for device, _ in self.forks()}
        for device, (seq, digest) in theirs.items():
            mine = self._ends.get(device, (0, START))[0]
            if self._links.get(digest) == (device, seq) and device not in forked:
                after[device] = seq
            elif seq > mine and device not in forked:
                after[device] = mine
        return [each for each in self.changes if each.seq > after.get(each.device, 0)]
