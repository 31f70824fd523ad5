"""Children that are killed while a form is recorded: just before it is durable, and just after.

Run as `python -m support.form_nursery FOLDER`; says on standard output what each left. Children are
forked from here, so that the program is loaded once.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bwaudit.foundation.clock import SystemClock
from bwaudit.store import meta
from bwaudit.store.secondcopy import SecondCopy
from bwaudit.usecases import drafting, gathering, opening, unlocking
from support.visits import PASSPHRASE, folders_below, new_visit, new_workspace

if TYPE_CHECKING:
    from bwaudit.foundation.paths import Folders

FORM: Final = "own paper"
NAME: Final = "Canteen register"
POINTS: Final = {"before": (meta, "edit"), "after": (SecondCopy, "append")}
"""What is called inside the transaction, and what next when it is committed."""


def live(folders: Folders, assessment: str, point: str) -> None:
    """Press the button of a form that holds something, and be killed."""
    visit = opening.open_(unlocking.unlock(folders, SystemClock(), PASSPHRASE), assessment)
    drafting.keep(visit, FORM, {"name": NAME})
    owner, called = POINTS[point]
    setattr(owner, called, lambda *_args: os.kill(os.getpid(), signal.SIGKILL))
    with drafting.decided(visit, FORM):
        gathering.add(visit, visit.questionnaire.clusters[0].id, NAME)


def left(folders: Folders, assessment: str) -> dict[str, int]:
    """How often the paper is on the list, and in a form."""
    workspace = unlocking.unlock(folders, SystemClock(), PASSPHRASE)
    visit = opening.open_(workspace, assessment)
    papers = [each for each in gathering.listed(visit) if NAME in each.names.values()]
    found = {"recorded": len(papers), "held": len(drafting.kept(visit))}
    unlocking.lock(workspace)
    return found


def run(folder: Path) -> dict[str, dict[str, int]]:
    """Kill one child at each point."""
    workspace = new_workspace(folder)
    visits = {point: new_visit(workspace).id for point in POINTS}
    folders = folders_below(folder)
    unlocking.lock(workspace)
    found = {}
    for point, visit in visits.items():
        child = os.fork()
        if not child:
            live(folders, visit, point)
            os._exit(1)
        _, ended = os.waitpid(child, 0)
        assert os.WIFSIGNALED(ended), "the child was not killed"
        found[point] = left(folders, visit)
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]))))
