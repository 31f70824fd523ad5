"""The battery is pulled while somebody types (W20): what was told as saved is there, and what was
typed in the last second at most is gone. On a question, a page of a factory, a sheet, and in the
exit meeting.

One desktop is stopped at several moments. What its folder holds then is what a kill would leave;
a copy of it is opened as after one. In the end it is killed.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

import pytest

from bwaudit.usecases import factories, opening, unlocking
from crash.conftest import TESTS
from support.clocks import SetClock
from support.desktops import make_device
from support.typist import KEY_MS, KEYS, PLACES, keys_in
from support.visits import PASSPHRASE, folders_below, new_visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MOST_LOST = 1_000 // KEY_MS


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be stopped there")
def test_a_desktop_killed_at_any_moment_has_what_it_saved_while_somebody_typed(
    tmp_path: Path,
) -> None:
    folder, clock = tmp_path / "device", SetClock()
    make_device(folder, clock, new_visit)
    chance = random.Random()
    # More keys than may be lost, so that some of each place must be there.
    least = _MOST_LOST + 10
    keys = [KEYS * place + chance.randrange(least, KEYS) for place in range(PLACES)]
    left = []
    with typing(folder) as typist:
        heard = Heard(typist.stdout)
        for moment, key in enumerate(keys):
            heard.wait_for(key)
            typist.send_signal(signal.SIGSTOP)
            heard.what_is_there()
            copy = tmp_path / f"left-{moment}"
            shutil.copytree(folder, copy)
            left.append((copy, heard.typed, heard.saved))
            typist.send_signal(signal.SIGCONT)
        typist.kill()
    left.append((folder, heard.typed, heard.saved))
    for place, typed, saved in left:
        found = what_is_found(place, clock)
        assert found >= saved, (keys, place.name)
        assert typed - found <= _MOST_LOST, (keys, place.name)
    assert left[-1][2] > 0


@contextmanager
def typing(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A desktop in which somebody types; it is gone afterwards."""
    with subprocess.Popen(
        [sys.executable, "-m", "support.typist", str(folder)],
        env={**os.environ, "PYTHONPATH": str(TESTS), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
    ) as typist:
        try:
            yield typist
        finally:
            typist.kill()


class Heard:
    """What the typist told so far."""

    def __init__(self, lines: IO[bytes] | None) -> None:
        assert lines is not None
        self._lines = lines
        self.typed = self.saved = 0

    def wait_for(self, key: int) -> None:
        """Hear until so many keys were pressed."""
        while self.typed < key:
            self._take(self._lines.readline())

    def what_is_there(self) -> None:
        """Hear the rest of what a stopped desktop has told."""
        os.set_blocking(self._lines.fileno(), False)
        while line := self._lines.readline():
            self._take(line)
        os.set_blocking(self._lines.fileno(), True)

    def _take(self, line: bytes) -> None:
        what, amount = line.split()
        if what == b"typed":
            self.typed = int(amount)
        else:
            self.saved = int(amount)


def what_is_found(folder: Path, clock: SetClock) -> int:
    """How many keys are there after the device was started anew."""
    workspace = unlocking.unlock(folders_below(folder), clock, PASSPHRASE)
    assert workspace.stopped_at is not None
    (line,) = opening.assessments(workspace)
    visit = opening.open_(workspace, line.id)
    found = keys_in(visit, factories.open_(workspace, visit.record.facts.factory))
    unlocking.lock(workspace)
    return found
