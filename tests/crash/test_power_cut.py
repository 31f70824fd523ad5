"""Whenever the power goes, what was said to be saved is there, and nothing is damaged.

A process is recorded once; states that a power cut may leave at any of its calls are laid out and
opened. That the test can fail is tested as well: a program that syncs less is found out.
"""

from __future__ import annotations

import json
import random
import shutil
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from bwaudit.assessment.record import StoredFile
from bwaudit.foundation.errors import BwAuditError
from bwaudit.foundation.hashing import sha256_of_file
from bwaudit.store import tables, upgrade, vault
from bwaudit.store.database import connect
from bwaudit.store.store import Store
from support.clocks import SetClock
from support.store_replay import Disk, Ignores
from support.store_rooms import PASSPHRASE, STREAM, write
from support.store_workload import NOTES, next_migrations

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from crash.conftest import Recorder, Recording

STATES = 500
STATES_OF_A_STEP = 50
STATES_TO_BE_FOUND_OUT = 120


def states(
    recording: Recording,
    folder: Path,
    count: int,
    *,
    seed: int,
    after: str = "",
    ignores: Ignores = lambda _: False,
) -> Generator[tuple[Path, list[dict[str, Any]]]]:
    """Folders as power cuts leave them, with what had been marked by then; each is gone afterwards.

    With `after`, only cuts after that mark.
    """
    chance = random.Random(seed)
    disk = Disk(ignores)
    first = next((at for at, call in enumerate(recording.calls) if after and after in call.path), 0)
    cuts = sorted(chance.randrange(first, len(recording.calls) + 1) for _ in range(count))
    target = folder / "state"
    done = 0
    for cut in cuts:
        for call in recording.calls[done:cut]:
            disk.follow(call)
        done = max(done, cut)
        target.mkdir()
        try:
            disk.cut(target, chance)
            yield target, [json.loads(mark) for mark in disk.marks]
        finally:
            shutil.rmtree(target)


def said(marks: list[dict[str, Any]], name: str) -> list[Any]:
    return [mark[name] for mark in marks if name in mark]


def trouble(recording: Recording, folder: Path, marks: list[dict[str, Any]]) -> str:
    """What is wrong with a state, empty when all that was said is true of it."""
    try:
        if said(marks, "vault") and vault.unlock(folder, PASSPHRASE, SetClock()) != recording.keys:
            return "other keys"
        store = Store.open(folder, recording.keys, SetClock())
    except BwAuditError as refusal:
        return f"refused: {refusal.code}"
    try:
        return _trouble_inside(store, recording, marks)
    except BwAuditError as refusal:
        return f"unreadable: {refusal.code}"
    finally:
        store.close()


def _trouble_inside(store: Store, recording: Recording, marks: list[dict[str, Any]]) -> str:
    changes = {change.digest: change for change in store.journal.changes(STREAM)}
    if lost := set(said(marks, "change")) - changes.keys():
        return f"{len(lost)} changes lost"
    if store.recovered or store.lost:
        return "the database needed the mirror"
    if any(changes[digest].value is not None for digest in said(marks, "erased")):
        return "an erased value is back"
    for photo in said(marks, "photo"):
        store.blobs.open(StoredFile.from_json(photo))
    if said(marks, "secret") and store.get_secret("identity") is None:
        return "a secret lost"
    for push, part in zip(said(marks, "push"), said(marks, "part"), strict=True):
        path = store.outbox.file_path(part)
        if not store.outbox.find(push) or not path.exists() or sha256_of_file(path) != part:
            return "a push lost"
    for name in said(marks, "backup"):
        copy = connect(store.folder / "backups" / name, recording.keys.main)
        found = copy.execute("PRAGMA integrity_check").fetchone()[0]
        copy.close()
        if found != "ok":
            return "a safety copy is damaged"
    if notes := set(said(marks, "note")):
        held = store.open_restricted(recording.notes).journal.changes(NOTES)
        if notes - {change.digest for change in held}:
            return "a note lost"
    if problems := store.check().problems:
        return str(problems)
    write(store, "q99")
    return ""


@pytest.fixture(scope="module")
def visit(record: Recorder) -> Recording:
    return record("visit")


def test_no_power_cut_loses_what_was_saved(visit: Recording, fast_folder: Path) -> None:
    found = [
        trouble(visit, folder, marks)
        for folder, marks in states(visit, fast_folder, STATES, seed=1)
    ]
    assert len(found) == STATES
    assert [each for each in found if each] == []


def forgets_the_wal(path: str) -> bool:
    """`synchronous=NORMAL`: commits are not synced."""
    return path == "main.db-wal"


def forgets_the_wal_and_the_mirror(path: str) -> bool:
    return path.endswith("-wal") or path.startswith("mirror/")


def forgets_evidence(path: str) -> bool:
    return path.startswith("blobs/") and not path.endswith("/")


def forgets_folders_of_evidence(path: str) -> bool:
    return path.startswith("blobs/") and path.endswith("/")


def forgets_parts_of_pushes(path: str) -> bool:
    return path.startswith("outbox/")


@pytest.mark.parametrize(
    ("forgets", "expected"),
    [
        (forgets_the_wal, "the database needed the mirror"),
        (forgets_the_wal_and_the_mirror, "changes lost"),
        (forgets_evidence, "EVI-0"),
        (forgets_folders_of_evidence, "EVI-06"),
        (forgets_parts_of_pushes, "push lost"),
    ],
)
def test_a_program_that_forgets_to_sync_is_found_out(
    visit: Recording, fast_folder: Path, forgets: Ignores, expected: str
) -> None:
    found = set()
    cuts = states(visit, fast_folder, STATES_TO_BE_FOUND_OUT, seed=2, ignores=forgets)
    with closing(cuts):
        for folder, marks in cuts:
            found.add(trouble(visit, folder, marks))
            if any(expected in each for each in found):
                return
    pytest.fail(f"nothing but {found}")


def test_after_any_power_cut_a_passphrase_opens_the_vault(
    record: Recorder, fast_folder: Path
) -> None:
    recording = record("secrets")
    opened = []
    for folder, marks in states(recording, fast_folder, STATES_OF_A_STEP * 2, seed=3):
        known = said(marks, "passphrase")
        for passphrase in (PASSPHRASE, "nine glass marbles"):
            try:
                assert vault.unlock(folder, passphrase, SetClock()) == recording.keys
                opened.append(passphrase)
                break
            except BwAuditError:
                continue
        else:
            assert not known
        if len(known) == 2:
            assert opened[-1] == known[-1]
    assert len(set(opened)) == 2


def whole(recording: Recording, folder: Path, marks: list[dict[str, Any]]) -> Store:
    store = Store.open(folder, recording.keys, SetClock())
    changes = {change.digest for change in store.journal.changes(STREAM)}
    assert set(said(marks, "change")) <= changes
    return store


def test_a_power_cut_in_an_upgrade_leaves_the_old_or_the_new(
    record: Recorder, fast_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = record("upgrading")
    migrations = next_migrations(tmp_path)
    versions = []
    monkeypatch.setattr(tables, "SCHEMA", 2)
    for folder, marks in states(recording, fast_folder, STATES_OF_A_STEP, seed=4, after='"ready"'):
        path = folder / "main.db"
        behind = upgrade.bring_up_to_date(path, recording.keys.main, migrations=migrations)
        versions.append(1 if behind else 2)
        if said(marks, "done"):
            assert not behind
        store = whole(recording, folder, marks)
        assert store.check().is_whole
        store.close()
    assert set(versions) == {1, 2}


def test_a_power_cut_in_a_restore_leaves_a_store_that_can_be_restored(
    record: Recorder, fast_folder: Path
) -> None:
    recording = record("restoring")
    devices = []
    for folder, marks in states(recording, fast_folder, STATES_OF_A_STEP, seed=5, after='"ready"'):
        store = whole(recording, folder, marks)
        assert store.check().is_whole
        devices.append(store.device)
        if said(marks, "done"):
            assert store.device != "laptop.1"
        store.close()
    assert len(set(devices)) == 2
