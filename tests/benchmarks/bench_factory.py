"""Opening a factory with ten cycles and its plan, against one with a single cycle."""

from __future__ import annotations

import tempfile
from pathlib import Path

from bwaudit.bench import Figure, median, timed
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.paths import Folders
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import factories, opening, planning, unlocking

SAMPLES = 60
CYCLES = 10
LINES = 4
GOAL = 1.3


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        one = _opening(Path(folder), 1)
    with tempfile.TemporaryDirectory() as folder:
        ten = _opening(Path(folder), CYCLES)
    return [Figure("open a factory, ten cycles against one", ten, "ms", one, GOAL)]


def _opening(root: Path, cycles: int) -> float:
    """Milliseconds to open a factory and read its whole plan, as the Factory page does."""
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
        for line in range(LINES):
            planning.from_self_diagnosis(factory, f"Line {line} of cycle {cycle}")

    def open_() -> None:
        opened = factories.open_(workspace, name)
        opened.record.actions()
        opened.newest()

    samples = [timed(open_) for _ in range(SAMPLES)]
    unlocking.lock(workspace)
    return median(samples[5:])
