"""Opening a factory with ten cycles and its plan, against one with a single cycle and as long a
plan."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bwaudit.bench import Figure, median, timed
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.paths import Folders
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import factories, opening, planning, unlocking

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLES = 60
CYCLES = 10
LINES = 40
GOAL = 1.3


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        open_one, lock_one = _ready(Path(folder) / "one", 1)
        open_ten, lock_ten = _ready(Path(folder) / "ten", CYCLES)
        turns = [(timed(open_ten), timed(open_one)) for _ in range(SAMPLES)][5:]
        lock_one()
        lock_ten()
    ten, one = (median(each) for each in zip(*turns, strict=True))
    return [Figure("open a factory, ten cycles against one", ten, "ms", one, GOAL)]


def _ready(root: Path, cycles: int) -> tuple[Callable[[], None], Callable[[], None]]:
    """Opens a factory and reads its whole plan, as the Factory page does; and locks its store."""
    workspace, _ = unlocking.set_up(
        Folders.below(root),
        SystemClock(),
        name="Bench",
        passphrase="bench passphrase",
        notes_pin="2580",
        cost=KdfCost(1024, 1, 1),
    )
    visit = opening.start(workspace, opening.StartDraft("Bench"))
    name = visit.record.facts.factory
    for cycle in range(cycles):
        factory = factories.open_(workspace, name)
        if cycle:
            factories.start_next_cycle(factory, "2026-05-14", "2026-05-15")
        for line in range(LINES // cycles):
            planning.from_self_diagnosis(factory, f"Line {line} of cycle {cycle}")

    def open_() -> None:
        opened = factories.open_(workspace, name)
        opened.record.actions()
        opened.newest()

    return open_, partial(unlocking.lock, workspace)
