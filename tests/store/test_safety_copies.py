"""Safety copies and going back to one: what is restored is whole, and no number is used again."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import Draft, restricted_stream
from bwaudit.assessment.terms import Tier
from bwaudit.foundation.errors import Code, StoreError, VaultError
from bwaudit.store.backup import KEPT
from bwaudit.store.compartment import safety_copies
from bwaudit.store.database import Database, connect
from bwaudit.store.restore import damaged, restore, restore_notes
from support.store_rooms import ASSESSMENT, STREAM, Room, flip_bit, write

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.store.store import Store


def test_a_copy_is_due_every_ten_minutes(room: Room) -> None:
    with room.open() as store:
        assert store.backups.is_due()
        made = store.backups.make()
        assert made.made_at == room.clock.now()
        assert not store.backups.is_due()
        room.clock.move(minutes=9, seconds=59)
        assert not store.backups.is_due()
        room.clock.move(seconds=1)
        assert store.backups.is_due()
        room.clock.move(days=-1)
        assert store.backups.is_due()


def test_the_last_ten_copies_are_kept(room: Room) -> None:
    with room.open() as store:
        made = []
        for _ in range(KEPT + 3):
            room.clock.move(minutes=10)
            made.append(store.backups.make())
        assert store.backups.all() == made[: -KEPT - 1 : -1]
    assert safety_copies(room.folder, Tier.MAIN) == made[: -KEPT - 1 : -1]


def test_copies_from_a_time_that_has_not_come_make_room_for_new_ones(room: Room) -> None:
    room.clock.move(days=400)
    with room.open() as store:
        for _ in range(KEPT):
            room.clock.move(minutes=10)
            store.backups.make()
        room.clock.move(days=-400)
        made = [store.backups.make()]
        room.clock.move(minutes=1)
        made.append(store.backups.make())
        assert store.backups.all()[: -len(made) - 1 : -1] == made
        assert len(store.backups.all()) == KEPT


def test_a_copy_whose_pages_do_not_fit_together_does_not_count(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every change is in it, and one index is out of reach: only the check of its pages tells."""
    whole = Database.copy_to

    def careless(database: Database, target: Path) -> None:
        whole(database, target)
        copy = connect(target, room.keys.main)
        copy.execute("PRAGMA writable_schema=ON")
        copy.execute("DELETE FROM sqlite_schema WHERE name='change_of_stream'")
        copy.close()

    with room.open() as store:
        write(store, "q1")
        kept = store.backups.make()
        room.clock.move(minutes=10)
        monkeypatch.setattr(Database, "copy_to", careless)
        with pytest.raises(StoreError) as refused:
            store.backups.make()
        assert refused.value.code is Code.DAMAGED
        assert [each.name for each in kept.path.parent.iterdir()] == [kept.path.name]


def test_other_files_are_no_copies(room: Room) -> None:
    with room.open() as store:
        made = store.backups.make()
        (made.path.parent / "main-yesterday.db").touch()
        assert store.backups.all() == [made]


def test_a_copy_is_encrypted_and_leaves_no_part(room: Room) -> None:
    with room.open() as store:
        write(store, "q1", "canary")
        made = store.backups.make()
    assert [path.name for path in made.path.parent.iterdir()] == [made.path.name]
    assert b"canary" not in made.path.read_bytes()


def test_a_copy_that_differs_does_not_count(room: Room) -> None:
    with room.open() as store:
        write(store, "q1")

        def torn(target: Path) -> None:
            shutil.copyfile(room.folder / "main.db", target)

        store.checkpoint()
        write(store, "q2")
        with store.database.writing_fast() as cursor:
            cursor.execute("UPDATE change SET digest = x'00' WHERE position = 1")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(store.database, "copy_to", torn)
            with pytest.raises(StoreError, match="STO-04"):
                store.backups.make()
        assert store.backups.all() == []


def damage(store: Store) -> None:
    path = store.database.path
    for bit in range(0, path.stat().st_size * 8, 4096 * 8):
        flip_bit(path, bit + 3000)


def test_everything_since_the_copy_comes_from_the_mirror(room: Room) -> None:
    with room.open() as store:
        store.set_device("laptop")
        store.put_secret("identity", b"key")
        changes = [write(store, f"q{number}") for number in range(3)]
        backup = store.backups.make()
        changes += [write(store, f"q{number}") for number in range(3, 9)]
        digest = store.journal.fold(STREAM).digest()
    damage(store)
    with pytest.raises(StoreError, match="STO-04"), room.open():
        pass
    assert restore(room.folder, room.keys, room.clock, backup.path) == 6
    assert damaged(store.database.path).exists()
    with room.open() as again:
        assert again.journal.changes(STREAM) == changes
        assert again.journal.fold(STREAM).digest() == digest
        assert again.get_secret("identity") == b"key"
        assert again.check().is_whole


def test_after_a_restore_the_device_writes_under_a_new_epoch(room: Room) -> None:
    with room.open() as store:
        store.set_device("laptop")
        assert store.device == "laptop.1"
        backup = store.backups.make()
        lost = write(store, "q1", "compliant")
        devices = {store.device}
    for _ in range(3):
        shutil.rmtree(room.folder / "mirror")
        room.clock.move(seconds=1)
        restore(room.folder, room.keys, room.clock, backup.path)
        with room.open() as store:
            again = write(store, "q1", "non_compliant")
            assert again.device == store.device
            devices.add(store.device)
            # What was lost here and lives on elsewhere comes back without a fork.
            assert store.journal.receive([lost]).forks == ()
            assert store.journal.fold(STREAM).conflict(("answer", "q1", "judgement")) is not None
    assert len(devices) == 4


def test_a_new_epoch_can_be_begun_at_any_time(room: Room) -> None:
    with room.open() as store:
        store.set_device("laptop")
        store.open_restricted(room.notes_key())
        first = write(store, "q1")
        store.begin_epoch()
        second = write(store, "q1")
        assert (first.device, second.seq) == ("laptop.1", 1)
        assert second.device == store.device != first.device
        assert store.restricted is not None
        assert store.restricted.journal.device == store.device
        assert store.check().is_whole


def test_restoring_again_finds_what_an_earlier_restore_left_out(room: Room) -> None:
    with room.open() as store:
        write(store, "q1")
        old = store.backups.make()
        room.clock.move(seconds=1)
        write(store, "q2")
        new = store.backups.make()
    shutil.rmtree(room.folder / "mirror")
    restore(room.folder, room.keys, room.clock, old.path)
    with room.open() as store:
        write(store, "q3")
    restore(room.folder, room.keys, room.clock, new.path)
    with room.open() as store:
        assert {change.entity_id for change in store.journal.changes(STREAM)} == {"q1", "q2", "q3"}
        assert store.check().is_whole


def test_a_copy_that_is_damaged_changes_nothing(room: Room) -> None:
    with room.open() as store:
        write(store, "q1")
        backup = store.backups.make()
    flip_bit(backup.path, 5000)
    before = (room.folder / "main.db").read_bytes()
    with pytest.raises(StoreError, match="STO-04"):
        restore(room.folder, room.keys, room.clock, backup.path)
    assert (room.folder / "main.db").read_bytes() == before
    with room.open() as store:
        assert store.check().is_whole


def test_an_open_store_is_not_restored_over(room: Room) -> None:
    with room.open() as store:
        backup = store.backups.make()
        with pytest.raises(VaultError, match="VLT-10"):
            restore(room.folder, room.keys, room.clock, backup.path)


def test_the_confidential_tier_is_restored_by_itself(room: Room) -> None:
    stream = restricted_stream(ASSESSMENT)
    with room.open() as store:
        device = store.device
        notes = store.open_restricted(room.notes_key())
        notes.journal.append(stream, [Draft("note", "n1", "text", "she said")], "Ana")
        backup = notes.backups.make()
        notes.journal.append(stream, [Draft("note", "n2", "text", "he said")], "Ana")
    (room.folder / "restricted.db").write_bytes(b"rubbish" * 1000)
    with room.open() as store:
        with pytest.raises(StoreError, match="STO-04"):
            store.open_restricted(room.notes_key())
        assert restore_notes(store, room.notes_key(), room.clock, backup.path) == 1
        notes = store.open_restricted(room.notes_key())
        assert len(notes.journal.changes(stream)) == 2
        assert notes.check().is_whole
        assert store.device != device
        assert safety_copies(room.folder, Tier.RESTRICTED) == [backup]
