"""Safety copies are made in time, listed, and gone back to; a bad end is noticed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import Code, StoreError, VaultError
from bwaudit.usecases import answering, opening, safekeeping, unlocking
from support.clocks import SetClock
from support.visits import PASSPHRASE, PIN, new_visit, new_workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bwaudit.foundation.paths import Folders

QUESTION, OTHER = "OS8.6", "OS8.7"


def damage(folders: Folders) -> None:
    """What a failing disk does to a database."""
    with (folders.vault / "main.db").open("rb+") as stream:
        stream.seek(4096)
        stream.write(bytes(8192))


def test_a_copy_is_made_every_ten_minutes_and_notes_are_copied_while_open(tmp_path: Path) -> None:
    clock = SetClock()
    workspace = new_workspace(tmp_path, clock)
    assert safekeeping.copies(workspace.folders) == ()
    assert safekeeping.make_if_due(workspace)
    assert not safekeeping.make_if_due(workspace)
    clock.move(minutes=11)
    unlocking.open_notes(workspace, PIN)
    assert safekeeping.make_if_due(workspace)
    made = safekeeping.copies(workspace.folders)
    assert len(made) == 2
    assert made[0].made_at > made[1].made_at
    assert made[0].size > 0
    assert workspace.store.restricted is not None
    assert len(workspace.store.restricted.backups.all()) == 1
    assert safekeeping.free_room(workspace.folders) > 0
    unlocking.lock(workspace)


def empty(folders: Folders) -> None:
    """What a crash of a file system, or a program that tidies up, leaves."""
    (folders.vault / "main.db").write_bytes(b"")


def lose(folders: Folders) -> None:
    (folders.vault / "main.db").unlink()


@pytest.mark.parametrize("damage", [damage, empty, lose])
def test_going_back_to_a_copy_keeps_what_was_written_after_it(
    tmp_path: Path, damage: Callable[[Folders], None]
) -> None:
    clock = SetClock()
    workspace = new_workspace(tmp_path, clock)
    visit = new_visit(workspace)
    answering.judge(visit, QUESTION, Judgement.COMPLIANT)
    safekeeping.make(workspace)
    answering.judge(visit, OTHER, Judgement.NON_COMPLIANT)
    folders = workspace.folders
    unlocking.lock(workspace)
    damage(folders)
    with pytest.raises(StoreError) as refused:
        unlocking.unlock(folders, clock, PASSPHRASE)
    assert safekeeping.can_restore(refused.value)
    (copy,) = safekeeping.copies(folders)
    with pytest.raises(VaultError):
        safekeeping.restore(folders, clock, "not the passphrase", copy)
    back = safekeeping.restore(folders, clock, PASSPHRASE, copy)
    again = opening.open_(back, visit.id)
    assert again.record.answer(QUESTION).judgement is Judgement.COMPLIANT
    assert again.record.answer(OTHER).judgement is Judgement.NON_COMPLIANT
    assert back.device.name == workspace.device.name
    unlocking.lock(back)


def test_a_program_that_ended_without_a_word_says_until_when_all_is_here(tmp_path: Path) -> None:
    clock = SetClock()
    workspace = new_workspace(tmp_path, clock)
    assert workspace.stopped_at is None
    visit = new_visit(workspace)
    clock.move(minutes=5)
    answering.judge(visit, QUESTION, Judgement.COMPLIANT)
    at = clock.now()
    workspace.store.close()  # as the system does it: nothing else is called
    clock.move(hours=1)
    again = unlocking.unlock(workspace.folders, clock, PASSPHRASE)
    assert again.stopped_at is not None
    assert abs(again.stopped_at - at) < timedelta(seconds=1)
    unlocking.lock(again)
    last = unlocking.unlock(workspace.folders, clock, PASSPHRASE)
    assert last.stopped_at is None
    unlocking.lock(last)
    unlocking.lock(last)  # as when the window closes while a lane locks


def test_only_damage_is_mended_by_a_copy() -> None:
    assert safekeeping.can_restore(StoreError(Code.DAMAGED))
    assert not safekeeping.can_restore(StoreError(Code.DISK_FULL))
