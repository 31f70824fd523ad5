"""What the database loses is taken back; what is damaged is found; nothing is passed over in
silence."""

from __future__ import annotations

import random
import shutil
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.errors import BwAuditError, StoreError
from bwaudit.store.headlog import RECORD, HeadLog
from bwaudit.store.mirror import Mirror
from bwaudit.store.restore import restore
from bwaudit.store.store import Store
from support.clocks import SetClock
from support.store_rooms import STREAM, Room, answer, flip_bit, photo, write

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.assessment.changes import Change

MANY = 40


class Copies:
    """A store as a power cut leaves it, in as many copies as a test wants to damage."""

    def __init__(self, room: Room, folder: Path) -> None:
        self.room = room
        self.folder = folder
        self.original = folder / "original"
        self.changes: list[Change] = []

    def fresh(self) -> Path:
        copy = self.folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.original, copy)
        return copy

    def open(self, copy: Path) -> Store:
        return Store.open(copy, self.room.keys, SetClock())


@pytest.fixture
def copies(room: Room, tmp_path: Path) -> Copies:
    found = Copies(room, tmp_path)
    with room.open() as store:
        found.changes = [write(store, f"q{number}", number) for number in range(MANY // 2)]
        store.checkpoint()
        file = store.blobs.put(photo(), "image/jpeg")
        found.changes += store.journal.append(
            STREAM, [answer("e1", {"original": file.as_json()}, "file")], "Ana"
        )
        found.changes += [write(store, f"q{number}", number) for number in range(MANY // 2)]
        shutil.copytree(room.folder, found.original)
    return found


def test_an_unharmed_copy_is_whole(copies: Copies) -> None:
    store = copies.open(copies.fresh())
    assert store.recovered == 0
    assert store.journal.changes(STREAM) == copies.changes
    assert store.check().is_whole
    store.close()


def test_commits_lost_with_a_damaged_wal_are_taken_back(copies: Copies) -> None:
    chance = random.Random(1)
    recovered = []
    for _ in range(25):
        copy = copies.fresh()
        wal = copy / "main.db-wal"
        flip_bit(wal, chance.randrange(wal.stat().st_size * 8))
        store = copies.open(copy)
        recovered.append(store.recovered)
        assert store.lost == 0
        assert store.journal.changes(STREAM) == copies.changes
        assert store.check().is_whole
        # Files that a recovered change names are registered again, so they are not swept.
        assert len(list(store.blobs.known())) == 1
        store.close()
        again = copies.open(copy)
        assert again.recovered == 0
        again.close()
    assert max(recovered) > 10


def test_a_lost_wal_is_taken_back(copies: Copies) -> None:
    copy = copies.fresh()
    (copy / "main.db-wal").unlink()
    store = copies.open(copy)
    assert store.recovered == MANY // 2 + 1
    assert store.journal.changes(STREAM) == copies.changes
    store.close()


def test_a_lost_wal_is_taken_back_even_without_the_head_log(copies: Copies) -> None:
    copy = copies.fresh()
    (copy / "main.db-wal").unlink()
    (copy / "heads.log").unlink()
    store = copies.open(copy)
    assert store.recovered == MANY // 2 + 1
    assert store.check().is_whole
    store.close()


def test_what_neither_database_nor_mirror_has_is_counted(copies: Copies) -> None:
    copy = copies.fresh()
    (copy / "main.db-wal").unlink()
    shutil.rmtree(copy / "mirror")
    store = copies.open(copy)
    assert (store.recovered, store.lost) == (0, MANY // 2 + 1)
    assert store.journal.changes(STREAM) == copies.changes[: MANY // 2]
    write(store, "q99")
    store.close()
    again = copies.open(copy)
    assert (again.recovered, again.lost) == (0, 0)
    assert again.check().is_whole
    again.close()


def test_a_hole_in_the_mirror_holds_back_what_follows_it(copies: Copies) -> None:
    copy = copies.fresh()
    (copy / "main.db-wal").unlink()
    (segment,) = (copy / "mirror").iterdir()
    records = Mirror(copy / "mirror", "main", copies.room.keys.mirror)
    line = dict(records.read())[MANY // 2 + 5]
    assert line
    data = segment.read_bytes()
    starts = [at for at in range(len(data)) if data.startswith(b"bwR1", at)]
    flip_bit(segment, (starts[MANY // 2 + 4] + 40) * 8)
    store = copies.open(copy)
    assert store.recovered == 4
    assert store.lost == MANY // 2 + 1 - 4
    # The rest is kept, and added when somebody sends the one that is missing.
    missing = copies.changes[MANY // 2 + 4]
    assert len(store.journal.receive([missing]).new) == MANY // 2 + 1 - 4
    assert store.check().is_whole
    store.close()


def test_a_database_that_is_gone_is_not_made_anew_in_silence(copies: Copies) -> None:
    copy = copies.fresh()
    for path in copy.glob("main.db*"):
        path.unlink()
    with pytest.raises(StoreError, match="STO-04"):
        copies.open(copy)
    assert restore(copy, copies.room.keys, SetClock()) == len(copies.changes)
    store = copies.open(copy)
    assert store.journal.changes(STREAM) == copies.changes
    assert store.check().is_whole
    store.close()


def outcome(copies: Copies, copy: Path) -> str:
    """What opening, checking and reading a damaged copy leads to."""
    try:
        store = copies.open(copy)
    except BwAuditError as refusal:
        return f"opening: {refusal.code}"
    try:
        if not store.check().is_whole:
            return "check"
        return "harmless" if store.journal.changes(STREAM) == copies.changes else "silent"
    finally:
        store.close()


@pytest.mark.parametrize("name", ["main.db", "heads.log", "mirror"])
def test_one_flipped_bit_anywhere_is_found_or_harmless(copies: Copies, name: str) -> None:
    chance = random.Random(2)
    outcomes = []
    for _ in range(25):
        copy = copies.fresh()
        (path,) = (copy / name).iterdir() if name == "mirror" else [copy / name]
        used = len(path.read_bytes().rstrip(b"\0"))
        flip_bit(path, chance.randrange(used * 8))
        outcomes.append(outcome(copies, copy))
    assert set(outcomes) <= {"opening: STO-04", "opening: STO-09", "check", "harmless"}
    if name != "heads.log":  # what its lost records said, the database says as well
        assert outcomes.count("harmless") < 10


def test_a_head_log_with_other_changes_stops_the_opening(copies: Copies) -> None:
    copy = copies.fresh()
    log = HeadLog(copy / "heads.log")
    log.append(MANY, ["ab" * 32])
    log.close()
    with pytest.raises(StoreError, match="STO-04"):
        copies.open(copy)


def test_a_copy_that_fell_behind_catches_up(copies: Copies) -> None:
    copy = copies.fresh()
    (segment,) = (copy / "mirror").iterdir()
    segment.unlink()
    (copy / "heads.log").unlink()
    copies.open(copy).close()
    for path in copy.glob("main.db*"):
        path.unlink()
    assert restore(copy, copies.room.keys, SetClock()) == len(copies.changes)


def test_the_head_log_finds_its_last_record_after_any_tear(tmp_path: Path) -> None:
    log = HeadLog(tmp_path / "heads.log")
    assert (log.last(), log.digest(1)) == (0, None)
    digests = [f"{number:064x}" for number in range(1, 3001)]
    log.append(1, digests[:10])
    log.append(11, digests[10:])
    assert log.last() == 3000
    assert [log.digest(at) for at in (1, 11, 3000)] == [digests[0], digests[10], digests[2999]]
    assert log.digest(3001) is None
    log.close()
    flip_bit(tmp_path / "heads.log", 2999 * RECORD * 8 + 50)
    assert log.last() == 2999
    with (tmp_path / "heads.log").open("r+b") as stream:
        stream.truncate(1500 * RECORD + 7)
    assert log.last() == 1500
    log.rewrite(digests[:2])
    assert log.last() == 2
    log.append(3, digests[2:3])
    assert log.last() == 3
    log.close()


def test_the_mirror_begins_a_new_file_when_one_is_long(tmp_path: Path) -> None:
    mirror = Mirror(tmp_path / "mirror", "main", bytes(32))
    line = bytes(1_000_000)
    for position in range(1, 20):
        mirror.append(position, [line])
    mirror.close()
    assert len(mirror.segments()) == 7
    assert [position for position, _ in mirror.read(after=12)] == list(range(13, 20))
    assert all(found == line for _, found in mirror.read())


def test_the_mirror_goes_on_where_it_stopped(tmp_path: Path) -> None:
    for position in range(1, 6):
        mirror = Mirror(tmp_path, "main", bytes(32))
        mirror.append(position, [b"line %d" % position])
        mirror.close()
    (segment,) = mirror.segments()
    # A record that a power cut tore is written over, or stepped over.
    for torn in (b"bwR1" + bytes(40), b"\x07" * 50):
        data = segment.read_bytes().rstrip(b"\0")
        segment.write_bytes(data + torn)
        mirror = Mirror(tmp_path, "main", bytes(32))
        mirror.append(position + 1, [b"line %d" % (position + 1)])
        mirror.close()
        position += 1
        assert [line for _, line in mirror.read()] == [
            b"line %d" % at for at in range(1, position + 1)
        ]
    flip_bit(segment, 100)
    mirror = Mirror(tmp_path, "main", bytes(32))
    mirror.append(position + 1, [b"in a new file"])
    mirror.close()
    assert list(mirror.read(after=position)) == [(position + 1, b"in a new file")]


def test_a_mirror_made_anew_begins_a_new_file(tmp_path: Path) -> None:
    mirror = Mirror(tmp_path, "main", bytes(32))
    mirror.append(1, [b"old"])
    (old,) = mirror.segments()
    mirror.begin(1)
    mirror.append(1, [b"new"])
    mirror.remove([old])
    mirror.close()
    assert list(mirror.read()) == [(1, b"new")]


def test_two_names_in_one_mirror_folder_are_apart(tmp_path: Path) -> None:
    main = Mirror(tmp_path, "main", bytes(32))
    notes = Mirror(tmp_path, "restricted", bytes(range(32)))
    main.append(1, [b"main"])
    notes.append(1, [b"notes"])
    assert list(main.read()) == [(1, b"main")]
    assert list(notes.read()) == [(1, b"notes")]
    main.close()
    notes.close()


def test_what_is_no_segment_is_left_alone(tmp_path: Path) -> None:
    mirror = Mirror(tmp_path, "main", bytes(32))
    mirror.append(1, [b"one"])
    mirror.close()
    (tmp_path / "main-notes.seg").write_bytes(b"not ours")
    (tmp_path / "main-0000000001-zz.seg").write_bytes(b"short")
    (tmp_path / "main-0000000002-zz.seg").write_bytes(bytes(100))
    assert list(mirror.read()) == [(1, b"one")]


def test_another_key_reads_nothing_from_the_mirror(tmp_path: Path) -> None:
    mirror = Mirror(tmp_path, "main", bytes(32))
    mirror.append(1, [b"one"])
    mirror.close()
    assert list(Mirror(tmp_path, "main", bytes(range(32))).read()) == []


def test_a_second_copy_that_is_refused_is_told_and_brought_up_later(room: Room) -> None:
    (room.folder / "mirror").write_bytes(b"in the way")
    with room.open() as store:
        changes = [write(store, f"q{number}") for number in range(3)]
        assert store.journal.bring_up_copy() is not None
        assert store.journal.changes(STREAM) == changes
        (room.folder / "mirror").unlink()
        assert store.journal.bring_up_copy() is None
        changes.append(write(store, "q9"))
        assert store.check().is_whole
    mirror = Mirror(room.folder / "mirror", "main", room.keys.mirror)
    assert [position for position, _ in mirror.read()] == [1, 2, 3, 4]


def test_what_is_in_the_mirror_but_no_change_is_passed_over(room: Room) -> None:
    with room.open() as store:
        write(store, "q1")
    mirror = Mirror(room.folder / "mirror", "main", room.keys.mirror)
    mirror.append(2, [b"not a change"])
    mirror.close()
    with room.open() as store:
        assert (store.recovered, store.lost) == (0, 1)
        assert store.check().is_whole


def test_chains_longer_than_the_quick_check_open(room: Room) -> None:
    with room.open() as store:
        store.journal.append(STREAM, [answer(f"q{number}") for number in range(300)], "Ana")
    with room.open() as store:
        assert store.journal.version_vector(STREAM) == {store.device: 300}
        with store.database.writing_fast() as cursor:
            cursor.execute("UPDATE change SET device = 'stranger' WHERE position = 100")
    with pytest.raises(StoreError, match="STO-09"), room.open():
        pass


def test_a_new_segment_that_cannot_be_made_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "full")

    mirror = Mirror(tmp_path / "mirror", "main", bytes(32))
    with monkeypatch.context() as patch:
        patch.setattr("bwaudit.store.mirror.os.fsync", full)
        with pytest.raises(StoreError, match="STO-01"):
            mirror.append(1, [b"one"])
    assert mirror.segments() == []
    mirror.append(1, [b"one"])
    mirror.close()
    assert list(mirror.read()) == [(1, b"one")]
