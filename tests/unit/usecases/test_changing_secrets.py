"""Passphrase, notes PIN and recovery code are changed at an open store; data and notes stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.errors import Code, StoreError, VaultError
from bwaudit.store import keyslots, vault
from bwaudit.usecases import changing_secrets, opening, safekeeping, unlocking
from support.clocks import SetClock
from support.visits import CHEAP, PASSPHRASE, PIN, folders_below, new_visit, new_workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bwaudit.usecases.workspace import Workspace

OTHER = "nine glass marbles"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = new_workspace(tmp_path)
    yield made
    unlocking.lock(made)


def test_a_safety_copy_made_before_opens_with_the_new_passphrase_only(workspace: Workspace) -> None:
    visit = new_visit(workspace)
    safekeeping.make(workspace)
    changing_secrets.change_passphrase(workspace, PASSPHRASE, OTHER)
    folders = workspace.folders
    unlocking.lock(workspace)
    copy = safekeeping.copies(folders)[0]
    with pytest.raises(VaultError, match="VLT-01"):
        safekeeping.restore(folders, SetClock(), PASSPHRASE, copy)
    again = safekeeping.restore(folders, SetClock(), OTHER, copy)
    assert [line.id for line in opening.assessments(again)] == [visit.id]
    unlocking.lock(again)


def test_a_wrong_old_passphrase_counts_as_at_the_unlock_screen(workspace: Workspace) -> None:
    for left in (9, 8):
        with pytest.raises(VaultError) as refusal:
            changing_secrets.change_passphrase(workspace, "not this one", OTHER)
        assert refusal.value.details["tries"] == left
    with pytest.raises(VaultError) as refusal:
        unlocking.confirm(workspace, "not this one")
    assert (refusal.value.details["tries"], refusal.value.details["wait"]) == (7, 2)
    with pytest.raises(VaultError, match="VLT-07"):
        changing_secrets.prepare_code(workspace, PASSPHRASE)


@pytest.mark.parametrize("is_open", [True, False])
def test_the_notes_stay_open_or_closed_when_their_pin_changes(
    workspace: Workspace, is_open: bool
) -> None:
    if is_open:
        unlocking.open_notes(workspace, PIN)
    changing_secrets.change_notes_pin(workspace, PIN, "001122")
    assert workspace.notes_open is is_open
    unlocking.close_notes(workspace)
    with pytest.raises(VaultError, match="VLT-03"):
        unlocking.open_notes(workspace, PIN)
    unlocking.open_notes(workspace, "001122")
    assert workspace.notes_open


@pytest.mark.parametrize(
    "change",
    [
        lambda each: changing_secrets.change_passphrase(each, PASSPHRASE, OTHER),
        lambda each: changing_secrets.change_notes_pin(each, PIN, "001122"),
        lambda each: changing_secrets.take_code(
            each, changing_secrets.prepare_code(each, PASSPHRASE)
        ),
    ],
)
def test_a_full_disk_changes_nothing_and_says_so(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, change: Callable[[Workspace], None]
) -> None:
    def full(_path: Path, _data: bytes) -> None:
        raise StoreError(Code.DISK_FULL)

    before = (workspace.folders.vault / keyslots.FILE).read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(keyslots, "write_durably", full)
        with pytest.raises(StoreError, match="Nothing was changed: there is no room left"):
            change(workspace)
    assert (workspace.folders.vault / keyslots.FILE).read_bytes() == before
    change(workspace)
    assert (workspace.folders.vault / keyslots.FILE).read_bytes() != before


def test_a_code_that_was_used_is_told_until_there_is_another_one(tmp_path: Path) -> None:
    workspace, code = unlocking.set_up(
        folders_below(tmp_path),
        SetClock(),
        name="A",
        passphrase=PASSPHRASE,
        notes_pin=PIN,
        cost=CHEAP,
    )
    assert not changing_secrets.code_was_used(workspace)
    unlocking.lock(workspace)
    recovered = unlocking.recover(workspace.folders, SetClock(), code, OTHER)
    assert changing_secrets.code_was_used(recovered)
    unlocking.lock(recovered)
    again = unlocking.unlock(workspace.folders, SetClock(), OTHER)
    assert changing_secrets.code_was_used(again)
    new = changing_secrets.prepare_code(again, OTHER)
    assert new.code not in repr(new)
    with pytest.raises(VaultError, match="VLT-02"):
        vault.unlock_with_code(again.folders.vault, new.code)  # nobody has written it down yet
    changing_secrets.take_code(again, new)
    assert not changing_secrets.code_was_used(again)
    unlocking.lock(again)
    with pytest.raises(VaultError, match="VLT-02"):
        unlocking.recover(workspace.folders, SetClock(), code, PASSPHRASE)
    unlocking.lock(unlocking.recover(workspace.folders, SetClock(), new.code, PASSPHRASE))
