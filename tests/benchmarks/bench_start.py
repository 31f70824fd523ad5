"""From the start of the process to a first screen that can be used, against a bare window.

Both run in fresh processes, in turn, and import the same of Qt.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

from bwaudit.bench import Figure, median
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.paths import Folders
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import unlocking

ROUNDS = 9
GOAL = 2.0
_PROBE = Path(__file__).with_name("start_probe.py")


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        fresh, known = Path(folder) / "fresh", Path(folder) / "known"
        fresh.mkdir()
        _set_up(known)
        start = partial(_start, bytecode=Path(folder) / "bytecode")
        names = ",".join(start("ours", str(known))["qt"])  # also compiles every module
        start("bare", names)
        rounds = [
            (start("ours", str(known)), start("ours", str(fresh)), start("bare", names))
            for _ in range(ROUNDS)
        ]
    figures = []
    for place, screen in enumerate(("unlock", "set up")):
        for span, words in (("whole", "whole process"), ("inside", "after Python itself started")):
            ours = median(each[place][span] for each in rounds)
            floor = median(each[-1][span] for each in rounds)
            figures.append(Figure(f"start to {screen}", ours, "ms", floor, GOAL, words))
    return figures


def _set_up(root: Path) -> None:
    workspace, _ = unlocking.set_up(
        Folders.below(root),
        SystemClock(),
        name="Bench",
        passphrase="bench passphrase",
        notes_pin="2580",
        cost=KdfCost(1024, 1, 1),
    )
    unlocking.lock(workspace)


def _start(kind: str, given: str, bytecode: Path) -> dict[str, Any]:
    """One start in a fresh process: milliseconds by span. Compiled modules are kept, as they are
    in an installed program."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(bytecode)
    command = [sys.executable, str(_PROBE), kind, given, repr(time.monotonic())]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told
