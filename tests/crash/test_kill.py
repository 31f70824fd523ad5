"""A program that is killed at any moment has lost nothing it said was saved."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from crash.conftest import TESTS

if TYPE_CHECKING:
    from pathlib import Path

KILLS = 100


def test_a_hundred_kills_lose_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "support.store_nursery", str(tmp_path / "vault"), str(KILLS), "1"],
        env={**os.environ, "PYTHONPATH": str(TESTS)},
        check=True,
        capture_output=True,
        text=True,
    )
    found = json.loads(done.stdout)
    assert found.pop("saved") > KILLS
    assert found.pop("photos") > KILLS / 4
    assert found == {"lost": 0, "unreadable": 0, "recovered": 0, "problems": 0}


def test_a_form_whose_button_was_pressed_is_recorded_or_still_there_and_never_both(
    tmp_path: Path,
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "support.form_nursery", str(tmp_path / "device")],
        env={**os.environ, "PYTHONPATH": str(TESTS)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert json.loads(done.stdout) == {
        "before": {"recorded": 0, "held": 1},
        "after": {"recorded": 1, "held": 0},
    }
