"""The battery is pulled while somebody types (W20): what was told as saved is there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from bwaudit.assessment.record import Entity
from bwaudit.usecases import opening, unlocking
from crash.conftest import TESTS
from support.clocks import SetClock
from support.desktops import make_device
from support.visits import PASSPHRASE, folders_below, new_visit

if TYPE_CHECKING:
    from pathlib import Path

_SAVES = 3


def test_a_killed_desktop_has_what_it_saved_while_somebody_never_stopped_typing(
    tmp_path: Path,
) -> None:
    folder, clock = tmp_path, SetClock()
    make_device(folder, clock, new_visit)
    with subprocess.Popen(
        [sys.executable, "-m", "support.typist", str(folder)],
        env={**os.environ, "PYTHONPATH": str(TESTS), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as typist:
        assert typist.stdout is not None
        told = [int(next(typist.stdout)) for _ in range(_SAVES)]
        typist.send_signal(signal.SIGKILL)
    assert told == sorted(told)
    assert told[-1] > 0
    workspace = unlocking.unlock(folders_below(folder), clock, PASSPHRASE)
    assert workspace.stopped_at is not None
    (line,) = opening.assessments(workspace)
    visit = opening.open_(workspace, line.id)
    (question,) = visit.record.fold.ids(Entity.FINDING)
    text = visit.record.finding(question).text
    assert len(text) >= told[-1]
    assert set(text) == {"x"}
    unlocking.lock(workspace)
