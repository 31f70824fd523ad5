"""Real stores with a cheap key derivation, and visits in them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bwaudit.foundation.paths import Folders
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import opening, unlocking
from support.clocks import SetClock

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.usecases.workspace import OpenAssessment, Workspace

PASSPHRASE = "four words nobody guesses"
PIN = "2580"
CHEAP = KdfCost(1024, 1, 1)
FACTORY = "Sunrise Apparel Ltd"


def folders_below(root: Path) -> Folders:
    """Folders of a device of its own, but for resolved questionnaires, which all tests share."""
    return replace(Folders.below(root), cache=root.parent / "questionnaires")


def new_workspace(root: Path, clock: SetClock | None = None) -> Workspace:
    """A device that was just set up, unlocked, with notes closed."""
    workspace, _code = unlocking.set_up(
        folders_below(root),
        clock or SetClock(),
        name="R. Akter",
        passphrase=PASSPHRASE,
        notes_pin=PIN,
        cost=CHEAP,
    )
    return workspace


def new_visit(workspace: Workspace, factory: str = FACTORY) -> OpenAssessment:
    """An assessment that was just started in Bangladesh."""
    draft = opening.StartDraft(
        factory,
        "Gazipur",
        cycle=4,
        visit_start="2026-05-14",
        visit_end="2026-05-15",
        facts={"headcount": 1240, "dormitory": False},
    )
    return opening.start(workspace, draft)
