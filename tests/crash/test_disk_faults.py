"""A disk that is full, read-only or failing: told in words, nothing saved is lost, work goes on
after."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from crash.conftest import environment

if TYPE_CHECKING:
    from pathlib import Path


def attempts(kind: str, library: Path, folder: Path) -> list[dict[str, Any]]:
    """One for every call the disk could refuse."""
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "support.store_faults", kind, str(folder)],
        env=environment(library, folder),
        check=True,
        capture_output=True,
        text=True,
    )
    folder.rmdir()
    return [json.loads(line) for line in done.stdout.splitlines()]


NO_CHANGE = (
    "The disk is full.",
    "The folder of the program cannot be written to.",
    "The disk does not take what is written.",
)
"""What is said where there was no change that could not be saved."""


@pytest.mark.parametrize(
    ("kind", "codes", "sentence"),
    [
        ("full", {"STO-01"}, "The disk is full."),
        ("read_only", {"STO-02"}, "This folder cannot be written to."),
        ("failing", {"STO-08", "STO-02"}, "Your last change is not saved."),
    ],
)
def test_whichever_call_is_refused_nothing_saved_is_lost(
    powercut: Path, fast_folder: Path, kind: str, codes: set[str], sentence: str
) -> None:
    found = attempts(kind, powercut, fast_folder / kind)
    assert len(found) > 100
    assert [each["wrong"] for each in found if each["wrong"]] == []
    refused = [each for each in found if each["refused"]]
    assert len(refused) > 100
    assert {each["refused"] for each in refused} == codes
    said = {each["sentence"] for each in refused}
    assert any(sentence in each for each in said)
    assert [each for each in said if sentence not in each and not each.startswith(NO_CHANGE)] == []
