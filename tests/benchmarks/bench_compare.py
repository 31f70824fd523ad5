"""Two visits side by side, all questions answered; and the same at a factory with ten cycles, whose
floor is the factory with two.
"""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bwaudit.bench import Figure, median, timed
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.paths import Folders
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import comparing, opening, practising, unlocking

if TYPE_CHECKING:
    from bwaudit.usecases.workspace import OpenAssessment, Workspace

CYCLES = 10
ROUNDS = 15
GOAL = 1.3
GOAL_MS = 100.0


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        workspace, _ = unlocking.set_up(
            Folders.below(Path(folder)),
            SystemClock(),
            name="Bench",
            passphrase="bench passphrase",
            notes_pin="2580",
            cost=KdfCost(1024, 1, 1),
        )
        practice = practising.load(workspace, photos=False, reports=False)
        older, newer = (opening.open_(workspace, each) for each in practice.assessments)
        ours = [timed(partial(comparing.compared, older, newer)) for _ in range(ROUNDS)]
        two = _looking_up(workspace, practice.factory, newer)
        for cycle in range(3, CYCLES + 1):
            draft = opening.StartDraft("Bench", factory=practice.factory, cycle=cycle)
            opening.start(workspace, draft)
        ten = _looking_up(workspace, practice.factory, newer)
        unlocking.lock(workspace)
    asked = len(newer.questionnaire.questions)
    return [
        Figure("compare two visits", median(ours), "ms", 0, GOAL_MS, f"{asked} questions"),
        Figure("find the visit before and compare, 10 cycles beside 2", ten, "ms", two, GOAL),
    ]


def _looking_up(workspace: Workspace, factory: str, newer: OpenAssessment) -> float:
    comparing.visits_of(workspace, factory)  # lines of Home are made once
    return median(timed(partial(_look_up, newer)) for _ in range(ROUNDS))


def _look_up(newer: OpenAssessment) -> None:
    older = comparing.visit_before(newer)
    if older is None:
        raise RuntimeError("there is no visit before")
    comparing.compared(older, newer)
