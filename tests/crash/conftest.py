"""Processes whose file calls are recorded, or made to fail, by a library of our own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bwaudit.store.vault import Keys, NotesKey
from support.store_replay import Call, read_recording

if TYPE_CHECKING:
    from collections.abc import Iterator

TESTS = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Recording:
    """What a process did, and the keys of the store it did it to."""

    calls: list[Call]
    keys: Keys
    notes: NotesKey


Recorder = Callable[[str], Recording]


@pytest.fixture(scope="session")
def fast_folder() -> Iterator[Path]:
    """A folder in memory where there is one: thousands of states are laid out in it."""
    memory = Path("/dev/shm")
    parent = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="bw-crash-", dir=parent))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def powercut(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library to preload, built from `powercut.c`."""
    library = tmp_path_factory.mktemp("powercut") / "powercut.so"
    source = Path(__file__).with_name("powercut.c")
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl", "-lpthread"], check=True
    )
    return library


def environment(library: Path, folder: Path, log: Path | None = None) -> dict[str, str]:
    """What a process needs in its environment to be recorded."""
    found = {
        **os.environ,
        "LD_PRELOAD": str(library),
        "BW_POWERCUT_ROOT": str(folder),
        "PYTHONPATH": str(TESTS),
    }
    if log is not None:
        found["BW_POWERCUT_LOG"] = str(log)
    return found


@pytest.fixture(scope="session")
def record(powercut: Path, fast_folder: Path) -> Recorder:
    """Runs a workload by name and gives back what it did."""

    def run(work: str) -> Recording:
        folder, log = fast_folder / work / "vault", fast_folder / work / "log"
        folder.mkdir(parents=True)
        done = subprocess.run(
            [sys.executable, "-m", "support.store_workload", work, str(folder)],
            env=environment(powercut, folder, log),
            check=True,
            capture_output=True,
            text=True,
        )
        keys, notes = json.loads(done.stdout.splitlines()[0])
        recording = Recording(
            read_recording(log, folder),
            Keys(keys[0], *(bytes.fromhex(key) for key in keys[1:])),
            NotesKey(notes[0], *(bytes.fromhex(key) for key in notes[1:])),
        )
        shutil.rmtree(fast_folder / work)
        return recording

    return run
