"""Devices that write changes in memory, as the store does, for tests of the fold and the merge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.changes import START, Change, ChangeKind, Draft, Stamper
from bwaudit.assessment.fold import Fold
from support.clocks import SetClock

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bwaudit.foundation.hashing import Json

STREAM = "a" * 32


class Pen:
    """One device's hand: writes changes whose parents are what this device has seen."""

    def __init__(self, device: str, clock: SetClock | None = None) -> None:
        self.device = device
        self.clock = clock or SetClock()
        self.stamper = Stamper(self.clock)
        self.fold = Fold()
        self.history: list[Change] = []
        self.own: list[Change] = []

    def write(
        self,
        entity: str,
        entity_id: str,
        field: str,
        value: Json,
        kind: ChangeKind = ChangeKind.SET,
        parents: Sequence[str] | None = None,
    ) -> Change:
        """Set one field, in sight of everything here unless `parents` are given."""
        seen = [head.digest for head in self.fold.heads((entity, entity_id, field))]
        change = Change.write(
            Draft(entity, entity_id, field, value, kind),
            stream=STREAM,
            device=self.device,
            seq=len(self.own) + 1,
            prev=self.own[-1].digest if self.own else START,
            at=self.stamper.next(),
            actor=self.device,
            parents=seen if parents is None else parents,
        )
        self.own.append(change)
        self.take([change])
        return change

    def take(self, changes: Iterable[Change]) -> None:
        """Take in changes, also some that are here already."""
        for change in changes:
            if self.fold.apply(change):
                self.history.append(change)


def union(*histories: Iterable[Change]) -> list[Change]:
    """All changes of several histories, once each."""
    return list({change.digest: change for history in histories for change in history}.values())
