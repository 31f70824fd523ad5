"""Files that somebody opens elsewhere: whole under their name, or not there at all."""

from __future__ import annotations

import errno
import os
import shutil
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.saving import save, saved_whole, written_durably

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_replaces_the_older_one_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "plan.xlsx"
    save(target, b"first")
    save(target, b"second")
    assert target.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Code.TARGET_FULL),
        (errno.EDQUOT, Code.TARGET_FULL),
        (errno.EIO, Code.TARGET_NOT_WRITABLE),
    ],
)
def test_a_disk_that_refuses_at_the_end_leaves_the_older_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    target = tmp_path / "plan.xlsx"
    save(target, b"first")

    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("bwaudit.foundation.saving.os.fsync", refuse)
    with pytest.raises(ReportError) as caught:
        save(target, b"second")
    assert caught.value.code is code
    assert target.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [target]
    monkeypatch.undo()
    save(target, b"second")
    assert target.read_bytes() == b"second"


def test_a_stick_that_is_taken_out_before_the_file_is_read_back_is_named(tmp_path: Path) -> None:
    stick = tmp_path / "STICK"
    stick.mkdir()
    target = stick / "plan.xlsx"

    def save_and_lose() -> None:
        with saved_whole(target) as part:
            with written_durably(part, target) as stream:
                stream.write(b"first")
            shutil.rmtree(stick)
            part.read_bytes()

    with pytest.raises(ReportError) as caught:
        save_and_lose()
    assert caught.value.sentence == (
        "‘STICK’ is not connected. The assessment is safe. Connect it, or save to Documents."
    )
