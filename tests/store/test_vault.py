"""The vault: every way in opens exactly what it may, and nothing else opens anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.errors import BwAuditError, Code, StoreError, VaultError
from bwaudit.foundation.hashing import canonical, sha256, strict_json
from bwaudit.store import vault
from bwaudit.store.vault import KdfCost
from support.clocks import SetClock
from support.store_rooms import CHEAP, PASSPHRASE, PIN, Room, flip_bit

if TYPE_CHECKING:
    from pathlib import Path

OTHER = "nine glass marbles"


def refused(code: Code) -> pytest.RaisesExc[BwAuditError]:
    return pytest.RaisesExc(BwAuditError, check=lambda error: error.code is code)


def test_a_folder_without_key_file_is_no_vault(tmp_path: Path) -> None:
    assert not vault.exists(tmp_path)
    with pytest.raises(VaultError, match="VLT-05"):
        vault.unlock(tmp_path, PASSPHRASE)


def test_the_passphrase_alone_opens_the_assessments(room: Room) -> None:
    assert vault.exists(room.folder)
    assert vault.unlock(room.folder, PASSPHRASE) == room.keys


def test_the_recovery_code_alone_opens_the_assessments(room: Room) -> None:
    assert vault.unlock_with_code(room.folder, room.code) == room.keys


def test_a_code_read_over_the_telephone_is_understood(room: Room) -> None:
    spoken = room.code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert vault.unlock_with_code(room.folder, f"  {spoken} ") == room.keys


def test_notes_need_the_master_key_and_the_pin(room: Room) -> None:
    notes = vault.open_notes(room.folder, room.keys, PIN)
    assert len({notes.main, notes.mirror, room.keys.main, room.keys.mirror}) == 4
    with pytest.raises(VaultError, match="VLT-03"):
        vault.open_notes(room.folder, room.keys, "4712")


def test_the_pin_with_another_vaults_keys_opens_nothing(room: Room, tmp_path: Path) -> None:
    stranger = Room(tmp_path / "other")
    with pytest.raises(VaultError, match="VLT-03"):
        vault.open_notes(room.folder, stranger.keys, PIN)


def test_the_pin_is_understood_in_other_digits(room: Room) -> None:
    assert vault.open_notes(room.folder, room.keys, " ৪৭১১ ").vault_id == room.keys.vault_id


def test_neither_passphrase_nor_code_opens_the_notes(room: Room) -> None:
    for guess in (PASSPHRASE, room.code):
        with pytest.raises(VaultError, match="VLT-03"):
            vault.open_notes(room.folder, room.keys, guess)


def test_a_new_passphrase_takes_the_place_of_the_old(room: Room) -> None:
    notes = vault.open_notes(room.folder, room.keys, PIN)
    vault.change_passphrase(room.folder, PASSPHRASE, OTHER)
    assert vault.unlock(room.folder, OTHER) == room.keys
    assert vault.open_notes(room.folder, room.keys, PIN) == notes
    with pytest.raises(VaultError, match="VLT-01"):
        vault.unlock(room.folder, PASSPHRASE)


def test_changing_the_passphrase_needs_the_old_one(room: Room) -> None:
    with pytest.raises(VaultError, match="VLT-01"):
        vault.change_passphrase(room.folder, OTHER, "eleven tin soldiers")
    assert vault.unlock(room.folder, PASSPHRASE) == room.keys


def test_the_code_sets_a_new_passphrase(room: Room) -> None:
    assert vault.new_passphrase_with_code(room.folder, room.code, OTHER) == room.keys
    assert vault.unlock(room.folder, OTHER) == room.keys


def test_a_new_code_ends_the_old_one(room: Room) -> None:
    new = vault.prepare_recovery_code(room.folder, PASSPHRASE)
    assert vault.unlock_with_code(room.folder, room.code) == room.keys  # until it is taken
    vault.take_recovery_code(room.folder, new)
    assert vault.unlock_with_code(room.folder, new.code) == room.keys
    with pytest.raises(VaultError, match="VLT-02"):
        vault.unlock_with_code(room.folder, room.code)


def test_a_new_pin_takes_the_place_of_the_old(room: Room) -> None:
    notes = vault.open_notes(room.folder, room.keys, PIN)
    vault.change_notes_pin(room.folder, room.keys, PIN, "001122")
    assert vault.open_notes(room.folder, room.keys, "001122") == notes
    with pytest.raises(VaultError, match="VLT-03"):
        vault.open_notes(room.folder, room.keys, PIN)


def test_the_same_secret_once_more_is_refused_and_is_no_try(room: Room) -> None:
    for _ in range(3):
        with refused(Code.PASSPHRASE_NOT_NEW):
            vault.change_passphrase(room.folder, PASSPHRASE, PASSPHRASE, room.clock)
        with refused(Code.PIN_NOT_NEW):
            vault.change_notes_pin(room.folder, room.keys, PIN, " ৪৭১১ ", room.clock)
    assert vault.unlock(room.folder, PASSPHRASE, room.clock) == room.keys


class Ended(BaseException):
    """The program is gone."""


@pytest.mark.parametrize("write", [1, 2])
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("end", [Ended(), StoreError(Code.DISK_FULL)])
def test_whatever_ends_a_change_one_passphrase_opens_and_the_other_nothing(
    room: Room, monkeypatch: pytest.MonkeyPatch, write: int, after: bool, end: BaseException
) -> None:
    """And it is the one that was told: a change that the disk refused keeps the old one."""
    done = 0

    def stop(path: Path, data: bytes) -> None:
        nonlocal done
        done += 1
        if done == write and not after:
            raise end
        path.write_bytes(data)
        if done == write:
            raise end

    changed = True
    with monkeypatch.context() as patch:
        patch.setattr("bwaudit.store.keyslots.write_durably", stop)
        try:
            vault.change_passphrase(room.folder, PASSPHRASE, OTHER, room.clock)
        except (Ended, StoreError):
            changed = False
    if isinstance(end, Ended):
        changed = write == 2 and after
    works, gone = (OTHER, PASSPHRASE) if changed else (PASSPHRASE, OTHER)
    assert vault.unlock(room.folder, works, room.clock) == room.keys
    with pytest.raises(VaultError, match="VLT-01"):
        vault.unlock(room.folder, gone, room.clock)
    first, copy = room.folder / "vault.json", room.folder / "vault.json.bak"
    assert first.read_bytes() == copy.read_bytes()  # the other one is nowhere any more


def test_a_key_file_that_was_begun_is_gone_once_the_store_is_open(room: Room) -> None:
    part = room.folder / ".part-k3y"
    part.write_bytes((room.folder / "vault.json").read_bytes())
    with room.open():
        assert not part.exists()


def test_a_device_secret_is_needed_where_it_was_given(tmp_path: Path) -> None:
    keys, code = vault.create(tmp_path, PASSPHRASE, PIN, CHEAP, device_secret=b"keyring" * 4)
    assert vault.unlock(tmp_path, PASSPHRASE, device_secret=b"keyring" * 4) == keys
    with pytest.raises(VaultError, match="VLT-01"):
        vault.unlock(tmp_path, PASSPHRASE)
    # A lost keyring is not lost work.
    assert vault.new_passphrase_with_code(tmp_path, code, OTHER) == keys
    assert vault.unlock(tmp_path, OTHER) == keys


@pytest.mark.parametrize(
    ("passphrase", "pin", "code"),
    [
        ("short", PIN, Code.PASSPHRASE_TOO_SHORT),
        (PASSPHRASE, "123", Code.PIN_TOO_SHORT),
        (PASSPHRASE, "abcd", Code.PIN_TOO_SHORT),
        (PASSPHRASE, "12 34", Code.PIN_TOO_SHORT),
    ],
)
def test_too_short_a_secret_makes_no_vault(
    tmp_path: Path, passphrase: str, pin: str, code: Code
) -> None:
    with refused(code):
        vault.create(tmp_path, passphrase, pin, CHEAP)
    assert not vault.exists(tmp_path)


def test_a_vault_is_never_made_over_another(room: Room) -> None:
    with pytest.raises(VaultError, match="VLT-09"):
        vault.create(room.folder, PASSPHRASE, PIN, CHEAP)


def test_accents_typed_in_one_sign_or_two_are_the_same_passphrase(tmp_path: Path) -> None:
    keys, _ = vault.create(tmp_path, "caf\u00e9 au lait", PIN, CHEAP)
    assert vault.unlock(tmp_path, "cafe\u0301 au lait") == keys


def test_no_secret_shows_in_a_repr(room: Room) -> None:
    notes = vault.open_notes(room.folder, room.keys, PIN)
    assert repr(room.keys) == f"Keys(vault_id='{room.keys.vault_id}')"
    assert repr(notes) == f"NotesKey(vault_id='{room.keys.vault_id}')"


def test_the_wait_grows_and_is_told(room: Room) -> None:
    told = []
    for _ in range(9):
        with pytest.raises(VaultError, match="VLT-01") as wrong:
            vault.unlock(room.folder, OTHER, room.clock)
        told.append((wrong.value.details["tries"], wrong.value.details["wait"]))
        room.clock.move(seconds=15)
    waits = (0, 0, 2, 5, 15, 15, 15, 15, 15)
    assert told == list(zip(range(9, 0, -1), waits, strict=True))


def test_a_try_before_its_time_is_refused_even_when_it_is_right(room: Room) -> None:
    for _ in range(3):
        with pytest.raises(VaultError, match="VLT-01"):
            vault.unlock(room.folder, OTHER, room.clock)
    with pytest.raises(VaultError, match="VLT-07") as early:
        vault.unlock(room.folder, PASSPHRASE, room.clock)
    assert early.value.details["seconds"] == 2
    room.clock.move(seconds=2)
    assert vault.unlock(room.folder, PASSPHRASE, room.clock) == room.keys


def wrong_ten_times(room: Room) -> None:
    for _ in range(9):
        with pytest.raises(VaultError, match="VLT-01"):
            vault.unlock(room.folder, OTHER, room.clock)
        room.clock.move(seconds=15)
    with pytest.raises(VaultError, match="VLT-07") as tenth:
        vault.unlock(room.folder, OTHER, room.clock)
    assert tenth.value.details["seconds"] == 900


def test_after_ten_wrong_tries_fifteen_minutes_pass(room: Room) -> None:
    wrong_ten_times(room)
    room.clock.move(minutes=14, seconds=59)
    with pytest.raises(VaultError, match="VLT-07") as early:
        vault.unlock(room.folder, PASSPHRASE, room.clock)
    assert early.value.details["seconds"] == 1
    room.clock.move(seconds=1)
    assert vault.unlock(room.folder, PASSPHRASE, room.clock) == room.keys


def test_after_the_long_wait_there_are_ten_tries_again(room: Room) -> None:
    wrong_ten_times(room)
    room.clock.move(minutes=15)
    with pytest.raises(VaultError, match="VLT-01") as wrong:
        vault.unlock(room.folder, OTHER, room.clock)
    assert wrong.value.details == {"tries": 9, "wait": 0}


def test_a_clock_set_back_neither_shortens_nor_stretches_the_wait(room: Room) -> None:
    wrong_ten_times(room)
    room.clock.move(days=-400)
    with pytest.raises(VaultError, match="VLT-07") as early:
        vault.unlock(room.folder, PASSPHRASE, room.clock)
    assert early.value.details["seconds"] == 900
    room.clock.move(minutes=15)
    assert vault.unlock(room.folder, PASSPHRASE, room.clock) == room.keys


def test_the_right_passphrase_forgets_the_wrong_ones(room: Room) -> None:
    for _ in range(2):
        with pytest.raises(VaultError, match="VLT-01"):
            vault.unlock(room.folder, OTHER, room.clock)
    vault.unlock(room.folder, PASSPHRASE, room.clock)
    with pytest.raises(VaultError, match="VLT-01") as wrong_again:
        vault.unlock(room.folder, OTHER, room.clock)
    assert wrong_again.value.details["tries"] == 9


def test_wrong_pins_do_not_lock_out_the_passphrase(room: Room) -> None:
    for _ in range(9):
        with pytest.raises(VaultError, match="VLT-03"):
            vault.open_notes(room.folder, room.keys, "0000", room.clock)
        room.clock.move(seconds=15)
    assert vault.unlock(room.folder, PASSPHRASE, room.clock) == room.keys


def test_a_mistyped_code_is_not_a_try(room: Room) -> None:
    typo = ("Z" if room.code[0] != "Z" else "Y") + room.code[1:]
    for _ in range(20):
        with pytest.raises(VaultError, match="VLT-12"):
            vault.unlock_with_code(room.folder, typo, room.clock)
    assert vault.unlock_with_code(room.folder, room.code, room.clock) == room.keys


@pytest.mark.parametrize("junk", [b"", b"{", b"[1]", b'{"passphrase":3}', b'{"passphrase":[1]}'])
def test_an_unreadable_count_of_tries_locks_nobody_out(room: Room, junk: bytes) -> None:
    (room.folder / "tries.json").write_bytes(junk)
    assert vault.unlock(room.folder, PASSPHRASE, room.clock) == room.keys


def test_a_full_disk_does_not_keep_anybody_out(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreError(Code.DISK_FULL)

    monkeypatch.setattr("bwaudit.store.tries.write_durably", full)
    monkeypatch.setattr("bwaudit.store.keyslots.write_durably", full)
    (room.folder / "vault.json.bak").unlink()
    assert vault.unlock(room.folder, PASSPHRASE, room.clock) == room.keys


def test_every_flipped_bit_of_the_key_file_is_noticed_and_mended(room: Room) -> None:
    first, copy = room.folder / "vault.json", room.folder / "vault.json.bak"
    whole = first.read_bytes()
    for bit in range(0, len(whole) * 8, 37):
        flip_bit(first, bit)
        assert vault.unlock(room.folder, PASSPHRASE) == room.keys
        assert first.read_bytes() == copy.read_bytes() == whole


def test_the_copy_alone_is_enough(room: Room) -> None:
    (room.folder / "vault.json").unlink()
    assert vault.exists(room.folder)
    assert vault.unlock(room.folder, PASSPHRASE) == room.keys
    assert (room.folder / "vault.json").exists()


def test_answers_whose_key_files_are_gone_are_no_new_device(tmp_path: Path) -> None:
    (tmp_path / "main.db").write_bytes(b"answers")
    assert vault.exists(tmp_path)
    with refused(Code.VAULT_DAMAGED):
        vault.unlock(tmp_path, PASSPHRASE)
    with refused(Code.VAULT_EXISTS):
        vault.create(tmp_path, PASSPHRASE, PIN, CHEAP)
    assert [each.name for each in tmp_path.iterdir()] == ["main.db"]


def test_two_damaged_key_files_are_told_apart_from_a_wrong_passphrase(room: Room) -> None:
    for name in ("vault.json", "vault.json.bak"):
        flip_bit(room.folder / name, 900)
    with pytest.raises(VaultError, match="VLT-04"):
        vault.unlock(room.folder, PASSPHRASE)


def rewrite(room: Room, path: tuple[str, ...], value: object) -> None:
    """Change the key file as somebody would who can also make its checksum right."""
    content = strict_json((room.folder / "vault.json").read_bytes())
    del content["sha256"]
    place = content
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    whole = {**content, "sha256": sha256(canonical(content))}
    for name in ("vault.json", "vault.json.bak"):
        (room.folder / name).write_bytes(canonical(whole))


def test_a_key_file_of_a_newer_program_is_refused_with_its_own_sentence(room: Room) -> None:
    rewrite(room, ("version",), 2)
    with pytest.raises(StoreError, match="STO-05"):
        vault.unlock(room.folder, PASSPHRASE)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("slots", "passphrase", "kdf", "memory_kib"), 1 << 40),
        (("slots", "passphrase", "kdf", "passes"), 1 << 30),
        (("slots", "passphrase", "kdf", "lanes"), 0),
        (("slots", "passphrase", "kdf", "name"), "md5"),
        (("slots", "passphrase", "wrap", "nonce"), "zz"),
        (("slots", "passphrase"), 1),
        (("slots",), {}),
        (("format",), "zip"),
    ],
)
def test_a_forged_key_file_is_damaged_and_costs_nothing(
    room: Room, path: tuple[str, ...], value: object
) -> None:
    rewrite(room, path, value)
    with pytest.raises(VaultError, match="VLT-04"):
        vault.unlock(room.folder, PASSPHRASE)


def test_a_slot_moved_to_another_vault_does_not_open(room: Room, tmp_path: Path) -> None:
    rewrite(room, ("vault",), "f" * 32)
    with pytest.raises(VaultError, match="VLT-01"):
        vault.unlock(room.folder, PASSPHRASE)


def test_a_folder_that_cannot_be_read_is_damaged(room: Room) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (room.folder / name).unlink()
        (room.folder / name).mkdir()
    with pytest.raises(VaultError, match="VLT-04"):
        vault.unlock(room.folder, PASSPHRASE)


def test_the_derivation_costs_256_mebibytes_unless_the_machine_is_small(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert KdfCost() == KdfCost(memory_kib=256 * 1024, passes=3, lanes=4)
    pages = {"SC_PAGE_SIZE": 4096, "SC_PHYS_PAGES": 4 * 1024**3 // 4096}
    monkeypatch.setattr("os.sysconf", pages.__getitem__)
    assert KdfCost.for_this_machine().memory_kib == 64 * 1024
    pages["SC_PHYS_PAGES"] += 1
    assert KdfCost.for_this_machine() == KdfCost()


def test_what_the_derivation_costs_lies_in_the_slot(tmp_path: Path) -> None:
    vault.create(tmp_path, PASSPHRASE, PIN, KdfCost(128, 2, 2))
    slots = strict_json((tmp_path / "vault.json").read_bytes())["slots"]
    for slot in slots.values():
        kdf = slot["kdf"]
        assert (kdf["memory_kib"], kdf["passes"], kdf["lanes"]) == (128, 2, 2)
    vault.change_passphrase(tmp_path, PASSPHRASE, OTHER)
    assert vault.unlock(tmp_path, OTHER, SetClock()).vault_id
