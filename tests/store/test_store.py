"""The store as one: opened once, closed without a trace, two tiers that never mix."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import Draft, restricted_stream
from bwaudit.foundation.errors import Cancelled, ContentError, StoreError, VaultError
from bwaudit.store import vault
from bwaudit.store.store import Store, SummaryLine
from support.clocks import SetClock
from support.store_rooms import ASSESSMENT, STREAM, Room, photo, write

if TYPE_CHECKING:
    from pathlib import Path

NOTES = restricted_stream(ASSESSMENT)
CANARY = "zanzibar-canary"


def test_a_store_is_open_once(room: Room) -> None:
    with room.open():
        with pytest.raises(VaultError, match="VLT-10"):
            Store.open(room.folder, room.keys, room.clock)
        write_elsewhere = f"""
from pathlib import Path
from bwaudit.store.lockfile import LockFile
LockFile(Path({str(room.folder / "lock")!r}))
"""
        other = subprocess.run(
            [sys.executable, "-c", write_elsewhere], capture_output=True, text=True, check=False
        )
        assert "VLT-10" in other.stderr
    with room.open():
        pass


def test_a_store_that_did_not_open_holds_nothing(room: Room) -> None:
    with room.open() as store:
        write(store, "q1")
    wrong = vault.Keys(room.keys.vault_id, bytes(32), bytes(32), bytes(32))
    for _ in range(2):
        with pytest.raises(StoreError, match="STO-04"):
            Store.open(room.folder, wrong, room.clock)
    with room.open() as store:
        assert store.check().is_whole


def test_secrets_are_kept_inside(room: Room) -> None:
    with room.open() as store:
        assert store.get_secret("identity") is None
        store.put_secret("identity", b"one")
        store.put_secret("identity", b"two")
        store.put_secret("other", b"three")
        store.drop_secret("other")
        store.drop_secret("never there")
    with room.open() as store:
        assert store.get_secret("identity") == b"two"
        assert store.get_secret("other") is None


def test_a_secret_cannot_take_the_place_of_the_stores_own_values(room: Room) -> None:
    with room.open() as store:
        device = store.device
        store.put_secret("store:device", b"stranger")
        assert store.device == device


def test_a_device_has_a_name_before_it_is_given_one(room: Room) -> None:
    with room.open() as store:
        first = store.device
        write(store, "q1")
        store.set_device("laptop")
        store.set_device("laptop")
        second = write(store, "q1")
        assert (store.device, second.device, second.seq) == ("laptop.1", "laptop.1", 1)
    with room.open() as store:
        assert store.device == "laptop.1"
        assert set(store.journal.heads(STREAM)) == {first, "laptop.1"}


def test_summaries_are_lines_that_can_be_listed_unread(room: Room) -> None:
    with room.open() as store:
        assert store.summaries() == {}
        store.put_summary(STREAM, 3, {"factory": "Sunrise", "answered": 3})
        store.put_summary(STREAM, 4, {"factory": "Sunrise", "answered": 4})
        store.put_summary("b" * 32, 1, {"factory": "Ärmel", "answered": 0})
    with room.open() as store:
        assert store.summaries() == {
            STREAM: SummaryLine(4, {"factory": "Sunrise", "answered": 4}),
            "b" * 32: SummaryLine(1, {"factory": "Ärmel", "answered": 0}),
        }


def test_a_questionnaire_is_pinned_for_good(room: Room) -> None:
    with room.open() as store:
        store.pin_questionnaire("d1", b"first")
        store.pin_questionnaire("d1", b"second")
        assert store.pinned_questionnaire("d1") == b"first"
        with pytest.raises(ContentError, match="CON-02"):
            store.pinned_questionnaire("d2")


def test_notes_live_in_their_own_tier(room: Room) -> None:
    with room.open() as store:
        assert store.restricted is None
        notes = store.open_restricted(room.notes_key())
        assert store.open_restricted(room.notes_key()) is notes
        notes.journal.append(NOTES, [Draft("note", "n1", "text", CANARY)], "Ana")
        store.close_restricted()
        assert store.restricted is None
        store.close_restricted()
        again = store.open_restricted(room.notes_key())
        assert again.journal.fold(NOTES).value("note", "n1", "text") == CANARY
        assert again.recovery.recovered == 0


def test_notes_of_another_vault_do_not_open(room: Room, tmp_path: Path) -> None:
    stranger = Room(tmp_path / "stranger")
    with room.open() as store, pytest.raises(VaultError, match="VLT-08"):
        store.open_restricted(stranger.notes_key())


def test_erasing_a_note_needs_the_notes_open(room: Room) -> None:
    with room.open() as store:
        notes = store.open_restricted(room.notes_key())
        (note,) = notes.journal.append(NOTES, [Draft("note", "n1", "text", CANARY)], "Ana")
        store.close_restricted()
        with pytest.raises(VaultError, match="VLT-08"):
            store.erase(NOTES, note.digest)
        notes = store.open_restricted(room.notes_key())
        store.erase(NOTES, note.digest)
        assert notes.journal.fold(NOTES).value("note", "n1", "text") is None
        assert notes.check().is_whole


def test_the_main_keys_open_nothing_confidential(room: Room) -> None:
    with room.open() as store:
        store.open_restricted(room.notes_key())
    key = vault.NotesKey(room.keys.vault_id, room.keys.main, room.keys.mirror)
    with room.open() as store, pytest.raises(StoreError, match="STO-04"):
        store.open_restricted(key)


def test_work_under_way_when_the_store_is_locked_ends_without_a_word(room: Room) -> None:
    with room.open() as store:
        write(store, "q1")
        notes = store.open_restricted(room.notes_key())
    for late in (
        lambda: write(store, "q2"),
        lambda: store.journal.fold(STREAM),
        lambda: store.blobs.put(photo(), "image/jpeg"),
        lambda: store.put_secret("identity", b"key"),
        lambda: store.get_secret("identity"),
        store.backups.make,
        store.checkpoint,
        lambda: notes.journal.fold(NOTES),
    ):
        with pytest.raises(Cancelled):
            late()
    assert not list(room.folder.glob("*-wal"))


def test_not_one_byte_of_content_lies_in_the_open(room: Room) -> None:
    with room.open() as store:
        store.put_secret(CANARY, CANARY.encode())
        store.put_summary(STREAM, 1, {"factory": CANARY})
        store.pin_questionnaire(CANARY, CANARY.encode() * 1000)
        for number in range(50):
            write(store, f"q{number}", f"{CANARY} {number}")
        store.blobs.put(CANARY.encode() * 1000, "image/jpeg")
        notes = store.open_restricted(room.notes_key())
        notes.journal.append(NOTES, [Draft("note", "n1", "text", CANARY)], CANARY)
        notes.blobs.put(CANARY.encode() * 1000, "image/jpeg")
        store.backups.make()
        files = [path for path in room.folder.rglob("*") if path.is_file()]
        assert len(files) > 10
        for path in files:
            data = path.read_bytes()
            assert CANARY.encode() not in data, path.name
            assert ASSESSMENT.encode() not in data, path.name


def test_only_the_owner_can_look_into_the_folder(room: Room) -> None:
    with room.open() as store:
        store.blobs.put(photo(), "image/jpeg")
        write(store, "q1")
        store.backups.make()
    for folder in (room.folder, *(path for path in room.folder.iterdir() if path.is_dir())):
        assert folder.stat().st_mode & 0o077 == 0


def test_a_store_opened_with_a_clock_gone_back_still_writes_in_order(room: Room) -> None:
    with room.open() as store:
        first = write(store, "q1", "before")
    room.clock.move(hours=-3)
    with room.open() as store:
        second = write(store, "q1", "after")
        assert second.at > first.at
        assert second.parents == (first.digest,)
    room.clock.move(days=-400)
    store = Store.open(room.folder, room.keys, SetClock(room.clock.now()))
    third = write(store, "q1", "much later")
    assert store.journal.fold(STREAM).value("answer", "q1", "judgement") == "much later"
    assert third.parents == (second.digest,)
    store.close()
